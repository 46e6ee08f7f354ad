//! `ObjectId`: what a change, a message or an edge of the plan's graph points at.

use std::fmt;

use serde::Serialize;

use super::name::{Name, QualifiedName};

/// The identity of one object of a database: its kind and where it lives.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum ObjectId {
    /// A schema.
    Schema(Name),
    /// An enumerated type.
    Enum(QualifiedName),
    /// A sequence that is not the inside of an identity column.
    Sequence(QualifiedName),
    /// A table.
    Table(QualifiedName),
    /// A column of a table.
    Column(QualifiedName, Name),
    /// A constraint of a table.
    Constraint(QualifiedName, Name),
    /// An index that no constraint owns, under the table it stands on.
    Index(QualifiedName, Name),
}

impl ObjectId {
    /// The noun for messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Schema(_) => "schema",
            Self::Enum(_) => "enum",
            Self::Sequence(_) => "sequence",
            Self::Table(_) => "table",
            Self::Column(..) => "column",
            Self::Constraint(..) => "constraint",
            Self::Index(..) => "index",
        }
    }

    /// The dotted path, `public.users.email` for a column, constraint or index of a table.
    pub fn path(&self) -> String {
        match self {
            Self::Schema(name) => name.path(),
            Self::Enum(name) | Self::Sequence(name) | Self::Table(name) => name.path(),
            Self::Column(table, name)
            | Self::Constraint(table, name)
            | Self::Index(table, name) => format!("{}.{}", table.path(), name.path()),
        }
    }
}

impl fmt::Display for ObjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind(), self.path())
    }
}
