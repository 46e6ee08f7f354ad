//! Tables of what people type and what clap gets.

use std::ffi::OsString;

use clap::CommandFactory as _;

use super::{command_name, normalize, wants_json};
use crate::args::Cli;

fn arguments(line: &[&str]) -> Vec<OsString> {
    std::iter::once("cli")
        .chain(line.iter().copied())
        .map(OsString::from)
        .collect()
}

fn check(typed: &[&str], expected: &[&str]) {
    let normalized = normalize(arguments(typed), &Cli::command());
    assert_eq!(normalized, arguments(expected), "typed: {typed:?}");
}

#[test]
fn spaced_verbs_are_joined() {
    check(
        &["migrate", "create", "m=x"],
        &["migrate-create", "--message=x"],
    );
    check(&["migrate", "dry-run"], &["migrate-dry-run"]);
    check(&["migrate", "dry_run"], &["migrate-dry-run"]);
    check(&["migrate_status"], &["migrate-status"]);
    check(
        &["schema", "drift", "env=local"],
        &["schema-drift", "--env=local"],
    );
    check(&["db", "drop", "env=local"], &["db-drop", "--env=local"]);
    check(&["migrate", "lint", "last=2"], &["migrate-lint", "last=2"]);
    check(&["migrate", "nonsense"], &["migrate-nonsense"]);
    check(&["help", "migrate", "create"], &["help", "migrate-create"]);
    check(&["help"], &["help"]);
}

#[test]
fn a_bare_family_stays_a_command() {
    check(&["migrate"], &["migrate"]);
    check(&["migrate", "env=local"], &["migrate", "--env=local"]);
    check(
        &["migrate", "--env", "local"],
        &["migrate", "--env", "local"],
    );
    check(&["migrate", "-n", "2"], &["migrate", "-n", "2"]);
    check(&["completions", "bash"], &["completions", "bash"]);
}

#[test]
fn keys_become_options() {
    check(
        &["migrate-create", "message=x"],
        &["migrate-create", "--message=x"],
    );
    check(
        &["migrate-create", "--m=x"],
        &["migrate-create", "--message=x"],
    );
    check(&["migrate", "tx_mode=none"], &["migrate", "--tx-mode=none"]);
    check(
        &["migrate", "n=2", "to=2026"],
        &["migrate", "--n=2", "--to=2026"],
    );
    check(&["migrate", "environ=x"], &["migrate", "--environ=x"]);
    check(
        &["migrate", "url=postgres://h/d?a=b"],
        &["migrate", "--url=postgres://h/d?a=b"],
    );
    check(
        &["migrate-create", "m=a=b c"],
        &["migrate-create", "--message=a=b c"],
    );
    check(&["migrate-create", "m="], &["migrate-create", "--message="]);
    check(&["completions", "shell=bash"], &["completions", "bash"]);
    check(
        &["migrate", "config=x.toml"],
        &["migrate", "--config=x.toml"],
    );
}

#[test]
fn booleans_have_words() {
    for yes in ["1", "true", "yes", "YES"] {
        check(
            &["migrate", &format!("dry_run={yes}")],
            &["migrate", "--dry-run"],
        );
        check(
            &["migrate", &format!("--dry-run={yes}")],
            &["migrate", "--dry-run"],
        );
    }
    for no in ["0", "false", "no"] {
        check(&["migrate", &format!("dry-run={no}")], &["migrate"]);
        check(
            &["migrate-validate", &format!("replay={no}")],
            &["migrate-validate", &format!("--replay={no}")],
        );
    }
    check(&["migrate", "quiet=1"], &["migrate", "--quiet"]);
    check(&["migrate", "check=maybe"], &["migrate", "--check=maybe"]);
}

#[test]
fn values_of_options_are_left_alone() {
    check(
        &["migrate-create", "-m", "a=b"],
        &["migrate-create", "-m", "a=b"],
    );
    check(
        &["migrate-create", "-qm", "a=b"],
        &["migrate-create", "-qm", "a=b"],
    );
    check(&["migrate-create", "-ma=b"], &["migrate-create", "-ma=b"]);
    check(
        &["migrate-create", "--message", "a=b", "check=1"],
        &["migrate-create", "--message", "a=b", "--check"],
    );
    check(
        &["--config", "migrate", "migrate", "create"],
        &["--config", "migrate", "migrate-create"],
    );
    check(
        &["--color=never", "migrate", "create"],
        &["--color=never", "migrate-create"],
    );
    check(&["-q", "migrate", "n=1"], &["-q", "migrate", "--n=1"]);
}

#[test]
fn the_rewriting_ends() {
    check(
        &["migrate", "--", "env=local"],
        &["migrate", "--", "env=local"],
    );
    check(&["--", "migrate", "create"], &["--", "migrate", "create"]);
    check(&["migrate", "users.name=x"], &["migrate", "users.name=x"]);
    check(&["migrate", "=x"], &["migrate", "=x"]);
    check(&["bogus", "env=local"], &["bogus", "env=local"]);
    check(&[], &[]);
}

#[test]
fn the_command_and_the_format_are_found() {
    let root = Cli::command();
    let name = |line: &[&str]| command_name(&arguments(line), &root).map(str::to_owned);
    assert_eq!(
        name(&["--config", "x", "-q", "migrate-lint"]).as_deref(),
        Some("migrate-lint")
    );
    assert_eq!(name(&["help", "migrate"]).as_deref(), Some("migrate"));
    assert_eq!(name(&["--help"]), None);
    assert!(wants_json(&arguments(&["migrate", "--format=json"])));
    assert!(wants_json(&arguments(&["migrate", "--format", "json"])));
    assert!(!wants_json(&arguments(&["migrate", "--format=text"])));
    assert!(!wants_json(&arguments(&["migrate", "--", "--format=json"])));
}
