//! Reads JSON leniently: what is not of its documented type is absent, and nothing else fails.

use serde::{
    de::{self, Visitor},
    Deserialize, Deserializer,
};
use serde_json::value::RawValue;
use std::{collections::HashMap, fmt};

/// A JSON object whose values were not looked at yet, so that none can make the whole fail: not by
/// its depth, nor by a number that no type holds. Of fields with one name the last one wins.
pub(crate) type Object<'a> = HashMap<Text, &'a RawValue>;

/// A text in which what is not Unicode is replaced, as it is in the bytes of a body: JSON can
/// escape half of a character.
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct Text(String);

impl std::borrow::Borrow<str> for Text {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Bytes;
        impl Visitor<'_> for Bytes {
            type Value = Text;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Text, E> {
                Ok(Text(text.to_owned()))
            }

            fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> Result<Text, E> {
                Ok(Text(String::from_utf8_lossy(bytes).into_owned()))
            }
        }
        deserializer.deserialize_bytes(Bytes)
    }
}

/// What a reply is decoded into.
pub(crate) trait Decode: Sized {
    /// The value, or nothing when it is of another type.
    fn decode(json: &RawValue) -> Option<Self>;
}

/// A field of an object.
pub(crate) fn field<T: Decode>(object: &Object<'_>, name: &str) -> Option<T> {
    T::decode(object.get(name)?)
}

/// The fields of an object.
pub(crate) fn object(json: &RawValue) -> Option<Object<'_>> {
    serde_json::from_str(json.get()).ok()
}

impl Decode for String {
    fn decode(json: &RawValue) -> Option<Self> {
        // serde_json reads a list of numbers as bytes too.
        let text = json.get().starts_with('"').then_some(json.get())?;
        serde_json::from_str(text).ok().map(|Text(text)| text)
    }
}

impl Decode for i64 {
    fn decode(json: &RawValue) -> Option<Self> {
        serde_json::from_str(json.get()).ok()
    }
}

impl Decode for f64 {
    fn decode(json: &RawValue) -> Option<Self> {
        serde_json::from_str(json.get()).ok()
    }
}

impl Decode for bool {
    fn decode(json: &RawValue) -> Option<Self> {
        serde_json::from_str(json.get()).ok()
    }
}

/// Items of another type are left out.
impl<T: Decode> Decode for Vec<T> {
    fn decode(json: &RawValue) -> Option<Self> {
        let items: Vec<&RawValue> = serde_json::from_str(json.get()).ok()?;
        Some(items.into_iter().filter_map(T::decode).collect())
    }
}

/// Of an operation whose replies carry nothing.
impl Decode for () {
    fn decode(_: &RawValue) -> Option<Self> {
        Some(())
    }
}
