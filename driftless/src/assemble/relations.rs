//! Relations of an ORM that serve joins and can be no foreign keys.

use std::collections::{BTreeMap, BTreeSet};

use super::Conflict;
use crate::definition::{Certainty, ForeignKeyDef, TableDef, Unreadable};

/// Takes out the keys of relations that the models say are none. What takes out nothing is a mistake, unless the relations are not known:
/// without Diesel's schema file nothing tells them.
pub(super) fn without_declined(tables: &mut [TableDef]) -> Vec<Conflict> {
    let mut mistakes = Vec::new();
    for table in tables {
        let is_known = (table.columns.iter()).all(|column| column.certainty >= Certainty::Schema);
        for none in std::mem::take(&mut table.no_foreign_keys) {
            let before = table.foreign_keys.len();
            table.foreign_keys.retain(|key| !is_declined(key, &none));
            if is_known && table.foreign_keys.len() == before {
                let columns = none.columns.join(", ");
                mistakes.push(Conflict::Unreadable(Unreadable {
                    message: format!(
                        "no relation gives table {} a foreign key from ({columns}): leave `no_foreign_key` out",
                        table.name
                    ),
                    source: none.source,
                }));
            }
        }
    }
    mistakes
}

fn is_declined(key: &ForeignKeyDef, none: &ForeignKeyDef) -> bool {
    let target = &none.references;
    key.of_relation
        && key.columns == none.columns
        && (target.name.is_empty() || key.references.path() == target.path())
}

/// Takes out the keys of relations to columns that nothing makes unique: Postgres has no such foreign keys, so that none can
/// have been meant. A key that is declared as one stays, for Postgres to refuse.
pub(super) fn set_joins_apart(tables: &mut [TableDef]) {
    let unique: BTreeMap<String, Vec<BTreeSet<String>>> = tables
        .iter()
        .map(|table| (table.name.path(), unique_columns(table)))
        .collect();
    let is_join = |key: &ForeignKeyDef| {
        let target: BTreeSet<String> = key.referenced_columns.iter().cloned().collect();
        // What no model declares is not known.
        let known = unique.get(&key.references.path());
        // Without columns it points at the primary key.
        key.of_relation
            && !target.is_empty()
            && known.is_some_and(|unique| !unique.contains(&target))
    };
    for table in tables {
        let (joins, keys) = std::mem::take(&mut table.foreign_keys)
            .into_iter()
            .partition(is_join);
        table.foreign_keys = keys;
        table.joins = joins;
    }
}

/// The sets of columns that a foreign key can point at (manual, section 5.5.5).
fn unique_columns(table: &TableDef) -> Vec<BTreeSet<String>> {
    let keys = table.primary_key.iter().map(|key| &key.columns);
    let constraints = table.uniques.iter();
    let constraints = constraints.filter(|unique| unique.deferrable.is_none());
    let indexes = table.indexes.iter();
    let indexes = indexes.filter(|index| index.unique && index.condition.is_none());
    keys.chain(constraints.map(|unique| &unique.columns))
        .chain(indexes.map(|index| &index.columns))
        .map(|columns| columns.iter().cloned().collect())
        .collect()
}
