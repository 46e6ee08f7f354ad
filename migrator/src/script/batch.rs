//! One text as few messages: all statements of a stretch are sent at once, and the answers tell
//! which of them failed.

use std::ops::Range;
use std::pin::pin;

use futures_util::{SinkExt as _, StreamExt as _};
use tokio_postgres::{Client, SimpleQueryMessage};

use super::{CONFORMING_STRINGS, Text};
use crate::database_error::DatabaseError;
use crate::split::{Statement, escapes_behind};

/// A failure inside of a batch.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) error: DatabaseError,
    /// Which statement of the text, from 0; `None` if it was what surrounds them.
    pub(crate) index: Option<usize>,
    /// Where in the text, in bytes, if Postgres says so.
    pub(crate) offset: Option<usize>,
}

impl Failure {
    /// `COPY` is sent alone, so that a place in what was sent is one in the statement.
    fn of_copy(error: DatabaseError, index: usize, statement: &Statement<'_>) -> Self {
        let offset = error.byte_offset(statement.text);
        Self {
            index: Some(index),
            offset: offset.map(|offset| statement.span.start + offset),
            error,
        }
    }
}

/// Statements that are sent together.
#[derive(Default)]
struct Batch {
    sql: String,
    /// What is sent, in order: for each piece its start in `sql`, its commands, its statement.
    pieces: Vec<Piece>,
}

struct Piece {
    start: usize,
    length: usize,
    commands: usize,
    statement: Option<usize>,
}

/// SQL to run around the statements of a text.
pub(crate) struct Frame {
    /// The commands before, one each.
    pub(crate) before: Vec<String>,
    /// What follows, of any number of commands.
    pub(crate) after: String,
}

/// Sends `before`, a range of the statements of the text and `after`, calling `applied` for each
/// statement.
pub(crate) async fn send(
    client: &Client,
    (text, range): (&Text<'_>, Range<usize>),
    frame: &Frame,
    mut applied: impl FnMut(usize),
) -> Result<(), Failure> {
    let mut batch = Batch::default();
    for command in &frame.before {
        batch.push(command, 1, None);
    }
    for index in range {
        let statement = &text.statements[index];
        match &statement.data {
            None => {
                batch.push(statement.text, text.commands(index), Some(index));
                // Postgres finds the ends of the strings of a message before it runs any of it.
                if let Some(escapes) = escapes_behind(statement.text) {
                    let former = std::mem::take(&mut batch);
                    former.send(client, text, &mut applied).await?;
                    confirm(client, escapes).await?;
                }
            }
            Some(data) => {
                let former = std::mem::take(&mut batch);
                former.send(client, text, &mut applied).await?;
                copy(client, statement, &text.sql[data.clone()])
                    .await
                    .map_err(|error| Failure::of_copy(error, index, statement))?;
                applied(index);
            }
        }
    }
    batch.push(&frame.after, usize::MAX, None);
    batch.send(client, text, &mut applied).await
}

/// Sends one statement alone, so that it runs in no transaction but its own.
pub(crate) async fn send_alone(
    client: &Client,
    text: &Text<'_>,
    index: usize,
) -> Result<(), Failure> {
    let statement = &text.statements[index];
    if let Some(data) = &statement.data {
        return copy(client, statement, &text.sql[data.clone()])
            .await
            .map_err(|error| Failure::of_copy(error, index, statement));
    }
    let mut batch = Batch::default();
    batch.push(statement.text, usize::MAX, Some(index));
    batch.send(client, text, &mut |_| ()).await?;
    match escapes_behind(statement.text) {
        Some(escapes) => confirm(client, escapes).await,
        None => Ok(()),
    }
}

/// Has strings read as the text was split: what `RESET` leads back to may be another reading.
async fn confirm(client: &Client, escapes: bool) -> Result<(), Failure> {
    if escapes {
        return Ok(());
    }
    let result = client.batch_execute(CONFORMING_STRINGS).await;
    result.map_err(|error| Failure {
        error: error.into(),
        index: None,
        offset: None,
    })
}

/// Runs `COPY ... FROM stdin` with its lines.
async fn copy(client: &Client, statement: &Statement<'_>, data: &str) -> Result<(), DatabaseError> {
    let sink = client
        .copy_in::<_, std::io::Cursor<Vec<u8>>>(statement.text)
        .await?;
    let mut sink = pin!(sink);
    sink.send(std::io::Cursor::new(data.as_bytes().to_vec()))
        .await?;
    sink.finish().await?;
    Ok(())
}

impl Batch {
    fn push(&mut self, sql: &str, commands: usize, statement: Option<usize>) {
        let start = self.sql.len();
        self.sql.push_str(sql);
        // A statement may end in a comment or without a semicolon; an empty one is no command.
        self.sql.push_str("\n;\n");
        self.pieces.push(Piece {
            start,
            length: sql.len(),
            commands,
            statement,
        });
    }

    async fn send(
        self,
        client: &Client,
        text: &Text<'_>,
        applied: &mut impl FnMut(usize),
    ) -> Result<(), Failure> {
        if self.pieces.is_empty() {
            return Ok(());
        }
        let mut progress = Progress {
            pieces: &self.pieces,
            current: 0,
            completed: 0,
        };
        let fail = |error, progress: &Progress<'_>| self.failure(error, progress, text);
        let stream = match client.simple_query_raw(&self.sql).await {
            Ok(stream) => stream,
            Err(error) => return Err(fail(error, &progress)),
        };
        let mut stream = pin!(stream);
        progress.skip_empty(applied);
        while let Some(message) = stream.next().await {
            match message {
                Ok(SimpleQueryMessage::CommandComplete(_)) => progress.complete(applied),
                Ok(_) => {}
                Err(error) => return Err(fail(error, &progress)),
            }
        }
        Ok(())
    }

    /// The statement that failed is the one whose answer is an error, unless the error names a
    /// place: Postgres parses a whole message before it runs any of it.
    fn failure(
        &self,
        error: tokio_postgres::Error,
        progress: &Progress<'_>,
        text: &Text<'_>,
    ) -> Failure {
        let error = DatabaseError::from(error);
        let Some(place) = error.byte_offset(&self.sql) else {
            let index = self
                .pieces
                .get(progress.current)
                .and_then(|piece| piece.statement);
            return Failure {
                error,
                index,
                offset: None,
            };
        };
        let number = self
            .pieces
            .partition_point(|piece| piece.start <= place)
            .saturating_sub(1);
        let piece = &self.pieces[number];
        let offset = piece.statement.map(|index| {
            text.statements[index].span.start + (place - piece.start).min(piece.length)
        });
        Failure {
            error,
            index: piece.statement,
            offset,
        }
    }
}

/// How far a batch has come, counted by the commands that were answered.
struct Progress<'a> {
    pieces: &'a [Piece],
    current: usize,
    completed: usize,
}

impl Progress<'_> {
    fn complete(&mut self, applied: &mut impl FnMut(usize)) {
        self.completed += 1;
        self.skip_empty(applied);
    }

    /// Steps over every piece of which all commands were answered.
    fn skip_empty(&mut self, applied: &mut impl FnMut(usize)) {
        while let Some(piece) = self.pieces.get(self.current) {
            if self.completed < piece.commands {
                return;
            }
            self.completed = 0;
            self.current += 1;
            if let Some(index) = piece.statement {
                applied(index);
            }
        }
    }
}
