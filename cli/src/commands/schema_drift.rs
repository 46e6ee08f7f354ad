//! `schema-drift`: finds what differs, for commit hooks and schedules.

use engine::catalog::glob;
use engine::source::Source;
use serde_json::json;

use crate::args::{ReportFormat, ScratchArgs, TargetArgs};
use crate::comparison::{self, Comparison};
use crate::config::Project;
use crate::context::Context;
use crate::error::{Error, Outcome};
use crate::report::{changes, uncompared};
use crate::states::{self, State};
use crate::ui::counted;

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli schema-drift\n\
\x20 cli schema-drift env=production\n\
\x20 cli schema-drift env=production exclude=public.tmp_*";

/// Find drift: models against migrations, or a database against its migrations
///
/// Without `env` the models are compared with the migrations: the check before a commit. With `env` that database is
/// compared with the migrations it has applied. Exit code 1 when they differ.
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// Environment of driftless.toml whose database is compared
    #[arg(long, value_name = "NAME")]
    pub env: Option<String>,
    /// Database that is compared: postgres://..., embedded:PATH or env:NAME
    #[arg(long, value_name = "URL", value_hint = clap::ValueHint::Url)]
    pub url: Option<String>,
    /// Objects to leave out, as a glob on their names (can be repeated)
    #[arg(long, value_name = "GLOB", value_delimiter = ',')]
    pub exclude: Vec<String>,
    /// Where throwaway databases live.
    #[command(flatten)]
    pub scratch: ScratchArgs,
    /// How to report
    #[arg(long, value_enum, default_value_t)]
    pub format: ReportFormat,
}

/// Compares and reports; reads only.
///
/// # Errors
/// When a state cannot be built or compared.
pub async fn run(args: Args, context: &Context) -> Result<Outcome, Error> {
    let project = context.project()?;
    let target = TargetArgs {
        env: args.env.clone(),
        url: args.url.clone(),
    };
    let against_database = target.env.is_some() || target.url.is_some();
    let (comparison, subject) = if against_database {
        database(&args, &target, context, &project).await?
    } else {
        (
            models(&args, context, &project).await?,
            "models are ahead of the migrations".to_owned(),
        )
    };
    comparison::warn_of_uncompared(&context.ui, &comparison.difference);
    let lines = lines(&comparison, &args, &project);
    if args.format == ReportFormat::Json {
        let object = json!({
            "version": 1,
            "command": "schema-drift",
            "drift": !lines.is_empty(),
            "changes": lines,
            "not_compared": uncompared::as_json(&comparison.difference.not_compared),
        });
        context.ui.data(&format!("{object:#}\n"))?;
    }
    if lines.is_empty() {
        context.ui.status("Clean", "no drift");
        return Ok(Outcome::Done);
    }
    context.ui.status(
        "Drift",
        &format!("{subject}: {}", counted(lines.len(), "change")),
    );
    if args.format == ReportFormat::Text {
        context.ui.data(&changes::as_text(&lines))?;
    }
    context.ui.hint(if against_database {
        "undo it there, or adopt it in the models and run `cli migrate-create m=NAME`"
    } else {
        "run `cli migrate-create m=NAME` and commit the result"
    });
    Ok(Outcome::Found)
}

/// What is reported. Excluded whole objects were not even read; the parts of tables are left out here.
fn lines(comparison: &Comparison, args: &Args, project: &Project) -> Vec<changes::Line> {
    let mut lines = changes::lines(
        comparison.difference.all_changes(),
        &comparison.after.annotations,
    );
    let excluded = |path: &str| {
        let mut patterns = project.exclude.iter().chain(&args.exclude);
        patterns.any(|pattern| glob::matches(pattern, path))
    };
    lines.retain(|line| !excluded(&line.path));
    lines
}

/// Models against migrations: what is missing in the migrations.
async fn models(args: &Args, context: &Context, project: &Project) -> Result<Comparison, Error> {
    let mut request = comparison::request(project);
    request.exclude.extend(args.exclude.iter().cloned());
    request.keep_undeclared = true;
    let directory = states::open_migrations(project)?;
    let current = async {
        Ok(Source::Migrations {
            directory: Box::new(directory),
            until: None,
        })
    };
    let desired = State::Models.source(project);
    let scratch = args.scratch.scratch.as_deref();
    comparison::compare(context, project, scratch, (current, desired), &request).await
}

/// A database against the migrations that it has applied: what was done to it beside them.
async fn database(
    args: &Args,
    target: &TargetArgs,
    context: &Context,
    project: &Project,
) -> Result<(Comparison, String), Error> {
    let environment = project.target(target)?;
    let mut request = comparison::request(project);
    request.exclude.extend(args.exclude.iter().cloned());
    let directory = states::open_migrations(project)?;
    let until = crate::target::applied_version(&environment, &directory).await?;
    let subject = match &until {
        Some(version) => format!("{environment} differs from its migrations at {version}"),
        None => format!("{environment} has no history, and is not empty"),
    };
    let directory = match &until {
        Some(_) => directory,
        None => engine::migrator::directory::Directory::from_files(Vec::<(String, String)>::new())?,
    };
    let current = async {
        Ok(Source::Migrations {
            directory: Box::new(directory),
            until,
        })
    };
    let desired = async { states::database(&environment.url) };
    let scratch = args.scratch.scratch.as_deref();
    let comparison =
        comparison::compare(context, project, scratch, (current, desired), &request).await?;
    Ok((comparison, subject))
}
