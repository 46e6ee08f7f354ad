//! The database of an environment, open: on a server, or embedded in this process.

use std::path::Path;

use engine::migrator::connect::{self, Connection, Url};
use engine::migrator::directory::{Directory, Version};
use engine::migrator::run::{self, StatusOptions};
use engine::scratch::{Embedded, wanted_extensions};
use tempfile::TempDir;

use crate::config::Environment;
use crate::error::Error;

/// What `pg_stat_activity` shows of us.
const APPLICATION: &str = concat!("driftless ", env!("CARGO_PKG_VERSION"));

/// An open database. Its fields fall in the order in which they must.
pub struct Target {
    /// The connection.
    pub connection: Connection,
    _embedded: Option<Embedded>,
    _folder: Option<TempDir>,
}

/// What is going to be done there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Nothing is written: an embedded database that does not exist yet is not created.
    Read,
    /// It is changed.
    Write,
}

impl Target {
    /// Opens the database of an environment. The directory says which bundled extensions an embedded one needs.
    ///
    /// # Errors
    /// When it cannot be reached, or an embedded one is in use.
    pub async fn open(
        environment: &Environment,
        directory: &Directory,
        access: Access,
    ) -> Result<Target, Error> {
        let address = environment.url.expose();
        let Some(path) = address.strip_prefix("embedded:").map(Path::new) else {
            let connection = connect::connect(&Url::parse(address)?, APPLICATION).await?;
            return Ok(Target {
                connection,
                _embedded: None,
                _folder: None,
            });
        };
        // Reading one that does not exist is reading an empty one, elsewhere.
        let folder = if access == Access::Read && !path.exists() {
            Some(TempDir::new().map_err(|error| Error::io("create a temporary folder", &error))?)
        } else {
            None
        };
        let place = folder.as_ref().map_or(path, TempDir::path);
        let migrations = directory.migrations().iter();
        let texts = migrations.map(|migration| migration.up.sql.as_str());
        let embedded = Embedded::open(place, &wanted_extensions(texts)).await?;
        Ok(Target {
            connection: embedded.connect().await?,
            _embedded: Some(embedded),
            _folder: folder,
        })
    }

    /// Opens the database again if the connection broke meanwhile.
    ///
    /// # Errors
    /// As [`Target::open`].
    pub async fn revive(
        &mut self,
        environment: &Environment,
        directory: &Directory,
        access: Access,
    ) -> Result<(), Error> {
        if self.connection.client().is_closed() {
            *self = Target::open(environment, directory, access).await?;
        }
        Ok(())
    }
}

/// The newest version that the database of an environment has applied whole.
///
/// # Errors
/// When it cannot be reached or its history cannot be read.
pub async fn applied_version(
    environment: &Environment,
    directory: &Directory,
) -> Result<Option<Version>, Error> {
    let target = Target::open(environment, directory, Access::Read).await?;
    let status = run::status(&target.connection, directory, &status_options(environment)).await;
    let status = status.map_err(|error| crate::error::run_failure(error, directory))?;
    let complete = status
        .applied
        .iter()
        .rfind(|revision| revision.is_complete());
    Ok(complete.map(|revision| revision.version.clone()))
}

/// How the status of an environment is read.
pub fn status_options(environment: &Environment) -> StatusOptions {
    StatusOptions {
        revisions_schema: environment.revisions_schema.clone(),
        ..StatusOptions::default()
    }
}
