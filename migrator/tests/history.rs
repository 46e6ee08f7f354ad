//! What is pending, and what history says, against a real Postgres.

#[allow(dead_code, reason = "each test program uses a part of it")]
mod common;

use common::{POSTS, Recorder, USERS, apply_all, directory, open, plan_error, relations, value};
use driftless_migrator::Event;
use driftless_migrator::directory::{Directory, SumError, Version};
use driftless_migrator::revision::{RevisionKind, read_history};
use driftless_migrator::run::{
    ApplyOptions, ExecOrder, PlanError, RunError, RunOptions, StatusOptions, apply, stamp, status,
};
use testkit::TestDatabase;

#[tokio::test]
async fn amount_and_target_limit_the_run() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    let files = directory(&[
        ("1.sql", ""),
        ("2.sql", "-- nothing"),
        ("3.sql", ";"),
        ("4.sql", ""),
    ]);
    let run = async |amount, to: Option<&str>| {
        let options = ApplyOptions {
            amount,
            to: to.map(Version::from),
            ..ApplyOptions::default()
        };
        let report = apply(&connection, &files, &options, &mut |_| {}).await;
        report.map(|report| {
            report
                .files
                .iter()
                .map(|file| file.file.clone())
                .collect::<Vec<_>>()
        })
    };
    assert_eq!(run(Some(1), None).await.unwrap(), ["1.sql"]);
    assert_eq!(run(None, Some("3")).await.unwrap(), ["2.sql", "3.sql"]);
    assert_eq!(run(None, Some("2")).await.unwrap(), [""; 0]);
    assert!(matches!(
        run(None, Some("5")).await,
        Err(RunError::Plan(PlanError::UnknownVersion { .. }))
    ));
    assert_eq!(run(None, None).await.unwrap(), ["4.sql"]);
}

#[tokio::test]
async fn a_database_with_tables_needs_a_baseline() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    connection
        .client()
        .batch_execute("CREATE TABLE users (id int)")
        .await
        .unwrap();
    let files = directory(&[USERS, POSTS]);
    let error = plan_error(apply_all(&connection, &files).await);
    assert_eq!(
        error,
        PlanError::NotClean {
            found: "public.users".into()
        }
    );
    let baseline = |version: &str| ApplyOptions {
        baseline: Some(Version::new(version)),
        ..ApplyOptions::default()
    };
    let error = plan_error(apply(&connection, &files, &baseline("9"), &mut |_| {}).await);
    assert_eq!(
        error,
        PlanError::UnknownVersion {
            version: "9".into()
        }
    );
    apply(&connection, &files, &baseline("1"), &mut |_| {})
        .await
        .unwrap();
    let history = read_history(connection.client(), "atlas_schema_revisions")
        .await
        .unwrap();
    assert_eq!(history[0].kind, RevisionKind::BASELINE);
    assert_eq!(
        (
            history[0].applied,
            history[0].total,
            history[0].hash.as_str()
        ),
        (0, 0, "")
    );
    assert_eq!(history[1].version, Version::new("2"));
}

#[tokio::test]
async fn files_in_between_follow_the_order_and_edits_are_reported() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    apply_all(&connection, &directory(&[USERS, ("3.sql", "SELECT 3;")]))
        .await
        .unwrap();
    let files = directory(&[USERS, POSTS, ("3.sql", "SELECT 3;")]);
    let error = plan_error(apply_all(&connection, &files).await);
    assert_eq!(
        error,
        PlanError::OutOfOrder {
            files: vec!["2_posts.sql".into()]
        }
    );
    let now = status(&connection, &files, &StatusOptions::default())
        .await
        .unwrap();
    assert_eq!(now.out_of_order[0].file, "2_posts.sql");
    assert_eq!((now.edited.as_deref(), now.is_up_to_date()), (None, false));
    let options = ApplyOptions {
        exec_order: ExecOrder::NonLinear,
        ..ApplyOptions::default()
    };
    apply(&connection, &files, &options, &mut |_| {})
        .await
        .unwrap();
    let now = status(&connection, &files, &StatusOptions::default())
        .await
        .unwrap();
    assert!(now.is_up_to_date());
    assert_eq!(now.edited, None);
    let edited = directory(&[USERS, ("2_posts.sql", "SELECT 2;"), ("3.sql", "SELECT 3;")]);
    let mut events = Recorder::default();
    apply(
        &connection,
        &edited,
        &ApplyOptions::default(),
        &mut events.sink(),
    )
    .await
    .unwrap();
    assert_eq!(
        events.0[0],
        Event::HistoryEdited {
            file: "2_posts.sql".into()
        }
    );
    let now = status(&connection, &directory(&[USERS]), &StatusOptions::default())
        .await
        .unwrap();
    assert_eq!(now.missing, [Version::new("2"), Version::new("3")]);
}

#[tokio::test]
async fn reading_writes_nothing() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    let files = directory(&[USERS, POSTS]);
    let before = relations(&connection).await;
    let now = status(&connection, &files, &StatusOptions::default())
        .await
        .unwrap();
    assert_eq!((now.current(), now.pending.len()), (None, 2));
    let run = RunOptions {
        dry_run: true,
        ..RunOptions::default()
    };
    let options = ApplyOptions {
        run,
        ..ApplyOptions::default()
    };
    let report = apply(&connection, &files, &options, &mut |_| {})
        .await
        .unwrap();
    assert_eq!(report.files[0].statements.len(), 2);
    assert_eq!(report.files[0].duration, None);
    assert_eq!(relations(&connection).await, before);
}

#[tokio::test]
async fn a_directory_that_was_edited_is_refused() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    let files = Directory::from_files([USERS]).unwrap();
    let result = apply_all(&connection, &files).await;
    assert!(
        matches!(result, Err(RunError::Sum(SumError::Missing))),
        "{result:?}"
    );
}

#[tokio::test]
async fn the_history_stands_where_the_url_or_an_option_says() {
    let database = TestDatabase::create().await;
    let files = directory(&[("1.sql", "CREATE SCHEMA app;\nCREATE TABLE app.t ();")]);
    // The address of a throwaway cluster has parameters already.
    let separator = if database.url().contains('?') {
        '&'
    } else {
        '?'
    };
    let url = format!("{}{separator}search_path=app", database.url());
    let url = driftless_migrator::connect::Url::parse(&url).unwrap();
    let connection = driftless_migrator::connect::connect(&url, "test")
        .await
        .unwrap();
    apply_all(&connection, &files).await.unwrap();
    let place = "SELECT to_regclass('app.atlas_schema_revisions') IS NOT NULL";
    assert_eq!(value(&connection, place).await, "t");
    let run = RunOptions {
        revisions_schema: Some("Other".into()),
        ..RunOptions::default()
    };
    let options = ApplyOptions {
        run,
        allow_dirty: true,
        ..ApplyOptions::default()
    };
    let other = directory(&[("1.sql", "SELECT 1;")]);
    apply(&connection, &other, &options, &mut |_| {})
        .await
        .unwrap();
    assert_eq!(
        read_history(connection.client(), "Other")
            .await
            .unwrap()
            .len(),
        1
    );
}

#[tokio::test]
async fn rows_that_others_wrote_are_read() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    let files = directory(&[USERS, POSTS]);
    apply_all(&connection, &files).await.unwrap();
    let rows = "UPDATE atlas_schema_revisions.atlas_schema_revisions
                    SET partial_hashes = NULL, error = NULL, error_stmt = NULL;
                INSERT INTO atlas_schema_revisions.atlas_schema_revisions
                VALUES ('.atlas_cloud_identifier', 'x', 2, 0, 0, now(), 0, '', '', '', NULL, 'Atlas')";
    connection.client().batch_execute(rows).await.unwrap();
    let now = status(&connection, &files, &StatusOptions::default())
        .await
        .unwrap();
    assert_eq!(now.applied.len(), 2);
    assert_eq!(now.applied[0].error, None);
    assert!(now.is_up_to_date());
}

#[tokio::test]
async fn stamping_sets_the_version_and_runs_nothing() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    let files = directory(&[USERS, POSTS, ("3.sql", "SELECT 3;")]);
    let options = RunOptions::default();
    let set = async |to: Option<&str>| {
        let to = to.map(Version::from);
        stamp(&connection, &files, (to.as_ref(), &options), &mut |_| {})
            .await
            .unwrap()
    };
    assert_eq!(
        set(Some("2")).await.set,
        [Version::new("1"), Version::new("2")]
    );
    let now = status(&connection, &files, &StatusOptions::default())
        .await
        .unwrap();
    assert_eq!(now.applied[0].kind, RevisionKind::RESOLVED);
    assert_eq!(now.next().unwrap().file, "3.sql");
    assert_eq!(set(Some("1")).await.removed, [Version::new("2")]);
    assert_eq!(set(None).await.removed, [Version::new("1")]);
    assert_eq!(
        value(&connection, "SELECT to_regclass('users') IS NULL").await,
        "t"
    );
}
