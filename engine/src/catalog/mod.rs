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

use serde::{Serialize, Serializer};

pub use self::inspect::{InspectError, Scope, inspect, populated_schemas};
pub use self::name::{Name, QualifiedName, parse_path};
pub use self::object::ObjectId;
pub use self::sequence::{Sequence, SequenceOptions};
pub use self::table::{
    Column, Constraint, ConstraintKind, Generated, Identity, Index, OtherAttributes, Table,
};
pub use self::unmanaged::Unmanaged;

/// Everything that one database contains, as far as it is compared or listed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Catalog {
    /// Schemas by name; `public` is always there.
    #[serde(serialize_with = "values")]
    pub schemas: BTreeMap<Name, Schema>,
    /// Enumerated types.
    #[serde(serialize_with = "values")]
    pub enums: BTreeMap<QualifiedName, Enum>,
    /// Sequences, without those inside identity columns.
    #[serde(serialize_with = "values")]
    pub sequences: BTreeMap<QualifiedName, Sequence>,
    /// Tables with all that stands on them.
    #[serde(serialize_with = "values")]
    pub tables: BTreeMap<QualifiedName, Table>,
    /// Objects of kinds that are listed, never changed.
    pub unmanaged: BTreeSet<Unmanaged>,
}

/// Writes the values of a map as a list: each holds its own name.
pub(crate) fn values<K, V: Serialize, S: Serializer>(
    map: &BTreeMap<K, V>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(map.values())
}

/// A schema.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Schema {
    /// Its name.
    pub name: Name,
    /// `COMMENT ON SCHEMA`.
    pub comment: Option<String>,
}

/// An enumerated type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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

    /// The same catalog without kinds and attributes that are seen but not compared.
    pub fn without_what_is_not_compared(mut self) -> Self {
        self.unmanaged.clear();
        for table in self.tables.values_mut() {
            table.other.clear();
            table
                .columns
                .iter_mut()
                .for_each(|column| column.other.clear());
            table
                .constraints
                .values_mut()
                .for_each(|constraint| constraint.other.clear());
            table
                .indexes
                .values_mut()
                .for_each(|index| index.other.clear());
        }
        self
    }

    /// Keeps the whole objects whose path is wanted; schemas stay where something of theirs does.
    pub fn retain(&mut self, wanted: impl Fn(&str) -> bool) {
        self.enums.retain(|name, _| wanted(&name.path()));
        self.sequences.retain(|name, _| wanted(&name.path()));
        self.tables.retain(|name, _| wanted(&name.path()));
        self.unmanaged.retain(|object| wanted(&object.identity));
        let names = self
            .enums
            .keys()
            .chain(self.sequences.keys())
            .chain(self.tables.keys());
        let inhabited: BTreeSet<Name> = names.map(|name| name.schema.clone()).collect();
        self.schemas
            .retain(|name, _| inhabited.contains(name) || wanted(&name.path()));
    }

    /// How many objects of the compared kinds there are, columns not counted.
    pub fn object_count(&self) -> usize {
        let on_tables = |table: &Table| 1 + table.constraints.len() + table.indexes.len();
        self.enums.len() + self.sequences.len() + self.tables.values().map(on_tables).sum::<usize>()
    }
}
