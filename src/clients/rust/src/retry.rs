use crate::{Category, ConnectionKind, Error, Sent};
use std::{
    collections::hash_map::RandomState,
    hash::{BuildHasher, Hasher},
    time::Duration,
};

/// The first wait where the reply asks for none; each further one is twice as long.
const FIRST_WAIT: Duration = Duration::from_millis(500);

/// How long to wait before a request is sent again, where that is allowed and worth it.
pub(crate) fn wait_after(error: &Error, tries: u32) -> Option<Duration> {
    let is_worth_it = match error {
        Error::Connection(error) => error.kind == ConnectionKind::Connect,
        Error::Service(error) if error.category == Some(Category::Throttled) => true,
        error => error.status() == Some(429),
    };
    if !is_worth_it || error.sent() != Sent::No {
        return None;
    }
    let wait = FIRST_WAIT.saturating_mul(2_u32.saturating_pow(tries));
    Some(
        error
            .retry_after()
            .unwrap_or_else(|| wait.mul_f64(jitter())),
    )
}

/// 0.8 to 1.2, so that clients that failed at once do not come back at once.
fn jitter() -> f64 {
    let random = RandomState::new().build_hasher().finish();
    0.8 + 0.4 * (random as f64 / u64::MAX as f64)
}
