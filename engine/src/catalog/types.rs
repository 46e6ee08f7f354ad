//! Types of the user's that are not enumerated: domains and composite types.

use std::collections::BTreeMap;

use serde::Serialize;

use super::name::{Name, QualifiedName};

/// A domain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Domain {
    /// Where it lives.
    pub name: QualifiedName,
    /// The type it stands on, as `format_type` spells it.
    pub base_type: String,
    /// A collation other than the base type's own.
    pub collation: Option<String>,
    /// NOT NULL.
    pub not_null: bool,
    /// DEFAULT.
    pub default: Option<String>,
    /// Its CHECK constraints by name.
    #[serde(serialize_with = "super::values")]
    pub constraints: BTreeMap<Name, DomainConstraint>,
    /// `COMMENT ON DOMAIN`.
    pub comment: Option<String>,
    /// The statements that give it its owner and grants; never a difference, and run again when the
    /// domain is replaced.
    pub privileges: Vec<String>,
}

/// A CHECK constraint of a domain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DomainConstraint {
    /// Its name.
    pub name: Name,
    /// What `pg_get_constraintdef` prints: everything but the name.
    pub definition: String,
    /// `COMMENT ON CONSTRAINT ... ON DOMAIN`.
    pub comment: Option<String>,
}

/// A composite type of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Composite {
    /// Where it lives.
    pub name: QualifiedName,
    /// Its attributes, in order.
    pub attributes: Vec<Attribute>,
    /// `COMMENT ON TYPE`.
    pub comment: Option<String>,
    /// The statements that give it its owner and grants; never a difference, and run again when the
    /// type is replaced.
    pub privileges: Vec<String>,
}

/// An attribute of a composite type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Attribute {
    /// Its name.
    pub name: Name,
    /// Its type, as `format_type` spells it.
    pub data_type: String,
    /// A collation other than the type's own.
    pub collation: Option<String>,
    /// `COMMENT ON COLUMN`.
    pub comment: Option<String>,
}

impl Composite {
    /// The attribute of that name.
    pub fn attribute(&self, name: &Name) -> Option<&Attribute> {
        self.attributes.iter().find(|found| found.name == *name)
    }
}
