"""Ed25519 keys that sign the heads of the log: from a file, or by a command that keeps the key to itself.

Needs the package `cryptography` (``pip install 'appliance[proof]'``).
"""

from __future__ import annotations

import hashlib
import os
import shlex
import stat
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from appliance.errors import ConfigError, HostError, InputError, NotFound

SIGNATURE_BYTES = 64
SIGNER_LIMIT_S = 30.0
Signer = Callable[[bytes], bytes]


def _library() -> tuple[Any, Any]:
    try:
        from cryptography.hazmat.primitives import serialization  # noqa: PLC0415 - an optional extra
        from cryptography.hazmat.primitives.asymmetric import ed25519  # noqa: PLC0415
    except ImportError as error:
        raise HostError("keys need the package cryptography: pip install 'appliance[proof]'") from error
    return serialization, ed25519


def generate(path: Path) -> Path:
    """Write a new private key (PEM, PKCS #8, mode 0600) and its public key beside it as .pub; returns the latter.

    Raises HostError where a file of the name is there already.
    """
    serialization, ed25519 = _library()
    key = ed25519.Ed25519PrivateKey.generate()
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    public = key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    beside = path.with_name(path.name + ".pub")
    for name, data, mode in ((path, private, 0o600), (beside, public, 0o644)):
        try:
            descriptor = os.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, mode)
        except FileExistsError as error:
            raise HostError(f"{name} is there already; keys are never overwritten: name another file") from error
        except OSError as error:
            raise HostError(f"cannot write {name}: {error.strerror}") from error
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(descriptor)
    return beside


def file_signer(path: Path) -> Signer:
    """Signs with the private key in a file that none but its owner may read. Raises NotFound, HostError, InputError."""
    serialization, ed25519 = _library()
    try:
        with path.open("rb") as file:
            mode = stat.S_IMODE(os.fstat(file.fileno()).st_mode)
            data = file.read()
    except FileNotFoundError as error:
        raise NotFound(f"no key at {path}; `appliance audit keygen {path}` makes one") from error
    except OSError as error:
        raise HostError(f"cannot read the key {path}: {error.strerror}") from error
    if mode & 0o077:
        raise HostError(f"others may read the key {path} (mode {mode:04o}); chmod 0600 {path}")
    try:
        key = serialization.load_pem_private_key(data, None)
    except (ValueError, TypeError) as error:
        raise InputError(f"{path} is no private key in PEM without a password") from error
    if not isinstance(key, ed25519.Ed25519PrivateKey):
        raise InputError(f"{path} is no Ed25519 key; `appliance audit keygen` makes one")
    return lambda message: bytes(key.sign(message))


def command_signer(command: str) -> Signer:
    """Signs by a command: the bytes on its standard input, the signature (64 bytes, or hex) on its standard output."""
    words = shlex.split(command)
    if not words:
        raise ConfigError("the signer command is empty")

    def sign(message: bytes) -> bytes:
        try:
            done = subprocess.run(words, input=message, capture_output=True, check=False, timeout=SIGNER_LIMIT_S)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise HostError(f"the signer {words[0]} did not answer: {error}") from error
        if done.returncode:
            said = done.stderr.decode(errors="replace").strip()[:200]
            raise HostError(f"the signer {words[0]} ended with code {done.returncode}: {said}")
        if len(done.stdout) == SIGNATURE_BYTES:
            return done.stdout
        try:
            signature = bytes.fromhex(done.stdout.decode("ascii"))
        except ValueError:
            signature = b""
        if len(signature) != SIGNATURE_BYTES:
            raise HostError(f"the signer {words[0]} gave {len(done.stdout)} bytes; 64, or their hex digits, are meant")
        return signature

    return sign


class Keys:
    """Public keys that heads may be signed with."""

    def __init__(self, paths: Iterable[Path]) -> None:
        """Read PEM files. Raises NotFound, InputError."""
        serialization, ed25519 = _library()
        self._keys: list[Any] = []
        for path in paths:
            try:
                key = serialization.load_pem_public_key(path.read_bytes())
            except OSError as error:
                raise NotFound(f"cannot read the public key {path}: {error.strerror}") from error
            except ValueError as error:
                raise InputError(f"{path} is no public key in PEM") from error
            if not isinstance(key, ed25519.Ed25519PublicKey):
                raise InputError(f"{path} is no Ed25519 public key")
            self._keys.append(key)

    def signed(self, message: bytes, signature: bytes) -> bool:
        """Whether one of the keys signed the message."""
        from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - an optional extra

        for key in self._keys:
            try:
                key.verify(signature, message)
            except InvalidSignature:
                continue
            return True
        return False


def fingerprint(path: Path) -> str:
    """Of a public key file: the first 16 hex digits of the SHA-256 of its raw 32 bytes."""
    serialization, _ = _library()
    key = serialization.load_pem_public_key(path.read_bytes())
    raw = key.public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
    return hashlib.sha256(raw).hexdigest()[:16]
