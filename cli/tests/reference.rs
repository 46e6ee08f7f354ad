//! docs/cli.md is what `--help` says; `UPDATE=1` rewrites it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

#[test]
fn the_reference_is_the_help() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/cli.md");
    let generated = reference();
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &generated).expect("the reference is written");
    }
    let recorded = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(recorded, generated, "run it once with UPDATE=1");
}

fn reference() -> String {
    let mut command = cli::args::command().term_width(100);
    let mut text = String::from(
        "# Commands\n\nWhat `cli --help` and `cli COMMAND --help` print.\n\
         `cli migrate-create m=NAME`, `cli migrate-create -m NAME` and\n\
         `cli migrate create --message NAME` say the same.\n",
    );
    section(&mut text, "cli", &command.render_long_help().to_string());
    let mut commands: Vec<clap::Command> = command
        .get_subcommands()
        .filter(|one| !one.is_hide_set())
        .cloned()
        .collect();
    commands.sort_by(|a, b| a.get_name().cmp(b.get_name()));
    for one in commands {
        let name = one.get_name().to_owned();
        if name != "help" {
            let mut one = one.term_width(100);
            section(&mut text, &name, &one.render_long_help().to_string());
        }
    }
    text
}

fn section(text: &mut String, name: &str, help: &str) {
    let lines: Vec<&str> = help.trim_end().lines().map(str::trim_end).collect();
    write!(text, "\n## {name}\n\n```text\n{}\n```\n", lines.join("\n")).expect("text grows");
}
