//! Copies of the service that start at once, on a real Postgres.

#![expect(clippy::unwrap_used, reason = "what tests share may panic as they may")]

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use testkit::TestDatabase;

const COPIES: usize = 6;
const PATIENCE: Duration = Duration::from_secs(60);

/// A running copy, which ends with the value.
struct Copy {
    child: Child,
    address: SocketAddr,
}

impl Copy {
    fn start(database: &str) -> Self {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, testkit::free_port()));
        let child = Command::new(env!("CARGO_BIN_EXE_service"))
            .env("DATABASE_URL", database)
            .env("LISTEN", address.to_string())
            .spawn();
        let child = child.unwrap();
        Self { child, address }
    }

    /// Asks until the service listens.
    fn ask(&mut self, path: &str) -> String {
        let started = Instant::now();
        loop {
            if let Ok(answer) = request(self.address, path) {
                return answer;
            }
            let exit = self.child.try_wait().unwrap();
            assert!(exit.is_none(), "the service has ended: {exit:?}");
            assert!(started.elapsed() < PATIENCE, "the service does not listen");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

fn request(address: SocketAddr, path: &str) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(address)?;
    write!(stream, "GET {path} HTTP/1.0\r\n\r\n")?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer)
}

#[test]
fn the_readme_shows_this_service() {
    let program = include_str!("../src/main.rs");
    let code = &program[program.find("use ").unwrap()..];
    assert!(include_str!("../../README.md").contains(code));
}

#[tokio::test]
async fn copies_that_start_at_once_all_answer_and_one_migrates() {
    let database = TestDatabase::create().await;
    let mut copies: Vec<_> = (0..COPIES).map(|_| Copy::start(database.url())).collect();
    for copy in &mut copies {
        let answer = copy.ask("/tenants");
        assert!(answer.starts_with("HTTP/1.0 200"), "{answer}");
        assert!(answer.ends_with("\r\n\r\n0"), "{answer}");
    }
    let client = database.connect().await;
    let history = "SELECT count(*), count(*) FILTER (WHERE applied = total)
        FROM atlas_schema_revisions.atlas_schema_revisions";
    let history = client.query_one(history, &[]).await.unwrap();
    let embedded = driftless_migrator::embed!("../migrations").directory();
    let files = i64::try_from(embedded.unwrap().migrations().len()).unwrap();
    assert_eq!((history.get(0), history.get(1)), (files, files));
    let insert = "INSERT INTO tenants (name, slug) VALUES ('Ann', 'ann')";
    client.execute(insert, &[]).await.unwrap();
    for copy in &mut copies {
        assert!(copy.ask("/tenants").ends_with("\r\n\r\n1"));
    }
}
