//! Connects by a proxy where one is set, by the client or by the environment.

use crate::{
    connector::{self, Tcp},
    endpoint::is_complete,
    hyper_transport::HyperTransport,
    transport::{ReplyFuture, Transport},
    BoxError,
};
use base64::{engine::general_purpose::STANDARD, Engine as _};
use bytes::Bytes;
use http::{header::PROXY_AUTHORIZATION, uri::Scheme, Request, Uri};
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_rustls::{HttpsConnector, MaybeHttpsStream};
use hyper_util::{
    client::{
        legacy::connect::{proxy::Tunnel, Connected, Connection},
        proxy::matcher::{Intercept, Matcher},
    },
    rt::TokioIo,
};
use rustls::ClientConfig;
use std::{
    future::Future,
    io,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};
use tokio::net::TcpStream;
use tower_service::Service;

/// Which proxy a client uses.
#[derive(Clone, Default)]
pub(crate) enum Choice {
    /// What the environment says.
    #[default]
    Environment,
    None,
    /// This one, for each address.
    Url(String),
}

impl Choice {
    /// The proxies, or what would be right of the URL of the one for a server.
    fn matcher(&self, server: &Uri) -> Result<Matcher, &'static str> {
        let is_usable = |url: &str| url.parse().is_ok_and(|uri| is_complete(&uri));
        // The URLs are not repeated: they may hold a password.
        match self {
            // What hyper does not understand there it would pass by.
            Choice::Environment if !named_for(server).is_none_or(|url| is_usable(&url)) => {
                Err("must be an http(s) URL in the environment, too")
            }
            Choice::Environment => Ok(Matcher::from_env()),
            Choice::None => Ok(Matcher::builder().build()),
            Choice::Url(url) if is_usable(url) => Ok(Matcher::builder().all(url.as_str()).build()),
            Choice::Url(_) => Err("must be an http(s) URL, with user and password where needed"),
        }
    }
}

/// The URL that the environment names for a server.
fn named_for(server: &Uri) -> Option<String> {
    if std::env::var_os("REQUEST_METHOD").is_some() {
        // Under CGI the header `Proxy` of a request would be HTTP_PROXY: hyper reads none there.
        return None;
    }
    let first = |names: &[&str]| {
        let mut values = names.iter().filter_map(|name| std::env::var(name).ok());
        values.find(|value| !value.trim().is_empty())
    };
    let without = first(&["NO_PROXY", "no_proxy"]).unwrap_or_default();
    let others = Matcher::builder().all("http://proxy").no(without).build();
    others.intercept(server)?;
    let url = match server.scheme_str() {
        Some("https") => first(&["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"]),
        _ => first(&["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"]),
    }?;
    Some(if url.contains("://") {
        url
    } else {
        format!("http://{url}")
    })
}

/// A pool of connections that go by proxies.
pub(crate) struct ProxiedTransport {
    proxies: Arc<Matcher>,
    transport: HyperTransport<HttpsConnector<Hop>>,
}

impl ProxiedTransport {
    /// Makes it, or says what would be right of the proxy's URL.
    pub(crate) fn new(
        proxy: &Choice,
        server: &Uri,
        tls: ClientConfig,
    ) -> Result<Self, &'static str> {
        let proxies = Arc::new(proxy.matcher(server)?);
        let hop = Hop {
            proxies: Arc::clone(&proxies),
            connector: connector::direct(tls.clone()),
        };
        Ok(ProxiedTransport {
            proxies,
            transport: HyperTransport::new(connector::over(hop, tls)),
        })
    }

    /// What the proxy for a server knows and may quote: the password, and how it is sent.
    pub(crate) fn secrets(&self, server: &Uri) -> Vec<String> {
        let proxy = self.proxies.intercept(server);
        let login = proxy.as_ref().and_then(Intercept::basic_auth);
        let sent = login.and_then(|login| login.to_str().ok()?.strip_prefix("Basic "));
        let Some(sent) = sent else {
            return Vec::new();
        };
        let plain = STANDARD.decode(sent).unwrap_or_default();
        let plain = String::from_utf8_lossy(&plain);
        let password = plain.split_once(':').map_or("", |(_, password)| password);
        vec![sent.to_owned(), password.to_owned()]
    }
}

impl Transport for ProxiedTransport {
    fn send(&self, mut request: Request<Bytes>) -> ReplyFuture {
        // In a tunnel the proxy sees its CONNECT alone, which has a name and password already.
        if request.uri().scheme() == Some(&Scheme::HTTP) {
            let proxy = self.proxies.intercept(request.uri());
            if let Some(login) = proxy.as_ref().and_then(Intercept::basic_auth) {
                request
                    .headers_mut()
                    .insert(PROXY_AUTHORIZATION, login.clone());
            }
        }
        self.transport.send(request)
    }
}

/// The way to a server, up to where its own TLS begins: direct, or by a proxy.
#[derive(Clone)]
pub(crate) struct Hop {
    proxies: Arc<Matcher>,
    connector: HttpsConnector<Tcp>,
}

impl Service<Uri> for Hop {
    type Response = HopStream;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<HopStream, BoxError>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.connector.poll_ready(context)
    }

    fn call(&mut self, server: Uri) -> Self::Future {
        let mut connector = self.connector.clone();
        let Some(proxy) = self.proxies.intercept(&server) else {
            return Box::pin(async move {
                // Its own TLS comes on top.
                let stream = connector.call(plain(&server)?).await?;
                Ok(HopStream {
                    stream,
                    is_proxied: false,
                })
            });
        };
        if server.scheme() == Some(&Scheme::HTTP) {
            return Box::pin(async move {
                let stream = connector.call(proxy.uri().clone()).await?;
                Ok(HopStream {
                    stream,
                    is_proxied: true,
                })
            });
        }
        let mut tunnel = Tunnel::new(proxy.uri().clone(), connector);
        if let Some(login) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(login.clone());
        }
        Box::pin(async move {
            let stream = tunnel.call(server).await?;
            Ok(HopStream {
                stream,
                is_proxied: false,
            })
        })
    }
}

/// The same host and port by http.
fn plain(server: &Uri) -> Result<Uri, http::Error> {
    let host = server.host().unwrap_or_default();
    let is_https = server.scheme() == Some(&Scheme::HTTPS);
    let port = server.port_u16().unwrap_or(if is_https { 443 } else { 80 });
    Uri::builder()
        .scheme(Scheme::HTTP)
        .authority(format!("{host}:{port}"))
        .path_and_query("/")
        .build()
}

/// A connection that knows whether requests on it must name the server.
pub(crate) struct HopStream {
    stream: MaybeHttpsStream<TokioIo<TcpStream>>,
    is_proxied: bool,
}

impl Connection for HopStream {
    fn connected(&self) -> Connected {
        self.stream.connected().proxy(self.is_proxied)
    }
}

impl Read for HopStream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl Write for HopStream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(context, bytes)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
