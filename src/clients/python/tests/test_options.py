"""Bodies, options, transports, proxies and certificates, as users give them."""

import enum
import os
import ssl
import threading
import time
import unittest
from unittest import mock

import httpx
from support import Server, reply

import verifycodes

CONTACT = verifycodes.email("user@example.com")


class Refused(unittest.TestCase):
    def refuse(self, place, *arguments, **options):
        with self.assertRaises(verifycodes.RequestInvalidError) as caught:
            verifycodes.Client(*arguments, **options)
        self.assertIn(place, str(caught.exception))
        self.assertEqual(caught.exception.sent, "no")

    def test_endpoints(self):
        for endpoint in [
            "http://a.test\n",
            " http://a.test",
            "http://a.test ",
            "http://a\tb.test",
            "http://a.test/\u2028",
            "http://" + "a" * 64 + ".test",
            "http://.a.test",
            "http://a.test:99999",
            "http://a.test:x",
            "http://[::1",
            "http://xn--",
            "http://",
            "//a.test",
            "ftp://a.test",
            "http://user:secret@a.test",
            "http://a.test?b",
            "http://a.test#b",
            "",
            None,
            b"http://a.test",
            5,
        ]:
            with self.subTest(endpoint=endpoint):
                self.refuse("option:endpoint", endpoint, "token")

    def test_other_options(self):
        for name, value in [
            ("timeout", 0),
            ("timeout", float("nan")),
            ("timeout", float("inf")),
            ("timeout", 1e12),
            ("timeout", "5"),
            ("timeout", True),
            ("retry", -1),
            ("retry", 11),
            ("retry", 1.0),
            ("retry", True),
            ("proxy", "socks5://127.0.0.1:1"),
            ("proxy", "http://"),
            ("proxy", "http://a b"),
            ("proxy", "http://a.test:0"),
            ("proxy", "http://user:pass\ud800@a.test"),
            ("proxy", 5),
            ("ssl_context", "x"),
            ("ca_file", "/does/not/exist"),
            ("ca_file", __file__),
            ("ca_file", ""),
            ("ca_file", 1.5),
            ("transport", object()),
        ]:
            with self.subTest(name=name, value=value):
                self.refuse(f"option:{name}", "http://127.0.0.1:1", "token", **{name: value})

    def test_options_that_exclude_each_other(self):
        context = ssl.create_default_context()
        self.refuse("ca_file", "http://a.test", "t", ssl_context=context, ca_file="x")
        transport = httpx.MockTransport(lambda request: httpx.Response(200))
        self.refuse("transport", "http://a.test", "t", transport=transport, proxy="http://b.test")

    def test_tokens(self):
        for token in [None, b"token", 5, "", "a\r\nb", " a"]:
            with self.subTest(token=token):
                self.refuse("header:X-Auth-Token", "http://a.test", token)

    def test_what_is_no_cancellation(self):
        client = verifycodes.Client("http://127.0.0.1:1", "token")
        for value in ["x", False, threading.Event(), verifycodes.Cancellation]:
            with self.subTest(value=value):
                with self.assertRaises(verifycodes.RequestInvalidError) as caught:
                    client.send_verify_codes(CONTACT, cancellation=value)
                self.assertIn("option:cancellation", str(caught.exception))

    def test_a_password_of_a_proxy_is_in_no_text(self):
        client = verifycodes.Client(
            "http://a.test", "token", proxy="http://user:proxy-password@127.0.0.1:1"
        )
        with self.assertRaises(verifycodes.ConnectionFailedError) as caught:
            client.send_verify_codes(CONTACT)
        for text in [str(caught.exception), repr(client), str(vars(client))]:
            self.assertNotIn("proxy-password", text)

    def test_a_password_that_a_proxy_quotes_is_cleared(self):
        def quote(connection, head, _):
            connection.sendall(reply(407, f"pass word of user, {head['proxy-authorization']}"))

        with Server(quote) as proxy:
            url = proxy.endpoint.replace("//", "//user:pass%20word@")
            client = verifycodes.Client("http://a.test", "token", proxy=url)
            with self.assertRaises(verifycodes.UnexpectedResponseError) as caught:
                client.send_verify_codes(CONTACT)
            self.assertEqual(caught.exception.body_start, "*** of user, Basic ***")

    def test_without_a_systems_list_certifis_is_taken(self):
        empty = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        paths = mock.Mock(capath=None)
        with (
            mock.patch("ssl.create_default_context", lambda: empty),
            mock.patch("ssl.get_default_verify_paths", lambda: paths),
        ):
            with mock.patch.dict(os.environ, {"SSL_CERT_FILE": "/does/not/exist"}):
                verifycodes.Client("https://a.test", "token")
                self.assertEqual(empty.cert_store_stats()["x509_ca"], 0)
            with mock.patch.dict(os.environ, clear=True):
                verifycodes.Client("https://a.test", "token")
                self.assertGreater(empty.cert_store_stats()["x509_ca"], 50)


class Bodies(unittest.TestCase):
    def violations(self, body):
        client = verifycodes.Client("http://127.0.0.1:1", "token")
        with self.assertRaises(verifycodes.RequestInvalidError) as caught:
            client.send_verify_codes(body)
        return [(one.pointer, one.rule) for one in caught.exception.violations]

    def body(self, **more):
        return {**CONTACT.to_dict(), **more}

    def test_what_is_no_body(self):
        for body in [None, [], "text", 5, verifycodes.SendVerifyCodesResponse()]:
            self.assertEqual(self.violations(body), [("/", "type")])

    def test_fields_by_their_pointers(self):
        self.assertEqual(
            self.violations({}),
            [("/contact_value", "required"), ("/contact_way", "required"), ("/area_code", "required")],
        )
        self.assertEqual(self.violations(self.body(contact_way=True)), [("/contact_way", "type")])
        self.assertEqual(self.violations(self.body(contact_way=1.0)), [("/contact_way", "type")])
        self.assertEqual(self.violations(self.body(contact_way=None)), [("/contact_way", "type")])
        self.assertEqual(self.violations(self.body(area_code="\ud800")), [("/area_code", "encoding")])

    def test_what_json_cannot_say(self):
        endless = []
        endless.append(endless)
        for value, place in [
            (float("nan"), "/more"),
            (10**5000, "/more"),
            ({1, 2}, "/more"),
            (b"bytes", "/more"),
            ("\udfff", "/more"),
            ({5: 1}, "/more"),
            ([{"a/b": object()}], "/more/0/a~1b"),
        ]:
            with self.subTest(place=place):
                self.assertEqual([at for at, _ in self.violations(self.body(more=value))], [place])
        self.assertEqual([rule for _, rule in self.violations(self.body(more=endless))], ["depth"])

    def test_what_is_sent_is_what_was_checked(self):
        class Other(str):
            def __str__(self):
                return "other"

        class Named(str, enum.Enum):
            VALUE = "value"

        class Plain(enum.Enum):
            VALUE = "value"

        for value in [Other("value"), Named.VALUE, Plain.VALUE]:
            for token in [value, lambda value=value: value]:
                with self.subTest(value=value), Server() as server:
                    client = verifycodes.Client(server.endpoint, token, language=value)
                    client.send_verify_codes(self.body(contact_value=value))
                    head, body = server.requests[0]
                    self.assertEqual((head["x-auth-token"], head["x-language"]), ("value", "value"))
                    self.assertIn(b'"contact_value":"value"', body)

    def test_what_is_not_listed_is_sent(self):
        with Server() as server, verifycodes.Client(server.endpoint, "token") as client:
            client.send_verify_codes(self.body(more={"a": [1, 2.5, None, True, "é"]}))
            self.assertIn('"more":{"a":[1,2.5,null,true,"é"]}', server.requests[0][1].decode())


class Transports(unittest.TestCase):
    def test_any_httpx_transport(self):
        def handler(request):
            self.assertEqual(request.headers["x-auth-token"], "token")
            return httpx.Response(200, json={"error_code": "OSM.1"})

        client = verifycodes.Client("http://a.test", "token", transport=httpx.MockTransport(handler))
        with self.assertRaises(verifycodes.ServiceError) as caught:
            client.send_verify_codes(CONTACT)
        self.assertEqual(caught.exception.code, "OSM.1")

    def test_one_that_does_not_end_in_time(self):
        released = threading.Event()

        def handler(request):
            released.wait(20)
            return httpx.Response(200)

        transport = httpx.MockTransport(handler)
        client = verifycodes.Client("http://a.test", "token", timeout=0.2, transport=transport)
        with self.assertRaises(verifycodes.DeadlineExceededError) as caught:
            client.send_verify_codes(CONTACT)
        self.assertEqual(caught.exception.sent, "unknown")
        released.set()

    def test_one_that_could_not_connect(self):
        def handler(request):
            raise httpx.ConnectError("refused user@example.com")

        client = verifycodes.Client("http://a.test", "token", transport=httpx.MockTransport(handler))
        with self.assertRaises(verifycodes.ConnectionFailedError) as caught:
            client.send_verify_codes(CONTACT)
        self.assertEqual(caught.exception.sent, "no")
        self.assertEqual(str(caught.exception.__cause__), "refused ***")

    def test_one_around_ours(self):
        seen = []

        class Logging(httpx.BaseTransport):
            def __init__(self, inner):
                self.inner = inner

            def handle_request(self, request):
                seen.append(request.url.path)
                return self.inner.handle_request(request)

        with Server() as server:
            transport = Logging(verifycodes.Transport(server.endpoint))
            client = verifycodes.Client(server.endpoint, "token", transport=transport)
            client.send_verify_codes(CONTACT)
            self.assertEqual(len(seen), len(server.requests))

    def test_cancelling_ends_one_around_ours_too(self):
        released = threading.Event()
        cancellation = verifycodes.Cancellation()

        class Lingering(verifycodes.Transport):
            def handle_request(self, request):
                response = super().handle_request(request)
                threading.Timer(0.1, cancellation.cancel).start()
                released.wait(20)
                return response

        class Around(httpx.BaseTransport):
            def __init__(self, inner):
                self.handle_request = inner.handle_request

        with Server() as server:
            transport = Around(Lingering(server.endpoint))
            client = verifycodes.Client(server.endpoint, "token", transport=transport)
            begin = time.monotonic()
            with self.assertRaises(verifycodes.RequestCancelledError):
                client.send_verify_codes(CONTACT, cancellation=cancellation)
            self.assertLess(time.monotonic() - begin, 5)
            released.set()

    def test_ours_within_a_client_of_httpx(self):
        with Server() as server:
            with httpx.Client(transport=verifycodes.Transport(server.endpoint)) as client:
                self.assertEqual(client.get(server.endpoint).status_code, 200)


class Proxies(unittest.TestCase):
    def test_the_environment_names_a_proxy(self):
        with Server() as proxy:
            for name in ["http_proxy", "HTTP_PROXY", "ALL_PROXY"]:
                value = proxy.endpoint if name != "HTTP_PROXY" else proxy.endpoint[7:]
                with mock.patch.dict(os.environ, {name: value}, clear=True):
                    verifycodes.Client("http://a.test", "token").send_verify_codes(CONTACT)
            lines = [head[""] for head, _ in proxy.requests]
            self.assertEqual([line.split()[1][:14] for line in lines], ["http://a.test/"] * 3)

    def test_no_proxy_and_the_option_go_before(self):
        with Server() as server:
            environment = {"http_proxy": "http://127.0.0.1:1"}
            without = {**environment, "no_proxy": "127.0.0.1"}
            with mock.patch.dict(os.environ, without, clear=True):
                verifycodes.Client(server.endpoint, "token").send_verify_codes(CONTACT)
            with mock.patch.dict(os.environ, environment, clear=True):
                verifycodes.Client(server.endpoint, "token", proxy="").send_verify_codes(CONTACT)
            self.assertEqual(len(server.requests), 2)

    def test_no_proxy_may_name_the_port(self):
        for endpoint, without in [
            ("http://a.test", "a.test:80"),
            ("https://a.test", "b.test, a.test:443"),
            ("https://a.test:444", "a.test:444"),
            ("http://[::1]", "[::1]:80"),
            ("http://[::1]", "::1"),
        ]:
            # No calls: it would be refused when the client is made.
            environment = {"all_proxy": "ftp://a.test", "no_proxy": without}
            with self.subTest(without=without), mock.patch.dict(os.environ, environment, clear=True):
                verifycodes.Client(endpoint, "token")
                with self.assertRaises(verifycodes.RequestInvalidError):
                    verifycodes.Client("http://c.test:81", "token")

    def test_a_blank_names_no_proxy(self):
        with mock.patch.dict(os.environ, {"http_proxy": " ", "https_proxy": ""}, clear=True):
            verifycodes.Client("http://a.test", "token")

    def test_credentials_go_to_the_proxy(self):
        with Server() as proxy:
            url = proxy.endpoint.replace("//", "//us%40er:pass@")
            verifycodes.Client("http://a.test", "token", proxy=url).send_verify_codes(CONTACT)
            url = proxy.endpoint.replace("//", "//j\u00f6:%C3%A4@")
            verifycodes.Client("http://a.test", "token", proxy=url).send_verify_codes(CONTACT)
            sent = [head["proxy-authorization"] for head, _ in proxy.requests]
            # us@er:pass and jö:ä, in UTF-8
            self.assertEqual(sent, ["Basic dXNAZXI6cGFzcw==", "Basic asO2OsOk"])

    def test_a_proxy_does_not_see_what_goes_through_its_tunnel(self):
        with Server(lambda connection, *_: connection.sendall(reply(403, "no"))) as proxy:
            client = verifycodes.Client("https://a.test", "token", proxy=proxy.endpoint)
            with self.assertRaises(verifycodes.ConnectionFailedError) as caught:
                client.send_verify_codes(CONTACT)
            self.assertEqual(caught.exception.sent, "no")
            self.assertNotIn("x-auth-token", proxy.requests[0][0])


class Replies(unittest.TestCase):
    def call(self, answer):
        with Server(lambda connection, *_: connection.sendall(answer)) as server:
            client = verifycodes.Client(server.endpoint, "token")
            with self.assertRaises(verifycodes.VerifyCodesError) as caught:
                client.send_verify_codes(CONTACT)
            return caught.exception

    def test_a_switch_of_protocols_is_no_success(self):
        error = self.call(b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n{}")
        self.assertEqual(error.sent, "unknown")

    def test_a_page_that_asks_to_slow_down_is_heeded(self):
        answers = iter([reply(429, "<p>slow down", "Retry-After: 0\r\n"), reply(200, "{}")])
        with Server(lambda connection, *_: connection.sendall(next(answers))) as server:
            client = verifycodes.Client(server.endpoint, "token", retry=1)
            self.assertEqual(client.send_verify_codes(CONTACT).status, 200)
        error = self.call(reply(429, "<p>slow down", "Retry-After: 7\r\n"))
        self.assertIsInstance(error, verifycodes.UnexpectedResponseError)
        self.assertEqual((error.retry_after, error.sent), (7, "no"))

    def test_numbers_of_any_length(self):
        error = self.call(reply(400, '{"error_code":"X.1","n":%s}' % ("9" * 9000)))
        self.assertEqual((type(error), error.code), (verifycodes.ServiceError, "X.1"))
        error = self.call(reply(200, '{"error_code":1.50}'))
        self.assertEqual(error.code, "1.50")

    def test_the_start_of_a_body_has_no_byte_order_mark(self):
        self.assertEqual(self.call(reply(502, "\ufeff<p>")).body_start, "<p>")

    def test_half_a_character_is_replaced(self):
        error = self.call(reply(400, '{"error_code":"X.\\ud800","error_msg":"a\\udc00\\ud83d\\ude00"}'))
        self.assertEqual((error.code, error.message), ("X.\ufffd", "a\ufffd\U0001f600"))
        str(error).encode()

    def test_a_message_that_is_no_text(self):
        for value in ["5", "1.5", "true", "{}", '["a"]', "null", '""']:
            error = self.call(reply(400, '{"error_code":"X.1","error_msg":' + value + "}"))
            self.assertIsNone(error.message)

    def test_depth_with_a_raised_limit(self):
        import sys

        limit = sys.getrecursionlimit()
        sys.setrecursionlimit(10**6)
        try:
            error = self.call(reply(200, '{"a":' + "[" * 32000 + "]" * 32000 + "}"))
        finally:
            sys.setrecursionlimit(limit)
        self.assertIsInstance(error, verifycodes.UnexpectedResponseError)


if __name__ == "__main__":
    unittest.main()
