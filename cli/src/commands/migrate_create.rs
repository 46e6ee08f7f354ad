//! `migrate-create`: writes the migration that the models need.

use std::path::PathBuf;

use engine::migrator::directory::{Directory, Version, file_name};
use engine::plan::{Plan, Stage};
use engine::source::Source;
use serde_json::json;

use crate::args::{AnswerArgs, PlanArgs, ReportFormat, ScratchArgs};
use crate::comparison::{self, Comparison};
use crate::config::Project;
use crate::context::Context;
use crate::error::{Error, Outcome};
use crate::hazards::allowed_hazards;
use crate::planning;
use crate::report::{changes, uncompared};
use crate::states::{self, State};
use crate::ui::{Ui, counted};

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli migrate-create m=add_email\n\
\x20 cli migrate-create dry-run=1\n\
\x20 cli migrate-create m=full_name rename=users.name:full_name\n\
\x20 cli migrate-create m=drop_nickname allow=data-loss\n\
\x20 cli migrate-create check=1   # exit code 1 when a migration is missing";

/// Write the migration that brings the migrations up to the models
///
/// Compares what the loader prints with what the migration files build. The new file, its way back and atlas.sum
/// are written after they are proven on a throwaway database. When both agree, nothing is written.
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// Name of the migration
    #[arg(short, long, alias = "m", value_name = "NAME", required_unless_present_any = ["dry_run", "check"])]
    pub message: Option<String>,
    /// Print the migration and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Write nothing; exit with 1 if a migration is needed
    #[arg(long)]
    pub check: bool,
    /// What is answered beforehand.
    #[command(flatten)]
    pub answers: AnswerArgs,
    /// Desired state from this SQL file instead of the loader
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub from: Option<PathBuf>,
    /// How the plan is made.
    #[command(flatten)]
    pub plan: PlanArgs,
    /// Where throwaway databases live.
    #[command(flatten)]
    pub scratch: ScratchArgs,
    /// How to report
    #[arg(long, value_enum, default_value_t)]
    pub format: ReportFormat,
}

/// Compares, plans, proves, writes.
///
/// # Errors
/// When a state cannot be built or compared, an answer is missing, the plan cannot be proven, or the files cannot
/// be written; then nothing is.
pub async fn run(args: Args, context: &Context) -> Result<Outcome, Error> {
    let project = context.project()?;
    let name = args
        .message
        .as_deref()
        .map(planning::migration_name)
        .transpose()?;
    let allowed = allowed_hazards(&args.answers.allow)?;
    let directory = states::open_migrations(&project)?;
    let comparison = compare(&args, context, &project, &directory).await?;
    report_kept(&context.ui, &comparison);
    report_uncompared(&context.ui, &comparison);
    if comparison.difference.is_empty() {
        context
            .ui
            .status("Unchanged", "models and migrations agree; nothing to write");
        if args.format == ReportFormat::Json {
            context.ui.data(&report(&comparison, &[], &[]))?;
        }
        return Ok(Outcome::Done);
    }
    report_changes(&context.ui, &comparison);
    if args.check {
        context
            .ui
            .hint("run `cli migrate-create m=NAME` and commit the result");
        if args.format == ReportFormat::Json {
            context.ui.data(&report(&comparison, &[], &[]))?;
        }
        return Ok(Outcome::Found);
    }
    let plan = comparison.difference.plan(args.plan.options(&project));
    if !args.dry_run {
        planning::allow(&context.ui, &plan, &allowed).await?;
    }
    let working = context.ui.working("Proving", "the migration, up and down");
    comparison
        .difference
        .prove(&plan, comparison.before.client())
        .await?;
    drop(working);
    let name = name.unwrap_or_default();
    if args.dry_run {
        print(&args, context, &comparison, &plan)?;
    } else {
        let written = write(directory, &plan, &name)?;
        report_written(&args, context, &comparison, (&plan, &written))?;
    }
    comparison.close();
    Ok(Outcome::Done)
}

async fn compare(
    args: &Args,
    context: &Context,
    project: &Project,
    directory: &Directory,
) -> Result<Comparison, Error> {
    let mut request = comparison::with_answers(comparison::request(project), &args.answers.rename);
    request.keep_undeclared = true;
    let current = async {
        Ok(Source::Migrations {
            directory: Box::new(directory.clone()),
            until: None,
        })
    };
    let desired = async {
        match &args.from {
            Some(path) => states::sql_file(&context.directory.join(path)),
            None => State::Models.source(project).await,
        }
    };
    let scratch = args.scratch.scratch.as_deref();
    let mut compared =
        comparison::compare(context, project, scratch, (current, desired), &request).await?;
    if !args.check {
        comparison::settle_renames(&context.ui, &mut compared, &mut request).await?;
    }
    Ok(compared)
}

/// Writes each stage as a migration. When one cannot be written, none is.
fn write(mut directory: Directory, plan: &Plan, name: &str) -> Result<Vec<String>, Error> {
    let new = planning::migrations(plan, name, |count| {
        Version::several_after(&directory, jiff::Timestamp::now(), count)
    })?;
    let names = new
        .iter()
        .map(|new| file_name(&new.version, &new.description));
    let names: Vec<String> = names.collect();
    directory.add_all(new)?;
    Ok(names)
}

fn report_kept(ui: &Ui, comparison: &Comparison) {
    let kept = &comparison.difference.kept;
    for object in &kept.objects {
        ui.status(
            "Kept",
            &format!("{object}: no model declares it, and no generated migration made it"),
        );
    }
    for object in &kept.unmanaged {
        ui.status(
            "Kept",
            &format!("{object}: objects of this kind are not managed"),
        );
    }
}

fn report_uncompared(ui: &Ui, comparison: &Comparison) {
    comparison::warn_of_uncompared(ui, &comparison.difference);
    if !comparison.difference.not_compared.is_empty() {
        ui.hint("write it yourself: `cli migrate-manual m=NAME`");
    }
}

fn report_changes(ui: &Ui, comparison: &Comparison) {
    let lines = change_lines(comparison);
    let text = format!("{}\n{}", lines.len(), changes::as_text(&lines));
    ui.status("Changes", text.trim_end());
}

fn change_lines(comparison: &Comparison) -> Vec<changes::Line> {
    changes::lines(
        comparison.difference.all_changes(),
        &comparison.after.annotations,
    )
}

fn print(
    args: &Args,
    context: &Context,
    comparison: &Comparison,
    plan: &Plan,
) -> Result<(), Error> {
    match args.format {
        ReportFormat::Text => {
            let files: Vec<String> = plan.stages.iter().map(Stage::up_text).collect();
            context.ui.data(&files.join("\n"))
        }
        ReportFormat::Json => context.ui.data(&report(comparison, &plan.stages, &[])),
    }
}

fn report_written(
    args: &Args,
    context: &Context,
    comparison: &Comparison,
    (plan, written): (&Plan, &[String]),
) -> Result<(), Error> {
    for (stage, file) in plan.stages.iter().zip(written) {
        let statements = counted(stage.up.len(), "statement");
        let down = counted(stage.down.len(), "statement");
        context.ui.status(
            "Written",
            &format!("migrations/{file}  {statements}\nmigrations/down/{file}  {down}\nmigrations/atlas.sum"),
        );
    }
    for hazard in plan.hazards() {
        context.ui.warning(&hazard.to_string());
    }
    context.ui.hint("review the files, then run `cli migrate`");
    match args.format {
        ReportFormat::Text => Ok(()),
        ReportFormat::Json => context.ui.data(&report(comparison, &plan.stages, written)),
    }
}

fn report(comparison: &Comparison, stages: &[Stage], written: &[String]) -> String {
    let object = json!({
        "version": 1,
        "command": "migrate-create",
        "changes": change_lines(comparison),
        "not_compared": uncompared::as_json(&comparison.difference.not_compared),
        "stages": stages,
        "written": written,
    });
    format!("{object:#}\n")
}
