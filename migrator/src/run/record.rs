//! What is written around the statements of a file.

use std::time::Duration;

use super::step::{Direction, Step};
use crate::revision::{History, NewRevision, RevisionKind};

/// What history says once all statements of a file were executed.
pub(super) fn completed_sql(history: &History, step: &Step<'_>, elapsed: Duration) -> String {
    match &step.direction {
        Direction::Up { .. } => {
            let total = step.text.statements.len();
            let row = NewRevision {
                elapsed,
                ..started(step, total)
            };
            format!("{}{}", history.create_sql(), history.upsert_sql(&row))
        }
        Direction::Down => history.delete_sql(step.version()),
    }
}

/// The row of a file of which so many statements were executed.
pub(super) fn started<'a>(step: &'a Step<'_>, applied: usize) -> NewRevision<'a> {
    NewRevision {
        version: step.version(),
        description: &step.migration.description,
        kind: RevisionKind::EXECUTED,
        applied,
        total: step.text.statements.len(),
        elapsed: Duration::ZERO,
        error: "",
        error_statement: "",
        hash: match &step.direction {
            Direction::Up { hash } => hash,
            Direction::Down => "",
        },
        partial_hashes: None,
    }
}
