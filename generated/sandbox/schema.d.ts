/**
 * Generated from openapi/sandbox.yaml by openapi-typescript. Do not edit: edit the contract,
 * then run `npm run build`.
 */

export interface paths {
    "/_sandbox/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages
         * @description Returns the messages that the sandbox holds, the newest first.
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        /**
         * Delete messages
         * @description Removes the messages that the parameters name; without any, all of them. The cool-down of the
         *     contacts goes on.
         */
        delete: operations["deleteMessages"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/messages/wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wait for a message
         * @description Returns the newest message to a contact whose code is still valid, at once when there is
         *     one, or as soon as it arrives. Answers with 404 when none came in time, or when the sandbox
         *     was reset or closed meanwhile; the text says for whom it waited and what the inbox holds.
         */
        get: operations["waitForMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the state
         * @description Returns the clock, the faults and the cool-down in one.
         */
        get: operations["readState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream events
         * @description Streams what happens as server-sent events: `message` with a Message, `request` with a
         *     LoggedRequest, `state` with a State when the clock, the faults or the inbox were changed.
         *     Each has an `id`; a reader that sends the last one in `Last-Event-ID` gets the messages and
         *     the requests that came after it. A comment line keeps the connection alive. The stream ends
         *     when its session ends.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List requests
         * @description Returns the requests to the operations that the sandbox remembers, the newest first. Tokens,
         *     signatures and codes are not in them. `details` says why a code did not pass, which the
         *     service's reply does not.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the clock
         * @description Returns the sandbox's time and whether it stands still.
         */
        get: operations["readClock"];
        /**
         * Set the clock
         * @description Sets, advances, freezes or resumes the clock. What is given is done in this order: `now`,
         *     `advance_ms`, `frozen`.
         */
        put: operations["setClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List faults
         * @description Returns the faults that are set, the oldest first.
         */
        get: operations["listFaults"];
        put?: never;
        /**
         * Add a fault
         * @description Sets a fault for requests to the operations. The first fault whose trigger matches decides;
         *     each of the kind `latency` that matches makes the reply later, wherever it stands.
         */
        post: operations["addFault"];
        /**
         * Delete all faults
         * @description Ends all faults.
         */
        delete: operations["deleteFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/faults/{fault_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete one fault
         * @description Ends one fault.
         */
        delete: operations["deleteFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the metrics
         * @description Returns counters, gauges and a histogram in the text format of Prometheus. They count from the
         *     start of the process; a reset does not set them back. No label holds what a caller sent.
         */
        get: operations["readMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke the tokens given out
         * @description Ends every token that `POST /v3/auth/tokens` gave out. Those that the sandbox was started
         *     with stay.
         */
        delete: operations["revokeTokens"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset the session
         * @description Brings the session back to how it was started: no messages, no codes, no cool-down, no locked
         *     keys, no faults but those it was started with, no logged requests, no tokens given out, and the
         *     clock as it was made: the system's time, or in process the moment that it was given, running or
         *     frozen as it was then.
         *     What waits ends: a wait for a message with 404, a late reply by coming now, a withheld one by
         *     the end of its connection. Streams of events go on.
         */
        post: operations["resetSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sessions
         * @description Returns the sessions that there are, the one that was used last first, the default one at the end.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a session
         * @description Ends a session: what waits in it ends as at a reset, its streams of events end, and all that
         *     it holds is forgotten. The default session cannot end; reset it.
         */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell that it runs
         * @description Answers as soon as the sandbox takes requests. It never asks for the admin token.
         */
        get: operations["readHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell that requests may come
         * @description Answers with 200 while requests may be sent here, and with 503 when they should go elsewhere, as
         *     while the sandbox closes. It never asks for the admin token.
         */
        get: operations["readReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token
         * @description Stands in for the IAM operation of the same path. Any user name and any password are
         *     accepted; the token is in the response header `X-Subject-Token`.
         */
        post: operations["createToken"];
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
        /** @description The identifier of one request. */
        RequestId: string;
        /**
         * Format: int32
         * @description The channel: 0 is an SMS message, 1 is an e-mail.
         * @enum {integer}
         */
        ContactWay: 0 | 1;
        /** @description The messages in the inbox, the newest first. */
        MessageList: {
            /** @description The messages, the newest first. */
            messages: components["schemas"]["Message"][];
            /**
             * Format: int64
             * @description How many messages had to go because the inbox was full.
             */
            dropped: number;
        };
        /** @description A message that the service would have sent. */
        Message: {
            /** @description The identifier of the message. */
            message_id: string;
            request_id: components["schemas"]["RequestId"];
            /** @description Whom the message goes to. */
            contact_value: string;
            contact_way: components["schemas"]["ContactWay"];
            /** @description The country or region code that was given. */
            area_code: string;
            /** @description The code, six digits. */
            code: string;
            /** @description The text of the message. */
            text: string;
            /** @description The language that was asked for. */
            language: string;
            /**
             * @description The language that the text is in: `zh-cn` or `en-us`. It differs from `language` when
             *     the sandbox has no text in that one.
             */
            text_language: string;
            /** @description The time zone that was asked for. */
            time_zone: string;
            /**
             * @description The time zone of the times in the text. It differs from `time_zone` when there is no
             *     such zone.
             */
            text_time_zone: string;
            /**
             * Format: date-time
             * @description When the message was sent, by the sandbox's clock.
             */
            sent_at: string;
            /**
             * Format: date-time
             * @description Until when the code is valid, by the sandbox's clock.
             */
            expires_at: string;
        };
        /** @description The requests to the operations, the newest first. */
        RequestList: {
            /** @description The requests, the newest first. */
            requests: components["schemas"]["LoggedRequest"][];
            /**
             * Format: int64
             * @description How many requests had to go because the log was full.
             */
            dropped: number;
        };
        /** @description One request to an operation and what came of it. */
        LoggedRequest: {
            request_id: components["schemas"]["RequestId"];
            /**
             * Format: date-time
             * @description When it came in, by the sandbox's clock.
             */
            at: string;
            /** @description The method, as it was sent. */
            method: string;
            /** @description The path, without its query. */
            path: string;
            /**
             * Format: int32
             * @description The status of the reply; 0 when the connection ended without one.
             */
            status: number;
            /**
             * Format: double
             * @description How long the verdict took, in milliseconds, a fault's delay not counted.
             */
            duration_ms: number;
            /** @description The error code of the reply. */
            error_code?: string;
            /** @description Where the sandbox's own docs say what the error code means, as a path of its address. */
            docs?: string;
            /** @description The contact, when the body named one within the limits. */
            contact_value?: string;
            /**
             * @description The body of a request that violates the contract, cut after 2048 characters and without
             *     the code in it.
             */
            body?: string;
            /** @description The message that was sent. */
            message_id?: string;
            /** @description The fault that fired, or `magic` and the table's row for a magic contact. */
            fault_id?: string;
            /** @description The violations of the contract, or why a code did not pass. */
            details?: components["schemas"]["Violation"][];
        };
        /** @description One place where a request violates the contract, or why a code did not pass. */
        Violation: {
            /**
             * @description Where it is: a JSON pointer into the body, or the name of a header after `header:`, or
             *     of a query parameter after `query:`.
             */
            pointer: string;
            /**
             * @description The keyword of the contract that is violated, such as `maxLength`. For a code that did not
             *     pass: `wrong`, `expired`, `used`, `replaced` (by a newer one), `tooManyTries` or `notSent`.
             */
            rule: string;
            /** @description What is wrong and what would be right. */
            message: string;
        };
        /** @description The sandbox's time. */
        Clock: {
            /**
             * Format: date-time
             * @description The time.
             */
            now: string;
            /** @description Whether it stands still. */
            frozen: boolean;
        };
        /** @description The clock, the faults and the cool-down. */
        State: {
            clock: components["schemas"]["Clock"];
            /** @description The faults that are set, the oldest first. */
            faults: components["schemas"]["Fault"][];
            /**
             * Format: int32
             * @description How long a contact waits for its next code, in milliseconds; 0 for not at all.
             */
            cooldown_ms: number;
            /** @description Where the inbox stands: a wait with this value for `after` gets what comes later. */
            mark: string;
        };
        /** @description What to do with the clock. A field that is not listed is refused. */
        ClockChange: {
            /**
             * Format: date-time
             * @description The time that the clock is to show.
             */
            now?: string;
            /**
             * Format: int64
             * @description By how many milliseconds to advance it.
             */
            advance_ms?: number;
            /** @description Whether it is to stand still. */
            frozen?: boolean;
        };
        /**
         * @description What goes wrong. `latency`: the reply is late. `error`: the gateway's error of `status`,
         *     and no code is sent. `ok_error`: 200 with `error_code`, and no code is sent. `reset`: the
         *     connection is reset before a reply. `no_reply`: none ever comes. With the others the code is
         *     sent and the reply is spoilt: `empty_body`, `html_body` (both with 200), `truncated_body`
         *     (the connection ends in the middle of the body), `malformed_json`, `oversized_body` (8 MiB),
         *     `reset_in_reply` (the connection is reset in the middle of the reply).
         * @enum {string}
         */
        FaultKind: "latency" | "error" | "ok_error" | "empty_body" | "html_body" | "truncated_body" | "malformed_json" | "oversized_body" | "reset" | "reset_in_reply" | "no_reply";
        /**
         * @description A fault and its trigger. Without a trigger it fires always; of several, all must hold. A
         *     field that is not listed is refused: a misspelt trigger would make it fire always. So is one
         *     that has no effect on its kind, or none beside another field.
         */
        NewFault: {
            kind: components["schemas"]["FaultKind"];
            /**
             * Format: int32
             * @description The status of an `error`: one that the contract documents. 500 without it.
             * @enum {integer}
             */
            status?: 400 | 401 | 403 | 404 | 405 | 406 | 413 | 415 | 429 | 500 | 502 | 503 | 504;
            /** @description The code of an `error` or `ok_error`; without it, one that fits the status. */
            error_code?: string;
            /** @description The text of an `error` or `ok_error`; without it, one that fits the code. */
            error_msg?: string;
            /**
             * Format: int32
             * @description Seconds for `Retry-After` of an `error` with status 429 or 503; 1 without it.
             */
            retry_after?: number;
            /**
             * Format: int32
             * @description The delay of `latency`, or one bound of it, in milliseconds. Without it 1000, or
             *     `delay_max_ms` where that is less.
             */
            delay_ms?: number;
            /**
             * Format: int32
             * @description The other bound of the delay of `latency`, in milliseconds: each delay is one between
             *     the two.
             */
            delay_max_ms?: number;
            /**
             * Format: int32
             * @description Fires at most this many times; 1 is once.
             */
            times?: number;
            /**
             * Format: int32
             * @description Fires for the nth matching request alone, counted from 1.
             */
            nth?: number;
            /**
             * Format: int32
             * @description Fires for every nth matching request.
             */
            every?: number;
            /**
             * Format: double
             * @description Fires with this probability.
             */
            probability?: number;
            /**
             * Format: int32
             * @description The seed of the probability and of a range of delays; 1 without it.
             */
            seed?: number;
            /**
             * @description Which requests it can fire for. `valid`: those that keep to the contract, so that a call
             *     without a token uses nothing up. `any`: also those that are refused; for `latency`,
             *     `error`, `reset` and `no_reply` alone. `valid` without it.
             * @enum {string}
             */
            requests?: "valid" | "any";
            /**
             * @description Fires for requests to this operation alone.
             * @enum {string}
             */
            operation?: "sendVerifyCodes" | "checkVerifyCodes";
            /** @description Fires for requests to this contact value alone. */
            contact?: string;
            contact_way?: components["schemas"]["ContactWay"];
            /** @description Fires for requests with this country or region code alone. */
            area_code?: string;
            /**
             * @description Fires for requests with this header alone, such as `X-Language: en-us`; a name without a
             *     colon asks only that the header is there.
             */
            header?: string;
            /**
             * Format: int64
             * @description Ends after this many milliseconds on the sandbox's clock.
             */
            duration_ms?: number;
        };
        /** @description A fault that is set. */
        Fault: {
            /** @description The identifier of the fault. */
            fault_id: string;
            fault: components["schemas"]["NewFault"];
            /**
             * Format: int64
             * @description How many requests it was asked about.
             */
            matched: number;
            /**
             * Format: int64
             * @description How many times it fired.
             */
            fired: number;
            /** @description Whether it can still fire. */
            active: boolean;
        };
        /** @description The faults that are set, the oldest first. */
        FaultList: {
            /** @description The faults, the oldest first. */
            faults: components["schemas"]["Fault"][];
        };
        /** @description The name of a session: letters, digits, `.`, `_` and `-`, the first a letter or a digit. */
        SessionName: string;
        /** @description A session, as far as a list shows it. */
        Session: {
            name: components["schemas"]["SessionName"];
            /**
             * Format: int32
             * @description How many messages its inbox holds.
             */
            messages: number;
            /**
             * Format: int32
             * @description How many requests its log holds.
             */
            requests: number;
            /**
             * Format: int64
             * @description How long ago it was used last, in milliseconds of real time. The default session has none:
             *     it never ends.
             */
            idle_ms?: number;
        };
        /** @description The sessions, and how many had to go. */
        SessionList: {
            /** @description The sessions, the one that was used last first, the default one at the end. */
            sessions: components["schemas"]["Session"][];
            /**
             * Format: int64
             * @description How many sessions had to go because there were too many.
             */
            dropped: number;
        };
        /** @description The sandbox takes requests. */
        Health: {
            /**
             * @description Always `ok`.
             * @enum {string}
             */
            status: "ok";
        };
        /** @description Who asks for a token. Fields that are not listed are accepted and ignored. */
        TokenRequest: {
            /** @description The identity and the scope. */
            auth: {
                /** @description The methods and their details. */
                identity: {
                    /** @description How the user proves who it is. */
                    methods: string[];
                } & {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            };
        };
        /** @description When the token was given out and when it ends. */
        Token: {
            /** @description What is known of the token. */
            token: {
                /**
                 * Format: date-time
                 * @description When it ends, by the sandbox's clock.
                 */
                expires_at: string;
                /**
                 * Format: date-time
                 * @description When it was given out, by the sandbox's clock.
                 */
                issued_at: string;
                /** @description How the user proved who it is. */
                methods: string[];
            };
        };
        /** @description Why a request was refused. */
        SandboxError: {
            /** @description The code of the error. */
            error_code: string;
            /** @description What went wrong and what would be right. */
            error_msg: string;
            request_id: components["schemas"]["RequestId"];
            /** @description Each violation of this contract that was found in the request. */
            details?: components["schemas"]["Violation"][];
        };
    };
    responses: {
        /** @description It is done. */
        Done: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The messages, the newest first. */
        Messages: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MessageList"];
            };
        };
        /** @description The message. */
        OneMessage: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Message"];
            };
        };
        /** @description The stream of events; it does not end by itself. */
        Events: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "text/event-stream": string;
            };
        };
        /** @description Counters, gauges and a histogram, in the text format of Prometheus. */
        Metrics: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description The requests, the newest first. */
        Requests: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestList"];
            };
        };
        /** @description The clock, the faults and the cool-down. */
        State: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["State"];
            };
        };
        /** @description The sandbox's time. */
        Clock: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Clock"];
            };
        };
        /** @description The faults that are set, the oldest first. */
        Faults: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FaultList"];
            };
        };
        /** @description The fault, as it is set. */
        FaultAdded: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description What each holds, and how many had to go. */
        Sessions: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SessionList"];
            };
        };
        /** @description The sandbox takes requests. */
        Health: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Health"];
            };
        };
        /** @description The token is in the header `X-Subject-Token`. */
        TokenCreated: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Subject-Token": components["headers"]["SubjectToken"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Token"];
            };
        };
        /** @description The request violates this contract. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SandboxError"];
            };
        };
        /** @description The admin token is missing or wrong. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "WWW-Authenticate": components["headers"]["Challenge"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SandboxError"];
            };
        };
        /** @description Requests should go elsewhere now. */
        Unavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SandboxError"];
            };
        };
        /** @description The request comes from a page of another site, or names another machine. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SandboxError"];
            };
        };
        /** @description There is no such thing. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SandboxError"];
            };
        };
        /** @description The body is larger than any that this contract describes. */
        ContentTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SandboxError"];
            };
        };
        /** @description The body is not declared as `application/json`. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SandboxError"];
            };
        };
    };
    parameters: {
        /**
         * @description The session that is meant; it begins with its first use. Without it, the token in
         *     `X-Auth-Token` names the session by what stands behind its `@`, as in `sandbox-token@worker-1`;
         *     without that, the default session is meant. Two that disagree are refused.
         */
        Session: string;
        /** @description The same as the header, for a browser, whose `EventSource` can send none. */
        SessionOfStream: components["schemas"]["SessionName"];
        /** @description The name of the session. */
        SessionInPath: components["schemas"]["SessionName"];
        /** @description Only messages to this contact value. */
        Contact: string;
        /** @description The contact value whose message is waited for. */
        WaitContact: string;
        /** @description Only messages with this country or region code. */
        AreaCode: string;
        /** @description Whether the message that is returned is removed from the inbox. */
        Take: boolean;
        /** @description How long to wait, in milliseconds of real time. */
        TimeoutMs: number;
        /** @description Only a message newer than the one with this `message_id`, or than this `mark` of the state. */
        After: string;
        /** @description Asks IAM to leave the catalog out; there is none here either way. */
        NoCatalog: string;
        /** @description The identifier of the fault. */
        FaultId: string;
    };
    requestBodies: {
        /** @description What to do with the clock. */
        ClockChange: {
            content: {
                "application/json": components["schemas"]["ClockChange"];
            };
        };
        /** @description The fault and its trigger. */
        NewFault: {
            content: {
                "application/json": components["schemas"]["NewFault"];
            };
        };
        /** @description Who asks for the token; the sandbox looks at the shape alone. */
        CreateToken: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
    };
    headers: {
        /** @description The identifier of this request. */
        RequestId: components["schemas"]["RequestId"];
        /** @description How to send the token. */
        Challenge: string;
        /** @description After how many seconds to ask again. */
        RetryAfter: number;
        /** @description The token. */
        SubjectToken: string;
    };
    pathItems: never;
}
export type RequestId = components['schemas']['RequestId'];
export type ContactWay = components['schemas']['ContactWay'];
export type MessageList = components['schemas']['MessageList'];
export type Message = components['schemas']['Message'];
export type RequestList = components['schemas']['RequestList'];
export type LoggedRequest = components['schemas']['LoggedRequest'];
export type Violation = components['schemas']['Violation'];
export type Clock = components['schemas']['Clock'];
export type State = components['schemas']['State'];
export type ClockChange = components['schemas']['ClockChange'];
export type FaultKind = components['schemas']['FaultKind'];
export type NewFault = components['schemas']['NewFault'];
export type Fault = components['schemas']['Fault'];
export type FaultList = components['schemas']['FaultList'];
export type SessionName = components['schemas']['SessionName'];
export type Session = components['schemas']['Session'];
export type SessionList = components['schemas']['SessionList'];
export type Health = components['schemas']['Health'];
export type TokenRequest = components['schemas']['TokenRequest'];
export type Token = components['schemas']['Token'];
export type SandboxError = components['schemas']['SandboxError'];
export type ResponseDone = components['responses']['Done'];
export type ResponseMessages = components['responses']['Messages'];
export type ResponseOneMessage = components['responses']['OneMessage'];
export type ResponseEvents = components['responses']['Events'];
export type ResponseMetrics = components['responses']['Metrics'];
export type ResponseRequests = components['responses']['Requests'];
export type ResponseState = components['responses']['State'];
export type ResponseClock = components['responses']['Clock'];
export type ResponseFaults = components['responses']['Faults'];
export type ResponseFaultAdded = components['responses']['FaultAdded'];
export type ResponseSessions = components['responses']['Sessions'];
export type ResponseHealth = components['responses']['Health'];
export type ResponseTokenCreated = components['responses']['TokenCreated'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseContentTooLarge = components['responses']['ContentTooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ParameterSession = components['parameters']['Session'];
export type ParameterSessionOfStream = components['parameters']['SessionOfStream'];
export type ParameterSessionInPath = components['parameters']['SessionInPath'];
export type ParameterContact = components['parameters']['Contact'];
export type ParameterWaitContact = components['parameters']['WaitContact'];
export type ParameterAreaCode = components['parameters']['AreaCode'];
export type ParameterTake = components['parameters']['Take'];
export type ParameterTimeoutMs = components['parameters']['TimeoutMs'];
export type ParameterAfter = components['parameters']['After'];
export type ParameterNoCatalog = components['parameters']['NoCatalog'];
export type ParameterFaultId = components['parameters']['FaultId'];
export type RequestBodyClockChange = components['requestBodies']['ClockChange'];
export type RequestBodyNewFault = components['requestBodies']['NewFault'];
export type RequestBodyCreateToken = components['requestBodies']['CreateToken'];
export type HeaderRequestId = components['headers']['RequestId'];
export type HeaderChallenge = components['headers']['Challenge'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type HeaderSubjectToken = components['headers']['SubjectToken'];
export type $defs = Record<string, never>;
export interface operations {
    listMessages: {
        parameters: {
            query?: {
                /** @description Only messages to this contact value. */
                contact?: components["parameters"]["Contact"];
                /** @description Only messages with this country or region code. */
                area_code?: components["parameters"]["AreaCode"];
            };
            header?: {
                /**
                 * @description The session that is meant; it begins with its first use. Without it, the token in
                 *     `X-Auth-Token` names the session by what stands behind its `@`, as in `sandbox-token@worker-1`;
                 *     without that, the default session is meant. Two that disagree are refused.
                 */
                "X-Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Messages"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    deleteMessages: {
        parameters: {
            query?: {
                /** @description Only messages to this contact value. */
                contact?: components["parameters"]["Contact"];
                /** @description Only messages with this country or region code. */
                area_code?: components["parameters"]["AreaCode"];
            };
            header?: {
                /**
                 * @description The session that is meant; it begins with its first use. Without it, the token in
                 *     `X-Auth-Token` names the session by what stands behind its `@`, as in `sandbox-token@worker-1`;
                 *     without that, the default session is meant. Two that disagree are refused.
                 */
                "X-Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    waitForMessage: {
        parameters: {
            query: {
                /** @description The contact value whose message is waited for. */
                contact: components["parameters"]["WaitContact"];
                /** @description Only messages with this country or region code. */
                area_code?: components["parameters"]["AreaCode"];
                /** @description How long to wait, in milliseconds of real time. */
                timeout_ms?: components["parameters"]["TimeoutMs"];
                /** @description Only a message newer than the one with this `message_id`, or than this `mark` of the state. */
                after?: components["parameters"]["After"];
                /** @description Whether the message that is returned is removed from the inbox. */
                take?: components["parameters"]["Take"];
            };
            header?: {
                /**
                 * @description The session that is meant; it begins with its first use. Without it, the token in
                 *     `X-Auth-Token` names the session by what stands behind its `@`, as in `sandbox-token@worker-1`;
                 *     without that, the default session is meant. Two that disagree are refused.
                 */
                "X-Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OneMessage"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    readState: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that is meant; it begins with its first use. Without it, the token in
                 *     `X-Auth-Token` names the session by what stands behind its `@`, as in `sandbox-token@worker-1`;
                 *     without that, the default session is meant. Two that disagree are refused.
                 */
                "X-Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["State"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /** @description The same as the header, for a browser, whose `EventSource` can send none. */
                session?: components["parameters"]["SessionOfStream"];
            };
            header?: {
                /**
                 * @description The session that is meant; it begins with its first use. Without it, the token in
                 *     `X-Auth-Token` names the session by what stands behind its `@`, as in `sandbox-token@worker-1`;
                 *     without that, the default session is meant. Two that disagree are refused.
                 */
                "X-Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Events"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    listRequests: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that is meant; it begins with its first use. Without it, the token in
                 *     `X-Auth-Token` names the session by what stands behind its `@`, as in `sandbox-token@worker-1`;
                 *     without that, the default session is meant. Two that disagree are refused.
                 */
                "X-Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Requests"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    readClock: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that is meant; it begins with its first use. Without it, the token in
                 *     `X-Auth-Token` names the session by what stands behind its `@`, as in `sandbox-token@worker-1`;
                 *     without that, the default session is meant. Two that disagree are refused.
                 */
                "X-Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that is meant; it begins with its first use. Without it, the token in
                 *     `X-Auth-Token` names the session by what stands behind its `@`, as in `sandbox-token@worker-1`;
                 *     without that, the default session is meant. Two that disagree are refused.
                 */
                "X-Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ClockChange"];
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that is meant; it begins with its first use. Without it, the token in
                 *     `X-Auth-Token` names the session by what stands behind its `@`, as in `sandbox-token@worker-1`;
                 *     without that, the default session is meant. Two that disagree are refused.
                 */
                "X-Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Faults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    addFault: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that is meant; it begins with its first use. Without it, the token in
                 *     `X-Auth-Token` names the session by what stands behind its `@`, as in `sandbox-token@worker-1`;
                 *     without that, the default session is meant. Two that disagree are refused.
                 */
                "X-Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NewFault"];
        responses: {
            201: components["responses"]["FaultAdded"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteFaults: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that is meant; it begins with its first use. Without it, the token in
                 *     `X-Auth-Token` names the session by what stands behind its `@`, as in `sandbox-token@worker-1`;
                 *     without that, the default session is meant. Two that disagree are refused.
                 */
                "X-Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    deleteFault: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that is meant; it begins with its first use. Without it, the token in
                 *     `X-Auth-Token` names the session by what stands behind its `@`, as in `sandbox-token@worker-1`;
                 *     without that, the default session is meant. Two that disagree are refused.
                 */
                "X-Sandbox-Session"?: components["parameters"]["Session"];
            };
            path: {
                /** @description The identifier of the fault. */
                fault_id: components["parameters"]["FaultId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    readMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Metrics"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    revokeTokens: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that is meant; it begins with its first use. Without it, the token in
                 *     `X-Auth-Token` names the session by what stands behind its `@`, as in `sandbox-token@worker-1`;
                 *     without that, the default session is meant. Two that disagree are refused.
                 */
                "X-Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    resetSandbox: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that is meant; it begins with its first use. Without it, the token in
                 *     `X-Auth-Token` names the session by what stands behind its `@`, as in `sandbox-token@worker-1`;
                 *     without that, the default session is meant. Two that disagree are refused.
                 */
                "X-Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Sessions"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the session. */
                session: components["parameters"]["SessionInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    readHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Health"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    readReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Health"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    createToken: {
        parameters: {
            query?: {
                /** @description Asks IAM to leave the catalog out; there is none here either way. */
                nocatalog?: components["parameters"]["NoCatalog"];
            };
            header?: {
                /**
                 * @description The session that is meant; it begins with its first use. Without it, the token in
                 *     `X-Auth-Token` names the session by what stands behind its `@`, as in `sandbox-token@worker-1`;
                 *     without that, the default session is meant. Two that disagree are refused.
                 */
                "X-Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CreateToken"];
        responses: {
            201: components["responses"]["TokenCreated"];
            400: components["responses"]["BadRequest"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
}
