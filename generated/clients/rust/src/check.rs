use crate::{contract, Error, SendVerifyCodesRequest, Violation};
use hyper::header::HeaderValue;

/// A header of the contract; an empty one is too short for each.
pub(crate) struct Header {
    pub(crate) name: &'static str,
    max_length: usize,
}

pub(crate) const TOKEN: Header = Header {
    name: "X-Auth-Token",
    max_length: contract::TOKEN_MAX_LENGTH,
};

pub(crate) const LANGUAGE: Header = Header {
    name: "X-Language",
    max_length: contract::LANGUAGE_MAX_LENGTH,
};

pub(crate) const TIME_ZONE: Header = Header {
    name: "X-Time-Zone",
    max_length: contract::TIME_ZONE_MAX_LENGTH,
};

/// Collects what is wrong with a request before anything of it is sent.
#[derive(Default)]
pub(crate) struct Check(Vec<Violation>);

impl Check {
    pub(crate) fn fail(
        &mut self,
        pointer: impl Into<String>,
        rule: &str,
        message: impl Into<String>,
    ) {
        let (pointer, rule, message) = (pointer.into(), rule.to_owned(), message.into());
        self.0.push(Violation {
            pointer,
            rule,
            message,
        });
    }

    fn at_most(&mut self, pointer: impl Into<String>, text: &str, limit: usize) {
        if text.chars().count() > limit {
            self.fail(
                pointer,
                "maxLength",
                format!("must have at most {limit} characters"),
            );
        }
    }

    /// Checks the body against the contract.
    pub(crate) fn body(&mut self, body: &SendVerifyCodesRequest) {
        let limit = contract::CONTACT_VALUE_MAX_LENGTH;
        self.at_most("/contact_value", &body.contact_value, limit);
        self.at_most(
            "/area_code",
            &body.area_code,
            contract::AREA_CODE_MAX_LENGTH,
        );
    }

    /// Checks a header of the contract and gives its value.
    ///
    /// It must arrive as it was given (RFC 9110, section 5.5): a line break would begin another
    /// header, outer blanks are cut off, and what is not ASCII is read in more ways than one.
    pub(crate) fn header(&mut self, header: &Header, text: &str) -> Option<HeaderValue> {
        let pointer = format!("header:{}", header.name);
        let printable = text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
        if text.is_empty() {
            self.fail(pointer, "minLength", "must have at least 1 character");
        } else if !printable || text.trim() != text {
            self.fail(pointer, "pattern", "must be ASCII without outer blanks");
        } else {
            self.at_most(pointer, text, header.max_length);
            return HeaderValue::from_str(text).ok();
        }
        None
    }

    /// Ends a call when something is wrong with it.
    pub(crate) fn finish(self) -> Result<(), Error> {
        if self.0.is_empty() {
            Ok(())
        } else {
            Err(Error::InvalidRequest(self.0))
        }
    }
}
