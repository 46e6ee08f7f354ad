//! An application that carries its migrations in itself, against a real Postgres.

#![expect(clippy::unwrap_used, reason = "what tests share may panic as they may")]

#[allow(dead_code, reason = "each test program uses a part of it")]
mod common;

use std::path::Path;
use std::time::Duration;

use common::{open, value};
use driftless_migrator::connect::{ConnectError, Url};
use driftless_migrator::directory::Directory;
use driftless_migrator::run::{ExecOrder, PlanError, RunError};
use driftless_migrator::{Event, Migrator, MigratorError, Target, TargetError, embed};
use sqlx::postgres::PgPoolOptions;
use testkit::TestDatabase;

/// The migrations of this repository.
static MIGRATIONS: Migrator = embed!("../migrations");

const NOT_LONG: Duration = Duration::from_millis(300);
const LONG: Duration = Duration::from_secs(30);

/// Migrations that are not compiled in.
fn migrator(files: &[(&str, &str)]) -> Migrator {
    Migrator::new(common::directory(files))
}

fn not_reached(result: Result<(), MigratorError>) -> (Vec<String>, Option<ConnectError>) {
    match result {
        Err(MigratorError::NotReached {
            pending, connect, ..
        }) => (pending, connect),
        other => panic!("expected to wait in vain, got {other:?}"),
    }
}

#[test]
fn what_is_embedded_is_the_folder() {
    let embedded = MIGRATIONS.directory().unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../migrations");
    let folder = Directory::open(folder).unwrap();
    assert_eq!(embedded.migrations(), folder.migrations());
    assert_eq!(embedded.recorded_sum(), folder.recorded_sum());
    assert!(embedded.migrations().iter().all(|one| one.down.is_some()));
    embedded.verify().unwrap();
}

#[tokio::test]
async fn whatever_leads_to_a_database_is_a_target() {
    check_target(|url| Url::parse(url).unwrap()).await;
    check_target(str::to_owned).await;
    let (_kept, pool) = check_pool(1).await;
    pool.close().await;
    let database = TestDatabase::create().await;
    let orm = sea_orm::Database::connect(database.url()).await.unwrap();
    check_applies(&orm, &database).await;
    orm.ping().await.unwrap();
    let nothing = sea_orm::DatabaseConnection::default();
    assert_eq!(nothing.address().unwrap_err(), TargetError::NotPostgres);
}

async fn check_target<T: Target>(target: impl FnOnce(&str) -> T) {
    let database = TestDatabase::create().await;
    check_applies(&target(database.url()), &database).await;
}

/// A pool all of whose connections are in use is not in the way, and is left as it was.
async fn check_pool(size: u32) -> (TestDatabase, sqlx::PgPool) {
    let database = TestDatabase::create().await;
    let pool = PgPoolOptions::new().max_connections(size);
    let pool = pool.connect(database.url()).await.unwrap();
    let mut used = pool.acquire().await.unwrap();
    check_applies(&pool, &database).await;
    sqlx::query("INSERT INTO tenants (name, slug) VALUES ('Ann', 'ann')")
        .execute(&mut *used)
        .await
        .unwrap();
    assert_eq!(pool.size(), size);
    drop(used);
    (database, pool)
}

async fn check_applies(target: &impl Target, database: &TestDatabase) {
    let files = MIGRATIONS.directory().unwrap().migrations().len();
    assert_eq!(MIGRATIONS.run(target).await.unwrap().files.len(), files);
    assert_eq!(MIGRATIONS.run(target).await.unwrap().files.len(), 0);
    let status = MIGRATIONS.status(target).await.unwrap();
    assert!(status.is_up_to_date() && status.applied.len() == files);
    MIGRATIONS.wait(target, Duration::ZERO).await.unwrap();
    let others = "SELECT count(*) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name LIKE 'driftless-migrator%'";
    // The server takes a moment to let go of a session that said goodbye.
    let connection = open(database).await;
    while value(&connection, others).await != "0" {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

#[tokio::test]
async fn of_many_at_once_exactly_one_applies() {
    let database = TestDatabase::create().await;
    let run = || {
        let url = database.url().to_owned();
        tokio::spawn(async move { MIGRATIONS.run(&url).await.unwrap().files.len() })
    };
    let runs: Vec<_> = (0..8).map(|_| run()).collect();
    let mut applied = Vec::new();
    for run in runs {
        applied.push(run.await.unwrap());
    }
    applied.sort_unstable();
    let files = MIGRATIONS.directory().unwrap().migrations().len();
    assert_eq!(applied, [0, 0, 0, 0, 0, 0, 0, files]);
}

#[tokio::test]
async fn a_fresh_database_starts_from_the_newest_checkpoint() {
    let database = TestDatabase::create().await;
    let migrator = migrator(&[
        ("1.sql", "CREATE TABLE old (id int);"),
        ("2.sql", "-- atlas:checkpoint\n\nCREATE TABLE t (id int);"),
        ("3.sql", "ALTER TABLE t ADD COLUMN name text;"),
    ]);
    let report = migrator.run(database.url()).await.unwrap();
    let files: Vec<_> = report.files.iter().map(|file| file.file.as_str()).collect();
    assert_eq!(files, ["2.sql", "3.sql"]);
    migrator.wait(database.url(), Duration::ZERO).await.unwrap();
}

#[tokio::test]
async fn what_a_service_asks_for_is_done() {
    let database = TestDatabase::create().await;
    let one = migrator(&[("1.sql", "CREATE TABLE t (id int);")]);
    let connection = open(&database).await;
    value(&connection, "CREATE TABLE mine (id int)").await;
    let refused = one.run(database.url()).await;
    assert!(
        matches!(
            refused,
            Err(MigratorError::Run(RunError::Plan(
                PlanError::NotClean { .. }
            )))
        ),
        "{refused:?}"
    );
    let one = one.allow_dirty(true).revisions_schema("history");
    one.run(database.url()).await.unwrap();
    let history =
        "SELECT string_agg(version, ' ' ORDER BY version) FROM history.atlas_schema_revisions";
    assert_eq!(value(&connection, history).await, "1");

    let named = migrator(&[
        ("1.sql", "CREATE TABLE t (id int);"),
        (
            "3.sql",
            "CREATE TABLE names AS SELECT current_setting('application_name') AS name, current_setting('lock_timeout') AS wait;",
        ),
    ]);
    let named = named
        .revisions_schema("history")
        .application_name("shop")
        .lock_timeout(Some(Duration::from_millis(1234)))
        .lock_retries(0);
    named.run(database.url()).await.unwrap();
    assert_eq!(
        value(&connection, "SELECT name || ' ' || wait FROM names").await,
        "shop 1234ms"
    );

    let late = migrator(&[
        ("1.sql", "CREATE TABLE t (id int);"),
        ("2.sql", "CREATE TABLE late (id int);"),
        ("3.sql", "SELECT 1;"),
    ]);
    let late = late.revisions_schema("history");
    assert!(late.run(database.url()).await.is_err());
    let late = late.exec_order(ExecOrder::NonLinear);
    let mut events = Vec::new();
    let mut record = |event| events.push(event);
    let report = late.run_with(database.url(), &mut record).await.unwrap();
    assert_eq!(report.files.len(), 1);
    assert!(matches!(
        events.last(),
        Some(Event::Finished { files: 1, .. })
    ));

    let other = TestDatabase::create().await;
    let adopted = late.baseline("2").run(other.url()).await.unwrap();
    assert_eq!(adopted.files.len(), 1);
}

#[tokio::test]
async fn another_run_is_waited_for_no_longer_than_is_said() {
    let database = TestDatabase::create().await;
    let holder = open(&database).await;
    value(&holder, "SELECT pg_advisory_lock(2686470616)").await;
    let hasty = MIGRATIONS.clone().lock_wait(Duration::from_millis(100));
    let result = hasty.run(database.url()).await;
    assert!(
        matches!(result, Err(MigratorError::Run(RunError::Lock(_)))),
        "{result:?}"
    );
}

const ONE: (&str, &str) = ("1.sql", "CREATE TABLE one (id int);");
const TWO: (&str, &str) = ("2.sql", "CREATE TABLE two (id int);");
const THREE: (&str, &str) = ("3.sql", "CREATE TABLE three (id int);");

#[tokio::test]
async fn a_replica_waits_until_another_has_migrated() {
    let database = TestDatabase::create().await;
    let url = database.url();
    let (first, both) = (migrator(&[ONE]), migrator(&[ONE, TWO]));
    let names = |names: &[&str]| {
        names
            .iter()
            .map(|&name| name.to_owned())
            .collect::<Vec<_>>()
    };
    let (pending, _) = not_reached(both.wait(url, NOT_LONG).await);
    assert_eq!(pending, names(&["1.sql", "2.sql"]));
    let waiting = tokio::spawn({
        let (first, url) = (first.clone(), url.to_owned());
        async move { first.wait(&url, LONG).await }
    });
    first.run(url).await.unwrap();
    waiting.await.unwrap().unwrap();
    let (pending, connect) = not_reached(both.wait(url, NOT_LONG).await);
    assert_eq!((pending, connect.is_none()), (names(&["2.sql"]), true));
}

#[tokio::test]
async fn a_history_that_is_ahead_will_do() {
    let database = TestDatabase::create().await;
    let url = database.url();
    let newer = migrator(&[ONE, THREE]);
    newer.run(url).await.unwrap();
    migrator(&[ONE]).wait(url, Duration::ZERO).await.unwrap();
    // What is behind the newest version and lacks is pending.
    let between = migrator(&[ONE, TWO]);
    let (pending, _) = not_reached(between.wait(url, Duration::ZERO).await);
    assert_eq!(pending, ["2.sql"]);
    let skipping = between.exec_order(ExecOrder::LinearSkip);
    skipping.wait(url, Duration::ZERO).await.unwrap();
    // A newer program is in the middle of a file, and stays there.
    let failing = ("4.sql", "-- atlas:txmode none\n\nSELECT 1;\nSELECT 1/0;");
    let newest = migrator(&[ONE, THREE, failing]);
    assert!(newest.run(url).await.is_err());
    newer.wait(url, Duration::ZERO).await.unwrap();
    let (pending, _) = not_reached(newest.wait(url, Duration::ZERO).await);
    assert_eq!(pending, ["4.sql"]);
}

#[tokio::test]
async fn a_database_that_is_not_there_yet_is_waited_for_but_not_one_that_does_not_exist() {
    let one = migrator(&[ONE]);
    // Port 1 is reserved and nothing listens there.
    let (pending, connect) = not_reached(one.wait("postgres://u@127.0.0.1:1/d", NOT_LONG).await);
    assert_eq!(pending, ["1.sql"]);
    assert!(matches!(connect, Some(ConnectError::Refused { .. })));
    let database = TestDatabase::create().await;
    let missing = Url::parse(database.url())
        .unwrap()
        .with_database("no_such_database")
        .unwrap();
    let result = one.wait(&missing, LONG).await;
    assert!(
        matches!(
            result,
            Err(MigratorError::Connect(ConnectError::NoSuchDatabase { .. }))
        ),
        "{result:?}"
    );
}

/// A role that may do nothing but what it is granted, and the address with which it connects.
async fn role(database: &TestDatabase, suffix: &str) -> (String, String) {
    let url = Url::parse(database.url()).unwrap();
    let name = format!("{}_{suffix}", url.database().unwrap());
    let connection = open(database).await;
    value(&connection, &format!("DROP ROLE IF EXISTS {name}")).await;
    value(
        &connection,
        &format!("CREATE ROLE {name} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD 'p'"),
    )
    .await;
    let (scheme, rest) = url.expose().split_once("://").unwrap();
    let place = rest.split_once('@').map_or(rest, |(_, place)| place);
    (format!("{scheme}://{name}:p@{place}"), name)
}

#[tokio::test]
async fn little_privilege_is_enough() {
    let database = TestDatabase::create().await;
    let admin = open(&database).await;
    let (owner_url, owner) = role(&database, "owner").await;
    let (reader_url, reader) = role(&database, "reader").await;
    value(&admin, "REVOKE CREATE ON SCHEMA public FROM PUBLIC").await;
    value(&admin, &format!("CREATE SCHEMA app AUTHORIZATION {owner}")).await;
    let path = |url: &str| match url.contains('?') {
        true => format!("{url}&search_path=app"),
        false => format!("{url}?search_path=app"),
    };
    let (owner_url, reader_url) = (path(&owner_url), path(&reader_url));
    let files = migrator(&[
        ONE,
        (
            "2.sql",
            "-- atlas:txmode none\n\nCREATE INDEX CONCURRENTLY i ON one (id);",
        ),
    ]);
    assert_eq!(files.run(&owner_url).await.unwrap().files.len(), 2);

    let denied = files.wait(&reader_url, LONG).await.unwrap_err();
    assert!(denied.to_string().contains("permission denied"), "{denied}");
    let granted = format!(
        "GRANT USAGE ON SCHEMA app TO {reader}; GRANT SELECT ON app.atlas_schema_revisions TO {reader}"
    );
    value(&admin, &granted).await;
    files.wait(&reader_url, Duration::ZERO).await.unwrap();
    assert!(files.status(&reader_url).await.unwrap().is_up_to_date());
    // With nothing to do, nothing is asked for.
    assert_eq!(files.run(&reader_url).await.unwrap().files.len(), 0);
    assert!(migrator(&[ONE, THREE]).run(&reader_url).await.is_err());
    value(
        &admin,
        &format!("DROP OWNED BY {owner}, {reader}; DROP ROLE {owner}, {reader}"),
    )
    .await;
}
