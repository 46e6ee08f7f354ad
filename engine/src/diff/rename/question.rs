//! What disappears and what appears with the same shape, so that it may be one object renamed: to be asked for.

use std::collections::{BTreeMap, BTreeSet};

use super::{ObjectKind, PartKind, Rename};
use crate::catalog::{
    Attribute, Catalog, Column, Composite, Defined, Domain, Enum, Name, ObjectId, QualifiedName,
    Sequence, Table,
};

/// "Is what disappeared the same as what appeared?"
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The rename that is asked about.
    pub rename: Rename,
    /// What both are, as `both character varying(255)`.
    pub likeness: String,
}

/// At most one question for each object that disappears, the most similar name first.
pub fn questions(before: &Catalog, after: &Catalog) -> Vec<Question> {
    let mut found = Vec::new();
    types(before, after, &mut found);
    let same_columns = "both with the same columns";
    let tables = (&before.tables, &after.tables);
    objects(
        ObjectKind::Table,
        tables,
        has_same_columns,
        same_columns,
        &mut found,
    );
    views(before, after, &mut found);
    let sequences = (&before.sequences, &after.sequences);
    objects(
        ObjectKind::Sequence,
        sequences,
        counts_alike,
        "both with the same options",
        &mut found,
    );
    for (name, old) in &before.tables {
        if let Some(new) = after.tables.get(name) {
            columns(old, new, &mut found);
        }
    }
    for (name, old) in &before.enums {
        if let Some(new) = after.enums.get(name) {
            labels(old, new, &mut found);
        }
    }
    found
}

fn types(before: &Catalog, after: &Catalog, found: &mut Vec<Question>) {
    let same_labels = |old: &Enum, new: &Enum| old.labels == new.labels;
    let enums = (&before.enums, &after.enums);
    objects(
        ObjectKind::Enum,
        enums,
        same_labels,
        "both with the same labels",
        found,
    );
    let domains = (&before.domains, &after.domains);
    objects(
        ObjectKind::Domain,
        domains,
        restricts_alike,
        "both with the same definition",
        found,
    );
    let composites = (&before.composites, &after.composites);
    let likeness = "both with the same attributes";
    objects(
        ObjectKind::Composite,
        composites,
        has_same_attributes,
        likeness,
        found,
    );
}

fn views(before: &Catalog, after: &Catalog, found: &mut Vec<Question>) {
    let of = |catalog: &Catalog, kind: ObjectKind| -> BTreeMap<QualifiedName, Defined> {
        let named = catalog.defined.values().filter_map(|view| match &view.id {
            ObjectId::View(name) if kind == ObjectKind::View => Some((name.clone(), view.clone())),
            ObjectId::MaterializedView(name) if kind == ObjectKind::MaterializedView => {
                Some((name.clone(), view.clone()))
            }
            _ => None,
        });
        named.collect()
    };
    for kind in [ObjectKind::View, ObjectKind::MaterializedView] {
        let (old, new) = (of(before, kind), of(after, kind));
        objects(
            kind,
            (&old, &new),
            shows_the_same,
            "both with the same query",
            found,
        );
    }
}

/// Objects of one kind that are alike; one that is in another schema only under the same name.
fn objects<T>(
    kind: ObjectKind,
    (before, after): (&BTreeMap<QualifiedName, T>, &BTreeMap<QualifiedName, T>),
    alike: impl Fn(&T, &T) -> bool,
    likeness: &str,
    found: &mut Vec<Question>,
) {
    let mut taken = BTreeSet::new();
    for (from, old) in before.iter().filter(|(name, _)| !after.contains_key(*name)) {
        let appeared = || {
            let new = after.iter().filter(|(name, _)| !before.contains_key(*name));
            new.filter(|(_, new)| alike(old, new)).map(|(name, _)| name)
        };
        let beside = appeared()
            .filter(|name| name.schema == from.schema && !taken.contains(*name))
            .map(|name| name.name.as_str());
        let renamed = most_similar(from.name.as_str(), beside).map(|to| from.sibling(&to.into()));
        let moved = || {
            appeared()
                .find(|to| to.name == from.name && !taken.contains(*to))
                .cloned()
        };
        if let Some(to) = renamed.or_else(moved) {
            taken.insert(to.clone());
            let from = from.clone();
            found.push(Question {
                rename: Rename::Object { kind, from, to },
                likeness: likeness.to_owned(),
            });
        }
    }
}

fn has_same_columns(old: &Table, new: &Table) -> bool {
    let shape = |table: &Table| -> BTreeSet<(Name, String)> {
        let column = |found: &Column| (found.name.clone(), found.data_type.clone());
        table.columns.iter().map(column).collect()
    };
    shape(old) == shape(new)
}

/// One that a column owns goes where its column goes.
fn counts_alike(old: &Sequence, new: &Sequence) -> bool {
    old.owned_by.is_none() && new.owned_by.is_none() && old.options == new.options
}

fn restricts_alike(old: &Domain, new: &Domain) -> bool {
    let checks = |domain: &Domain| -> BTreeSet<String> {
        let constraints = domain.constraints.values();
        constraints.map(|found| found.definition.clone()).collect()
    };
    (&old.base_type, &old.collation, old.not_null, &old.default)
        == (&new.base_type, &new.collation, new.not_null, &new.default)
        && checks(old) == checks(new)
}

fn has_same_attributes(old: &Composite, new: &Composite) -> bool {
    let shape = |composite: &Composite| -> BTreeSet<(Name, String)> {
        let attribute = |found: &Attribute| (found.name.clone(), found.data_type.clone());
        composite.attributes.iter().map(attribute).collect()
    };
    shape(old) == shape(new)
}

/// The name stands before the query alone.
fn shows_the_same(old: &Defined, new: &Defined) -> bool {
    let query = |view: &Defined| {
        view.definition
            .split_once(" AS\n")
            .map(|(_, query)| query.to_owned())
    };
    query(old).is_some() && query(old) == query(new) && old.signature == new.signature
}

fn columns(old: &Table, new: &Table, found: &mut Vec<Question>) {
    let mut taken = BTreeSet::new();
    // What a table has from its parents is asked about there.
    let own = old.columns.iter().filter(|column| !column.inherited);
    for before in own.filter(|c| new.column(&c.name).is_none()) {
        let alike = |after: &&Column| {
            !after.inherited
                && old.column(&after.name).is_none()
                && !taken.contains(&after.name)
                && after.data_type == before.data_type
                && after.generated == before.generated
        };
        let names = new.columns.iter().filter(alike).map(|c| c.name.as_str());
        if let Some(to) = most_similar(before.name.as_str(), names).map(Name::from) {
            taken.insert(to.clone());
            let likeness = format!("both {}", before.data_type);
            let rename = Rename::Part {
                kind: PartKind::Column,
                table: old.name.clone(),
                from: before.name.clone(),
                to,
            };
            found.push(Question { rename, likeness });
        }
    }
}

/// A label that another one stands in for at the same place.
fn labels(old: &Enum, new: &Enum, found: &mut Vec<Question>) {
    if old.labels.len() != new.labels.len() {
        return;
    }
    for (from, to) in old.labels.iter().zip(&new.labels) {
        if from != to && !new.labels.contains(from) && !old.labels.contains(to) {
            let rename = Rename::EnumValue {
                type_name: old.name.clone(),
                from: from.clone(),
                to: to.clone(),
            };
            found.push(Question {
                rename,
                likeness: "both at the same place".to_owned(),
            });
        }
    }
}

fn most_similar<'a>(from: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let score = |name: &str| strsim::jaro_winkler(from, name);
    names.fold(None, |best: Option<&str>, name| match best {
        Some(best) if score(best) >= score(name) => Some(best),
        _ => Some(name),
    })
}
