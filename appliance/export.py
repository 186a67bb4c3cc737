"""Tables of records to CSV and Parquet: one writer for every command that puts rows into a file."""

from __future__ import annotations

import csv
import importlib
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Protocol

import numpy as np

from appliance.errors import HostError, InputError
from appliance.schema.events import EVENT, TEMPLATES, enum_of, snake

Columns = Mapping[str, np.ndarray[Any, Any]]
# The header's and the block's common fields come first; then every other field of every message, once.
COMMON = ("origin_ns", "instrument")


class TableWriter(Protocol):
    """Takes columns of equal length, again and again; masked entries are left empty."""

    def write(self, columns: Columns) -> None:
        """Append rows: every call has the same column names, in the same order."""

    def close(self) -> None:
        """Finish the file."""


class CsvWriter:
    """Comma separated, LF, a header line, empty for what is masked."""

    def __init__(self, file: IO[str]) -> None:
        """`file` is closed with the writer unless it is standard output."""
        self._file = file
        self._rows = csv.writer(file, lineterminator="\n")
        self._header_written = False

    def write(self, columns: Columns) -> None:
        """Append rows."""
        if not self._header_written:
            self._rows.writerow(columns)
            self._header_written = True
        lists = [_plain(column) for column in columns.values()]
        self._rows.writerows(zip(*lists, strict=True))

    def close(self) -> None:
        """Flush, and close a file of our own."""
        self._file.flush()
        if self._file is not sys.stdout:
            self._file.close()


class ParquetWriter:
    """Parquet through pyarrow; text columns as dictionaries, row groups as they are written."""

    def __init__(self, path: Path) -> None:
        """Opens the file at the first rows, when the types are known."""
        self._path = path
        self._writer: Any = None

    def write(self, columns: Columns) -> None:
        """Append rows as one row group."""
        import pyarrow as pa  # noqa: PLC0415 - an optional extra
        import pyarrow.parquet as pq  # noqa: PLC0415

        arrays = [
            pa.array(_objects(c), type=pa.string())  # also where the first rows have none of it
            if c.dtype.kind in "OSU"
            else pa.array(np.ma.getdata(c), mask=_mask(c))
            for c in columns.values()
        ]
        table = pa.table(dict(zip(columns, arrays, strict=True)))
        if self._writer is None:
            self._writer = pq.ParquetWriter(self._path, table.schema, compression="zstd")
        self._writer.write_table(table)

    def close(self) -> None:
        """Write the footer. Without one `write` there is no file."""
        if self._writer is not None:
            self._writer.close()


class _Closing:
    """Makes a writer a context manager."""

    def __init__(self, writer: TableWriter) -> None:
        self._writer = writer

    def __enter__(self) -> TableWriter:
        return self._writer

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._writer.close()


def table_writer(out: str) -> _Closing:
    """A writer for `out`: "-" is CSV on standard output, else by its ending .csv or .parquet. InputError for another
    ending; HostError where the file cannot be written; both name the remedy."""
    if out == "-":
        return _Closing(CsvWriter(sys.stdout))
    path = Path(out)
    if path.suffix not in (".csv", ".parquet"):
        raise InputError(f"{out}: the file must end in .csv or .parquet, or be - for CSV on standard output")
    if not path.parent.is_dir():
        raise HostError(f"{out}: there is no folder {path.parent}; make it first")
    if path.suffix == ".csv":
        try:
            return _Closing(CsvWriter(path.open("w", encoding="utf-8", newline="")))
        except OSError as error:
            raise HostError(f"{out}: cannot be written: {error.strerror}") from error
    try:
        importlib.import_module("pyarrow.parquet")
    except ImportError as error:
        raise HostError(
            f"{out}: Parquet needs pyarrow, which cannot be loaded ({error}); "
            "`pip install 'appliance[parquet]'`, or write .csv"
        ) from error
    return _Closing(ParquetWriter(path))


def event_columns(
    events: np.ndarray[Any, np.dtype[Any]], symbols: Mapping[int, str] | None = None
) -> dict[str, np.ndarray[Any, Any]]:
    """The union of all messages' fields as columns: `message`, `origin_ns`, `instrument`, `symbol`, then the rest;
    masked where a message has no such field.

    Enumerations are given by name. Prices are integers in 1e-9.
    """
    templates = events["template_id"]
    names = {number: name for name, number in TEMPLATES.items()}
    columns: dict[str, np.ndarray[Any, Any]] = {
        "message": np.array([names.get(int(t), f"#{t}") for t in templates], dtype=object),
        "origin_ns": events["origin_ns"],
        "instrument": events["instrument"],
    }
    if symbols is not None:
        columns["symbol"] = np.array([symbols.get(int(i), "") for i in events["instrument"]], dtype=object)
    for field, sources in _union().items():
        if field in columns:  # the symbol by id stands for the one in definitions too
            continue
        columns[field] = _column(events, templates, field, sources)
    return columns


def _union() -> dict[str, list[tuple[int, str]]]:
    """field -> [(template id, struct name)], in order of first appearance."""
    union: dict[str, list[tuple[int, str]]] = {}
    for message, number in TEMPLATES.items():
        struct = snake(message)
        for field in EVENT[struct].names or ():
            if field not in COMMON and not field.startswith("reserved"):
                union.setdefault(field, []).append((number, struct))
    return union


def _column(
    events: np.ndarray[Any, np.dtype[Any]],
    templates: np.ndarray[Any, Any],
    field: str,
    sources: Sequence[tuple[int, str]],
) -> np.ndarray[Any, Any]:
    kinds = {EVENT[struct][field].kind for _, struct in sources}
    enums = [enum_of(struct, field) for _, struct in sources]
    as_text = "S" in kinds or any(enums)
    wide = object if as_text else ("u8" if kinds == {"u"} else "i8")
    values: np.ndarray[Any, Any] = np.ma.MaskedArray(np.zeros(len(events), dtype=wide), mask=True)
    for (number, struct), enum in zip(sources, enums, strict=True):
        rows = np.flatnonzero(templates == number)
        if not len(rows):
            continue
        found = events[struct][field][rows]
        if enum is not None:
            members = {int(m): m.name for m in enum}
            values[rows] = np.array([members.get(int(v), str(v)) for v in found], dtype=object)
        elif found.dtype.kind == "S":
            values[rows] = np.array([v.decode("ascii", "replace") for v in found], dtype=object)
        else:
            values[rows] = found if not as_text else found.astype(object)
    return values


def _mask(column: np.ndarray[Any, Any]) -> np.ndarray[Any, Any] | None:
    mask = np.ma.getmaskarray(column) if isinstance(column, np.ma.MaskedArray) else None
    return mask if mask is not None and mask.any() else None


def _objects(column: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    data = np.ma.getdata(column)
    mask = np.ma.getmaskarray(column) if isinstance(column, np.ma.MaskedArray) else np.zeros(len(data), dtype=bool)
    return np.array([None if m else _str(v) for v, m in zip(data, mask, strict=True)], dtype=object)


def _str(value: Any) -> str:
    return value.decode("ascii", "replace") if isinstance(value, bytes) else str(value)


def _plain(column: np.ndarray[Any, Any]) -> list[Any]:
    if isinstance(column, np.ma.MaskedArray):
        return ["" if value is None else value for value in column.tolist()]
    return [_str(v) for v in column] if column.dtype.kind == "S" else list(column.tolist())
