//! What is measured on a server: psql and Driftless with the same SQL, in turns, each on a database of its own.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use engine::difference::{self, Request};
use engine::migrator::connect::{Url, connect};
use engine::migrator::directory::Directory;
use engine::scratch::{Lease, Provider, Spec};
use engine::source::{Source, replay};

use crate::data::{Origin, Project};
use crate::process::{self, CLI};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// How long each took, run by run.
#[derive(Default)]
pub(crate) struct Times {
    pub(crate) psql: Vec<Duration>,
    pub(crate) replay: Vec<Duration>,
    pub(crate) replay_by_hand: Vec<Duration>,
    pub(crate) psql_schema: Vec<Duration>,
    pub(crate) inspection: Vec<Duration>,
    pub(crate) create: Vec<Duration>,
    pub(crate) apply: Vec<Duration>,
}

/// What is measured, each on an empty database.
#[derive(Clone, Copy)]
enum Step {
    Psql,
    Replay,
    ReplayByHand,
    Apply,
    Inspect,
    Create,
}

const STEPS: [Step; 6] = [
    Step::Psql,
    Step::Replay,
    Step::ReplayByHand,
    Step::Apply,
    Step::Inspect,
    Step::Create,
];

/// A cluster of our own with the projects that are run on it.
pub(crate) struct Bench {
    provider: Provider,
    psql: PathBuf,
    tables: usize,
    generated: Project,
    by_hand: Project,
}

impl Bench {
    pub(crate) async fn start(spec: &Spec, tables: usize) -> Result<Bench> {
        let provider = Provider::start(spec).await?;
        let psql = find_psql(&provider).await?;
        Ok(Bench {
            provider,
            psql,
            tables,
            generated: Project::create(tables, Origin::Generated)?,
            by_hand: Project::create(tables, Origin::EveryOtherByHand)?,
        })
    }

    /// The version of the server and the psql that is measured.
    pub(crate) fn describe(&self) -> String {
        let version = self.provider.server_version_num() / 10_000;
        format!("Postgres {version}, {}", self.psql.display())
    }

    /// Measures everything once, every other time backwards: what is cached or still being cleared away after one
    /// step then favours none.
    pub(crate) async fn run(&self, number: usize, times: &mut Times) -> Result<()> {
        let mut steps = STEPS;
        if number % 2 == 1 {
            steps.reverse();
        }
        for step in steps {
            match step {
                Step::Psql => {
                    let files = self.generated.files(self.tables);
                    times.psql.push(self.psql(&self.lease().await?, &files)?);
                }
                Step::Replay => {
                    let duration = replay_files(&self.lease().await?, &self.generated).await?;
                    times.replay.push(duration);
                }
                Step::ReplayByHand => {
                    let duration = replay_files(&self.lease().await?, &self.by_hand).await?;
                    times.replay_by_hand.push(duration);
                }
                Step::Apply => times
                    .apply
                    .push(apply(&self.generated, &self.lease().await?)?),
                Step::Inspect => {
                    let lease = self.lease().await?;
                    let schema = [self.generated.schema()];
                    times.psql_schema.push(self.psql(&lease, &schema)?);
                    times.inspection.push(self.inspect(&lease).await?);
                }
                Step::Create => times.create.push(self.create(self.server()?)?),
            }
        }
        Ok(())
    }

    pub(crate) async fn lease(&self) -> Result<Lease> {
        Ok(self.provider.lease(&[]).await?)
    }

    /// The address of the server, for a `cli` that creates its databases there.
    pub(crate) fn server(&self) -> Result<&str> {
        self.provider
            .server_url()
            .ok_or_else(|| "the embedded Postgres is no server".into())
    }

    /// `cli migrate-create` with one changed table, in a fresh project.
    pub(crate) fn create(&self, scratch: &str) -> Result<Duration> {
        let project = Project::create(self.tables, Origin::Generated)?;
        process::time(&mut create_command(&project, scratch))
    }

    /// The same, and the most memory it had at a time.
    pub(crate) fn create_memory(&self, scratch: &str) -> Result<Option<u64>> {
        let project = Project::create(self.tables, Origin::Generated)?;
        process::peak_memory(&mut create_command(&project, scratch))
    }

    /// One psql runs the files one after the other; its start and its connection count.
    pub(crate) fn psql(&self, lease: &Lease, files: &[PathBuf]) -> Result<Duration> {
        let mut command = Command::new(&self.psql);
        command
            .args(["-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", lease.url()])
            .env("PGOPTIONS", "-c client_min_messages=warning");
        for file in files {
            command.arg("-f").arg(file);
        }
        process::time(&mut command)
    }

    /// Reads the catalog that psql has just built; the connection is there already.
    async fn inspect(&self, lease: &Lease) -> Result<Duration> {
        let database = Source::Database(Box::new(Url::parse(lease.url())?));
        let opened = database.open(&self.provider).await?;
        let started = Instant::now();
        let (catalog, _) = difference::read(&opened, &Request::default()).await?;
        let duration = started.elapsed();
        if catalog.tables.len() != self.tables {
            return Err(format!("{} tables were found", catalog.tables.len()).into());
        }
        Ok(duration)
    }
}

/// Replays the directory from reading the files on; the connection counts, as it does for psql.
async fn replay_files(lease: &Lease, project: &Project) -> Result<Duration> {
    let url = Url::parse(lease.url())?;
    let started = Instant::now();
    let directory = Directory::open(project.migrations())?;
    directory.verify()?;
    let connection = connect(&url, "driftless bench").await?;
    replay(connection.client(), &directory, None).await?;
    let duration = started.elapsed();
    connection.close().await;
    Ok(duration)
}

/// `cli migrate`.
pub(crate) fn apply(project: &Project, lease: &Lease) -> Result<Duration> {
    let mut command = Command::new(CLI);
    command
        .arg("migrate")
        .arg(format!("url={}", lease.url()))
        .current_dir(project.path());
    process::time(&mut command)
}

fn create_command(project: &Project, scratch: &str) -> Command {
    let mut command = Command::new(CLI);
    command
        .args(["migrate-create", "m=nickname"])
        .arg(format!("scratch={scratch}"))
        .current_dir(project.path());
    command
}

/// The psql that stands beside the server: the one on PATH may be a wrapper with a start of its own.
async fn find_psql(provider: &Provider) -> Result<PathBuf> {
    let scratch = provider.database(&[]).await?;
    let rows = scratch
        .client()
        .query(
            "SELECT setting FROM pg_catalog.pg_config WHERE name = 'BINDIR'",
            &[],
        )
        .await?;
    let folder: String = rows.first().ok_or("pg_config says no BINDIR")?.try_get(0)?;
    let beside = Path::new(&folder).join("psql");
    if beside.is_file() {
        return Ok(beside);
    }
    let found = Command::new("psql")
        .arg("--version")
        .stdout(Stdio::null())
        .status();
    match found {
        Ok(status) if status.success() => Ok("psql".into()),
        _ => Err("no psql was found: install the client programs of Postgres".into()),
    }
}
