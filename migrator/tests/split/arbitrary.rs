//! The laws on texts that need not make any sense.

use proptest::prelude::*;

/// Pieces that meet in ways a person would not think of.
fn sql_like() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "'",
            "\"",
            "E'",
            "U&'",
            "\\",
            "$",
            "$$",
            "$a$",
            "a$b$",
            "--",
            "/*",
            "*/",
            "(",
            ")",
            ";",
            "\n",
            " ",
            "\r\n",
            "BEGIN ATOMIC",
            "BEGIN x",
            "END;",
            "CASE",
            "CREATE FUNCTION f()",
            "ä",
            "COPY t FROM stdin;\n",
            "\\.\n",
            "\\restrict a\n",
            "-- atlas:delimiter \\n\\n\n",
            "SET standard_conforming_strings = off;",
            "select 1",
            "\u{feff}",
            "\u{a0}",
            "\0",
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn the_laws_hold(sql in sql_like()) {
        crate::laws::check(&sql);
    }
}
