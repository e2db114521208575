//! Clears texts that came from the other side of what must not be repeated.

/// In place of a secret.
const MASK: &str = "***";

/// Shorter ones would tear ordinary words apart; of a secret that the end cuts off, so much must be there.
const MIN_LENGTH: usize = 4;

/// Of a secret that is cut off within a text, so much must be there.
const BEGINNING: usize = 8;

/// The tokens of a call and the values of its sensitive fields.
pub(crate) struct Redactor(Vec<Secret>);

struct Secret {
    /// In the form in which they are compared; of a number, the digits alone.
    characters: Vec<char>,
    /// For each length of a beginning, how much of it that beginning ends with.
    borders: Vec<usize>,
    /// How many characters must be there.
    enough: usize,
    /// Numbers are also written in groups.
    is_number: bool,
}

/// A character of a text, and where it is written.
#[derive(Clone, Copy)]
struct Unit {
    character: char,
    start: usize,
    end: usize,
}

impl Redactor {
    pub(crate) fn new<S: AsRef<str>>(secrets: impl IntoIterator<Item = S>) -> Self {
        let secrets = secrets.into_iter();
        Redactor(
            secrets
                .map(|secret| Secret::new(secret.as_ref()))
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
        let ends = self.ends(text);
        let mut cleared = String::new();
        let mut length = 0;
        let mut hidden = 0;
        for (at, character) in text.char_indices() {
            if length >= limit {
                break;
            }
            if at >= hidden && ends[at] > 0 {
                cleared.push_str(MASK);
                length += MASK.len();
            }
            hidden = hidden.max(ends[at]);
            if at >= hidden {
                cleared.push(character);
                length += 1;
            }
        }
        cleared.chars().take(limit).collect()
    }

    /// For each byte of a text, where the secrets that begin there end, or 0. The text is read with
    /// each set of the signs that begin an escape: the others stand for themselves.
    fn ends(&self, text: &str) -> Vec<usize> {
        let mut ends = vec![0; text.len()];
        let present = [b'%', b'&', b'\\'].into_iter();
        let signs: Vec<u8> = present
            .filter(|sign| text.as_bytes().contains(sign))
            .collect();
        for reading in 0..1 << signs.len() {
            let read = (0..signs.len()).filter(|index| reading >> index & 1 == 1);
            let all = units(text, &read.map(|index| signs[index]).collect::<Vec<u8>>());
            let mut dense = all.clone();
            dense.retain(|unit| !is_separator(unit.character));
            for secret in &self.0 {
                secret.find(
                    text,
                    if secret.is_number { &dense } else { &all },
                    &mut ends,
                );
            }
        }
        ends
    }
}

impl Secret {
    fn new(secret: &str) -> Self {
        let mut characters: Vec<char> = secret.chars().map(fold).collect();
        let mut digits = characters.clone();
        digits.retain(|character| !is_separator(*character));
        let is_number = digits.len() >= MIN_LENGTH && digits.iter().all(char::is_ascii_digit);
        if is_number {
            characters = digits;
        }
        let at = characters.iter().position(|character| *character == '@');
        let enough = at.map_or(BEGINNING, |at| BEGINNING.max(at + 2));
        Secret {
            borders: borders(&characters),
            enough: enough.min(characters.len()),
            characters,
            is_number,
        }
    }

    /// Marks where this secret stands, by the algorithm of Knuth, Morris and Pratt: a text that almost
    /// holds a long secret many times costs no more than another.
    fn find(&self, text: &str, units: &[Unit], ends: &mut [usize]) {
        let mut matched = 0;
        for (index, unit) in units.iter().enumerate() {
            if matched >= MIN_LENGTH && is_cut_off(&text[unit.start..]) {
                ends[units[index - matched].start] = text.len();
            }
            while matched > 0 && self.characters[matched] != unit.character {
                matched = self.borders[matched];
            }
            if self.characters[matched] == unit.character {
                matched += 1;
            }
            if matched >= self.enough {
                let end = &mut ends[units[index + 1 - matched].start];
                *end = unit.end.max(*end);
            }
            if matched == self.characters.len() {
                matched = self.borders[matched];
            }
        }
        if matched >= MIN_LENGTH {
            ends[units[units.len() - matched].start] = text.len();
        }
    }
}

fn borders(characters: &[char]) -> Vec<usize> {
    let mut borders = vec![0; characters.len() + 1];
    let mut border = 0;
    for index in 1..characters.len() {
        while border > 0 && characters[border] != characters[index] {
            border = borders[border];
        }
        if characters[border] == characters[index] {
            border += 1;
        }
        borders[index + 1] = border;
    }
    borders
}

/// The characters of a text, with the escapes that begin with one of the signs.
fn units(text: &str, signs: &[u8]) -> Vec<Unit> {
    let mut units = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_sign = signs.contains(&rest.as_bytes()[0]);
        let read = if is_sign { escaped(rest) } else { None };
        let (character, after) = read.unwrap_or((first, &rest[first.len_utf8()..]));
        units.push(Unit {
            character: fold(character),
            start: text.len() - rest.len(),
            end: text.len() - after.len(),
        });
        rest = after;
    }
    units
}

/// What people put between the digits of a number: blanks, dashes of Unicode, and a few signs.
fn is_separator(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '+' | '.' | '(' | ')' | '[' | ']' | '/' | '-' | '\u{2010}'
                ..='\u{2015}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}'
        )
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
            tail.len() < 11 && tail.iter().all(|b| b.is_ascii_alphanumeric() || *b == b'#')
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

const NAMED: [(&str, char); 12] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", '\u{a0}'),
    ("commat", '@'),
    ("period", '.'),
    ("lowbar", '_'),
    ("plus", '+'),
    ("equals", '='),
    ("sol", '/'),
];

/// The most digits of an entity that are read.
const ENTITY_DIGITS: usize = 9;

/// `&#64;`, `&#x40;` or one of the names; browsers read them without the semicolon, too.
fn entity(text: &str) -> Option<(char, &str)> {
    let rest = &text[1..];
    let (character, after) = if let Some(number) = rest.strip_prefix('#') {
        let (digits, radix) = match number.strip_prefix(['x', 'X']) {
            Some(digits) => (digits, 16),
            None => (number, 10),
        };
        let is_digit = |byte: &u8| char::from(*byte).is_digit(radix);
        let length = digits.bytes().take(ENTITY_DIGITS).take_while(is_digit);
        let (digits, after) = digits.split_at(length.count());
        (u32::from_str_radix(digits, radix).ok()?, after)
    } else {
        let is_it = |(name, _): &&(&str, char)| {
            let start = rest.get(..name.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(name))
        };
        let (name, character) = NAMED.iter().find(is_it)?;
        (u32::from(*character), &rest[name.len()..])
    };
    let after = after.strip_prefix(';').unwrap_or(after);
    Some((char::from_u32(character)?, after))
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
            "138+0000+0000",
            "138&nbsp;0000&nbsp;0000",
            "käte&plus;1&commat;example&period;com",
            "miie-TOKEN",
            "138\t0000\u{2011}0000",
            "138 \u{2013} 0000 \u{2013} 0000",
            "138/0000/0000",
            "138\u{2009}0000\n0000",
            "138\\n0000\\t0000",
            "K&#228te+1&#64example.com",
            "käte+1&#000000064;example.com",
            "käte&PLUS1&COMMAT;example&periodcom",
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
            "1380&#4",
            "Käte+1&#00000006",
        ] {
            assert_eq!(clear(&format!("to {cut}")), "to ***", "{cut}");
        }
        // Three characters say little, and what follows is another word.
        assert_eq!(clear("to Kät"), "to Kät");
        assert_eq!(clear("MIIE is a start"), "MIIE is a start");
    }

    #[test]
    fn a_number_may_have_separators_of_its_own() {
        for secret in [
            "138-0000-0000",
            "138 0000 0000",
            "+13800000000",
            "138\u{2013}0000\u{2013}0000",
        ] {
            for text in ["13800000000", "138.0000.0000", "138-0000-0000"] {
                let cleared = Redactor::new([secret]).clear(&format!("to {text}!"));
                assert_eq!(cleared, "to ***!", "{secret}");
            }
        }
        assert_eq!(Redactor::new(["1-2-3"]).clear("to 123!"), "to 123!");
    }

    #[test]
    fn a_secret_that_is_cut_off_within_is_cleared_as_far_as_it_goes_on() {
        let redactor = Redactor::new([
            "tok-SECRET/0123+456==",
            "abababab-c123",
            "a.long.name@x.com",
        ]);
        for (text, cleared) in [
            ("token tok-SECRET/0123+4... is bad", "token ***... is bad"),
            ("tok-SECR, tok-SEC and more", "***, tok-SEC and more"),
            ("ababababab-c12 and more", "*** and more"),
            (
                "a.long.name@x, a.long.name@ and more",
                "***, a.long.name@ and more",
            ),
        ] {
            assert_eq!(redactor.clear(text), cleared);
        }
    }

    /// What almost holds a long secret many times, and numbers that do not end.
    #[test]
    fn a_hostile_text_takes_no_time_worth_mentioning() {
        let redactor = Redactor::new([
            format!("{}b", "a".repeat(4998)),
            format!("{}1", "0".repeat(63)),
        ]);
        for (start, unit) in [
            ("&#", "1"),
            ("&#x", "a"),
            ("", "0"),
            ("", "a"),
            ("", "%"),
            ("", "0-"),
        ] {
            let begin = std::time::Instant::now();
            redactor.clear(&format!("{start}{}", unit.repeat(65_000 / unit.len())));
            assert!(begin.elapsed().as_secs() < 2, "{start}{unit}");
        }
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
