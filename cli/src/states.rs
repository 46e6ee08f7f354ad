//! The words for a state, and where each leads: `models`, `migrations@VERSION`, `env:NAME`, a URL, a file,
//! a folder.

use std::path::{Path, PathBuf};

use engine::migrator::connect::Url;
use engine::migrator::directory::{Directory, Version};
use engine::scratch::{Provider, Spec};
use engine::source::{Opened, Source};
use tokio::sync::OnceCell;

use crate::config::{DatabaseUrl, Project};
use crate::context::Context;
use crate::error::{Error, ErrorKind};
use crate::{loader, suggest};

/// A state as it is typed.
#[derive(Clone, Debug)]
pub enum State {
    /// What the loader prints.
    Models,
    /// What the migrations build, up to a version where one is given.
    Migrations(Option<String>),
    /// What a database contains.
    Database(DatabaseUrl),
    /// What a file of SQL builds.
    SqlFile(PathBuf),
    /// What another folder of migrations builds.
    Folder(PathBuf),
}

impl State {
    /// Reads a word for a state.
    ///
    /// # Errors
    /// When it leads nowhere.
    pub fn parse(text: &str, context: &Context, project: &Project) -> Result<State, Error> {
        if let Some(name) = text.strip_prefix("env:") {
            return Ok(State::Database(project.environment(name)?.url));
        }
        if text.contains("://") || text.starts_with("embedded:") {
            return DatabaseUrl::parse(text, &context.directory, "the state").map(State::Database);
        }
        match text.split_once('@') {
            Some(("migrations", version)) => {
                return Ok(State::Migrations(Some(version.to_owned())));
            }
            None if text == "migrations" => return Ok(State::Migrations(None)),
            None if text == "models" => return Ok(State::Models),
            _ => {}
        }
        let path = context.directory.join(text);
        if path.is_dir() {
            Ok(State::Folder(path))
        } else if path.is_file() {
            Ok(State::SqlFile(path))
        } else {
            Err(unknown(text, &path))
        }
    }

    /// The source behind the word; the loader runs here.
    ///
    /// # Errors
    /// When the loader fails, or a file or folder cannot be read.
    pub async fn source(self, project: &Project) -> Result<Source, Error> {
        match self {
            State::Models => {
                let text = loader::load(&project.loader, &project.directory).await?;
                Ok(Source::Sql {
                    name: "the loader's DDL".to_owned(),
                    text,
                })
            }
            State::Migrations(until) => {
                let directory = open_migrations(project)?;
                let until = until.map(|typed| version(&directory, &typed)).transpose()?;
                Ok(Source::Migrations {
                    directory: Box::new(directory),
                    until,
                })
            }
            State::Database(url) => database(&url),
            State::SqlFile(path) => sql_file(&path),
            State::Folder(path) => {
                let directory = Directory::open(&path)?;
                directory.verify()?;
                Ok(Source::Migrations {
                    directory: Box::new(directory),
                    until: None,
                })
            }
        }
    }
}

/// The folder of migrations, whose sum is right; one that does not exist yet is empty.
///
/// # Errors
/// When a file cannot be read, or the folder is not what `atlas.sum` says.
pub fn open_migrations(project: &Project) -> Result<Directory, Error> {
    let directory = Directory::open_or_empty(&project.migrations)?;
    directory.verify()?;
    Ok(directory)
}

/// The provider of throwaway databases that the argument, the environment or the file names.
///
/// # Errors
/// When none is to be had there.
pub async fn scratch(project: &Project, argument: Option<&str>) -> Result<Provider, Error> {
    let spec: Spec = project.scratch(argument)?.parse()?;
    Ok(Provider::start(&spec).await?)
}

/// A provider of throwaway databases that is started when the first state needs it.
pub struct LazyProvider<'a> {
    project: &'a Project,
    argument: Option<&'a str>,
    started: OnceCell<Provider>,
}

impl<'a> LazyProvider<'a> {
    /// The provider that the argument, the environment or the file names.
    pub fn new(project: &'a Project, argument: Option<&'a str>) -> Self {
        Self {
            project,
            argument,
            started: OnceCell::new(),
        }
    }

    /// Starts it, or waits for whoever is starting it.
    ///
    /// # Errors
    /// When none is to be had there.
    pub async fn get(&self) -> Result<&Provider, Error> {
        let start = || scratch(self.project, self.argument);
        self.started.get_or_try_init(start).await
    }

    /// Opens a state, once its source is there.
    ///
    /// # Errors
    /// When no throwaway database is to be had, or the state cannot be opened.
    pub async fn open(
        &self,
        source: impl Future<Output = Result<Source, Error>>,
    ) -> Result<Opened, Error> {
        let (provider, source) = tokio::try_join!(self.get(), source)?;
        Ok(source.open(provider).await?)
    }
}

/// The DDL in a file.
///
/// # Errors
/// When it cannot be read.
pub fn sql_file(path: &Path) -> Result<Source, Error> {
    let text = fs_err::read_to_string(path).map_err(|error| Error::io("read the state", &error))?;
    Ok(Source::Sql {
        name: path.display().to_string(),
        text,
    })
}

/// A database as a state. An embedded one that does not exist is an empty one: reading it does not create it.
///
/// # Errors
/// When the address is malformed.
pub fn database(url: &DatabaseUrl) -> Result<Source, Error> {
    match url.expose().strip_prefix("embedded:") {
        Some(path) if Path::new(path).exists() => Ok(Source::Embedded(path.into())),
        Some(_) => Ok(Source::Sql {
            name: url.to_string(),
            text: String::new(),
        }),
        None => Ok(Source::Database(Box::new(Url::parse(url.expose())?))),
    }
}

/// The migration whose version is, or alone begins with, what was typed.
///
/// # Errors
/// When none does, or several do.
pub fn version(directory: &Directory, typed: &str) -> Result<Version, Error> {
    let versions = || {
        directory
            .migrations()
            .iter()
            .map(|migration| &migration.version)
    };
    if let Some(exact) = versions().find(|version| version.as_str() == typed) {
        return Ok(exact.clone());
    }
    let matching: Vec<&Version> = versions()
        .filter(|v| v.as_str().starts_with(typed))
        .collect();
    match matching.as_slice() {
        [only] if !typed.is_empty() => Ok((*only).clone()),
        [] | [_] => {
            let error = Error::new(ErrorKind::Usage, format!("there is no migration `{typed}`"));
            match suggest::closest(typed, versions().map(Version::as_str)) {
                Some(near) => Err(error.hint(format!("did you mean `{near}`?"))),
                None => Err(error.hint("`cli migrate-history` lists the versions")),
            }
        }
        several => {
            let names: Vec<&str> = several.iter().map(|version| version.as_str()).collect();
            Err(Error::new(
                ErrorKind::Usage,
                format!("several versions begin with `{typed}`"),
            )
            .note(names.join(", "))
            .hint("type more of it"))
        }
    }
}

fn unknown(text: &str, path: &Path) -> Error {
    let error = Error::new(ErrorKind::Usage, format!("`{text}` is no state"))
        .note(format!("there is no file or folder {}", path.display()));
    let hint = "a state is `models`, `migrations`, `migrations@VERSION`, `env:NAME`, `postgres://...`, \
                `embedded:PATH`, a .sql file or a folder of migrations";
    match suggest::closest(text, ["models", "migrations"]) {
        Some(near) => error.hint(format!("did you mean `{near}`?")).hint(hint),
        None => error.hint(hint),
    }
}
