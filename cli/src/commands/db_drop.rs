//! `db-drop`: drops the database of an environment.

use std::path::Path;

use engine::migrator::connect::{self, Url};
use engine::scratch::Embedded;

use crate::config::Environment;
use crate::context::Context;
use crate::error::{Error, ErrorKind, Outcome};
use crate::ui::Confirmation;

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli db-drop env=local\n\
\x20 cli db-drop env=local confirm=local";

/// Drop the database of an environment; a protected one is refused
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// Environment of driftless.toml
    #[arg(long, value_name = "NAME")]
    pub env: String,
    /// Name of the environment, instead of typing it when asked
    #[arg(long, value_name = "NAME")]
    pub confirm: Option<String>,
}

/// Drops the database after its name was typed.
///
/// # Errors
/// When the environment is protected, its name is not typed, or Postgres refuses.
pub async fn run(args: Args, context: &Context) -> Result<Outcome, Error> {
    let project = context.project()?;
    let environment = project.environment(&args.env)?;
    if environment.protected {
        let message = format!("`{}` is protected and is never dropped", args.env);
        return Err(Error::new(ErrorKind::Protected, message)
            .hint("take `protected = true` out of driftless.toml only if you are sure"));
    }
    if args.confirm.as_deref() != Some(&args.env) {
        let question = format!("the database {} would be gone for good", environment.url);
        let name = args.env.clone();
        context.ui.confirm(Confirmation { question, name }).await?;
    }
    let existed = match environment.url.expose().strip_prefix("embedded:") {
        Some(path) => drop_embedded(Path::new(path)).await?,
        None => drop_on_server(&environment).await?,
    };
    let verb = if existed { "Dropped" } else { "Unchanged" };
    let what = if existed { "" } else { " does not exist" };
    context
        .ui
        .status(verb, &format!("{} ({}){what}", args.env, environment.url));
    Ok(Outcome::Done)
}

/// Removes the folder, unless a process works in it.
async fn drop_embedded(path: &Path) -> Result<bool, Error> {
    if !path.exists() {
        return Ok(false);
    }
    // Opening takes the lock of the folder: what is in use, or is no database, is left alone.
    drop(Embedded::open(path, &[]).await?);
    fs_err::remove_dir_all(path).map_err(|error| Error::io("remove the database", &error))?;
    Ok(true)
}

async fn drop_on_server(environment: &Environment) -> Result<bool, Error> {
    let url = Url::parse(environment.url.expose())?;
    let Some(database) = url.database().map(str::to_owned) else {
        return Err(
            Error::new(ErrorKind::UrlInvalid, "the URL names no database")
                .hint("write `postgres://USER@HOST:5432/DATABASE`"),
        );
    };
    let maintenance = connect::connect(&url.with_database("postgres")?, "driftless").await?;
    let exists = "SELECT 1 FROM pg_catalog.pg_database WHERE datname = $1";
    let found = maintenance.client().query_opt(exists, &[&database]).await;
    let found = found
        .map_err(engine::migrator::DatabaseError::from)?
        .is_some();
    if found {
        let name = engine::catalog::Name::new(database);
        let drop = format!("DROP DATABASE {name}");
        let dropped = maintenance.client().batch_execute(&drop).await;
        dropped.map_err(engine::migrator::DatabaseError::from)?;
    }
    maintenance.close().await;
    Ok(found)
}
