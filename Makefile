# Each target does its own set-up: a virtual environment in .venv, system packages where it may (root), and the build.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
BUILD ?= build
STAMP := $(VENV)/.installed
C_FILES := $(shell find native tests/native tests/fuzz codecs/generated -name '*.[ch]' 2>/dev/null)
PY_FILES := $(shell find appliance -name '*.py' 2>/dev/null)

.PHONY: build demo test lint codecs asan tsan fuzz bench clean

build: $(STAMP)

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip

$(STAMP): $(VENV)/bin/python pyproject.toml meson.build $(C_FILES) $(PY_FILES)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check '.[dev]'
	touch $@

clean:
	rm -rf $(BUILD) build-asan build-tsan dist $(STAMP)
