//! Where a run goes on in a file that another one began.

use super::alone;
use super::failure;
use super::file::File;
use crate::event::Event;
use crate::journal::{Entry, State};
use crate::run::manner::{Alone, Manner, is_setting, manner};
use crate::run::probe::{self, Verdict};
use crate::run::session::Session;
use crate::run::wait::{Orphan, until_gone};
use crate::run::{Interrupted, PlanError, RunError, Undecided, pending};
use crate::script::send_alone;
use crate::split::line_of;

/// The statement to begin with. What was executed must still stand in the file; what was begun is
/// settled, and what it left behind is gone.
pub(super) async fn resume(
    file: &mut File<'_, '_>,
    session: &mut Session<'_>,
) -> Result<usize, RunError> {
    let applied = match file.is_up() {
        true => recorded(file, session)?,
        // Struck from history: so a run reads it after the answer to its last statement was lost.
        false if pending::find(&session.history.revisions, file.step.version()).is_none() => {
            return Ok(file.hashes.len());
        }
        false => journaled(file)?,
    };
    restore_settings(file, session, applied).await?;
    let entry = file.journal.find(file.step.version()).cloned();
    let is_current = |entry: &Entry| entry.applied == applied && entry.is_down != file.is_up();
    let Some(entry) = entry.filter(is_current) else {
        return Ok(applied);
    };
    match entry.state {
        State::Between => Ok(applied),
        State::Failed => {
            alone::clear(file, session, (&begun(&entry), &entry.objects)).await?;
            Ok(applied)
        }
        State::Started => match settle(file, session, &entry).await? {
            false => Ok(applied),
            true => {
                advance(file, session, &entry).await?;
                Ok(applied + 1)
            }
        },
    }
}

/// How far history says that the file came.
fn recorded(file: &File<'_, '_>, session: &Session<'_>) -> Result<usize, PlanError> {
    let revisions = &session.history.revisions;
    let Some(revision) = pending::find(revisions, file.step.version()) else {
        return Ok(0);
    };
    let applied = usize::try_from(revision.applied).unwrap_or(usize::MAX);
    let recorded = &revision.partial_hashes;
    // Completed: so this run reads it after the answer to its last statement was lost.
    if revision.is_complete() && recorded.is_empty() && applied == file.hashes.len() {
        return Ok(applied);
    }
    let changed = (0..applied).find(|index| {
        file.hashes.get(*index).is_none() || file.hashes.get(*index) != recorded.get(*index)
    });
    changed.map_or(Ok(applied), |index| Err(changed_since(file, index)))
}

/// How far the journal says that a way back came.
fn journaled(file: &File<'_, '_>) -> Result<usize, PlanError> {
    let entry = file.journal.find(file.step.version());
    let Some(entry) = entry.filter(|entry| entry.is_down) else {
        return Ok(0);
    };
    match entry.applied.checked_sub(1) {
        Some(last) if file.hashes.get(last) != Some(&entry.hash) => Err(changed_since(file, last)),
        _ => Ok(entry.applied),
    }
}

fn changed_since(file: &File<'_, '_>, index: usize) -> PlanError {
    PlanError::HistoryChanged {
        file: file.step.file.clone(),
        index,
    }
}

/// Runs again what earlier statements set for their session, which this one is not.
async fn restore_settings(
    file: &File<'_, '_>,
    session: &mut Session<'_>,
    applied: usize,
) -> Result<(), RunError> {
    for index in 0..applied {
        if is_setting(file.step.text.statements[index].text) {
            let link = session.link.clone();
            if let Err(failure) = send_alone(link.client(), &file.step.text, index).await {
                return Err(failure::fail(file, session, failure).await);
            }
        }
    }
    Ok(())
}

/// Whether the statement that was begun took effect.
async fn settle(
    file: &File<'_, '_>,
    session: &mut Session<'_>,
    entry: &Entry,
) -> Result<bool, RunError> {
    until_gone(session, file.step, Orphan::Journaled(&file.journal)).await?;
    let alone = begun(entry);
    let verdict = probe::verdict(session.link.client(), &alone, &entry.objects).await;
    let verdict = verdict.map_err(RunError::database("look at what an interrupted run did"))?;
    let took_effect = match (verdict, session.options.interrupted) {
        (Verdict::Done, _) => true,
        (Verdict::NotDone, _) => false,
        (Verdict::Unknown, Some(answer)) => answer == Interrupted::Done,
        (Verdict::Unknown, None) => return Err(Box::new(undecided(file, entry)).into()),
    };
    if !took_effect {
        alone::clear(file, session, (&alone, &entry.objects)).await?;
    }
    session.emit(Event::StatementSettled {
        file: file.step.file.clone(),
        index: entry.applied,
        took_effect,
    });
    Ok(took_effect)
}

/// Records the statement that took effect.
async fn advance(
    file: &mut File<'_, '_>,
    session: &mut Session<'_>,
    entry: &Entry,
) -> Result<(), RunError> {
    let index = entry.applied;
    let statement = file.step.text.statements.get(index);
    if statement.is_none_or(|statement| statement.text != entry.statement) {
        return Err(changed_since(file, index).into());
    }
    let sql = file.progress_sql(session, index + 1);
    session.execute("record a statement", &sql).await?;
    file.progressed(session, index + 1);
    Ok(())
}

/// What was begun. Only what runs in no transaction is journaled, so whatever else its text looks like
/// is something of that kind that is not known here.
fn begun(entry: &Entry) -> Alone {
    match manner(&entry.statement) {
        Manner::Alone(alone) => alone,
        _ => Alone::Unknown,
    }
}

fn undecided(file: &File<'_, '_>, entry: &Entry) -> Undecided {
    let text = &file.step.text;
    let statement = text.statements.get(entry.applied);
    let statement = statement.filter(|statement| statement.text == entry.statement);
    let offset = statement.map(|statement| statement.span.start);
    Undecided {
        file: file.step.file.clone(),
        index: entry.applied,
        total: text.statements.len(),
        statement: entry.statement.clone(),
        offset,
        line: offset.map(|offset| line_of(text.sql, offset)),
    }
}
