//! What stands in the way of a change is lifted off and put back: views, triggers, policies, rules and
//! routines on a column that changes its type, and all that needs a type or a routine that is made anew.
//!
//! Postgres refuses such a change as long as they stand (manual, ALTER TABLE, "Notes"), and CASCADE would
//! drop them for good.

use std::collections::{BTreeMap, BTreeSet};

use super::disturbance::{
    Disturbance, becomes_a_key, disturbed, gives_way_to_another, with_columns,
};
use super::part_names::{self, Children};
use super::polymorphic;
use super::render::faithful;
use super::whole::{Way, alone, whole};
use crate::catalog::{Catalog, Column, Constraint, ConstraintKind, ObjectId, QualifiedName, Table};
use crate::diff::{Change, Edit, Part as _, beside_parents, domain, is_rebuilt, replaced_types};

/// Adds to `changes` the drops and creations that make room for them on the way from `before` to `after`.
///
/// The way back has its own: what adds a label to an enumerated type in one direction replaces the type in the other.
pub(super) fn with_lifted(
    changes: &[Change],
    (before, after): (&Catalog, &Catalog),
) -> Vec<Change> {
    Lifting::new(before, after, changes.to_vec()).run()
}

struct Lifting<'a> {
    before: &'a Catalog,
    after: &'a Catalog,
    /// The changes of each object, in the order in which they were found.
    changes: Vec<Vec<Change>>,
    places: BTreeMap<ObjectId, usize>,
    dependents: BTreeMap<&'a ObjectId, Vec<&'a ObjectId>>,
    children: Children<'a>,
    /// Indexes and constraints that change their name, by the former one.
    renamed: BTreeMap<ObjectId, ObjectId>,
    waiting: Vec<(ObjectId, Disturbance)>,
    done: BTreeSet<ObjectId>,
    /// The types that are made anew.
    replaced: BTreeSet<ObjectId>,
}

impl<'a> Lifting<'a> {
    fn new(before: &'a Catalog, after: &'a Catalog, changes: Vec<Change>) -> Self {
        let replaced = replaced_types(before, after);
        let moves = |change: &&Change| !becomes_a_key(change, before, after);
        let found = changes.iter().filter(moves).flat_map(disturbed);
        let types = replaced.iter().flat_map(|id| with_columns(id, before));
        let inside = after.identities().map(|(.., identity)| &identity.sequence);
        let inside: BTreeSet<&QualifiedName> = inside.collect();
        let others = changes
            .iter()
            .flat_map(|change| gives_way_to_another(change, after, &inside));
        let mut lifting = Self {
            before,
            after,
            waiting: found.chain(types).chain(others).collect(),
            changes: Vec::new(),
            places: BTreeMap::new(),
            dependents: BTreeMap::new(),
            children: Children::new(),
            renamed: changes.iter().filter_map(renamed_part).collect(),
            done: BTreeSet::new(),
            replaced: BTreeSet::new(),
        };
        if !lifting.waiting.is_empty() {
            lifting.dependents = before.dependencies.inverted();
            lifting.children = before.children();
        }
        for change in &changes {
            lifting.planned(&change.object()).push(change.clone());
        }
        for table in changes.iter().filter_map(partition_that_becomes_unlogged) {
            lifting.lift_keys_above(table);
        }
        for id in &replaced {
            lifting.replace(id);
            lifting.keep_settings(id);
        }
        lifting.replaced = replaced;
        lifting
    }

    /// What is planned for an object.
    fn planned(&mut self, id: &ObjectId) -> &mut Vec<Change> {
        let next = self.changes.len();
        let place = *self.places.entry(id.clone()).or_insert(next);
        if place == next {
            self.changes.push(Vec::new());
        }
        &mut self.changes[place]
    }

    /// A type that changes only with another one that it stands on.
    fn replace(&mut self, id: &ObjectId) {
        let change = match id {
            ObjectId::Domain(name) => {
                unchanged(&self.before.domains, &self.after.domains, name).map(Change::Domain)
            }
            ObjectId::Composite(name) => {
                unchanged(&self.before.composites, &self.after.composites, name)
                    .map(Change::Composite)
            }
            _ => None,
        };
        let planned = self.planned(id);
        if planned.is_empty() {
            planned.extend(change);
        }
    }

    /// A column that moves to the new type has its storage and compression no more.
    fn keep_settings(&mut self, id: &ObjectId) {
        for (id, _) in with_columns(id, self.before) {
            if let ObjectId::Column(table, _) = &id
                && let Some(before) = find_column(self.before, &id)
                && let Some(after) = find_column(self.after, &id)
                && before.user_type == after.user_type
            {
                let default = default_set_with_type(before, after);
                say_again(self.planned(&id), table, after, default);
            }
        }
    }

    fn run(mut self) -> Vec<Change> {
        while let Some((object, disturbance)) = self.waiting.pop() {
            self.descend(&object, disturbance);
            let dependents = self.dependents.get(&object).cloned().unwrap_or_default();
            for dependent in dependents {
                self.disturb(dependent, &object, disturbance);
            }
        }
        self.changes.into_iter().flatten().collect()
    }

    fn disturb(&mut self, dependent: &ObjectId, on: &ObjectId, disturbance: Disturbance) {
        let on_column = matches!(on, ObjectId::Column(..));
        match dependent {
            // The server makes them anew, without their target (`ATPostAlterTypeParse`).
            ObjectId::Statistics(_)
                if disturbance != Disturbance::Gone && !self.has_settings(dependent) => {}
            ObjectId::Constraint(..)
                if disturbance != Disturbance::Retyped && self.is_foreign_key(dependent) =>
            {
                self.lift(dependent);
            }
            ObjectId::Constraint(..) if on_column && self.compares_polymorphic(dependent) => {
                self.lift(dependent);
            }
            ObjectId::Constraint(..) | ObjectId::Index(..)
                if disturbance == Disturbance::Gone && self.comes_back(on) =>
            {
                self.lift_own(dependent);
            }
            ObjectId::Constraint(..) | ObjectId::Index(..)
                if on_column
                    && (self.is_read_otherwise(dependent)
                        || self.has_targets(dependent)
                        || self.loses_a_name(dependent)) =>
            {
                self.lift_own(dependent);
            }
            ObjectId::Constraint(..) | ObjectId::Index(..) if on_column => {
                self.lift_from_key(dependent, on);
            }
            ObjectId::Constraint(..) | ObjectId::Index(..)
                if matches!(on, ObjectId::Constraint(..) | ObjectId::Index(..)) => {}
            ObjectId::Column(table, _) => self.disturb_column((table, dependent), on),
            ObjectId::Domain(name) => self.disturb_domain((name, dependent), on),
            ObjectId::Constraint(..) | ObjectId::Index(..) => self.lift_own(dependent),
            _ if self.before.defined.contains_key(dependent) => self.lift(dependent),
            _ => {}
        }
    }

    /// A generated column is made anew; a default is lifted and put back, unless the column moves with its type.
    fn disturb_column(&mut self, (table, id): (&QualifiedName, &ObjectId), on: &ObjectId) {
        let on_column = matches!(on, ObjectId::Column(..));
        let (Some(before), Some(after)) =
            (find_column(self.before, id), find_column(self.after, id))
        else {
            return;
        };
        // One that becomes plain keeps its values and needs nothing from then on (manual, ALTER TABLE, "DROP EXPRESSION");
        // one whose expression changes in place needs from then on what is there afterwards.
        let stays_in_place = before.generated.is_some() && !is_rebuilt(before, after);
        let becomes_plain = stays_in_place && after.generated.is_none();
        let becomes_identity = matches!(on, ObjectId::Sequence(_)) && after.identity.is_some();
        if becomes_plain || becomes_identity || on_column && stays_in_place && !self.comes_back(on)
        {
            return;
        }
        if before.generated.is_some() && !before.inherited {
            self.lift(id);
        } else if !on_column
            && !moves_with(before, on)
            && before.default.is_some()
            && self.done.insert(id.clone())
        {
            let mut bare = before.clone();
            bare.default = None;
            let without = Change::Column(
                table.clone(),
                Edit::Alter {
                    before: before.clone(),
                    after: bare.clone(),
                },
            );
            let mut both = vec![without];
            if bare != *after {
                let edit = Edit::Alter {
                    before: bare,
                    after: after.clone(),
                };
                both.push(Change::Column(table.clone(), edit));
            }
            *self.planned(id) = both;
        }
    }

    fn has_settings(&self, id: &ObjectId) -> bool {
        let found = self.before.defined.get(id);
        found.is_some_and(|found| !found.settings.is_empty())
    }

    /// The default and the checks of a domain that call a routine are lifted and put back; a domain that is made anew gets
    /// them with that.
    fn disturb_domain(&mut self, (name, id): (&QualifiedName, &ObjectId), on: &ObjectId) {
        let ObjectId::Routine(routine, _) = on else {
            return;
        };
        let [before, after] = [self.before, self.after].map(|state| state.domains.get(name));
        let (Some(before), Some(after), false) = (before, after, self.replaced.contains(id)) else {
            return;
        };
        let planned = self.planned(id);
        let lifted = match planned.as_slice() {
            [Change::Domain(Edit::Alter { after: bare, .. }), _] => bare,
            _ => before,
        };
        let bare = domain::without_calls(lifted, &routine.name);
        if bare == *lifted {
            return;
        }
        let edits = [(before.clone(), bare.clone()), (bare, after.clone())];
        let edits = edits.map(|(before, after)| Change::Domain(Edit::Alter { before, after }));
        *planned = edits.to_vec();
    }

    /// Whether the column is dropped and added: what stands on it goes with it.
    fn comes_back(&self, id: &ObjectId) -> bool {
        find_column(self.after, id).is_some()
    }

    /// What a parent's column undergoes, those that come from it undergo too. One that comes back has lost what it said
    /// beside its parent.
    fn descend(&mut self, object: &ObjectId, disturbance: Disturbance) {
        let ObjectId::Column(table, name) = object else {
            return;
        };
        let comes_back = self.comes_back(object);
        let (before, after) = (self.before, self.after);
        for child in self.children.get(table).cloned().unwrap_or_default() {
            if !child.has_from(table, name) {
                continue;
            }
            let id = ObjectId::Column(child.name.clone(), name.clone());
            if let Some(column) = find_column(after, &id) {
                let child = &after.tables[&child.name];
                if !comes_back || !child.has_from(table, name) {
                    continue;
                }
                let planned = self.planned(&id);
                match disturbance {
                    Disturbance::Gone => {
                        *planned = beside_parents(column, child, after).into_iter().collect();
                    }
                    Disturbance::Retyped | Disturbance::Converted => {
                        let ends = before.column(table, name).zip(after.column(table, name));
                        let default =
                            ends.and_then(|(before, after)| default_set_with_type(before, after));
                        say_again(planned, &child.name, column, default);
                    }
                }
            }
            self.waiting.push((id, disturbance));
        }
    }

    /// The server makes a key anew with a column of it, and the foreign keys at that column. One that points at other
    /// columns of the key stands in the way.
    fn lift_from_key(&mut self, key: &ObjectId, column: &ObjectId) {
        for foreign_key in self.dependents.get(key).cloned().unwrap_or_default() {
            let mut needed = self.before.dependencies.of(foreign_key);
            if self.is_foreign_key(foreign_key) && !needed.any(|needed| needed == column) {
                self.lift(foreign_key);
            }
        }
    }

    /// Whether the server, which makes it anew from what it prints, would read it otherwise.
    fn is_read_otherwise(&self, id: &ObjectId) -> bool {
        let definition = match id {
            ObjectId::Index(..) => {
                let index = self.before.index(id);
                index
                    .filter(|index| !index.is_inherited())
                    .map(|index| &index.definition)
            }
            _ => self.before.constraint(id).map(|found| &found.definition),
        };
        definition.is_some_and(|text| faithful(text) != *text)
    }

    /// Whether it is an index with statistics targets of its own, which the server forgets when it makes it anew.
    fn has_targets(&self, id: &ObjectId) -> bool {
        let index = self.before.index(id);
        index.is_some_and(|index| !index.statistics.is_empty())
    }

    /// Whether a part of it, which the server makes anew, would be called otherwise than it shall.
    fn loses_a_name(&self, id: &ObjectId) -> bool {
        part_names::are_lost(id, (self.before, self.after), &self.children)
    }

    /// Lifts a part of a table, unless it is a check that only a parent declares: that comes back with the parent's.
    fn lift_own(&mut self, id: &ObjectId) {
        let comes_with_parent = |found: &Constraint| {
            found.kind == ConstraintKind::Check && found.inherited && !found.local
        };
        if !self.before.constraint(id).is_some_and(comes_with_parent) {
            self.lift(id);
        }
    }

    /// Whether it is a foreign key that the table itself declares: a partition's goes with that of its parent.
    fn is_foreign_key(&self, id: &ObjectId) -> bool {
        let found = self.before.constraint(id);
        found.is_some_and(|found| found.kind == ConstraintKind::ForeignKey && !found.inherited)
    }

    /// Whether it is such a foreign key that the server cannot make anew with a column of it.
    fn compares_polymorphic(&self, id: &ObjectId) -> bool {
        let (Some(table), Some(key)) = (id.relation(), self.before.constraint(id)) else {
            return false;
        };
        self.is_foreign_key(id) && polymorphic::is_compared_by(table, key, self.before)
    }

    /// No logged table may point at a table of which a partition becomes unlogged, while it does.
    fn lift_keys_above(&mut self, partition: &Table) {
        let before = self.before;
        let above: Vec<&QualifiedName> = before.above(&partition.name).collect();
        for table in before.tables.values().filter(|table| !table.unlogged) {
            for key in table.constraints.values().filter(|key| !key.inherited) {
                if key
                    .references
                    .as_ref()
                    .is_some_and(|at| above.contains(&at))
                {
                    self.lift(&key.id_on(&table.name));
                }
            }
        }
    }

    /// Whether it stands on a table that leaves its parents, and so is no part of theirs any more when it goes.
    fn leaves_parents(&self, id: &ObjectId) -> bool {
        let states = [self.before, self.after].map(|state| {
            let table = id.relation().and_then(|table| state.tables.get(table));
            table.into_iter().flat_map(Table::parents)
        });
        let [before, after] = states;
        !before.eq(after)
    }

    /// Drops it and makes it anew, unless it goes already, itself or with its table.
    fn lift(&mut self, id: &ObjectId) {
        let table_goes = id.relation().is_some_and(|table| {
            self.before.tables.contains_key(table) && !self.after.tables.contains_key(table)
        });
        if table_goes || !self.done.insert(id.clone()) {
            return;
        }
        let is_drop = |change: &Change| change.sign() == '-';
        if !self.planned(id).iter().any(is_drop) {
            let id_after = self.renamed.get(id).unwrap_or(id).clone();
            let mut dropped = whole(self.before, id, Way::Drop);
            if self.leaves_parents(id) {
                dropped = dropped.map(alone);
            }
            let created = whole(self.after, &id_after, Way::Create);
            let planned = self.planned(id);
            // What else is made takes its name.
            planned.retain(|change| change.sign() == '+');
            let is_planned = planned.iter().any(|change| change.object() == id_after);
            let created = created.filter(|_| !is_planned);
            planned.splice(0..0, dropped.into_iter().chain(created));
        }
        self.waiting.push((id.clone(), Disturbance::Gone));
    }
}

/// The edit that makes the type anew as it shall be.
fn unchanged<T: Clone>(
    before: &BTreeMap<QualifiedName, T>,
    after: &BTreeMap<QualifiedName, T>,
    name: &QualifiedName,
) -> Option<Edit<T>> {
    Some(Edit::Alter {
        before: before.get(name)?.clone(),
        after: after.get(name)?.clone(),
    })
}

fn moves_with(column: &Column, on: &ObjectId) -> bool {
    match on {
        ObjectId::Enum(name) | ObjectId::Domain(name) | ObjectId::Composite(name) => {
            column.user_type.as_ref() == Some(name)
        }
        _ => false,
    }
}

/// An index or a constraint that changes its name, as it is called before and afterwards.
fn renamed_part(change: &Change) -> Option<(ObjectId, ObjectId)> {
    let new = match change {
        Change::Index(table, Edit::Alter { after, .. }) => after.id_on(table),
        Change::Constraint(table, Edit::Alter { after, .. }) => after.id_on(table),
        _ => return None,
    };
    let old = change.object();
    (old != new).then_some((old, new))
}

fn partition_that_becomes_unlogged(change: &Change) -> Option<&Table> {
    match change {
        Change::Table(Edit::Alter { before, after }) if !before.unlogged && after.unlogged => {
            before.partition_of.as_ref().map(|_| before)
        }
        _ => None,
    }
}

fn find_column<'a>(catalog: &'a Catalog, id: &ObjectId) -> Option<&'a Column> {
    let ObjectId::Column(table, name) = id else {
        return None;
    };
    catalog.column(table, name)
}

/// The default that a column has again once its type has changed, and with it the columns below.
fn default_set_with_type<'a>(before: &Column, after: &'a Column) -> Option<&'a String> {
    let is_set = before.default.is_some() || before.data_type != after.data_type;
    after.default.as_ref().filter(|_| is_set)
}

/// A column that gets another type with its parent's has its storage and compression no more, and the default of that one.
fn say_again(
    planned: &mut Vec<Change>,
    table: &QualifiedName,
    column: &Column,
    default: Option<&String>,
) {
    let silent = |column: &mut Column| {
        column.storage = None;
        column.compression = None;
        if default.is_some() {
            column.default = default.cloned();
        }
    };
    for change in planned.iter_mut() {
        if let Change::Column(_, Edit::Alter { before, .. }) = change {
            silent(before);
        }
    }
    if planned.is_empty() {
        let mut before = column.clone();
        silent(&mut before);
        planned.extend(Change::of_column(table, before, column));
    }
}
