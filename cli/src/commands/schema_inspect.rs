//! `schema-inspect`: one state as SQL or JSON.

use engine::catalog::glob;
use engine::difference::{self, Printed};

use crate::args::{ScratchArgs, StateFormat, TargetArgs};
use crate::comparison;
use crate::context::Context;
use crate::error::{Error, Outcome};
use crate::states::{LazyProvider, State};

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli schema-inspect from=models\n\
\x20 cli schema-inspect env=production format=json\n\
\x20 cli schema-inspect url=postgres://app@localhost/shop only=public.users";

/// Print a state as SQL or JSON
///
/// A state is `models`, `migrations`, `migrations@VERSION`, `env:NAME`, `postgres://...`, `embedded:PATH`, a .sql file or
/// a folder of migrations.
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// Environment of driftless.toml [default: local]
    #[arg(long, value_name = "NAME", conflicts_with_all = ["url", "from"])]
    pub env: Option<String>,
    /// Database: postgres://..., embedded:PATH or env:NAME
    #[arg(long, value_name = "URL", value_hint = clap::ValueHint::Url, conflicts_with = "from")]
    pub url: Option<String>,
    /// Any state, such as models or migrations
    #[arg(long, value_name = "STATE")]
    pub from: Option<String>,
    /// How to print it
    #[arg(long, value_enum, default_value_t)]
    pub format: StateFormat,
    /// Objects to print, as a glob on their names (can be repeated)
    #[arg(long, value_name = "GLOB", value_delimiter = ',')]
    pub only: Vec<String>,
    /// Objects to leave out, as a glob on their names (can be repeated)
    #[arg(long, value_name = "GLOB", value_delimiter = ',')]
    pub exclude: Vec<String>,
    /// Where throwaway databases live.
    #[command(flatten)]
    pub scratch: ScratchArgs,
}

/// Opens a state and prints it.
///
/// # Errors
/// When it cannot be opened or read.
pub async fn run(args: Args, context: &Context) -> Result<Outcome, Error> {
    let project = context.project_or_defaults()?;
    let state = match &args.from {
        Some(text) => State::parse(text, context, &project)?,
        None => {
            let target = TargetArgs {
                env: args.env.clone(),
                url: args.url.clone(),
            };
            State::Database(project.target(&target)?.url)
        }
    };
    let mut request = comparison::request(&project);
    request.exclude.extend(args.exclude.iter().cloned());
    let working = context.ui.working("Reading", "the state");
    let provider = LazyProvider::new(&project, args.scratch.scratch.as_deref());
    let opened = provider.open(state.source(&project)).await?;
    let (mut catalog, scope) = difference::read(&opened, &request).await?;
    drop(working);
    if !args.only.is_empty() {
        catalog.retain(|path| args.only.iter().any(|pattern| glob::matches(pattern, path)));
    }
    match args.format {
        StateFormat::Json => {
            let text = serde_json::to_string_pretty(&catalog)
                .expect("a catalog is plain data with texts for keys");
            context.ui.data(&format!("{text}\n"))?;
        }
        StateFormat::Sql => {
            let Printed { sql, left_out } = difference::print(&catalog, &scope);
            for object in left_out {
                context
                    .ui
                    .warning(&format!("{object} is not printed in this version"));
            }
            context.ui.data(&sql)?;
        }
    }
    Ok(Outcome::Done)
}
