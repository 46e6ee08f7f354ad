//! From a [`Spec`] to databases, and their life.

use std::sync::Arc;

use tokio_postgres::Client;

use super::local::Cluster;
use super::server::{OwnedDatabase, Server};
use super::session::connect;
use super::{ScratchError, Spec};

/// Where throwaway databases come from, ready to give them.
#[derive(Debug)]
pub struct Provider {
    server: Arc<Server>,
}

impl Provider {
    /// Starts or reaches what `spec` names.
    pub async fn start(spec: &Spec) -> Result<Provider, ScratchError> {
        let server = match spec {
            Spec::Embedded => return Err(ScratchError::EmbeddedUnavailable),
            Spec::Local { major } => Server::of_cluster(Cluster::start(*major).await?).await?,
            Spec::Server(url) => Server::reach(url.clone()).await?,
        };
        Ok(Provider {
            server: Arc::new(server),
        })
    }

    /// An empty database in which `extensions` can be created, with nobody connected.
    pub async fn lease(&self, extensions: &[String]) -> Result<Lease, ScratchError> {
        Ok(Lease {
            database: self.server.create(extensions).await?,
        })
    }

    /// An empty database in which `extensions` can be created, and a connection to it.
    pub async fn database(&self, extensions: &[String]) -> Result<Scratch, ScratchError> {
        let lease = self.lease(extensions).await?;
        let client = connect(lease.database.url()).await?;
        Ok(Scratch { client, lease })
    }

    /// The address of the server, when there is one to connect to.
    pub fn server_url(&self) -> Option<&str> {
        Some(self.server.url().expose())
    }

    /// The version of the databases, as `server_version_num` says it: 170005.
    pub fn server_version_num(&self) -> u32 {
        self.server.version_num()
    }
}

/// A database that dies with the value; nobody is connected to it yet.
#[derive(Debug)]
pub struct Lease {
    database: OwnedDatabase,
}

impl Lease {
    /// The address of the database.
    pub fn url(&self) -> &str {
        self.database.url().expose()
    }
}

/// A database that dies with the value, and a connection to it.
pub struct Scratch {
    // Declared first, hence closed before the database goes.
    client: Client,
    lease: Lease,
}

impl Scratch {
    /// The connection.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The address of the database.
    pub fn url(&self) -> &str {
        self.lease.url()
    }

    /// The connection, to open transactions on.
    pub fn client_mut(&mut self) -> &mut Client {
        &mut self.client
    }
}
