//! One index of a table.

use serde::Serialize;

use super::{ColumnDef, Source, quote_identifier};

/// An index that no constraint owns.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct IndexDef {
    /// The name, if not the conventional one.
    pub name: Option<String>,
    /// SeaORM's `unique_key`, which its own convention names the index by.
    pub group: Option<String>,
    /// Columns or expressions with whatever follows them: `b DESC NULLS LAST`, `lower(email)`.
    pub columns: Vec<String>,
    /// Whether it refuses a second row.
    pub unique: bool,
    /// The access method, if not btree.
    pub method: Option<String>,
    /// The condition of a partial index, as SQL.
    pub condition: Option<String>,
    /// Columns it carries along.
    pub include: Vec<String>,
    /// Whether two NULLs are the same to a unique index.
    pub nulls_not_distinct: bool,
    /// Storage parameters, as SQL: `fillfactor=70`.
    pub with: Option<String>,
    /// Where it is declared.
    pub source: Source,
}

impl IndexDef {
    /// Over these columns or expressions, with the conventional name.
    pub fn new(columns: &[impl AsRef<str>], source: Source) -> Self {
        let columns = columns.iter().map(|column| column.as_ref().to_owned());
        Self {
            columns: columns.collect(),
            source,
            ..Self::default()
        }
    }
}

/// The column that an entry of an index begins with, and what follows it: nothing, an order, an operator class.
pub(crate) fn column_of<'c, 'e>(
    columns: &'c [ColumnDef],
    entry: &'e str,
) -> Option<(&'c str, &'e str)> {
    let entry = entry.trim();
    let begins = |name: &'c str| {
        let quoted = entry.strip_prefix(&quote_identifier(name));
        let rest = quoted.or_else(|| entry.strip_prefix(name))?;
        let is_whole = rest.is_empty() || rest.starts_with(char::is_whitespace);
        is_whole.then(|| (name, rest.trim_start()))
    };
    // `a b` is that column, where there is one, and not `a` with something behind it.
    let names = columns.iter().map(|column| column.name.as_str());
    names.filter_map(begins).max_by_key(|(name, _)| name.len())
}
