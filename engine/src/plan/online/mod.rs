//! Changes that would hold up a running application are taken out of the plan's transaction and made in
//! steps that don't: indexes are built CONCURRENTLY, constraints are added NOT VALID and validated
//! afterwards, a column becomes NOT NULL through a check that is validated before, a unique constraint takes over an
//! index that is there (manual, CREATE INDEX, "Building Indexes Concurrently"; ALTER TABLE, "Notes").
//!
//! Such changes stand in files of their own that no transaction surrounds, *early* or *late*: before
//! or after the file with all other changes. Each file leads from one whole state to another, so its
//! way back is planned from the inverted changes, as everywhere.

mod check;
mod key;
mod not_null;
mod surroundings;

use std::borrow::Cow;
use std::collections::BTreeMap;

use self::surroundings::Surroundings;
use crate::catalog::{Catalog, Dependencies, Name};
use crate::diff::{Change, Edit};

/// The changes of a plan by the file that they stand in.
#[derive(Default)]
pub(super) struct Split {
    /// What is there before the main file runs.
    pub(super) early: Vec<Change>,
    /// What runs in one transaction.
    pub(super) main: Vec<Change>,
    /// What is made once the main file has run.
    pub(super) late: Vec<Change>,
}

/// Where an online change stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Early,
    Main,
    Late,
    /// What is there goes in the main file, what replaces it is made late.
    Apart,
}

impl Split {
    /// Everything in one file.
    pub(super) fn blocking(changes: &[Change]) -> Self {
        Self {
            main: changes.to_vec(),
            ..Self::default()
        }
    }

    /// Takes out what can be made without holding up the application.
    pub(super) fn online(changes: &[Change], states: (&Catalog, &Catalog)) -> Self {
        if !changes.iter().any(can_wait) {
            return Self::blocking(changes);
        }
        let mut surroundings = Surroundings::new(changes, states);
        let mut split = Self::default();
        let checks = |change: &Change| check::is_check(change).then(|| change.object());
        let late_checks = changes
            .iter()
            .filter(|change| check::place(change, &surroundings) != Place::Main)
            .filter_map(checks);
        surroundings.late = late_checks.collect();
        // Whether a column can wait depends on where the primary key stands.
        let (columns, others): (Vec<&Change>, Vec<&Change>) = changes
            .iter()
            .partition(|change| matches!(change, Change::Column(..)));
        for change in others {
            split.put(change, surroundings.place(change));
        }
        for change in columns {
            not_null::put(change, &surroundings, &mut split);
        }
        split.late.sort_by_key(rank);
        split.early.sort_by_key(rank);
        split
    }

    fn put(&mut self, change: &Change, place: Place) {
        match place {
            Place::Early => self.early.push(change.clone()),
            Place::Main => self.main.push(change.clone()),
            Place::Late => self.late.push(change.clone()),
            Place::Apart => {
                let (drop, create) = apart(change).unzip();
                self.main.extend(drop);
                self.late.extend(create);
            }
        }
    }

    /// The states that the main file leads from and to.
    pub(super) fn states_of_main<'a>(
        &self,
        (before, after): (&'a Catalog, &'a Catalog),
    ) -> (Cow<'a, Catalog>, Cow<'a, Catalog>) {
        let (mut from, mut to) = (Cow::Borrowed(before), Cow::Borrowed(after));
        for change in &self.early {
            apply(from.to_mut(), change, &after.dependencies);
        }
        for change in self.late.iter().rev() {
            apply(to.to_mut(), &change.clone().invert(), &before.dependencies);
        }
        (from, to)
    }
}

impl Surroundings<'_> {
    fn place(&self, change: &Change) -> Place {
        match change {
            Change::Index(..) => key::place_index(change, self),
            Change::Constraint(_, edit) if edit.subject().kind.has_index() => {
                key::place_constraint(change, self)
            }
            Change::Constraint(..) => check::place(change, self),
            _ => Place::Main,
        }
    }
}

/// Whether the change is of a kind that has an online form.
fn can_wait(change: &Change) -> bool {
    match change {
        Change::Index(..) | Change::Constraint(..) => true,
        Change::Column(_, Edit::Alter { before, after }) => !before.not_null && after.not_null,
        _ => false,
    }
}

/// What others stand on comes first: a primary key on columns that are not null, a foreign key on a key.
fn rank(change: &Change) -> u8 {
    match change {
        Change::Column(..) => 0,
        Change::Index(..) => 1,
        Change::Constraint(_, edit) if edit.subject().kind.has_index() => 2,
        _ => 3,
    }
}

/// An `Alter` as a drop and a creation.
fn apart(change: &Change) -> Option<(Change, Change)> {
    match change {
        Change::Index(table, Edit::Alter { before, after }) => Some((
            Change::Index(table.clone(), Edit::Drop(before.clone())),
            Change::Index(table.clone(), Edit::Create(after.clone())),
        )),
        Change::Constraint(table, Edit::Alter { before, after }) => Some((
            Change::Constraint(table.clone(), Edit::Drop(before.clone())),
            Change::Constraint(table.clone(), Edit::Create(after.clone())),
        )),
        _ => None,
    }
}

/// Makes an online change on the catalog; what the object needs then is what it needs in the state that it comes from, and
/// what is gone needs nothing.
fn apply(catalog: &mut Catalog, change: &Change, known: &Dependencies) {
    let nothing = Dependencies::default();
    let known = if change.sign() == '-' {
        &nothing
    } else {
        known
    };
    catalog.dependencies.replace(known, &change.object());
    let table = change.object().relation().cloned();
    let Some(table) = table.and_then(|name| catalog.tables.get_mut(&name)) else {
        return;
    };
    match change {
        Change::Index(_, edit) => apply_to(&mut table.indexes, edit, |index| &index.name),
        Change::Constraint(_, edit) => apply_to(&mut table.constraints, edit, |found| &found.name),
        Change::Column(_, Edit::Alter { after, .. }) => {
            for column in table.columns.iter_mut().filter(|c| c.name == after.name) {
                column.clone_from(after);
            }
        }
        _ => {}
    }
}

fn apply_to<T: Clone>(parts: &mut BTreeMap<Name, T>, edit: &Edit<T>, name: impl Fn(&T) -> &Name) {
    if let Edit::Drop(gone) | Edit::Alter { before: gone, .. } = edit {
        parts.remove(name(gone));
    }
    if let Edit::Create(new) | Edit::Alter { after: new, .. } = edit {
        parts.insert(name(new).clone(), new.clone());
    }
}
