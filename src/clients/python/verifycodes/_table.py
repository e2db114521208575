"""What the generated files say of the contract: types, parameters, operations, in tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, ClassVar, Literal

Kind = Literal["string", "integer", "number", "boolean", "array", "object"]


@dataclass(frozen=True, kw_only=True)
class Value:
    """A value, and the limits that it must keep."""

    kind: Kind
    min_length: int | None = None
    max_length: int | None = None
    minimum: float | None = None
    maximum: float | None = None
    min_items: int | None = None
    max_items: int | None = None
    limits: str = ""
    """The limits in words, such as ``1 to 32 characters``."""
    sensitive: bool = False
    """Whether it must stay out of logs and error texts."""
    items: Value | None = None
    enum: type[Enum] | None = None
    model: type[Model] | None = None


@dataclass(frozen=True, kw_only=True)
class Field(Value):
    """A property of an object."""

    wire: str
    """Its name in JSON."""
    attribute: str
    """Its name in Python."""
    required: bool = False


@dataclass(frozen=True, kw_only=True)
class Parameter(Field):
    """A header, a part of the path, or a query parameter; ``attribute`` is its keyword argument."""

    place: Literal["header", "query", "path"]

    @property
    def pointer(self) -> str:
        """What an error calls it."""
        return f"{self.place}:{self.wire}"


class Model:
    """What the types of the contract have in common."""

    _fields: ClassVar[tuple[Field, ...]] = ()

    def to_dict(self) -> dict[str, Any]:
        """The value as the contract writes it; fields that are None are left out."""
        named = ((each.wire, getattr(self, each.attribute)) for each in self._fields)
        return {wire: _plain(value) for wire, value in named if value is not None}


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return value


@dataclass(frozen=True, kw_only=True)
class Operation:
    """One operation of the contract."""

    method: str
    path: str
    """With ``{name}`` where a parameter stands."""
    parameters: tuple[Parameter, ...] = ()
    has_token: bool = False
    body: type[Model] | None = None
    body_required: bool = False
    media_type: str = ""
    reply: type[Model] | None = None


@dataclass(frozen=True, kw_only=True)
class Contract:
    """What holds for every operation."""

    request_id_header: str
    code_field: str
    message_field: str
    token: Parameter | None
    sources: tuple[tuple[str, str], ...] = ()
    """The beginning of a code, and whose error it is then."""
    categories: Mapping[str, str | None] = field(default_factory=dict)
    """The known codes, and the category of each."""
