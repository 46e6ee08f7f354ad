//! Constraints and indexes as SQL: all that follows the name and the table.

use super::table::{identifiers, index_entry};
use crate::definition::{
    CheckDef, ColumnDef, Deferrable, ExclusionDef, ForeignKeyDef, IndexDef, PrimaryKeyDef,
    UniqueDef,
};

pub(crate) fn primary_key(key: &PrimaryKeyDef) -> String {
    format!("PRIMARY KEY ({})", identifiers(&key.columns))
}

pub(crate) fn unique(unique: &UniqueDef) -> String {
    let nulls = nulls(unique.nulls_not_distinct);
    let include = include(&unique.include);
    let deferrable = deferrable(unique.deferrable);
    format!(
        "UNIQUE{nulls} ({}){include}{deferrable}",
        identifiers(&unique.columns)
    )
}

pub(crate) fn check(check: &CheckDef) -> String {
    format!("CHECK ({})", check.expression)
}

pub(crate) fn exclusion(exclusion: &ExclusionDef) -> String {
    format!("EXCLUDE {}", exclusion.definition)
}

pub(crate) fn foreign_key(key: &ForeignKeyDef) -> String {
    let columns = identifiers(&key.columns);
    let mut clauses = String::new();
    if !key.referenced_columns.is_empty() {
        clauses.push_str(&format!(" ({})", identifiers(&key.referenced_columns)));
    }
    if key.match_full {
        clauses.push_str(" MATCH FULL");
    }
    if let Some(action) = key.on_delete {
        clauses.push_str(&format!(" ON DELETE {}", action.sql()));
    }
    if let Some(action) = key.on_update {
        clauses.push_str(&format!(" ON UPDATE {}", action.sql()));
    }
    let deferrable = deferrable(key.deferrable);
    format!(
        "FOREIGN KEY ({columns}) REFERENCES {}{clauses}{deferrable}",
        key.references
    )
}

/// What CREATE makes of it.
pub(crate) fn index_kind(index: &IndexDef) -> &'static str {
    if index.unique {
        "UNIQUE INDEX"
    } else {
        "INDEX"
    }
}

/// `columns` are those of the table, whose names are told from expressions.
pub(crate) fn index(columns: &[ColumnDef], index: &IndexDef) -> String {
    let method = clause("USING ", index.method.as_deref(), " ");
    let entries: Vec<_> = index
        .columns
        .iter()
        .map(|entry| index_entry(columns, entry))
        .collect();
    let include = include(&index.include);
    let nulls = nulls(index.nulls_not_distinct);
    let with = clause(" WITH (", index.with.as_deref(), ")");
    let condition = clause(" WHERE (", index.condition.as_deref(), ")");
    format!(
        "{method}({}){include}{nulls}{with}{condition}",
        entries.join(", ")
    )
}

/// The value between what stands before and after it, where there is one.
pub(super) fn clause(before: &str, value: Option<&str>, after: &str) -> String {
    value
        .map(|value| format!("{before}{value}{after}"))
        .unwrap_or_default()
}

fn include(columns: &[String]) -> String {
    if columns.is_empty() {
        String::new()
    } else {
        format!(" INCLUDE ({})", identifiers(columns))
    }
}

fn nulls(not_distinct: bool) -> &'static str {
    if not_distinct {
        " NULLS NOT DISTINCT"
    } else {
        ""
    }
}

fn deferrable(deferrable: Option<Deferrable>) -> String {
    clause(" ", deferrable.map(Deferrable::sql), "")
}
