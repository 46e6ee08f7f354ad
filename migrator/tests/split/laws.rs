//! What holds of every text, however broken. The fuzz target checks the same.

use driftless_migrator::split::{Statement, split};

/// Panics where a text that can be split breaks a law.
pub(crate) fn check(sql: &str) {
    let Ok(statements) = split(sql) else { return };
    let mut at = 0;
    for statement in &statements {
        assert!(statement.span.start >= at, "statements overlap in {sql:?}");
        assert_eq!(
            &sql[statement.span.clone()],
            statement.text,
            "the span of a statement of {sql:?}"
        );
        assert!(
            !statement.text.is_empty(),
            "nothing is a statement of {sql:?}"
        );
        at = statement.span.end;
        if let Some(data) = &statement.data {
            assert!(data.start >= at, "data before its COPY in {sql:?}");
            assert!(
                sql[data.end..].starts_with("\\."),
                "the end of data in {sql:?}"
            );
            at = data.end;
        }
    }
    // What changes how the statements behind it are read cannot be taken from a statement alone.
    let lower = sql.to_ascii_lowercase();
    if lower.contains("delimiter") || lower.contains("standard_conforming_strings") {
        return;
    }
    // A byte order mark is one at the beginning of a text only, elsewhere a name.
    let alone = |one: &&Statement<'_>| one.data.is_none() && !one.text.starts_with('\u{feff}');
    for statement in statements.iter().filter(alone) {
        let again = split(statement.text).map(|all| all.len());
        assert_eq!(again, Ok(1), "{:?} of {sql:?}", statement.text);
    }
}
