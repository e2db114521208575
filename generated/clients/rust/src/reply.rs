use crate::{
    client::Sent,
    redact::Redactor,
    transport::{End, Reply},
    Error, SendVerifyCodesResponse, ServiceError, UnexpectedReason, UnexpectedResponse,
};
use hyper::header::RETRY_AFTER;
use serde_json::{Map, Value};
use std::time::Duration;

/// How much of a body that cannot be understood an error keeps, in characters.
const BODY_START: usize = 256;

/// Turns a reply into the result, or into the error that it reports.
pub(crate) fn decode(reply: Reply, redact: &Redactor<'_>) -> Result<Sent, Error> {
    let text = String::from_utf8_lossy(&reply.body);
    let header = |name: &str| {
        let value = String::from_utf8_lossy(reply.headers.get(name)?.as_bytes()).into_owned();
        Some(redact.clear(&value)).filter(|value| !value.is_empty())
    };
    let status = reply.status;
    let body = match parse(status, &reply.end, text.trim()) {
        Ok(body) => body,
        Err(reason) => {
            return Err(Error::UnexpectedResponse(UnexpectedResponse {
                reason,
                status,
                request_id: header("X-Request-Id"),
                body_start: redact.clear(&text).chars().take(BODY_START).collect(),
            }))
        }
    };
    let field = |name: &str| match body.as_ref()?.get(name)? {
        Value::Null => None,
        Value::String(text) => Some(redact.clear(text)).filter(|text| !text.is_empty()),
        other => Some(redact.clear(&other.to_string())),
    };
    let request_id = header("X-Request-Id").or_else(|| field("request_id"));
    let code = field("error_code");
    let message = field("error_msg");
    if (200..300).contains(&status) && code.is_none() {
        let data = body.is_some().then_some(SendVerifyCodesResponse {
            error_code: None,
            error_msg: message,
        });
        return Ok(Sent {
            status,
            request_id,
            data,
        });
    }
    let seconds = reply
        .headers
        .get(RETRY_AFTER)
        .and_then(|value| value.to_str().ok()?.parse().ok());
    let retry_after = seconds.map(Duration::from_secs);
    Err(Error::Service(ServiceError {
        status,
        code,
        message,
        request_id,
        retry_after,
    }))
}

/// The body as an object, why it is none, or `None` when there is no body.
fn parse(
    status: u16,
    end: &End,
    text: &str,
) -> Result<Option<Map<String, Value>>, UnexpectedReason> {
    match end {
        _ if (300..400).contains(&status) => Err(UnexpectedReason::Redirect),
        End::TooLarge => Err(UnexpectedReason::TooLarge),
        End::Truncated => Err(UnexpectedReason::Truncated),
        End::Complete if text.is_empty() => Ok(None),
        End::Complete => match serde_json::from_str(text) {
            Ok(Value::Object(body)) => Ok(Some(body)),
            Ok(_) => Err(UnexpectedReason::NotObject),
            Err(_) if text.starts_with('<') => Err(UnexpectedReason::Html),
            Err(error) if error.is_eof() => Err(UnexpectedReason::Truncated),
            Err(_) => Err(UnexpectedReason::NotJson),
        },
    }
}
