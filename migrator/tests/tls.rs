//! Every `sslmode` against a real Postgres with TLS, whose certificates are made here.

#![expect(clippy::unwrap_used, reason = "what tests share may panic as they may")]

use std::io::Write as _;
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use driftless_migrator::Migrator;
use driftless_migrator::connect::{ConnectError, Connection, Url, connect};
use driftless_migrator::directory::Directory;
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use testkit::server_program;

/// An authority, and what it signs.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    certificate: String,
}

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new([]).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap().pem();
        Self {
            issuer: Issuer::new(params, key),
            certificate,
        }
    }

    /// A certificate and its key, for a host or a user.
    fn sign(&self, name: &str) -> (String, String) {
        self.sign_until(name, 4096)
    }

    /// One that ends with the beginning of a year.
    fn sign_until(&self, name: &str, year: i32) -> (String, String) {
        let mut params = CertificateParams::new([name.to_owned()]).unwrap();
        params.not_after = rcgen::date_time_ymd(year, 1, 1);
        params.distinguished_name.push(DnType::CommonName, name);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        (certificate.pem(), key.serialize_pem())
    }
}

/// A server of its own, which ends with the value, or with this process.
struct Server {
    shell: Child,
    folder: tempfile::TempDir,
    port: u16,
    account: Option<u32>,
}

/// Ends the server once nobody holds the other end of standard input.
const KEEPER: &str = "\"$@\" </dev/null >/dev/null 2>&1 & read -r _; kill -QUIT $!; wait";

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.shell.stdin.take());
        self.shell.wait().unwrap();
    }
}

impl Server {
    /// Starts one; `None`, said aloud, where Postgres is not installed.
    fn start() -> Option<Self> {
        let (Some(initdb), Some(postgres)) = (server_program("initdb"), server_program("postgres"))
        else {
            // Past what a test prints, which is shown only when it fails.
            let mut terminal = std::io::stderr();
            writeln!(terminal, "SKIPPED: no server programs of Postgres").unwrap();
            return None;
        };
        let folder = tempfile::tempdir().unwrap();
        let account = account(folder.path());
        let data = folder.path().join("data");
        let mut init = Command::new(initdb);
        init.args(["--no-sync", "-A", "trust", "-U", "postgres", "-D"])
            .arg(&data);
        run_as(&mut init, account);
        assert!(init.stdout(Stdio::null()).status().unwrap().success());
        let port = testkit::free_port();
        let mut shell = Command::new("/bin/sh");
        shell
            .args(["-c", KEEPER, "keeper"])
            .arg(postgres)
            .arg("-D")
            .arg(&data);
        shell.arg("-k").arg(folder.path());
        shell.args([
            "-p",
            &port.to_string(),
            "-c",
            "listen_addresses=127.0.0.1",
            "-F",
        ]);
        shell.stdin(Stdio::piped());
        run_as(&mut shell, account);
        let shell = shell.spawn().unwrap();
        Some(Self {
            shell,
            folder,
            port,
            account,
        })
    }

    fn url(&self, user: &str, parameters: &str) -> Url {
        let port = self.port;
        Url::parse(&format!(
            "postgres://{user}@localhost:{port}/postgres?{parameters}"
        ))
        .unwrap()
    }

    /// Through the socket, where there is no encryption.
    async fn connect(&self) -> tokio_postgres::Client {
        let folder = self.folder.path();
        let config = format!("host={} port={} user=postgres", folder.display(), self.port);
        let started = Instant::now();
        loop {
            match tokio_postgres::connect(&config, tokio_postgres::NoTls).await {
                Ok((client, connection)) => {
                    tokio::spawn(connection);
                    return client;
                }
                Err(error) => assert!(started.elapsed() < Duration::from_secs(30), "{error}"),
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    async fn administer(&self, statements: &str) {
        let client = self.connect().await;
        for statement in statements.split(';') {
            client.batch_execute(statement).await.unwrap();
        }
    }

    /// Makes the server read its files again, and waits until it has.
    async fn reload(&self) {
        let loaded = "SELECT pg_conf_load_time()::text";
        let loaded = async || -> String {
            let client = self.connect().await;
            client.query_one(loaded, &[]).await.unwrap().get(0)
        };
        let before = loaded().await;
        self.administer("SELECT pg_reload_conf()").await;
        while loaded().await == before {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    fn write(&self, name: &str, content: &str) -> String {
        let path = self.folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
        chown(&path, self.account, self.account).unwrap();
        path.display().to_string()
    }

    /// Serves with this certificate, or without any, and lets in whom the lines say.
    async fn serve(&self, pair: Option<&(String, String)>, admitted: &str) {
        self.write(
            "data/pg_hba.conf",
            &format!("local all all trust\n{admitted}\n"),
        );
        let encryption = match pair {
            Some((certificate, key)) => {
                let certificate = self.write("server.pem", certificate);
                let key = self.write("server.key", key);
                format!(
                    "ALTER SYSTEM SET ssl_cert_file = '{certificate}';\
                     ALTER SYSTEM SET ssl_key_file = '{key}'; ALTER SYSTEM SET ssl = on"
                )
            }
            None => "ALTER SYSTEM SET ssl = off".to_owned(),
        };
        self.administer(&encryption).await;
        self.reload().await;
    }
}

/// Whom the server runs as: another than us when we are root, as Postgres demands.
fn account(folder: &Path) -> Option<u32> {
    use std::os::unix::fs::MetadataExt as _;
    if std::fs::metadata(folder).unwrap().uid() != 0 {
        return None;
    }
    let nobody = 65_534;
    chown(folder, Some(nobody), Some(nobody)).unwrap();
    Some(nobody)
}

fn run_as(command: &mut Command, account: Option<u32>) {
    command.current_dir("/");
    if let Some(account) = account {
        command.uid(account).gid(account);
    }
}

const ALL: &str = "host all all all trust";
const ENCRYPTED: &str = "hostssl all all all trust";
const PLAIN: &str = "hostnossl all all all trust";
const MODES: [&str; 6] = [
    "disable",
    "allow",
    "prefer",
    "require",
    "verify-ca",
    "verify-full",
];

/// How a connection comes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Encrypted,
    Open,
    /// The certificate was not accepted.
    Distrusted,
    /// The server has no encryption.
    Unsupported,
    /// The server does not let in whoever comes this way.
    NotAdmitted,
}
use Outcome::{Distrusted, Encrypted, NotAdmitted, Open, Unsupported};

async fn outcome(url: &Url) -> Outcome {
    match connect(url, "driftless test").await {
        Ok(connection) => {
            let outcome = if is_encrypted(&connection).await {
                Encrypted
            } else {
                Open
            };
            connection.close().await;
            outcome
        }
        Err(ConnectError::TlsFailed { .. }) => Distrusted,
        Err(ConnectError::TlsUnsupported { .. }) => Unsupported,
        Err(ConnectError::NotAdmitted { .. }) => NotAdmitted,
        Err(other) => panic!("{url}: {other:?}"),
    }
}

async fn is_encrypted(connection: &Connection) -> bool {
    let query = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()";
    connection
        .client()
        .query_one(query, &[])
        .await
        .unwrap()
        .get(0)
}

async fn check(server: &Server, case: &str, parameters: &str, expected: [Outcome; 6]) {
    for (mode, expected) in MODES.into_iter().zip(expected) {
        let url = server.url("postgres", &format!("sslmode={mode}&{parameters}"));
        assert_eq!(outcome(&url).await, expected, "{case}, {mode}");
    }
}

#[tokio::test]
async fn each_mode_does_what_libpq_does() {
    let Some(server) = Server::start() else {
        return;
    };
    let (ours, others) = (Authority::new(), Authority::new());
    let (valid, misnamed) = (ours.sign("localhost"), ours.sign("elsewhere.example"));
    let known = format!(
        "sslrootcert={}",
        server.write("known.pem", &ours.certificate)
    );
    let unknown = format!(
        "sslrootcert={}",
        server.write("unknown.pem", &others.certificate)
    );

    server.serve(Some(&valid), ALL).await;
    let all = [Open, Open, Encrypted, Encrypted, Encrypted, Encrypted];
    check(&server, "valid", &known, all).await;
    let distrusted = [Open, Open, Encrypted, Distrusted, Distrusted, Distrusted];
    check(&server, "unknown authority", &unknown, distrusted).await;
    let unverified = [Open, Open, Encrypted, Encrypted, Distrusted, Distrusted];
    check(&server, "no authority named", "", unverified).await;

    server.serve(Some(&misnamed), ALL).await;
    let misnamed = [Open, Open, Encrypted, Encrypted, Encrypted, Distrusted];
    check(&server, "wrong host", &known, misnamed).await;

    server
        .serve(Some(&ours.sign_until("localhost", 2020)), ALL)
        .await;
    check(&server, "expired", &known, distrusted).await;

    server.serve(None, ALL).await;
    let none = [Open, Open, Open, Unsupported, Unsupported, Unsupported];
    check(&server, "no TLS", &known, none).await;

    server.serve(Some(&valid), ENCRYPTED).await;
    let only = [
        NotAdmitted,
        Encrypted,
        Encrypted,
        Encrypted,
        Encrypted,
        Encrypted,
    ];
    check(&server, "only with TLS", &known, only).await;
    server.serve(Some(&valid), PLAIN).await;
    let without = [Open, Open, Open, NotAdmitted, NotAdmitted, NotAdmitted];
    check(&server, "only without TLS", &known, without).await;
}

#[tokio::test]
async fn the_authorities_of_the_system_are_asked_by_name() {
    let Some(server) = Server::start() else {
        return;
    };
    server
        .serve(Some(&Authority::new().sign("localhost")), ALL)
        .await;
    for parameters in [
        "sslrootcert=system",
        "sslmode=verify-full&sslrootcert=system",
    ] {
        assert_eq!(
            outcome(&server.url("postgres", parameters)).await,
            Distrusted
        );
    }
    for mode in ["disable", "allow", "prefer", "require", "verify-ca"] {
        let weak = format!("postgres://localhost/postgres?sslmode={mode}&sslrootcert=system");
        assert!(Url::parse(&weak).is_err(), "{mode}");
    }
}

#[tokio::test]
async fn a_client_shows_its_certificate_and_a_run_needs_one_connection() {
    let Some(server) = Server::start() else {
        return;
    };
    let ours = Authority::new();
    let root = server.write("root.pem", &ours.certificate);
    let (certificate, key) = ours.sign("ann");
    let (certificate, key) = (
        server.write("ann.pem", &certificate),
        server.write("ann.key", &key),
    );
    server
        .administer(&format!(
            "CREATE ROLE ann LOGIN CONNECTION LIMIT 1; CREATE SCHEMA app AUTHORIZATION ann;\
             ALTER SYSTEM SET ssl_ca_file = '{root}'"
        ))
        .await;
    server
        .serve(Some(&ours.sign("localhost")), "hostssl all all all cert")
        .await;

    let shown =
        format!("sslmode=verify-full&sslrootcert={root}&sslcert={certificate}&sslkey={key}");
    assert_eq!(outcome(&server.url("ann", &shown)).await, Encrypted);
    assert_eq!(outcome(&server.url("postgres", &shown)).await, NotAdmitted);
    let hidden = server.url("ann", &format!("sslmode=verify-full&sslrootcert={root}"));
    assert!(connect(&hidden, "driftless test").await.is_err());
    let missing = server.url(
        "ann",
        &format!("sslmode=require&sslcert={root}.no&sslkey={key}"),
    );
    let error = connect(&missing, "driftless test").await.err().unwrap();
    assert!(matches!(error, ConnectError::Tls(_)), "{error:?}");

    // A second connection, which looks for a pooler, would not be let in.
    let files = Directory::from_files([("1.sql", "CREATE TABLE t (id int);")])
        .unwrap()
        .trusted();
    let url = server.url("ann", &format!("{shown}&search_path=app"));
    assert_eq!(Migrator::new(files).run(&url).await.unwrap().files.len(), 1);
}

#[tokio::test]
async fn a_password_can_be_bound_to_the_certificate() {
    let Some(server) = Server::start() else {
        return;
    };
    server
        .administer("CREATE ROLE ann LOGIN PASSWORD 's3cret'")
        .await;
    server
        .serve(
            Some(&Authority::new().sign("localhost")),
            "host all ann all scram-sha-256",
        )
        .await;
    for (parameters, expected) in [
        ("sslmode=require&channel_binding=require", Some(true)),
        ("sslmode=require&channel_binding=disable", Some(true)),
        ("sslmode=disable&channel_binding=prefer", Some(false)),
        ("sslmode=disable&channel_binding=require", None),
    ] {
        let found = match connect(&server.url("ann:s3cret", parameters), "driftless test").await {
            Ok(connection) => Some(is_encrypted(&connection).await),
            Err(_) => None,
        };
        assert_eq!(found, expected, "{parameters}");
    }
}
