//! Proxies, by an option and by the environment.

mod support;

use std::sync::Arc;
use support::{read_request, reply, serve, Seen, ADDRESS, TOKEN};
use tokio::{io::AsyncWriteExt, net::TcpListener};
use verifycodes::{Client, ClientBuilder, Error, SendVerifyCodesRequest, Sent};

async fn call(builder: ClientBuilder) -> Result<u16, Error> {
    let client = builder.build().expect("a client");
    let request = SendVerifyCodesRequest::email(ADDRESS);
    let reply = client.send_verify_codes(&request).await;
    reply.map(|reply| reply.status)
}

/// A proxy that answers each CONNECT with the same text.
async fn tunnel(answer: &'static str) -> (std::net::SocketAddr, Seen) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let seen = Seen::default();
    let shared = Arc::clone(&seen);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            while let Some(request) = read_request(&mut stream).await {
                shared.lock().expect("a lock").push(request);
                let _ = stream.write_all(answer.as_bytes()).await;
            }
        }
    });
    (address, seen)
}

#[tokio::test]
async fn an_http_address_is_asked_for_by_its_whole_name() {
    let (proxy, seen) = serve(reply("200 OK", "{}")).await;
    let builder = Client::builder("http://osm.example.com/base", TOKEN)
        .proxy(format!("http://user:pass%20word@{proxy}"));
    assert_eq!(call(builder).await.expect("sent"), 200);
    let request = seen.lock().expect("a lock").remove(0);
    assert!(
        request.starts_with("POST http://osm.example.com/base/"),
        "{request}"
    );
    // user:pass word
    assert!(
        request.contains("proxy-authorization: Basic dXNlcjpwYXNzIHdvcmQ="),
        "{request}"
    );
}

#[tokio::test]
async fn whatever_connect_is_answered_with_is_no_reply() {
    for answer in [
        "HTTP/1.1 407 Proxy Authentication Required\r\n\r\n",
        "HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\n{}",
        "HTTP/1.1 302 Found\r\nLocation: http://login.example\r\n\r\n",
        // It says that there is a tunnel, and talks on by itself.
        "HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}",
        "nonsense\r\n\r\n",
    ] {
        let (proxy, seen) = tunnel(answer).await;
        let builder = Client::builder("https://osm.example.com", TOKEN)
            .proxy(format!("http://{proxy}"))
            .timeout(std::time::Duration::from_millis(500));
        let error = call(builder).await.expect_err(answer);
        let is_expected = matches!(error, Error::Connection(_) | Error::Timeout(_));
        assert!(is_expected, "{answer}: {error:?}");
        assert_eq!(error.sent(), Sent::No, "{answer}");
        let request = seen.lock().expect("a lock").remove(0);
        assert!(
            request.starts_with("CONNECT osm.example.com:443 "),
            "{request}"
        );
        assert!(
            !request.contains(TOKEN) && !request.contains(ADDRESS),
            "{request}"
        );
    }
}

#[test]
fn a_proxy_that_is_not_of_http_is_refused_without_its_password() {
    for url in [
        "socks5://user:hunter2@h:1",
        "http://",
        "http://:80",
        "http://user:hunter2@h:99999",
        "http://h:0",
        "not a url",
        "",
    ] {
        let builder = Client::builder("https://osm.example.com", TOKEN).proxy(url);
        assert!(!format!("{builder:?}").contains("hunter2"));
        let text = builder.build().expect_err(url).to_string();
        assert!(
            text.contains("option:proxy must be an http(s) URL"),
            "{text}"
        );
        assert!(!text.contains("hunter2"));
    }
}

#[tokio::test]
async fn a_password_that_a_proxy_quotes_is_cleared() {
    let quoted = "pass word of user, Basic dXNlcjpwYXNzIHdvcmQ=";
    let (proxy, _) = serve(reply("407 -", quoted)).await;
    let builder = Client::builder("http://osm.example.com", TOKEN)
        .proxy(format!("http://user:pass%20word@{proxy}"));
    let Err(Error::UnexpectedResponse(error)) = call(builder).await else {
        panic!("it is no JSON");
    };
    assert_eq!(error.body_start, "*** of user, Basic ***");
}

/// Alone in its test: the environment is that of the whole process, and the others set a proxy.
#[tokio::test]
async fn the_environment_names_proxies_and_what_needs_none() {
    let (proxy, seen) = serve(reply("200 OK", "{}")).await;
    std::env::set_var("HTTP_PROXY", format!("http://{proxy}"));
    std::env::set_var("NO_PROXY", "127.0.0.1, .internal.example");
    let count = || seen.lock().expect("a lock").len();

    call(Client::builder("http://osm.example.com", TOKEN))
        .await
        .expect("sent");
    assert_eq!(count(), 1);

    let (direct, reached) = serve(reply("200 OK", "{}")).await;
    call(Client::builder(format!("http://{direct}"), TOKEN))
        .await
        .expect("sent");
    assert_eq!((count(), reached.lock().expect("a lock").len()), (1, 1));

    std::env::set_var("NO_PROXY", "");
    call(Client::builder(format!("http://{direct}"), TOKEN).no_proxy())
        .await
        .expect("sent");
    assert_eq!((count(), reached.lock().expect("a lock").len()), (1, 2));

    // It is not passed by in silence.
    for unusable in ["socks5://127.0.0.1:1", "http://h:99999", "http://a b"] {
        std::env::set_var("HTTP_PROXY", unusable);
        let builder = Client::builder("http://osm.example.com", TOKEN);
        let error = builder.build().expect_err(unusable);
        assert!(error.to_string().contains("option:proxy"), "{error}");
        Client::new("https://osm.example.com", TOKEN).expect("no proxy of https");
    }
    for none in ["", " "] {
        std::env::set_var("HTTP_PROXY", none);
        Client::new("http://osm.example.com", TOKEN).expect("no proxy");
    }
    std::env::remove_var("HTTP_PROXY");
}
