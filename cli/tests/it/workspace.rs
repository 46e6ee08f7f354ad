//! The files at the root of this repository say what the program understands.

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::FromArgMatches as _;
use cli::args::{self, Cli};
use cli::config::{CONFIG_FILE, Project};
use cli::env_vars::Variables;
use cli::grammar;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

#[test]
fn its_configuration_is_valid() {
    let root = root();
    let variables = Variables::of(&[("DATABASE_URL", "postgres://localhost/shop")]);
    let project = Project::load(Path::new(CONFIG_FILE), &root, variables).unwrap();
    assert_eq!(project.migrations, root.join("migrations"));
    assert_eq!(
        project.environment_names().collect::<Vec<_>>(),
        ["local", "production"]
    );
    assert_eq!(
        project.environment("local").unwrap().url.expose(),
        "postgres://localhost/shop"
    );
}

#[test]
fn hooks_and_workflow_run_commands_that_exist() {
    let starts = ["cli ", "cargo driftless ", "cargo run -q -p cli -- "];
    let mut found = 0;
    for file in [
        ".pre-commit-hooks.yaml",
        ".pre-commit-config.yaml",
        ".github/workflows/ci.yml",
    ] {
        let text = std::fs::read_to_string(root().join(file)).unwrap();
        for line in text.lines() {
            let value = line
                .trim()
                .trim_start_matches("entry: ")
                .trim_start_matches("run: ");
            let Some(typed) = starts.iter().find_map(|start| value.strip_prefix(start)) else {
                continue;
            };
            let words = std::iter::once("cli")
                .chain(typed.split(' '))
                .map(Into::into);
            let normalized = grammar::normalize(words, &args::command());
            let matches = args::command().try_get_matches_from(normalized);
            let parsed = matches.and_then(|matches| Cli::from_arg_matches(&matches));
            assert!(parsed.is_ok(), "{file}: {line}");
            found += 1;
        }
    }
    assert_eq!(found, 5);
}

/// make hands every variable over as it was typed; a stand-in for cargo shows what arrives.
#[test]
fn make_hands_over_what_was_typed() {
    let folder = tempfile::tempdir().unwrap();
    let cargo = folder.path().join("cargo");
    std::fs::write(
        &cargo,
        "#!/bin/sh\nprintf '%s\\n' \"$DRIFTLESS_INVOKED_AS\" \"$@\"\n",
    )
    .unwrap();
    std::fs::set_permissions(&cargo, std::fs::Permissions::from_mode(0o755)).unwrap();
    let path = format!(
        "{}:{}",
        folder.path().display(),
        std::env::var("PATH").unwrap()
    );
    let make = |arguments: &[&str]| {
        let makefile = root().join("Makefile");
        let mut command = Command::new("make");
        command
            .args(["--silent", "--no-print-directory", "-f"])
            .arg(makefile)
            .args(arguments);
        let output = command
            .env("PATH", &path)
            .env_remove("MAKEFLAGS")
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).unwrap()
    };
    let before = "make\nrun\n--quiet\n--package\ncli\n--\n";
    assert_eq!(
        make(&["migrate-status"]),
        format!("{before}migrate-status\n")
    );
    assert_eq!(make(&[]), format!("{before}help\n"));
    for value in [
        "add_email",
        "two words",
        "a'b\"c",
        "postgres://h/d?a=b&c=d",
        "`x` ; (y)",
    ] {
        let argument = format!("m={value}");
        assert_eq!(
            make(&["migrate-create", &argument]),
            format!("{before}migrate-create\n{argument}\n")
        );
    }
}
