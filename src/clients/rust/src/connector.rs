//! Makes the connections of a client: TCP, a proxy where one is set, and TLS.

use crate::resolver::Resolver;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use rustls::ClientConfig;

/// TCP to a server or to a proxy.
pub(crate) type Tcp = HttpConnector<Resolver>;

/// Connects without a proxy.
pub(crate) fn direct(tls: ClientConfig) -> HttpsConnector<Tcp> {
    let mut tcp = HttpConnector::new_with_resolver(Resolver::default());
    tcp.enforce_http(false);
    tcp.set_nodelay(true);
    over(tcp, tls)
}

/// Adds TLS where the address is of https.
pub(crate) fn over<C>(connector: C, tls: ClientConfig) -> HttpsConnector<C> {
    HttpsConnectorBuilder::new()
        .with_tls_config(tls)
        .https_or_http()
        .enable_http1()
        .wrap_connector(connector)
}
