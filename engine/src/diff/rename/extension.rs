//! Extensions that move to another schema: to all that mentions their types and routines, these get another name.

use crate::catalog::{Catalog, Extension};
use crate::diff::{Change, Edit};

/// The moves, each with the schema that must be made for it. One that cannot be moved is none (see `diff::unsupported`).
pub(super) fn moves(current: &Catalog, desired: &Catalog) -> Vec<Change> {
    let mut changes = Vec::new();
    for before in current.extensions.values() {
        let goal = desired.extensions.get(&before.name);
        let goal = goal.filter(|goal| goal.schema != before.schema && before.is_relocatable);
        let Some(goal) = goal.map(|goal| &goal.schema) else {
            continue;
        };
        let schema = desired.schemas.get(goal);
        if let Some(schema) = schema.filter(|_| !current.schemas.contains_key(goal)) {
            let made = Change::Schema(Edit::Create(schema.clone()));
            if !changes.contains(&made) {
                changes.push(made);
            }
        }
        changes.push(Change::Extension(Edit::Alter {
            before: before.clone(),
            after: Extension {
                schema: goal.clone(),
                ..before.clone()
            },
        }));
    }
    changes
}
