//! What psql takes as statements: it runs a text on a real server through a relay, which writes down
//! each message that psql sends.

use std::path::Path;
use std::process::Stdio;
use std::sync::{Arc, Mutex};

use tempfile::TempDir;
use testkit::TestDatabase;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpStream, UnixListener, UnixStream};
use tokio::process::Command;
use tokio_postgres::config::Host;

/// Older ones do not know the comments and routine bodies of today.
const OLDEST_PSQL: u32 = 14;

/// What psql sent: a query, or all the data behind one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Sent {
    Query(String),
    Data(String),
}

/// A psql whose messages are read, on a database of its own.
pub(crate) struct Psql {
    /// Dropped with the value.
    _database: TestDatabase,
    config: tokio_postgres::Config,
    folder: TempDir,
    messages: Arc<Mutex<Vec<Sent>>>,
}

impl Psql {
    pub(crate) async fn start() -> Psql {
        let database = TestDatabase::create().await;
        let config: tokio_postgres::Config = database.url().parse().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let listener = UnixListener::bind(folder.path().join(".s.PGSQL.5432")).unwrap();
        let messages = Arc::new(Mutex::new(Vec::new()));
        let psql = Psql {
            _database: database,
            config,
            folder,
            messages: Arc::clone(&messages),
        };
        let config = psql.config.clone();
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(relay(client, config.clone(), Arc::clone(&messages)));
            }
        });
        psql
    }

    /// Runs a text as `psql -f` does and gives what it sent.
    pub(crate) async fn run(&self, sql: &str) -> Vec<Sent> {
        self.messages.lock().unwrap().clear();
        let file = self.folder.path().join("text.sql");
        std::fs::write(&file, sql).unwrap();
        let output = self.command(&file).output().await;
        let output = output.unwrap();
        assert_ne!(output.status.code(), Some(2), "{output:?}");
        std::mem::take(&mut self.messages.lock().unwrap())
    }

    fn command(&self, file: &Path) -> Command {
        let psql = testkit::client_program("psql", OLDEST_PSQL);
        let psql = psql.expect("psql is on PATH or beside the server programs");
        let mut command = Command::new(psql);
        command
            .args(["-X", "-q", "-h"])
            .arg(self.folder.path())
            .args(["-p", "5432", "-U", self.config.get_user().unwrap()])
            .args(["-d", self.config.get_dbname().unwrap(), "-f"])
            .arg(file)
            .env("PGCLIENTENCODING", "UTF8")
            .env("PGSSLMODE", "disable")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .kill_on_drop(true);
        if let Some(password) = self.config.get_password() {
            command.env("PGPASSWORD", String::from_utf8_lossy(password).as_ref());
        }
        command
    }
}

async fn relay(
    client: UnixStream,
    config: tokio_postgres::Config,
    messages: Arc<Mutex<Vec<Sent>>>,
) {
    let port = config.get_ports().first().copied().unwrap_or(5432);
    match config.get_hosts().first() {
        Some(Host::Unix(folder)) => {
            let path = folder.join(format!(".s.PGSQL.{port}"));
            between(client, UnixStream::connect(path).await.unwrap(), messages).await;
        }
        Some(Host::Tcp(host)) => {
            let server = TcpStream::connect((host.as_str(), port)).await.unwrap();
            between(client, server, messages).await;
        }
        None => panic!("the test server has an address"),
    }
}

async fn between<S>(client: UnixStream, server: S, messages: Arc<Mutex<Vec<Sent>>>)
where
    S: AsyncRead + AsyncWrite + Send + 'static,
{
    let (mut from_client, mut to_client) = client.into_split();
    let (mut from_server, mut to_server) = tokio::io::split(server);
    let answers = tokio::spawn(async move {
        tokio::io::copy(&mut from_server, &mut to_client).await.ok();
    });
    // The first message has no type (manual, 55.7 Message Formats).
    let mut type_bytes = 0;
    while let Some(message) = read_message(&mut from_client, type_bytes).await {
        type_bytes = 1;
        note(&message, &messages);
        if to_server.write_all(&message).await.is_err() {
            break;
        }
    }
    answers.abort();
}

/// One message: its type, its length, its content.
async fn read_message(from: &mut (impl AsyncRead + Unpin), type_bytes: usize) -> Option<Vec<u8>> {
    let mut message = vec![0; type_bytes + 4];
    from.read_exact(&mut message).await.ok()?;
    let length = u32::from_be_bytes(message[type_bytes..].try_into().unwrap());
    let start = message.len();
    message.resize(type_bytes + usize::try_from(length).unwrap(), 0);
    from.read_exact(&mut message[start..]).await.ok()?;
    Some(message)
}

fn note(message: &[u8], messages: &Mutex<Vec<Sent>>) {
    let content = || String::from_utf8(message[5..].to_vec()).unwrap();
    let mut messages = messages.lock().unwrap();
    match message.first() {
        Some(b'Q') => messages.push(Sent::Query(content().trim_end_matches('\0').to_owned())),
        Some(b'd') => match messages.last_mut() {
            Some(Sent::Data(data)) => data.push_str(&content()),
            _ => messages.push(Sent::Data(content())),
        },
        _ => {}
    }
}
