"""Takes the service's own SDK through cases: a line of JSON in, a line of JSON out.

It signs with an access key; the case's token stands in as the secret key, which nothing may tell.
"""

import json
import sys
import traceback
from concurrent.futures import ThreadPoolExecutor

import requests
from huaweicloudsdkcore.auth.credentials import GlobalCredentials
from huaweicloudsdkcore.exceptions import exceptions
from huaweicloudsdkcore.http.http_config import HttpConfig
from huaweicloudsdkosm.v2 import OsmClient, SendVerifyCodeReq, SendVerifyCodesRequest


def body_of(call):
    contact = call.get("contact")
    if contact is None:
        return SendVerifyCodeReq(**call["body"])
    if "email" in contact:
        return SendVerifyCodeReq(contact_value=contact["email"], contact_way=1, area_code="")
    phone = contact["phone"]
    return SendVerifyCodeReq(
        contact_value=phone["number"], contact_way=0, area_code=phone["area_code"]
    )


def details_of(error):
    """Error of the service, or any other reply: the SDK has one class for both."""
    message = error.error_msg or ""
    # The SDK puts the status where a body has no code, and the body where it has no message.
    code = None if error.error_code == str(error.status_code) else error.error_code
    details = {"status": error.status_code, "requestId": error.request_id}
    if code is None and message and not message.startswith("{"):
        return {"kind": "unexpected_response", **details, "bodyStart": message}
    message = None if code is None else message
    return {"kind": "service_error", **details, "code": code, "message": message}


def outcome_of(error, client):
    debug = [repr(error), str(vars(error)), *traceback.format_exception(error)]
    if client is not None:
        debug += [repr(client), str(vars(client))]
    texts = {"text": f"{type(error).__name__}: {error}", "debug": " ".join(debug)}
    if isinstance(error, exceptions.ServiceResponseException):
        return {**details_of(error), **texts}
    if isinstance(error, (exceptions.RequestTimeoutException, requests.Timeout)):
        return {"kind": "timeout", **texts}
    if isinstance(error, (exceptions.ConnectionException, requests.ConnectionError)):
        return {"kind": "connection_failed", **texts}
    # What requests and Python say of arguments that cannot be sent.
    if isinstance(error, (ValueError, TypeError)):
        return {"kind": "request_invalid", **texts}
    return {"kind": "other", **texts}


def make_call(client, call):
    try:
        request = SendVerifyCodesRequest(
            x_language=call["options"].get("language"),
            x_time_zone=call["options"].get("time_zone"),
            body=body_of(call),
        )
        response = client.send_verify_codes(request)
    except Exception as error:
        return outcome_of(error, client)
    return {"kind": "ok", "status": response.status_code}


def run_case(options, calls, parallel):
    try:
        config = HttpConfig.get_default_config()
        config.timeout = options["timeoutMs"] / 1000
        client = (
            OsmClient.new_builder()
            .with_http_config(config)
            .with_credentials(GlobalCredentials("access-key", options["token"], "domain-id"))
            .with_endpoints([options["baseUrl"]])
            .build()
        )
    except Exception as error:
        return [outcome_of(error, None) for _ in calls]
    with ThreadPoolExecutor(len(calls) if parallel else 1) as pool:
        return list(pool.map(lambda call: make_call(client, call), calls))


for line in sys.stdin:
    question = json.loads(line)
    outcomes = run_case(question["client"], question["calls"], question["parallel"])
    print(json.dumps({"case": question["case"], "outcomes": outcomes}), flush=True)
