//! `migrate-apply`: applies pending migrations to a named environment.

use crate::applying;
use crate::args::{ApplyArgs, TargetArgs};
use crate::context::Context;
use crate::error::{Error, Outcome};

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli migrate-apply env=production\n\
\x20 cli migrate-apply env=production to=20260506123000\n\
\x20 cli migrate-apply env=production allow=data-loss confirm=production\n\
\x20 cli migrate-apply url=postgres://app@localhost/shop baseline=20251111120000";

/// Apply pending migrations to the environment that is named
///
/// Takes the lock, checks atlas.sum, then runs each file in a transaction and records it. A file that failed half-way
/// outside a transaction continues where it stopped.
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// Environment of driftless.toml
    #[arg(long, value_name = "NAME", required_unless_present = "url")]
    pub env: Option<String>,
    /// Database to use instead: postgres://..., embedded:PATH or env:NAME
    #[arg(long, value_name = "URL", value_hint = clap::ValueHint::Url)]
    pub url: Option<String>,
    /// Print what would run and change nothing
    #[arg(long)]
    pub dry_run: bool,
    /// How to apply.
    #[command(flatten)]
    pub apply: ApplyArgs,
}

/// Applies what is pending to the environment that is named.
///
/// # Errors
/// As [`applying::apply`].
pub async fn run(args: Args, context: &Context) -> Result<Outcome, Error> {
    let target = TargetArgs {
        env: args.env,
        url: args.url,
    };
    applying::apply(&target, &args.apply, args.dry_run, context).await
}
