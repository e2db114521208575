"""Checks of a request, before anything is sent. No message repeats a value: it may be a secret."""

import math
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from verifycodes.models.violation import Violation

TOKEN = "X-Auth-Token"
LANGUAGE = "X-Language"
TIME_ZONE = "X-Time-Zone"

_HEADER_LIMITS = {
    TOKEN: (@X_AUTH_TOKEN_MIN_LENGTH@, @X_AUTH_TOKEN_MAX_LENGTH@),
    LANGUAGE: (@X_LANGUAGE_MIN_LENGTH@, @X_LANGUAGE_MAX_LENGTH@),
    TIME_ZONE: (@X_TIME_ZONE_MIN_LENGTH@, @X_TIME_ZONE_MAX_LENGTH@),
}

_FIELD_LIMITS = {
    "contact_value": (@CONTACT_VALUE_MIN_LENGTH@, @CONTACT_VALUE_MAX_LENGTH@),
    "area_code": (@AREA_CODE_MIN_LENGTH@, @AREA_CODE_MAX_LENGTH@),
}

_CONTACT_WAYS = {@CONTACT_WAY_SMS@: "SMS", @CONTACT_WAY_EMAIL@: "EMAIL"}


_SURROGATE = re.compile("[\ud800-\udfff]")

_VISIBLE = re.compile("[!-~](?:[ -~]*[!-~])?|")
"""Visible ASCII, with blanks only in between."""


def _length(pointer: str, value: str, limits: tuple[int, int]) -> list[Violation]:
    least, most = limits
    if least <= len(value) <= most:
        return []
    return [Violation(pointer, "length", f"must have {least} to {most} characters")]


def _field(body: Mapping[str, Any], name: str) -> list[Violation]:
    pointer = f"/{name}"
    if name not in body:
        return [Violation(pointer, "required", "is required")]
    value = body[name]
    if not isinstance(value, str):
        return [Violation(pointer, "type", "must be of type str")]
    if _SURROGATE.search(value):
        return [Violation(pointer, "encoding", "must have no lone surrogates")]
    return _length(pointer, value, _FIELD_LIMITS[name])


def _contact_way(body: Mapping[str, Any]) -> list[Violation]:
    if "contact_way" not in body:
        return [Violation("/contact_way", "required", "is required")]
    value = body["contact_way"]
    # True is an int in Python, and is equal to 1.
    if isinstance(value, int) and not isinstance(value, bool) and value in _CONTACT_WAYS:
        return []
    known = " or ".join(f"{way} ({name})" for way, name in _CONTACT_WAYS.items())
    return [Violation("/contact_way", "enum", f"must be {known}")]


def check_body(body: Any) -> list[Violation]:
    """What is wrong with a body; ``/`` is the body itself."""
    if not isinstance(body, Mapping):
        return [Violation("/", "type", "must be a mapping: use email(...) or phone(...)")]
    return [*_field(body, "contact_value"), *_contact_way(body), *_field(body, "area_code")]


def check_header(name: str, value: str | None) -> list[Violation]:
    """What is wrong with the value of a header: a line break would begin another one."""
    pointer = f"header:{name}"
    if value is None:
        return []
    if not isinstance(value, str):
        return [Violation(pointer, "type", "must be of type str")]
    if not _VISIBLE.fullmatch(value):
        return [Violation(pointer, "pattern", "must be visible ASCII, with blanks only in between")]
    return _length(pointer, value, _HEADER_LIMITS[name])


def check_timeout(timeout: float) -> list[Violation]:
    """What is wrong with a deadline in seconds."""
    if isinstance(timeout, (int, float)) and 0 < timeout < math.inf:
        return []
    return [Violation("option:timeout", "range", "must be a number of seconds above 0")]


def check_endpoint(endpoint: str) -> list[Violation]:
    """What is wrong with an endpoint."""
    pointer = "option:endpoint"
    try:
        parts = urlsplit(endpoint)
        host, _ = parts.hostname, parts.port
    except (TypeError, ValueError, AttributeError):
        return [Violation(pointer, "format", "must be a URL")]
    if parts.scheme not in ("http", "https") or not host:
        return [
            Violation(pointer, "format", "must be an absolute URL that begins with https:// or http://")
        ]
    if "@" in parts.netloc or "?" in endpoint or "#" in endpoint:
        return [Violation(pointer, "format", "must have no credentials, query or fragment")]
    return []
