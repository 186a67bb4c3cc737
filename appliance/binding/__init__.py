"""The thin border between Python and native/: the cffi module and one `check`.

Names are those of C (``lib.apl_ring_new``), so that one search crosses the border. Calls release the GIL.
"""

from __future__ import annotations

from typing import Any

from appliance.binding import _native
from appliance.errors import error_of

ffi: Any = _native.ffi
lib: Any = _native.lib

__all__ = ["check", "check_pointer", "ffi", "lib", "text"]


def text(value: Any) -> str:
    """A C string (NUL-terminated or a char array) as str; bytes that are not UTF-8 are kept as surrogates."""
    decoded: str = ffi.string(value).decode("utf-8", "surrogateescape")
    return decoded


def check(rc: int) -> int:
    """Return `rc` if it is >= 0, else raise the ApplianceError of that code with the thread's sentence."""
    if rc >= 0:
        return rc
    raise error_of(rc, text(lib.apl_err_name(rc)), text(lib.apl_err_text()))


def check_pointer(pointer: Any) -> Any:
    """Return `pointer` if it is not NULL, else raise ApplianceError with the thread's sentence."""
    if pointer != ffi.NULL:
        return pointer
    raise error_of(lib.APL_ERR_ARGUMENT, "NULL", text(lib.apl_err_text()))
