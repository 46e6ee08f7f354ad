//! Statements that Postgres runs in no transaction.

use super::file::File;
use super::{Stop, at, watched};
use crate::event::Event;
use crate::run::RunError;
use crate::run::manner::Alone;
use crate::run::probe;
use crate::run::session::Session;
use crate::run::wait::{Orphan, until_gone};
use crate::script::send_alone;

/// Nothing is given up halfway: neither for a lock nor for a client that has gone, since what is left
/// of it would have to be done again.
const PATIENT: [&str; 2] = [
    "SET client_connection_check_interval = 0;\n",
    "SET lock_timeout = 0;\n",
];
const RESTORED: [&str; 2] = [
    "RESET client_connection_check_interval;\n",
    "RESET lock_timeout;\n",
];

/// Journals a statement, runs it and records it.
pub(super) async fn run(
    file: &mut File<'_, '_>,
    session: &mut Session<'_>,
    (index, alone): (usize, &Alone),
) -> Result<(), Stop> {
    let failed = |error| at(index, error);
    let (before, after) = settings(file, session, (index, alone));
    // Nothing can be made beside an index of the same name, whoever left it there.
    if let Alone::CreateIndex { name: Some(_), .. } = alone {
        clear(file, session, (alone, &[])).await?;
    }
    let client = session.link.clone();
    let objects = probe::objects(client.client(), alone)
        .await
        .map_err(failed)?;
    loop {
        let entry = file.entry(index, objects.clone());
        let journaled = match alone {
            Alone::Repeatable => String::new(),
            _ => file.journal.write_sql(&entry),
        };
        let sql = format!("{before}{journaled}");
        session.send(&sql).await.map_err(failed)?;
        if !journaled.is_empty() {
            file.journal.written(entry);
        }
        let instead = instead(session, alone).await.map_err(failed)?;
        let link = session.link.clone();
        let work = async {
            match &instead {
                None => send_alone(link.client(), &file.step.text, index).await,
                Some(sql) => {
                    let result = link.client().batch_execute(sql).await;
                    result.map_err(|error| at(index, error.into()))
                }
            }
        };
        let (result, blocker) = watched(file, session, index, work).await;
        let Err(failure) = result else {
            let record = file.progress_sql(session, index + 1);
            let sql = format!("{after}{record}");
            session.send(&sql).await.map_err(failed)?;
            file.progressed(session, index + 1);
            return Ok(());
        };
        let may_repeat = alone.is_patient() || *alone == Alone::Repeatable;
        if failure.error.is_lost() || !may_repeat {
            return Err(failure.into());
        }
        let attempt = (&failure, blocker);
        if !file.retry.give_way(session, file.step, attempt).await {
            return Err(failure.into());
        }
        clear(file, session, (alone, &objects)).await?;
    }
}

/// Drops what attempts at a statement left behind.
pub(super) async fn clear(
    file: &File<'_, '_>,
    session: &mut Session<'_>,
    (alone, before): (&Alone, &[u32]),
) -> Result<(), RunError> {
    loop {
        let found = probe::leftovers(session.link.client(), alone, before).await;
        let found = found.map_err(RunError::database("look for invalid indexes"))?;
        let Some(leftover) = found.into_iter().next() else {
            return Ok(());
        };
        // An index is invalid also while it is built.
        let client = session.link.clone();
        let builder = probe::builder(client.client(), leftover.oid).await;
        if let Ok(Some(_)) = builder {
            until_gone(session, file.step, Orphan::Building(leftover.oid)).await?;
            continue;
        }
        let (before, after) = patience(file.sets_lock_timeout(file.hashes.len()));
        let drop = format!("DROP INDEX CONCURRENTLY {}", leftover.path);
        for sql in [&before, &drop, &after] {
            session.execute("drop an invalid index", sql).await?;
        }
        session.emit(Event::LeftoverDropped {
            file: file.step.file.clone(),
            index: leftover.path,
        });
    }
}

/// What to run in the place of a statement whose first half is done.
async fn instead(
    session: &mut Session<'_>,
    alone: &Alone,
) -> Result<Option<String>, crate::DatabaseError> {
    let Alone::Detach { table, partition } = alone else {
        return Ok(None);
    };
    let client = session.link.client();
    let is_half = probe::is_half_detached(client, table, partition).await?;
    Ok(is_half.then(|| format!("ALTER TABLE {table} DETACH PARTITION {partition} FINALIZE")))
}

/// What is set before a statement and reset behind it.
fn settings(
    file: &File<'_, '_>,
    session: &Session<'_>,
    (index, alone): (usize, &Alone),
) -> (String, String) {
    if alone.is_patient() {
        return patience(file.sets_lock_timeout(index));
    }
    match file.lock_timeout(session, index) {
        Some(timeout) if *alone == Alone::Repeatable => (
            format!("SET lock_timeout = {};\n", timeout.as_millis()),
            RESTORED[1].to_owned(),
        ),
        _ => (String::new(), String::new()),
    }
}

/// A file that sets its time to wait for locks itself keeps it.
fn patience(sets_lock_timeout: bool) -> (String, String) {
    let count = if sets_lock_timeout { 1 } else { 2 };
    (PATIENT[..count].concat(), RESTORED[..count].concat())
}
