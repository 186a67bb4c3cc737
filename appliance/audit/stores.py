"""Where packed segments are kept: a folder, or an object store by the package obstore.

file:///archive/demo, /archive/demo       a folder, on any file system
s3://bucket/prefix, gs://..., az://...    an object store; credentials from the environment (AWS_ACCESS_KEY_ID ...)
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol, TypeVar
from urllib.parse import unquote, urlsplit

from appliance.audit.heads import sync_folder
from appliance.errors import ConfigError, HostError, NotFound

TIMEOUT_S = 20
RETRIES = 2
_T = TypeVar("_T")


class Store(Protocol):
    """Files by name, written whole or not at all. All raise HostError with the place, NotFound where a name is not."""

    url: str

    def put(self, name: str, source: Path) -> None:
        """Keep a copy of a file; behind the return it is durable there."""

    def read(self, name: str, offset: int, count: int) -> bytes:
        """Some bytes, fewer at the end."""

    def size(self, name: str) -> int:
        """Bytes of a file."""

    def delete(self, name: str) -> None:
        """Remove it; one that is gone already is no error."""


class FolderStore:
    """A folder."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.url = folder, folder.as_uri()

    def _fault(self, what: str, error: OSError) -> HostError:
        return HostError(f"the archive {self.folder} {what}: {error.strerror}")

    def put(self, name: str, source: Path) -> None:
        """As `Store` says."""
        part = self.folder / f"{name}.part"
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o750)
            with source.open("rb") as reader, part.open("wb") as writer:
                while block := reader.read(1 << 20):
                    writer.write(block)
                writer.flush()
                os.fsync(writer.fileno())
            part.chmod(0o440)
            part.rename(self.folder / name)
            sync_folder(self.folder)
        except OSError as error:
            part.unlink(missing_ok=True)
            raise self._fault(f"cannot take {name}", error) from error

    def read(self, name: str, offset: int, count: int) -> bytes:
        """As `Store` says."""
        try:
            with (self.folder / name).open("rb", buffering=0) as file:
                return os.pread(file.fileno(), count, offset)
        except FileNotFoundError as error:
            raise NotFound(f"the archive {self.folder} has no {name}") from error
        except OSError as error:
            raise self._fault(f"cannot read {name}", error) from error

    def size(self, name: str) -> int:
        """As `Store` says."""
        try:
            return (self.folder / name).stat().st_size
        except FileNotFoundError as error:
            raise NotFound(f"the archive {self.folder} has no {name}") from error
        except OSError as error:
            raise self._fault(f"cannot look for {name}", error) from error

    def delete(self, name: str) -> None:
        """As `Store` says."""
        try:
            (self.folder / name).unlink(missing_ok=True)
            if self.folder.is_dir():
                sync_folder(self.folder)
        except OSError as error:
            raise self._fault(f"cannot remove {name}", error) from error


class ObjectStore:
    """A bucket with a prefix, over obstore."""

    def __init__(self, url: str, endpoint: str = "") -> None:
        """`endpoint`: of a server that speaks S3 other than Amazon's; plain http is allowed where it says so."""
        try:
            import obstore  # noqa: PLC0415 - an optional extra
            from obstore import store as stores  # noqa: PLC0415
        except ImportError as error:
            raise HostError(f"{url} needs the package obstore: pip install 'appliance[archive]'") from error
        self.url, self.endpoint, self._obstore = url, endpoint, obstore
        config: dict[str, Any] = {}
        client: dict[str, Any] = {"timeout": f"{TIMEOUT_S}s", "connect_timeout": "5s"}
        if endpoint:
            config = {"endpoint": endpoint}
            client["allow_http"] = endpoint.startswith("http://")
        retry: Any = {"max_retries": RETRIES}
        open_url: Any = stores.from_url  # its overloads differ by the kind of store, which only the URL tells
        try:
            self._store: Any = open_url(url, config=config or None, client_options=client, retry_config=retry)
        except Exception as error:
            raise ConfigError(f"{url} is no object store that obstore knows: {_short(error)}") from error

    def _call(self, what: str, name: str, call: Callable[[], _T]) -> _T:
        try:
            return call()
        except FileNotFoundError as error:
            raise NotFound(f"the archive {self.url} has no {name}") from error
        except Exception as error:  # obstore's errors have no common exported root
            raise HostError(f"the archive {self.url} cannot {what} {name}: {_short(error)}") from error

    def put(self, name: str, source: Path) -> None:
        """As `Store` says."""
        self._call("take", name, lambda: self._obstore.put(self._store, name, source))

    def read(self, name: str, offset: int, count: int) -> bytes:
        """As `Store` says."""
        get = self._obstore.get_range
        return self._call("read", name, lambda: bytes(get(self._store, name, start=offset, length=count)))

    def size(self, name: str) -> int:
        """As `Store` says."""
        return self._call("look for", name, lambda: int(self._obstore.head(self._store, name)["size"]))

    def delete(self, name: str) -> None:
        """As `Store` says."""
        try:
            self._call("remove", name, lambda: self._obstore.delete(self._store, name))
        except NotFound:
            return


def _short(error: Exception) -> str:
    """The first sentence: obstore adds its whole cause."""
    return " ".join(str(error).split())[:300]


def store_of(url: str, endpoint: str = "") -> Store:
    """The store that a URL or a folder's path names. Raises ConfigError, HostError."""
    parts = urlsplit(url)
    if parts.scheme in ("", "file"):
        folder = Path(unquote(parts.path) if parts.scheme else url)
        return FolderStore(folder if folder.is_absolute() else Path.cwd() / folder)
    return ObjectStore(url, endpoint)
