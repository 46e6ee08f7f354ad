//! What a directory of many small files costs: to apply, to find nothing to do, to read and hash.

use std::error::Error;
use std::time::{Duration, Instant};

use engine::migrator::directory::Directory;

use crate::data::Project;
use crate::database::{Bench, apply};
use crate::table::{Figure, median};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// How many files are applied; for the other figures, and to see that the cost is linear, twice as many.
const FILES: usize = 1_000;

/// What the run beside connecting may take when there is nothing to do.
const IDLE_LIMIT: Duration = Duration::from_millis(50);

const SUM_LIMIT: Duration = Duration::from_millis(20);

/// How long each took, run by run.
#[derive(Default)]
struct Times {
    psql: Vec<Duration>,
    apply: Vec<Duration>,
    apply_twice_as_many: Vec<Duration>,
    connect: Vec<Duration>,
    idle: Vec<Duration>,
    sum: Vec<Duration>,
}

/// The figures of `runs` runs.
pub(crate) async fn figures(bench: &Bench, runs: usize) -> Result<Vec<Figure>> {
    let some = Project::small(FILES)?;
    let twice_as_many = Project::small(2 * FILES)?;
    // What is in no cache yet is not measured.
    run(bench, (&some, &twice_as_many), &mut Times::default()).await?;
    let mut times = Times::default();
    for _ in 0..runs {
        run(bench, (&some, &twice_as_many), &mut times).await?;
    }
    let pairs = times.idle.iter().zip(&times.connect);
    let idle: Vec<Duration> = pairs
        .map(|(idle, connect)| idle.saturating_sub(*connect))
        .collect();
    Ok(vec![
        Figure::ratio(
            "1,000 small files applied",
            (&times.apply, &times.psql),
            1.3,
        ),
        Figure::ratio(
            "2,000 small files, psql: our 1,000",
            (&times.apply_twice_as_many, &times.apply),
            2.2,
        ),
        Figure::limit(
            "2,000 files applied before, less connecting",
            median(&idle),
            IDLE_LIMIT,
        ),
        Figure::limit("atlas.sum of 2,000 files", median(&times.sum), SUM_LIMIT),
    ])
}

async fn run(bench: &Bench, projects: (&Project, &Project), times: &mut Times) -> Result<()> {
    let (some, twice_as_many) = projects;
    times
        .psql
        .push(bench.psql(&bench.lease().await?, &[some.script()])?);
    times.apply.push(apply(some, &bench.lease().await?)?);
    let lease = bench.lease().await?;
    times
        .apply_twice_as_many
        .push(apply(twice_as_many, &lease)?);
    times.idle.push(apply(twice_as_many, &lease)?);
    times.connect.push(bench.psql(&lease, &[])?);
    let started = Instant::now();
    Directory::open(twice_as_many.migrations())?.verify()?;
    times.sum.push(started.elapsed());
    Ok(())
}
