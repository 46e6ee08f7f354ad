//! `migrate-test`: tries the migrations out, with rows in the tables.

use std::collections::BTreeMap;

use clap::ValueEnum;
use engine::migrator::directory::{Directory, Version};
use engine::rehearsal::{Rehearsal, Request, rehearse};

use crate::applying;
use crate::args::ScratchArgs;
use crate::config::Project;
use crate::context::Context;
use crate::error::{Error, ErrorKind, Outcome, rehearsal_failure};
use crate::report::trials;
use crate::states;
use crate::ui::counted;

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli migrate-test\n\
\x20 cli migrate-test last=3\n\
\x20 cli migrate-test format=junit > migrations.xml";

/// Try each migration out on a throwaway database: up, down, up again, with rows in the tables
///
/// At the end all are reverted, as far as there is a way, and applied again. Each way must lead to the state that it led
/// to before, an applied migration must leave nothing to apply, and tables that stay must keep their rows, unless the
/// head of the file says `-- hazard: data-loss: REASON`.
///
/// Rows come from `migrations/testdata/VERSION.sql`, which runs once that version is applied; an empty file stands for
/// tables without new rows. Where there is no such file, rows are made up for empty tables.
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// Try out the newest COUNT only; those before them are applied
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u32).range(1..))]
    pub last: Option<u32>,
    /// Where throwaway databases live.
    #[command(flatten)]
    pub scratch: ScratchArgs,
    /// How to report
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// How trials are reported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Lines for a person
    #[default]
    Text,
    /// One object for a program
    Json,
    /// XML as JUnit writes it
    Junit,
}

/// Tries out, reports.
///
/// # Errors
/// When the trial cannot be held; what is wrong with a migration is reported, and is exit 1.
pub async fn run(args: Args, context: &Context) -> Result<Outcome, Error> {
    let project = context.project()?;
    let directory = applying::open_directory(&project, &context.ui)?;
    let request = Request {
        last: args.last.map(|count| count as usize),
        samples: samples(&project, &directory)?,
    };
    let working = context
        .ui
        .working("Testing", "the migrations on a throwaway database");
    let provider = states::scratch(&project, args.scratch.scratch.as_deref()).await?;
    let mut written = Ok(());
    let rehearsal = rehearse(&directory, &provider, &request, &mut |trial| {
        if args.format == Format::Text && written.is_ok() {
            written = context.ui.data(&trials::as_text(trial));
        }
    })
    .await
    .map_err(|error| rehearsal_failure(error, &directory))?;
    drop(working);
    written?;
    report(&args, context, &directory, &rehearsal)?;
    Ok(if rehearsal.has_passed() {
        Outcome::Done
    } else {
        Outcome::Found
    })
}

fn report(
    args: &Args,
    context: &Context,
    directory: &Directory,
    rehearsal: &Rehearsal,
) -> Result<(), Error> {
    let skipped = not_reached(directory, rehearsal);
    match args.format {
        Format::Text => {
            let summary = trials::summary(rehearsal, skipped.len());
            context.ui.status("Tested", &summary);
        }
        Format::Json => {
            let object = trials::as_json(rehearsal, &skipped);
            context.ui.data(&format!("{object:#}\n"))?;
        }
        Format::Junit => {
            let text = trials::as_junit(rehearsal, &skipped).map_err(|error| {
                Error::new(
                    ErrorKind::Io,
                    format!("the report cannot be written as XML: {error}"),
                )
            })?;
            context.ui.data(&text)?;
        }
    }
    Ok(())
}

/// The files behind one that failed.
fn not_reached(directory: &Directory, rehearsal: &Rehearsal) -> Vec<String> {
    let last = rehearsal.migrations.last();
    let Some(failed) = last.filter(|trial| !trial.findings.is_empty()) else {
        return Vec::new();
    };
    let files = directory.migrations().iter();
    let files = files.filter(|migration| !migration.is_checkpoint());
    let behind = files.skip_while(|migration| migration.file_name != failed.file);
    behind
        .skip(1)
        .map(|migration| migration.file_name.clone())
        .collect()
}

/// The files of `testdata`, each of which must belong to a migration.
fn samples(project: &Project, directory: &Directory) -> Result<BTreeMap<Version, String>, Error> {
    let folder = project.migrations.join("testdata");
    let fail = |error| Error::io("read the test data", &error);
    let mut samples = BTreeMap::new();
    if !folder.is_dir() {
        return Ok(samples);
    }
    for entry in fs_err::read_dir(&folder).map_err(fail)? {
        let path = entry.map_err(fail)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let Some(version) = name.strip_suffix(".sql") else {
            continue;
        };
        let version = Version::from(version);
        if directory.find(&version).is_none() {
            let count = counted(directory.migrations().len(), "migration");
            let message = format!(
                "migrations/testdata/{name} belongs to none of the {count}: its name is not a version"
            );
            return Err(Error::new(ErrorKind::DirectoryInvalid, message)
                .hint("`cli migrate-history` lists the versions"));
        }
        let text = fs_err::read_to_string(&path).map_err(fail)?;
        samples.insert(version, text);
    }
    Ok(samples)
}
