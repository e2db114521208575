use crate::{
    decode::{self, Decode, Object},
    generated::CONTRACT,
    redact::Redactor,
    transport::{End, RawReply},
    Category, Error, ServiceError, Source, UnexpectedReason, UnexpectedResponse,
};
use http::header::RETRY_AFTER;
use serde_json::value::RawValue;
use std::time::Duration;

/// How much of a body that cannot be understood an error keeps, in characters.
const BODY_START: usize = 256;

/// The blanks of JSON: no others make a body blank.
const BLANKS: [char; 4] = [' ', '\t', '\r', '\n'];

/// The most seconds that a `Retry-After` can say.
const MAX_RETRY_AFTER: u64 = 2_147_483_647;

/// A successful reply.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Reply<T> {
    /// The HTTP status, a 2xx.
    pub status: u16,
    /// The identifier of the request: quote it when you report a problem.
    pub request_id: Option<String>,
    /// What the body says. A field that is missing, or of another type than documented, is `None`.
    pub data: T,
}

/// Turns a reply into the result, or into the error that it reports.
pub(crate) fn read<T: Decode + Default>(
    reply: &RawReply,
    redactor: &Redactor,
) -> Result<Reply<T>, Error> {
    let text = String::from_utf8_lossy(&reply.body);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let status = reply.status;
    let request_id = request_id(reply, redactor);
    let body = match parse(status, &reply.end, text.trim_matches(BLANKS)) {
        Ok(body) => body,
        Err(reason) => {
            return Err(Error::UnexpectedResponse(UnexpectedResponse {
                reason,
                status,
                request_id,
                retry_after: retry_after(reply),
                body_start: redactor.clear_start(text, BODY_START),
            }))
        }
    };
    let fields = body.and_then(decode::object).unwrap_or_default();
    let code = code_of(&fields);
    if (200..300).contains(&status) && code.is_none() {
        return Ok(Reply {
            status,
            request_id,
            data: body.and_then(T::decode).unwrap_or_default(),
        });
    }
    let code = code.flatten();
    let message = decode::field::<String>(&fields, CONTRACT.message_field);
    Err(Error::Service(ServiceError {
        status,
        source: code.as_deref().and_then(source),
        category: category(code.as_deref(), status),
        code: code.map(|code| {
            if is_code(&code) {
                code
            } else {
                redactor.clear(&code)
            }
        }),
        message: message
            .filter(|message| !message.is_empty())
            .map(|message| redactor.clear(&message)),
        request_id,
        retry_after: retry_after(reply),
    }))
}

/// The body when it is an object, why it is not one, or `None` when there is no body.
fn parse<'t>(
    status: u16,
    end: &End,
    text: &'t str,
) -> Result<Option<&'t RawValue>, UnexpectedReason> {
    match end {
        _ if status < 200 => Err(UnexpectedReason::Upgrade),
        _ if (300..400).contains(&status) => Err(UnexpectedReason::Redirect),
        End::TooLarge => Err(UnexpectedReason::TooLarge),
        End::Truncated => Err(UnexpectedReason::Truncated),
        End::Complete if text.is_empty() => Ok(None),
        End::Complete => match serde_json::from_str::<&RawValue>(text) {
            Ok(body) if body.get().starts_with('{') => Ok(Some(body)),
            Ok(_) => Err(UnexpectedReason::NotObject),
            Err(_) if text.starts_with('<') => Err(UnexpectedReason::Html),
            Err(error) if error.is_eof() => Err(UnexpectedReason::Truncated),
            Err(_) => Err(UnexpectedReason::NotJson),
        },
    }
}

/// Whether the body names an error, and its code where that is a text, a number or a boolean.
fn code_of(fields: &Object<'_>) -> Option<Option<String>> {
    let json = *fields.get(CONTRACT.code_field)?;
    match json.get() {
        "null" | "\"\"" => None,
        text if text.starts_with(['{', '[']) => Some(None),
        text => Some(Some(
            String::decode(json).unwrap_or_else(|| text.to_owned()),
        )),
    }
}

fn source(code: &str) -> Option<Source> {
    let known = CONTRACT.sources.iter();
    known
        .filter(|(prefix, _)| code.starts_with(prefix))
        .map(|(_, source)| *source)
        .next()
}

fn category(code: Option<&str>, status: u16) -> Option<Category> {
    let mut known = CONTRACT.categories.iter();
    if let Some((_, category)) = known.find(|(known, _)| Some(*known) == code) {
        return Some(*category);
    }
    match status {
        401 => Some(Category::Unauthenticated),
        403 => Some(Category::Forbidden),
        429 => Some(Category::Throttled),
        _ => None,
    }
}

/// The form of codes, such as `ABC.0101`: a secret that looks so would tear them apart.
fn is_code(text: &str) -> bool {
    text.split_once('.').is_some_and(|(letters, digits)| {
        !letters.is_empty()
            && letters.bytes().all(|byte| byte.is_ascii_uppercase())
            && !digits.is_empty()
            && digits.bytes().all(|byte| byte.is_ascii_digit())
    })
}

fn request_id(reply: &RawReply, redactor: &Redactor) -> Option<String> {
    let value = reply.headers.get(CONTRACT.request_id_header)?;
    let text = String::from_utf8_lossy(value.as_bytes());
    let is_plain = text.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-');
    let id = if is_plain {
        text.into_owned()
    } else {
        redactor.clear(&text)
    };
    Some(id).filter(|id| !id.is_empty())
}

fn retry_after(reply: &RawReply) -> Option<Duration> {
    let text = reply.headers.get(RETRY_AFTER)?.to_str().ok()?;
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    let seconds: u64 = is_number.then(|| text.parse().ok())??;
    (seconds <= MAX_RETRY_AFTER).then(|| Duration::from_secs(seconds))
}
