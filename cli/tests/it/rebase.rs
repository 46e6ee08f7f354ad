//! `migrate-rebase`: what a team meets when two branches each add a migration, with real git.

use std::process::{Command, Output};
use std::time::Duration;

use serde_json::Value;

use crate::project::Project;

const USERS: &str = "CREATE TABLE users (id bigint PRIMARY KEY);\n";
const WITH_AGE: &str = "CREATE TABLE users (id bigint PRIMARY KEY, age int);\n";
const WITH_EMAIL: &str = "CREATE TABLE users (id bigint PRIMARY KEY, email text);\n";
const WITH_BOTH: &str = "CREATE TABLE users (id bigint PRIMARY KEY, email text, age int);\n";

fn try_git(project: &Project, arguments: &[&str]) -> Output {
    let identity = ["-c", "user.name=test", "-c", "user.email=test@example.com"];
    Command::new("git")
        .args(identity)
        .args(["-c", "commit.gpgsign=false", "-c", "core.autocrlf=false"])
        .args(arguments)
        .current_dir(project.path("."))
        .env("GIT_EDITOR", "true")
        .output()
        .unwrap_or_else(|error| panic!("git must be on PATH: {error}"))
}

fn git(project: &Project, arguments: &[&str]) {
    let output = try_git(project, arguments);
    assert!(output.status.success(), "{arguments:?}: {output:?}");
}

fn commit(project: &Project, message: &str) {
    git(project, &["add", "-A"]);
    git(project, &["commit", "-q", "-m", message]);
}

/// A branch with other models and the migration that they need.
async fn branch(project: &Project, name: &str, models: &str) {
    git(project, &["checkout", "-q", "-b", name, "main"]);
    project.models(models);
    project.ok(&["migrate-create", &format!("m={name}")]);
    commit(project, name);
    // The next branch gets a later version, also where this one is a second ahead of the clock: a migration that is
    // written within the second of the one before it gets the next second.
    tokio::time::sleep(Duration::from_millis(2100)).await;
}

/// `main` with one applied migration and those of the branch `email`; the older branch `age` has been merged with it
/// as far as git can.
async fn conflict(age: &str, email: &str, merged: &str) -> Project {
    let project = Project::applied(USERS).await;
    git(&project, &["init", "-q", "-b", "main"]);
    commit(&project, "initial");
    branch(&project, "age", age).await;
    branch(&project, "email", email).await;
    git(&project, &["checkout", "-q", "main"]);
    git(&project, &["merge", "-q", "--ff-only", "email"]);
    git(&project, &["checkout", "-q", "age"]);
    let merge = try_git(&project, &["merge", "-q", "main"]);
    assert!(!merge.status.success(), "{merge:?}");
    assert!(project.read("migrations/atlas.sum").contains("<<<<<<<"));
    project.models(merged);
    project
}

/// The names without their versions.
fn descriptions(project: &Project) -> Vec<String> {
    let names = project.migrations().into_iter();
    names.map(|name| name[15..].to_owned()).collect()
}

/// All is well, also for databases: the migrations build what the models say, up and down.
async fn goes_on(project: &Project) {
    git(project, &["add", "-A"]);
    git(project, &["commit", "-q", "--no-edit"]);
    project.unchanged(0, &["migrate-validate"]).await;
    project.unchanged(0, &["schema-drift"]).await;
    project.ok(&["migrate"]);
    project.unchanged(0, &["schema-drift", "env=local"]).await;
    project.ok(&["migrate-downgrade", "n=2", "allow=data-loss"]);
    project.ok(&["migrate"]);
    let again = project.unchanged(0, &["migrate-rebase"]).await;
    assert!(again.stderr.contains("Unchanged"), "{}", again.stderr);
}

#[tokio::test]
async fn two_branches_each_add_a_migration() {
    let project = conflict(WITH_AGE, WITH_EMAIL, WITH_BOTH).await;
    let stopped = project.unchanged(1, &["migrate-status"]).await;
    assert!(
        stopped.stderr.contains("merge conflict")
            && stopped.stderr.contains("`cli migrate-rebase`"),
        "{}",
        stopped.stderr
    );
    let before = project.migrations();
    assert_eq!(
        descriptions(&project),
        ["initial.sql", "age.sql", "email.sql"]
    );
    let (up, down) = (
        project.read(&format!("migrations/{}", before[1])),
        project.read(&format!("migrations/down/{}", before[1])),
    );
    let dry = project
        .unchanged(0, &["migrate-rebase", "dry-run=1", "format=json"])
        .await;
    let dry: Value = serde_json::from_str(&dry.stdout).unwrap();
    assert_eq!(dry["onto"], "MERGE_HEAD");
    assert_eq!(dry["moved"][0]["from"], before[1]);

    let run = project.ok(&["migrate-rebase"]);
    assert!(
        run.stderr
            .contains(&format!("Moved migrations/{}", before[1])),
        "{}",
        run.stderr
    );
    let after = project.migrations();
    assert_eq!(
        descriptions(&project),
        ["initial.sql", "email.sql", "age.sql"]
    );
    assert_eq!((&after[0], &after[1]), (&before[0], &before[2]));
    assert_eq!(project.read(&format!("migrations/{}", after[2])), up);
    assert_eq!(project.read(&format!("migrations/down/{}", after[2])), down);
    assert!(
        !project
            .path(&format!("migrations/down/{}", before[1]))
            .exists()
    );
    goes_on(&project).await;
}

#[tokio::test]
async fn what_came_in_holds_a_part_of_ours() {
    // Both branches add the column: ours would fail, and only the rest of it is still needed.
    let project = conflict(WITH_BOTH, WITH_EMAIL, WITH_BOTH).await;
    let before = project.migrations();
    let dry = project.unchanged(0, &["migrate-rebase", "dry-run=1"]).await;
    assert!(dry.stdout.contains("ADD COLUMN \"age\"") && !dry.stdout.contains("email"));
    let run = project.ok(&["migrate-rebase"]);
    for part in [
        "already exists",
        &format!("Taken out migrations/{}", before[1]),
        "Planned migrations/",
    ] {
        assert!(run.stderr.contains(part), "no {part:?} in {}", run.stderr);
    }
    assert_eq!(
        descriptions(&project),
        ["initial.sql", "email.sql", "age.sql"]
    );
    assert_eq!(project.newest(), dry.stdout);
    goes_on(&project).await;
}

#[tokio::test]
async fn what_came_in_is_all_of_ours() {
    let project = conflict(WITH_EMAIL, WITH_EMAIL, WITH_EMAIL).await;
    project.ok(&["migrate-rebase"]);
    assert_eq!(descriptions(&project), ["initial.sql", "email.sql"]);
    git(&project, &["add", "-A"]);
    git(&project, &["commit", "-q", "--no-edit"]);
    project.unchanged(0, &["migrate-validate"]).await;
    project.unchanged(0, &["schema-drift"]).await;
}

#[tokio::test]
async fn a_migration_by_hand_moves_as_it_is_or_must_be_corrected() {
    let project = conflict(WITH_AGE, WITH_EMAIL, WITH_BOTH).await;
    let by_hand = "20990101000000_fill.sql";
    let write = |sql: &str| project.write(&format!("migrations/{by_hand}"), sql);
    write("UPDATE users SET age = 1, nickname = '';\n");
    let refused = project.unchanged(2, &["migrate-rebase"]).await;
    for part in [
        "column \"nickname\" of relation \"users\" does not exist",
        "--> migrations/20990101000000_fill.sql:1:",
        "hint: correct the file by hand, then run `cli migrate-rebase` again",
    ] {
        assert!(
            refused.stderr.contains(part),
            "no {part:?} in {}",
            refused.stderr
        );
    }
    write("UPDATE users SET age = 1;\n");
    project.ok(&["migrate-rebase"]);
    assert_eq!(
        descriptions(&project),
        ["initial.sql", "email.sql", "age.sql", "fill.sql"]
    );
    assert_eq!(project.newest(), "UPDATE users SET age = 1;\n");
    project.unchanged(0, &["migrate-validate"]).await;
}

#[tokio::test]
async fn one_that_is_applied_does_not_move() {
    let project = Project::applied(USERS).await;
    git(&project, &["init", "-q", "-b", "main"]);
    commit(&project, "initial");
    branch(&project, "age", WITH_AGE).await;
    project.ok(&["migrate"]);
    branch(&project, "email", WITH_EMAIL).await;
    git(&project, &["checkout", "-q", "age"]);
    assert!(
        !try_git(&project, &["merge", "-q", "email"])
            .status
            .success()
    );
    project.models(WITH_BOTH);
    let refused = project.unchanged(2, &["migrate-rebase"]).await;
    for part in [
        "_age.sql is applied to local, and would get another version",
        "hint: before the merge, take it back: `git merge --abort`",
        "`cli db-drop env=local`",
    ] {
        assert!(
            refused.stderr.contains(part),
            "no {part:?} in {}",
            refused.stderr
        );
    }
    // As the hint says.
    git(&project, &["checkout", "-q", "-f", "HEAD"]);
    try_git(&project, &["merge", "--abort"]);
    project.ok(&["migrate-downgrade", "allow=data-loss"]);
    try_git(&project, &["merge", "-q", "email"]);
    project.models(WITH_BOTH);
    project.ok(&["migrate-rebase"]);
    goes_on(&project).await;
}

#[tokio::test]
async fn the_branch_that_is_rebased_goes_behind() {
    let project = conflict(WITH_AGE, WITH_EMAIL, WITH_BOTH).await;
    git(&project, &["merge", "--abort"]);
    assert!(
        !try_git(&project, &["rebase", "-q", "main"])
            .status
            .success()
    );
    project.models(WITH_BOTH);
    let run = project.ok(&["migrate-rebase"]);
    assert!(
        run.stderr.contains("Onto HEAD: 1 migration of ours"),
        "{}",
        run.stderr
    );
    assert_eq!(
        descriptions(&project),
        ["initial.sql", "email.sql", "age.sql"]
    );
    git(&project, &["add", "-A"]);
    git(&project, &["rebase", "--continue"]);
    project.unchanged(0, &["migrate-validate"]).await;
}

#[tokio::test]
async fn on_the_main_branch_what_comes_in_goes_behind() {
    let project = conflict(WITH_AGE, WITH_EMAIL, WITH_BOTH).await;
    git(&project, &["merge", "--abort"]);
    git(&project, &["checkout", "-q", "main"]);
    assert!(!try_git(&project, &["merge", "-q", "age"]).status.success());
    project.models(WITH_BOTH);
    project.ok(&["migrate-rebase"]);
    assert_eq!(
        descriptions(&project),
        ["initial.sql", "email.sql", "age.sql"]
    );
    goes_on(&project).await;
}

#[tokio::test]
async fn two_files_with_one_version_are_told_apart() {
    let project = conflict(WITH_AGE, WITH_EMAIL, WITH_BOTH).await;
    let names = project.migrations();
    let twin = format!("{}_age.sql", &names[2][..14]);
    for folder in ["migrations", "migrations/down"] {
        let (from, to) = (format!("{folder}/{}", names[1]), format!("{folder}/{twin}"));
        std::fs::rename(project.path(&from), project.path(&to)).unwrap();
    }
    let stopped = project.unchanged(1, &["migrate-validate"]).await;
    assert!(
        stopped
            .stderr
            .contains("hint: or, after a merge: `cli migrate-rebase`")
    );
    project.ok(&["migrate-rebase"]);
    assert_eq!(
        descriptions(&project),
        ["initial.sql", "email.sql", "age.sql"]
    );
    goes_on(&project).await;
}

#[tokio::test]
async fn the_files_of_the_others_are_not_touched() {
    let project = conflict(WITH_AGE, WITH_EMAIL, WITH_BOTH).await;
    let theirs = format!("migrations/{}", project.migrations()[2]);
    let text = project.read(&theirs);
    project.write(&theirs, &format!("{text}SELECT 1;\n"));
    let refused = project.unchanged(1, &["migrate-rebase"]).await;
    for part in [
        "the migrations of MERGE_HEAD are not what they are there",
        "was edited",
        "hint: bring them back: `git checkout MERGE_HEAD -- migrations`",
    ] {
        assert!(
            refused.stderr.contains(part),
            "no {part:?} in {}",
            refused.stderr
        );
    }
    project.write(&theirs, &format!("<<<<<<< HEAD\n{text}"));
    let refused = project.unchanged(1, &["migrate-rebase"]).await;
    assert!(
        refused.stderr.contains("both sides wrote it"),
        "{}",
        refused.stderr
    );
}

#[tokio::test]
async fn without_git_the_versions_say_which_are_ours() {
    let project = Project::applied(USERS).await;
    let first = project.migrations()[0].clone();
    project.write(
        "migrations/1_early.sql",
        "ALTER TABLE users ADD COLUMN age int;\n",
    );
    project.write(
        "migrations/down/1_early.sql",
        "ALTER TABLE users DROP COLUMN age;\n",
    );
    let unclear = project.unchanged(2, &["migrate-rebase"]).await;
    for part in [
        "no git repository",
        "hint: or name yours: `cli migrate-rebase VERSION`",
    ] {
        assert!(
            unclear.stderr.contains(part),
            "no {part:?} in {}",
            unclear.stderr
        );
    }
    let unknown = project.unchanged(2, &["migrate-rebase", "7"]).await;
    assert!(
        unknown.stderr.contains("there is no migration `7`"),
        "{}",
        unknown.stderr
    );
    project.ok(&["migrate-rebase", "1_"]);
    assert_eq!(descriptions(&project), ["initial.sql", "early.sql"]);
    assert_eq!(project.migrations()[0], first);
    project.ok(&["migrate"]);
    project.ok(&["migrate-downgrade", "allow=data-loss"]);
}
