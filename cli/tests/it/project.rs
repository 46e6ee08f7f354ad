//! A project in a folder of its own, with a database of its own on a real server.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;
use testkit::TestDatabase;
use tokio_postgres::Client;

use crate::program::{Run, program, run_command};
use crate::snapshot;

/// The folder is the whole world of the program: configuration, models, migrations.
pub(crate) struct Project {
    folder: TempDir,
    pub(crate) database: TestDatabase,
}

impl Project {
    /// A project whose loader prints `models` and that has no migrations yet.
    pub(crate) async fn create(models: &str) -> Project {
        let project = Project {
            folder: tempfile::tempdir().unwrap(),
            database: TestDatabase::create().await,
        };
        let scratch = testkit::server_url().await;
        project.write(
            "driftless.toml",
            &configuration(&scratch, project.database.url()),
        );
        project.models(models);
        project
    }

    /// A project whose first migration, `initial`, builds `models` and is applied.
    pub(crate) async fn applied(models: &str) -> Project {
        let project = Project::create(models).await;
        project.ok(&["migrate-create", "m=initial"]);
        project.ok(&["migrate"]);
        project
    }

    /// What the loader prints from now on.
    pub(crate) fn models(&self, ddl: &str) {
        self.write("schema.sql", ddl);
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    pub(crate) fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).unwrap()
    }

    /// Appends to `driftless.toml`.
    pub(crate) fn configure(&self, text: &str) {
        self.write(
            "driftless.toml",
            &format!("{}{text}", self.read("driftless.toml")),
        );
    }

    /// The program in this folder, ready for arguments.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = program();
        command.current_dir(self.folder.path()).args(arguments);
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        run_command(&mut self.command(arguments))
    }

    /// Runs what must succeed.
    pub(crate) fn ok(&self, arguments: &[&str]) -> Run {
        self.exit(0, arguments)
    }

    /// Runs what must end with `code`.
    pub(crate) fn exit(&self, code: i32, arguments: &[&str]) -> Run {
        let run = self.run(arguments);
        let Run { stdout, stderr, .. } = &run;
        assert_eq!(
            run.code,
            Some(code),
            "{arguments:?}\nstdout: {stdout}\nstderr: {stderr}"
        );
        run
    }

    /// Every file of the project by its path.
    pub(crate) fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        collect(self.folder.path(), self.folder.path(), &mut files);
        files
    }

    /// The names of the migrations, oldest first.
    pub(crate) fn migrations(&self) -> Vec<String> {
        let names = self.files().into_keys();
        let names = names.filter_map(|path| Some(path.strip_prefix("migrations/")?.to_owned()));
        names
            .filter(|name| name.ends_with(".sql") && !name.contains('/'))
            .collect()
    }

    /// The text of the newest migration.
    pub(crate) fn newest(&self) -> String {
        self.read(&format!("migrations/{}", self.migrations().last().unwrap()))
    }

    /// Writes a migration by hand and renews `atlas.sum`.
    pub(crate) fn add_migration(&self, name: &str, up: &str, down: Option<&str>) {
        self.write(&format!("migrations/{name}"), up);
        if let Some(down) = down {
            self.write(&format!("migrations/down/{name}"), down);
        }
        self.ok(&["migrate-hash"]);
    }

    pub(crate) async fn connect(&self) -> Client {
        self.database.connect().await
    }

    /// Runs statements on the database, beside the program.
    pub(crate) async fn execute(&self, sql: &str) {
        self.connect().await.batch_execute(sql).await.unwrap();
    }

    /// The only value that a query gives.
    pub(crate) async fn value(&self, query: &str) -> String {
        let client = self.connect().await;
        let row = client.query_one(query, &[]).await.unwrap();
        row.get(0)
    }

    /// All that the database holds: catalog, history, rows.
    pub(crate) async fn snapshot(&self) -> String {
        snapshot::of(&self.connect().await).await
    }

    /// Runs what must end with `code` and leave every file and the database as they are.
    pub(crate) async fn unchanged(&self, code: i32, arguments: &[&str]) -> Run {
        let before = (self.files(), self.snapshot().await);
        let run = self.exit(code, arguments);
        let after = (self.files(), self.snapshot().await);
        assert!(before.0 == after.0, "{arguments:?} changed a file");
        assert_eq!(before.1, after.1, "{arguments:?} changed the database");
        run
    }
}

fn configuration(scratch: &str, url: &str) -> String {
    format!(
        "loader = [\"cat\", \"schema.sql\"]\nscratch = \"{scratch}\"\n\n[env.local]\nurl = \"{url}\"\n"
    )
}

fn collect(root: &Path, folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.strip_prefix(root).unwrap().display().to_string();
        if path.is_dir() {
            files.insert(format!("{name}/"), Vec::new());
            collect(root, &path, files);
        } else {
            files.insert(name, std::fs::read(&path).unwrap());
        }
    }
}
