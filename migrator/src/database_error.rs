//! What Postgres says when it refuses, kept in full.

use std::error::Error as _;

use tokio_postgres::error::{DbError, ErrorPosition};

/// A request to the database that failed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DatabaseError {
    /// Postgres refused.
    #[error(transparent)]
    Sql(#[from] Box<SqlError>),
    /// The connection broke, or an answer could not be read.
    #[error("lost the connection to the database: {reason}")]
    Connection {
        /// What the driver says.
        reason: String,
    },
}

/// An error report of Postgres (manual, 55.8 Error and Notice Message Fields).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct SqlError {
    /// The five characters of the SQLSTATE.
    pub sqlstate: String,
    /// What happened.
    pub message: String,
    /// More about it.
    pub detail: Option<String>,
    /// What to do about it.
    pub hint: Option<String>,
    /// Where in the text that was sent, in characters from 1.
    pub position: Option<u32>,
    /// The text that Postgres made itself and in which the error is, such as a line of PL/pgSQL.
    pub internal_query: Option<String>,
    /// The call stack inside of Postgres.
    pub context: Option<String>,
}

impl SqlError {
    /// Where in `sql`, the text that was sent, in bytes from 0.
    pub fn byte_offset(&self, sql: &str) -> Option<usize> {
        let characters = usize::try_from(self.position?).ok()?.checked_sub(1)?;
        let offsets = sql.char_indices().map(|(offset, _)| offset);
        offsets.chain([sql.len()]).nth(characters)
    }
}

impl From<&DbError> for SqlError {
    fn from(error: &DbError) -> Self {
        let (position, internal_query) = match error.position() {
            Some(ErrorPosition::Original(position)) => (Some(*position), None),
            Some(ErrorPosition::Internal { query, .. }) => (None, Some(query.clone())),
            None => (None, None),
        };
        Self {
            sqlstate: error.code().code().to_owned(),
            message: error.message().to_owned(),
            detail: error.detail().map(str::to_owned),
            hint: error.hint().map(str::to_owned),
            position,
            internal_query,
            context: error.where_().map(str::to_owned),
        }
    }
}

impl DatabaseError {
    /// The SQLSTATE, if Postgres refused.
    pub fn sqlstate(&self) -> Option<&str> {
        match self {
            Self::Sql(error) => Some(&error.sqlstate),
            Self::Connection { .. } => None,
        }
    }

    /// Whether the connection is gone, so that what became of a request cannot be told from it. The server
    /// ends it with a message of class 57P when it stops or is told to end the session.
    pub(crate) fn is_lost(&self) -> bool {
        match self {
            Self::Sql(error) => error.sqlstate.starts_with("57P"),
            Self::Connection { .. } => true,
        }
    }

    /// Where in `sql`, the text that was sent, in bytes from 0, if Postgres says so.
    pub(crate) fn byte_offset(&self, sql: &str) -> Option<usize> {
        match self {
            Self::Sql(error) => error.byte_offset(sql),
            Self::Connection { .. } => None,
        }
    }
}

impl From<tokio_postgres::Error> for DatabaseError {
    fn from(error: tokio_postgres::Error) -> Self {
        match error.as_db_error() {
            Some(refusal) => Self::Sql(Box::new(refusal.into())),
            None => Self::Connection {
                reason: match error.source() {
                    Some(cause) => format!("{error}: {cause}"),
                    None => error.to_string(),
                },
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_characters_not_bytes() {
        let mut error = SqlError {
            sqlstate: "42601".into(),
            message: "syntax error".into(),
            detail: None,
            hint: None,
            position: Some(5),
            internal_query: None,
            context: None,
        };
        assert_eq!(error.byte_offset("äöü x"), Some(7));
        error.position = Some(6);
        assert_eq!(error.byte_offset("äöü x"), Some(8));
        error.position = Some(9);
        assert_eq!(error.byte_offset("äöü x"), None);
    }
}
