//! The help pages are the manual: every command has one, with examples that parse.

use clap::FromArgMatches as _;
use cli::args::{self, Cli};
use cli::grammar;

use crate::program::run;

fn commands() -> Vec<String> {
    args::command()
        .get_subcommands()
        .map(|command| command.get_name().to_owned())
        .collect()
}

#[test]
fn every_command_has_examples() {
    for name in commands() {
        let long = run(&[&name, "--help"]);
        assert_eq!((long.code, long.stderr.as_str()), (Some(0), ""), "{name}");
        assert!(
            long.stdout.contains(&format!("\nExamples:\n  cli {name}")),
            "{}",
            long.stdout
        );
        let short = run(&[&name, "-h"]);
        assert!(short.stdout.len() < long.stdout.len(), "{name}");
        assert_eq!(run(&["help", &name]).stdout, long.stdout, "{name}");
    }
}

#[test]
fn examples_parse() {
    let root = args::command();
    for command in root.get_subcommands() {
        let help = command.get_after_long_help().unwrap().to_string();
        for example in help.lines().skip(1) {
            let line = example.split(['#', '>']).next().unwrap();
            let typed = line.split_whitespace().map(Into::into);
            let matches = args::command().try_get_matches_from(grammar::normalize(typed, &root));
            let parsed = matches.and_then(|matches| Cli::from_arg_matches(&matches));
            assert!(parsed.is_ok(), "{example}: {:?}", parsed.err());
        }
    }
}

#[test]
fn the_overview_has_every_command_and_every_exit_code() {
    let overview = run(&["--help"]);
    assert_eq!((overview.code, overview.stderr.as_str()), (Some(0), ""));
    for name in commands() {
        assert!(
            overview.stdout.contains(&format!("\n  {name} ")),
            "{name}\n{}",
            overview.stdout
        );
    }
    for code in ["0  ", "1  ", "2  ", "3  ", "130"] {
        assert!(
            overview.stdout.contains(&format!("\n  {code}  ")),
            "{code}\n{}",
            overview.stdout
        );
    }
}

#[test]
fn the_version_is_data() {
    let run = run(&["--version"]);
    let expected = format!("cli {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(
        (run.code, run.stdout, run.stderr.as_str()),
        (Some(0), expected, "")
    );
}
