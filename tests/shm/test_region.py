"""Regions from Python: laying out, joining, owners, left-overs, pages, views that outlive their region."""

import gc
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from appliance.errors import ApplianceError, BusyError, CorruptError, HostError, NotFound
from appliance.schema.events import EVENT, TEMPLATES
from appliance.shm import (
    Pages,
    State,
    choose_pages,
    create_region,
    join_region,
    place,
    reclaim,
    region_files,
    region_path,
)

SMALL = Pages(4096, None)


def lay_out(appliance: str, owner: str = "book") -> None:
    with create_region(appliance, owner, 1 << 20, SMALL) as region:
        region.add_ring("tops", 1024)
        region.add_cursor("cursor.events")
        region.add_control()
        region.add_counters()
        region.add_histogram("latency")
        region.add_table("books", 64, 100)
        region.add_blob("topology", b'{"a": 1}', room=100)


def events(first: int, count: int) -> np.ndarray:
    slots = np.zeros(count, dtype=EVENT)
    slots["template_id"] = TEMPLATES["Top"]
    slots["top"]["bid_price"] = np.arange(first, first + count)
    return slots


def child(code: str, *args: str) -> subprocess.Popen[str]:
    """A process that runs `code`, has said "ready", and waits."""
    script = "import sys\nfrom appliance.shm import *\n" + code + "\nprint('ready', flush=True)\nsys.stdin.read()"
    process = subprocess.Popen(
        [sys.executable, "-c", script, *args], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None and process.stdout.readline() == "ready\n"
    return process


def kill(process: subprocess.Popen[str]) -> None:
    process.send_signal(signal.SIGKILL)
    process.communicate()


def test_objects_are_found_by_name(appliance: str) -> None:
    lay_out(appliance)
    region = join_region(appliance, "book")
    assert region.path == region_path(appliance, "book") == Path(f"/dev/shm/{appliance}.book")
    assert region.objects() == {
        "tops": "ring", "cursor.events": "cursor", "control": "control", "counters": "counters", "latency": "histogram",
        "books": "table", "topology": "blob",
    }  # fmt: skip
    assert region.blob("topology") == b'{"a": 1}'
    info = region.info()
    assert (info.name, info.creator_pid, info.owner_pid, info.epoch) == (f"{appliance}/book", os.getpid(), 0, 0)
    with pytest.raises(NotFound, match=r"books.*topology"):
        region.ring("nothing")
    with pytest.raises(NotFound):
        region.ring("books")
    with pytest.raises(NotFound, match="no region"):
        join_region(appliance, "signal")


def test_what_the_owner_writes_the_reader_sees(appliance: str) -> None:
    lay_out(appliance)
    owner, reader = join_region(appliance, "book", writable=True), join_region(appliance, "book")
    owner.own()
    assert owner.info().owner_pid == os.getpid()

    control = owner.control()
    control.boot()
    control.set(State.RUN)
    control.fail(-12, "the disk is full", State.STALL)
    info = reader.control().info()
    assert (info.state, info.error, info.text, info.pid, info.alive) == (
        State.STALL,
        -12,
        "the disk is full",
        os.getpid(),
        True,
    )
    with pytest.raises(ApplianceError, match="HALT cannot follow STALL"):
        control.set(State.HALT)

    owner.counters().add("gaps", 3)
    owner.counters().set("late", 9)
    assert reader.counters().as_dict() == {"gaps": 3, "late": 9}

    for value in range(1, 1001):
        owner.histogram().record(value)
    latency = reader.histogram()
    assert (latency.name, latency.unit, latency.min, latency.max) == ("latency", "ns", 1, 1000)
    assert int(latency.counts().sum()) == 1000
    for value, exact in zip(latency.quantiles((0.5, 0.99, 1.0)), (500, 990, 1000), strict=True):
        assert exact <= value <= exact * (1 + 1 / 32)
    owner.histogram().reset()
    assert reader.histogram().quantiles([0.5]) == [0]

    table = owner.table("books")
    table.write(7, bytes(range(64)))
    assert (len(reader.table("books")), reader.table("books").version(7)) == (8, 1)
    assert reader.table("books").read(7) == bytes(range(64))
    assert not table.demote
    table.demote = True
    assert reader.table("books").demote
    assert reader.table("books").read(7, np.dtype("<u8,S56"))["f0"] == 0x0706050403020100
    assert reader.table("books").read(8) is None
    assert reader.table("books").read(100) is None
    with pytest.raises(ApplianceError, match="64 bytes"):
        reader.table("books").read(7, np.dtype("<u8"))
    with pytest.raises(ApplianceError, match="does not fit"):
        table.write(100, bytes(64))


def test_a_reader_cannot_be_a_writer(appliance: str) -> None:
    lay_out(appliance)
    region = join_region(appliance, "book")
    with pytest.raises(ApplianceError, match="read-only"):
        region.own()
    with pytest.raises(ApplianceError, match="read-only"):
        region.ring("tops").writer()
    with pytest.raises(ApplianceError, match="read-only"):
        region.ring("tops").reader(cursor=region.cursor("cursor.events"))
    with pytest.raises(ApplianceError, match="read-only"):
        region.cursor("cursor.events").detach()


def test_a_view_outlives_its_region(appliance: str) -> None:
    lay_out(appliance)
    region = join_region(appliance, "book", writable=True)
    region.ring("tops").writer().write(events(0, 10))
    view = region.ring("tops").reader(seq=0).peek()
    region.close()
    del region
    gc.collect()
    assert view["top"]["bid_price"].tolist() == list(range(10))
    assert not view.flags.writeable


def test_a_closed_region_says_so(appliance: str) -> None:
    lay_out(appliance)
    region = join_region(appliance, "book")
    region.close()
    region.close()
    with pytest.raises(ApplianceError, match="closed"):
        region.info()


def test_a_live_owner_is_respected_and_a_killed_one_replaced(appliance: str) -> None:
    lay_out(appliance)
    process = child("region = join_region(sys.argv[1], 'book', writable=True); region.own()", appliance)
    region = join_region(appliance, "book", writable=True)
    with pytest.raises(BusyError, match=str(process.pid)):
        region.own()
    kill(process)
    region.own()
    assert region.info().epoch == 2


def test_reclaim_spares_the_living_and_removes_the_dead(appliance: str) -> None:
    code = """
from appliance.shm import Pages
for owner in ("book", "signal"):
    with create_region(sys.argv[1], owner, 65536, Pages(4096, None)) as region:
        region.add_control()
"""
    process = child(code, appliance)
    with pytest.raises(BusyError, match=str(process.pid)):  # made, handed to nobody: its creator lives
        reclaim(appliance)
    assert len(region_files(appliance)) == 2
    own = "region = join_region(sys.argv[1], 'book', writable=True); region.own()"
    owner = child(own, appliance)
    kill(process)
    with pytest.raises(BusyError, match=str(owner.pid)):
        reclaim(appliance)
    assert len(region_files(appliance)) == 2
    kill(owner)
    assert len(reclaim(appliance)) == 2
    assert region_files(appliance) == [] == reclaim(appliance)


def test_reclaim_removes_what_is_no_region(appliance: str) -> None:
    torn = Path(f"/dev/shm/{appliance}.book")
    torn.write_bytes(bytes(8192))
    with pytest.raises(CorruptError, match="no region"):
        join_region(appliance, "book")
    assert reclaim(appliance) == [torn]


def test_names_cannot_be_the_beginning_of_others(appliance: str) -> None:
    for name in ("a.b", "", ".", "a/b", "x" * 32):
        with pytest.raises(ApplianceError, match="no name"):
            region_files(name)
    with pytest.raises(ApplianceError, match="no name"):
        create_region(appliance, "../x", 100)


def test_a_region_is_made_once(appliance: str) -> None:
    lay_out(appliance)
    with pytest.raises(BusyError, match="there already"):
        create_region(appliance, "book", 100, SMALL)


def test_too_large_a_region_is_refused_now_and_leaves_no_file(appliance: str) -> None:
    free = os.statvfs("/dev/shm")
    with pytest.raises(HostError, match="/dev/shm"):
        create_region(appliance, "book", free.f_blocks * free.f_frsize + (1 << 20), SMALL)
    assert region_files(appliance) == []


def test_too_large_an_object_is_refused(appliance: str) -> None:
    with create_region(appliance, "book", 65536, SMALL) as region:
        with pytest.raises(ApplianceError, match="are left"):
            region.add_ring("tops", 65536)
        with pytest.raises(ApplianceError, match="power of two"):
            region.add_ring("tops", 1000)


def test_without_huge_pages_one_line_says_what_it_costs(
    appliance: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text("tmpfs /dev/shm tmpfs rw 0 0\n")
    monkeypatch.setattr(place, "MOUNTS", mounts)
    create_region(appliance, "book", 65536).close()
    (record,) = caplog.records
    assert (
        "hugetlbfs is not mounted" in record.message and "TLB misses" in record.message and "\n" not in record.message
    )


def test_the_smallest_huge_pages_that_suffice_are_chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    small, large = tmp_path / "small", tmp_path / "large"
    mounts = tmp_path / "mounts"
    lines = [f"none {large} hugetlbfs rw,pagesize=1024M 0 0", f"none {small} hugetlbfs rw,pagesize=2M 0 0"]
    mounts.write_text("\n".join(lines) + "\n")
    for folder in (small, large):
        folder.mkdir()
    monkeypatch.setattr(place, "MOUNTS", mounts)
    monkeypatch.setattr(place, "HUGE_PAGES", tmp_path)
    for size, free in ((2048, "10"), (1048576, "1")):
        folder = tmp_path / f"hugepages-{size}kB"
        folder.mkdir()
        (folder / "free_hugepages").write_text(free)
    assert choose_pages(20 << 20) == Pages(2 << 20, small)
    assert choose_pages(21 << 20) == Pages(1 << 30, large)
    note = choose_pages(2 << 30).note
    assert "10 free pages of 2 MiB, 1024 are needed" in note and "1 free pages of 1024 MiB" in note


def test_on_huge_pages(appliance: str) -> None:
    pages = choose_pages(4 << 20)
    if pages.mount is None:
        pytest.skip(f"no huge pages here: {pages.note}")
    with create_region(appliance, "book", 3 << 20, pages) as region:
        region.add_ring("tops", 32768)
    region = join_region(appliance, "book", writable=True)
    assert region.info().page_bytes == pages.page_bytes
    assert region.path == pages.mount / appliance / "book"
    region.ring("tops").writer().write(events(0, 100))
    assert region.ring("tops").reader(seq=0).copy(1000)["top"]["bid_price"].tolist() == list(range(100))
    with pytest.raises(HostError, match="nr_hugepages"):
        create_region(appliance, "large", 1 << 40, pages)
    region.close()
    with pytest.raises(BusyError):
        reclaim(appliance)
