//! Renames: said by the models or by the caller, or asked for; never guessed.
//!
//! A rename is carried out on a replay of the current state before anything else is compared, so
//! that Postgres itself moves every definition that mentions the old name.

use std::collections::BTreeSet;
use std::fmt;

use super::{Change, Edit};
use crate::catalog::{Catalog, Enum, Name, QualifiedName, Table, parse_path};

/// One object under a new name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rename {
    /// A table.
    Table {
        /// As it is called.
        from: QualifiedName,
        /// As it shall be called, in the same schema.
        to: Name,
    },
    /// A column.
    Column {
        /// The table, under its new name.
        table: QualifiedName,
        /// As it is called.
        from: Name,
        /// As it shall be called.
        to: Name,
    },
    /// A label of an enumerated type.
    EnumValue {
        /// The type.
        type_name: QualifiedName,
        /// As it is called.
        from: String,
        /// As it shall be called.
        to: String,
    },
}

/// A rename that can't be carried out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RenameError {
    /// Neither the old nor the new name is where it should be.
    #[error("`{from}` cannot be renamed to `{to}`: {reason}")]
    Impossible {
        /// The path of the old name.
        from: String,
        /// The new name.
        to: String,
        /// Which side is missing what.
        reason: &'static str,
    },
}

/// "Is what disappeared the same as what appeared?"
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The rename that is asked about.
    pub rename: Rename,
    /// What both are, as `both character varying(255)`.
    pub likeness: String,
}

impl Rename {
    /// Tells by what is there what `from`, a dotted path, is: a table, a column or an enum label.
    /// A path without its schema means `public`.
    ///
    /// # Errors
    /// When neither state has what the path leads to.
    pub fn resolve(
        from: &str,
        to: &str,
        (before, after): (&Catalog, &Catalog),
    ) -> Result<Self, RenameError> {
        let refused = |reason| RenameError::Impossible {
            from: from.to_owned(),
            to: to.to_owned(),
            reason,
        };
        let path = parse_path(from).ok_or_else(|| refused("the old name is not a path"))?;
        let to = match parse_path(to).as_deref() {
            Some([name]) => name.clone(),
            _ => {
                return Err(refused(
                    "the new name is a name alone, without its schema or table",
                ));
            }
        };
        let candidates: Vec<Self> = readings(&path, &to);
        let known = |rename: &&Self| rename.place_exists(before) || rename.place_exists(after);
        let found = candidates.iter().find(known).cloned();
        found.ok_or_else(|| refused("neither state has what the path leads to"))
    }

    /// Whether the catalog has the thing that the rename's old name is, or is a part of.
    fn place_exists(&self, catalog: &Catalog) -> bool {
        match self {
            Self::Table { from, to } => {
                catalog.tables.contains_key(from) || catalog.tables.contains_key(&from.sibling(to))
            }
            Self::Column { table, .. } => catalog.tables.contains_key(table),
            Self::EnumValue { type_name, .. } => catalog.enums.contains_key(type_name),
        }
    }

    /// `public.users.name`: the path of the old name.
    pub fn from_path(&self) -> String {
        match self {
            Self::Table { from, .. } => from.path(),
            Self::Column { table, from, .. } => format!("{}.{}", table.path(), from.path()),
            Self::EnumValue {
                type_name, from, ..
            } => {
                format!("{}.{}", type_name.path(), Name::new(from.as_str()).path())
            }
        }
    }

    /// The old name alone, as the database spells it.
    pub fn from_name(&self) -> &str {
        match self {
            Self::Table { from, .. } => from.name.as_str(),
            Self::Column { from, .. } => from.as_str(),
            Self::EnumValue { from, .. } => from,
        }
    }

    /// Whether the new name is the one that the other gives up.
    pub(crate) fn takes_the_name_of(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Table { from, to }, Self::Table { from: given_up, .. }) => {
                self != other && from.sibling(to) == *given_up
            }
            (
                Self::Column { table, to, .. },
                Self::Column {
                    table: same, from, ..
                },
            ) => self != other && table == same && to == from,
            (
                Self::EnumValue { type_name, to, .. },
                Self::EnumValue {
                    type_name: same,
                    from,
                    ..
                },
            ) => self != other && type_name == same && to == from,
            _ => false,
        }
    }

    /// The same object with another new name.
    pub(crate) fn to(&self, name: &Name) -> Self {
        let mut rename = self.clone();
        match &mut rename {
            Self::Table { to, .. } | Self::Column { to, .. } => to.clone_from(name),
            Self::EnumValue { to, .. } => name.as_str().clone_into(to),
        }
        rename
    }

    /// The same new name for what is called otherwise.
    pub(crate) fn from(&self, name: &Name) -> Self {
        let mut rename = self.clone();
        match &mut rename {
            Self::Table { from, .. } => from.name.clone_from(name),
            Self::Column { from, .. } => from.clone_from(name),
            Self::EnumValue { from, .. } => name.as_str().clone_into(from),
        }
        rename
    }

    /// The new name alone, as it is written in an answer.
    pub fn to_name(&self) -> String {
        match self {
            Self::Table { to, .. } | Self::Column { to, .. } => to.path(),
            Self::EnumValue { to, .. } => Name::new(to.as_str()).path(),
        }
    }

    /// The change that this rename is: an `Alter` whose names differ. `None` when it has already
    /// happened: a `renamed_from` may stay in the models for as long as its author likes. Without `after`
    /// the new name need not be there in the end.
    ///
    /// # Errors
    /// When the old name is gone and the new one never came, or both names are there.
    pub fn change(
        &self,
        before: &Catalog,
        after: Option<&Catalog>,
    ) -> Result<Option<Change>, RenameError> {
        match self {
            Self::Table { from, to } => self.table_change(from, to, before, after),
            Self::Column { table, from, to } => {
                self.column_change((table, from, to), before, after)
            }
            Self::EnumValue {
                type_name,
                from,
                to,
            } => self.enum_change((type_name, from, to), before, after),
        }
    }

    fn table_change(
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

    fn column_change(
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

    fn enum_change(
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

    fn settled(&self, happened: bool) -> Result<Option<Change>, RenameError> {
        if happened {
            Ok(None)
        } else {
            Err(self.impossible("the current state has nothing of the old name"))
        }
    }

    fn impossible(&self, reason: &'static str) -> RenameError {
        RenameError::Impossible {
            from: self.from_path(),
            to: self.to_name(),
            reason,
        }
    }
}

impl fmt::Display for Rename {
    /// The form that `rename=` takes: `public.users.name:full_name`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.from_path(), self.to_name())
    }
}

/// What a path may lead to, the most qualified reading first.
fn readings(path: &[Name], to: &Name) -> Vec<Rename> {
    let public = || Name::new("public");
    let part = |schema: &Name, object: &Name, part: &Name| {
        let owner = QualifiedName {
            schema: schema.clone(),
            name: object.clone(),
        };
        let label = |name: &Name| name.as_str().to_owned();
        [
            Rename::Column {
                table: owner.clone(),
                from: part.clone(),
                to: to.clone(),
            },
            Rename::EnumValue {
                type_name: owner,
                from: label(part),
                to: label(to),
            },
        ]
    };
    let table = |schema: Name, name: &Name| Rename::Table {
        from: QualifiedName {
            schema,
            name: name.clone(),
        },
        to: to.clone(),
    };
    match path {
        [schema, object, name] => part(schema, object, name).to_vec(),
        [first, second] => {
            let mut readings = part(&public(), first, second).to_vec();
            readings.push(table(first.clone(), second));
            readings
        }
        [name] => vec![table(public(), name)],
        _ => Vec::new(),
    }
}

/// What disappears and what appears with the same shape, so that it may be one object renamed.
/// At most one question for each object that disappears, the most similar name first.
pub fn questions(before: &Catalog, after: &Catalog) -> Vec<Question> {
    let mut found = Vec::new();
    table_questions(before, after, &mut found);
    for (name, old) in &before.tables {
        if let Some(new) = after.tables.get(name) {
            column_questions(old, new, &mut found);
        }
    }
    for (name, old) in &before.enums {
        if let Some(new) = after.enums.get(name) {
            label_questions(old, new, &mut found);
        }
    }
    found
}

fn table_questions(before: &Catalog, after: &Catalog, found: &mut Vec<Question>) {
    let shape = |table: &Table| {
        let column = |c: &crate::catalog::Column| (c.name.clone(), c.data_type.clone());
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

fn column_questions(old: &Table, new: &Table, found: &mut Vec<Question>) {
    let mut taken = BTreeSet::new();
    for before in old.columns.iter().filter(|c| new.column(&c.name).is_none()) {
        let alike = |after: &&crate::catalog::Column| {
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

/// A label that another one stands in for at the same place.
fn label_questions(old: &Enum, new: &Enum, found: &mut Vec<Question>) {
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

fn most_similar<'a>(from: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let score = |name: &str| strsim::jaro_winkler(from, name);
    names.fold(None, |best: Option<&str>, name| match best {
        Some(best) if score(best) >= score(name) => Some(best),
        _ => Some(name),
    })
}
