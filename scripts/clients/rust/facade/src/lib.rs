//! @SUMMARY@
//!
//! Asynchronous, on tokio and hyper, with rustls. [`Client`] is the place to begin.
//!
//! ```no_run
//! # async fn example() -> Result<(), verifycodes::Error> {
//! use verifycodes::{Client, SendVerifyCodesRequest};
//!
//! let client = Client::new("https://osm.ap-southeast-3.myhuaweicloud.com", "MIIEXAMPLE-TOKEN")?;
//! client.send_verify_codes(&SendVerifyCodesRequest::email("user@example.com")).await?;
//! # Ok(())
//! # }
//! ```
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod check;
mod client;
mod contact;
pub mod contract;
mod error;
mod models;
mod redact;
mod reply;
mod tls;
mod token;
mod transport;

pub use client::{CallOptions, Client, ClientBuilder, Sent, DEFAULT_TIMEOUT};
pub use error::{ConnectionKind, Error, ServiceError, UnexpectedReason, UnexpectedResponse};
pub use models::{
    ContactWay, GatewayError, SendVerifyCodesRequest, SendVerifyCodesResponse, Violation,
};
pub use token::{BoxError, Token, TokenContext};
