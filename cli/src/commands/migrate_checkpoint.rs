//! `migrate-checkpoint`: one file that builds what all files before it build.

use engine::checkpoint::{Checkpoint, checkpoint};
use engine::migrator::directory::{Directory, Migration, NewMigration, Version, file_name};
use engine::plan::HazardKind;
use serde_json::json;

use crate::args::{ReportFormat, ScratchArgs};
use crate::context::Context;
use crate::error::{Error, ErrorKind, Outcome};
use crate::hazards::allowed_hazards;
use crate::planning;
use crate::states;
use crate::ui::counted;

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli migrate-checkpoint\n\
\x20 cli migrate-checkpoint m=release_2 dry-run=1\n\
\x20 cli migrate-checkpoint allow=data-loss   # rows that migrations insert will not be in new databases";

/// Write one file that stands for all before it in new databases, proven equal
///
/// A database without a history begins with the newest checkpoint; one with a history never runs it. The file holds
/// the structure: rows that migrations insert, grants and owners are not in it, and are named.
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// Name of the migration
    #[arg(
        short,
        long,
        alias = "m",
        value_name = "NAME",
        default_value = "checkpoint"
    )]
    pub message: String,
    /// Print the file and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Hazard to accept, such as data-loss (can be repeated)
    #[arg(long, value_name = "HAZARD", value_delimiter = ',')]
    pub allow: Vec<String>,
    /// Where throwaway databases live.
    #[command(flatten)]
    pub scratch: ScratchArgs,
    /// How to report
    #[arg(long, value_enum, default_value_t)]
    pub format: ReportFormat,
}

/// Replays, writes as one, proves.
///
/// # Errors
/// When the migrations cannot be replayed or written as one file, or rows would be left out that are not allowed to.
pub async fn run(args: Args, context: &Context) -> Result<Outcome, Error> {
    let project = context.project()?;
    let description = planning::migration_name(&args.message)?;
    let allowed = allowed_hazards(&args.allow)?;
    let directory = Directory::open(&project.migrations)?;
    directory.verify()?;
    if directory
        .migrations()
        .last()
        .is_none_or(Migration::is_checkpoint)
    {
        context.ui.status(
            "Unchanged",
            "no migration is newer than the newest checkpoint",
        );
        return report(&args, context, "", None);
    }
    let working = context
        .ui
        .working("Replaying", "the migrations, and what stands for them");
    let provider = states::scratch(&project, args.scratch.scratch.as_deref()).await?;
    let made = checkpoint(&directory, &provider).await?;
    drop(working);
    say_what_is_left_out(context, &made, &allowed)?;
    let written = if args.dry_run {
        None
    } else {
        Some(write(directory, description, &made.sql)?)
    };
    if let Some(file) = &written {
        context.ui.status(
            "Written",
            &format!("migrations/{file}\nmigrations/atlas.sum"),
        );
        context
            .ui
            .hint("databases with a history pass it over; commit the files");
    }
    report(&args, context, &made.sql, written)
}

fn write(mut directory: Directory, description: String, sql: &str) -> Result<String, Error> {
    let version = Version::now_after(&directory, jiff::Timestamp::now())?;
    let file = file_name(&version, &description);
    directory.add(NewMigration {
        version,
        description,
        up: sql.to_owned(),
        down: None,
    })?;
    Ok(file)
}

fn say_what_is_left_out(
    context: &Context,
    made: &Checkpoint,
    allowed: &[HazardKind],
) -> Result<(), Error> {
    for left_out in &made.left_out {
        context
            .ui
            .warning(&format!("the checkpoint does not have the {left_out}"));
    }
    if made.with_rows.is_empty() || allowed.contains(&HazardKind::DataLoss) {
        return Ok(());
    }
    let tables = made.with_rows.join(", ");
    let count = counted(made.with_rows.len(), "table");
    Err(Error::new(
        ErrorKind::Unsupported,
        format!(
            "migrations insert rows into {count}, which a checkpoint would leave out: {tables}"
        ),
    )
    .hint("insert them in a migration behind the checkpoint, or where the application starts")
    .hint("or, if new databases can do without them: `allow=data-loss`"))
}

fn report(
    args: &Args,
    context: &Context,
    sql: &str,
    written: Option<String>,
) -> Result<Outcome, Error> {
    match args.format {
        ReportFormat::Text if args.dry_run => context.ui.data(sql)?,
        ReportFormat::Text => {}
        ReportFormat::Json => {
            let object = json!({
                "version": 1,
                "command": "migrate-checkpoint",
                "sql": sql,
                "written": written.into_iter().collect::<Vec<_>>(),
            });
            context.ui.data(&format!("{object:#}\n"))?;
        }
    }
    Ok(Outcome::Done)
}
