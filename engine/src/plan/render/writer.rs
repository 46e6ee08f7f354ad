//! How names and literals are written.

use driftless_migrator::quote::literal;

use crate::catalog::{Name, QualifiedName, Scope};

/// Writes names for one scope: qualified, or bare where the scope says so.
#[derive(Clone, Debug)]
pub(in crate::plan) struct Writer {
    unqualified: Option<Name>,
}

impl Writer {
    pub(in crate::plan) fn new(scope: &Scope) -> Self {
        Self {
            unqualified: scope.unqualified.clone(),
        }
    }

    /// A name of an object that lives in a schema.
    pub(in crate::plan) fn name(&self, name: &QualifiedName) -> String {
        // pg_catalog is searched before any other schema, and its relations begin so (manual, 5.10.5).
        let is_hidden = name.name.as_str().starts_with("pg_");
        if self.unqualified.as_ref() == Some(&name.schema) && !is_hidden {
            name.name.to_string()
        } else {
            name.to_string()
        }
    }
}

/// The operand of `COMMENT ON ... IS`.
pub(in crate::plan) fn comment_literal(comment: Option<&String>) -> String {
    comment.map_or_else(|| "NULL".to_owned(), |text| literal(text))
}

/// What a statement does that changes a table, for the comment above it.
pub(super) fn modify(table: &QualifiedName) -> String {
    format!("Modify {} table", table.name)
}
