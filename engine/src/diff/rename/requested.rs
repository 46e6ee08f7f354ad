//! The renames that are asked for, from the paths in which they are written to the changes that they are.

use super::{Rename, RenameError, apply, extension, sequence};
use crate::catalog::{Catalog, Name};
use crate::diff::{Change, Edit};

/// Old paths and new names.
pub(crate) struct Requested<'a> {
    /// What a caller said of this comparison.
    pub(crate) answered: &'a [(String, String)],
    /// What the desired state says of itself, and may have said before.
    pub(crate) annotated: &'a [(String, String)],
    /// Whether the current state may be changed to see what that makes of it, without being asked to.
    pub(crate) on_scratch: bool,
}

impl Requested<'_> {
    /// The changes that carry the renames out, in order.
    ///
    /// # Errors
    /// When a path leads nowhere, or a rename is impossible.
    pub(crate) fn changes(
        &self,
        current: &Catalog,
        desired: &Catalog,
    ) -> Result<Vec<Change>, RenameError> {
        let (renames, answered) = self.resolved(current, desired)?;
        let mut changes = Vec::new();
        let mut state = current.clone();
        if self.on_scratch {
            changes = extension::moves(current, desired);
            changes.iter().for_each(|change| apply(&mut state, change));
        }
        for step in sequence(renames, |rename| answered.contains(rename)) {
            let rename = &step.rename;
            let goal = (!step.aside).then_some(desired);
            let is_on_both_sides = [&state, desired]
                .iter()
                .all(|side| rename.old_is_in(side) && rename.new_is_in(side));
            if is_on_both_sides && step.circles {
                return Err(rename.impossible(
                    "these names are exchanged, and a `renamed_from` that stays would exchange them again every time: \
                     take it away and answer with `rename=` once",
                ));
            }
            // It was made before, and the old name was given to something else since.
            if is_on_both_sides && !answered.contains(rename) && !step.aside {
                continue;
            }
            let carried_out = rename.changes(&state, goal)?;
            let made = new_schema(rename, (&state, desired)).filter(|_| !carried_out.is_empty());
            for change in made.into_iter().chain(carried_out) {
                apply(&mut state, &change);
                changes.push(change);
            }
        }
        Ok(changes)
    }

    /// The renames, and those of them that were answered.
    fn resolved(
        &self,
        current: &Catalog,
        desired: &Catalog,
    ) -> Result<(Vec<Rename>, Vec<Rename>), RenameError> {
        let resolve = |texts: &[(String, String)], current: &Catalog| {
            let renames = texts.iter();
            renames
                .map(|(from, to)| Rename::resolve(from, to, (current, desired)))
                .collect::<Result<Vec<_>, _>>()
        };
        let mut answered = resolve(self.answered, current)?;
        let mut annotated = resolve(self.annotated, current)?;
        // The path of a part goes through the new name of its table.
        let whole = answered.iter().chain(&annotated);
        let whole = whole.filter(|rename| matches!(rename, Rename::Object { .. }));
        let moved = with_carried_out(whole.cloned().collect(), current);
        for (renames, texts) in [
            (&mut answered, self.answered),
            (&mut annotated, self.annotated),
        ] {
            for (rename, again) in renames.iter_mut().zip(resolve(texts, &moved)?) {
                if !matches!(rename, Rename::Object { .. }) {
                    *rename = again;
                }
            }
        }
        let mut renames = [annotated, answered.clone()].concat();
        renames.sort();
        renames.dedup();
        Ok((renames, answered))
    }
}

/// The catalog with the objects under their new names, as far as that is possible.
fn with_carried_out(renames: Vec<Rename>, current: &Catalog) -> Catalog {
    let mut state = current.clone();
    for step in sequence(renames, |_| true) {
        for change in step.rename.changes(&state, None).unwrap_or_default() {
            apply(&mut state, &change);
        }
    }
    state
}

/// The schema that an object moves to, where it must be made for that.
fn new_schema(rename: &Rename, (state, desired): (&Catalog, &Catalog)) -> Option<Change> {
    let Rename::Object { to, .. } = rename else {
        return None;
    };
    let is_there = |name: &Name| state.schemas.contains_key(name);
    let schema = desired.schemas.get(&to.schema);
    let schema = schema.filter(|schema| !is_there(&schema.name))?;
    Some(Change::Schema(Edit::Create(schema.clone())))
}
