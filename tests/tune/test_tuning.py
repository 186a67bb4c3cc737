"""Apply and undo on made-up hosts: what was there comes back, whatever happens in between."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from appliance.errors import BusyError, ConfigError, CorruptError
from appliance.tune.host import Host
from appliance.tune.profile import load_profile, values_of
from appliance.tune.setting import ABSENT, BOOT_FILE, BY_HAND, OK, REBOOT, TODO, stand
from appliance.tune.step import read_step
from appliance.tune.tuning import apply, plan, record_of, undo

FILES = {
    "/proc/cmdline": "BOOT_IMAGE=/vmlinuz quiet\n",
    "/proc/sys/vm/nr_hugepages": "7\n",
    "/proc/sys/vm/stat_interval": "1\n",
    "/proc/sys/net/core/rmem_max": "999999999\n",
    "/proc/irq/default_smp_affinity": "ff\n",
    "/proc/irq/5/smp_affinity_list": "0-7\n",
    "/proc/irq/6/smp_affinity_list": "1\n",
    "/sys/kernel/mm/transparent_hugepage/enabled": "always [madvise] never\n",
    "/etc/default/grub": "GRUB_TIMEOUT=5\n",
    "/etc/sysctl.d/90-appliance-statistics.conf": "an older one\n",
    "/etc/sysctl.d/10-others.conf": "x = 1\n",
}
CORES = tuple(range(8))


class MadeUpHost(Host):
    """Files below a folder; commands run with that folder as $ROOT. Some files refuse, or take what they like."""

    def __init__(self, root, refuse=(), stubborn=()):
        super().__init__(root, CORES)
        self.refuse, self.stubborn, self.threads = set(refuse), set(stubborn), {}

    def set(self, path, value):
        if path in self.refuse:
            raise PermissionError(1, os.strerror(1))
        if path in self.stubborn:
            return
        now = self.read(path)
        if "[" in now:
            value = now.replace("[", "").replace("]", "").replace(value, f"[{value}]")
        super().set(path, value.strip())

    def run(self, argv):
        done = subprocess.run(
            argv, capture_output=True, text=True, check=True, env={**os.environ, "ROOT": str(self.root)}
        )
        return done.stdout.rstrip("\n")

    def has(self, tool):
        return tool == "sh"

    def kernel_threads(self):
        return dict(self.threads)

    def move_thread(self, pid, cores):
        name = next(thread for thread in self.threads if thread.split()[0] == str(pid))
        if name in self.refuse:
            return False
        self.threads[name] = tuple(cores)
        return True


@pytest.fixture
def host(tmp_path):
    made = MadeUpHost(tmp_path)
    for path, text in FILES.items():
        made.path(path).parent.mkdir(parents=True, exist_ok=True)
        made.path(path).write_text(text)
    return made


def content(host):
    """Every file with its text, but for the record's folder."""
    files = (path for path in host.root.rglob("*") if path.is_file())
    return {str(p.relative_to(host.root)): p.read_text() for p in files if "var/lib" not in str(p)}


def silent(_line):
    return None


def apply_all(host, profile="colo"):
    wanted = load_profile(profile)
    record = record_of(host)
    standings = plan(wanted, host, values_of(wanted, host), record=record)
    return apply(standings, host, record)


def states(host, profile="colo"):
    wanted = load_profile(profile)
    return {s.step.name: s.state for s in plan(wanted, host, values_of(wanted, host))}


def test_what_was_there_comes_back(host):
    host.threads = {"11 kworker/u8": CORES, "12 kswapd0": (0,)}
    before, threads = content(host), dict(host.threads)
    outcome = apply_all(host)
    assert outcome.failed == []
    assert host.read("/proc/irq/5/smp_affinity_list") == "0-1\n"
    assert host.read("/proc/irq/6/smp_affinity_list") == "1\n"  # lies within already
    assert host.read("/proc/irq/default_smp_affinity") == "00000003\n"
    assert host.read("/proc/sys/net/core/rmem_max") == "999999999\n"  # more is as good
    assert host.read("/sys/kernel/mm/transparent_hugepage/enabled") == "always [madvise] never\n"
    assert host.read("/etc/sysctl.d/90-appliance-statistics.conf") == "vm.stat_interval = 120\n"
    assert "isolcpus=managed_irq,domain,2-7 nohz_full=2-7" in host.read(BOOT_FILE)
    assert host.threads == {"11 kworker/u8": (0, 1), "12 kswapd0": (0,)}
    assert outcome.reboot
    assert undo(host, record_of(host), silent).failed == []
    after = content(host)
    after = {
        path: text.replace("[", "").replace("]", "") if "transparent" in path else text for path, text in after.items()
    }
    before = {
        path: text.replace("[", "").replace("]", "") if "transparent" in path else text for path, text in before.items()
    }
    assert after == before and host.threads == threads
    assert not record_of(host).changes and not record_of(host).path.exists()


def test_a_kernel_thread_that_stays_is_said(host):
    host.threads = {"11 kcompactd0": CORES, "12 kswapd0": CORES}
    host.refuse.add("12 kswapd0")
    assert apply_all(host).failed == ["kernel_threads: 12 kswapd0 stay where they were"]
    assert states(host)["kernel_threads"] == "to do"
    assert host.threads["11 kcompactd0"] == (0, 1)


def test_the_record_is_roots_own_and_everybody_reads_it(host):
    apply_all(host)
    path = record_of(host).path
    assert path.parts[-3:] == ("lib", "appliance-tune", "tune.json"), "not the folder of the stages' user"
    assert path.stat().st_mode & 0o777 == 0o644


def test_a_second_apply_changes_nothing_and_the_first_state_is_what_comes_back(host):
    apply_all(host, "ci")
    assert apply_all(host, "ci").done == []
    host.path("/proc/sys/vm/stat_interval").write_text("60\n")  # somebody else's change
    assert [change["path"] for change in apply_all(host, "ci").done] == ["/proc/sys/vm/stat_interval"]
    undo(host, record_of(host), silent)
    assert host.read("/proc/sys/vm/stat_interval") == "1\n"
    assert host.read("/etc/sysctl.d/90-appliance-statistics.conf") == "an older one\n"


def test_what_is_boot_only_is_said_until_the_reboot(host):
    assert states(host)["isolated_cores"] == TODO
    apply_all(host)
    assert states(host)["isolated_cores"] == REBOOT
    words = " ".join(line.split(" ", 1)[1].rstrip('"') for line in host.read(BOOT_FILE).splitlines() if "GRUB" in line)
    host.path("/proc/cmdline").write_text(f"quiet {words}\n")
    assert states(host)["isolated_cores"] == OK


def test_new_boot_parameters_replace_those_of_the_same_step_alone(host):
    apply_all(host)
    profile = load_profile("colo")
    values = values_of(profile, host, "4-7")
    record = record_of(host)
    apply(plan(profile, host, values, ["isolated_cores"], record), host, record)
    text = host.read(BOOT_FILE)
    assert "nohz_full=4-7" in text and "nohz_full=2-7" not in text and "hugepagesz=1G" in text
    undo(host, record_of(host), silent)
    assert host.read(BOOT_FILE) is None


def test_without_grub_the_parameters_are_told(host):
    host.path("/etc/default/grub").unlink()
    profile = load_profile("colo")
    [standing] = plan(profile, host, values_of(profile, host), ["isolated_cores"])
    assert standing.state == BY_HAND and "isolcpus=managed_irq,domain,2-7" in standing.found and not standing.changes


def test_what_was_begun_and_cut_off_is_undone(host, monkeypatch):
    before = content(host)

    def dies(path, value):
        Host.set(host, path, "half")
        raise KeyboardInterrupt

    monkeypatch.setattr(host, "set", dies)
    with pytest.raises(KeyboardInterrupt):
        apply_all(host, "ci")
    monkeypatch.undo()
    assert content(host) != before
    assert undo(host, record_of(host), silent).failed == []
    assert content(host) == before


def test_folders_that_were_made_go_again_but_for_what_others_laid_there(host):
    def folders():
        made = {str(path.relative_to(host.root)) for path in host.root.rglob("*") if path.is_dir()}
        return {path for path in made if not path.startswith("var")}  # where the record lies

    for path in ("/etc/sysctl.d", "/etc/security"):
        shutil.rmtree(host.path(path), ignore_errors=True)
    before = folders()
    apply_all(host)
    assert {"etc/sysctl.d", "etc/security/limits.d"} <= folders() - before
    host.path("/etc/sysctl.d/70-others.conf").write_text("x = 1\n")
    assert undo(host, record_of(host), silent).failed == []
    assert folders() - before == {"etc/sysctl.d"}
    assert host.read("/etc/sysctl.d/70-others.conf") == "x = 1\n"


def test_a_refusal_is_told_and_the_rest_is_done(host):
    host.refuse = {"/proc/sys/vm/stat_interval"}
    outcome = apply_all(host, "ci")
    assert any("/proc/sys/vm/stat_interval refuses '120'" in sentence for sentence in outcome.failed)
    assert host.read("/etc/sysctl.d/90-appliance-statistics.conf") == "vm.stat_interval = 120\n"


def test_a_value_that_does_not_hold_is_told(host):
    host.stubborn = {"/proc/sys/vm/nr_hugepages"}  # memory is fragmented: the kernel takes fewer
    outcome = apply_all(host, "ci")
    assert any("/proc/sys/vm/nr_hugepages was set to 128 and is 7" in sentence for sentence in outcome.failed)


def test_interrupts_that_cannot_be_moved_are_no_fault(host):
    host.refuse = {"/proc/irq/5/smp_affinity_list"}
    assert not [sentence for sentence in apply_all(host).failed if "interrupts" in sentence]
    assert states(host)["interrupts"] == OK


def test_an_interrupt_that_refuses_later_still_comes_back(host):
    apply_all(host)
    host.path("/proc/irq/5/smp_affinity_list").write_text("0-3\n")  # somebody else's change
    host.refuse = {"/proc/irq/5/smp_affinity_list"}
    apply_all(host)
    host.refuse = set()
    undo(host, record_of(host), silent)
    assert host.read("/proc/irq/5/smp_affinity_list") == "0-7\n"


def test_who_waited_for_the_lock_knows_what_was_done(host):
    late = record_of(host)
    apply_all(host, "ci")
    with late.locked():
        assert late.changes == record_of(host).changes != []


def test_what_undo_is_refused_stays_on_record(host):
    apply_all(host, "ci")
    host.refuse = {"/proc/sys/vm/stat_interval"}
    outcome = undo(host, record_of(host), silent)
    assert len(outcome.failed) == 1
    assert [change["path"] for change in record_of(host).changes] == ["/proc/sys/vm/stat_interval"]
    host.refuse = set()
    undo(host, record_of(host), silent)
    assert host.read("/proc/sys/vm/stat_interval") == "1\n"


def test_a_kernel_without_the_setting_is_left_alone(host):
    assert states(host)["governor"] == ABSENT
    assert states(host)["nic"] == ABSENT


def test_one_step_alone(host):
    profile = load_profile("ci")
    assert [s.step.name for s in plan(profile, host, values_of(profile, host), ["network"])] == ["network"]
    with pytest.raises(ConfigError, match="profile ci has no step fast"):
        plan(profile, host, {}, ["fast"])


def test_commands(host, tmp_path):
    path = tmp_path / "mode.toml"
    path.write_text("""
title = "x"\nreason = "y"\nsource = "z"
[[command]]
check = ["sh", "-c", "cat $ROOT/mode 2>/dev/null || true"]
before = ["sh", "-c", "cat $ROOT/mode"]
expect = "fast"
apply = ["sh", "-c", "echo fast > $ROOT/mode"]
undo = ["sh", "-c", "echo {before} > $ROOT/mode"]
""")
    step, record = read_step(path), record_of(host)
    host.path("/mode").write_text("slow\n")
    assert stand(step, host, {}).state == TODO
    apply([stand(step, host, {})], host, record)
    assert stand(step, host, {}).state == OK
    undo(host, record_of(host), silent)
    assert host.read("/mode") == "slow\n"


def test_a_missing_tool_is_named(host, tmp_path):
    path = tmp_path / "tool.toml"
    path.write_text(
        "title = 'x'\nreason = 'y'\nsource = 'z'\n[[command]]\ntool = 'ethtool'\n"
        "check = ['true']\nexpect = ''\napply = ['true']\nundo = ['true']\n"
    )
    assert stand(read_step(path), host, {}).found == "ethtool is missing: apt install ethtool"


def test_a_broken_record_is_not_trusted(host):
    where = record_of(host).path
    where.parent.mkdir(parents=True)
    where.write_text('{"form": 1, "changes": [')
    with pytest.raises(CorruptError, match=r"tune\.json is no record"):
        record_of(host)
    where.write_text('{"form": 9, "changes": [], "refused": []}')
    with pytest.raises(CorruptError, match="form 9"):
        record_of(host)


def test_two_at_once_are_kept_apart(host):
    with record_of(host).locked(), pytest.raises(BusyError, match="another"), record_of(host).locked():
        pass


@pytest.mark.skipif(
    not os.environ.get("APPLIANCE_TUNE_HOST") or os.geteuid() != 0,
    reason="changes this host's settings for a moment: set APPLIANCE_TUNE_HOST=1, as root, where that is welcome",
)
def test_this_host_is_brought_back():
    host, profile = Host(), load_profile("lab")
    if record_of(host).changes:
        pytest.skip("this host is tuned already; `appliance tune undo --yes` first")

    def settings():
        names = [path for step in profile.steps for action in step.actions for path in getattr(action, "paths", ())]
        shown = {path: host.read(path) for name in names for path in host.glob(name)}
        ours = {
            str(path) for folder in ("sysctl.d", "security/limits.d") for path in Path("/etc", folder).glob("90-app*")
        }
        return shown, ours, host.read("/proc/mounts")

    before = settings()
    try:
        record = record_of(host)
        with record.locked():
            outcome = apply(plan(profile, host, values_of(profile, host), record=record), host, record)
        changed = settings()
    finally:
        back = undo(host, record_of(host), silent)
    assert back.failed == []
    assert settings() == before
    assert outcome.done and changed != before


def with_memory(host, total_mib, free_mib):
    host.path("/proc/meminfo").write_text(f"MemTotal: {total_mib * 1024} kB\nMemAvailable: {free_mib * 1024} kB\n")


def huge_pages(host, profile="lab", step="huge_pages"):
    wanted = load_profile(profile)
    [standing] = plan(wanted, host, values_of(wanted, host), [step])
    return standing


def test_more_huge_pages_than_are_free_are_refused_and_nothing_is_written(host):
    with_memory(host, 4096, 1200)
    standing = huge_pages(host)  # 512 pages, of which 7 are there
    assert (standing.state, standing.changes) == (BY_HAND, ())
    assert "1010 MiB more of huge pages and 256 MiB for the system are more than the 1200 MiB" in standing.found
    before = content(host)
    wanted, record = load_profile("lab"), record_of(host)
    only = ["huge_pages"]
    assert apply(plan(wanted, host, values_of(wanted, host), only, record), host, record).done == []
    assert content(host) == before
    with_memory(host, 4096, 1266)
    assert huge_pages(host).state == TODO


def test_huge_pages_that_the_next_boot_could_not_give_are_refused(host):
    with_memory(host, 8192, 8000)  # 4 GiB of small ones, 4 of large ones
    for step in ("huge_pages", "boot_huge_pages"):
        standing = huge_pages(host, "colo", step)
        assert (standing.state, standing.changes) == (BY_HAND, ())
        assert "huge pages of 8192 MiB" in standing.found and "this host's 8192 MiB" in standing.found
    assert "hugepages=4" in huge_pages(host, "colo", "boot_huge_pages").found
    with_memory(host, 16384, 8000)
    assert huge_pages(host, "colo").state == huge_pages(host, "colo", "boot_huge_pages").state == TODO


def test_pages_that_are_there_already_need_no_memory(host):
    with_memory(host, 4096, 10)
    host.path("/proc/sys/vm/nr_hugepages").write_text("512\n")
    standing = huge_pages(host)  # the file for the next boot is missing alone
    assert standing.state == TODO and len(standing.changes) == 1
