/**
 * Generated from openapi/verifycodes.yaml by scripts/steps/constants.ts. Do not edit: edit the contract,
 * then run `npm run build`.
 */

/** The version of the contract. */
export const CONTRACT_VERSION = "1.0.0" as const;

/** The path of each operation, below an endpoint. */
export const PATHS = {
  "sendVerifyCodes": "/v2/servicerequest/verifycodes/send",
  "checkVerifyCodes": "/v2/servicerequest/verifycodes"
} as const;

/** The regional endpoints of the service. */
export const ENDPOINTS = [
  "https://osm.cn-south-1.myhuaweicloud.com",
  "https://osm.ap-southeast-3.myhuaweicloud.com",
  "https://osm.eu-west-101.myhuaweicloud.eu"
] as const;

/** The channel that the code is sent by: 0 is an SMS message, 1 is an e-mail. */
export const ContactWay = {
  "SMS": 0,
  "EMAIL": 1
} as const;

/** Limits of the request headers; lengths count Unicode code points. */
export const HEADER_LIMITS = {
  "X-Auth-Token": {
    "minLength": 1,
    "maxLength": 5000
  },
  "X-Language": {
    "minLength": 1,
    "maxLength": 32
  },
  "X-Time-Zone": {
    "minLength": 1,
    "maxLength": 32
  }
} as const;

/** What the service assumes for a header that is not sent. */
export const HEADER_DEFAULTS = {
  "X-Language": "zh-cn",
  "X-Time-Zone": "GMT+8"
} as const;

/** Limits of the fields of each object; lengths count Unicode code points. */
export const LIMITS = {
  "SendVerifyCodesRequest": {
    "contact_value": {
      "minLength": 0,
      "maxLength": 64
    },
    "contact_way": {
      "minimum": 0,
      "maximum": 1
    },
    "area_code": {
      "minLength": 0,
      "maxLength": 16
    }
  },
  "CheckVerifyCodesRequest": {
    "verify_code": {
      "minLength": 6,
      "maxLength": 6
    },
    "contact_value": {
      "minLength": 0,
      "maxLength": 64
    },
    "contact_way": {
      "minimum": 0,
      "maximum": 1
    },
    "area_code": {
      "minLength": 0,
      "maxLength": 16
    },
    "x_customer_id": {
      "minLength": 0,
      "maxLength": 64
    },
    "customer_id": {
      "minLength": 0,
      "maxLength": 64
    }
  },
  "CheckVerifyCodesResponse": {
    "error_code": {
      "minLength": 0,
      "maxLength": 32
    },
    "error_msg": {
      "minLength": 0,
      "maxLength": 32
    }
  },
  "SendVerifyCodesResponse": {
    "error_code": {
      "minLength": 0,
      "maxLength": 32
    },
    "error_msg": {
      "minLength": 0,
      "maxLength": 32
    }
  },
  "GatewayError": {
    "error_code": {
      "minLength": 1,
      "maxLength": 32
    },
    "error_msg": {
      "minLength": 0,
      "maxLength": 1024
    },
    "request_id": {
      "minLength": 1,
      "maxLength": 128
    },
    "details": {
      "minItems": 1,
      "maxItems": 100
    }
  },
  "Violation": {
    "pointer": {
      "minLength": 0,
      "maxLength": 256
    },
    "rule": {
      "minLength": 1,
      "maxLength": 64
    },
    "message": {
      "minLength": 1,
      "maxLength": 1024
    }
  }
} as const;

/** The documented statuses and the names of their replies. */
export const STATUSES = {
  "200": "Checked",
  "400": "BadRequest",
  "401": "Unauthorized",
  "403": "Forbidden",
  "404": "NotFound",
  "405": "MethodNotAllowed",
  "406": "NotAcceptable",
  "413": "ContentTooLarge",
  "415": "UnsupportedMediaType",
  "429": "TooManyRequests",
  "500": "InternalServerError",
  "502": "BadGateway",
  "503": "ServiceUnavailable",
  "504": "GatewayTimeout"
} as const;

/** The known error codes: the service's own text, the statuses they come with, the operations that can give them, and what to do. */
export const ERROR_CODES = {
  "OSM.01010001": {
    "message": "Param validation failed.",
    "statuses": [
      200,
      400
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "category": "invalid_request",
    "remedy": "Check the contact and the area code."
  },
  "OSM.01010002": {
    "message": "No operation permission.",
    "statuses": [
      200
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "category": "forbidden",
    "remedy": "Ask the account's administrator for the permission."
  },
  "OSM.01010003": {
    "message": "Account and password not matched.",
    "statuses": [
      200
    ],
    "operations": [],
    "remedy": "Not expected from these operations; report it with the request id."
  },
  "OSM.01010004": {
    "message": "You have asked for the order. Please ask for it later.",
    "statuses": [
      200
    ],
    "operations": [],
    "remedy": "Not expected from these operations; report it with the request id."
  },
  "OSM.01010005": {
    "message": "Uploaded accessory size exceeded limit today.",
    "statuses": [
      200
    ],
    "operations": [],
    "remedy": "Not expected from these operations; report it with the request id."
  },
  "OSM.01010006": {
    "message": "Severity Id does not exist.",
    "statuses": [
      200
    ],
    "operations": [],
    "remedy": "Not expected from these operations; report it with the request id."
  },
  "OSM.01010007": {
    "message": "This tenant has no role to create a case.",
    "statuses": [
      200
    ],
    "operations": [],
    "remedy": "Not expected from these operations; report it with the request id."
  },
  "OSM.01010008": {
    "message": "Carbon copy email not valid.",
    "statuses": [
      200
    ],
    "operations": [],
    "remedy": "Not expected from these operations; report it with the request id."
  },
  "OSM.01010009": {
    "message": "Can't create a case because of customer benefit not matching the rule.",
    "statuses": [
      200
    ],
    "operations": [],
    "remedy": "Not expected from these operations; report it with the request id."
  },
  "OSM.01010010": {
    "message": "Verification not passed.",
    "statuses": [
      200
    ],
    "operations": [
      "checkVerifyCodes"
    ],
    "remedy": "Ask for the code again, or have a new one sent; the service does not say why it refuses a code."
  },
  "OSM.01010011": {
    "message": "Can't get customer info from token.",
    "statuses": [
      200
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "remedy": "Get a new token; use one of the account that owns the contact."
  },
  "OSM.01010012": {
    "message": "The type must be 0 or 1.",
    "statuses": [
      200
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "category": "invalid_request",
    "remedy": "Set contact_way to 0 (SMS) or 1 (e-mail)."
  },
  "OSM.01010013": {
    "message": "The operation must be canceled or closed or pressed or deleted.",
    "statuses": [
      200
    ],
    "operations": [],
    "remedy": "Not expected from these operations; report it with the request id."
  },
  "OSM.01010014": {
    "message": "Operation failed.",
    "statuses": [
      200
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "remedy": "Try again in a minute; report it with the request id when it stays."
  },
  "OSM.01010015": {
    "message": "This case does not exist.",
    "statuses": [
      200
    ],
    "operations": [],
    "remedy": "Not expected from these operations; report it with the request id."
  },
  "OSM.01010017": {
    "message": "Operation fail.",
    "statuses": [
      200
    ],
    "operations": [],
    "remedy": "Not expected from these operations; report it with the request id."
  },
  "OSM.01010018": {
    "message": "Auth operate type not support.",
    "statuses": [
      200
    ],
    "operations": [],
    "remedy": "Not expected from these operations; report it with the request id."
  },
  "OSM.01010024": {
    "message": "Verify code resend too frequently.",
    "statuses": [
      200
    ],
    "operations": [
      "sendVerifyCodes"
    ],
    "category": "cooldown",
    "remedy": "Wait one minute from the last code that this contact was sent."
  },
  "OSM.01010026": {
    "message": "Get businessType fail.",
    "statuses": [
      200
    ],
    "operations": [],
    "remedy": "Not expected from these operations; report it with the request id."
  },
  "OSM.0001": {
    "message": "Failed",
    "statuses": [
      400
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "category": "invalid_request",
    "remedy": "Check the request against this contract."
  },
  "OSM.0002": {
    "message": "Unauthorized",
    "statuses": [
      401
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "category": "unauthenticated",
    "remedy": "Get a new token."
  },
  "OSM.0003": {
    "message": "Forbidden",
    "statuses": [
      403
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "category": "forbidden",
    "remedy": "Ask the account's administrator for the permission."
  },
  "OSM.0004": {
    "message": "Internal Server Error",
    "statuses": [
      500
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "remedy": "Wait a minute, because a code may have been sent, then try again."
  },
  "APIGW.0101": {
    "message": "The API does not exist or has not been published in the environment.",
    "statuses": [
      404
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "remedy": "Check the endpoint, the path and the method; a wrong method is answered so, too."
  },
  "APIGW.0103": {
    "message": "The backend does not exist.",
    "statuses": [
      404
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "remedy": "The service is not there behind the gateway; report it with the request id."
  },
  "APIGW.0104": {
    "message": "The plug-ins do not exist.",
    "statuses": [
      400
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "remedy": "The gateway is not complete; report it with the request id."
  },
  "APIGW.0105": {
    "message": "The backend configurations do not exist.",
    "statuses": [
      400
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "remedy": "The gateway is not complete; report it with the request id."
  },
  "APIGW.0106": {
    "message": "Orchestration error.",
    "statuses": [
      400
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "category": "invalid_request",
    "remedy": "Check the request against this contract."
  },
  "APIGW.0201": {
    "message": "API request error.",
    "statuses": [
      400,
      405,
      406,
      413,
      414,
      415,
      494,
      502,
      504
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "remedy": "Act by the status: correct the request (4xx), or wait a minute and try again (5xx)."
  },
  "APIGW.0301": {
    "message": "Incorrect IAM authentication information.",
    "statuses": [
      401
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "category": "unauthenticated",
    "remedy": "Get a new token, and send it to an endpoint of its region. After five wrong signatures in a row, wait five minutes."
  },
  "APIGW.0302": {
    "message": "The IAM user is not authorized to access the API.",
    "statuses": [
      403
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "category": "forbidden",
    "remedy": "Ask the account's administrator for the permission."
  },
  "APIGW.0303": {
    "message": "Incorrect app authentication information.",
    "statuses": [
      401
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "category": "unauthenticated",
    "remedy": "Use an IAM token; these operations take no app credentials."
  },
  "APIGW.0304": {
    "message": "The app is not authorized to access the API.",
    "statuses": [
      403
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "category": "forbidden",
    "remedy": "These operations take an IAM token, not the credentials of an app."
  },
  "APIGW.0305": {
    "message": "Incorrect authentication information.",
    "statuses": [
      401
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "category": "unauthenticated",
    "remedy": "Get a new token."
  },
  "APIGW.0306": {
    "message": "API access denied.",
    "statuses": [
      403
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "category": "forbidden",
    "remedy": "Ask the account's administrator for the permission."
  },
  "APIGW.0307": {
    "message": "The token must be updated.",
    "statuses": [
      401
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "category": "unauthenticated",
    "remedy": "Get a new token, from the region that you call."
  },
  "APIGW.0308": {
    "message": "The throttling threshold has been reached.",
    "statuses": [
      429
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "category": "throttled",
    "remedy": "Wait as Retry-After says, and send fewer requests a second."
  },
  "APIGW.0310": {
    "message": "The project is unavailable.",
    "statuses": [
      403
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "category": "forbidden",
    "remedy": "Use a token of a project that is active."
  },
  "APIGW.0311": {
    "message": "Incorrect debugging authentication information.",
    "statuses": [
      401
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "category": "unauthenticated",
    "remedy": "Get a new token."
  },
  "APIGW.0401": {
    "message": "Unknown client IP address.",
    "statuses": [
      403
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "category": "forbidden",
    "remedy": "Look at the proxy between you and the gateway; report it with the request id."
  },
  "APIGW.0402": {
    "message": "The IP address is not authorized to access the API.",
    "statuses": [
      403
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "category": "forbidden",
    "remedy": "Call from an address that the account allows."
  },
  "APIGW.0404": {
    "message": "Access to the backend IP address has been denied.",
    "statuses": [
      403
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "remedy": "The gateway may not reach the service; report it with the request id."
  },
  "APIGW.0501": {
    "message": "The app quota has been used up.",
    "statuses": [
      405
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "remedy": "Wait until the quota starts again, or have it raised."
  },
  "APIGW.0502": {
    "message": "The app has been frozen.",
    "statuses": [
      405
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "category": "forbidden",
    "remedy": "Look at the balance of the account; pay what is owed."
  },
  "APIGW.0601": {
    "message": "Internal server error.",
    "statuses": [
      500
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "remedy": "Wait a minute, because a code may have been sent, then try again."
  },
  "APIGW.0602": {
    "message": "Bad request.",
    "statuses": [
      400
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "category": "invalid_request",
    "remedy": "Check the request against this contract."
  },
  "APIGW.0605": {
    "message": "Domain name resolution failed.",
    "statuses": [
      500
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "remedy": "The gateway failed; report it with the request id."
  },
  "APIGW.0606": {
    "message": "Failed to load the API configurations.",
    "statuses": [
      500
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "remedy": "The gateway failed; report it with the request id."
  },
  "APIGW.0607": {
    "message": "The following protocol is supported: {xxx}",
    "statuses": [
      400
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "category": "invalid_request",
    "remedy": "Call by the protocol that the text names, HTTPS."
  },
  "APIGW.0608": {
    "message": "Failed to obtain the admin token.",
    "statuses": [
      500
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "remedy": "The gateway failed; report it with the request id."
  },
  "APIGW.0609": {
    "message": "The VPC backend does not exist.",
    "statuses": [
      500
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "remedy": "The gateway failed; report it with the request id."
  },
  "APIGW.0610": {
    "message": "No backend available.",
    "statuses": [
      502
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "remedy": "Wait a minute, then try again."
  },
  "APIGW.0611": {
    "message": "The backend port does not exist.",
    "statuses": [
      500
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "remedy": "The gateway failed; report it with the request id."
  },
  "APIGW.0612": {
    "message": "An API cannot call itself.",
    "statuses": [
      500
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "remedy": "The gateway failed; report it with the request id."
  },
  "APIGW.0613": {
    "message": "The IAM service is currently unavailable.",
    "statuses": [
      503
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "remedy": "Wait as Retry-After says, then try again."
  },
  "APIGW.0705": {
    "message": "Backend signature calculation failed.",
    "statuses": [
      500
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "remedy": "The gateway failed; report it with the request id."
  },
  "APIGW.0801": {
    "message": "The service is unavailable in the currently selected region.",
    "statuses": [
      403
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "category": "forbidden",
    "remedy": "Use an endpoint of another region."
  },
  "APIGW.0802": {
    "message": "The IAM user is forbidden in the currently selected region.",
    "statuses": [
      403
    ],
    "operations": [
      "sendVerifyCodes",
      "checkVerifyCodes"
    ],
    "category": "forbidden",
    "remedy": "Use an endpoint of a region that the user may use, or ask the account's administrator."
  }
} as const;
