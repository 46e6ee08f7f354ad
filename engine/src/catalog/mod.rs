//! The nouns: everything that one database contains, as plain, sorted data.
//!
//! Nothing here knows how two catalogs are compared or how SQL is written. Texts of types and
//! expressions are kept as the server deparses them and never interpreted.

pub mod glob;
pub mod inspect;
pub mod name;
pub mod object;
pub mod sequence;
pub mod table;
pub mod unmanaged;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

pub use self::inspect::{InspectError, Scope, inspect, populated_schemas};
pub use self::name::{Name, QualifiedName, parse_path};
pub use self::object::ObjectId;
pub use self::sequence::{Sequence, SequenceOptions};
pub use self::table::{
    Column, Constraint, ConstraintKind, Generated, Identity, Index, OtherAttributes, Table,
};
pub use self::unmanaged::Unmanaged;

/// Everything that one database contains, as far as it is compared or listed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Catalog {
    /// Schemas by name; `public` is always there.
    pub schemas: BTreeMap<Name, Schema>,
    /// Enumerated types.
    pub enums: BTreeMap<QualifiedName, Enum>,
    /// Sequences, without those inside identity columns.
    pub sequences: BTreeMap<QualifiedName, Sequence>,
    /// Tables with all that stands on them.
    pub tables: BTreeMap<QualifiedName, Table>,
    /// Objects of kinds that are listed, never changed.
    pub unmanaged: BTreeSet<Unmanaged>,
}

/// A schema.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schema {
    /// Its name.
    pub name: Name,
    /// `COMMENT ON SCHEMA`.
    pub comment: Option<String>,
}

/// An enumerated type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enum {
    /// Where it lives.
    pub name: QualifiedName,
    /// Its labels, in sort order.
    pub labels: Vec<String>,
    /// `COMMENT ON TYPE`.
    pub comment: Option<String>,
}

impl Catalog {
    /// The same catalog with each table's columns sorted by name: the order of columns cannot be
    /// changed in place and is not a difference.
    pub fn without_column_order(mut self) -> Self {
        for table in self.tables.values_mut() {
            table.columns.sort_by(|a, b| a.name.cmp(&b.name));
        }
        self
    }

    /// How many objects of the compared kinds there are, columns not counted.
    pub fn object_count(&self) -> usize {
        let on_tables = |table: &Table| 1 + table.constraints.len() + table.indexes.len();
        self.enums.len() + self.sequences.len() + self.tables.values().map(on_tables).sum::<usize>()
    }
}
