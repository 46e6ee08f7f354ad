//! Runs a text of many statements and, when one fails, finds which.

use std::ops::Range;

use driftless_migrator::DatabaseError;
use driftless_migrator::split::{SplitError, Statement, split};
use tokio_postgres::Client;

/// A text that Postgres refuses.
#[derive(Debug, thiserror::Error)]
pub enum ScriptError {
    /// It can't be told where its statements end.
    #[error(transparent)]
    Split(#[from] SplitError),
    /// One of its statements fails.
    #[error("statement {} of {count}: {error}", index + 1)]
    Statement {
        /// Which one, from 0.
        index: usize,
        /// How many there are.
        count: usize,
        /// Where it stands in the text, in bytes.
        span: Range<usize>,
        /// The place in the text that Postgres points at, in bytes.
        offset: Option<usize>,
        /// What Postgres says.
        error: DatabaseError,
    },
}

/// Runs a text in one transaction, in one round trip where nothing in it forbids that.
///
/// # Errors
/// Names the statement that fails; nothing of the text has then happened.
pub async fn run_script(client: &Client, text: &str) -> Result<(), ScriptError> {
    let statements = split(text)?;
    let plain = statements.iter().all(|s| s.data.is_none()) && !text.contains("\n\\");
    let own_delimiter = text.starts_with("-- atlas:delimiter");
    if plain && !own_delimiter && client.batch_execute(text).await.is_ok() {
        return Ok(());
    }
    one_by_one(client, text, &statements).await
}

/// Runs the statements one by one in a transaction, to find the one that fails.
async fn one_by_one(
    client: &Client,
    text: &str,
    statements: &[Statement<'_>],
) -> Result<(), ScriptError> {
    // What a failed batch left open ends here; without one this is a warning.
    let failed = |index: usize, error: tokio_postgres::Error| {
        let statement = statements.get(index);
        let span = statement.map_or(0..0, |statement| statement.span.clone());
        let error = DatabaseError::from(error);
        let offset = match &error {
            DatabaseError::Sql(sql) => {
                statement.and_then(|s| Some(s.span.start + sql.byte_offset(s.text)?))
            }
            DatabaseError::Connection { .. } => None,
        };
        ScriptError::Statement {
            index,
            count: statements.len(),
            span,
            offset,
            error,
        }
    };
    client
        .batch_execute("ROLLBACK; BEGIN")
        .await
        .map_err(|error| failed(0, error))?;
    for (index, statement) in statements.iter().enumerate() {
        let result = run_one(client, text, statement).await;
        if let Err(error) = result {
            let failure = failed(index, error);
            // The connection may be gone; then there is nothing to roll back.
            client.batch_execute("ROLLBACK").await.ok();
            return Err(failure);
        }
    }
    client
        .batch_execute("COMMIT")
        .await
        .map_err(|error| failed(statements.len(), error))
}

/// Runs one statement, with the lines of data that follow a COPY.
pub(super) async fn run_one(
    client: &Client,
    text: &str,
    statement: &Statement<'_>,
) -> Result<(), tokio_postgres::Error> {
    match &statement.data {
        None => client.batch_execute(statement.text).await,
        Some(range) => {
            let sink = client.copy_in(statement.text).await?;
            let mut sink = std::pin::pin!(sink);
            let data = std::io::Cursor::new(text[range.clone()].as_bytes().to_vec());
            futures_util::SinkExt::send(&mut sink, data).await?;
            sink.finish().await.map(|_| ())
        }
    }
}
