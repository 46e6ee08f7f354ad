//! Labels of enumerated types under new texts.

use crate::catalog::{Catalog, Enum, QualifiedName};
use crate::diff::{Change, Edit};

/// Whether the type has the label.
pub(super) fn is_in(catalog: &Catalog, type_name: &QualifiedName, label: &String) -> bool {
    let found = catalog.enums.get(type_name);
    found.is_some_and(|found| found.labels.contains(label))
}

/// The rename as a change; none where there is no such type.
pub(super) fn change(
    type_name: &QualifiedName,
    (from, to): (&String, &String),
    catalog: &Catalog,
) -> Vec<Change> {
    let relabel = |label: &String| if label == from { to } else { label }.clone();
    let alter = |before: &Enum| {
        Change::Enum(Edit::Alter {
            before: before.clone(),
            after: Enum {
                labels: before.labels.iter().map(relabel).collect(),
                ..before.clone()
            },
        })
    };
    catalog
        .enums
        .get(type_name)
        .map(alter)
        .into_iter()
        .collect()
}
