"""Emit the C source of the cffi module from the contracts in native/include/apl/*.h.

What stands between ``/* cffi: begin */`` and ``/* cffi: end */`` in a header is declared to cffi (API mode: the C
compiler checks every declaration), so that a contract is written once. Run by meson: ``cdef.py INCLUDE_DIR OUTPUT``.
"""

import re
import sys
from pathlib import Path

import cffi

REGION = re.compile(r"/\* cffi: begin \*/\n(.*?)/\* cffi: end \*/", re.DOTALL)
INCLUDE = re.compile(r'#include "(apl/[a-z0-9_/]+\.h)"')

# Functions of ours that C calls. Made by the compiler, not at run time: a hardened unit (MemoryDenyWriteExecute) lets
# no process write code. Their bodies are given by @ffi.def_extern() in the modules that own them; the first argument is
# an ffi.new_handle of whom they serve.
CALLED_BY_C = """
extern "Python" {
  /* audit/archive.py */
  int64_t apl_python_segment_size(void *context, uint64_t first);
  int64_t apl_python_segment_read(void *context, uint64_t first, void *target, uint64_t count, uint64_t offset);
  void apl_python_segments_refresh(void *context);
  /* process/python_stage.py */
  int apl_python_on_events(void *user, uint32_t input, const void *slots, uint64_t count, struct apl_output *output);
  int apl_python_on_tick(void *user, uint64_t now_ns, struct apl_output *output);
}
"""


def ordered(include_dir: Path) -> list[Path]:
    """Headers with cffi regions, each behind those that it includes."""
    done: list[Path] = []
    visited: set[Path] = set()

    def visit(header: Path) -> None:
        if header in visited:
            return
        visited.add(header)
        for name in INCLUDE.findall(header.read_text(encoding="utf-8")):
            visit(include_dir / name)
        done.append(header)

    for header in sorted((include_dir / "apl").glob("*.h")):
        visit(header)
    return [h for h in done if "/* cffi: begin */" in h.read_text(encoding="utf-8")]


def declarations(headers: list[Path]) -> str:
    """The marked regions of all headers; forward declarations of a struct are kept once."""
    text = "\n".join(m for h in headers for m in REGION.findall(h.read_text(encoding="utf-8")))
    return text


def main(include_dir: Path, output: Path) -> None:
    """Write the module's C source to `output`."""
    headers = ordered(include_dir)
    ffi = cffi.FFI()
    ffi.cdef(declarations(headers))
    ffi.cdef(CALLED_BY_C)
    source = "\n".join(f'#include "apl/{h.name}"' for h in headers)
    ffi.set_source("appliance.binding._native", source)
    ffi.emit_c_code(str(output))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
