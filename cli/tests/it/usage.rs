//! A wrong command line: exit code 2, nothing on stdout, and a hint that can be pasted.

use crate::program::{program, run, run_command};

fn check(arguments: &[&str], expected: &str) {
    let run = run(arguments);
    assert_eq!(run.stderr, expected, "arguments: {arguments:?}");
    assert_eq!(
        (run.code, run.stdout.as_str()),
        (Some(2), ""),
        "arguments: {arguments:?}"
    );
}

#[test]
fn no_command() {
    check(
        &[],
        "error: no command is given\nhint: `cli --help` lists the commands\n\
         hint: `cli migrate-status` says where you stand\n",
    );
}

#[test]
fn unknown_keys_are_answered_as_they_were_typed() {
    let hint = "hint: `cli migrate-apply --help` explains every argument\n";
    check(
        &["migrate-apply", "environ=local"],
        &format!("error: unknown argument `environ=`\nhint: did you mean `env=`?\n{hint}"),
    );
    check(
        &["migrate-apply", "--environ", "local"],
        &format!("error: unknown argument `--environ`\nhint: did you mean `--env`?\n{hint}"),
    );
}

#[test]
fn missing_arguments_come_with_an_example() {
    check(
        &["migrate", "create"],
        "error: `m=NAME` is missing\nhint: for example `cli migrate-create m=add_email`\n\
         hint: `cli migrate-create --help` explains every argument\n",
    );
    check(
        &["migrate-apply"],
        "error: `env=NAME` is missing\nhint: for example `cli migrate-apply env=production`\n\
         hint: `cli migrate-apply --help` explains every argument\n",
    );
}

#[test]
fn wrong_values_say_what_is_right() {
    let hint = "hint: `cli migrate --help` explains every argument\n";
    check(
        &["migrate", "tx_mode=fil"],
        &format!(
            "error: `tx-mode=` cannot be `fil`\nhint: did you mean `file`?\n\
             hint: it can be file, all, none\n{hint}"
        ),
    );
    check(
        &["migrate", "dry-run=maybe"],
        &format!("error: `dry-run=` cannot be `maybe`: expected true or false\n{hint}"),
    );
    check(
        &["migrate", "--n", "0"],
        &format!("error: `--n` cannot be `0`: 0 is not in 1..=4294967295\n{hint}"),
    );
    check(
        &["migrate", "n=1", "to=2"],
        &format!("error: `n=` cannot be combined with `to=`\n{hint}"),
    );
    check(
        &["migrate", "n=1", "n=2"],
        &format!("error: `n=` is given more than once\n{hint}"),
    );
}

#[test]
fn unknown_commands_have_suggestions() {
    let lists = "hint: `cli --help` lists the commands\n";
    let cases = [
        ("migrat", "hint: did you mean `cli migrate`?\n"),
        (
            "migrate-statsu",
            "hint: did you mean `cli migrate-status`?\n",
        ),
        ("schema-dirft", "hint: did you mean `cli schema-drift`?\n"),
        ("migrate-nonsense", ""),
        ("frobnicate", ""),
    ];
    for (typed, suggestion) in cases {
        check(
            &[typed],
            &format!("error: there is no command `{typed}`\n{suggestion}{lists}"),
        );
    }
}

#[test]
fn commands_of_later_versions_say_so() {
    let expected = "error: `migrate-lint` is not available in this version\n\
                    hint: `cli --help` lists the commands of this version\n";
    check(&["migrate-lint"], expected);
    check(&["migrate", "lint", "last=1"], expected);
    check(&["migrate_lint", "--last=1"], expected);
}

#[test]
fn a_program_gets_its_errors_as_json_on_stdout() {
    let run = run(&["migrate-status", "format=json", "environ=x"]);
    let expected = "{\"version\":1,\"error\":{\"code\":\"usage\",\
                    \"message\":\"unknown argument `environ=`\",\"hints\":[\"did you mean `env=`?\",\
                    \"`cli migrate-status --help` explains every argument\"]}}\n";
    assert_eq!(
        (run.code, run.stdout.as_str(), run.stderr.as_str()),
        (Some(2), expected, "")
    );
}

#[test]
fn hints_can_be_pasted_however_the_program_was_started() {
    let started = |name: &str, value: &str| {
        run_command(program().args(["migrate-apply"]).env(name, value)).stderr
    };
    let cargo = started("CARGO", "cargo");
    assert!(
        cargo.contains("`cargo driftless migrate-apply env=production`"),
        "{cargo}"
    );
    let make = started("DRIFTLESS_INVOKED_AS", "make");
    assert!(
        make.contains("`make migrate-apply env=production`"),
        "{make}"
    );
    assert!(
        make.contains("`cargo driftless migrate-apply --help`"),
        "{make}"
    );
}

#[test]
fn a_password_is_never_repeated() {
    let url = "postgres://app:hunter2@db/shop";
    let cases: &[&[&str]] = &[
        &[url],
        &["migrate-status", url],
        &["migrate", &format!("n={url}")],
        &["migrate", &format!("tx-mode={url}")],
        &["migrate", &format!("dry-run={url}")],
        &["migrate-apply", &format!("url={url}"), "n=x"],
        &["migrate-apply", "--url", url, "--environ"],
        &["migrate-apply", &format!("urls={url}")],
        &["migrate-apply", "password=hunter2"],
        &["migrate-history", &format!("range={url}")],
        &["completions", url],
    ];
    for arguments in cases {
        for format in ["text", "json"] {
            let mut arguments = arguments.to_vec();
            let format = format!("format={format}");
            arguments.push(&format);
            let run = run(&arguments);
            assert_eq!(run.code, Some(2), "{arguments:?}: {}", run.stderr);
            let shown = run.stdout + &run.stderr;
            assert!(!shown.contains("hunter2"), "{arguments:?}: {shown}");
        }
    }
}

#[test]
fn colour_only_adds() {
    let colored = run_command(
        program()
            .args(["migrate-nonsense"])
            .env("CLICOLOR_FORCE", "1"),
    )
    .stderr;
    assert!(colored.contains("\u{1b}["), "{colored:?}");
    let plain = run_command(
        program()
            .args(["migrate-nonsense"])
            .env("CLICOLOR_FORCE", "1")
            .env("NO_COLOR", "1"),
    );
    assert_eq!(
        anstream::adapter::strip_str(&colored).to_string(),
        plain.stderr
    );
}
