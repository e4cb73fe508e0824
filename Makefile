# Collegiale: `make demo` to see it, `make test` to trust it. Everything is installed in .venv, nothing elsewhere.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
OUT ?= demo

# The versions of constraints.txt also hold inside pip's isolated builds.
export PIP_CONSTRAINT := constraints.txt
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PYTHONUTF8 := 1

.PHONY: help demo test check bench clean

help:
	@echo "make demo    install, run the whole chain on an invented consultation, open the window"
	@echo "make test    install, check the code, run the tests"
	@echo "make check   lint, types, layers, budgets, translations (part of make test)"
	@echo "make bench   measure against baselines of the same run (ROWS=100000 and NAMES=list to choose)"
	@echo "make clean   remove .venv and the caches"

# Never over what is there already: a second demonstration goes to demo/2.
demo: $(VENV)/.installed
	@$(PYTHON) .ci/system.py --window
	@if [ -z "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then export QT_QPA_PLATFORM=offscreen; fi; \
	number=1; while [ -e "$(OUT)/$$number" ]; do number=$$((number + 1)); done; \
	$(BIN)/collegiale demo --out "$(OUT)/$$number"

test: check
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest

check: $(VENV)/.installed-test
	@$(PYTHON) .ci/system.py
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python -m tests.architecture
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m desktop.i18n check

bench: $(VENV)/.installed-test $(VENV)-anjana/.installed
	@$(PYTHON) .ci/system.py
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench $(NAMES) $(if $(ROWS),--rows $(ROWS))

clean:
	rm -rf $(VENV) $(VENV)-anjana .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis

# An environment that was begun and not finished has no stamp, and is begun again.
$(VENV)/.python:
	@$(PYTHON) .ci/system.py
	@rm -rf $(VENV)
	@$(PYTHON) -m venv $(VENV)
	@touch $@

# A baseline of the measurements: it pins another numpy, so it lives apart, without our constraints.
$(VENV)-anjana/.installed: $(VENV)/.python
	@echo "Installing anjana, a baseline of the measurements, in $(VENV)-anjana ..."
	@rm -rf $(VENV)-anjana
	@$(PYTHON) -m venv $(VENV)-anjana
	@env -u PIP_CONSTRAINT $(VENV)-anjana/bin/python -m pip install --quiet anjana==1.2.3
	@touch $@

$(VENV)/.installed: $(VENV)/.python pyproject.toml constraints.txt
	@echo "Installing Collegiale in $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/.installed-test: $(VENV)/.python pyproject.toml constraints.txt
	@echo "Installing Collegiale and its tests in $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --editable ".[test]"
	@touch $@ $(VENV)/.installed
