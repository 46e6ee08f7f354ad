//! Commands that read write nothing: no file, no folder, no row.

use crate::project::Project;

const USERS: &str = "CREATE TABLE users (id bigint PRIMARY KEY);\n";

const READERS: [(&[&str], i32); 13] = [
    (&["migrate-status"], 0),
    (&["migrate-status", "check=1"], 1),
    (&["migrate-dry-run"], 0),
    (&["migrate", "dry-run=1"], 0),
    (&["migrate-history"], 0),
    (&["migrate-current"], 0),
    (&["migrate-validate"], 0),
    (&["schema-drift"], 1),
    (&["schema-drift", "env=local"], 0),
    (&["schema-diff", "from=migrations", "to=models"], 0),
    (&["schema-diff", "from=env:local", "to=migrations"], 0),
    (&["schema-inspect"], 0),
    (&["schema-inspect", "from=migrations", "format=json"], 0),
];

/// One applied migration, a pending one, and models that need a third.
async fn project() -> Project {
    let project = Project::create(USERS).await;
    project.ok(&["migrate-create", "m=initial"]);
    project.models("CREATE TABLE users (id bigint PRIMARY KEY, email text);\n");
    project.ok(&["migrate-create", "m=email"]);
    project.models("CREATE TABLE users (id bigint PRIMARY KEY, email text, age int);\n");
    project
}

#[tokio::test]
async fn on_a_database_with_a_history() {
    let project = project().await;
    project.ok(&["migrate", "n=1"]);
    project.execute("INSERT INTO users VALUES (1)").await;
    for (arguments, code) in READERS {
        project.unchanged(code, arguments).await;
    }
    project
        .unchanged(0, &["migrate-downgrade", "dry-run=1"])
        .await;
    let status = project.ok(&["migrate-status"]).stdout;
    let names = project.migrations();
    let (current, next) = (&names[0][..14], &names[1][..14]);
    assert!(
        status.starts_with(&format!(
            "Migration Status: PENDING\n  -- Current Version: {current}\n  -- Next Version:    {next}\n  \
             -- Executed Files:  1\n  -- Pending Files:   1\n"
        )),
        "{status}"
    );
}

#[tokio::test]
async fn on_an_empty_database() {
    let project = project().await;
    for (arguments, code) in READERS {
        project.unchanged(code, arguments).await;
    }
    assert_eq!(project.ok(&["migrate-current"]).stdout, "");
}

#[tokio::test]
async fn an_embedded_database_that_does_not_exist_is_not_created() {
    let project = project().await;
    let toml = project.read("driftless.toml");
    let embedded = toml.replace(project.database.url(), "embedded:.driftless/local");
    project.write("driftless.toml", &embedded);
    for arguments in [
        &["migrate-status"][..],
        &["migrate-dry-run"],
        &["migrate-history"],
        &["migrate-current"],
        &["migrate-downgrade", "dry-run=1"],
        &["schema-drift", "env=local"],
        &["schema-inspect"],
        &["schema-diff", "from=env:local", "to=migrations"],
    ] {
        project.unchanged(0, arguments).await;
    }
}

#[tokio::test]
async fn a_dry_run_prints_what_apply_then_runs() {
    let project = project().await;
    let sql = project.ok(&["migrate-dry-run"]).stdout;
    for part in ["CREATE TABLE \"users\"", "ADD COLUMN \"email\" text"] {
        assert!(sql.contains(part), "{sql}");
    }
    project.execute(&sql).await;
    project
        .unchanged(0, &["schema-diff", "from=env:local", "to=migrations"])
        .await;
    assert_eq!(
        project
            .ok(&["schema-diff", "from=env:local", "to=migrations"])
            .stdout,
        ""
    );
}
