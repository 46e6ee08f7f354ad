//! Applying, step by step, against a real Postgres.

#[allow(dead_code, reason = "each test program uses a part of it")]
mod common;

use std::time::{Duration, Instant};

use common::{
    POSTS, Recorder, USERS, apply_all, directory, open, plan_error, statement_error, value,
};
use driftless_migrator::Event;
use driftless_migrator::directory::{Directory, Version};
use driftless_migrator::revision::{RevisionKind, read_history};
use driftless_migrator::run::{ApplyOptions, PlanError, StatusOptions, TxMode, apply, status};
use testkit::TestDatabase;

#[tokio::test]
async fn applies_files_and_records_them_as_atlas_does() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    let files = directory(&[USERS, POSTS]);
    let mut events = Recorder::default();
    let report = apply(
        &connection,
        &files,
        &ApplyOptions::default(),
        &mut events.sink(),
    )
    .await
    .unwrap();
    assert_eq!(report.files.len(), 2);
    assert_eq!(
        (report.from.as_ref(), report.to()),
        (None, Some(&Version::new("2")))
    );
    let kinds: Vec<_> = events
        .0
        .iter()
        .map(|event| match event {
            Event::FileStarted { file, .. } => format!("start {file}"),
            Event::StatementApplied { index, .. } => format!("statement {index}"),
            Event::FileApplied { file, .. } => format!("end {file}"),
            Event::Finished {
                files, statements, ..
            } => format!("{files} {statements}"),
            other => format!("{other:?}"),
        })
        .collect();
    assert_eq!(
        kinds,
        [
            "start 1_users.sql",
            "statement 0",
            "statement 1",
            "end 1_users.sql",
            "start 2_posts.sql",
            "statement 0",
            "end 2_posts.sql",
            "2 3"
        ]
    );
    let history = read_history(connection.client(), "atlas_schema_revisions")
        .await
        .unwrap();
    assert_eq!(history.len(), 2);
    assert_eq!(history[0].kind, RevisionKind::EXECUTED);
    assert_eq!((history[0].applied, history[0].total), (2, 2));
    assert_eq!(history[0].description, "users");
    assert_eq!(
        Some(history[0].hash.as_str()),
        files.sum().digest_of("1_users.sql")
    );
    assert!(history[0].operator_version.starts_with("Driftless "));
    assert!(history[0].execution_time > Duration::ZERO);
    let raw = "SELECT concat_ws(' ', error = '', error_stmt = '', partial_hashes::text)
               FROM atlas_schema_revisions.atlas_schema_revisions LIMIT 1";
    assert_eq!(value(&connection, raw).await, "t t null");
    assert!(
        apply_all(&connection, &files)
            .await
            .unwrap()
            .files
            .is_empty()
    );
}

#[tokio::test]
async fn a_failing_file_leaves_nothing_and_says_where() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    let bad = "-- ä comment\nCREATE TABLE posts (id int);\n-- ü\nSELECT 'ä', missing FROM posts;\nSELECT 1;";
    let files = directory(&[
        USERS,
        ("2_bad.sql", bad),
        ("3_never.sql", "CREATE TABLE never ();"),
    ]);
    let error = statement_error(apply_all(&connection, &files).await);
    assert_eq!(
        (error.file.as_str(), error.index, error.total),
        ("2_bad.sql", Some(1), 3)
    );
    assert_eq!(error.offset, bad.find("missing"));
    assert_eq!(error.line, Some(4));
    assert_eq!(error.error.sqlstate(), Some("42703"));
    assert_eq!(error.done, [Version::new("1")]);
    assert_eq!(error.standing, 0);
    assert_eq!(
        value(&connection, "SELECT to_regclass('posts') IS NULL").await,
        "t"
    );
    let current = status(&connection, &files, &StatusOptions::default())
        .await
        .unwrap();
    assert_eq!(current.current().unwrap().version, Version::new("1"));
    assert_eq!(current.next().unwrap().file, "2_bad.sql");
    // The lock is free and the session usable: the next run goes on.
    let mended = directory(&[USERS, ("2_bad.sql", "CREATE TABLE posts (id int);")]);
    assert_eq!(
        apply_all(&connection, &mended).await.unwrap().files.len(),
        1
    );
}

#[tokio::test]
async fn an_error_without_a_place_names_the_statement() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    let bad = ";\nCREATE TABLE t (id int PRIMARY KEY);\nINSERT INTO t VALUES (1);;\nINSERT INTO t VALUES (1);\n";
    let error = statement_error(apply_all(&connection, &directory(&[("1.sql", bad)])).await);
    assert_eq!(error.error.sqlstate(), Some("23505"));
    assert_eq!(error.index, Some(4));
    assert_eq!(error.offset, bad.rfind("INSERT"));
    let deferred = "CREATE TABLE t (id int PRIMARY KEY DEFERRABLE INITIALLY DEFERRED);\n\
                    INSERT INTO t VALUES (1), (1);";
    let error = statement_error(apply_all(&connection, &directory(&[("1.sql", deferred)])).await);
    assert_eq!((error.index, error.error.sqlstate()), (None, Some("23505")));
    let own = "-- atlas:delimiter //\nCREATE TABLE t (id int PRIMARY KEY); SELECT 1; //\n\
               INSERT INTO t VALUES (1); INSERT INTO t VALUES (1) //\nSELECT 2 //\n";
    let error = statement_error(apply_all(&connection, &directory(&[("1.sql", own)])).await);
    assert_eq!(error.index, Some(1));
    assert_eq!(
        value(&connection, "SELECT to_regclass('t') IS NULL").await,
        "t"
    );
}

#[tokio::test]
async fn a_file_cannot_change_the_session_or_the_place_of_the_history() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    let role = format!("driftless_role_{}", std::process::id());
    let first = format!(
        "SELECT pg_catalog.set_config('search_path', '', false);\nCREATE ROLE {role};\n\
         SET ROLE {role};\nSET standard_conforming_strings = off;\n"
    );
    let second = "CREATE TABLE t (id int);\n";
    let files = directory(&[("1.sql", first.as_str()), ("2_it's.sql", second)]);
    let result = apply_all(&connection, &files).await;
    let path = value(&connection, "SHOW search_path").await;
    connection
        .client()
        .batch_execute(&format!("DROP ROLE {role}"))
        .await
        .unwrap();
    result.unwrap();
    assert_eq!(path, "\"$user\", public");
    assert_eq!(
        value(&connection, "SELECT to_regclass('public.t')").await,
        "t"
    );
}

#[tokio::test]
async fn one_transaction_for_all_files_leaves_all_or_nothing() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    let options = ApplyOptions {
        tx_mode: TxMode::All,
        ..ApplyOptions::default()
    };
    let bad = directory(&[USERS, ("2_bad.sql", "SELECT 1/0;")]);
    let error = statement_error(apply(&connection, &bad, &options, &mut |_| {}).await);
    assert_eq!((error.file.as_str(), error.done.len()), ("2_bad.sql", 0));
    assert_eq!(
        value(&connection, "SELECT to_regclass('users') IS NULL").await,
        "t"
    );
    let good = directory(&[USERS, POSTS]);
    assert_eq!(
        apply(&connection, &good, &options, &mut |_| {})
            .await
            .unwrap()
            .files
            .len(),
        2
    );
    let none = directory(&[USERS, POSTS, ("3.sql", "-- atlas:txmode none\n\nSELECT 1;")]);
    let error = plan_error(apply(&connection, &none, &options, &mut |_| {}).await);
    assert_eq!(
        error,
        PlanError::TxModeConflict {
            file: "3.sql".into()
        }
    );
}

#[tokio::test]
async fn a_transaction_in_a_file_is_refused_before_anything_runs() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    let files = directory(&[USERS, ("2.sql", "SELECT 1;\nCOMMIT;\n")]);
    let error = plan_error(apply_all(&connection, &files).await);
    let statement = "COMMIT;".into();
    assert_eq!(
        error,
        PlanError::TransactionControl {
            file: "2.sql".into(),
            line: 2,
            statement
        }
    );
    assert_eq!(
        value(&connection, "SELECT to_regclass('users') IS NULL").await,
        "t"
    );
    let open = directory(&[("2.sql", "-- atlas:txmode none\n\nBEGIN;\nSELECT 1;")]);
    let error = plan_error(apply_all(&connection, &open).await);
    assert_eq!(
        error,
        PlanError::TransactionLeftOpen {
            file: "2.sql".into(),
            line: 3
        }
    );
}

#[tokio::test]
async fn data_of_copy_is_loaded() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    let dump = "\\restrict x\nCREATE TABLE t (a int, b text);\nCOPY public.t (a, b) FROM stdin;\n\
                1\tit's; fine\n2\t\\N\n\\.\n\nCREATE INDEX i ON t (a);\n\\unrestrict x\n";
    let files = directory(&[
        ("1.sql", dump),
        ("2.sql", "COPY t FROM stdin;\nx\ty\n\\.\n"),
    ]);
    let error = statement_error(apply_all(&connection, &files).await);
    assert_eq!((error.file.as_str(), error.index), ("2.sql", Some(0)));
    assert_eq!(error.error.sqlstate(), Some("22P02"));
    assert_eq!(
        value(&connection, "SELECT string_agg(b, ',') FROM t").await,
        "it's; fine"
    );
    assert_eq!(value(&connection, "SELECT count(*) FROM t").await, "2");
}

#[tokio::test]
async fn three_hundred_files_take_moments() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    let files: Vec<_> = (0..300)
        .map(|number| {
            let sql = format!(
                "CREATE TABLE t{number} (id int PRIMARY KEY);\n\
                 ALTER TABLE t{number} ADD COLUMN name text;\nCREATE INDEX ON t{number} (name);\n"
            );
            (format!("{number:04}_t.sql"), sql)
        })
        .collect();
    let files = Directory::from_files(files).unwrap().trusted();
    let started = Instant::now();
    assert_eq!(
        apply_all(&connection, &files).await.unwrap().files.len(),
        300
    );
    assert!(
        started.elapsed() < Duration::from_secs(30),
        "took {:?}",
        started.elapsed()
    );
}
