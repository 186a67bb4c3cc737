"""Tell the service manager that started us how we are: sd_notify(3)'s protocol, without its library."""

from __future__ import annotations

import os
import socket


def notify(state: str) -> bool:
    """Send `state`, such as ``READY=1``; False where nobody asked to be told ($NOTIFY_SOCKET), or nobody listens."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address.startswith(("/", "@")):
        return False
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as out:
        try:
            out.sendto(state.encode(), "\0" + address[1:] if address.startswith("@") else address)
        except OSError:
            return False
    return True
