"""Whom to send a code to."""

from typing import TypedDict


class Body(TypedDict):
    """The contract's body, by its own names."""

    contact_value: str
    contact_way: int
    area_code: str


def email(address: str) -> Body:
    """The body that asks for a code by e-mail.

    :param address: at most @CONTACT_VALUE_MAX_LENGTH@ characters; whether it is an address is the service's to judge

    The contract requires ``area_code`` here too, where it says nothing: it is sent empty.
    """
    return {"contact_value": address, "contact_way": @CONTACT_WAY_EMAIL@, "area_code": ""}


def phone(*, area_code: str, number: str) -> Body:
    """The body that asks for a code by SMS message.

    :param area_code: the country or region code without a plus sign, such as ``"86"``; at most @AREA_CODE_MAX_LENGTH@
        characters
    :param number: the number without it; at most @CONTACT_VALUE_MAX_LENGTH@ characters
    """
    return {"contact_value": number, "contact_way": @CONTACT_WAY_SMS@, "area_code": area_code}
