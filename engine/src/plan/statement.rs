//! `Statement`, and the `Step` that rendering makes of a change.

use serde::Serialize;

use super::hazard::{Hazard, HazardKind};
use crate::catalog::QualifiedName;

/// One SQL statement of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Statement {
    /// The text, without its closing semicolon.
    pub sql: String,
    /// What it does, for the comment above it: `Modify "users" table`.
    pub summary: String,
    /// What it may cost.
    pub hazards: Vec<Hazard>,
    /// Whether it can run inside a transaction.
    pub transactional: bool,
}

/// Where in a plan a step stands when nothing else decides: what frees comes before what fills, and
/// what loses comes last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Phase {
    CreateSchema,
    Rename,
    DropForeignKey,
    DropConstraint,
    Enum,
    CreateSequence,
    CreateTable,
    AlterTable,
    Sequence,
    AddConstraint,
    CreateIndex,
    AddForeignKey,
    Comment,
    DropColumn,
    DropTable,
    DropSequence,
    /// A sequence goes on after the rows that are there, once no other one is behind the column.
    Continue,
    DropEnum,
    DropSchema,
}

/// What a step runs.
#[derive(Clone, Debug)]
pub(super) enum Body {
    /// A statement of its own.
    Sql(String),
    /// Actions of one ALTER TABLE; neighbours on the same table are joined, so that the table is
    /// locked, and rewritten where need be, once.
    Alter(QualifiedName, Vec<String>),
}

/// One step of a plan before it is ordered.
#[derive(Clone, Debug)]
pub(super) struct Step {
    pub(super) phase: Phase,
    pub(super) body: Body,
    pub(super) summary: String,
    pub(super) hazards: Vec<Hazard>,
}

impl Step {
    pub(super) fn sql(phase: Phase, summary: impl Into<String>, sql: impl Into<String>) -> Self {
        let (summary, body) = (summary.into(), Body::Sql(sql.into()));
        Self {
            phase,
            body,
            summary,
            hazards: Vec::new(),
        }
    }

    pub(super) fn with_hazard(mut self, kind: HazardKind, text: impl Into<String>) -> Self {
        self.hazards.push(Hazard {
            kind,
            text: text.into(),
        });
        self
    }
}
