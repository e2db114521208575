#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod call;
mod check;
mod client;
mod connector;
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
