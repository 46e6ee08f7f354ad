//! `migrate-checkpoint`: one file for new databases, and none for those with a history.

use std::process::Command;

use testkit::TestDatabase;

use crate::project::Project;

const MODELS: &str = "\
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL UNIQUE, mood mood DEFAULT 'ok', CHECK (id > 0));
CREATE TABLE posts (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, author bigint REFERENCES users (id));
CREATE INDEX posts_author ON posts (author) WHERE author IS NOT NULL;
";
const BY_HAND: &str = "\
CREATE TABLE audit (at timestamptz NOT NULL);
CREATE VIEW ids AS SELECT id FROM users;
CREATE FUNCTION one() RETURNS int LANGUAGE sql AS $$ SELECT 1; $$;
";

/// Three migrations, one of them by hand, applied.
async fn three_migrations() -> Project {
    let project = Project::applied(
        "CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL UNIQUE);\n",
    )
    .await;
    let down = "DROP FUNCTION one();\nDROP VIEW ids;\nDROP TABLE audit;\n";
    project.add_migration("20990101000000_by_hand.sql", BY_HAND, Some(down));
    project.models(MODELS);
    project.ok(&["migrate-create", "m=more"]);
    project.ok(&["migrate"]);
    project
}

/// The structure of a database as pg_dump prints it, without the history.
async fn dump(url: &str) -> String {
    let program = testkit::client_program("pg_dump", testkit::server_major_version().await);
    let program = program.expect("a pg_dump of the server's version or a newer one");
    let output = Command::new(program)
        .args(["--schema-only", "--exclude-schema=atlas_schema_revisions"])
        .arg(url)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    let lines = text.lines();
    // The key of `\restrict` is another one each time.
    lines
        .filter(|line| !line.starts_with('\\'))
        .collect::<Vec<_>>()
        .join("\n")
}

#[tokio::test]
async fn a_new_database_begins_with_it_and_becomes_the_same() {
    let project = three_migrations().await;
    let dry = project
        .unchanged(0, &["migrate-checkpoint", "dry-run=1"])
        .await;
    project.ok(&["migrate-checkpoint", "m=release 2"]);
    let checkpoint = project.migrations().pop().unwrap();
    assert!(checkpoint.ends_with("_release_2.sql"), "{checkpoint}");
    assert_eq!(project.newest(), dry.stdout);
    let head = "-- driftless:generated\n-- atlas:checkpoint\n-- driftless:irreversible: a new database begins with it\n\
                -- driftless:manual: table public.audit\n-- driftless:manual: view public.ids\n\
                -- driftless:manual: routine public.one()\n\n";
    assert!(project.newest().starts_with(head), "{}", project.newest());

    // A database with a history has nothing to do.
    project.unchanged(0, &["migrate-status", "check=1"]).await;
    project.unchanged(0, &["migrate"]).await;
    project.unchanged(0, &["schema-drift", "env=local"]).await;
    project.unchanged(0, &["schema-drift"]).await;
    project.unchanged(0, &["migrate-validate"]).await;
    let again = project.unchanged(0, &["migrate-checkpoint"]).await;
    assert!(again.stderr.contains("Unchanged"), "{}", again.stderr);

    let fresh = TestDatabase::create().await;
    let url = format!("url={}", fresh.url());
    let status = project.ok(&["migrate-status", &url]);
    let next = format!("-- Next Version:    {} (checkpoint)", &checkpoint[..14]);
    assert!(status.stdout.contains(&next), "{}", status.stdout);
    let applied = project.ok(&["migrate", &url]);
    assert!(
        applied.stderr.contains("Finished 1 migration,"),
        "{}",
        applied.stderr
    );
    assert_eq!(dump(fresh.url()).await, dump(project.database.url()).await);

    // Both go on in the same way.
    project.models(&format!(
        "{MODELS}CREATE TABLE tags (id bigint PRIMARY KEY);\n"
    ));
    let created = project.ok(&["migrate-create", "m=tags"]);
    assert!(
        created.stderr.contains("Kept table public.audit: "),
        "{}",
        created.stderr
    );
    project.ok(&["migrate"]);
    project.ok(&["migrate", &url]);
    assert_eq!(dump(fresh.url()).await, dump(project.database.url()).await);
    project.ok(&["migrate-downgrade", &url]);
    let end = project.exit(2, &["migrate-downgrade", &url]);
    assert!(
        end.stderr.contains("a new database begins with it"),
        "{}",
        end.stderr
    );
}

#[tokio::test]
async fn a_new_database_that_stops_before_it_runs_the_files() {
    let project = three_migrations().await;
    project.ok(&["migrate-checkpoint"]);
    let versions: Vec<String> = project
        .migrations()
        .iter()
        .map(|name| name[..14].to_owned())
        .collect();
    let fresh = TestDatabase::create().await;
    let url = format!("url={}", fresh.url());
    project.ok(&["migrate", &url, &format!("to={}", versions[1])]);
    let current = project.ok(&["migrate-current", &url]);
    assert_eq!(current.stdout, format!("{}\n", versions[1]));
    project.ok(&["migrate", &url]);
    assert_eq!(dump(fresh.url()).await, dump(project.database.url()).await);
}

#[tokio::test]
async fn one_that_is_not_equal_is_found() {
    let project = three_migrations().await;
    project.ok(&["migrate-checkpoint"]);
    project.ok(&["migrate-validate"]);
    let checkpoint = format!("migrations/{}", project.migrations().pop().unwrap());
    let text = project.read(&checkpoint);
    project.write(
        &checkpoint,
        &text.replace("\"email\" text NOT NULL", "\"email\" text"),
    );
    project.ok(&["migrate-hash"]);
    let found = project.unchanged(1, &["migrate-validate"]).await;
    for part in [
        "does not build what the migrations before it build; these differ: column public.users.email",
        "hint: correct the checkpoint",
    ] {
        assert!(found.stderr.contains(part), "{}", found.stderr);
    }
}

#[tokio::test]
async fn what_it_leaves_out_is_named() {
    let project = Project::applied("CREATE TABLE users (id bigint PRIMARY KEY);\n").await;
    project.add_migration(
        "20990101000000_rows.sql",
        "INSERT INTO users VALUES (1);\nGRANT SELECT ON users TO PUBLIC;\n",
        None,
    );
    let refused = project.unchanged(2, &["migrate-checkpoint"]).await;
    for part in [
        "error: migrations insert rows into 1 table, which a checkpoint would leave out: public.users",
        "warning: the checkpoint does not have the grants of table users",
        "hint: or, if new databases can do without them: `allow=data-loss`",
    ] {
        assert!(refused.stderr.contains(part), "{}", refused.stderr);
    }
    project.ok(&["migrate-checkpoint", "allow=data-loss"]);
    assert!(!project.newest().contains("INSERT"), "{}", project.newest());
}

#[tokio::test]
async fn what_cannot_be_written_is_no_checkpoint() {
    let project = Project::applied("CREATE TABLE users (id bigint PRIMARY KEY);\n").await;
    project.add_migration(
        "20990101000000_range.sql",
        "CREATE TYPE span AS RANGE (subtype = integer);\n",
        None,
    );
    let refused = project.unchanged(2, &["migrate-checkpoint"]).await;
    assert!(
        refused.stderr.contains("range type public.span") && refused.stderr.contains("hint: "),
        "{}",
        refused.stderr
    );
}
