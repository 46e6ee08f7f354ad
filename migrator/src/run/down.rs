//! Reverting what was applied, newest first.

use super::report::Start;
use super::session::Session;
use super::step::Step;
use super::{
    DowngradeOptions, FileReport, PlanError, Report, RunError, autocommit, pending, transaction,
};
use crate::connect::Connection;
use crate::directory::{Directory, FileTxMode};
use crate::event::Events;
use crate::revision::Revision;

/// Reverts applied migrations by their down files, newest first.
///
/// A down file and the deletion of its row of history are one transaction. That every migration
/// has a way back is checked before the first one is reverted. Down files that say
/// `-- atlas:txmode none` run statement by statement; where one fails, its row stays, and the next
/// run goes on there.
pub async fn downgrade(
    connection: &Connection,
    directory: &Directory,
    options: &DowngradeOptions,
    events: Events<'_>,
) -> Result<Report, RunError> {
    let (start, history) = Start::read(connection, directory, &options.run).await?;
    let steps = steps(directory, &history.revisions, options)?;
    let files = if options.run.dry_run || steps.is_empty() {
        steps.iter().map(FileReport::planned).collect()
    } else {
        let mut session = Session::begin(connection, &options.run, &mut *events).await?;
        let result = downgrade_locked(&mut session, directory, options).await;
        let files = session.end().await;
        result?;
        files
    };
    Ok(start.finish(files, events))
}

async fn downgrade_locked(
    session: &mut Session<'_>,
    directory: &Directory,
    options: &DowngradeOptions,
) -> Result<(), RunError> {
    for step in &steps(directory, &session.history.revisions, options)? {
        match step.mode {
            FileTxMode::File => transaction::run(session, std::slice::from_ref(step)).await?,
            FileTxMode::None => autocommit::run(session, step).await?,
        }
    }
    Ok(())
}

/// The down files to run, or the first reason why they cannot be.
fn steps<'a>(
    directory: &'a Directory,
    revisions: &[Revision],
    options: &DowngradeOptions,
) -> Result<Vec<Step<'a>>, RunError> {
    let mut amount = options.amount;
    if let Some(to) = &options.to {
        let is_known = pending::find(revisions, to).is_some();
        if !is_known {
            return Err(PlanError::UnknownVersion {
                version: to.clone(),
            }
            .into());
        }
    } else {
        amount = amount.or(Some(1));
    }
    let behind = |revision: &&Revision| options.to.as_ref().is_none_or(|to| revision.version > *to);
    let newest_first = revisions
        .iter()
        .rev()
        .filter(behind)
        .take(amount.unwrap_or(usize::MAX));
    newest_first
        .map(|revision| step(directory, revision))
        .collect()
}

fn step<'a>(directory: &'a Directory, revision: &Revision) -> Result<Step<'a>, RunError> {
    let version = revision.version.clone();
    if revision.kind.is_baseline() {
        return Err(PlanError::Baseline { version }.into());
    }
    if !revision.is_complete() {
        let (applied, total) = (revision.applied, revision.total);
        return Err(PlanError::AppliedInPart {
            version,
            applied,
            total,
        }
        .into());
    }
    let Some(migration) = directory.find(&version) else {
        return Err(PlanError::FileMissing { version }.into());
    };
    let file = migration.file_name.clone();
    match (migration.irreversible(), &migration.down) {
        (Some(reason), _) => Err(PlanError::Irreversible {
            file,
            reason: reason.to_owned(),
        }
        .into()),
        (None, None) => Err(PlanError::NoDown { file }.into()),
        (None, Some(script)) => Step::down(migration, script),
    }
}
