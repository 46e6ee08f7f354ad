//! What tells where a database is.

use crate::connect::{Url, UrlError};

/// A Target tells a [`Migrator`](super::Migrator) where its database is: a URL as text or read,
/// and, with the features of their names, a pool of sqlx or a connection of SeaORM. Of a pool only
/// its options are used, none of its connections.
pub trait Target: Send + Sync {
    /// The address of the database.
    ///
    /// # Errors
    /// When there is none, or none for a database of Postgres.
    fn address(&self) -> Result<Url, TargetError>;
}

/// A target that does not lead to a database.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TargetError {
    /// Its address is not one of a Postgres database.
    #[error(transparent)]
    Url(#[from] UrlError),
    /// It is a connection to something else than Postgres, or to nothing.
    #[error("the connection is not a pool of connections to Postgres")]
    NotPostgres,
    /// Its certificates stand in memory, where a connection of another driver does not find them.
    #[error("{parameter} of the pool is no file: name the address with direct_url")]
    CertificateInMemory {
        /// What a URL would call it.
        parameter: String,
    },
}

impl Target for Url {
    fn address(&self) -> Result<Url, TargetError> {
        Ok(self.clone())
    }
}

impl Target for str {
    fn address(&self) -> Result<Url, TargetError> {
        Ok(Url::parse(self)?)
    }
}

impl Target for String {
    fn address(&self) -> Result<Url, TargetError> {
        self.as_str().address()
    }
}

impl<T: Target + ?Sized> Target for &T {
    fn address(&self) -> Result<Url, TargetError> {
        (**self).address()
    }
}
