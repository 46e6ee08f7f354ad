//! Names that go round in a circle: two indexes that exchange theirs. One of them steps aside first.

use super::below::Below;
use super::slots::names;
use crate::catalog::Name;
use crate::diff::{Change, Edit};

/// The same changes, with one rename of each circle in two steps.
pub(super) fn with_names_aside(changes: Vec<Change>, below: &Below) -> Vec<Change> {
    let mut circling: Vec<usize> = (0..changes.len())
        .filter(|index| aside(&changes[*index]).is_some())
        .collect();
    if circling.is_empty() {
        return changes;
    }
    let slots: Vec<_> = changes.iter().map(|change| names(change, below)).collect();
    let mut split = Vec::new();
    loop {
        let waits = |index: usize, others: &[usize]| {
            let taken = &slots[index].1;
            others.iter().any(|other| {
                *other != index && slots[*other].0.iter().any(|name| taken.contains(name))
            })
        };
        let before = circling.len();
        let others = circling.clone();
        circling.retain(|index| waits(*index, &others));
        if circling.is_empty() {
            break;
        }
        if circling.len() == before {
            // All that is left waits for one another.
            split.push(circling.remove(0));
        }
    }
    let mut all = Vec::with_capacity(changes.len() + split.len());
    for (index, change) in changes.into_iter().enumerate() {
        match aside(&change).filter(|_| split.contains(&index)) {
            Some([first, second]) => all.extend([first, second]),
            None => all.push(change),
        }
    }
    all
}

/// The two halves of a rename that goes through another name.
fn aside(change: &Change) -> Option<[Change; 2]> {
    match change {
        Change::Index(table, edit) => {
            let [first, second] = halves(edit, |index| &mut index.name)?;
            Some([first, second].map(|edit| Change::Index(table.clone(), edit)))
        }
        Change::Constraint(table, edit) => {
            let [first, second] = halves(edit, |constraint| &mut constraint.name)?;
            Some([first, second].map(|edit| Change::Constraint(table.clone(), edit)))
        }
        Change::Sequence(edit) => {
            let [first, second] = halves(edit, |sequence| &mut sequence.name.name)?;
            Some([first, second].map(Change::Sequence))
        }
        _ => None,
    }
}

fn halves<T: Clone>(edit: &Edit<T>, name: impl Fn(&mut T) -> &mut Name) -> Option<[Edit<T>; 2]> {
    let Edit::Alter { before, after } = edit else {
        return None;
    };
    let (mut between, mut target) = (before.clone(), after.clone());
    if name(&mut between) == name(&mut target) {
        return None;
    }
    let place = name(&mut between);
    *place = place.with_suffix("__aside");
    Some([
        Edit::Alter {
            before: before.clone(),
            after: between.clone(),
        },
        Edit::Alter {
            before: between,
            after: after.clone(),
        },
    ])
}
