//! Renames that get in each other's way: chains run from their end, and a circle goes through a name
//! that nothing has.

use super::Rename;
use crate::catalog::Name;

/// One step on the way to the new names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RenameStep {
    /// What is renamed to what.
    pub(crate) rename: Rename,
    /// The new name is not the last one: it is out of the way.
    pub(crate) aside: bool,
}

/// Orders renames so that every new name is free when it is taken.
///
/// A circle is only walked when it was `answered`: a `renamed_from` that stays in the models would swap
/// two names again with every comparison.
pub(crate) fn sequence(
    mut renames: Vec<Rename>,
    answered: impl Fn(&Rename) -> bool,
) -> Vec<RenameStep> {
    // Tables first: the path of a column goes through the new name of its table.
    renames.sort();
    let mut steps = Vec::new();
    while !renames.is_empty() {
        let blocked = |rename: &Rename| renames.iter().any(|other| rename.takes_the_name_of(other));
        let free = renames.iter().position(|rename| !blocked(rename));
        if let Some(index) = free {
            let rename = renames.remove(index);
            steps.push(RenameStep {
                rename,
                aside: false,
            });
            continue;
        }
        let first = renames.remove(0);
        if answered(&first) {
            let aside = Name::new(first.from_name()).with_suffix("__aside");
            steps.push(RenameStep {
                rename: first.to(&aside),
                aside: true,
            });
            renames.push(first.from(&aside));
        } else {
            steps.push(RenameStep {
                rename: first,
                aside: false,
            });
        }
    }
    steps
}
