//! A server of its own, which a test may stop as a crash would.

use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// A cluster of this machine's server programs, on a port of its own.
pub(crate) struct Cluster {
    folder: TempDir,
    programs: PathBuf,
    port: u16,
}

impl Cluster {
    /// `None` where there are no server programs, or no other account to run them under for root.
    pub(crate) fn create(inside: &Path) -> Option<Cluster> {
        let programs = testkit::client_program("pg_ctl", 14)?.parent()?.to_owned();
        let folder = tempfile::tempdir_in(inside).unwrap();
        let port = testkit::free_port();
        let cluster = Cluster {
            folder,
            programs,
            port,
        };
        // Only root has to, and only root can.
        let folder = cluster.folder.path();
        let _ = Command::new("chown")
            .arg("postgres")
            .arg(folder)
            .output()
            .ok()?;
        let data = cluster.data();
        let arguments = [
            "-D",
            &data,
            "-U",
            "postgres",
            "-A",
            "trust",
            "-N",
            "--wal-segsize=1",
        ];
        cluster.run("initdb", &arguments).then_some(())?;
        cluster.start().then_some(cluster)
    }

    pub(crate) fn url(&self) -> String {
        format!(
            "postgres://postgres@127.0.0.1:{}/postgres?sslmode=disable",
            self.port
        )
    }

    /// The address of one of its databases.
    pub(crate) fn database(&self, name: &str) -> String {
        self.url().replace("/postgres?", &format!("/{name}?"))
    }

    /// Starts it and waits until it takes connections.
    pub(crate) fn start(&self) -> bool {
        self.control("start")
    }

    /// Starts it anew, whether it runs, recovers or has given up.
    pub(crate) fn restart(&self) {
        assert!(self.control("restart"), "the server does not come back");
    }

    /// Stops it as if the machine had been switched off.
    pub(crate) fn crash(&self) {
        assert!(self.run(
            "pg_ctl",
            &["stop", "-s", "-m", "immediate", "-D", &self.data()]
        ));
    }

    fn control(&self, action: &str) -> bool {
        let folder = self.folder.path().display();
        let log = format!("{folder}/log");
        let options = format!(
            "-p {} -k {folder} -c listen_addresses=127.0.0.1 -c max_wal_size=4MB -c min_wal_size=2MB",
            self.port
        );
        let data = self.data();
        let arguments = [
            "-s",
            "-w",
            "-m",
            "immediate",
            "-D",
            &data,
            "-l",
            &log,
            "-o",
            &options,
        ];
        self.run("pg_ctl", &[&[action], &arguments[..]].concat())
    }

    fn data(&self) -> String {
        format!("{}/data", self.folder.path().display())
    }

    /// Postgres does not run as root.
    fn run(&self, program: &str, arguments: &[&str]) -> bool {
        let program = self.programs.join(program);
        let is_root = Command::new("id")
            .arg("-u")
            .output()
            .is_ok_and(|id| id.stdout == b"0\n");
        let mut command = match is_root {
            true => Command::new("runuser"),
            false => Command::new(&program),
        };
        if is_root {
            command.args(["-u", "postgres", "--"]).arg(&program);
        }
        let log = std::fs::File::create(self.folder.path().join("output")).unwrap();
        command
            .args(arguments)
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .status()
            .is_ok_and(|status| status.success())
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let data = self.data();
        self.run("pg_ctl", &["stop", "-s", "-m", "immediate", "-D", &data]);
    }
}

/// Creates a database.
pub(crate) async fn create(url: &str, name: &str) {
    let (client, connection) = tokio_postgres::connect(url, tokio_postgres::NoTls)
        .await
        .unwrap();
    tokio::spawn(async move { connection.await.ok() });
    let create = format!("CREATE DATABASE {name}");
    client.batch_execute(&create).await.unwrap();
}
