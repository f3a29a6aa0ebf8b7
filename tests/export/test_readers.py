"""What leaves opens in the programs of those who receive it.

DuckDB and pandas live in an environment of their own; R and PSPP where installed.
"""

import io
import json
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from journal.export.tables import TABLES
from tests.export.world import journal, made

READERS = Path(__file__).parents[2] / ".venv-readers"
PYTHON = READERS / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
WITH_READERS = pytest.mark.skipif(
    not PYTHON.exists(), reason="the environment of the readers is not set up (make test)"
)
PREPARED = made(journal(25))
NUMBERS = {
    (one.table.id, cell[0], (*cell, "none")[1]): value
    for one in PREPARED.told.tables
    for cell, value in one.rows()
}

PANDAS = """
import json, sys, pandas
cells = pandas.read_csv("data/cells.csv")
codes = pandas.read_csv("codebook/codes.csv")
variables = pandas.read_csv("codebook/variables.csv")
assert cells.dtypes["value"] == "int64" and cells.dtypes["base"] == "int64"
assert not cells.isna().any().any() and not codes.isna().any().any()
assert list(codes.columns)[:2] == ["list_name", "name"]
known = set(codes[codes.list_name == "category"]["name"])
assert set(cells.cat1) | set(cells.cat2) | set(cells.cat3) <= known
assert len(pandas.read_csv("data/records.csv")) == 0
assert len(pandas.read_csv("data/collective.csv")) == 1
json.dump(cells[["table_id", "cat1", "cat2", "value"]].values.tolist(), sys.stdout)
"""
DUCKDB = """
import json, sys, duckdb
con = duckdb.connect()
script = open("open/open_in_DuckDB.sql", encoding="utf-8").read()
statements = duckdb.extract_statements(script)
found = [con.execute(one).fetchall() for one in statements]
json.dump([[row[0], row[1], row[2], row[3]] for row in found[-1]], sys.stdout)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with zipfile.ZipFile(io.BytesIO(PREPARED.content)) as archive:
        archive.extractall(tmp_path)
    return tmp_path


def said(command: list[str], folder: Path) -> str:
    run = subprocess.run(
        command, check=True, capture_output=True, text=True, cwd=folder, encoding="utf-8"
    )
    return run.stdout


@WITH_READERS
@pytest.mark.slow
@pytest.mark.parametrize("program", [PANDAS, DUCKDB], ids=["pandas", "duckdb"])
def test_a_program_reads_the_very_numbers(program: str, folder: Path) -> None:
    rows = json.loads(said([str(PYTHON), "-c", program], folder))
    assert {(table, one, other): value for table, one, other, value in rows} == NUMBERS


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("Rscript"), reason="R is not installed here")
def test_r_opens_it_with_the_script_that_comes_along(folder: Path) -> None:
    shown = said(["Rscript", "open/open_in_R.R"], folder)
    assert [table.id for table in TABLES if f"{table.id}: {table.question}" not in shown] == []


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("pspp"), reason="PSPP is not installed here")
def test_pspp_opens_it_with_the_script_that_comes_along(folder: Path) -> None:
    shown = said(["pspp", "-o", "-", "open/open_in_SPSS.sps"], folder)
    assert "under_4_hours" in shown
    assert "error" not in shown


@pytest.mark.parametrize(
    ("script", "words"),
    [("open_in_R.R", 'read.csv("data/cells.csv"'), ("open_in_DuckDB.sql", "data/cells.csv"),
     ("open_in_SPSS.sps", 'FILE="data/cells.csv"'),
     ("open_in_Stata.do", 'import delimited "data/cells.csv"')],
)  # fmt: skip
def test_every_script_opens_the_cells(script: str, words: str, folder: Path) -> None:
    assert words in (folder / "open" / script).read_text(encoding="utf-8")
