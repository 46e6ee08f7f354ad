//! `migrate-current`: the version of a database, for scripts.

use crate::args::TargetArgs;

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli migrate-current\n\
\x20 cli migrate-current env=production";

/// Print the version a database is at and nothing else
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// Which database.
    #[command(flatten)]
    pub target: TargetArgs,
}
