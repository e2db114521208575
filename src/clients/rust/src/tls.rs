use crate::error::Violation;
#[cfg(any(feature = "native-roots", feature = "webpki-roots"))]
use hyper_rustls::ConfigBuilderExt as _;
use rustls::{
    crypto::ring,
    pki_types::{
        pem::{Error as PemError, PemObject},
        CertificateDer, PrivateKeyDer,
    },
    ClientConfig, RootCertStore,
};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

/// Whom a client trusts, and how it proves who it is.
#[derive(Default)]
pub(crate) struct Settings {
    pub(crate) roots: Roots,
    pub(crate) identity: Option<(PathBuf, PathBuf)>,
}

/// Where the authorities to trust come from.
#[derive(Default)]
pub(crate) enum Roots {
    /// The compiled-in ones; else those of the system; else none.
    #[default]
    Default,
    #[cfg(feature = "native-roots")]
    Native,
    File(PathBuf),
}

impl Settings {
    /// The configuration of TLS, or what is wrong with the files that it names.
    pub(crate) fn config(&self) -> Result<ClientConfig, Violation> {
        // Named: rustls panics where a program's crates bring two providers and it must choose.
        let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("ring has suites of each version");
        let builder = match &self.roots {
            #[cfg(feature = "webpki-roots")]
            Roots::Default => builder.with_webpki_roots(),
            #[cfg(all(feature = "native-roots", not(feature = "webpki-roots")))]
            Roots::Default => builder.with_native_roots().map_err(no_native_roots)?,
            #[cfg(not(any(feature = "native-roots", feature = "webpki-roots")))]
            Roots::Default => builder.with_root_certificates(RootCertStore::empty()),
            #[cfg(feature = "native-roots")]
            Roots::Native => builder.with_native_roots().map_err(no_native_roots)?,
            Roots::File(file) => builder.with_root_certificates(
                authorities(file)
                    .map_err(|right| Violation::new("option:ca_file", "format", right))?,
            ),
        };
        let Some((chain, key)) = &self.identity else {
            return Ok(builder.with_no_client_auth());
        };
        let wrong = |right| Violation::new("option:client_certificate", "format", right);
        let chain = certificates(chain).map_err(wrong)?;
        let key = PrivateKeyDer::from_pem_file(key)
            .map_err(|error| wrong(unreadable(error, "must hold a key in PEM")))?;
        builder
            .with_client_auth_cert(chain, key)
            .map_err(|_| wrong("must be a certificate and the key that belongs to it".to_owned()))
    }
}

#[cfg(feature = "native-roots")]
fn no_native_roots(cause: std::io::Error) -> Violation {
    Violation::new("option:native_roots", "format", cause.to_string())
}

/// The authorities of a file.
fn authorities(file: &Path) -> Result<RootCertStore, String> {
    let mut store = RootCertStore::empty();
    // Bundles of systems have one now and then that rustls does not understand.
    let (taken, _) = store.add_parsable_certificates(certificates(file)?);
    if taken == 0 {
        return Err("must hold a certificate in PEM that can be read".to_owned());
    }
    Ok(store)
}

fn certificates(file: &Path) -> Result<Vec<CertificateDer<'static>>, String> {
    let certificates: Vec<_> = CertificateDer::pem_file_iter(file)
        .and_then(Iterator::collect)
        .map_err(|error| unreadable(error, "must hold whole certificates in PEM"))?;
    if certificates.is_empty() {
        return Err("must hold a certificate in PEM (-----BEGIN CERTIFICATE-----)".to_owned());
    }
    Ok(certificates)
}

fn unreadable(error: PemError, right: &str) -> String {
    match error {
        PemError::Io(cause) => format!("must be a file that can be read: {cause}"),
        // What else is wrong it would quote, and the file may hold a key too.
        _ => right.to_owned(),
    }
}
