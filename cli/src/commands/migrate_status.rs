//! `migrate-status`: where a database stands.

use crate::args::{ReportFormat, TargetArgs};

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli migrate-status\n\
\x20 cli migrate-status env=production check=1   # exit code 1 unless clean\n\
\x20 cli migrate-status format=json";

/// Show which migrations a database has and which are pending
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// Which database.
    #[command(flatten)]
    pub target: TargetArgs,
    /// Exit with 1 unless everything is applied and nothing differs
    #[arg(long)]
    pub check: bool,
    /// How to report
    #[arg(long, value_enum, default_value_t)]
    pub format: ReportFormat,
}
