/**
 * Generated from openapi/sandbox.yaml by scripts/steps/constants.ts. Do not edit: edit the contract,
 * then run `npm run build`.
 */

/** Limits of the fields of the sandbox's objects; lengths count Unicode code points. */
export const SANDBOX_LIMITS = {
  "MessageList": {
    "messages": {
      "minItems": 0,
      "maxItems": 1000
    },
    "dropped": {
      "minimum": 0,
      "maximum": 9007199254740991
    }
  },
  "Message": {
    "message_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "request_id": {
      "minLength": 1,
      "maxLength": 128
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
    "code": {
      "minLength": 6,
      "maxLength": 6
    },
    "text": {
      "minLength": 1,
      "maxLength": 1024
    },
    "language": {
      "minLength": 1,
      "maxLength": 32
    },
    "text_language": {
      "minLength": 1,
      "maxLength": 32
    },
    "time_zone": {
      "minLength": 1,
      "maxLength": 32
    },
    "text_time_zone": {
      "minLength": 1,
      "maxLength": 32
    },
    "sent_at": {
      "minLength": 20,
      "maxLength": 35
    },
    "expires_at": {
      "minLength": 20,
      "maxLength": 35
    }
  },
  "RequestList": {
    "requests": {
      "minItems": 0,
      "maxItems": 1000
    },
    "dropped": {
      "minimum": 0,
      "maximum": 9007199254740991
    }
  },
  "LoggedRequest": {
    "request_id": {
      "minLength": 1,
      "maxLength": 128
    },
    "at": {
      "minLength": 20,
      "maxLength": 35
    },
    "method": {
      "minLength": 1,
      "maxLength": 64
    },
    "path": {
      "minLength": 1,
      "maxLength": 256
    },
    "status": {
      "minimum": 0,
      "maximum": 599
    },
    "duration_ms": {
      "minimum": 0,
      "maximum": 86400000
    },
    "error_code": {
      "minLength": 0,
      "maxLength": 32
    },
    "docs": {
      "minLength": 1,
      "maxLength": 128
    },
    "contact_value": {
      "minLength": 0,
      "maxLength": 64
    },
    "body": {
      "minLength": 0,
      "maxLength": 2048
    },
    "message_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "fault_id": {
      "minLength": 1,
      "maxLength": 64
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
  },
  "Clock": {
    "now": {
      "minLength": 20,
      "maxLength": 35
    },
    "frozen": {}
  },
  "State": {
    "clock": {},
    "faults": {
      "minItems": 0,
      "maxItems": 100
    },
    "cooldown_ms": {
      "minimum": 0,
      "maximum": 60000
    },
    "mark": {
      "minLength": 3,
      "maxLength": 17
    }
  },
  "ClockChange": {
    "now": {
      "minLength": 20,
      "maxLength": 35
    },
    "advance_ms": {
      "minimum": 0,
      "maximum": 31622400000
    },
    "frozen": {}
  },
  "NewFault": {
    "kind": {},
    "status": {
      "minimum": 400,
      "maximum": 504
    },
    "error_code": {
      "minLength": 1,
      "maxLength": 32
    },
    "error_msg": {
      "minLength": 0,
      "maxLength": 32
    },
    "retry_after": {
      "minimum": 0,
      "maximum": 86400
    },
    "delay_ms": {
      "minimum": 0,
      "maximum": 600000
    },
    "delay_max_ms": {
      "minimum": 0,
      "maximum": 600000
    },
    "times": {
      "minimum": 1,
      "maximum": 1000000
    },
    "nth": {
      "minimum": 1,
      "maximum": 1000000
    },
    "every": {
      "minimum": 1,
      "maximum": 1000000
    },
    "probability": {
      "maximum": 1
    },
    "seed": {
      "minimum": 0,
      "maximum": 2147483647
    },
    "requests": {},
    "operation": {},
    "contact": {
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
    "header": {
      "minLength": 1,
      "maxLength": 256
    },
    "duration_ms": {
      "minimum": 1,
      "maximum": 31622400000
    }
  },
  "Fault": {
    "fault_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "fault": {},
    "matched": {
      "minimum": 0,
      "maximum": 9007199254740991
    },
    "fired": {
      "minimum": 0,
      "maximum": 9007199254740991
    },
    "active": {}
  },
  "FaultList": {
    "faults": {
      "minItems": 0,
      "maxItems": 100
    }
  },
  "Session": {
    "name": {
      "minLength": 1,
      "maxLength": 64
    },
    "messages": {
      "minimum": 0,
      "maximum": 1000
    },
    "requests": {
      "minimum": 0,
      "maximum": 1000
    },
    "idle_ms": {
      "minimum": 0,
      "maximum": 9007199254740991
    }
  },
  "SessionList": {
    "sessions": {
      "minItems": 0,
      "maxItems": 101
    },
    "dropped": {
      "minimum": 0,
      "maximum": 9007199254740991
    }
  },
  "Health": {
    "status": {}
  },
  "TokenRequest": {
    "auth": {}
  },
  "Token": {
    "token": {}
  },
  "SandboxError": {
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
  }
} as const;

/** The operations: method, path, and the types of the parameters in path and query. */
export const OPERATIONS = {
  "listMessages": {
    "method": "GET",
    "path": "/_sandbox/messages",
    "parameters": {
      "contact": "string",
      "area_code": "string"
    }
  },
  "deleteMessages": {
    "method": "DELETE",
    "path": "/_sandbox/messages",
    "parameters": {
      "contact": "string",
      "area_code": "string"
    }
  },
  "waitForMessage": {
    "method": "GET",
    "path": "/_sandbox/messages/wait",
    "parameters": {
      "contact": "string",
      "area_code": "string",
      "timeout_ms": "integer",
      "after": "string",
      "take": "boolean"
    }
  },
  "readState": {
    "method": "GET",
    "path": "/_sandbox/state",
    "parameters": {}
  },
  "streamEvents": {
    "method": "GET",
    "path": "/_sandbox/events",
    "parameters": {
      "session": "string"
    }
  },
  "listRequests": {
    "method": "GET",
    "path": "/_sandbox/requests",
    "parameters": {}
  },
  "readClock": {
    "method": "GET",
    "path": "/_sandbox/clock",
    "parameters": {}
  },
  "setClock": {
    "method": "PUT",
    "path": "/_sandbox/clock",
    "parameters": {}
  },
  "listFaults": {
    "method": "GET",
    "path": "/_sandbox/faults",
    "parameters": {}
  },
  "addFault": {
    "method": "POST",
    "path": "/_sandbox/faults",
    "parameters": {}
  },
  "deleteFaults": {
    "method": "DELETE",
    "path": "/_sandbox/faults",
    "parameters": {}
  },
  "deleteFault": {
    "method": "DELETE",
    "path": "/_sandbox/faults/{fault_id}",
    "parameters": {
      "fault_id": "string"
    }
  },
  "readMetrics": {
    "method": "GET",
    "path": "/_sandbox/metrics",
    "parameters": {}
  },
  "revokeTokens": {
    "method": "DELETE",
    "path": "/_sandbox/tokens",
    "parameters": {}
  },
  "resetSandbox": {
    "method": "POST",
    "path": "/_sandbox/reset",
    "parameters": {}
  },
  "listSessions": {
    "method": "GET",
    "path": "/_sandbox/sessions",
    "parameters": {}
  },
  "deleteSession": {
    "method": "DELETE",
    "path": "/_sandbox/sessions/{session}",
    "parameters": {
      "session": "string"
    }
  },
  "readHealth": {
    "method": "GET",
    "path": "/healthz",
    "parameters": {}
  },
  "readReadiness": {
    "method": "GET",
    "path": "/readyz",
    "parameters": {}
  },
  "createToken": {
    "method": "POST",
    "path": "/v3/auth/tokens",
    "parameters": {
      "nocatalog": "string"
    }
  }
} as const;

/** What is assumed for a parameter of waitForMessage that is not sent. */
export const WAIT_DEFAULTS = {
  "timeout_ms": 5000,
  "take": false
} as const;

/** What can go wrong. */
export const FAULT_KINDS = [
  "latency",
  "error",
  "ok_error",
  "empty_body",
  "html_body",
  "truncated_body",
  "malformed_json",
  "oversized_body",
  "reset",
  "reset_in_reply",
  "no_reply"
] as const;

/** The fields of a fault and the types of their values. */
export const FAULT_FIELDS = {
  "kind": "string",
  "status": "integer",
  "error_code": "string",
  "error_msg": "string",
  "retry_after": "integer",
  "delay_ms": "integer",
  "delay_max_ms": "integer",
  "times": "integer",
  "nth": "integer",
  "every": "integer",
  "probability": "number",
  "seed": "integer",
  "requests": "string",
  "operation": "string",
  "contact": "string",
  "contact_way": "integer",
  "area_code": "string",
  "header": "string",
  "duration_ms": "integer"
} as const;
