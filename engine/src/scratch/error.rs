//! Every way in which a throwaway database can fail to appear, and what to do about each.

use std::fmt;
use std::io;
use std::path::PathBuf;

use driftless_migrator::DatabaseError;
use driftless_migrator::connect::UrlError;
use driftless_migrator::quote::identifier;
use thiserror::Error;

/// Why there is no database to work in. [`hint`](ScratchError::hint) says what to run or write.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ScratchError {
    /// The text names no place a database could come from.
    #[error("`{given}` does not say where scratch databases come from")]
    UnknownSpec {
        /// What was written.
        given: String,
    },
    /// The text was meant as a URL; it is not repeated since it may hold a password.
    #[error("the address of the scratch server is wrong: {0}")]
    MalformedUrl(#[from] UrlError),
    /// This build has no in-process Postgres.
    #[error("this build of driftless has no embedded Postgres")]
    EmbeddedUnavailable,
    /// The in-process Postgres did not start.
    #[error("the embedded Postgres did not start: {reason}")]
    EmbeddedFailed {
        /// What it says.
        reason: String,
    },
    /// A persistent in-process database is open elsewhere.
    #[error("the embedded database {} is in use by another process", .path.display())]
    EmbeddedInUse {
        /// The folder of the database.
        path: PathBuf,
    },
    /// No folder of this machine holds the server programs.
    #[error("no PostgreSQL server programs (initdb, postgres) were found on this machine")]
    NoLocalServer,
    /// There are server programs, but none of the major version wanted.
    #[error("no PostgreSQL {wanted} was found on this machine, only {}", list(.found))]
    NoSuchMajor {
        /// The major version asked for.
        wanted: u32,
        /// The major versions found, newest first.
        found: Vec<u32>,
    },
    /// We are root, which Postgres refuses, and there is no other account to run it under.
    #[error("PostgreSQL refuses to run as root, and there is no account `postgres` or `nobody`")]
    NoAccount,
    /// A cluster of our own did not start.
    #[error("the PostgreSQL server of {} did not start: {}", .programs.display(), last_line(.log))]
    ServerFailed {
        /// The folder of the server programs.
        programs: PathBuf,
        /// The end of what `initdb` and the server wrote.
        log: String,
    },
    /// The server does not answer, or does not let us in.
    #[error("cannot connect to {place}: {reason}")]
    Connect {
        /// The address, with its password hidden.
        place: String,
        /// What the server or the operating system says.
        reason: String,
    },
    /// The user of the URL may not create databases.
    #[error("user {user} may not create databases on {place}")]
    NoCreateDatabase {
        /// The user of the URL.
        user: String,
        /// The address, with its password hidden.
        place: String,
    },
    /// The place where databases come from lacks an extension that the SQL creates.
    #[error("{place} has no extension `{name}`")]
    MissingExtension {
        /// The extension, as `CREATE EXTENSION` names it.
        name: String,
        /// The kind of place that lacks it.
        place: Place,
    },
    /// A statement that prepares or removes a database failed.
    #[error("cannot {action}: {error}")]
    Statement {
        /// What the statement was for.
        action: &'static str,
        /// What the server says.
        #[source]
        error: DatabaseError,
    },
    /// The operating system refused something.
    #[error("cannot {action}: {source}")]
    System {
        /// What was tried.
        action: &'static str,
        /// Why it failed.
        source: io::Error,
    },
}

impl ScratchError {
    /// What to run or write next, ready to paste.
    pub fn hint(&self) -> String {
        match self {
            Self::UnknownSpec { .. } => "write `embedded`, `local`, `local:16` or \
                `postgres://user@host/database`"
                .to_owned(),
            Self::MalformedUrl(_) => "write postgres://user:password@host:5432/database, with \
                special characters of the password percent-encoded"
                .to_owned(),
            Self::EmbeddedUnavailable => {
                "scratch = \"local\", or build with the feature `embedded`".to_owned()
            }
            Self::EmbeddedFailed { .. } => "scratch = \"local\"".to_owned(),
            Self::EmbeddedInUse { path } => {
                format!(
                    "end that process; to see which it is: fuser {}",
                    path.display()
                )
            }
            Self::NoLocalServer => install_hint(None),
            Self::NoSuchMajor { wanted, .. } => install_hint(Some(*wanted)),
            Self::NoAccount => "run this under another user, or: useradd --system postgres".into(),
            Self::ServerFailed { log, .. } => format!("the server wrote:\n{}", log.trim_end()),
            Self::Connect { place, .. } => format!("try: psql {place}"),
            Self::NoCreateDatabase { user, .. } => {
                format!(
                    "as a superuser there: ALTER ROLE {} CREATEDB;",
                    identifier(user)
                )
            }
            Self::MissingExtension { name, place } => place.extension_hint(name),
            Self::Statement { .. } => "the server's log says more".to_owned(),
            Self::System { .. } => "check the rights on the folder of temporary files".to_owned(),
        }
    }
}

/// The kind of place a database comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The Postgres inside this process.
    Embedded,
    /// A cluster started from the server programs of this machine.
    Local,
    /// A server that runs already.
    Server,
}

impl Place {
    fn extension_hint(self, name: &str) -> String {
        match self {
            Place::Embedded => "use a full server: scratch = \"local\", or \
                scratch = \"postgres://user@host/database\""
                .to_owned(),
            Place::Local => format!(
                "install the package that brings `{name}` (Debian: apt-get install \
                 postgresql-contrib), or scratch = \"postgres://user@host/database\""
            ),
            Place::Server => {
                format!("install `{name}` on that server, or give the URL of a server that has it")
            }
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Place::Embedded => "the embedded Postgres",
            Place::Local => "the local Postgres",
            Place::Server => "the scratch server",
        })
    }
}

fn install_hint(major: Option<u32>) -> String {
    let version = major.map_or(String::new(), |major| format!("-{major}"));
    let formula = major.map_or(String::new(), |major| format!("@{major}"));
    format!(
        "install one (Debian: apt-get install postgresql{version}; macOS: brew install \
         postgresql{formula}), or scratch = \"embedded\""
    )
}

fn list(majors: &[u32]) -> String {
    majors
        .iter()
        .map(u32::to_string)
        .collect::<Vec<_>>()
        .join(", ")
}

fn last_line(log: &str) -> &str {
    log.lines()
        .rev()
        .find(|line| !line.trim().is_empty())
        .unwrap_or("it wrote nothing")
}
