//! `migrate-test`: what passes, and each thing that does not.

use serde_json::Value;

use crate::project::Project;

const USERS: &str = "\
CREATE TABLE users (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, email text NOT NULL UNIQUE);
CREATE TABLE posts (id bigint PRIMARY KEY, author bigint NOT NULL REFERENCES users (id), title varchar(20));
";
const SECOND: &str = "20990101000000_second.sql";
const THIRD: &str = "20990102000000_third.sql";

/// A project with one generated migration and one written by hand, and what testing it gives.
async fn with_second(up: &str, down: &str) -> Project {
    let project = Project::create(USERS).await;
    project.ok(&["migrate-create", "m=initial"]);
    project.add_migration(SECOND, up, Some(down));
    project
}

async fn finding(project: &Project, code: i32) -> Value {
    let run = project
        .unchanged(code, &["migrate-test", "format=json"])
        .await;
    let report: Value = serde_json::from_str(&run.stdout).unwrap();
    report["migrations"]
        .as_array()
        .unwrap()
        .last()
        .unwrap()
        .clone()
}

#[tokio::test]
async fn sound_migrations_pass_with_rows_in_the_tables() {
    let project = Project::create(USERS).await;
    project.ok(&["migrate-create", "m=initial"]);
    project.models(&format!("{USERS}CREATE TYPE mood AS ENUM ('sad', 'ok');\n\
        ALTER TABLE posts ADD COLUMN mood mood DEFAULT 'ok', ADD COLUMN at timestamptz, ADD CHECK (id > 0);\n\
        CREATE INDEX ON posts (title);\n"));
    project.ok(&["migrate-create", "m=more"]);
    let count = project.migrations().len();
    let run = project.unchanged(0, &["migrate-test"]).await;
    let lines: Vec<&str> = run
        .stdout
        .lines()
        .filter(|line| line.starts_with("ok "))
        .collect();
    assert_eq!(lines.len(), count + 1, "{}", run.stdout);
    assert!(lines[0].contains("no rows"), "{}", run.stdout);
    assert!(lines[count].contains("rows in 2 tables"), "{}", run.stdout);
    assert!(
        run.stderr
            .contains(&format!("Tested {} passed, 0 failed", count + 1)),
        "{}",
        run.stderr
    );

    let run = project.ok(&["migrate-test", "last=1", "format=json"]);
    let report: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(report["migrations"].as_array().unwrap().len(), 1);
    assert_eq!(
        (&report["passed"], &report["whole"]["passed"]),
        (&true.into(), &true.into())
    );
    let run = project.ok(&["migrate-test", "format=junit"]);
    let tests = format!("tests=\"{}\" skipped=\"0\" failures=\"0\"", count + 1);
    assert!(run.stdout.contains(&tests), "{}", run.stdout);
}

#[tokio::test]
async fn a_checkpoint_is_left_out_and_what_has_no_way_back_is_named() {
    let project = with_second(
        "CREATE TABLE tags (id int PRIMARY KEY);\n",
        "DROP TABLE tags;\n",
    )
    .await;
    project.ok(&["migrate-checkpoint"]);
    project.add_migration(
        "20990103000000_no_way.sql",
        "CREATE TABLE a (id int);\n",
        None,
    );
    project.add_migration(
        "20990104000000_last.sql",
        "CREATE TABLE b (id int);\n",
        Some("DROP TABLE b;\n"),
    );
    let run = project.unchanged(0, &["migrate-test"]).await;
    assert!(!run.stdout.contains("checkpoint"), "{}", run.stdout);
    assert!(
        run.stdout
            .contains("note: not reverted: it has no down file"),
        "{}",
        run.stdout
    );
    assert!(
        run.stdout
            .contains("20990104000000_last.sql to 20990104000000_last.sql"),
        "{}",
        run.stdout
    );
}

#[tokio::test]
async fn a_way_that_leads_elsewhere_fails_and_ends_the_trial() {
    let project = with_second(
        "ALTER TABLE users ADD COLUMN age int, ADD COLUMN size int;\n",
        "ALTER TABLE users DROP COLUMN age;\n",
    )
    .await;
    project.add_migration(
        THIRD,
        "CREATE TABLE tags (id int);\n",
        Some("DROP TABLE tags;\n"),
    );
    let found = finding(&project, 1).await;
    assert_eq!(found["findings"][0]["code"], "missed");
    let run = project.unchanged(1, &["migrate-test"]).await;
    let text = "down does not lead where it should; these differ: column public.users.size";
    assert!(run.stdout.contains(text), "{}", run.stdout);
    assert!(
        run.stderr.contains("1 passed, 1 failed, 1 not reached"),
        "{}",
        run.stderr
    );
    let run = project
        .unchanged(1, &["migrate-test", "format=junit"])
        .await;
    assert!(
        run.stdout.contains("type=\"missed\"") && run.stdout.contains("<skipped"),
        "{}",
        run.stdout
    );
}

#[tokio::test]
async fn a_statement_that_fails_is_shown_with_its_place() {
    let project = with_second(
        "CREATE TABLE tags (id int);\nDROP TABLE nothing;\n",
        "DROP TABLE tags;\n",
    )
    .await;
    let found = finding(&project, 1).await;
    assert_eq!(found["findings"][0]["code"], "refused");
    let message = found["findings"][0]["message"].as_str().unwrap();
    assert!(
        message.contains(&format!("at migrations/{SECOND}:2: DROP TABLE nothing;")),
        "{message}"
    );
    let project = with_second("CREATE TABLE tags (id int);\n", "DROP TABLE tag;\n").await;
    let found = finding(&project, 1).await;
    let message = found["findings"][0]["message"].as_str().unwrap();
    assert!(message.starts_with("down fails: "), "{message}");
    assert!(
        message.contains(&format!("at migrations/down/{SECOND}:1: ")),
        "{message}"
    );
}

#[tokio::test]
async fn what_works_on_empty_tables_only_must_say_so() {
    let up = "ALTER TABLE users ADD COLUMN age int NOT NULL;\n";
    let down = "ALTER TABLE users DROP COLUMN age;\n";
    let project = with_second(up, down).await;
    assert_eq!(
        finding(&project, 1).await["findings"][0]["code"],
        "fails_on_rows"
    );
    let said = format!("-- hazard: can-fail: there must be no users yet\n\n{up}");
    let project = with_second(&said, down).await;
    let found = finding(&project, 0).await;
    assert!(
        found["notes"][0].as_str().unwrap().contains("as it says"),
        "{found}"
    );
    // Or the rows are given, and there are none.
    let project = with_second(up, down).await;
    let version = project.migrations()[0][..14].to_owned();
    project.write(&format!("migrations/testdata/{version}.sql"), "");
    let found = finding(&project, 0).await;
    assert_eq!(found["tables_with_rows"], 0);
}

#[tokio::test]
async fn rows_that_are_lost_must_be_said() {
    let project = with_second("DELETE FROM posts;\n", "SELECT 1;\n").await;
    let found = finding(&project, 1).await;
    assert_eq!(found["findings"][0]["code"], "rows_lost");
    assert_eq!(
        found["findings"][0]["message"],
        "up loses rows of public.posts: 3 before, 0 after"
    );
    let project = with_second(
        "-- hazard: data-loss: drafts go\n\nDELETE FROM posts;\n",
        "SELECT 1;\n",
    )
    .await;
    finding(&project, 0).await;
    let project = with_second("DROP TABLE posts;\n", "CREATE TABLE posts (id bigint PRIMARY KEY, author bigint NOT NULL REFERENCES users (id), title varchar(20));\n").await;
    let found = finding(&project, 1).await;
    assert_eq!(
        found["findings"][0]["message"],
        "down loses rows of public.posts: 3 before, 0 after"
    );
}

#[tokio::test]
async fn rows_of_testdata_are_met_by_what_follows() {
    let project = with_second(
        "ALTER TABLE users ADD CHECK (email <> 'root');\n",
        "ALTER TABLE users DROP CONSTRAINT users_email_check;\n",
    )
    .await;
    finding(&project, 0).await;
    let version = project.migrations()[0][..14].to_owned();
    let data = format!("migrations/testdata/{version}.sql");
    project.write(&data, "INSERT INTO users (email) VALUES ('root');\n");
    assert_eq!(finding(&project, 1).await["findings"][0]["code"], "refused");
    project.write(&data, "INSERT INTO nobody VALUES (1);\n");
    assert_eq!(
        finding(&project, 1).await["findings"][0]["code"],
        "sample_refused"
    );
    project.write("migrations/testdata/1.sql", "");
    let run = project.unchanged(1, &["migrate-test"]).await;
    assert!(
        run.stderr.contains("migrations/testdata/1.sql"),
        "{}",
        run.stderr
    );
}
