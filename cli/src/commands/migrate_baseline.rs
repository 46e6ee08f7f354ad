//! `migrate-baseline`: the database that is there becomes the first migration.

use engine::baseline::baseline;
use engine::migrator::directory::{Directory, NewMigration, Version, file_name};
use engine::migrator::run::{self, ApplyOptions, RunOptions};
use serde_json::json;

use crate::applying;
use crate::args::{ReportFormat, ScratchArgs, TargetArgs};
use crate::comparison;
use crate::config::{Environment, Project};
use crate::context::Context;
use crate::error::{Error, ErrorKind, Outcome, run_failure};
use crate::planning;
use crate::states;
use crate::target::{Access, Target};
use crate::ui::counted;

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli migrate-baseline env=production dry-run=1\n\
\x20 cli migrate-baseline env=production\n\
\x20 cli migrate-stamp env=staging to=20251111120000   # another database that is the same";

/// Write what a database contains as the first migration, recorded there as applied
///
/// For databases that were there before their migrations. The file is proven to build the same on a throwaway database;
/// nothing but the history is written to the database itself.
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// Which database.
    #[command(flatten)]
    pub target: TargetArgs,
    /// Name of the migration
    #[arg(
        short,
        long,
        alias = "m",
        value_name = "NAME",
        default_value = "baseline"
    )]
    pub message: String,
    /// Print the file and write nothing
    #[arg(long)]
    pub dry_run: bool,
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

/// Reads, writes the file, records it.
///
/// # Errors
/// When there are migrations or a history already, or the database cannot be written as one file.
pub async fn run(args: Args, context: &Context) -> Result<Outcome, Error> {
    let project = context.project()?;
    let environment = project.target(&args.target)?;
    let description = planning::migration_name(&args.message)?;
    let directory = states::open_migrations(&project)?;
    check_is_first(&directory, &environment).await?;
    let working = context
        .ui
        .working("Reading", &format!("{environment}, and building it anew"));
    let sql = read(&args, context, (&project, &environment)).await?;
    drop(working);
    let written = if args.dry_run {
        None
    } else {
        let what = "a history would be written to it";
        applying::confirm(&context.ui, &environment, args.confirm.as_deref(), what).await?;
        Some(write(context, &environment, (directory, description, &sql)).await?)
    };
    match args.format {
        ReportFormat::Text if args.dry_run => context.ui.data(&sql)?,
        ReportFormat::Text => {}
        ReportFormat::Json => {
            let object = json!({
                "version": 1,
                "command": "migrate-baseline",
                "sql": sql,
                "written": written.into_iter().collect::<Vec<_>>(),
            });
            context.ui.data(&format!("{object:#}\n"))?;
        }
    }
    Ok(Outcome::Done)
}

async fn check_is_first(directory: &Directory, environment: &Environment) -> Result<(), Error> {
    if !directory.migrations().is_empty() {
        let count = counted(directory.migrations().len(), "migration");
        let message = format!("the folder has {count} already: a baseline is the first one");
        return Err(Error::new(ErrorKind::Usage, message)
            .hint("if the database has what a version builds: `cli migrate-stamp to=VERSION`"));
    }
    let target = Target::open(environment, directory, Access::Read).await?;
    let found = applying::status(&target, environment, directory).await?;
    target.connection.close().await;
    match found.current() {
        None => Ok(()),
        Some(revision) => {
            let message = format!(
                "{environment} has a history already: it is at {}",
                revision.version
            );
            Err(Error::new(ErrorKind::HistoryConflict, message)
                .note("its migrations belong into the folder")
                .hint("if they are lost, forget them first: `cli migrate-stamp to=none`"))
        }
    }
}

async fn read(
    args: &Args,
    context: &Context,
    (project, environment): (&Project, &Environment),
) -> Result<String, Error> {
    let provider = states::scratch(project, args.scratch.scratch.as_deref()).await?;
    let state = states::database(&environment.url)?.open(&provider).await?;
    let made = baseline(&state, &provider, &comparison::request(project)).await?;
    for object in &made.left_out {
        context
            .ui
            .warning(&format!("the migration does not have the {object}"));
    }
    Ok(made.sql)
}

/// The file, and its row of history in the database.
async fn write(
    context: &Context,
    environment: &Environment,
    (mut directory, description, sql): (Directory, String, &str),
) -> Result<String, Error> {
    let version = Version::now_after(&directory, jiff::Timestamp::now())?;
    let file = file_name(&version, &description);
    directory.add(NewMigration {
        version: version.clone(),
        description,
        up: sql.to_owned(),
        down: None,
    })?;
    context.ui.status(
        "Written",
        &format!("migrations/{file}\nmigrations/atlas.sum"),
    );
    let target = Target::open(environment, &directory, Access::Write).await?;
    let options = ApplyOptions {
        baseline: Some(version.clone()),
        run: RunOptions {
            revisions_schema: environment.revisions_schema.clone(),
            ..RunOptions::default()
        },
        ..ApplyOptions::default()
    };
    let recorded = run::apply(&target.connection, &directory, &options, &mut |_| {}).await;
    recorded.map_err(|error| {
        let again = format!("the file is written; record it with `cli migrate-stamp to={version}`");
        run_failure(error, &directory).hint(again)
    })?;
    target.connection.close().await;
    context.ui.status(
        "Recorded",
        &format!("{version} as applied to {environment}"),
    );
    context
        .ui
        .hint("the models should build the same: `cli schema-drift`");
    Ok(file)
}
