//! What can be typed: the commands and the arguments that every command has. Doc comments are the manual.

mod shared;

use std::path::PathBuf;

use clap::{CommandFactory as _, Parser, Subcommand, ValueEnum};

pub use shared::{
    AnswerArgs, ApplyArgs, ExecOrder, Interrupted, PlanArgs, ReportFormat, ScratchArgs,
    StateFormat, TargetArgs, TxMode, parse_boolean, parse_duration,
};

use crate::commands::{
    completions, db_drop, migrate, migrate_apply, migrate_baseline, migrate_checkpoint,
    migrate_create, migrate_current, migrate_downgrade, migrate_dry_run, migrate_hash,
    migrate_history, migrate_manual, migrate_rebase, migrate_stamp, migrate_status, migrate_test,
    migrate_validate, schema_diff, schema_drift, schema_inspect,
};
use crate::error::Exit;
use crate::ui::style::NOTE;

/// Rust and Postgres: entity structs are the schema, migrations are written from them and proven
///
/// Arguments are written make-style (`m=add_email`), as flags (`--message add_email`) or mixed; `migrate create`
/// is `migrate-create`.
#[derive(Debug, Parser)]
#[command(
    name = "cli",
    version,
    propagate_version = false,
    arg_required_else_help = true
)]
pub struct Cli {
    /// Arguments of every command.
    #[command(flatten)]
    pub global: GlobalArgs,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Arguments of every command.
#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "Global options")]
pub struct GlobalArgs {
    /// Configuration file, instead of the `driftless.toml` found here or above
    #[arg(long, global = true, value_name = "PATH", value_hint = clap::ValueHint::FilePath)]
    pub config: Option<PathBuf>,
    /// When to use colour
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t)]
    pub color: Color,
    /// Print warnings and errors only
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Print more about each step
    #[arg(short, long, global = true)]
    pub verbose: bool,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set
    #[default]
    Auto,
    /// Always, as for `less -R`
    Always,
    /// Never
    Never,
}

impl From<Color> for anstream::ColorChoice {
    fn from(color: Color) -> anstream::ColorChoice {
        match color {
            Color::Auto => anstream::ColorChoice::Auto,
            Color::Always => anstream::ColorChoice::Always,
            Color::Never => anstream::ColorChoice::Never,
        }
    }
}

/// The commands of this version.
#[derive(Debug, Subcommand)]
#[command(rename_all = "kebab-case")]
pub enum Command {
    #[expect(
        missing_docs,
        reason = "the documentation of each variant is that of its arguments"
    )]
    MigrateCreate(migrate_create::Args),
    #[expect(missing_docs, reason = "as above")]
    MigrateManual(migrate_manual::Args),
    #[expect(missing_docs, reason = "as above")]
    Migrate(migrate::Args),
    #[expect(missing_docs, reason = "as above")]
    MigrateApply(migrate_apply::Args),
    #[expect(missing_docs, reason = "as above")]
    MigrateDryRun(migrate_dry_run::Args),
    #[expect(missing_docs, reason = "as above")]
    MigrateStatus(migrate_status::Args),
    #[expect(missing_docs, reason = "as above")]
    MigrateDowngrade(migrate_downgrade::Args),
    #[expect(missing_docs, reason = "as above")]
    MigrateValidate(migrate_validate::Args),
    #[expect(missing_docs, reason = "as above")]
    MigrateTest(migrate_test::Args),
    #[expect(missing_docs, reason = "as above")]
    MigrateHash(migrate_hash::Args),
    #[expect(missing_docs, reason = "as above")]
    MigrateRebase(migrate_rebase::Args),
    #[expect(missing_docs, reason = "as above")]
    #[command(alias = "migrate-set")]
    MigrateStamp(migrate_stamp::Args),
    #[expect(missing_docs, reason = "as above")]
    MigrateBaseline(migrate_baseline::Args),
    #[expect(missing_docs, reason = "as above")]
    MigrateCheckpoint(migrate_checkpoint::Args),
    #[expect(missing_docs, reason = "as above")]
    MigrateHistory(migrate_history::Args),
    #[expect(missing_docs, reason = "as above")]
    MigrateCurrent(migrate_current::Args),
    #[expect(missing_docs, reason = "as above")]
    SchemaDrift(schema_drift::Args),
    #[expect(missing_docs, reason = "as above")]
    SchemaDiff(schema_diff::Args),
    #[expect(missing_docs, reason = "as above")]
    SchemaInspect(schema_inspect::Args),
    #[expect(missing_docs, reason = "as above")]
    DbDrop(db_drop::Args),
    #[expect(missing_docs, reason = "as above")]
    Completions(completions::Args),
}

/// The groups of the overview, each command in one of them.
const GROUPS: [(&str, &[&str]); 6] = [
    (
        "Everyday",
        &[
            "migrate-create",
            "migrate-manual",
            "migrate",
            "migrate-apply",
            "migrate-dry-run",
            "migrate-status",
            "migrate-downgrade",
        ],
    ),
    (
        "History",
        &[
            "migrate-history",
            "migrate-current",
            "migrate-hash",
            "migrate-rebase",
            "migrate-checkpoint",
            "migrate-stamp",
            "migrate-baseline",
        ],
    ),
    (
        "Checks",
        &["schema-drift", "migrate-validate", "migrate-test"],
    ),
    ("Schema", &["schema-diff", "schema-inspect"]),
    ("Database", &["db-drop"]),
    ("Tooling", &["completions", "help"]),
];

/// Commands of the plan that this version does not have, so that typing one says so.
pub const LATER: [&str; 10] = [
    "config",
    "db-create",
    "db-reset",
    "doctor",
    "init",
    "man",
    "migrate-lint",
    "migrate-show",
    "models-import",
    "schema-viz",
];

/// The definition of the command line, with an overview by groups.
pub fn command() -> clap::Command {
    let mut command = Cli::command();
    command.build();
    let overview: String = GROUPS
        .iter()
        .map(|(title, names)| group(&command, title, names))
        .collect();
    let exits: String = Exit::ALL
        .iter()
        .map(|exit| format!("  {:<4} {}\n", exit.code(), exit.meaning()))
        .collect();
    Cli::command().help_template(format!(
        "{{about-with-newline}}\n{{usage-heading}} {{usage}}\n\n{overview}\
         {NOTE}Options:{NOTE:#}\n{{options}}\n\n{NOTE}Exit codes:{NOTE:#}\n{exits}\n\
         `cli help COMMAND` has examples for each command.\n"
    ))
}

fn group(command: &clap::Command, title: &str, names: &[&str]) -> String {
    let line = |name: &&str| {
        let about = command
            .find_subcommand(name)
            .and_then(clap::Command::get_about);
        format!(
            "  {name:<18} {}\n",
            about.map(ToString::to_string).unwrap_or_default()
        )
    };
    let lines: String = names.iter().map(line).collect();
    format!("{NOTE}{title}:{NOTE:#}\n{lines}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_definition_is_sound() {
        command().debug_assert();
    }

    #[test]
    fn every_command_stands_in_one_group() {
        let mut command = Cli::command();
        command.build();
        let mut known: Vec<&str> = command
            .get_subcommands()
            .map(clap::Command::get_name)
            .collect();
        let mut grouped: Vec<&str> = GROUPS
            .iter()
            .flat_map(|(_, names)| *names)
            .copied()
            .collect();
        known.sort_unstable();
        grouped.sort_unstable();
        assert_eq!(known, grouped);
    }

    #[test]
    fn a_later_command_is_not_a_present_one() {
        let command = Cli::command();
        assert!(
            LATER
                .iter()
                .all(|name| command.find_subcommand(name).is_none())
        );
        assert!(LATER.is_sorted());
    }
}
