//! Reads cases as lines of JSON and answers each with the outcomes of its calls.

use serde_json::{json, Value};
use std::{
    io::{BufRead, Write},
    sync::atomic::{AtomicUsize, Ordering},
    sync::Arc,
    time::Duration,
};
use verifycodes::{CallOptions, Client, Error, SendVerifyCodesRequest, Token};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for line in std::io::stdin().lock().lines() {
        let case: Value = serde_json::from_str(&line.expect("a line")).expect("a case");
        let answer = json!({ "case": case["case"], "outcomes": outcomes(&case).await });
        println!("{answer}");
        std::io::stdout().flush().expect("stdout");
    }
}

async fn outcomes(case: &Value) -> Vec<Value> {
    let calls = case["calls"].as_array().expect("calls");
    let client = match make_client(&case["client"]) {
        Ok(client) => client,
        Err(error) => return calls.iter().map(|_| failed(&error, None)).collect(),
    };
    if case["parallel"] == true {
        let tasks: Vec<_> = calls
            .iter()
            .map(|spec| {
                let (client, spec) = (client.clone(), spec.clone());
                tokio::spawn(async move { call(&client, &spec).await })
            })
            .collect();
        let mut outcomes = Vec::new();
        for task in tasks {
            outcomes.push(task.await.unwrap_or_else(|error| other(&error.to_string())));
        }
        return outcomes;
    }
    let mut outcomes = Vec::new();
    for spec in calls {
        outcomes.push(call(&client, spec).await);
    }
    outcomes
}

fn make_client(spec: &Value) -> Result<Client, Error> {
    let mut builder = Client::builder(spec["baseUrl"].as_str().unwrap_or_default(), token(spec));
    if let Some(timeout) = milliseconds(&spec["timeoutMs"]) {
        builder = builder.timeout(timeout);
    }
    if let Some(language) = spec["language"].as_str() {
        builder = builder.language(language);
    }
    if let Some(time_zone) = spec["timeZone"].as_str() {
        builder = builder.time_zone(time_zone);
    }
    if let Some(file) = std::env::var_os("SSL_CERT_FILE") {
        builder = builder.ca_file(file);
    }
    builder.build()
}

fn token(spec: &Value) -> Token {
    let Some(items) = spec["tokenProvider"].as_array().cloned() else {
        return Token::from(spec["token"].as_str().unwrap_or_default());
    };
    let turn = Arc::new(AtomicUsize::new(0));
    Token::provider(move |_| {
        let index = turn.fetch_add(1, Ordering::Relaxed).min(items.len() - 1);
        let item = items[index].as_str().map(str::to_owned);
        async move { item.ok_or_else(|| "no token today".into()) }
    })
}

fn milliseconds(value: &Value) -> Option<Duration> {
    value
        .as_f64()
        .map(|value| Duration::from_micros((value.max(0.0) * 1000.0) as u64))
}

fn contact(spec: &Value) -> Result<SendVerifyCodesRequest, serde_json::Error> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    if !spec["email"].is_null() {
        return Ok(SendVerifyCodesRequest::email(text(&spec["email"])));
    }
    if let Some(phone) = spec["phone"].as_object() {
        let (area_code, number) = (text(&phone["area_code"]), text(&phone["number"]));
        return Ok(SendVerifyCodesRequest::sms(area_code, number));
    }
    serde_json::from_value(spec["body"].clone())
}

async fn call(client: &Client, spec: &Value) -> Value {
    let Ok(contact) = contact(&spec["contact"]) else {
        return json!({ "kind": "unrepresentable" });
    };
    let options = CallOptions {
        timeout: milliseconds(&spec["timeoutMs"]),
        language: spec["language"].as_str().map(str::to_owned),
        time_zone: spec["timeZone"].as_str().map(str::to_owned),
    };
    let cancelled = async {
        match milliseconds(&spec["cancelAfterMs"]) {
            Some(delay) => tokio::time::sleep(delay).await,
            None => std::future::pending().await,
        }
    };
    let mut outcome = tokio::select! {
        biased;
        () = cancelled => json!({ "kind": "cancelled", "text": "the future was dropped" }),
        result = client.send_verify_codes_with(&contact, &options) => match result {
            Ok(sent) => json!({ "kind": "sent", "status": sent.status, "requestId": sent.request_id }),
            Err(error) => failed(&error, Some(client)),
        },
    };
    let debug = outcome["debug"].as_str().unwrap_or_default();
    outcome["debug"] = format!("{debug} {contact:?}").into();
    outcome
}

fn failed(error: &Error, client: Option<&Client>) -> Value {
    let mut outcome = match error {
        Error::InvalidRequest(_) => json!({ "kind": "request_invalid" }),
        Error::Service(error) => json!({
            "kind": "service_error",
            "status": error.status,
            "requestId": error.request_id,
            "code": error.code,
            "message": error.message,
            "retryAfter": error.retry_after.map(|wait| wait.as_secs()),
        }),
        Error::UnexpectedResponse(response) => json!({
            "kind": "unexpected_response",
            "status": response.status,
            "requestId": response.request_id,
            "bodyStart": response.body_start,
        }),
        Error::Connection { .. } => json!({ "kind": "connection_failed" }),
        Error::Timeout(_) => json!({ "kind": "timeout" }),
        Error::TokenProvider(_) => json!({ "kind": "provider_failed" }),
        _ => other(""),
    };
    outcome["text"] = error.to_string().into();
    outcome["debug"] = format!("{error:?} {client:?}").into();
    outcome
}

fn other(text: &str) -> Value {
    json!({ "kind": "other", "text": text })
}
