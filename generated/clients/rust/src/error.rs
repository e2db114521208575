use crate::{BoxError, Violation};
use std::{fmt, time::Duration};

/// Why a call failed.
///
/// No error carries the token, and texts that came from the other side are cleared of it and of the
/// contact, so that an error may be logged as it is.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The request violates the contract; nothing was sent.
    InvalidRequest(Vec<Violation>),
    /// The service or its gateway reported an error: a 4xx, a 5xx, or a 200 with an `error_code`.
    Service(ServiceError),
    /// The reply is none of this contract's: something in between may have answered.
    UnexpectedResponse(UnexpectedResponse),
    /// No reply came. Unless the connection was refused, the code may have been sent all the same.
    Connection {
        /// What happened to the connection.
        kind: ConnectionKind,
        /// The cause in words.
        reason: String,
    },
    /// The deadline passed before the whole reply was here; the code may have been sent all the
    /// same.
    Timeout(Duration),
    /// The token provider failed; nothing was sent.
    TokenProvider(BoxError),
}

/// What happened to a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConnectionKind {
    /// It could not be made: nothing was sent.
    Connect,
    /// It ended before a reply came.
    Broken,
}

/// An error that the service or its gateway reported.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServiceError {
    /// The HTTP status, 200 too: the service reports its own failures with it.
    pub status: u16,
    /// `error_code` of the body.
    pub code: Option<String>,
    /// `error_msg` of the body.
    pub message: Option<String>,
    /// `X-Request-Id`, or `request_id` of the body: quote it when you report a problem.
    pub request_id: Option<String>,
    /// How long to wait before the next try, from `Retry-After`, when it is given in seconds.
    pub retry_after: Option<Duration>,
}

/// A reply that could not be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnexpectedResponse {
    /// Why it could not be understood.
    pub reason: UnexpectedReason,
    /// The HTTP status.
    pub status: u16,
    /// `X-Request-Id`, where there is one.
    pub request_id: Option<String>,
    /// The first 256 characters of the body.
    pub body_start: String,
}

/// Why a reply could not be understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnexpectedReason {
    /// The body is an HTML page.
    Html,
    /// The body is no JSON.
    NotJson,
    /// The body is JSON, but no object.
    NotObject,
    /// The body was cut off.
    Truncated,
    /// The body has more than 65,536 bytes.
    TooLarge,
    /// A redirect. It is never followed: it would carry the token to another host.
    Redirect,
}

impl Error {
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
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::InvalidRequest(violations) => {
                f.write_str("the request was not sent:")?;
                for (
                    index,
                    Violation {
                        pointer, message, ..
                    },
                ) in violations.iter().enumerate()
                {
                    write!(
                        f,
                        "{} {pointer} {message}",
                        if index > 0 { ";" } else { "" }
                    )?;
                }
                Ok(())
            }
            Error::Service(error) => error.fmt(f),
            Error::UnexpectedResponse(response) => response.fmt(f),
            Error::Connection { reason, .. } => write!(f, "the connection failed: {reason}"),
            Error::Timeout(deadline) => write!(f, "no complete reply came within {deadline:?}"),
            Error::TokenProvider(cause) => write!(f, "the token provider failed: {cause}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::TokenProvider(cause) => Some(&**cause),
            _ => None,
        }
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
            UnexpectedReason::NotJson => "no JSON",
            UnexpectedReason::NotObject => "no JSON object",
            UnexpectedReason::Truncated => "cut off",
            UnexpectedReason::TooLarge => "too large",
            UnexpectedReason::Redirect => "a redirect",
        })
    }
}
