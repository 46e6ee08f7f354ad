//! The change that makes or drops one object as a whole.

use crate::catalog::{Catalog, ObjectId};
use crate::diff::{Change, Edit, Part as _};

/// Which of the two.
#[derive(Clone, Copy)]
pub(super) enum Way {
    Drop,
    Create,
}

impl Way {
    fn of<T>(self, object: T) -> Edit<T> {
        match self {
            Self::Drop => Edit::Drop(object),
            Self::Create => Edit::Create(object),
        }
    }
}

/// The change that makes or drops the object as it is in `catalog`.
pub(super) fn whole(catalog: &Catalog, id: &ObjectId, way: Way) -> Option<Change> {
    if let Some(found) = catalog.defined.get(id) {
        return Some(Change::Defined(way.of(found.clone())));
    }
    let table = catalog.tables.get(id.relation()?)?;
    let name = table.name.clone();
    Some(match id {
        ObjectId::Column(_, column) => Change::Column(name, way.of(table.column(column)?.clone())),
        ObjectId::Constraint(_, constraint) => {
            Change::Constraint(name, way.of(table.constraints.get(constraint)?.clone()))
        }
        ObjectId::Index(_, index) => Change::Index(name, way.of(table.indexes.get(index)?.clone())),
        _ => return None,
    })
}

/// The same drop of a part that its table has on its own.
pub(super) fn alone(change: Change) -> Change {
    match change {
        Change::Constraint(table, Edit::Drop(found)) => {
            Change::Constraint(table, Edit::Drop(found.alone()))
        }
        Change::Index(table, Edit::Drop(found)) => Change::Index(table, Edit::Drop(found.alone())),
        other => other,
    }
}
