//! What two declarations disagree about.

use std::fmt;

use crate::definition::Source;

/// Declarations that do not go together.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub struct AssembleError {
    /// Every disagreement, at least one.
    pub conflicts: Vec<Conflict>,
}

/// One disagreement between two places.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{subject}: {property} is {first} at {first_source}, but {second} at {second_source}")]
pub struct Conflict {
    /// What both declare: `column public.users.email`.
    pub subject: String,
    /// What of it differs: `type`.
    pub property: &'static str,
    /// What the first says.
    pub first: String,
    /// Where the first stands.
    pub first_source: Source,
    /// What the second says.
    pub second: String,
    /// Where the second stands.
    pub second_source: Source,
}

impl fmt::Display for AssembleError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, conflict) in self.conflicts.iter().enumerate() {
            let separator = if position == 0 { "" } else { "\n" };
            write!(formatter, "{separator}{conflict}")?;
        }
        Ok(())
    }
}
