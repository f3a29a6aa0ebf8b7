# Each target does all of its own set-up. On a bare Debian: apt-get install make python3-venv
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
SHELL := /bin/sh
MAKEFLAGS += --no-builtin-rules

PYTHON ?= $(shell requirements/find_python.sh)
UV ?= uv
DEMO ?= build/demo/$(shell date +%Y-%m-%d-%H%M%S)
python := .venv/bin/python
install := $(python) -m pip install --quiet --disable-pip-version-check --require-hashes
runs := .venv/.has-run
develops := .venv/.has-dev
bundles := .venv/.has-bundle
readers := .venv-readers/.has-readers
fonts := build/.has-fonts
catalogues := $(patsubst %.po,%.mo,$(wildcard translations/*/LC_MESSAGES/bitacora.po))

.PHONY: help venv run test unit demo lint format types imports cover bench shots bundle translations locks clean

help: ## say what can be made
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 14

venv: $(develops) $(fonts) $(catalogues) ## set everything up for work

run: $(runs) $(fonts) $(catalogues) ## open the program's window
	$(python) -m ui

demo: $(runs) $(fonts) $(catalogues) ## fill an encrypted journal of a fictional collective and export its summary
	@$(python) -m journal demo $(DEMO)
	@$(python) -m tests.shots.places $(DEMO)/pictures
	@cd $(DEMO) && pwd

test: lint types imports cover ## everything that must hold; what .ci/run calls

lint: $(develops) ## house style
	$(python) -m ruff check .
	$(python) -m ruff format --check .

format: $(develops) ## put the code in shape
	$(python) -m ruff check --fix --quiet . || true
	$(python) -m ruff format .

types: $(develops) ## types, tests included
	$(python) -m mypy

imports: $(develops) ## the directions of imports
	$(python) -c 'from importlinter.cli import lint_imports_command; lint_imports_command()'

cover: $(develops) $(readers) $(fonts) $(catalogues) ## all tests and the coverage they must reach
	@requirements/test_programs.sh
	$(python) -m pytest -n 2 --cov --cov-report=json:build/coverage.json
	@$(python) tests/ground/coverage_gate.py build/coverage.json

unit: $(develops) $(catalogues) ## the rules alone, in seconds
	$(python) -m pytest -q -m "not slow" -p no:xdist -p no:cov tests/domain

bench: $(develops) $(fonts) $(catalogues) ## speed and memory, side by side with what they are compared to
	$(python) -m tests.bench

shots: $(develops) $(fonts) $(catalogues) ## a picture of every screen, in build/shots
	$(python) -m tests.shots build/shots

bundle: $(bundles) $(fonts) $(catalogues) ## the folder that people install, in dist, and its own test
	PYTHONHASHSEED=1 SOURCE_DATE_EPOCH=1767225600 $(python) -m PyInstaller --noconfirm --log-level=WARN build_installer.spec
	$(python) tests/ground/bundle_check.py dist/bitacora
	QT_QPA_PLATFORM=offscreen dist/bitacora/bitacora --self-test

translations: $(develops) ## collect every sentence into the catalogues and compile them
	$(python) -m translations.collect
	@$(MAKE) --no-print-directory $(catalogues)

locks: ## compute the locked requirements anew (needs uv)
	for name in run dev bundle readers; do \
		$(UV) pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header \
			--python-version 3.11 requirements/$$name.in --output-file requirements/$$name.txt || exit 1; \
	done

clean: ## remove what was made, but not the environments
	rm -rf build dist $(catalogues) resources/fonts

$(runs): requirements/run.txt requirements/debian.txt
	@requirements/system_libraries.sh
	@test -x $(python) || { test -n "$(PYTHON)" && "$(PYTHON)" -m venv .venv; }
	$(install) -r requirements/run.txt
	@touch $@

$(develops): requirements/dev.txt $(runs)
	$(install) -r requirements/dev.txt
	@touch $@

$(bundles): requirements/bundle.txt $(develops)
	$(install) -r requirements/bundle.txt
	@touch $@

$(readers): requirements/readers.txt $(runs)
	@test -x .venv-readers/bin/python || $(python) -m venv .venv-readers
	.venv-readers/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/readers.txt
	@touch $@

$(fonts): resources/fonts.py $(runs)
	@echo "Cutting the fonts, once"
	$(python) resources/fonts.py resources/fonts
	@mkdir -p build && touch $@

%.mo: %.po translations/compile.py $(runs)
	@$(python) -m translations.compile $< $@
