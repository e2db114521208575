"""Takes the Python clients through cases: a line of JSON in, a line of JSON out.

With the argument ``asyncio`` it is the client for asyncio, and bodies are dicts.
"""

import asyncio
import dataclasses
import enum
import inspect
import json
import sys
import threading
import time
import traceback
from concurrent.futures import ThreadPoolExecutor

import verifycodes
from generated.dispatch import OPERATIONS, OPTIONS, TYPES

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
    "sent": "sent",
    "source": "source",
    "category": "category",
    "docs": "docs",
}


class ProviderError(Exception):
    """What the token provider fails with."""


def options_of(settings):
    """The keyword arguments that a client and a call have in common."""
    options = {
        **{OPTIONS.get(name, name): value for name, value in settings.get("options", {}).items()},
        "timeout": settings["timeoutMs"] / 1000 if "timeoutMs" in settings else None,
        "retry": settings.get("retry"),
    }
    return {name: value for name, value in options.items() if value is not None}


def client_options(client):
    options = options_of(client)
    return {**options, "proxy": client["proxy"]} if "proxy" in client else options


def provider_of(client):
    """Gives (seconds to wait, token or None) in turn, and then the last again."""
    left = list(client["tokenProvider"])

    def provide():
        item = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(item, dict):
            return item["delayMs"] / 1000, item["token"]
        return 0, item

    return provide


def given(token):
    if token is None:
        raise ProviderError("no token today")
    return token


def token_of(client):
    if "tokenProvider" not in client:
        return client["token"]
    provide = provider_of(client)

    def provider():
        seconds, token = provide()
        time.sleep(seconds)
        return given(token)

    return provider


def async_token_of(client):
    if "tokenProvider" not in client:
        return client["token"]
    provide = provider_of(client)

    async def provider():
        seconds, token = provide()
        await asyncio.sleep(seconds)
        return given(token)

    return provider


def typed(value, kind):
    """A value of a type of the client, where its type can hold it."""
    if isinstance(value, list):
        return [typed(item, kind) for item in value]
    if kind is None or not isinstance(value, dict):
        return value
    fields = TYPES[kind]
    required = {each.name for each in dataclasses.fields(kind) if each.default is dataclasses.MISSING}
    names = {fields[wire][0] for wire in value if wire in fields}
    if any(wire not in fields or item is None for wire, item in value.items()) or required - names:
        return value
    return kind(**{fields[wire][0]: typed(item, fields[wire][1]) for wire, item in value.items()})


def body_of(call, kind, as_dict):
    contact = call.get("contact")
    if contact is None:
        return call["body"] if as_dict or "body" not in call else typed(call["body"], kind)
    if "email" in contact:
        return verifycodes.email(contact["email"])
    return verifycodes.phone(**contact["phone"])


def plain(value):
    """What a result holds, by the names of the contract."""
    if type(value) in TYPES:
        fields = TYPES[type(value)].items()
        pairs = [(wire, plain(getattr(value, name))) for wire, (name, _) in fields]
        return {wire: item for wire, item in pairs if item is not None}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value.value if isinstance(value, enum.Enum) else value


def arguments_of(call, as_dict):
    """The method of a call, and its arguments."""
    method, kind = OPERATIONS[call["operation"]]
    has_body = "body" in call or "contact" in call
    return method, [body_of(call, kind, as_dict)] if has_body else [], options_of(call)


def unrepresentable(method, values, options):
    """The outcome of a call that Python itself refuses, such as one without a required argument."""
    try:
        inspect.signature(method).bind(*values, **options)
    except TypeError as error:
        return {"kind": "unrepresentable", "text": str(error)}
    return None


def success(result):
    outcome = {"kind": "ok", "status": result.status, "requestId": result.request_id}
    return {**outcome, "data": plain(result.data), "debug": repr(result)}


def outcome_of(error, client, values=()):
    is_provider = isinstance(error, ProviderError)
    kind = "provider_failed" if is_provider else KINDS.get(type(error), "other")
    details = {field: getattr(error, name, None) for name, field in NAMES.items()}
    if is_provider:
        details["sent"] = "no"
    debug = [repr(error), str(vars(error)), *traceback.format_exception(error)]
    if client is not None:
        debug += [repr(client), str(vars(client))]
    debug += [repr(value) + str(value) for value in values if not isinstance(value, dict)]
    return {"kind": kind, **details, "text": str(error), "debug": " ".join(debug)}


def make_call(client, call):
    name, values, options = arguments_of(call, as_dict=False)
    method = getattr(client, name)
    refused = unrepresentable(method, values, options)
    if refused is not None:
        return refused
    cancellation = verifycodes.Cancellation()
    after = call.get("cancelAfterMs")
    if after == 0:
        cancellation.cancel()
    elif after is not None:
        timer = threading.Timer(after / 1000, cancellation.cancel)
        timer.daemon = True
        timer.start()
    try:
        return success(method(*values, cancellation=cancellation, **options))
    except Exception as error:
        return outcome_of(error, client, values)


async def make_async_call(client, call):
    name, values, options = arguments_of(call, as_dict=True)
    method = getattr(client, name)
    refused = unrepresentable(method, values, options)
    if refused is not None:
        return refused

    async def attempt():
        try:
            return success(await method(*values, **options))
        except asyncio.CancelledError as error:
            return {"kind": "cancelled", "sent": error.sent, "text": repr(error), "debug": repr(client)}
        except Exception as error:
            return outcome_of(error, client, values)

    task = asyncio.ensure_future(attempt())
    after = call.get("cancelAfterMs")
    if after == 0:
        task.cancel()
    elif after is not None:
        asyncio.get_running_loop().call_later(after / 1000, task.cancel)
    try:
        return await task
    except asyncio.CancelledError as error:
        # A task that was cancelled before it began has done nothing.
        return {"kind": "cancelled", "sent": "no", "text": repr(error), "debug": repr(client)}


def run_case(options, calls, parallel):
    try:
        client = verifycodes.Client(options["baseUrl"], token_of(options), **client_options(options))
    except Exception as error:
        return [outcome_of(error, None) for _ in calls]
    with client, ThreadPoolExecutor(len(calls) if parallel else 1) as pool:
        return list(pool.map(lambda call: make_call(client, call), calls))


async def run_async_case(options, calls, parallel):
    try:
        client = verifycodes.AsyncClient(
            options["baseUrl"], async_token_of(options), **client_options(options)
        )
    except Exception as error:
        return [outcome_of(error, None) for _ in calls]
    async with client:
        if parallel:
            return await asyncio.gather(*(make_async_call(client, call) for call in calls))
        return [await make_async_call(client, call) for call in calls]


def main():
    is_async = sys.argv[1:] == ["asyncio"]
    for line in sys.stdin:
        question = json.loads(line)
        case = question["client"], question["calls"], question["parallel"]
        outcomes = asyncio.run(run_async_case(*case)) if is_async else run_case(*case)
        print(json.dumps({"case": question["case"], "outcomes": outcomes}), flush=True)


main()
