//! The forms in which the generated part says what the contract asks for.

/// The parts of the contract that hold for every operation.
pub(crate) struct Contract {
    /// The header that carries the token.
    pub(crate) token: Parameter,
    pub(crate) request_id_header: &'static str,
    /// The fields of a reply that tell of an error.
    pub(crate) code_field: &'static str,
    pub(crate) message_field: &'static str,
    /// Who gives the codes that begin so.
    pub(crate) sources: &'static [(&'static str, crate::Source)],
    pub(crate) categories: &'static [(&'static str, crate::Category)],
}

pub(crate) struct Operation {
    pub(crate) name: &'static str,
    pub(crate) method: http::Method,
    pub(crate) path: &'static [Part],
    pub(crate) has_token: bool,
    pub(crate) body: Option<Body>,
    pub(crate) parameters: &'static [Parameter],
}

pub(crate) struct Body {
    pub(crate) media_type: &'static str,
    pub(crate) fields: &'static [Field],
}

/// A piece of a path.
// A contract may have no operation with a path parameter, or none without one.
#[allow(dead_code)]
pub(crate) enum Part {
    Text(&'static str),
    /// The value of the parameter of that name.
    Parameter(&'static str),
}

// As for `Part`.
#[allow(dead_code)]
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Header,
    Query,
    Path,
}

pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) place: Place,
    /// Where it is and its name: `header:X-Name`. No other parameter of an operation has the same.
    pub(crate) pointer: &'static str,
    pub(crate) required: bool,
    pub(crate) sensitive: bool,
    pub(crate) rule: Rule,
}

pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) sensitive: bool,
    pub(crate) rule: Rule,
}

/// What a value must be, beside what its Rust type holds already: the type, and which values an
/// enum has.
// As for `Part`: not every contract has a value of each kind.
#[allow(dead_code)]
pub(crate) enum Rule {
    /// Lengths count Unicode code points.
    Text {
        min: Option<usize>,
        max: Option<usize>,
    },
    Integer {
        min: Option<i64>,
        max: Option<i64>,
    },
    Number {
        min: Option<f64>,
        max: Option<f64>,
    },
    List {
        min: Option<usize>,
        max: Option<usize>,
        items: &'static Rule,
    },
    Object(&'static [Field]),
    /// A boolean, or one of an enum.
    Any,
}
