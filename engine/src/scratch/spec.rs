//! What a person writes to say where throwaway databases come from.

use std::fmt;
use std::str::FromStr;

use driftless_migrator::connect::Url;

use super::ScratchError;

/// Where throwaway databases come from: `embedded`, `local`, `local:16` or `postgres://...`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spec {
    /// A Postgres inside this process.
    Embedded,
    /// A cluster of our own, started from the server programs of this machine.
    Local {
        /// The major version it must have; the newest one found when absent.
        major: Option<u32>,
    },
    /// Databases of our own on a server that runs already.
    Server(Url),
}

impl FromStr for Spec {
    type Err = ScratchError;

    fn from_str(text: &str) -> Result<Spec, ScratchError> {
        // `://` says that it was meant as an address, which may hold a password: from here on no
        // error repeats it.
        if text.contains("://") {
            return Ok(Spec::Server(Url::parse(text)?));
        }
        let unknown = || ScratchError::UnknownSpec {
            given: text.to_owned(),
        };
        match text.split_once(':') {
            None if text == "embedded" => Ok(Spec::Embedded),
            None if text == "local" => Ok(Spec::Local { major: None }),
            Some(("local", major)) => {
                let major = major.parse().map_err(|_| unknown())?;
                Ok(Spec::Local { major: Some(major) })
            }
            _ => Err(unknown()),
        }
    }
}

impl fmt::Display for Spec {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Spec::Embedded => formatter.write_str("embedded"),
            Spec::Local { major: None } => formatter.write_str("local"),
            Spec::Local { major: Some(major) } => write!(formatter, "local:{major}"),
            Spec::Server(url) => url.fmt(formatter),
        }
    }
}
