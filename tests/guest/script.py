"""A guest that does one thing: a shell script is its init, and when that ends, so does the machine.

No systemd and no ssh, which take most of the time of a boot in emulation: some ten seconds on a quiet machine instead
of a minute. What the script says is read from the console.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.guest import image, payload
from tests.guest.guest import Guest, GuestFailed

BEGIN, END = "script begins", "script ends with"
HEAD = f"""#!/bin/sh
export PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root {payload.RUN}
mount -t proc proc /proc; mount -t sysfs sys /sys; mount -t tmpfs tmp /tmp
mkdir -p /dev/shm; mount -t tmpfs shm /dev/shm
exec </dev/null >/dev/console 2>&1
dmesg -n 1
echo {BEGIN}
"""
TAIL = f"""
echo {END} $?
sync; echo o > /proc/sysrq-trigger; sleep 60
"""


def run(
    script: str, folder: Path, *, devices: tuple[str, ...] = (), qemu: tuple[str, ...] = (), limit_s: float = 900.0
) -> str:
    """What the script printed, behind a mounted payload; GuestFailed if it did not end well."""
    disk = payload.make(folder / "payload.img", folder)
    machine = Guest(
        image.image(image.PORTS), folder, devices=(*payload.words(disk), *devices), init="/payload.sh",
        **({"qemu": qemu} if qemu else {}),
    )  # fmt: skip
    words = list(machine.words)
    words[words.index("-initrd") + 1] = str(_initramfs(machine.image, script, folder))
    try:
        done = subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, timeout=limit_s, check=False)
    except subprocess.TimeoutExpired as error:
        raise GuestFailed(f"not done after {limit_s:.0f} s: {machine.last_words()}") from error
    finally:
        disk.unlink()
    told = machine.console.read_text(errors="replace").replace("\r", "")
    _, begun, said = told.partition(BEGIN)
    said, ended, code = said.partition(END)
    if not begun or not ended or code.split()[0] != "0":
        raise GuestFailed(f"{done.stderr.decode()} {told[-3000:]}")
    return said


def _initramfs(made: Path, script: str, folder: Path) -> Path:
    """The image's, and behind it another /init, which lays the script into the root and mounts the payload there."""
    tree = folder / "overlay"
    tree.mkdir()
    before = "/bin/busybox mount --move /dev"
    assert before in image.INIT
    more = (
        "n=0; while [ ! -e /dev/vdb ] && [ $n -lt 50 ]; do /bin/busybox sleep 0.1; n=$((n+1)); done\n"
        f"/bin/busybox mkdir -p /target{payload.MOUNT}\n"
        f"/bin/busybox mount -t ext4 -o ro /dev/vdb /target{payload.MOUNT}\n"
        "/bin/busybox cp /payload.sh /target/payload.sh\n"
    )
    (tree / "init").write_text(image.INIT.replace(before, more + before))
    (tree / "payload.sh").write_text(HEAD + script + TAIL)
    for name in ("init", "payload.sh"):
        (tree / name).chmod(0o755)
    packed = subprocess.run(
        ["cpio", "--quiet", "-o", "-H", "newc"], input=b"init\npayload.sh", cwd=tree, capture_output=True, check=True
    )
    target = folder / "initramfs"
    first = (made / "initramfs").read_bytes()
    target.write_bytes(first + bytes(-len(first) % 512) + packed.stdout)
    return target
