//! Databases of our own on a server: created from `template0`, marked, and dropped with the value.

use std::sync::Arc;
use std::time::Duration;

use driftless_migrator::DatabaseError;
use driftless_migrator::connect::{self, Connection, Url};
use tokio_postgres::Client;
use tokio_postgres::error::SqlState;

use super::error::Place;
use super::local::Cluster;
use super::{ScratchError, random};

const PREFIX: &str = "driftless_scratch_";

/// A server may be busy with a checkpoint; a command must not wait for it for ever.
const DROP_TIMEOUT: Duration = Duration::from_secs(10);

/// A server in which databases can be created.
#[derive(Debug)]
pub(super) struct Server {
    url: Url,
    version_num: u32,
    cluster: Option<Cluster>,
}

impl Server {
    /// A server that runs already. Our leftovers on it are swept.
    pub(super) async fn reach(url: Url) -> Result<Server, ScratchError> {
        let connection = connect(&url).await?;
        let version_num = version_num(connection.client()).await?;
        sweep(connection.client()).await?;
        Ok(Server {
            url,
            version_num,
            cluster: None,
        })
    }

    /// The server of a cluster of our own.
    pub(super) async fn of_cluster(cluster: Cluster) -> Result<Server, ScratchError> {
        let url = cluster.url().clone();
        let version_num = version_num(connect(&url).await?.client()).await?;
        Ok(Server {
            url,
            version_num,
            cluster: Some(cluster),
        })
    }

    pub(super) fn url(&self) -> &Url {
        &self.url
    }

    pub(super) fn version_num(&self) -> u32 {
        self.version_num
    }

    /// Creates an empty database; `extensions` must be available there.
    pub(super) async fn create(
        self: &Arc<Server>,
        extensions: &[String],
    ) -> Result<OwnedDatabase, ScratchError> {
        let connection = connect(&self.url).await?;
        let client = connection.client();
        self.require(client, extensions).await?;
        let name = format!("{PREFIX}{}", random::suffix());
        let url = self.url.with_database(&name)?;
        // The locale is that of `initdb --no-locale` everywhere, so that sorting in a migration
        // does not depend on the machine; C goes with every encoding (manual, 23.1 and 23.3).
        // Copying files takes a checkpoint, which nobody but us waits for on a cluster of ours, and is then a third of
        // the work of the way through the log (manual, CREATE DATABASE, "STRATEGY", since Postgres 15).
        let strategy = if self.cluster.is_some() && self.version_num >= 150_000 {
            " STRATEGY file_copy"
        } else {
            ""
        };
        let create = format!(
            "CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'{strategy}"
        );
        client
            .batch_execute(&create)
            .await
            .map_err(|error| self.creation_error(error))?;
        // From here on the value drops the database, also when marking it fails.
        let database = OwnedDatabase {
            url,
            server: Arc::clone(self),
            name,
        };
        mark(client, &database.name).await?;
        Ok(database)
    }

    async fn require(&self, client: &Client, extensions: &[String]) -> Result<(), ScratchError> {
        if extensions.is_empty() {
            return Ok(());
        }
        let missing = client
            .query_opt(
                "SELECT wanted FROM unnest($1::text[]) AS wanted \
                 WHERE NOT EXISTS (SELECT FROM pg_available_extensions WHERE name = wanted) LIMIT 1",
                &[&extensions],
            )
            .await
            .map_err(statement("list the extensions of the server"))?;
        let place = if self.cluster.is_some() {
            Place::Local
        } else {
            Place::Server
        };
        match missing {
            Some(row) => Err(ScratchError::MissingExtension {
                name: row.get(0),
                place,
            }),
            None => Ok(()),
        }
    }

    fn creation_error(&self, error: tokio_postgres::Error) -> ScratchError {
        if error.code() == Some(&SqlState::INSUFFICIENT_PRIVILEGE) {
            return ScratchError::NoCreateDatabase {
                user: self.url.user().unwrap_or("the default user").to_owned(),
                place: self.url.to_string(),
            };
        }
        statement("create a scratch database")(error)
    }
}

/// A database that is dropped with the value, whoever is still connected to it.
#[derive(Debug)]
pub(super) struct OwnedDatabase {
    server: Arc<Server>,
    url: Url,
    name: String,
}

impl OwnedDatabase {
    pub(super) fn url(&self) -> &Url {
        &self.url
    }
}

impl Drop for OwnedDatabase {
    fn drop(&mut self) {
        let last = Arc::strong_count(&self.server) == 1;
        if last && self.server.cluster.is_some() {
            return; // The whole cluster goes with it.
        }
        let url = self.server.url.clone();
        let statement = drop_statement(&self.name, self.server.version_num);
        // A destructor cannot await, and may run inside a runtime that must not be blocked on: the
        // statement gets a thread and a runtime of its own. What fails here is swept an hour later.
        let (done, finished) = std::sync::mpsc::channel::<()>();
        std::thread::spawn(move || {
            let _done = done;
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build();
            runtime
                .ok()?
                .block_on(async { execute(&url, &statement).await.ok() })
        });
        finished.recv_timeout(DROP_TIMEOUT).ok();
    }
}

/// Connects; the task that serves the connection ends with it.
pub(super) async fn connect(url: &Url) -> Result<Connection, ScratchError> {
    let connection = connect::connect(url, "driftless").await;
    connection.map_err(|error| ScratchError::Connect {
        place: url.to_string(),
        reason: error.to_string(),
    })
}

async fn execute(url: &Url, statements: &[String]) -> Result<(), ScratchError> {
    let connection = connect(url).await?;
    for sql in statements {
        connection
            .client()
            .batch_execute(sql)
            .await
            .map_err(statement("drop a scratch database"))?;
    }
    Ok(())
}

/// `WITH (FORCE)` exists since Postgres 13; before, the sessions are ended by hand.
fn drop_statement(name: &str, version_num: u32) -> Vec<String> {
    if version_num >= 130_000 {
        return vec![format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")];
    }
    vec![
        format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"),
        format!("DROP DATABASE IF EXISTS {name}"),
    ]
}

/// Says in the database's comment that it is ours, and since when.
async fn mark(client: &Client, name: &str) -> Result<(), ScratchError> {
    let now = client
        .query_one(
            "SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')",
            &[],
        )
        .await
        .map_err(statement("read the time of the server"))?
        .get::<_, String>(0);
    let comment = format!("COMMENT ON DATABASE {name} IS 'driftless scratch, created {now}'");
    client
        .batch_execute(&comment)
        .await
        .map_err(statement("mark a scratch database as ours"))
}

/// Drops what a killed process left: ours by owner, name and comment, an hour old, and unused.
async fn sweep(client: &Client) -> Result<(), ScratchError> {
    let leftovers = client
        .query(include_str!("leftovers.sql"), &[])
        .await
        .map_err(statement("list the leftovers of earlier runs"))?;
    for row in leftovers {
        let name: String = row.get(0);
        // Without FORCE: whoever has connected since the query keeps the database.
        client
            .batch_execute(&format!("DROP DATABASE IF EXISTS {name}"))
            .await
            .ok();
    }
    Ok(())
}

async fn version_num(client: &Client) -> Result<u32, ScratchError> {
    let row = client
        .query_one("SELECT current_setting('server_version_num')::int4", &[])
        .await
        .map_err(statement("read the version of the server"))?;
    Ok(row.get::<_, i32>(0).unsigned_abs())
}

fn statement(action: &'static str) -> impl FnOnce(tokio_postgres::Error) -> ScratchError {
    move |error| ScratchError::Statement {
        action,
        error: DatabaseError::from(error),
    }
}
