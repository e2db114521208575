use crate::{
    check::Check, endpoint::Endpoint, error::Violation, tls, transport::Transport, Error, Token,
};
use serde_json::Value;
use std::{fmt, path::PathBuf, sync::Arc, time::Duration};

/// The deadline of a call that sets none.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(10);

/// A client of one endpoint and one token or token provider. Clones are cheap, and share its
/// connections.
///
/// It needs a tokio runtime with IO and time: a call panics outside of one, as tokio does.
///
/// ```no_run
/// # fn example() -> Result<(), verifycodes::Error> {
/// use std::time::Duration;
/// use verifycodes::Client;
///
/// let client = Client::builder("https://osm.example.com", "MIIEXAMPLE-TOKEN")
///     .timeout(Duration::from_secs(5))
///     .retry(2)
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) endpoint: Endpoint,
    pub(crate) transport: Box<dyn Transport>,
    /// What a reply may quote of the transport.
    pub(crate) secrets: Vec<String>,
    pub(crate) token: Token,
    pub(crate) timeout: Duration,
    pub(crate) retry: u32,
    /// By the pointers of their parameters.
    pub(crate) options: Vec<(&'static str, Value)>,
}

/// Shows neither token nor options.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("token", &self.0.token)
            .field("timeout", &self.0.timeout)
            .field("retry", &self.0.retry)
            .finish_non_exhaustive()
    }
}

impl Client {
    /// Makes a client with the defaults.
    ///
    /// # Errors
    /// As [`ClientBuilder::build`].
    pub fn new(endpoint: impl Into<String>, token: impl Into<Token>) -> Result<Self, Error> {
        Self::builder(endpoint, token).build()
    }

    /// Begins a client with other settings than the defaults.
    pub fn builder(endpoint: impl Into<String>, token: impl Into<Token>) -> ClientBuilder {
        ClientBuilder {
            endpoint: endpoint.into(),
            token: token.into(),
            timeout: DEFAULT_TIMEOUT,
            retry: 0,
            options: Vec::new(),
            tls: tls::Settings::default(),
            #[cfg(feature = "proxy")]
            proxy: crate::proxy::Choice::default(),
            transport: None,
        }
    }
}

/// Makes a [`Client`]; [`Client::builder`] begins it.
#[must_use = "a client is made by build()"]
pub struct ClientBuilder {
    endpoint: String,
    token: Token,
    timeout: Duration,
    retry: u32,
    options: Vec<(&'static str, Value)>,
    tls: tls::Settings,
    #[cfg(feature = "proxy")]
    proxy: crate::proxy::Choice,
    transport: Option<Box<dyn Transport>>,
}

/// Shows neither endpoint nor proxy: both may hold a password by mistake.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("token", &self.token)
            .field("timeout", &self.timeout)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

impl ClientBuilder {
    /// The deadline of each call, [`DEFAULT_TIMEOUT`] when it is not set. It spans everything: the
    /// token, the connection, the whole reply, further tries. [`Duration::MAX`] is none.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How often each call is tried again, 0 when it is not set, at most 10.
    ///
    /// Only what the service provably did not act on is sent again: when the connection could not
    /// be made, and after a reply that says "too many requests". A call waits as long as the reply
    /// asks for, or else 0.5 s, 1 s, 2 s …, and not beyond its deadline.
    pub fn retry(mut self, tries: u32) -> Self {
        self.retry = tries;
        self
    }

    /// The file of the authorities to trust, in PEM, in place of the compiled-in ones: for an
    /// endpoint whose authority is your own, or behind a proxy that looks into TLS.
    ///
    /// ```no_run
    /// # fn example() -> Result<(), verifycodes::Error> {
    /// use verifycodes::Client;
    ///
    /// let client = Client::builder("https://osm.example.com", "MIIEXAMPLE-TOKEN")
    ///     .ca_file("/etc/ssl/private-authority.pem")
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn ca_file(mut self, file: impl Into<PathBuf>) -> Self {
        self.tls.roots = tls::Roots::File(file.into());
        self
    }

    /// Trusts the authorities that the system trusts, in place of the compiled-in ones. The
    /// variables `SSL_CERT_FILE` and `SSL_CERT_DIR` name others.
    #[cfg(feature = "native-roots")]
    pub fn native_roots(mut self) -> Self {
        self.tls.roots = tls::Roots::Native;
        self
    }

    /// The certificate by which this client proves who it is (mutual TLS): the file of the chain,
    /// and that of its key, both in PEM. They may be one file.
    ///
    /// ```no_run
    /// # fn example() -> Result<(), verifycodes::Error> {
    /// use verifycodes::Client;
    ///
    /// let client = Client::builder("https://osm.example.com", "MIIEXAMPLE-TOKEN")
    ///     .client_certificate("client.pem", "client.key")
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn client_certificate(
        mut self,
        chain: impl Into<PathBuf>,
        key: impl Into<PathBuf>,
    ) -> Self {
        self.tls.identity = Some((chain.into(), key.into()));
        self
    }

    /// The http(s) URL of the proxy for all requests, in place of what `HTTPS_PROXY`, `HTTP_PROXY`,
    /// `ALL_PROXY` and `NO_PROXY` say. A user and a password may stand in it.
    ///
    /// Requests to https addresses go through a tunnel: the proxy sees neither token nor contact.
    #[cfg(feature = "proxy")]
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = crate::proxy::Choice::Url(url.into());
        self
    }

    /// Uses no proxy, whatever the environment says.
    #[cfg(feature = "proxy")]
    pub fn no_proxy(mut self) -> Self {
        self.proxy = crate::proxy::Choice::None;
        self
    }

    /// Carries requests by this, in place of the crate's own HTTP: what the builder says of TLS and
    /// proxies does not reach it. See [`Transport`].
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Sets the parameter of that pointer for each call of an operation that has it.
    pub(crate) fn option<V: Into<Value>>(mut self, pointer: &'static str, value: V) -> Self {
        self.options.retain(|(known, _)| *known != pointer);
        self.options.push((pointer, value.into()));
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] when the endpoint is not an http(s) URL, or has a user, a query or
    /// a fragment; when a setting is out of its range; and when a file of certificates or a proxy
    /// cannot be used, also one that the environment names.
    pub fn build(self) -> Result<Client, Error> {
        let mut found = Check::default();
        check_settings(&mut found, Some(self.timeout), Some(self.retry));
        let endpoint = Endpoint::parse(&self.endpoint);
        if endpoint.is_none() {
            // It is not repeated: it may hold a password.
            let right = "must be an http(s) URL without user, query, fragment or blanks";
            found.fail("option:endpoint", "format", right);
        }
        let transport = match self.transport {
            Some(transport) => Ok((transport, Vec::new())),
            None => own_transport(
                &self.tls,
                #[cfg(feature = "proxy")]
                endpoint.as_ref(),
                #[cfg(feature = "proxy")]
                &self.proxy,
            ),
        };
        match (endpoint, transport) {
            (Some(endpoint), Ok((transport, secrets))) => found.finish().map(|()| {
                Client(Arc::new(Inner {
                    endpoint,
                    transport,
                    secrets,
                    token: self.token,
                    timeout: self.timeout,
                    retry: self.retry,
                    options: self.options,
                }))
            }),
            (_, transport) => {
                found.extend(transport.err());
                Err(found.into_error())
            }
        }
    }
}

/// The crate's own HTTP and the secrets that it knows, or what is wrong with its settings.
#[cfg(feature = "proxy")]
fn own_transport(
    tls: &tls::Settings,
    endpoint: Option<&Endpoint>,
    proxy: &crate::proxy::Choice,
) -> Result<OwnTransport, Violation> {
    let server = endpoint.and_then(|endpoint| endpoint.join("").ok());
    // Where the endpoint is wrong, what is wrong with the proxy is told with it.
    let server = server.unwrap_or_else(|| http::Uri::from_static("https://endpoint"));
    let transport = crate::proxy::ProxiedTransport::new(proxy, &server, tls.config()?)
        .map_err(|right| Violation::new("option:proxy", "format", right))?;
    let secrets = transport.secrets(&server);
    Ok((Box::new(transport), secrets))
}

/// The crate's own HTTP, or what is wrong with its settings.
#[cfg(not(feature = "proxy"))]
fn own_transport(tls: &tls::Settings) -> Result<OwnTransport, Violation> {
    let connector = crate::connector::direct(tls.config()?);
    let transport = crate::transport::HyperTransport::new(connector);
    Ok((Box::new(transport), Vec::new()))
}

type OwnTransport = (Box<dyn Transport>, Vec<String>);

/// The most further tries of a call.
const MAX_RETRY: u32 = 10;

/// Checks the settings that a client and a call have in common.
pub(crate) fn check_settings(found: &mut Check, timeout: Option<Duration>, retry: Option<u32>) {
    if timeout.is_some_and(|timeout| timeout.is_zero()) {
        found.fail("option:timeout", "range", "must be above 0");
    }
    if retry.is_some_and(|retry| retry > MAX_RETRY) {
        found.fail(
            "option:retry",
            "maximum",
            format!("must be at most {MAX_RETRY}"),
        );
    }
}
