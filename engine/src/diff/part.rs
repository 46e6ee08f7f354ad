//! What constraints and indexes share: parts of a table that are never altered but in name and
//! comment, and are otherwise dropped and made anew.

use std::collections::{BTreeMap, BTreeSet};

use super::Edit;
use crate::catalog::{Constraint, ConstraintKind, Index, Name, PartOf, QualifiedName, Table};

/// The columns of each table whose key is dropped or rebuilt, by table: a foreign key that points
/// at them stands on that key and must be lifted off and put back.
pub(super) type DisturbedKeys = BTreeMap<QualifiedName, Vec<BTreeSet<Name>>>;

/// A constraint or an index.
pub(super) trait Part: Clone + PartialEq {
    fn name(&self) -> &Name;
    fn columns(&self) -> &[Name];
    /// Whether both do the same, whatever they are called.
    fn equals_in_effect(&self, other: &Self) -> bool;
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
}

impl Part for Constraint {
    fn name(&self) -> &Name {
        &self.name
    }

    fn columns(&self) -> &[Name] {
        &self.columns
    }

    fn equals_in_effect(&self, other: &Self) -> bool {
        self.kind == other.kind && self.definition == other.definition
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
        self.kind != ConstraintKind::Check && self.inherited != other.inherited
    }
}

impl Part for Index {
    fn name(&self) -> &Name {
        &self.name
    }

    fn columns(&self) -> &[Name] {
        &self.columns
    }

    fn equals_in_effect(&self, other: &Self) -> bool {
        self.unique == other.unique && self.shape == other.shape
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
}

/// The parts of one kind of a table, as they are and as they shall be.
pub(super) struct Sides<'a, T> {
    pub(super) before: &'a BTreeMap<Name, T>,
    pub(super) after: &'a BTreeMap<Name, T>,
    /// The table has the same parents on both sides.
    pub(super) has_parents: bool,
    /// They are the same ones, joined in the same way.
    pub(super) keeps_parents: bool,
}

/// Whether the table has parents, the same on both sides.
pub(super) fn has_parents(old: &Table, new: &Table) -> bool {
    old.parents().next().is_some() && old.parents().eq(new.parents())
}

impl<'a, T: Part> Sides<'a, T> {
    /// The edits from one side to the other. What must move is dropped and created even where it is
    /// equal on both.
    pub(super) fn edits(&self, must_move: impl Fn(&T) -> bool) -> Vec<Edit<T>> {
        let mut edits = Vec::new();
        let mut renamed = BTreeSet::new();
        for (name, before) in self.before {
            let alter = |after: &T| Edit::Alter {
                before: before.as_local_as(after),
                after: after.clone(),
            };
            let comes_with_parent =
                |after: Option<&T>| before.is_inherited() && after.is_none_or(T::is_inherited);
            match self.after.get(name) {
                Some(after) if self.keeps_parents && before.goes_over_to_parent(after) => {
                    edits.push(Edit::Alter {
                        before: before.clone(),
                        after: after.clone(),
                    });
                }
                after if self.has_parents && comes_with_parent(after) => {}
                Some(after) if must_move(before) => {
                    edits.push(Edit::Drop(before.alone()));
                    edits.push(Edit::Create(after.alone()));
                }
                Some(after) if *after != before.as_local_as(after) => edits.push(alter(after)),
                Some(_) => {}
                None => match self.successor(before, &renamed) {
                    Some(after) if !must_move(before) => {
                        renamed.insert(after.name());
                        edits.push(alter(after));
                    }
                    _ => edits.push(Edit::Drop(before.alone())),
                },
            }
        }
        for (name, after) in self.after {
            if after.is_inherited() && self.has_parents {
                continue;
            }
            if !self.before.contains_key(name) && !renamed.contains(name) {
                edits.push(Edit::Create(after.alone()));
            }
        }
        edits
    }

    /// The columns of the keys that are dropped or rebuilt.
    pub(super) fn disturbed_keys(&self, is_key: impl Fn(&T) -> bool) -> Vec<BTreeSet<Name>> {
        let survives = |before: &T| {
            let same = self.after.get(before.name());
            same.is_some_and(|after| after.equals_in_effect(before))
                || self.successor(before, &BTreeSet::new()).is_some()
        };
        let disturbed = |before: &&T| is_key(before) && !survives(before);
        let keys = self.before.values().filter(disturbed);
        keys.map(|key| key.columns().iter().cloned().collect())
            .collect()
    }

    /// The part that is this one under a new name.
    fn successor(&self, before: &T, taken: &BTreeSet<&Name>) -> Option<&'a T> {
        let comes_with_parent = |after: &T| self.has_parents && after.part_of().is_some();
        self.after.values().find(|after| {
            after.equals_in_effect(before)
                && !comes_with_parent(after)
                && !self.before.contains_key(after.name())
                && !taken.contains(after.name())
        })
    }
}
