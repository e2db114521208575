use crate::{ConnectionKind, Error};
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::{body::Incoming, header, HeaderMap, Method, Request, Uri};
use hyper_rustls::HttpsConnector;
use hyper_util::{
    client::legacy::{connect::HttpConnector, Client, Error as HyperError},
    rt::TokioExecutor,
};
use rustls::ClientConfig;
use std::error::Error as _;

/// The most that is read of a reply, in bytes.
const MAX_RESPONSE_BYTES: usize = 65_536;

/// A reply that was read to its end, or to where reading stopped.
pub(crate) struct Reply {
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

/// Connections to one endpoint, kept and used again. Redirects are not followed.
#[derive(Clone)]
pub(crate) struct Transport {
    client: Client<HttpsConnector<HttpConnector>, Full<Bytes>>,
    uri: Uri,
}

impl Transport {
    pub(crate) fn new(uri: Uri, tls: ClientConfig) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        let connector = hyper_rustls::HttpsConnectorBuilder::new()
            .with_tls_config(tls)
            .https_or_http()
            .enable_http1()
            .wrap_connector(tcp);
        let client = Client::builder(TokioExecutor::new()).build(connector);
        Transport { client, uri }
    }

    /// Sends one request and reads its reply.
    pub(crate) async fn send(&self, headers: HeaderMap, body: Vec<u8>) -> Result<Reply, Error> {
        let mut request = Request::new(Full::from(body));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = self.uri.clone();
        *request.headers_mut() = headers;
        let response = self
            .client
            .request(request)
            .await
            .map_err(connection_error)?;
        let (parts, incoming) = response.into_parts();
        let (body, end) = read(incoming).await;
        Ok(Reply {
            status: parts.status.as_u16(),
            headers: parts.headers,
            body,
            end,
        })
    }
}

/// Reads a body and stops at the cap, whatever its length was said to be.
async fn read(mut incoming: Incoming) -> (Vec<u8>, End) {
    let mut body = Vec::new();
    while let Some(frame) = incoming.frame().await {
        let Ok(frame) = frame else {
            return (body, End::Truncated);
        };
        let Ok(data) = frame.into_data() else {
            continue;
        };
        body.extend_from_slice(&data);
        if body.len() > MAX_RESPONSE_BYTES {
            return (body, End::TooLarge);
        }
    }
    (body, End::Complete)
}

/// hyper says the true cause only in the sources.
fn connection_error(error: HyperError) -> Error {
    let kind = if error.is_connect() {
        ConnectionKind::Connect
    } else {
        ConnectionKind::Broken
    };
    let mut reason = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        reason = format!("{reason}: {cause}");
        source = cause.source();
    }
    Error::Connection { kind, reason }
}

/// The headers that each request has, beside those of the contract.
pub(crate) fn base_headers() -> HeaderMap {
    let json = header::HeaderValue::from_static("application/json");
    let agent = concat!(env!("CARGO_PKG_NAME"), "-rust/", env!("CARGO_PKG_VERSION"));
    HeaderMap::from_iter([
        (header::ACCEPT, json.clone()),
        (header::CONTENT_TYPE, json),
        (header::USER_AGENT, header::HeaderValue::from_static(agent)),
    ])
}
