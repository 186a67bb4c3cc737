"""In a guest: a ring written into another by RDMA, from one soft device to another; what arrived, as a line of JSON.

    python3 mirror.py SENDING_DEVICE RECEIVING_DEVICE EVENTS

The receiving ring is in a process of its own, which reads it as any reader does.
"""

from __future__ import annotations

import json
import multiprocessing
import socket
import sys
import time
from multiprocessing.connection import Connection

import numpy as np

from appliance.errors import ApplianceError
from appliance.port import verbs
from appliance.shm.region import create_region
from appliance.shm.ring import Ring

SLOTS, QUIET_S = 4096, 60.0


def ring_of(owner: str) -> Ring:
    region = create_region("mirror", owner, 1 << 20)
    region.add_ring("events", SLOTS)
    region.own()
    return region.ring("events")


def payload(seq: int, count: int) -> np.ndarray:
    """Words of slots from `seq` on, which name their sequence; the stamp's place is left empty."""
    words = np.arange(seq, seq + count, dtype=np.uint64)[:, None] * 1000 + np.arange(8, dtype=np.uint64)
    words[:, 0] = 0
    return words


def receive(device: str, channel: socket.socket, count: int, result: Connection) -> None:
    """Read every event that is written here by the other device."""
    ring = ring_of("received")
    receiver = verbs.RingReceiver(device, ring, channel)
    reader = ring.reader(0)
    seen = wrong = 0
    until = time.monotonic() + QUIET_S
    while seen < count and time.monotonic() < until:
        words = reader.copy(1024).view(np.uint64).reshape(-1, 8)
        if not len(words):
            time.sleep(0.0005)
            continue
        expected = payload(reader.seq - len(words), len(words))
        expected[:, 0] = words[:, 0]
        wrong += int((words != expected).any(axis=1).sum())
        seen += len(words)
        until = time.monotonic() + QUIET_S
        channel.sendall(reader.seq.to_bytes(8, "little"))
    result.send({"seen": seen, "wrong": wrong, "missed": reader.missed})
    receiver.close()


def main() -> int:
    """Entry point."""
    sending, receiving, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
    here, there = socket.socketpair()
    answer, result = multiprocessing.Pipe()
    other = multiprocessing.get_context("fork").Process(target=receive, args=(receiving, there, count, result))
    other.start()
    ring = ring_of("sent")
    sender = verbs.RingSender(sending, ring, here)
    writer = ring.writer()
    there.close()
    here.setblocking(False)
    released, began = 0, time.monotonic()
    try:
        while sender.landed < count and time.monotonic() < began + 600:
            room = min(SLOTS - 512 - (writer.seq - released), count - writer.seq, 512)
            if room > 0:
                writer.write(payload(writer.seq, room).reshape(-1).view(ring.dtype))
            sender.pump()
            try:
                told = here.recv(1 << 16)
                released = int.from_bytes(told[-8:], "little") if len(told) % 8 == 0 and told else released
            except BlockingIOError:
                pass
        refused = ""
    except ApplianceError as error:
        refused = str(error)
    seconds = time.monotonic() - began
    told = answer.recv() if answer.poll(QUIET_S + 30) else {}
    other.join()
    told |= {
        "sent": sender.seq, "landed": sender.landed, "lost_here": sender.missed, "refused": refused,
        "seconds": round(seconds, 1), "raw_packets": verbs.raw_packets(sending), "devices": verbs.devices(),
    }  # fmt: skip
    sender.close()
    print(json.dumps(told), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
