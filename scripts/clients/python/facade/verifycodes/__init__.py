"""@SUMMARY@"""

import importlib
from typing import TYPE_CHECKING, Any

from verifycodes.cancellation import Cancellation
from verifycodes.client import Client, Result, TokenProvider
from verifycodes.contacts import Body, email, phone
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

if TYPE_CHECKING:
    from verifycodes.api.verification_codes_api import VerificationCodesApi
    from verifycodes.api_client import ApiClient
    from verifycodes.configuration import Configuration
    from verifycodes.models.contact_way import ContactWay
    from verifycodes.models.send_verify_codes_request import SendVerifyCodesRequest

__version__ = "@VERSION@"

__all__ = [
    "ApiClient",
    "Body",
    "Cancellation",
    "Client",
    "Configuration",
    "ConnectionFailedError",
    "ContactWay",
    "DeadlineExceededError",
    "RequestCancelledError",
    "RequestInvalidError",
    "Result",
    "SendVerifyCodesRequest",
    "ServiceError",
    "TokenProvider",
    "UnexpectedResponseError",
    "VerificationCodesApi",
    "VerifyCodesError",
    "Violation",
    "email",
    "phone",
]

# The generated client needs pydantic, which takes a while to import: it is loaded when it is asked for.
_generated = {
    "ApiClient": "verifycodes.api_client",
    "Configuration": "verifycodes.configuration",
    "ContactWay": "verifycodes.models.contact_way",
    "SendVerifyCodesRequest": "verifycodes.models.send_verify_codes_request",
    "VerificationCodesApi": "verifycodes.api.verification_codes_api",
}


def __getattr__(name: str) -> Any:
    if name in _generated:
        return getattr(importlib.import_module(_generated[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
