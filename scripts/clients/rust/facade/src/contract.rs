//! What the contract says of its operation.

/// The operation's path, below an endpoint.
pub const PATH: &str = "@PATH@";

/// The most characters (Unicode code points) of `contact_value`.
pub const CONTACT_VALUE_MAX_LENGTH: usize = @CONTACT_VALUE_MAX_LENGTH@;

/// The most characters (Unicode code points) of `area_code`.
pub const AREA_CODE_MAX_LENGTH: usize = @AREA_CODE_MAX_LENGTH@;

/// The most characters of the token.
pub const TOKEN_MAX_LENGTH: usize = @X_AUTH_TOKEN_MAX_LENGTH@;

/// The most characters of `X-Language`.
pub const LANGUAGE_MAX_LENGTH: usize = @X_LANGUAGE_MAX_LENGTH@;

/// The most characters of `X-Time-Zone`.
pub const TIME_ZONE_MAX_LENGTH: usize = @X_TIME_ZONE_MAX_LENGTH@;
