//! Ask a service to send a one-time verification code by SMS or e-mail.
//!
//! Asynchronous, on tokio and hyper, with rustls. [`Client`] is the place to begin.
//!
//! ```no_run
//! # async fn example() -> Result<(), verifycodes::Error> {
//! use verifycodes::{Client, SendVerifyCodesRequest};
//!
//! let client = Client::new("https://osm.ap-southeast-3.myhuaweicloud.com", "MIIEXAMPLE-TOKEN")?;
//! let request = SendVerifyCodesRequest::phone("86", "13800000000");
//! client.send_verify_codes(&request).language("en-us").await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! | Feature | Default | What it brings |
//! |---|---|---|
//! | `proxy` | yes | `HTTPS_PROXY` and its kin, `ClientBuilder::proxy` |
//! | `webpki-roots` | yes | the authorities that Mozilla trusts, compiled in |
//! | `native-roots` | no | the authorities that the system trusts, `ClientBuilder::native_roots` |
//! | `tracing` | no | a span a call and an event a reply, at level `DEBUG` |
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod call;
mod check;
mod client;
mod connector;
mod contacts;
mod decode;
mod endpoint;
mod error;
#[rustfmt::skip]
mod generated;
mod hyper_transport;
#[cfg(feature = "proxy")]
mod proxy;
mod redact;
mod reply;
mod resolver;
mod retry;
mod table;
mod tls;
mod token;
pub mod transport;

pub use client::{Client, ClientBuilder, DEFAULT_TIMEOUT};
pub use error::{
    CancelledError, Category, ConnectionError, ConnectionKind, Error, InvalidRequest, Sent,
    ServiceError, Source, TimeoutError, UnexpectedReason, UnexpectedResponse, Violation,
};
pub use generated::*;
pub use reply::Reply;
pub use token::{BoxError, Token, TokenContext};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
