"""Whom to send a code to."""

from verifycodes.models.contact_way import ContactWay
from verifycodes.models.send_verify_codes_request import SendVerifyCodesRequest


def email(address: str) -> SendVerifyCodesRequest:
    """The body that asks for a code by e-mail.

    :param address: at most @CONTACT_VALUE_MAX_LENGTH@ characters; whether it is an address is the service's to judge

    The contract requires ``area_code`` here too, where it says nothing: it is sent empty.

    Example::

        client.send_verify_codes(email("user@example.com"))
    """
    return SendVerifyCodesRequest(address, ContactWay.EMAIL, "")


def phone(*, area_code: str, number: str) -> SendVerifyCodesRequest:
    """The body that asks for a code by SMS message.

    :param area_code: the country or region code without a plus sign, such as ``"86"``; at most @AREA_CODE_MAX_LENGTH@
        characters
    :param number: the number without it; at most @CONTACT_VALUE_MAX_LENGTH@ characters

    Example::

        client.send_verify_codes(phone(area_code="86", number="13800000000"))
    """
    return SendVerifyCodesRequest(number, ContactWay.SMS, area_code)
