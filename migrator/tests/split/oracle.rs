//! psql and the server itself as judges.

use std::io::Cursor;
use std::pin::pin;

use driftless_migrator::split::{Statement, split};
use futures_util::SinkExt as _;
use testkit::TestDatabase;
use tokio_postgres::{Client, SimpleQueryMessage};

use crate::corpus::cases;
use crate::psql::{Psql, Sent};

const END_OF_DATA: &str = "\\.\n";

/// What is sent for a text that was split, as psql would send it.
fn sent(sql: &str, statements: &[Statement<'_>]) -> Vec<Sent> {
    let mut sent = Vec::new();
    for statement in statements {
        sent.push(Sent::Query(statement.text.to_owned()));
        if let Some(data) = &statement.data {
            sent.push(Sent::Data(sql[data.clone()].to_owned()));
        }
    }
    sent
}

/// Without what psql may add or leave out: comments and space around a statement, empty statements,
/// and the empty lines inside of one.
fn normal(all: Vec<Sent>) -> Vec<Sent> {
    all.into_iter()
        .filter_map(|one| match one {
            Sent::Query(sql) => plain(&sql).map(Sent::Query),
            // Up to version 17 psql sends the line that ends the data, too.
            Sent::Data(data) => {
                let has_end = data == END_OF_DATA || data.ends_with(&format!("\n{END_OF_DATA}"));
                let length = data.len() - if has_end { END_OF_DATA.len() } else { 0 };
                (length > 0).then(|| Sent::Data(data[..length].to_owned()))
            }
        })
        .collect()
}

fn plain(sql: &str) -> Option<String> {
    let statement = without_leading_comments(sql).trim();
    if statement.is_empty() || statement == ";" {
        return None;
    }
    let lines: Vec<&str> = statement
        .split('\n')
        .filter(|line| !line.is_empty())
        .collect();
    Some(lines.join("\n"))
}

/// psql keeps some of the comments above a statement, depending on its version.
fn without_leading_comments(mut sql: &str) -> &str {
    loop {
        sql = sql.trim_start_matches([' ', '\t', '\n', '\r', '\u{b}', '\u{c}']);
        if sql.starts_with("--") {
            sql = sql.find(['\n', '\r']).map_or("", |end| &sql[end..]);
        } else if sql.starts_with("/*") {
            sql = behind_block_comment(sql);
        } else {
            return sql;
        }
    }
}

fn behind_block_comment(sql: &str) -> &str {
    let (mut depth, mut at) = (0, 0);
    while at < sql.len() {
        match sql.as_bytes().get(at..at + 2) {
            Some(b"/*") => depth += 1,
            Some(b"*/") => depth -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if depth == 0 {
            return &sql[at..];
        }
    }
    ""
}

/// Panics unless psql sends exactly what the text was split into.
pub(crate) async fn compare(psql: &Psql, sql: &str, context: &str) {
    let statements = split(sql).unwrap_or_else(|error| panic!("{context}: {error}\n{sql}"));
    let ours = normal(sent(sql, &statements));
    let theirs = normal(psql.run(sql).await);
    assert_eq!(ours, theirs, "{context}\n{sql}");
}

#[tokio::test]
async fn psql_takes_the_same_statements() {
    let psql = Psql::start().await;
    for case in cases("psql") {
        compare(&psql, &case.sql, &case.path.display().to_string()).await;
    }
}

/// The server reads a message by its grammar, so what it takes as one command is one statement.
#[tokio::test]
async fn the_server_takes_each_statement_as_one_command() {
    for case in cases("psql").into_iter().chain(cases("server")) {
        let database = TestDatabase::create().await;
        let client = database.connect().await;
        for statement in split(&case.sql).unwrap() {
            let commands = match &statement.data {
                Some(data) => copy(&client, &statement, &case.sql[data.clone()]).await,
                None => commands(&client, statement.text).await,
            };
            let context = format!("{}: {}", case.path.display(), statement.text);
            assert_eq!(commands.as_ref(), Ok(&1), "{context}");
        }
    }
}

/// How many commands the server finds in a text, an empty one included, or what it says.
async fn commands(client: &Client, sql: &str) -> Result<usize, String> {
    let messages = client
        .simple_query(sql)
        .await
        .map_err(|error| said(&error))?;
    let completed =
        |message: &&SimpleQueryMessage| matches!(message, SimpleQueryMessage::CommandComplete(_));
    Ok(messages.iter().filter(completed).count())
}

async fn copy(client: &Client, statement: &Statement<'_>, data: &str) -> Result<usize, String> {
    let sink = client.copy_in::<_, Cursor<Vec<u8>>>(statement.text).await;
    let mut sink = pin!(sink.map_err(|error| said(&error))?);
    let data = Cursor::new(data.as_bytes().to_vec());
    sink.send(data).await.map_err(|error| said(&error))?;
    sink.finish().await.map_err(|error| said(&error))?;
    Ok(1)
}

fn said(error: &tokio_postgres::Error) -> String {
    error
        .as_db_error()
        .map_or_else(|| error.to_string(), ToString::to_string)
}
