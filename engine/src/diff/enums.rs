//! Labels of enumerated types: which come, which only change their text, and when the type must be
//! replaced.

use driftless_migrator::quote::literal;

use crate::catalog::Enum;

/// A label that comes, and the one it stands before (or after, at the end).
pub(crate) struct Addition<'a> {
    pub(crate) label: &'a str,
    pub(crate) position: String,
}

/// What leads from the labels of one type to those of another.
pub(crate) enum Labels<'a> {
    /// They are the same.
    Equal,
    /// One changed its text.
    Renamed { from: &'a str, to: &'a str },
    /// Some come, none goes, the others keep their order.
    Added(Vec<Addition<'a>>),
    /// There is no form of `ALTER TYPE` for it (manual, ALTER TYPE, "Notes"): the type is replaced.
    Replaced,
}

/// Compares the labels.
///
/// Only the rename stage of a plan renames a label alone; a comparison reports labels that came and
/// went, which is told apart by asking.
pub(crate) fn labels<'a>(before: &'a Enum, after: &'a Enum) -> Labels<'a> {
    if before.labels == after.labels {
        return Labels::Equal;
    }
    if let Some((from, to)) = renamed(before, after) {
        return Labels::Renamed { from, to };
    }
    added(before, after).map_or(Labels::Replaced, Labels::Added)
}

fn renamed<'a>(before: &'a Enum, after: &'a Enum) -> Option<(&'a str, &'a str)> {
    if before.labels.len() != after.labels.len() {
        return None;
    }
    let mut pairs = before.labels.iter().zip(&after.labels);
    let (from, to) = pairs.find(|(a, b)| a != b)?;
    let only = pairs.all(|(a, b)| a == b);
    let is_rename = only && !after.labels.contains(from) && !before.labels.contains(to);
    is_rename.then_some((from.as_str(), to.as_str()))
}

fn added<'a>(before: &Enum, after: &'a Enum) -> Option<Vec<Addition<'a>>> {
    let is_old = |label: &&String| before.labels.contains(label);
    if !after.labels.iter().filter(is_old).eq(before.labels.iter()) {
        return None;
    }
    let addition = |(index, label): (usize, &'a String)| {
        let next_old = after.labels[index + 1..].iter().find(is_old);
        let previous = index.checked_sub(1).map(|i| &after.labels[i]);
        let position = match (next_old, previous) {
            (Some(next), _) => format!(" BEFORE {}", literal(next)),
            (None, Some(previous)) => format!(" AFTER {}", literal(previous)),
            (None, None) => String::new(),
        };
        Addition { label, position }
    };
    let new = after.labels.iter().enumerate();
    Some(
        new.filter(|(_, label)| !before.labels.contains(label))
            .map(addition)
            .collect(),
    )
}
