"""Under a hardened unit nobody may write code (MemoryDenyWriteExecute): all must be importable and callable there."""

import ctypes
import os
import subprocess
import sys

import pytest

PR_SET_MDWE, REFUSE_EXEC_GAIN = 65, 1  # prctl(2), Linux 6.3

HARDENED = """
import ctypes, importlib, pkgutil, sys
if ctypes.CDLL(None, use_errno=True).prctl(65, 1, 0, 0, 0):
    sys.exit("no PR_SET_MDWE")
"""
IMPORTS = """
import appliance
for found in pkgutil.walk_packages(appliance.__path__, "appliance."):
    if not any(word in found.name for word in ("apl_port", "__main__", "bench.contestants")):  # plug-ins, programs
        importlib.import_module(found.name)
print("good")
"""
ARCHIVE = """
from appliance.audit.archive import Archive
store = Archive(sys.argv[1], "none").store
assert store.size(store.context, 7) == -1
print("good")
"""


def has_mdwe():
    child = os.fork()
    if child == 0:
        os._exit(1 if ctypes.CDLL(None).prctl(PR_SET_MDWE, REFUSE_EXEC_GAIN, 0, 0, 0) else 0)
    return os.waitpid(child, 0)[1] == 0


needs_mdwe = pytest.mark.skipif(not has_mdwe(), reason="needs prctl PR_SET_MDWE, Linux 6.3")


@needs_mdwe
@pytest.mark.parametrize("what", [IMPORTS, ARCHIVE], ids=["every module is imported", "an archive is asked by C"])
def test_nothing_writes_code(what, tmp_path):
    words = [sys.executable, "-P", "-c", HARDENED + what, str(tmp_path)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.stdout == "good\n", done.stderr[-2000:]


@needs_mdwe
def test_a_whole_appliance_trades(tmp_path):
    name = f"hard{os.getpid() % 10000}"
    words = [
        "-P",
        "-m",
        "appliance",
        "demo",
        "--seconds",
        "2",
        "--plain",
        "--name",
        name,
        "--dir",
        str(tmp_path / "demo"),
    ]
    demo = f"import os\nos.execv(sys.executable, [sys.executable, *{words}])"
    done = subprocess.run([sys.executable, "-P", "-c", HARDENED + demo], capture_output=True, text=True, check=False)
    assert done.returncode == 0 and "every checksum, sequence and chain holds" in done.stdout, done.stdout + done.stderr
