//! Routines that must be dropped and made anew while an object of a kind that is not planned calls them.

use std::collections::BTreeSet;

use super::unsupported::{UnsupportedDifference, push};
use crate::catalog::{Catalog, ObjectId};

/// Adds the routines that Postgres refuses to drop on the way there or back.
pub(super) fn check(
    before: &Catalog,
    after: &Catalog,
    differences: &mut Vec<UnsupportedDifference>,
) {
    let mut found = BTreeSet::new();
    for (catalog, other) in [(before, after), (after, before)] {
        for (user, routine) in catalog.dependencies.iter() {
            let states = [catalog, other].map(|state| state.defined.get(routine));
            if let ObjectId::Listed(user) = user
                && let [Some(old), Some(new)] = states
                && !old.can_become(new)
            {
                found.insert((routine, user));
            }
        }
    }
    for (routine, user) in found {
        let detail = format!(
            "must be made anew, on the way there or back, which Postgres refuses while {user} calls it; objects of that \
             kind are not planned yet"
        );
        push(differences, routine.to_string(), &detail);
    }
}
