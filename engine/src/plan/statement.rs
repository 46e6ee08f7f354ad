//! `Statement`, and the `Step` that rendering makes of a change.

use serde::Serialize;

use super::hazard::{Hazard, HazardKind};
use super::lock::{Declared, LockLevel, TableLock};
use crate::catalog::{ObjectId, QualifiedName};

/// One SQL statement of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Statement {
    /// The text, without its closing semicolon.
    pub sql: String,
    /// What it does, for the comment above it: `Modify "users" table`.
    pub summary: String,
    /// What it may cost.
    pub hazards: Vec<Hazard>,
    /// What it locks of what was there before the plan, each relation once.
    pub locks: Vec<TableLock>,
    /// Whether it may share a transaction with the other statements of its file.
    pub transactional: bool,
}

/// Where in a plan a step stands when nothing else decides: what frees comes before what fills, and
/// what loses comes last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Phase {
    CreateSchema,
    CreateExtension,
    Rename,
    /// What stands in the way of other changes goes.
    DropDefined,
    /// A table leaves its parents.
    Detach,
    DropForeignKey,
    DropConstraint,
    /// A sequence leaves the column that it would fall with.
    LetGo,
    DropDefault,
    /// Types are made and changed.
    Type,
    CreateSequence,
    CreateTable,
    AlterTable,
    Sequence,
    AddConstraint,
    CreateIndex,
    /// A table joins its parents.
    Attach,
    AddForeignKey,
    CreateRoutine,
    /// Defaults that call routines which need the table, and what else of a partition calls such.
    SetDefault,
    CreateView,
    /// Triggers, rules, policies, statistics.
    CreateAttached,
    /// What a table says of itself once all that it can mention is there.
    TableSetting,
    Grant,
    Comment,
    DropColumn,
    DropTable,
    DropSequence,
    /// A sequence goes on after the rows that are there, once no other one is behind the column.
    Continue,
    DropType,
    DropExtension,
    DropSchema,
}

impl Phase {
    /// Whether others wait for the step. They don't for what only completes an object.
    pub(super) fn is_waited_for(self) -> bool {
        !matches!(
            self,
            Self::Rename
                | Self::LetGo
                | Self::TableSetting
                | Self::Grant
                | Self::Comment
                | Self::Sequence
                | Self::Continue
        )
    }

    /// Whether the step takes something away: it must run before what it needs goes or changes.
    pub(super) fn is_removing(self) -> bool {
        matches!(
            self,
            Self::DropDefined
                | Self::Detach
                | Self::DropForeignKey
                | Self::DropConstraint
                | Self::DropDefault
                | Self::DropColumn
                | Self::DropTable
                | Self::DropSequence
                | Self::DropType
                | Self::DropExtension
                | Self::DropSchema
        )
    }
}

/// What a step runs.
#[derive(Clone, Debug)]
pub(super) enum Body {
    /// A statement of its own.
    Sql(String),
    /// Actions of one ALTER TABLE; neighbours on the same table are joined, so that the table is
    /// locked, and rewritten where need be, once.
    Alter(Target, Vec<String>),
}

/// What ALTER TABLE names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Target {
    pub(super) table: QualifiedName,
    /// ONLY: the tables below it are left alone.
    pub(super) only: bool,
}

impl Target {
    pub(super) fn of(table: &QualifiedName) -> Self {
        Self {
            table: table.clone(),
            only: false,
        }
    }
}

/// One step of a plan before it is ordered.
#[derive(Clone, Debug)]
pub(super) struct Step {
    pub(super) phase: Phase,
    pub(super) body: Body,
    pub(super) summary: String,
    pub(super) hazards: Vec<Hazard>,
    pub(super) locks: Vec<Declared>,
    /// The objects that it makes, changes or drops; none means the one that the change is about.
    pub(super) about: Vec<ObjectId>,
    /// What it must run before or after, beside what the catalog says that those objects need.
    pub(super) relative_to: Vec<(When, ObjectId)>,
    /// What it frees and takes, beside the names of what the change is about (`slots`).
    pub(super) frees: Vec<String>,
    pub(super) takes: Vec<String>,
    /// It runs outside of any transaction, or in one of its own.
    pub(super) alone: bool,
    /// What it does depends on the time zone of the session.
    pub(super) in_utc: bool,
}

/// Where a step stands relative to those that are about another object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum When {
    /// Before what makes or changes it.
    BeforeMaking,
    /// After what makes or changes it.
    AfterMaking,
    /// Before what takes it away.
    BeforeRemoval,
    /// After what takes it away.
    AfterRemoval,
}

impl Step {
    /// Actions of ALTER TABLE: most of them lock the table, and those below it, in ACCESS EXCLUSIVE
    /// mode (manual, ALTER TABLE, "Description").
    pub(super) fn alter(
        target: Target,
        phase: Phase,
        summary: impl Into<String>,
        actions: Vec<String>,
    ) -> Self {
        let own = Declared {
            lock: TableLock {
                table: target.table.clone(),
                level: LockLevel::AccessExclusive,
            },
            below: !target.only,
        };
        Self {
            phase,
            body: Body::Alter(target, actions),
            summary: summary.into(),
            hazards: Vec::new(),
            locks: vec![own],
            about: Vec::new(),
            relative_to: Vec::new(),
            frees: Vec::new(),
            takes: Vec::new(),
            alone: false,
            in_utc: false,
        }
    }

    /// Runs after what makes, changes or takes away the object.
    pub(super) fn waiting_for(self, object: ObjectId) -> Self {
        self.running(When::AfterMaking, object.clone())
            .running(When::AfterRemoval, object)
    }

    pub(super) fn running(mut self, when: When, object: ObjectId) -> Self {
        self.relative_to.push((when, object));
        self
    }

    /// Runs before what takes the slot.
    pub(super) fn freeing(mut self, slot: String) -> Self {
        self.frees.push(slot);
        self
    }

    /// Runs after what frees the slot.
    pub(super) fn taking(mut self, slot: String) -> Self {
        self.takes.push(slot);
        self
    }

    pub(super) fn about(mut self, objects: impl IntoIterator<Item = ObjectId>) -> Self {
        self.about.extend(objects);
        self
    }

    pub(super) fn sql(phase: Phase, summary: impl Into<String>, sql: impl Into<String>) -> Self {
        let (summary, body) = (summary.into(), Body::Sql(sql.into()));
        Self {
            phase,
            body,
            summary,
            hazards: Vec::new(),
            locks: Vec::new(),
            about: Vec::new(),
            relative_to: Vec::new(),
            frees: Vec::new(),
            takes: Vec::new(),
            alone: false,
            in_utc: false,
        }
    }

    pub(super) fn in_phase(mut self, phase: Phase) -> Self {
        self.phase = phase;
        self
    }

    pub(super) fn alone(mut self) -> Self {
        self.alone = true;
        self
    }

    /// Whatever the zone of the session is, times without one are in UTC.
    pub(super) fn in_utc(mut self) -> Self {
        self.in_utc = true;
        self
    }

    pub(super) fn with_hazard(mut self, kind: HazardKind, text: impl Into<String>) -> Self {
        self.hazards.push(Hazard {
            kind,
            text: text.into(),
        });
        self
    }

    /// Locks a relation, and nothing below it.
    pub(super) fn locking(self, table: &QualifiedName, level: LockLevel) -> Self {
        self.declaring(table, level, false)
    }

    /// Locks a table and all below it.
    pub(super) fn locking_with_below(self, table: &QualifiedName, level: LockLevel) -> Self {
        self.declaring(table, level, true)
    }

    fn declaring(mut self, table: &QualifiedName, level: LockLevel, below: bool) -> Self {
        let table = table.clone();
        let lock = TableLock { table, level };
        self.locks.push(Declared { lock, below });
        self
    }

    /// What is locked so far is locked in this mode instead.
    pub(super) fn in_mode(mut self, level: LockLevel) -> Self {
        for declared in &mut self.locks {
            declared.lock.level = level;
        }
        self
    }

    /// Of what is locked so far, nothing below it is.
    pub(super) fn leaving_below_alone(mut self) -> Self {
        for declared in &mut self.locks {
            declared.below = false;
        }
        self
    }
}
