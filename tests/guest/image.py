"""A Debian machine to be emulated: kernel, initramfs and disk, built once from Debian's packages.

    python tests/guest/image.py [--suite bookworm] [--ports]     builds it (about two minutes) and prints its folder

Needs root and the packages qemu-system-x86, mmdebstrap, busybox-static, cpio, kmod, openssh-client. The folder is
$APPLIANCE_GUEST_CACHE, default ~/.cache/appliance/guest; a changed recipe gets a folder of its own, by its hash.

    vmlinux       uncompressed: emulated, Debian's bzImage takes 2.4 times as long to boot
    initramfs     busybox, the modules of the disk, switch_root to init= of the command line
    root.img      ext4: systemd, sshd with our key (id_ed25519 beside it), Python; not written to (QEMU's snapshot mode)

`BARE` is what Debian's installer leaves. `PORTS` has what drivers in the process need, DPDK and RDMA, and a kernel from
the next release's backports, in which a driver that QEMU has a device for (virtio_net) does AF_XDP without a copy.
"""

from __future__ import annotations

import argparse
import fcntl
import hashlib
import lzma
import os
import shutil
import struct
import subprocess
import sys
import tarfile
from dataclasses import dataclass
from pathlib import Path

import zstandard

PROGRAMS = {
    "qemu-system-x86_64": "qemu-system-x86", "mmdebstrap": "mmdebstrap", "busybox": "busybox-static", "cpio": "cpio",
    "depmod": "kmod", "mke2fs": "e2fsprogs", "ssh": "openssh-client", "dpkg": "dpkg", "apt-get": "apt",
}  # fmt: skip
PACKAGES = (
    "systemd-sysv", "udev", "kmod", "iproute2", "openssh-server", "python3", "procps", "ethtool", "dbus", "pciutils",
    "ca-certificates",
)  # fmt: skip  # what Debian's installer leaves, near enough: a bare host with ssh
PORT_PACKAGES = (
    "librte-meta-net", "librte-meta-bus", "librte-meta-mempool", "python3-pyverbs", "ibverbs-providers", "rdma-core",
    "irqbalance", "cron",
)  # fmt: skip
MODULES = (
    "drivers/net/ethernet/intel", "drivers/net/virtio_net.ko", "drivers/net/net_failover.ko", "drivers/net/vmxnet3",
    "drivers/net/tun.ko", "drivers/net/veth.ko", "drivers/net/dummy.ko", "drivers/infiniband", "drivers/vfio",
    "drivers/virtio", "drivers/block", "drivers/md", "drivers/iommu", "drivers/ptp", "drivers/pps", "drivers/uio",
    "drivers/cpufreq", "drivers/dax", "drivers/i2c/algos", "drivers/dca",
    "net", "lib", "crypto", "arch/x86/crypto", "fs/ext4", "fs/jbd2", "fs/mbcache.ko", "fs/xfs", "fs/btrfs",
    "fs/overlayfs", "fs/fuse", "virt", "kernel/kheaders.ko",
)  # fmt: skip
BOOT_MODULES = ("virtio_pci", "virtio_blk", "ext4", "crc32c_generic")
DISK_MIB = 3000
INIT = """#!/bin/busybox sh
/bin/busybox mkdir -p /proc /sys /dev /target
/bin/busybox mount -t proc proc /proc
/bin/busybox mount -t sysfs sys /sys
/bin/busybox mount -t devtmpfs dev /dev
for module in $(/bin/busybox cat /modules/order); do /bin/busybox insmod /modules/$module; done
init=/sbin/init
for word in $(/bin/busybox cat /proc/cmdline); do case $word in init=*) init=${word#init=};; esac; done
n=0; while [ ! -e /dev/vda ] && [ $n -lt 50 ]; do /bin/busybox sleep 0.1; n=$((n+1)); done
/bin/busybox mount -t ext4 /dev/vda /target || exec /bin/busybox sh
/bin/busybox mount --move /dev /target/dev
exec /bin/busybox switch_root /target $init
"""


@dataclass(frozen=True)
class Recipe:
    """What an image is made of. kernel: the suite whose kernel it has, "" for its own."""

    suite: str = "bookworm"
    kernel: str = ""
    packages: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Of its folder; changes with what is made of it."""
        content = Path(__file__).read_bytes() + repr(self).encode()
        return f"{self.suite}-{hashlib.sha256(content).hexdigest()[:12]}"


BARE = Recipe()
PORTS = Recipe(kernel="trixie-backports", packages=PORT_PACKAGES)
NETWORK = "[Match]\nMACAddress=52:54:00:00:00:01\n[Network]\nDHCP=ipv4\n[DHCPv4]\nUseDNS=yes\n"


def missing() -> str:
    """What this machine lacks to build and run guests, in one sentence; "" if nothing."""
    if os.geteuid() != 0:
        return "building a guest needs root"
    lacking = sorted({package for program, package in PROGRAMS.items() if shutil.which(program) is None})
    return f"guests need the packages {' '.join(lacking)}" if lacking else ""


def cache() -> Path:
    """Where images are kept."""
    return Path(os.environ.get("APPLIANCE_GUEST_CACHE") or Path.home() / ".cache/appliance/guest")


def image(recipe: Recipe = BARE) -> Path:
    """The folder of this recipe's image; built if it is not there. Processes that ask at once wait for one."""
    folder = cache() / recipe.name
    cache().mkdir(parents=True, exist_ok=True)
    with (cache() / f"{recipe.suite}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "done").exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            _build(folder, recipe)
            (folder / "done").touch()
    return folder


def _run(*words: object, cwd: Path | None = None) -> str:
    done = subprocess.run([str(w) for w in words], cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{words[0]}: {done.stderr.strip()[-2000:]}")
    return str(done.stdout)


def _build(folder: Path, recipe: Recipe) -> None:
    work = folder / "work"
    work.mkdir()
    packages = ",".join((*PACKAGES, *recipe.packages))
    _run("mmdebstrap", "--quiet", "--variant=minbase", f"--include={packages}", recipe.suite, work / "root.tar")
    root = work / "root"
    root.mkdir()
    with tarfile.open(work / "root.tar") as archive:
        names = [m for m in archive if not m.isdev()]
        archive.extractall(root, names, filter="fully_trusted", numeric_owner=True)
    kernel, version = _kernel(work, recipe.kernel or recipe.suite)
    (folder / "vmlinux").write_bytes(_uncompressed(_first(kernel, "boot/vmlinuz-*", "usr/lib/modules/*/vmlinuz")))
    shutil.copy(_first(kernel, "boot/config-*", "usr/lib/modules/*/config"), folder / "config")
    (folder / "version").write_text(version)
    _copy_modules(kernel, root, version)
    _initramfs(root, version, work, folder / "initramfs")
    configure(root, folder)
    _run("mke2fs", "-q", "-t", "ext4", "-O", "^has_journal", "-d", root, folder / "root.img", f"{DISK_MIB}M")
    shutil.rmtree(work)


def _kernel(work: Path, suite: str) -> tuple[Path, str]:
    """The suite's kernel, unpacked. From a packages list of its own, so that this machine's stays as it is."""
    lists = work / "apt"
    for name in ("lists/partial", "cache/archives/partial", "state"):
        (lists / name).mkdir(parents=True)
    (lists / "status").touch()
    (lists / "sources.list").write_text(f"deb http://deb.debian.org/debian {suite} main\n")
    options = [
        f"-oDir::Etc::SourceList={lists}/sources.list", "-oDir::Etc::SourceParts=-",
        f"-oDir::State::Lists={lists}/lists",
        f"-oDir::Cache={lists}/cache", f"-oDir::State::status={lists}/status", "-oAPT::Sandbox::User=root",
    ]  # fmt: skip
    _run("apt-get", *options, "-qq", "update")
    depends = _run("apt-cache", *options, "depends", "linux-image-amd64")
    image = next(line.split()[1] for line in depends.splitlines() if "Depends: linux-image-" in line)
    depends = _run("apt-cache", *options, "depends", image)
    parts = [word for word in depends.split() if word.startswith(("linux-base-", "linux-binary-", "linux-modules-"))]
    _run("apt-get", *options, "-qq", "download", *(parts or [image]), cwd=work)  # newer ones come in three parts
    kernel = work / "kernel"
    for package in work.glob("linux-*.deb"):
        _run("dpkg", "-x", package, kernel)
    return kernel, image.removeprefix("linux-image-")


def _first(root: Path, *patterns: str) -> Path:
    return next(path for pattern in patterns for path in root.glob(pattern))


def _uncompressed(bzimage: Path) -> bytes:
    """The ELF kernel within a bzImage (Documentation/arch/x86/boot.rst: setup_sects, payload_offset)."""
    content = bzimage.read_bytes()
    offset, length = struct.unpack_from("<II", content, 0x248)
    start = (content[0x1F1] + 1) * 512 + offset
    packed = content[start : start + length]
    if packed.startswith(b"\xfd7zXZ\x00"):
        return lzma.LZMADecompressor(lzma.FORMAT_XZ).decompress(packed)
    if packed.startswith(b"\x28\xb5\x2f\xfd"):
        return zstandard.ZstdDecompressor().decompressobj().decompress(packed)
    raise RuntimeError(f"{bzimage} is packed neither with xz nor with zstd")


def _copy_modules(kernel: Path, root: Path, version: str) -> None:
    base = next(path for path in (kernel / "lib/modules", kernel / "usr/lib/modules") if path.exists())
    source, target = base / version, root / "usr/lib/modules" / version
    for name in MODULES:
        for path in (source / "kernel" / name, source / "kernel" / f"{name}.xz"):
            if path.is_dir():
                shutil.copytree(path, target / "kernel" / name, dirs_exist_ok=True)
            elif path.is_file():
                (target / "kernel" / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(path, (target / "kernel" / name).parent)
    for name in ("modules.builtin", "modules.builtin.modinfo", "modules.order"):
        shutil.copy(source / name, target)
    _run("depmod", "-b", root, version)


def _initramfs(root: Path, version: str, work: Path, target: Path) -> None:
    tree = work / "initramfs"
    (tree / "bin").mkdir(parents=True)
    (tree / "modules").mkdir()
    shutil.copy(shutil.which("busybox") or "", tree / "bin/busybox")
    order: list[str] = []
    modules = root / "usr/lib/modules" / version
    known = "".join((modules / name).read_text().replace("-", "_") for name in ("modules.dep", "modules.builtin"))
    for module in BOOT_MODULES:
        if f"/{module}.ko" not in known:
            continue  # crc32c_generic: since 6.15 its work is done by the kernel's own library
        for line in _run("modprobe", "-d", root, "-S", version, "--show-depends", module).splitlines():
            kind, _, path = line.partition(" ")
            if kind != "insmod":
                continue
            name = Path(path.strip()).name
            if name not in order:
                order.append(name)
                content = Path(path.strip()).read_bytes()
                if name.endswith(".xz"):
                    content = lzma.decompress(content)
                (tree / "modules" / name).write_bytes(content)
    (tree / "modules/order").write_text("\n".join(order))
    (tree / "init").write_text(INIT)
    (tree / "init").chmod(0o755)
    listed = "\n".join(str(p.relative_to(tree)) for p in sorted(tree.rglob("*")))
    done = subprocess.run(
        ["cpio", "--quiet", "-o", "-H", "newc"], input=listed.encode(), cwd=tree, capture_output=True, check=True
    )
    target.write_bytes(done.stdout)


def configure(root: Path, folder: Path) -> None:
    """ssh with a key of ours, network by DHCP, time from the host, the console for root."""
    _run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder / "id_ed25519", "-C", "guest")
    ssh = root / "root/.ssh"
    ssh.mkdir(mode=0o700, exist_ok=True)
    shutil.copy(folder / "id_ed25519.pub", ssh / "authorized_keys")
    (root / "etc/hostname").write_text("guest\n")
    (root / "etc/fstab").write_text("/dev/vda / ext4 defaults 0 1\n")
    (root / "etc/systemd/network/10-guest.network").write_text(NETWORK)
    for unit in ("systemd-networkd", "ssh"):
        _run("systemctl", "--root", root, "enable", unit)
    (root / "etc/resolv.conf").unlink(missing_ok=True)
    (root / "etc/resolv.conf").write_text("nameserver 10.0.2.3\n")
    (root / "etc/systemd/system-generators").mkdir(parents=True, exist_ok=True)
    for unit in ("apt-daily.timer", "apt-daily-upgrade.timer", "e2scrub_all.timer", "systemd-timesyncd.service"):
        link = root / "etc/systemd/system" / unit
        if not link.exists():
            link.symlink_to("/dev/null")


def main() -> int:
    """Entry point."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--suite", default="bookworm", help="Debian's release (default: bookworm)")
    parser.add_argument("--ports", action="store_true", help="the one with DPDK, RDMA and a newer kernel")
    args = parser.parse_args()
    if lacking := missing():
        print(lacking, file=sys.stderr)
        return 1
    print(image(PORTS if args.ports else Recipe(suite=args.suite)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
