//! Renames: said by the models or by the caller, or asked for; never guessed.
//!
//! A rename is carried out on a replay of the current state before anything else is compared, so
//! that Postgres itself moves every definition that mentions the old name.

mod apply;
mod extension;
mod label;
mod object;
mod part;
mod path;
mod question;
mod requested;
mod sequence;

use std::fmt;

pub(crate) use self::apply::{apply, followed};
pub use self::object::ObjectKind;
pub use self::part::PartKind;
pub use self::question::{Question, questions};
pub(crate) use self::requested::Requested;
use self::sequence::sequence;
use super::Change;
use crate::catalog::{Catalog, Name, QualifiedName};

/// One object under a new name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rename {
    /// What lives in a schema.
    Object {
        /// What it is.
        kind: ObjectKind,
        /// As it is called.
        from: QualifiedName,
        /// As it shall be called, in this schema or another.
        to: QualifiedName,
    },
    /// A part of a table.
    Part {
        /// What it is.
        kind: PartKind,
        /// The table, under its new name.
        table: QualifiedName,
        /// As it is called.
        from: Name,
        /// As it shall be called.
        to: Name,
    },
    /// A label of an enumerated type.
    EnumValue {
        /// The type, under its new name.
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
        reason: String,
    },
}

impl Rename {
    /// `public.users.name`: the path of the old name.
    pub fn from_path(&self) -> String {
        match self {
            Self::Object { from, .. } => from.path(),
            Self::Part { table, from, .. } => format!("{}.{}", table.path(), from.path()),
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
            Self::Object { from, .. } => from.name.as_str(),
            Self::Part { from, .. } => from.as_str(),
            Self::EnumValue { from, .. } => from,
        }
    }

    /// The new name, as it is written in an answer: qualified where the schema is another one.
    pub fn to_name(&self) -> String {
        match self {
            Self::Object { from, to, .. } if from.schema == to.schema => to.name.path(),
            Self::Object { to, .. } => to.path(),
            Self::Part { to, .. } => to.path(),
            Self::EnumValue { to, .. } => Name::new(to.as_str()).path(),
        }
    }

    /// The changes that this rename is, `Alter`s whose names differ; none when it has already
    /// happened: a `renamed_from` may stay in the models for as long as its author likes. Without `after`
    /// the new name need not be there in the end.
    ///
    /// # Errors
    /// When the old name is gone and the new one never came, or both names are there.
    pub fn changes(
        &self,
        before: &Catalog,
        after: Option<&Catalog>,
    ) -> Result<Vec<Change>, RenameError> {
        let noun = self.noun();
        if after.is_some_and(|after| !self.new_is_in(after)) {
            return Err(self.impossible(format!("the desired state has no {noun} of the new name")));
        }
        if self.is_on_something_new(before) {
            return Ok(Vec::new());
        }
        match (self.old_is_in(before), self.new_is_in(before)) {
            (false, true) => Ok(Vec::new()),
            (false, false) => {
                Err(self.impossible(format!("the current state has no {noun} of the old name")))
            }
            (true, true) => {
                Err(self.impossible(format!("a {noun} of the new name exists already")))
            }
            (true, false) => self.steps(before),
        }
    }

    fn steps(&self, before: &Catalog) -> Result<Vec<Change>, RenameError> {
        match self {
            Self::Object { kind, from, to } => self.object_changes(*kind, (from, to), before),
            Self::Part {
                kind,
                table,
                from,
                to,
            } => Ok(part::change(*kind, table, (from, to), before)),
            Self::EnumValue {
                type_name,
                from,
                to,
            } => Ok(label::change(type_name, (from, to), before)),
        }
    }

    /// Whether the table or type is not there yet: nothing of it has ever been called by the old name.
    fn is_on_something_new(&self, before: &Catalog) -> bool {
        match self {
            Self::Object { .. } => false,
            Self::Part { table, .. } => !before.tables.contains_key(table),
            Self::EnumValue { type_name, .. } => !before.enums.contains_key(type_name),
        }
    }

    /// Whether the catalog has it under its old name.
    pub(crate) fn old_is_in(&self, catalog: &Catalog) -> bool {
        match self {
            Self::Object { kind, from, .. } => kind.is_in(catalog, from),
            Self::Part {
                kind, table, from, ..
            } => kind.is_in(catalog, table, from),
            Self::EnumValue {
                type_name, from, ..
            } => label::is_in(catalog, type_name, from),
        }
    }

    /// Whether the catalog has it under its new name.
    pub(crate) fn new_is_in(&self, catalog: &Catalog) -> bool {
        match self {
            Self::Object { kind, to, .. } => kind.is_in(catalog, to),
            Self::Part {
                kind, table, to, ..
            } => kind.is_in(catalog, table, to),
            Self::EnumValue { type_name, to, .. } => label::is_in(catalog, type_name, to),
        }
    }

    /// What is renamed, for messages.
    pub fn noun(&self) -> &'static str {
        match self {
            Self::Object { kind, .. } => kind.noun(),
            Self::Part { kind, .. } => kind.noun(),
            Self::EnumValue { .. } => "label",
        }
    }

    pub(crate) fn impossible(&self, reason: impl Into<String>) -> RenameError {
        RenameError::Impossible {
            from: self.from_path(),
            to: self.to_name(),
            reason: reason.into(),
        }
    }
}

impl fmt::Display for Rename {
    /// The form that `rename=` takes: `public.users.name:full_name`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.from_path(), self.to_name())
    }
}
