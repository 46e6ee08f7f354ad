//! Differences that are seen but that no plan of this version can make; each has a name.

use std::collections::BTreeMap;

use super::replaced::replaced_types;
use super::{bound, expression, impossible, stood_on, typed};
use crate::catalog::{Catalog, OtherAttributes, Table};

/// Two states differ in what is not compared.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", summary(.differences))]
pub struct Unsupported {
    /// Every such difference.
    pub differences: Vec<UnsupportedDifference>,
}

/// One difference that no plan of this version can make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnsupportedDifference {
    /// The object, as `view public.active_users`.
    pub object: String,
    /// What differs, as `is only in the desired state`.
    pub detail: String,
}

fn summary(differences: &[UnsupportedDifference]) -> String {
    let lines: Vec<String> = differences
        .iter()
        .map(|d| format!("{} {}", d.object, d.detail))
        .collect();
    lines.join("\n")
}

/// Refuses two states that differ in what is not compared.
pub(super) fn check(before: &Catalog, after: &Catalog) -> Result<(), Unsupported> {
    let mut differences = Vec::new();
    unmanaged(before, after, &mut differences);
    unmovable(before, after, &mut differences);
    let replaced = [replaced_types(before, after), replaced_types(after, before)];
    impossible::check(before, after, &replaced, &mut differences);
    bound::check(before, after, &mut differences);
    stood_on::check(before, after, &replaced, &mut differences);
    expression::check(before, after, &mut differences);
    for (name, new) in &after.tables {
        match before.tables.get(name) {
            Some(old) => {
                partition_key(old, new, &mut differences);
                typed::retyped(old, new, &mut differences);
                table(old, new, &mut differences);
            }
            None => whole(new, &mut differences),
        }
    }
    for (name, old) in &before.tables {
        if !after.tables.contains_key(name) {
            whole(old, &mut differences);
        }
    }
    if differences.is_empty() {
        Ok(())
    } else {
        Err(Unsupported { differences })
    }
}

fn unmanaged(before: &Catalog, after: &Catalog, differences: &mut Vec<UnsupportedDifference>) {
    let key = |o: &crate::catalog::Unmanaged| (o.kind.clone(), o.identity.clone());
    let old: BTreeMap<_, _> = before.unmanaged.iter().map(|o| (key(o), o)).collect();
    let new: BTreeMap<_, _> = after.unmanaged.iter().map(|o| (key(o), o)).collect();
    for (key, object) in &new {
        let detail = match old.get(key) {
            None => "is only in the desired state; objects of this kind are not planned yet",
            Some(existing) if existing.definition != object.definition => {
                "has another definition in the desired state; objects of this kind are not planned yet"
            }
            Some(_) => continue,
        };
        push(differences, object.to_string(), detail);
    }
    for (key, object) in &old {
        if !new.contains_key(key) {
            let detail =
                "is missing in the desired state; objects of this kind are not planned yet";
            push(differences, object.to_string(), detail);
        }
    }
}

/// Not every extension can be moved once it is made (manual, 38.17, "Extension Relocatability").
fn unmovable(before: &Catalog, after: &Catalog, differences: &mut Vec<UnsupportedDifference>) {
    for old in before.extensions.values().filter(|old| !old.is_relocatable) {
        let new = after.extensions.get(&old.name);
        if new.is_some_and(|new| new.schema != old.schema) {
            let object = format!("extension {}", old.name.path());
            let detail =
                "is in another schema in the desired state, and cannot be moved once it is made";
            push(differences, object, detail);
        }
    }
}

/// A table on both sides: attributes of it and of its parts that are not compared must be equal.
fn table(old: &Table, new: &Table, differences: &mut Vec<UnsupportedDifference>) {
    let path = new.name.path();
    attributes(
        &format!("table {path}"),
        &old.other,
        &new.other,
        differences,
    );
    for (name, constraint) in &new.constraints {
        let before = old
            .constraints
            .get(name)
            .map(|c| c.other.clone())
            .unwrap_or_default();
        let object = format!("constraint {path}.{}", name.path());
        attributes(&object, &before, &constraint.other, differences);
    }
    for (name, index) in &new.indexes {
        let before = old
            .indexes
            .get(name)
            .map(|i| i.other.clone())
            .unwrap_or_default();
        attributes(
            &format!("index {path}.{}", name.path()),
            &before,
            &index.other,
            differences,
        );
    }
}

/// There is no form of ALTER TABLE for it: the rows would have to move to a new table.
fn partition_key(old: &Table, new: &Table, differences: &mut Vec<UnsupportedDifference>) {
    if old.partition_key != new.partition_key {
        let text = |key: &Option<String>| key.clone().unwrap_or_else(|| "none".to_owned());
        let detail = format!(
            "differs in its partition key ({} to {}), which Postgres cannot change: make a new table and move the rows \
             in a migration of your own",
            text(&old.partition_key),
            text(&new.partition_key)
        );
        push(differences, format!("table {}", new.name.path()), &detail);
    }
}

/// A table on one side: it must be one that `CREATE TABLE` of this version can spell.
fn whole(table_: &Table, differences: &mut Vec<UnsupportedDifference>) {
    let plain = Table {
        other: OtherAttributes::new(),
        ..table_.bare()
    };
    table(&plain, table_, differences);
}

fn attributes(
    object: &str,
    before: &OtherAttributes,
    after: &OtherAttributes,
    differences: &mut Vec<UnsupportedDifference>,
) {
    let keys = before
        .keys()
        .chain(after.keys().filter(|key| !before.contains_key(*key)));
    for key in keys {
        let (old, new) = (before.get(key), after.get(key));
        if old != new {
            let text = |value: Option<&String>| value.map_or("none", String::as_str).to_owned();
            let detail = format!(
                "differs in its {key} ({} to {}), which is not planned yet",
                text(old),
                text(new)
            );
            push(differences, object.to_owned(), &detail);
        }
    }
}

pub(super) fn push(differences: &mut Vec<UnsupportedDifference>, object: String, detail: &str) {
    differences.push(UnsupportedDifference {
        object,
        detail: detail.to_owned(),
    });
}
