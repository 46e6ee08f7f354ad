//! One text by itself: what remains of it, and what its error says.

use driftless_migrator::DatabaseError;
use driftless_migrator::connect::{Url, connect};
use driftless_migrator::directory::FileTxMode;
use driftless_migrator::script::{ScriptError, run};
use testkit::TestDatabase;
use tokio_postgres::Client;

async fn count(client: &Client, sql: &str) -> i64 {
    client.query_one(sql, &[]).await.expect("a row").get(0)
}

async fn setting(client: &Client, name: &str) -> String {
    let sql = format!("SHOW {name}");
    client.query_one(&sql, &[]).await.expect("a row").get(0)
}

#[tokio::test]
async fn all_of_a_text_is_run_and_its_session_ends_with_it() {
    let database = TestDatabase::create().await;
    let client = database.connect().await;
    let before = setting(&client, "search_path").await;
    let sql = "-- a comment alone\n;\nCREATE TABLE t (a int, b text);\nSET search_path TO '';\n\
               COPY public.t FROM stdin;\n1\tone;\n2\tzw\u{f6}lf\n\\.\n\
               INSERT INTO public.t VALUES (3, $$a;b$$)";
    run(&client, sql, FileTxMode::File).await.unwrap();
    assert_eq!(count(&client, "SELECT count(*) FROM t").await, 3);
    assert_eq!(setting(&client, "search_path").await, before);
}

#[tokio::test]
async fn strings_are_read_by_the_setting_of_the_text_and_by_no_other() {
    let database = TestDatabase::create().await;
    let client = database.connect().await;
    let row = client.query_one("SELECT current_database()", &[]).await;
    let name: String = row.unwrap().get(0);
    let set = format!("ALTER DATABASE \"{name}\" SET standard_conforming_strings = off");
    client.batch_execute(&set).await.unwrap();
    let url = Url::parse(database.url()).unwrap();
    let connection = connect(&url, "driftless test").await.unwrap();
    let client = connection.client();
    let sql = "CREATE TABLE t (a text);\nINSERT INTO t VALUES ('a\\');\n\
               SET standard_conforming_strings = off;\nINSERT INTO t VALUES ('\\';b');\n\
               RESET standard_conforming_strings;\nINSERT INTO t VALUES ('\\\\');";
    for mode in [FileTxMode::File, FileTxMode::None] {
        let error = run(client, sql, mode).await.err();
        assert_eq!(error, None);
        let found = client
            .query_one("SELECT string_agg(a, '|') FROM t", &[])
            .await
            .unwrap();
        assert_eq!(found.get::<_, String>(0), r"a\|';b|\\");
        client.batch_execute("DROP TABLE t").await.unwrap();
        assert_eq!(setting(client, "standard_conforming_strings").await, "on");
    }
}

#[tokio::test]
async fn nothing_remains_of_a_text_that_fails() {
    let database = TestDatabase::create().await;
    let client = database.connect().await;
    let before = setting(&client, "work_mem").await;
    let sql =
        "SET work_mem = '1MB';\nCREATE TABLE t (a int);\nSELECT '\u{e4}', nope FROM t;\nSELECT 1;";
    let error = run(&client, sql, FileTxMode::File).await.unwrap_err();
    let ScriptError::Statement {
        index,
        count: total,
        span,
        offset,
        error,
    } = error
    else {
        panic!("{error:?}")
    };
    assert_eq!((index, total), (2, 4));
    assert_eq!(&sql[span], "SELECT '\u{e4}', nope FROM t;");
    assert!(sql[offset.unwrap()..].starts_with("nope"));
    assert_eq!(error.sqlstate(), Some("42703"));
    let tables = "SELECT count(*) FROM pg_class WHERE relname = 't'";
    assert_eq!(count(&client, tables).await, 0);
    assert_eq!(setting(&client, "work_mem").await, before);
}

#[tokio::test]
async fn what_fails_at_the_end_is_no_statement() {
    let database = TestDatabase::create().await;
    let client = database.connect().await;
    let sql = "CREATE TABLE t (a int UNIQUE DEFERRABLE INITIALLY DEFERRED);\n\
               INSERT INTO t VALUES (1), (1);";
    let error = run(&client, sql, FileTxMode::File).await.unwrap_err();
    let ScriptError::Transaction {
        error: DatabaseError::Sql(refusal),
    } = &error
    else {
        panic!("{error:?}")
    };
    assert_eq!(refusal.sqlstate, "23505");
    let unclosed = run(&client, "SELECT 'a", FileTxMode::File)
        .await
        .unwrap_err();
    assert!(matches!(unclosed, ScriptError::Split(_)));
}

#[tokio::test]
async fn outside_of_a_transaction_what_went_before_remains() {
    let database = TestDatabase::create().await;
    let client = database.connect().await;
    let before = setting(&client, "work_mem").await;
    let sql = "SET work_mem = '1MB';\nCREATE TABLE t (a int);\n\
               CREATE INDEX CONCURRENTLY t_a ON t (a);\nDROP TABLE absent;";
    let error = run(&client, sql, FileTxMode::None).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "statement 4 of 4: table \"absent\" does not exist"
    );
    let indexes = "SELECT count(*) FROM pg_class WHERE relname = 't_a'";
    assert_eq!(count(&client, indexes).await, 1);
    assert_eq!(setting(&client, "work_mem").await, before);
}
