//! `migrate`: applies pending migrations to the local environment.

use crate::applying;
use crate::args::{ApplyArgs, TargetArgs};
use crate::context::Context;
use crate::error::{Error, Outcome};

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli migrate\n\
\x20 cli migrate env=staging n=1\n\
\x20 cli migrate dry-run=1";

/// Apply pending migrations, to the local environment unless told otherwise
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// Which database.
    #[command(flatten)]
    pub target: TargetArgs,
    /// Print what would run and change nothing
    #[arg(long)]
    pub dry_run: bool,
    /// How to apply.
    #[command(flatten)]
    pub apply: ApplyArgs,
}

/// Applies what is pending.
///
/// # Errors
/// As [`applying::apply`].
pub async fn run(args: Args, context: &Context) -> Result<Outcome, Error> {
    applying::apply(&args.target, &args.apply, args.dry_run, context).await
}
