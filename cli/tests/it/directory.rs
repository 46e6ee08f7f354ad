//! A folder of migrations that is not what `atlas.sum` says is used by no command.

use serde_json::Value;

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
async fn an_archive_whose_way_back_would_run() {
    let project = two_migrations().await;
    let name = "20990101000000_archive.sql";
    let hint = format!("hint: leave the way forward in migrations/{name} and move the way back to");
    for (text, error) in [
        (
            "-- atlas:txtar\n\n-- migration.sql --\nSELECT 1;\n-- down.sql --\nDROP TABLE users;\n",
            "txtar archives are not supported",
        ),
        (
            "-- atlas:txtar\r\n-- down.sql --\r\nDROP TABLE users;\r\n",
            "txtar archives are not supported",
        ),
        (
            "-- +goose Up\nSELECT 1;\n-- +goose Down\nDROP TABLE users;\n",
            "line 3 is of goose",
        ),
        (
            "-- migrate:up\nSELECT 1;\n-- migrate:down\nDROP TABLE users;\n",
            "line 3 is of dbmate",
        ),
    ] {
        project.write(&format!("migrations/{name}"), text);
        refused(&project, &[error, &hint]).await;
        project.unchanged(1, &["migrate-hash"]).await;
    }
}

#[tokio::test]
async fn the_down_files_of_other_tools() {
    let project = two_migrations().await;
    project.write("migrations/3_a.up.sql", "SELECT 1;\n");
    project.write("migrations/3_a.down.sql", "DROP TABLE users;\n");
    let hint = "hint: move it under the name of the other: `mkdir -p migrations/down && mv migrations/3_a.down.sql \
                migrations/down/3_a.up.sql`";
    refused(
        &project,
        &["3_a.down.sql is the way back of another file", hint],
    )
    .await;
    std::fs::rename(
        project.path("migrations/3_a.down.sql"),
        project.path("migrations/down/3_a.up.sql"),
    )
    .unwrap();
    project.ok(&["migrate-hash"]);
    project.ok(&["migrate-validate", "replay=false"]);
}

#[tokio::test]
async fn directives_that_have_no_effect_are_named() {
    let project = Project::applied(USERS).await;
    for (text, warning) in [
        (
            "-- atlas:txmode none\nSELECT 1;\n",
            "line 1: `atlas:txmode` has no effect: no blank line follows the head of the file",
        ),
        (
            "-- atlas:checkpoint\r\n\r\nSELECT 1;\r\n",
            "line 1: `atlas:checkpoint` has no effect: the lines end with CR LF instead of LF",
        ),
        (
            "\u{feff}-- atlas:checkpoint\n\nSELECT 1;\n",
            "line 1: `atlas:checkpoint` has no effect: the file begins with a byte order mark",
        ),
        (
            "-- a\n-- atlas:delimiter //\n\nSELECT 1;\n",
            "line 2: `atlas:delimiter` has no effect: it counts in the first line of the file only",
        ),
        (
            "-- atlas:tx-mode none\n\nSELECT 1;\n",
            "line 1: `atlas:tx` has no effect: there is no such directive",
        ),
        (
            "-- atlas:sum ignore\nSELECT 1;\n",
            "says `atlas:sum ignore`: nothing notices when it is edited",
        ),
    ] {
        project.add_migration("20990101000000_next.sql", text, None);
        for arguments in [&["migrate-validate"][..], &["migrate-dry-run"]] {
            let run = project.unchanged(0, arguments).await;
            let expected = "warning: migrations/20990101000000_next.sql";
            assert!(
                run.stderr.contains(expected) && run.stderr.contains(warning),
                "no {warning:?} in\n{}",
                run.stderr
            );
        }
    }
    let report = project.ok(&["migrate-validate", "format=json"]);
    let report: Value = serde_json::from_str(&report.stdout).unwrap();
    let warnings = report["warnings"].as_array().unwrap();
    assert_eq!(warnings.len(), 2, "{warnings:?}");
    assert!(warnings[1].as_str().unwrap().contains("has no way back"));
}

#[tokio::test]
async fn files_are_applied_as_they_are() {
    let project = Project::applied(USERS).await;
    let name = "20990101000000_windows.sql";
    let text = "\u{feff}-- first\r\nALTER TABLE users ADD COLUMN email text DEFAULT 'a\r\nb';\r\nSELECT 1;\r\n";
    project.add_migration(name, text, None);
    project.ok(&["migrate"]);
    project.ok(&["migrate-hash"]);
    assert_eq!(project.read(&format!("migrations/{name}")), text);
    project.execute("INSERT INTO users (id) VALUES (1)").await;
    assert_eq!(project.value("SELECT email FROM users").await, "a\r\nb");
}

#[tokio::test]
async fn a_mismatch_names_the_line_and_the_reason() {
    let project = Project::applied(USERS).await;
    let first = project.migrations()[0].clone();
    project.write("migrations/1_early.sql", "SELECT 1;\n");
    let added = [
        "error: checksum mismatch: L2: 1_early.sql was added",
        "note: it is not in atlas.sum, where it belongs in line 2",
    ];
    refused(&project, &added).await;
    std::fs::remove_file(project.path("migrations/1_early.sql")).unwrap();
    let text = project.read(&format!("migrations/{first}"));
    project.write(&format!("migrations/{first}"), &format!("{text} "));
    let edited = format!("error: checksum mismatch: L2: {first} was edited");
    let note = "note: its content is not what line 2 of atlas.sum was made of";
    refused(&project, &[&edited, note]).await;
    std::fs::remove_file(project.path(&format!("migrations/{first}"))).unwrap();
    let removed = format!("error: checksum mismatch: L2: {first} was removed");
    refused(&project, &[&removed, "note: line 2 of atlas.sum names it"]).await;
    project.write(&format!("migrations/{first}"), &text);
    let sum = project.read("migrations/atlas.sum");
    let (_, lines) = sum.split_once('\n').unwrap();
    project.write("migrations/atlas.sum", &format!("h1:x=\n{lines}"));
    let inconsistent =
        "error: checksum mismatch: L1: the first line of atlas.sum does not fit the others";
    refused(&project, &[inconsistent]).await;
    project.write("migrations/atlas.sum", &format!("{sum}=======\n"));
    let conflict = "error: checksum file has a merge conflict: line 3 of atlas.sum";
    refused(&project, &[conflict]).await;
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
