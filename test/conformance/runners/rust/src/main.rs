//! Reads cases as lines of JSON and answers each with the outcomes of its calls.

#[rustfmt::skip]
#[path = "generated/dispatch.rs"]
mod dispatch;
mod outcome;
mod spec;

use dispatch::{client_options, dispatch, shortcut};
use outcome::{failed, other, succeeded, unrepresentable};
use serde_json::{json, Value};
use spec::{count, milliseconds, settings, Options};
use std::{
    io::{BufRead, Write},
    sync::atomic::{AtomicUsize, Ordering},
    sync::Arc,
};
use verifycodes::{Client, Error, Token};

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
        Some(Ok(client)) => client,
        Some(Err(error)) => return calls.iter().map(|_| failed(&error, None)).collect(),
        None => return calls.iter().map(|_| unrepresentable()).collect(),
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

fn make_client(spec: &Value) -> Option<Result<Client, Error>> {
    let mut builder = Client::builder(spec["baseUrl"].as_str().unwrap_or_default(), token(spec));
    if let Some(timeout) = milliseconds(&spec["timeoutMs"]) {
        builder = builder.timeout(timeout);
    }
    if let Some(retry) = count(&spec["retry"])? {
        builder = builder.retry(retry);
    }
    if let Some(proxy) = spec["proxy"].as_str() {
        builder = builder.proxy(proxy);
    }
    if let Some(file) = std::env::var_os("SSL_CERT_FILE") {
        builder = builder.ca_file(file);
    }
    let options = Options(spec["options"].as_object());
    client_options(builder, &options).map(|builder| builder.build())
}

fn token(spec: &Value) -> Token {
    let Some(items) = spec["tokenProvider"].as_array().cloned() else {
        return Token::from(spec["token"].as_str().unwrap_or_default());
    };
    let turn = Arc::new(AtomicUsize::new(0));
    Token::provider(move |_| {
        let index = turn.fetch_add(1, Ordering::Relaxed).min(items.len() - 1);
        let item = items[index].clone();
        async move {
            if let Some(delay) = milliseconds(&item["delayMs"]) {
                tokio::time::sleep(delay).await;
            }
            let token = item.as_str().or_else(|| item["token"].as_str());
            token.map(str::to_owned).ok_or("no token today".into())
        }
    })
}

async fn call(client: &Client, spec: &Value) -> Value {
    let pending = settings(spec).and_then(|settings| {
        dispatch(
            client,
            spec["operation"].as_str().unwrap_or_default(),
            &shortcut(&spec["contact"]).unwrap_or_else(|| spec["body"].clone()),
            &Options(spec["options"].as_object()),
            &settings,
        )
    });
    let Some(pending) = pending else {
        return unrepresentable();
    };
    let mut outcome = match pending.call.await {
        Ok(answer) => succeeded(answer),
        Err(error) => failed(&error, Some(client)),
    };
    let debug = outcome["debug"].as_str().unwrap_or_default();
    outcome["debug"] = format!("{debug} {}", pending.body).into();
    outcome
}
