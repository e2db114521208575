//! What a program gives to a client, and what becomes of its errors.

mod support;

use http::Response;
use std::{
    error::Error as _,
    future::IntoFuture,
    io,
    sync::atomic::Ordering,
    thread,
    time::{Duration, Instant},
};
use support::{at_once, failing, serve, Fake, ADDRESS, TOKEN};
use verifycodes::{
    transport::{ReplyBody, ReplyFuture, TransportError},
    Client, Error, SendVerifyCodesRequest, Sent, Token,
};

fn client(answer: impl Fn(usize) -> ReplyFuture + Send + Sync + 'static) -> Client {
    Client::builder("https://osm.example.com", TOKEN)
        .transport(Fake::new(answer).0)
        .build()
        .expect("a client")
}

/// A client of a server of this test.
fn client_of(address: impl std::fmt::Display, token: impl Into<Token>) -> Client {
    Client::builder(format!("http://{address}"), token)
        .no_proxy()
        .build()
        .expect("a client")
}

async fn error_of(client: &Client) -> Error {
    let request = SendVerifyCodesRequest::email(ADDRESS);
    let result = client.send_verify_codes(&request).await;
    result.expect_err("an error")
}

/// The error and its causes, in both of their forms.
fn all_texts(error: &Error) -> String {
    let mut text = format!("{error} {error:?}");
    let mut source = error.source();
    while let Some(cause) = source {
        text += &format!(" {cause} {cause:?}");
        source = cause.source();
    }
    text
}

#[tokio::test]
async fn a_cause_stays_what_it_is() {
    let error = error_of(&client(|_| {
        failing(TransportError::connect(io::Error::from_raw_os_error(111)))
    }))
    .await;
    let cause = error.source().and_then(|cause| cause.downcast_ref());
    assert_eq!(cause.and_then(io::Error::raw_os_error), Some(111));
}

#[tokio::test]
async fn a_cause_that_quotes_a_secret_is_cleared_of_it() {
    for text in [
        format!("cannot send {TOKEN}"),
        format!("cannot send to {ADDRESS}"),
        "cannot send to user%40example.com".to_owned(),
    ] {
        let error = error_of(&client(move |_| {
            failing(TransportError::broken(io::Error::other(text.clone())))
        }))
        .await;
        let texts = all_texts(&error);
        assert!(
            texts.contains("cannot send") && texts.contains("***"),
            "{texts}"
        );
        assert!(
            !texts.contains(TOKEN) && !texts.contains("example.com"),
            "{texts}"
        );
    }
}

#[tokio::test]
async fn the_system_tells_why_a_connection_was_refused() {
    // Nothing listens on a port that was just given back.
    let port = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        listener.local_addr().expect("an address").port()
    };
    let client = client_of(format!("127.0.0.1:{port}"), TOKEN);
    let error = error_of(&client).await;
    assert_eq!(error.sent(), Sent::No);
    let mut source = error.source();
    let found = loop {
        match source {
            None => break None,
            Some(cause) => match cause.downcast_ref::<io::Error>() {
                Some(io) => break Some(io.kind()),
                None => source = cause.source(),
            },
        }
    };
    assert_eq!(found, Some(io::ErrorKind::ConnectionRefused));
}

#[tokio::test]
async fn only_the_blanks_of_json_make_a_body_blank() {
    for body in ["\u{a0}", "\u{b}", "\u{2003}{}"] {
        let error = error_of(&client(move |_| at_once(200, &[], body))).await;
        assert!(matches!(error, Error::UnexpectedResponse(_)), "{error:?}");
    }
    let client = client(|_| at_once(200, &[], " \t\r\n"));
    let request = SendVerifyCodesRequest::email(ADDRESS);
    assert!(client.send_verify_codes(&request).await.is_ok());
}

#[tokio::test]
async fn a_reply_may_have_many_headers() {
    let headers: String = (0..500).map(|index| format!("X-{index}: a\r\n")).collect();
    let (address, _) = serve(format!("HTTP/1.1 204 -\r\n{headers}\r\n")).await;
    let client = client_of(address, TOKEN);
    let request = SendVerifyCodesRequest::email(ADDRESS);
    let reply = client.send_verify_codes(&request).await;
    assert_eq!(reply.expect("a reply").status, 204);
}

#[test]
fn a_port_that_does_not_exist_is_refused() {
    for port in ["0", "+80", "65536", "99999", "x", ""] {
        let endpoint = format!("http://127.0.0.1:{port}");
        let error = Client::new(endpoint, TOKEN).expect_err(port);
        assert!(error.to_string().contains("option:endpoint"), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_deadline_with_an_unknown_transport_is_unknown() {
    let client = client(|_| Box::pin(std::future::pending()));
    assert_eq!(error_of(&client).await.sent(), Sent::Unknown);
}

#[tokio::test(start_paused = true)]
async fn a_deadline_after_a_refusal_is_no() {
    // The 401 was refused; the second token never comes.
    let token = Token::provider(|context| async move {
        if context.rejected.is_some() {
            std::future::pending::<()>().await;
        }
        Ok(TOKEN.to_owned())
    });
    let (transport, count) = Fake::new(|_| at_once(401, &[], "{}"));
    let client = Client::builder("https://osm.example.com", token)
        .transport(transport)
        .build()
        .expect("a client");
    let error = error_of(&client).await;
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    assert_eq!((count.load(Ordering::SeqCst), error.sent()), (1, Sent::No));
}

#[tokio::test]
async fn a_provider_that_blocks_beyond_the_deadline_sends_nothing() {
    let (address, seen) = serve(support::reply("200 OK", "{}")).await;
    let token = Token::provider(|_| async {
        thread::sleep(Duration::from_millis(150));
        Ok(TOKEN.to_owned())
    });
    let client = client_of(address, token);
    let request = SendVerifyCodesRequest::email(ADDRESS);
    let warm = client.send_verify_codes(&request).await;
    assert!(warm.is_ok(), "{warm:?}");
    let late = client
        .send_verify_codes(&request)
        .timeout(Duration::from_millis(50));
    let error = late.await.expect_err("a time-out");
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    assert_eq!(error.sent(), Sent::No);
    // A later request comes after whatever was sent before.
    client.send_verify_codes(&request).await.expect("sent");
    assert_eq!(seen.lock().expect("a lock").len(), 2);
}

#[tokio::test]
async fn a_signal_that_came_before_sends_nothing() {
    let (transport, count) = Fake::new(|_| at_once(200, &[], "{}"));
    let client = Client::builder("https://osm.example.com", TOKEN)
        .transport(transport)
        .build()
        .expect("a client");
    let request = SendVerifyCodesRequest::email(ADDRESS);
    let call = client.send_verify_codes(&request).cancel_when(async {});
    let error = call.await.expect_err("cancelled");
    assert_eq!(error.sent(), Sent::No);
    assert_eq!(count.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn a_call_can_be_spawned() {
    let client = client(|_| at_once(204, &[], ""));
    let call = client.send_verify_codes(&SendVerifyCodesRequest::email(ADDRESS));
    let reply = tokio::spawn(call.into_future()).await.expect("a task");
    assert_eq!(reply.expect("a reply").status, 204);
}

#[tokio::test]
async fn a_body_that_fails_is_cut_off() {
    struct Failing;
    impl http_body::Body for Failing {
        type Data = bytes::Bytes;
        type Error = io::Error;
        fn poll_frame(
            self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<io::Result<http_body::Frame<bytes::Bytes>>>> {
            std::task::Poll::Ready(Some(Err(io::ErrorKind::BrokenPipe.into())))
        }
    }
    let client = client(|_| Box::pin(async { Ok(Response::new(ReplyBody::new(Failing))) }));
    let error = error_of(&client).await;
    assert!(error.to_string().contains("cut off"), "{error}");
    assert_eq!(error.sent(), Sent::Unknown);
}

#[tokio::test]
async fn a_text_full_of_near_secrets_is_cleared_in_time() {
    // As costly as it gets: at each place the secret is almost there.
    let secret = format!("{}b", "a".repeat(4_999));
    let body: &'static str = format!("<{}", "a".repeat(65_000)).leak();
    let (transport, _) = Fake::new(move |_| at_once(502, &[], body));
    let client = Client::builder("https://osm.example.com", secret)
        .transport(transport)
        .build()
        .expect("a client");
    let started = Instant::now();
    let error = error_of(&client).await;
    assert!(matches!(error, Error::UnexpectedResponse(_)));
    assert!(started.elapsed() < Duration::from_secs(2));
}
