//! What the columns of the catalog queries hold, by their names.

use tokio_postgres::Row;

use super::InspectError;
use crate::catalog::table::{OtherAttributes, Parameters};
use crate::catalog::{Name, QualifiedName, SequenceOptions};

pub(super) fn sequence_options(row: &Row) -> SequenceOptions {
    SequenceOptions {
        data_type: row.get("data_type"),
        start: row.get("start"),
        increment: row.get("increment"),
        minimum: row.get("minimum"),
        maximum: row.get("maximum"),
        cache: row.get("cache"),
        cycle: row.get("cycle"),
    }
}

pub(super) fn qualified(row: &Row, schema: &str, name: &str) -> QualifiedName {
    QualifiedName::new(row.get::<_, String>(schema), row.get::<_, String>(name))
}

pub(super) fn name_of(row: &Row, field: &str) -> Name {
    Name::new(row.get::<_, String>(field))
}

pub(super) fn names(row: &Row, field: &str) -> Vec<Name> {
    row.get::<_, Vec<String>>(field)
        .into_iter()
        .map(Name::new)
        .collect()
}

/// `name=value`, as `reloptions` and `attoptions` hold them.
pub(super) fn parameters(row: &Row, field: &str) -> Parameters {
    let pair = |text: String| match text.split_once('=') {
        Some((name, value)) => (name.to_owned(), value.to_owned()),
        None => (text, "true".to_owned()),
    };
    row.get::<_, Vec<String>>(field)
        .into_iter()
        .map(pair)
        .collect()
}

pub(super) fn other(row: &Row) -> Result<OtherAttributes, InspectError> {
    let text: &str = row.get("other");
    if text == "{}" {
        return Ok(OtherAttributes::new());
    }
    serde_json::from_str(text).map_err(|_| unknown("attribute", text))
}

pub(super) fn unknown(what: &'static str, value: &str) -> InspectError {
    InspectError::Unknown {
        what,
        value: value.to_owned(),
    }
}
