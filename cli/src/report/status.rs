//! Where a database stands: the five lines that users of Atlas know, then each file.

use std::fmt::Write as _;
use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;

use crate::ui::{counted, duration};

/// Where a database stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// The environment, or the address without its password.
    pub environment: String,
    /// The version of the newest applied file.
    pub current: Option<String>,
    /// What applying would start with.
    pub next: Next,
    /// How many files are in the history, a half-applied one included.
    pub executed: usize,
    /// How many files applying would run, a half-applied one included.
    pub pending: usize,
    /// Why the last run stopped half-way, if it did.
    pub failure: Option<Failure>,
    /// Each file, oldest first.
    pub files: Vec<File>,
}

/// What applying would start with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// Nothing: the database has every file.
    Latest,
    /// This version.
    Version(String),
    /// This version, which stands for all before it.
    Checkpoint(String),
    /// Nobody knows, since the folder and the history do not fit.
    Unknown,
}

/// Why the last run stopped half-way through a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// How many statements of the file are applied.
    pub applied: usize,
    /// How many are not.
    pub left: usize,
    /// The statement that failed.
    pub sql: String,
    /// What the server said.
    pub error: String,
}

/// One file, and what the database knows of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// `20251111120000`
    pub version: String,
    /// What follows the version in the name of the file; may be empty.
    pub name: String,
    /// What the database knows of it.
    pub state: FileState,
    /// How many statements it has, if it was read.
    pub statements: Option<usize>,
    /// Whether its statements run in a transaction.
    pub transactional: bool,
    /// When it was applied, and how long that took.
    pub applied: Option<(Timestamp, Duration)>,
}

/// What a database knows of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FileState {
    /// It has it.
    Applied,
    /// Applying would run it.
    Pending,
    /// It has a part of it.
    Partial,
    /// It has it, and the file was edited since.
    Changed,
    /// It has it, and the file is gone.
    Missing,
    /// It does not have it, and has a newer one.
    OutOfOrder,
}

impl FileState {
    fn word(self) -> &'static str {
        match self {
            FileState::Applied => "applied",
            FileState::Pending => "pending",
            FileState::Partial => "partial",
            FileState::Changed => "changed",
            FileState::Missing => "missing",
            FileState::OutOfOrder => "skipped",
        }
    }
}

impl Status {
    /// Whether the database has exactly what the folder has: what `check` asks.
    pub fn is_clean(&self) -> bool {
        let all_applied = self
            .files
            .iter()
            .all(|file| file.state == FileState::Applied);
        self.pending == 0 && self.failure.is_none() && all_applied
    }
}

/// The lines for a person; times are shown in the given zone.
pub fn as_text(status: &Status, zone: &TimeZone) -> String {
    let mut text = summary(status);
    if let Some(failure) = &status.failure {
        let _ = write!(
            text,
            "\nLast migration attempt had errors:\n  -- SQL:   {}\n  -- ERROR: {}\n",
            failure.sql, failure.error
        );
    }
    if !status.files.is_empty() {
        text.push('\n');
    }
    let width = status
        .files
        .iter()
        .map(|file| label(file).chars().count())
        .max()
        .unwrap_or(0);
    for file in &status.files {
        let line = format!(
            "  {:<8}  {:<width$}  {}",
            file.state.word(),
            label(file),
            detail(file, zone)
        );
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// One object for a program; times are UTC.
pub fn as_json(status: &Status) -> String {
    let document = Document {
        version: 1,
        command: "migrate-status",
        environment: &status.environment,
        current: status.current.as_deref(),
        next: match &status.next {
            Next::Version(version) | Next::Checkpoint(version) => Some(version),
            Next::Latest | Next::Unknown => None,
        },
        executed: status.executed,
        pending: status.pending,
        error: status.failure.as_ref().map(|failure| JsonFailure {
            applied: failure.applied,
            left: failure.left,
            sql: &failure.sql,
            message: &failure.error,
        }),
        migrations: status.files.iter().map(json_file).collect(),
        clean: status.is_clean(),
    };
    serde_json::to_string(&document).expect("strings and numbers always serialise") + "\n"
}

fn summary(status: &Status) -> String {
    let word = if status.pending == 0 && status.failure.is_none() {
        "OK"
    } else {
        "PENDING"
    };
    let current = status
        .current
        .as_deref()
        .unwrap_or("No migration applied yet");
    let next = match &status.next {
        Next::Latest => "Already at latest version".to_owned(),
        Next::Version(version) => version.clone(),
        Next::Checkpoint(version) => format!("{version} (checkpoint)"),
        Next::Unknown => "UNKNOWN".to_owned(),
    };
    let (applied, left, partly) = match &status.failure {
        Some(failure) => (
            format!(" ({} applied)", counted(failure.applied, "statement")),
            format!(" ({} left)", counted(failure.left, "statement")),
            " (last one partially)",
        ),
        None => (String::new(), String::new(), ""),
    };
    let skipped = match status
        .files
        .iter()
        .filter(|file| file.state == FileState::OutOfOrder)
        .count()
    {
        0 => String::new(),
        count if count == status.pending => " (out of order)".to_owned(),
        count => format!(" ({count} out of order)"),
    };
    format!(
        "Migration Status: {word}\n  -- Current Version: {current}{applied}\n  -- Next Version:    {next}{left}\n  \
         -- Executed Files:  {}{partly}\n  -- Pending Files:   {}{skipped}\n",
        status.executed, status.pending
    )
}

fn label(file: &File) -> String {
    if file.name.is_empty() {
        file.version.clone()
    } else {
        format!("{}_{}", file.version, file.name)
    }
}

fn detail(file: &File, zone: &TimeZone) -> String {
    if let Some((at, elapsed)) = file.applied {
        let at = at.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M");
        return format!("{at}  {:>6}", duration(elapsed));
    }
    let statements = file
        .statements
        .map(|count| counted(count, "statement"))
        .unwrap_or_default();
    if file.transactional {
        statements
    } else {
        format!("{statements}, no transaction")
    }
}

#[derive(Serialize)]
struct Document<'a> {
    version: u8,
    command: &'a str,
    environment: &'a str,
    current: Option<&'a str>,
    next: Option<&'a String>,
    executed: usize,
    pending: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<JsonFailure<'a>>,
    migrations: Vec<JsonFile<'a>>,
    clean: bool,
}

#[derive(Serialize)]
struct JsonFailure<'a> {
    applied: usize,
    left: usize,
    sql: &'a str,
    message: &'a str,
}

#[derive(Serialize)]
struct JsonFile<'a> {
    version: &'a str,
    name: &'a str,
    state: FileState,
    #[serde(skip_serializing_if = "Option::is_none")]
    statements: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    applied_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    milliseconds: Option<u128>,
}

fn json_file(file: &File) -> JsonFile<'_> {
    JsonFile {
        version: &file.version,
        name: &file.name,
        state: file.state,
        statements: file.statements,
        applied_at: file.applied.map(|(at, _)| at.to_string()),
        milliseconds: file.applied.map(|(_, elapsed)| elapsed.as_millis()),
    }
}

#[cfg(test)]
mod tests;
