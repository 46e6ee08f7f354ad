//! The Postgres inside this process.

use std::fs::File;
use std::time::{Duration, Instant, SystemTime};

use engine::difference::{Request, compare};
use engine::plan::Options;
use engine::scratch::{Embedded, Place, Provider, ScratchError, Spec, wanted_extensions};
use engine::source::Source;

async fn provider() -> Provider {
    Provider::start(&Spec::Embedded).await.unwrap()
}

#[tokio::test]
async fn a_database_is_empty_and_of_the_version_told() {
    let provider = provider().await;
    let scratch = provider.database(&[]).await.unwrap();
    let row = scratch
        .client()
        .query_one(
            "SELECT current_setting('server_version_num')::int4, current_setting('search_path'),
                    (SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace)",
            &[],
        )
        .await
        .unwrap();
    assert_eq!(
        row.get::<_, i32>(0).unsigned_abs(),
        provider.server_version_num()
    );
    assert_eq!(row.get::<_, &str>(1), "\"$user\", public");
    assert_eq!(row.get::<_, i64>(2), 0);
}

#[tokio::test]
async fn two_databases_start_side_by_side_and_are_separate() {
    let provider = provider().await;
    let (first, second) = tokio::try_join!(provider.database(&[]), provider.database(&[])).unwrap();
    first
        .client()
        .batch_execute("CREATE TABLE only_here ()")
        .await
        .unwrap();
    assert!(
        second
            .client()
            .batch_execute("SELECT FROM only_here")
            .await
            .is_err()
    );
}

#[tokio::test]
async fn a_fresh_connection_keeps_the_tables_and_loses_the_session() {
    let mut scratch = provider().await.database(&[]).await.unwrap();
    let sql = "CREATE TABLE kept (); SET application_name TO 'lost'";
    scratch.client().batch_execute(sql).await.unwrap();
    scratch.reconnect().await.unwrap();
    scratch
        .client()
        .batch_execute("SELECT FROM kept")
        .await
        .unwrap();
    let row = scratch
        .client()
        .query_one("SELECT current_setting('application_name')", &[])
        .await;
    assert_ne!(row.unwrap().get::<_, &str>(0), "lost");
}

#[tokio::test]
async fn the_sql_itself_creates_bundled_extensions_where_it_wants() {
    let sql = "CREATE EXTENSION citext; CREATE SCHEMA geo; CREATE EXTENSION cube;
        CREATE EXTENSION earthdistance WITH SCHEMA geo;
        CREATE TABLE t (name citext, at geo.earth)";
    let scratch = provider()
        .await
        .database(&wanted_extensions([sql]))
        .await
        .unwrap();
    scratch.client().batch_execute(sql).await.unwrap();
    let rows = scratch
        .client()
        .query(
            "SELECT extname::text, extnamespace::regnamespace::text FROM pg_extension ORDER BY 1",
            &[],
        )
        .await
        .unwrap();
    let found: Vec<(String, String)> = rows.iter().map(|row| (row.get(0), row.get(1))).collect();
    let expected = [
        ("citext", "public"),
        ("cube", "public"),
        ("earthdistance", "geo"),
        ("plpgsql", "pg_catalog"),
    ];
    assert_eq!(
        found,
        expected.map(|(name, schema)| (name.to_owned(), schema.to_owned()))
    );
}

#[tokio::test]
async fn a_plan_creates_an_extension_that_only_the_other_state_has() {
    let provider = provider().await;
    let state = |text: &str| {
        let text = text.to_owned();
        let name = "a state".to_owned();
        Source::Sql { name, text }.open(&provider)
    };
    let desired =
        "CREATE EXTENSION cube; CREATE EXTENSION earthdistance; CREATE TABLE t (at earth)";
    let (before, after) = tokio::try_join!(state(""), state(desired)).unwrap();
    let request = Request::default();
    let difference = compare(&before, &after, &request).await.unwrap();
    let plan = difference.plan(Options::default());
    difference.prove(&plan, before.client()).await.unwrap();
}

#[tokio::test]
async fn an_extension_that_is_not_bundled_is_named_with_a_way_out() {
    for name in ["uuid-ossp", "pgcrypto", "postgis"] {
        let error = provider()
            .await
            .database(&[name.to_owned()])
            .await
            .unwrap_err();
        assert!(matches!(
            &error,
            ScratchError::MissingExtension { name: missing, place: Place::Embedded } if missing == name
        ));
        assert_eq!(
            error.to_string(),
            format!("the embedded Postgres has no extension `{name}`")
        );
        assert!(error.hint().contains("scratch = \"local\""));
    }
}

#[tokio::test]
async fn any_client_can_use_the_address() {
    let lease = provider().await.lease(&[]).await.unwrap();
    let (client, connection) = tokio_postgres::connect(lease.url(), tokio_postgres::NoTls)
        .await
        .unwrap();
    let served = tokio::spawn(connection);
    client.batch_execute("CREATE TABLE kept ()").await.unwrap();
    drop(client);
    served.await.unwrap().unwrap();
    let scratch = lease.connect().await.unwrap();
    scratch
        .client()
        .batch_execute("SELECT FROM kept")
        .await
        .unwrap();
}

#[tokio::test]
async fn an_open_client_does_not_delay_the_end() {
    let scratch = provider().await.database(&[]).await.unwrap();
    let before = Instant::now();
    drop(scratch); // its client's task cannot run while this single thread is in the destructor
    assert!(
        before.elapsed() < Duration::from_secs(2),
        "{:?}",
        before.elapsed()
    );
}

#[tokio::test]
async fn a_persistent_database_keeps_its_rows_and_is_locked_while_open() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("database");
    let extensions = ["citext".to_owned()];
    let open = Embedded::open(&path, &extensions).await.unwrap();
    let connection = open.connect().await.unwrap();
    let sql = "CREATE EXTENSION citext; CREATE TABLE t (name citext); INSERT INTO t VALUES ('Ann')";
    connection.client().batch_execute(sql).await.unwrap();

    let error = Embedded::open(&path, &[]).await.unwrap_err();
    assert!(matches!(&error, ScratchError::EmbeddedInUse { path: locked } if *locked == path));
    assert!(error.to_string().ends_with("is in use by another process"));

    drop((connection, open));
    let again = Embedded::open(&path, &[]).await.unwrap();
    let connection = again.connect().await.unwrap();
    let row = connection
        .client()
        .query_one("SELECT count(*) FROM t WHERE name = 'ANN'", &[])
        .await
        .unwrap();
    assert_eq!(row.get::<_, i64>(0), 1);
}

#[tokio::test]
async fn folders_of_killed_processes_are_swept_and_no_others() {
    let hours = |hours: u64| SystemTime::now() - Duration::from_secs(hours * 60 * 60);
    let folder = |since: SystemTime| {
        let folder = tempfile::Builder::new()
            .prefix("driftless-embedded-")
            .tempdir()
            .unwrap();
        let lock = File::create(folder.path().join("lock")).unwrap();
        lock.set_modified(since).unwrap();
        (folder, lock)
    };
    let (leftover, _) = folder(hours(2));
    let (recent, _) = folder(hours(0));
    let (used, lock) = folder(hours(2));
    lock.lock().unwrap();
    provider().await;
    assert!(!leftover.path().exists());
    assert!(recent.path().exists());
    assert!(used.path().exists());
}
