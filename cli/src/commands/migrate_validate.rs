//! `migrate-validate`: checks the migrations folder.

use clap::ArgAction;
use engine::checkpoint::{self, CheckpointError};
use engine::migrator::directory::{Directory, Migration};
use engine::migrator::split::split;
use engine::source::{ScriptError, Source, SourceError};
use serde_json::json;

use crate::applying;
use crate::args::{ReportFormat, ScratchArgs, parse_boolean};
use crate::config::Project;
use crate::context::Context;
use crate::error::{Error, ErrorKind, Outcome, script_failure};
use crate::states;
use crate::ui::counted;

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli migrate-validate\n\
\x20 cli migrate-validate replay=false\n\
\x20 cli migrate-validate scratch=local format=json";

/// Check the migrations folder: atlas.sum, names, order, statements, replay
///
/// The replay builds every migration on a throwaway database, and proves each checkpoint equal to the files before it;
/// `replay=false` leaves it out and needs no database.
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// Build every migration on a throwaway database
    #[arg(long, value_name = "BOOL", default_value = "true", action = ArgAction::Set, value_parser = parse_boolean)]
    pub replay: bool,
    /// Where throwaway databases live.
    #[command(flatten)]
    pub scratch: ScratchArgs,
    /// How to report
    #[arg(long, value_enum, default_value_t)]
    pub format: ReportFormat,
}

/// Checks the folder.
///
/// # Errors
/// `DirectoryInvalid` for the first thing that is wrong.
pub async fn run(args: Args, context: &Context) -> Result<Outcome, Error> {
    let project = context.project()?;
    let directory = applying::open_directory(&project, &context.ui)?;
    let found = directory.warnings();
    let mut warnings: Vec<String> = found.iter().map(applying::directory_warning).collect();
    for migration in directory.migrations() {
        check_statements(migration)?;
        if migration.down.is_none() && migration.irreversible().is_none() {
            let warning = format!(
                "migrations/{0} has no way back: write migrations/down/{0}, or say \
                 `-- driftless:irreversible: REASON` at its head",
                migration.file_name
            );
            context.ui.warning(&warning);
            warnings.push(warning);
        }
    }
    let count = directory.migrations().len();
    if args.replay {
        replay(&args, context, &project, directory).await?;
    }
    let checked = if args.replay {
        "atlas.sum, statements, replay"
    } else {
        "atlas.sum, statements"
    };
    context.ui.status(
        "Checked",
        &format!("{}: {checked}", counted(count, "migration")),
    );
    if args.format == ReportFormat::Json {
        let object = json!({
            "version": 1,
            "command": "migrate-validate",
            "migrations": count,
            "replayed": args.replay,
            "valid": true,
            "warnings": warnings,
        });
        context.ui.data(&format!("{object:#}\n"))?;
    }
    Ok(Outcome::Done)
}

fn check_statements(migration: &Migration) -> Result<(), Error> {
    let down = migration
        .down
        .as_ref()
        .map(|script| (format!("down/{}", migration.file_name), script));
    for (file, script) in [(migration.file_name.clone(), &migration.up)]
        .into_iter()
        .chain(down)
    {
        if let Err(error) = split(&script.sql) {
            let name = format!("migrations/{file}");
            let error = ScriptError::Split(error);
            let failure = script_failure(&name, script.sql.clone(), &error);
            return Err(invalid(
                failure.hint("correct the file, then run `cli migrate-hash`"),
            ));
        }
    }
    Ok(())
}

async fn replay(
    args: &Args,
    context: &Context,
    project: &Project,
    directory: Directory,
) -> Result<(), Error> {
    let working = context
        .ui
        .working("Replaying", "the migrations on a throwaway database");
    let provider = states::scratch(project, args.scratch.scratch.as_deref()).await?;
    let source = Source::Migrations {
        directory: Box::new(directory.clone()),
        until: None,
    };
    let checked = async {
        source.open(&provider).await?;
        checkpoint::check(&directory, &provider).await
    };
    let checked = checked.await;
    drop(working);
    match checked {
        Ok(()) => Ok(()),
        Err(CheckpointError::Source(SourceError::Replay(error))) => Err(invalid(error.into())),
        Err(error) => Err(error.into()),
    }
}

/// What is wrong with a file is what this command looks for.
fn invalid(mut failure: Error) -> Error {
    failure.kind = ErrorKind::DirectoryInvalid;
    failure
}
