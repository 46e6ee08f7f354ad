//! The address of a database, which shows itself only without its password.

use std::fmt;
use std::path::Path;

use crate::error::{Error, ErrorKind, redact};

/// `postgres://...` or `embedded:PATH`.
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseUrl(String);

impl DatabaseUrl {
    /// Reads an address; `origin` says where it stands. The path of `embedded:` starts at `directory`.
    ///
    /// # Errors
    /// For any other form. The error does not repeat the text, since what is no URL may still be a password.
    pub fn parse(text: &str, directory: &Path, origin: &str) -> Result<DatabaseUrl, Error> {
        let text = text.trim();
        if let Some(path) = text
            .strip_prefix("embedded:")
            .filter(|path| !path.is_empty())
        {
            return Ok(DatabaseUrl(format!(
                "embedded:{}",
                directory.join(path).display()
            )));
        }
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(DatabaseUrl(text.to_owned()));
        }
        Err(Error::new(
            ErrorKind::UrlInvalid,
            format!("{origin} is not the address of a database"),
        )
        .hint("write `postgres://USER@HOST:5432/DATABASE`, or `embedded:.driftless/local`"))
    }

    /// The address with its password, for the connection alone.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for DatabaseUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&redact(&self.0))
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<DatabaseUrl, Error> {
        DatabaseUrl::parse(text, Path::new("/project"), "the argument `url=`")
    }

    #[test]
    fn addresses_hide_their_password() {
        let url = parse("postgres://app:hunter2@db/shop").unwrap();
        assert_eq!(url.expose(), "postgres://app:hunter2@db/shop");
        assert_eq!(
            format!("{url} {url:?}"),
            "postgres://app:***@db/shop postgres://app:***@db/shop"
        );
    }

    #[test]
    fn embedded_paths_start_at_the_project() {
        assert_eq!(
            parse("embedded:.data/x").unwrap().expose(),
            "embedded:/project/.data/x"
        );
        assert_eq!(
            parse("embedded:/elsewhere").unwrap().expose(),
            "embedded:/elsewhere"
        );
    }

    #[test]
    fn other_forms_are_refused_without_repeating_them() {
        for text in [
            "",
            "hunter2",
            "mysql://app:hunter2@db",
            "app:hunter2@db",
            "embedded:",
        ] {
            let error = parse(text).unwrap_err();
            assert_eq!(error.kind, ErrorKind::UrlInvalid);
            assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
        }
    }
}
