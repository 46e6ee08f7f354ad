//! Indexes, and the constraints that an index enforces.

use super::surroundings::Surroundings;
use super::{Place, not_null};
use crate::catalog::{Constraint, ConstraintKind, Name, ObjectId, QualifiedName, Table};
use crate::diff::{Change, Edit, Part as _};

/// An edit to what an index is behind, as far as its place is concerned.
struct Key<'a> {
    change: &'a Change,
    id: ObjectId,
    table: &'a QualifiedName,
    sides: (&'a Table, &'a Table),
}

pub(super) fn place_index(change: &Change, plan: &Surroundings<'_>) -> Place {
    let Change::Index(table, edit) = change else {
        return Place::Main;
    };
    let Some(key) = Key::of((change, table), plan).filter(|_| !edit.subject().is_inherited())
    else {
        return Place::Main;
    };
    match edit {
        Edit::Create(index) if !key.is_there(&index.name) => key.place_new(&index.columns, plan),
        Edit::Drop(index)
            if !key.stays(&index.name) && !plan.adoptions.is_adopted(table, &index.name) =>
        {
            key.place_old(&index.columns, plan)
        }
        Edit::Alter { before, after } if before.is_rebuilt_in(after, (table, plan.after)) => {
            key.place_replaced((&before.columns, &after.columns), plan)
        }
        _ => Place::Main,
    }
}

pub(super) fn place_constraint(change: &Change, plan: &Surroundings<'_>) -> Place {
    let Change::Constraint(table, edit) = change else {
        return Place::Main;
    };
    let Some(key) = Key::of((change, table), plan) else {
        return Place::Main;
    };
    match edit {
        Edit::Create(new)
            if has_plain_index(new)
                && !key.is_there(&new.name)
                && plan.adoptions.of(table, &new.name).is_none() =>
        {
            match key.place_new(&new.columns, plan) {
                Place::Early if !key.can_be_primary(new, plan) => Place::Main,
                place => place,
            }
        }
        Edit::Alter { before, after }
            if before.definition != after.definition
                && before.kind == after.kind
                && has_plain_index(before)
                && has_plain_index(after) =>
        {
            // Columns of a primary key can't become nullable as long as it is there.
            let is_nullable = |name: &Name| key.sides.1.column(name).is_some_and(|c| !c.not_null);
            let is_primary = before.kind == ConstraintKind::PrimaryKey;
            if is_primary && before.columns.iter().any(is_nullable) {
                return Place::Main;
            }
            // Nor before it goes on the way back.
            let was_nullable = |name: &Name| key.sides.0.column(name).is_some_and(|c| !c.not_null);
            match key.place_replaced((&before.columns, &after.columns), plan) {
                Place::Early if is_primary && after.columns.iter().any(was_nullable) => Place::Main,
                place => place,
            }
        }
        _ => Place::Main,
    }
}

/// Whether the constraint can take over an index that was built before: not an exclusion constraint, not WITHOUT
/// OVERLAPS (manual, ALTER TABLE, "ADD table_constraint_using_index").
fn has_plain_index(constraint: &Constraint) -> bool {
    let is_btree = |definition: &String| definition.starts_with("USING btree ");
    constraint.kind.is_key()
        && !constraint.inherited
        && constraint.index_definition.as_ref().is_some_and(is_btree)
}

impl<'a> Key<'a> {
    /// `None` where nothing of the table can wait.
    fn of(
        (change, table): (&'a Change, &'a QualifiedName),
        plan: &Surroundings<'a>,
    ) -> Option<Self> {
        Some(Self {
            change,
            id: change.object(),
            table,
            sides: plan.kept(table)?,
        })
    }

    /// Whether an index of that name stands on the table already.
    fn is_there(&self, name: &Name) -> bool {
        has_index(self.sides.0, name)
    }

    /// Whether an index of that name will stand on the table.
    fn stays(&self, name: &Name) -> bool {
        has_index(self.sides.1, name)
    }

    /// Late, unless the other changes need it: then early, where that is possible.
    fn place_new(&self, columns: &[Name], plan: &Surroundings<'_>) -> Place {
        if !plan.is_needed_after(&self.id, self.sides.1) {
            Place::Late
        } else if plan.is_ready(&self.id, self.table, columns)
            && plan.is_name_free(self.change)
            && !plan.is_taken_up(&self.id)
        {
            Place::Early
        } else {
            Place::Main
        }
    }

    /// Whether the columns of a primary key can become NOT NULL before it.
    fn can_be_primary(&self, new: &Constraint, plan: &Surroundings<'_>) -> bool {
        let (before, after) = self.sides;
        let column = |name| Some((before.column(name)?, after.column(name)?));
        let mut columns = new.columns.iter().filter_map(column);
        new.kind != ConstraintKind::PrimaryKey
            || columns.all(|ends| ends.0.not_null || not_null::is_apart(self.table, ends, plan))
    }

    /// Late, where the other changes leave it alone.
    fn place_old(&self, columns: &[Name], plan: &Surroundings<'_>) -> Place {
        let is_left = plan.is_left_alone(&self.id, self.table, columns)
            && plan.is_name_left(self.change)
            && !plan.is_needed_before(&self.id, self.sides.0);
        if is_left { Place::Late } else { Place::Main }
    }

    /// Late where the old one is left alone by the other changes, early where they would take it away
    /// and the new one can stand without them.
    fn place_replaced(&self, (old, new): (&[Name], &[Name]), plan: &Surroundings<'_>) -> Place {
        if plan.is_needed_before(&self.id, self.sides.0)
            || plan.is_needed_after(&self.id, self.sides.1)
        {
            Place::Main
        } else if plan.is_left_alone(&self.id, self.table, old) {
            Place::Late
        } else if plan.is_ready(&self.id, self.table, new) {
            Place::Early
        } else {
            Place::Apart
        }
    }
}

fn has_index(table: &Table, name: &Name) -> bool {
    table.indexes.contains_key(name) || table.constraints.contains_key(name)
}
