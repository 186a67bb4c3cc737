"""What a stage is given, and that it keeps no more: decided by a pure function, and tried in running chains."""

import os
import pwd
import signal
import subprocess
import sys
import textwrap
import time
from dataclasses import replace
from pathlib import Path

import pytest

from appliance.binding import lib
from appliance.config import load
from appliance.errors import ConfigError
from appliance.process.privilege import Circumstances, fences_of, grant_of, mask_of, names_of, shared_grant
from appliance.topology import plan
from tests.port.two_hosts import join, two_hosts

sys.path.insert(0, str(Path(__file__).parent))
from chain import Market, environment, until

STAGES = ("feed", "book", "signal", "strategy.maker", "risk", "gateway", "wal")
ROOT = Circumstances(uid=0, memory_locked=False, memlock_unlimited=True)
USER = replace(ROOT, uid=1000)
ALONE = {"capabilities", "seccomp", "sealed"}

# ---- what is given


def grants(tmp_path, more="", port='kind = "udp"', now=USER, strategy='kind = "maker"'):
    """The grant of each stage of a configuration."""
    file = tmp_path / "appliance.toml"
    file.write_text(
        f'[[feed]]\nname = "x"\nprotocol = "cme.mdp3"\n[feed.port]\n{port}\n[[feed.group]]\n'
        f'address = "239.1.1.1:1000"\n[[strategy]]\nname = "one"\n{strategy}\n{more}'
    )
    config = load(str(file))
    return {stage.name: grant_of(stage, config, tmp_path, now) for stage in plan(config).stages}


def test_only_the_port_has_capabilities_and_only_while_it_is_set_up(tmp_path):
    for port, wanted in (
        ('kind = "udp"', {"net_admin"}),
        ('kind = "packet"\ninterface = "eth1"', {"net_raw"}),
        ('kind = "xdp"\ninterface = "eth1"', {"net_raw", "net_admin", "bpf", "ipc_lock"}),
        ('kind = "capture"\npath = "x.pcap"', set()),
    ):
        found = grants(tmp_path, port=port)
        assert found.pop("feed").set_up == wanted
        assert all(not grant.set_up for grant in found.values())
        assert all(not grant.kept for grant in found.values())


def test_what_stays_is_asked_for_or_needed_by_locked_memory(tmp_path):
    asked = grants(tmp_path, more='[risk]\ncapabilities = ["sys_nice"]\n')
    assert asked["risk"].kept == {"sys_nice"} and not asked["book"].kept
    locked = grants(tmp_path, now=replace(USER, memory_locked=True, memlock_unlimited=False))
    assert all(grant.kept == {"ipc_lock"} for grant in locked.values())
    foreign = grants(tmp_path, now=replace(ROOT, log_owner=1000))
    assert foreign["wal"].kept == {"dac_override"} and not foreign["book"].kept
    assert not grants(tmp_path, more='[stage]\nuser = "appliance"\n', now=replace(ROOT, log_owner=1000))["wal"].kept


def test_only_the_log_and_a_recording_write(tmp_path):
    found = grants(tmp_path, port='kind = "udp"\nrecord = "taps/day.pcapng"')
    assert found["feed"].writable == (tmp_path / "taps",)
    assert found["wal"].writable == (tmp_path / "var/log/demo",)
    assert all(not grant.writable for name, grant in found.items() if name not in ("feed", "wal"))


def test_the_list_of_calls_follows_the_kind(tmp_path):
    found = grants(tmp_path, strategy='kind = "python:a:B"')
    assert found["feed"].kind == lib.APL_SANDBOX_SOCKET
    assert found["wal"].kind == lib.APL_SANDBOX_LOG
    assert found["book"].kind == found["risk"].kind == lib.APL_SANDBOX_CALM
    assert found["strategy.one"].kind == lib.APL_SANDBOX_PYTHON
    assert found["strategy.one"].denied == lib.APL_DENIED_REFUSE
    assert found["risk"].denied == lib.APL_DENIED_KILL
    assert grants(tmp_path, more='[stage]\ndenied = "refuse"\n')["risk"].denied == lib.APL_DENIED_REFUSE


def test_stages_that_share_a_process_share_what_any_of_them_needs(tmp_path):
    port = 'kind = "packet"\ninterface = "eth1"\nrecord = "taps/day.pcapng"'
    found = grants(tmp_path, port=port, more='[risk]\ncapabilities = ["sys_nice"]\n')
    shared = shared_grant([found[name] for name in ("feed", "book", "risk")])
    assert shared.set_up == {"net_raw", "sys_nice"} and shared.kept == {"sys_nice"}
    assert shared.kind == lib.APL_SANDBOX_PACKET and shared.writable == (tmp_path / "taps",)
    assert shared.denied == lib.APL_DENIED_KILL
    assert shared_grant([found["book"]]) == found["book"]
    lax = replace(found["risk"], denied=lib.APL_DENIED_REFUSE)
    assert shared_grant([found["book"], lax]).denied == lib.APL_DENIED_REFUSE
    with pytest.raises(ConfigError, match="different lists of system calls"):
        shared_grant([found["feed"], found["wal"]])


def test_names_and_bits():
    assert mask_of(["net_raw", "bpf"]) == 1 << 13 | 1 << 39
    assert names_of(1 << 13 | 1 << 39) == ("net_raw", "bpf")
    assert fences_of(lib.APL_GOT_LANDLOCK | lib.APL_GOT_SEAL) == ("landlock", "sealed")


# ---- running chains


def status_of_process(pid):
    """/proc/PID/status as a dictionary."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}


def test_every_stage_is_sealed_and_lives_through_a_day(chain):
    app = chain()
    app.start()
    with Market(rate_hz=500):
        for name in STAGES:
            stage = app.stage(name)
            assert set(stage["fences"]) >= ALONE, (name, stage)
            assert set(stage["capabilities"]) <= {"ipc_lock", "dac_override"}
            process = status_of_process(stage["pid"])
            assert process["NoNewPrivs"] == "1" and process["Seccomp"] == "2"
            assert names_of(int(process["CapEff"], 16)) == tuple(stage["capabilities"])
            assert process["CapAmb"] == process["CapInh"] == "0" * 16
        assert "sealed" in app.ctl("status").stdout
        until(lambda: len(list((app.folder / "log").glob("*"))) > 4, "the log made no further segment", 60)
        wal = app.stage("wal")
        os.kill(wal["pid"], signal.SIGKILL)
        until(lambda: app.stage("wal")["lives"] == 2 and app.status()[0] == 0, app.log())
        assert set(app.stage("wal")["fences"]) >= ALONE
        app.flows("orders")
    assert app.ctl("stop").returncode == 0
    assert "SIGSYS" not in app.log()


BURGLAR = """
    import os, socket, subprocess, sys, threading
    from pathlib import Path
    from appliance.sdk import Strategy

    class Burglar(Strategy):
        tried = False

        def on_tick(self, now_ns):
            if Burglar.tried:
                return
            Burglar.tried = True
            region = next(Path("/dev/shm").glob(f"{self.name}.risk"), None)
            for what, deed in {
                "socket": lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM),
                "exec": lambda: os.execv("/bin/true", ["true"]),
                "fork": lambda: subprocess.run(["true"]),
                "write": lambda: open(FOLDER + "/loot", "w"),
                "another's region": lambda: os.open(f"/dev/shm/{NAME}.risk", os.O_RDWR),
                "kill": lambda: os.kill(os.getppid(), 0),
                "remove": lambda: os.unlink(FOLDER + "/appliance.toml"),
            }.items():
                try:
                    deed()
                    print("DONE", what, file=sys.stderr, flush=True)
                except PermissionError:
                    print("refused", what, file=sys.stderr, flush=True)
            thread = threading.Thread(target=lambda: print("a thread runs", file=sys.stderr, flush=True))
            thread.start()
            thread.join()
            print("the burglar leaves", file=sys.stderr, flush=True)
"""
STRATEGY = '[[strategy]]\nname = "maker"\nkind = "python:burglar:Burglar"\n'


def burgle(app, denied):
    """Start a chain whose strategy tries what it may not."""
    code = textwrap.dedent(BURGLAR).replace("self.name", "NAME")
    head = f"FOLDER, NAME = {str(app.folder)!r}, {app.name!r}\n"
    (app.folder / "burglar.py").write_text(head + code)
    app.file.write_text(app.file.read_text().replace("[stage]\n", f'[stage]\ndenied = "{denied}"\n'))
    app.start()


def test_a_strategy_cannot_reach_out(chain):
    app = chain(strategy=STRATEGY)
    burgle(app, "auto")
    with Market():
        until(lambda: "the burglar leaves" in app.log(), app.log())
    log = app.log()
    assert "DONE" not in log
    for what in ("socket", "exec", "fork", "write", "another's region", "kill", "remove"):
        assert f"refused {what}" in log, log
    assert "a thread runs" in log
    assert not (app.folder / "loot").exists() and app.file.exists()
    assert app.ctl("stop").returncode == 0


def test_a_forbidden_call_kills_if_so_configured(chain):
    app = chain(strategy=STRATEGY, more="restart = 'never'\n")
    burgle(app, "kill")
    with Market():
        until(lambda: "SIGSYS" in app.log(), app.log())
    assert "a system call that its sandbox does not list" in app.log()
    assert "DONE" not in app.log() and "refused" not in app.log()


def test_off_leaves_everything(chain):
    app = chain(more='[risk]\nsandbox = "off"\n')
    app.start()
    assert app.stage("risk")["fences"] == [] and set(app.stage("book")["fences"]) >= ALONE
    assert status_of_process(app.stage("risk")["pid"])["Seccomp"] == "0"
    assert "unconfined" in app.ctl("status").stdout


def test_an_unknown_user_is_refused_with_the_remedy(chain):
    app = chain(more='[signal]\nuser = "nobody-of-this-name"\n')
    done = app.ctl("start")
    assert done.returncode != 0 and "there is no user 'nobody-of-this-name'" in done.stderr
    assert app.left_overs() == []


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can run stages as another user")
def test_stages_run_as_another_user_and_come_back(chain):
    user = pwd.getpwuid(65534).pw_name
    app = chain(more="[gateway]\nring_slots = 131072\n")  # a slow host: risk must still be told all updates
    app.file.write_text(app.file.read_text().replace("[stage]\n", f'[stage]\nuser = "{user}"\nsandbox = "require"\n'))
    os.chmod(app.folder.parent, 0o755)
    app.start()
    with Market(rate_hz=500):
        for name in STAGES:
            assert app.stage(name)["user"] == user
        assert (app.folder / "log").stat().st_uid == 65534
        until(lambda: len(list((app.folder / "log").glob("*"))) > 4, "the log made no further segment", 60)
        for name in ("risk", "wal"):
            lives = app.stage(name)["lives"]
            os.kill(app.stage(name)["pid"], signal.SIGKILL)
            until(lambda n=name, b=lives: app.stage(n)["lives"] > b and app.status()[0] == 0, app.log(), 30)
        app.flows("orders")
    assert app.ctl("stop").returncode == 0
    assert app.left_overs() == []


@pytest.mark.parametrize("kind", ["packet", "xdp"])
def test_an_interface_that_comes_back_is_bound_by_a_new_process(chain, kind):
    with two_hosts() as (host, other):
        app = chain(prefix=("ip", "netns", "exec", host.name), more="restart_limit = 100\n")
        udp = 'port = { kind = "udp", interface = "lo" }'
        app.file.write_text(
            app.file.read_text().replace(udp, f'port = {{ kind = "{kind}", interface = "{host.interface}" }}')
        )
        app.start()
        feed = app.stage("feed")
        assert "sealed" in feed["fences"] and not set(feed["capabilities"]) & {"net_raw", "net_admin", "bpf"}
        host.ip("link", "del", host.interface)
        time.sleep(0.5)
        assert app.stage("feed")["lives"] == 1, "an interface that is gone ends nobody"
        join(host, other)
        until(lambda: app.stage("feed")["lives"] > 1 and app.status()[0] == 0, app.log(), 30)
        assert "has given up the rights" in app.log() and "SIGSYS" not in app.log()
        assert app.ctl("stop").returncode == 0


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root to become a user with capabilities")
def test_an_ordinary_user_with_a_few_capabilities_runs_the_whole(chain):
    """As the systemd unit does: one user, ambient capabilities, and none of them left in the stages."""
    if subprocess.run(["setpriv", "--version"], capture_output=True, check=False).returncode:
        pytest.skip("needs setpriv (package util-linux)")
    capabilities = "+net_raw,+net_admin,+ipc_lock,+sys_nice"
    prefix = (
        "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", f"--inh-caps=-all,{capabilities}",
        f"--ambient-caps={capabilities}", f"--bounding-set=-all,{capabilities}",
    )  # fmt: skip
    for python in (sys.executable, "/usr/bin/python3"):
        imports = "import appliance.binding, numpy"
        again = f"import subprocess, sys; subprocess.run([sys.executable, '-c', '{imports}'], check=True)"
        tried = [*prefix, python, "-c", again]  # setpriv itself still reaches what the user does not
        try:
            if subprocess.run(tried, capture_output=True, check=False, env=environment(), cwd="/").returncode == 0:
                break
        except OSError:
            continue
    else:
        pytest.skip("another user cannot run this Python")
    app = chain(prefix=prefix, python=python)
    os.chmod(app.folder.parent, 0o755)
    os.chown(app.folder, 65534, 65534)
    app.start()
    with Market():
        for name in STAGES:
            stage = app.stage(name)
            assert stage["user"] == pwd.getpwuid(65534).pw_name and set(stage["capabilities"]) <= {"ipc_lock"}
            assert stage["locked"] and "sealed" in stage["fences"]
        app.flows("tops")
    assert app.ctl("stop").returncode == 0
