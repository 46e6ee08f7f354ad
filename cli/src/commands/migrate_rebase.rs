//! `migrate-rebase`: after a merge, our migrations go behind those of the others.

use engine::migrator::directory::{Directory, Migration, NewMigration, file_name};
use engine::migrator::run;
use engine::rebase::{self, RebaseError};
use serde_json::json;

use crate::args::{AnswerArgs, PlanArgs, ReportFormat, ScratchArgs, TargetArgs};
use crate::config::{DEFAULT_ENVIRONMENT, Project};
use crate::context::Context;
use crate::error::{Error, ErrorKind, Outcome};
use crate::hazards::allowed_hazards;
use crate::rebasing::{Answers, Move, Outlook, Sides};
use crate::states;
use crate::target::{Access, Target, status_options};
use crate::ui::counted;

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli migrate-rebase   # behind `git merge main`, which stopped at atlas.sum\n\
\x20 cli migrate-rebase dry-run=1\n\
\x20 cli migrate-rebase onto=origin/main\n\
\x20 cli migrate-rebase 20251111120000";

/// After a merge, put our new migrations behind those that came in, proven, with a new atlas.sum
///
/// Ours are those that the other branch does not have: in a merge the one that comes in, else the main branch, or
/// `onto=BRANCH`. Where one sorts before a file of the others, it and those after it get new versions, up and down. All of
/// ours are tried behind the others' on a throwaway database; a generated one that no longer holds is planned anew.
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// Versions of the migrations to move, instead of asking git
    #[arg(value_name = "VERSION", conflicts_with = "onto")]
    pub versions: Vec<String>,
    /// Branch or commit whose migrations stay as they are
    #[arg(long, value_name = "BRANCH")]
    pub onto: Option<String>,
    /// Say what would be moved and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// What is answered beforehand.
    #[command(flatten)]
    pub answers: AnswerArgs,
    /// The database that must not have them applied.
    #[command(flatten)]
    pub target: TargetArgs,
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

/// Finds ours, moves them, proves them, hashes.
///
/// # Errors
/// When nothing says which are ours, one of them is applied or does not hold, or the files cannot be written.
pub async fn run(args: Args, context: &Context) -> Result<Outcome, Error> {
    let project = context.project()?;
    let sides = Sides::find(&project.migrations, args.onto.as_deref(), &args.versions).await?;
    context.ui.status(
        "Onto",
        &format!(
            "{}: {} of ours",
            sides.onto,
            counted(sides.own.len(), "migration")
        ),
    );
    let working = context
        .ui
        .working("Proving", "our migrations behind the others'");
    let provider = states::scratch(&project, args.scratch.scratch.as_deref()).await?;
    let refusal = rebase::hold(&sides.base, &sides.own, &provider).await.err();
    drop(working);
    let outlook = match refusal {
        None => Outlook::moved(&sides)?,
        Some(refusal) => {
            context.ui.status("Refused", &refusal.to_string());
            reject_manual(refusal, &sides.own)?;
            let answers = Answers {
                renames: &args.answers.rename,
                allowed: &allowed_hazards(&args.answers.allow)?,
                options: args.plan.options(&project),
            };
            Outlook::planned(&sides, (context, &project, &provider), &answers).await?
        }
    };
    reject_applied(&args, context, &project, &outlook.gone()).await?;
    say(context, &outlook);
    if outlook.is_settled() && is_hashed(&project) {
        let text = "ours stand behind the others', and atlas.sum is what the files are";
        context.ui.status("Unchanged", text);
    } else if !args.dry_run {
        let standing = sides.with(&outlook.kept, &[])?;
        write(context, standing.located(&project.migrations), &outlook)?;
    }
    report(&args, context, &sides, &outlook)?;
    Ok(Outcome::Done)
}

fn is_hashed(project: &Project) -> bool {
    Directory::open(&project.migrations).is_ok_and(|directory| directory.verify().is_ok())
}

/// What a person wrote, a person must correct.
fn reject_manual(refusal: RebaseError, own: &[Migration]) -> Result<(), Error> {
    match &refusal {
        RebaseError::Refused { index, .. } | RebaseError::NotBack { index, .. }
            if own[*index].up.header.generated =>
        {
            Ok(())
        }
        _ => Err(refusal.into()),
    }
}

/// A migration that a database has cannot get another version there. A database that cannot be asked is no reason
/// to stop: nothing is done to it.
async fn reject_applied(
    args: &Args,
    context: &Context,
    project: &Project,
    gone: &[String],
) -> Result<(), Error> {
    let is_named = args.target.env.is_some() || args.target.url.is_some();
    let has_local = project
        .environment_names()
        .any(|name| name == DEFAULT_ENVIRONMENT);
    if gone.is_empty() || !(is_named || has_local) {
        return Ok(());
    }
    let environment = project.target(&args.target)?;
    let empty = Directory::from_files::<&str, &str>([])?;
    let target = match Target::open(&environment, &empty, Access::Read).await {
        Ok(target) => target,
        Err(error) => {
            let text = format!("{environment} cannot be asked what it has applied: {error}");
            context.ui.warning(&text);
            return Ok(());
        }
    };
    let status = run::status(&target.connection, &empty, &status_options(&environment)).await;
    let status = status.map_err(|error| crate::error::run_failure(error, &empty))?;
    let is_applied = |name: &&String| {
        status
            .applied
            .iter()
            .any(|revision| file_name(&revision.version, &revision.description) == **name)
    };
    let Some(applied) = gone.iter().find(is_applied) else {
        return Ok(());
    };
    Err(Error::new(
        ErrorKind::HistoryConflict,
        format!("{applied} is applied to {environment}, and would get another version"),
    )
    .hint("before the merge, take it back: `git merge --abort`, then `cli migrate-downgrade`, then merge again")
    .hint(format!(
        "or begin with a new database: `cli db-drop env={environment}`, then `cli migrate-rebase`, then `cli migrate`"
    )))
}

fn say(context: &Context, outlook: &Outlook<'_>) {
    for Move { from, to } in &outlook.moved {
        let text = format!("migrations/{from}\nmigrations/{}", name(to));
        context.ui.status("Moved", &text);
    }
    for file in &outlook.taken_out {
        context
            .ui
            .status("Taken out", &format!("migrations/{file}"));
    }
    for new in &outlook.planned {
        context
            .ui
            .status("Planned", &format!("migrations/{}", name(new)));
    }
}

fn name(new: &NewMigration) -> String {
    file_name(&new.version, &new.description)
}

fn write(context: &Context, mut standing: Directory, outlook: &Outlook<'_>) -> Result<(), Error> {
    standing.replace(&outlook.gone(), outlook.new_migrations())?;
    context.ui.status("Hashed", "migrations/atlas.sum");
    context
        .ui
        .hint("review the files, then `git add -A migrations` and go on with the merge");
    context
        .ui
        .hint("whether the models of both sides need more says `cli schema-drift`");
    Ok(())
}

fn report(
    args: &Args,
    context: &Context,
    sides: &Sides,
    outlook: &Outlook<'_>,
) -> Result<(), Error> {
    match args.format {
        ReportFormat::Text if args.dry_run => {
            let planned = outlook.planned.iter().map(|new| new.up.as_str());
            context.ui.data(&planned.collect::<Vec<_>>().join("\n"))
        }
        ReportFormat::Text => Ok(()),
        ReportFormat::Json => {
            let moved = outlook.moved.iter();
            let moved = moved.map(|one| json!({ "from": one.from, "to": name(&one.to) }));
            let object = json!({
                "version": 1,
                "command": "migrate-rebase",
                "onto": sides.onto,
                "moved": moved.collect::<Vec<_>>(),
                "taken_out": outlook.taken_out,
                "planned": outlook.planned.iter().map(name).collect::<Vec<_>>(),
                "written": !args.dry_run,
            });
            context.ui.data(&format!("{object:#}\n"))
        }
    }
}
