//! What the runner refuses, as a person reads it.

use engine::migrator::DatabaseError;
use engine::migrator::connect::{ConnectError, UrlError};
use engine::migrator::directory::{
    DirectoryError, FileChange, NoNextVersion, SumError, WriteError,
};

use super::engine::with_facts;
use super::{Error, ErrorKind};

impl From<DirectoryError> for Error {
    fn from(error: DirectoryError) -> Self {
        let failure = Error::new(ErrorKind::DirectoryInvalid, error.to_string());
        match error {
            DirectoryError::Missing { .. } => failure
                .hint("write the first migration: `cli migrate-create m=initial`")
                .hint("or correct `migrations = \"...\"` in driftless.toml"),
            DirectoryError::DuplicateVersion { second, .. } => failure
                .hint(format!("give `{second}` a version of its own, then run `cli migrate-hash`")),
            DirectoryError::Sum(error) => error.into(),
            DirectoryError::Io(error) => Error::io("read the migrations", &error),
            DirectoryError::NotAFile { .. }
            | DirectoryError::NotUtf8 { .. }
            | DirectoryError::Directive { .. } => {
                failure.hint("correct the file, then run `cli migrate-hash`")
            }
        }
    }
}

impl From<SumError> for Error {
    fn from(error: SumError) -> Self {
        let failure = Error::new(ErrorKind::DirectoryInvalid, error.to_string());
        match &error {
            SumError::Mismatch { file, change: FileChange::Edited | FileChange::Removed, .. } => {
                failure
                    .hint(format!("restore it: `git checkout -- migrations/{file}`"))
                    .hint("or, if it was meant and is applied nowhere, run `cli migrate-hash`")
            }
            SumError::Mismatch { change: FileChange::Added, .. } | SumError::Missing => {
                failure.hint("if the files are right, run `cli migrate-hash`")
            }
            SumError::Malformed { .. } | SumError::Inconsistent => failure
                .note("a merge of two branches leaves atlas.sum like this")
                .hint("read the files, then run `cli migrate-hash`"),
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
            | ConnectError::NotReady { .. } => {
                failure.hint("start the server, or correct `url` of the environment in driftless.toml")
            }
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
