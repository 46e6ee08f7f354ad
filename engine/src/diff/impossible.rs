//! Columns whose type Postgres refuses to change, in one direction or the other, for what stands on them.

use std::collections::BTreeSet;

use super::is_rebuilt;
use super::unsupported::{UnsupportedDifference, push};
use crate::catalog::{Catalog, Column, ObjectId, QualifiedName, Table};

/// What to do instead.
const HINT: &str = "make a new table and move the rows in a migration of your own";

/// Adds what no plan can change. `replaced` are the types that are made anew, on the way there and back.
pub(super) fn check(
    before: &Catalog,
    after: &Catalog,
    replaced: &[BTreeSet<ObjectId>; 2],
    differences: &mut Vec<UnsupportedDifference>,
) {
    kinds_of_types(before, after, differences);
    let moves = moves(before, after, replaced);
    if moves.is_empty() {
        return;
    }
    let publications = [before, after].map(publications);
    for found in &moves {
        let column = found.id();
        let both = [before, after];
        if both
            .iter()
            .any(|catalog| is_in_partition_key(&column, found.table, catalog))
        {
            let detail = format!(
                "{}, which Postgres refuses in a partition key: {HINT}",
                found.how
            );
            push(differences, column.to_string(), &detail);
            continue;
        }
        let users = both
            .iter()
            .filter_map(|catalog| user_of_row_type(found.table, catalog));
        if let Some(user) = users.into_iter().next() {
            let detail = format!(
                "{}, which Postgres refuses while {user} has the row type of the table: {HINT}",
                found.how
            );
            push(differences, column.to_string(), &detail);
            continue;
        }
        let mut published = publications.iter().flatten();
        if let Some((publication, _)) = published.find(|(_, needed)| **needed == column) {
            let detail = format!(
                "{}, which Postgres refuses while {publication} names the column: take it out of there in a migration \
                 of your own",
                found.how
            );
            push(differences, column.to_string(), &detail);
        }
    }
}

/// A column that gets another type, or comes or goes with values.
struct Move<'a> {
    table: &'a Table,
    column: &'a Column,
    how: String,
}

impl Move<'_> {
    fn id(&self) -> ObjectId {
        ObjectId::Column(self.table.name.clone(), self.column.name.clone())
    }
}

/// The columns of tables that stay which are not left as they are.
fn moves<'a>(
    before: &'a Catalog,
    after: &'a Catalog,
    replaced: &[BTreeSet<ObjectId>; 2],
) -> Vec<Move<'a>> {
    let mut moves = Vec::new();
    for (name, old) in &before.tables {
        let Some(new) = after.tables.get(name) else {
            continue;
        };
        for column in &old.columns {
            let how = match new.column(&column.name) {
                None if column.fills_itself() => "is not in the desired state".to_owned(),
                None => continue,
                Some(other) if is_retyped(column, other) => format!(
                    "has another type in the desired state ({} to {})",
                    spelt(column),
                    spelt(other)
                ),
                Some(other) if is_rebuilt(column, other) || is_rebuilt(other, column) => {
                    "is generated otherwise in the desired state".to_owned()
                }
                Some(_) => {
                    let ids = column.user_type.iter().flat_map(ObjectId::of_type);
                    let mut on_the_way = ids.filter_map(|id| {
                        let way = replaced.iter().position(|types| types.contains(&id))?;
                        Some((id, ["", " on the way back"][way]))
                    });
                    let Some((id, way)) = on_the_way.next() else {
                        continue;
                    };
                    format!("has a type that must be made anew{way} ({id})")
                }
            };
            moves.push(Move {
                table: old,
                column,
                how,
            });
        }
        let is_new = |column: &&Column| old.column(&column.name).is_none() && column.fills_itself();
        moves.extend(new.columns.iter().filter(is_new).map(|column| Move {
            table: new,
            column,
            how: "comes with values in the desired state".to_owned(),
        }));
    }
    moves
}

fn is_retyped(old: &Column, new: &Column) -> bool {
    old.data_type != new.data_type || old.collation != new.collation
}

fn spelt(column: &Column) -> String {
    match &column.collation {
        Some(collation) => format!("{} COLLATE {collation}", column.data_type),
        None => column.data_type.clone(),
    }
}

/// The columns of a partition key need their own table, so that none of them is dropped.
fn is_in_partition_key(column: &ObjectId, table: &Table, catalog: &Catalog) -> bool {
    let own = ObjectId::Table(table.name.clone());
    let keyed = catalog.tables.get(&table.name);
    keyed.is_some_and(|table| table.partition_key.is_some())
        && catalog.dependencies.of(column).any(|needed| *needed == own)
}

/// A column that holds whole rows of the table, itself or inside another type.
fn user_of_row_type(table: &Table, catalog: &Catalog) -> Option<ObjectId> {
    let mut types = vec![&table.name];
    let mut seen = 0;
    while let Some(next) = types.get(seen).copied() {
        seen += 1;
        let mut kinds = vec![ObjectId::Table(next.clone())];
        kinds.extend(ObjectId::of_type(next));
        let needs = |id: ObjectId| {
            catalog
                .dependencies
                .of(&id)
                .any(|needed| kinds.contains(needed))
        };
        let domains = catalog.domains.keys();
        types.extend(domains.filter(|name| needs(ObjectId::Domain((*name).clone()))));
        let composites = catalog.composites.keys();
        types.extend(composites.filter(|name| needs(ObjectId::Composite((*name).clone()))));
    }
    let has_one = |column: &&Column| {
        let found = column.user_type.as_ref();
        found.is_some_and(|found| types.contains(&found))
    };
    catalog.tables.values().find_map(|table| {
        let column = table.columns.iter().find(has_one)?;
        Some(ObjectId::Column(table.name.clone(), column.name.clone()))
    })
}

/// The columns that publications name in their lists and conditions.
fn publications(catalog: &Catalog) -> Vec<(&ObjectId, &ObjectId)> {
    catalog
        .dependencies
        .iter()
        .filter(|(object, _)| matches!(object, ObjectId::Publication(_)))
        .collect()
}

/// A composite type has no values in common with another kind of type.
fn kinds_of_types(before: &Catalog, after: &Catalog, differences: &mut Vec<UnsupportedDifference>) {
    let becomes_other = |one: &Catalog, name: &QualifiedName, other: &Catalog| {
        one.composites.contains_key(name)
            && (other.enums.contains_key(name) || other.domains.contains_key(name))
    };
    for table in before.tables.values() {
        for column in &table.columns {
            let Some(name) = &column.user_type else {
                continue;
            };
            let after_column = after.tables.get(&table.name);
            let after_column = after_column.and_then(|table| table.column(&column.name));
            let keeps = after_column.is_some_and(|after| after.user_type.as_ref() == Some(name));
            if keeps && (becomes_other(before, name, after) || becomes_other(after, name, before)) {
                let id = ObjectId::Column(table.name.clone(), column.name.clone());
                let detail = format!(
                    "has the type {}, which is of another kind in the desired state: give the new type another name, and \
                     move the values in a migration of your own",
                    name.path()
                );
                push(differences, id.to_string(), &detail);
            }
        }
    }
}
