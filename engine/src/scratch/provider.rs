//! From a [`Spec`] to the place that gives databases.

use std::sync::Arc;

use super::database::{Home, Lease, Scratch};
use super::embedded::{self, Embedded};
use super::local::Cluster;
use super::server::Server;
use super::{ScratchError, Spec};

/// Where throwaway databases come from, ready to give them.
///
/// What it gives may outlive it: a cluster of our own stops with the last value that needs it.
#[derive(Debug)]
pub struct Provider {
    source: Source,
    version_num: u32,
}

#[derive(Debug)]
enum Source {
    Embedded,
    Server(Arc<Server>),
}

impl Provider {
    /// Starts or reaches what `spec` names.
    pub async fn start(spec: &Spec) -> Result<Provider, ScratchError> {
        let server = match spec {
            Spec::Embedded => {
                let version_num = embedded::version_num()?;
                embedded::sweep();
                return Ok(Provider {
                    source: Source::Embedded,
                    version_num,
                });
            }
            Spec::Local { major } => Server::of_cluster(Cluster::start(*major).await?).await?,
            Spec::Server(url) => Server::reach(url.clone()).await?,
        };
        let version_num = server.version_num();
        Ok(Provider {
            source: Source::Server(Arc::new(server)),
            version_num,
        })
    }

    /// An empty database and a connection to it. `extensions` are those that the SQL to come will
    /// create (see [`wanted_extensions`](super::wanted_extensions)); they are not created here.
    pub async fn database(&self, extensions: &[String]) -> Result<Scratch, ScratchError> {
        self.lease(extensions).await?.connect().await
    }

    /// The same with nobody connected yet.
    pub async fn lease(&self, extensions: &[String]) -> Result<Lease, ScratchError> {
        let home = match &self.source {
            Source::Embedded => Home::Embedded(Box::new(Embedded::throwaway(extensions).await?)),
            Source::Server(server) => Home::Server(server.create(extensions).await?),
        };
        Ok(Lease::of(home))
    }

    /// The address of the server, password included; the embedded Postgres has none.
    pub fn server_url(&self) -> Option<&str> {
        match &self.source {
            Source::Embedded => None,
            Source::Server(server) => Some(server.url().expose()),
        }
    }

    /// The version of the databases, as `server_version_num` says it: 170005.
    pub fn server_version_num(&self) -> u32 {
        self.version_num
    }
}
