//! `migrate-downgrade`: takes migrations back.

use std::time::Duration;

use engine::migrator::directory::{Directory, Version};
use engine::migrator::revision::Revision;
use engine::migrator::run::{self, DowngradeOptions, Loss, LossTarget, RunOptions};
use engine::plan::HazardKind;
use engine::reversal;

use crate::applying::{self, Show};
use crate::args::{Interrupted, ReportFormat, ScratchArgs, TargetArgs, parse_duration};
use crate::comparison;
use crate::config::{Environment, Project};
use crate::context::Context;
use crate::error::{Error, Outcome, run_failure};
use crate::hazards::allowed_hazards;
use crate::standing;
use crate::states;
use crate::target::{Access, Target};
use crate::ui::{Choices, Ui, counted};

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli migrate-downgrade\n\
\x20 cli migrate-downgrade n=2 dry-run=1\n\
\x20 cli migrate-downgrade env=staging to=20251111120000 allow=data-loss";

/// Take the newest migrations back, saying first which rows would be lost
///
/// What runs is the file in `migrations/down/`. Where there is none, the way back is planned from what the migration
/// changes in the structure, on a throwaway database; `dry-run` prints it.
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// Which database.
    #[command(flatten)]
    pub target: TargetArgs,
    /// How many to take back
    #[arg(short, long, value_name = "COUNT", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    pub n: u32,
    /// Take back all that is newer than this version
    #[arg(long, value_name = "VERSION", conflicts_with = "n")]
    pub to: Option<String>,
    /// Print what would run and change nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Hazard to accept, such as data-loss (can be repeated)
    #[arg(long, value_name = "HAZARD", value_delimiter = ',')]
    pub allow: Vec<String>,
    /// How long to wait for another run to finish
    #[arg(long, value_name = "DURATION", default_value = "10s", value_parser = parse_duration)]
    pub lock_timeout: Duration,
    /// Answer to what became of a statement that an interrupted run began, where the database does not show it
    #[arg(long, value_name = "ANSWER", value_enum)]
    pub interrupted: Option<Interrupted>,
    /// Name of the protected environment, instead of typing it when asked
    #[arg(long, value_name = "NAME")]
    pub confirm: Option<String>,
    /// Where throwaway databases live.
    #[command(flatten)]
    pub scratch: ScratchArgs,
    /// How to report
    #[arg(long, value_enum, default_value_t)]
    pub format: ReportFormat,
}

/// Says what would be lost, asks if it must, and takes the migrations back.
///
/// # Errors
/// When a migration has no way back, a loss is not allowed, or a statement fails.
pub async fn run(args: Args, context: &Context) -> Result<Outcome, Error> {
    let project = context.project()?;
    let environment = project.target(&args.target)?;
    let directory = applying::open_directory(&project, &context.ui)?;
    let to = args
        .to
        .as_ref()
        .map(|typed| states::version(&directory, typed))
        .transpose()?;
    let mut options = DowngradeOptions {
        amount: to
            .is_none()
            .then_some(usize::try_from(args.n).unwrap_or(usize::MAX)),
        to,
        run: RunOptions {
            revisions_schema: environment.revisions_schema.clone(),
            lock_wait: args.lock_timeout,
            interrupted: args.interrupted.map(Into::into),
            dry_run: true,
            ..RunOptions::default()
        },
    };
    let access = if args.dry_run {
        Access::Read
    } else {
        Access::Write
    };
    let mut target = Target::open(&environment, &directory, access).await?;
    let directory = with_ways_back(
        &args,
        context,
        (&project, &environment),
        (&target, directory, &options),
    )
    .await?;
    let planned = run::downgrade(&target.connection, &directory, &options, &mut |_| {}).await;
    let planned = planned.map_err(|error| run_failure(error, &directory))?;
    if planned.files.is_empty() {
        context
            .ui
            .status("Unchanged", &format!("nothing to revert on {environment}"));
        return Ok(Outcome::Done);
    }
    let versions: Vec<Version> = planned
        .files
        .iter()
        .map(|file| file.version.clone())
        .collect();
    let losses = run::losses(target.connection.client(), &directory, &versions).await?;
    report_losses(&context.ui, &losses);
    if args.dry_run {
        match args.format {
            ReportFormat::Text => context.ui.data(&applying::sql_of(&planned.files))?,
            ReportFormat::Json => {
                context.ui.data(&applying::as_json(
                    "migrate-downgrade",
                    &environment,
                    &planned,
                ))?;
            }
        }
        return Ok(Outcome::Done);
    }
    allow(&args, &context.ui, &environment, &losses).await?;
    options.run.dry_run = false;
    let report = {
        let mut show = Show::new(&context.ui, &environment);
        let show = &mut |event| show.event(&event);
        let result = run::downgrade(&target.connection, &directory, &options, show).await;
        result.map_err(|error| run_failure(error, &directory))?
    };
    target.revive(&environment, &directory, access).await?;
    let after = applying::status(&target, &environment, &directory).await?;
    match args.format {
        ReportFormat::Text => {
            let stands = standing::stands(&environment, &directory, &after)?;
            context.ui.data(&standing::as_text(&stands))?;
        }
        ReportFormat::Json => {
            context.ui.data(&applying::as_json(
                "migrate-downgrade",
                &environment,
                &report,
            ))?;
        }
    }
    target.connection.close().await;
    Ok(Outcome::Done)
}

/// What has no down file gets one for this run, planned from what it changes in the replay.
async fn with_ways_back(
    args: &Args,
    context: &Context,
    (project, environment): (&Project, &Environment),
    (target, directory, options): (&Target, Directory, &DowngradeOptions),
) -> Result<Directory, Error> {
    let status = applying::status(target, environment, &directory).await?;
    let newest_first = status.applied.iter().rev();
    let is_behind =
        |revision: &&Revision| options.to.as_ref().is_none_or(|to| revision.version > *to);
    let versions: Vec<Version> = newest_first
        .filter(is_behind)
        .take(options.amount.unwrap_or(usize::MAX))
        .filter(|revision| revision.is_complete() && !revision.kind.is_baseline())
        .map(|revision| revision.version.clone())
        .collect();
    let mut migrations = directory.migrations().iter();
    if !migrations.any(|migration| reversal::is_wanted(migration, &versions)) {
        return Ok(directory);
    }
    let working = context
        .ui
        .working("Planning", "the ways back that have no file");
    let provider = states::scratch(project, args.scratch.scratch.as_deref()).await?;
    let asked = (&provider, &comparison::request(project));
    let (directory, planned) = reversal::with_ways_back(&directory, &versions, asked).await?;
    drop(working);
    for file in planned {
        context.ui.status(
            "Planned",
            &format!("the way back of {file} from the structure: rows that it changed stay so"),
        );
    }
    Ok(directory)
}

fn report_losses(ui: &Ui, losses: &[Loss]) {
    if losses.is_empty() {
        ui.status("Losing", "nothing");
    }
    for loss in losses {
        ui.status("Losing", &describe(loss));
    }
}

fn describe(loss: &Loss) -> String {
    let what = match (&loss.target, loss.count) {
        (_, None) => "uncounted".to_owned(),
        (LossTarget::Table { .. }, Some(count)) => rows(count, "row"),
        (LossTarget::Column { .. } | LossTarget::Other(_), Some(count)) => {
            rows(count, "non-null value")
        }
    };
    format!("{}: it {} ({what})", loss.version, loss.target)
}

fn rows(count: u64, noun: &str) -> String {
    counted(usize::try_from(count).unwrap_or(usize::MAX), noun)
}

/// Rows that are there must be allowed to go; a protected environment wants its name in any case.
async fn allow(
    args: &Args,
    ui: &Ui,
    environment: &Environment,
    losses: &[Loss],
) -> Result<(), Error> {
    let allowed = allowed_hazards(&[args.allow.as_slice(), &environment.allow].concat())?;
    let real: Vec<&Loss> = losses.iter().filter(|loss| loss.count != Some(0)).collect();
    if !real.is_empty() && !allowed.contains(&HazardKind::DataLoss) {
        let texts: Vec<String> = real.iter().map(|loss| describe(loss)).collect();
        let question = format!("reverting loses data: {}", texts.join("; "));
        let answers = vec![
            "stop: change nothing".to_owned(),
            "revert all the same".to_owned(),
        ];
        let hint = "if that is meant, allow it with `allow=data-loss`".to_owned();
        let choices = Choices {
            question,
            answers,
            hints: vec![hint.clone()],
        };
        if ui.choose(choices).await? == 0 {
            let refused = "not allowed; nothing was reverted";
            return Err(Error::new(crate::error::ErrorKind::AnswerNeeded, refused).hint(hint));
        }
    }
    let what = "migrations would be reverted";
    applying::confirm(ui, environment, args.confirm.as_deref(), what).await
}
