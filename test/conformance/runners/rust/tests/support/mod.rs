//! Servers and transports of the tests.
#![allow(dead_code)]

use bytes::Bytes;
use http::{Request, Response};
use std::{
    net::SocketAddr,
    sync::{
        atomic::{AtomicUsize, Ordering},
        Arc, Mutex,
    },
};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::TcpListener,
};
use verifycodes::transport::{ReplyBody, ReplyFuture, Transport, TransportError};

pub const TOKEN: &str = "MIIEXAMPLE-TOKEN";
pub const ADDRESS: &str = "user@example.com";

/// A reply as it goes over the wire.
pub fn reply(status: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// Reads one request, head and body; nothing at the end of the connection.
pub async fn read_request(stream: &mut (impl AsyncRead + Unpin)) -> Option<String> {
    let mut text = String::new();
    let mut byte = [0];
    while !text.ends_with("\r\n\r\n") {
        if stream.read(&mut byte).await.ok()? == 0 {
            return None;
        }
        text.push(char::from(byte[0]));
    }
    let length = text
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .map_or(0, |length| length.parse().expect("a length"));
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.ok()?;
    Some(text + &String::from_utf8(body).expect("text"))
}

/// Answers each request of a connection with the same reply.
pub async fn answer(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    reply: &str,
    seen: &Mutex<Vec<String>>,
) {
    while let Some(request) = read_request(stream).await {
        seen.lock().expect("a lock").push(request);
        stream.write_all(reply.as_bytes()).await.expect("sent");
    }
}

/// What a server got.
pub type Seen = Arc<Mutex<Vec<String>>>;

/// Starts a server that gives each request the same reply.
pub async fn serve(reply: String) -> (SocketAddr, Seen) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let seen = Seen::default();
    let shared = Arc::clone(&seen);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let (reply, seen) = (reply.clone(), Arc::clone(&shared));
            tokio::spawn(async move { answer(&mut stream, &reply, &seen).await });
        }
    });
    (address, seen)
}

/// A transport that a function answers for, by the number of the request.
pub struct Fake<F>(F, Arc<AtomicUsize>);

impl<F> Fake<F>
where
    F: Fn(usize) -> ReplyFuture + Send + Sync + 'static,
{
    pub fn new(answer: F) -> (Self, Arc<AtomicUsize>) {
        let count = Arc::new(AtomicUsize::new(0));
        (Fake(answer, Arc::clone(&count)), count)
    }
}

impl<F> Transport for Fake<F>
where
    F: Fn(usize) -> ReplyFuture + Send + Sync + 'static,
{
    fn send(&self, _request: Request<Bytes>) -> ReplyFuture {
        (self.0)(self.1.fetch_add(1, Ordering::SeqCst))
    }
}

/// A reply that is here at once.
pub fn at_once(status: u16, headers: &[(&'static str, &str)], body: &'static str) -> ReplyFuture {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    let response = response.body(ReplyBody::from(body)).expect("a reply");
    Box::pin(async { Ok(response) })
}

pub fn failing(error: TransportError) -> ReplyFuture {
    Box::pin(async { Err(error) })
}
