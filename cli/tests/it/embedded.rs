//! The whole loop without any server: throwaway databases and the one that is worked on are in the process.

use crate::program::{Run, program, run_command};

#[test]
fn models_to_migrations_to_a_database_and_back() {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| std::fs::write(folder.path().join(path), text).unwrap();
    let run = |code: i32, arguments: &[&str]| -> Run {
        let run = run_command(program().current_dir(folder.path()).args(arguments));
        assert_eq!(run.code, Some(code), "{arguments:?}: {}", run.stderr);
        run
    };
    write(
        "driftless.toml",
        "loader = [\"cat\", \"schema.sql\"]\nscratch = \"embedded\"\n\n[env.local]\nurl = \"embedded:data/local\"\n",
    );
    write(
        "schema.sql",
        "CREATE TABLE users (id bigint PRIMARY KEY);\n",
    );
    run(0, &["migrate-create", "m=initial"]);
    run(0, &["migrate"]);
    write(
        "schema.sql",
        "CREATE TABLE users (id bigint PRIMARY KEY, email text);\n",
    );
    let drift = run(1, &["schema-drift"]);
    assert!(
        drift.stdout.contains("+ column public.users.email: text"),
        "{}",
        drift.stdout
    );
    run(0, &["migrate-create", "m=email"]);
    run(0, &["migrate-validate"]);
    run(0, &["migrate"]);
    run(0, &["schema-drift", "env=local"]);
    let status = run(0, &["migrate-status", "check=1"]);
    assert!(
        status.stdout.starts_with("Migration Status: OK\n"),
        "{}",
        status.stdout
    );
    let version = run(0, &["migrate-current"]).stdout;
    let down = run(0, &["migrate-downgrade"]);
    assert!(
        down.stderr.contains("(0 non-null values)"),
        "{}",
        down.stderr
    );
    run(0, &["migrate"]);
    assert_eq!(run(0, &["migrate-current"]).stdout, version);
    let sql = run(0, &["schema-inspect"]).stdout;
    assert!(sql.contains("\"email\" text"), "{sql}");
    run(0, &["db-drop", "env=local", "confirm=local"]);
    assert!(!folder.path().join("data/local").exists());
}
