//! What stands in a case.

use serde::de::DeserializeOwned;
use serde::Serialize;
use serde_json::{Map, Value};
use std::time::Duration;
use verifycodes::Reply;

/// The options of a client or a call, by name.
pub struct Options<'a>(pub Option<&'a Map<String, Value>>);

impl Options<'_> {
    /// An option; `None` when it is there and not of that type.
    pub fn get<T: DeserializeOwned>(&self, name: &str) -> Option<Option<T>> {
        match self.0.and_then(|options| options.get(name)) {
            None | Some(Value::Null) => Some(None),
            Some(value) => serde_json::from_value(value.clone()).ok().map(Some),
        }
    }
}

/// An argument of a shortcut: by its name, or the whole where there is one alone.
pub fn argument<T: DeserializeOwned>(given: &Value, name: &str) -> Option<T> {
    let value = if given.is_object() {
        &given[name]
    } else {
        given
    };
    serde_json::from_value(value.clone()).ok()
}

/// A successful reply, its data as JSON.
pub struct Answer {
    pub status: u16,
    pub request_id: Option<String>,
    pub data: Value,
}

pub fn answer<T: Serialize>(reply: Reply<T>) -> Answer {
    Answer {
        status: reply.status,
        request_id: reply.request_id,
        data: serde_json::to_value(reply.data).expect("JSON"),
    }
}

/// What a call sets beside the contract's options.
pub struct Settings {
    pub timeout: Option<Duration>,
    pub retry: Option<u32>,
    pub cancel_after: Option<Duration>,
}

/// The settings of a call; `None` when a type does not let a program ask for one.
pub fn settings(spec: &Value) -> Option<Settings> {
    Some(Settings {
        timeout: milliseconds(&spec["timeoutMs"]),
        retry: count(&spec["retry"])?,
        cancel_after: milliseconds(&spec["cancelAfterMs"]),
    })
}

/// A signal that comes later; at once when there is no delay.
pub async fn after(delay: Duration) {
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
}

pub fn milliseconds(value: &Value) -> Option<Duration> {
    value
        .as_f64()
        .map(|value| Duration::from_micros((value.max(0.0) * 1000.0) as u64))
}

/// A number; `None` when it is there and not one that a program can ask for.
pub fn count(value: &Value) -> Option<Option<u32>> {
    match value {
        Value::Null => Some(None),
        value => Some(Some(value.as_u64()?.try_into().ok()?)),
    }
}
