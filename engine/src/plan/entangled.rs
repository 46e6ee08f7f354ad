//! Parts of a table that call a routine which needs the table itself: `CHECK (is_valid(users.*))`, a default whose routine
//! reads the table, a policy. Neither can be there before the other, unless the part comes after its table, and goes before it.

use std::collections::BTreeSet;

use crate::catalog::{Catalog, ObjectId, QualifiedName};
use crate::diff::Change;

/// The columns, for their defaults, and what else of tables stands apart from them.
#[derive(Default)]
pub(super) struct Entangled {
    made: BTreeSet<ObjectId>,
    gone: BTreeSet<ObjectId>,
}

impl Entangled {
    /// Those that call routines which come or go.
    pub(super) fn among(changes: &[Change], (before, after): (&Catalog, &Catalog)) -> Self {
        let routines: BTreeSet<ObjectId> = changes
            .iter()
            .map(Change::object)
            .filter(|id| matches!(id, ObjectId::Routine(..)))
            .collect();
        if routines.is_empty() {
            return Self::default();
        }
        Self {
            made: parts(&routines, after),
            gone: parts(&routines, before),
        }
    }

    /// Whether the part comes after its table.
    pub(super) fn comes_late(&self, id: &ObjectId) -> bool {
        self.made.contains(id)
    }

    /// Whether the part goes before its table.
    pub(super) fn goes_early(&self, id: &ObjectId) -> bool {
        self.gone.contains(id)
    }

    /// Whether what the object needs is for its default to wait for, on that side.
    pub(super) fn leaves(&self, id: &ObjectId, needed: &ObjectId, side: Side) -> bool {
        let parts = match side {
            Side::Making => &self.made,
            Side::Removing => &self.gone,
        };
        let is_called =
            matches!(id, ObjectId::Column(..)) && matches!(needed, ObjectId::Routine(..));
        is_called && parts.contains(id)
    }
}

/// Which of the two states it is that says what an object needs.
#[derive(Clone, Copy)]
pub(super) enum Side {
    Making,
    Removing,
}

fn parts(routines: &BTreeSet<ObjectId>, catalog: &Catalog) -> BTreeSet<ObjectId> {
    let mut found = BTreeSet::new();
    let dependents = catalog.dependencies.inverted();
    for routine in routines {
        let users = dependents.get(routine).into_iter().flatten();
        let parts = users.filter_map(|user| Some((*user, table_of(user, catalog)?)));
        let mut parts = parts.peekable();
        if parts.peek().is_some() {
            let tables = tables_below(routine, catalog);
            let entangled = parts.filter(|(_, table)| tables.contains(table));
            found.extend(entangled.map(|(part, _)| part.clone()));
        }
    }
    found
}

/// The table that such a part stands on. A generated column has no way to be there without its expression.
fn table_of<'o>(part: &'o ObjectId, catalog: &Catalog) -> Option<&'o QualifiedName> {
    match part {
        ObjectId::Column(table, name) => {
            let column = catalog.column(table, name)?;
            column.generated.is_none().then_some(table)
        }
        ObjectId::Constraint(table, _)
        | ObjectId::Index(table, _)
        | ObjectId::Policy(table, _)
        | ObjectId::Trigger(table, _)
        | ObjectId::Rule(table, _) => Some(table),
        _ => None,
    }
}

/// The tables that a routine needs, itself or through what it needs.
fn tables_below<'c>(routine: &'c ObjectId, catalog: &'c Catalog) -> BTreeSet<&'c QualifiedName> {
    let mut seen = BTreeSet::from([routine]);
    let mut waiting = vec![routine];
    let mut tables = BTreeSet::new();
    while let Some(next) = waiting.pop() {
        if let ObjectId::Table(table) | ObjectId::Column(table, _) = next {
            tables.insert(table);
        }
        let needed = catalog.dependencies.of(next);
        waiting.extend(needed.filter(|needed| seen.insert(needed)));
    }
    tables
}
