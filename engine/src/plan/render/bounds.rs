//! Partitions that get other bounds in the table which they stay partitions of: ALTER TABLE has no form for that, so they
//! leave and join again.
//!
//! One may get what another one had: all leave before the first joins. Nothing happens in between: they would miss what
//! the table above gets and loses then.

use super::super::slots::bounds_changed;
use super::super::statement::{Phase, Step};
use super::Context;
use super::related::has_other_bounds;
use super::table_settings::{attached, detached};
use crate::catalog::Table;

/// The steps of all such partitions of the table above, with the first of them.
pub(super) fn changed(before: &Table, after: &Table, context: &Context<'_>) -> Vec<Step> {
    let Some(of) = before.partition_of.as_ref() else {
        return Vec::new();
    };
    let moving = context.with_other_bounds(&of.parent);
    let is_first = moving
        .first()
        .is_some_and(|(first, _)| first.name == before.name);
    if !has_other_bounds(before, after) || !is_first {
        return Vec::new();
    }
    let leave = moving.iter().map(|(old, _)| {
        let step = detached(old, &of.parent, context).in_phase(Phase::Attach);
        step.freeing(bounds_changed(&of.parent))
    });
    let join = moving.iter().filter_map(|(_, new)| {
        let to = new.partition_of.as_ref()?;
        Some(attached(new, to, context))
    });
    leave.chain(join).collect()
}
