# The ways in. Each target does its own set-up: a virtual environment in .venv, system packages where it may (root on Debian), the build.
#
#   make demo [CAPTURE=file.pcap] [SECONDS=30]   run the appliance on generated (or captured) market data, watch it, verify its log
#   make test                                    build and pass all tests, C and Python
#   make build                                   leave the command at .venv/bin/appliance
#   make bundle | ansible-lint | guest-ansible   what ansible installs, its check, and its proof in an emulated host (ansible/README.md)
#   make guest-ports                             drivers in the process, in an emulated machine: dpdk by vfio, xdp without a copy, soft RDMA, a PTP hardware clock
#   make lint | asan | tsan | fuzz | bench | codecs | install PREFIX=/usr/local
#
# What it must survive, in the long form (the short forms are in make test and .ci/run; tests/README.md says what each proves):
#
#   make ring-kill                               a ring's writer and readers killed behind every single instruction
#   make ring-model                              every state of the ring's protocol over C11's memory, with deaths and takeovers
#   make powercut [STATES=1000000] [SEED=1]       losses of power under the audit log, on a simulated disk
#   make powercut-guest [TIMES=20]               real losses of power: an emulated guest that writes the log is killed and booted again
#   make powercut-appliance [TIMES=20] [FOLDER=kept]   the same with the whole appliance in the guest, compared with what had left it
#   make recovery [RECORDS=16000000]             how fast a log of so many records is recovered and read
#   make nth-failure                              every call to the disk under the audit log fails once, and for good
#   make book-differential [STREAMS=10000]       the book engine against plain-Python books, after every event of so many random streams
#   make memory [EVENTS=1000000000]              the whole chain's resident memory, allocations and system calls, over so many messages
#   make aarch64 [QUICK=1]                       build the C library for aarch64 and pass its tests under qemu-user
#   make fuzz [SECONDS=60] [INPUTS=1000000000] [NOUNS='frame itch5']   every parser of outside bytes under ASan and UBSan
#   make ring-soak [EVENTS=10000000000]          self-checking events; readers lapped, stopped, killed; writers killed

PYTHON ?= python3
SECONDS ?= 30
PREFIX ?= /usr/local
FUZZ_SECONDS ?= $(if $(filter file,$(origin SECONDS)),60,$(SECONDS))
RECORDS ?= 1000000
PYTEST_ARGS ?=
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
BUILD := build
MESON := $(BIN)/meson
PATH_VENV := PATH="$(CURDIR)/$(BIN):$$PATH"
SOURCES := $(shell find appliance native codecs/schemas codecs/generated bench/native bench/peers -type f ! -name '*.pyc' 2>/dev/null) \
           pyproject.toml meson.build meson_options.txt codecs/meson.build
C_TESTS := $(shell find tests/native tests/fuzz -name '*.[ch]' -o -name meson.build 2>/dev/null)

.PHONY: tamper build demo test test-native lint codecs codecs-check asan tsan fuzz bench audit-index install clean \
        ring-kill ring-soak ring-model powercut powercut-guest powercut-appliance recovery nth-failure memory aarch64 book-differential bundle ansible-lint guest-ansible guest-ports
.DELETE_ON_ERROR:

build: $(STAMP)

# The interpreter must be able to make a virtual environment and to compile against its headers. Debian splits both off; as root they are
# installed, else the sentence says what to ask for.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "make: $(PYTHON) is older than 3.11; give a newer one with PYTHON=..." >&2; exit 1; }
	@if ! $(PYTHON) -c 'import ensurepip, sysconfig, os, sys; sys.exit(not os.path.exists(os.path.join(sysconfig.get_path("include"), "Python.h")))' 2>/dev/null; then \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    echo "make: installing python3-venv and python3-dev"; apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y python3-venv python3-dev gcc >/dev/null; \
	  else echo "make: $(PYTHON) lacks venv or its headers; ask for the packages python3-venv and python3-dev" >&2; exit 1; fi; fi
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip

$(STAMP): $(BIN)/python $(SOURCES)
	@echo "make: building (first time: about two minutes)"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check '.[dev]'
	@touch $@

demo: $(STAMP)
	$(BIN)/appliance demo --seconds $(SECONDS) $(if $(CAPTURE),--capture '$(CAPTURE)')

test: $(STAMP) test-native
	$(BIN)/pytest $(PYTEST_ARGS)

# meson and ninja for the C builds come with the development extra.
$(BUILD)/build.ninja: $(STAMP) meson.build $(C_TESTS)
	@$(PATH_VENV) $(MESON) setup $(BUILD) -Dwerror=true -Dpython=false $(if $(wildcard $(BUILD)/build.ninja),--reconfigure) >/dev/null

test-native: $(BUILD)/build.ninja
	$(PATH_VENV) ninja -C $(BUILD) --quiet
	$(PATH_VENV) $(MESON) test -C $(BUILD) --no-rebuild --print-errorlogs

ring-kill: $(BUILD)/build.ninja
	$(PATH_VENV) ninja -C $(BUILD) --quiet
	RING_KILL=long $(BUILD)/tests/native/test_ring_kill
	RING_KILL=long $(BUILD)/tests/native/test_ring_kill_reader

ring-model: $(BUILD)/build.ninja
	$(PATH_VENV) ninja -C $(BUILD) --quiet
	RING_MODEL=long $(BUILD)/tests/native/test_ring_model

ring-soak: $(BUILD)/build.ninja
	$(PATH_VENV) ninja -C $(BUILD) --quiet
	$(BUILD)/tests/native/test_ring_soak $(or $(EVENTS),10000000000)

memory: $(BUILD)/build.ninja
	$(PATH_VENV) ninja -C $(BUILD) --quiet tests/native/test_memory
	$(BUILD)/tests/native/test_memory $(or $(EVENTS),1000000000)

# C tests and fuzz targets (one thread each: not under the thread sanitizer) under a sanitizer; a build folder each.
asan: $(STAMP)
	$(PATH_VENV) $(MESON) setup build-asan -Db_sanitize=address,undefined -Db_lundef=false -Dpython=false -Doptimization=1 $(if $(wildcard build-asan/build.ninja),--reconfigure) >/dev/null
	$(PATH_VENV) ninja -C build-asan --quiet
	$(PATH_VENV) ASAN_OPTIONS=detect_stack_use_after_return=1 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 $(MESON) test -C build-asan --no-rebuild --print-errorlogs --timeout-multiplier 5

tsan: $(STAMP)
	$(PATH_VENV) $(MESON) setup build-tsan -Db_sanitize=thread -Db_lundef=false -Dpython=false -Doptimization=1 $(if $(wildcard build-tsan/build.ninja),--reconfigure) >/dev/null
	$(PATH_VENV) ninja -C build-tsan --quiet
	$(PATH_VENV) TSAN_OPTIONS=halt_on_error=1 $(MESON) test -C build-tsan --no-suite fuzz --no-rebuild --print-errorlogs --timeout-multiplier 5

# The C library and its tests for aarch64, run under qemu-user (Debian's packages). What cannot run there (ptrace, seccomp, multicast on lo,
# which process lives) skips, and is listed at the end.
# QUICK=1 leaves out the fuzz drivers and what takes a minute under qemu.
AARCH64 := aarch64-linux-gnu-gcc qemu-aarch64
AARCH64_SLOW := test_wal_nth test_wal_cut test_wal_power test_ring_model
AARCH64_TESTS = $(if $(QUICK),$(filter-out $(AARCH64_SLOW),$(basename $(notdir $(wildcard tests/native/test_*.c)))))
aarch64: $(STAMP)
	@for tool in $(AARCH64); do command -v $$tool >/dev/null || { [ "$$(id -u)" = 0 ] && apt-get -qq update && \
	  DEBIAN_FRONTEND=noninteractive apt-get -qq install -y gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user >/dev/null; } || \
	  { echo "make aarch64: $$tool is missing; install the packages gcc-aarch64-linux-gnu, libc6-dev-arm64-cross and qemu-user" >&2; exit 1; }; done
	@$(PATH_VENV) $(MESON) setup build-aarch64 --cross-file tests/cross/aarch64.ini -Dwerror=true -Dpython=false -Dbench=false -Ddpdk=disabled \
	  $(if $(wildcard build-aarch64/build.ninja),--reconfigure) >/dev/null
	$(PATH_VENV) ninja -C build-aarch64 --quiet
	$(PATH_VENV) $(MESON) test -C build-aarch64 --no-rebuild --print-errorlogs --timeout-multiplier 5 $(AARCH64_TESTS)
	@grep -hiE '^skip' build-aarch64/meson-logs/testlog.txt | sort | uniq -c || true

# A campaign with clang's libFuzzer (packages clang and libclang-rt-14-dev; else gcc's sanitizers and a driver of our own): SECONDS (60)
# for each target, or until each has had INPUTS (the long form: 1000000000), all told; of the targets in NOUNS, else of all.
fuzz: $(STAMP)
	$(BIN)/python tests/fuzz/campaign.py $(if $(INPUTS),--inputs $(INPUTS),--seconds $(FUZZ_SECONDS)) $(NOUNS)

# Losses of power of the audit log on a simulated disk: STATES of them (make test: 10,000), from SEED.
STATES ?= 1000000
SEED ?= 1
powercut: $(BUILD)/build.ninja
	$(PATH_VENV) ninja -C $(BUILD) --quiet tests/native/test_wal_power tests/native/test_wal_died
	$(BUILD)/tests/native/test_wal_power $(STATES) $(SEED)
	$(BUILD)/tests/native/test_wal_died $$(($(STATES) / 100)) $(SEED)

# Real losses of power: QEMU is killed under a guest that writes the audit log, and the guest booted again. Needs qemu-system-x86.
TIMES ?= 20
powercut-guest: $(BUILD)/build.ninja
	$(PATH_VENV) ninja -C $(BUILD) --quiet tests/native/power_guest
	$(BIN)/python tests/powercut/powercut.py --program $(BUILD)/tests/native/power_guest --times $(TIMES) --seed $(SEED)

# The same with the whole appliance in the guest: packets in, orders that wait for durable out. A minute a cut, some where the machine is busy. FOLDER: kept,
# and what is there is gone on with.
powercut-appliance: $(STAMP)
	nice -n 5 $(BIN)/python -P tests/powercut/whole.py --times $(TIMES) --seed $(SEED) $(if $(FOLDER),--folder '$(FOLDER)')

# Failure of the n-th call to the disk under the audit log, for all n until none fires.
nth-failure: $(BUILD)/build.ninja
	$(PATH_VENV) ninja -C $(BUILD) --quiet tests/native/test_wal_nth
	$(BUILD)/tests/native/test_wal_nth

# Random tampering with a sealed log: all of it found against the witnessed heads, nothing reported that was not done.
EDITS ?= 100000
tamper: $(STAMP)
	$(BIN)/python tests/audit/tamper.py --edits $(EDITS)

# The book engine against plain-Python books, event by event; the captures are in the short form (tests/book).
STREAMS ?= 10000
book-differential: $(STAMP)
	$(BIN)/python tests/book/differential.py --streams $(STREAMS)

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	@command -v cppcheck >/dev/null || { [ "$$(id -u)" = 0 ] && apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y cppcheck >/dev/null; } || { echo "make lint: cppcheck is missing; install the package cppcheck" >&2; exit 1; }
	cppcheck --quiet -j 2 --std=c11 --language=c --error-exitcode=1 --inline-suppr --enable=warning,portability --suppress=missingIncludeSystem \
	  --suppress=unknownMacro -Inative/include native
	@$(PATH_VENV) $(MESON) setup build-lint -Dwerror=true -Dpython=false $(if $(wildcard build-lint/build.ninja),--reconfigure) >/dev/null
	$(PATH_VENV) ninja -C build-lint --quiet

codecs: $(BIN)/python
	$(BIN)/python codecs/generate.py

codecs-check: $(BIN)/python
	$(BIN)/python codecs/generate.py --check

# The short form: shows that every suite runs. `.venv/bin/appliance bench --peers --html report.html` is the real one (bench/README.md).
bench: $(STAMP)
	$(BIN)/appliance bench --quick
	$(BIN)/pytest bench --benchmark-only $(PYTEST_ARGS)

# The records of one order out of a log of RECORDS records, by the index; made in DIR and removed. 10^8 need 7 GiB.
audit-index: $(BUILD)/build.ninja
	$(PATH_VENV) ninja -C $(BUILD) --quiet tests/native/make_log
	$(BIN)/python tests/audit/index_figures.py --maker $(BUILD)/tests/native/make_log --records $(RECORDS) $(if $(DIR),--dir '$(DIR)')

# Opening a log of RECORDS records whose writer died, and reading it; 16000000 are a GiB.
recovery: $(BUILD)/build.ninja
	$(PATH_VENV) ninja -C $(BUILD) --quiet bench/native/audit
	$(BIN)/python tests/audit/recovery_figures.py --program $(BUILD)/bench/native/audit --records $(RECORDS)

# Headers, libapl.so and apl.pc for C programs.
install: $(STAMP)
	$(PATH_VENV) $(MESON) setup build-install --prefix $(PREFIX) -Dpython=false -Dtests=false $(if $(wildcard build-install/build.ninja),--reconfigure) >/dev/null
	$(PATH_VENV) $(MESON) install -C build-install --quiet

# What ansible installs: wheels of the appliance and of all that it needs, for this Python, with a name after their content.
bundle: $(BIN)/python $(SOURCES)
	$(BIN)/python ansible/bundle.py

# The roles held to ansible-lint's production profile (the optional extra `deploy`).
ansible-lint: $(STAMP)
	@test -x $(BIN)/ansible-lint || $(BIN)/python -m pip install --quiet --disable-pip-version-check '.[deploy]'
	cd ansible && PATH="$(CURDIR)/$(BIN):$$PATH" ansible-lint --offline

# Ports on NICs that an emulated machine has (DPDK through vfio-pci, AF_XDP without a copy, soft RDMA), its settings, every one, and the clock of a NIC.
# tests/guest/README.md
guest-ports: $(STAMP)
	GUEST_PORTS=1 nice -n 5 $(BIN)/pytest -s tests/guest/test_ports.py tests/guest/test_tuning.py tests/guest/test_clock.py

# site.yml twice against a bare Debian, then a day of it: GUEST=container (minutes) or GUEST=vm (emulated, with a boot loader and a reboot; half an hour and
# more without KVM); RELEASE=trixie: Debian 13, with wheels made by a Python 3.13. PAIR=1: two containers, upgraded and rolled back. tests/guest/README.md
guest-ansible: $(STAMP) $(if $(filter trixie,$(RELEASE)),,bundle)
	$(if $(filter trixie,$(RELEASE)),$(BIN)/python ansible/bundle.py --python $(or $(PYTHON313),python3.13) --to dist/trixie/appliance-bundle.tar)
	@test -x $(BIN)/ansible-playbook || $(BIN)/python -m pip install --quiet --disable-pip-version-check '.[deploy]'
	PATH="$(CURDIR)/$(BIN):$$PATH" GUEST_ANSIBLE=1 GUEST=$(or $(GUEST),container) RELEASE=$(or $(RELEASE),bookworm) \
	  $(BIN)/pytest -s tests/guest/$(if $(PAIR),test_pair.py,test_ansible.py)

clean:
	rm -rf $(BUILD) build-asan build-tsan build-aarch64 build-lint build-install build-fuzz dist $(STAMP)
