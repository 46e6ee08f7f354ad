//! Where states come from: DDL text, a directory of migrations, a database.

mod annotations;
mod replay;

use std::fmt;
use std::path::PathBuf;

use driftless_migrator::connect::{self, ConnectError, Url};
use driftless_migrator::directory::{Directory, FileTxMode, Version};
use driftless_migrator::script;
use tokio_postgres::Client;

pub use driftless_migrator::script::ScriptError;

pub use self::annotations::{Annotations, SourceLine};
pub(crate) use self::replay::MANUAL;
pub use self::replay::{ReplayError, Replayed, replay};
use crate::diff::Foreign;
use crate::scratch::{Embedded, Provider, Scratch, ScratchError, wanted_extensions};

/// A state that can be opened.
#[derive(Debug)]
pub enum Source {
    /// DDL that is run on a scratch database: what a loader printed, or a file.
    Sql {
        /// What it is called in errors.
        name: String,
        /// The DDL.
        text: String,
    },
    /// Migrations that are replayed on a scratch database.
    Migrations {
        /// The directory.
        directory: Box<Directory>,
        /// The last version to replay; all when absent.
        until: Option<Version>,
    },
    /// A running database, only ever read.
    Database(Box<Url>),
    /// A persistent embedded database, only ever read.
    Embedded(PathBuf),
}

/// A state that is open: somewhere, and with what is known about it beside its catalog.
pub struct Opened {
    home: Home,
    /// What its comments said.
    pub annotations: Annotations,
    /// The whole objects that something other than a generated migration made.
    pub foreign: Foreign,
}

enum Home {
    Scratch(Scratch),
    Database(connect::Connection),
    Embedded(
        connect::Connection,
        #[expect(dead_code, reason = "it lives as long as its connection")] Box<Embedded>,
    ),
}

/// A state that can't be opened.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// No scratch database is to be had.
    #[error(transparent)]
    Scratch(#[from] ScratchError),
    /// The database can't be reached.
    #[error(transparent)]
    Connect(#[from] ConnectError),
    /// Postgres refuses the DDL.
    #[error("{name}: {error}")]
    Script {
        /// The name of the source.
        name: String,
        /// Its text.
        text: String,
        /// What is wrong and where.
        error: Box<ScriptError>,
        /// What its comments said, to find the line of the model.
        annotations: Annotations,
    },
    /// Postgres refuses a migration.
    #[error(transparent)]
    Replay(#[from] ReplayError),
}

impl Source {
    /// Opens the state: on a scratch database of `provider`, or where it is.
    ///
    /// # Errors
    /// When no database is to be had, or Postgres refuses what should be run on it.
    pub async fn open(self, provider: &Provider) -> Result<Opened, SourceError> {
        match self {
            Self::Sql { name, text } => open_sql(provider, name, text).await,
            Self::Migrations { directory, until } => {
                let migrations = directory.migrations().iter();
                let texts = migrations.map(|migration| migration.up.sql.as_str());
                let scratch = provider.database(&wanted_extensions(texts)).await?;
                let replayed = replay(scratch.client(), &directory, until.as_ref()).await?;
                Ok(Opened {
                    home: Home::Scratch(scratch),
                    annotations: Annotations::default(),
                    foreign: replayed.foreign,
                })
            }
            Self::Database(url) => {
                let connection = connect::connect(&url, "driftless").await?;
                Ok(Opened::plain(Home::Database(connection)))
            }
            Self::Embedded(path) => {
                let embedded = Embedded::open(&path, &[]).await?;
                let connection = embedded.connect().await?;
                Ok(Opened::plain(Home::Embedded(
                    connection,
                    Box::new(embedded),
                )))
            }
        }
    }
}

async fn open_sql(provider: &Provider, name: String, text: String) -> Result<Opened, SourceError> {
    let scratch = provider
        .database(&wanted_extensions([text.as_str()]))
        .await?;
    let annotations = Annotations::read(&text);
    match script::run(scratch.client(), &text, FileTxMode::File).await {
        Ok(()) => Ok(Opened {
            home: Home::Scratch(scratch),
            annotations,
            foreign: Foreign::default(),
        }),
        Err(error) => Err(SourceError::Script {
            name,
            text,
            error: Box::new(error),
            annotations,
        }),
    }
}

impl fmt::Debug for Opened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Opened")
            .field("foreign", &self.foreign)
            .finish_non_exhaustive()
    }
}

impl Opened {
    /// A state on a scratch database that is already filled.
    pub fn on_scratch(scratch: Scratch) -> Self {
        Self::plain(Home::Scratch(scratch))
    }

    fn plain(home: Home) -> Self {
        Self {
            home,
            annotations: Annotations::default(),
            foreign: Foreign::default(),
        }
    }

    /// The connection to it.
    pub fn client(&self) -> &Client {
        match &self.home {
            Home::Scratch(scratch) => scratch.client(),
            Home::Database(connection) | Home::Embedded(connection, _) => connection.client(),
        }
    }

    /// Makes available, where plans are tried out, what `CREATE EXTENSION` will name.
    pub(crate) fn provide(&self, extensions: &[String]) -> Result<(), ScratchError> {
        match &self.home {
            Home::Scratch(scratch) => scratch.provide(extensions),
            Home::Database(_) | Home::Embedded(..) => Ok(()),
        }
    }

    /// Whether it may be written to: it is ours and dies with us.
    pub fn is_scratch(&self) -> bool {
        matches!(self.home, Home::Scratch(_))
    }
}
