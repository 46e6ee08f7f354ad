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
        let [old, new] = states;
        for (from, to, states) in [(before, after, [old, new]), (after, before, [new, old])] {
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

/// Whether the cast that the change needs exists, asked of the states of the two types. Where the schema makes one of them, only
/// its own state knows it: there may be another one of that name in the other. Where none knows both, the proof will say.
async fn is_cast(
    from: &Column,
    to: &Column,
    states: [&Client; 2],
    scope: &Scope,
) -> Result<bool, InspectError> {
    let Some((source, target)) = explicit_cast(from, to) else {
        return Ok(true);
    };
    let knowing = match (&from.user_type, &to.user_type) {
        (Some(_), _) => &states[..1],
        (None, Some(_)) => &states[1..],
        (None, None) => &states[..],
    };
    let question = format!("SELECT NULL::{source}::{target}");
    for client in knowing {
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
