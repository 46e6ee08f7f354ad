//! A text split into its statements.

use crate::split::{SplitError, Statement, has_own_delimiter, split};

/// A Text is what one file holds.
pub(crate) struct Text<'a> {
    pub(crate) sql: &'a str,
    pub(crate) statements: Vec<Statement<'a>>,
    pub(crate) has_own_delimiter: bool,
}

impl<'a> Text<'a> {
    pub(crate) fn split(sql: &'a str) -> Result<Self, SplitError> {
        let statements = split(sql)?;
        Ok(Self {
            sql,
            statements,
            has_own_delimiter: has_own_delimiter(sql),
        })
    }

    /// How many commands Postgres sees in each statement: with a delimiter of its own, a statement
    /// may hold many; a lone `;` holds none.
    pub(super) fn commands(&self, index: usize) -> usize {
        let text = self.statements[index].text;
        if !self.has_own_delimiter {
            return usize::from(text != ";");
        }
        split(text).map_or(1, |inner| {
            inner.iter().filter(|one| one.text != ";").count()
        })
    }
}
