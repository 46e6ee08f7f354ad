//! `migrate-stamp` and `migrate-baseline`: what is recorded without running anything.

use testkit::TestDatabase;

use crate::project::Project;

const USERS: &str = "CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL UNIQUE);\n";
const TAGS: &str = "CREATE TABLE tags (id bigint PRIMARY KEY);\n";

async fn two_migrations() -> (Project, Vec<String>) {
    let project = Project::create(USERS).await;
    project.ok(&["migrate-create", "m=initial"]);
    project.models(&format!("{USERS}{TAGS}"));
    project.ok(&["migrate-create", "m=tags"]);
    let versions = project.migrations();
    let versions = versions.iter().map(|name| name[..14].to_owned()).collect();
    (project, versions)
}

#[tokio::test]
async fn a_stamp_moves_what_counts_as_applied() {
    let (project, versions) = two_migrations().await;
    let first = format!("to={}", versions[0]);
    let dry = project
        .unchanged(0, &["migrate-stamp", &first, "dry-run=1"])
        .await;
    assert!(
        dry.stderr.contains(&format!("Would set {}", versions[0])),
        "{}",
        dry.stderr
    );
    project.execute(USERS).await;
    let run = project.ok(&["migrate-stamp", &first]);
    assert!(
        run.stdout
            .contains(&format!("-- Current Version: {}", versions[0])),
        "{}",
        run.stdout
    );
    project.unchanged(0, &["migrate-stamp", &first]).await;
    // Only what comes behind runs.
    project.ok(&["migrate"]);
    project.ok(&["schema-drift", "env=local"]);
    let back = project.ok(&["migrate-set", &first, "format=json"]);
    let report: serde_json::Value = serde_json::from_str(&back.stdout).unwrap();
    assert_eq!(report["removed"][0], versions[1].as_str());
    let none = project.ok(&["migrate", "set", "to=none"]);
    assert!(
        none.stderr.contains(&format!("Unset {}", versions[0])),
        "{}",
        none.stderr
    );
    assert_eq!(project.value("SELECT count(*)::text FROM tags").await, "0");
}

#[tokio::test]
async fn a_stamp_refuses_what_it_does_not_know() {
    let (project, versions) = two_migrations().await;
    let run = project
        .unchanged(2, &["migrate-stamp", "to=19990101000000"])
        .await;
    assert!(
        run.stderr.contains("no migration `19990101000000`"),
        "{}",
        run.stderr
    );
    project.unchanged(2, &["migrate-stamp"]).await;
    project.configure("\n[env.held]\nurl = \"${HELD}\"\nprotected = true\n");
    let to = format!("to={}", versions[0]);
    let run = project
        .command(&["migrate-stamp", "env=held", &to])
        .env("HELD", project.database.url())
        .output()
        .unwrap();
    assert_eq!(run.status.code(), Some(3), "{run:?}");
    let run = project
        .command(&["migrate-stamp", "env=held", &to, "confirm=held"])
        .env("HELD", project.database.url())
        .output()
        .unwrap();
    assert_eq!(run.status.code(), Some(0), "{run:?}");
}

#[tokio::test]
async fn a_database_becomes_the_first_migration() {
    let project = Project::create(USERS).await;
    let more =
        "CREATE TYPE mood AS ENUM ('sad', 'ok');\nCREATE VIEW emails AS SELECT email FROM users;\n";
    project
        .execute(&format!("{USERS}{more}INSERT INTO users VALUES (1, 'a');"))
        .await;
    let dry = project
        .unchanged(0, &["migrate-baseline", "dry-run=1"])
        .await;
    assert!(dry.stdout.contains("CREATE VIEW"), "{}", dry.stdout);
    project.ok(&["migrate-baseline"]);
    assert_eq!(project.newest(), dry.stdout);
    project.models(&format!("{USERS}{more}"));
    project.ok(&["schema-drift"]);
    project.unchanged(0, &["migrate"]).await;
    assert_eq!(project.value("SELECT email FROM users").await, "a");

    // The application goes on, on the old database and on a new one.
    project.models(&format!("{USERS}{more}{TAGS}"));
    project.ok(&["migrate-create", "m=tags"]);
    project.ok(&["migrate"]);
    let fresh = TestDatabase::create().await;
    let url = format!("url={}", fresh.url());
    project.ok(&["migrate", &url]);
    project.ok(&["schema-drift", "env=local"]);
    project.ok(&["migrate-downgrade"]);
    let end = project.exit(2, &["migrate-downgrade"]);
    assert!(end.stderr.contains("baseline"), "{}", end.stderr);
}

#[tokio::test]
async fn a_baseline_is_the_first_of_all() {
    let (project, _) = two_migrations().await;
    let run = project.unchanged(2, &["migrate-baseline"]).await;
    assert!(
        run.stderr.contains("2 migrations already"),
        "{}",
        run.stderr
    );
    project.ok(&["migrate"]);
    std::fs::remove_dir_all(project.path("migrations")).unwrap();
    let run = project.unchanged(2, &["migrate-baseline"]).await;
    assert!(
        run.stderr.contains("has a history already"),
        "{}",
        run.stderr
    );
}
