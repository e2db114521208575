"""What a call gives."""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Result(Generic[T]):
    """The service accepted the request."""

    status: int
    """The HTTP status: 200, or another 2xx."""

    request_id: str | None
    """The identifier of the request, if the reply had one."""

    data: T
    """The body of the reply. A field that the reply leaves out, or gives in another type than the
    contract's, is None."""
