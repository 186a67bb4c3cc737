"""Telling the service manager, with a socket that stands in for it."""

import socket

import pytest

from appliance.process.notify import notify


@pytest.mark.parametrize("abstract", [False, True])
def test_a_listener_is_told(tmp_path, monkeypatch, abstract):
    path = tmp_path / "n"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(f"\0{path}" if abstract else str(path))
        monkeypatch.setenv("NOTIFY_SOCKET", f"@{path}" if abstract else str(path))
        assert notify("READY=1")
        assert listener.recv(64) == b"READY=1"


def test_nobody_asked_or_listens(tmp_path, monkeypatch):
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    assert not notify("READY=1")
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "gone"))
    assert not notify("READY=1")
    monkeypatch.setenv("NOTIFY_SOCKET", "vsock:2:1")
    assert not notify("READY=1")
