//! Holds the values of a request against the table of the contract.

use crate::{
    error::{InvalidRequest, Violation},
    table::{Field, Parameter, Place, Rule},
    Error,
};
use serde_json::Value;
use std::fmt::Display;

/// Collects what is wrong with a request before anything of it is sent.
#[derive(Default)]
pub(crate) struct Check(Vec<Violation>);

impl Check {
    pub(crate) fn fail(&mut self, pointer: &str, rule: &str, message: impl Into<String>) {
        self.0.push(Violation::new(pointer, rule, message));
    }

    pub(crate) fn extend(&mut self, violations: impl IntoIterator<Item = Violation>) {
        self.0.extend(violations);
    }

    /// Checks an object, the body or a part of it.
    pub(crate) fn fields(&mut self, pointer: &str, value: &Value, fields: &[Field]) {
        for field in fields {
            if let Some(value) = value.get(field.name) {
                let name = field.name.replace('~', "~0").replace('/', "~1");
                self.value(&format!("{pointer}/{name}"), value, &field.rule);
            }
        }
    }

    /// Checks the value of a parameter.
    ///
    /// A header must arrive as it was given (RFC 9110, section 5.5): a line break would begin
    /// another header, outer blanks are cut off, and what is not ASCII is read in different ways.
    pub(crate) fn parameter(&mut self, parameter: &Parameter, value: &Value) {
        self.value(parameter.pointer, value, &parameter.rule);
        let texts = match value {
            Value::Array(items) => items.as_slice(),
            one => std::slice::from_ref(one),
        };
        for text in texts.iter().filter_map(Value::as_str) {
            match parameter.place {
                Place::Header if !is_header_value(text) => self.fail(
                    parameter.pointer,
                    "pattern",
                    "must be visible ASCII, with blanks only in between",
                ),
                Place::Path if matches!(text, "" | "." | "..") => self.fail(
                    parameter.pointer,
                    "pattern",
                    "must not be empty, \".\" or \"..\"",
                ),
                _ => {}
            }
        }
    }

    fn value(&mut self, pointer: &str, value: &Value, rule: &Rule) {
        match rule {
            Rule::Text { min, max } => {
                let length = value.as_str().map(|text| text.chars().count());
                self.size(pointer, length, (*min, *max), "Length", "character");
            }
            Rule::Integer { min, max } => self.range(pointer, value.as_i64(), *min, *max),
            Rule::Number { min, max } => self.range(pointer, value.as_f64(), *min, *max),
            Rule::List { min, max, items } => {
                let list = value.as_array();
                self.size(pointer, list.map(Vec::len), (*min, *max), "Items", "item");
                for (index, item) in list.into_iter().flatten().enumerate() {
                    self.value(&format!("{pointer}/{index}"), item, items);
                }
            }
            Rule::Object(fields) => self.fields(pointer, value, fields),
            Rule::Any => {}
        }
    }

    fn size(
        &mut self,
        pointer: &str,
        size: Option<usize>,
        (min, max): (Option<usize>, Option<usize>),
        rule: &str,
        unit: &str,
    ) {
        let units = |limit| format!("{limit} {unit}{}", if limit == 1 { "" } else { "s" });
        match (size, min, max) {
            (Some(size), Some(min), _) if size < min => self.fail(
                pointer,
                &format!("min{rule}"),
                format!("must have at least {}", units(min)),
            ),
            (Some(size), _, Some(max)) if size > max => self.fail(
                pointer,
                &format!("max{rule}"),
                format!("must have at most {}", units(max)),
            ),
            _ => {}
        }
    }

    fn range<N: PartialOrd + Display>(
        &mut self,
        pointer: &str,
        number: Option<N>,
        min: Option<N>,
        max: Option<N>,
    ) {
        match (number, min, max) {
            // JSON has no infinity and no NaN: they became null.
            (None, ..) => self.fail(pointer, "type", "must be a finite number"),
            (Some(number), Some(min), _) if number < min => {
                self.fail(pointer, "minimum", format!("must be at least {min}"));
            }
            (Some(number), _, Some(max)) if number > max => {
                self.fail(pointer, "maximum", format!("must be at most {max}"));
            }
            _ => {}
        }
    }

    /// Ends a call when something is wrong with it.
    pub(crate) fn finish(self) -> Result<(), Error> {
        if self.0.is_empty() {
            Ok(())
        } else {
            Err(self.into_error())
        }
    }

    pub(crate) fn into_error(self) -> Error {
        Error::InvalidRequest(InvalidRequest { violations: self.0 })
    }
}

fn is_header_value(text: &str) -> bool {
    text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) && text.trim() == text
}
