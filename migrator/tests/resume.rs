//! Files outside of a transaction, against a real Postgres.

#[allow(dead_code, reason = "each test program uses a part of it")]
mod common;

use std::time::Duration;

use common::{Recorder, apply_all, directory, open, statement_error, value};
use driftless_migrator::Event;
use driftless_migrator::connect::Connection;
use driftless_migrator::directory::Directory;
use driftless_migrator::revision::{RevisionKind, read_history};
use driftless_migrator::run::{
    ApplyOptions, DowngradeOptions, Interrupted, PlanError, RunError, RunOptions, StatementError,
    StatusOptions, apply, downgrade, stamp, status,
};
use testkit::TestDatabase;

const TABLE: (&str, &str) = (
    "1.sql",
    "CREATE TABLE t (a int);\nINSERT INTO t VALUES (1), (1);",
);
const FAILING: &str = "-- atlas:txmode none\n\nINSERT INTO t VALUES (7);\n\
                       CREATE UNIQUE INDEX CONCURRENTLY t_a ON t (a);\nINSERT INTO t VALUES (8);\n";

const INVALID: &str = "SELECT count(*) FROM pg_index WHERE NOT indisvalid";
const JOURNAL: &str = "SELECT to_regclass('atlas_schema_revisions.driftless_journal') IS NULL";

/// Runs until the work waits for a transaction of `blocker`, then drops it as an interrupted program would.
async fn interrupted(
    connection: &Connection,
    files: &Directory,
    (watcher, waiting): (&Connection, &str),
) {
    let options = ApplyOptions::default();
    let mut ignore = |_| {};
    let run = apply(connection, files, &options, &mut ignore);
    let reached = async {
        let asked = format!(
            "SELECT count(*) FROM pg_stat_activity
             WHERE datname = current_database() AND pid <> pg_backend_pid() AND {waiting}"
        );
        while value(watcher, &asked).await == "0" {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::select! {
        result = run => panic!("it ended: {result:?}"),
        () = reached => {}
    }
}

const BUILDING: &str = "query LIKE 'CREATE%INDEX CONCURRENTLY%' AND wait_event_type = 'Lock'";

async fn failing(connection: &Connection, sql: &str) -> StatementError {
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
    // A person mends the data and adds a statement behind the failed one. The invalid index is no
    // business of theirs.
    let mend = "DELETE FROM t WHERE ctid = (SELECT min(ctid) FROM t)";
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
    assert_eq!(value(&connection, INVALID).await, "0");
    assert_eq!(value(&connection, JOURNAL).await, "t");
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

#[tokio::test]
async fn an_index_build_that_was_interrupted_is_begun_again() {
    let database = TestDatabase::create().await;
    let (connection, writer) = (open(&database).await, open(&database).await);
    let watcher = open(&database).await;
    apply_all(&connection, &directory(&[TABLE])).await.unwrap();
    // In one message they would be one transaction.
    for sql in ["BEGIN", "INSERT INTO t VALUES (5)"] {
        writer.client().batch_execute(sql).await.unwrap();
    }
    for (name, index) in [("named", " t_a"), ("unnamed", "")] {
        let sql = format!(
            "-- atlas:txmode none\n\nINSERT INTO t VALUES (7);\n\
             CREATE INDEX CONCURRENTLY{index} ON t (a);\nINSERT INTO t VALUES (8);\n"
        );
        let files = directory(&[TABLE, ("2.sql", &sql)]);
        let connection = open(&database).await;
        interrupted(&connection, &files, (&watcher, BUILDING)).await;
        connection.close().await;
        let next = open(&database).await;
        let mut events = Recorder::default();
        let (options, end) = (ApplyOptions::default(), async {
            tokio::time::sleep(Duration::from_millis(300)).await;
            writer.client().batch_execute("ROLLBACK").await.unwrap();
        });
        let mut sink = events.sink();
        let (report, ()) = tokio::join!(apply(&next, &files, &options, &mut sink), end);
        drop(sink);
        assert_eq!(report.unwrap().files.len(), 1, "{name}");
        let settled = events.0.iter().any(|event| {
            matches!(
                event,
                Event::StatementSettled {
                    index: 1,
                    took_effect: false,
                    ..
                }
            )
        });
        let dropped = events
            .0
            .iter()
            .any(|event| matches!(event, Event::LeftoverDropped { .. }));
        assert!(settled && dropped, "{name}: {:?}", events.0);
        assert_eq!(value(&next, INVALID).await, "0", "{name}");
        assert_eq!(
            value(
                &next,
                "SELECT count(*) FROM pg_index WHERE indrelid = 't'::regclass"
            )
            .await,
            "1"
        );
        assert_eq!(
            value(&next, "SELECT count(*) FROM t WHERE a IN (7, 8)").await,
            "2",
            "{name}"
        );
        assert_eq!(value(&next, JOURNAL).await, "t");
        let undo = "DROP INDEX IF EXISTS t_a, t_a_idx; DELETE FROM t WHERE a > 6;
                    DELETE FROM atlas_schema_revisions.atlas_schema_revisions WHERE version = '2'";
        next.client().batch_execute(undo).await.unwrap();
        for sql in ["BEGIN", "INSERT INTO t VALUES (5)"] {
            writer.client().batch_execute(sql).await.unwrap();
        }
    }
}

#[tokio::test]
async fn what_a_statement_did_is_read_from_the_catalog() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    let prepare = "CREATE TABLE t (a int); CREATE INDEX old ON t (a);
                   CREATE TABLE p (a int) PARTITION BY LIST (a);
                   CREATE TABLE c PARTITION OF p FOR VALUES IN (1)";
    apply_all(&connection, &directory(&[("1.sql", prepare)]))
        .await
        .unwrap();
    for statement in [
        "CREATE INDEX CONCURRENTLY new ON t (a);",
        "CREATE INDEX CONCURRENTLY ON t (a);",
        "DROP INDEX CONCURRENTLY old;",
        "REINDEX TABLE CONCURRENTLY t;",
        "ALTER TABLE p DETACH PARTITION c CONCURRENTLY;",
    ] {
        let version = statement.len().to_string();
        let head = format!("-- atlas:txmode none\n\nINSERT INTO t VALUES (1);\n{statement}\n");
        let failing = format!("{head}SELECT 1/0;\n");
        let name = format!("2{version}.sql");
        let stopped = directory(&[("1.sql", prepare), (&name, &failing)]);
        statement_error(apply(&connection, &stopped, &not_linear(), &mut |_| {}).await);
        // As if the run had ended between the statement and its record, and before the statement.
        let forget = format!(
            "UPDATE atlas_schema_revisions.atlas_schema_revisions
             SET applied = 1, partial_hashes = jsonb_build_array(partial_hashes -> 0)
             WHERE version = '2{version}';
             CREATE TABLE atlas_schema_revisions.driftless_journal (
                version varchar PRIMARY KEY, direction text, state text, applied bigint, hash text,
                statement text, objects oid[], pid int, backend_start timestamptz, written_at timestamptz);
             INSERT INTO atlas_schema_revisions.driftless_journal VALUES
                ('2{version}', 'up', 'started', 1, '', '{statement}',
                 CASE WHEN '{statement}' LIKE 'ALTER%' THEN ARRAY['c'::regclass::oid]
                      WHEN '{statement}' LIKE 'DROP%' THEN ARRAY[1::oid]
                      ELSE ARRAY(SELECT indexrelid FROM pg_index
                            WHERE indrelid = 't'::regclass AND indexrelid::regclass::text = 'old') END,
                 0, now(), now())"
        );
        connection.client().batch_execute(&forget).await.unwrap();
        let mended = format!("{head}SELECT 1;\n");
        let files = directory(&[("1.sql", prepare), (&name, &mended)]);
        let before = value(
            &connection,
            "SELECT count(*) FROM pg_index WHERE indrelid = 't'::regclass",
        )
        .await;
        let mut events = Recorder::default();
        apply(&connection, &files, &not_linear(), &mut events.sink())
            .await
            .unwrap();
        let took_effect = !statement.starts_with("REINDEX");
        let is_settled = |event: &Event| matches!(event, Event::StatementSettled { took_effect: found, .. } if *found == took_effect);
        assert!(
            events.0.iter().any(is_settled),
            "{statement}: {:?}",
            events.0
        );
        assert_eq!(
            value(
                &connection,
                "SELECT count(*) FROM pg_index WHERE indrelid = 't'::regclass"
            )
            .await,
            before,
            "{statement}"
        );
        assert_eq!(value(&connection, JOURNAL).await, "t");
        connection
            .client()
            .batch_execute("DROP INDEX IF EXISTS new, t_a_idx")
            .await
            .unwrap();
    }
    assert_eq!(value(&connection, "SELECT count(*) FROM t").await, "5");
}

fn not_linear() -> ApplyOptions {
    ApplyOptions {
        exec_order: driftless_migrator::run::ExecOrder::NonLinear,
        ..ApplyOptions::default()
    }
}

#[tokio::test]
async fn what_cannot_be_seen_is_asked_for() {
    let database = TestDatabase::create().await;
    let watcher = open(&database).await;
    let sql = "-- atlas:txmode none\n\nSELECT 1;\n\
               DO $$ BEGIN INSERT INTO t VALUES (3); COMMIT; PERFORM pg_sleep(60); END $$;\n\
               INSERT INTO t VALUES (4);\n";
    let files = directory(&[TABLE, ("2.sql", sql)]);
    let connection = open(&database).await;
    interrupted(&connection, &files, (&watcher, "wait_event = 'PgSleep'")).await;
    connection.close().await;
    let next = open(&database).await;
    let error = apply_all(&next, &files).await.unwrap_err();
    let RunError::Undecided(undecided) = error else {
        panic!("{error:?}")
    };
    assert_eq!(
        (undecided.index, undecided.line, undecided.total),
        (1, Some(4), 3)
    );
    assert_eq!(undecided.file, "2.sql");
    let options = ApplyOptions {
        run: RunOptions {
            interrupted: Some(Interrupted::Done),
            ..RunOptions::default()
        },
        ..ApplyOptions::default()
    };
    apply(&next, &files, &options, &mut |_| {}).await.unwrap();
    assert_eq!(
        value(&next, "SELECT count(*) FROM t WHERE a > 2").await,
        "2"
    );
    assert_eq!(value(&next, JOURNAL).await, "t");
}

#[tokio::test]
async fn a_statement_that_no_transaction_takes_is_found_out() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    let sql = "-- atlas:txmode none\n\n\
               CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN INSERT INTO t VALUES (5); COMMIT; END $$;\n\
               CALL p();\nVACUUM t;\n";
    apply_all(&connection, &directory(&[TABLE, ("2.sql", sql)]))
        .await
        .unwrap();
    assert_eq!(
        value(&connection, "SELECT count(*) FROM t WHERE a = 5").await,
        "1"
    );
    assert_eq!(value(&connection, JOURNAL).await, "t");
}

#[tokio::test]
async fn a_way_back_goes_on_where_it_failed() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    let up = "CREATE TABLE t (a int); CREATE INDEX i ON t (a);";
    let down = "-- atlas:txmode none\n\nINSERT INTO t VALUES (1);\nDROP INDEX CONCURRENTLY i;\n\
                SELECT 1/0;\nINSERT INTO t VALUES (2);\n";
    let files = directory(&[("1.sql", up), ("down/1.sql", down)]);
    apply_all(&connection, &files).await.unwrap();
    let back = DowngradeOptions::default();
    let error = statement_error(downgrade(&connection, &files, &back, &mut |_| {}).await);
    assert_eq!((error.index, error.standing), (Some(2), 2));
    let edited = down.replace("(1)", "(3)");
    let files = directory(&[("1.sql", up), ("down/1.sql", &edited)]);
    let result = downgrade(&connection, &files, &back, &mut |_| {}).await;
    assert!(
        matches!(
            &result,
            Err(RunError::Plan(PlanError::HistoryChanged { index: 1, .. }))
        ),
        "{result:?}"
    );
    let mended = down.replace("1/0", "1");
    let files = directory(&[("1.sql", up), ("down/1.sql", &mended)]);
    downgrade(&connection, &files, &back, &mut |_| {})
        .await
        .unwrap();
    assert_eq!(value(&connection, "SELECT count(*) FROM t").await, "2");
    assert_eq!(value(&connection, JOURNAL).await, "t");
    let history = read_history(connection.client(), "atlas_schema_revisions").await;
    assert_eq!(history.unwrap().len(), 0);
}

#[tokio::test]
async fn what_a_file_sets_holds_for_its_rest() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    let sql = "-- atlas:txmode none\n\nCREATE SCHEMA a;\nSET search_path = a;\nSELECT 1/0;\n\
               CREATE TABLE inside ();\n";
    failing(&connection, sql).await;
    let mended = sql.replace("1/0", "1");
    apply_all(&connection, &directory(&[TABLE, ("2.sql", &mended)]))
        .await
        .unwrap();
    assert_eq!(
        value(&connection, "SELECT to_regclass('a.inside')").await,
        "a.inside"
    );
    assert_eq!(
        value(&connection, "SHOW search_path").await,
        "\"$user\", public"
    );
}

#[tokio::test]
async fn a_whole_transaction_as_one_statement_is_recorded_in_itself() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    let sql = "-- atlas:txmode none\n\nBEGIN WORK;\nINSERT INTO t VALUES (2);\nSELECT 1/0;\nEND;\nSELECT 1;\n";
    let error = failing(&connection, sql).await;
    assert_eq!((error.index, error.standing), (Some(0), 0));
    let mended = sql.replace("1/0", "1");
    apply_all(&connection, &directory(&[TABLE, ("2.sql", &mended)]))
        .await
        .unwrap();
    assert_eq!(value(&connection, "SELECT count(*) FROM t").await, "3");
}

#[tokio::test]
async fn stamping_says_what_became_of_it() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    failing(&connection, FAILING).await;
    assert_eq!(value(&connection, JOURNAL).await, "f");
    let (files, to) = (directory(&[TABLE, ("2.sql", FAILING)]), "2".into());
    let options = RunOptions::default();
    stamp(&connection, &files, (Some(&to), &options), &mut |_| {})
        .await
        .unwrap();
    assert_eq!(value(&connection, JOURNAL).await, "t");
}
