//! What the contract says of its operation.

/// The operation's path, below an endpoint.
pub const PATH: &str = "/v2/servicerequest/verifycodes/send";

/// The most characters (Unicode code points) of `contact_value`.
pub const CONTACT_VALUE_MAX_LENGTH: usize = 64;

/// The most characters (Unicode code points) of `area_code`.
pub const AREA_CODE_MAX_LENGTH: usize = 16;

/// The most characters of the token.
pub const TOKEN_MAX_LENGTH: usize = 5000;

/// The most characters of `X-Language`.
pub const LANGUAGE_MAX_LENGTH: usize = 32;

/// The most characters of `X-Time-Zone`.
pub const TIME_ZONE_MAX_LENGTH: usize = 32;
