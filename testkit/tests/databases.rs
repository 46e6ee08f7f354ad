//! The databases that tests get: separate, reachable, and gone afterwards.

use testkit::TestDatabase;

#[tokio::test]
async fn each_database_is_separate_and_dropped_with_the_value() {
    let first = TestDatabase::create().await;
    let second = TestDatabase::create().await;
    first
        .connect()
        .await
        .batch_execute("CREATE TABLE only_here ()")
        .await
        .unwrap();
    let elsewhere = second.connect().await;
    assert!(
        elsewhere
            .batch_execute("SELECT FROM only_here")
            .await
            .is_err()
    );

    let row = first
        .connect()
        .await
        .query_one("SELECT current_database()::text", &[])
        .await;
    let name: String = row.unwrap().get(0);
    // A client that is still open must not keep the database, nor hang a single-threaded test.
    let _open = first.connect().await;
    drop(first);
    let left = elsewhere
        .query("SELECT FROM pg_database WHERE datname = $1", &[&name])
        .await
        .unwrap();
    assert!(left.is_empty());
}

#[tokio::test]
async fn the_server_answers_from_another_runtime() {
    let (client, connection) =
        tokio_postgres::connect(&testkit::server_url().await, tokio_postgres::NoTls)
            .await
            .unwrap();
    tokio::spawn(async move { connection.await.ok() });
    client.batch_execute("SELECT 1").await.unwrap();
}
