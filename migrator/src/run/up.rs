//! Applying what is pending.

use std::time::Duration;

use tokio_postgres::types::{ToSql, Type};

use super::edited::first_edited;
use super::report::Start;
use super::session::{Session, read_history};
use super::step::Step;
use super::{
    ApplyOptions, FileReport, PlanError, Report, RunError, TxMode, autocommit, pending, transaction,
};
use crate::connect::Connection;
use crate::database_error::DatabaseError;
use crate::directory::{Directory, FileTxMode, Migration};
use crate::event::{Event, Events};
use crate::journal::JOURNAL;
use crate::revision::{History, NewRevision, RevisionKind, TABLE};

const FIRST_TABLE: &str = include_str!("first_table.sql");

/// Applies the pending files of a directory.
///
/// A file and its row of history are one transaction: after any failure, a file is there with its
/// row or not at all. Files that say `-- atlas:txmode none` run statement by statement, each in one
/// transaction with its record where Postgres allows it, and else journaled before; the next run goes
/// on where one failed or was interrupted. Runs on one database exclude each other, and those of Atlas
/// too. Dropping the future gives up the connection: the server rolls back and releases the lock.
pub async fn apply(
    connection: &Connection,
    directory: &Directory,
    options: &ApplyOptions,
    events: Events<'_>,
) -> Result<Report, RunError> {
    let (start, mut history) = Start::read(connection, directory, &options.run).await?;
    let mut plan = Plan::make(connection, directory, (options, &history)).await;
    // The first tables of another run may have come after the history was read, and its row with them.
    if matches!(plan, Err(RunError::Plan(PlanError::NotClean { .. }))) {
        history = read_history(connection, &options.run).await?;
        plan = Plan::make(connection, directory, (options, &history)).await;
    }
    let plan = plan?;
    if let Some(migration) = first_edited(directory, &history.revisions) {
        events(Event::HistoryEdited {
            file: migration.file_name.clone(),
        });
    }
    // Whoever finds nothing to do need not wait for others.
    let files = if options.run.dry_run || plan.is_empty() {
        plan.steps.iter().map(FileReport::planned).collect()
    } else {
        let mut session = Session::begin(connection, &options.run, &mut *events).await?;
        let result = apply_locked(&mut session, directory, options).await;
        let files = session.end().await;
        result?;
        files
    };
    Ok(start.finish(files, events))
}

async fn apply_locked(
    session: &mut Session<'_>,
    directory: &Directory,
    options: &ApplyOptions,
) -> Result<(), RunError> {
    let plan = Plan::make(&session.link, directory, (options, &session.history)).await?;
    if let Some(baseline) = plan.baseline {
        let row = baseline_row(baseline);
        let create = session.history.create_sql();
        let upsert = session.history.upsert_sql(&row);
        session
            .execute(
                "record the baseline",
                &format!("BEGIN;{create}{upsert}COMMIT;"),
            )
            .await?;
        session.history.created();
    }
    if options.tx_mode == TxMode::All && !plan.steps.is_empty() {
        return transaction::run(session, &plan.steps).await;
    }
    for step in &plan.steps {
        match step.mode {
            FileTxMode::File => transaction::run(session, std::slice::from_ref(step)).await?,
            FileTxMode::None => autocommit::run(session, step).await?,
        }
    }
    Ok(())
}

/// What is to be done, decided before anything is.
struct Plan<'a> {
    baseline: Option<&'a Migration>,
    steps: Vec<Step<'a>>,
}

impl<'a> Plan<'a> {
    async fn make(
        connection: &Connection,
        directory: &'a Directory,
        (options, history): (&ApplyOptions, &History),
    ) -> Result<Self, RunError> {
        let mut baseline = None;
        let mut files = match (&options.baseline, history.revisions.is_empty()) {
            (Some(version), true) => {
                baseline = directory.find(version);
                pending::behind_baseline(directory, version)?
            }
            (None, true) => {
                if !options.allow_dirty {
                    check_clean(connection, history).await?;
                }
                pending::for_fresh_database(directory, options.to.as_ref())
            }
            (_, false) => pending::pending(directory, &history.revisions, options.exec_order)?,
        };
        if let Some(to) = &options.to {
            pending::require(directory, to)?;
            files.retain(|migration| migration.version <= *to);
        }
        files.truncate(options.amount.unwrap_or(usize::MAX));
        Ok(Self {
            baseline,
            steps: steps(directory, files, options.tx_mode)?,
        })
    }

    fn is_empty(&self) -> bool {
        self.baseline.is_none() && self.steps.is_empty()
    }
}

fn steps<'a>(
    directory: &Directory,
    files: Vec<&'a Migration>,
    tx_mode: TxMode,
) -> Result<Vec<Step<'a>>, RunError> {
    if files.is_empty() {
        return Ok(Vec::new());
    }
    let sum = directory.sum();
    let prepare = |migration: &'a Migration| {
        let mode = mode_of(migration, tx_mode)?;
        let hash = sum
            .digest_of(&migration.file_name)
            .unwrap_or_default()
            .to_owned();
        Step::up(migration, mode, hash)
    };
    files.into_iter().map(prepare).collect()
}

fn mode_of(migration: &Migration, tx_mode: TxMode) -> Result<FileTxMode, PlanError> {
    match (migration.up.header.tx_mode, tx_mode) {
        (Some(FileTxMode::None), TxMode::All) => Err(PlanError::TxModeConflict {
            file: migration.file_name.clone(),
        }),
        (Some(mode), _) => Ok(mode),
        (None, TxMode::None) => Ok(FileTxMode::None),
        (None, TxMode::File | TxMode::All) => Ok(FileTxMode::File),
    }
}

/// Without history there should be no tables either: they would be in the way of the first files.
async fn check_clean(connection: &Connection, history: &History) -> Result<(), RunError> {
    let schema = connection.url().and_then(crate::connect::Url::schema);
    let parameters: [(&(dyn ToSql + Sync), Type); 3] = [
        (&history.schema, Type::TEXT),
        (&[TABLE, JOURNAL].as_slice(), Type::TEXT_ARRAY),
        (&schema, Type::TEXT),
    ];
    let found = async {
        let rows = connection
            .client()
            .query_typed(FIRST_TABLE, &parameters)
            .await?;
        Ok::<Option<String>, DatabaseError>(rows.first().map(|row| row.try_get(0)).transpose()?)
    };
    match found.await.map_err(RunError::database("look for tables"))? {
        Some(found) => Err(PlanError::NotClean { found }.into()),
        None => Ok(()),
    }
}

fn baseline_row(migration: &Migration) -> NewRevision<'_> {
    NewRevision {
        version: &migration.version,
        description: &migration.description,
        kind: RevisionKind::BASELINE,
        applied: 0,
        total: 0,
        elapsed: Duration::ZERO,
        error: "",
        error_statement: "",
        hash: "",
        partial_hashes: None,
    }
}
