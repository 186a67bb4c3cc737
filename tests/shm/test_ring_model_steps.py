"""Each step of the model of the ring (tests/native/ring_model.h) names the line of the product that it stands for."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODEL = (ROOT / "tests/native/ring_model.h").read_text()
STEPS = re.findall(r'\{"([^"]+)", "(native/[^"]+)", "([^"]+)"\}', MODEL)


def test_every_step_of_the_model_is_named() -> None:
    taken = set(re.findall(r'model_did = (?:[^;"]*\? )?"([^"]+)"', MODEL)) | set(re.findall(r': "([^"]+)";', MODEL))
    named = {label for label, _, _ in STEPS}
    # Plain loads of the caller; joining stores the cursor; without a gate a writer begins and looks at nothing.
    read_in_place = {"G1 word", "a reader joins", "begin"}
    assert len(STEPS) >= 12
    assert named <= taken
    assert taken - named <= read_in_place | {"W1 word"}


@pytest.mark.parametrize(("label", "file", "line"), STEPS)
def test_the_line_of_a_step_is_in_the_product(label: str, file: str, line: str) -> None:
    assert line in (ROOT / file).read_text(), f"{label}: {file} changed; so must ring_model.h"
