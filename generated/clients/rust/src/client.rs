use crate::{
    check::{self, Check},
    contract,
    redact::Redactor,
    reply::decode,
    tls,
    transport::{base_headers, Transport},
    Error, SendVerifyCodesRequest, SendVerifyCodesResponse, Token,
};
use hyper::{HeaderMap, Uri};
use std::{fmt, future::Future, path::PathBuf, time::Duration};

/// The deadline of a call that sets none.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(10);

/// The code is on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sent {
    /// The HTTP status: 200, or another 2xx.
    pub status: u16,
    /// `X-Request-Id` of the reply.
    pub request_id: Option<String>,
    /// The body, or nothing when there was none.
    pub data: Option<SendVerifyCodesResponse>,
}

/// What one call can set for itself.
#[derive(Clone, Debug, Default)]
pub struct CallOptions {
    /// The deadline, in place of the client's.
    pub timeout: Option<Duration>,
    /// `X-Language` (1 to 32 characters), in place of the client's.
    pub language: Option<String>,
    /// `X-Time-Zone` (1 to 32 characters), in place of the client's.
    pub time_zone: Option<String>,
}

/// Makes a [`Client`]; [`Client::builder`] begins it.
#[derive(Clone, Debug)]
pub struct ClientBuilder {
    endpoint: String,
    token: Token,
    defaults: CallOptions,
    ca_file: Option<PathBuf>,
}

impl ClientBuilder {
    /// The deadline of each call, [`DEFAULT_TIMEOUT`] when it is not set; it spans the token, the
    /// connection and the whole reply. [`Duration::MAX`] is none.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.defaults.timeout = Some(timeout);
        self
    }

    /// `X-Language` of each call (1 to 32 characters). The service assumes `zh-cn` without it.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.defaults.language = Some(language.into());
        self
    }

    /// `X-Time-Zone` of each call (1 to 32 characters). The service assumes `GMT+8` without it.
    pub fn time_zone(mut self, time_zone: impl Into<String>) -> Self {
        self.defaults.time_zone = Some(time_zone.into());
        self
    }

    /// The file of the authorities to trust, in PEM, in place of the compiled-in ones (those that
    /// Mozilla trusts): for an endpoint with an authority of its own, or behind a proxy that looks
    /// into TLS. [`ClientBuilder::build`] reads it.
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
        self.ca_file = Some(file.into());
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] when the endpoint is no http(s) URL, or has a user, a query or a
    /// fragment; and when the file of authorities cannot be read or holds no certificate.
    pub fn build(self) -> Result<Client, Error> {
        let mut found = Check::default();
        let uri = operation_uri(&self.endpoint);
        if uri.is_none() {
            // It is not repeated: it may hold a password.
            let right = "must be an http(s) URL without user, query or fragment";
            found.fail("option:endpoint", "format", right);
        }
        let tls = tls::config(self.ca_file.as_deref())
            .map_err(|right| found.fail("option:ca_file", "format", right))
            .ok();
        let (Some(uri), Some(tls)) = (uri, tls) else {
            return Err(found.finish().unwrap_err());
        };
        Ok(Client {
            transport: Transport::new(uri, tls),
            token: self.token,
            defaults: self.defaults,
        })
    }
}

/// The operation's URL below an endpoint whose path is kept.
fn operation_uri(endpoint: &str) -> Option<Uri> {
    if endpoint.contains(['?', '#', '@']) {
        return None;
    }
    let uri: Uri = format!("{}{}", endpoint.trim_end_matches('/'), contract::PATH)
        .parse()
        .ok()?;
    matches!(uri.scheme_str()?, "http" | "https").then_some(uri)
}

/// A client of one endpoint and one token or token provider. Clones share its connections.
///
/// ```no_run
/// # async fn example() -> Result<(), verifycodes::Error> {
/// use verifycodes::{Client, SendVerifyCodesRequest};
///
/// let client = Client::new("https://osm.ap-southeast-3.myhuaweicloud.com", "MIIEXAMPLE-TOKEN")?;
/// client.send_verify_codes(&SendVerifyCodesRequest::email("user@example.com")).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    transport: Transport,
    token: Token,
    defaults: CallOptions,
}

/// Shows the endpoint and the defaults, never the token.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("token", &self.token)
            .field("defaults", &self.defaults)
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

    /// Begins a client with settings of its own.
    pub fn builder(endpoint: impl Into<String>, token: impl Into<Token>) -> ClientBuilder {
        ClientBuilder {
            endpoint: endpoint.into(),
            token: token.into(),
            defaults: CallOptions::default(),
            ca_file: None,
        }
    }

    /// Asks the service to send a code to a contact.
    ///
    /// Nothing is sent twice: the request is not idempotent. Only a 401 makes a token provider give
    /// another token, with which the request is sent once more: the first one was refused.
    ///
    /// Dropping the future cancels the call; the code may have been sent all the same.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] before anything is sent; the others as they are described there.
    pub async fn send_verify_codes(&self, contact: &SendVerifyCodesRequest) -> Result<Sent, Error> {
        self.send_verify_codes_with(contact, &CallOptions::default())
            .await
    }

    /// As [`Client::send_verify_codes`], with options of this call's own.
    ///
    /// # Errors
    /// As [`Client::send_verify_codes`].
    pub async fn send_verify_codes_with(
        &self,
        contact: &SendVerifyCodesRequest,
        options: &CallOptions,
    ) -> Result<Sent, Error> {
        let timeout = options
            .timeout
            .or(self.defaults.timeout)
            .unwrap_or(DEFAULT_TIMEOUT);
        let mut found = Check::default();
        found.body(contact);
        let mut headers = base_headers();
        let language = options
            .language
            .as_ref()
            .or(self.defaults.language.as_ref());
        let time_zone = options
            .time_zone
            .as_ref()
            .or(self.defaults.time_zone.as_ref());
        for (header, value) in [(check::LANGUAGE, language), (check::TIME_ZONE, time_zone)] {
            if let Some(value) = value.and_then(|value| found.header(&header, value)) {
                headers.insert(header.name, value);
            }
        }
        if timeout.is_zero() {
            found.fail("option:timeout", "range", "must be above 0");
        }
        found.finish()?;
        within(timeout, self.authorized(contact, headers)).await
    }

    /// Sends with the token, and once more when a provider has another one after a 401.
    async fn authorized(
        &self,
        contact: &SendVerifyCodesRequest,
        headers: HeaderMap,
    ) -> Result<Sent, Error> {
        let first = self.token.get(None).await.map_err(Error::TokenProvider)?;
        let result = self.exchange(contact, headers.clone(), &first).await;
        match result {
            Err(Error::Service(ref error)) if error.status == 401 && self.token.is_provider() => {
                let rejected = Some(first.clone());
                let second = self
                    .token
                    .get(rejected)
                    .await
                    .map_err(Error::TokenProvider)?;
                if second == first {
                    return result;
                }
                self.exchange(contact, headers, &second).await
            }
            other => other,
        }
    }

    async fn exchange(
        &self,
        contact: &SendVerifyCodesRequest,
        mut headers: HeaderMap,
        token: &str,
    ) -> Result<Sent, Error> {
        let mut found = Check::default();
        if let Some(mut value) = found.header(&check::TOKEN, token) {
            value.set_sensitive(true);
            headers.insert(check::TOKEN.name, value);
        }
        found.finish()?;
        let body = serde_json::to_vec(contact).expect("texts and a number are JSON");
        let reply = self.transport.send(headers, body).await?;
        decode(reply, &Redactor([token, &contact.contact_value]))
    }
}

/// Ends work at the deadline.
async fn within<T>(
    timeout: Duration,
    work: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    tokio::time::timeout(timeout, work)
        .await
        .unwrap_or(Err(Error::Timeout(timeout)))
}
