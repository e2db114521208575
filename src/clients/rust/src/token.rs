use std::{fmt, future::Future, pin::Pin, sync::Arc};

/// Any error that a token provider ends with.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// What a token provider is told.
pub struct TokenContext {
    /// The token that was just answered with 401, when that is why another one is needed.
    pub rejected: Option<String>,
}

/// Shows whether a token was rejected, never the token.
impl fmt::Debug for TokenContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenContext")
            .field("rejected", &self.rejected.is_some())
            .finish()
    }
}

type Provided = Pin<Box<dyn Future<Output = Result<String, BoxError>> + Send>>;
type Provider = dyn Fn(TokenContext) -> Provided + Send + Sync;

/// The IAM user token of the calls: always the same one, or what a provider gives.
///
/// ```
/// use verifycodes::Token;
///
/// let fixed = Token::from("MIIEXAMPLE-TOKEN");
/// let provided = Token::provider(|_| async { Ok(std::env::var("VERIFYCODES_TOKEN")?) });
/// assert_eq!(format!("{fixed:?}{provided:?}"), "Token(fixed)Token(provider)");
/// ```
#[derive(Clone)]
pub struct Token(Source);

#[derive(Clone)]
enum Source {
    Fixed(String),
    Provider(Arc<Provider>),
}

impl Token {
    /// Takes the token from a function: called once a call, and once more after a 401.
    pub fn provider<F, R>(provide: F) -> Self
    where
        F: Fn(TokenContext) -> R + Send + Sync + 'static,
        R: Future<Output = Result<String, BoxError>> + Send + 'static,
    {
        Token(Source::Provider(Arc::new(move |context| {
            Box::pin(provide(context))
        })))
    }

    /// The token of a call.
    pub(crate) async fn get(&self, rejected: Option<String>) -> Result<String, BoxError> {
        match &self.0 {
            Source::Fixed(token) => Ok(token.clone()),
            Source::Provider(provide) => provide(TokenContext { rejected }).await,
        }
    }

    /// Tells whether asking again can give another token.
    pub(crate) fn is_provider(&self) -> bool {
        matches!(self.0, Source::Provider(_))
    }
}

impl<T: Into<String>> From<T> for Token {
    fn from(token: T) -> Self {
        Token(Source::Fixed(token.into()))
    }
}

/// Shows which kind it is, never the token.
impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_provider() {
            "Token(provider)"
        } else {
            "Token(fixed)"
        })
    }
}
