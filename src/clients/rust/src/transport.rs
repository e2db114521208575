//! How requests are carried: [`HyperTransport`], or a [`Transport`] of the program's own.

use crate::{redact::Redactor, BoxError, ConnectionError, ConnectionKind, Error, Sent};
use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use http_body_util::{combinators::UnsyncBoxBody, BodyExt, Full};
use std::{
    fmt,
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
};

pub use crate::hyper_transport::HyperTransport;

/// The most that is read of a reply, in bytes.
const MAX_RESPONSE_BYTES: usize = 65_536;

/// Carries requests to the service and brings replies back, in place of the crate's own HTTP.
///
/// For a connection that the crate does not make (a Unix socket, SOCKS, another HTTP library), for
/// a look at requests and replies on their way, and for tests. A transport must not send a request
/// twice, and must not follow redirects: that would carry the token to another host. Dropping the
/// future cancels the request.
///
/// ```
/// use bytes::Bytes;
/// use http::{Request, Response};
/// use verifycodes::{
///     transport::{ReplyBody, ReplyFuture, Transport},
///     Client,
/// };
///
/// /// Answers in place of the service.
/// struct Accepting;
///
/// impl Transport for Accepting {
///     fn send(&self, _request: Request<Bytes>) -> ReplyFuture {
///         Box::pin(async { Ok(Response::new(ReplyBody::from("{}"))) })
///     }
/// }
///
/// let client = Client::builder("https://osm.example.com", "MIIEXAMPLE-TOKEN")
///     .transport(Accepting)
///     .build();
/// assert!(client.is_ok());
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends a request once and gives the reply as soon as its head is here.
    fn send(&self, request: Request<Bytes>) -> ReplyFuture;
}

/// What [`Transport::send`] gives.
pub type ReplyFuture =
    Pin<Box<dyn Future<Output = Result<Response<ReplyBody>, TransportError>> + Send>>;

/// The body of a reply, as it comes in.
pub struct ReplyBody(UnsyncBoxBody<Bytes, BoxError>);

impl ReplyBody {
    /// Takes any body.
    pub fn new<B>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        ReplyBody(body.map_err(Into::into).boxed_unsync())
    }
}

/// A body that is here already.
impl<T: Into<Bytes>> From<T> for ReplyBody {
    fn from(body: T) -> Self {
        ReplyBody::new(Full::new(body.into()))
    }
}

impl fmt::Debug for ReplyBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReplyBody")
    }
}

/// Why no reply came.
#[derive(Debug)]
#[non_exhaustive]
pub struct TransportError {
    /// [`ConnectionKind::Connect`] only when nothing of the request was sent.
    pub kind: ConnectionKind,
    /// The cause.
    pub cause: BoxError,
}

impl TransportError {
    /// An error of a request of which nothing was sent.
    pub fn connect(cause: impl Into<BoxError>) -> Self {
        TransportError {
            kind: ConnectionKind::Connect,
            cause: cause.into(),
        }
    }

    /// An error of a request that may have arrived.
    pub fn broken(cause: impl Into<BoxError>) -> Self {
        TransportError {
            kind: ConnectionKind::Broken,
            cause: cause.into(),
        }
    }
}

impl TransportError {
    /// Without what its texts quote of secrets. Mostly they quote nothing, and it stays as it is,
    /// with the system's error among its sources.
    pub(crate) fn cleared(self, redactor: &Redactor) -> Self {
        let mut texts = vec![self.cause.to_string()];
        let mut source = self.cause.source();
        while let Some(cause) = source {
            texts.push(cause.to_string());
            source = cause.source();
        }
        let text = texts.join(": ");
        let cleared = redactor.clear(&text);
        // The debug form shows more than the texts now and then.
        let debug = format!("{:?}", self.cause);
        if cleared == text && redactor.clear(&debug) == debug {
            return self;
        }
        TransportError {
            kind: self.kind,
            cause: cleared.into(),
        }
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        Error::Connection(ConnectionError {
            kind: error.kind,
            cause: error.cause,
        })
    }
}

/// How far a call has come: whether a byte of the request under way can have left.
///
/// It travels with the request, among its extensions.
#[derive(Clone, Default)]
pub(crate) struct Progress(Arc<Mutex<Stage>>);

#[derive(Default)]
enum Stage {
    #[default]
    NotSent,
    /// Handed to a transport, which tells when it has a connection.
    Waiting(Box<dyn Fn() -> bool + Send>),
    Sent,
}

impl Progress {
    /// Nothing is under way, or what was is known to have been refused.
    pub(crate) fn reset(&self) {
        self.set(Stage::NotSent);
    }

    /// From now on bytes can leave.
    pub(crate) fn sending(&self) {
        self.set(Stage::Sent);
    }

    /// From now on bytes can leave when this says so.
    pub(crate) fn sending_when(&self, began: impl Fn() -> bool + Send + 'static) {
        self.set(Stage::Waiting(Box::new(began)));
    }

    pub(crate) fn sent(&self) -> Sent {
        match &*self.0.lock().unwrap_or_else(PoisonError::into_inner) {
            Stage::NotSent => Sent::No,
            Stage::Waiting(began) if !began() => Sent::No,
            Stage::Waiting(_) | Stage::Sent => Sent::Unknown,
        }
    }

    fn set(&self, stage: Stage) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = stage;
    }
}

/// A reply that was read to its end, or to where reading stopped.
pub(crate) struct RawReply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    pub(crate) end: End,
}

/// How reading a body ended.
#[derive(PartialEq, Eq)]
pub(crate) enum End {
    Complete,
    Truncated,
    TooLarge,
}

/// Reads a reply and stops at the cap, whatever its length was said to be.
pub(crate) async fn receive(response: Response<ReplyBody>) -> RawReply {
    let (parts, ReplyBody(mut incoming)) = response.into_parts();
    let mut body = Vec::new();
    let end = loop {
        match incoming.frame().await {
            None => break End::Complete,
            Some(Err(_)) => break End::Truncated,
            Some(Ok(frame)) => body.extend_from_slice(frame.data_ref().unwrap_or(&Bytes::new())),
        }
        if body.len() > MAX_RESPONSE_BYTES {
            break End::TooLarge;
        }
    };
    RawReply {
        status: parts.status.as_u16(),
        headers: parts.headers,
        body,
        end,
    }
}
