//! Views, routines and what else one statement makes: matched by identity, the indexes of a materialized view
//! by what they are as well.

use std::collections::BTreeMap;

use super::{Change, Edit, edits};
use crate::catalog::{Defined, ObjectId};

/// Adds the changes of what one statement makes.
pub(super) fn compare(
    before: &BTreeMap<ObjectId, Defined>,
    after: &BTreeMap<ObjectId, Defined>,
    changes: &mut Vec<Change>,
) {
    let mut renamed: Vec<ObjectId> = Vec::new();
    edits(before, after, |edit| match edit {
        Edit::Drop(old) => {
            let successor = after.values().find(|new| {
                is_same_index(&old, new)
                    && !before.contains_key(&new.id)
                    && !renamed.contains(&new.id)
            });
            let edit = match successor.cloned() {
                Some(after) => {
                    renamed.push(after.id.clone());
                    Edit::Alter { before: old, after }
                }
                None => Edit::Drop(old),
            };
            changes.push(Change::Defined(edit));
        }
        Edit::Create(new) if renamed.contains(&new.id) => {}
        edit => changes.push(Change::Defined(edit)),
    });
}

/// Whether both are one index of a materialized view, whatever they are called.
fn is_same_index(old: &Defined, new: &Defined) -> bool {
    let (ObjectId::Index(view, _), ObjectId::Index(same, _)) = (&old.id, &new.id) else {
        return false;
    };
    let texts = |index: &Defined| -> Vec<String> {
        let comments = index.comments.iter();
        comments.map(|comment| comment.text.clone()).collect()
    };
    view == same
        && texts(old) == texts(new)
        && unnamed(old).is_some_and(|(unique, rest)| unnamed(new) == Some((unique, rest)))
}

/// What `pg_get_indexdef` prints before the name of an index and after it.
fn unnamed(index: &Defined) -> Option<(&str, &str)> {
    let ObjectId::Index(_, name) = &index.id else {
        return None;
    };
    let (head, rest) = index.definition.split_once(" INDEX ")?;
    let quoted = rest.strip_prefix(&name.to_string());
    Some((head, quoted.or_else(|| rest.strip_prefix(name.as_str()))?))
}
