use crate::BoxError;
use std::{fmt, time::Duration};

/// Why a call failed.
///
/// [`Error::sent`] tells whether the service can have acted on the request. No error shows the
/// token or a contact: texts that came from the other side are cleared of them, so that an error
/// may be logged as it is. [`std::error::Error::source`] gives the cause, down to the system's
/// error; the text of an error does not repeat it.
///
/// ```
/// # fn example(error: verifycodes::Error) {
/// use verifycodes::{Category, Error, Sent};
///
/// match &error {
///     Error::Service(refused) if refused.category == Some(Category::Cooldown) => {
///         println!("wait before you ask for another code");
///     }
///     error if error.sent() == Sent::No => println!("try again: {error}"),
///     error => println!("the service may have acted on it: {error}"),
/// }
/// # }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The request or an option violates the contract; nothing was sent.
    ///
    /// [What to do](https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#requestinvaliderror)
    InvalidRequest(InvalidRequest),
    /// The service or its gateway reported an error: by a 4xx, a 5xx, or a 2xx that names one.
    ///
    /// [What to do](https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#serviceerror)
    Service(ServiceError),
    /// The reply does not follow the contract: something in between may have answered.
    ///
    /// [What to do](https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#unexpectedresponseerror)
    UnexpectedResponse(UnexpectedResponse),
    /// No reply came, because the connection failed.
    ///
    /// [What to do](https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#connectionerror)
    Connection(ConnectionError),
    /// The deadline passed before the whole reply was here.
    ///
    /// [What to do](https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#requesttimeouterror)
    Timeout(TimeoutError),
    /// The signal that was given to the call came first.
    ///
    /// [What to do](https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#a-cancelled-call)
    Cancelled(CancelledError),
    /// The token provider failed; this is its own error. The request was not acted on.
    ///
    /// [What to do](https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#tokenerror)
    TokenProvider(BoxError),
}

/// Whether the service can have acted on a request that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sent {
    /// It did not act on it: nothing was sent, or it refused the request.
    No,
    /// It may have acted on it.
    Unknown,
}

/// Whose error a code is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Source {
    /// The gateway in front of the service.
    Gateway,
    /// The service.
    Service,
}

/// What an error of the service asks of the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Category {
    /// The service has just done the same: wait before the next request.
    Cooldown,
    /// Too many requests: slow down.
    Throttled,
    /// The token is missing, wrong or expired.
    Unauthenticated,
    /// The caller may not do this.
    Forbidden,
    /// The request is wrong, and stays so.
    InvalidRequest,
}

/// What is wrong with a request, all of it at once.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidRequest {
    /// At least one.
    pub violations: Vec<Violation>,
}

/// One place where a request violates the contract.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// Where: a JSON pointer into the body, or a name after `header:`, `query:`, `path:` or
    /// `option:`.
    pub pointer: String,
    /// Which rule, such as `maxLength`.
    pub rule: String,
    /// What would be right. It never shows the value.
    pub message: String,
}

/// An error that the service or its gateway reported.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServiceError {
    /// The HTTP status. A 200 can be an error too.
    pub status: u16,
    /// The code of the error.
    pub code: Option<String>,
    /// The text of the error. Decide by the code: texts change.
    pub message: Option<String>,
    /// The identifier of the request: quote it when you report a problem.
    pub request_id: Option<String>,
    /// How long to wait before the next try, when `Retry-After` gives it in seconds.
    pub retry_after: Option<Duration>,
    /// Whose error it is, by the beginning of its code.
    pub source: Option<Source>,
    /// What it asks of the caller: by its code, or by the status when the code is not known.
    pub category: Option<Category>,
}

/// A reply that does not follow the contract.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnexpectedResponse {
    /// Why it could not be understood.
    pub reason: UnexpectedReason,
    /// The HTTP status.
    pub status: u16,
    /// The identifier of the request, where there is one.
    pub request_id: Option<String>,
    /// How long to wait before the next try, when `Retry-After` gives it in seconds.
    pub retry_after: Option<Duration>,
    /// The first 256 characters of the body.
    pub body_start: String,
}

/// Why a reply could not be understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnexpectedReason {
    /// The body is an HTML page.
    Html,
    /// The body is not JSON.
    NotJson,
    /// The body is JSON, but not an object.
    NotObject,
    /// The body was cut off.
    Truncated,
    /// The body has more than 65,536 bytes.
    TooLarge,
    /// A redirect. It is never followed: it would carry the token to another host.
    Redirect,
    /// A switch to another protocol that nobody asked for.
    Upgrade,
}

/// A connection that failed.
#[derive(Debug)]
#[non_exhaustive]
pub struct ConnectionError {
    /// What happened to it.
    pub kind: ConnectionKind,
    /// The cause, such as a [`std::io::Error`] or one of TLS further down its sources.
    pub cause: BoxError,
}

/// What happened to a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionKind {
    /// It could not be made (name, connection, proxy or TLS): nothing was sent.
    Connect,
    /// It ended before a reply came.
    Broken,
}

/// A deadline that passed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TimeoutError {
    /// How long the call was given.
    pub timeout: Duration,
    /// Whether the service can have acted on the request.
    pub sent: Sent,
}

/// A call that was ended by its signal.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CancelledError {
    /// Whether the service can have acted on the request.
    pub sent: Sent,
}

impl Violation {
    pub(crate) fn new(pointer: &str, rule: &str, message: impl Into<String>) -> Self {
        Violation {
            pointer: pointer.to_owned(),
            rule: rule.to_owned(),
            message: message.into(),
        }
    }
}

/// The address of a section of the page that explains the errors.
macro_rules! section {
    ($name:literal) => {
        concat!(
            "https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#",
            $name
        )
    };
}

impl Error {
    /// Tells whether the service can have acted on the request.
    ///
    /// [`Sent::No`]: nothing was sent, or the service refused it by a 4xx or a 2xx with an error.
    /// [`Sent::Unknown`]: a 5xx, a reply that was not understood, or none after sending began.
    pub fn sent(&self) -> Sent {
        let is_unknown = match self {
            Error::InvalidRequest(_) | Error::TokenProvider(_) => false,
            Error::Service(error) => error.status >= 500,
            Error::UnexpectedResponse(response) => !(400..500).contains(&response.status),
            Error::Connection(error) => error.kind == ConnectionKind::Broken,
            Error::Timeout(error) => return error.sent,
            Error::Cancelled(error) => return error.sent,
        };
        if is_unknown {
            Sent::Unknown
        } else {
            Sent::No
        }
    }

    /// The address of the section that explains the error: what it means, and what to do.
    ///
    /// ```
    /// # fn log(error: &verifycodes::Error) {
    /// eprintln!("{error}; see {}", error.docs());
    /// # }
    /// ```
    pub fn docs(&self) -> &'static str {
        match self {
            Error::InvalidRequest(_) => section!("request_invalid"),
            Error::Service(error) => match error.category {
                Some(Category::Cooldown) => section!("cooldown"),
                Some(Category::Throttled) => section!("rate_limited"),
                Some(Category::Unauthenticated) => section!("unauthenticated"),
                Some(Category::Forbidden) => section!("permission_denied"),
                _ => section!("service_error"),
            },
            Error::UnexpectedResponse(_) => section!("unexpected_response"),
            Error::Connection(_) => section!("connection_failed"),
            Error::Timeout(_) => section!("timeout"),
            Error::Cancelled(_) => section!("cancelled"),
            Error::TokenProvider(_) => section!("token_failed"),
        }
    }

    /// The HTTP status of the reply, where there was one.
    pub fn status(&self) -> Option<u16> {
        match self {
            Error::Service(error) => Some(error.status),
            Error::UnexpectedResponse(response) => Some(response.status),
            _ => None,
        }
    }

    /// The identifier of the request, where the reply gave one.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Error::Service(error) => error.request_id.as_deref(),
            Error::UnexpectedResponse(response) => response.request_id.as_deref(),
            _ => None,
        }
    }

    /// How long to wait before the next try, where the reply said so.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Error::Service(error) => error.retry_after,
            Error::UnexpectedResponse(response) => response.retry_after,
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::InvalidRequest(error) => error.fmt(f),
            Error::Service(error) => error.fmt(f),
            Error::UnexpectedResponse(response) => response.fmt(f),
            Error::Connection(error) => error.fmt(f),
            Error::Timeout(error) => error.fmt(f),
            Error::Cancelled(error) => error.fmt(f),
            Error::TokenProvider(_) => f.write_str("the token provider failed"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::TokenProvider(cause) => Some(&**cause),
            Error::Connection(error) => Some(&*error.cause),
            _ => None,
        }
    }
}

impl fmt::Display for InvalidRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the request was not sent")?;
        let mut between = ": ";
        for violation in &self.violations {
            write!(f, "{between}{} {}", violation.pointer, violation.message)?;
            between = "; ";
        }
        Ok(())
    }
}

impl fmt::Display for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "status {}", self.status)?;
        [&self.code, &self.message, &self.request_id]
            .into_iter()
            .flatten()
            .try_for_each(|known| write!(f, ", {known}"))
    }
}

impl fmt::Display for UnexpectedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "unexpected response ({}), status {}",
            self.reason, self.status
        )?;
        self.request_id
            .iter()
            .try_for_each(|id| write!(f, ", {id}"))
    }
}

impl fmt::Display for UnexpectedReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            UnexpectedReason::Html => "an HTML page",
            UnexpectedReason::NotJson => "not JSON",
            UnexpectedReason::NotObject => "not a JSON object",
            UnexpectedReason::Truncated => "cut off",
            UnexpectedReason::TooLarge => "too large",
            UnexpectedReason::Redirect => "a redirect",
            UnexpectedReason::Upgrade => "a switch to another protocol",
        })
    }
}

impl fmt::Display for ConnectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            ConnectionKind::Connect => "the connection could not be made",
            ConnectionKind::Broken => "the connection broke before a reply came",
        })
    }
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no complete reply came within {:?}", self.timeout)
    }
}

impl fmt::Display for CancelledError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the call was cancelled")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn service(category: Option<Category>) -> Error {
        Error::Service(ServiceError {
            status: 400,
            code: None,
            message: None,
            request_id: None,
            retry_after: None,
            source: None,
            category,
        })
    }

    #[test]
    fn each_error_names_the_section_that_explains_it() {
        let sent = Sent::No;
        for (error, section) in [
            (service(None), "service_error"),
            (service(Some(Category::InvalidRequest)), "service_error"),
            (service(Some(Category::Cooldown)), "cooldown"),
            (service(Some(Category::Throttled)), "rate_limited"),
            (service(Some(Category::Unauthenticated)), "unauthenticated"),
            (service(Some(Category::Forbidden)), "permission_denied"),
            (Error::Cancelled(CancelledError { sent }), "cancelled"),
            (
                Error::TokenProvider("no token today".into()),
                "token_failed",
            ),
        ] {
            assert!(error.docs().ends_with(&format!("/errors.md#{section}")));
            assert!(!format!("{error} {error:?}").contains("errors.md"));
        }
    }
}
