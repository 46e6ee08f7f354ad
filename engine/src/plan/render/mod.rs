//! Changes into steps: one file per object kind. Nothing is ordered here.

pub(super) mod column;
pub(super) mod constraint;
pub(super) mod enums;
pub(super) mod index;
pub(super) mod schema;
pub(super) mod sequence;
pub(super) mod table;
pub(super) mod writer;

use self::writer::Writer;
use super::cycles::Detached;
use super::statement::Step;
use crate::catalog::Catalog;
use crate::diff::Change;

/// What rendering must know beside the change: both states, how names are written, and which
/// foreign keys stand apart from their tables.
pub(super) struct Context<'a> {
    pub(super) writer: Writer,
    pub(super) before: &'a Catalog,
    pub(super) after: &'a Catalog,
    pub(super) detached: Detached,
}

/// The steps of one change. Tables that come or go whole are rendered by [`table`] directly, since
/// they are ordered among each other.
pub(super) fn steps(change: &Change, context: &Context<'_>) -> Vec<Step> {
    match change {
        Change::Schema(edit) => schema::steps(edit),
        Change::Enum(edit) => enums::steps(edit, context),
        Change::Sequence(edit) => sequence::steps(edit, context),
        Change::Table(edit) => table::steps(edit, context),
        Change::Column(table, edit) => column::steps(table, edit, context),
        Change::Constraint(table, edit) => constraint::steps(table, edit, context),
        Change::Index(table, edit) => index::steps(table, edit, context),
    }
}
