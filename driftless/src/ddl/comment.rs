//! `COMMENT ON`.

use crate::definition::{EnumDef, TableDef, quote_identifier, quote_literal};

/// The comment of an enum type.
pub(super) fn of_enum(enumeration: &EnumDef) -> Option<String> {
    let text = enumeration.comment.as_deref()?;
    Some(format!(
        "COMMENT ON TYPE {} IS {};\n",
        enumeration.name,
        quote_literal(text)
    ))
}

/// The comments of a table and its columns.
pub(super) fn of_table(table: &TableDef) -> Vec<String> {
    let own = table.comment.as_deref().map(|text| {
        format!(
            "COMMENT ON TABLE {} IS {};\n",
            table.name,
            quote_literal(text)
        )
    });
    let columns = table.columns.iter().filter_map(|column| {
        let text = quote_literal(column.comment.as_deref()?);
        let name = quote_identifier(&column.name);
        Some(format!(
            "COMMENT ON COLUMN {}.{name} IS {text};\n",
            table.name
        ))
    });
    own.into_iter().chain(columns).collect()
}
