//! Pieces that are hard to tell apart, glued together at random: psql is to take the same statements.
//! `DRIFTLESS_SPLIT_SEED` repeats a run, `DRIFTLESS_SPLIT_TEXTS` sets how many texts it has.

use driftless_migrator::split::{SplitErrorKind, split};
use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};

use crate::laws;
use crate::oracle::compare;
use crate::psql::{Psql, Sent};

/// Each closes what it opens, until two of them meet.
const PIECES: [&str; 61] = [
    "a",
    "E",
    "e",
    "U&",
    "u&",
    "B",
    "x",
    "N",
    "é",
    "_",
    "SELECT",
    " 1 ",
    " $1 ",
    "'a'",
    "''",
    "'a;b'",
    "'\\'",
    "'\\\\'",
    "'a''b;'",
    "'\n;'",
    "'--'",
    "'/*'",
    "'$$'",
    "\"x;y\"",
    "\"\"\"\"",
    "\"'\"",
    "$$;$$",
    "$a$;$b$;$a$",
    "$é1$;$é$;$é1$",
    "$a$ $$ $a$",
    "a$b$",
    "$",
    "$a",
    "--;\n",
    "--'\n",
    "--'\r",
    "-- $$\r\n",
    "/*;*/",
    "/* /* ; */ */",
    "/*/**/*/",
    "/***/",
    "/*'*/",
    "-",
    "/",
    "*",
    "+",
    "(",
    ")",
    "(;)",
    "[",
    ",",
    "CREATE FUNCTION f() ",
    "create or replace procedure p() ",
    " BEGIN ATOMIC ",
    " CASE ",
    " END ",
    " END; ",
    "; SELECT 1;",
    ";\nCOPY t FROM stdin;\n';$$\n\\.\n",
    "\u{b}",
    "\t",
];
const BETWEEN: [&str; 8] = ["", "", "", " ", "\n", "\r\n", ";", ";\n"];

fn text(random: &mut StdRng) -> String {
    let mut text = String::new();
    let mut is_behind_string = false;
    for _ in 0..random.random_range(2..24) {
        let piece = PIECES.choose(random).unwrap();
        // psql reads by lines, hence it overlooks that an `E` string may go on in the next one.
        if is_behind_string && piece.starts_with('\'') {
            text.push(',');
        }
        let is_between = piece.starts_with("--") || piece.trim().is_empty();
        is_behind_string = piece.ends_with('\'') || is_behind_string && is_between;
        text.push_str(piece);
        text.push_str(BETWEEN.choose(random).unwrap());
    }
    text
}

fn number(variable: &str, default: u64) -> u64 {
    match std::env::var(variable) {
        Ok(text) => text.parse().unwrap(),
        Err(_) => default,
    }
}

#[tokio::test]
async fn psql_takes_the_same_statements_of_random_texts() {
    let seed = number("DRIFTLESS_SPLIT_SEED", 20_260_506);
    let mut random = StdRng::seed_from_u64(seed);
    let psql = Psql::start().await;
    psql.run("CREATE TABLE t (a text);").await;
    let mut compared = 0;
    let texts = number("DRIFTLESS_SPLIT_TEXTS", 100);
    for index in 0..texts {
        let sql = text(&mut random);
        let context = format!("text {index} of DRIFTLESS_SPLIT_SEED={seed}");
        laws::check(&sql);
        match split(&sql) {
            // Atlas joins what psql does not: see the samples of Atlas.
            Ok(statements) if statements.iter().any(|one| one.text.starts_with("BEGIN")) => {}
            Ok(_) => {
                compare(&psql, &sql, &context).await;
                compared += 1;
            }
            // What psql does with its own commands is another matter.
            Err(error) if matches!(error.kind, SplitErrorKind::MetaCommand(_)) => {}
            Err(error) => refused_too(&psql, &sql, &error.kind, &context).await,
        }
    }
    assert!(
        compared * 2 > texts,
        "only {compared} of {texts} texts can be split"
    );
}

/// psql sends what it finds, broken or not: that in which the server will find the same fault is
/// among it.
async fn refused_too(psql: &Psql, sql: &str, kind: &SplitErrorKind, context: &str) {
    let sent = psql.run(sql).await;
    let is_same = |one: &Sent| match one {
        Sent::Query(query) => split(query).is_err_and(|error| error.kind == *kind),
        Sent::Data(_) => false,
    };
    assert!(
        sent.iter().any(is_same),
        "{context}: {kind:?}\n{sql}\n{sent:?}"
    );
}
