"""numpy dtypes of C structs, from the compiler's own layout, so that a record can be viewed without naming its fields
twice."""

from __future__ import annotations

from typing import Any

import numpy as np

from appliance.binding import ffi

_PRIMITIVES = {
    "char": "S1",
    "uint8_t": "u1",
    "int8_t": "i1",
    "uint16_t": "<u2",
    "int16_t": "<i2",
    "uint32_t": "<u4",
    "int32_t": "<i4",
    "uint64_t": "<u8",
    "int64_t": "<i8",
    "unsigned char": "u1",
    "double": "<f8",
}


def _field(ctype: Any) -> Any:
    """The dtype (or (dtype, shape)) of one member's type; a char array is a byte string."""
    if ctype.kind == "primitive":
        return _PRIMITIVES[ctype.cname]
    if ctype.kind == "array":
        if ctype.item.cname == "char":
            return f"S{ctype.length}"
        return (_field(ctype.item), (ctype.length,))
    return dtype_of(ctype)


def dtype_of(struct: Any) -> np.dtype[Any]:
    """The dtype of a struct, given by name ("struct apl_instrument") or as a cffi type; offsets and size are the
    compiler's."""
    ctype = ffi.typeof(struct) if isinstance(struct, str) else struct
    names, formats, offsets = [], [], []
    for name, field in ctype.fields:
        names.append(name)
        formats.append(_field(field.type))
        offsets.append(field.offset)
    return np.dtype({"names": names, "formats": formats, "offsets": offsets, "itemsize": ffi.sizeof(ctype)})
