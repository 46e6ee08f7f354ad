//! The directory is also one of sqlx.

#[allow(dead_code, reason = "each test program uses a part of it")]
mod common;

use common::value;
use driftless_migrator::directory::{Directory, NewMigration, Version};
use sqlx::postgres::PgPoolOptions;
use testkit::TestDatabase;

#[tokio::test]
async fn sqlx_applies_the_directory_unchanged() {
    let database = TestDatabase::create().await;
    let folder = tempfile::tempdir().unwrap();
    let mut directory = Directory::open(folder.path()).unwrap();
    for (version, name, up) in [
        (
            "20260506123000",
            "users",
            "-- driftless:generated\n\nCREATE TABLE users (id int);\n",
        ),
        (
            "20260506123001",
            "posts",
            "CREATE TABLE posts (id int);\nINSERT INTO posts VALUES (1);\n",
        ),
    ] {
        let down = Some(format!("DROP TABLE {name};\n"));
        let description = name.to_owned();
        let version = Version::new(version);
        directory
            .add(NewMigration {
                version,
                description,
                up: up.to_owned(),
                down,
            })
            .unwrap();
    }
    let pool = PgPoolOptions::new()
        .max_connections(1)
        // sqlx wants a host in front of the path, also where a parameter names a socket.
        .connect(&database.url().replace("@/", "@localhost/"))
        .await
        .unwrap();
    sqlx::migrate::Migrator::new(folder.path())
        .await
        .unwrap()
        .run(&pool)
        .await
        .unwrap();
    let connection = common::open(&database).await;
    assert_eq!(value(&connection, "SELECT count(*) FROM posts").await, "1");
    assert_eq!(
        value(&connection, "SELECT count(*) FROM _sqlx_migrations").await,
        "2"
    );
}
