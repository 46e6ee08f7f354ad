//! What the path of an old name leads to.

use super::{ObjectKind, PartKind, Rename, RenameError};
use crate::catalog::{Catalog, Name, QualifiedName, parse_path};

impl Rename {
    /// Tells by what is there what `from`, a dotted path, is: an object of a schema, a part of a table or an enum
    /// label. A path without its schema means `public`. A new name with a schema moves the object there.
    ///
    /// # Errors
    /// When neither state has what the path leads to.
    pub fn resolve(
        from: &str,
        to: &str,
        (before, after): (&Catalog, &Catalog),
    ) -> Result<Self, RenameError> {
        let refused = |reason: &str| RenameError::Impossible {
            from: from.to_owned(),
            to: to.to_owned(),
            reason: reason.to_owned(),
        };
        let path = parse_path(from).ok_or_else(|| refused("the old name is not a path"))?;
        let new = parse_path(to).ok_or_else(|| refused("the new name is not a path"))?;
        let (readings, otherwise) = match new.as_slice() {
            [name] => (
                readings(&path, name),
                "neither state has what the path leads to",
            ),
            [schema, name] => (
                objects(&path, |_| QualifiedName {
                    schema: schema.clone(),
                    name: name.clone(),
                }),
                "neither state has what the path leads to; a new name with a schema is that of a table, view, type or \
                 sequence, for a column or what else stands on a table say the new name alone",
            ),
            _ => return Err(refused("the new name is `name` or `schema.name`")),
        };
        // Of two that fit equally the first is meant.
        let best = readings
            .into_iter()
            .map(|rename| (rename.fit(before, after), rename))
            .rev()
            .max_by_key(|(fit, _)| *fit);
        match best {
            Some((fit, rename)) if fit > Fit::Nothing => Ok(rename),
            _ => Err(refused(otherwise)),
        }
    }

    fn fit(&self, before: &Catalog, after: &Catalog) -> Fit {
        let place = |catalog: &Catalog| match self {
            Self::Object { .. } => self.old_is_in(catalog) || self.new_is_in(catalog),
            Self::Part { table, .. } => catalog.tables.contains_key(table),
            Self::EnumValue { type_name, .. } => catalog.enums.contains_key(type_name),
        };
        if !self.new_is_in(after) {
            if self.old_is_in(before) {
                Fit::Old
            } else if place(before) || place(after) {
                Fit::Place
            } else {
                Fit::Nothing
            }
        } else if self.old_is_in(before) {
            Fit::Both
        } else if self.new_is_in(before) {
            Fit::Happened
        } else {
            Fit::New
        }
    }
}

/// How much of a rename the two states have, least first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// Nothing at all.
    Nothing,
    /// The table or type that it would be a part of.
    Place,
    /// The old name alone.
    Old,
    /// The new name alone, at the end.
    New,
    /// The new name, at the beginning and at the end.
    Happened,
    /// The old name at the beginning and the new one at the end.
    Both,
}

/// What a path may lead to under a new name that stands alone, the most qualified reading first.
fn readings(path: &[Name], to: &Name) -> Vec<Rename> {
    let mut readings = match path {
        [schema, owner, part] => parts(schema, owner, (part, to)),
        [owner, part] => parts(&Name::new("public"), owner, (part, to)),
        _ => Vec::new(),
    };
    readings.extend(objects(path, |from| from.sibling(to)));
    readings
}

fn parts(schema: &Name, owner: &Name, (from, to): (&Name, &Name)) -> Vec<Rename> {
    let owner = QualifiedName {
        schema: schema.clone(),
        name: owner.clone(),
    };
    let part = |kind: PartKind| Rename::Part {
        kind,
        table: owner.clone(),
        from: from.clone(),
        to: to.clone(),
    };
    let label = |name: &Name| name.as_str().to_owned();
    let mut readings: Vec<Rename> = PartKind::ALL.into_iter().map(part).collect();
    readings.push(Rename::EnumValue {
        type_name: owner.clone(),
        from: label(from),
        to: label(to),
    });
    readings
}

fn objects(path: &[Name], to: impl Fn(&QualifiedName) -> QualifiedName) -> Vec<Rename> {
    let from = match path {
        [schema, name] => QualifiedName {
            schema: schema.clone(),
            name: name.clone(),
        },
        [name] => QualifiedName {
            schema: Name::new("public"),
            name: name.clone(),
        },
        _ => return Vec::new(),
    };
    let reading = |kind: ObjectKind| Rename::Object {
        kind,
        from: from.clone(),
        to: to(&from),
    };
    ObjectKind::ALL.into_iter().map(reading).collect()
}
