//! Runs through PgBouncer, in front of a real Postgres.

#![expect(clippy::unwrap_used, reason = "what tests share may panic as they may")]

#[allow(dead_code, reason = "each test program uses a part of it")]
mod common;

use std::io::Write as _;
use std::net::{Ipv4Addr, TcpStream};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::os::unix::process::CommandExt as _;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use common::{open, value};
use driftless_migrator::run::RunError;
use driftless_migrator::{Migrator, MigratorError, PoolerError};
use testkit::TestDatabase;
use tokio_postgres::config::Host;
use tokio_postgres::{Config, NoTls};

/// A running PgBouncer, which ends with the value.
struct Pooler {
    child: Child,
    url: String,
    _folder: tempfile::TempDir,
}

impl Drop for Pooler {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Pooler {
    /// Starts one in front of a database; `None`, said aloud, where PgBouncer is not installed.
    fn start(database: &TestDatabase, settings: &str) -> Option<Self> {
        let Some(program) = program() else {
            // Past what a test prints, which is shown only when it fails.
            let mut terminal = std::io::stderr();
            writeln!(terminal, "SKIPPED: pgbouncer is not installed").unwrap();
            return None;
        };
        let port = testkit::free_port();
        let config: Config = database.url().parse().unwrap();
        let name = config.get_dbname().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let open = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(folder.path(), open).unwrap();
        let ini = folder.path().join("pgbouncer.ini");
        std::fs::write(
            &ini,
            format!(
                "[databases]\n{name} = {}\n[pgbouncer]\nlisten_addr = 127.0.0.1\n\
                 listen_port = {port}\nunix_socket_dir =\nauth_type = any\n{settings}\n",
                server(&config)
            ),
        )
        .unwrap();
        let mut command = Command::new(program);
        command.arg("--quiet").arg(&ini).stderr(Stdio::null());
        // It refuses to run as root, and whoever runs the server may enter the folder of its socket.
        if std::fs::metadata(&ini).unwrap().uid() == 0 {
            let account = match &config.get_hosts()[0] {
                Host::Unix(path) => std::fs::metadata(path).unwrap().uid(),
                Host::Tcp(_) => 65_534,
            };
            command.uid(account).gid(account);
        }
        let child = command.spawn().unwrap();
        let started = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            assert!(started.elapsed() < Duration::from_secs(20));
            std::thread::sleep(Duration::from_millis(20));
        }
        let url = format!("postgres://anyone@127.0.0.1:{port}/{name}?sslmode=disable");
        Some(Self {
            child,
            url,
            _folder: folder,
        })
    }

    /// Applications that use the pooler, until the value is dropped.
    fn busy(&self, clients: usize) -> tokio::task::JoinSet<()> {
        let mut tasks = tokio::task::JoinSet::new();
        for _ in 0..clients {
            let url = self.url.clone();
            tasks.spawn(async move {
                let (client, connection) = tokio_postgres::connect(&url, NoTls).await.unwrap();
                tokio::spawn(connection);
                loop {
                    client
                        .simple_query("SELECT pg_sleep(random() / 500)")
                        .await
                        .unwrap();
                    tokio::time::sleep(Duration::from_millis(1)).await;
                }
            });
        }
        tasks
    }
}

fn program() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&path).chain(["/usr/sbin".into()]);
    let mut programs = folders.map(|folder| folder.join("pgbouncer"));
    programs.find(|program| program.is_file())
}

/// The server as PgBouncer's configuration says it.
fn server(config: &Config) -> String {
    let host = match &config.get_hosts()[0] {
        Host::Tcp(name) => name.clone(),
        Host::Unix(path) => path.display().to_string(),
    };
    let port = config.get_ports().first().unwrap_or(&5432);
    let password = config.get_password().map(String::from_utf8_lossy);
    let password = password.map(|password| format!(" password='{password}'"));
    let user = config.get_user().unwrap();
    format!(
        "host={host} port={port} user={user}{}",
        password.unwrap_or_default()
    )
}

const INDEX: (&str, &str) = (
    "2.sql",
    "-- atlas:txmode none\n\nCREATE INDEX CONCURRENTLY i ON users (id);",
);

fn files() -> Migrator {
    Migrator::new(common::directory(&[common::USERS, INDEX]))
}

async fn check_refused(pooler: &Pooler, database: &TestDatabase) {
    match files().run(&pooler.url).await {
        Err(MigratorError::Run(RunError::Pooler(PoolerError::TransactionMode { address }))) => {
            assert!(pooler.url.contains(&address));
        }
        other => panic!("a pooler in transaction mode was not noticed: {other:?}"),
    }
    let connection = open(database).await;
    let traces = "SELECT count(*) FROM pg_locks l, pg_class c
        WHERE l.locktype = 'advisory' AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
            OR c.relname IN ('users', 'atlas_schema_revisions')";
    assert_eq!(value(&connection, traces).await, "0");
}

#[tokio::test]
async fn transaction_mode_is_refused_whatever_the_pooler_does() {
    for settings in [
        "pool_mode = transaction",
        "pool_mode = transaction\ndefault_pool_size = 1",
        "pool_mode = transaction\nserver_round_robin = 1",
        "pool_mode = statement",
    ] {
        let database = TestDatabase::create().await;
        let Some(pooler) = Pooler::start(&database, settings) else {
            return;
        };
        check_refused(&pooler, &database).await;
        let _busy = pooler.busy(6);
        for _ in 0..10 {
            check_refused(&pooler, &database).await;
        }
    }
}

#[tokio::test]
async fn the_address_of_the_database_itself_is_used_where_it_is_given() {
    let database = TestDatabase::create().await;
    let Some(pooler) = Pooler::start(&database, "pool_mode = transaction") else {
        return;
    };
    let pending = files().wait(&pooler.url, Duration::ZERO).await;
    assert!(
        matches!(pending, Err(MigratorError::NotReached { .. })),
        "{pending:?}"
    );
    let direct = files().direct_url(database.url());
    assert_eq!(direct.run(&pooler.url).await.unwrap().files.len(), 2);
    // What only reads may go through the pooler.
    files().wait(&pooler.url, Duration::ZERO).await.unwrap();
    assert!(files().status(&pooler.url).await.unwrap().is_up_to_date());
}

#[tokio::test]
async fn session_mode_is_as_good_as_none() {
    for settings in [
        "pool_mode = session",
        // The second connection never gets a session.
        "pool_mode = session\ndefault_pool_size = 1",
    ] {
        let database = TestDatabase::create().await;
        let Some(pooler) = Pooler::start(&database, settings) else {
            return;
        };
        assert_eq!(files().run(&pooler.url).await.unwrap().files.len(), 2);
        let more = [common::USERS, INDEX, ("3.sql", "SELECT 1;")];
        let more = Migrator::new(common::directory(&more)).lock_wait(Duration::from_secs(5));
        assert_eq!(more.run(&pooler.url).await.unwrap().files.len(), 1);
    }
}
