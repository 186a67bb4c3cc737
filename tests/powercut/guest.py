"""A guest with one process, `power_guest`: Debian's cloud kernel, an initramfs of that program and its libraries, QEMU.

The kernel comes from Debian by `apt-get download` (27 MB, unpacked, not installed) and is kept in
$APPLIANCE_GUEST_CACHE, default ~/.cache/appliance/guest. KVM is not asked for: emulated, a boot takes some seconds.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

PACKAGE = "linux-image-cloud-amd64"
MODULES = ("virtio_ring", "virtio", "virtio_pci_modern_dev", "virtio_pci_legacy_dev", "virtio_pci", "virtio_blk")
PROGRAMS = {
    "qemu-system-x86_64": "qemu-system-x86", "mke2fs": "e2fsprogs", "dpkg": "dpkg", "apt-get": "apt", "ldd": "libc-bin",
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
    files = {"init": program.read_bytes()}
    for library in re.findall(r"(/\S+) \(0x", _run("ldd", program)):
        files[library[1:]] = Path(library).read_bytes()
    for index, name in enumerate(MODULES):
        path = next(kernel().rglob(f"{name}.ko"), None)
        if path is not None:
            files[f"modules/{index}-{name}.ko"] = path.read_bytes()
    folders = {str(parent) for name in files for parent in Path(name).parents if str(parent) != "."}
    entries = [(name, 0o40755, b"") for name in sorted(folders | {"dev", "proc", "log", "tmp"})]
    entries += [(name, 0o100755, content) for name, content in files.items()]
    target.write_bytes(b"".join(_entry(*entry) for entry in [*entries, ("TRAILER!!!", 0, b"")]))


def command(boot: Path, disk: Path, console: Path) -> list[str]:
    """QEMU's. Its standard output is the guest's second serial line."""
    image = next((kernel() / "boot").glob("vmlinuz-*"))
    words = "console=ttyS0 quiet panic=-1 mitigations=off tsc=reliable random.trust_cpu=on"
    return [
        "qemu-system-x86_64", "-M", "q35", "-accel", "tcg,thread=multi", "-cpu", "max", "-smp", "2", "-m", "512",
        "-nodefaults", "-no-reboot", "-display", "none", "-kernel", str(image), "-initrd", str(boot), "-append", words,
        "-drive", f"file=nbd:unix:{disk},format=raw,if=none,id=log,cache=none",
        "-device", "virtio-blk-pci,drive=log,write-cache=on",
        "-serial", f"file:{console}", "-chardev", "stdio,id=said,signal=off", "-serial", "chardev:said",
    ]  # fmt: skip


def make_disk(target: Path, mib: int) -> None:
    """An empty file system, with a journal."""
    target.unlink(missing_ok=True)
    _run("mke2fs", "-q", "-t", "ext4", "-E", "lazy_itable_init=0,lazy_journal_init=0", target, f"{mib}M")


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
