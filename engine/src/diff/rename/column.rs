//! Columns under new names.

use std::collections::BTreeSet;

use super::question::most_similar;
use super::{Question, Rename, RenameError};
use crate::catalog::{Catalog, Column, Name, QualifiedName, Table};
use crate::diff::{Change, Edit};

impl Rename {
    pub(super) fn column_change(
        &self,
        (table, from, to): (&QualifiedName, &Name, &Name),
        before: &Catalog,
        after: Option<&Catalog>,
    ) -> Result<Option<Change>, RenameError> {
        let lacks = |after: &Catalog| {
            let table = after.tables.get(table);
            table.is_none_or(|table| table.column(to).is_none())
        };
        if after.is_some_and(lacks) {
            return Err(self.impossible("the desired state has no column of the new name"));
        }
        let Some(current) = before.tables.get(table) else {
            // The table is new: nothing has ever been called by the old name.
            return Ok(None);
        };
        let Some(old) = current.column(from) else {
            return self.settled(current.column(to).is_some());
        };
        if current.column(to).is_some() {
            return Err(self.impossible("a column of the new name exists already"));
        }
        let mut renamed = old.clone();
        renamed.name = to.clone();
        let edit = Edit::Alter {
            before: old.clone(),
            after: renamed,
        };
        Ok(Some(Change::Column(table.clone(), edit)))
    }
}

pub(super) fn column_questions(old: &Table, new: &Table, found: &mut Vec<Question>) {
    let mut taken = BTreeSet::new();
    for before in old.columns.iter().filter(|c| new.column(&c.name).is_none()) {
        let alike = |after: &&Column| {
            old.column(&after.name).is_none()
                && !taken.contains(&after.name)
                && after.data_type == before.data_type
                && after.generated == before.generated
        };
        let names = new.columns.iter().filter(alike).map(|c| c.name.as_str());
        if let Some(to) = most_similar(before.name.as_str(), names).map(Name::from) {
            taken.insert(to.clone());
            let likeness = format!("both {}", before.data_type);
            let rename = Rename::Column {
                table: old.name.clone(),
                from: before.name.clone(),
                to,
            };
            found.push(Question { rename, likeness });
        }
    }
}
