//! What would drop rows is written only when it is allowed by name, and a rename is never guessed.

use crate::project::Project;

const NAME: &str = "CREATE TABLE users (id bigint PRIMARY KEY, name text);\n";
const FULL_NAME: &str = "CREATE TABLE users (id bigint PRIMARY KEY, full_name text);\n";
const BARE: &str = "CREATE TABLE users (id bigint PRIMARY KEY);\n";
const ROW: &str = "SELECT to_jsonb(users)::text FROM users";

async fn one_user() -> Project {
    let project = Project::applied(NAME).await;
    project.execute("INSERT INTO users VALUES (1, 'Ada')").await;
    project
}

#[tokio::test]
async fn a_column_is_dropped_only_when_that_is_allowed() {
    let project = one_user().await;
    project.models(BARE);
    let refused = project.unchanged(3, &["migrate-create", "m=drop"]).await;
    assert!(
        refused
            .stderr
            .contains("this migration loses data: it drops column public.users.name")
            && refused.stderr.contains("`allow=data-loss`"),
        "{}",
        refused.stderr
    );
    project.ok(&["migrate-create", "m=drop", "allow=data-loss"]);
    assert_eq!(
        project.newest(),
        "-- driftless:generated\n-- hazard: data-loss: drops column public.users.name\n\
         -- hazard: irreversible: the values of column public.users.name do not come back\n\
         -- hazard: breaks-application: drops column public.users.name\n\
         -- locks: ACCESS EXCLUSIVE on public.users\n\n\
         -- Modify \"users\" table\nALTER TABLE \"users\" DROP COLUMN \"name\";\n"
    );
}

#[tokio::test]
async fn a_rename_keeps_the_rows_there_and_back() {
    let project = one_user().await;
    project.models(FULL_NAME);
    let asked = project.unchanged(3, &["migrate-create", "m=name"]).await;
    assert!(
        asked
            .stderr
            .contains("answer with `rename=users.name:full_name`"),
        "{}",
        asked.stderr
    );
    project.ok(&["migrate-create", "m=name", "rename=users.name:full_name"]);
    assert!(
        project
            .newest()
            .contains("RENAME COLUMN \"name\" TO \"full_name\"")
    );
    assert!(!project.newest().contains("data-loss"));
    project.ok(&["migrate"]);
    assert_eq!(project.value(ROW).await, r#"{"id": 1, "full_name": "Ada"}"#);
    project.ok(&["migrate-downgrade"]);
    assert_eq!(project.value(ROW).await, r#"{"id": 1, "name": "Ada"}"#);
}

#[tokio::test]
async fn what_is_said_not_to_be_a_rename_is_a_loss() {
    let project = one_user().await;
    project.models(FULL_NAME);
    let refused = project
        .unchanged(3, &["migrate-create", "m=name", "rename=none"])
        .await;
    assert!(
        refused.stderr.contains("`allow=data-loss`"),
        "{}",
        refused.stderr
    );
    project.ok(&["migrate-create", "m=name", "rename=none", "allow=data-loss"]);
    project.ok(&["migrate"]);
    assert_eq!(project.value(ROW).await, r#"{"id": 1, "full_name": null}"#);
    project.ok(&["migrate-downgrade"]);
    assert_eq!(project.value(ROW).await, r#"{"id": 1, "name": null}"#);
}

#[tokio::test]
async fn a_model_can_say_that_it_was_renamed() {
    let project = one_user().await;
    let comment = "-- driftless:renamed_from public.users.name full_name\n";
    project.models(&format!("{comment}{FULL_NAME}"));
    project.ok(&["migrate-create", "m=name"]);
    project.ok(&["migrate"]);
    assert_eq!(project.value(ROW).await, r#"{"id": 1, "full_name": "Ada"}"#);
    // The comment may stay.
    project.unchanged(0, &["schema-drift"]).await;
    project.ok(&["migrate-downgrade"]);
    assert_eq!(project.value(ROW).await, r#"{"id": 1, "name": "Ada"}"#);
}

#[tokio::test]
async fn a_table_is_renamed_with_its_rows() {
    let project = one_user().await;
    project.models("CREATE TABLE people (id bigint PRIMARY KEY, name text);\n");
    let asked = project.unchanged(3, &["migrate-create", "m=people"]).await;
    assert!(
        asked.stderr.contains("`rename=users:people`"),
        "{}",
        asked.stderr
    );
    project.ok(&["migrate-create", "m=people", "rename=users:people"]);
    project.ok(&["migrate"]);
    let people = "SELECT to_jsonb(people)::text FROM people";
    assert_eq!(project.value(people).await, r#"{"id": 1, "name": "Ada"}"#);
    project.unchanged(0, &["schema-drift"]).await;
    project.ok(&["migrate-downgrade"]);
    assert_eq!(project.value(ROW).await, r#"{"id": 1, "name": "Ada"}"#);
}

#[tokio::test]
async fn an_enum_value_is_renamed_with_its_rows() {
    let models = |second: &str| {
        format!(
            "CREATE TYPE mood AS ENUM ('happy', '{second}');\n\
             CREATE TABLE users (id bigint PRIMARY KEY, mood mood);\n"
        )
    };
    let project = Project::applied(&models("sad")).await;
    project.execute("INSERT INTO users VALUES (1, 'sad')").await;
    project.models(&models("blue"));
    let asked = project.unchanged(3, &["migrate-create", "m=mood"]).await;
    assert!(
        asked.stderr.contains("`rename=mood.sad:blue`"),
        "{}",
        asked.stderr
    );
    project.ok(&["migrate-create", "m=mood", "rename=mood.sad:blue"]);
    project.ok(&["migrate"]);
    assert_eq!(project.value(ROW).await, r#"{"id": 1, "mood": "blue"}"#);
    project.ok(&["migrate-downgrade"]);
    assert_eq!(project.value(ROW).await, r#"{"id": 1, "mood": "sad"}"#);
}

#[tokio::test]
async fn objects_of_every_kind_are_asked_for_and_renamed() {
    let kinds = [
        (
            "CREATE TYPE mood AS ENUM ('happy', 'sad');",
            "CREATE TYPE feeling AS ENUM ('happy', 'sad');",
            "rename=mood:feeling",
            "ALTER TYPE \"mood\" RENAME TO \"feeling\"",
        ),
        (
            "CREATE DOMAIN age AS int CHECK (VALUE > 0);",
            "CREATE DOMAIN years AS int CHECK (VALUE > 0);",
            "rename=age:years",
            "ALTER DOMAIN \"age\" RENAME TO \"years\"",
        ),
        (
            "CREATE TYPE place AS (street text, town text);",
            "CREATE TYPE address AS (street text, town text);",
            "rename=place:address",
            "ALTER TYPE \"place\" RENAME TO \"address\"",
        ),
        (
            "CREATE SEQUENCE numbers START 100;",
            "CREATE SEQUENCE invoice_numbers START 100;",
            "rename=numbers:invoice_numbers",
            "ALTER SEQUENCE \"numbers\" RENAME TO \"invoice_numbers\"",
        ),
        (
            "CREATE VIEW one AS SELECT 1 AS n;",
            "CREATE VIEW single AS SELECT 1 AS n;",
            "rename=one:single",
            "ALTER VIEW \"one\" RENAME TO \"single\"",
        ),
        (
            "CREATE MATERIALIZED VIEW one AS SELECT 1 AS n;",
            "CREATE MATERIALIZED VIEW single AS SELECT 1 AS n;",
            "rename=one:single",
            "ALTER MATERIALIZED VIEW \"one\" RENAME TO \"single\"",
        ),
        (
            "CREATE SCHEMA app; CREATE TABLE notes (id int);",
            "CREATE SCHEMA app; CREATE TABLE app.notes (id int);",
            "rename=notes:app.notes",
            "SET SCHEMA \"app\"",
        ),
    ];
    for (before, after, answer, statement) in kinds {
        let project = Project::applied(before).await;
        project.models(after);
        let asked = project.unchanged(3, &["migrate-create", "m=name"]).await;
        assert!(
            asked.stderr.contains(&format!("`{answer}`")),
            "{answer}: {}",
            asked.stderr
        );
        project.ok(&["migrate-create", "m=name", answer]);
        let newest = project.newest();
        assert!(newest.contains(statement), "{newest}");
        assert!(!newest.contains("data-loss"), "{newest}");
        project.ok(&["migrate"]);
        project.unchanged(0, &["schema-drift"]).await;
        project.ok(&["migrate-downgrade"]);
    }
}

#[tokio::test]
async fn a_rename_that_cannot_be_is_refused() {
    let project = one_user().await;
    project.models(FULL_NAME);
    for answer in [
        "rename=users.nam:full_name",
        "rename=users.name:nickname",
        "rename=people.name:full_name",
        "rename=users.name",
    ] {
        let refused = project
            .unchanged(2, &["migrate-create", "m=name", answer])
            .await;
        assert!(refused.stderr.contains("hint: "), "{}", refused.stderr);
    }
}
