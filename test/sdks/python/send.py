"""Sends a code by the service's own SDK, or checks one, and prints the outcome as JSON.

Usage: send.py ENDPOINT AK SK CONTACT [CODE]
"""

import json
import sys

from huaweicloudsdkcore.auth.credentials import GlobalCredentials
from huaweicloudsdkcore.exceptions.exceptions import ServiceResponseException
from huaweicloudsdkosm.v2 import (
    CheckVerifyCodesRequest,
    OsmClient,
    SendVerifyCodeReq,
    SendVerifyCodesRequest,
    VerifyVerifyCodeV2Req,
)

endpoint, ak, sk, contact, *codes = sys.argv[1:]
client = (
    OsmClient.new_builder()
    .with_credentials(GlobalCredentials(ak, sk, "domain-id"))
    .with_endpoints([endpoint])
    .build()
)
try:
    if codes:
        check = VerifyVerifyCodeV2Req(verify_code=codes[0], contact_value=contact, contact_way=1)
        response = client.check_verify_codes(CheckVerifyCodesRequest(body=check))
    else:
        body = SendVerifyCodeReq(contact_value=contact, contact_way=1, area_code="")
        response = client.send_verify_codes(SendVerifyCodesRequest(body=body))
    outcome = {"status": response.status_code, "error_code": response.error_code or ""}
except ServiceResponseException as error:
    outcome = {
        "status": error.status_code,
        "error_code": error.error_code,
        "error_msg": error.error_msg,
    }
print(json.dumps(outcome))
