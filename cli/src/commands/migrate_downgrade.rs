//! `migrate-downgrade`: takes migrations back.

use std::time::Duration;

use crate::args::{ReportFormat, TargetArgs, parse_duration};

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli migrate-downgrade\n\
\x20 cli migrate-downgrade n=2 dry-run=1\n\
\x20 cli migrate-downgrade env=staging to=20251111120000 allow=data-loss";

/// Take the newest migrations back, saying first which rows would be lost
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// Which database.
    #[command(flatten)]
    pub target: TargetArgs,
    /// How many to take back
    #[arg(short, long, value_name = "COUNT", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    pub n: u32,
    /// Take back all that is newer than this version
    #[arg(long, value_name = "VERSION", conflicts_with = "n")]
    pub to: Option<String>,
    /// Print what would run and change nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Hazard to accept, such as data-loss (can be repeated)
    #[arg(long, value_name = "HAZARD", value_delimiter = ',')]
    pub allow: Vec<String>,
    /// How long to wait for another run to finish
    #[arg(long, value_name = "DURATION", default_value = "10s", value_parser = parse_duration)]
    pub lock_timeout: Duration,
    /// Name of the protected environment, instead of typing it when asked
    #[arg(long, value_name = "NAME")]
    pub confirm: Option<String>,
    /// How to report
    #[arg(long, value_enum, default_value_t)]
    pub format: ReportFormat,
}
