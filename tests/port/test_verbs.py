"""The ring over RDMA: how its writes are laid out, what is said where RDMA is missing, and, where it is not, the ring.

Soft RDMA needs the module rdma_rxe, which a build machine may lack: then only the first two are shown here.
"""

from __future__ import annotations

import socket
import threading
from pathlib import Path

import numpy as np
import pytest

from appliance.errors import ApplianceError
from appliance.port import verbs
from appliance.shm.region import create_region

SLOTS = 16


def payload(seq: int) -> list[int]:
    return [seq * 1000 + word for word in range(7)]


def run_of(seq: int, count: int) -> verbs.Stamps:
    return np.array([[2 * s + 2, *payload(s)] for s in range(seq, seq + count)], dtype=np.uint64)


def readable(memory: verbs.Stamps, before: dict[int, int]) -> None:
    """Whoever sees an even stamp has the payload of that sequence, whatever of the writes has landed."""
    for at, slot in enumerate(memory):
        stamp = int(slot[0])
        if stamp and stamp % 2 == 0:
            assert list(slot[1:]) == payload(stamp // 2 - 1), (at, before)


def test_no_order_of_bytes_within_a_write_tears_a_slot() -> None:
    """Words of each write land in random order, a reader looks after each: stamps never tell of a payload in pieces."""
    random = np.random.default_rng(7)
    phases = np.zeros((3, SLOTS, 8), dtype=np.uint64)
    memory = np.zeros((SLOTS, 8), dtype=np.uint64)
    seq = 0
    for _ in range(30):
        count = int(random.integers(1, SLOTS // 2))
        count = min(count, SLOTS - seq % SLOTS)
        first = seq % SLOTS
        verbs.stage(phases, first, seq, run_of(seq, count))
        for phase in range(3):
            words = [(slot, word) for slot in range(first, first + count) for word in range(8)]
            for slot, word in random.permutation(words):
                memory[slot, word] = phases[phase, slot, word]
                readable(memory, {seq: count})
        assert np.array_equal(memory[first : first + count], run_of(seq, count))
        seq += count


def test_without_rdma_the_missing_part_is_named() -> None:
    try:
        names = verbs.devices()
    except verbs.VerbsError as error:
        assert any(word in str(error) for word in ("python3-pyverbs", "this kernel has no RDMA", "rdma link add"))
    else:
        assert names


@pytest.mark.parametrize(
    "said",
    [b"", b"{}\n", b'{"gid": 5}\n', b"[1]\n", b"x" * 5000, b'{"gid":1,"qp":"a","mtu":1,"slots":1,"slot_bytes":1}\n'],
)
def test_a_side_that_describes_no_connection_is_refused(said: bytes) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(said)
        theirs.shutdown(socket.SHUT_WR)
        with pytest.raises(ApplianceError, match=r"broke off|describes no connection"):
            verbs._hear(ours)


def test_a_ring_is_mirrored_over_a_device_of_this_host(tmp_path: Path) -> None:
    try:
        device = verbs.devices()[0]
    except verbs.VerbsError as error:
        pytest.skip(f"needs RDMA: {error}")
    rings = []
    for owner in ("sent", "received"):
        region = create_region(f"verbs-{tmp_path.name}", owner, 1 << 20)
        region.add_ring("events", 4096)
        region.own()
        rings.append(region.ring("events"))
    here, there = socket.socketpair()
    receivers: list[verbs.RingReceiver] = []
    thread = threading.Thread(target=lambda: receivers.append(verbs.RingReceiver(device, rings[1], there)))
    thread.start()
    sender = verbs.RingSender(device, rings[0], here)
    thread.join()
    reader = rings[1].reader(0)
    raw = run_of(0, 3000)
    rings[0].writer().write(raw.reshape(-1).view(rings[0].dtype))
    while sender.pump():
        pass
    assert np.array_equal(reader.copy(4096).view(np.uint64).reshape(-1, 8), raw)
    assert reader.missed == 0
    sender.close()
    receivers[0].close()
