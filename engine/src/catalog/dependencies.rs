//! What needs what, as `pg_depend` says it.

use std::collections::{BTreeMap, BTreeSet};

use super::object::ObjectId;

/// The objects that each object needs: a view its columns, a column its type, a trigger its function.
///
/// A sequence does not need the column that owns it, so that the two never wait for each other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dependencies {
    needs: BTreeMap<ObjectId, BTreeSet<ObjectId>>,
}

impl Dependencies {
    /// Notes that `object` needs `needed`.
    pub fn insert(&mut self, object: ObjectId, needed: ObjectId) {
        if object != needed {
            self.needs.entry(object).or_default().insert(needed);
        }
    }

    /// Adds what `other` knows of one object.
    pub fn adopt(&mut self, other: &Self, object: &ObjectId) {
        for needed in other.of(object) {
            self.insert(object.clone(), needed.clone());
        }
    }

    /// Lets one object need what `other` knows of it, and nothing else.
    pub fn replace(&mut self, other: &Self, object: &ObjectId) {
        self.needs.remove(object);
        self.adopt(other, object);
    }

    /// What the object needs.
    pub fn of(&self, object: &ObjectId) -> impl Iterator<Item = &ObjectId> {
        self.needs.get(object).into_iter().flatten()
    }

    /// Every object with each that it needs.
    pub fn iter(&self) -> impl Iterator<Item = (&ObjectId, &ObjectId)> {
        let all = self.needs.iter();
        all.flat_map(|(object, needed)| needed.iter().map(move |needed| (object, needed)))
    }

    /// The same the other way round: by object, what needs it.
    pub fn inverted(&self) -> BTreeMap<&ObjectId, Vec<&ObjectId>> {
        let mut dependents: BTreeMap<&ObjectId, Vec<&ObjectId>> = BTreeMap::new();
        for (object, needed) in &self.needs {
            for needed in needed {
                dependents.entry(needed).or_default().push(object);
            }
        }
        dependents
    }
}
