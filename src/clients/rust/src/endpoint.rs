use http::Uri;

/// Where the service is: scheme, host, port, and a path that stays in front of each operation's.
pub(crate) struct Endpoint(String);

impl Endpoint {
    /// Takes an absolute http(s) URL and nothing more than that.
    pub(crate) fn parse(endpoint: &str) -> Option<Self> {
        if endpoint.contains(['?', '#', '@']) {
            return None;
        }
        let uri: Uri = endpoint.parse().ok()?;
        is_complete(&uri).then(|| Endpoint(endpoint.trim_end_matches('/').to_owned()))
    }

    /// The URL of a path and query below it.
    pub(crate) fn join(&self, path_and_query: &str) -> Result<Uri, http::uri::InvalidUri> {
        format!("{}{path_and_query}", self.0).parse()
    }
}

/// Whether an address is of http(s), with a host and, if any, a port that exists.
pub(crate) fn is_complete(uri: &Uri) -> bool {
    let Some(authority) = uri.authority() else {
        return false;
    };
    let place = authority.as_str().rsplit('@').next().unwrap_or_default();
    let is_port = match &place[authority.host().len()..] {
        "" => true,
        // A sign would be read too.
        port => !port.contains('+') && authority.port_u16().is_some_and(|port| port > 0),
    };
    matches!(uri.scheme_str(), Some("http" | "https")) && !authority.host().is_empty() && is_port
}

/// Percent-encodes all but what RFC 3986 calls unreserved.
pub(crate) fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(char::from(byte));
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}
