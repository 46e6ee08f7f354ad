//! What tables above and below a table have to do with a change of its column.

use super::Context;
use crate::catalog::{Column, ConstraintKind, ObjectId, QualifiedName};

/// Whether ADD COLUMN takes an identity: on a table with tables below it only where it is partitioned, from Postgres 17
/// on.
pub(super) fn can_add_identity(
    table: &QualifiedName,
    column: &Column,
    context: &Context<'_>,
) -> bool {
    let found = context.after.tables.get(table);
    let is_partitioned = found.is_some_and(|table| table.partition_key.is_some());
    let recurses = is_partitioned && context.before.server_version >= 170_000;
    column.inherited || recurses || !context.is_parent(table)
}

/// Whether the column goes for good and the tables below keep it as their own.
pub(super) fn is_kept_below(table: &QualifiedName, column: &Column, context: &Context<'_>) -> bool {
    let is_left = |table: &QualifiedName| context.after.column(table, &column.name).is_some();
    let below = context.below.children(table);
    let mut below = below
        .filter(|child| {
            let child = context.before.tables.get(*child);
            child.is_some_and(|child| child.has_from(table, &column.name))
        })
        .peekable();
    !is_left(table) && below.peek().is_some() && below.all(is_left)
}

/// The columns above, at any depth, that the column comes from too, of tables that stay above.
pub(super) fn columns_above<'a>(
    table: &QualifiedName,
    column: &'a Column,
    context: &'a Context<'_>,
) -> impl Iterator<Item = ObjectId> + 'a {
    let above = context.kept_above(table).into_iter();
    let above = above.filter(|_| column.inherited);
    above.map(|above| ObjectId::Column(above.clone(), column.name.clone()))
}

/// Whether the column has settings of its own but leaves with that of a parent.
pub(super) fn goes_with_parents(
    table: &QualifiedName,
    column: &Column,
    context: &Context<'_>,
) -> bool {
    let left = context.after.tables.get(table);
    left.is_some_and(|table| table.column(&column.name).is_none())
}

/// Whether a table that inherits the column refuses NULL in it all the same, for a key over it, and so refuses DROP NOT
/// NULL. No partition can: its partitioned table decides (manual, ALTER TABLE, "SET/DROP NOT NULL"). From Postgres 18 on
/// a table without such a key has a constraint of its own, which stays.
pub(super) fn is_refused_below(
    table: &QualifiedName,
    column: &Column,
    context: &Context<'_>,
) -> bool {
    let has_constraint = context.before.server_version >= 180_000;
    let below = context.descendants(table).into_iter();
    let mut below = below.filter_map(|name| context.after.tables.get(name));
    below.any(|table| {
        let mut constraints = table.constraints.values();
        let is_key = constraints.any(|found| {
            found.kind == ConstraintKind::PrimaryKey && found.columns.contains(&column.name)
        });
        let refuses = table
            .column(&column.name)
            .is_some_and(|found| found.not_null);
        table.partition_of.is_none() && refuses && (is_key || !has_constraint)
    })
}

/// Whether the column has no default but gets that of a table above: there it is set again once the type has changed, below
/// too, and is dropped here after that.
pub(super) fn gets_default_from_above(
    table: &QualifiedName,
    column: &Column,
    context: &Context<'_>,
) -> bool {
    let mut above = context.kept_above(table).into_iter();
    column.inherited
        && above.any(|above| {
            let ends =
                [context.before, context.after].map(|state| state.column(above, &column.name));
            let [Some(before), Some(after)] = ends else {
                return false;
            };
            let is_moved = before.data_type != after.data_type
                || before.user_type.as_ref().is_some_and(|name| {
                    let mut ids = ObjectId::of_type(name).into_iter();
                    ids.any(|id| context.replaced.contains(&id))
                });
            is_moved && before.default.is_some() && after.default.is_some()
        })
}
