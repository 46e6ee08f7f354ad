//! A name for everything: what attributes gave, and the convention for the rest.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use super::Conflict;
use crate::definition::{Source, TableDef, column_of, path_part};
use crate::naming::{Kind, Naming, word};

/// Names what has no name yet. Names that are given twice are conflicts.
pub(super) fn assign(tables: &mut [TableDef], naming: Naming, conflicts: &mut Vec<Conflict>) {
    let mut taken = Taken::default();
    for table in tables.iter() {
        let place = Place {
            path: table.name.path(),
            source: table.source,
        };
        taken.claim(&[Scope::schema(table)], &table.name.name, place, conflicts);
    }
    for table in tables.iter() {
        claim_given(table, &mut taken, conflicts);
    }
    for table in tables {
        name_rest(table, naming, &mut taken);
    }
}

/// Where a name must be the only one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Scope {
    /// Tables and indexes, those of constraints included, share the names of a schema (manual, CREATE INDEX).
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

/// What has a name, for a message.
struct Place {
    path: String,
    source: Source,
}

/// The names that are in use.
#[derive(Default)]
struct Taken(BTreeMap<Scope, HashMap<String, Rc<Place>>>);

impl Taken {
    fn claim(&mut self, scopes: &[Scope], name: &str, place: Place, conflicts: &mut Vec<Conflict>) {
        if let Some(first) = scopes.iter().find_map(|scope| self.0.get(scope)?.get(name)) {
            conflicts.push(Conflict::SameName {
                name: name.to_owned(),
                first: first.path.clone(),
                first_source: first.source,
                second: place.path.clone(),
                second_source: place.source,
            });
        }
        self.take(scopes, name, &Rc::new(place));
    }

    fn take(&mut self, scopes: &[Scope], name: &str, place: &Rc<Place>) {
        for scope in scopes {
            let names = self.0.entry(scope.clone()).or_default();
            names.insert(name.to_owned(), Rc::clone(place));
        }
    }

    /// Takes the first name of the convention that is free in all of `scopes`.
    fn choose(&mut self, scopes: &[Scope], place: Place, choice: impl Fn(u32) -> String) -> String {
        let is_taken = |scope: &Scope, name: &str| {
            self.0
                .get(scope)
                .is_some_and(|names| names.contains_key(name))
        };
        let free = |name: &String| !scopes.iter().any(|scope| is_taken(scope, name));
        let name = (0..)
            .map(choice)
            .find(free)
            .expect("numbers do not run out");
        self.take(scopes, &name, &Rc::new(place));
        name
    }
}

fn claim_given(table: &TableDef, taken: &mut Taken, conflicts: &mut Vec<Conflict>) {
    let mut claim = |scopes: &[Scope], name: &Option<String>, source: Source| {
        if let Some(name) = name {
            let path = format!("{}.{}", table.name.path(), path_part(name));
            taken.claim(scopes, name, Place { path, source }, conflicts);
        }
    };
    let (both, constraint, relation) = (
        Scope::both(table),
        Scope::table(table),
        Scope::schema(table),
    );
    if let Some(key) = &table.primary_key {
        claim(&both, &key.name, key.source);
    }
    for unique in &table.uniques {
        claim(&both, &unique.name, unique.source);
    }
    for exclusion in &table.exclusions {
        claim(&both, &exclusion.name, exclusion.source);
    }
    for check in &table.checks {
        claim(std::slice::from_ref(&constraint), &check.name, check.source);
    }
    for key in &table.foreign_keys {
        claim(std::slice::from_ref(&constraint), &key.name, key.source);
    }
    for index in &table.indexes {
        claim(std::slice::from_ref(&relation), &index.name, index.source);
    }
}

fn name_rest(table: &mut TableDef, naming: Naming, taken: &mut Taken) {
    let with_index = Scope::both(table);
    let constraint = [Scope::table(table)];
    let relation = [Scope::schema(table)];
    let (table_name, table_path) = (table.name.name.clone(), table.name.path());
    let mut fill = |name: &mut Option<String>,
                    words: (&[String], &[String]),
                    kind: Kind<'_>,
                    source: Source| {
        if name.is_none() {
            let scopes: &[Scope] = match kind {
                Kind::PrimaryKey | Kind::Unique | Kind::Exclusion => &with_index,
                Kind::Check | Kind::ForeignKey { .. } => &constraint,
                Kind::Index { .. } => &relation,
            };
            let choice = |attempt| naming.name(&table_name, words, kind, attempt);
            let place = Place {
                path: table_path.clone(),
                source,
            };
            *name = Some(taken.choose(scopes, place, choice));
        }
    };
    if let Some(key) = &mut table.primary_key {
        let words = (key.columns.as_slice(), [].as_slice());
        fill(&mut key.name, words, Kind::PrimaryKey, key.source);
    }
    for unique in &mut table.uniques {
        let words = (unique.columns.as_slice(), unique.include.as_slice());
        fill(&mut unique.name, words, Kind::Unique, unique.source);
    }
    for check in &mut table.checks {
        let words = (check.column.as_slice(), [].as_slice());
        fill(&mut check.name, words, Kind::Check, check.source);
    }
    for exclusion in &mut table.exclusions {
        let words = ([].as_slice(), [].as_slice());
        fill(
            &mut exclusion.name,
            words,
            Kind::Exclusion,
            exclusion.source,
        );
    }
    for key in &mut table.foreign_keys {
        let kind = Kind::ForeignKey {
            references: &key.references.name,
        };
        let words = (key.columns.as_slice(), [].as_slice());
        fill(&mut key.name, words, kind, key.source);
    }
    for index in &mut table.indexes {
        let words: Vec<String> = (index.columns.iter())
            .map(|entry| match column_of(&table.columns, entry) {
                Some((column, _)) => column.to_owned(),
                None => word(entry).to_owned(),
            })
            .collect();
        let kind = Kind::Index {
            group: index.group.as_deref(),
        };
        let words = (words.as_slice(), index.include.as_slice());
        fill(&mut index.name, words, kind, index.source);
    }
}
