//! `migrate-status`: where a database stands.

use crate::applying;
use crate::args::{ReportFormat, TargetArgs};
use crate::context::Context;
use crate::error::{Error, Outcome};
use crate::report::status;
use crate::standing::{as_text, stands};
use crate::target::{Access, Target};

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli migrate-status\n\
\x20 cli migrate-status env=production check=1   # exit code 1 unless clean\n\
\x20 cli migrate-status format=json";

/// Show which migrations a database has and which are pending
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// Which database.
    #[command(flatten)]
    pub target: TargetArgs,
    /// Exit with 1 unless everything is applied and nothing differs
    #[arg(long)]
    pub check: bool,
    /// How to report
    #[arg(long, value_enum, default_value_t)]
    pub format: ReportFormat,
}

/// Reads the history and reports; reads only.
///
/// # Errors
/// When the folder is not what `atlas.sum` says, or the database cannot be reached.
pub async fn run(args: Args, context: &Context) -> Result<Outcome, Error> {
    let project = context.project()?;
    let environment = project.target(&args.target)?;
    let directory = applying::open_directory(&project, &context.ui)?;
    let working = context
        .ui
        .working("Reading", &format!("the history of {environment}"));
    let target = Target::open(&environment, &directory, Access::Read).await?;
    let found = applying::status(&target, &environment, &directory).await?;
    drop(working);
    let stands = stands(&environment, &directory, &found)?;
    match args.format {
        ReportFormat::Text => context.ui.data(&as_text(&stands))?,
        ReportFormat::Json => context.ui.data(&status::as_json(&stands))?,
    }
    target.connection.close().await;
    let failed = args.check && !stands.is_clean();
    Ok(if failed {
        Outcome::Found
    } else {
        Outcome::Done
    })
}
