//! The database on which migrations are tried out, and what was put into it.

use std::collections::{BTreeMap, BTreeSet};

use driftless_migrator::directory::{
    Directory, DirectoryError, FileTxMode, Migration, Script, Version,
};
use driftless_migrator::run::{
    ApplyOptions, DowngradeOptions, RunError, RunOptions, apply, downgrade,
};
use driftless_migrator::script;

use super::count::{self, Counts};
use super::{Finding, RehearsalError, Trial, Way, rows};
use crate::catalog::{Catalog, QualifiedName, Scope, inspect};
use crate::prove::left;
use crate::scratch::Scratch;

pub(super) struct Stage<'a> {
    scratch: &'a Scratch,
    /// The directory without its checkpoints.
    directory: Directory,
    samples: &'a BTreeMap<Version, String>,
    /// The tables whose rows were made up.
    made_up: BTreeSet<QualifiedName>,
    /// Made up rows were taken away since rows were counted.
    is_cleared: bool,
}

impl<'a> Stage<'a> {
    pub(super) fn new(
        scratch: &'a Scratch,
        directory: &Directory,
        samples: &'a BTreeMap<Version, String>,
    ) -> Result<Self, DirectoryError> {
        Ok(Self {
            scratch,
            directory: without_checkpoints(directory)?,
            samples,
            made_up: BTreeSet::new(),
            is_cleared: false,
        })
    }

    pub(super) fn files(&self) -> Vec<Migration> {
        self.directory.migrations().to_vec()
    }

    /// What the database contains. Names are always qualified, so that states can be compared whatever they hold.
    pub(super) async fn catalog(&self) -> Result<Catalog, RehearsalError> {
        Ok(inspect(self.scratch.client(), &Scope::default()).await?)
    }

    /// Applies all up to and with the migration, and fills the tables.
    pub(super) async fn prepare(
        &mut self,
        newest: &Migration,
        trial: &mut Trial,
    ) -> Result<(), RehearsalError> {
        self.apply(&newest.version).await?;
        let state = self.catalog().await?;
        self.fill(newest, &state, trial).await
    }

    /// Applies the migration, or reverts it as the newest one applied; whether that went well.
    pub(super) async fn go(
        &mut self,
        migration: &Migration,
        way: Way,
        trial: &mut Trial,
    ) -> Result<bool, RehearsalError> {
        let Err(error) = self.run(migration, way).await else {
            return Ok(true);
        };
        if !self.clear(&error).await? {
            return refused(way, error, trial);
        }
        if let Err(error) = self.run(migration, way).await {
            return refused(way, error, trial);
        }
        works_without_rows(way, error, migration, trial);
        Ok(true)
    }

    async fn run(&self, migration: &Migration, way: Way) -> Result<(), RunError> {
        match way {
            Way::Up | Way::UpAgain => self.apply(&migration.version).await.map(drop),
            Way::Down => self.downgrade().await,
        }
    }

    /// The database must be in a state.
    pub(super) async fn expect(
        &self,
        wanted: &Catalog,
        way: Way,
        trial: &mut Trial,
    ) -> Result<(), RehearsalError> {
        let reached = self.catalog().await?;
        if reached.clone().comparable() != wanted.clone().comparable() {
            let left = left(&reached, wanted);
            trial.findings.push(Finding::Missed { way, left });
        }
        Ok(())
    }

    /// Another run must find nothing to do.
    pub(super) async fn expect_nothing_left(
        &self,
        migration: &Migration,
        trial: &mut Trial,
    ) -> Result<(), RehearsalError> {
        let files = self.apply(&migration.version).await?;
        if !files.is_empty() {
            trial.findings.push(Finding::NotDone { files });
        }
        Ok(())
    }

    /// Counts the rows of the tables that are there.
    pub(super) async fn count(
        &mut self,
        catalog: &Catalog,
        trial: &mut Trial,
    ) -> Result<Counts, RehearsalError> {
        self.is_cleared = false;
        let counts = count::rows(self.scratch.client(), catalog).await?;
        trial.tables_with_rows = counts.values().filter(|count| **count > 0).count();
        Ok(counts)
    }

    /// Tables that are still there must have their rows, unless the migration says that it loses some.
    pub(super) async fn expect_rows(
        &self,
        before: &Counts,
        catalog: &Catalog,
        (migration, way): (&Migration, Way),
        trial: &mut Trial,
    ) -> Result<(), RehearsalError> {
        if self.is_cleared {
            return Ok(());
        }
        let after = count::rows(self.scratch.client(), catalog).await?;
        let said = [Some(&migration.up), migration.down.as_ref()];
        let is_said = said
            .into_iter()
            .flatten()
            .any(|script| declares(script, "data-loss") || declares(script, "irreversible"));
        for (table, before) in before {
            let Some(after) = after.get(table).filter(|after| *after < before) else {
                continue;
            };
            let finding = Finding::RowsLost {
                way,
                table: table.path(),
                before: *before,
                after: *after,
            };
            if is_said {
                trial.notes.push(format!("{finding}, as it says"));
            } else {
                trial.findings.push(finding);
            }
        }
        Ok(())
    }

    /// Fills the tables: with what is given for the migration, else with rows that are made up for empty ones.
    pub(super) async fn fill(
        &mut self,
        migration: &Migration,
        state: &Catalog,
        trial: &mut Trial,
    ) -> Result<(), RehearsalError> {
        let client = self.scratch.client();
        if let Some(sample) = self.samples.get(&migration.version) {
            if let Err(error) = script::run(client, sample, FileTxMode::File).await {
                trial.findings.push(Finding::SampleRefused {
                    version: migration.version.to_string(),
                    error: Box::new(error),
                });
            }
            return Ok(());
        }
        let counts = count::rows(client, state).await?;
        let filled = rows::make_up(client, state, &counts).await?;
        self.made_up.extend(filled.tables);
        trial.notes.extend(filled.notes);
        Ok(())
    }

    async fn apply(&self, to: &Version) -> Result<Vec<String>, RunError> {
        let options = ApplyOptions {
            to: Some(to.clone()),
            allow_dirty: true,
            run: run_options(),
            ..ApplyOptions::default()
        };
        let connection = self.scratch.connection();
        let report = apply(connection, &self.directory, &options, &mut |_| {}).await?;
        Ok(report.files.into_iter().map(|file| file.file).collect())
    }

    async fn downgrade(&self) -> Result<(), RunError> {
        let options = DowngradeOptions {
            amount: Some(1),
            run: run_options(),
            ..DowngradeOptions::default()
        };
        let connection = self.scratch.connection();
        downgrade(connection, &self.directory, &options, &mut |_| {}).await?;
        Ok(())
    }

    /// Takes away the rows that were made up, if an error may come from them; whether there were any.
    async fn clear(&mut self, error: &RunError) -> Result<bool, RehearsalError> {
        let RunError::Statement(error) = error else {
            return Ok(false);
        };
        // Data exceptions and violated constraints (manual, appendix A).
        let state = error.error.sqlstate().unwrap_or_default();
        if !(state.starts_with("22") || state.starts_with("23")) {
            return Ok(false);
        }
        let there = self.catalog().await?.tables;
        let made_up = std::mem::take(&mut self.made_up).into_iter();
        let names: Vec<String> = made_up
            .filter(|name| there.contains_key(name))
            .map(|name| name.to_string())
            .collect();
        if names.is_empty() {
            return Ok(false);
        }
        let sql = format!("TRUNCATE {} CASCADE", names.join(", "));
        self.scratch.client().batch_execute(&sql).await?;
        self.is_cleared = true;
        Ok(true)
    }
}

fn without_checkpoints(directory: &Directory) -> Result<Directory, DirectoryError> {
    let migrations = directory.migrations().iter();
    let migrations = migrations.filter(|migration| !migration.is_checkpoint());
    Ok(Directory::from_files(migrations.flat_map(Migration::files))?.trusted())
}

/// Nobody else is on the database: whoever waits for a lock waits for itself.
fn run_options() -> RunOptions {
    RunOptions {
        lock_timeout: None,
        ..RunOptions::default()
    }
}

/// Whether the migration can be reverted.
pub(super) fn is_reversible(migration: &Migration) -> bool {
    migration.down.is_some() && migration.irreversible().is_none()
}

/// The same, with a note where not.
pub(super) fn has_way_back(migration: &Migration, trial: &mut Trial) -> bool {
    match migration.irreversible() {
        Some(reason) => trial.notes.push(format!("not reverted: {reason}")),
        None if migration.down.is_none() => {
            trial
                .notes
                .push("not reverted: it has no down file".to_owned());
        }
        None => return true,
    }
    false
}

/// A mistake of the file is a finding; a database that cannot be asked is an error.
fn refused(way: Way, error: RunError, trial: &mut Trial) -> Result<bool, RehearsalError> {
    match error {
        RunError::Database { .. } | RunError::Lock(_) => Err(error.into()),
        error => {
            let error = Box::new(error);
            trial.findings.push(Finding::Refused { way, error });
            Ok(false)
        }
    }
}

fn works_without_rows(way: Way, error: RunError, migration: &Migration, trial: &mut Trial) {
    let script = match way {
        Way::Up | Way::UpAgain => Some(&migration.up),
        Way::Down => migration.down.as_ref(),
    };
    let finding = Finding::FailsOnRows {
        way,
        error: Box::new(error),
    };
    if script.is_some_and(|script| declares(script, "can-fail")) {
        trial.notes.push(format!("{finding}, as it says"));
    } else {
        trial.findings.push(finding);
    }
}

/// Whether the head of a file says `-- hazard: KIND: ...`.
fn declares(script: &Script, kind: &str) -> bool {
    let mut hazards = script.header.hazards.iter();
    hazards.any(|hazard| hazard.kind == kind)
}
