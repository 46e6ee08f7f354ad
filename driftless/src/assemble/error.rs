//! What two declarations disagree about.

use std::fmt;

use crate::definition::{Source, Unreadable};

/// Declarations that do not go together.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub struct AssembleError {
    /// Every disagreement, at least one.
    pub conflicts: Vec<Conflict>,
}

/// One disagreement between two places.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Conflict {
    /// Two declarations of one thing say different things of it.
    #[error("{subject}: {property} is {first} at {first_source}, but {second} at {second_source}")]
    Difference {
        /// What both declare: `column public.users.email`.
        subject: String,
        /// What of it differs: `type`.
        property: &'static str,
        /// What the first says.
        first: String,
        /// Where the first stands.
        first_source: Source,
        /// What the second says.
        second: String,
        /// Where the second stands.
        second_source: Source,
    },
    /// Two things have one name, where Postgres allows it once.
    #[error("name \"{name}\": {first} is at {first_source}, and {second} at {second_source}")]
    SameName {
        /// The name.
        name: String,
        /// The path of the first.
        first: String,
        /// Where the first stands.
        first_source: Source,
        /// The path of the second.
        second: String,
        /// Where the second stands.
        second_source: Source,
    },
    /// A type that no linked crate declares.
    #[error("column {column} is of type {name} at {place}, which nothing linked here declares")]
    UnknownType {
        /// The column: `public.users.mood`.
        column: String,
        /// The type, as the ORM calls it.
        name: String,
        /// Where the column stands.
        place: Source,
    },
    /// A declaration that cannot be read.
    #[error("{}: {}", .0.source, .0.message)]
    Unreadable(Unreadable),
}

impl Conflict {
    /// What to write instead, where that can be said.
    pub fn hint(&self) -> Option<&'static str> {
        match self {
            Self::Difference { .. } => {
                Some("structs on one table must agree on what they both declare")
            }
            Self::UnknownType { .. } => Some(
                "write `#[derive(driftless::Table)]` on a struct of this table, or give the type: \
                 `driftless::diesel_table!(schema::t { column(name = \"c\", type = \"...\") })`",
            ),
            Self::SameName { .. } | Self::Unreadable(_) => None,
        }
    }
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
