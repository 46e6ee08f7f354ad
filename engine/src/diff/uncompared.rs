//! What differs and is no change: said, so that nobody takes it for planned.

use std::collections::BTreeSet;

use crate::catalog::{Catalog, Composite, Name, ObjectId, Table, Uncompared};

/// An attribute in which two states differ and which no plan changes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NotCompared {
    /// What differs: `grants`.
    pub attribute: String,
    /// Whose it is.
    pub object: ObjectId,
}

/// What differs beside what is compared. With `only_new`, what `before` has and `after` does not say is left out.
///
/// What goes takes along what was said of it; of the columns of views it is not known whether they stay.
pub(crate) fn uncompared(before: &Catalog, after: &Catalog, only_new: bool) -> Vec<NotCompared> {
    let gone = only_in(before, after).filter(|found| !only_new && after.has(&found.object));
    let differing = only_in(after, before).chain(gone);
    let found: BTreeSet<NotCompared> = differing
        .map(|found| NotCompared {
            attribute: found.attribute.clone(),
            object: found.object.clone(),
        })
        .chain(orders(before, after))
        .collect();
    found.into_iter().collect()
}

/// What becomes an object of another kind under its name keeps its owner and grants.
fn only_in<'a>(one: &'a Catalog, other: &Catalog) -> impl Iterator<Item = &'a Uncompared> {
    let key = |found: &Uncompared| {
        let (attribute, value) = (found.attribute.clone(), found.value.clone());
        (found.object.path(), attribute, value)
    };
    let known: BTreeSet<_> = other.uncompared.iter().map(key).collect();
    let found = one.uncompared.iter();
    found.filter(move |found| !known.contains(&key(found)))
}

/// What follows from how an object came about, and could be had only by making it anew.
fn orders(before: &Catalog, after: &Catalog) -> Vec<NotCompared> {
    let mut found = Vec::new();
    let mut report = |attribute: &str, object: ObjectId| {
        found.push(NotCompared {
            attribute: attribute.to_owned(),
            object,
        });
    };
    for (name, new) in &after.composites {
        let old = before.composites.get(name);
        if old.is_some_and(|old| is_reordered(old, new)) {
            report("order of the attributes", ObjectId::Composite(name.clone()));
        }
    }
    for (name, new) in &after.tables {
        let Some(old) = before.tables.get(name) else {
            continue;
        };
        let table = || ObjectId::Table(name.clone());
        if old.inherits != new.inherits && old.inherits_like(new) {
            report("order of the parents", table());
        }
        if declares_otherwise(old, new) {
            report("own declarations beside its parents'", table());
        }
    }
    found
}

fn is_reordered(old: &Composite, new: &Composite) -> bool {
    fn names(of: &Composite) -> impl Iterator<Item = &Name> {
        of.attributes.iter().map(|attribute| &attribute.name)
    }
    let sorted = |of| names(of).collect::<BTreeSet<_>>();
    names(old).ne(names(new)) && sorted(old) == sorted(new)
}

fn declares_otherwise(old: &Table, new: &Table) -> bool {
    let columns = new.columns.iter().filter(|column| column.inherited);
    let mut columns = columns.filter_map(|column| Some((old.column(&column.name)?, column)));
    let constraints = new.constraints.iter().filter(|(_, found)| found.inherited);
    let mut constraints =
        constraints.filter_map(|(name, found)| Some((old.constraints.get(name)?, found)));
    columns.any(|(old, new)| old.inherited && old.local != new.local)
        || constraints.any(|(old, new)| old.inherited && old.local != new.local)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(rows: &[(&str, &str)]) -> Catalog {
        let object = |name: &str| ObjectId::Schema(Name::new(name));
        let mut catalog = Catalog::default();
        for (name, value) in rows {
            let name = Name::new(*name);
            let schema = crate::catalog::Schema {
                name: name.clone(),
                comment: None,
            };
            catalog.schemas.insert(name.clone(), schema);
            if !value.is_empty() {
                catalog.uncompared.insert(Uncompared {
                    object: object(name.as_str()),
                    attribute: "grants".to_owned(),
                    value: (*value).to_owned(),
                });
            }
        }
        catalog
    }

    fn differing(before: &Catalog, after: &Catalog, only_new: bool) -> Vec<String> {
        let found = uncompared(before, after, only_new);
        found.iter().map(|found| found.object.path()).collect()
    }

    #[test]
    fn what_differs_is_said_once_of_what_stays() {
        let before = with(&[
            ("a", "ro"),
            ("b", "ro"),
            ("c", ""),
            ("d", "ro"),
            ("gone", "ro"),
        ]);
        let after = with(&[
            ("a", "ro"),
            ("b", "rw"),
            ("c", "ro"),
            ("d", ""),
            ("new", "ro"),
        ]);
        assert_eq!(differing(&before, &after, false), ["b", "c", "d", "new"]);
        assert_eq!(differing(&before, &after, true), ["b", "c", "new"]);
        assert!(differing(&after, &after, false).is_empty());
    }
}
