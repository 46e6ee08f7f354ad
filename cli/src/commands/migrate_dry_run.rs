//! `migrate-dry-run`: prints what applying would run.

use crate::applying;
use crate::args::{ApplyArgs, TargetArgs};
use crate::context::Context;
use crate::error::{Error, Outcome};

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli migrate-dry-run\n\
\x20 cli migrate-dry-run env=production n=1\n\
\x20 cli migrate-dry-run env=production > plan.sql";

/// Print the SQL that applying would run; write nothing anywhere
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// Which database.
    #[command(flatten)]
    pub target: TargetArgs,
    /// How to apply.
    #[command(flatten)]
    pub apply: ApplyArgs,
}

/// Prints what applying would run.
///
/// # Errors
/// As [`applying::apply`].
pub async fn run(args: Args, context: &Context) -> Result<Outcome, Error> {
    applying::apply(&args.target, &args.apply, true, context).await
}
