//! Files in a transaction: all of it and its history, or nothing.

use std::time::{Duration, Instant};

use super::blocker::watch;
use super::record::completed_sql;
use super::session::Session;
use super::step::{Direction, Step};
use super::{FileReport, RunError, StatementError};
use crate::backoff::Backoff;
use crate::event::{Backend, Event};
use crate::script::{Failure, Frame, RESET, send};
use crate::split::line_of;

/// What another session caused and what may go well the next time: lock not available, deadlock,
/// serialisation failure.
const PASSING: [&str; 3] = ["55P03", "40P01", "40001"];
const FIRST_DELAY: Duration = Duration::from_secs(1);
const LONGEST_DELAY: Duration = Duration::from_secs(30);

/// Runs the files in one transaction, again and again while others are in the way.
pub(super) async fn run(session: &mut Session<'_>, steps: &[Step<'_>]) -> Result<(), RunError> {
    let first_delay = session
        .options
        .lock_timeout
        .unwrap_or(FIRST_DELAY)
        .min(FIRST_DELAY);
    let mut backoff = Backoff::new(first_delay, LONGEST_DELAY);
    let mut attempt = 1;
    loop {
        let mut number = 0;
        let (result, blocker) = try_once(session, steps, &mut number).await;
        let Err(failure) = result else { return Ok(()) };
        // If this fails, the connection is gone, and with it the transaction.
        let _ = session.client().batch_execute("ROLLBACK").await;
        let step = &steps[number];
        let passing = failure
            .error
            .sqlstate()
            .filter(|state| PASSING.contains(state));
        match passing {
            Some(sqlstate) if attempt <= session.options.lock_retries => {
                let wait = backoff.next_delay();
                let (file, sqlstate) = (step.file.clone(), sqlstate.to_owned());
                session.emit(Event::Retrying {
                    file,
                    attempt,
                    sqlstate,
                    blocker,
                    wait,
                });
                tokio::time::sleep(wait).await;
                attempt += 1;
            }
            _ => return Err(Box::new(statement_error(session, step, failure)).into()),
        }
    }
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
        let Session {
            connection,
            events,
            options,
            process,
            ..
        } = session;
        let work = send(connection.client(), &step.text, &frame, |index| {
            events(statement_applied(step, index));
        });
        let (result, blocker) = watch(connection, *process, options.lock_timeout, work).await;
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
    let mut before = Vec::new();
    if is_first {
        before.push("BEGIN".to_owned());
    }
    if let Some(timeout) = session.options.lock_timeout {
        before.push(format!("SET LOCAL lock_timeout = {}", timeout.as_millis()));
    }
    let record = completed_sql(&session.history, step, Duration::ZERO);
    let commit = if is_last { "COMMIT;" } else { "" };
    Frame {
        before,
        after: format!("{RESET}{record}{commit}"),
    }
}
