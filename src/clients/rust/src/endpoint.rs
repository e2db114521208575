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
        let authority = uri.authority()?;
        let port = &authority.as_str()[authority.host().len()..];
        let is_complete = matches!(uri.scheme_str()?, "http" | "https")
            && !authority.host().is_empty()
            && (port.is_empty() || authority.port_u16().is_some_and(|port| port > 0));
        is_complete.then(|| Endpoint(endpoint.trim_end_matches('/').to_owned()))
    }

    /// The URL of a path and query below it.
    pub(crate) fn join(&self, path_and_query: &str) -> Result<Uri, http::uri::InvalidUri> {
        format!("{}{path_and_query}", self.0).parse()
    }
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
