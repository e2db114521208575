//! What a call came to, as the cases have it.

use crate::spec::Answer;
use serde_json::{json, Value};
use std::error::Error as _;
use verifycodes::{Category, Client, Error, Sent, Source};

pub fn succeeded(answer: Answer) -> Value {
    json!({
        "kind": "ok",
        "status": answer.status,
        "requestId": answer.request_id,
        "data": answer.data,
    })
}

pub fn unrepresentable() -> Value {
    json!({ "kind": "unrepresentable" })
}

pub fn other(text: &str) -> Value {
    json!({ "kind": "other", "text": text })
}

pub fn failed(error: &Error, client: Option<&Client>) -> Value {
    let mut outcome = match error {
        Error::InvalidRequest(_) => json!({ "kind": "request_invalid" }),
        Error::Service(error) => json!({
            "kind": "service_error",
            "code": error.code,
            "message": error.message,
            "source": error.source.map(source),
            "category": error.category.map(category),
        }),
        Error::UnexpectedResponse(response) => json!({
            "kind": "unexpected_response",
            "bodyStart": response.body_start,
        }),
        Error::Connection(_) => json!({ "kind": "connection_failed" }),
        Error::Timeout(_) => json!({ "kind": "timeout" }),
        Error::Cancelled(_) => json!({ "kind": "cancelled" }),
        Error::TokenProvider(_) => json!({ "kind": "provider_failed" }),
        _ => other(""),
    };
    outcome["status"] = error.status().into();
    outcome["requestId"] = error.request_id().into();
    outcome["retryAfter"] = error.retry_after().map(|wait| wait.as_secs()).into();
    outcome["sent"] = match error.sent() {
        Sent::No => "no",
        _ => "unknown",
    }
    .into();
    outcome["docs"] = error.docs().into();
    outcome["text"] = text(error).into();
    outcome["debug"] = format!("{error:?} {client:?}").into();
    outcome
}

/// The error and its causes, as a program would log them.
fn text(error: &Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    text
}

fn source(source: Source) -> &'static str {
    match source {
        Source::Gateway => "gateway",
        Source::Service => "service",
        _ => "another",
    }
}

fn category(category: Category) -> &'static str {
    match category {
        Category::Cooldown => "cooldown",
        Category::Throttled => "throttled",
        Category::Unauthenticated => "unauthenticated",
        Category::Forbidden => "forbidden",
        Category::InvalidRequest => "invalid_request",
        _ => "another",
    }
}
