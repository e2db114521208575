/// Clears texts that came from the other side of what must not be repeated.
pub(crate) struct Redactor<'a>(pub [&'a str; 2]);

/// Shorter ones are no secret, and would tear ordinary words apart.
const MIN_LENGTH: usize = 3;

impl Redactor<'_> {
    pub(crate) fn clear(&self, text: &str) -> String {
        self.0
            .iter()
            .filter(|secret| secret.len() >= MIN_LENGTH)
            .fold(text.to_owned(), |cleared, secret| {
                cleared.replace(secret, "[redacted]")
            })
    }
}
