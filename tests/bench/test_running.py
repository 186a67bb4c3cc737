"""bench/running.py plays a whole appliance and tells each stage's figures."""

import json
import subprocess
import sys
from pathlib import Path

from appliance.shm import region_files

SCRIPT = Path(__file__).parents[2] / "bench" / "running.py"


def test_it_tells_each_stage_and_leaves_nothing(tmp_path):
    name, out = "benchtest", tmp_path / "figures.json"
    done = subprocess.run(
        [sys.executable, "-P", SCRIPT, "latency", "--rounds", "1", "--seconds", "4", "--only", "apart", "--name", name,
         "--json", out],
        capture_output=True, text=True, timeout=200, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    [figures] = json.loads(out.read_text())["apart"]
    assert list(figures) == ["feed", "book", "signal", "strategy.maker", "risk", "gateway"]
    assert all(len(row) == 4 for row in figures.values()) and figures["feed"][0] > 0
    assert figures["feed"][1] <= figures["feed"][2] <= figures["feed"][3]
    assert "p99.9 ns" in done.stdout and len(done.stdout.splitlines()) == 7
    assert not region_files(name)


def test_an_unknown_measure_is_refused():
    done = subprocess.run([sys.executable, "-P", SCRIPT, "speed"], capture_output=True, text=True, check=False)
    assert done.returncode == 2 and "invalid choice: 'speed'" in done.stderr
