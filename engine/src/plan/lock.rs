//! Which tables a statement locks, and how strongly.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Serialize, Serializer};

use super::render::Context;
use super::statement::Step;
use crate::catalog::QualifiedName;

/// The lock that one statement takes on one relation that was there before the plan.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct TableLock {
    /// The table, view or materialized view.
    pub table: QualifiedName,
    /// How strongly it is locked, until the transaction ends.
    pub level: LockLevel,
}

/// The table-level lock modes, weakest first (manual, 13.3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LockLevel {
    /// What SELECT takes.
    AccessShare,
    /// What SELECT ... FOR UPDATE takes.
    RowShare,
    /// What INSERT, UPDATE and DELETE take.
    RowExclusive,
    /// Readers and writers go on; other changes of the table wait.
    ShareUpdateExclusive,
    /// Writers wait.
    Share,
    /// Writers wait, and no two hold it.
    ShareRowExclusive,
    /// All but plain readers wait.
    Exclusive,
    /// Readers wait too.
    AccessExclusive,
}

impl LockLevel {
    /// Every mode, weakest first.
    pub const ALL: [Self; 8] = [
        Self::AccessShare,
        Self::RowShare,
        Self::RowExclusive,
        Self::ShareUpdateExclusive,
        Self::Share,
        Self::ShareRowExclusive,
        Self::Exclusive,
        Self::AccessExclusive,
    ];

    /// The manual's name for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AccessShare => "ACCESS SHARE",
            Self::RowShare => "ROW SHARE",
            Self::RowExclusive => "ROW EXCLUSIVE",
            Self::ShareUpdateExclusive => "SHARE UPDATE EXCLUSIVE",
            Self::Share => "SHARE",
            Self::ShareRowExclusive => "SHARE ROW EXCLUSIVE",
            Self::Exclusive => "EXCLUSIVE",
            Self::AccessExclusive => "ACCESS EXCLUSIVE",
        }
    }

    /// Whether INSERT, UPDATE and DELETE wait for it (manual, table 13.2).
    pub fn blocks_writes(self) -> bool {
        self >= Self::Share
    }

    /// Whether SELECT waits for it (manual, table 13.2).
    pub fn blocks_reads(self) -> bool {
        self == Self::AccessExclusive
    }
}

/// A lock as a step declares it.
#[derive(Clone, Debug)]
pub(super) struct Declared {
    pub(super) lock: TableLock,
    /// The tables below it, its partitions and what inherits from it, are locked as well.
    pub(super) below: bool,
}

/// The locks on what was there before the plan, the strongest on each relation: for another one nobody can wait.
pub(super) fn held(step: &Step, context: &Context<'_>) -> Vec<TableLock> {
    let mut held: BTreeMap<&QualifiedName, LockLevel> = BTreeMap::new();
    for Declared { lock, below } in &step.locks {
        let mut tables = vec![&lock.table];
        if *below {
            tables.extend(context.descendants(&lock.table));
        }
        let is_there = |table: &&QualifiedName| !context.is_new_in(step.phase, table);
        for table in tables.into_iter().filter(is_there) {
            let level = held.entry(table).or_insert(lock.level);
            *level = lock.level.max(*level);
        }
    }
    let locks = held.into_iter().map(|(table, level)| TableLock {
        table: table.clone(),
        level,
    });
    locks.collect()
}

impl fmt::Display for LockLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for LockLevel {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl fmt::Display for TableLock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} on {}", self.level, self.table.path())
    }
}

#[cfg(test)]
mod tests {
    use super::LockLevel;

    #[test]
    fn modes_are_ordered_by_what_waits_for_them() {
        assert!(LockLevel::ALL.is_sorted());
        let waiting = |wait: fn(LockLevel) -> bool| LockLevel::ALL.map(wait);
        assert_eq!(
            waiting(LockLevel::blocks_writes),
            [false, false, false, false, true, true, true, true]
        );
        assert_eq!(
            waiting(LockLevel::blocks_reads),
            [false, false, false, false, false, false, false, true]
        );
    }
}
