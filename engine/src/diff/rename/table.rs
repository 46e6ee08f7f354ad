//! Tables under new names.

use std::collections::BTreeSet;

use super::question::most_similar;
use super::{Question, Rename, RenameError};
use crate::catalog::{Catalog, Column, Name, QualifiedName, Table};
use crate::diff::{Change, Edit};

impl Rename {
    pub(super) fn table_change(
        &self,
        from: &QualifiedName,
        to: &Name,
        before: &Catalog,
        after: Option<&Catalog>,
    ) -> Result<Option<Change>, RenameError> {
        let new_name = from.sibling(to);
        if after.is_some_and(|after| !after.tables.contains_key(&new_name)) {
            return Err(self.impossible("the desired state has no table of the new name"));
        }
        let Some(old) = before.tables.get(from) else {
            return self.settled(before.tables.contains_key(&new_name));
        };
        if before.tables.contains_key(&new_name) {
            return Err(self.impossible("a table of the new name exists already"));
        }
        let renamed = Table {
            name: new_name,
            ..old.clone()
        };
        Ok(Some(Change::Table(Edit::Alter {
            before: old.clone(),
            after: renamed,
        })))
    }
}

pub(super) fn table_questions(before: &Catalog, after: &Catalog, found: &mut Vec<Question>) {
    let shape = |table: &Table| {
        let column = |c: &Column| (c.name.clone(), c.data_type.clone());
        table.columns.iter().map(column).collect::<BTreeSet<_>>()
    };
    let appeared: Vec<&Table> = after
        .tables
        .values()
        .filter(|t| !before.tables.contains_key(&t.name))
        .collect();
    let mut taken = BTreeSet::new();
    for old in before
        .tables
        .values()
        .filter(|t| !after.tables.contains_key(&t.name))
    {
        let alike = |new: &&&Table| {
            new.name.schema == old.name.schema
                && !taken.contains(&new.name)
                && shape(new) == shape(old)
        };
        let names = appeared
            .iter()
            .filter(alike)
            .map(|new| new.name.name.as_str());
        if let Some(to) = most_similar(old.name.name.as_str(), names) {
            taken.insert(old.name.sibling(&Name::from(to)));
            let rename = Rename::Table {
                from: old.name.clone(),
                to: Name::from(to),
            };
            found.push(Question {
                rename,
                likeness: "both with the same columns".to_owned(),
            });
        }
    }
}
