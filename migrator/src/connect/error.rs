//! Why a database cannot be reached.

use std::error::Error as _;
use std::io;

use super::{Url, tls::TlsError};
use crate::database_error::{DatabaseError, SqlError};

/// A connection that could not be made.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    /// Nothing listens there.
    #[error("nothing listens at {address}")]
    Refused {
        /// Host and port.
        address: String,
    },
    /// The host is not known or cannot be reached.
    #[error("cannot reach {address}: {reason}")]
    Unreachable {
        /// Host and port.
        address: String,
        /// What the system says.
        reason: String,
    },
    /// No answer in time.
    #[error("no answer from {address}")]
    TimedOut {
        /// Host and port.
        address: String,
    },
    /// The user is not known, or the password is wrong.
    #[error("wrong password for user {user}")]
    WrongPassword {
        /// The user.
        user: String,
    },
    /// The server asks for a password and the URL has none.
    #[error("a password is needed at {address}")]
    PasswordMissing {
        /// Host and port.
        address: String,
    },
    /// The server does not let this user in from here.
    #[error("not admitted: {}", .error.message)]
    NotAdmitted {
        /// What Postgres says.
        error: Box<SqlError>,
    },
    /// There is no such database.
    #[error("database {database} does not exist")]
    NoSuchDatabase {
        /// Its name.
        database: String,
    },
    /// The server has no free connection.
    #[error("too many connections at {address}")]
    TooManyConnections {
        /// Host and port.
        address: String,
    },
    /// The server is starting up or shutting down.
    #[error("{address} is not ready: {}", .error.message)]
    NotReady {
        /// Host and port.
        address: String,
        /// What Postgres says.
        error: Box<SqlError>,
    },
    /// `sslmode` asks for encryption that the server does not offer.
    #[error("{address} does not support TLS, which sslmode asks for")]
    TlsUnsupported {
        /// Host and port.
        address: String,
    },
    /// Encryption could not be set up.
    #[error("TLS with {address} failed: {reason}")]
    TlsFailed {
        /// Host and port.
        address: String,
        /// Why.
        reason: String,
    },
    /// The root certificates cannot be read.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// Anything else.
    #[error("cannot connect to {address}: {error}")]
    Other {
        /// Host and port.
        address: String,
        /// What was said.
        #[source]
        error: DatabaseError,
    },
}

impl ConnectError {
    /// Whether it may be otherwise in a moment: the server is not there yet, is starting up, or has
    /// no free connection.
    pub fn is_transient(&self) -> bool {
        matches!(
            self,
            Self::Refused { .. }
                | Self::Unreachable { .. }
                | Self::TimedOut { .. }
                | Self::TooManyConnections { .. }
                | Self::NotReady { .. }
        )
    }

    pub(super) fn from_driver(url: &Url, error: tokio_postgres::Error) -> Self {
        let address = url.address();
        if let Some(refusal) = error.as_db_error() {
            return Self::from_refusal(url, refusal.into());
        }
        let text = error.to_string();
        let cause = error.source().map(ToString::to_string).unwrap_or_default();
        let io_kind = error
            .source()
            .and_then(|source| source.downcast_ref::<io::Error>());
        match io_kind.map(io::Error::kind) {
            // The driver has no public kind for these; its texts are what it gives to tell apart.
            _ if text.starts_with("error performing TLS handshake") => {
                match cause == "server does not support TLS" {
                    true => Self::TlsUnsupported { address },
                    false => Self::TlsFailed {
                        address,
                        reason: cause,
                    },
                }
            }
            _ if text == "invalid configuration" && cause == "password missing" => {
                Self::PasswordMissing { address }
            }
            _ if text.starts_with("timeout") => Self::TimedOut { address },
            Some(io::ErrorKind::ConnectionRefused) => Self::Refused { address },
            Some(io::ErrorKind::TimedOut) => Self::TimedOut { address },
            Some(_) => Self::Unreachable {
                address,
                reason: cause,
            },
            None => Self::Other {
                address,
                error: error.into(),
            },
        }
    }

    fn from_refusal(url: &Url, error: SqlError) -> Self {
        let address = url.address();
        let error = Box::new(error);
        match error.sqlstate.as_str() {
            "28P01" => Self::WrongPassword {
                user: url.user().unwrap_or_default().to_owned(),
            },
            "28000" => Self::NotAdmitted { error },
            "3D000" => Self::NoSuchDatabase {
                database: url.database().unwrap_or_default().to_owned(),
            },
            "53300" => Self::TooManyConnections { address },
            "57P01" | "57P03" => Self::NotReady { address, error },
            _ => Self::Other {
                address,
                error: DatabaseError::Sql(error),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(sqlstate: &str) -> ConnectError {
        let url = Url::parse("postgres://ann:s3cret@h/shop").unwrap();
        let error = SqlError {
            sqlstate: sqlstate.to_owned(),
            message: "no".to_owned(),
            detail: None,
            hint: None,
            position: None,
            internal_query: None,
            context: None,
        };
        ConnectError::from_refusal(&url, error)
    }

    #[test]
    fn tells_refusals_apart() {
        assert_eq!(refusal("28P01").to_string(), "wrong password for user ann");
        assert_eq!(refusal("28000").to_string(), "not admitted: no");
        assert_eq!(refusal("3D000").to_string(), "database shop does not exist");
        assert_eq!(
            refusal("53300").to_string(),
            "too many connections at h:5432"
        );
        assert_eq!(refusal("57P03").to_string(), "h:5432 is not ready: no");
        assert_eq!(refusal("XX000").to_string(), "cannot connect to h:5432: no");
    }
}
