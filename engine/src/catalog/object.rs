//! `ObjectId`: what a change, a message or an edge of the plan's graph points at.

use std::fmt;

use serde::{Serialize, Serializer};

use super::name::{Name, QualifiedName};

/// The identity of one object of a database: its kind and where it lives.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ObjectId {
    /// A schema.
    Schema(Name),
    /// An extension; what belongs to it has no identity of its own.
    Extension(Name),
    /// An enumerated type.
    Enum(QualifiedName),
    /// A domain with its constraints.
    Domain(QualifiedName),
    /// A composite type with its attributes.
    Composite(QualifiedName),
    /// A sequence that is not the inside of an identity column.
    Sequence(QualifiedName),
    /// A table.
    Table(QualifiedName),
    /// A column of a table.
    Column(QualifiedName, Name),
    /// The default of a column, where it comes or goes by itself.
    Default(QualifiedName, Name),
    /// A constraint of a table.
    Constraint(QualifiedName, Name),
    /// An index that no constraint owns, under the table it stands on.
    Index(QualifiedName, Name),
    /// A view.
    View(QualifiedName),
    /// A materialized view.
    MaterializedView(QualifiedName),
    /// A function or procedure, with the types of its input arguments.
    Routine(QualifiedName, String),
    /// A trigger of a table or view.
    Trigger(QualifiedName, Name),
    /// A rule of a table or view.
    Rule(QualifiedName, Name),
    /// A row security policy of a table.
    Policy(QualifiedName, Name),
    /// An extended statistics object.
    Statistics(QualifiedName),
    /// A publication, as far as it needs columns.
    Publication(Name),
    /// An object of a kind that is listed and never changed, as far as it needs others: `aggregate public.total(integer)`.
    Listed(String),
}

impl ObjectId {
    /// What a type of that name can be, beside the row type of a relation.
    pub fn of_type(name: &QualifiedName) -> [Self; 3] {
        [Self::Enum, Self::Domain, Self::Composite].map(|kind| kind(name.clone()))
    }

    /// The noun for messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Schema(_) => "schema",
            Self::Extension(_) => "extension",
            Self::Enum(_) => "enum",
            Self::Domain(_) => "domain",
            Self::Composite(_) => "composite type",
            Self::Sequence(_) => "sequence",
            Self::Table(_) => "table",
            Self::Column(..) => "column",
            Self::Default(..) => "default",
            Self::Constraint(..) => "constraint",
            Self::Index(..) => "index",
            Self::View(_) => "view",
            Self::MaterializedView(_) => "materialized view",
            Self::Routine(..) => "routine",
            Self::Trigger(..) => "trigger",
            Self::Rule(..) => "rule",
            Self::Policy(..) => "policy",
            Self::Statistics(_) => "statistics",
            Self::Publication(_) => "publication",
            Self::Listed(_) => "object",
        }
    }

    /// The dotted path, `public.users.email` for what stands on a table.
    pub fn path(&self) -> String {
        match self {
            Self::Schema(name) | Self::Extension(name) | Self::Publication(name) => name.path(),
            Self::Listed(text) => text.clone(),
            Self::Enum(name)
            | Self::Domain(name)
            | Self::Composite(name)
            | Self::Sequence(name)
            | Self::Table(name)
            | Self::View(name)
            | Self::MaterializedView(name)
            | Self::Statistics(name) => name.path(),
            Self::Routine(name, arguments) => format!("{}({arguments})", name.path()),
            Self::Column(table, name)
            | Self::Default(table, name)
            | Self::Constraint(table, name)
            | Self::Index(table, name)
            | Self::Trigger(table, name)
            | Self::Rule(table, name)
            | Self::Policy(table, name) => format!("{}.{}", table.path(), name.path()),
        }
    }

    /// The schema that the object lives in.
    pub fn schema(&self) -> Option<&Name> {
        match self {
            Self::Schema(_) | Self::Extension(_) | Self::Publication(_) | Self::Listed(_) => None,
            Self::Enum(name)
            | Self::Domain(name)
            | Self::Composite(name)
            | Self::Sequence(name)
            | Self::Table(name)
            | Self::View(name)
            | Self::MaterializedView(name)
            | Self::Statistics(name)
            | Self::Routine(name, _)
            | Self::Column(name, _)
            | Self::Default(name, _)
            | Self::Constraint(name, _)
            | Self::Index(name, _)
            | Self::Trigger(name, _)
            | Self::Rule(name, _)
            | Self::Policy(name, _) => Some(&name.schema),
        }
    }

    /// The table or view that the object stands on, as a part of it.
    pub fn relation(&self) -> Option<&QualifiedName> {
        match self {
            Self::Column(relation, _)
            | Self::Default(relation, _)
            | Self::Constraint(relation, _)
            | Self::Index(relation, _)
            | Self::Trigger(relation, _)
            | Self::Rule(relation, _)
            | Self::Policy(relation, _) => Some(relation),
            _ => None,
        }
    }
}

impl fmt::Display for ObjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind(), self.path())
    }
}

impl Serialize for ObjectId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
