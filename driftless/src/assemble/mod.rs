//! From what single structs declare to one declaration: merged, sorted, everything named.

mod error;
mod merge;
mod names;
mod order;
mod relations;
mod shown;

pub use error::{AssembleError, Conflict};

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::definition::{
    Certainty, EnumDef, ExtensionDef, Item, QualifiedName, SchemaDef, SqlDef, TableDef, Unreadable,
};
use crate::naming::Naming;

/// Everything that a set of models declares: in the order it is printed, every name decided.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Declaration {
    /// Schemas, by name.
    pub schemas: Vec<SchemaDef>,
    /// Extensions, by name.
    pub extensions: Vec<ExtensionDef>,
    /// Enum types, by name.
    pub enums: Vec<EnumDef>,
    /// Tables, by name, a partition after the table it is part of.
    pub tables: Vec<TableDef>,
    /// SQL that belongs to no table, by its place in the source.
    pub sql: Vec<SqlDef>,
}

impl Declaration {
    /// Puts together what structs and free items declare, whatever order they come in.
    ///
    /// # Errors
    ///
    /// Every disagreement between two declarations of the same thing, all at once.
    pub fn assemble(items: Vec<Item>, naming: Naming) -> Result<Self, AssembleError> {
        let mut parts = Parts::default();
        for item in items {
            parts.sort_in(item);
        }
        parts.declaration(naming)
    }

    /// Only one table, with the enum types its columns have.
    pub fn only(&self, name: &str) -> Option<Self> {
        let matches = |table: &&TableDef| {
            table.name.name == name
                || format!("{}.{}", table.name.schema_or_public(), table.name.name) == name
        };
        let table = self.tables.iter().find(matches)?;
        let used = |enumeration: &&EnumDef| {
            let name = enumeration.name.to_string();
            table
                .columns
                .iter()
                .any(|column| column.data_type.trim_end_matches("[]") == name)
        };
        let enums = self.enums.iter().filter(used).cloned().collect();
        Some(Self {
            enums,
            tables: vec![table.clone()],
            ..Self::default()
        })
    }
}

/// Declarations by kind, before they are merged.
#[derive(Default)]
struct Parts {
    schemas: Vec<SchemaDef>,
    extensions: Vec<ExtensionDef>,
    enums: Vec<EnumDef>,
    tables: Vec<TableDef>,
    sql: Vec<SqlDef>,
    /// The paths of what is a view, whoever describes it as a table.
    views: BTreeSet<String>,
    unreadable: Vec<Unreadable>,
}

impl Parts {
    fn sort_in(&mut self, item: Item) {
        match item {
            Item::Schema(schema) => self.schemas.push(schema),
            Item::Extension(extension) => self.extensions.push(extension),
            Item::Enum(enumeration) => self.enums.push(enumeration),
            Item::Table(mut table) => {
                table.place_all();
                self.tables.push(*table);
            }
            Item::Sql(sql) => self.sql.push(sql),
            Item::View(name) => {
                self.views.insert(name.path());
            }
            Item::Unreadable(unreadable) => self.unreadable.push(unreadable),
        }
    }

    fn declaration(mut self, naming: Naming) -> Result<Declaration, AssembleError> {
        let unreadable = self.unreadable.into_iter();
        let mut conflicts: Vec<Conflict> = unreadable.map(Conflict::Unreadable).collect();
        self.sql.sort_by_key(|sql| sql.source);
        self.enums
            .sort_by(|a, b| a.name.cmp(&b.name).then(a.source.cmp(&b.source)));
        self.tables
            .sort_by(|a, b| (&a.name, a.module, a.source).cmp(&(&b.name, b.module, b.source)));
        let views = self.views;
        self.tables
            .retain(|table| !views.contains(&table.name.path()));
        let mut tables = unite(
            self.tables,
            |table| &table.name,
            |table, other| {
                merge::table(table, other, &mut conflicts);
            },
        );
        // The types that PgEnum declares know more than what a column shows of its enum: in SeaORM 1.1 that may lack labels.
        let of_columns = tables.iter().flat_map(|table| &table.columns);
        let of_columns = of_columns.filter_map(|column| column.enumeration.as_ref());
        let is_known = |shown: &&EnumDef| self.enums.iter().any(|known| known.tells_all_of(shown));
        let of_columns: Vec<EnumDef> = of_columns
            .filter(|shown| !is_known(shown))
            .cloned()
            .collect();
        self.enums.extend(of_columns);
        let enums = unite(
            self.enums,
            |enumeration| &enumeration.name,
            |enumeration, other| {
                merge::enumeration(enumeration, other, &mut conflicts);
            },
        );
        conflicts.extend(tables.iter().flat_map(unknown_types));
        let extensions = merge::extensions(self.extensions, &mut conflicts);
        order::resolve_references(&mut tables);
        conflicts.extend(relations::without_declined(&mut tables));
        tables.iter_mut().for_each(number_keys);
        relations::set_joins_apart(&mut tables);
        order::imply_schemas(&mut self.schemas, &tables, &enums);
        names::assign(&mut tables, naming, &mut conflicts);
        let tables = order::parents_first(tables);
        if conflicts.is_empty() {
            Ok(Declaration {
                schemas: self.schemas,
                extensions,
                enums,
                tables,
                sql: self.sql,
            })
        } else {
            Err(AssembleError { conflicts })
        }
    }
}

/// Keys number themselves that nothing else fills: no default, and no key of another table.
fn number_keys(table: &mut TableDef) {
    let pointing: Vec<String> = (table.foreign_keys.iter())
        .flat_map(|key| key.columns.iter().cloned())
        .collect();
    for column in &mut table.columns {
        let is_filled = column.default.is_some() || column.generated.is_some();
        if column.identity.is_none() && !is_filled && !pointing.contains(&column.name) {
            column.identity = column.numbering;
        }
    }
}

/// The columns of a table whose type no declaration of it knows.
fn unknown_types(table: &TableDef) -> impl Iterator<Item = Conflict> {
    let unknown = table
        .columns
        .iter()
        .filter(|column| column.certainty == Certainty::Unknown);
    unknown.map(|column| Conflict::UnknownType {
        column: format!("{}.{}", table.name.path(), column.name),
        name: column.data_type.clone(),
        place: column.source,
    })
}

/// One of each name: further ones are merged into the first. No schema and `public` are the same.
fn unite<T>(
    definitions: Vec<T>,
    name: impl Fn(&T) -> &QualifiedName,
    mut merge: impl FnMut(&mut T, T),
) -> Vec<T> {
    let mut united: BTreeMap<(String, String), T> = BTreeMap::new();
    for definition in definitions {
        let key = {
            let name = name(&definition);
            (name.schema_or_public().to_owned(), name.name.clone())
        };
        match united.get_mut(&key) {
            Some(first) => merge(first, definition),
            None => drop(united.insert(key, definition)),
        }
    }
    united.into_values().collect()
}
