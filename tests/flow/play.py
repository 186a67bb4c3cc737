"""play.py BASE SECONDS RATE DOUBLE_LOSS: the generated market on groups of a test's own, in a process of its own.

Groups are 239.78.x.y on ports BASE to BASE + 7, so that tests that run beside each other do not hear each other.
Prints one JSON line of the generator's counts when stopped by SIGTERM, or when the time is over.
"""

import json
import signal
import sys
import time

from appliance.generator import Generator, Outputs, Player, Settings

NS = 1_000_000_000


def market(base, rate=1000, double_loss=2.0, seed=7):
    """Settings for `Generator`, on groups of these ports."""
    settings = Settings(rate=rate, seed=seed, double_loss=double_loss, snapshot=0.3, start_ns=time.time_ns())
    native = settings.native()
    for place, group in enumerate(native.groups):
        group.group_ip = 239 << 24 | 78 << 16 | (base >> 8 & 255) << 8 | (base & 248 | place)
        group.group_port = base + place
    return native


def play(base, seconds, rate, double_loss):
    """Send until told to stop, or for so many seconds."""
    generator = Generator(native=market(base, rate, double_loss))
    stopped = []
    signal.signal(signal.SIGTERM, lambda *_: stopped.append(1))
    with Player(generator, Outputs(multicast=True, paced=True)) as player:
        end = generator.start_ns + round(seconds * NS)
        while not stopped and player.run(end, NS // 20):
            pass
    print(json.dumps(generator.stats()))


if __name__ == "__main__":
    play(int(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4]))
