/**
 * Generated from openapi/verifycodes.yaml by openapi-typescript. Do not edit: edit the contract,
 * then run `npm run build`.
 */

export interface paths {
    "/v2/servicerequest/verifycodes/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Obtaining Verification Code
         * @description Sends a one-time verification code to the contact in the body: as an SMS message when
         *     `contact_way` is `0`, as an e-mail when it is `1`.
         *
         *     All three body fields are required, `area_code` too when the code goes by e-mail: send an
         *     empty string then. Lengths count Unicode code points. Fields that are not listed are
         *     ignored.
         *
         *     The request is not idempotent. After a time-out or a broken connection the code may still
         *     have been sent: wait a minute before you ask again, because the service refuses a second
         *     request for the same contact until then.
         */
        post: operations["sendVerifyCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/verifycodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verifying Contact Methods
         * @description Checks the code that a person received and typed. Send the same contact that the code was sent
         *     to.
         *
         *     A right code is answered with 200 and no `error_code`. A wrong one is answered with 200 and
         *     `OSM.01010010`: look at `error_code` also when the status is 200. The service does not say why a
         *     code is refused.
         */
        post: operations["checkVerifyCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Whom to send a code to, and by which channel. */
        SendVerifyCodesRequest: {
            /**
             * @description The phone number without its country or region code (`contact_way` 0), or the e-mail
             *     address (`contact_way` 1).
             */
            contact_value: string;
            contact_way: components["schemas"]["ContactWay"];
            /**
             * @description The country or region code of the phone number, without a plus sign, such as `86`.
             *     It is required for e-mail too, but has no meaning there: send an empty string.
             */
            area_code: string;
        };
        /** @description The code that was typed, and the contact that it was sent to. */
        CheckVerifyCodesRequest: {
            /** @description The code that was typed, six characters. */
            verify_code: string;
            /**
             * @description The phone number without its country or region code (`contact_way` 0), or the e-mail
             *     address (`contact_way` 1), as it was given for sending.
             */
            contact_value: string;
            contact_way: components["schemas"]["ContactWay"];
            /**
             * @description The country or region code of the phone number, without a plus sign, such as `86`. It is
             *     optional here, and required for sending.
             */
            area_code?: string;
            /** @description The identifier of the sub-user. */
            x_customer_id?: string;
            /** @description The identifier of the customer. */
            customer_id?: string;
        };
        /**
         * @description The service's verdict. A body without `error_code` means that the code is right. Both fields are
         *     optional.
         */
        CheckVerifyCodesResponse: {
            /** @description The code of the error, or absent when there was none. */
            error_code?: string;
            /** @description What went wrong, in words. */
            error_msg?: string;
        };
        /**
         * Format: int32
         * @description The channel that the code is sent by: 0 is an SMS message, 1 is an e-mail.
         * @enum {integer}
         */
        ContactWay: 0 | 1;
        /**
         * @description The service's verdict. A body without `error_code` means that the code is on its way. Both
         *     fields are optional.
         */
        SendVerifyCodesResponse: {
            /** @description The code of the error, or absent when there was none. */
            error_code?: string;
            /**
             * @description What went wrong, in words. The service is known to send longer texts than the limit
             *     that it documents; readers should accept them.
             */
            error_msg?: string;
        };
        /** @description An error that ended the request before the service gave its verdict. */
        GatewayError: {
            /** @description The code of the error. */
            error_code: string;
            /** @description What went wrong, in words. */
            error_msg: string;
            request_id?: components["schemas"]["RequestId"];
            /**
             * @description Each violation of this contract that was found in the request. The sandbox gives them;
             *     the service's own gateway does not.
             */
            details?: components["schemas"]["Violation"][];
        };
        /** @description One place where a request violates the contract. */
        Violation: {
            /**
             * @description Where it is: a JSON pointer into the body (`/contact_way`), or the name of a header
             *     after `header:`.
             */
            pointer: string;
            /** @description The keyword of the contract that is violated, such as `maxLength`. */
            rule: string;
            /** @description What is wrong and what would be right. */
            message: string;
        };
        /** @description The identifier of one request. */
        RequestId: string;
    };
    responses: {
        /**
         * @description The service has dealt with the request. **Look at `error_code`:** when it is present, no
         *     code was sent. An empty object, or no body at all, means success.
         */
        Sent: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SendVerifyCodesResponse"];
            };
        };
        /**
         * @description The service has dealt with the request. **Look at `error_code`:** when it is present, the code was
         *     not accepted. An empty object, or no body at all, means that the code is right.
         */
        Checked: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CheckVerifyCodesResponse"];
            };
        };
        /** @description The request is malformed, or violates a limit of this contract. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The token is missing, malformed, expired, repeated, or of another region. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The token is valid, but its user may not call this operation. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description There is no such path at this endpoint, or not with this method. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /**
         * @description The quota of the caller's app is used up, or the app is frozen. The sandbox answers a wrong
         *     method so, with `Allow`; the gateway in front of the service answers that with 404 and
         *     `APIGW.0101`.
         */
        MethodNotAllowed: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The `Accept` header rules out `application/json`, the only form of reply. */
        NotAcceptable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The body is larger than the gateway accepts (12 MB). */
        ContentTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The body is not declared as `application/json`. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /**
         * @description The gateway's limit is exceeded: by default 200 requests a second for an operation, which is
         *     no promise. `Retry-After` says how long to wait. The limit of one code a minute for a contact
         *     is another one: it is answered with 200 and `OSM.01010024`.
         */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The service failed. Whether a code was sent is not known. */
        InternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The gateway got no valid answer from the service. */
        BadGateway: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The service takes no requests for now; `Retry-After` says how long to wait. */
        ServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The service did not answer the gateway in time; a code may have been sent. */
        GatewayTimeout: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
    };
    parameters: {
        /**
         * @description The IAM user token of the caller, as `X-Subject-Token` of the IAM API returns it. A token
         *     that is missing, malformed, expired, or of another region is answered with 401.
         */
        AuthToken: string;
        /**
         * @description The language of texts meant for people, as a common language tag such as `zh-cn` or
         *     `en-us`. Without it the service uses `zh-cn`.
         */
        Language: string;
        /**
         * @description The time zone in which times meant for people are given, as a common name of a zone such as
         *     `GMT+8`. Without it the service uses `GMT+8`.
         */
        TimeZone: string;
    };
    requestBodies: {
        /** @description The contact that the code goes to. */
        SendVerifyCodes: {
            content: {
                "application/json": components["schemas"]["SendVerifyCodesRequest"];
            };
        };
        /** @description The code that was typed, and the contact that it was sent to. */
        CheckVerifyCodes: {
            content: {
                "application/json": components["schemas"]["CheckVerifyCodesRequest"];
            };
        };
    };
    headers: {
        /** @description The identifier of this request. Quote it when you report a problem. */
        RequestId: components["schemas"]["RequestId"];
        /** @description The methods that this path accepts. The sandbox says it; the gateway does not. */
        Allow: string;
        /** @description Seconds to wait before the next request. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type SendVerifyCodesRequest = components['schemas']['SendVerifyCodesRequest'];
export type CheckVerifyCodesRequest = components['schemas']['CheckVerifyCodesRequest'];
export type CheckVerifyCodesResponse = components['schemas']['CheckVerifyCodesResponse'];
export type ContactWay = components['schemas']['ContactWay'];
export type SendVerifyCodesResponse = components['schemas']['SendVerifyCodesResponse'];
export type GatewayError = components['schemas']['GatewayError'];
export type Violation = components['schemas']['Violation'];
export type RequestId = components['schemas']['RequestId'];
export type ResponseSent = components['responses']['Sent'];
export type ResponseChecked = components['responses']['Checked'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseMethodNotAllowed = components['responses']['MethodNotAllowed'];
export type ResponseNotAcceptable = components['responses']['NotAcceptable'];
export type ResponseContentTooLarge = components['responses']['ContentTooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseBadGateway = components['responses']['BadGateway'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseGatewayTimeout = components['responses']['GatewayTimeout'];
export type ParameterAuthToken = components['parameters']['AuthToken'];
export type ParameterLanguage = components['parameters']['Language'];
export type ParameterTimeZone = components['parameters']['TimeZone'];
export type RequestBodySendVerifyCodes = components['requestBodies']['SendVerifyCodes'];
export type RequestBodyCheckVerifyCodes = components['requestBodies']['CheckVerifyCodes'];
export type HeaderRequestId = components['headers']['RequestId'];
export type HeaderAllow = components['headers']['Allow'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
    sendVerifyCodes: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The IAM user token of the caller, as `X-Subject-Token` of the IAM API returns it. A token
                 *     that is missing, malformed, expired, or of another region is answered with 401.
                 */
                "X-Auth-Token": components["parameters"]["AuthToken"];
                /**
                 * @description The language of texts meant for people, as a common language tag such as `zh-cn` or
                 *     `en-us`. Without it the service uses `zh-cn`.
                 */
                "X-Language"?: components["parameters"]["Language"];
                /**
                 * @description The time zone in which times meant for people are given, as a common name of a zone such as
                 *     `GMT+8`. Without it the service uses `GMT+8`.
                 */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SendVerifyCodes"];
        responses: {
            200: components["responses"]["Sent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    checkVerifyCodes: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The IAM user token of the caller, as `X-Subject-Token` of the IAM API returns it. A token
                 *     that is missing, malformed, expired, or of another region is answered with 401.
                 */
                "X-Auth-Token": components["parameters"]["AuthToken"];
                /**
                 * @description The language of texts meant for people, as a common language tag such as `zh-cn` or
                 *     `en-us`. Without it the service uses `zh-cn`.
                 */
                "X-Language"?: components["parameters"]["Language"];
                /**
                 * @description The time zone in which times meant for people are given, as a common name of a zone such as
                 *     `GMT+8`. Without it the service uses `GMT+8`.
                 */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CheckVerifyCodes"];
        responses: {
            200: components["responses"]["Checked"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}
