//! Structs without the text of the schema file: types by Diesel's metadata, which has one type where Postgres has several.

use driftless::{Certainty, Naming};
use orms_diesel as _;

#[test]
fn only_the_tables_of_structs_are_there_with_all_their_columns() {
    let declaration = driftless::collect(Naming::Postgres).unwrap();
    let names: Vec<String> = declaration
        .tables
        .iter()
        .map(|table| table.name.path())
        .collect();
    assert!(names.contains(&"app.projects".to_owned()), "{names:?}");
    assert!(!names.contains(&"public.wide".to_owned()), "{names:?}");
    let session = declaration
        .tables
        .iter()
        .find(|table| table.name.name == "sessions")
        .unwrap();
    let types: Vec<(&str, &str)> = session
        .columns
        .iter()
        .map(|column| (column.name.as_str(), column.data_type.as_str()))
        .collect();
    assert_eq!(
        types,
        [
            ("token", "bytea"),
            ("account_id", "int8"),
            ("user_agent", "varchar"),
            ("expires_at", "timestamptz")
        ]
    );
    let accounts = declaration
        .tables
        .iter()
        .find(|table| table.name.path() == "public.accounts")
        .unwrap();
    let email = accounts.column("email").unwrap();
    assert_eq!(
        (email.data_type.as_str(), email.certainty),
        ("text", Certainty::Alias)
    );
    assert_eq!(accounts.columns.len(), 8);
    assert_eq!(accounts.primary_key.as_ref().unwrap().columns, ["id"]);
}

#[tokio::test]
async fn they_load() {
    let ddl = driftless::ddl::print(&driftless::collect(Naming::Postgres).unwrap());
    let database = testkit::TestDatabase::create().await;
    let client = database.connect().await;
    if let Err(error) = client.batch_execute(&ddl).await {
        panic!("{error:?}\n{ddl}");
    }
}
