"""A strategy in Python inside the one loop: numpy batches in, intents out.

The class is named in the configuration (``python:my.module:MyClass``) and made as ``MyClass(orders, params, books)``,
see `appliance.sdk.Strategy`. It is called in the loop's thread, with batches that lie in the ring and are valid during
the call only. An exception ends the stage; the supervisor starts it again.
"""

from __future__ import annotations

import importlib
import os
import sys
import time
import traceback
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import numpy as np

from appliance.binding import ffi, lib
from appliance.config import Config
from appliance.errors import ApplianceError, ConfigError
from appliance.monitor.instruments import INSTRUMENT
from appliance.monitor.memory import Memory
from appliance.process.stage_config import Life, strategy_id
from appliance.schema.events import EVENT, TEMPLATES
from appliance.topology import Stage

SLOT_BYTES = 64
EVENT_BYTES = 56
TEXT_BYTES = 512
BOOKS_WAIT_S = 2.0


class PythonStage:
    """Holds the strategy and the C callbacks that reach it. `native` is the ``struct apl_callback_config``."""

    def __init__(self, stage: Stage, config: Config, life: Life, memory: Memory) -> None:
        number = strategy_id(stage, config)
        settings = config.sections.strategy[number - 1]
        strategy_class = load_class(settings.kind, str(life.folder))
        self._output: Any = None
        self._memory = memory
        self._introduced = False
        self.recalling = False  # updates of an earlier life are being told: to be learnt, not acted on
        self._error = ffi.new("char[]", TEXT_BYTES)
        try:
            self.strategy = strategy_class(
                self._orders(number, life.epoch), plain(settings.parameters), books_of(memory)
            )
        except Exception as error:
            raise ConfigError(f"strategy {settings.name}: {told(error)}") from error
        self._handle = ffi.new_handle(self)
        self.native = ffi.new("struct apl_callback_config *")
        self.native.user = self._handle
        self.native.on_events, self.native.on_tick = lib.apl_python_on_events, lib.apl_python_on_tick
        self.native.text = self._error

    def _orders(self, number: int, epoch: int) -> Any:
        from appliance.sdk.strategy import Orders  # noqa: PLC0415  the SDK imports much

        return Orders(self._emit, number, epoch)

    def _emit(self, events: np.ndarray[Any, np.dtype[Any]]) -> None:
        """Publish events (an array of EVENT) on the intents ring. Only inside a call of the engine."""
        if self._output is None:
            raise RuntimeError("intents can be sent only from a method that the engine called")
        content = np.ascontiguousarray(events).view(np.uint8).reshape(len(events), -1)
        content = np.ascontiguousarray(content[:, -EVENT_BYTES:])
        lib.apl_callback_emit(self._output, ffi.from_buffer(content), len(events))

    def _recall(self, batch: np.ndarray[Any, np.dtype[Any]]) -> int:
        orders = getattr(self.strategy, "orders", None)
        if orders is not None:
            for update in batch[batch["template_id"] == TEMPLATES["Update"]]["update"]:
                orders.learn(update)
            for event in batch[batch["template_id"] == TEMPLATES["Intent"]]:
                orders.recall(event)
        return 0

    def _introduce(self) -> None:
        """Before anything else: every instrument that is defined already. A restarted strategy has missed them."""
        self._introduced = True
        known = definitions(self._memory)
        if len(known):
            self.strategy.on_events(known)

    def on_events(self, slots: Any, count: int, output: Any) -> int:
        """What the engine has for it; 0, or the code that ends the stage."""
        self._output = output
        try:
            if self.recalling:
                return self._recall(batch_of(slots, count))
            if not self._introduced:
                self._introduce()
            self.strategy.on_events(batch_of(slots, count))
        except Exception as error:  # noqa: BLE001  crosses into C as a code and a sentence
            return self._failed(error)
        finally:
            self._output = None
        return 0

    def on_tick(self, now_ns: int, output: Any) -> int:
        """The engine's beat; as `on_events`."""
        self._output = output
        try:
            if not self._introduced:
                self._introduce()
            self.strategy.on_tick(now_ns)
        except Exception as error:  # noqa: BLE001
            return self._failed(error)
        finally:
            self._output = None
        return 0

    def _failed(self, error: BaseException) -> int:
        traceback.print_exception(error, file=sys.stderr)
        sentence = told(error).encode()[: TEXT_BYTES - 1]
        ffi.memmove(self._error, sentence + b"\0", len(sentence) + 1)
        code: int = lib.APL_ERR_ARGUMENT
        return code


@ffi.def_extern(name="apl_python_on_events")  # type: ignore[untyped-decorator]
def _on_events(user: Any, _input: int, slots: Any, count: int, output: Any) -> int:
    stage: PythonStage = ffi.from_handle(user)
    return stage.on_events(slots, count, output)


@ffi.def_extern(name="apl_python_on_tick")  # type: ignore[untyped-decorator]
def _on_tick(user: Any, now_ns: int, output: Any) -> int:
    stage: PythonStage = ffi.from_handle(user)
    return stage.on_tick(now_ns, output)


def batch_of(slots: Any, count: int) -> np.ndarray[Any, np.dtype[Any]]:
    """`count` ring slots as a read-only array of EVENT, without a copy."""
    memory = ffi.buffer(slots, count * SLOT_BYTES)
    batch = np.ndarray(count, EVENT, memory, offset=SLOT_BYTES - EVENT.itemsize, strides=(SLOT_BYTES,))
    batch.flags.writeable = False
    return batch


def definitions(memory: Memory) -> np.ndarray[Any, np.dtype[Any]]:
    """A Definition event for every instrument of the table `instruments` that was defined."""
    table = memory.table("instruments")
    records = [table.read(index, INSTRUMENT) for index in range(len(table))]
    defined = [record for record in records if record is not None and record["defined_ns"]]
    events = np.zeros(len(defined), dtype=EVENT)
    for event, record in zip(events, defined, strict=True):
        event["template_id"] = TEMPLATES["Definition"]
        for name in ("instrument", "kind", "depth", "tick"):
            event["definition"][name] = record["id" if name == "instrument" else name]
        event["definition"]["origin_ns"] = record["defined_ns"]
        event["definition"]["symbol"] = record["symbol"][:24]
    return events


def load_class(kind: str, folder: str) -> Any:
    """The class of ``python:module:Class``; modules in the folder where the appliance was started are found, too."""
    _, module_name, class_name = kind.split(":")
    if folder not in sys.path:
        sys.path.insert(0, folder)
    try:
        module = importlib.import_module(module_name)
    except ImportError as error:
        raise ConfigError(f"{kind}: {error}; modules are looked for in {folder} and the Python path") from error
    try:
        return getattr(module, class_name)
    except AttributeError:
        names = [name for name, value in vars(module).items() if isinstance(value, type)]
        raise ConfigError(f"{kind}: {module.__file__} has no class {class_name}; it has {', '.join(names)}") from None


def books_of(memory: Memory) -> Any:
    """The ten-level books by symbol; None if they cannot be attached."""
    from appliance.sdk import attach  # noqa: PLC0415

    deadline = time.monotonic() + BOOKS_WAIT_S
    while True:
        try:
            return attach(memory.name).books
        except ApplianceError as error:
            if time.monotonic() > deadline:
                print(f"books are not at hand: {error}", file=sys.stderr)
                return None
            time.sleep(0.05)


def plain(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Parameters as a strategy's author expects them: decimals as floats."""

    def value(item: Any) -> Any:
        if isinstance(item, Decimal):
            return float(item)
        if isinstance(item, Mapping):
            return plain(item)
        return [value(entry) for entry in item] if isinstance(item, list) else item

    return {key: value(item) for key, item in parameters.items()}


def told(error: BaseException) -> str:
    """An exception and the line of the strategy that raised it, in one sentence."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {os.path.basename(frames[-1].filename)}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}: {error}{place}"
