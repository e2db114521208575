"""Holds a request against the tables, before anything is sent. No message repeats a value."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from enum import Enum
from typing import Any

from verifycodes._table import Kind, Model, Parameter, Value
from verifycodes.errors import RequestInvalidError, Violation

_SURROGATE = re.compile("[\ud800-\udfff]")

_VISIBLE = re.compile("[!-~](?:[ -~]*[!-~])?|")
"""Visible ASCII, with blanks only in between."""

_DEEPEST = 100
"""The most levels of a body; a body that holds itself has no end."""

_INT64 = 2**63

_TYPES: dict[Kind, str] = {
    "string": "a str",
    "integer": "an int",
    "number": "an int or a float",
    "boolean": "a bool",
    "array": "a list",
    "object": "a mapping",
}


def refuse(violations: Sequence[Violation]) -> None:
    """Raises when something is wrong."""
    if violations:
        raise RequestInvalidError(violations)


class Check:
    """Turns values into what JSON can say, and notes what is wrong on the way.

    What it gives is what was checked: nobody else has it, and nobody can change it before it is sent.
    """

    def __init__(self) -> None:
        self.violations: list[Violation] = []
        self.secrets: list[str] = []
        """The sensitive values that were found."""

    def take(self, value: Any, table: Value, pointer: str, depth: int = 0) -> Any:
        """Checks a value that the contract describes."""
        if isinstance(value, Enum):
            value = value.value
        if not _is(value, table):
            return self._wrong(pointer, "type", f"must be {_type_of(table)}")
        if table.kind == "object":
            return self._object(value, table, pointer, depth)
        if table.kind == "array":
            return self._array(value, table, pointer, depth)
        if table.kind == "string":
            value = self._text(value, pointer)
            self._span(len(value), table.min_length, table.max_length, "Length", table, pointer)
        if table.enum is not None:
            if not any(value == one.value for one in table.enum):
                self._wrong(pointer, "enum", f"must be {_choices(table.enum)}")
        elif table.kind in ("integer", "number"):
            self._range(value, table, pointer)
        if table.sensitive:
            self.secrets.append(str(value))
        return value

    def _object(self, value: Any, table: Value, pointer: str, depth: int) -> Any:
        if depth > _DEEPEST:
            return self._wrong(pointer or "/", "depth", f"must have at most {_DEEPEST} levels")
        fields = table.model._fields if table.model else ()
        if isinstance(value, Model):
            pairs = [(one.wire, getattr(value, one.attribute)) for one in fields]
            given = {wire: item for wire, item in pairs if item is not None}
        else:
            given = dict(value)
        known = {one.wire: one for one in fields}
        taken: dict[str, Any] = {}
        for wire, item in given.items():
            below = f"{pointer}/{_escape(wire)}"
            one = known.get(wire) if isinstance(wire, str) else None
            if one is not None:
                taken[wire] = self.take(item, one, below, depth + 1)
            elif isinstance(wire, str):
                taken[self._text(wire, below)] = self._unknown(item, below, depth + 1)
            else:
                self._wrong(pointer or "/", "type", "must have only str as keys")
        for one in fields:
            if one.required and one.wire not in given:
                self._wrong(f"{pointer}/{_escape(one.wire)}", "required", "is required")
        return taken

    def _array(self, value: Any, table: Value, pointer: str, depth: int) -> Any:
        if depth > _DEEPEST:
            return self._wrong(pointer, "depth", f"must have at most {_DEEPEST} levels")
        items = list(value)
        self._span(len(items), table.min_items, table.max_items, "Items", table, pointer)
        places = [(item, f"{pointer}/{index}", depth + 1) for index, item in enumerate(items)]
        if table.items is None:
            return [self._unknown(*place) for place in places]
        return [self.take(item, table.items, below, deeper) for item, below, deeper in places]

    def _unknown(self, value: Any, pointer: str, depth: int) -> Any:
        """Takes what the contract does not list: it is sent as it is, if JSON can say it."""
        if isinstance(value, Enum):
            value = value.value
        kind = next((kind for kind in _TYPES if _is(value, Value(kind=kind))), None)
        if kind is not None:
            return self.take(value, Value(kind=kind), pointer, depth)
        return None if value is None else self._wrong(pointer, "type", "must be a value of JSON")

    def _text(self, value: str, pointer: str) -> str:
        if _SURROGATE.search(value):
            self._wrong(pointer, "encoding", "must have no lone surrogates")
        # Not str(): a subclass may give another text there than the one that was checked.
        return str.__str__(value)

    def _range(self, value: float, table: Value, pointer: str) -> None:
        least, most = table.minimum, table.maximum
        if table.kind == "integer":
            least = -_INT64 if least is None else least
            most = _INT64 - 1 if most is None else most
        if least is not None and value < least:
            self._wrong(pointer, "minimum", f"must be {table.limits or 'an integer of 64 bits'}")
        elif most is not None and value > most:
            self._wrong(pointer, "maximum", f"must be {table.limits or 'an integer of 64 bits'}")
        elif isinstance(value, float) and not math.isfinite(value):
            self._wrong(pointer, "type", "must be finite")

    def _span(
        self, size: int, least: int | None, most: int | None, what: str, table: Value, pointer: str
    ) -> None:
        if least is not None and size < least:
            self._wrong(pointer, f"min{what}", f"must have {table.limits}")
        if most is not None and size > most:
            self._wrong(pointer, f"max{what}", f"must have {table.limits}")

    def body(self, value: Any, model: type[Model]) -> Any:
        """Checks a body."""
        if not isinstance(value, (Mapping, model)):
            return self._wrong("/", "type", f"must be a {model.__name__} or a mapping")
        return self._object(value, Value(kind="object", model=model), "", 0)

    def missing(self, parameter: Parameter) -> None:
        """Notes that a parameter is required."""
        self._wrong(parameter.pointer, "required", "is required")

    def parameter(self, value: Any, parameter: Parameter) -> list[str]:
        """Checks the value of a parameter, and gives its texts: one for each item of an array."""
        taken = self.take(value, parameter, parameter.pointer)
        texts = [_parameter_text(item) for item in (taken if isinstance(taken, list) else [taken])]
        if parameter.place == "header" and not all(_VISIBLE.fullmatch(text) for text in texts):
            self._wrong(
                parameter.pointer, "pattern", "must be visible ASCII, with blanks only in between"
            )
        if parameter.place == "path" and any(text in ("", ".", "..") for text in texts):
            self._wrong(parameter.pointer, "pattern", "must not be empty, '.' or '..'")
        return texts

    def _wrong(self, pointer: str, rule: str, message: str) -> None:
        self.violations.append(Violation(pointer, rule, message))


def _is(value: Any, table: Value) -> bool:
    match table.kind:
        case "string":
            return isinstance(value, str)
        case "boolean":
            return isinstance(value, bool)
        # True is an int in Python, and is equal to 1.
        case "integer":
            return isinstance(value, int) and not isinstance(value, bool)
        case "number":
            return isinstance(value, (int, float)) and not isinstance(value, bool)
        case "array":
            return isinstance(value, (list, tuple))
    return isinstance(value, (Mapping, table.model or Mapping))


def _type_of(table: Value) -> str:
    if table.enum is not None:
        return _choices(table.enum)
    if table.model is not None:
        return f"a {table.model.__name__} or a mapping"
    return _TYPES[table.kind]


def _choices(enum: type[Enum]) -> str:
    texts = [one.value if isinstance(one.value, str) else f"{one.value} ({one.name})" for one in enum]
    return " or ".join([", ".join(texts[:-1]), texts[-1]] if len(texts) > 1 else texts)


def _escape(name: Any) -> str:
    """A name as a part of a JSON pointer."""
    return str(name).replace("~", "~0").replace("/", "~1")


def _parameter_text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and math.isfinite(value):
        # Without an exponent, and whole numbers without a fraction.
        return f"{Decimal(repr(value)).normalize():f}"
    return "" if value is None else str(value)
