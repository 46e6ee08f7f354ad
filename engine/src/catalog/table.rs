//! Tables and what stands on them: columns, constraints, indexes.

use std::collections::BTreeMap;

use serde::Serialize;

use super::name::{Name, QualifiedName};
use super::sequence::SequenceOptions;

/// Storage parameters by name, those of the TOAST table as `toast.name`.
pub type Parameters = BTreeMap<String, String>;

/// What a relation says beyond the attributes that are compared, by the attribute's name.
///
/// Two objects that differ here can't be turned into one another by a plan; the difference is
/// reported by name.
pub type OtherAttributes = BTreeMap<String, String>;

/// An ordinary or partitioned table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Table {
    /// Where it lives.
    pub name: QualifiedName,
    /// Its columns, in the order of the table.
    pub columns: Vec<Column>,
    /// Its constraints by name; NOT NULL is an attribute of the column.
    #[serde(serialize_with = "super::values")]
    pub constraints: BTreeMap<Name, Constraint>,
    /// Its indexes by name, without those that a constraint owns.
    #[serde(serialize_with = "super::values")]
    pub indexes: BTreeMap<Name, Index>,
    /// `COMMENT ON TABLE`.
    pub comment: Option<String>,
    /// PARTITION BY.
    pub partition_key: Option<String>,
    /// PARTITION OF: the table that it is a partition of, and which rows it takes.
    pub partition_of: Option<Partition>,
    /// INHERITS, in order.
    pub inherits: Vec<QualifiedName>,
    /// UNLOGGED.
    pub unlogged: bool,
    /// WITH.
    pub parameters: Parameters,
    /// REPLICA IDENTITY.
    pub replica_identity: ReplicaIdentity,
    /// CLUSTER ON: the index that the rows were last sorted by.
    pub clustered_on: Option<Name>,
    /// ENABLE ROW LEVEL SECURITY.
    pub row_security: bool,
    /// FORCE ROW LEVEL SECURITY.
    pub forced_row_security: bool,
    /// What is seen but not compared attribute by attribute.
    pub other: OtherAttributes,
}

/// What makes a table a partition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Partition {
    /// The partitioned table.
    pub parent: QualifiedName,
    /// `FOR VALUES ...` or `DEFAULT`.
    pub bound: String,
}

/// What is logged of the former row when it is updated or deleted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub enum ReplicaIdentity {
    /// The primary key.
    #[default]
    Default,
    /// Nothing.
    Nothing,
    /// All columns.
    Full,
    /// The columns of a unique index.
    Index(Name),
}

impl Table {
    /// The tables that it has columns and constraints from.
    pub fn parents(&self) -> impl Iterator<Item = &QualifiedName> {
        let partitioned = self
            .partition_of
            .as_ref()
            .map(|partition| &partition.parent);
        partitioned.into_iter().chain(&self.inherits)
    }

    /// Whether it inherits from the same tables, in whatever order.
    pub(crate) fn inherits_like(&self, other: &Self) -> bool {
        let sorted = |table: &Self| {
            let mut parents = table.inherits.clone();
            parents.sort();
            parents
        };
        sorted(self) == sorted(other)
    }

    /// The same table without anything that stands on it.
    pub fn bare(&self) -> Self {
        Self {
            columns: Vec::new(),
            constraints: BTreeMap::new(),
            indexes: BTreeMap::new(),
            ..self.clone()
        }
    }

    /// Whether it is a table of a composite type.
    pub(crate) fn is_typed(&self) -> bool {
        self.other.contains_key("type")
    }

    /// The column of that name.
    pub fn column(&self, name: &Name) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == *name)
    }

    /// The columns of the index of that name, which may be behind a key.
    pub(crate) fn columns_of_index(&self, name: &Name) -> Option<&[Name]> {
        let index = self.indexes.get(name).map(|index| &index.columns);
        let key = || {
            self.constraints
                .get(name)
                .filter(|key| key.kind.has_index())
        };
        let columns = index.or_else(|| key().map(|key| &key.columns));
        columns.map(Vec::as_slice)
    }

    /// Whether it has the column from the parent.
    pub(crate) fn has_from(&self, parent: &QualifiedName, column: &Name) -> bool {
        self.parents().any(|name| name == parent)
            && self.column(column).is_some_and(|found| found.inherited)
    }

    /// The parents that the other one has too.
    pub(crate) fn parents_shared_with<'a>(
        &'a self,
        other: &'a Table,
    ) -> impl Iterator<Item = &'a QualifiedName> {
        let is_shared = |parent: &&QualifiedName| other.parents().any(|found| found == *parent);
        self.parents().filter(is_shared)
    }
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Column {
    /// Its name.
    pub name: Name,
    /// The type as `format_type` spells it, modifiers included.
    pub data_type: String,
    /// The enumerated type, domain or composite type behind `data_type`, itself or as the element of an array.
    pub user_type: Option<QualifiedName>,
    /// Whether that is none of them and none of Postgres's own types: one of an extension, or a range.
    pub has_base_type: bool,
    /// A collation other than the type's own.
    pub collation: Option<String>,
    /// NOT NULL.
    pub not_null: bool,
    /// Where its values come from when a row doesn't say.
    pub default: Option<String>,
    /// `GENERATED ... AS IDENTITY`.
    pub identity: Option<Box<Identity>>,
    /// The expression of a generated column.
    pub generated: Option<Generated>,
    /// `COMMENT ON COLUMN`.
    pub comment: Option<String>,
    /// STORAGE, where it is not the type's own.
    pub storage: Option<String>,
    /// COMPRESSION.
    pub compression: Option<String>,
    /// SET STATISTICS.
    pub statistics: Option<i32>,
    /// Options of the attribute, such as `n_distinct`.
    pub options: Parameters,
    /// It comes from a parent, and changes with it.
    pub inherited: bool,
    /// It is declared here, beside what a parent may declare.
    pub local: bool,
    /// The statements that give it its grants; never a difference, and run again when the column is
    /// made anew.
    pub privileges: Vec<String>,
}

impl Column {
    /// Whether a row that does not give a value for the column gets one.
    pub fn fills_itself(&self) -> bool {
        self.default.is_some() || self.identity.is_some() || self.generated.is_some()
    }

    /// The identity, unless it is that of a parent's column: the sequence inside is the parent's then.
    pub(crate) fn own_identity(&self) -> Option<&Identity> {
        self.identity.as_deref().filter(|_| !self.inherited)
    }
}

/// `GENERATED { ALWAYS | BY DEFAULT } AS IDENTITY`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Identity {
    /// ALWAYS rather than BY DEFAULT.
    pub always: bool,
    /// The name of the sequence inside.
    pub sequence: QualifiedName,
    /// The options of the sequence inside.
    pub options: SequenceOptions,
    /// The sequence inside is UNLOGGED.
    pub unlogged: bool,
    /// `COMMENT ON SEQUENCE` of the sequence inside.
    pub comment: Option<String>,
}

/// `GENERATED ALWAYS AS (expression) { STORED | VIRTUAL }`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Generated {
    /// The expression, as the server deparses it.
    pub expression: String,
    /// STORED rather than VIRTUAL (VIRTUAL exists from Postgres 18 on).
    pub stored: bool,
    /// Whether the server can change the expression in place: from Postgres 17 on.
    #[serde(skip)]
    pub can_change: bool,
}

/// What a constraint enforces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum ConstraintKind {
    /// PRIMARY KEY.
    PrimaryKey,
    /// UNIQUE.
    Unique,
    /// CHECK.
    Check,
    /// EXCLUDE.
    Exclusion,
    /// FOREIGN KEY.
    ForeignKey,
}

impl ConstraintKind {
    /// Whether it makes columns unique by an index that a foreign key can stand on.
    pub fn is_key(self) -> bool {
        matches!(self, Self::PrimaryKey | Self::Unique)
    }

    /// Whether an index of the same name enforces it.
    pub fn has_index(self) -> bool {
        matches!(self, Self::PrimaryKey | Self::Unique | Self::Exclusion)
    }
}

/// What ends the definition of a constraint that rows may violate which were there before it.
pub(crate) const NOT_VALID: &str = " NOT VALID";

/// A constraint of a table, NOT NULL excepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Constraint {
    /// Its name.
    pub name: Name,
    /// What it enforces.
    pub kind: ConstraintKind,
    /// What `pg_get_constraintdef` prints: everything but the name.
    pub definition: String,
    /// The index of a primary key or unique constraint: what `pg_get_indexdef` prints from `USING` on.
    pub index_definition: Option<String>,
    /// The columns of the table that it reads.
    pub columns: Vec<Name>,
    /// The table that a foreign key points at.
    pub references: Option<QualifiedName>,
    /// The columns that a foreign key points at.
    pub referenced_columns: Vec<Name>,
    /// `COMMENT ON CONSTRAINT`.
    pub comment: Option<String>,
    /// `COMMENT ON INDEX` of its index.
    pub index_comment: Option<String>,
    /// WITH: the storage parameters of its index.
    pub parameters: Parameters,
    /// It comes from a parent, and changes with it.
    pub inherited: bool,
    /// It is declared here, beside what a parent may declare.
    pub local: bool,
    /// Of a partition: what of the partitioned table it is a part of.
    pub part_of: Option<PartOf>,
    /// What is seen but not compared attribute by attribute.
    pub other: OtherAttributes,
}

impl Constraint {
    /// Whether it is a foreign key that points at just these columns, in whatever order.
    pub(crate) fn points_at(&self, columns: &[Name]) -> bool {
        self.referenced_columns.len() == columns.len()
            && columns
                .iter()
                .all(|column| self.referenced_columns.contains(column))
    }

    /// Whether the rows that were there before it are known to keep it.
    pub(crate) fn is_valid(&self) -> bool {
        !self.definition.ends_with(NOT_VALID)
    }

    /// Whether the server keeps rows from violating it: not with NOT ENFORCED, from Postgres 18 on.
    pub(crate) fn is_enforced(&self) -> bool {
        !self.definition.ends_with(" NOT ENFORCED")
    }
}

/// The constraint or index of a partitioned table that one of a partition is a part of: it comes and goes with that.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct PartOf {
    /// The partitioned table.
    pub table: QualifiedName,
    /// The constraint or index there.
    pub name: Name,
}

impl Index {
    /// Whether it is the part of a partitioned index, and changes with it.
    pub fn is_inherited(&self) -> bool {
        self.part_of.is_some()
    }
}

/// An index that no constraint owns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Index {
    /// Its name; the schema is its table's.
    pub name: Name,
    /// UNIQUE.
    pub unique: bool,
    /// What `pg_get_indexdef` prints from `USING` on.
    pub definition: String,
    /// The same without WITH.
    #[serde(skip)]
    pub shape: String,
    /// WITH.
    pub parameters: Parameters,
    /// The columns of the table that it reads, in keys, expressions and predicate.
    pub columns: Vec<Name>,
    /// ON ONLY: partitions of its table lack parts of it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub only: bool,
    /// `COMMENT ON INDEX`.
    pub comment: Option<String>,
    /// `ALTER COLUMN .. SET STATISTICS`, by the number of the column in the index: of expressions.
    pub statistics: BTreeMap<i16, i32>,
    /// Of a partition: which index of the partitioned table it is a part of.
    pub part_of: Option<PartOf>,
    /// What is seen but not compared attribute by attribute.
    pub other: OtherAttributes,
}
