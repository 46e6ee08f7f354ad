//! Reverting, against a real Postgres.

#[allow(dead_code, reason = "each test program uses a part of it")]
mod common;

use common::{apply_all, directory, open, plan_error, relations, value};
use driftless_migrator::directory::Version;
use driftless_migrator::revision::read_history;
use driftless_migrator::run::{
    DowngradeOptions, LossTarget, PlanError, RunError, RunOptions, downgrade, losses,
};
use testkit::TestDatabase;

const FILES: [(&str, &str); 4] = [
    (
        "1_users.sql",
        "CREATE TABLE users (id int);\nINSERT INTO users VALUES (1), (2);\n",
    ),
    (
        "down/1_users.sql",
        "-- hazard: data-loss: drops table public.users\n\nDROP TABLE users;\n",
    ),
    (
        "2_name.sql",
        "ALTER TABLE users ADD COLUMN name text;\nUPDATE users SET name = 'x' WHERE id = 1;\n",
    ),
    (
        "down/2_name.sql",
        "-- hazard: data-loss: drops column public.users.name\n\nALTER TABLE users DROP COLUMN name;\n",
    ),
];

#[tokio::test]
async fn goes_back_newest_first_and_forth_again() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    let files = directory(&FILES);
    apply_all(&connection, &files).await.unwrap();
    let versions = [Version::new("2"), Version::new("1")];
    let lost = losses(connection.client(), &files, &versions)
        .await
        .unwrap();
    assert_eq!(
        lost.iter().map(|loss| loss.count).collect::<Vec<_>>(),
        [Some(1), Some(2)]
    );
    assert!(matches!(&lost[0].target, LossTarget::Column { column, .. } if column == "name"));
    let one = DowngradeOptions::default();
    let report = downgrade(&connection, &files, &one, &mut |_| {})
        .await
        .unwrap();
    assert_eq!(report.files[0].file, "down/2_name.sql");
    assert_eq!(value(&connection, "SELECT count(*) FROM users").await, "2");
    let history = read_history(connection.client(), "atlas_schema_revisions")
        .await
        .unwrap();
    assert_eq!(history.len(), 1);
    let lost = losses(connection.client(), &files, &versions)
        .await
        .unwrap();
    assert_eq!(
        lost.iter().map(|loss| loss.count).collect::<Vec<_>>(),
        [None, Some(2)]
    );
    apply_all(&connection, &files).await.unwrap();
    let two = DowngradeOptions {
        amount: Some(9),
        ..DowngradeOptions::default()
    };
    let report = downgrade(&connection, &files, &two, &mut |_| {})
        .await
        .unwrap();
    assert_eq!(report.files.len(), 2);
    assert_eq!(
        value(&connection, "SELECT to_regclass('users') IS NULL").await,
        "t"
    );
    assert_eq!(apply_all(&connection, &files).await.unwrap().files.len(), 2);
    let to = DowngradeOptions {
        to: Some("1".into()),
        ..DowngradeOptions::default()
    };
    assert_eq!(
        downgrade(&connection, &files, &to, &mut |_| {})
            .await
            .unwrap()
            .files
            .len(),
        1
    );
    assert!(
        downgrade(&connection, &files, &to, &mut |_| {})
            .await
            .unwrap()
            .files
            .is_empty()
    );
}

#[tokio::test]
async fn a_way_back_that_is_missing_stops_before_anything_runs() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    let last = ("3_last.sql", "SELECT 1;");
    let gone = (
        "3_last.sql",
        "-- driftless:irreversible: rows were merged\n\nSELECT 1;",
    );
    let [up, _, up_2, down_2] = FILES;
    apply_all(&connection, &directory(&[up, up_2, down_2, last]))
        .await
        .unwrap();
    let before = relations(&connection).await;
    let all = DowngradeOptions {
        amount: Some(3),
        ..DowngradeOptions::default()
    };
    let missing = directory(&[up, up_2, down_2, last, ("down/3_last.sql", "SELECT 2;")]);
    let error = plan_error(downgrade(&connection, &missing, &all, &mut |_| {}).await);
    assert_eq!(
        error,
        PlanError::NoDown {
            file: "1_users.sql".into()
        }
    );
    let irreversible = directory(&[up, up_2, down_2, gone]);
    let error = plan_error(downgrade(&connection, &irreversible, &all, &mut |_| {}).await);
    let reason = "rows were merged".into();
    assert_eq!(
        error,
        PlanError::Irreversible {
            file: "3_last.sql".into(),
            reason
        }
    );
    let error = plan_error(downgrade(&connection, &directory(&[up]), &all, &mut |_| {}).await);
    assert_eq!(
        error,
        PlanError::FileMissing {
            version: "3".into()
        }
    );
    let unknown = DowngradeOptions {
        to: Some("0".into()),
        ..DowngradeOptions::default()
    };
    let error = plan_error(downgrade(&connection, &missing, &unknown, &mut |_| {}).await);
    assert_eq!(
        error,
        PlanError::UnknownVersion {
            version: "0".into()
        }
    );
    assert_eq!(relations(&connection).await, before);
}

#[tokio::test]
async fn a_failing_way_back_leaves_its_migration_in_place() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    let down = ("down/1.sql", "DROP TABLE t;\nSELECT 1/0;\n");
    let files = directory(&[("1.sql", "CREATE TABLE t ();"), down]);
    apply_all(&connection, &files).await.unwrap();
    let run = RunOptions {
        dry_run: true,
        ..RunOptions::default()
    };
    let dry = DowngradeOptions {
        run,
        ..DowngradeOptions::default()
    };
    let report = downgrade(&connection, &files, &dry, &mut |_| {})
        .await
        .unwrap();
    assert_eq!(report.files[0].statements, ["DROP TABLE t;", "SELECT 1/0;"]);
    let result = downgrade(
        &connection,
        &files,
        &DowngradeOptions::default(),
        &mut |_| {},
    )
    .await;
    let Err(RunError::Statement(error)) = result else {
        panic!("{result:?}")
    };
    assert_eq!((error.file.as_str(), error.index), ("down/1.sql", Some(1)));
    assert_eq!(
        value(&connection, "SELECT to_regclass('t') IS NULL").await,
        "f"
    );
    let history = read_history(connection.client(), "atlas_schema_revisions")
        .await
        .unwrap();
    assert_eq!(history.len(), 1);
}

#[tokio::test]
async fn a_concurrent_index_goes_back_outside_of_a_transaction() {
    let database = TestDatabase::create().await;
    let connection = open(&database).await;
    let files = directory(&[
        ("1.sql", "CREATE TABLE t (a int);"),
        (
            "2.sql",
            "-- atlas:txmode none\n\nCREATE INDEX CONCURRENTLY i ON t (a);",
        ),
        (
            "down/2.sql",
            "-- atlas:txmode none\n\nDROP INDEX CONCURRENTLY i;",
        ),
    ]);
    apply_all(&connection, &files).await.unwrap();
    downgrade(
        &connection,
        &files,
        &DowngradeOptions::default(),
        &mut |_| {},
    )
    .await
    .unwrap();
    assert_eq!(
        value(&connection, "SELECT to_regclass('i') IS NULL").await,
        "t"
    );
    apply_all(&connection, &files).await.unwrap();
}
