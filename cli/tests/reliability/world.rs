//! A folder of migrations, a database, and `cli` as the process it is.

use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;
use testkit::TestDatabase;
use tokio_postgres::{Client, SimpleQueryMessage};

const CATALOG: &str = "
SELECT format('%s %s', c.oid::regclass, c.relkind) FROM pg_class c
WHERE c.relnamespace::regnamespace::text NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
UNION ALL
SELECT format('%s.%s %s %s', a.attrelid::regclass, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull)
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind = 'r'
  AND c.relnamespace::regnamespace::text NOT IN ('pg_catalog', 'information_schema')
UNION ALL
SELECT format('%s %s %s', o.conrelid::regclass, o.conname, pg_get_constraintdef(o.oid)) FROM pg_constraint o
WHERE o.connamespace::regnamespace::text NOT IN ('pg_catalog', 'information_schema')
UNION ALL
SELECT format('%s valid %s', pg_get_indexdef(i.indexrelid), i.indisvalid) FROM pg_index i
JOIN pg_class c ON c.oid = i.indexrelid
WHERE c.relnamespace::regnamespace::text NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
UNION ALL
SELECT format('%s %s %s', e.enumtypid::regtype, e.enumlabel, e.enumsortorder) FROM pg_enum e
UNION ALL
SELECT format('log %s times %s', n, count(*)) FROM log GROUP BY n
UNION ALL
SELECT format('history %s %s %s %s', version, applied, total, error)
FROM atlas_schema_revisions.atlas_schema_revisions
ORDER BY 1";

const LOCKS: &str = "SELECT count(*) FROM pg_locks l JOIN pg_database d ON d.oid = l.database
 WHERE l.locktype = 'advisory' AND d.datname = current_database()";

/// Migrations and how `cli` is run on them.
pub(crate) struct World {
    folder: TempDir,
}

/// A process that is under way.
pub(crate) struct Running {
    child: Child,
}

impl World {
    pub(crate) fn new(files: &[(String, String)]) -> World {
        World::inside(&std::env::temp_dir(), files)
    }

    /// A folder below another one.
    pub(crate) fn inside(parent: &std::path::Path, files: &[(String, String)]) -> World {
        let world = World {
            folder: tempfile::tempdir_in(parent).unwrap(),
        };
        let migrations = world.folder.path().join("migrations");
        std::fs::create_dir(&migrations).unwrap();
        let configuration = "[env.local]\nurl = \"${DATABASE_URL}\"\n";
        std::fs::write(world.folder.path().join("driftless.toml"), configuration).unwrap();
        for (name, sql) in files {
            std::fs::write(migrations.join(name), sql).unwrap();
        }
        let output = world
            .command("postgres://nobody@nowhere/none", &["migrate-hash"])
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        world
    }

    pub(crate) fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn command(&self, url: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cli"));
        command
            .current_dir(self.folder.path())
            .args(arguments)
            .env("DATABASE_URL", url)
            .env_remove("DRIFTLESS_CONFIG")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    pub(crate) fn start(&self, url: &str, arguments: &[&str]) -> Running {
        let child = self.command(url, arguments).spawn().unwrap();
        Running { child }
    }

    /// Applies what is pending, which must succeed.
    pub(crate) fn migrate(&self, url: &str, what: &str) -> Output {
        let output = self.command(url, &["migrate"]).output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{what}: {stderr}");
        output
    }
}

impl Running {
    pub(crate) fn has_ended(&mut self) -> bool {
        self.child.try_wait().unwrap().is_some()
    }

    /// Ends it as nothing can be prevented from ending.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    pub(crate) fn signal(&self, name: &str) {
        let pid = self.child.id().to_string();
        // It may have ended by itself.
        let _ = Command::new("kill")
            .args([name, &pid])
            .stderr(Stdio::null())
            .status()
            .unwrap();
    }

    pub(crate) fn wait(self) -> Output {
        self.child.wait_with_output().unwrap()
    }
}

/// Everything that must be the same after an undisturbed run and after a disturbed one.
pub(crate) async fn fingerprint(database: &TestDatabase) -> String {
    fingerprint_at(database.url()).await
}

/// As [`fingerprint`], of a database of another server.
pub(crate) async fn fingerprint_at(url: &str) -> String {
    let (client, connection) = tokio_postgres::connect(url, tokio_postgres::NoTls)
        .await
        .unwrap();
    tokio::spawn(async move { connection.await.ok() });
    column(&client, CATALOG).await.join("\n")
}

pub(crate) async fn value(client: &Client, query: &str) -> String {
    column(client, query)
        .await
        .into_iter()
        .next()
        .unwrap_or_default()
}

async fn column(client: &Client, query: &str) -> Vec<String> {
    let messages = client.simple_query(query).await.unwrap();
    let rows = messages.into_iter().filter_map(|message| match message {
        SimpleQueryMessage::Row(row) => Some(row.get(0).unwrap_or_default().to_owned()),
        _ => None,
    });
    rows.collect()
}

/// Waits until nobody holds the lock, at most `longest`.
pub(crate) async fn lock_is_free(database: &TestDatabase, longest: Duration) -> Duration {
    let client = database.connect().await;
    let started = Instant::now();
    while value(&client, LOCKS).await != "0" {
        assert!(started.elapsed() < longest, "the lock is still held");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    started.elapsed()
}

/// Files of four statements each, in transactions.
pub(crate) fn plain(count: usize) -> Vec<(String, String)> {
    let mut files = vec![log()];
    for n in 1..count {
        let sql = format!(
            "CREATE TABLE t{n} (id bigint);\nINSERT INTO log VALUES ({n}1);\n\
             ALTER TABLE t{n} ADD COLUMN name text;\nINSERT INTO log VALUES ({n}2);\n"
        );
        files.push((format!("{n:04}_plain.sql"), sql));
    }
    files
}

/// Files of four statements each, outside of transactions, with all that an online plan holds.
pub(crate) fn online(count: usize) -> Vec<(String, String)> {
    let mut files = vec![log()];
    for n in 1..count {
        let statements = match (n - 1) % 3 {
            0 => format!(
                "CREATE TABLE t{n} (id bigint NOT NULL, name text);\nINSERT INTO log VALUES ({n}1);\n\
                 CREATE UNIQUE INDEX CONCURRENTLY t{n}_id ON t{n} (id);\n\
                 CREATE INDEX CONCURRENTLY ON t{n} (name);\n"
            ),
            1 => {
                let t = n - 1;
                format!(
                    "ALTER TABLE t{t} ADD CONSTRAINT c CHECK (id > 0) NOT VALID;\nINSERT INTO log VALUES ({n}1);\n\
                     ALTER TABLE t{t} VALIDATE CONSTRAINT c;\nREINDEX INDEX CONCURRENTLY t{t}_id;\n"
                )
            }
            _ => {
                let t = n - 2;
                format!(
                    "BEGIN;\nINSERT INTO log VALUES ({n}1);\nCOMMIT;\nDROP INDEX CONCURRENTLY t{t}_name_idx;\n\
                     ALTER TABLE t{t} ADD CONSTRAINT u{n} UNIQUE USING INDEX t{t}_id;\n"
                )
            }
        };
        files.push((
            format!("{n:04}_online.sql"),
            format!("-- atlas:txmode none\n\n{statements}"),
        ));
    }
    files
}

fn log() -> (String, String) {
    (
        "0000_log.sql".to_owned(),
        "CREATE TABLE log (n int NOT NULL);\n".to_owned(),
    )
}
