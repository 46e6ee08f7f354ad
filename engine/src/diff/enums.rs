//! Labels of enumerated types: which come, and when the type must be replaced.

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
    /// Some come, none goes, the others keep their order.
    Added(Vec<Addition<'a>>),
    /// There is no form of `ALTER TYPE` for it (manual, ALTER TYPE, "Notes"): the type is replaced.
    Replaced,
}

/// Compares the labels. One that goes where another comes is not taken for a rename: rows that hold it would mean
/// something else from then on.
pub(crate) fn labels<'a>(before: &Enum, after: &'a Enum) -> Labels<'a> {
    if before.labels == after.labels {
        return Labels::Equal;
    }
    added(before, after).map_or(Labels::Replaced, Labels::Added)
}

/// The one label that differs, where somebody has said that it is a rename.
pub(crate) fn renamed<'a>(before: &'a Enum, after: &'a Enum) -> Option<(&'a str, &'a str)> {
    let mut pairs = before.labels.iter().zip(&after.labels);
    let (from, to) = pairs.find(|(a, b)| a != b)?;
    Some((from.as_str(), to.as_str()))
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
