//! The life of one throwaway database.

use std::fmt;

use driftless_migrator::connect::Connection;
use tokio_postgres::Client;

use super::ScratchError;
use super::embedded::Embedded;
use super::server::{OwnedDatabase, connect};

/// A database that dies with the value, with nobody connected yet.
#[derive(Debug)]
pub struct Lease {
    home: Home,
}

#[derive(Debug)]
pub(super) enum Home {
    Embedded(Box<Embedded>),
    Server(OwnedDatabase),
}

impl Lease {
    pub(super) fn of(home: Home) -> Lease {
        Lease { home }
    }

    /// The address of the database, password included. The embedded Postgres serves one connection
    /// at a time.
    pub fn url(&self) -> &str {
        match &self.home {
            Home::Embedded(server) => server.url(),
            Home::Server(database) => database.url().expose(),
        }
    }

    /// Connects.
    pub async fn connect(self) -> Result<Scratch, ScratchError> {
        Ok(Scratch {
            connection: self.connection().await?,
            lease: self,
        })
    }

    async fn connection(&self) -> Result<Connection, ScratchError> {
        match &self.home {
            Home::Embedded(server) => server.connect().await,
            Home::Server(database) => connect(database.url()).await,
        }
    }
}

/// A database that dies with the value, and a connection to it.
pub struct Scratch {
    // Declared first, hence closed before the database goes.
    connection: Connection,
    lease: Lease,
}

impl Scratch {
    /// The client of the connection.
    pub fn client(&self) -> &Client {
        self.connection.client()
    }

    /// The connection as the runner takes it.
    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// The address of the database, password included. The embedded Postgres serves one connection
    /// at a time, and that is [`client`](Scratch::client).
    pub fn url(&self) -> &str {
        self.lease.url()
    }

    /// Makes available what `CREATE EXTENSION` will name. A server has what it has, and says so.
    pub(crate) fn provide(&self, extensions: &[String]) -> Result<(), ScratchError> {
        match &self.lease.home {
            Home::Embedded(server) => server.provide(extensions),
            Home::Server(_) => Ok(()),
        }
    }

    /// Replaces the connection by a fresh one: settings, prepared statements and temporary tables
    /// are gone.
    pub async fn reconnect(&mut self) -> Result<(), ScratchError> {
        if let Home::Embedded(server) = &self.lease.home {
            server.disconnect();
        }
        self.connection = self.lease.connection().await?;
        Ok(())
    }
}

impl fmt::Debug for Scratch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Scratch")
            .field("lease", &self.lease)
            .finish_non_exhaustive()
    }
}
