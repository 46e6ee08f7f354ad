//! Labels of enumerated types under new texts.

use super::{Question, Rename, RenameError};
use crate::catalog::{Catalog, Enum, QualifiedName};
use crate::diff::{Change, Edit};

impl Rename {
    pub(super) fn enum_change(
        &self,
        (type_name, from, to): (&QualifiedName, &String, &String),
        before: &Catalog,
        after: Option<&Catalog>,
    ) -> Result<Option<Change>, RenameError> {
        let has = |catalog: &Catalog, label: &String| {
            catalog
                .enums
                .get(type_name)
                .is_some_and(|found| found.labels.contains(label))
        };
        if after.is_some_and(|after| !has(after, to)) {
            return Err(self.impossible("the desired state has no label of the new name"));
        }
        let Some(old) = before.enums.get(type_name) else {
            return Ok(None);
        };
        if !old.labels.contains(from) {
            return self.settled(old.labels.contains(to));
        }
        if old.labels.contains(to) {
            return Err(self.impossible("a label of the new name exists already"));
        }
        let relabel = |label: &String| {
            if label == from {
                to.clone()
            } else {
                label.clone()
            }
        };
        let renamed = Enum {
            labels: old.labels.iter().map(relabel).collect(),
            ..old.clone()
        };
        Ok(Some(Change::Enum(Edit::Alter {
            before: old.clone(),
            after: renamed,
        })))
    }
}

/// A label that another one stands in for at the same place.
pub(super) fn label_questions(old: &Enum, new: &Enum, found: &mut Vec<Question>) {
    if old.labels.len() != new.labels.len() {
        return;
    }
    for (from, to) in old.labels.iter().zip(&new.labels) {
        if from != to && !new.labels.contains(from) && !old.labels.contains(to) {
            let rename = Rename::EnumValue {
                type_name: old.name.clone(),
                from: from.clone(),
                to: to.clone(),
            };
            found.push(Question {
                rename,
                likeness: "both at the same place".to_owned(),
            });
        }
    }
}
