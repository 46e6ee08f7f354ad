//! What every command gets: the streams, and the project when it asks for it.

use std::path::PathBuf;

use crate::args::GlobalArgs;
use crate::config::{self, Project};
use crate::env_vars::Variables;
use crate::error::{Error, ErrorKind};
use crate::invocation::Invocation;
use crate::ui::{Ui, Verbosity};

/// What every command gets.
pub struct Context {
    /// Where to write and ask.
    pub ui: Ui,
    /// The current folder, which relative arguments start from.
    pub directory: PathBuf,
    /// The environment of the process.
    pub variables: Variables,
    config: Option<PathBuf>,
}

impl Context {
    /// The context of this process.
    ///
    /// # Errors
    /// When the current folder is gone.
    pub fn new(global: GlobalArgs, variables: Variables) -> Result<Context, Error> {
        let directory = std::env::current_dir()
            .map_err(|error| Error::io("find the current folder", &error))?;
        let verbosity = match (global.quiet, global.verbose) {
            (true, _) => Verbosity::Quiet,
            (_, true) => Verbosity::Verbose,
            _ => Verbosity::Normal,
        };
        let ui = Ui::new(
            global.color.into(),
            verbosity,
            Invocation::detect(&variables),
        );
        Ok(Context {
            ui,
            directory,
            variables,
            config: global.config,
        })
    }

    /// The project that the current folder belongs to.
    ///
    /// # Errors
    /// When there is no configuration file, or it is wrong.
    pub fn project(&self) -> Result<Project, Error> {
        let path = config::find(self.config.as_deref(), &self.directory, &self.variables)?;
        Project::load(&path, &self.directory, self.variables.clone())
    }

    /// The project, or every default where there is no configuration file: for commands whose arguments name
    /// the databases, folders and files themselves.
    ///
    /// # Errors
    /// When there is a configuration file and it is wrong.
    pub fn project_or_defaults(&self) -> Result<Project, Error> {
        match self.project() {
            Err(error) if error.kind == ErrorKind::ConfigNotFound => {
                Project::without_file(&self.directory, self.variables.clone())
            }
            result => result,
        }
    }
}
