//! `migrate-current`: the version of a database, for scripts.

use crate::applying;
use crate::args::TargetArgs;
use crate::context::Context;
use crate::error::{Error, Outcome};
use crate::target::{Access, Target};

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

/// Prints the version; an empty line would be no version, so nothing is printed where there is none.
///
/// # Errors
/// When the database cannot be reached.
pub async fn run(args: Args, context: &Context) -> Result<Outcome, Error> {
    let project = context.project()?;
    let environment = project.target(&args.target)?;
    let directory = applying::open_directory(&project, &context.ui)?;
    let target = Target::open(&environment, &directory, Access::Read).await?;
    let found = applying::status(&target, &environment, &directory).await?;
    match found.current() {
        Some(revision) => context.ui.data(&format!("{}\n", revision.version))?,
        None => context
            .ui
            .note(&format!("no migration is applied to {environment} yet")),
    }
    target.connection.close().await;
    Ok(Outcome::Done)
}
