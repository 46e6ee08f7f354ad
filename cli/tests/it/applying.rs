//! Applying when something goes wrong: nothing is left half-done, and the next run goes on.

use std::process::{Command, Stdio};
use std::time::Duration;

use crate::project::Project;

const USERS: &str = "CREATE TABLE users (id bigint PRIMARY KEY);\n";
const HELD_LOCKS: &str = "SELECT count(*)::text FROM pg_locks l JOIN pg_database d ON d.oid = l.database \
     WHERE l.locktype = 'advisory' AND d.datname = current_database()";

#[tokio::test]
async fn a_migration_that_fails_in_the_middle_is_rolled_back() {
    let project = Project::applied(USERS).await;
    project.add_migration(
        "20990101000000_half.sql",
        "CREATE TABLE half (id bigint);\nINSERT INTO users VALUES (1);\nINSERT INTO users VALUES (1);\n",
        Some("DROP TABLE half;\nDELETE FROM users;\n"),
    );
    let before = project.snapshot().await;
    let failed = project.exit(2, &["migrate"]);
    for part in [
        "statement 3 of 3 failed: duplicate key value violates unique constraint \"users_pkey\"",
        "--> migrations/20990101000000_half.sql:3:1",
        "SQLSTATE 23505",
        "rolled back; nothing of it is applied",
        "hint: correct the file, run `cli migrate-hash`, then run the command again",
    ] {
        assert!(failed.stderr.contains(part), "{}", failed.stderr);
    }
    assert_eq!(failed.stdout, "");
    assert_eq!(project.snapshot().await, before);
    assert_eq!(project.value(HELD_LOCKS).await, "0");

    project.add_migration(
        "20990101000000_half.sql",
        "CREATE TABLE half (id bigint);\nINSERT INTO users VALUES (1), (2);\n",
        None,
    );
    project.ok(&["migrate"]);
    assert_eq!(project.value("SELECT count(*)::text FROM users").await, "2");
    project.ok(&["migrate-downgrade"]);
    assert_eq!(project.value("SELECT count(*)::text FROM users").await, "0");
}

#[tokio::test]
async fn the_files_before_a_failing_one_stay_applied_unless_all_is_one_transaction() {
    let project = Project::applied(USERS).await;
    project.add_migration("20990101000000_good.sql", "CREATE TABLE good ();\n", None);
    project.add_migration("20990102000000_bad.sql", "CREATE TABLE good ();\n", None);
    let before = project.snapshot().await;
    project.exit(2, &["migrate", "tx-mode=all"]);
    assert_eq!(project.snapshot().await, before);
    let failed = project.exit(2, &["migrate", "format=json"]);
    let error: serde_json::Value = serde_json::from_str(&failed.stdout).unwrap();
    assert_eq!(error["error"]["code"], "migration_failed");
    assert_eq!(project.ok(&["migrate-current"]).stdout, "20990101000000\n");
    project.add_migration("20990102000000_bad.sql", "CREATE TABLE better ();\n", None);
    project.ok(&["migrate"]);
    assert_eq!(project.ok(&["migrate-current"]).stdout, "20990102000000\n");
}

#[tokio::test]
async fn a_file_outside_a_transaction_goes_on_where_it_stopped() {
    let project = Project::applied(USERS).await;
    let head = "-- atlas:txmode none\n\nCREATE INDEX CONCURRENTLY by_id ON users (id);\n";
    project.add_migration(
        "20990101000000_steps.sql",
        &format!("{head}INSERT INTO nobody VALUES (1);\n"),
        None,
    );
    let failed = project.exit(2, &["migrate"]);
    assert!(
        failed
            .stderr
            .contains("1 of 2 statements are applied and recorded"),
        "{}",
        failed.stderr
    );
    project.exit(1, &["migrate-status", "check=1"]);
    project.add_migration(
        "20990101000000_steps.sql",
        &format!("{head}INSERT INTO users VALUES (1);\n"),
        None,
    );
    project.ok(&["migrate"]);
    project.ok(&["migrate-status", "check=1"]);
    assert_eq!(project.value("SELECT count(*)::text FROM users").await, "1");
}

#[tokio::test]
async fn what_no_catalog_shows_is_asked_for_and_answered() {
    let project = Project::applied(USERS).await;
    project.add_migration(
        "20990101000000_backfill.sql",
        "-- atlas:txmode none\n\nSELECT 1;\nDO $$ BEGIN INSERT INTO users VALUES (1); COMMIT; PERFORM pg_sleep(30); END $$;\n\
         INSERT INTO users VALUES (2);\n",
        None,
    );
    let mut child = project
        .command(&["migrate"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let asleep = "SELECT count(*)::text FROM pg_stat_activity \
         WHERE datname = current_database() AND wait_event = 'PgSleep'";
    until(&project, asleep, "1").await;
    child.kill().unwrap();
    child.wait().unwrap();
    // Until then its session holds the lock.
    project
        .execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
             WHERE datname = current_database() AND wait_event = 'PgSleep'",
        )
        .await;
    until(&project, HELD_LOCKS, "0").await;
    let asked = project.exit(2, &["migrate"]);
    for part in [
        "whether statement 2 of 20990101000000_backfill.sql took effect is not known",
        "--> migrations/20990101000000_backfill.sql:4:1",
        "`interrupted=done`",
        "`interrupted=not-done`",
    ] {
        assert!(asked.stderr.contains(part), "{}", asked.stderr);
    }
    project.ok(&["migrate", "interrupted=done"]);
    project.ok(&["migrate-status", "check=1"]);
    assert_eq!(
        project
            .value("SELECT string_agg(id::text, ',' ORDER BY id) FROM users")
            .await,
        "1,2"
    );
}

#[tokio::test]
async fn an_index_that_rows_forbid_is_built_once_they_are_mended() {
    let project =
        Project::applied("CREATE TABLE users (id bigint PRIMARY KEY, name text);\n").await;
    project
        .execute("INSERT INTO users VALUES (1, 'ann'), (2, 'ann')")
        .await;
    project.add_migration(
        "20990101000000_unique.sql",
        "-- atlas:txmode none\n\nCREATE UNIQUE INDEX CONCURRENTLY users_name ON users (name);\n",
        None,
    );
    let failed = project.exit(2, &["migrate"]);
    for part in [
        "could not create unique index",
        "the index public.users_name is left invalid; the next run drops it and builds it again",
        "correct the rows that are there twice",
    ] {
        assert!(failed.stderr.contains(part), "{}", failed.stderr);
    }
    project
        .execute("UPDATE users SET name = 'bob' WHERE id = 2")
        .await;
    let mended = project.ok(&["migrate"]);
    assert!(
        mended.stderr.contains("Dropped public.users_name"),
        "{}",
        mended.stderr
    );
    project.ok(&["migrate-status", "check=1"]);
}

#[tokio::test]
async fn an_interrupted_apply_leaves_nothing_behind() {
    let project = Project::applied(USERS).await;
    let file = "20990101000000_slow.sql";
    project.add_migration(
        file,
        "CREATE TABLE slow (id bigint);\nSELECT pg_sleep(30);\n",
        Some("DROP TABLE slow;\n"),
    );
    let before = project.snapshot().await;
    let child = project
        .command(&["migrate"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let asleep = "SELECT count(*)::text FROM pg_stat_activity \
         WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE '%pg_sleep(30)%' \
         AND state = 'active'";
    until(&project, asleep, "1").await;
    let pid = child.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-INT", &pid])
            .status()
            .unwrap()
            .success()
    );
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130));
    until(&project, asleep, "0").await;
    assert_eq!(project.value(HELD_LOCKS).await, "0");
    assert_eq!(project.snapshot().await, before);

    project.add_migration(file, "CREATE TABLE slow (id bigint);\n", None);
    project.ok(&["migrate"]);
    assert_eq!(project.ok(&["migrate-current"]).stdout, "20990101000000\n");
}

#[tokio::test]
async fn of_two_applies_at_once_one_waits_and_finds_nothing_to_do() {
    let project = Project::applied(USERS).await;
    project.add_migration(
        "20990101000000_once.sql",
        "SELECT pg_sleep(0.7);\nINSERT INTO users VALUES (1);\n",
        None,
    );
    let start = || {
        project
            .command(&["migrate"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    };
    let (first, second) = (start(), start());
    let outputs = [first, second].map(|child| child.wait_with_output().unwrap());
    let texts = outputs.map(|output| {
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(0), "{stderr}");
        stderr
    });
    let applied = texts.iter().filter(|text| text.contains("Applied"));
    assert_eq!(applied.count(), 1, "{texts:?}");
    assert_eq!(project.value("SELECT count(*)::text FROM users").await, "1");
}

#[tokio::test]
async fn a_lock_that_is_held_is_waited_for_and_then_named() {
    let project = Project::applied(USERS).await;
    project.add_migration("20990101000000_next.sql", "CREATE TABLE next ();\n", None);
    let holder = project.connect().await;
    holder
        .batch_execute("SET application_name = 'somebody'; SELECT pg_advisory_lock(2686470616)")
        .await
        .unwrap();
    let run = project
        .unchanged(2, &["migrate", "lock-timeout=300ms"])
        .await;
    for part in [
        "another run holds the migration lock",
        "(somebody)",
        "hint: ",
    ] {
        assert!(run.stderr.contains(part), "{}", run.stderr);
    }
}

#[tokio::test]
async fn a_protected_environment_wants_its_name() {
    let project = Project::create("CREATE TABLE users (id bigint PRIMARY KEY, name text);\n").await;
    let url = project.database.url().to_owned();
    project.configure(&format!(
        "\n[env.production]\nurl = \"{url}\"\nprotected = true\n"
    ));
    let apply: [&str; 2] = ["migrate-apply", "env=production"];
    project.ok(&["migrate-create", "m=initial"]);
    project.ok(&apply);
    project.models(USERS);
    project.ok(&["migrate-create", "m=drop", "allow=data-loss"]);
    let asked = project.unchanged(3, &apply).await;
    for part in [
        "`production` is protected",
        "drops column public.users.name",
        "`confirm=production`",
    ] {
        assert!(asked.stderr.contains(part), "{}", asked.stderr);
    }
    let wrong = [apply[0], apply[1], "confirm=local"];
    project.unchanged(3, &wrong).await;
    project.ok(&[apply[0], apply[1], "confirm=production"]);
    let down = ["migrate-downgrade", "env=production"];
    project.unchanged(3, &down).await;
    project.ok(&[down[0], down[1], "confirm=production"]);
    let drop = project
        .unchanged(2, &["db-drop", "env=production", "confirm=production"])
        .await;
    assert!(
        drop.stderr
            .contains("`production` is protected and is never dropped"),
        "{}",
        drop.stderr
    );
    project.unchanged(3, &["db-drop", "env=local"]).await;
    project
        .unchanged(3, &["db-drop", "env=local", "confirm=production"])
        .await;
}

/// Waits until a query gives a value.
async fn until(project: &Project, query: &str, value: &str) {
    for _ in 0..200 {
        if project.value(query).await == value {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{query} never gave {value}");
}
