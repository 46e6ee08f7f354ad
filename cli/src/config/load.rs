//! From files and variables to a project.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use engine::plan::Options;

use super::file::{self, File};
use super::source::Source;
use super::{Project, template};
use crate::env_vars::{self, Variables};
use crate::error::{Error, ErrorKind};

/// The name of the configuration file.
pub const CONFIG_FILE: &str = "driftless.toml";

const DOTENV_FILE: &str = ".env";
const DEFAULT_MIGRATIONS: &str = "migrations";
const DEFAULT_LOADER: [&str; 5] = ["cargo", "run", "--quiet", "-p", "loader"];

/// The configuration file: what `--config` says, what `DRIFTLESS_CONFIG` says, or the nearest one here or above.
///
/// # Errors
/// When there is none. Nothing is assumed instead: in the wrong folder a default `migrations` would look like a
/// project without migrations, and the loader of a project cannot be guessed.
pub fn find(
    argument: Option<&Path>,
    current: &Path,
    variables: &Variables,
) -> Result<PathBuf, Error> {
    if let Some(path) = argument {
        return Ok(current.join(path));
    }
    if let Some(path) = variables.process(env_vars::CONFIG) {
        return Ok(current.join(path));
    }
    let above = current.ancestors().map(|folder| folder.join(CONFIG_FILE));
    above
        .into_iter()
        .find(|path| path.is_file())
        .ok_or_else(|| not_found(current))
}

pub(super) fn load(path: &Path, current: &Path, variables: Variables) -> Result<Project, Error> {
    let source = Source::read(path, current)?;
    let file = file::parse(&source)?;
    let variables = variables.with_dotenv(dotenv(&source.directory)?);
    assemble(file, source, variables)
}

pub(super) fn assemble(file: File, source: Source, variables: Variables) -> Result<Project, Error> {
    let migrations = match (variables.get(env_vars::MIGRATIONS), &file.migrations) {
        (Some(path), _) => path.to_owned(),
        (None, Some(value)) => template::expand(&source.text(value), &source, &variables)?,
        (None, None) => DEFAULT_MIGRATIONS.to_owned(),
    };
    let environments = file
        .env
        .into_iter()
        .map(|(name, environment)| (source.text(&name), environment))
        .collect();
    Ok(Project {
        directory: source.directory.clone(),
        migrations: source.directory.join(migrations),
        loader: loader(file.loader, &source, &variables)?,
        schemas: file.schemas,
        exclude: file.exclude,
        planning: Options {
            online: file.create.online.unwrap_or(Options::default().online),
        },
        scratch: file.scratch.map(|value| source.text(&value)),
        environments,
        source,
        variables,
    })
}

type LoaderValue = serde_spanned::Spanned<Vec<serde_spanned::Spanned<String>>>;

fn loader(
    value: Option<LoaderValue>,
    source: &Source,
    variables: &Variables,
) -> Result<Vec<String>, Error> {
    let Some(value) = value else {
        return Ok(DEFAULT_LOADER.map(str::to_owned).to_vec());
    };
    if value.get_ref().is_empty() {
        return Err(
            Error::new(ErrorKind::ConfigInvalid, "the loader names no program")
                .at(source.snippet(value.span(), "a program and its arguments"))
                .hint(format!("write `loader = {DEFAULT_LOADER:?}`")),
        );
    }
    let words = value.get_ref().iter();
    words
        .map(|word| template::expand(&source.text(word), source, variables))
        .collect()
}

/// What `.env` beside the configuration says; the environment of the process is not touched.
fn dotenv(directory: &Path) -> Result<BTreeMap<String, String>, Error> {
    let path = directory.join(DOTENV_FILE);
    if !path.is_file() {
        return Ok(BTreeMap::new());
    }
    let unreadable = |error: dotenvy::Error| match error {
        dotenvy::Error::Io(error) => Error::io("read .env", &error),
        // The line is not repeated, since it may hold a password.
        _ => Error::new(
            ErrorKind::ConfigInvalid,
            "a line of .env is not `NAME=value`",
        )
        .hint("put values with blanks or `#` in single quotes: `NAME='value'`"),
    };
    dotenvy::from_path_iter(&path)
        .map_err(unreadable)?
        .map(|pair| pair.map_err(unreadable))
        .collect()
}

fn not_found(current: &Path) -> Error {
    let message = format!(
        "there is no {CONFIG_FILE} in `{}` or above",
        current.display()
    );
    Error::new(ErrorKind::ConfigNotFound, message)
        .hint(format!(
            "change to the project, or write a {CONFIG_FILE}:\n\
             migrations = \"{DEFAULT_MIGRATIONS}\"\n\
             loader = {DEFAULT_LOADER:?}\n\n\
             [env.local]\n\
             url = \"${{DATABASE_URL:-embedded:.driftless/local}}\""
        ))
        .hint("or name one: `cli migrate-status config=PATH`")
}
