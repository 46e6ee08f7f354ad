//! Files in a transaction: all of it and its history, or nothing.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::blocker::watch;
use super::record::completed_sql;
use super::retry::Retry;
use super::session::Session;
use super::step::{Direction, Step};
use super::{FileReport, RunError, StatementError, pending};
use crate::event::{Backend, Event};
use crate::script::{Failure, Frame, RESET, send};
use crate::split::line_of;

/// Runs the files in one transaction, again and again while others are in the way.
pub(super) async fn run(session: &mut Session<'_>, steps: &[Step<'_>]) -> Result<(), RunError> {
    let mut retry = Retry::new(session);
    loop {
        let begun = Instant::now();
        let mut number = 0;
        let (result, blocker) = try_once(session, steps, &mut number).await;
        let Err(failure) = result else { return Ok(()) };
        if failure.error.is_lost() {
            if session.reconnect().await && is_committed(session, steps) {
                for step in steps {
                    finish(session, step, begun.elapsed());
                }
                return Ok(());
            }
        } else {
            // If this fails, the connection is gone, and with it the transaction.
            let _ = session.send("ROLLBACK").await;
        }
        let step = &steps[number];
        if !retry.give_way(session, step, (&failure, blocker)).await {
            return Err(Box::new(statement_error(session, step, failure)).into());
        }
    }
}

/// Whether history has what the end of the transaction writes: then the answer to COMMIT was lost, and
/// not the transaction.
fn is_committed(session: &Session<'_>, steps: &[Step<'_>]) -> bool {
    steps.iter().all(|step| {
        let revision = pending::find(&session.history.revisions, step.version());
        match step.direction {
            Direction::Up { .. } => revision.is_some_and(|revision| revision.is_complete()),
            Direction::Down => revision.is_none(),
        }
    })
}

/// The error of a file, with nothing of it left in the database.
pub(super) fn statement_error(
    session: &Session<'_>,
    step: &Step<'_>,
    failure: Failure,
) -> StatementError {
    let statement = failure.index.map(|index| &step.text.statements[index]);
    let offset = failure
        .offset
        .or_else(|| statement.map(|statement| statement.span.start));
    StatementError {
        file: step.file.clone(),
        index: failure.index,
        total: step.text.statements.len(),
        statement: statement.map(|statement| statement.text.to_owned()),
        offset,
        line: offset.map(|offset| line_of(step.text.sql, offset)),
        error: failure.error,
        done: session
            .done
            .iter()
            .map(|file| file.version.clone())
            .collect(),
        standing: 0,
        invalid_indexes: Vec::new(),
    }
}

/// Says that a file is done.
pub(super) fn finish(session: &mut Session<'_>, step: &Step<'_>, duration: Duration) {
    let (version, file) = (step.version().clone(), step.file.clone());
    session.done.push(FileReport {
        version: version.clone(),
        file: file.clone(),
        statements: step.statements(),
        duration: Some(duration),
    });
    session.emit(match step.direction {
        Direction::Up { .. } => Event::FileApplied {
            version,
            file,
            duration,
        },
        Direction::Down => Event::FileReverted {
            version,
            file,
            duration,
        },
    });
}

/// Says that a file begins.
pub(super) fn announce(session: &mut Session<'_>, step: &Step<'_>) {
    session.emit(Event::FileStarted {
        version: step.version().clone(),
        file: step.file.clone(),
        statements: step.text.statements.len(),
    });
}

/// Says that a statement of a file was executed.
pub(super) fn statement_applied(step: &Step<'_>, index: usize) -> Event {
    let sql = step.text.statements[index].text.to_owned();
    Event::StatementApplied {
        file: step.file.clone(),
        index,
        sql,
    }
}

/// Says that a file waits for another session.
pub(super) fn waiting(step: &Step<'_>, blocker: &Backend) -> Event {
    let (file, blocker) = (step.file.clone(), blocker.clone());
    Event::StatementWaiting { file, blocker }
}

/// One attempt; `number` tells how many files it got through.
async fn try_once(
    session: &mut Session<'_>,
    steps: &[Step<'_>],
    number: &mut usize,
) -> (Result<(), Failure>, Option<Backend>) {
    let mut durations = Vec::with_capacity(steps.len());
    for (index, step) in steps.iter().enumerate() {
        *number = index;
        announce(session, step);
        let started = Instant::now();
        let frame = frame(session, step, (index == 0, index + 1 == steps.len()));
        let (link, process) = (session.link.clone(), session.process);
        let lock_timeout = session.options.lock_timeout;
        // Both the work and who watches it have something to tell.
        let events = Mutex::new(&mut *session.events);
        let tell = |event| events.lock().unwrap_or_else(PoisonError::into_inner)(event);
        let all = 0..step.text.statements.len();
        let work = send(link.client(), (&step.text, all), &frame, |index| {
            tell(statement_applied(step, index));
        });
        let found = |blocker: &Backend| tell(waiting(step, blocker));
        let (result, blocker) = watch((&link, process), lock_timeout, found, work).await;
        if result.is_err() {
            return (result, blocker);
        }
        durations.push(started.elapsed());
    }
    session.history.created();
    for (step, duration) in steps.iter().zip(durations) {
        finish(session, step, duration);
    }
    (Ok(()), None)
}

fn frame(session: &Session<'_>, step: &Step<'_>, (is_first, is_last): (bool, bool)) -> Frame {
    let mut before = match is_first {
        true => vec!["BEGIN".to_owned()],
        false => Vec::new(),
    };
    before.extend(local_settings(session, session.options.lock_timeout));
    let record = completed_sql(&session.history, step, Duration::ZERO);
    let commit = if is_last { "COMMIT;" } else { "" };
    Frame {
        before,
        after: format!("{RESET}{record}{commit}"),
    }
}

/// What holds in a transaction of ours: waits are short, and nothing goes on for a client that has gone.
pub(super) fn local_settings(
    session: &Session<'_>,
    lock_timeout: Option<Duration>,
) -> impl Iterator<Item = String> {
    let timeout =
        lock_timeout.map(|timeout| format!("SET LOCAL lock_timeout = {}", timeout.as_millis()));
    let check = "SET LOCAL client_connection_check_interval = 1000";
    let check = session.checks_client.then(|| check.to_owned());
    timeout.into_iter().chain(check)
}
