//! One table.

use serde::Serialize;

use super::{
    CheckDef, ColumnDef, ExclusionDef, ForeignKeyDef, IndexDef, PrimaryKeyDef, QualifiedName,
    Source, SqlDef, SqlPosition, UniqueDef, Unreadable,
};

/// A table with everything that belongs to it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TableDef {
    /// The name.
    pub name: QualifiedName,
    /// The comment.
    pub comment: Option<String>,
    /// The name this table had before.
    pub renamed_from: Option<String>,
    /// Its columns, in order.
    pub columns: Vec<ColumnDef>,
    /// The primary key.
    pub primary_key: Option<PrimaryKeyDef>,
    /// Unique constraints.
    pub uniques: Vec<UniqueDef>,
    /// Check constraints.
    pub checks: Vec<CheckDef>,
    /// Exclusion constraints.
    pub exclusions: Vec<ExclusionDef>,
    /// Foreign keys.
    pub foreign_keys: Vec<ForeignKeyDef>,
    /// Relations of the ORM that can be no foreign keys: nothing makes unique what they point at.
    pub joins: Vec<ForeignKeyDef>,
    /// From which columns, and to which table if it is named, relations give no foreign keys: they are there for joins alone.
    #[serde(skip)]
    pub no_foreign_keys: Vec<ForeignKeyDef>,
    /// Indexes that no constraint owns.
    pub indexes: Vec<IndexDef>,
    /// How its rows are kept.
    pub storage: StorageDef,
    /// Further SQL that belongs to it: triggers, policies, row security.
    pub sql: Vec<SqlDef>,
    /// Where it is declared.
    pub source: Source,
    /// The module of the struct, which orders several structs on one table.
    #[serde(skip)]
    pub module: &'static str,
}

/// How the rows of a table are kept (manual, sections 5.12 and CREATE TABLE).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StorageDef {
    /// Split into partitions, as SQL: `RANGE (ts)`.
    pub partition_by: Option<String>,
    /// A partition of another table.
    pub partition_of: Option<PartitionOf>,
    /// Not written to the log: fast, and empty after a crash.
    pub unlogged: bool,
    /// Storage parameters, as SQL: `fillfactor=70`.
    pub with: Option<String>,
}

/// The place of a partition.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PartitionOf {
    /// The table that is split.
    pub parent: QualifiedName,
    /// Which of its rows stand here, as SQL: `FOR VALUES FROM (1) TO (10)` or `DEFAULT`.
    pub bounds: String,
}

impl TableDef {
    /// A table without columns yet.
    pub fn new(name: QualifiedName, source: Source) -> Self {
        Self {
            name,
            source,
            ..Self::default()
        }
    }

    /// The column of this name.
    pub fn column(&self, name: &str) -> Option<&ColumnDef> {
        self.columns.iter().find(|column| column.name == name)
    }

    /// The column of this name, to say more of it.
    pub(crate) fn column_mut(&mut self, name: &str) -> Option<&mut ColumnDef> {
        self.columns.iter_mut().find(|column| column.name == name)
    }

    fn position(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }

    /// The position of the column of this name, which the ORM has described already, now with its place in the source.
    ///
    /// # Panics
    ///
    /// If there is none: the derive read a field as a column that the ORM does not have.
    pub(crate) fn described(&mut self, name: &str, source: Source) -> usize {
        match self.position(name) {
            Some(position) => {
                self.columns[position].source = source;
                position
            }
            None => panic!(
                "{source}: the ORM has no column \"{name}\" in table {}",
                self.name
            ),
        }
    }

    /// Gives the column of this name, if there is one, its place in the source.
    pub(crate) fn locate(&mut self, name: &str, source: Source) {
        if let Some(column) = self.column_mut(name) {
            column.source = source;
        }
    }

    /// The position of the column of this name, now with its place in the source.
    ///
    /// # Errors
    ///
    /// If the ORM does not have it.
    pub(crate) fn find(&mut self, name: &str, source: Source) -> Result<usize, Unreadable> {
        let Some(position) = self.position(name) else {
            let table = self.name.path();
            return Err(Unreadable {
                message: format!(
                    "table {table} has no column \"{name}\": a new one needs a `type`"
                ),
                source,
            });
        };
        self.columns[position].source = source;
        Ok(position)
    }

    /// The position of the column of this name, added if the ORM does not describe it; the type replaces the ORM's.
    pub(crate) fn find_or_add(&mut self, name: &str, data_type: &str, source: Source) -> usize {
        match self.position(name) {
            Some(position) => {
                let column = &mut self.columns[position];
                column.source = source;
                column.set_type(data_type);
                position
            }
            None => {
                let column = self.add(ColumnDef::new(name, data_type, source));
                column.nullable = true;
                self.columns.len() - 1
            }
        }
    }

    /// Adds a column.
    pub fn add(&mut self, column: ColumnDef) -> &mut ColumnDef {
        self.columns.push(column);
        self.columns
            .last_mut()
            .expect("a column was pushed on the line above")
    }

    /// Adds a foreign key, in place of one that an ORM relation declares on the same columns to the same table. What it does not say itself
    /// it has from that.
    pub fn refer(&mut self, mut key: ForeignKeyDef) {
        let (columns, target) = (key.columns.clone(), key.references.name.clone());
        let is_relation = |other: &mut ForeignKeyDef| {
            !other.source.is_known() && other.columns == columns && other.references.name == target
        };
        for relation in self.foreign_keys.extract_if(.., is_relation) {
            key.on_delete = key.on_delete.or(relation.on_delete);
            key.on_update = key.on_update.or(relation.on_update);
            if key.referenced_columns.is_empty() {
                key.referenced_columns = relation.referenced_columns;
            }
        }
        self.foreign_keys.push(key);
    }

    /// Adds a unique constraint, in place of one that the ORM declares on the same columns.
    pub fn make_unique(&mut self, unique: UniqueDef) {
        self.uniques
            .retain(|other| other.source.is_known() || other.columns != unique.columns);
        self.uniques.push(unique);
    }

    /// Adds an index, in place of a plain one that the ORM declares on the same columns.
    pub fn index(&mut self, index: IndexDef) {
        let is_plain = index.condition.is_none() && index.method.is_none();
        self.indexes.retain(|other| {
            let is_same = other.columns == index.columns && other.unique == index.unique;
            other.source.is_known() || !(is_plain && is_same)
        });
        self.indexes.push(index);
    }

    /// Adds a column to the unique index of a group of columns, behind those that it has.
    pub(crate) fn unite_unique(&mut self, group: &str, column: &str) {
        let index = self.indexes.iter_mut().find(|index| {
            index.unique && !index.source.is_known() && index.group.as_deref() == Some(group)
        });
        match index {
            Some(index) => {
                index.columns.retain(|known| known != column);
                index.columns.push(column.to_owned());
            }
            None => self.indexes.push(IndexDef {
                group: Some(group.to_owned()),
                unique: true,
                ..IndexDef::new(&[column], Source::default())
            }),
        }
    }

    /// Adds SQL that belongs to this table.
    pub fn add_sql(&mut self, text: &str, source: Source) {
        self.sql.push(SqlDef {
            text: text.to_owned(),
            position: SqlPosition::AfterTables,
            source,
        });
    }

    /// Gives what the ORM declares the place of its column, or else of the struct.
    pub(crate) fn place_all(&mut self) {
        let table = self.source;
        for column in &mut self.columns {
            if !column.source.is_known() {
                column.source = table;
            }
            if let Some(enumeration) = &mut column.enumeration {
                enumeration.source = column.source;
            }
        }
        let known = &self.columns;
        let place = |source: &mut Source, columns: &[String]| {
            if !source.is_known() {
                let column = known
                    .iter()
                    .find(|column| columns.first() == Some(&column.name));
                *source = column.map_or(table, |column| column.source);
            }
        };
        if let Some(key) = &mut self.primary_key {
            place(&mut key.source, &key.columns);
        }
        for unique in &mut self.uniques {
            place(&mut unique.source, &unique.columns);
        }
        for key in &mut self.foreign_keys {
            place(&mut key.source, &key.columns);
        }
        for index in &mut self.indexes {
            place(&mut index.source, &index.columns);
        }
    }
}
