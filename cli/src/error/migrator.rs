//! What the runner refuses, as a person reads it.

use engine::migrator::connect::{ConnectError, UrlError};
use engine::migrator::directory::{
    DirectiveError, Directory, DirectoryError, FileChange, NoNextVersion, SumError, WriteError,
};
use engine::migrator::run::{PlanError, RunError, StatementError, Undecided};
use engine::migrator::{DatabaseError, LockError, PoolerError};
use engine::source::ScriptError;

use super::engine::{script_failure, with_facts};
use super::{Error, ErrorKind, Snippet};
use crate::ui::session;

impl From<DirectoryError> for Error {
    fn from(error: DirectoryError) -> Self {
        let failure = Error::new(ErrorKind::DirectoryInvalid, error.to_string());
        match error {
            DirectoryError::Missing { .. } => failure
                .hint("write the first migration: `cli migrate-create m=initial`")
                .hint("or correct `migrations = \"...\"` in driftless.toml"),
            DirectoryError::DuplicateVersion { second, .. } => failure
                .hint(format!(
                    "give `{second}` a version of its own, then run `cli migrate-hash`"
                ))
                .hint("or, after a merge: `cli migrate-rebase`"),
            DirectoryError::Io(error) => Error::io("read the migrations", &error),
            DirectoryError::NotAFile { file } => {
                failure.hint(format!("move it away: `mv migrations/{file} .`"))
            }
            DirectoryError::NotUtf8 { file } => failure.hint(format!(
                "write it in UTF-8: `iconv -f LATIN1 -t UTF-8 migrations/{file}`, then run `cli migrate-hash`"
            )),
            DirectoryError::UnusableName { .. } => {
                failure.hint("rename the file: 20251111120000_name.sql")
            }
            DirectoryError::DownAmongUps { file } => {
                let up = file.replace(".down.sql", ".up.sql");
                failure.hint(format!(
                    "move it under the name of the other: `mkdir -p migrations/down && mv migrations/{file} \
                     migrations/down/{up}`"
                ))
            }
            DirectoryError::Directive { file, error } => directive_failure(failure, &file, &error),
        }
    }
}

/// What to write instead.
fn directive_failure(failure: Error, file: &str, error: &DirectiveError) -> Error {
    let hashed = "then run `cli migrate-hash`";
    match error {
        DirectiveError::TxModeAll | DirectiveError::UnknownTxMode { .. } => failure.hint(format!(
            "write `-- atlas:txmode none` for statements that cannot run in a transaction, or take it out; {hashed}"
        )),
        DirectiveError::RepeatedTxMode => failure.hint(format!("leave one of them, {hashed}")),
        DirectiveError::Txtar | DirectiveError::OtherTool { .. } => failure.hint(format!(
            "leave the way forward in migrations/{file} and move the way back to migrations/down/{file}; {hashed}"
        )),
    }
}

impl From<SumError> for Error {
    fn from(error: SumError) -> Self {
        let failure = Error::new(ErrorKind::DirectoryInvalid, error.to_string());
        match &error {
            SumError::Mismatch {
                line,
                file,
                change: change @ (FileChange::Edited | FileChange::Removed),
            } => failure
                .note(match change {
                    FileChange::Edited => format!(
                        "its content is not what line {line} of atlas.sum was made of; the files behind it are not \
                         judged"
                    ),
                    _ => format!("line {line} of atlas.sum names it"),
                })
                .hint(format!("restore it: `git checkout -- migrations/{file}`"))
                .hint("or, if it was meant and is applied nowhere, run `cli migrate-hash`"),
            SumError::Mismatch {
                line,
                change: FileChange::Added,
                ..
            } => failure
                .note(format!("it is not in atlas.sum, where it belongs in line {line}"))
                .hint("if the files are right, run `cli migrate-hash`"),
            SumError::Missing => failure.hint("if the files are right, run `cli migrate-hash`"),
            SumError::Malformed { .. } | SumError::Inconsistent | SumError::Conflict { .. } => failure
                .note("a merge of two branches leaves atlas.sum like this")
                .hint("put your migrations behind those that came in: `cli migrate-rebase`")
                .hint("or, if the files are right as they are, run `cli migrate-hash`"),
        }
    }
}

impl From<WriteError> for Error {
    fn from(error: WriteError) -> Self {
        match error {
            WriteError::Sum(error) => error.into(),
            WriteError::Io(error) => Error::io("write the migration", &error),
            other => Error::new(ErrorKind::Io, other.to_string())
                .hint("give the migration another name: `m=NAME`"),
        }
    }
}

impl From<NoNextVersion> for Error {
    fn from(error: NoNextVersion) -> Self {
        Error::new(ErrorKind::DirectoryInvalid, error.to_string())
            .hint("rename that file so that its version is a time: 20251111120000_name.sql")
    }
}

impl From<UrlError> for Error {
    fn from(error: UrlError) -> Self {
        Error::new(ErrorKind::UrlInvalid, error.to_string())
            .hint("write `postgres://USER@HOST:5432/DATABASE`")
    }
}

impl From<DatabaseError> for Error {
    fn from(error: DatabaseError) -> Self {
        let failure = Error::new(ErrorKind::SqlFailed, error.to_string());
        match &error {
            DatabaseError::Sql(sql) => with_facts(failure, sql),
            DatabaseError::Connection { .. } => failure.hint("run the command again"),
        }
    }
}

impl From<ConnectError> for Error {
    fn from(error: ConnectError) -> Self {
        let failure = Error::new(ErrorKind::ConnectionFailed, error.to_string());
        match &error {
            ConnectError::Refused { .. }
            | ConnectError::Unreachable { .. }
            | ConnectError::TimedOut { .. }
            | ConnectError::NotReady { .. } => failure
                .hint("start the server, or correct `url` of the environment in driftless.toml"),
            ConnectError::WrongPassword { .. } | ConnectError::PasswordMissing { .. } => {
                failure.hint("correct the password in the URL, or set PGPASSWORD")
            }
            ConnectError::NoSuchDatabase { database } => {
                failure.hint(format!("create it: `createdb {database}`"))
            }
            ConnectError::TlsUnsupported { .. } => {
                failure.hint("add `?sslmode=disable` to the URL if the network is trusted")
            }
            _ => failure.hint("check `url` of the environment in driftless.toml"),
        }
    }
}

const UNIQUE_VIOLATION: &str = "23505";

/// A run that could not begin or had to stop; the directory gives the text of the file that failed.
pub fn run_failure(error: RunError, directory: &Directory) -> Error {
    match error {
        RunError::Sum(error) => error.into(),
        RunError::Plan(error) => plan_failure(&error),
        RunError::Split { file, error } => {
            let text = text_of(directory, &file);
            let error = ScriptError::Split(error);
            script_failure(&format!("migrations/{file}"), text, &error)
                .hint("correct the file, then run `cli migrate-hash`")
        }
        RunError::Lock(error) => lock_failure(&error),
        RunError::Pooler(error) => pooler_failure(error),
        RunError::Statement(error) => statement_failure(&error, directory),
        RunError::Undecided(error) => undecided_failure(&error, directory),
        RunError::StillRunning { ref orphan, .. } => {
            Error::new(ErrorKind::LockHeld, error.to_string())
                .note(session(orphan))
                .hint("wait for it to end, or wait longer: `lock-timeout=5m`")
                .hint(format!(
                    "or end it: SELECT pg_terminate_backend({})",
                    orphan.pid
                ))
        }
        RunError::Database { error: source, .. } => {
            let message = format!("the history of the database cannot be used: {source}");
            let failure = Error::new(ErrorKind::SqlFailed, message);
            match &source {
                DatabaseError::Sql(sql) => with_facts(failure, sql),
                DatabaseError::Connection { .. } => failure,
            }
            .hint("`cli migrate-status` says what is applied")
        }
    }
}

fn pooler_failure(error: PoolerError) -> Error {
    let message = match error {
        PoolerError::TransactionMode { address } => format!(
            "{address} is a pooler in transaction mode, where the migration lock does not hold"
        ),
        PoolerError::UnknownMode { .. } => error.to_string(),
        PoolerError::Database(error) => return error.into(),
    };
    Error::new(ErrorKind::ConnectionFailed, message)
        .hint(
            "name the database itself beside `url` of the environment in driftless.toml:\n\
             direct_url = \"postgres://USER@HOST:5432/DATABASE\"",
        )
        .hint("or, for once: `url=postgres://USER@HOST:5432/DATABASE`")
}

fn plan_failure(error: &PlanError) -> Error {
    let failure = Error::new(ErrorKind::HistoryConflict, error.to_string());
    match error {
        PlanError::OutOfOrder { .. } => failure
            .note("a file that is older than the newest applied one was probably merged later")
            .hint("if it is yours and not applied elsewhere, put it behind the others: `cli migrate-rebase`")
            .hint("apply it all the same with `exec-order=non-linear`")
            .hint("or leave it out with `exec-order=linear-skip`"),
        PlanError::NotClean { .. } => failure
            .note("it has tables and no history of migrations")
            .hint("if it has what a version builds: `baseline=VERSION`")
            .hint("if the tables are nobody's business: `allow-dirty=1`"),
        PlanError::NoDown { file } => failure.hint(format!("write `migrations/down/{file}`")),
        PlanError::Irreversible { .. } => {
            failure.hint("write a migration that goes forward instead")
        }
        PlanError::UnknownVersion { .. } => {
            failure.hint("`cli migrate-history` lists the versions")
        }
        PlanError::TransactionControl { .. } => failure
            .hint("take the statement out; the file already runs in a transaction")
            .hint("or begin the file with `-- atlas:txmode none` and a blank line"),
        PlanError::TransactionLeftOpen { .. } => {
            failure.hint("end it in the same file: `COMMIT;`")
        }
        PlanError::TxModeConflict { .. } => {
            failure.hint("leave `tx-mode=all` out: each file then has a transaction of its own, or none")
        }
        PlanError::AmbiguousHistory { .. } => failure
            .hint("say which: `revisions_schema = \"...\"` of the environment in driftless.toml"),
        PlanError::FileMissing { .. } | PlanError::PartialFileMissing { .. } => {
            failure.hint("bring the file back from git, then run the command again")
        }
        _ => failure.hint("`cli migrate-status` says what is applied"),
    }
}

fn lock_failure(error: &LockError) -> Error {
    let failure = Error::new(ErrorKind::LockHeld, error.to_string());
    match error {
        LockError::TimedOut {
            holder: Some(holder),
            ..
        } => failure
            .note(format!("held by {}", session(holder)))
            .hint("wait for it to end, or wait longer: `lock-timeout=5m`"),
        _ => failure.hint("run the command again"),
    }
}

fn statement_failure(error: &StatementError, directory: &Directory) -> Error {
    let text = text_of(directory, &error.file);
    let message = match error.index {
        Some(index) => {
            format!(
                "statement {} of {} failed: {}",
                index + 1,
                error.total,
                error.error
            )
        }
        None => format!("{} could not be committed: {}", error.file, error.error),
    };
    let start = error.offset.unwrap_or_default().min(text.len());
    let label = error
        .error
        .sqlstate()
        .map(|code| format!("SQLSTATE {code}"))
        .unwrap_or_default();
    let snippet = Snippet {
        path: format!("migrations/{}", error.file),
        span: start..text.len().min(start + 1),
        text,
        label,
    };
    let mut failure = Error::new(ErrorKind::MigrationFailed, message).at(snippet);
    if let DatabaseError::Sql(sql) = &error.error {
        failure = with_facts(failure, sql);
    }
    failure = match error.standing {
        0 => failure.note("the transaction of this file was rolled back; nothing of it is applied"),
        standing => failure.note(format!(
            "{} of {} statements are applied and recorded; the next run continues behind them",
            standing, error.total
        )),
    };
    if !error.done.is_empty() {
        let done: Vec<&str> = error.done.iter().map(|version| version.as_str()).collect();
        failure = failure.note(format!("this run finished {} before", done.join(", ")));
    }
    for index in &error.invalid_indexes {
        failure = failure.note(format!(
            "the index {index} is left invalid; the next run drops it and builds it again"
        ));
    }
    if error.error.sqlstate() == Some(UNIQUE_VIOLATION) && !error.invalid_indexes.is_empty() {
        return failure.hint("correct the rows that are there twice, then run the command again");
    }
    failure.hint("correct the file, run `cli migrate-hash`, then run the command again")
}

/// A statement of which the database does not show whether it took effect.
fn undecided_failure(error: &Undecided, directory: &Directory) -> Error {
    let failure = Error::new(ErrorKind::HistoryConflict, error.to_string());
    let failure = match error.offset {
        Some(start) => {
            let text = text_of(directory, &error.file);
            failure.at(Snippet {
                path: format!("migrations/{}", error.file),
                span: start..text.len().min(start + 1),
                text,
                label: "begun, its end not seen".to_owned(),
            })
        }
        None => failure.note(format!("the statement was: {}", error.statement)),
    };
    failure
        .note("Postgres runs it in no transaction, and nothing in the catalog shows what it did")
        .hint("look at what it changes; if it took effect, run the command again with `interrupted=done`")
        .hint("if it did not, or may run twice: `interrupted=not-done`")
}

/// The text of `name.sql` or `down/name.sql`.
fn text_of(directory: &Directory, file: &str) -> String {
    let (name, down) = match file.strip_prefix("down/") {
        Some(name) => (name, true),
        None => (file, false),
    };
    let found = directory
        .migrations()
        .iter()
        .find(|migration| migration.file_name == name);
    let script = found.and_then(|migration| match down {
        true => migration.down.as_ref(),
        false => Some(&migration.up),
    });
    script.map(|script| script.sql.clone()).unwrap_or_default()
}
