//! A text that Postgres refuses.

use std::ops::Range;

use super::{Failure, Text};
use crate::database_error::DatabaseError;
use crate::split::SplitError;

/// A text that was not run to its end.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ScriptError {
    /// It can't be told where its statements end.
    #[error(transparent)]
    Split(#[from] SplitError),
    /// One of its statements fails.
    #[error("statement {} of {count}: {error}", index + 1)]
    Statement {
        /// Which one, from 0.
        index: usize,
        /// How many there are.
        count: usize,
        /// Where it stands in the text, in bytes.
        span: Range<usize>,
        /// The place in the text that Postgres points at, in bytes.
        offset: Option<usize>,
        /// What Postgres says.
        #[source]
        error: DatabaseError,
    },
    /// Not a statement but what is run around them fails: a deferred constraint at the end of the
    /// transaction, a connection that is gone.
    #[error("the transaction failed: {error}")]
    Transaction {
        /// What Postgres says.
        #[source]
        error: DatabaseError,
    },
}

impl ScriptError {
    pub(super) fn new(text: &Text<'_>, failure: Failure) -> Self {
        let Failure {
            error,
            index,
            offset,
        } = failure;
        match index {
            Some(index) => Self::Statement {
                index,
                count: text.statements.len(),
                span: text.statements[index].span.clone(),
                offset,
                error,
            },
            None => Self::Transaction { error },
        }
    }
}
