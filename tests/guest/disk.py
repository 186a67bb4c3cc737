"""A disk that boots by itself, as Debian's installer leaves one: partition, GRUB, Debian's kernel and its initramfs.

    python tests/guest/disk.py [--suite bookworm]     builds it (about two minutes) and prints its folder

For what the images of image.py cannot show, whose kernel QEMU starts with a command line of ours: that what the roles
write for the boot loader is on the kernel's command line after a reboot. It needs what image.py needs; the folder is
beside those.

    disk.img      sector 0 GRUB's first 440 bytes and the partition table, then GRUB's core, at 1 MiB the only partition

No loop device is needed: the file system is made from a folder, and GRUB's two parts are put where its own installer
puts them (GRUB manual, "BIOS installation"; the core's list of blocks says sector 2 already). The first grub.cfg is
ours and has nothing but the kernel; the first `update-grub` writes Debian's over it.

The packages that the role host_base installs are there: an emulated apt takes ten minutes, and the container shows it.
"""

from __future__ import annotations

import argparse
import fcntl
import hashlib
import shlex
import shutil
import struct
import subprocess
import sys
import tarfile
from pathlib import Path

try:
    from tests.guest import image
except ImportError:  # as a program
    import image  # type: ignore[no-redef]

PACKAGES = (
    *image.PACKAGES, "linux-image-amd64", "initramfs-tools", "grub2-common", "grub-pc-bin", "python3-venv", "logrotate",
)  # fmt: skip
NEEDLESS = (
    "arch/x86/kvm", "arch/x86/crypto", "sound", "drivers/ata", "drivers/i2c", "drivers/watchdog", "drivers/gpu",
    "drivers/input", "drivers/hid", "drivers/usb", "drivers/media", "drivers/platform", "drivers/mfd", "drivers/edac",
    "drivers/powercap", "drivers/thermal", "drivers/rtc",
)  # fmt: skip  # drivers of what the emulated machine has and nobody uses: loading them doubles the time to boot
AFTER = "depmod $(ls /lib/modules) && update-initramfs -u"
FIRST_SECTOR = 2048
PARTITION_MIB = 3500
GRUB_MODULES = ("biosdisk", "part_msdos", "ext2", "normal", "linux", "echo", "serial", "terminal", "search_fs_uuid")
PREFIX = "'(hd0,msdos1)/boot/grub'"
KERNEL_WORDS = "console=ttyS0 net.ifnames=0 mitigations=off norandmaps tsc=reliable"  # norandmaps: see guest.py
DEFAULTS = f"""GRUB_DEFAULT=0
GRUB_TIMEOUT=0
GRUB_DISTRIBUTOR=Debian
GRUB_CMDLINE_LINUX_DEFAULT=""
GRUB_CMDLINE_LINUX="{KERNEL_WORDS}"
GRUB_TERMINAL=serial
GRUB_DISABLE_LINUX_UUID=true
GRUB_DISABLE_LINUX_PARTUUID=true
GRUB_DISABLE_OS_PROBER=true
"""
FIRST_MENU = """serial --unit=0 --speed=115200
terminal_output serial
linux /vmlinuz root=/dev/vda1 ro {words}
initrd /initrd.img
boot
"""


def folder_of(suite: str) -> Path:
    """Of the disk with this release of Debian; its name changes with what it is made of."""
    content = Path(__file__).read_bytes() + Path(image.__file__).read_bytes()
    return image.cache() / f"{suite}-disk-{hashlib.sha256(content).hexdigest()[:12]}"


def disk(suite: str = "bookworm") -> Path:
    """The folder of the disk; built if it is not there. Processes that ask at once wait for one."""
    folder = folder_of(suite)
    image.cache().mkdir(parents=True, exist_ok=True)
    with (image.cache() / f"{suite}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "done").exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            _build(folder, suite)
            (folder / "done").touch()
    return folder


def with_release(source: Path, target: Path, bundle: Path) -> Path:
    """A copy of the disk on which a release lies as the role `appliance` installs it, not yet pointed to; needs a loop
    device. An emulated pip takes a quarter of an hour, and the container shows that task.
    """
    _run("cp", "--sparse=always", source, target)
    release = bundle.with_name(f"{bundle.name}.release").read_text().strip()
    mount, place = target.with_suffix(".mounted"), f"/opt/appliance/releases/{release}"
    mount.mkdir()
    _run("mount", "-o", f"loop,offset={FIRST_SECTOR * 512}", target, mount)
    try:
        wheels = mount / place.lstrip("/") / "wheels"
        wheels.mkdir(parents=True)
        _run("tar", "-xf", bundle, "-C", wheels, "--no-same-owner")
        inside = ("chroot", mount)
        _run(*inside, "python3", "-m", "venv", place)
        pip = (f"{place}/bin/pip", "install", "--quiet", "--no-index", "--no-compile")
        _run(*inside, *pip, "--find-links", f"{place}/wheels", "appliance")
        _run(*inside, f"{place}/bin/python", "-m", "compileall", "-q", f"{place}/lib")
        (wheels.parent / "installed").write_text(f"{release}\n")
    finally:
        _run("umount", mount)
        mount.rmdir()
    return target


def _run(*words: object) -> None:
    done = subprocess.run([str(w) for w in words], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{words[0]}: {done.stderr.strip()[-2000:]}")


def _build(folder: Path, suite: str) -> None:
    work = folder / "work"
    root = work / "root"
    root.mkdir(parents=True)
    tools, modules = '"$1/etc/initramfs-tools/conf.d"', '"$1/usr/share/initramfs-tools/modules.d"'
    hooks = (
        f"--essential-hook=mkdir -p {tools} && echo MODULES=list > {tools}/guest",
        f'--essential-hook=mkdir -p {modules} && printf "virtio_pci\\nvirtio_blk\\next4\\n" > {modules}/guest',
        f'--customize-hook=cd "$1/lib/modules"/*/kernel && rm -rf {" ".join(NEEDLESS)}',
        f'--customize-hook=chroot "$1" sh -c {shlex.quote(AFTER)}',
        f'--customize-hook=chroot "$1" grub-mkimage -O i386-pc -o /boot/core.img -p {PREFIX} {" ".join(GRUB_MODULES)}',
    )
    words = ["mmdebstrap", "--quiet", "--variant=minbase", f"--include={','.join(PACKAGES)}", *hooks]
    _run(*words, suite, work / "root.tar")
    with tarfile.open(work / "root.tar") as archive:
        archive.extractall(root, [m for m in archive if not m.isdev()], filter="fully_trusted", numeric_owner=True)
    image.configure(root, folder)
    (root / "etc/fstab").write_text("/dev/vda1 / ext4 defaults,errors=remount-ro 0 1\n")
    (root / "etc/default/grub").write_text(DEFAULTS)
    for unit in ("getty@tty1.service", "serial-getty@ttyS0.service", "systemd-pstore.service"):
        (root / "etc/systemd/system" / unit).symlink_to("/dev/null")
    shutil.copytree(root / "usr/lib/grub/i386-pc", root / "boot/grub/i386-pc", dirs_exist_ok=True)
    (root / "boot/grub/grub.cfg").write_text(FIRST_MENU.format(words=KERNEL_WORDS))
    features = "^has_journal,^metadata_csum_seed,^orphan_file"  # the latter two are unknown to older GRUBs
    part = work / "part.img"
    _run("mke2fs", "-q", "-t", "ext4", "-O", features, "-d", root, part, f"{PARTITION_MIB}M")
    first = (root / "usr/lib/grub/i386-pc/boot.img").read_bytes()
    _assemble(folder / "disk.img", first, (root / "boot/core.img").read_bytes(), part)
    shutil.rmtree(work)


def _assemble(target: Path, first: bytes, core: bytes, part: Path) -> None:
    """Put GRUB's parts, the partition table and the partition where the BIOS and GRUB look for them."""
    if len(core) > (FIRST_SECTOR - 1) * 512:
        raise RuntimeError(f"GRUB's core of {len(core)} bytes does not fit before the partition")
    sectors = part.stat().st_size // 512
    entry = struct.pack("<B3sB3sII", 0x80, b"\xfe\xff\xff", 0x83, b"\xfe\xff\xff", FIRST_SECTOR, sectors)
    shutil.move(part, target.with_suffix(".part"))
    with target.open("wb") as disk_file:
        disk_file.write(first[:440] + b"APL1\0\0" + entry + bytes(48) + b"\x55\xaa" + core)
    _run("dd", f"if={target.with_suffix('.part')}", f"of={target}", "bs=1M", f"seek={FIRST_SECTOR // 2048}",
         "conv=sparse,notrunc")  # fmt: skip
    with target.open("r+b") as disk_file:
        disk_file.truncate((FIRST_SECTOR + sectors) * 512)
    target.with_suffix(".part").unlink()


def main() -> int:
    """Entry point."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--suite", default="bookworm", help="Debian's release (default: bookworm)")
    args = parser.parse_args()
    if lacking := image.missing():
        print(lacking, file=sys.stderr)
        return 1
    print(disk(args.suite))
    return 0


if __name__ == "__main__":
    sys.exit(main())
