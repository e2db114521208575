"""Runs against a sandbox: npx verifycodes sandbox; with pytest-xdist, in parallel: pytest -n auto"""

import json
import os
import urllib.parse
import urllib.request

import pytest

SANDBOX = os.environ.get("SANDBOX_URL", "http://127.0.0.1:4010")

# Each worker has a session: its own inbox, clock and faults.
SESSION = os.environ.get("PYTEST_XDIST_WORKER", "pytest")

# All that the program under test needs to be told; the token names the session.
TOKEN = f"sandbox-token@{SESSION}"


def call(method, path, body=None, headers=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(SANDBOX + path, data, headers or {}, method=method)
    request.add_header("Content-Type", "application/json")
    with urllib.request.urlopen(request, timeout=10) as response:
        text = response.read()
        return json.loads(text) if text else None


def send_code(contact):
    """What the program under test does."""
    body = {"contact_value": contact, "contact_way": 1, "area_code": ""}
    path = "/v2/servicerequest/verifycodes/send"
    return call("POST", path, body, {"X-Auth-Token": TOKEN})


def check_code(contact, code):
    """What the program under test does with what a user typed."""
    body = {"verify_code": code, "contact_value": contact, "contact_way": 1}
    path = "/v2/servicerequest/verifycodes"
    return call("POST", path, body, {"X-Auth-Token": TOKEN})


def control(method, path, body=None):
    return call(method, f"/_sandbox/{path}", body, {"X-Sandbox-Session": SESSION})


@pytest.fixture(autouse=True)
def clean_session():
    control("POST", "reset")


def wait_for_code(contact):
    query = urllib.parse.urlencode({"contact": contact, "timeout_ms": 5000})
    return control("GET", f"messages/wait?{query}")["code"]


def test_a_user_gets_a_code():
    assert send_code("pytest@example.com") == {}
    assert len(wait_for_code("pytest@example.com")) == 6


def test_a_user_mistypes_the_code_and_then_logs_in():
    contact = "login@example.com"
    assert send_code(contact) == {}
    code = wait_for_code(contact)
    assert check_code(contact, "a typo")["error_code"] == "OSM.01010010"
    assert check_code(contact, code) == {}
    assert check_code(contact, code)["error_code"] == "OSM.01010010"
    (why,) = control("GET", "requests")["requests"][0]["details"]
    assert why["rule"] == "used"


def test_the_service_fails_with_status_200():
    control("POST", "faults", {"kind": "ok_error", "times": 1})
    assert send_code("pytest@example.com")["error_code"] == "OSM.01010014"
