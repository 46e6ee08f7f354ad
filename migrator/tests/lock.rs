//! Runs that meet, wait, give way or are dropped, against a real Postgres.

#[allow(dead_code, reason = "each test program uses a part of it")]
mod common;

use std::time::{Duration, Instant};

use common::{Recorder, apply_all, directory, open, value};
use driftless_migrator::run::{
    ApplyOptions, DowngradeOptions, RunError, RunOptions, StatusOptions, apply, downgrade, stamp,
    status,
};
use driftless_migrator::{Event, LockError};
use testkit::TestDatabase;

const KEY: &str = "2686470616";

fn options(run: RunOptions) -> ApplyOptions {
    ApplyOptions {
        run,
        allow_dirty: true,
        ..ApplyOptions::default()
    }
}

#[tokio::test]
async fn of_two_runs_at_once_exactly_one_applies() {
    let database = TestDatabase::create().await;
    let (one, other) = (open(&database).await, open(&database).await);
    let files = directory(&[
        ("1.sql", "CREATE TABLE t (id int);\nSELECT pg_sleep(0.3);"),
        (
            "2.sql",
            "-- atlas:txmode none\n\nCREATE INDEX CONCURRENTLY i ON t (id);",
        ),
    ]);
    let mut events = [Recorder::default(), Recorder::default()];
    let [first, second] = &mut events;
    let options = ApplyOptions::default();
    let (mut first, mut second) = (first.sink(), second.sink());
    let (one, other) = tokio::join!(
        apply(&one, &files, &options, &mut first),
        apply(&other, &files, &options, &mut second),
    );
    drop((first, second));
    let mut applied = [one.unwrap().files.len(), other.unwrap().files.len()];
    applied.sort_unstable();
    assert_eq!(applied, [0, 2]);
    let waiting = events
        .iter()
        .flat_map(|events| &events.0)
        .find_map(|event| match event {
            Event::LockWaiting {
                holder: Some(holder),
                ..
            } => Some(holder.clone()),
            _ => None,
        });
    assert_eq!(waiting.unwrap().application, "driftless test");
}

#[tokio::test]
async fn a_run_can_be_a_task_of_its_own() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    let task = tokio::spawn(async move {
        let files = directory(&[("1.sql", "SELECT 1;"), ("down/1.sql", "SELECT 2;")]);
        let (options, to) = (RunOptions::default(), "1".into());
        apply_all(&connection, &files).await?;
        status(&connection, &files, &StatusOptions::default()).await?;
        downgrade(
            &connection,
            &files,
            &DowngradeOptions::default(),
            &mut |_| {},
        )
        .await?;
        stamp(&connection, &files, (Some(&to), &options), &mut |_| {}).await
    });
    assert_eq!(task.await.unwrap().unwrap().set.len(), 1);
}

#[tokio::test]
async fn a_lock_that_stays_taken_is_an_error() {
    let database = TestDatabase::create().await;
    let (connection, holder) = (open(&database).await, open(&database).await);
    value(&holder, &format!("SELECT pg_advisory_lock({KEY})")).await;
    let run = RunOptions {
        lock_wait: Duration::from_millis(200),
        ..RunOptions::default()
    };
    let files = directory(&[("1.sql", "SELECT 1;")]);
    let result = apply(&connection, &files, &options(run), &mut |_| {}).await;
    let Err(RunError::Lock(LockError::TimedOut {
        holder: Some(found),
        waited,
    })) = result
    else {
        panic!("{result:?}")
    };
    let process = value(&holder, "SELECT pg_backend_pid()").await;
    assert_eq!(found.pid.to_string(), process);
    assert!(waited >= Duration::from_millis(200));
    value(&holder, &format!("SELECT pg_advisory_unlock({KEY})")).await;
    assert_eq!(apply_all(&connection, &files).await.unwrap().files.len(), 1);
}

#[tokio::test]
async fn a_transaction_gives_way_and_names_who_is_in_the_way() {
    let database = TestDatabase::create().await;
    let (connection, blocker) = (open(&database).await, open(&database).await);
    // In one message they would be one transaction.
    for sql in ["CREATE TABLE t ()", "BEGIN; SELECT * FROM t"] {
        blocker.client().batch_execute(sql).await.unwrap();
    }
    let process = value(&blocker, "SELECT pg_backend_pid()").await;
    let timeout = Some(Duration::from_millis(200));
    let run = RunOptions {
        lock_timeout: timeout,
        lock_retries: 1,
        ..RunOptions::default()
    };
    let files = directory(&[(
        "1.sql",
        "CREATE TABLE u ();\nALTER TABLE t ADD COLUMN a int;",
    )]);
    let mut events = Recorder::default();
    let result = apply(
        &connection,
        &files,
        &options(run.clone()),
        &mut events.sink(),
    )
    .await;
    let Err(RunError::Statement(error)) = result else {
        panic!("{result:?}")
    };
    assert_eq!(
        (error.error.sqlstate(), error.index),
        (Some("55P03"), Some(1))
    );
    let retries: Vec<_> = events
        .0
        .iter()
        .filter_map(|event| match event {
            Event::Retrying {
                attempt, blocker, ..
            } => Some((attempt, blocker.clone())),
            _ => None,
        })
        .collect();
    assert_eq!(retries.len(), 1);
    assert_eq!(retries[0].1.as_ref().unwrap().pid.to_string(), process);
    // Once the other transaction ends, a retry gets through.
    let run = RunOptions {
        lock_retries: 20,
        ..run
    };
    let end = async {
        tokio::time::sleep(Duration::from_millis(500)).await;
        blocker.client().batch_execute("COMMIT").await.unwrap();
    };
    let options = options(run);
    let mut ignore = |_| {};
    let (report, ()) = tokio::join!(apply(&connection, &files, &options, &mut ignore), end);
    assert_eq!(report.unwrap().files.len(), 1);
}

/// A statement waits with a short `lock_timeout`, gives way and gets through later; an index build waits
/// for as long as it takes, and both say for whom.
#[tokio::test]
async fn outside_of_a_transaction_too_it_gives_way_or_waits_and_says_for_whom() {
    for (statement, retries) in [
        ("ALTER TABLE t ADD COLUMN b int;", true),
        ("BEGIN;\nALTER TABLE t ADD COLUMN b int;\nCOMMIT;", true),
        ("BEGIN WORK;\nALTER TABLE t ADD COLUMN b int;\nEND;", true),
        ("VACUUM FULL t;", true),
        ("CREATE INDEX CONCURRENTLY i ON t (a);", false),
    ] {
        let database = TestDatabase::create().await;
        let (connection, blocker) = (open(&database).await, open(&database).await);
        for sql in [
            "CREATE TABLE t (a int)",
            "BEGIN",
            "INSERT INTO t VALUES (42)",
        ] {
            blocker.client().batch_execute(sql).await.unwrap();
        }
        let run = RunOptions {
            lock_timeout: Some(Duration::from_millis(200)),
            ..RunOptions::default()
        };
        let sql = format!("-- atlas:txmode none\n\n{statement}\n");
        let files = directory(&[("1.sql", &sql)]);
        let mut events = Recorder::default();
        let end = async {
            tokio::time::sleep(Duration::from_millis(1800)).await;
            blocker.client().batch_execute("COMMIT").await.unwrap();
        };
        let options = options(run);
        let mut sink = events.sink();
        let (report, ()) = tokio::join!(apply(&connection, &files, &options, &mut sink), end);
        drop(sink);
        assert_eq!(report.unwrap().files.len(), 1, "{statement}");
        let waited = events.0.iter().find_map(|event| match event {
            Event::StatementWaiting { blocker, .. } => Some(blocker.query.as_str()),
            _ => None,
        });
        assert_eq!(waited, Some("INSERT INTO t VALUES (42)"), "{statement}");
        let retried = events
            .0
            .iter()
            .any(|event| matches!(event, Event::Retrying { .. }));
        assert_eq!(retried, retries, "{statement}");
        let invalid = "SELECT count(*) FROM pg_index WHERE NOT indisvalid";
        assert_eq!(value(&connection, invalid).await, "0", "{statement}");
        assert_eq!(
            value(&connection, "SHOW lock_timeout").await,
            "0",
            "{statement}"
        );
    }
}

#[tokio::test]
async fn a_dropped_run_leaves_no_lock_and_no_half_transaction() {
    let database = TestDatabase::create().await;
    let (connection, watcher) = (open(&database).await, open(&database).await);
    let files = directory(&[("1.sql", "CREATE TABLE t ();\nSELECT pg_sleep(60);")]);
    let options = ApplyOptions::default();
    let mut ignore = |_| {};
    let run = apply(&connection, &files, &options, &mut ignore);
    assert!(
        tokio::time::timeout(Duration::from_millis(300), run)
            .await
            .is_err()
    );
    connection.close().await;
    let free = format!("SELECT pg_try_advisory_lock({KEY})");
    let started = Instant::now();
    while value(&watcher, &free).await != "t" {
        assert!(
            started.elapsed() < Duration::from_secs(5),
            "the lock is still taken"
        );
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(
        value(&watcher, "SELECT to_regclass('t') IS NULL").await,
        "t"
    );
    let history = "SELECT to_regclass('atlas_schema_revisions.atlas_schema_revisions') IS NULL";
    assert_eq!(value(&watcher, history).await, "t");
}

#[tokio::test]
async fn a_server_that_ends_the_connection_is_an_error_not_a_hang() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    let sql = "CREATE TABLE t ();\nSELECT pg_terminate_backend(pg_backend_pid());\nSELECT 1;";
    let result = apply_all(&connection, &directory(&[("1.sql", sql)])).await;
    let Err(RunError::Statement(error)) = result else {
        panic!("{result:?}")
    };
    assert_eq!(error.index, Some(1));
    let next = open(&database).await;
    assert_eq!(value(&next, "SELECT to_regclass('t') IS NULL").await, "t");
    let files = directory(&[("1.sql", "CREATE TABLE t ();")]);
    assert_eq!(apply_all(&next, &files).await.unwrap().files.len(), 1);
}
