//! The vectors that Atlas was run with, what Postgres reads otherwise, and arbitrary text.

use proptest::prelude::*;

use super::*;

fn texts(sql: &str) -> Vec<&str> {
    split(sql)
        .unwrap()
        .into_iter()
        .map(|statement| statement.text)
        .collect()
}

fn kind(sql: &str) -> (SplitErrorKind, usize) {
    let error = split(sql).unwrap_err();
    (error.kind, error.line)
}

#[test]
fn splits_as_atlas_does() {
    assert_eq!(
        texts("BEGIN TRANSACTION;\nSELECT 1;\nEND;\nSELECT 2;"),
        ["BEGIN TRANSACTION;\nSELECT 1;\nEND;", "SELECT 2;"]
    );
    assert_eq!(
        texts("BEGIN TRANSACTION;\nSELECT 1;\nCOMMIT;\nEND;").len(),
        4
    );
    assert_eq!(texts("BEGIN;\nSELECT 1;\nEND;").len(), 3);
    let function = "CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; \
                    SELECT CASE WHEN true THEN 2 END; END;";
    assert_eq!(
        texts(&format!("{function}\nSELECT 3;")),
        [function, "SELECT 3;"]
    );
    assert_eq!(
        texts("-- atlas:delimiter \\n\\n\nSELECT 1;\nSELECT 2;\n\nSELECT 3;"),
        ["SELECT 1;\nSELECT 2;", "SELECT 3;"]
    );
    let rule = "CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2);";
    assert_eq!(texts(rule), [rule]);
    assert_eq!(texts(";"), [";"]);
    assert_eq!(texts("SELECT 1"), ["SELECT 1"]);
    assert_eq!(
        texts("-- atlas:delimiter //\nSELECT 1; //\nSELECT 2 //"),
        ["SELECT 1;", "SELECT 2"]
    );
}

#[test]
fn splits_as_postgres_does_where_atlas_does_not() {
    assert_eq!(texts("/* a /* b */ ; c */ SELECT 1;"), ["SELECT 1;"]);
    assert_eq!(
        texts("SELECT a$b$ FROM t; SELECT 2;"),
        ["SELECT a$b$ FROM t;", "SELECT 2;"]
    );
    assert_eq!(texts("SELECT E'it\\'s; x';"), ["SELECT E'it\\'s; x';"]);
    assert_eq!(texts("SELECT 1; -- the end"), ["SELECT 1;"]);
    assert_eq!(texts("SELECT E'a'\n -- more\n 'b\\';c'; SELECT 2").len(), 2);
    assert_eq!(
        texts("SELECT 'a\\'; SELECT U&'\\0061;'; SELECT \"a;\"\"b\";").len(),
        3
    );
    assert_eq!(texts("DO $a$ BEGIN; $b$ ; $$ END $a$; SELECT $1;").len(), 2);
    assert_eq!(texts("SELECT 1 AS begin, atomic; SELECT 2;").len(), 2);
    assert_eq!(texts("\u{feff}SELECT 1;"), ["SELECT 1;"]);
    assert_eq!(
        texts("create or replace procedure p() begin atomic select 1; end; select 2;").len(),
        2
    );
}

#[test]
fn separates_leading_comments() {
    let statements =
        split("-- far\n\n-- near\n/* nearer */\nSELECT 1 -- in\n, 2;\n-- after\n").unwrap();
    assert_eq!(statements.len(), 1);
    assert_eq!(statements[0].comments, ["-- near", "/* nearer */"]);
    assert_eq!(statements[0].text, "SELECT 1 -- in\n, 2;");
}

#[test]
fn reads_the_data_of_copy() {
    let sql = "COPY \"t\" (a, b) FROM stdin WITH (FORMAT text);\n1\tit's;\n\\.\n\nSELECT 1;";
    let statements = split(sql).unwrap();
    assert_eq!(statements.len(), 2);
    assert_eq!(&sql[statements[0].data.clone().unwrap()], "1\tit's;\n");
    assert_eq!(statements[1].text, "SELECT 1;");
    assert_eq!(
        split("COPY t FROM '/stdin'; SELECT 1;").unwrap()[0].data,
        None
    );
    assert_eq!(
        kind("COPY t FROM stdin;\n1\n").0,
        SplitErrorKind::UnclosedCopyData
    );
    assert_eq!(
        kind("COPY t FROM stdin; SELECT 1;").0,
        SplitErrorKind::TextBeforeCopyData
    );
}

#[test]
fn names_what_cannot_be_read() {
    assert_eq!(
        kind("SELECT 1;\nSELECT 'a;"),
        (SplitErrorKind::UnclosedQuote('\''), 2)
    );
    assert_eq!(kind("SELECT \"a;"), (SplitErrorKind::UnclosedQuote('"'), 1));
    assert_eq!(kind("\n/* /* */"), (SplitErrorKind::UnclosedComment, 2));
    assert_eq!(
        kind("\n\nDO $x$ a"),
        (SplitErrorKind::UnclosedDollarQuote("$x$".into()), 3)
    );
    assert_eq!(kind("SELECT\n'\0';"), (SplitErrorKind::NullCharacter, 2));
    assert_eq!(kind("SELECT (1;"), (SplitErrorKind::UnclosedParenthesis, 1));
    assert_eq!(
        kind("SELECT 1);"),
        (SplitErrorKind::UnexpectedParenthesis, 1)
    );
    assert_eq!(
        kind("\\restrict x\nSELECT 1;\n\\i other.sql\n"),
        (SplitErrorKind::MetaCommand("\\i".into()), 3)
    );
    assert_eq!(
        texts("\\restrict a\nSELECT 1;\n\\unrestrict a\n"),
        ["SELECT 1;"]
    );
}

#[test]
fn is_linear_where_nothing_closes() {
    let sql = "BEGIN WORK;\nSELECT E'a'\n\n\n;".repeat(40_000);
    let started = std::time::Instant::now();
    assert_eq!(split(&sql).unwrap().len(), 80_000);
    assert!(
        started.elapsed().as_secs() < 5,
        "took {:?}",
        started.elapsed()
    );
}

/// Pieces that meet in ways a person would not think of.
fn sql_like() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "'",
            "\"",
            "E'",
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
            "select 1",
            "\u{feff}",
            "\0",
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn spans_are_ordered_and_cover_only_statements(sql in sql_like()) {
        let Ok(statements) = split(&sql) else { return Ok(()) };
        let mut at = 0;
        let mut rebuilt = String::new();
        for statement in &statements {
            prop_assert!(statement.span.start >= at);
            prop_assert_eq!(&sql[statement.span.clone()], statement.text);
            prop_assert!(!statement.text.is_empty());
            rebuilt.push_str(&sql[at..statement.span.start]);
            rebuilt.push_str(statement.text);
            at = statement.span.end;
            if let Some(data) = &statement.data {
                prop_assert!(data.start >= at);
                rebuilt.push_str(&sql[at..data.end]);
                at = data.end;
            }
        }
        rebuilt.push_str(&sql[at..]);
        prop_assert_eq!(rebuilt, sql);
    }

    #[test]
    fn a_statement_splits_into_itself(sql in sql_like()) {
        let Ok(statements) = split(&sql) else { return Ok(()) };
        for statement in statements.iter().filter(|one| one.data.is_none()) {
            if has_own_delimiter(&sql) || has_own_delimiter(statement.text) {
                continue;
            }
            let again = split(statement.text);
            prop_assert_eq!(again.map(|all| all.len()), Ok(1), "{:?}", statement.text);
        }
    }
}
