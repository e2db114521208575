//! When a request is sent again, and how long that takes: the clock is the test's.

mod support;

use std::{io, sync::atomic::Ordering, time::Duration};
use support::{at_once, failing, Fake, ADDRESS, TOKEN};
use tokio::time::Instant;
use verifycodes::{
    transport::{ReplyFuture, TransportError},
    Client, ClientBuilder, Error, SendVerifyCodesRequest, Sent,
};

/// Calls with a transport, and gives the result, the number of requests and the time it took.
async fn call(
    set: impl Fn(ClientBuilder) -> ClientBuilder,
    answer: impl Fn(usize) -> ReplyFuture + Send + Sync + 'static,
) -> (Result<(), Error>, usize, Duration) {
    let (transport, count) = Fake::new(answer);
    let builder = Client::builder("https://osm.example.com", TOKEN).transport(transport);
    let client = set(builder).build().expect("a client");
    let started = Instant::now();
    let request = SendVerifyCodesRequest::email(ADDRESS);
    let result = client.send_verify_codes(&request).await;
    (
        result.map(drop),
        count.load(Ordering::SeqCst),
        started.elapsed(),
    )
}

fn unreachable() -> ReplyFuture {
    failing(TransportError::connect(io::Error::from(
        io::ErrorKind::ConnectionRefused,
    )))
}

#[tokio::test(start_paused = true)]
async fn waits_twice_as_long_each_time() {
    let hour = Duration::from_secs(3600);
    let (result, count, took) =
        call(|builder| builder.retry(3).timeout(hour), |_| unreachable()).await;
    assert!(matches!(result, Err(Error::Connection(_))));
    assert_eq!(count, 4);
    // 0.5 s, 1 s and 2 s, each 20 % more or less.
    let range = Duration::from_millis(2_800)..Duration::from_millis(4_210);
    assert!(range.contains(&took), "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn waits_as_long_as_the_reply_asks_for() {
    let (result, count, took) = call(
        |builder| builder.retry(1),
        |index| match index {
            0 => at_once(429, &[("Retry-After", "7")], "<html>slow down</html>"),
            _ => at_once(200, &[], "{}"),
        },
    )
    .await;
    assert!(result.is_ok());
    assert_eq!(count, 2);
    assert!((7_000..7_100).contains(&took.as_millis()), "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn does_not_wait_beyond_the_deadline() {
    let (result, count, took) = call(
        |builder| builder.retry(5),
        |_| at_once(429, &[("Retry-After", "2147483647")], "{}"),
    )
    .await;
    assert_eq!(result.expect_err("429").status(), Some(429));
    assert_eq!(count, 1);
    assert!(took < Duration::from_millis(100), "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn never_repeats_what_may_have_arrived() {
    let broken = || TransportError::broken(io::Error::from(io::ErrorKind::ConnectionReset));
    let (result, count, _) = call(|builder| builder.retry(9), move |_| failing(broken())).await;
    assert_eq!(result.expect_err("broken").sent(), Sent::Unknown);
    assert_eq!(count, 1);
    let (result, count, _) = call(
        |builder| builder.retry(9),
        |_| at_once(503, &[("Retry-After", "1")], "{}"),
    )
    .await;
    assert_eq!(result.expect_err("503").sent(), Sent::Unknown);
    assert_eq!(count, 1);
}

#[tokio::test(start_paused = true)]
async fn a_deadline_in_a_wait_says_what_is_known() {
    let (result, count, _) = call(
        |builder| builder.retry(1).timeout(Duration::from_secs(2)),
        |index| match index {
            0 => unreachable(),
            _ => Box::pin(std::future::pending()),
        },
    )
    .await;
    let error = result.expect_err("a time-out");
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    assert_eq!((count, error.sent()), (2, Sent::Unknown));
}
