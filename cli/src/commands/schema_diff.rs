//! `schema-diff`: SQL between two states.

use engine::diff::Change;
use engine::difference::{self, Difference};
use engine::plan::{HazardKind, Plan, script_text};
use engine::scratch::Provider;
use engine::source::Opened;

use crate::args::{PlanArgs, ScratchArgs};
use crate::comparison;
use crate::context::Context;
use crate::error::{Error, Outcome};
use crate::hazards::allowed_hazards;
use crate::states::{LazyProvider, State};

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli schema-diff from=migrations to=models\n\
\x20 cli schema-diff from=env:production to=migrations\n\
\x20 cli schema-diff from=before.sql to=after.sql scratch=local\n\
\x20 cli schema-diff from=before.sql to=after.sql online=false   # for a script in one transaction";

/// Print the SQL that leads from one state to another
///
/// A state is `models`, `migrations`, `migrations@VERSION`, `env:NAME`, `postgres://...`, `embedded:PATH`, a .sql file or
/// a folder of migrations.
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// The state to start from
    #[arg(long, value_name = "STATE")]
    pub from: String,
    /// The state to arrive at
    #[arg(long, value_name = "STATE")]
    pub to: String,
    /// Hazard to accept, such as data-loss (can be repeated)
    #[arg(long, value_name = "HAZARD", value_delimiter = ',')]
    pub allow: Vec<String>,
    /// Objects to leave out, as a glob on their names (can be repeated)
    #[arg(long, value_name = "GLOB", value_delimiter = ',')]
    pub exclude: Vec<String>,
    /// How the plan is made.
    #[command(flatten)]
    pub plan: PlanArgs,
    /// Where throwaway databases live.
    #[command(flatten)]
    pub scratch: ScratchArgs,
}

/// Compares two states and prints the SQL between them; writes nothing anywhere but to throwaway databases.
///
/// # Errors
/// When a state cannot be opened or compared, or the plan cannot be proven.
pub async fn run(args: Args, context: &Context) -> Result<Outcome, Error> {
    let project = context.project_or_defaults()?;
    let allowed = allowed_hazards(&args.allow)?;
    let mut request = comparison::request(&project);
    request.exclude.extend(args.exclude.iter().cloned());
    let from = State::parse(&args.from, context, &project)?;
    let to = State::parse(&args.to, context, &project)?;
    let working = context
        .ui
        .working("Comparing", &format!("{} with {}", args.from, args.to));
    let provider = LazyProvider::new(&project, args.scratch.scratch.as_deref());
    let (before, after) = tokio::try_join!(
        provider.open(from.source(&project)),
        provider.open(to.source(&project))
    )?;
    let before = on_scratch(before, provider.get().await?, &request).await?;
    let difference = difference::compare(&before, &after, &request).await?;
    working.update("Proving", "the plan, up and down");
    let plan = difference.plan(args.plan.options(&project));
    difference.prove(&plan, before.client()).await?;
    drop(working);
    report(context, &difference, &plan, &allowed);
    let statements: Vec<_> = plan.stages.into_iter().flat_map(|stage| stage.up).collect();
    context.ui.data(&script_text(&statements))?;
    Ok(Outcome::Done)
}

/// A database that runs somewhere is never written to, so its structure is built anew on a throwaway one, where
/// the plan can be tried.
async fn on_scratch(
    opened: Opened,
    provider: &Provider,
    request: &difference::Request,
) -> Result<Opened, Error> {
    if opened.is_scratch() {
        return Ok(opened);
    }
    Ok(difference::copy(&opened, provider, request).await?)
}

fn report(context: &Context, difference: &Difference, plan: &Plan, allowed: &[HazardKind]) {
    if difference.is_empty() {
        context.ui.status("Unchanged", "both states agree");
    }
    for question in &difference.questions {
        context.ui.warning(&format!(
            "{} is dropped and {} added; if it was renamed, say `-- driftless:renamed_from {} {}` in the SQL of \
             the second state",
            question.rename.from_path(),
            question.rename.to_name(),
            question.rename.from_path(),
            question.rename.to_name()
        ));
    }
    comparison::warn_of_uncompared(&context.ui, difference);
    let changes: Vec<&Change> = difference.all_changes().collect();
    context.ui.detail("Changes", &changes.len().to_string());
    for hazard in plan.hazards() {
        if !allowed.contains(&hazard.kind) {
            context.ui.warning(&hazard.to_string());
        }
    }
}
