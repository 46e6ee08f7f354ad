//! What `pg_dump` says about a database, as statements that can be compared.
//!
//! Order is no difference: neither that of the statements, which follows names and dependencies, nor
//! that of the columns of a table, of the attributes of a composite type and of storage parameters, which no plan
//! can change.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// The statements of a schema dump, and how often each is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Dump(BTreeMap<String, usize>);

/// A database that can't be dumped.
#[derive(Debug, thiserror::Error)]
pub(crate) enum DumpError {
    /// The program can't be run.
    #[error("pg_dump can't be run: {0}")]
    Run(#[from] std::io::Error),
    /// The program refuses.
    #[error("pg_dump fails: {0}")]
    Refused(String),
    /// The thread that waited for it is gone.
    #[error("pg_dump was not waited for: {0}")]
    Lost(#[from] tokio::task::JoinError),
}

impl Dump {
    /// Dumps the structure of the database: with owners and privileges, without rows.
    pub(super) async fn of(program: &Path, url: &str) -> Result<Self, DumpError> {
        let mut command = Command::new(program);
        command.args(["--schema-only", "--no-password", "--dbname", url]);
        let output = tokio::task::spawn_blocking(move || command.output()).await??;
        if output.status.success() {
            Ok(Self::parse(&String::from_utf8_lossy(&output.stdout)))
        } else {
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            Err(DumpError::Refused(said))
        }
    }

    fn parse(text: &str) -> Self {
        let mut statements = BTreeMap::new();
        let lines: Vec<&str> = text.lines().collect();
        for block in lines.split(|line| line.is_empty() || line.starts_with("--")) {
            let said: Vec<&str> = block
                .iter()
                .copied()
                .filter(|line| !is_session(line))
                .collect();
            if !said.is_empty() {
                *statements.entry(normal(&said)).or_default() += 1;
            }
        }
        Self(statements)
    }

    /// What `goal` has and this has not, and the other way round; `None` when there is nothing.
    pub(super) fn differences(&self, goal: &Self) -> Option<String> {
        let missing = goal
            .beyond(self)
            .map(|statement| format!("missing:\n{statement}"));
        let extra = self
            .beyond(goal)
            .map(|statement| format!("extra:\n{statement}"));
        let all: Vec<String> = missing.chain(extra).collect();
        (!all.is_empty()).then(|| all.join("\n"))
    }

    fn beyond<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = &'a str> {
        let more = |(statement, count): &(&String, &usize)| {
            other.0.get(*statement).copied().unwrap_or_default() < **count
        };
        self.0
            .iter()
            .filter(more)
            .map(|(statement, _)| statement.as_str())
    }
}

/// Settings of the session, and the marks that psql takes since August 2025's releases.
fn is_session(line: &str) -> bool {
    [
        "SET ",
        "SELECT pg_catalog.set_config(",
        "\\restrict",
        "\\unrestrict",
    ]
    .iter()
    .any(|prefix| line.starts_with(prefix))
}

fn normal(lines: &[&str]) -> String {
    let is_table = [
        "CREATE TABLE ",
        "CREATE UNLOGGED TABLE ",
        "CREATE FOREIGN TABLE ",
    ]
    .iter()
    .any(|prefix| lines[0].starts_with(prefix));
    let is_composite = lines[0].starts_with("CREATE TYPE ") && lines[0].ends_with(" AS (");
    if !is_table && !is_composite {
        return with_sorted_parameters(&lines.join("\n"));
    }
    let bare = |line: &&str| {
        let line = line.strip_suffix(',').unwrap_or(line);
        with_sorted_parameters(line)
    };
    let mut parts: Vec<String> = lines[1..].iter().map(bare).collect();
    parts.sort();
    format!("{}\n{}", lines[0], parts.join("\n"))
}

/// The same with the storage parameters of a table or an index in the order of their names.
fn with_sorted_parameters(text: &str) -> String {
    let has_parameters = text.starts_with("WITH (") || text.contains("INDEX ");
    let found = text.split_once("WITH (").filter(|_| has_parameters);
    let Some((before, (parameters, after))) =
        found.and_then(|(before, rest)| Some((before, rest.split_once(')')?)))
    else {
        return text.to_owned();
    };
    let mut parameters: Vec<&str> = parameters.split(", ").collect();
    parameters.sort_unstable();
    format!("{before}WITH ({}){after}", parameters.join(", "))
}
