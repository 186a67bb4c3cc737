"""A guest whose power is cut: Debian's cloud kernel, an initramfs of what shall run there with its libraries, QEMU.

The kernel comes from Debian by `apt-get download` (27 MB, unpacked, not installed) and is kept in
$APPLIANCE_GUEST_CACHE, default ~/.cache/appliance/guest. KVM is not asked for: emulated, a boot takes some seconds.
"""

from __future__ import annotations

import ctypes
import functools
import mmap
import os
import platform
import re
import shutil
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

PACKAGE = "linux-image-cloud-amd64"
MODULES = ("virtio_ring", "virtio", "virtio_pci_modern_dev", "virtio_pci_legacy_dev", "virtio_pci", "virtio_blk")
UNREPAIRED = 4
TSC_S, TSC_TRIES = 0.3, 50
PROGRAMS = {
    "qemu-system-x86_64": "qemu-system-x86", "mke2fs": "e2fsprogs", "e2fsck": "e2fsprogs", "dpkg": "dpkg",
    "apt-get": "apt", "ldd": "libc-bin",
}  # fmt: skip


def missing() -> str:
    """What this machine lacks, in one sentence; "" if nothing."""
    lacking = sorted({package for program, package in PROGRAMS.items() if shutil.which(program) is None})
    return f"an emulated guest needs the packages {' '.join(lacking)}" if lacking else ""


class NoKernelError(Exception):
    """Debian's kernel cannot be had."""


def kernel() -> Path:
    """The folder of the unpacked kernel package; fetched if it is not there."""
    cache = Path(os.environ.get("APPLIANCE_GUEST_CACHE") or Path.home() / ".cache/appliance/guest")
    folder = cache / PACKAGE
    if not (folder / "done").exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        found = re.search(r"Depends: (linux-image-\S+)", _run("apt-cache", "depends", PACKAGE))
        if found is None:
            raise NoKernelError(f"apt knows no {PACKAGE}; run apt-get update")
        _run("apt-get", "-qq", "download", found[1], cwd=folder)
        package = next(folder.glob("*.deb"))
        _run("dpkg", "-x", package, folder)
        package.unlink()
        (folder / "done").touch()
    return folder


def initramfs(program: Path, target: Path) -> None:
    """What the guest's kernel unpacks: /init is the program, beside it its libraries and the modules of the disk."""
    files = {"init": program.read_bytes(), **modules()}
    for library in libraries(program):
        files[str(library)[1:]] = library.read_bytes()
    pack(files, {"dev", "proc", "log", "tmp"}, target)


def libraries(program: Path) -> list[Path]:
    """What it is linked with, the loader included."""
    return [Path(library) for library in re.findall(r"(/\S+) \(0x", _run("ldd", program))]


def modules() -> dict[str, bytes]:
    """Of the disk, to be loaded in the order of their names."""
    found = {name: next(kernel().rglob(f"{name}.ko"), None) for name in MODULES}
    return {f"modules/{index}-{name}.ko": path.read_bytes() for index, (name, path) in enumerate(found.items()) if path}


def pack(files: Mapping[str, bytes], empty: set[str], target: Path) -> None:
    """An archive for the kernel to unpack: files by their paths without the first slash, and empty folders."""
    folders = {str(parent) for name in files for parent in Path(name).parents if str(parent) != "."} | empty
    with target.open("wb") as archive:
        for name in sorted(folders):
            archive.write(_entry(name, 0o40755, b""))
        for name, content in files.items():
            archive.write(_entry(name, 0o100755, content))
        archive.write(_entry("TRAILER!!!", 0, b""))


def command(
    boot: Path,
    disk: Path,
    console: Path,
    *,
    memory_mib: int = 512,
    processors: int = 2,
    more: Sequence[str] = (),
    breaks: Path | None = None,
) -> list[str]:
    """QEMU's. Its standard output is the guest's second serial line. `more`: devices behind the log's disk. `breaks`: a
    socket by which a break can be sent to the console (^A b, as of QEMU's multiplexer; the kernel's sysrq).
    """
    first = ["-serial", f"file:{console}"]
    if breaks:
        line = f"socket,id=console,path={breaks},server=on,wait=off,mux=on,logfile={console}"
        first = ["-chardev", line, "-serial", "chardev:console"]
    image = next((kernel() / "boot").glob("vmlinuz-*"))
    words = "console=ttyS0 quiet panic=-1 mitigations=off norandmaps tsc=reliable random.trust_cpu=on"
    if khz := tsc_khz():
        words += f" tsc_early_khz={khz}"
    return [
        "qemu-system-x86_64", "-M", "q35", "-accel", "tcg,thread=multi", "-cpu", "max", "-smp", str(processors),
        "-m", str(memory_mib),
        "-nodefaults", "-no-reboot", "-display", "none", "-kernel", str(image), "-initrd", str(boot),
        "-append", words,
        "-drive", f"file=nbd:unix:{disk},format=raw,if=none,id=log,cache=none",
        "-device", "virtio-blk-pci,drive=log,write-cache=on", *more,
        *first, "-chardev", "stdio,id=said,signal=off", "-serial", "chardev:said",
    ]  # fmt: skip


@functools.cache
def tsc_khz() -> int:
    """How fast this machine's time stamp counter is; 0: it has none. Emulated, the guest's is the same one, and its
    kernel is to be told: it would measure it against a timer, and where the emulator waits for a processor meanwhile,
    its clock then runs several times too fast for as long as it lives (seen: seven times), and all timers with it.
    """
    if platform.machine() != "x86_64":
        return 0
    code = mmap.mmap(-1, mmap.PAGESIZE, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    code.write(bytes.fromhex("0f31 48c1e220 4809d0 c3"))  # rdtsc; shl rdx, 32; or rax, rdx; ret
    address = ctypes.addressof(ctypes.c_char.from_buffer(code))
    ticks = ctypes.CFUNCTYPE(ctypes.c_uint64)(address)

    def both() -> tuple[int, int]:
        """Ticks and nanoseconds of one moment: of some pairs that which took least."""
        found = []
        for _ in range(TSC_TRIES):
            before, at, after = time.monotonic_ns(), ticks(), time.monotonic_ns()
            found.append((after - before, at, (before + after) // 2))
        return min(found)[1:]

    begin = both()
    time.sleep(TSC_S)
    end = both()
    return (end[0] - begin[0]) * 1_000_000 // (end[1] - begin[1])


def make_disk(target: Path, mib: int) -> None:
    """An empty file system, with a journal."""
    target.unlink(missing_ok=True)
    _run("mke2fs", "-q", "-t", "ext4", "-E", "lazy_itable_init=0,lazy_journal_init=0", target, f"{mib}M")


def check_disk(target: Path) -> str:
    """Its file system put in order. "", or what e2fsck says of one that it cannot (e2fsck(8): exit codes from 4 on)."""
    done = subprocess.run(["e2fsck", "-y", target], capture_output=True, text=True, check=False)
    return done.stdout[-500:] + done.stderr[-500:] if done.returncode >= UNREPAIRED else ""


def _entry(name: str, mode: int, content: bytes) -> bytes:
    """One of a cpio archive, "newc" (the kernel's Documentation/driver-api/early-userspace/buffer-format.rst)."""
    path = name.encode() + b"\0"
    fields = (0, mode, 0, 0, 2 if mode >> 12 == 4 else 1, 0, len(content), 0, 0, 0, 0, len(path), 0)
    head = b"070701" + b"".join(b"%08X" % field for field in fields) + path
    return head + bytes(-len(head) % 4) + content + bytes(-len(content) % 4)


def _run(*words: object, cwd: Path | None = None) -> str:
    done = subprocess.run([str(word) for word in words], cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        raise NoKernelError(f"{words[0]}: {done.stderr.strip()[-500:]}")
    return done.stdout
