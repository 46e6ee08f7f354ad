//! Which table comes first, which one a foreign key means, and which schemas all of them need.

use std::collections::{BTreeMap, BTreeSet};

use crate::definition::{EnumDef, QualifiedName, SchemaDef, TableDef};

/// Adds the schemas that tables and enums name, and keeps one of each.
pub(crate) fn imply_schemas(schemas: &mut Vec<SchemaDef>, tables: &[TableDef], enums: &[EnumDef]) {
    let of_tables = tables.iter().map(|table| (&table.name, table.source));
    let of_enums = enums
        .iter()
        .map(|enumeration| (&enumeration.name, enumeration.source));
    let named = of_tables.chain(of_enums).filter_map(|(name, source)| {
        let name = name.schema.clone().filter(|schema| schema != "public")?;
        Some(SchemaDef { name, source })
    });
    schemas.extend(named);
    // A stable sort: what `schema!` declares stays before what is implied.
    schemas.sort_by(|a, b| a.name.cmp(&b.name));
    schemas.dedup_by(|a, b| a.name == b.name);
}

/// Puts each partition behind the table it is part of, and keeps the order otherwise.
pub(crate) fn parents_first(tables: Vec<TableDef>) -> Vec<TableDef> {
    let mut done: BTreeSet<String> = BTreeSet::new();
    let declared: BTreeSet<String> = tables.iter().map(|table| table.name.path()).collect();
    let mut waiting = tables;
    let mut ordered = Vec::with_capacity(waiting.len());
    while !waiting.is_empty() {
        let before = ordered.len();
        for table in std::mem::take(&mut waiting) {
            let parent = table
                .storage
                .partition_of
                .as_ref()
                .map(|part| part.parent.path());
            if parent.is_some_and(|parent| declared.contains(&parent) && !done.contains(&parent)) {
                waiting.push(table);
            } else {
                done.insert(table.name.path());
                ordered.push(table);
            }
        }
        if ordered.len() == before {
            // Tables that are partitions of each other: Postgres says so better than we could.
            ordered.append(&mut waiting);
        }
    }
    ordered
}

/// Finds the schema of referenced tables that were named without one, where only one table has that name.
pub(crate) fn resolve_references(tables: &mut [TableDef]) {
    let mut homes: BTreeMap<String, Vec<QualifiedName>> = BTreeMap::new();
    for table in tables.iter() {
        homes
            .entry(table.name.name.clone())
            .or_default()
            .push(table.name.clone());
    }
    let keys = tables.iter_mut().flat_map(|table| {
        let (keys, none) = (&mut table.foreign_keys, &mut table.no_foreign_keys);
        keys.iter_mut().chain(none)
    });
    for key in keys {
        if key.references.schema.is_none()
            && let Some([only]) = homes.get(&key.references.name).map(Vec::as_slice)
        {
            key.references = only.clone();
        }
    }
}
