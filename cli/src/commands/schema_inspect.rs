//! `schema-inspect`: one state as SQL or JSON.

use crate::args::{ScratchArgs, StateFormat};

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli schema-inspect from=models\n\
\x20 cli schema-inspect env=production format=json\n\
\x20 cli schema-inspect url=postgres://app@localhost/shop only=public.users";

/// Print a state as SQL or JSON
///
/// A state is `models`, `migrations`, `migrations@VERSION`, `env:NAME`, `postgres://...`, `embedded:PATH`, a .sql file or
/// a folder of migrations.
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// Environment of driftless.toml [default: local]
    #[arg(long, value_name = "NAME", conflicts_with_all = ["url", "from"])]
    pub env: Option<String>,
    /// Database: postgres://..., embedded:PATH or env:NAME
    #[arg(long, value_name = "URL", value_hint = clap::ValueHint::Url, conflicts_with = "from")]
    pub url: Option<String>,
    /// Any state, such as models or migrations
    #[arg(long, value_name = "STATE")]
    pub from: Option<String>,
    /// How to print it
    #[arg(long, value_enum, default_value_t)]
    pub format: StateFormat,
    /// Objects to print, as a glob on their names (can be repeated)
    #[arg(long, value_name = "GLOB", value_delimiter = ',')]
    pub only: Vec<String>,
    /// Objects to leave out, as a glob on their names (can be repeated)
    #[arg(long, value_name = "GLOB", value_delimiter = ',')]
    pub exclude: Vec<String>,
    /// Where throwaway databases live.
    #[command(flatten)]
    pub scratch: ScratchArgs,
}
