use hyper_rustls::ConfigBuilderExt;
use rustls::{
    crypto::ring,
    pki_types::{
        pem::{Error as PemError, PemObject},
        CertificateDer,
    },
    ClientConfig, RootCertStore,
};
use std::{path::Path, sync::Arc};

/// How servers prove who they are; or what would be right of the file of authorities.
pub(crate) fn config(ca_file: Option<&Path>) -> Result<ClientConfig, String> {
    // Named: rustls panics where a program's crates bring two providers and it must choose.
    let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("ring has suites of each version");
    let builder = match ca_file {
        Some(file) => builder.with_root_certificates(authorities(file)?),
        None => builder.with_webpki_roots(),
    };
    Ok(builder.with_no_client_auth())
}

/// The authorities of a file.
fn authorities(file: &Path) -> Result<RootCertStore, String> {
    let certificates: Vec<_> = CertificateDer::pem_file_iter(file)
        .and_then(Iterator::collect)
        .map_err(|error| match error {
            PemError::Io(cause) => format!("must be a file that can be read: {cause}"),
            // What else is wrong it would quote, and the file may hold a key too.
            _ => "must hold whole certificates in PEM".to_owned(),
        })?;
    let mut store = RootCertStore::empty();
    // Bundles of systems have one now and then that rustls does not understand.
    let (taken, _) = store.add_parsable_certificates(certificates);
    if taken == 0 {
        return Err("must hold a certificate in PEM (-----BEGIN CERTIFICATE-----)".to_owned());
    }
    Ok(store)
}
