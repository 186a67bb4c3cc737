"""Flame graphs: folding, the picture, and a real profile where perf is there."""

import shutil
from xml.etree import ElementTree

import pytest

from appliance.bench import flame
from appliance.bench.catalogue import ours
from appliance.bench.contest import Settings
from appliance.bench.player import listed
from appliance.bench.profile import perf_stacks, profile_suite

PERF = """bounce
            7f12 apl_ring_publish+0x1f (/usr/lib/libapl.so)
            7f34 play+0x2 (/x/bounce)
        55aa main (/x/bounce)

bounce
    ffffffff81000000 do_syscall_64+0x5 ([kernel.kallsyms])
            55aa main (/x/bounce)

bounce
            7f12 apl_ring_publish+0x44 (/usr/lib/libapl.so)
            7f34 play+0x9 (/x/bounce)
        55aa main (/x/bounce)
"""


def test_folding():
    assert flame.folded(["a;b 3", "a;b 2", "a 1", "", "nonsense"]) == {("a", "b"): 5, ("a",): 1}
    assert perf_stacks(PERF) == {
        ("bounce", "main", "play", "apl_ring_publish"): 2,
        ("bounce", "main", "do_syscall_64_[k]"): 1,
    }


def test_widths_are_parts_of_the_samples():
    picture = ElementTree.fromstring(flame.svg("t <x>", {("a", "b"): 30, ("a", "<c>"): 10, ("d",): 60}, "perf"))
    rects = [g for g in picture if g.tag.endswith("}g")]
    widths = {g[0].text.partition(":")[0]: float(g[1].get("width")) for g in rects}
    assert widths["all"] == flame.WIDTH
    assert widths["d"] == pytest.approx(0.6 * flame.WIDTH, abs=0.01)
    assert widths["b"] + widths["<c>"] == pytest.approx(widths["a"], abs=0.02)


def test_nothing_sampled_is_a_picture_still():
    ElementTree.fromstring(flame.svg("t", {}, "perf"))


def native():
    return next((program for program in ours() if program.name == "bounce"), None)


@pytest.mark.skipif(native() is None, reason="this build carries no benchmark programs")
def test_a_profile_or_the_reason_why_not(tmp_path, cpus):
    program = native()
    (told,) = profile_suite({program: listed(program)}, Settings(cpus), tmp_path)
    title, name, why = told
    assert title == "bounce line"
    if name is None:
        assert shutil.which("perf") is None or why
        pytest.skip(f"no profile here: {why}")
    assert "play" in (tmp_path / name).read_text()
    ElementTree.parse(tmp_path / name)


def test_a_python_contestant(fake, tmp_path, cpus):
    program = fake(does="slow")
    (told,) = profile_suite({program: listed(program)}, Settings(cpus), tmp_path)
    _, name, why = told
    if name is None:
        pytest.skip(f"no profile here: {why}")
    assert "main" in (tmp_path / name).read_text()
