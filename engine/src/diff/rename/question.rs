//! What may be one object renamed, to be asked for.

use super::Rename;
use super::column::column_questions;
use super::label::label_questions;
use super::table::table_questions;
use crate::catalog::Catalog;

/// "Is what disappeared the same as what appeared?"
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The rename that is asked about.
    pub rename: Rename,
    /// What both are, as `both character varying(255)`.
    pub likeness: String,
}

/// What disappears and what appears with the same shape, so that it may be one object renamed.
/// At most one question for each object that disappears, the most similar name first.
pub fn questions(before: &Catalog, after: &Catalog) -> Vec<Question> {
    let mut found = Vec::new();
    table_questions(before, after, &mut found);
    for (name, old) in &before.tables {
        if let Some(new) = after.tables.get(name) {
            column_questions(old, new, &mut found);
        }
    }
    for (name, old) in &before.enums {
        if let Some(new) = after.enums.get(name) {
            label_questions(old, new, &mut found);
        }
    }
    found
}

pub(super) fn most_similar<'a>(
    from: &str,
    names: impl Iterator<Item = &'a str>,
) -> Option<&'a str> {
    let score = |name: &str| strsim::jaro_winkler(from, name);
    names.fold(None, |best: Option<&str>, name| match best {
        Some(best) if score(best) >= score(name) => Some(best),
        _ => Some(name),
    })
}
