"""Commands about what leaves: export and ledger."""

import argparse
from collections.abc import Mapping
from pathlib import Path

from journal.commands import kinds
from journal.commands.console import Console
from journal.commands.doors import journal_of, spoken
from journal.commands.grammar import Commands
from journal.commands.refusals import NoTargetError, NotOneConsentError
from journal.commands.tables import table
from journal.domain.consent import Consent, ExportRecord
from journal.domain.plain import to_plain
from journal.domain.question import answers_of, fields_of
from journal.domain.record import Record
from journal.domain.sentence import item_of, item_told
from journal.errors import N_, AlreadyThereError, RefusedFileError
from journal.exchange.additions import additions_of
from journal.exchange.bring_in import read
from journal.exchange.incoming import Refusals, told
from journal.export.choosing import Wish
from journal.export.leaving import offered
from journal.export.release import Handover
from journal.export.summary import Prepared, as_plain
from journal.opened import OpenJournal

_MOST_REASON, _MOST_KEY = 2_000, 200
_SHA256_SHOWN = 16


def add_commands(commands: Commands) -> None:
    """Add export and ledger."""
    form = commands.add("export", N_("say what would leave, then write the file"), _export)
    form.opens().required("--profile", N_("summary, card, coded or named"), kinds.name)
    form.option("--out", N_("the file to write, or a folder"))
    form.option("--recipient", N_("encrypt to this age key"), kinds.words_up_to(_MOST_KEY))
    form.option("--consent", N_("a file with the consent, instead of the one in the journal"))
    form.option("--reason", N_("why, for the ledger"), kinds.words_up_to(_MOST_REASON))
    form.option("--on", N_("what is ripe on this day, written 2026-11-24"), kinds.day)
    form.option("--batch", N_("write this earlier batch once more"), kinds.number)
    form.flag("--dry-run", N_("write nothing"))
    commands.add("ledger", N_("everything that left"), _ledger).opens()


def _export(arguments: argparse.Namespace, console: Console) -> int:
    offered(arguments.profile)
    _refuse_target(arguments)
    wish = Wish(
        profile=arguments.profile,
        on=arguments.on or console.today(),
        today=console.today(),
        batch=arguments.batch,
        consent=_consent(arguments.consent, console),
    )
    with journal_of(arguments, console) as journal:
        prepared = journal.prepare(wish, spoken())
        console.lines(
            [*prepared.report.in_words(console.words), prepared.name, prepared.sha256]
        )
        path = None if arguments.dry_run else _release(arguments, console, journal, prepared)
    written = {"written": path is not None, "path": str(path) if path else None}
    console.result({**written, **as_plain(prepared, console.words)}, [])
    if path:
        console.tell(N_("The file is written, and the ledger knows of it."))
    else:
        console.tell(N_("Nothing was written: this is what would leave."))
    return 0


def _refuse_target(arguments: argparse.Namespace) -> None:
    """Refuse what can be refused before the journal is opened and anything is shown."""
    if arguments.dry_run:
        return
    if arguments.out is None:
        raise NoTargetError
    target = Path(arguments.out)
    if target.is_symlink() or (target.exists() and not target.is_dir()):
        raise AlreadyThereError


def _release(
    arguments: argparse.Namespace, console: Console, journal: OpenJournal, prepared: Prepared
) -> Path:
    handover = Handover(
        out=Path(arguments.out),
        today=console.today(),
        recipient=arguments.recipient or "",
        reason=arguments.reason or "",
    )
    return journal.release(prepared, handover)


def _consent(file: str | None, console: Console) -> Consent | None:
    """Return the one consent of a records file, None where no file was given.

    Raises:
        RefusedFileError: something in the file is refused; what it is was told.
        NotOneConsentError: the file holds anything else.
        UnreadableFileError: it cannot be read.
    """
    if file is None:
        return None
    refusals = Refusals()
    incoming = read(Path(file), spoken())
    additions = additions_of(incoming.given, refusals)
    wrong = [*incoming.refusals, *refusals.found()]
    if wrong:
        console.tell_lines([told(one, console.words) for one in wrong])
        raise RefusedFileError(number=len(wrong))
    if [one.entity for one in additions] != [Consent]:
        raise NotOneConsentError
    return Consent(**additions[0].answers)  # type: ignore[arg-type]  # checked field by field


def _ledger(arguments: argparse.Namespace, console: Console) -> int:
    with journal_of(arguments, console) as journal:
        lines = journal.records.every(ExportRecord)
    console.result([_plain(one) for one in lines], table([_row(one, console) for one in lines]))
    if not lines:
        console.tell(N_("Nothing has left so far."))
    return 0


def _plain(record: Record) -> Mapping[str, object]:
    """Return a line without the ids of the records, which stay in the journal."""
    return {
        "id": record.id,
        **{
            name: to_plain(answer)
            for name, answer in answers_of(record.answers).items()
            if answer is not None and name != "records"
        },
    }


def _row(record: Record, console: Console) -> tuple[str, ...]:
    line = answers_of(record.answers)
    kinds_of_file = next(
        one.asked.codes for one in fields_of(ExportRecord) if one.name == "kind"
    )
    kind = item_of(line["kind"], kinds_of_file)
    return (
        _shown(line["left_on"]),
        item_told(kind, console.words) if kind else "",
        _shown(line["batch"]),
        _shown(line["sha256"])[:_SHA256_SHOWN],
        _shown(line["recipient"]),
        _shown(line["reason"]),
    )


def _shown(answer: object) -> str:
    return "" if answer is None else str(to_plain(answer))  # type: ignore[arg-type]  # an answer
