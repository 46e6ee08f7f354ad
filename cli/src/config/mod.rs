//! What the project says about itself: `driftless.toml`, `.env` and the environment, one winning over the other.
//!
//! Precedence: argument, environment, `.env`, file, default. Relative paths start at the folder of the file.
//! Every error in the file shows the place in it.

mod file;
mod load;
mod source;
mod template;
mod url;

use std::path::{Path, PathBuf};

use engine::plan::Options;
pub use load::{CONFIG_FILE, find};
pub use url::DatabaseUrl;

use crate::args::TargetArgs;
use crate::env_vars::{self, Variables};
use crate::error::{Error, ErrorKind};
use crate::suggest;
use file::{EnvironmentFile, File};
use source::Source;

/// The environment that is assumed where one may be left out.
pub const DEFAULT_ENVIRONMENT: &str = "local";

/// A project: its folder and what is configured there.
pub struct Project {
    /// The folder that relative paths start from.
    pub directory: PathBuf,
    /// The folder of migrations.
    pub migrations: PathBuf,
    /// The program that prints the DDL of the models, with its arguments; never empty.
    pub loader: Vec<String>,
    /// The schemas that are managed; empty means all that the models name.
    pub schemas: Vec<String>,
    /// Globs of objects that are never compared and never dropped.
    pub exclude: Vec<String>,
    /// How plans are made.
    pub planning: Options,
    scratch: Option<source::Text>,
    environments: Vec<(source::Text, EnvironmentFile)>,
    source: Source,
    variables: Variables,
}

/// A database to work on.
#[derive(Clone, Debug)]
pub struct Environment {
    /// Its name in the file; a bare `url=` has none.
    pub name: Option<String>,
    /// Where it is: its `direct_url`, if the file has one, else its `url`.
    pub url: DatabaseUrl,
    /// Whether destructive work asks for its name.
    pub protected: bool,
    /// The schema of the history table, if it is not the usual one.
    pub revisions_schema: Option<String>,
    /// Hazards that are accepted there.
    pub allow: Vec<String>,
}

impl std::fmt::Display for Environment {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.name {
            Some(name) => formatter.write_str(name),
            None => self.url.fmt(formatter),
        }
    }
}

impl Project {
    /// The project of a configuration file.
    ///
    /// # Errors
    /// When the file or the `.env` beside it cannot be read, or says something we do not know.
    pub fn load(path: &Path, current: &Path, variables: Variables) -> Result<Project, Error> {
        load::load(path, current, variables)
    }

    /// A project without a file: every default, and no environment but what `url=` says. For commands that
    /// name their states themselves.
    pub fn without_file(current: &Path, variables: Variables) -> Result<Project, Error> {
        load::assemble(File::default(), Source::none(current), variables)
    }

    /// The database that the arguments mean: `url=` wins, and `env=` is `local` where neither is given.
    ///
    /// # Errors
    /// For an unknown environment, a variable that is not set, or a URL of no known form.
    pub fn target(&self, target: &TargetArgs) -> Result<Environment, Error> {
        let named = target.env.as_deref();
        let Some(url) = target.url.as_deref() else {
            return self.environment(named.unwrap_or(DEFAULT_ENVIRONMENT));
        };
        // `env=production url=...` is production behind another address, and stays protected.
        let file = named
            .map(|name| self.find(name).map(|(_, file)| file))
            .transpose()?;
        if let Some(name) = url.strip_prefix("env:") {
            return self.environment(name);
        }
        let url = DatabaseUrl::parse(url, &self.source.current, "the argument `url=`")?;
        Ok(environment(named, url, file))
    }

    /// The environment of that name.
    ///
    /// # Errors
    /// As [`Project::target`].
    pub fn environment(&self, name: &str) -> Result<Environment, Error> {
        let (_, file) = self.find(name)?;
        let (key, value) = match &file.direct_url {
            Some(url) => ("direct_url", url),
            None => ("url", &file.url),
        };
        let text = self.source.text(value);
        let origin = format!("`{key}` of [env.{name}]");
        let value = template::expand(&text, &self.source, &self.variables).map_err(|error| {
            error.hint("or name the database: `url=postgres://USER@HOST/DATABASE`")
        })?;
        let url = DatabaseUrl::parse(&value, &self.directory, &origin)?;
        Ok(environment(Some(name), url, Some(file)))
    }

    /// The names of the environments, in the order of the alphabet.
    pub fn environment_names(&self) -> impl Iterator<Item = &str> {
        self.environments
            .iter()
            .map(|(name, _)| name.value.as_str())
    }

    /// Where throwaway databases live: the argument, the environment, the file, `embedded`.
    ///
    /// # Errors
    /// When a variable in the file is not set.
    pub fn scratch(&self, argument: Option<&str>) -> Result<String, Error> {
        let given = argument.or_else(|| self.variables.get(env_vars::SCRATCH));
        match (given, &self.scratch) {
            (Some(given), _) => Ok(given.to_owned()),
            (None, Some(text)) => template::expand(text, &self.source, &self.variables),
            (None, None) => Ok("embedded".to_owned()),
        }
    }

    fn find(&self, name: &str) -> Result<&(source::Text, EnvironmentFile), Error> {
        let found = self
            .environments
            .iter()
            .find(|(known, _)| known.value == name);
        found.ok_or_else(|| self.unknown_environment(name))
    }

    fn unknown_environment(&self, name: &str) -> Error {
        let error = Error::new(
            ErrorKind::UnknownEnvironment,
            format!("there is no environment `{name}`"),
        );
        let names: Vec<&str> = self.environment_names().collect();
        let near = suggest::closest(name, names.iter().copied());
        let place = near.or(names.first().copied()).and_then(|near| {
            self.environments
                .iter()
                .find(|(known, _)| known.value == near)
        });
        let error = match (place, near) {
            (Some((key, _)), Some(near)) => error
                .at(self
                    .source
                    .snippet(key.span.clone(), "a similar environment"))
                .hint(format!("did you mean `env={near}`?")),
            (Some((key, _)), None) => error
                .at(self
                    .source
                    .snippet(key.span.clone(), "the first environment of this file"))
                .note(format!("environments: {}", names.join(", "))),
            (None, _) => error.note("the configuration has no environments"),
        };
        error.hint(format!(
            "add it to {CONFIG_FILE}:\n[env.{name}]\nurl = \"postgres://USER@HOST/DATABASE\""
        ))
    }
}

fn environment(
    name: Option<&str>,
    url: DatabaseUrl,
    file: Option<&EnvironmentFile>,
) -> Environment {
    Environment {
        name: name.map(str::to_owned),
        url,
        protected: file.is_some_and(|file| file.protected),
        revisions_schema: file.and_then(|file| file.revisions_schema.clone()),
        allow: file.map(|file| file.allow.clone()).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests;
