//! Whether Postgres can turn the values of a column into those of its new type: asked of the two states before anything
//! is planned, in both directions.

use tokio_postgres::Client;
use tokio_postgres::error::SqlState;

use crate::catalog::{Column, InspectError, ObjectId, Scope, in_pinned_session};
use crate::diff::{Change, Edit, Unsupported, UnsupportedDifference, is_rebuilt};
use crate::plan::explicit_cast;

/// The changes of type that no cast makes.
///
/// # Errors
/// When a server can't be asked.
pub(crate) async fn missing(
    changes: &[Change],
    states: [&Client; 2],
    scope: &Scope,
) -> Result<Option<Unsupported>, InspectError> {
    let mut differences = Vec::new();
    for change in changes {
        let Change::Column(_, Edit::Alter { before, after }) = change else {
            continue;
        };
        if before.data_type == after.data_type {
            continue;
        }
        for (from, to) in [(before, after), (after, before)] {
            if !is_rebuilt(from, to) && !is_cast(from, to, states, scope).await? {
                differences.push(difference(change.object(), from, to));
                break;
            }
        }
    }
    Ok((!differences.is_empty()).then_some(Unsupported { differences }))
}

fn difference(column: ObjectId, from: &Column, to: &Column) -> UnsupportedDifference {
    UnsupportedDifference {
        object: column.to_string(),
        detail: format!(
            "changes its type, but Postgres has no cast from {} to {}: add a column of the new type and move the values in \
             a migration of your own, or create the cast there",
            from.data_type, to.data_type
        ),
    }
}

/// Whether the cast that the change needs exists. A type may be in one of the states only; where neither knows both,
/// the proof will say.
async fn is_cast(
    from: &Column,
    to: &Column,
    states: [&Client; 2],
    scope: &Scope,
) -> Result<bool, InspectError> {
    let Some((source, target)) = explicit_cast(from, to) else {
        return Ok(true);
    };
    let question = format!("SELECT NULL::{source}::{target}");
    for client in states {
        let asked = in_pinned_session(client, scope, async { Ok(client.prepare(&question).await) });
        match asked.await? {
            Ok(_) => return Ok(true),
            Err(error) if error.code() == Some(&SqlState::CANNOT_COERCE) => return Ok(false),
            Err(error) if error.code().is_some() => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(true)
}
