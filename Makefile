# `make run` opens the window; `make run ARGS="sort FOLDER --into SORTED"` does the same job without one.
# `make test` runs every check. Both set themselves up the first time, into .venv.
.PHONY: run test check pytest soak screenshots clean

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

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
