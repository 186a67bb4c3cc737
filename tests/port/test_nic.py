"""What is told of NICs: of a veth pair that the test makes, and of the loopback that every host has."""

import json
import subprocess
import sys

import pytest

from appliance.cli.main import main
from appliance.errors import NotFound
from appliance.port.nic import nic, nics, probe
from tests.port.two_hosts import two_hosts


def test_the_loopback_is_listed():
    assert "lo" in [one.name for one in nics()]
    assert nic("lo").queues == 1


def test_an_interface_that_is_not_there_is_refused_with_those_that_are():
    with pytest.raises(NotFound, match=r"nosuch0; there are:.*lo"):
        nic("nosuch0")
    assert main(["nic", "probe", "nosuch0"]) == 4


def test_a_veth_pair_is_known_by_its_driver_and_takes_every_port():
    with two_hosts() as (host, _), host.entered():
        found = nic(host.interface)
        assert found.driver == "veth"
        assert "software receive" in found.stamps
        ports = {one.kind: one for one in probe(host.interface, attach=True)}
    for kind in ("udp", "packet", "xdp"):
        assert ports[kind].ready, ports[kind]
    assert ports["dpdk"].ready or "install libdpdk-dev" in ports["dpdk"].found
    assert not ports["ring"].ready
    assert "verbs: " in ports["ring"].found or "no RDMA device on" in ports["ring"].found
    assert not ports["verbs"].ready
    assert f"interface {host.interface} carries no RDMA device" in ports["verbs"].found
    assert ports["efvi"].ready or "install Onload" in ports["efvi"].found
    assert "native, copies" in ports["xdp"].found
    assert "stamped by the kernel" in ports["packet"].found


def test_the_command_tells_the_same_in_json(capsys):
    assert main(["nic", "list", "--json"]) == 0
    assert "lo" in [one["name"] for one in json.loads(capsys.readouterr().out)]
    assert main(["nic", "probe", "lo"]) == 0
    assert "costs:" in capsys.readouterr().out


def test_without_capabilities_the_probe_names_them():
    bare = ["setpriv", "--inh-caps=-all", "--bounding-set=-all"]
    words = [*bare, sys.executable, "-P", "-m", "appliance", "nic", "probe", "lo"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if "setpriv" in done.stderr:
        pytest.skip(f"needs root and setpriv: {done.stderr.strip()}")
    assert "lacks CAP_NET_RAW" in done.stdout
