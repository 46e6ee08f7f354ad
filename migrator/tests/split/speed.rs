//! Splitting takes time in proportion to the text. A quarter of a megabyte is split in a moment; at one step for each
//! pair of its bytes, it would take minutes.

use std::time::{Duration, Instant};

use driftless_migrator::split::split;

const SIZE: usize = 256 << 10;
const MOMENT: Duration = Duration::from_secs(5);

#[test]
fn no_repetition_is_read_twice() {
    for piece in [
        "SELECT 1;",
        "SELECT 1;\n",
        "a",
        "é",
        " ",
        "\n",
        ";",
        "$",
        "$1 ",
        "a$",
        "$a$$a$",
        "$a$ $b$ ",
        "$$ ;$$;",
        "'",
        "''",
        "E'a'\n\n\n",
        "E'a'--\n",
        "E'a' -- \n;",
        "E'\\\\'",
        "\"\"",
        "--\n",
        "--\r",
        "-",
        "/",
        "/*",
        "/**/",
        "*/",
        "(",
        ")",
        "()",
        "BEGIN WORK;\n",
        "BEGIN WORK;\nEND;\n",
        "CREATE FUNCTION f() BEGIN ATOMIC ",
        "CREATE FUNCTION f() BEGIN ATOMIC END;",
        "COPY t FROM stdin;\n",
        "COPY t FROM stdin;\n\\.\n",
        "\\restrict a\n",
        "SET standard_conforming_strings = off;",
        "U&'",
        "U&",
    ] {
        for head in [
            "",
            "-- atlas:delimiter \\n\\n\n",
            "CREATE FUNCTION f() BEGIN ATOMIC ",
        ] {
            let sql = head.to_owned() + &piece.repeat(SIZE / piece.len());
            let started = Instant::now();
            // Whether it can be split is not asked here.
            let _ = split(&sql);
            let elapsed = started.elapsed();
            assert!(elapsed < MOMENT, "{head:?} and many {piece:?}: {elapsed:?}");
        }
    }
}
