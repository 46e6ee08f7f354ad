//! Generated columns that Postgres has no statement to make plain, in one direction or the other.

use std::cell::LazyCell;
use std::collections::BTreeSet;

use super::unsupported::{UnsupportedDifference, push};
use crate::catalog::{Catalog, Column, ObjectId, QualifiedName, Table};

const DETAIL: &str = "is generated in one state and plain in the other, which Postgres refuses where tables below have \
                      tables below them: add a plain column, copy the values and drop the generated one in a \
                      migration of your own";

/// Adds the columns whose expression would have to be dropped from three tables or more in a line: DROP EXPRESSION
/// reaches the children, but neither their children nor one table alone (`ATPrepDropExpression` in the server's
/// tablecmds.c).
pub(super) fn check(
    before: &Catalog,
    after: &Catalog,
    differences: &mut Vec<UnsupportedDifference>,
) {
    let mut found: BTreeSet<ObjectId> = dropped(before, after).collect();
    found.extend(dropped(after, before));
    for column in found {
        push(differences, column.to_string(), DETAIL);
    }
}

fn dropped<'a>(from: &'a Catalog, to: &'a Catalog) -> impl Iterator<Item = ObjectId> + 'a {
    let children = LazyCell::new(|| from.children());
    let has_grandchildren = move |table: &QualifiedName| {
        let mut below = children.get(table).into_iter().flatten();
        below.any(|child| children.contains_key(&child.name))
    };
    let stays = |table: &'a Table| Some((table, to.tables.get(&table.name)?));
    let tables = from.tables.values().filter_map(stays);
    tables.flat_map(move |(old, new)| {
        let becomes_plain = old.columns.iter().filter(|column| {
            let left = new.column(&column.name);
            column.generated.is_some() && left.is_some_and(|left| left.generated.is_none())
        });
        let own = becomes_plain.filter(|column| !column.inherited);
        let reached = own.filter(|_| has_grandchildren(&old.name));
        let id = |column: &Column| ObjectId::Column(old.name.clone(), column.name.clone());
        reached.map(id).collect::<Vec<_>>()
    })
}
