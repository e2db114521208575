"""@SUMMARY@

Begin with :class:`Client`.
"""

from verifycodes.cancellation import Cancellation
from verifycodes.client import Client, Result, TokenProvider
from verifycodes.contacts import email, phone
from verifycodes.errors import (
    ConnectionFailedError,
    DeadlineExceededError,
    RequestCancelledError,
    RequestInvalidError,
    ServiceError,
    UnexpectedResponseError,
    VerifyCodesError,
)
from verifycodes.models.contact_way import ContactWay
from verifycodes.models.gateway_error import GatewayError
from verifycodes.models.send_verify_codes_request import SendVerifyCodesRequest
from verifycodes.models.send_verify_codes_response import SendVerifyCodesResponse
from verifycodes.models.violation import Violation

__version__ = "@VERSION@"

__all__ = [
    "Cancellation",
    "Client",
    "ConnectionFailedError",
    "ContactWay",
    "DeadlineExceededError",
    "GatewayError",
    "RequestCancelledError",
    "RequestInvalidError",
    "Result",
    "SendVerifyCodesRequest",
    "SendVerifyCodesResponse",
    "ServiceError",
    "TokenProvider",
    "UnexpectedResponseError",
    "VerifyCodesError",
    "Violation",
    "email",
    "phone",
]
