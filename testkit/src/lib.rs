//! Real Postgres databases for tests.
//!
//! The server is the one that `DRIFTLESS_TEST_SERVER` names, else a throwaway cluster of the server
//! programs of this machine, one per test process. Everything here panics on failure.

mod port;
mod programs;
mod proxy;
pub mod schema;

use engine::scratch::{Lease, Provider, Spec};
use tokio::sync::OnceCell;

pub use port::free_port;
pub use programs::{client_program, server_program};
pub use proxy::{Count, Proxy, Stop};

/// A database of its own on a real server, dropped with the value.
#[derive(Debug)]
pub struct TestDatabase {
    lease: Lease,
}

impl TestDatabase {
    /// Creates an empty database.
    pub async fn create() -> TestDatabase {
        let lease = provider().await.lease(&[]).await;
        TestDatabase {
            lease: lease.expect("the test server creates databases"),
        }
    }

    /// The address of this database: `postgres://...`.
    pub fn url(&self) -> &str {
        self.lease.url()
    }

    /// A connection to this database; the task that serves it ends with the client.
    pub async fn connect(&self) -> tokio_postgres::Client {
        let (client, connection) = tokio_postgres::connect(self.url(), tokio_postgres::NoTls)
            .await
            .expect("the test server accepts connections");
        tokio::spawn(async move { connection.await.ok() });
        client
    }
}

/// The address of the server itself: `$DRIFTLESS_TEST_SERVER`, or that of the throwaway cluster.
pub async fn server_url() -> String {
    provider()
        .await
        .server_url()
        .expect("tests use a server, not the embedded Postgres")
        .to_owned()
}

/// The major version of the server.
pub async fn server_major_version() -> u32 {
    provider().await.server_version_num() / 10_000
}

/// The provider of this process. A static is never dropped: when the process ends, the cluster's
/// watchdog stops it.
async fn provider() -> &'static Provider {
    static PROVIDER: OnceCell<Provider> = OnceCell::const_new();
    PROVIDER
        .get_or_init(|| async {
            let text = std::env::var("DRIFTLESS_TEST_SERVER").unwrap_or_else(|_| "local".into());
            let spec: Spec = text
                .parse()
                .expect("DRIFTLESS_TEST_SERVER is a postgres:// URL");
            match Provider::start(&spec).await {
                Ok(provider) => provider,
                Err(error) => panic!("no test server: {error}\n{}", error.hint()),
            }
        })
        .await
}
