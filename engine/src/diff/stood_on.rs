//! Routines and types that must be dropped and made anew while an object of a kind that is not planned stands on them.

use std::collections::BTreeSet;

use super::unsupported::{UnsupportedDifference, push};
use crate::catalog::{Catalog, ObjectId};

/// Adds what Postgres refuses to drop on the way there or back, with the types that are replaced on either.
pub(super) fn check(
    before: &Catalog,
    after: &Catalog,
    replaced: &[BTreeSet<ObjectId>; 2],
    differences: &mut Vec<UnsupportedDifference>,
) {
    let mut found = BTreeSet::new();
    let mut of_keys = BTreeSet::new();
    let ways = [(before, after), (after, before)].into_iter();
    for ((catalog, other), replaced) in ways.zip(replaced) {
        for (user, needed) in catalog.dependencies.iter() {
            if let ObjectId::Listed(user) = user
                && (replaced.contains(needed) || is_made_anew(needed, (catalog, other)))
            {
                found.insert((needed, user));
            }
            // A table itself needs what its partition key calls; a default is its column.
            if let (ObjectId::Table(table), ObjectId::Routine(..)) = (user, needed)
                && other.tables.contains_key(table)
                && is_made_anew(needed, (catalog, other))
            {
                of_keys.insert((needed, table));
            }
        }
    }
    for (routine, table) in of_keys {
        let detail = format!(
            "must be made anew, on the way there or back, which Postgres refuses while the partition key of {} calls it: keep its \
             arguments and what it returns, or make a new table and move the rows in a migration of your own",
            table.path()
        );
        push(differences, routine.to_string(), &detail);
    }
    for (needed, user) in found {
        let detail = format!(
            "must be made anew, on the way there or back, which Postgres refuses while {user} stands on it; objects of that \
             kind are not planned yet"
        );
        push(differences, needed.to_string(), &detail);
    }
}

fn is_made_anew(id: &ObjectId, (catalog, other): (&Catalog, &Catalog)) -> bool {
    let states = [catalog, other].map(|state| state.defined.get(id));
    matches!(states, [Some(old), Some(new)] if !old.can_become(new))
}
