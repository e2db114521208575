use crate::transport::{Progress, ReplyBody, ReplyFuture, Transport, TransportError};
use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use hyper_util::{
    client::legacy::{
        connect::{capture_connection, Connect},
        Client,
    },
    rt::{TokioExecutor, TokioTimer},
};
use std::{fmt, time::Duration};

/// The most that is read of a reply's head, in bytes.
const MAX_HEAD_BYTES: usize = 65_536;

/// The most headers of a reply, where hyper's own limit is 100.
const MAX_HEADERS: usize = 1_000;

/// How long an idle connection is kept: less than servers and what is in between keep it, so that
/// a request does not meet a connection that is just being closed.
const IDLE: Duration = Duration::from_secs(30);

/// A pool of connections on tokio and hyper, over any connector.
///
/// A client makes one by itself. This is for a connector of the program's own: any
/// [`tower_service::Service`] of a [`http::Uri`] that gives connections, such as those of the crates
/// `hyper-rustls`, `hyper-openssl` or `hyperlocal`.
///
/// ```
/// # fn example() -> Result<(), verifycodes::Error> {
/// use hyper_util::client::legacy::connect::HttpConnector;
/// use verifycodes::{transport::HyperTransport, Client};
///
/// let client = Client::builder("http://127.0.0.1:8080", "MIIEXAMPLE-TOKEN")
///     .transport(HyperTransport::new(HttpConnector::new()))
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct HyperTransport<C> {
    client: Client<C, Full<Bytes>>,
}

impl<C> HyperTransport<C>
where
    C: Connect + Clone + Send + Sync + 'static,
{
    /// Makes an empty pool.
    pub fn new(connector: C) -> Self {
        let client = Client::builder(TokioExecutor::new())
            .http1_max_buf_size(MAX_HEAD_BYTES)
            .http1_max_headers(MAX_HEADERS)
            .pool_idle_timeout(IDLE)
            .pool_timer(TokioTimer::new())
            .build(connector);
        HyperTransport { client }
    }
}

impl<C> fmt::Debug for HyperTransport<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HyperTransport")
    }
}

impl<C> Transport for HyperTransport<C>
where
    C: Connect + Clone + Send + Sync + 'static,
{
    fn send(&self, request: Request<Bytes>) -> ReplyFuture {
        let mut request = request.map(Full::new);
        let connection = capture_connection(&mut request);
        if let Some(progress) = request.extensions().get::<Progress>() {
            progress.sending_when(move || connection.connection_metadata().is_some());
        }
        let response = self.client.request(request);
        Box::pin(async {
            match response.await {
                Ok(response) => Ok(Response::map(response, ReplyBody::new)),
                Err(error) if error.is_connect() => Err(TransportError::connect(error)),
                Err(error) => Err(TransportError::broken(error)),
            }
        })
    }
}
