//! How often more is declared than is seen: a hazard that is always declared is worth nothing.

use std::collections::BTreeMap;
use std::fmt;

use engine::plan::{HazardKind, Statement};

use super::judge::declares;
use super::session::Seen;

/// Counts over statements, and what was declared in vain.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    case: String,
    statements: usize,
    /// By what is declared: how often, and how often nothing of it was seen.
    declared: BTreeMap<&'static str, (usize, usize)>,
    over: Vec<String>,
}

impl Tally {
    pub(crate) fn of_case(case: &str) -> Self {
        Self {
            case: case.to_owned(),
            ..Self::default()
        }
    }

    /// Adds what another one counted.
    pub(crate) fn add(&mut self, other: Self) {
        self.statements += other.statements;
        for (what, (declared, vain)) in other.declared {
            let counts = self.declared.entry(what).or_default();
            counts.0 += declared;
            counts.1 += vain;
        }
        self.over.extend(other.over);
    }

    /// What was declared in vain, one a line.
    pub(crate) fn over(&self) -> impl Iterator<Item = &str> {
        self.over.iter().map(String::as_str)
    }

    pub(super) fn count(&mut self, statement: &Statement, seen: &Seen) {
        self.statements += 1;
        if let Some(locks) = &seen.locks {
            for lock in &statement.locks {
                let level = locks.get(&lock.table);
                self.note("lock", level == Some(&lock.level), || {
                    let held = level.map_or("nothing", |level| level.as_str());
                    format!("declares {lock}, seen {held}: {}", statement.sql)
                });
            }
        }
        let rewritten = !seen.rewritten.is_empty();
        let scanned = rewritten || !seen.scanned.is_empty();
        for (kind, is_seen) in [
            (HazardKind::Rewrite, rewritten),
            (HazardKind::Scan, scanned),
            (HazardKind::BlocksWrites, !seen.indexed.is_empty()),
        ] {
            if declares(statement, kind) {
                self.note(kind.as_str(), is_seen, || {
                    format!("declares {kind}: {}", statement.sql)
                });
            }
        }
    }

    pub(super) fn count_rows(&mut self, statements: &[&Statement], came_back: bool) {
        let kind = HazardKind::Irreversible;
        if statements.iter().any(|statement| declares(statement, kind)) {
            let text = || format!("declares {kind}, and all rows came back");
            self.note(kind.as_str(), !came_back, text);
        }
    }

    fn note(&mut self, what: &'static str, is_seen: bool, text: impl FnOnce() -> String) {
        let counts = self.declared.entry(what).or_default();
        counts.0 += 1;
        if !is_seen {
            counts.1 += 1;
            self.over.push(format!("{}: {}", self.case, text()));
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} statements; declared, not seen:", self.statements)?;
        for (what, (declared, vain)) in &self.declared {
            write!(f, " {what} {declared}, {vain};")?;
        }
        Ok(())
    }
}
