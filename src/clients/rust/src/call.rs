//! Carries a call out: checks it, sends it, and sends it again where that is allowed.

use crate::{
    check::Check,
    client::{check_settings, Client},
    decode::Decode,
    endpoint,
    generated::CONTRACT,
    redact::Redactor,
    reply::{self, Reply},
    retry,
    table::{Field, Operation, Parameter, Part, Place, Rule},
    transport::{receive, Progress},
    CancelledError, Error, Sent, TimeoutError,
};
use bytes::Bytes;
use http::{header, HeaderMap, HeaderName, HeaderValue, Request, Uri};
use serde::Serialize;
use serde_json::Value;
use std::{
    fmt,
    future::{poll_fn, Future},
    pin::{pin, Pin},
    task::Poll,
    time::Duration,
};
use tokio::time::{sleep, sleep_until, Instant};

const USER_AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "-rust/", env!("CARGO_PKG_VERSION"));

/// A call under way.
pub(crate) type CallFuture<T> = Pin<Box<dyn Future<Output = Result<Reply<T>, Error>> + Send>>;

/// A call as it is put together.
pub(crate) struct Call {
    client: Client,
    operation: &'static Operation,
    body: Option<Value>,
    options: Vec<(&'static str, Value)>,
    timeout: Option<Duration>,
    retry: Option<u32>,
    cancelled: Option<Signal>,
}

/// What ends a call when it is ready.
type Signal = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Shows neither body nor options.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation.name)
            .finish_non_exhaustive()
    }
}

impl Call {
    pub(crate) fn new(client: &Client, operation: &'static Operation) -> Self {
        Call {
            client: client.clone(),
            operation,
            body: None,
            options: Vec::new(),
            timeout: None,
            retry: None,
            cancelled: None,
        }
    }

    /// Takes the body as it is now: what is checked is what is sent.
    pub(crate) fn body(mut self, body: &impl Serialize) -> Self {
        let body = serde_json::to_value(body);
        self.body = Some(body.expect("a type of the contract is JSON"));
        self
    }

    /// Sets the parameter of that pointer.
    pub(crate) fn option<V: Into<Value>>(mut self, pointer: &'static str, value: V) -> Self {
        self.options.retain(|(known, _)| *known != pointer);
        self.options.push((pointer, value.into()));
        self
    }

    pub(crate) fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    pub(crate) fn retry(mut self, tries: u32) -> Self {
        self.retry = Some(tries);
        self
    }

    pub(crate) fn cancel_when(mut self, signal: impl Future<Output = ()> + Send + 'static) -> Self {
        self.cancelled = Some(Box::pin(signal));
        self
    }

    pub(crate) fn send<T: Decode + Default + Send + 'static>(self) -> CallFuture<T> {
        #[cfg(feature = "tracing")]
        {
            use tracing::Instrument;
            let Operation { name, method, .. } = self.operation;
            let span = tracing::debug_span!("verifycodes", operation = name, %method);
            Box::pin(
                async {
                    let result = self.run().await;
                    if let Err(error) = &result {
                        tracing::debug!(%error, sent = ?error.sent(), "call failed");
                    }
                    result
                }
                .instrument(span),
            )
        }
        #[cfg(not(feature = "tracing"))]
        Box::pin(self.run())
    }

    async fn run<T: Decode + Default + Send>(mut self) -> Result<Reply<T>, Error> {
        let request = self.prepare()?;
        let cancelled = self.cancelled.take();
        let client = &*self.client.0;
        let timeout = self.timeout.unwrap_or(client.timeout);
        let mut sender = Sender {
            client: &self.client,
            request,
            deadline: Instant::now().checked_add(timeout),
            timeout,
            progress: Progress::default(),
            token: None,
            may_renew: self.operation.has_token && client.token.is_provider(),
            retries: self.retry.unwrap_or(client.retry),
        };
        let (deadline, progress) = (sender.deadline, sender.progress.clone());
        match within(deadline, cancelled, sender.run()).await {
            Ok(result) => result,
            Err(Stop::Deadline) => Err(timed_out(timeout, &progress)),
            Err(Stop::Cancelled) => Err(Error::Cancelled(CancelledError {
                sent: progress.sent(),
            })),
        }
    }

    /// The value that a call has for a parameter, or else its client.
    fn value_of(&self, parameter: &Parameter) -> Option<&Value> {
        let own = self.options.iter();
        let mut known = own.chain(&self.client.0.options);
        known
            .find(|(pointer, _)| *pointer == parameter.pointer)
            .map(|(_, value)| value)
    }

    /// Checks everything but the token, and puts the request together.
    fn prepare(&self) -> Result<Prepared, Error> {
        let operation = self.operation;
        let mut found = Check::default();
        check_settings(&mut found, self.timeout, self.retry);
        let mut secrets = self.client.0.secrets.clone();
        let mut headers = HeaderMap::from_iter([
            (header::ACCEPT, HeaderValue::from_static("application/json")),
            (header::USER_AGENT, HeaderValue::from_static(USER_AGENT)),
        ]);
        let mut body = Bytes::new();
        if let (Some(kind), Some(value)) = (&operation.body, &self.body) {
            found.fields("", value, kind.fields);
            collect_secrets(value, kind.fields, &mut secrets);
            body = value.to_string().into();
            let media_type = HeaderValue::from_static(kind.media_type);
            headers.insert(header::CONTENT_TYPE, media_type);
        }
        for parameter in operation.parameters {
            let Some(value) = self.value_of(parameter) else {
                if parameter.required {
                    found.fail(parameter.pointer, "required", "must be given");
                }
                continue;
            };
            found.parameter(parameter, value);
            if parameter.sensitive {
                secrets.extend(texts(value));
            }
            if parameter.place == Place::Header {
                // What is no header value was found by the check.
                if let Some(value) = texts(value).next().and_then(|text| text.parse().ok()) {
                    headers.insert(header_name(parameter), value);
                }
            }
        }
        let uri = self.client.0.endpoint.join(&self.path_and_query());
        if uri.is_err() {
            found.fail("option:endpoint", "maxLength", "makes too long a URL");
        }
        match (found.finish(), uri) {
            (Ok(()), Ok(uri)) => Ok(Prepared {
                operation,
                uri,
                headers,
                body,
                secrets,
            }),
            (finished, _) => Err(finished.expect_err("it was found")),
        }
    }

    fn path_and_query(&self) -> String {
        let of = |parameter: &Parameter| {
            let value = self.value_of(parameter);
            value.into_iter().flat_map(texts).collect::<Vec<_>>()
        };
        let parameters = self.operation.parameters;
        let mut url = String::new();
        for part in self.operation.path {
            match part {
                Part::Text(text) => url.push_str(text),
                Part::Parameter(name) => {
                    let is_it = |p: &&Parameter| p.place == Place::Path && p.name == *name;
                    let values = parameters.iter().find(is_it).map(of).unwrap_or_default();
                    url.extend(values.iter().map(|text| endpoint::encode(text)));
                }
            }
        }
        let mut between = '?';
        for parameter in parameters.iter().filter(|p| p.place == Place::Query) {
            for text in of(parameter) {
                let name = endpoint::encode(parameter.name);
                url.push_str(&format!("{between}{name}={}", endpoint::encode(&text)));
                between = '&';
            }
        }
        url
    }
}

fn header_name(parameter: &Parameter) -> HeaderName {
    let name = HeaderName::from_bytes(parameter.name.as_bytes());
    name.expect("the contract names a header")
}

/// A value as texts: one, or one an item.
fn texts(value: &Value) -> impl Iterator<Item = String> + '_ {
    let items = match value {
        Value::Array(items) => items.as_slice(),
        one => std::slice::from_ref(one),
    };
    items.iter().map(|item| match item {
        Value::String(text) => text.clone(),
        // Without an exponent, and whole numbers without a fraction.
        Value::Number(number) if number.is_f64() => number.as_f64().unwrap_or_default().to_string(),
        other => other.to_string(),
    })
}

/// The values of sensitive fields, wherever they stand.
fn collect_secrets(value: &Value, fields: &[Field], secrets: &mut Vec<String>) {
    for field in fields {
        if let Some(value) = value.get(field.name) {
            if field.sensitive {
                secrets.extend(texts(value));
            }
            collect_inner(value, &field.rule, secrets);
        }
    }
}

fn collect_inner(value: &Value, rule: &Rule, secrets: &mut Vec<String>) {
    match rule {
        Rule::Object(fields) => collect_secrets(value, fields, secrets),
        Rule::List { items, .. } => {
            for item in value.as_array().into_iter().flatten() {
                collect_inner(item, items, secrets);
            }
        }
        _ => {}
    }
}

/// A request that was checked, but for its token.
struct Prepared {
    operation: &'static Operation,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
    secrets: Vec<String>,
}

/// What a call holds between its tries.
struct Sender<'a> {
    client: &'a Client,
    request: Prepared,
    deadline: Option<Instant>,
    timeout: Duration,
    progress: Progress,
    token: Option<String>,
    /// Whether a 401 may still make the provider give another token.
    may_renew: bool,
    retries: u32,
}

impl Sender<'_> {
    async fn run<T: Decode + Default + Send>(&mut self) -> Result<Reply<T>, Error> {
        for tries in 0.. {
            let error = match self.authorized().await {
                Err(error) if tries < self.retries => error,
                result => return result,
            };
            let Some(wait) = retry::wait_after(&error, tries) else {
                return Err(error);
            };
            let end = Instant::now().checked_add(wait);
            if self
                .deadline
                .is_some_and(|deadline| end.is_none_or(|end| end >= deadline))
            {
                return Err(error);
            }
            sleep(wait).await;
        }
        unreachable!("the tries have an end")
    }

    /// Sends with the token, and once more when a provider has another one after a 401.
    async fn authorized<T: Decode + Default + Send>(&mut self) -> Result<Reply<T>, Error> {
        if self.request.operation.has_token && self.token.is_none() {
            self.token = Some(self.ask_for_token(None).await?);
        }
        let result = self.exchange().await;
        let is_refused = matches!(&result, Err(error) if error.status() == Some(401));
        if !is_refused || !std::mem::take(&mut self.may_renew) {
            return result;
        }
        let token = self.ask_for_token(self.token.clone()).await?;
        if self.token.as_ref() == Some(&token) {
            return result;
        }
        // A reply can still quote the first one.
        self.request.secrets.extend(self.token.replace(token));
        self.exchange().await
    }

    async fn ask_for_token(&self, rejected: Option<String>) -> Result<String, Error> {
        let token = self.client.0.token.get(rejected).await;
        token.map_err(Error::TokenProvider)
    }

    async fn exchange<T: Decode + Default + Send>(&self) -> Result<Reply<T>, Error> {
        let Prepared { operation, .. } = self.request;
        let mut request = Request::new(self.request.body.clone());
        *request.method_mut() = operation.method.clone();
        *request.uri_mut() = self.request.uri.clone();
        *request.headers_mut() = self.request.headers.clone();
        request.extensions_mut().insert(self.progress.clone());
        if let Some(token) = &self.token {
            let mut found = Check::default();
            found.parameter(&CONTRACT.token, &Value::from(token.as_str()));
            found.finish()?;
            let mut value = HeaderValue::from_str(token).expect("it was checked");
            value.set_sensitive(true);
            let name = header_name(&CONTRACT.token);
            request.headers_mut().insert(name, value);
        }
        let redactor = Redactor::new(self.token.iter().chain(&self.request.secrets));
        // A provider may have taken its time without ever giving way to the clock.
        if self
            .deadline
            .is_some_and(|deadline| Instant::now() >= deadline)
        {
            return Err(timed_out(self.timeout, &self.progress));
        }
        self.progress.sending();
        let reply = match self.client.0.transport.send(request).await {
            Ok(response) => receive(response).await,
            Err(error) => {
                let error = Error::from(error.cleared(&redactor));
                self.settle(&error);
                return Err(error);
            }
        };
        #[cfg(feature = "tracing")]
        tracing::debug!(status = reply.status, "reply");
        reply::read(&reply, &redactor).inspect_err(|error| self.settle(error))
    }

    /// After an error that says that nothing came of the request, none is under way any more.
    fn settle(&self, error: &Error) {
        if error.sent() == Sent::No {
            self.progress.reset();
        }
    }
}

fn timed_out(timeout: Duration, progress: &Progress) -> Error {
    let sent = progress.sent();
    Error::Timeout(TimeoutError { timeout, sent })
}

/// What ends work before it is done.
enum Stop {
    Deadline,
    Cancelled,
}

/// Does work until the deadline or the signal; nothing when either has come already.
///
/// Both are looked at before each step, so that a step that comes too late is not made.
async fn within<T>(
    deadline: Option<Instant>,
    mut cancelled: Option<Signal>,
    work: impl Future<Output = T>,
) -> Result<T, Stop> {
    let mut work = pin!(work);
    let mut passed = pin!(deadline.map(sleep_until));
    poll_fn(|context| {
        let signal = cancelled.as_mut().map(|signal| signal.as_mut());
        if signal.is_some_and(|signal| signal.poll(context).is_ready()) {
            return Poll::Ready(Err(Stop::Cancelled));
        }
        if deadline.is_some_and(|deadline| Instant::now() >= deadline) {
            return Poll::Ready(Err(Stop::Deadline));
        }
        if let Poll::Ready(done) = work.as_mut().poll(context) {
            return Poll::Ready(Ok(done));
        }
        match passed.as_mut().as_pin_mut() {
            Some(passed) => passed.poll(context).map(|()| Err(Stop::Deadline)),
            None => Poll::Pending,
        }
    })
    .await
}
