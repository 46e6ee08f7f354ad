//! Files outside of a transaction: statement by statement.
//!
//! A statement that a transaction takes is one with the record that it was executed, so each is
//! executed once, whenever a run ends. What Postgres runs in no transaction is journaled before, and
//! settled from the catalog by the next run if its end was not seen.

mod alone;
mod failure;
mod file;
mod resume;

use std::ops::ControlFlow;

use file::File;

use super::RunError;
use super::blocker::watch;
use super::manner::{Alone, Manner};
use super::session::Session;
use super::step::Step;
use super::transaction::{announce, finish, local_settings, statement_applied, waiting};
use crate::database_error::DatabaseError;
use crate::event::Backend;
use crate::script::{Failure, Frame, send, send_alone};

/// What the server says, before it does anything, of a statement that it runs in no transaction, and of
/// a routine that ends one.
const NOT_IN_A_TRANSACTION: [&str; 2] = ["25001", "2D000"];

/// Why a statement was not executed.
enum Stop {
    /// It failed.
    Statement(Failure),
    /// It could not begin.
    Run(RunError),
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Statement(failure)
    }
}

impl From<RunError> for Stop {
    fn from(error: RunError) -> Self {
        Self::Run(error)
    }
}

/// Runs one file, from the statement where a former run ended.
pub(super) async fn run(session: &mut Session<'_>, step: &Step<'_>) -> Result<(), RunError> {
    let mut file = File::open(session, step).await?;
    let mut index = resume::resume(&mut file, session).await?;
    announce(session, step);
    file.begin(session, index).await?;
    let total = step.text.statements.len();
    while index < total {
        match execute(&mut file, session, index).await {
            Ok(ControlFlow::Continue(())) => {
                session.emit(statement_applied(step, index));
                index += 1;
            }
            Ok(ControlFlow::Break(start)) => index = start,
            Err(Stop::Run(error)) => return Err(error),
            Err(Stop::Statement(failure)) => {
                index = recover(&mut file, session, (index, failure)).await?;
            }
        }
    }
    file.end(session).await?;
    finish(session, step, file.begun.elapsed());
    Ok(())
}

/// After the connection broke, goes on where the database says: perhaps the statement was executed and
/// only the answer lost.
async fn recover(
    file: &mut File<'_, '_>,
    session: &mut Session<'_>,
    (index, failure): (usize, Failure),
) -> Result<usize, RunError> {
    if failure.error.is_lost() && session.reconnect().await {
        file.read_journal(session).await?;
        let reached = resume::resume(file, session).await?;
        if reached > index {
            session.emit(statement_applied(file.step, index));
            return Ok(reached);
        }
    }
    Err(failure::fail(file, session, failure).await)
}

/// Executes one statement and records it. `Break` says where to begin again after a transaction of the
/// file gave way.
async fn execute(
    file: &mut File<'_, '_>,
    session: &mut Session<'_>,
    index: usize,
) -> Result<ControlFlow<usize>, Stop> {
    match file.manners[index].clone() {
        Manner::Recorded => recorded(file, session, index).await?,
        Manner::Alone(alone) => alone::run(file, session, (index, &alone)).await?,
        Manner::Whole => whole(file, session, index).await?,
        Manner::Begins => {
            file.start = index;
            begins(file, session, index).await?;
            return Ok(ControlFlow::Continue(()));
        }
        Manner::Inside | Manner::Ends | Manner::Commits => {
            return Ok(inside(file, session, index).await?);
        }
    }
    file.retry.succeeded(session);
    Ok(ControlFlow::Continue(()))
}

/// A statement in one transaction with its record.
async fn recorded(
    file: &mut File<'_, '_>,
    session: &mut Session<'_>,
    index: usize,
) -> Result<(), Stop> {
    loop {
        let mut before = vec!["BEGIN".to_owned()];
        before.extend(local_settings(session, file.lock_timeout(session, index)));
        let record = file.progress_sql(session, index + 1);
        let after = format!("{record}COMMIT;");
        let frame = Frame { before, after };
        let link = session.link.clone();
        let one = (&file.step.text, index..index + 1);
        let work = send(link.client(), one, &frame, |_| ());
        let (result, blocker) = watched(file, session, index, work).await;
        let Err(failure) = result else {
            file.progressed(session, index + 1);
            return Ok(());
        };
        let failure = Failure {
            index: Some(index),
            ..failure
        };
        if failure.error.is_lost() {
            return Err(failure.into());
        }
        rollback(session).await;
        let sqlstate = failure.error.sqlstate().unwrap_or_default();
        if NOT_IN_A_TRANSACTION.contains(&sqlstate) {
            return alone::run(file, session, (index, &Alone::Unknown)).await;
        }
        if !file
            .retry
            .give_way(session, file.step, (&failure, blocker))
            .await
        {
            return Err(failure.into());
        }
    }
}

/// `BEGIN WORK; ... END;`, with its record before the end.
async fn whole(
    file: &mut File<'_, '_>,
    session: &mut Session<'_>,
    index: usize,
) -> Result<(), Failure> {
    let statement = &file.step.text.statements[index];
    let text = statement.text.trim_end_matches(';');
    let (body, end) = text.split_at(text.len() - "end".len());
    loop {
        let record = file.progress_sql(session, index + 1);
        let sql = format!("{body}{record}{end};");
        let begin = match file.lock_timeout(session, index) {
            Some(timeout) => format!("SET lock_timeout = {};", timeout.as_millis()),
            None => String::new(),
        };
        let link = session.link.clone();
        let work = async {
            link.client().batch_execute(&begin).await?;
            link.client().batch_execute(&sql).await
        };
        let (result, blocker) = watched(file, session, index, work).await;
        let Err(error) = result else {
            file.progressed(session, index + 1);
            return reset_timeout(file, session, index).await;
        };
        let error = DatabaseError::from(error);
        let offset = error.byte_offset(&sql);
        let offset = offset.filter(|offset| *offset < body.len());
        let failure = Failure {
            index: Some(index),
            offset: offset.map(|offset| statement.span.start + offset),
            error,
        };
        if failure.error.is_lost() {
            return Err(failure);
        }
        rollback(session).await;
        if !file
            .retry
            .give_way(session, file.step, (&failure, blocker))
            .await
        {
            return Err(failure);
        }
    }
}

async fn reset_timeout(
    file: &File<'_, '_>,
    session: &mut Session<'_>,
    index: usize,
) -> Result<(), Failure> {
    if file.lock_timeout(session, index).is_none() {
        return Ok(());
    }
    let reset = session.send("RESET lock_timeout").await;
    reset.map_err(|error| at(index, error))
}

/// The beginning of a transaction of the file, in which waits are short too.
async fn begins(
    file: &mut File<'_, '_>,
    session: &mut Session<'_>,
    index: usize,
) -> Result<(), Failure> {
    send_alone(session.link.client(), &file.step.text, index).await?;
    let timeout = file.lock_timeout(session, index);
    let mut sql = String::new();
    for setting in local_settings(session, timeout) {
        sql.push_str(&format!("{setting};\n"));
    }
    sql.push_str(&file.progress_sql(session, index + 1));
    let result = session.send(&sql).await;
    result.map_err(|error| at(index, error))
}

/// A statement of a transaction of the file. Its record is a part of that transaction, so an interrupted
/// one is begun again.
async fn inside(
    file: &mut File<'_, '_>,
    session: &mut Session<'_>,
    index: usize,
) -> Result<ControlFlow<usize>, Failure> {
    let link = session.link.clone();
    let record = file.progress_sql(session, index + 1);
    let manner = &file.manners[index];
    let (is_commit, ends) = (*manner == Manner::Commits, *manner != Manner::Inside);
    let text = &file.step.text;
    let work = async {
        let failed = |error: tokio_postgres::Error| at(index, error.into());
        // Behind the end of the transaction the record would be one of its own.
        if is_commit {
            link.client().batch_execute(&record).await.map_err(failed)?;
        }
        send_alone(link.client(), text, index).await?;
        if !is_commit {
            link.client().batch_execute(&record).await.map_err(failed)?;
        }
        Ok::<(), Failure>(())
    };
    let (result, blocker) = watched(file, session, index, work).await;
    match result {
        Ok(()) => {
            if ends {
                file.progressed(session, index + 1);
                file.retry.succeeded(session);
            }
            Ok(ControlFlow::Continue(()))
        }
        Err(failure) if failure.error.is_lost() => Err(failure),
        Err(failure) => {
            rollback(session).await;
            let attempt = (&failure, blocker);
            match file.retry.give_way(session, file.step, attempt).await {
                true => Ok(ControlFlow::Break(file.start)),
                false => Err(failure),
            }
        }
    }
}

/// Waits for `work` and tells for whom it waits.
async fn watched<T>(
    file: &File<'_, '_>,
    session: &mut Session<'_>,
    index: usize,
    work: impl Future<Output = T>,
) -> (T, Option<Backend>) {
    let (link, process) = (session.link.clone(), session.process);
    let timeout = file.lock_timeout(session, index);
    let found = |blocker: &Backend| session.emit(waiting(file.step, blocker));
    watch((&link, process), timeout, found, work).await
}

async fn rollback(session: &mut Session<'_>) {
    // If this fails, the connection is gone, and with it the transaction.
    let _ = session.send("ROLLBACK").await;
}

fn at(index: usize, error: DatabaseError) -> Failure {
    Failure {
        error,
        index: Some(index),
        offset: None,
    }
}
