//! Arguments that several commands have.

use std::time::Duration;

use clap::{ArgAction, Args, ValueEnum};
use engine::migrator::run;
use engine::plan::Options;

use crate::comparison::RenameAnswer;
use crate::config::Project;
use crate::grammar;

/// Which database to work on, where one is assumed.
#[derive(Clone, Debug, Default, Args)]
pub struct TargetArgs {
    /// Environment of driftless.toml [default: local]
    #[arg(long, value_name = "NAME")]
    pub env: Option<String>,
    /// Database to use instead: postgres://..., embedded:PATH or env:NAME
    #[arg(long, value_name = "URL", value_hint = clap::ValueHint::Url)]
    pub url: Option<String>,
}

/// Where throwaway databases live.
#[derive(Clone, Debug, Default, Args)]
pub struct ScratchArgs {
    /// Throwaway databases: embedded, local, local:16 or postgres://... [default: from driftless.toml]
    #[arg(long, value_name = "WHERE")]
    pub scratch: Option<String>,
}

/// What is answered beforehand, of what planning asks.
#[derive(Clone, Debug, Default, Args)]
pub struct AnswerArgs {
    /// Answer to a rename question: users.name:full_name, or none (can be repeated)
    #[arg(long, value_name = "BEFORE:AFTER", value_delimiter = ',')]
    pub rename: Vec<RenameAnswer>,
    /// Hazard to accept, such as data-loss (can be repeated)
    #[arg(long, value_name = "HAZARD", value_delimiter = ',')]
    pub allow: Vec<String>,
}

/// How a plan is made.
#[derive(Clone, Debug, Default, Args)]
pub struct PlanArgs {
    /// Change tables that exist already in steps that let the application go on, in files of their own, instead of in
    /// one transaction [default: from driftless.toml, else true]
    #[arg(long, value_name = "BOOL", action = ArgAction::Set, value_parser = parse_boolean)]
    pub online: Option<bool>,
}

impl PlanArgs {
    /// What is asked for here, else what the project says.
    pub fn options(&self, project: &Project) -> Options {
        Options {
            online: self.online.unwrap_or(project.planning.online),
        }
    }
}

/// How pending migrations are applied.
#[derive(Clone, Debug, Args)]
pub struct ApplyArgs {
    /// Apply at most this many files
    #[arg(short, long, value_name = "COUNT", value_parser = clap::value_parser!(u32).range(1..))]
    pub n: Option<u32>,
    /// Apply up to this version, including it
    #[arg(long, value_name = "VERSION", conflicts_with = "n")]
    pub to: Option<String>,
    /// What one transaction holds
    #[arg(long, value_name = "MODE", value_enum, default_value_t)]
    pub tx_mode: TxMode,
    /// What to do with a pending file older than an applied one
    #[arg(long, value_name = "ORDER", value_enum, default_value_t)]
    pub exec_order: ExecOrder,
    /// Take the database to be at this version already; only without a history
    #[arg(long, value_name = "VERSION", conflicts_with = "allow_dirty")]
    pub baseline: Option<String>,
    /// Start on a database that has tables and no history
    #[arg(long)]
    pub allow_dirty: bool,
    /// How long to wait for another run to finish
    #[arg(long, value_name = "DURATION", default_value = "10s", value_parser = parse_duration)]
    pub lock_timeout: Duration,
    /// Answer to what became of a statement that an interrupted run began, where the database does not show it
    #[arg(long, value_name = "ANSWER", value_enum)]
    pub interrupted: Option<Interrupted>,
    /// Hazard to accept, such as data-loss (can be repeated)
    #[arg(long, value_name = "HAZARD", value_delimiter = ',')]
    pub allow: Vec<String>,
    /// Name of the protected environment, instead of typing it when asked
    #[arg(long, value_name = "NAME")]
    pub confirm: Option<String>,
    /// How to report
    #[arg(long, value_enum, default_value_t)]
    pub format: ReportFormat,
}

/// How something is reported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// Lines for a person
    #[default]
    Text,
    /// One object for a program
    Json,
}

/// How a state is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum StateFormat {
    /// Statements that build it
    #[default]
    Sql,
    /// The catalog as one object
    Json,
}

/// What one transaction holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum TxMode {
    /// One file
    #[default]
    File,
    /// All files
    All,
    /// One statement
    None,
}

/// What to do with a pending file older than an applied one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum ExecOrder {
    /// Refuse
    #[default]
    Linear,
    /// Leave it out
    LinearSkip,
    /// Apply it
    NonLinear,
}

/// What became of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Interrupted {
    /// It took effect: go on behind it
    Done,
    /// It did not: run it
    NotDone,
}

impl From<Interrupted> for run::Interrupted {
    fn from(answer: Interrupted) -> run::Interrupted {
        match answer {
            Interrupted::Done => run::Interrupted::Done,
            Interrupted::NotDone => run::Interrupted::NotDone,
        }
    }
}

/// Reads `1`, `true`, `yes`, `0`, `false`, `no`.
///
/// # Errors
/// For any other word.
pub fn parse_boolean(text: &str) -> Result<bool, String> {
    grammar::boolean(text).ok_or_else(|| grammar::EXPECTED_BOOLEAN.to_owned())
}

/// Reads `500ms`, `10s`, `2m`; a bare number is seconds.
///
/// # Errors
/// For any other text.
pub fn parse_duration(text: &str) -> Result<Duration, String> {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, unit) = text.split_at(digits);
    let number: u64 = number.parse().map_err(|_| expected_duration())?;
    match unit {
        "ms" => Ok(Duration::from_millis(number)),
        "" | "s" => Ok(Duration::from_secs(number)),
        "m" => Ok(Duration::from_secs(number.saturating_mul(60))),
        _ => Err(expected_duration()),
    }
}

fn expected_duration() -> String {
    "expected a duration such as 500ms, 10s or 2m".to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read() {
        let cases = [
            ("500ms", 500),
            ("10s", 10_000),
            ("10", 10_000),
            ("2m", 120_000),
            ("0", 0),
        ];
        for (text, milliseconds) in cases {
            assert_eq!(
                parse_duration(text),
                Ok(Duration::from_millis(milliseconds)),
                "{text}"
            );
        }
        for text in ["", "s", "-1s", "1h", "1.5s", "99999999999999999999s"] {
            assert!(parse_duration(text).is_err(), "{text}");
        }
    }

    #[test]
    fn booleans_are_read() {
        assert_eq!(parse_boolean("yes"), Ok(true));
        assert_eq!(parse_boolean("0"), Ok(false));
        assert!(parse_boolean("maybe").is_err());
    }
}
