//! How long it takes to read, compare and plan catalogs of many tables: medians, beside psql with the same queries.
//!
//! `cargo bench -p engine --bench catalogs --no-default-features` needs the programs of Postgres on this machine.

use std::error::Error;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use engine::catalog::{Catalog, Name, Scope, inspect};
use engine::diff::compare;
use engine::plan::{self, Options, States};
use engine::scratch::{Provider, Scratch, Spec};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const RUNS: usize = 7;

#[tokio::main]
async fn main() -> Result<()> {
    let provider = Provider::start(&"local".parse::<Spec>()?).await?;
    let scope = Scope::for_schemas([&Name::new("public")]);
    let mut out = io::stdout();
    for tables in [1_000, 5_000] {
        let same = build(&provider, tables, 0).await?;
        let changed = build(&provider, tables, tables / 5).await?;
        let mut reading = Vec::new();
        let mut psql = Vec::new();
        let mut ratios = Vec::new();
        for _ in 0..RUNS {
            let started = Instant::now();
            inspect(same.client(), &scope).await?;
            let ours = started.elapsed();
            let theirs = psql_time(&same)?;
            reading.push(ours);
            psql.push(theirs);
            ratios.push(ours.as_secs_f64() / theirs.as_secs_f64());
        }
        let (before, twin, after) = (
            inspect(same.client(), &scope).await?,
            inspect(same.client(), &scope).await?,
            inspect(changed.client(), &scope).await?,
        );
        ratios.sort_by(f64::total_cmp);
        writeln!(
            out,
            "{tables} tables: inspection {:?}, psql {:?}, ratio {:.2}; unchanged {:?}; {} changed {:?}",
            median(reading),
            median(psql),
            ratios[RUNS / 2],
            planning((&before, &twin), &scope)?,
            tables / 5,
            planning((&before, &after), &scope)?,
        )?;
    }
    Ok(())
}

/// The median time of a comparison with its plan.
fn planning((before, after): (&Catalog, &Catalog), scope: &Scope) -> Result<Duration> {
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let started = Instant::now();
        let changes = compare(before, after)?;
        let states = States {
            current: before,
            renamed: before,
            desired: after,
        };
        let planned = plan::build(&[], &changes, states, (scope, Options::default()));
        times.push(started.elapsed());
        assert_eq!(planned.is_empty(), changes.is_empty());
    }
    Ok(median(times))
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// A database of so many tables, the first of which have a column more.
async fn build(provider: &Provider, tables: usize, changed: usize) -> Result<Scratch> {
    let scratch = provider.database(&[]).await?;
    for start in (0..tables).step_by(500) {
        let mut sql = String::new();
        for number in start..tables.min(start + 500) {
            table(&mut sql, number, number < changed)?;
        }
        scratch.client().batch_execute(&sql).await?;
    }
    scratch.client().batch_execute("ANALYZE").await?;
    Ok(scratch)
}

/// Ten columns, three indexes, a check, a foreign key to an earlier table.
fn table(sql: &mut String, number: usize, changed: bool) -> Result<()> {
    let more = if changed { "nickname text, " } else { "" };
    let target = number.saturating_sub(1);
    writeln!(
        sql,
        "CREATE TABLE t{number:05} (id bigint PRIMARY KEY, parent_id bigint REFERENCES t{target:05}, name varchar(100), \
         email text NOT NULL, state text DEFAULT 'new', amount numeric(12,2) CHECK (amount >= 0), rate float8, \
         {more}is_active boolean DEFAULT true, settings jsonb, created_at timestamptz DEFAULT now());\n\
         CREATE INDEX ON t{number:05} (email); CREATE INDEX ON t{number:05} (state, name); \
         CREATE INDEX ON t{number:05} (lower(name)) WHERE is_active;"
    )?;
    Ok(())
}

/// One psql that runs the catalog queries, its start not counted: it says itself how long each took.
fn psql_time(scratch: &Scratch) -> Result<Duration> {
    let queries = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/catalog/queries");
    let mut files: Vec<PathBuf> = queries
        .read_dir()?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<_>>()?;
    files.sort();
    let mut command = Command::new("psql");
    command.args(["-X", "-A", "-t", "-d", scratch.url(), "-o", "/dev/null"]);
    command.args(["-c", "SET search_path = public"]);
    command.args(["-c", "\\timing on"]);
    for file in files {
        command.arg("-f").arg(file);
    }
    let said = command.stderr(Stdio::inherit()).output()?;
    if !said.status.success() {
        return Err("psql fails".into());
    }
    let text = String::from_utf8(said.stdout)?;
    let times = text.lines().filter_map(|line| line.strip_prefix("Time: "));
    let milliseconds: f64 = times
        .filter_map(|rest| rest.split(' ').next()?.parse::<f64>().ok())
        .sum();
    Ok(Duration::from_secs_f64(milliseconds / 1_000.0))
}
