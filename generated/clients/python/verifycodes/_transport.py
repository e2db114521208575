"""One request and its reply."""

import http.client
import io
import json
import time
from collections.abc import Callable, Mapping
from typing import Any

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from verifycodes._reply import MAX_REPLY_BYTES, Reply
from verifycodes.errors import ConnectionFailedError

_KEPT_CONNECTIONS = 128
_BLOCK = 4096


class _WholeLines(io.BufferedReader):
    """http.client takes headers that end with the connection for complete ones."""

    def readline(self, size: Any = -1, /) -> bytes:
        line = super().readline(size)
        if not line.endswith(b"\n") and (size < 0 or len(line) < size):
            raise http.client.RemoteDisconnected("the connection ended in a line")
        return line


class _Response(http.client.HTTPResponse):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fp: Any = _WholeLines(self.fp.detach())


class _Connection(HTTPConnection):
    response_class = _Response


class _SecureConnection(HTTPSConnection):
    response_class = _Response


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _SecureConnection


def _read(response: urllib3.BaseHTTPResponse, abandoned: Callable[[], bool]) -> Reply:
    data, problem = bytearray(), None
    try:
        for block in response.stream(_BLOCK):
            data += block
            if len(data) > MAX_REPLY_BYTES:
                problem = "is larger than this client reads"
                break
            if abandoned():
                break
    except (urllib3.exceptions.HTTPError, OSError):
        problem = "was cut off"
    finally:
        if problem or abandoned():
            # Not released: a connection with unread bytes cannot be used again.
            response.close()
        else:
            response.release_conn()
    headers = response.headers
    return Reply(
        response.status,
        headers.get("X-Request-Id"),
        headers.get("Retry-After"),
        bytes(data),
        problem,
    )


class Transport:
    """Sends requests to one URL, from any thread."""

    def __init__(self, url: str, user_agent: str) -> None:
        self._user_agent = user_agent
        parsed = urllib3.util.parse_url(url)
        pool = _SecurePool if parsed.scheme == "https" else _Pool
        # One pool, asked directly: a manager of pools would look for it at each call.
        self._pool = pool(parsed.host or "", parsed.port, maxsize=_KEPT_CONNECTIONS)
        self._target = parsed.request_uri

    def exchange(
        self,
        headers: Mapping[str, str],
        body: Mapping[str, Any],
        end: float,
        abandoned: Callable[[], bool],
        redact: Callable[[str], str],
    ) -> Reply:
        """Sends a request and reads its reply.

        :param end: by time.monotonic()
        """
        everything = {
            "Accept": "application/json",
            "Content-Type": "application/json",
            "User-Agent": self._user_agent,
            **headers,
        }
        left = max(end - time.monotonic(), 0.001)
        try:
            response = self._pool.urlopen(
                "POST",
                self._target,
                body=json.dumps(body).encode(),
                headers=everything,
                timeout=urllib3.Timeout(total=left),
                # Nothing is sent twice, and no redirect is followed: it would carry the token along.
                retries=False,
                redirect=False,
                preload_content=False,
            )
        except (urllib3.exceptions.HTTPError, OSError) as error:
            raise ConnectionFailedError(redact(str(error))) from error
        return _read(response, abandoned)
