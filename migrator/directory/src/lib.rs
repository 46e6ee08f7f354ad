//! The migrations directory: its files, their order, their integrity.
//!
//! Applications reach it as `driftless_migrator::directory`. It stands alone because `embed!` checks
//! a directory while an application is compiled, with this code.

mod directive;
mod error;
mod header;
mod migration;
mod name;
mod read;
mod sum;
mod unheard;
mod version;
mod write;

use std::collections::HashMap;
use std::path::PathBuf;

pub use directive::{Directive, directive};
pub use error::DirectoryError;
pub use header::{DirectiveError, FileTxMode, Hazard, Header};
pub use migration::{Migration, Script};
pub use name::{file_name, sanitise_name};
pub use read::read_files;
pub use sum::{FileChange, SUM_FILE, Sum, SumEntry, SumError};
pub use unheard::{UnheardDirective, UnheardReason};
pub use version::{NoNextVersion, Version};
pub use write::{NewMigration, WriteError};

/// The folder of the down files.
pub const DOWN_FOLDER: &str = "down";

/// A Directory is a folder of migrations as Atlas defines it, read once and kept in memory.
#[derive(Debug, Clone)]
pub struct Directory {
    /// Where it was read from; `None` if it never was a folder.
    path: Option<PathBuf>,
    migrations: Vec<Migration>,
    /// By version, where the migration stands.
    positions: HashMap<Version, usize>,
    /// Of the files as they are.
    sum: Sum,
    /// What `atlas.sum` says, if it is there and can be read.
    recorded: Option<Result<Sum, SumError>>,
    /// Down files that belong to no migration.
    orphans: Vec<String>,
}

/// Something a person should know, although the directory can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DirectoryWarning {
    /// A directive has no effect.
    DirectiveUnheard {
        /// The file.
        file: String,
        /// The directive.
        directive: UnheardDirective,
    },
    /// A file whose content `atlas.sum` leaves out: nothing notices when it is edited, and Atlas does
    /// not apply it.
    SumIgnored {
        /// The file.
        file: String,
    },
    /// A down file whose migration does not exist.
    DownWithoutMigration {
        /// The file, `down/<name>`.
        file: String,
    },
}

impl Directory {
    /// Of migrations in the order in which they are applied.
    fn of(migrations: Vec<Migration>) -> Self {
        let versions = migrations.iter().map(|migration| migration.version.clone());
        Self {
            path: None,
            positions: versions.zip(0..).collect(),
            sum: sum_of(migrations.iter()),
            migrations,
            recorded: None,
            orphans: Vec::new(),
        }
    }

    /// The migrations in the order in which they are applied.
    pub fn migrations(&self) -> &[Migration] {
        &self.migrations
    }

    /// The migration of a version.
    pub fn find(&self, version: &Version) -> Option<&Migration> {
        let position = self.positions.get(version)?;
        self.migrations.get(*position)
    }

    /// Where the directory was read from.
    pub fn path(&self) -> Option<&std::path::Path> {
        self.path.as_deref()
    }

    /// The sum that `atlas.sum` records, if it can be read.
    pub fn recorded_sum(&self) -> Option<&Sum> {
        self.recorded.as_ref()?.as_ref().ok()
    }

    /// The sum of the files as they are.
    pub fn sum(&self) -> &Sum {
        &self.sum
    }

    /// Takes the files for what they are: what a program compiled in needs no second proof.
    pub fn trusted(mut self) -> Self {
        self.recorded = Some(Ok(self.sum.clone()));
        self
    }

    /// Compares the files with `atlas.sum`.
    pub fn verify(&self) -> Result<(), SumError> {
        match &self.recorded {
            Some(Ok(recorded)) => recorded.verify(&self.sum),
            Some(Err(error)) => Err(error.clone()),
            None if self.migrations.is_empty() => Ok(()),
            None => Err(SumError::Missing),
        }
    }

    /// What a person should know about the files.
    pub fn warnings(&self) -> Vec<DirectoryWarning> {
        let mut warnings = Vec::new();
        for migration in &self.migrations {
            let down_name = migration.down_file_name();
            let down = migration.down.as_ref().map(|script| (down_name, script));
            if migration.up.header.sum_ignored {
                let file = migration.file_name.clone();
                warnings.push(DirectoryWarning::SumIgnored { file });
            }
            let scripts = [(migration.file_name.clone(), &migration.up)];
            for (file, script) in scripts.into_iter().chain(down) {
                warnings.extend(script.header.unheard.iter().map(|directive| {
                    let directive = directive.clone();
                    DirectoryWarning::DirectiveUnheard {
                        file: file.clone(),
                        directive,
                    }
                }));
            }
        }
        warnings.extend(
            self.orphans
                .iter()
                .map(|file| DirectoryWarning::DownWithoutMigration { file: file.clone() }),
        );
        warnings
    }
}

/// The sum of some of the migrations.
pub fn sum_of<'a>(migrations: impl Iterator<Item = &'a Migration>) -> Sum {
    Sum::compute(
        migrations.map(|migration| (migration.file_name.as_str(), migration.up.sql.as_bytes())),
    )
}
