"""The ring over RDMA: what is said where RDMA is missing, and, where it is not, the ring.

Soft RDMA needs the module rdma_rxe, which a build machine may lack: then it is shown in a guest (tests/guest). How the
writes are laid out is shown without any RDMA in tests/native/test_verbs.c.
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


def run_of(seq: int, count: int) -> np.ndarray:
    """Slots as words: the stamp, and a payload that names its sequence."""
    return np.array([[2 * s + 2, *(s * 1000 + w for w in range(7))] for s in range(seq, seq + count)], dtype=np.uint64)


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
    sender.drain()
    assert sender.landed == 3000
    assert np.array_equal(reader.copy(4096).view(np.uint64).reshape(-1, 8), raw)
    assert reader.missed == 0
    sender.close()
    receivers[0].close()
