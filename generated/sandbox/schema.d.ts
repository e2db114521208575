/**
 * Generated from openapi/sandbox.yaml by openapi-typescript. Do not edit: edit the contract,
 * then run `npm run generate`.
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
        /** @description The messages in the inbox, the newest first. */
        MessageList: {
            /** @description The messages, the newest first. */
            messages: components["schemas"]["Message"][];
        };
        /** @description A message that the service would have sent. */
        Message: {
            /** @description The identifier of the message. */
            message_id: string;
            request_id: components["schemas"]["RequestId"];
            /** @description Whom the message goes to. */
            contact_value: string;
            /**
             * Format: int32
             * @description The channel: 0 is an SMS message, 1 is an e-mail.
             * @enum {integer}
             */
            contact_way: 0 | 1;
            /** @description The country or region code that was given. */
            area_code: string;
            /** @description The code, six digits. */
            code: string;
            /** @description The text of the message. */
            text: string;
            /** @description The language that was asked for. */
            language: string;
            /** @description The time zone that was asked for. */
            time_zone: string;
            /**
             * Format: date-time
             * @description When the message was sent, by the sandbox's clock.
             */
            sent_at: string;
        };
        /** @description Why a request was refused. */
        SandboxError: {
            /** @description The code of the error. */
            error_code: string;
            /** @description What went wrong and what would be right. */
            error_msg: string;
            request_id: components["schemas"]["RequestId"];
        };
    };
    responses: {
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
        /** @description A parameter violates the contract. */
        BadRequest: {
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
        /** @description Only messages to this contact value. */
        Contact: string;
    };
    requestBodies: never;
    headers: {
        /** @description The identifier of this request. */
        RequestId: components["schemas"]["RequestId"];
    };
    pathItems: never;
}
export type RequestId = components['schemas']['RequestId'];
export type MessageList = components['schemas']['MessageList'];
export type Message = components['schemas']['Message'];
export type SandboxError = components['schemas']['SandboxError'];
export type ResponseMessages = components['responses']['Messages'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ParameterContact = components['parameters']['Contact'];
export type HeaderRequestId = components['headers']['RequestId'];
export type $defs = Record<string, never>;
export interface operations {
    listMessages: {
        parameters: {
            query?: {
                /** @description Only messages to this contact value. */
                contact?: components["parameters"]["Contact"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Messages"];
            400: components["responses"]["BadRequest"];
        };
    };
}
