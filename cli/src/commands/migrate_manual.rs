//! `migrate-manual`: an empty migration to write by hand.

use clap::ArgAction;
use engine::migrator::directory::{Directory, NewMigration, Version, file_name};
use tokio::process::Command;

use crate::args::parse_boolean;
use crate::context::Context;
use crate::env_vars;
use crate::error::{Error, ErrorKind, Outcome};
use crate::planning;
use crate::states;

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli migrate-manual m=backfill_emails\n\
\x20 cli migrate-manual m=backfill_emails edit=false";

/// Write an empty migration and its way back, to fill in by hand
///
/// On a terminal the editor opens ($VISUAL, then $EDITOR); atlas.sum is renewed when it closes.
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// Name of the migration
    #[arg(short, long, alias = "m", value_name = "NAME")]
    pub message: String,
    /// Open the editor when there is a terminal
    #[arg(long, value_name = "BOOL", default_value = "true", action = ArgAction::Set, value_parser = parse_boolean)]
    pub edit: bool,
}

/// Writes the pair, opens the editor, renews `atlas.sum`.
///
/// # Errors
/// When the folder is not what `atlas.sum` says, or a file cannot be written.
pub async fn run(args: Args, context: &Context) -> Result<Outcome, Error> {
    let project = context.project()?;
    let description = planning::migration_name(&args.message)?;
    let mut directory = states::open_migrations(&project)?;
    let version = Version::now_after(&directory, jiff::Timestamp::now())?;
    let file = file_name(&version, &description);
    directory.add(NewMigration {
        version,
        description: description.clone(),
        up: format!("-- {}\n\n", args.message.trim()),
        down: Some(format!("-- Takes back: {}\n\n", args.message.trim())),
    })?;
    context.ui.status(
        "Written",
        &format!("migrations/{file}\nmigrations/down/{file}\nmigrations/atlas.sum"),
    );
    if args.edit && context.ui.can_ask() {
        let up = project.migrations.join(&file);
        let down = project
            .migrations
            .join(engine::migrator::directory::DOWN_FOLDER)
            .join(&file);
        edit(context, &[up, down]).await?;
        Directory::open(&project.migrations)?.write_sum()?;
        context.ui.status("Hashed", "migrations/atlas.sum");
    } else {
        context
            .ui
            .hint("write the SQL of both files, then run `cli migrate-hash`");
    }
    context.ui.hint("where there is no way back, remove the down file and begin the other with `-- driftless:irreversible: REASON`");
    Ok(Outcome::Done)
}

async fn edit(context: &Context, files: &[std::path::PathBuf]) -> Result<(), Error> {
    let editor = context
        .variables
        .get(env_vars::VISUAL)
        .or_else(|| context.variables.get(env_vars::EDITOR))
        .unwrap_or("vi");
    let mut words = editor.split_whitespace();
    let program = words.next().unwrap_or("vi");
    let status = Command::new(program).args(words).args(files).status().await;
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Error::new(
            ErrorKind::Io,
            format!("the editor `{editor}` ended with {status}"),
        )
        .note("both files are written")
        .hint("write the SQL of both files, then run `cli migrate-hash`")),
        Err(error) => Err(Error::io(&format!("start the editor `{editor}`"), &error)
            .hint("set EDITOR, or write `edit=false`")),
    }
}
