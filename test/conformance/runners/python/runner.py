"""Takes the Python client through cases: a line of JSON in, a line of JSON out."""

import json
import sys
import threading
import traceback
from concurrent.futures import ThreadPoolExecutor

import verifycodes

KINDS = {
    verifycodes.RequestInvalidError: "request_invalid",
    verifycodes.ServiceError: "service_error",
    verifycodes.UnexpectedResponseError: "unexpected_response",
    verifycodes.ConnectionFailedError: "connection_failed",
    verifycodes.DeadlineExceededError: "timeout",
    verifycodes.RequestCancelledError: "cancelled",
}
NAMES = {
    "status": "status",
    "code": "code",
    "message": "message",
    "request_id": "requestId",
    "retry_after": "retryAfter",
    "body_start": "bodyStart",
}


class ProviderError(Exception):
    """What the token provider fails with."""


def options_of(settings):
    options = {
        "timeout": settings["timeoutMs"] / 1000 if "timeoutMs" in settings else None,
        "language": settings.get("language"),
        "time_zone": settings.get("timeZone"),
    }
    return {name: value for name, value in options.items() if value is not None}


def token_of(client):
    if "tokenProvider" not in client:
        return client["token"]
    left = list(client["tokenProvider"])

    def provide():
        token = left.pop(0) if len(left) > 1 else left[0]
        if token is None:
            raise ProviderError("no token today")
        return token

    return provide


def contact_of(contact):
    if "email" in contact:
        return verifycodes.email(contact["email"])
    if "phone" in contact:
        return verifycodes.phone(**contact["phone"])
    return contact["body"]


def outcome_of(error, client):
    kind = "provider_failed" if isinstance(error, ProviderError) else KINDS.get(type(error), "other")
    debug = [repr(error), str(vars(error)), *traceback.format_exception(error)]
    details = {field: getattr(error, name, None) for name, field in NAMES.items()}
    if client is not None:
        debug += [repr(client), str(vars(client))]
    return {"kind": kind, **details, "text": str(error), "debug": " ".join(debug)}


def make_call(client, call):
    contact = contact_of(call["contact"])
    outcome = send(client, call, contact)
    if isinstance(contact, verifycodes.SendVerifyCodesRequest):
        outcome["debug"] = " ".join([outcome.get("debug", ""), repr(contact), str(contact)])
    return outcome


def send(client, call, contact):
    cancellation = verifycodes.Cancellation()
    if "cancelAfterMs" in call:
        timer = threading.Timer(call["cancelAfterMs"] / 1000, cancellation.cancel)
        timer.daemon = True
        timer.start()
    try:
        result = client.send_verify_codes(contact, cancellation=cancellation, **options_of(call))
    except Exception as error:
        return outcome_of(error, client)
    return {"kind": "sent", "status": result.status, "requestId": result.request_id}


def run_case(options, calls, parallel):
    try:
        client = verifycodes.Client(options["baseUrl"], token_of(options), **options_of(options))
    except Exception as error:
        return [outcome_of(error, None) for _ in calls]
    with ThreadPoolExecutor(len(calls) if parallel else 1) as pool:
        return list(pool.map(lambda call: make_call(client, call), calls))


for line in sys.stdin:
    question = json.loads(line)
    outcomes = run_case(question["client"], question["calls"], question["parallel"])
    print(json.dumps({"case": question["case"], "outcomes": outcomes}), flush=True)
