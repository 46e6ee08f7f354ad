//! Files outside of a transaction, against a real Postgres.

#[allow(dead_code, reason = "each test program uses a part of it")]
mod common;

use common::{apply_all, directory, open, statement_error, value};
use driftless_migrator::revision::{RevisionKind, read_history};
use driftless_migrator::run::{
    PlanError, RunError, RunOptions, StatementError, StatusOptions, stamp, status,
};
use testkit::TestDatabase;

const TABLE: (&str, &str) = (
    "1.sql",
    "CREATE TABLE t (a int);\nINSERT INTO t VALUES (1), (1);",
);
const FAILING: &str = "-- atlas:txmode none\n\nINSERT INTO t VALUES (7);\n\
                       CREATE UNIQUE INDEX CONCURRENTLY t_a ON t (a);\nINSERT INTO t VALUES (8);\n";

async fn failing(
    connection: &driftless_migrator::connect::Connection,
    sql: &str,
) -> StatementError {
    statement_error(apply_all(connection, &directory(&[TABLE, ("2.sql", sql)])).await)
}

#[tokio::test]
async fn goes_on_where_it_failed() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    let error = failing(&connection, FAILING).await;
    assert_eq!((error.index, error.total, error.standing), (Some(1), 3, 1));
    assert_eq!(error.error.sqlstate(), Some("23505"));
    assert_eq!(error.invalid_indexes, ["public.t_a"]);
    let files = directory(&[TABLE, ("2.sql", FAILING)]);
    let now = status(&connection, &files, &StatusOptions::default())
        .await
        .unwrap();
    let partial = now.partial().unwrap();
    assert_eq!((partial.applied, partial.total), (1, 3));
    assert_eq!(
        partial.error_statement.as_deref(),
        error.statement.as_deref()
    );
    assert!(
        partial
            .error
            .as_ref()
            .unwrap()
            .contains("could not create unique index")
    );
    assert_eq!(now.next().unwrap().file, "2.sql");
    // A person mends the data and adds a statement behind the failed one.
    let mend = "DROP INDEX t_a; DELETE FROM t WHERE ctid = (SELECT min(ctid) FROM t)";
    connection.client().batch_execute(mend).await.unwrap();
    let longer = format!("{FAILING}INSERT INTO t VALUES (9);\n");
    let files = directory(&[TABLE, ("2.sql", &longer)]);
    apply_all(&connection, &files).await.unwrap();
    let sums = value(
        &connection,
        "SELECT string_agg(a::text, ',' ORDER BY a) FROM t",
    )
    .await;
    assert_eq!(sums, "1,7,8,9");
    let history = read_history(connection.client(), "atlas_schema_revisions")
        .await
        .unwrap();
    assert_eq!((history[1].applied, history[1].total), (4, 4));
    assert_eq!(
        (history[1].error.as_ref(), history[1].partial_hashes.len()),
        (None, 0)
    );
    let now = status(&connection, &files, &StatusOptions::default())
        .await
        .unwrap();
    assert!(now.is_up_to_date() && now.edited.is_none());
}

#[tokio::test]
async fn what_was_executed_must_not_change() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    failing(&connection, FAILING).await;
    for edited in [
        FAILING.replace("(7)", "(6)"),
        "-- atlas:txmode none\n\n".to_owned(),
    ] {
        let result = apply_all(&connection, &directory(&[TABLE, ("2.sql", &edited)])).await;
        let Err(RunError::Plan(error)) = result else {
            panic!("{result:?}")
        };
        assert_eq!(
            error,
            PlanError::HistoryChanged {
                file: "2.sql".into(),
                index: 0
            }
        );
    }
    // Nothing but the lock was touched, and it is free.
    assert_eq!(value(&connection, "SELECT count(*) FROM t").await, "3");
    let files = directory(&[TABLE, ("2.sql", FAILING)]);
    let options = RunOptions::default();
    let to = "2".into();
    stamp(&connection, &files, (Some(&to), &options), &mut |_| {})
        .await
        .unwrap();
    let now = status(&connection, &files, &StatusOptions::default())
        .await
        .unwrap();
    assert!(now.is_up_to_date());
    assert_eq!(now.applied[1].kind, RevisionKind::EXECUTED_AND_RESOLVED);
}

#[tokio::test]
async fn the_digests_are_those_of_atlas() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    let sql = "-- atlas:txmode none\n\n-- the digest leaves this out\nCREATE TABLE c (id int);\nSELECT 1/0;";
    failing(&connection, sql).await;
    let hashes = "SELECT partial_hashes FROM atlas_schema_revisions.atlas_schema_revisions
                  WHERE version = '2'";
    assert_eq!(
        value(&connection, hashes).await,
        "[\"h1:hk5GMR1OtYzxY65LCR84rTc8WR/aI/PdKG1oufqdOgk=\"]"
    );
}

#[tokio::test]
async fn a_transaction_of_the_file_itself_is_resumed_as_a_whole() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    let sql = "-- atlas:txmode none\n\nINSERT INTO t VALUES (2);\nBEGIN;\nINSERT INTO t VALUES (3);\n\
               SELECT 1/(a - 3) FROM t;\nCOMMIT;\n";
    let error = failing(&connection, sql).await;
    assert_eq!((error.index, error.standing), (Some(3), 1));
    assert_eq!(value(&connection, "SELECT count(*) FROM t").await, "3");
    let mended = sql.replace("SELECT 1/(a - 3) FROM t;", "SELECT 1;");
    apply_all(&connection, &directory(&[TABLE, ("2.sql", &mended)]))
        .await
        .unwrap();
    assert_eq!(value(&connection, "SELECT count(*) FROM t").await, "4");
}
