"""Ask the service to send a one-time verification code by SMS or e-mail.

Begin with :class:`Client`, or :class:`AsyncClient` for asyncio.
"""

from verifycodes._async_client import AsyncTokenProvider
from verifycodes._client import TokenProvider
from verifycodes._generated import contract as _contract
from verifycodes._generated import shortcuts as _shortcuts
from verifycodes._generated import types as _types
from verifycodes._generated.async_client import AsyncClient
from verifycodes._generated.client import Client
from verifycodes._generated.contract import *
from verifycodes._generated.shortcuts import *
from verifycodes._generated.types import *
from verifycodes._version import __version__
from verifycodes.cancellation import Cancellation
from verifycodes.errors import (
    ConnectionFailedError,
    DeadlineExceededError,
    RequestCancelledError,
    RequestInvalidError,
    ServiceError,
    UnexpectedResponseError,
    VerifyCodesError,
    Violation,
)
from verifycodes.result import Result
from verifycodes.transport import AsyncTransport, Transport

__all__ = [
    "AsyncClient",
    "AsyncTokenProvider",
    "AsyncTransport",
    "Cancellation",
    "Client",
    "ConnectionFailedError",
    "DeadlineExceededError",
    "RequestCancelledError",
    "RequestInvalidError",
    "Result",
    "ServiceError",
    "TokenProvider",
    "Transport",
    "UnexpectedResponseError",
    "VerifyCodesError",
    "Violation",
    "__version__",
]
__all__ += _contract.__all__
__all__ += _shortcuts.__all__
__all__ += _types.__all__
