//! Sends what it is told to: by the client, or by hyper alone.

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::Request;
use hyper_util::{
    client::legacy::{connect::HttpConnector, Client as HttpClient},
    rt::TokioExecutor,
};
use std::{env, io, time::Instant};
use verifycodes::{Client, SendVerifyCodesRequest};

const BODY: &str = r#"{"contact_value":"user@example.com","contact_way":1,"area_code":""}"#;

/// The processor time of this process, in microseconds: what C's clock() counts.
fn cpu_microseconds() -> i64 {
    extern "C" {
        fn clock() -> std::ffi::c_long;
    }
    // SAFETY: it takes nothing and has no state that a program could break.
    unsafe { clock() }
}

struct Bench {
    url: String,
    token: String,
    http: HttpClient<HttpConnector, Full<Bytes>>,
    client: Client,
    contact: SendVerifyCodesRequest,
}

impl Bench {
    async fn raw(&self) {
        let request = Request::post(&self.url)
            .header("X-Auth-Token", &self.token)
            .header("Content-Type", "application/json")
            .body(Full::from(BODY))
            .expect("a request");
        let response = self.http.request(request).await.expect("a reply");
        assert_eq!(response.status(), 200);
        response.into_body().collect().await.expect("a body");
    }

    async fn measure(&self, what: &str, calls: usize) -> String {
        let mut times = Vec::with_capacity(calls);
        let before = cpu_microseconds();
        for _ in 0..calls {
            let start = Instant::now();
            if what == "raw" {
                self.raw().await;
            } else {
                self.client
                    .send_verify_codes(&self.contact)
                    .await
                    .expect("a result");
            }
            times.push(start.elapsed().as_nanos());
        }
        let cpu = cpu_microseconds() - before;
        format!(r#"{{"cpuMicroseconds":{cpu},"nanoseconds":{times:?}}}"#)
    }
}

fn main() {
    let read = |name: &str| env::var(name).expect(name);
    let endpoint = read("VERIFYCODES_ENDPOINT");
    let token = read("VERIFYCODES_TOKEN");
    let bench = Bench {
        url: endpoint.clone() + &read("VERIFYCODES_PATH"),
        token: token.clone(),
        http: HttpClient::builder(TokioExecutor::new()).build_http(),
        client: Client::new(endpoint, token).expect("a client"),
        contact: SendVerifyCodesRequest::email("user@example.com"),
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    for line in io::stdin().lines() {
        let line = line.expect("a line");
        let (what, calls) = line.split_once(' ').expect("what and how often");
        let calls = calls.parse().expect("a number");
        println!("{}", runtime.block_on(bench.measure(what, calls)));
    }
}
