//! A name for everything: what attributes gave, and the convention for the rest.

use std::collections::BTreeMap;

use super::Conflict;
use crate::definition::{Source, TableDef};
use crate::naming::{Kind, Naming};

/// Names what has no name yet. Names that are given twice are conflicts.
pub(super) fn assign(tables: &mut [TableDef], naming: Naming, conflicts: &mut Vec<Conflict>) {
    let mut taken = Taken::default();
    for table in tables.iter() {
        taken.claim(
            Scope::schema(table),
            &table.name.name,
            table.source,
            conflicts,
        );
    }
    for table in tables.iter() {
        claim_given(table, &mut taken, conflicts);
    }
    for table in tables {
        name_rest(table, naming, &mut taken);
    }
}

/// Where a name must be the only one (manual, section 4.1.1 and pg_class, pg_constraint).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Scope {
    /// Tables and indexes, those of constraints included, share the names of a schema.
    Schema(String),
    /// Constraints share the names of their table.
    Table(String),
}

impl Scope {
    fn schema(table: &TableDef) -> Self {
        Self::Schema(table.name.schema_or_public().to_owned())
    }

    fn table(table: &TableDef) -> Self {
        Self::Table(table.name.path())
    }

    /// Constraints with an index: their name is one of the table and one of the schema.
    fn both(table: &TableDef) -> [Self; 2] {
        [Self::table(table), Self::schema(table)]
    }
}

/// The names that are in use.
#[derive(Default)]
struct Taken(BTreeMap<(Scope, String), Source>);

impl Taken {
    fn claim(&mut self, scope: Scope, name: &str, source: Source, conflicts: &mut Vec<Conflict>) {
        if let Some(first) = self.0.insert((scope, name.to_owned()), source) {
            conflicts.push(Conflict {
                subject: format!("name \"{name}\""),
                property: "its use",
                first: "one thing".to_owned(),
                first_source: first,
                second: "another".to_owned(),
                second_source: source,
            });
        }
    }

    /// Claims the first name of the convention that is free in all of `scopes`.
    fn choose(
        &mut self,
        scopes: &[Scope],
        source: Source,
        choice: impl Fn(u32) -> String,
    ) -> String {
        let free = |name: &String| {
            scopes
                .iter()
                .all(|scope| !self.0.contains_key(&(scope.clone(), name.clone())))
        };
        let name = (0..)
            .map(choice)
            .find(free)
            .expect("numbers do not run out");
        for scope in scopes {
            self.0.insert((scope.clone(), name.clone()), source);
        }
        name
    }
}

fn claim_given(table: &TableDef, taken: &mut Taken, conflicts: &mut Vec<Conflict>) {
    let with_index = (table.primary_key.iter().map(|key| (&key.name, key.source)))
        .chain(
            table
                .uniques
                .iter()
                .map(|unique| (&unique.name, unique.source)),
        )
        .chain(
            table
                .exclusions
                .iter()
                .map(|exclusion| (&exclusion.name, exclusion.source)),
        );
    let without_index = (table.checks.iter().map(|check| (&check.name, check.source)))
        .chain(table.foreign_keys.iter().map(|key| (&key.name, key.source)));
    for (name, source) in with_index.clone().chain(without_index) {
        if let Some(name) = name {
            taken.claim(Scope::table(table), name, source, conflicts);
        }
    }
    let indexes = table
        .indexes
        .iter()
        .map(|index| (&index.name, index.source));
    for (name, source) in with_index.chain(indexes) {
        if let Some(name) = name {
            taken.claim(Scope::schema(table), name, source, conflicts);
        }
    }
}

fn name_rest(table: &mut TableDef, naming: Naming, taken: &mut Taken) {
    let with_index = Scope::both(table);
    let constraint = [Scope::table(table)];
    let relation = [Scope::schema(table)];
    let table_name = table.name.name.clone();
    let mut fill =
        |name: &mut Option<String>, columns: &[String], kind: Kind<'_>, source: Source| {
            if name.is_none() {
                let scopes: &[Scope] = match kind {
                    Kind::PrimaryKey | Kind::Unique | Kind::Exclusion => &with_index,
                    Kind::Check | Kind::ForeignKey { .. } => &constraint,
                    Kind::Index { .. } => &relation,
                };
                let choice = |attempt| naming.name(&table_name, columns, kind, attempt);
                *name = Some(taken.choose(scopes, source, choice));
            }
        };
    if let Some(key) = &mut table.primary_key {
        fill(&mut key.name, &key.columns, Kind::PrimaryKey, key.source);
    }
    for unique in &mut table.uniques {
        fill(
            &mut unique.name,
            &unique.columns,
            Kind::Unique,
            unique.source,
        );
    }
    for check in &mut table.checks {
        fill(
            &mut check.name,
            check.column.as_slice(),
            Kind::Check,
            check.source,
        );
    }
    for exclusion in &mut table.exclusions {
        fill(&mut exclusion.name, &[], Kind::Exclusion, exclusion.source);
    }
    for key in &mut table.foreign_keys {
        let kind = Kind::ForeignKey {
            references: &key.references.name,
        };
        fill(&mut key.name, &key.columns, kind, key.source);
    }
    for index in &mut table.indexes {
        let kind = Kind::Index {
            group: index.group.as_deref(),
        };
        fill(&mut index.name, &index.columns, kind, index.source);
    }
}
