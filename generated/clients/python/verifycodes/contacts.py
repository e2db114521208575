"""Whom to send a code to."""

from typing import TypedDict


class Body(TypedDict):
    """The contract's body, by its own names."""

    contact_value: str
    contact_way: int
    area_code: str


def email(address: str) -> Body:
    """The body that asks for a code by e-mail.

    :param address: at most 64 characters; whether it is an address is the service's to judge

    The contract requires ``area_code`` here too, where it says nothing: it is sent empty.
    """
    return {"contact_value": address, "contact_way": 1, "area_code": ""}


def phone(*, area_code: str, number: str) -> Body:
    """The body that asks for a code by SMS message.

    :param area_code: the country or region code without a plus sign, such as ``"86"``; at most 16
        characters
    :param number: the number without it; at most 64 characters
    """
    return {"contact_value": number, "contact_way": 0, "area_code": area_code}
