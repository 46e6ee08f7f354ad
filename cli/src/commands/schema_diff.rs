//! `schema-diff`: SQL between two states.

use crate::args::ScratchArgs;

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli schema-diff from=migrations to=models\n\
\x20 cli schema-diff from=env:production to=migrations\n\
\x20 cli schema-diff from=before.sql to=after.sql scratch=local";

/// Print the SQL that leads from one state to another
///
/// A state is `models`, `migrations`, `migrations@VERSION`, `env:NAME`, `postgres://...`, `embedded:PATH`, a .sql file or
/// a folder of migrations.
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// The state to start from
    #[arg(long, value_name = "STATE")]
    pub from: String,
    /// The state to arrive at
    #[arg(long, value_name = "STATE")]
    pub to: String,
    /// Hazard to accept, such as data-loss (can be repeated)
    #[arg(long, value_name = "HAZARD", value_delimiter = ',')]
    pub allow: Vec<String>,
    /// Objects to leave out, as a glob on their names (can be repeated)
    #[arg(long, value_name = "GLOB", value_delimiter = ',')]
    pub exclude: Vec<String>,
    /// Where throwaway databases live.
    #[command(flatten)]
    pub scratch: ScratchArgs,
}
