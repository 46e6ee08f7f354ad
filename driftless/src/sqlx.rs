//! The types that sqlx gives, by the names it has for them.

/// The SQL of a type that sqlx knows by this name.
#[doc(hidden)]
pub fn sqlx_type(name: &str) -> String {
    match name {
        // What sqlx calls `"CHAR"` is the internal type that `char` is only in quotes (manual, section 8.3).
        "\"CHAR\"" => "\"char\"".to_owned(),
        "\"CHAR\"[]" => "\"char\"[]".to_owned(),
        // Not in quotes, so Postgres folds it; the names of built-in types are in capitals.
        name if name.contains('"') => name.to_owned(),
        name => name.to_lowercase(),
    }
}
