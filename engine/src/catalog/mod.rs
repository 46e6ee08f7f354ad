//! The nouns: everything that one database contains, as plain, sorted data.
//!
//! Nothing here knows how two catalogs are compared or how SQL is written. Texts of types and
//! expressions are kept as the server deparses them and never interpreted.

pub mod defined;
pub mod dependencies;
pub mod extension;
pub mod glob;
pub mod inspect;
pub mod name;
pub mod object;
pub mod sequence;
mod spelling;
pub mod table;
pub mod types;
pub mod uncompared;
pub mod unmanaged;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Serialize, Serializer};

pub use self::defined::{Body, Comment, Defined, Setting};
pub use self::dependencies::Dependencies;
pub use self::extension::Extension;
pub use self::inspect::{InspectError, Scope, inspect, populated_schemas};
pub(crate) use self::inspect::{in_pinned_session, server_version};
pub use self::name::{Name, QualifiedName, parse_path};
pub use self::object::ObjectId;
pub use self::sequence::{Sequence, SequenceOptions};
pub(crate) use self::spelling::Spelling;
pub(crate) use self::table::NOT_VALID;
pub use self::table::{
    Column, Constraint, ConstraintKind, Generated, Identity, Index, OtherAttributes, Parameters,
    PartOf, Partition, ReplicaIdentity, Table,
};
pub use self::types::{Attribute, Composite, Domain, DomainConstraint};
pub use self::uncompared::Uncompared;
pub use self::unmanaged::Unmanaged;

/// Everything that one database contains, as far as it is compared or listed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Catalog {
    /// Schemas by name; `public` is always there.
    #[serde(serialize_with = "values")]
    pub schemas: BTreeMap<Name, Schema>,
    /// Extensions.
    #[serde(serialize_with = "values")]
    pub extensions: BTreeMap<Name, Extension>,
    /// Domains.
    #[serde(serialize_with = "values")]
    pub domains: BTreeMap<QualifiedName, Domain>,
    /// Composite types.
    #[serde(serialize_with = "values")]
    pub composites: BTreeMap<QualifiedName, Composite>,
    /// Enumerated types.
    #[serde(serialize_with = "values")]
    pub enums: BTreeMap<QualifiedName, Enum>,
    /// Sequences, without those inside identity columns.
    #[serde(serialize_with = "values")]
    pub sequences: BTreeMap<QualifiedName, Sequence>,
    /// Tables with all that stands on them.
    #[serde(serialize_with = "values")]
    pub tables: BTreeMap<QualifiedName, Table>,
    /// Views, routines, triggers, rules, policies, statistics.
    #[serde(serialize_with = "values")]
    pub defined: BTreeMap<ObjectId, Defined>,
    /// Objects of kinds that are listed, never changed.
    pub unmanaged: BTreeSet<Unmanaged>,
    /// Owners, grants and what else is said of objects and never changed.
    #[serde(skip)]
    pub uncompared: BTreeSet<Uncompared>,
    /// What needs what.
    #[serde(skip)]
    pub dependencies: Dependencies,
    /// The columns that rows which are there do not share one value for when the column is added: identities,
    /// stored generated columns, volatile defaults, and domains that check their values.
    #[serde(skip)]
    pub computed_columns: BTreeSet<ObjectId>,
    /// The version of the server, as `server_version_num` says it: 150004. A plan must know what it can do.
    #[serde(skip)]
    pub server_version: i32,
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
    /// The statements that give it its owner and grants; never a difference, and run again when the
    /// type is replaced.
    pub privileges: Vec<String>,
}

impl Catalog {
    /// The column of that name, where there is one.
    pub(crate) fn column(&self, table: &QualifiedName, name: &Name) -> Option<&Column> {
        self.tables.get(table)?.column(name)
    }

    /// The column whose identity this is the sequence of.
    pub(crate) fn numbered_by(&self, sequence: &QualifiedName) -> Option<ObjectId> {
        if self.sequences.contains_key(sequence) {
            return None;
        }
        let (table, column, _) = self
            .identities()
            .find(|(.., identity)| identity.sequence == *sequence)?;
        Some(ObjectId::Column(table.name.clone(), column.name.clone()))
    }

    /// The identities, each with its table and column.
    pub(crate) fn identities(&self) -> impl Iterator<Item = (&Table, &Column, &Identity)> {
        self.tables.values().flat_map(|table| {
            let columns = table.columns.iter();
            columns.filter_map(move |column| Some((table, column, column.own_identity()?)))
        })
    }

    /// The index of a table that the path leads to.
    pub(crate) fn index(&self, id: &ObjectId) -> Option<&Index> {
        let ObjectId::Index(table, name) = id else {
            return None;
        };
        self.tables.get(table)?.indexes.get(name)
    }

    /// The constraint of a table that the path leads to.
    pub(crate) fn constraint(&self, id: &ObjectId) -> Option<&Constraint> {
        let ObjectId::Constraint(table, name) = id else {
            return None;
        };
        self.tables.get(table)?.constraints.get(name)
    }

    /// Whether a relation or a type has the name: most kinds of both share their names.
    pub(crate) fn has_relation_or_type(&self, name: &QualifiedName) -> bool {
        let has_index = || {
            let mut tables = self.tables.values();
            tables.any(|table| {
                table.name.schema == name.schema
                    && (table.indexes.contains_key(&name.name)
                        || table.constraints.contains_key(&name.name))
            })
        };
        self.has_relation(name)
            || self.enums.contains_key(name)
            || self.domains.contains_key(name)
            || has_index()
    }

    /// Whether a table, a sequence of its own, a composite type or a view has the name.
    pub(crate) fn has_relation(&self, name: &QualifiedName) -> bool {
        let views = [ObjectId::View, ObjectId::MaterializedView];
        self.tables.contains_key(name)
            || self.sequences.contains_key(name)
            || self.composites.contains_key(name)
            || (views.iter()).any(|kind| self.defined.contains_key(&kind(name.clone())))
    }

    /// Whether the object is there; what is only named, as default privileges are, always is.
    pub(crate) fn has(&self, id: &ObjectId) -> bool {
        match id {
            ObjectId::Schema(name) => self.schemas.contains_key(name),
            ObjectId::Extension(name) => self.extensions.contains_key(name),
            ObjectId::Enum(name) => self.enums.contains_key(name),
            ObjectId::Domain(name) => self.domains.contains_key(name),
            ObjectId::Composite(name) => self.composites.contains_key(name),
            ObjectId::Sequence(name) => self.sequences.contains_key(name),
            ObjectId::Table(name) => self.tables.contains_key(name),
            ObjectId::Column(table, name) | ObjectId::Default(table, name) => {
                self.column(table, name).is_some()
            }
            ObjectId::Constraint(..) => self.constraint(id).is_some(),
            ObjectId::Index(..) => self.index(id).is_some() || self.defined.contains_key(id),
            ObjectId::Publication(_) | ObjectId::Listed(_) => true,
            ObjectId::View(_)
            | ObjectId::MaterializedView(_)
            | ObjectId::Routine(..)
            | ObjectId::Trigger(..)
            | ObjectId::Rule(..)
            | ObjectId::Policy(..)
            | ObjectId::Statistics(_) => self.defined.contains_key(id),
        }
    }

    /// By table, its partitions and what inherits from it.
    pub(crate) fn children(&self) -> BTreeMap<&QualifiedName, Vec<&Table>> {
        let mut children: BTreeMap<&QualifiedName, Vec<&Table>> = BTreeMap::new();
        for table in self.tables.values() {
            for parent in table.parents() {
                children.entry(parent).or_default().push(table);
            }
        }
        children
    }

    /// The partitioned tables that a table is below, the nearest first.
    pub(crate) fn above(&self, table: &QualifiedName) -> impl Iterator<Item = &QualifiedName> {
        let parent = |name: &QualifiedName| {
            let of = self.tables.get(name)?.partition_of.as_ref()?;
            Some(&of.parent)
        };
        std::iter::successors(parent(table), move |name| parent(name))
    }

    /// The partitions of a table that have a part of its index, with that part.
    pub(crate) fn parts_of_index<'a>(
        &'a self,
        table: &'a QualifiedName,
        index: &'a Name,
    ) -> impl Iterator<Item = (&'a Table, &'a Index)> {
        let tables = self.tables.values();
        let indexes =
            tables.flat_map(|child| child.indexes.values().map(move |part| (child, part)));
        indexes.filter(move |(_, part)| {
            let of = part.part_of.as_ref();
            of.is_some_and(|of| of.table == *table && of.name == *index)
        })
    }

    /// By table, the foreign keys that point at it, each with the table that has it.
    pub(crate) fn foreign_keys_at(&self) -> BTreeMap<&QualifiedName, Vec<(&Table, &Constraint)>> {
        let mut keys: BTreeMap<&QualifiedName, Vec<(&Table, &Constraint)>> = BTreeMap::new();
        for table in self.tables.values() {
            for key in table.constraints.values() {
                if let Some(target) = &key.references {
                    keys.entry(target).or_default().push((table, key));
                }
            }
        }
        keys
    }

    /// The catalog as far as two of them can be equal: the order of columns, of attributes and of the tables that one
    /// inherits from cannot be changed in place and is not a difference, nor is what follows from the rest. A table that leaves its parent
    /// declares from then on what it had from it, also when it comes back (manual, ALTER TABLE, "NO INHERIT").
    pub fn comparable(mut self) -> Self {
        for table in self.tables.values_mut() {
            table.columns.sort_by(|a, b| a.name.cmp(&b.name));
            table.inherits.sort();
            for column in table.columns.iter_mut().filter(|found| found.inherited) {
                column.local = false;
            }
            // A partition has the foreign keys of its parent under names that no dump tells.
            table.constraints.retain(|_, found| {
                let is_part = found.kind == ConstraintKind::ForeignKey && found.inherited;
                !is_part || found.comment.is_some()
            });
            let constraints = table.constraints.values_mut();
            for constraint in constraints.filter(|found| found.inherited) {
                constraint.local = false;
            }
        }
        for composite in self.composites.values_mut() {
            composite.attributes.sort_by(|a, b| a.name.cmp(&b.name));
        }
        self.uncompared.clear();
        self.dependencies = Dependencies::default();
        self.computed_columns.clear();
        self.server_version = 0;
        self
    }

    /// The same catalog without kinds and attributes that are seen but not compared.
    pub fn without_what_is_not_compared(mut self) -> Self {
        self.unmanaged.clear();
        for table in self.tables.values_mut() {
            table.other.clear();
            for constraint in table.constraints.values_mut() {
                constraint.other.clear();
            }
            for index in table.indexes.values_mut() {
                index.other.clear();
            }
        }
        self
    }

    /// Gives what is on both sides the owner and the grants that it has in `current`, the comment that its extension
    /// comes with, and the order of the tables that it inherits from: these are never a difference, and must be put back with what is made anew.
    pub fn keep_what_is_no_difference(&mut self, current: &Self) {
        for (id, found) in &mut self.defined {
            if let Some(existing) = current.defined.get(id) {
                found.adopt_privileges(existing);
            }
        }
        for (name, found) in &mut self.enums {
            if let Some(existing) = current.enums.get(name) {
                found.privileges.clone_from(&existing.privileges);
            }
        }
        for (name, found) in &mut self.domains {
            if let Some(existing) = current.domains.get(name) {
                found.privileges.clone_from(&existing.privileges);
            }
        }
        for (name, found) in &mut self.composites {
            if let Some(existing) = current.composites.get(name) {
                found.privileges.clone_from(&existing.privileges);
            }
        }
        for (name, found) in &mut self.extensions {
            if let Some(existing) = current.extensions.get(name) {
                found.own_comment.clone_from(&existing.own_comment);
                found.is_relocatable = existing.is_relocatable;
            }
        }
        for (name, found) in &mut self.tables {
            let existing = current.tables.get(name);
            if let Some(existing) = existing.filter(|existing| found.inherits_like(existing)) {
                found.inherits.clone_from(&existing.inherits);
            }
            for column in &mut found.columns {
                if let Some(existing) = existing.and_then(|table| table.column(&column.name)) {
                    column.privileges.clone_from(&existing.privileges);
                }
            }
        }
    }

    /// Keeps the whole objects whose path is wanted; schemas stay where something of theirs does.
    pub fn retain(&mut self, wanted: impl Fn(&str) -> bool) {
        self.extensions.retain(|name, _| wanted(&name.path()));
        self.enums.retain(|name, _| wanted(&name.path()));
        self.domains.retain(|name, _| wanted(&name.path()));
        self.composites.retain(|name, _| wanted(&name.path()));
        self.sequences.retain(|name, _| wanted(&name.path()));
        self.tables.retain(|name, _| wanted(&name.path()));
        self.defined.retain(|id, _| match id.relation() {
            Some(relation) => wanted(&relation.path()),
            None => wanted(&id.path()),
        });
        self.unmanaged.retain(|object| wanted(&object.identity));
        let names = self
            .enums
            .keys()
            .chain(self.domains.keys())
            .chain(self.composites.keys())
            .chain(self.sequences.keys())
            .chain(self.tables.keys())
            .map(|name| &name.schema);
        let inhabited: BTreeSet<Name> = names
            .chain(self.defined.keys().filter_map(ObjectId::schema))
            .chain(self.extensions.values().map(|extension| &extension.schema))
            .cloned()
            .collect();
        self.schemas
            .retain(|name, _| inhabited.contains(name) || wanted(&name.path()));
    }

    /// How many objects of the compared kinds there are, columns not counted.
    pub fn object_count(&self) -> usize {
        let on_tables = |table: &Table| 1 + table.constraints.len() + table.indexes.len();
        self.extensions.len()
            + self.enums.len()
            + self.domains.len()
            + self.composites.len()
            + self.sequences.len()
            + self.tables.values().map(on_tables).sum::<usize>()
            + self.defined.len()
    }
}
