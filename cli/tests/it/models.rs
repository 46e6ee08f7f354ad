//! Models that cannot be read: the failure is shown, and nothing is written.

use crate::project::Project;

const USERS: &str = "CREATE TABLE users (id bigint PRIMARY KEY);\n";

/// Each command that reads the models.
const READERS: [&[&str]; 4] = [
    &["migrate-create", "m=next"],
    &["schema-drift"],
    &["schema-inspect", "from=models"],
    &["schema-diff", "from=migrations", "to=models"],
];

async fn refused_everywhere(project: &Project, parts: &[&str]) {
    for arguments in READERS {
        let run = project.unchanged(2, arguments).await;
        assert_eq!(run.stdout, "");
        for part in parts {
            assert!(run.stderr.contains(part), "no {part:?} in\n{}", run.stderr);
        }
    }
}

#[tokio::test]
async fn a_loader_that_fails_shows_what_it_said() {
    let project = Project::applied(USERS).await;
    let toml = project.read("driftless.toml").replace(
        "[\"cat\", \"schema.sql\"]",
        "[\"sh\", \"-c\", \"cat schema.sql; echo 'error[E0432]: unresolved import' >&2; exit 101\"]",
    );
    project.write("driftless.toml", &toml);
    let parts = [
        "failed with exit status: 101",
        "error[E0432]: unresolved import",
        "hint: see for yourself: ",
    ];
    refused_everywhere(&project, &parts).await;
}

#[tokio::test]
async fn a_loader_that_prints_nothing_does_not_mean_to_drop_everything() {
    let project = Project::applied(USERS).await;
    project.models("\n  \n");
    refused_everywhere(&project, &["printed nothing", "hint: "]).await;
}

#[tokio::test]
async fn a_loader_that_is_missing_is_named() {
    let project = Project::applied(USERS).await;
    let toml = project
        .read("driftless.toml")
        .replace("[\"cat\", \"schema.sql\"]", "[\"no-such-loader\"]");
    project.write("driftless.toml", &toml);
    let parts = [
        "cannot run the loader `no-such-loader`",
        "hint: correct `loader",
    ];
    refused_everywhere(&project, &parts).await;
}

#[tokio::test]
async fn sql_that_postgres_refuses_has_a_caret_and_the_line_of_the_model() {
    let project = Project::applied(USERS).await;
    project.models(
        "-- driftless:source public.users models/src/user.rs:7\n\
         -- driftless:source public.users.id models/src/user.rs:9\n\
         -- driftless:source public.users.mood models/src/user.rs:12\n\
         CREATE TABLE \"users\" (\n  \"id\" bigint PRIMARY KEY,\n  \"mood\" moood\n);\n",
    );
    let parts = [
        "error: statement 1 of 1 failed: type \"moood\" does not exist",
        ":6:10",
        "6 |   \"mood\" moood",
        "         ^ SQLSTATE 42704",
        "declared at models/src/user.rs:12",
        "hint: correct the model at models/src/user.rs:12",
    ];
    refused_everywhere(&project, &parts).await;
    project.models("CREATE TABLE users (id bigint);\nSELECT 'never closed;\n");
    refused_everywhere(&project, &["hint: correct the SQL"]).await;
}

#[tokio::test]
async fn a_key_that_fails_points_at_the_model_that_has_it() {
    let project = Project::applied(USERS).await;
    let models = |key: &str| {
        project.models(&format!(
            "-- driftless:source public.posts models/src/post.rs:1\n\
             -- driftless:source public.posts.id models/src/post.rs:2\n\
             -- driftless:source public.votes models/src/vote.rs:1\n\
             -- driftless:source public.votes.id models/src/vote.rs:2\n\
             -- driftless:source public.votes.votes_post_id_fkey models/src/vote.rs:3\n\
             -- driftless:source public.zeta models/src/zeta.rs:1\n\
             -- driftless:source public.zeta.id models/src/zeta.rs:2\n\
             CREATE TABLE \"posts\" (\"id\" uuid PRIMARY KEY);\n\
             CREATE TABLE \"votes\" (\"id\" bigint PRIMARY KEY, \"post_id\" integer);\n\
             CREATE TABLE \"zeta\" (\"id\" bigint PRIMARY KEY);\n\
             ALTER TABLE \"votes\" ADD CONSTRAINT \"votes_post_id_fkey\" FOREIGN KEY (\"post_id\") {key};\n"
        ));
    };
    models("REFERENCES \"posts\" (\"id\")");
    let parts = [
        "cannot be implemented",
        "correct the model at models/src/vote.rs:3",
    ];
    refused_everywhere(&project, &parts).await;
    models("REFERENCES \"authors\" (\"id\")");
    let parts = [
        "relation \"authors\" does not exist",
        "declared at models/src/vote.rs:3",
        "hint: `#[derive(driftless::Table)]` on the struct of that table declares it",
    ];
    refused_everywhere(&project, &parts).await;
}

#[tokio::test]
async fn an_object_of_a_kind_that_is_not_planned_is_named() {
    let project = Project::applied(USERS).await;
    let range = "CREATE TYPE span AS RANGE (subtype = integer);\n";
    project.models(&format!("{USERS}{range}"));
    for arguments in [&["migrate-create", "m=next"][..], &["schema-drift"]] {
        let run = project.unchanged(2, arguments).await;
        assert!(
            run.stderr.contains("range type public.span") && run.stderr.contains("hint: "),
            "{}",
            run.stderr
        );
    }
}

#[tokio::test]
async fn what_hand_written_migrations_made_is_kept_and_listed() {
    let project = Project::applied(USERS).await;
    project.ok(&["migrate-manual", "m=by hand"]);
    let file = project.migrations().pop().unwrap();
    assert!(file.ends_with("_by_hand.sql"), "{file}");
    project.add_migration(
        &file,
        "CREATE TABLE audit (at timestamptz NOT NULL);\nCREATE INDEX audit_at ON audit (at);\n\
         CREATE VIEW ids AS SELECT id FROM users;\n",
        Some("DROP VIEW ids;\nDROP TABLE audit;\n"),
    );
    project.ok(&["migrate"]);
    let none = project.unchanged(0, &["migrate-create", "m=next"]).await;
    for kept in ["Kept table public.audit: ", "Kept view public.ids: "] {
        assert!(none.stderr.contains(kept), "{}", none.stderr);
    }
    project.unchanged(0, &["schema-drift"]).await;
    project.unchanged(0, &["schema-drift", "env=local"]).await;

    project.models("CREATE TABLE users (id bigint PRIMARY KEY, email text);\n");
    let created = project.ok(&["migrate-create", "m=email"]);
    assert!(
        created.stderr.contains("Kept table public.audit: "),
        "{}",
        created.stderr
    );
    assert!(!project.newest().contains("DROP"), "{}", project.newest());
    project.ok(&["migrate"]);
    project.ok(&["migrate-downgrade", "n=2"]);
    project.ok(&["migrate"]);
}

#[tokio::test]
async fn what_a_generated_migration_made_is_dropped_when_no_model_declares_it() {
    let project = Project::applied(&format!(
        "{USERS}CREATE TABLE old (id bigint PRIMARY KEY);\n"
    ))
    .await;
    project.models(USERS);
    project.unchanged(3, &["migrate-create", "m=drop"]).await;
    project.ok(&["migrate-create", "m=drop", "allow=data-loss"]);
    assert!(project.newest().contains("DROP TABLE \"old\";"));
    project.ok(&["migrate"]);
    project.unchanged(0, &["schema-drift", "env=local"]).await;
}
