//! A schema as plain data: everything a random schema may hold, by name.

use std::collections::{BTreeMap, BTreeSet};

use super::expression::Expression;
use super::types::Type;

/// A schema-qualified name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Path {
    pub(crate) schema: String,
    pub(crate) name: String,
}

/// A text said by `COMMENT ON`.
pub(crate) type Comment = Option<String>;

/// All that one database holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Model {
    /// Schemas beside `public`.
    pub(crate) schemas: BTreeMap<String, Comment>,
    pub(crate) extensions: BTreeSet<&'static str>,
    pub(crate) enums: BTreeMap<Path, Enum>,
    pub(crate) composites: BTreeMap<Path, Composite>,
    pub(crate) domains: BTreeMap<Path, Domain>,
    pub(crate) sequences: BTreeMap<Path, Sequence>,
    pub(crate) tables: BTreeMap<Path, Table>,
    pub(crate) functions: BTreeMap<Path, Function>,
    pub(crate) views: BTreeMap<Path, View>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Enum {
    pub(crate) labels: Vec<String>,
    pub(crate) comment: Comment,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Composite {
    pub(crate) attributes: Vec<(String, Type)>,
    pub(crate) comment: Comment,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Domain {
    pub(crate) base: Type,
    pub(crate) default: Option<DefaultValue>,
    pub(crate) not_null: bool,
    /// By name; the expression's one column is `VALUE`.
    pub(crate) checks: BTreeMap<String, Expression>,
    pub(crate) comment: Comment,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sequence {
    pub(crate) options: SequenceOptions,
    pub(crate) data_type: &'static str,
    /// Table and column.
    pub(crate) owner: Option<(Path, String)>,
    pub(crate) comment: Comment,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct SequenceOptions {
    pub(crate) start: Option<i64>,
    pub(crate) increment: Option<i64>,
    pub(crate) maximum: Option<i64>,
    pub(crate) cache: Option<i64>,
    pub(crate) cycle: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Table {
    pub(crate) columns: Vec<Column>,
    pub(crate) constraints: BTreeMap<String, Constraint>,
    pub(crate) indexes: BTreeMap<String, Index>,
    pub(crate) triggers: BTreeMap<String, Trigger>,
    pub(crate) policies: BTreeMap<String, Policy>,
    pub(crate) settings: TableSettings,
    pub(crate) partition_by: Option<PartitionBy>,
    pub(crate) partition_of: Option<PartitionOf>,
    pub(crate) inherits: Option<Path>,
    pub(crate) comment: Comment,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct TableSettings {
    pub(crate) unlogged: bool,
    pub(crate) options: BTreeMap<&'static str, &'static str>,
    pub(crate) replica_identity: Option<ReplicaIdentity>,
    pub(crate) row_security: bool,
    pub(crate) forced_row_security: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ReplicaIdentity {
    Full,
    Nothing,
    Index(String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PartitionBy {
    /// RANGE, LIST or HASH.
    pub(crate) strategy: &'static str,
    pub(crate) column: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PartitionOf {
    pub(crate) parent: Path,
    /// The place among the bounds; none is DEFAULT.
    pub(crate) place: Option<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) data_type: Type,
    pub(crate) collation: Option<&'static str>,
    pub(crate) not_null: bool,
    pub(crate) default: Option<DefaultValue>,
    pub(crate) identity: Option<Identity>,
    pub(crate) generated: Option<Expression>,
    pub(crate) storage: Option<&'static str>,
    pub(crate) compression: Option<&'static str>,
    pub(crate) statistics: Option<i32>,
    pub(crate) comment: Comment,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum DefaultValue {
    /// SQL that suits columns of the same class as the type.
    Sql(String, Type),
    /// A label of the column's own enum.
    Label(String),
    /// The next number of a sequence.
    NextValue(Path),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Identity {
    pub(crate) always: bool,
    pub(crate) options: SequenceOptions,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Constraint {
    pub(crate) body: ConstraintBody,
    pub(crate) deferrable: bool,
    pub(crate) initially_deferred: bool,
    pub(crate) not_valid: bool,
    pub(crate) comment: Comment,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ConstraintBody {
    Primary {
        columns: Vec<String>,
        include: Vec<String>,
    },
    Unique {
        columns: Vec<String>,
        include: Vec<String>,
        nulls_not_distinct: bool,
    },
    Check {
        expression: Expression,
        no_inherit: bool,
    },
    Foreign(ForeignKey),
    Exclusion {
        method: &'static str,
        elements: Vec<(String, &'static str)>,
        predicate: Option<Expression>,
    },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ForeignKey {
    pub(crate) columns: Vec<String>,
    pub(crate) target: Path,
    pub(crate) target_columns: Vec<String>,
    pub(crate) match_full: bool,
    pub(crate) on_update: Option<&'static str>,
    pub(crate) on_delete: Option<&'static str>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Index {
    pub(crate) method: &'static str,
    pub(crate) unique: bool,
    pub(crate) nulls_not_distinct: bool,
    pub(crate) keys: Vec<Key>,
    pub(crate) include: Vec<String>,
    pub(crate) predicate: Option<Expression>,
    pub(crate) options: BTreeMap<&'static str, &'static str>,
    pub(crate) comment: Comment,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Key {
    pub(crate) what: KeyOf,
    pub(crate) collation: Option<&'static str>,
    pub(crate) operator_class: Option<&'static str>,
    pub(crate) descending: bool,
    pub(crate) nulls: Option<&'static str>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum KeyOf {
    Column(String),
    Expression(Expression),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Trigger {
    pub(crate) function: Path,
    pub(crate) timing: &'static str,
    /// `UPDATE OF` these, else `INSERT OR UPDATE`.
    pub(crate) columns: Vec<String>,
    /// A condition on NEW.
    pub(crate) condition: Option<Expression>,
    pub(crate) comment: Comment,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Policy {
    pub(crate) command: &'static str,
    pub(crate) restrictive: bool,
    pub(crate) condition: Expression,
    pub(crate) comment: Comment,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Function {
    pub(crate) body: FunctionBody,
    pub(crate) comment: Comment,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FunctionBody {
    /// Returns NEW; the word stands in its body.
    Trigger(String),
    /// Reads one column of a row of the table.
    OfRow(Path, String),
    /// A standard SQL body that counts the rows with a value in the column.
    Atomic(Path, String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct View {
    /// A table or another view.
    pub(crate) from: Path,
    pub(crate) columns: Vec<String>,
    pub(crate) filter: Option<Expression>,
    pub(crate) materialized: bool,
    pub(crate) comment: Comment,
}

impl Path {
    pub(crate) fn new(schema: &str, name: &str) -> Self {
        Self {
            schema: schema.to_owned(),
            name: name.to_owned(),
        }
    }
}

impl Model {
    /// The columns of a table, those of its parents first.
    pub(crate) fn columns(&self, table: &Path) -> Vec<&Column> {
        let Some(found) = self.tables.get(table) else {
            return Vec::new();
        };
        let parent = match &found.partition_of {
            Some(of) => Some(&of.parent),
            None => found.inherits.as_ref(),
        };
        let mut columns = parent
            .map(|parent| self.columns(parent))
            .unwrap_or_default();
        columns.extend(&found.columns);
        columns
    }

    /// How many parents a table has, one above the other.
    pub(crate) fn depth(&self, table: &Path) -> usize {
        let parent = self.tables.get(table).and_then(Table::parent);
        parent.map_or(0, |parent| 1 + self.depth(parent))
    }

    /// Whether one table is a child of the other, however far below.
    pub(crate) fn is_below(&self, table: &Path, above: &Path) -> bool {
        let parent = self.tables.get(table).and_then(Table::parent);
        parent.is_some_and(|parent| parent == above || self.is_below(parent, above))
    }

    /// Whether the name is free among the relations and types of its schema, which share one space
    /// as every relation has a row type, and among the functions.
    pub(crate) fn is_free(&self, path: &Path) -> bool {
        let taken = self.enums.contains_key(path)
            || self.composites.contains_key(path)
            || self.domains.contains_key(path)
            || self.sequences.contains_key(path)
            || self.tables.contains_key(path)
            || self.functions.contains_key(path)
            || self.views.contains_key(path);
        !taken
            && self
                .tables
                .iter()
                .filter(|(table, _)| table.schema == path.schema)
                .all(|(_, table)| {
                    !table.indexes.contains_key(&path.name)
                        && !table.constraints.contains_key(&path.name)
                })
    }
}

impl Table {
    /// The table whose columns this one takes over.
    pub(crate) fn parent(&self) -> Option<&Path> {
        match &self.partition_of {
            Some(of) => Some(&of.parent),
            None => self.inherits.as_ref(),
        }
    }

    /// Keys that a foreign key may point at: unique, plain columns, not deferrable, whole table.
    pub(crate) fn keys(&self) -> Vec<&[String]> {
        let constraints = self.constraints.values().filter(|c| !c.deferrable);
        let of_constraints = constraints.filter_map(|constraint| match &constraint.body {
            ConstraintBody::Primary { columns, .. } | ConstraintBody::Unique { columns, .. } => {
                Some(columns.as_slice())
            }
            _ => None,
        });
        of_constraints.collect()
    }
}
