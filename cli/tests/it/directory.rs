//! A folder of migrations that is not what `atlas.sum` says is used by no command.

use crate::project::Project;

const USERS: &str = "CREATE TABLE users (id bigint PRIMARY KEY);\n";
const WITH_EMAIL: &str = "CREATE TABLE users (id bigint PRIMARY KEY, email text);\n";

/// Two applied migrations, and models that need a third one.
async fn two_migrations() -> Project {
    let project = Project::applied(USERS).await;
    project.models(WITH_EMAIL);
    project.ok(&["migrate-create", "m=email"]);
    project.ok(&["migrate"]);
    project.models("CREATE TABLE users (id bigint PRIMARY KEY, email text, age int);\n");
    project
}

/// Runs each command that uses the folder.
async fn refused(project: &Project, parts: &[&str]) {
    for arguments in [
        &["migrate-validate"][..],
        &["migrate"],
        &["migrate-create", "m=next"],
        &["migrate-manual", "m=next"],
        &["migrate-downgrade"],
        &["migrate-status"],
        &["schema-drift"],
        &["schema-drift", "env=local"],
        &["schema-diff", "from=migrations", "to=models"],
    ] {
        let run = project.unchanged(1, arguments).await;
        assert_eq!(run.stdout, "", "{arguments:?}");
        for part in parts {
            assert!(
                run.stderr.contains(part),
                "{arguments:?}: no {part:?} in\n{}",
                run.stderr
            );
        }
    }
}

#[tokio::test]
async fn an_edited_file() {
    let project = two_migrations().await;
    let path = format!("migrations/{}", project.migrations()[0]);
    project.write(&path, &format!("{}\n-- edited\n", project.read(&path)));
    let restore = format!("hint: restore it: `git checkout -- {path}`");
    refused(&project, &["was edited", &restore, "`cli migrate-hash`"]).await;
}

#[tokio::test]
async fn a_missing_file() {
    let project = two_migrations().await;
    let path = format!("migrations/{}", project.migrations()[0]);
    std::fs::remove_file(project.path(&path)).unwrap();
    let restore = format!("hint: restore it: `git checkout -- {path}`");
    refused(&project, &["was removed", &restore]).await;
}

#[tokio::test]
async fn an_added_file() {
    let project = two_migrations().await;
    project.write("migrations/20990101000000_added.sql", "SELECT 1;\n");
    refused(
        &project,
        &[
            "20990101000000_added.sql was added",
            "hint: if the files are right, run `cli migrate-hash`",
        ],
    )
    .await;
    project.ok(&["migrate-hash"]);
    project.ok(&["migrate-validate"]);
}

#[tokio::test]
async fn a_version_that_stands_twice() {
    let project = two_migrations().await;
    let version = project.migrations()[1][..14].to_owned();
    project.write(&format!("migrations/{version}_twin.sql"), "SELECT 1;\n");
    let hint = format!("hint: give `{version}_twin.sql` a version of its own");
    refused(&project, &["stands twice", &hint]).await;
}

#[tokio::test]
async fn a_sum_that_was_merged_by_hand() {
    let project = two_migrations().await;
    let sum = project.read("migrations/atlas.sum");
    project.write("migrations/atlas.sum", &format!("<<<<<<< HEAD\n{sum}"));
    refused(&project, &["checksum", "run `cli migrate-hash`"]).await;
    std::fs::remove_file(project.path("migrations/atlas.sum")).unwrap();
    refused(
        &project,
        &["checksum file not found", "run `cli migrate-hash`"],
    )
    .await;
    project.ok(&["migrate-hash"]);
    assert_eq!(project.read("migrations/atlas.sum"), sum);
}

#[tokio::test]
async fn a_file_that_postgres_refuses_is_found_by_the_replay() {
    let project = two_migrations().await;
    project.add_migration("20990101000000_wrong.sql", "SELECT 1;\nSELEC 2;\n", None);
    project
        .unchanged(0, &["migrate-validate", "replay=false"])
        .await;
    let run = project.unchanged(1, &["migrate-validate"]).await;
    for part in [
        "error: statement 2 of ",
        "failed: syntax error at or near \"SELEC\"",
        "--> migrations/20990101000000_wrong.sql:2:1",
        "^ SQLSTATE 42601",
    ] {
        assert!(run.stderr.contains(part), "{}", run.stderr);
    }
    project.write("migrations/20990101000000_wrong.sql", "SELECT 'open;\n");
    project.ok(&["migrate-hash"]);
    project
        .unchanged(1, &["migrate-validate", "replay=false"])
        .await;
}

#[tokio::test]
async fn no_folder_at_all() {
    let project = Project::create(USERS).await;
    for command in ["migrate", "migrate-status", "migrate-validate"] {
        let run = project.unchanged(1, &[command]).await;
        assert!(
            run.stderr.contains("no migrations directory at")
                && run.stderr.contains("`cli migrate-create m=initial`"),
            "{}",
            run.stderr
        );
    }
    // Drift is an answer all the same: everything is missing.
    project.unchanged(1, &["schema-drift"]).await;
}
