//! `migrate-hash`: renews atlas.sum.

use crate::args::ReportFormat;

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli migrate-hash\n\
\x20 cli migrate-hash format=json";

/// Rewrite atlas.sum after files were edited on purpose, and say what changed
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// How to report
    #[arg(long, value_enum, default_value_t)]
    pub format: ReportFormat,
}
