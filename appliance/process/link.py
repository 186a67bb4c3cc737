"""The control socket: one JSON object a line, a request and its answer.

    {"verb": "status"}                  ─▶   {"ok": true, ...}
                                        ◀─   {"ok": false, "error": sentence, "exit_code": 5}

The socket lies in the appliance's runtime folder and is for its user alone (mode 0600).
"""

from __future__ import annotations

import json
import os
import socket
from pathlib import Path
from typing import Any

from appliance.errors import ApplianceError, HostError, NotRunning

LINE_BYTES_MAX = 4 << 20
PATH_BYTES_MAX = 107  # sun_path of unix(7), with its NUL


def runtime_folder(configured: str) -> Path:
    """The configured folder, or the first of the usual ones that this user may write; made if absent."""
    user = os.geteuid()
    candidates = [Path(configured)] if configured else [Path("/run/appliance")]
    if not configured and (home := os.environ.get("XDG_RUNTIME_DIR")):
        candidates.append(Path(home) / "appliance")
    if not configured:
        candidates.append(Path(f"/tmp/appliance-{user}"))
    reason = ""
    for folder in candidates:
        try:
            folder.mkdir(mode=0o755, parents=True, exist_ok=True)
        except OSError as error:
            reason = f"{folder}: {error.strerror}"
            continue
        if not os.access(folder, os.W_OK | os.X_OK):
            reason = f"{folder}: not writable for user {user}"
        elif folder.stat().st_uid not in (0, user):
            reason = f"{folder}: belongs to another user"
        else:
            return folder
    raise HostError(f"no folder for the control socket: {reason}; set [appliance] runtime_dir to one you may write")


def listen(path: Path) -> socket.socket:
    """A listening socket at `path`; what a dead one left there is replaced. The caller holds the appliance's lock."""
    if len(os.fsencode(path)) > PATH_BYTES_MAX:
        raise HostError(
            f"{path} is too long for a socket ({PATH_BYTES_MAX} bytes); set [appliance] runtime_dir shorter"
        )
    path.unlink(missing_ok=True)
    server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC)
    before = os.umask(0o177)
    try:
        server.bind(str(path))
    except OSError as error:
        server.close()
        raise HostError(f"cannot listen at {path}: {error.strerror}") from error
    finally:
        os.umask(before)
    server.listen(8)
    return server


def receive(connection: socket.socket) -> dict[str, Any] | None:
    """One line as an object; None when the other side has gone or sent no object."""
    content = b""
    while not content.endswith(b"\n"):
        try:
            part = connection.recv(65536)
        except OSError:
            return None
        if not part or len(content) > LINE_BYTES_MAX:
            return None
        content += part
    try:
        message = json.loads(content)
    except ValueError:
        return None
    return message if isinstance(message, dict) else None


def send(connection: socket.socket, message: dict[str, Any]) -> bool:
    """Send an object; False if the other side has gone."""
    try:
        connection.sendall(json.dumps(message).encode() + b"\n")
    except OSError:
        return False
    return True


class Refusal(ApplianceError):
    """The supervisor refused a request; carries its exit code."""

    def __init__(self, message: str, exit_code: int) -> None:
        super().__init__(message)
        self.exit_code = exit_code


def ask(path: Path, request: dict[str, Any], timeout_s: float = 60.0) -> dict[str, Any]:
    """Send a request and return the answer. NotRunning if nobody listens; Refusal if the supervisor says no."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC) as connection:
        connection.settimeout(timeout_s)
        try:
            connection.connect(str(path))
        except OSError as error:
            raise NotRunning(f"no supervisor listens at {path}: {error.strerror}") from error
        answer = receive(connection) if send(connection, request) else None
    if answer is None:
        raise NotRunning(f"the supervisor at {path} gave no answer to {request.get('verb')}")
    if not answer.get("ok"):
        raise Refusal(str(answer.get("error", "refused")), int(answer.get("exit_code", 1)))
    return answer
