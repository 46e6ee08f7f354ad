//! Renames: said by the models or by the caller, or asked for; never guessed.
//!
//! A rename is carried out on a replay of the current state before anything else is compared, so
//! that Postgres itself moves every definition that mentions the old name.

mod column;
mod label;
mod path;
mod question;
mod sequence;
mod table;

use std::fmt;

pub use self::question::{Question, questions};
pub(crate) use self::sequence::sequence;
use super::Change;
use crate::catalog::{Catalog, Name, QualifiedName};

/// One object under a new name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rename {
    /// A table.
    Table {
        /// As it is called.
        from: QualifiedName,
        /// As it shall be called, in the same schema.
        to: Name,
    },
    /// A column.
    Column {
        /// The table, under its new name.
        table: QualifiedName,
        /// As it is called.
        from: Name,
        /// As it shall be called.
        to: Name,
    },
    /// A label of an enumerated type.
    EnumValue {
        /// The type.
        type_name: QualifiedName,
        /// As it is called.
        from: String,
        /// As it shall be called.
        to: String,
    },
}

/// A rename that can't be carried out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RenameError {
    /// Neither the old nor the new name is where it should be.
    #[error("`{from}` cannot be renamed to `{to}`: {reason}")]
    Impossible {
        /// The path of the old name.
        from: String,
        /// The new name.
        to: String,
        /// Which side is missing what.
        reason: &'static str,
    },
}

impl Rename {
    /// `public.users.name`: the path of the old name.
    pub fn from_path(&self) -> String {
        match self {
            Self::Table { from, .. } => from.path(),
            Self::Column { table, from, .. } => format!("{}.{}", table.path(), from.path()),
            Self::EnumValue {
                type_name, from, ..
            } => {
                format!("{}.{}", type_name.path(), Name::new(from.as_str()).path())
            }
        }
    }

    /// The old name alone, as the database spells it.
    pub fn from_name(&self) -> &str {
        match self {
            Self::Table { from, .. } => from.name.as_str(),
            Self::Column { from, .. } => from.as_str(),
            Self::EnumValue { from, .. } => from,
        }
    }

    /// Whether the new name is the one that the other gives up.
    pub(crate) fn takes_the_name_of(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Table { from, to }, Self::Table { from: given_up, .. }) => {
                self != other && from.sibling(to) == *given_up
            }
            (
                Self::Column { table, to, .. },
                Self::Column {
                    table: same, from, ..
                },
            ) => self != other && table == same && to == from,
            (
                Self::EnumValue { type_name, to, .. },
                Self::EnumValue {
                    type_name: same,
                    from,
                    ..
                },
            ) => self != other && type_name == same && to == from,
            _ => false,
        }
    }

    /// The same object with another new name.
    pub(crate) fn to(&self, name: &Name) -> Self {
        let mut rename = self.clone();
        match &mut rename {
            Self::Table { to, .. } | Self::Column { to, .. } => to.clone_from(name),
            Self::EnumValue { to, .. } => name.as_str().clone_into(to),
        }
        rename
    }

    /// The same new name for what is called otherwise.
    pub(crate) fn from(&self, name: &Name) -> Self {
        let mut rename = self.clone();
        match &mut rename {
            Self::Table { from, .. } => from.name.clone_from(name),
            Self::Column { from, .. } => from.clone_from(name),
            Self::EnumValue { from, .. } => name.as_str().clone_into(from),
        }
        rename
    }

    /// The new name alone, as it is written in an answer.
    pub fn to_name(&self) -> String {
        match self {
            Self::Table { to, .. } | Self::Column { to, .. } => to.path(),
            Self::EnumValue { to, .. } => Name::new(to.as_str()).path(),
        }
    }

    /// The change that this rename is: an `Alter` whose names differ. `None` when it has already
    /// happened: a `renamed_from` may stay in the models for as long as its author likes. Without `after`
    /// the new name need not be there in the end.
    ///
    /// # Errors
    /// When the old name is gone and the new one never came, or both names are there.
    pub fn change(
        &self,
        before: &Catalog,
        after: Option<&Catalog>,
    ) -> Result<Option<Change>, RenameError> {
        match self {
            Self::Table { from, to } => self.table_change(from, to, before, after),
            Self::Column { table, from, to } => {
                self.column_change((table, from, to), before, after)
            }
            Self::EnumValue {
                type_name,
                from,
                to,
            } => self.enum_change((type_name, from, to), before, after),
        }
    }

    fn settled(&self, happened: bool) -> Result<Option<Change>, RenameError> {
        if happened {
            Ok(None)
        } else {
            Err(self.impossible("the current state has nothing of the old name"))
        }
    }

    fn impossible(&self, reason: &'static str) -> RenameError {
        RenameError::Impossible {
            from: self.from_path(),
            to: self.to_name(),
            reason,
        }
    }
}

impl fmt::Display for Rename {
    /// The form that `rename=` takes: `public.users.name:full_name`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.from_path(), self.to_name())
    }
}
