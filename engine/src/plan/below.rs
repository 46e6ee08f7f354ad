//! Which tables are below which: partitions, and what inherits.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Catalog, QualifiedName};

/// By table, those right below it.
pub(super) struct Below(BTreeMap<QualifiedName, BTreeSet<QualifiedName>>);

impl Below {
    /// As it is in any of the states.
    pub(super) fn of(catalogs: [&Catalog; 2]) -> Self {
        let mut children: BTreeMap<QualifiedName, BTreeSet<QualifiedName>> = BTreeMap::new();
        for (parent, below) in catalogs.into_iter().flat_map(Catalog::children) {
            let of_parent = children.entry(parent.clone()).or_default();
            of_parent.extend(below.into_iter().map(|table| table.name.clone()));
        }
        Self(children)
    }

    /// Whether tables are below it.
    pub(super) fn is_parent(&self, table: &QualifiedName) -> bool {
        self.0.contains_key(table)
    }

    /// The tables right below one.
    pub(super) fn children(&self, table: &QualifiedName) -> impl Iterator<Item = &QualifiedName> {
        self.0.get(table).into_iter().flatten()
    }

    /// The tables below one, at any depth.
    pub(super) fn descendants(&self, table: &QualifiedName) -> BTreeSet<&QualifiedName> {
        let mut waiting: Vec<&QualifiedName> = self.children(table).collect();
        let mut found = BTreeSet::new();
        while let Some(next) = waiting.pop() {
            if found.insert(next) {
                waiting.extend(self.children(next));
            }
        }
        found
    }
}
