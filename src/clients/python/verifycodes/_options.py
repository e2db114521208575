"""The options of a client that are not the contract's."""

from __future__ import annotations

import os
import ssl
import urllib.request
from typing import Any
from urllib.parse import SplitResult, quote, unquote, urlsplit

import certifi
import httpx

from verifycodes.cancellation import Cancellation
from verifycodes.errors import RequestInvalidError, Violation

MAX_RETRY = 10

_PORTS = {"http": 80, "https": 443}

_LONGEST_TIMEOUT = 2**31 // 1000
"""What every system's waiting functions can hold."""


def wrong(option: str, rule: str, message: str) -> RequestInvalidError:
    """The error about an option."""
    return RequestInvalidError([Violation(f"option:{option}", rule, message)])


def check_timeout(timeout: Any) -> None:
    """Refuses what is not a deadline in seconds."""
    is_number = isinstance(timeout, (int, float)) and not isinstance(timeout, bool)
    if not is_number or not 0 < timeout <= _LONGEST_TIMEOUT:
        raise wrong("timeout", "range", f"must be above 0 and at most {_LONGEST_TIMEOUT} seconds")


def check_retry(retry: Any) -> None:
    """Refuses what is not a number of further tries."""
    if not isinstance(retry, int) or isinstance(retry, bool) or not 0 <= retry <= MAX_RETRY:
        raise wrong("retry", "range", f"must be an int from 0 to {MAX_RETRY}")


def check_cancellation(cancellation: Any) -> None:
    """Refuses what is not a cancellation."""
    if not isinstance(cancellation, Cancellation):
        raise wrong("cancellation", "type", "must be a Cancellation")


def _parts(option: str, url: Any) -> SplitResult:
    """The parts of a URL, with a host and a port that can be asked for."""
    try:
        parts: SplitResult = urlsplit(url)
        known = httpx.URL(url)
        # A name that cannot be would be seen at the first call only.
        known.raw_host.decode("ascii").encode("idna")
        has_blanks = any(char.isspace() for char in parts.hostname or "")
        is_usable = known.host != "" and parts.port != 0 and not has_blanks
    except (AttributeError, TypeError, ValueError, httpx.InvalidURL):
        is_usable = False
    if not is_usable:
        raise wrong(option, "format", "must be a URL")
    return parts


def parse_endpoint(endpoint: Any) -> str:
    """The endpoint without a slash at its end.

    :raises RequestInvalidError: when it cannot be used
    """
    if not isinstance(endpoint, str) or not endpoint:
        raise wrong("endpoint", "format", "must be a URL")
    if any(char.isspace() or not char.isprintable() for char in endpoint):
        raise wrong("endpoint", "format", "must have no blanks and no line breaks")
    parts = _parts("endpoint", endpoint)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise wrong("endpoint", "format", "must be an absolute URL that begins with https:// or http://")
    if "@" in parts.netloc or "?" in endpoint or "#" in endpoint:
        raise wrong("endpoint", "format", "must have no credentials, query or fragment")
    return endpoint.rstrip("/")


def proxy_of(proxy: Any, endpoint: httpx.URL) -> tuple[str, tuple[str, str] | None] | None:
    """The URL of the proxy without its credentials, and those.

    :param proxy: the option; None for what the environment says, "" for no proxy
    """
    if proxy is None:
        proxy = _environment_proxy(endpoint)
    if proxy == "":
        return None
    parts = _parts("proxy", proxy)
    host, port = parts.hostname, parts.port
    if parts.scheme not in ("http", "https") or not host:
        raise wrong("proxy", "format", "must be a URL that begins with http:// or https://")
    name = f"[{host}]" if ":" in host else host
    url = f"{parts.scheme}://{name}" + (f":{port}" if port else "")
    if parts.username is None:
        return url, None
    return url, (unquote(parts.username), unquote(parts.password or ""))


def _environment_proxy(endpoint: httpx.URL) -> str:
    host = f"[{endpoint.host}]" if ":" in endpoint.host else endpoint.host
    where = f"{host}:{endpoint.port or _PORTS[endpoint.scheme]}"
    if urllib.request.proxy_bypass(where) or urllib.request.proxy_bypass(endpoint.host):
        return ""
    proxies = urllib.request.getproxies()
    proxy = (proxies.get(endpoint.scheme) or proxies.get("all") or "").strip()
    return f"http://{proxy}" if proxy and "://" not in proxy else proxy


def tls_context(ssl_context: Any, ca_file: Any) -> ssl.SSLContext:
    """What connections by TLS are made with.

    :raises RequestInvalidError: when the file cannot be used
    """
    if ssl_context is not None:
        if ca_file is not None:
            raise wrong("ca_file", "conflict", "must not be given together with ssl_context")
        if not isinstance(ssl_context, ssl.SSLContext):
            raise wrong("ssl_context", "type", "must be an ssl.SSLContext")
        return ssl_context
    if ca_file is None:
        return _default_context()
    try:
        path = os.fspath(ca_file)
        if not path:
            # To OpenSSL it would be none, and that trusts the system's.
            raise ValueError("its name is empty")
        return ssl.create_default_context(cafile=path)
    except (OSError, TypeError, ValueError) as error:
        raise wrong("ca_file", "format", f"must be a PEM file that can be read ({error})") from None


def check_transport(transport: Any, kind: type, *others: Any) -> None:
    """Refuses what is not a transport, and options that a given one would not see."""
    if transport is None:
        return
    if not isinstance(transport, kind):
        raise wrong("transport", "type", f"must be an httpx.{kind.__name__}")
    if any(other is not None for other in others):
        raise wrong(
            "transport", "conflict", "must not be given together with proxy, ssl_context or ca_file"
        )


def _default_context() -> ssl.SSLContext:
    """Trusts what the system trusts, or certifi's list where the system has none: a small container,
    or a Python that was not told where the list is."""
    context = ssl.create_default_context()
    # Who names a list trusts no other one, even if it is empty.
    is_named = "SSL_CERT_FILE" in os.environ or "SSL_CERT_DIR" in os.environ
    if not is_named and context.cert_store_stats()["x509_ca"] == 0 and not _has_folder():
        context.load_verify_locations(certifi.where())
    return context


def _has_folder() -> bool:
    """Whether the system has a folder of authorities, which is read when one is looked for."""
    folder = ssl.get_default_verify_paths().capath
    try:
        return folder is not None and len(os.listdir(folder)) > 0
    except OSError:
        return False


def path_part(value: str) -> str:
    """A value as one part of a path, or in a query."""
    return quote(value, safe="")
