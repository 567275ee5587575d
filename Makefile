# One door for every daily task: `make help`.
# Needs only Python 3.11+ with venv, make, and a package index.

PYTHON ?= python3
VENV := .venv
BIN := $(CURDIR)/$(VENV)/bin
EMBEDDED := $(BIN)/python -m impact.embedded
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input
CPUS ?= 2
# More arguments for pytest: make fast ARGS="tests/surveys -x"
ARGS ?=

export PATH := $(BIN):$(PATH)

CATALOGUES := $(patsubst %.po,%.mo,$(wildcard locale/*/LC_MESSAGES/*.po))
READY := $(VENV)/.dev.stamp $(CATALOGUES)

.DEFAULT_GOAL := help
.PHONY: help run test fast check e2e bench reset lock checks

help: ## this list
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## / { printf "  make %-7s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(READY) ## the whole portal with demo data: prints its address (PORT=8000 HOST=127.0.0.1)
	@exec $(EMBEDDED) run

test: $(READY) ## every test but the browser's, with the coverage gate
	@$(EMBEDDED) test -- python -m pytest -n $(CPUS) --ignore=tests/e2e --cov --cov-branch --cov-fail-under=95 $(ARGS)

fast: $(READY) ## the quick tests, for daily use
	@$(EMBEDDED) test -- python -m pytest -n $(CPUS) --ignore=tests/e2e -m "not slow" $(ARGS)

e2e: $(VENV)/.e2e.stamp $(CATALOGUES) ## the browser tests (chromium from IMPACT_BROWSER or PATH)
	@$(EMBEDDED) test -- python -m pytest $(if $(filter tests/%,$(ARGS)),,tests/e2e) -p no:randomly $(ARGS)

bench: $(READY) ## speed, never part of the tests
	@$(EMBEDDED) test -- python -m benchmarks $(ARGS)

reset: $(VENV)/.dev.stamp ## remove the development data (.local)
	@$(EMBEDDED) reset

# --- static checks -----------------------------------------------------------------------------

CHECKS := lint format types imports dependencies upgrade templates html migrations deploy \
          migration-safety spelling compose
FAILED := $(VENV)/.failed-checks
SOURCES := impact surveys assemblies projects networks tests benchmarks
PYTHON_FILES = find $(wildcard $(SOURCES)) manage.py -name '*.py' -print0
TEMPLATES = find $(wildcard templates) -name '*.html' -print0

check: $(READY) ## the static checks, all of them, failures listed at the end
	@rm -f $(FAILED)
	@$(EMBEDDED) test -- $(MAKE) --no-print-directory --keep-going --jobs=$(CPUS) --output-sync=target checks \
	  || { echo; echo "Failed checks (again with: make check, or its command alone):"; \
	       sort $(FAILED) 2>/dev/null | sed 's/^/  /'; exit 1; }
	@echo "All checks passed."

checks: $(CHECKS:%=check-%)

# $(call named,command): print the check's name, run it, note a failure for the summary.
named = @echo "== $(@:check-%=%)"; $(1) || { echo "$(@:check-%=%)" >> $(FAILED); exit 1; }

check-lint:
	$(call named,ruff check .)
check-format:
	$(call named,ruff format --check .)
check-types:
	$(call named,mypy)
check-imports:
	$(call named,lint-imports --no-cache)
check-dependencies:
	$(call named,deptry .)
check-upgrade:
	$(call named,$(PYTHON_FILES) | xargs -0 django-upgrade --target-version 5.2 --check)
check-templates:
	$(call named,$(TEMPLATES) | xargs -0 -r djade --target-version 5.2 --check)
check-html:
	$(call named,$(TEMPLATES) | xargs -0 -r djlint --lint --quiet)
check-migrations:
	$(call named,IMPACT_DB_ROLE=owner python manage.py makemigrations --check --dry-run)
check-deploy:
	$(call named,IMPACT_ENV=production ALLOWED_HOSTS=portal.example PUBLIC_BASE_URL=https://portal.example \
	  python manage.py check --deploy --fail-level WARNING)
check-migration-safety:
	$(call named,IMPACT_DB_ROLE=owner python manage.py lintmigrations)
check-spelling:
	$(call named,typos)
check-compose:
	$(call named,check-jsonschema --builtin-schema vendor.compose-spec docker-compose.yml)

# --- installation ------------------------------------------------------------------------------

$(VENV)/.venv.stamp:
	@command -v $(PYTHON) >/dev/null || { echo "$(PYTHON) not found: install Python 3.11 or later, or set PYTHON=..."; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "$(PYTHON) is older than 3.11: make PYTHON=python3.11 (or later)"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) \
	  || { rm -rf $(VENV); echo "python3 -m venv failed: install python3-venv"; exit 1; }
	@touch $@

$(VENV)/.dev.stamp: requirements/dev.lock $(VENV)/.venv.stamp
	@echo "Installing requirements/dev.lock"
	@$(PIP) install --quiet --no-deps --require-hashes -r $<
	@touch $@

$(VENV)/.e2e.stamp: requirements/e2e.lock $(VENV)/.dev.stamp
	@echo "Installing requirements/e2e.lock"
	@$(PIP) install --quiet --no-deps --require-hashes -r $<
	@touch $@

# One run compiles them all; the rule is asked once for each that is out of date.
locale/%.mo: locale/%.po $(VENV)/.dev.stamp
	@if [ -f impact/ui/catalogues.py ]; then $(BIN)/python -m impact.ui.catalogues && touch $@; fi

# Pins and hashes only: no index, host or path gets into the files (a test holds that).
COMPILE := uv pip compile --quiet --universal --generate-hashes --python-version 3.11 \
           --no-header --no-annotate --no-emit-index-url --no-emit-find-links --no-config pyproject.toml

lock: $(VENV)/.dev.stamp ## rebuild requirements/*.lock from pyproject.toml (UPGRADE=--upgrade for new versions)
	@$(COMPILE) $(UPGRADE) --output-file requirements/prod.lock
	@$(COMPILE) $(UPGRADE) --group dev --output-file requirements/dev.lock
	@$(COMPILE) $(UPGRADE) --group dev --group e2e --output-file requirements/e2e.lock
	@echo "Rebuilt requirements/{prod,dev,e2e}.lock"
