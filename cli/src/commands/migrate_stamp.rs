//! `migrate-stamp`: sets the recorded version.

use std::time::Duration;

use engine::migrator::run::{self, RunOptions, StampReport};
use serde_json::json;

use crate::applying::{self, Show};
use crate::args::{ReportFormat, TargetArgs, parse_duration};
use crate::context::Context;
use crate::error::{Error, Outcome, run_failure};
use crate::standing;
use crate::states;
use crate::target::{Access, Target};
use crate::ui::Ui;

/// What stands for no version at all.
const NONE: &str = "none";

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli migrate-stamp to=20251111120000\n\
\x20 cli migrate-stamp env=staging to=20251111120000 dry-run=1\n\
\x20 cli migrate-stamp to=none   # nothing counts as applied";

/// Set the version that a database is recorded to be at; runs no SQL of the migrations
///
/// All migrations up to the version count as applied from then on, and those behind it do not.
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// Which database.
    #[command(flatten)]
    pub target: TargetArgs,
    /// The newest version that counts as applied, or none
    #[arg(long, value_name = "VERSION")]
    pub to: String,
    /// Say what would be recorded and change nothing
    #[arg(long)]
    pub dry_run: bool,
    /// How long to wait for another run to finish
    #[arg(long, value_name = "DURATION", default_value = "10s", value_parser = parse_duration)]
    pub lock_timeout: Duration,
    /// Name of the protected environment, instead of typing it when asked
    #[arg(long, value_name = "NAME")]
    pub confirm: Option<String>,
    /// How to report
    #[arg(long, value_enum, default_value_t)]
    pub format: ReportFormat,
}

/// Records, and says what counts otherwise than before.
///
/// # Errors
/// When there is no such version, or the history cannot be written.
pub async fn run(args: Args, context: &Context) -> Result<Outcome, Error> {
    let project = context.project()?;
    let environment = project.target(&args.target)?;
    let directory = applying::open_directory(&project, &context.ui)?;
    let to = match args.to.as_str() {
        NONE => None,
        typed => Some(states::version(&directory, typed)?),
    };
    let access = if args.dry_run {
        Access::Read
    } else {
        Access::Write
    };
    let target = Target::open(&environment, &directory, access).await?;
    if !args.dry_run {
        let what = "what is applied would be recorded anew";
        applying::confirm(&context.ui, &environment, args.confirm.as_deref(), what).await?;
    }
    let options = RunOptions {
        revisions_schema: environment.revisions_schema.clone(),
        lock_wait: args.lock_timeout,
        dry_run: args.dry_run,
        ..RunOptions::default()
    };
    let report = {
        let mut show = Show::new(&context.ui, &environment);
        let show = &mut |event| show.event(&event);
        let wanted = (to.as_ref(), &options);
        let result = run::stamp(&target.connection, &directory, wanted, show).await;
        result.map_err(|error| run_failure(error, &directory))?
    };
    say(&context.ui, &report, &args);
    match args.format {
        ReportFormat::Json => {
            let versions = |versions: &[engine::migrator::directory::Version]| {
                versions.iter().map(ToString::to_string).collect::<Vec<_>>()
            };
            let object = json!({
                "version": 1,
                "command": "migrate-stamp",
                "environment": environment.name,
                "dry_run": args.dry_run,
                "set": versions(&report.set),
                "removed": versions(&report.removed),
            });
            context.ui.data(&format!("{object:#}\n"))?;
        }
        ReportFormat::Text if args.dry_run => {}
        ReportFormat::Text => {
            let after = applying::status(&target, &environment, &directory).await?;
            let stands = standing::stands(&environment, &directory, &after)?;
            context.ui.data(&standing::as_text(&stands))?;
        }
    }
    target.connection.close().await;
    Ok(Outcome::Done)
}

fn say(ui: &Ui, report: &StampReport, args: &Args) {
    if report.set.is_empty() && report.removed.is_empty() {
        ui.status(
            "Unchanged",
            &format!("it is recorded to be at {} already", args.to),
        );
    }
    let (set, removed) = if args.dry_run {
        ("Would set", "Would unset")
    } else {
        ("Set", "Unset")
    };
    for version in &report.set {
        ui.status(set, version.as_str());
    }
    for version in &report.removed {
        ui.status(removed, version.as_str());
    }
}
