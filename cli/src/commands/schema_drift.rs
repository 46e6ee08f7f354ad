//! `schema-drift`: finds what differs, for commit hooks and schedules.

use crate::args::{ReportFormat, ScratchArgs};

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli schema-drift\n\
\x20 cli schema-drift env=production\n\
\x20 cli schema-drift env=production exclude=public.tmp_*";

/// Find drift: models against migrations, or a database against its migrations
///
/// Without `env` the models are compared with the migrations: the check before a commit. With `env` that database is
/// compared with the migrations it has applied. Exit code 1 when they differ.
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// Environment of driftless.toml whose database is compared
    #[arg(long, value_name = "NAME")]
    pub env: Option<String>,
    /// Database that is compared: postgres://..., embedded:PATH or env:NAME
    #[arg(long, value_name = "URL", value_hint = clap::ValueHint::Url)]
    pub url: Option<String>,
    /// Objects to leave out, as a glob on their names (can be repeated)
    #[arg(long, value_name = "GLOB", value_delimiter = ',')]
    pub exclude: Vec<String>,
    /// Where throwaway databases live.
    #[command(flatten)]
    pub scratch: ScratchArgs,
    /// How to report
    #[arg(long, value_enum, default_value_t)]
    pub format: ReportFormat,
}
