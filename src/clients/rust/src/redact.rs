//! Clears texts that came from the other side of what must not be repeated.

/// In place of a secret.
const MASK: &str = "***";

/// Shorter ones would tear ordinary words apart; of a secret that is cut off, so much must be there.
const MIN_LENGTH: usize = 4;

/// The tokens of a call and the values of its sensitive fields.
pub(crate) struct Redactor(Vec<Secret>);

struct Secret {
    /// In the form in which they are compared.
    characters: Vec<char>,
    /// Numbers are also written in groups.
    is_digits: bool,
}

impl Redactor {
    pub(crate) fn new<S: AsRef<str>>(secrets: impl IntoIterator<Item = S>) -> Self {
        let secrets = secrets.into_iter().map(|secret| Secret {
            characters: secret.as_ref().chars().map(fold).collect(),
            is_digits: secret.as_ref().bytes().all(|byte| byte.is_ascii_digit()),
        });
        Redactor(
            secrets
                .filter(|secret| secret.characters.len() >= MIN_LENGTH)
                .collect(),
        )
    }

    /// The text without secrets, in whatever usual form they are written.
    pub(crate) fn clear(&self, text: &str) -> String {
        self.clear_start(text, usize::MAX)
    }

    /// As [`Redactor::clear`], no further than so many characters of the outcome.
    pub(crate) fn clear_start(&self, text: &str, limit: usize) -> String {
        let mut cleared = String::new();
        let mut length = 0;
        let mut rest = text;
        while let Some(first) = rest.chars().next().filter(|_| length < limit) {
            let found = self.0.iter().filter_map(|secret| secret.begins(rest)).max();
            if let Some(end) = found {
                cleared.push_str(MASK);
                length += MASK.len();
                rest = &rest[end..];
            } else {
                cleared.push(first);
                length += 1;
                rest = &rest[first.len_utf8()..];
            }
        }
        cleared.chars().take(limit).collect()
    }
}

impl Secret {
    /// How many bytes at the beginning of a text are this secret.
    fn begins(&self, text: &str) -> Option<usize> {
        let mut rest = text;
        let mut matched = 0;
        while matched < self.characters.len() {
            if let Some(after) = after_character(rest, self.characters[matched]) {
                matched += 1;
                rest = after;
            } else if let Some(after) = self.after_separator(rest).filter(|_| matched > 0) {
                rest = after;
            } else if matched >= MIN_LENGTH && is_cut_off(rest) {
                return Some(text.len());
            } else {
                return None;
            }
        }
        Some(text.len() - rest.len())
    }

    fn after_separator<'t>(&self, text: &'t str) -> Option<&'t str> {
        let (unit, after) = escaped(text).or_else(|| plain(text))?;
        (self.is_digits && matches!(unit, ' ' | '\u{a0}' | '-' | '.' | '(' | ')' | '[' | ']'))
            .then_some(after)
    }
}

/// What follows a character that a text begins with in one of its forms.
fn after_character(text: &str, character: char) -> Option<&str> {
    let is_it = |(unit, _): &(char, &str)| fold(*unit) == character;
    let found = escaped(text).filter(is_it);
    let (_, after) = found.or_else(|| plain(text).filter(is_it))?;
    Some(after)
}

/// The first character as it stands, and what follows it.
fn plain(text: &str) -> Option<(char, &str)> {
    let first = text.chars().next()?;
    Some((first, &text[first.len_utf8()..]))
}

/// The character that an escape at the beginning stands for, and what follows it.
fn escaped(text: &str) -> Option<(char, &str)> {
    match text.as_bytes().first()? {
        b'%' => percent(text),
        b'&' => entity(text),
        b'\\' => escape(text),
        _ => None,
    }
}

/// Whether a text ends within a unit: cut off there, or before it.
fn is_cut_off(rest: &str) -> bool {
    match rest.as_bytes() {
        [] => true,
        // `%C3` of `%C3%A9`, `&#6` of `&#64;`, `\u00` of `\u0040`
        [b'%', tail @ ..] => {
            tail.len() < 12 && tail.iter().all(|b| b.is_ascii_hexdigit() || *b == b'%')
        }
        [b'&', tail @ ..] => {
            tail.len() < 9 && tail.iter().all(|b| b.is_ascii_alphanumeric() || *b == b'#')
        }
        [b'\\', tail @ ..] => {
            tail.len() < 11
                && tail
                    .iter()
                    .all(|b| b.is_ascii_hexdigit() || matches!(b, b'u' | b'\\'))
        }
        _ => false,
    }
}

fn fold(character: char) -> char {
    if character.is_ascii() {
        return character.to_ascii_lowercase();
    }
    character.to_lowercase().next().unwrap_or(character)
}

/// `%40`, or as many of them as one character has bytes in UTF-8.
fn percent(text: &str) -> Option<(char, &str)> {
    let mut bytes = Vec::with_capacity(4);
    let mut rest = text;
    while let Some(code) = rest.strip_prefix('%').and_then(|rest| rest.get(..2)) {
        bytes.push(hex(code).and_then(|code| u8::try_from(code).ok())?);
        rest = &rest[3..];
        if let Ok(decoded) = std::str::from_utf8(&bytes) {
            return Some((decoded.chars().next()?, rest));
        }
        if bytes.len() == 4 {
            break;
        }
    }
    None
}

/// `&#64;`, `&#x40;` or one of the five names.
fn entity(text: &str) -> Option<(char, &str)> {
    // The longest is `&#x0010FFFF;`.
    let end = text.bytes().take(12).position(|byte| byte == b';')?;
    let name = &text[1..end];
    let character = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => {
            let number = name.strip_prefix('#')?;
            char::from_u32(match number.strip_prefix(['x', 'X']) {
                Some(number) => hex(number)?,
                None => number.parse().ok()?,
            })?
        }
    };
    Some((character, &text[end + 1..]))
}

/// `\u0040`, two of them for one character, or `\/`.
fn escape(text: &str) -> Option<(char, &str)> {
    let rest = &text[1..];
    let first = rest.chars().next()?;
    if first != 'u' {
        let character = match first {
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            other => other,
        };
        return Some((character, &rest[first.len_utf8()..]));
    }
    let unit = |text: &str| hex(text.strip_prefix("\\u")?.get(..4)?);
    let high = unit(text)?;
    if let Some(character) = char::from_u32(high) {
        return Some((character, &text[6..]));
    }
    let low = unit(&text[6..])?;
    let pair = [u16::try_from(high).ok()?, u16::try_from(low).ok()?];
    let character = char::decode_utf16(pair).next()?.ok()?;
    Some((character, &text[12..]))
}

/// A number of hexadecimal digits alone: no sign.
fn hex(digits: &str) -> Option<u32> {
    digits
        .bytes()
        .all(|byte| byte.is_ascii_hexdigit())
        .then(|| u32::from_str_radix(digits, 16).ok())?
}

#[cfg(test)]
mod tests {
    use super::Redactor;

    const SECRETS: [&str; 3] = ["Käte+1@example.com", "13800000000", "MIIE-token"];

    fn clear(text: &str) -> String {
        Redactor::new(SECRETS).clear(text)
    }

    #[test]
    fn every_usual_form_is_cleared() {
        for form in [
            "Käte+1@example.com",
            "KÄTE+1@EXAMPLE.COM",
            "K%C3%A4te%2B1%40example.com",
            "k%c3%a4te%2b1%40example%2ecom",
            "K&#228;te&#x2B;1&#X40;example.com",
            "K\\u00e4te+1\\u0040example.com",
            "%4B%C3%A4&#116;\\u0065+1@example\\.com",
            "13800000000",
            "138 0000 0000",
            "138-0000-0000",
            "138) 0000.0000",
            "138&#32;0000%200000",
            "miie-TOKEN",
        ] {
            assert_eq!(clear(&format!("<p>to {form}, now")), "<p>to ***, now");
        }
    }

    #[test]
    fn a_secret_that_is_cut_off_by_the_end_is_cleared() {
        for cut in [
            "Käte",
            "K%C3%A4te%2",
            "Käte+1&#6",
            "Käte+1\\u00",
            "1380",
            "138 00",
            "MIIE-",
        ] {
            assert_eq!(clear(&format!("to {cut}")), "to ***", "{cut}");
        }
        // Three characters say little, and what follows is another word.
        assert_eq!(clear("to Kät"), "to Kät");
        assert_eq!(clear("MIIE is a start"), "MIIE is a start");
    }

    #[test]
    fn what_only_looks_like_an_escape_stays() {
        for text in [
            "100 % of %C3 &amp; &#xZZ; \\u12",
            "%",
            "&",
            "\\",
            "%E4%",
            "&#1114112;",
        ] {
            assert_eq!(clear(text), text);
        }
    }

    #[test]
    fn a_start_has_at_most_so_many_characters() {
        let redactor = Redactor::new(SECRETS);
        assert_eq!(redactor.clear_start("äöü13800000000xyz", 5), "äöü**");
        assert_eq!(redactor.clear_start("äöü", 256), "äöü");
    }

    #[test]
    fn short_secrets_do_not_tear_words_apart() {
        assert_eq!(Redactor::new(["the"]).clear("the other"), "the other");
    }
}
