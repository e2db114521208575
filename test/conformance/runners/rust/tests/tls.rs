//! Mutual TLS: the client proves who it is.

mod support;

use rustls::{
    pki_types::{pem::PemObject, CertificateDer, PrivateKeyDer},
    server::WebPkiClientVerifier,
    RootCertStore, ServerConfig,
};
use std::{
    error::Error as _,
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
};
use support::{answer, reply, Seen, ADDRESS, TOKEN};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use verifycodes::{Client, ClientBuilder, Error, SendVerifyCodesRequest, Sent};

/// A certificate and its key, signed by itself.
struct Pair {
    certificate: PathBuf,
    key: PathBuf,
}

fn make_pair(name: &str) -> Pair {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let pair = Pair {
        certificate: folder.join(format!("{name}.pem")),
        key: folder.join(format!("{name}.key")),
    };
    let made = Command::new("openssl")
        .args(["req", "-x509", "-newkey", "ec", "-pkeyopt"])
        .args(["ec_paramgen_curve:P-256", "-nodes", "-days", "2"])
        .args([
            "-subj",
            "/CN=test",
            "-addext",
            "subjectAltName=IP:127.0.0.1",
        ])
        .args(["-addext", "basicConstraints=critical,CA:FALSE"])
        .arg("-keyout")
        .arg(&pair.key)
        .arg("-out")
        .arg(&pair.certificate)
        .output()
        .expect("openssl");
    assert!(made.status.success(), "{made:?}");
    pair
}

/// A server that wants to see the client's certificate.
async fn serve(server: &Pair, trusted: &Pair) -> (String, Seen) {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut roots = RootCertStore::empty();
    let trusted = CertificateDer::from_pem_file(&trusted.certificate).expect("a certificate");
    roots.add(trusted).expect("a root");
    let verifier = WebPkiClientVerifier::builder_with_provider(roots.into(), provider.clone())
        .build()
        .expect("a verifier");
    let chain = vec![CertificateDer::from_pem_file(&server.certificate).expect("a certificate")];
    let key = PrivateKeyDer::from_pem_file(&server.key).expect("a key");
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_client_cert_verifier(verifier)
        .with_single_cert(chain, key)
        .expect("a configuration");
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let endpoint = format!("https://{}", listener.local_addr().expect("an address"));
    let seen = Seen::default();
    let shared = seen.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, seen) = (acceptor.clone(), shared.clone());
            tokio::spawn(async move {
                if let Ok(mut stream) = acceptor.accept(stream).await {
                    answer(&mut stream, &reply("200 OK", "{}"), &seen).await;
                }
            });
        }
    });
    (endpoint, seen)
}

fn builder(endpoint: &str, server: &Pair) -> ClientBuilder {
    Client::builder(endpoint, TOKEN)
        .no_proxy()
        .ca_file(&server.certificate)
}

#[tokio::test]
async fn a_client_certificate_is_shown() {
    let (server, client) = (make_pair("server"), make_pair("client"));
    let (endpoint, seen) = serve(&server, &client).await;
    let known = builder(&endpoint, &server)
        .client_certificate(&client.certificate, &client.key)
        .build()
        .expect("a client");
    let request = SendVerifyCodesRequest::email(ADDRESS);
    known.send_verify_codes(&request).await.expect("sent");

    let stranger = builder(&endpoint, &server).build().expect("a client");
    let error = stranger.send_verify_codes(&request).await.expect_err("TLS");
    assert!(matches!(error, Error::Connection(_)), "{error:?}");
    assert_eq!(seen.lock().expect("a lock").len(), 1);
}

#[tokio::test]
async fn an_unknown_authority_is_told_as_the_cause() {
    let (server, other) = (make_pair("own"), make_pair("other"));
    let (endpoint, seen) = serve(&server, &other).await;
    let client = builder(&endpoint, &other).build().expect("a client");
    let request = SendVerifyCodesRequest::email(ADDRESS);
    let error = client.send_verify_codes(&request).await.expect_err("TLS");
    assert_eq!(error.sent(), Sent::No);
    let mut texts = String::new();
    let mut source = error.source();
    while let Some(cause) = source {
        texts += &cause.to_string();
        source = cause.source();
    }
    assert!(texts.contains("certificate"), "{texts}");
    assert!(seen.lock().expect("a lock").is_empty());
}

#[test]
fn files_that_cannot_be_used_are_refused() {
    let (one, two) = (make_pair("one"), make_pair("two"));
    let missing = PathBuf::from("no-such-file.pem");
    for (chain, key, right) in [
        (&missing, &one.key, "must be a file that can be read"),
        (&one.key, &one.key, "must hold a certificate in PEM"),
        (&one.certificate, &one.certificate, "must hold a key in PEM"),
        (&one.certificate, &two.key, "the key that belongs to it"),
    ] {
        let made = Client::builder("https://osm.example.com", TOKEN)
            .client_certificate(chain, key)
            .build();
        let text = made.expect_err("refused").to_string();
        assert!(text.contains("option:client_certificate"), "{text}");
        assert!(text.contains(right), "{text}");
    }
}
