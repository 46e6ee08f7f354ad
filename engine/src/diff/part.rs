//! What constraints and indexes share: parts of a table that are never altered but in name and
//! comment, and are otherwise dropped and made anew.

use std::collections::{BTreeMap, BTreeSet};

use super::{Change, Edit};
use crate::catalog::{
    Catalog, Constraint, ConstraintKind, Index, Name, ObjectId, Parameters, PartOf, QualifiedName,
    ReplicaIdentity, Table,
};

/// The columns of each table whose key is dropped or rebuilt, by table: a foreign key that points
/// at them stands on that key and must be lifted off and put back.
pub(super) type DisturbedKeys = BTreeMap<QualifiedName, Vec<BTreeSet<Name>>>;

/// A constraint or an index.
pub(crate) trait Part: Clone + PartialEq {
    /// Those of a table, by name.
    fn of(table: &Table) -> &BTreeMap<Name, Self>;
    /// The edit of a change to one of them, with its table.
    fn edit_of(change: &Change) -> Option<(&QualifiedName, &Edit<Self>)>;
    /// The change that makes an edit to one of the table.
    fn change(table: QualifiedName, edit: Edit<Self>) -> Change;
    fn id_on(&self, table: &QualifiedName) -> ObjectId;
    fn name(&self) -> &Name;
    fn columns(&self) -> &[Name];
    /// Whether both do the same, whatever they are called.
    fn equals_in_effect(&self, other: &Self) -> bool;
    /// The storage parameters of its index.
    fn parameters(&self) -> &Parameters;
    /// Whether a partitioned table takes the one where it looks for the other.
    fn does_the_same(&self, other: &Self) -> bool;
    /// Whether it comes from a parent of the table and changes with that.
    fn is_inherited(&self) -> bool;
    /// What of the partitioned table it is a part of.
    fn part_of(&self) -> Option<&PartOf>;
    /// The same on its own: one that its table keeps when it leaves its parent.
    fn alone(&self) -> Self;
    /// The same, coming from where `other` comes from: that follows from the tables.
    fn as_local_as(&self, other: &Self) -> Self;
    /// Whether one of the two is a part of what the parent has and the other is the table's own: what the parent
    /// gets takes in what is there, and what the parent loses takes its parts along.
    fn goes_over_to_parent(&self, other: &Self) -> bool;
    /// Whether one of the two comes from a parent and the other is something else of the table's own.
    fn gives_way_to_parent(&self, other: &Self) -> bool;
    /// Whether one of the two comes from a parent and the other is of another kind.
    fn is_other_than_parents(&self, other: &Self) -> bool;

    /// What the table has as a part of that of another one.
    fn part_on<'a>(table: &'a Table, (above, name): (&QualifiedName, &Name)) -> Option<&'a Self>
    where
        Self: 'a,
    {
        let mut parts = Self::of(table).values();
        parts.find(|part| {
            let of = part.part_of();
            of.is_some_and(|of| of.table == *above && of.name == *name)
        })
    }

    /// Whether it is dropped and made to become the other on the table: for anything but its name, its comment and the
    /// storage parameters of its index, and for these on a partitioned table, whose indexes have no form for them (manual,
    /// ALTER INDEX).
    fn is_rebuilt_as(&self, after: &Self, on: &Table) -> bool {
        !self.equals_in_effect(after)
            || on.partition_key.is_some() && self.parameters() != after.parameters()
    }

    /// The same, on the table of that name.
    fn is_rebuilt_in(&self, after: &Self, (table, catalog): (&QualifiedName, &Catalog)) -> bool {
        let on = catalog.tables.get(table);
        on.is_some_and(|on| self.is_rebuilt_as(after, on))
    }
}

impl Part for Constraint {
    fn of(table: &Table) -> &BTreeMap<Name, Self> {
        &table.constraints
    }

    fn edit_of(change: &Change) -> Option<(&QualifiedName, &Edit<Self>)> {
        match change {
            Change::Constraint(table, edit) => Some((table, edit)),
            _ => None,
        }
    }

    fn change(table: QualifiedName, edit: Edit<Self>) -> Change {
        Change::Constraint(table, edit)
    }

    fn id_on(&self, table: &QualifiedName) -> ObjectId {
        ObjectId::Constraint(table.clone(), self.name.clone())
    }

    fn name(&self) -> &Name {
        &self.name
    }

    fn columns(&self) -> &[Name] {
        &self.columns
    }

    fn equals_in_effect(&self, other: &Self) -> bool {
        self.kind == other.kind && self.definition == other.definition
    }

    fn parameters(&self) -> &Parameters {
        &self.parameters
    }

    fn does_the_same(&self, other: &Self) -> bool {
        // For the server a key is a constraint with such an index (`DefineIndex`).
        let share_index = self.kind.is_key()
            && other.kind.is_key()
            && self.index_definition == other.index_definition;
        self.kind.has_index() && (share_index || self.equals_in_effect(other))
    }

    fn is_inherited(&self) -> bool {
        self.inherited
    }

    fn part_of(&self) -> Option<&PartOf> {
        self.part_of.as_ref()
    }

    fn alone(&self) -> Self {
        Self {
            part_of: None,
            ..self.clone()
        }
    }

    fn as_local_as(&self, other: &Self) -> Self {
        Self {
            inherited: other.inherited,
            local: other.local,
            part_of: other.part_of.clone(),
            ..self.clone()
        }
    }

    /// A check stays with a table that declares it too.
    fn goes_over_to_parent(&self, other: &Self) -> bool {
        self.kind != ConstraintKind::Check
            && self.kind == other.kind
            && self.inherited != other.inherited
    }

    fn gives_way_to_parent(&self, other: &Self) -> bool {
        let inherited = if self.inherited { self } else { other };
        // A check that a table has from its parent alone goes with the parent's.
        let goes_with_parent = self.kind == ConstraintKind::Check && !inherited.local;
        self.is_other_than_parents(other) || self.inherited != other.inherited && goes_with_parent
    }

    fn is_other_than_parents(&self, other: &Self) -> bool {
        self.inherited != other.inherited && self.kind != other.kind
    }
}

impl Part for Index {
    fn of(table: &Table) -> &BTreeMap<Name, Self> {
        &table.indexes
    }

    fn edit_of(change: &Change) -> Option<(&QualifiedName, &Edit<Self>)> {
        match change {
            Change::Index(table, edit) => Some((table, edit)),
            _ => None,
        }
    }

    fn change(table: QualifiedName, edit: Edit<Self>) -> Change {
        Change::Index(table, edit)
    }

    fn id_on(&self, table: &QualifiedName) -> ObjectId {
        ObjectId::Index(table.clone(), self.name.clone())
    }

    fn name(&self) -> &Name {
        &self.name
    }

    fn columns(&self) -> &[Name] {
        &self.columns
    }

    fn equals_in_effect(&self, other: &Self) -> bool {
        self.unique == other.unique && self.shape == other.shape && self.only == other.only
    }

    fn parameters(&self) -> &Parameters {
        &self.parameters
    }

    /// The order in which an index keeps its keys is nothing that the server looks at (`CompareIndexInfo`).
    fn does_the_same(&self, other: &Self) -> bool {
        let unordered = |index: &Self| {
            [" DESC", " NULLS FIRST", " NULLS LAST"]
                .iter()
                .fold(index.shape.clone(), |shape, words| shape.replace(words, ""))
        };
        self.unique == other.unique && unordered(self) == unordered(other)
    }

    fn is_inherited(&self) -> bool {
        Index::is_inherited(self)
    }

    fn part_of(&self) -> Option<&PartOf> {
        self.part_of.as_ref()
    }

    fn alone(&self) -> Self {
        Self {
            part_of: None,
            ..self.clone()
        }
    }

    fn as_local_as(&self, other: &Self) -> Self {
        Self {
            part_of: other.part_of.clone(),
            ..self.clone()
        }
    }

    fn goes_over_to_parent(&self, other: &Self) -> bool {
        self.is_inherited() != other.is_inherited()
    }

    fn gives_way_to_parent(&self, _: &Self) -> bool {
        false
    }

    fn is_other_than_parents(&self, _: &Self) -> bool {
        false
    }
}

/// The parts of one kind of a table, as they are and as they shall be.
pub(super) struct Sides<'a, T> {
    pub(super) before: &'a BTreeMap<Name, T>,
    pub(super) after: &'a BTreeMap<Name, T>,
    /// The table has the same parents on both sides.
    pub(super) has_parents: bool,
    /// The indexes that a table says something of by their name, on either side.
    pub(super) marked: BTreeSet<&'a Name>,
    /// The table as it shall be.
    pub(super) table: &'a Table,
}

impl<'a, T: Part> Sides<'a, T> {
    /// What the two tables have of one kind.
    pub(super) fn new(old: &'a Table, new: &'a Table) -> Self {
        Self {
            before: T::of(old),
            after: T::of(new),
            has_parents: has_parents(old, new),
            marked: [old, new].into_iter().flat_map(marked).collect(),
            table: new,
        }
    }

    /// The edits from one side to the other. What must move is dropped and created even where it is
    /// equal on both.
    pub(super) fn edits(&self, must_move: impl Fn(&T) -> bool) -> Vec<Edit<T>> {
        let successors = self.successors(&must_move);
        let mut edits = Vec::new();
        for (name, before) in self.before {
            if let Some(after) = self
                .after
                .get(name)
                .filter(|after| self.goes_over(before, after))
            {
                let (before, after) = (before.clone(), after.clone());
                edits.push(Edit::Alter { before, after });
                continue;
            }
            if self.comes_with_parent(before) {
                continue;
            }
            if let Some(after) = self.gives_way(before) {
                edits.push(if after.is_inherited() {
                    Edit::Drop(before.alone())
                } else {
                    Edit::Create(after.alone())
                });
                continue;
            }
            match successors.get(name) {
                Some(after) if must_move(before) || before.is_other_than_parents(after) => {
                    edits.push(Edit::Drop(before.alone()));
                    edits.push(Edit::Create(after.alone()));
                }
                Some(after) => {
                    let before = before.as_local_as(after);
                    if before != **after {
                        let after = (*after).clone();
                        edits.push(Edit::Alter { before, after });
                    }
                }
                None => edits.push(Edit::Drop(before.alone())),
            }
        }
        let succeeded: BTreeSet<&Name> = successors.values().map(|after| after.name()).collect();
        for (name, after) in self.after {
            let comes_with_parent = after.is_inherited() && self.has_parents;
            if !succeeded.contains(name) && !comes_with_parent {
                edits.push(Edit::Create(after.alone()));
            }
        }
        edits
    }

    /// The columns of the keys that are dropped or rebuilt.
    pub(super) fn disturbed_keys(&self, is_key: impl Fn(&T) -> bool) -> Vec<BTreeSet<Name>> {
        let successors = self.successors(&|_| false);
        let survives = |before: &T| {
            let after = successors.get(before.name());
            after.is_some_and(|after| !before.is_rebuilt_as(after, self.table))
        };
        let disturbed = |before: &&T| is_key(before) && !survives(before);
        let keys = self.before.values().filter(disturbed);
        keys.map(|key| key.columns().iter().cloned().collect())
            .collect()
    }

    /// By name, what each part becomes: the same under its own name, else the same under another one, else
    /// something else under its own name, unless another part gets that name.
    fn successors(&self, must_move: &impl Fn(&T) -> bool) -> BTreeMap<&'a Name, &'a T> {
        let mut successors = BTreeMap::new();
        let mut taken = BTreeSet::new();
        let mut others = Vec::new();
        for (name, before) in self.before {
            match self.after.get(name) {
                Some(after) if self.stays(before, after) => {
                    taken.insert(name);
                    successors.insert(name, after);
                }
                None if self.comes_with_parent(before) => {}
                _ => others.push((name, before)),
            }
        }
        let mut changed = Vec::new();
        for (name, before) in others {
            let same = self.after.values().find(|after| {
                after.equals_in_effect(before)
                    && !(self.has_parents && after.part_of().is_some())
                    && !taken.contains(after.name())
            });
            match same {
                Some(after) if !must_move(before) => {
                    taken.insert(after.name());
                    successors.insert(name, after);
                }
                _ => changed.push(name),
            }
        }
        for name in changed {
            if let Some(after) = self.after.get(name)
                && taken.insert(after.name())
            {
                successors.insert(name, after);
            }
        }
        successors
    }

    /// Whether the two, which have one name, are one part: what the table says of an index by its name is said of
    /// what has that name.
    fn stays(&self, before: &T, after: &T) -> bool {
        after.equals_in_effect(before)
            || self.goes_over(before, after)
            || self.marked.contains(after.name())
            || self.comes_with_parent(before)
    }

    /// Whether one of the two is a part of what a parent has, and stays with the table.
    fn goes_over(&self, before: &T, after: &T) -> bool {
        self.has_parents && before.goes_over_to_parent(after)
    }

    /// What has the name afterwards, if one of the two comes and goes with a parent's and they are not the same kind.
    fn gives_way(&self, before: &T) -> Option<&'a T> {
        let after = self.after.get(before.name())?;
        (self.has_parents && before.gives_way_to_parent(after)).then_some(after)
    }

    /// Whether the part comes from a parent on both sides, or goes with what it comes from.
    fn comes_with_parent(&self, before: &T) -> bool {
        let after = self.after.get(before.name());
        self.has_parents && before.is_inherited() && after.is_none_or(T::is_inherited)
    }
}

/// The indexes that identify the rows of a table, or that they were sorted by.
fn marked(table: &Table) -> impl Iterator<Item = &Name> {
    let identity = match &table.replica_identity {
        ReplicaIdentity::Index(name) => Some(name),
        _ => None,
    };
    identity.into_iter().chain(&table.clustered_on)
}

/// Whether the table has parents, the same on both sides.
pub(super) fn has_parents(old: &Table, new: &Table) -> bool {
    old.parents().next().is_some() && old.parents().eq(new.parents())
}
