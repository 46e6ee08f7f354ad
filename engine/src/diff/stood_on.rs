//! Routines and types that must be dropped and made anew while something stands on them that no plan lifts off: an object of a kind
//! that is not planned, a partition key.

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
    let ways = [(before, after), (after, before)].into_iter();
    for (states, replaced) in ways.zip(replaced) {
        let (catalog, other) = states;
        for (user, needed) in catalog.dependencies.iter() {
            let why = match (user, needed) {
                (ObjectId::Listed(user), _) => {
                    format!("{user} stands on it; objects of that kind are not planned yet")
                }
                // A table itself needs what its partition key calls; a default is its column.
                (ObjectId::Table(table), ObjectId::Routine(..))
                    if other.tables.contains_key(table) =>
                {
                    format!(
                        "the partition key of {} calls it: keep its arguments and what it returns, or make a new table and \
                         move the rows in a migration of your own",
                        table.path()
                    )
                }
                _ => continue,
            };
            if replaced.contains(needed) || is_made_anew(needed, states) {
                found.insert((needed, why));
            }
        }
    }
    for (needed, why) in found {
        let detail = format!(
            "must be made anew, on the way there or back, which Postgres refuses while {why}"
        );
        push(differences, needed.to_string(), &detail);
    }
}

fn is_made_anew(id: &ObjectId, (catalog, other): (&Catalog, &Catalog)) -> bool {
    let states = [catalog, other].map(|state| state.defined.get(id));
    matches!(states, [Some(old), Some(new)] if !old.can_become(new))
}
