"""Errors and values: copied, pickled, and what is in their texts."""

import asyncio
import copy
import json
import pickle
import time
import traceback
import unittest
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from support import Server, reply

import verifycodes
from verifycodes import errors
from verifycodes._redaction import Redactor

VALUES = [
    errors.RequestInvalidError([errors.Violation("/a", "type", "must be a str")]),
    errors.ServiceError(
        status=429,
        code="X.1",
        message="slow",
        request_id="r",
        retry_after=3,
        source="gateway",
        category="throttled",
        sent="no",
    ),
    errors.UnexpectedResponseError(
        status=502, reason="is an HTML page", request_id=None, body_start="<p>", sent="unknown"
    ),
    errors.ConnectionFailedError("refused", sent="no"),
    errors.DeadlineExceededError(1.5, sent="unknown"),
    errors.RequestCancelledError(sent="no"),
    errors.VerifyCodesError("other", sent="no"),
]


def fail():
    raise VALUES[1]


class Copies(unittest.TestCase):
    def test_errors_survive_copying_and_pickling(self):
        ways = [copy.copy, copy.deepcopy]
        ways += [
            lambda error, protocol=protocol: pickle.loads(pickle.dumps(error, protocol))
            for protocol in range(pickle.HIGHEST_PROTOCOL + 1)
        ]
        for error in VALUES:
            for way in ways:
                twin = way(error)
                self.assertIs(type(twin), type(error))
                self.assertEqual(str(twin), str(error))
                self.assertEqual(vars(twin), vars(error))

    def test_errors_leave_a_process_pool(self):
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
            with self.assertRaises(errors.ServiceError) as caught:
                pool.submit(fail).result()
            self.assertEqual(vars(caught.exception)["retry_after"], 3)
            self.assertEqual(pool.submit(abs, -1).result(), 1)

    def test_values_survive_too(self):
        result = verifycodes.Result(status=200, request_id="r", data=None)
        for value in [verifycodes.email("a@b.example"), errors.Violation("/a", "b", "c"), result]:
            self.assertEqual(pickle.loads(pickle.dumps(value)), value)
            self.assertEqual(copy.deepcopy(value), value)

    def test_a_client_says_why_it_cannot(self):
        with self.assertRaisesRegex(TypeError, "make one in each process"):
            pickle.dumps(verifycodes.Client("http://127.0.0.1:1", "token"))

    def test_errors_are_what_python_has_for_their_kind(self):
        self.assertIsInstance(VALUES[0], ValueError)
        self.assertIsInstance(VALUES[4], TimeoutError)

    def test_each_error_names_the_section_that_explains_it(self):
        names = [error.docs.rpartition("/")[2] for error in VALUES]
        self.assertEqual(
            names,
            [
                "errors.md#request_invalid",
                "errors.md#rate_limited",
                "errors.md#unexpected_response",
                "errors.md#connection_failed",
                "errors.md#timeout",
                "errors.md#cancelled",
                "errors.md",
            ],
        )
        for error in VALUES:
            self.assertNotIn("errors.md", f"{error} {error!r}")
            self.assertEqual(pickle.loads(pickle.dumps(error)).docs, error.docs)


class Frames(unittest.TestCase):
    """Tools that report errors show the values of local names, too."""

    def refused(self, status, **options):
        def quote(connection, head, body):
            text = json.dumps({"error_code": "X.1", "error_msg": f"{head} {body}"})
            connection.sendall(reply(status, text, f"X-Quoted: {head['x-auth-token']}\r\n"))

        tokens = ["secret-token", "bad\ntoken"]
        with Server(quote) as server:
            for kind in (verifycodes.Client, verifycodes.AsyncClient):
                given = iter(tokens)
                client = kind(server.endpoint, given.__next__)
                try:
                    result = client.send_verify_codes(verifycodes.email("user@example.com"), **options)
                    asyncio.run(result)
                except errors.VerifyCodesError as error:
                    yield error

    def test_no_frame_shows_a_secret(self):
        for status, options in [(400, {}), (401, {}), (302, {}), (200, {"language": "\n"})]:
            for error in self.refused(status, **options):
                chain = traceback.TracebackException.from_exception(error, capture_locals=True)
                frames = [frame for frame in chain.stack if "tests" not in frame.filename]
                context = chain.__context__
                while context is not None:
                    frames += context.stack
                    context = context.__context__
                texts = [f"{frame.name} {frame.locals}" for frame in frames]
                self.assertEqual([text for text in texts if "secret-token" in text], [])
                self.assertEqual([text for text in texts if "user@example" in text], [])


class Redaction(unittest.TestCase):
    redactor = Redactor(["user@example.com", "13800000000", "s/cr&t-token", "用户é@例え.jp", "abc"])

    def test_a_secret_in_every_form(self):
        for text in [
            "USER@Example.com",
            "user%40example.com",
            "%75%73%65%72%40%65xample.com",
            "user%2540example.com",
            "user&#64;example&#x2e;com",
            "user\\u0040example.com",
            "138-0000 0000",
            "138.0000.(0000)",
            "s%2Fcr&amp;t-token",
            "s\\/cr&t-token",
            "%E7%94%A8%E6%88%B7%C3%A9@例え.jp",
            "\\u7528\\u6237\\u00e9@例え.jp",
            "user@exam",
            "user%4",
            "138+0000+0000",
            "138&nbsp;0000&nbsp;0000",
            "user&commat;example&period;com",
            "s&sol;cr&amp;t-token",
            "user@exa... is bad",
            "user%40exa... is bad",
            "1380000-0... is bad",
            "138\t0000\u20110000",
            "138 \u2013 0000 \u2013 0000",
            "138/0000/0000",
            "138\u20090000\n0000",
            "138\\n0000\\t0000",
            "1380&#4",
            "user&#64example.com",
            "user&#000000064;example.com",
            "user&COMMAT;example&period.com",
            "user&#00000006",
            "us%65r&#6",
            "us%65r%C2%",
            "138%30&#4",
            "138%30%C2%",
            "138&#48;\\u003",
        ]:
            with self.subTest(text=text):
                self.assertNotRegex(self.redactor.text(f"before {text}"), "(?i)user|example|cr|138")
                self.assertTrue(self.redactor.text(f"before {text}").startswith("before ***"))

    def test_a_number_with_separators_of_its_own(self):
        for secret in ["138-0000-0000", "138 0000 0000", "+13800000000", "138\u20130000\u20130000"]:
            for text in ["13800000000", "138.0000.0000", secret]:
                with self.subTest(secret=secret, text=text):
                    self.assertIn(Redactor([secret]).text(f"to {text}!"), ["to ***!", "to +***!"])

    def test_a_cut_off_secret_is_hidden_as_far_as_it_goes_on(self):
        redactor = Redactor(["tok-SECRET/0123+456==", "abababab-c123", "a.long.name@example.com"])
        for text, cleared in [
            ("token tok-SECRET/0123+4... is bad", "token ***... is bad"),
            ("tok-SECR, tok-SEC and more", "***, tok-SEC and more"),
            ("ababababab-c12 and more", "*** and more"),
            ("a.long.name@e, a.long.name@ and more", "***, a.long.name@ and more"),
        ]:
            self.assertEqual(redactor.text(text), cleared)

    def test_what_is_no_secret_stays(self):
        for text in ["", "abc", "use", "1380 users", "100% & more \\ %zz &#; &unknown;", "用户"]:
            self.assertEqual(self.redactor.text(text), text)

    def test_codes_and_request_ids_stay(self):
        redactor = Redactor(["0101", "abcdef"])
        self.assertEqual(redactor.code("XYZ.01010024"), "XYZ.01010024")
        self.assertEqual(redactor.identifier("abcdef-0101"), "abcdef-0101")
        self.assertEqual(redactor.code("abcdef"), "***")

    def test_a_hostile_text_takes_no_time(self):
        redactor = Redactor(["t" * 4999 + "u", "13" * 30])
        for unit in ["t", "%74", "1 3", "&#116;", "\\", "%", "\\u0074"]:
            redactor.text(unit * (64 * 1024 // len(unit)))
        for text in ["&#" + "1" * 65000, "&#x" + "a" * 65000, "0" * 65000]:
            begin = time.process_time()
            redactor.text(text)
            self.assertLess(time.process_time() - begin, 2)


if __name__ == "__main__":
    unittest.main()
