//! Migrations tried out on a scratch database: each one up, down and up again, with rows in the tables, and at last all
//! the way to the beginning and back.
//!
//! The runner applies and reverts them as it does everywhere, history included.

mod count;
mod finding;
mod rows;
mod stage;
mod value;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use driftless_migrator::directory::{Directory, DirectoryError, Migration, Version};
use driftless_migrator::run::RunError;

pub use self::finding::{Finding, Way};
use self::stage::Stage;
use crate::catalog::{Catalog, InspectError};
use crate::scratch::{Provider, ScratchError, wanted_extensions};

/// What to try out, and with which rows.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// Only the newest so many; those before them are applied without a trial. All, if nothing is said.
    pub last: Option<usize>,
    /// By version, statements that fill the tables as they are once that version is applied. Without any, rows are made
    /// up for tables that have none.
    pub samples: BTreeMap<Version, String>,
}

/// What became of a trial.
#[derive(Debug, Default)]
pub struct Rehearsal {
    /// By migration, oldest first.
    pub migrations: Vec<Trial>,
    /// The way to the beginning and back; `None` if a migration failed before, or none was tried out.
    pub whole: Option<Trial>,
}

/// What became of one migration, or of all on the way to the beginning.
#[derive(Debug, Default)]
pub struct Trial {
    /// The file, or the files as `NEWEST to OLDEST`.
    pub file: String,
    /// What is wrong.
    pub findings: Vec<Finding>,
    /// What a person should know, and what was left out.
    pub notes: Vec<String>,
    /// The tables that held rows on the way.
    pub tables_with_rows: usize,
    /// How long it took.
    pub duration: Duration,
}

/// A trial that could not be held.
#[derive(Debug, thiserror::Error)]
pub enum RehearsalError {
    /// No scratch database is to be had.
    #[error(transparent)]
    Scratch(#[from] ScratchError),
    /// The files without their checkpoints are no directory.
    #[error(transparent)]
    Directory(#[from] DirectoryError),
    /// The files before those that are tried out cannot be applied, or the history cannot be read.
    #[error(transparent)]
    Run(#[from] RunError),
    /// What the migrations build cannot be read.
    #[error(transparent)]
    Inspect(#[from] InspectError),
    /// Rows cannot be counted.
    #[error("the rows of the tables cannot be counted: {0}")]
    Count(#[from] driftless_migrator::DatabaseError),
}

impl From<tokio_postgres::Error> for RehearsalError {
    fn from(error: tokio_postgres::Error) -> Self {
        Self::Count(error.into())
    }
}

impl Trial {
    fn of(file: String) -> Self {
        Self {
            file,
            ..Self::default()
        }
    }
}

impl Rehearsal {
    /// All that was tried out.
    pub fn trials(&self) -> impl Iterator<Item = &Trial> {
        self.migrations.iter().chain(&self.whole)
    }

    /// Whether nothing is wrong.
    pub fn has_passed(&self) -> bool {
        self.trials().all(|trial| trial.findings.is_empty())
    }
}

/// Tries out the migrations of a directory. `tried` hears of each one as soon as it is through. Checkpoints are left out:
/// they are for databases without a history.
///
/// # Errors
/// When the trial itself cannot be held; what is wrong with a migration is in its [`Trial`].
pub async fn rehearse(
    directory: &Directory,
    provider: &Provider,
    request: &Request,
    tried: &mut (dyn FnMut(&Trial) + Send),
) -> Result<Rehearsal, RehearsalError> {
    let texts = directory.migrations().iter();
    let texts = texts.map(|migration| migration.up.sql.as_str());
    let scratch = provider.database(&wanted_extensions(texts)).await?;
    let mut stage = Stage::new(&scratch, directory, &request.samples)?;
    let files = stage.files();
    let skipped = files.len() - request.last.unwrap_or(files.len()).min(files.len());
    let (former, wanted) = files.split_at(skipped);
    let mut rehearsal = Rehearsal::default();
    if let Some(newest) = former.last() {
        let mut trial = Trial::of(newest.file_name.clone());
        stage.prepare(newest, &mut trial).await?;
        if !trial.findings.is_empty() {
            tried(&trial);
            rehearsal.migrations.push(trial);
            return Ok(rehearsal);
        }
    }
    let mut states = vec![stage.catalog().await?];
    for (index, migration) in wanted.iter().enumerate() {
        let begun = Instant::now();
        let mut trial = Trial::of(migration.file_name.clone());
        let reached = up_down_up(&mut stage, migration, &states[index], &mut trial).await?;
        trial.duration = begun.elapsed();
        tried(&trial);
        rehearsal.migrations.push(trial);
        match reached {
            Some(state) => states.push(state),
            None => return Ok(rehearsal),
        }
    }
    if let Some(trial) = all_the_way(&mut stage, wanted, &states).await? {
        tried(&trial);
        rehearsal.whole = Some(trial);
    }
    Ok(rehearsal)
}

/// Up, again to no effect, down, up; returns the state that it builds, if nothing is wrong.
async fn up_down_up(
    stage: &mut Stage<'_>,
    migration: &Migration,
    before: &Catalog,
    trial: &mut Trial,
) -> Result<Option<Catalog>, RehearsalError> {
    let rows = stage.count(before, trial).await?;
    if !stage.go(migration, Way::Up, trial).await? {
        return Ok(None);
    }
    let after = stage.catalog().await?;
    stage
        .expect_rows(&rows, &after, (migration, Way::Up), trial)
        .await?;
    stage.expect_nothing_left(migration, trial).await?;
    if stage::has_way_back(migration, trial) {
        if !stage.go(migration, Way::Down, trial).await? {
            return Ok(None);
        }
        stage.expect(before, Way::Down, trial).await?;
        if !trial.findings.is_empty() {
            return Ok(None);
        }
        stage
            .expect_rows(&rows, before, (migration, Way::Down), trial)
            .await?;
        if !stage.go(migration, Way::UpAgain, trial).await? {
            return Ok(None);
        }
        stage.expect(&after, Way::UpAgain, trial).await?;
    }
    stage.fill(migration, &after, trial).await?;
    Ok(trial.findings.is_empty().then_some(after))
}

/// Down as far as there is a way, and up again.
async fn all_the_way(
    stage: &mut Stage<'_>,
    migrations: &[Migration],
    states: &[Catalog],
) -> Result<Option<Trial>, RehearsalError> {
    let begun = Instant::now();
    let irreversible = migrations
        .iter()
        .rposition(|one| !stage::is_reversible(one));
    let first = irreversible.map_or(0, |index| index + 1);
    let (Some(oldest), Some(newest), Some(end)) =
        (migrations.get(first), migrations.last(), states.last())
    else {
        return Ok(None);
    };
    let mut trial = Trial::of(format!("{} to {}", newest.file_name, oldest.file_name));
    if let Some(index) = irreversible {
        let file = &migrations[index].file_name;
        trial.notes.push(format!(
            "{file} has no way back: nothing before it was reverted"
        ));
    }
    stage.count(end, &mut trial).await?;
    if down_and_up(stage, (&migrations[first..], &states[first..]), &mut trial).await? {
        stage.expect(end, Way::UpAgain, &mut trial).await?;
    }
    trial.duration = begun.elapsed();
    Ok(Some(trial))
}

async fn down_and_up(
    stage: &mut Stage<'_>,
    (migrations, states): (&[Migration], &[Catalog]),
    trial: &mut Trial,
) -> Result<bool, RehearsalError> {
    for (migration, before) in migrations.iter().zip(states).rev() {
        if !stage.go(migration, Way::Down, trial).await? {
            return Ok(false);
        }
        stage.expect(before, Way::Down, trial).await?;
        if !trial.findings.is_empty() {
            return Ok(false);
        }
    }
    for migration in migrations {
        if !stage.go(migration, Way::UpAgain, trial).await? {
            return Ok(false);
        }
    }
    Ok(true)
}
