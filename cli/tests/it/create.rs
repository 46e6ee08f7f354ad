//! `migrate-create` and `schema-drift`: from a changed model to exactly the migration that it needs.

use serde_json::Value;

use crate::project::Project;

const USERS: &str = "\
-- driftless:source public.users models/src/user.rs:7
-- driftless:source public.users.id models/src/user.rs:9
CREATE TABLE users (id bigint PRIMARY KEY);
";

const WITH_NICKNAME: &str = "\
-- driftless:source public.users models/src/user.rs:7
-- driftless:source public.users.id models/src/user.rs:9
-- driftless:source public.users.nickname models/src/user.rs:12
CREATE TABLE users (id bigint PRIMARY KEY, nickname text);
";

#[tokio::test]
async fn a_new_nullable_column_is_one_file_pair_with_one_statement() {
    let project = Project::applied(USERS).await;
    project.unchanged(0, &["schema-drift"]).await;
    project.models(WITH_NICKNAME);
    let drift = project.unchanged(1, &["schema-drift"]).await;
    assert_eq!(
        drift.stdout,
        "+ column public.users.nickname: text  models/src/user.rs:12\n"
    );
    assert!(
        drift
            .stderr
            .contains("hint: run `cli migrate-create m=NAME`"),
        "{}",
        drift.stderr
    );

    let before = project.files();
    let created = project.ok(&["migrate-create", "m=add_nickname"]);
    assert_eq!(created.stdout, "");
    let after = project.files();
    let changed: Vec<&str> = after
        .iter()
        .filter(|(path, content)| before.get(*path) != Some(content))
        .map(|(path, _)| path.as_str())
        .collect();
    let file = project.migrations().pop().unwrap();
    assert!(file.ends_with("_add_nickname.sql"), "{file}");
    assert_eq!(
        changed,
        [
            &format!("migrations/{file}"),
            "migrations/atlas.sum",
            &format!("migrations/down/{file}")
        ]
    );
    assert_eq!(
        project.newest(),
        "-- driftless:generated\n-- locks: ACCESS EXCLUSIVE on public.users\n\n-- Modify \"users\" table\n\
         ALTER TABLE \"users\" ADD COLUMN \"nickname\" text;\n"
    );

    let again = project.unchanged(0, &["migrate-create", "m=again"]).await;
    assert!(
        again.stderr.contains("nothing to write"),
        "{}",
        again.stderr
    );
    assert_eq!(project.unchanged(0, &["schema-drift"]).await.stdout, "");
}

#[tokio::test]
async fn dry_run_prints_the_sql_and_check_the_answer() {
    let project = Project::applied(USERS).await;
    project.unchanged(0, &["migrate-create", "check=1"]).await;
    let nothing = project.unchanged(0, &["migrate-create", "dry-run=1"]).await;
    assert_eq!(nothing.stdout, "");
    project.models(WITH_NICKNAME);
    let dry = project.unchanged(0, &["migrate-create", "dry-run=1"]).await;
    assert_eq!(
        dry.stdout,
        "-- driftless:generated\n-- locks: ACCESS EXCLUSIVE on public.users\n\n-- Modify \"users\" table\n\
         ALTER TABLE \"users\" ADD COLUMN \"nickname\" text;\n"
    );
    let check = project.unchanged(1, &["migrate-create", "check=1"]).await;
    assert_eq!(check.stdout, "");
    assert!(
        check.stderr.contains("+ column public.users.nickname"),
        "{}",
        check.stderr
    );
}

#[tokio::test]
async fn names_become_file_names() {
    let project = Project::create(USERS).await;
    let refused = project.unchanged(2, &["migrate-create", "m=../?"]).await;
    assert!(
        refused.stderr.contains("leaves no letter or digit")
            && refused
                .stderr
                .contains("hint: give it a name: `m=add_email`"),
        "{}",
        refused.stderr
    );
    project.ok(&["migrate-create", "m=Add  Users/../../x!"]);
    project.models(WITH_NICKNAME);
    project.ok(&["migrate-create", "m=Add  Users/../../x!"]);
    let names = project.migrations();
    assert_eq!(names.len(), 2);
    assert!(
        names.iter().all(|name| name.ends_with("_add_users_x.sql")),
        "{names:?}"
    );
    assert!(names[0][..14] < names[1][..14], "{names:?}");
    project.ok(&["migrate"]);
}

#[tokio::test]
async fn a_file_can_stand_in_for_the_loader() {
    let project = Project::applied(USERS).await;
    project.write("wanted.sql", WITH_NICKNAME);
    project.write("schema.sql", "the loader must not be asked");
    project.ok(&["migrate-create", "m=from_file", "from=wanted.sql"]);
    assert!(project.newest().contains("ADD COLUMN \"nickname\" text;"));
    let missing = project
        .unchanged(2, &["migrate-create", "m=x", "from=none.sql"])
        .await;
    assert!(missing.stderr.contains("none.sql"), "{}", missing.stderr);
    assert!(missing.stderr.contains("hint: "), "{}", missing.stderr);
}

#[tokio::test]
async fn every_report_is_one_json_object() {
    let project = Project::applied(USERS).await;
    let read = |text: &str| -> Value {
        let value: Value = serde_json::from_str(text).unwrap_or_else(|_| panic!("{text}"));
        assert_eq!(value["version"], 1, "{text}");
        value
    };
    let none = project.ok(&["migrate-create", "check=1", "format=json"]);
    assert_eq!(read(&none.stdout)["changes"], Value::Array(Vec::new()));
    project.models(WITH_NICKNAME);
    let drift = read(&project.exit(1, &["schema-drift", "format=json"]).stdout);
    assert_eq!(drift["drift"], true);
    assert_eq!(drift["changes"][0]["path"], "public.users.nickname");
    assert_eq!(drift["changes"][0]["source"], "models/src/user.rs:12");
    let dry = read(
        &project
            .ok(&["migrate-create", "dry-run=1", "format=json"])
            .stdout,
    );
    assert_eq!(dry["written"], Value::Array(Vec::new()));
    let created = read(&project.ok(&["migrate-create", "m=a", "format=json"]).stdout);
    assert_eq!(created["written"][0], *project.migrations().last().unwrap());
    for arguments in [
        &["migrate-status", "format=json"][..],
        &["migrate-history", "format=json"],
        &["migrate-validate", "format=json"],
        &["migrate-dry-run", "format=json"],
        &["migrate", "format=json"],
        &["migrate-hash", "format=json"],
        &["migrate-downgrade", "format=json"],
    ] {
        read(&project.ok(arguments).stdout);
    }
}

#[tokio::test]
async fn grants_are_said_and_not_planned() {
    let project = Project::applied(USERS).await;
    let warning = "warning: not compared and not planned: grants of table public.users\n";
    let granted = format!("{USERS}GRANT SELECT ON users TO pg_monitor;\n");
    project.models(&granted);
    let run = project.unchanged(0, &["migrate-create", "m=grant"]).await;
    assert!(run.stderr.contains(warning), "{}", run.stderr);
    assert!(
        run.stderr.contains("migrate-manual m=NAME"),
        "{}",
        run.stderr
    );
    let run = project.ok(&["schema-drift", "format=json"]);
    let report: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(report["drift"], false);
    assert_eq!(report["not_compared"][0]["object"], "table public.users");

    // Who has written it by hand is not told again, nor is who grants in migrations alone.
    project.add_migration(
        "20990101000000_grant.sql",
        "GRANT SELECT ON users TO pg_monitor;\n",
        None,
    );
    for models in [granted.as_str(), USERS] {
        project.models(models);
        let run = project.ok(&["migrate-create", "check=1"]);
        assert!(!run.stderr.contains("not compared"), "{}", run.stderr);
    }
}
