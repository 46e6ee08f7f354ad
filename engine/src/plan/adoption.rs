//! A unique index that becomes a primary key or unique constraint is taken over as it is: nothing is built
//! (manual, ALTER TABLE, "ADD table_constraint_using_index").

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Catalog, Constraint, Index, Name, ObjectId, QualifiedName};
use crate::diff::{Change, Edit, becomes_index_of};

/// The indexes that constraints take over.
#[derive(Default)]
pub(super) struct Adoptions {
    by_constraint: BTreeMap<(QualifiedName, Name), Name>,
}

impl Adoptions {
    /// Finds an index that goes for each constraint that comes with an equal one. What goes with a column, or comes back
    /// itself, is none to take over.
    pub(super) fn among(
        changes: &[Change],
        columns_that_go: &BTreeSet<ObjectId>,
        before: &Catalog,
    ) -> Self {
        let mut found = Self::default();
        let is_partitioned = |table: &QualifiedName| {
            let found = before.tables.get(table);
            found.is_some_and(|found| found.partition_key.is_some())
        };
        let created = changes.iter().filter_map(created);
        for (table, constraint) in created.filter(|(table, _)| !is_partitioned(table)) {
            let goes_with_column = |column: &Name| {
                columns_that_go.contains(&ObjectId::Column(table.clone(), column.clone()))
            };
            let index = changes.iter().filter_map(dropped).find(|(on, index)| {
                *on == table
                    && becomes_index_of(index, constraint)
                    && !found.is_adopted(on, &index.name)
                    && !index.columns.iter().any(goes_with_column)
                    && !comes_back(changes, (on, index))
            });
            if let Some((_, index)) = index {
                let key = (table.clone(), constraint.name.clone());
                found.by_constraint.insert(key, index.name.clone());
            }
        }
        found
    }

    /// The index that the constraint takes over.
    pub(super) fn of(&self, table: &QualifiedName, constraint: &Name) -> Option<&Name> {
        let key = (table.clone(), constraint.clone());
        self.by_constraint.get(&key)
    }

    /// Whether a constraint takes the index over.
    pub(super) fn is_adopted(&self, table: &QualifiedName, index: &Name) -> bool {
        self.by_constraint
            .iter()
            .any(|((on, _), adopted)| on == table && adopted == index)
    }
}

fn comes_back(changes: &[Change], (table, index): (&QualifiedName, &Index)) -> bool {
    changes.iter().any(|change| match change {
        Change::Index(on, Edit::Create(new)) => on == table && new.name == index.name,
        _ => false,
    })
}

fn created(change: &Change) -> Option<(&QualifiedName, &Constraint)> {
    match change {
        Change::Constraint(table, Edit::Create(constraint)) => Some((table, constraint)),
        _ => None,
    }
}

fn dropped(change: &Change) -> Option<(&QualifiedName, &Index)> {
    match change {
        Change::Index(table, Edit::Drop(index)) => Some((table, index)),
        _ => None,
    }
}
