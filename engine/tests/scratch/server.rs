//! Databases of our own on a server that runs already.

use engine::scratch::{Provider, ScratchError, Spec};
use testkit::TestDatabase;
use tokio_postgres::Client;

async fn provider() -> Provider {
    Provider::start(&testkit::server_url().await.parse().unwrap())
        .await
        .unwrap()
}

async fn exists(client: &Client, database: &str) -> bool {
    let sql = "SELECT FROM pg_database WHERE datname = $1";
    client.query_opt(sql, &[&database]).await.unwrap().is_some()
}

#[tokio::test]
async fn a_database_is_marked_as_ours_and_dropped_with_the_value() {
    let elsewhere = TestDatabase::create().await.connect_and_keep().await;
    let scratch = provider().await.database(&[]).await.unwrap();
    let row = scratch
        .client()
        .query_one(
            "SELECT datname::text, shobj_description(oid, 'pg_database')
             FROM pg_database WHERE datname = current_database()",
            &[],
        )
        .await
        .unwrap();
    let name: String = row.get(0);
    assert!(name.starts_with("driftless_scratch_"));
    assert!(
        row.get::<_, &str>(1)
            .starts_with("driftless scratch, created 2")
    );
    assert!(scratch.url().contains(&name));
    drop(scratch);
    assert!(!exists(&elsewhere.client, &name).await);
}

#[tokio::test]
async fn an_open_transaction_elsewhere_does_not_keep_it() {
    let elsewhere = TestDatabase::create().await.connect_and_keep().await;
    let lease = provider().await.lease(&[]).await.unwrap();
    let (client, connection) = tokio_postgres::connect(lease.url(), tokio_postgres::NoTls)
        .await
        .unwrap();
    tokio::spawn(async move { connection.await.ok() });
    client
        .batch_execute("BEGIN; CREATE TABLE open ()")
        .await
        .unwrap();
    let name: String = client
        .query_one("SELECT current_database()::text", &[])
        .await
        .unwrap()
        .get(0);
    drop(lease);
    assert!(!exists(&elsewhere.client, &name).await);
}

#[tokio::test]
async fn leftovers_are_swept_when_ours_and_old_and_unused_only() {
    let server = TestDatabase::create().await.connect_and_keep().await;
    let old = "driftless scratch, created 2020-01-01T00:00:00Z";
    let recent = "driftless scratch, created 2999-01-01T00:00:00Z";
    let suffix = std::process::id();
    let database = |kind: &str| format!("driftless_scratch_test_{kind}_{suffix}");
    for (kind, comment) in [
        ("old", old),
        ("used", old),
        ("recent", recent),
        ("foreign", "of someone else"),
    ] {
        let name = database(kind);
        let create = format!("CREATE DATABASE {name} TEMPLATE template0");
        server.client.batch_execute(&create).await.unwrap();
        let mark = format!("COMMENT ON DATABASE {name} IS '{comment}'");
        server.client.batch_execute(&mark).await.unwrap();
    }
    let url = testkit::server_url().await;
    let mut config: tokio_postgres::Config = url.parse().unwrap();
    let (using, connection) = config
        .dbname(database("used"))
        .connect(tokio_postgres::NoTls)
        .await
        .unwrap();
    tokio::spawn(async move { connection.await.ok() });

    provider().await;
    assert!(!exists(&server.client, &database("old")).await);
    for kept in ["used", "recent", "foreign"] {
        assert!(exists(&server.client, &database(kept)).await, "{kept}");
    }
    drop(using);
    for kept in ["used", "recent", "foreign"] {
        let drop = format!("DROP DATABASE {} WITH (FORCE)", database(kept));
        server.client.batch_execute(&drop).await.unwrap();
    }
}

#[tokio::test]
async fn a_user_who_may_not_create_databases_is_told_how() {
    let server = TestDatabase::create().await.connect_and_keep().await;
    let role = format!("driftless test {}", std::process::id());
    server
        .client
        .batch_execute(&format!("CREATE ROLE \"{role}\" LOGIN PASSWORD 'hush'"))
        .await
        .unwrap();
    let url = testkit::server_url().await;
    let (_, host) = url.split_once('@').unwrap();
    let encoded = role.replace(' ', "%20");
    let spec: Spec = format!("postgres://{encoded}:hush@{host}").parse().unwrap();
    let error = Provider::start(&spec)
        .await
        .unwrap()
        .database(&[])
        .await
        .unwrap_err();
    server
        .client
        .batch_execute(&format!("DROP ROLE \"{role}\""))
        .await
        .unwrap();
    assert!(matches!(&error, ScratchError::NoCreateDatabase { user, .. } if *user == role));
    assert!(
        error
            .hint()
            .contains(&format!("ALTER ROLE \"{role}\" CREATEDB;"))
    );
    assert!(!format!("{error} {error:?} {}", error.hint()).contains("hush"));
}

#[tokio::test]
async fn a_server_that_does_not_answer_is_named_without_the_password() {
    let free_port = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let url = format!("postgres://ann:hush@127.0.0.1:{free_port}/app");
    let error = Provider::start(&url.parse().unwrap()).await.unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with(&format!(
        "cannot connect to postgres://ann:***@127.0.0.1:{free_port}/app:"
    )));
    assert!(text.contains("nothing listens"), "{text}");
    assert!(!format!("{text} {error:?} {}", error.hint()).contains("hush"));
}

/// A connection, and the database it needs.
struct Connected {
    client: Client,
    _database: TestDatabase,
}

trait ConnectAndKeep {
    async fn connect_and_keep(self) -> Connected;
}

impl ConnectAndKeep for TestDatabase {
    async fn connect_and_keep(self) -> Connected {
        Connected {
            client: self.connect().await,
            _database: self,
        }
    }
}
