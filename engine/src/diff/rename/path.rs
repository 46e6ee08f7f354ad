//! What the path of an old name leads to.

use super::{Rename, RenameError};
use crate::catalog::{Catalog, Name, QualifiedName, parse_path};

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
