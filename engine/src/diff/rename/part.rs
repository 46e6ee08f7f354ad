//! Parts of tables under new names.

use crate::catalog::{Catalog, Name, QualifiedName};
use crate::diff::{Change, Edit};

/// What is renamed on a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PartKind {
    /// A column.
    Column,
    /// A constraint.
    Constraint,
    /// An index.
    Index,
}

impl PartKind {
    /// All kinds; what a path leads to is looked for in this order.
    pub(super) const ALL: [Self; 3] = [Self::Column, Self::Constraint, Self::Index];

    /// The noun for messages.
    pub fn noun(self) -> &'static str {
        match self {
            Self::Column => "column",
            Self::Constraint => "constraint",
            Self::Index => "index",
        }
    }

    /// Whether the table has one of that name.
    pub(super) fn is_in(self, catalog: &Catalog, table: &QualifiedName, name: &Name) -> bool {
        catalog.tables.get(table).is_some_and(|table| match self {
            Self::Column => table.column(name).is_some(),
            Self::Constraint => table.constraints.contains_key(name),
            Self::Index => table.indexes.contains_key(name),
        })
    }
}

/// The rename as a change; none where the table has nothing of the old name.
pub(super) fn change(
    kind: PartKind,
    table: &QualifiedName,
    (from, to): (&Name, &Name),
    catalog: &Catalog,
) -> Vec<Change> {
    macro_rules! alter {
        ($change:ident, $found:expr) => {
            $found.map(|found| {
                let before = found.clone();
                let mut after = before.clone();
                after.name = to.clone();
                Change::$change(table.clone(), Edit::Alter { before, after })
            })
        };
    }
    let Some(found) = catalog.tables.get(table) else {
        return Vec::new();
    };
    let change = match kind {
        PartKind::Column => alter!(Column, found.column(from)),
        PartKind::Constraint => alter!(Constraint, found.constraints.get(from)),
        PartKind::Index => alter!(Index, found.indexes.get(from)),
    };
    change.into_iter().collect()
}
