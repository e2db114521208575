/**
 * Generated from openapi/verifycodes.yaml by scripts/steps/operations.ts. Do not edit: edit the contract,
 * then run `npm run build`.
 */

/** A value as the contract limits it; lengths count Unicode code points. */
export interface ValueTable {
  type: "string" | "integer" | "number" | "boolean" | "array" | "object";
  /** Of a field or a parameter: it must be there. */
  required?: true;
  /** It may be null. */
  nullable?: true;
  /** It must stay out of logs and error texts. */
  sensitive?: true;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  enum?: readonly (string | number)[];
  /** The names of the values of `enum`, where they have any. */
  names?: readonly string[];
  items?: ValueTable;
  /** The fields of an object by their names. */
  properties?: Readonly<Record<string, ValueTable>>;
}

/** A parameter: where it stands, and its name there. */
export interface ParameterTable extends ValueTable {
  in: "header" | "query" | "path";
  name: string;
}

/** One operation. */
export interface OperationTable {
  method: string;
  /** With `{name}` where a path parameter stands. */
  path: string;
  /** The header that carries the token. */
  token?: ParameterTable | undefined;
  /** All other parameters, by the names of their options. */
  parameters: Readonly<Record<string, ParameterTable>>;
  body?: ValueTable;
  /** The body's media type. */
  mediaType?: string;
  /** The body of a successful reply. */
  reply?: ValueTable;
}

/** The header that carries the token. */
export const TOKEN: ParameterTable | undefined = {
  "in": "header",
  "name": "X-Auth-Token",
  "type": "string",
  "required": true,
  "minLength": 1,
  "maxLength": 5000
};

/** The name of that header. */
export type TokenHeader = "X-Auth-Token";

/** The operations by their ids. */
export const OPERATIONS: Readonly<Record<string, OperationTable>> = {
  sendVerifyCodes: {
    token: TOKEN,
    "method": "POST",
    "path": "/v2/servicerequest/verifycodes/send",
    "parameters": {
      "language": {
        "in": "header",
        "name": "X-Language",
        "type": "string",
        "minLength": 1,
        "maxLength": 32
      },
      "timeZone": {
        "in": "header",
        "name": "X-Time-Zone",
        "type": "string",
        "minLength": 1,
        "maxLength": 32
      }
    },
    "mediaType": "application/json",
    "body": {
      "type": "object",
      "required": true,
      "properties": {
        "contact_value": {
          "type": "string",
          "required": true,
          "sensitive": true,
          "maxLength": 64
        },
        "contact_way": {
          "type": "integer",
          "required": true,
          "enum": [
            0,
            1
          ],
          "names": [
            "SMS",
            "EMAIL"
          ]
        },
        "area_code": {
          "type": "string",
          "required": true,
          "maxLength": 16
        }
      }
    },
    "reply": {
      "type": "object",
      "properties": {
        "error_code": {
          "type": "string"
        },
        "error_msg": {
          "type": "string"
        }
      }
    }
  },
  checkVerifyCodes: {
    token: TOKEN,
    "method": "POST",
    "path": "/v2/servicerequest/verifycodes",
    "parameters": {
      "language": {
        "in": "header",
        "name": "X-Language",
        "type": "string",
        "minLength": 1,
        "maxLength": 32
      },
      "timeZone": {
        "in": "header",
        "name": "X-Time-Zone",
        "type": "string",
        "minLength": 1,
        "maxLength": 32
      }
    },
    "mediaType": "application/json",
    "body": {
      "type": "object",
      "required": true,
      "properties": {
        "verify_code": {
          "type": "string",
          "required": true,
          "sensitive": true,
          "minLength": 6,
          "maxLength": 6
        },
        "contact_value": {
          "type": "string",
          "required": true,
          "sensitive": true,
          "maxLength": 64
        },
        "contact_way": {
          "type": "integer",
          "required": true,
          "enum": [
            0,
            1
          ],
          "names": [
            "SMS",
            "EMAIL"
          ]
        },
        "area_code": {
          "type": "string",
          "maxLength": 16
        },
        "x_customer_id": {
          "type": "string",
          "maxLength": 64
        },
        "customer_id": {
          "type": "string",
          "maxLength": 64
        }
      }
    },
    "reply": {
      "type": "object",
      "properties": {
        "error_code": {
          "type": "string"
        },
        "error_msg": {
          "type": "string"
        }
      }
    }
  },
} as const;

/** Where a reply says what each client reads: two fields of its body, and a header. */
export const REPLY = {
  "errorCode": "error_code",
  "errorMessage": "error_msg",
  "requestId": "X-Request-Id"
} as const;

/** Whose error it is, by how its code begins. */
export const ERROR_SOURCES = [
  [
    "OSM.",
    "service"
  ],
  [
    "APIGW.",
    "gateway"
  ]
] as const;

/** What kind of error a code is, where its status does not tell: 401, 403 and 429 do. */
export const ERROR_CATEGORIES = {
  "OSM.01010001": "invalid_request",
  "OSM.01010002": "forbidden",
  "OSM.01010012": "invalid_request",
  "OSM.01010024": "cooldown",
  "OSM.0001": "invalid_request",
  "APIGW.0106": "invalid_request",
  "APIGW.0502": "forbidden",
  "APIGW.0602": "invalid_request",
  "APIGW.0607": "invalid_request"
} as const;
