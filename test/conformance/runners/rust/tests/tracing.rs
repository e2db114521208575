//! What a call tells the crate `tracing`.

mod support;

use std::{
    fmt,
    sync::{Arc, Mutex},
};
use support::{at_once, Fake, ADDRESS, TOKEN};
use tracing::{
    field::{Field, Visit},
    span, Event, Metadata, Subscriber,
};
use verifycodes::{Client, SendVerifyCodesRequest};

/// Writes everything down.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

impl Visit for Log {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        *self.0.lock().expect("a lock") += &format!("{field}={value:?} ");
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("verifycodes")
    }
    fn new_span(&self, span: &span::Attributes<'_>) -> span::Id {
        span.record(&mut self.clone());
        span::Id::from_u64(1)
    }
    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        values.record(&mut self.clone());
    }
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

#[tokio::test]
async fn calls_and_replies_are_told_without_secrets() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    let (transport, _) = Fake::new(|_| at_once(503, &[], "<p>no user@example.com"));
    let client = Client::builder("https://osm.example.com", TOKEN)
        .transport(transport)
        .build()
        .expect("a client");
    let request = SendVerifyCodesRequest::email(ADDRESS);
    client.send_verify_codes(&request).await.expect_err("503");
    let text = log.0.lock().expect("a lock").clone();
    for part in [
        "operation=\"send_verify_codes\"",
        "method=POST",
        "status=503",
        "sent=Unknown",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains(TOKEN) && !text.contains(ADDRESS), "{text}");
}
