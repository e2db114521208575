"""Sends a code by the service's own SDK and prints the outcome as JSON.

Usage: send.py ENDPOINT AK SK CONTACT
"""

import json
import sys

from huaweicloudsdkcore.auth.credentials import GlobalCredentials
from huaweicloudsdkcore.exceptions.exceptions import ServiceResponseException
from huaweicloudsdkosm.v2 import OsmClient, SendVerifyCodesRequest, SendVerifyCodeReq

endpoint, ak, sk, contact = sys.argv[1:]
client = (
    OsmClient.new_builder()
    .with_credentials(GlobalCredentials(ak, sk, "domain-id"))
    .with_endpoints([endpoint])
    .build()
)
request = SendVerifyCodesRequest(
    body=SendVerifyCodeReq(contact_value=contact, contact_way=1, area_code="")
)
try:
    response = client.send_verify_codes(request)
    outcome = {"status": response.status_code, "error_code": response.error_code or ""}
except ServiceResponseException as error:
    outcome = {
        "status": error.status_code,
        "error_code": error.error_code,
        "error_msg": error.error_msg,
    }
print(json.dumps(outcome))
