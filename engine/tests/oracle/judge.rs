//! Whether what is declared covers what is seen.

use std::collections::BTreeSet;

use engine::catalog::QualifiedName;
use engine::plan::{HazardKind, LockLevel, Statement};
use tokio_postgres::Error;

use super::session::Seen;

/// What was seen of a statement and not declared.
pub(super) fn undeclared(statement: &Statement, seen: &Seen) -> Vec<String> {
    let mut found = Vec::new();
    for (table, level) in seen.locks.iter().flatten() {
        if makes_routine(statement) && *level <= LockLevel::RowExclusive {
            continue;
        }
        let declared = declared_level(statement, table);
        if declared.is_none_or(|declared| declared < *level) {
            let said = declared.map_or("no lock", LockLevel::as_str);
            found.push(format!(
                "locks {} in {level}, declares {said}",
                table.path()
            ));
        }
    }
    let stops_writes = |table: &&QualifiedName| {
        declared_level(statement, table).is_none_or(LockLevel::blocks_writes)
    };
    let indexed: BTreeSet<_> = seen.indexed.iter().filter(stops_writes).cloned().collect();
    for (verb, tables, kinds) in [
        ("rewrites", &seen.rewritten, &[HazardKind::Rewrite][..]),
        (
            "scans",
            &seen.scanned,
            &[HazardKind::Scan, HazardKind::Rewrite],
        ),
        (
            "builds an index on",
            &indexed,
            &[HazardKind::BlocksWrites, HazardKind::Rewrite],
        ),
    ] {
        for table in tables {
            if !kinds.iter().any(|kind| declares(statement, *kind)) {
                found.push(format!("{verb} {} and does not say so", table.path()));
            }
        }
    }
    let sql = |text: String| format!("{text}\n  {}", statement.sql);
    found.into_iter().map(sql).collect()
}

/// What the body of a routine reads and writes, the server finds out when it checks the text.
fn makes_routine(statement: &Statement) -> bool {
    let beginnings = ["Create routine ", "Replace routine "];
    beginnings
        .iter()
        .any(|beginning| statement.summary.starts_with(beginning))
}

/// A statement that fails on rows, unless it was said that it can.
pub(super) fn undeclared_failure(statement: &Statement, error: &Error) -> Vec<String> {
    if declares(statement, HazardKind::CanFail) {
        return Vec::new();
    }
    vec![format!(
        "fails on rows and does not say so: {error}\n  {}",
        statement.sql
    )]
}

/// Rows that do not come back, unless that was said.
pub(super) fn undeclared_loss(statements: &[&Statement], came_back: bool) -> Vec<String> {
    let said = statements
        .iter()
        .any(|statement| declares(statement, HazardKind::Irreversible));
    if came_back || said {
        return Vec::new();
    }
    vec!["rows are not what they were after up and down, and no statement says so".to_owned()]
}

pub(super) fn declares(statement: &Statement, kind: HazardKind) -> bool {
    statement.hazards.iter().any(|hazard| hazard.kind == kind)
}

pub(super) fn declared_level(statement: &Statement, table: &QualifiedName) -> Option<LockLevel> {
    let lock = statement.locks.iter().find(|lock| lock.table == *table);
    lock.map(|lock| lock.level)
}
