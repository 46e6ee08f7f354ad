//! The `-- driftless:` lines above a statement: what SQL cannot say.

use std::fmt::Write as _;

use crate::definition::{EnumDef, Source, TableDef, path_part};

/// Where a table and its parts are declared, and which names they had before.
pub(super) fn of_table(table: &TableDef) -> String {
    let mut lines = Lines {
        path: table.name.path(),
        text: String::new(),
    };
    lines.source(None, table.source);
    for column in &table.columns {
        lines.source(Some(&column.name), column.source);
    }
    for (name, source) in parts(table) {
        lines.source(name, source);
    }
    if let Some(before) = &table.renamed_from {
        let path = format!(
            "{}.{}",
            path_part(table.name.schema_or_public()),
            path_part(before)
        );
        lines.renamed(&path, &table.name.name);
    }
    for column in &table.columns {
        if let Some(before) = &column.renamed_from {
            let path = format!("{}.{}", lines.path, path_part(before));
            lines.renamed(&path, &column.name);
        }
    }
    lines.text
}

/// Where an enum is declared, and which names it and its labels had before.
pub(super) fn of_enum(enumeration: &EnumDef) -> String {
    let mut lines = Lines {
        path: enumeration.name.path(),
        text: String::new(),
    };
    lines.source(None, enumeration.source);
    if let Some(before) = &enumeration.renamed_from {
        let schema = path_part(enumeration.name.schema_or_public());
        lines.renamed(
            &format!("{schema}.{}", path_part(before)),
            &enumeration.name.name,
        );
    }
    for label in &enumeration.labels {
        if let Some(before) = &label.renamed_from {
            lines.renamed(
                &format!("{}.{}", lines.path, path_part(before)),
                &label.name,
            );
        }
    }
    lines.text
}

/// The names of constraints and indexes.
fn parts(table: &TableDef) -> Vec<(Option<&str>, Source)> {
    let mut parts: Vec<(&Option<String>, Source)> = Vec::new();
    parts.extend(table.primary_key.iter().map(|key| (&key.name, key.source)));
    parts.extend(
        table
            .uniques
            .iter()
            .map(|unique| (&unique.name, unique.source)),
    );
    parts.extend(table.checks.iter().map(|check| (&check.name, check.source)));
    parts.extend(
        table
            .exclusions
            .iter()
            .map(|exclusion| (&exclusion.name, exclusion.source)),
    );
    parts.extend(
        table
            .indexes
            .iter()
            .map(|index| (&index.name, index.source)),
    );
    parts.extend(table.foreign_keys.iter().map(|key| (&key.name, key.source)));
    parts
        .into_iter()
        .map(|(name, source)| (name.as_deref(), source))
        .collect()
}

/// Lines about one object and its parts.
struct Lines {
    path: String,
    text: String,
}

impl Lines {
    fn source(&mut self, part: Option<&str>, source: Source) {
        if !source.is_known() {
            return;
        }
        self.text.push_str("-- driftless:source ");
        self.text.push_str(&self.path);
        if let Some(part) = part {
            self.text.push('.');
            self.text.push_str(&path_part(part));
        }
        writeln!(self.text, " {source}").expect("writing to a String cannot fail");
    }

    fn renamed(&mut self, before: &str, after: &str) {
        let after = path_part(after);
        writeln!(self.text, "-- driftless:renamed_from {before} {after}")
            .expect("writing to a String cannot fail");
    }
}
