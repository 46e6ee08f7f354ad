//! `db-drop`: drops the database of an environment.

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli db-drop env=local\n\
\x20 cli db-drop env=local confirm=local";

/// Drop the database of an environment; a protected one is refused
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// Environment of driftless.toml
    #[arg(long, value_name = "NAME")]
    pub env: String,
    /// Name of the environment, instead of typing it when asked
    #[arg(long, value_name = "NAME")]
    pub confirm: Option<String>,
}
