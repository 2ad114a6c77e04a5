# Counterpart: everything a newcomer types. `make` alone lists the commands.
.DEFAULT_GOAL := help
.PHONY: help demo test thorough coverage lint format bench bench-large search-quality lock sbom audit clean clean-data first-message

PORT ?= 8000
SEED ?=
PYTEST ?=
BENCH ?= all
run = @sh tools/with-python -m

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' Makefile

demo: ## the whole thing on http://127.0.0.1:8000 with illustrative people (PORT=8001 for another port)
	$(run) tools.demo --port $(PORT)

test: ## every check and test, on SQLite and PostgreSQL, with both engines and a real browser
	$(run) tools.test $(PYTEST)

thorough: ## the same with the property tests at full count (SEED=… repeats a run)
	$(run) tools.test --thorough --seed "$(SEED)" $(PYTEST)

coverage: ## what the tests never reach; fails below the bars of docs/proofs.md
	$(run) tools.coverage

lint: ## formatting, types, import contracts, front-end checks; no tests
	$(run) tools.lint

format: ## put Python files into their one form
	@.venv/bin/ruff format . && .venv/bin/ruff check --fix .

bench: ## the project's own load and search benchmarks (BENCH=chat, BENCH=search)
	$(run) tools.bench $(BENCH)

bench-large: ## searching 200,000 focal points beside 20,000
	$(run) tools.bench large

search-quality: ## how well names are found: 1,280 queries over 2,500 invented people, on both engines
	$(run) tools.search_quality

lock: ## write the lock files anew from pyproject.toml
	$(run) tools.lock

sbom: ## what the service is made of, from the lock files, as CycloneDX: var/sbom.json
	$(run) tools.sbom

audit: ## whether a library of the lock files has a known vulnerability (needs the network, pip-audit and npm)
	$(run) tools.audit

first-message: ## from a clean clone to a sent message, with the time each step took
	$(run) tools.first_message

clean: ## remove what was built; the demo's data stays
	@rm -rf .venv frontend/node_modules frontend/dist tests/support/node_modules .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

clean-data: ## remove the demo's data
	@rm -rf var
