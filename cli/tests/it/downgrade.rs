//! Up, down and up again with rows in the tables: what is lost is said first and must be allowed.

use crate::project::Project;

const USERS: &str = "CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL);\n";
const WITH_NICKNAME: &str = "\
CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL, nickname text);
CREATE TABLE notes (id bigint PRIMARY KEY, user_id bigint NOT NULL REFERENCES users (id));
";
const EMAILS: &str = "SELECT string_agg(id || ' ' || email, ', ' ORDER BY id) FROM users";

/// Two applied migrations; `users` has two rows.
async fn two_migrations() -> Project {
    let project = Project::applied(USERS).await;
    project
        .execute("INSERT INTO users VALUES (1, 'a@x'), (2, 'b@x')")
        .await;
    project.models(WITH_NICKNAME);
    project.ok(&["migrate-create", "m=nickname_and_notes"]);
    project.ok(&["migrate"]);
    project
}

#[tokio::test]
async fn without_values_there_is_no_question_and_no_row_is_lost() {
    let project = two_migrations().await;
    let inspect = ["schema-inspect", "format=json"];
    let there = project.ok(&inspect).stdout;
    let status = project.unchanged(0, &["migrate-status", "check=1"]).await;
    assert!(
        status.stdout.starts_with("Migration Status: OK\n"),
        "{}",
        status.stdout
    );
    let down = project.ok(&["migrate-downgrade"]);
    assert!(
        down.stdout.starts_with("Migration Status: PENDING\n"),
        "{}",
        down.stdout
    );
    project.exit(1, &["migrate-status", "check=1"]);
    assert_eq!(project.value(EMAILS).await, "1 a@x, 2 b@x");
    project.ok(&["migrate"]);
    assert_eq!(project.value(EMAILS).await, "1 a@x, 2 b@x");
    project.ok(&["schema-drift", "env=local"]);
    assert_eq!(project.ok(&inspect).stdout, there);
}

#[tokio::test]
async fn values_are_counted_and_must_be_allowed_to_go() {
    let project = two_migrations().await;
    project
        .execute("UPDATE users SET nickname = 'bee' WHERE id = 2; INSERT INTO notes VALUES (7, 1)")
        .await;
    let refused = project.unchanged(3, &["migrate-downgrade"]).await;
    assert_eq!(refused.stdout, "");
    for part in [
        "drops column public.users.nickname (1 non-null value)",
        "drops table public.notes (1 row)",
        "hint: if that is meant, allow it with `allow=data-loss`",
    ] {
        assert!(refused.stderr.contains(part), "{}", refused.stderr);
    }
    let dry = project
        .unchanged(0, &["migrate-downgrade", "dry-run=1"])
        .await;
    assert!(
        dry.stdout.contains("DROP TABLE \"notes\""),
        "{}",
        dry.stdout
    );
    project
        .unchanged(3, &["migrate-downgrade", "allow=rewrite"])
        .await;

    project.ok(&["migrate-downgrade", "allow=data-loss"]);
    assert_eq!(project.value(EMAILS).await, "1 a@x, 2 b@x");
    project.ok(&["migrate"]);
    let left = "SELECT count(nickname)::text || (SELECT count(*) FROM notes) FROM users";
    assert_eq!(project.value(left).await, "00");
    assert_eq!(project.value(EMAILS).await, "1 a@x, 2 b@x");
}

#[tokio::test]
async fn a_way_back_can_be_to_a_version_and_is_refused_where_there_is_none() {
    let project = two_migrations().await;
    let first = project.migrations()[0][..14].to_owned();
    project.add_migration(
        "20990101000000_by_hand.sql",
        "-- driftless:irreversible: the key is thrown away\n\nUPDATE users SET email = md5(email);\n",
        None,
    );
    project.ok(&["migrate"]);
    let refused = project
        .unchanged(2, &["migrate-downgrade", &format!("to={first}")])
        .await;
    assert!(
        refused.stderr.contains("the key is thrown away") && refused.stderr.contains("hint: "),
        "{}",
        refused.stderr
    );
    project.write("migrations/20990101000000_by_hand.sql", "SELECT 1;\n");
    project.ok(&["migrate-hash"]);
    let refused = project.unchanged(2, &["migrate-downgrade"]).await;
    assert!(
        refused
            .stderr
            .contains("hint: write `migrations/down/20990101000000_by_hand.sql`"),
        "{}",
        refused.stderr
    );
    project.write("migrations/down/20990101000000_by_hand.sql", "SELECT 1;\n");
    project.ok(&["migrate-downgrade", &format!("to={first}")]);
    assert_eq!(
        project.ok(&["migrate-current"]).stdout,
        format!("{first}\n")
    );
}

#[tokio::test]
async fn a_way_back_without_a_file_is_planned_from_the_replay() {
    let project = Project::applied(USERS).await;
    let by_hand = "ALTER TABLE users ADD COLUMN age int CHECK (age > 0);\nCREATE VIEW ages AS SELECT age FROM users;\n\
                   CREATE TABLE notes (id int);\n";
    project.add_migration("20990101000000_by_hand.sql", by_hand, None);
    let inspect = ["schema-inspect"];
    let there = project.ok(&inspect).stdout;
    project.ok(&["migrate"]);
    project
        .execute("INSERT INTO users VALUES (1, 'a@x', 7), (2, 'b@x', NULL); INSERT INTO notes VALUES (1)")
        .await;
    let dry = project
        .unchanged(0, &["migrate-downgrade", "dry-run=1"])
        .await;
    assert!(dry.stdout.contains("DROP VIEW"), "{}", dry.stdout);
    let refused = project.unchanged(3, &["migrate-downgrade"]).await;
    for part in [
        "drops column public.users.age (1 non-null value)",
        "drops table public.notes (1 row)",
        "Planned the way back of 20990101000000_by_hand.sql",
    ] {
        assert!(refused.stderr.contains(part), "{}", refused.stderr);
    }
    project.ok(&["migrate-downgrade", "allow=data-loss"]);
    assert_eq!(project.ok(&inspect).stdout, there);
    assert_eq!(project.value(EMAILS).await, "1 a@x, 2 b@x");
    project.ok(&["migrate"]);
    // What may be a rename is for a person to say.
    let renamed = "ALTER TABLE users RENAME COLUMN age TO years;\n";
    project.add_migration("20990102000000_renamed.sql", renamed, None);
    project.ok(&["migrate"]);
    let refused = project.unchanged(2, &["migrate-downgrade"]).await;
    let said = "may have renamed `age` to `public.users.years`";
    assert!(refused.stderr.contains(said), "{}", refused.stderr);
    assert!(
        refused
            .stderr
            .contains("hint: write `migrations/down/20990102000000_renamed.sql`"),
        "{}",
        refused.stderr
    );
}
