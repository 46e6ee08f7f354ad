//! The migrations of this repository: each is proven, in both directions, and sqlx applies them as they are.

use std::path::{Path, PathBuf};

use engine::catalog::{Catalog, Name, Scope, inspect};
use engine::migrator::directory::FileTxMode;
use engine::migrator::directory::{Directory, Migration};
use engine::migrator::script;
use engine::migrator::split::split;
use engine::source::replay;
use sqlx::postgres::PgPoolOptions;
use testkit::TestDatabase;
use tokio_postgres::Client;

fn migrations() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../migrations")
}

fn directory() -> Directory {
    let directory = Directory::open(migrations()).unwrap();
    directory.verify().unwrap();
    directory
}

async fn catalog(client: &Client) -> Catalog {
    let public = Name::new("public");
    let scope = Scope {
        schemas: vec![public.clone()],
        ..Scope::for_schemas([&public])
    };
    inspect(client, &scope).await.unwrap()
}

/// The migrations with the one before each, oldest first.
fn steps(directory: &Directory) -> impl Iterator<Item = (Option<&Migration>, &Migration)> {
    let all = directory.migrations();
    let before = std::iter::once(None).chain(all.iter().map(Some));
    before.zip(all)
}

/// A database at the version before a migration, the catalog there, and at the migration.
async fn around(
    directory: &Directory,
    before: Option<&Migration>,
    migration: &Migration,
) -> (TestDatabase, Client, Catalog) {
    let database = TestDatabase::create().await;
    let client = database.connect().await;
    if let Some(before) = before {
        replay(&client, directory, Some(&before.version))
            .await
            .unwrap();
    }
    let former = catalog(&client).await;
    script::run(&client, &migration.up.sql, FileTxMode::File)
        .await
        .unwrap();
    assert_ne!(catalog(&client).await, former, "{}", migration.file_name);
    (database, client, former)
}

#[tokio::test]
async fn every_down_gives_exactly_the_former_catalog() {
    let directory = directory();
    assert!(
        directory
            .migrations()
            .iter()
            .filter(|m| m.up.header.generated)
            .count()
            >= 2
    );
    for (before, migration) in steps(&directory) {
        let (_database, client, former) = around(&directory, before, migration).await;
        let down = migration.down.as_ref().unwrap();
        script::run(&client, &down.sql, FileTxMode::File)
            .await
            .unwrap();
        assert_eq!(catalog(&client).await, former, "{}", migration.file_name);
        script::run(&client, &migration.up.sql, FileTxMode::File)
            .await
            .unwrap();
    }
}

/// The law above has teeth: without any one statement of a generated down, Postgres refuses or the catalog
/// is another. Only an index may fall with its column, and is dropped in so many words all the same.
#[tokio::test]
async fn no_statement_of_a_generated_down_can_be_left_out() {
    let directory = directory();
    for (before, migration) in steps(&directory) {
        let Some(down) = migration
            .down
            .as_ref()
            .filter(|_| migration.up.header.generated)
        else {
            continue;
        };
        let statements = split(&down.sql).unwrap();
        for left_out in 0..statements.len() {
            let (_database, client, former) = around(&directory, before, migration).await;
            let kept = statements
                .iter()
                .enumerate()
                .filter(|(at, _)| *at != left_out);
            let sql: Vec<&str> = kept.map(|(_, statement)| statement.text).collect();
            let ran = script::run(&client, &sql.join(";\n"), FileTxMode::File).await;
            let is_index = statements[left_out].text.starts_with("DROP INDEX");
            assert!(
                is_index || ran.is_err() || catalog(&client).await != former,
                "{}: {} is idle",
                migration.file_name,
                statements[left_out].text
            );
        }
    }
}

#[tokio::test]
async fn sqlx_applies_the_directory_as_it_is() {
    let (by_sqlx, by_us) = (TestDatabase::create().await, TestDatabase::create().await);
    let pool = PgPoolOptions::new()
        .max_connections(1)
        .connect(by_sqlx.url())
        .await
        .unwrap();
    let migrator = sqlx::migrate::Migrator::new(migrations()).await.unwrap();
    assert_eq!(migrator.iter().count(), directory().migrations().len());
    migrator.run(&pool).await.unwrap();
    sqlx::query("DROP TABLE _sqlx_migrations")
        .execute(&pool)
        .await
        .unwrap();
    replay(&by_us.connect().await, &directory(), None)
        .await
        .unwrap();
    assert_eq!(
        catalog(&by_sqlx.connect().await).await,
        catalog(&by_us.connect().await).await
    );
}
