//! The names of the parts of an index or a key of a partitioned table, through a change of a column's type.
//!
//! The server makes the index anew with the column, on the partitioned table alone; its parts are made by that, under names that it
//! chooses as for a new index (`ATPostAlterTypeCleanup` and `DefineIndex` in its sources).

use std::collections::BTreeMap;

use crate::catalog::{
    Catalog, Constraint, ConstraintKind, Index, Name, ObjectId, QualifiedName, Table,
};
use crate::diff::Part;

/// By table, those below it.
pub(super) type Children<'a> = BTreeMap<&'a QualifiedName, Vec<&'a Table>>;

/// Whether a part of the index or key, or of the whole that it is a part of, would not get back the name that it shall have.
pub(super) fn are_lost(
    id: &ObjectId,
    states: (&Catalog, &Catalog),
    children: &Children<'_>,
) -> bool {
    match id {
        ObjectId::Index(table, name) => Family { states, children }.lose::<Index>(table, name),
        ObjectId::Constraint(table, name) => {
            Family { states, children }.lose::<Constraint>(table, name)
        }
        _ => false,
    }
}

/// What the server calls a part, where that is plain to see.
trait Chosen: Part {
    fn chosen_name(&self, table: &QualifiedName) -> Option<String>;
}

impl Chosen for Index {
    fn chosen_name(&self, table: &QualifiedName) -> Option<String> {
        // A plain list of columns has one pair of parentheses.
        let is_plain =
            self.definition.matches('(').count() == 1 && !self.definition.contains(" WHERE ");
        is_plain.then(|| of_columns(table, &self.columns, "idx"))
    }
}

impl Chosen for Constraint {
    fn chosen_name(&self, table: &QualifiedName) -> Option<String> {
        match self.kind {
            ConstraintKind::PrimaryKey => Some(format!("{}_pkey", table.name.as_str())),
            ConstraintKind::Unique if !self.definition.contains(" INCLUDE ") => {
                Some(of_columns(table, &self.columns, "key"))
            }
            _ => None,
        }
    }
}

fn of_columns(table: &QualifiedName, columns: &[Name], suffix: &str) -> String {
    let mut name = table.name.as_str().to_owned();
    for column in columns {
        name.push('_');
        name.push_str(column.as_str());
    }
    name.push('_');
    name + suffix
}

struct Family<'a> {
    states: (&'a Catalog, &'a Catalog),
    children: &'a Children<'a>,
}

impl Family<'_> {
    fn lose<T: Chosen>(&self, table: &QualifiedName, name: &Name) -> bool {
        let (before, _) = self.states;
        let (mut table, mut name) = (table, name);
        while let Some(of) = part::<T>(before, table, name).and_then(T::part_of) {
            (table, name) = (&of.table, &of.name);
        }
        self.loses_below::<T>(table, name)
    }

    fn loses_below<T: Chosen>(&self, table: &QualifiedName, name: &Name) -> bool {
        let children = self.children.get(table).into_iter().flatten();
        children.into_iter().any(|child| {
            let found = T::part_on(child, (table, name));
            found.is_some_and(|found| {
                self.loses(child, found) || self.loses_below::<T>(&child.name, found.name())
            })
        })
    }

    fn loses<T: Chosen>(&self, on: &Table, found: &T) -> bool {
        let (_, after) = self.states;
        let keeps_name = part::<T>(after, &on.name, found.name())
            .is_some_and(|after| after.part_of() == found.part_of());
        let chosen = found.chosen_name(&on.name);
        let chosen = chosen.filter(|chosen| chosen.len() <= Name::LONGEST);
        !keeps_name || chosen.as_deref() != Some(found.name().as_str())
    }
}

fn part<'a, T: Part + 'a>(
    catalog: &'a Catalog,
    table: &QualifiedName,
    name: &Name,
) -> Option<&'a T> {
    T::of(catalog.tables.get(table)?).get(name)
}
