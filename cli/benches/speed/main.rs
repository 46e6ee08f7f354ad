//! How fast Driftless is, as ratios to psql with the same SQL on the same server. `scripts/bench` says how to run it.

mod data;
mod database;
mod loader;
mod process;
mod runner;
mod table;

use std::error::Error;
use std::io::{self, Write as _};
use std::process::ExitCode;
use std::time::Duration;

use engine::scratch::Spec;

use self::database::{Bench, Times};
use self::table::{Figure, Table, median};

const MEMORY_LIMIT: u64 = 150_000_000;
const PRINT_LIMIT: Duration = Duration::from_millis(50);

/// What the command line says.
struct Options {
    check: bool,
    with_loader: bool,
    runs: usize,
    tables: usize,
    server: Spec,
}

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    let options = Options::read(std::env::args().skip(1))?;
    let mut figures = measure_databases(&options).await?;
    if options.with_loader {
        figures.push(Figure::limit(
            "1,000 tables printed",
            loader::print_time(options.runs)?,
            PRINT_LIMIT,
        ));
        let rebuild = median(&loader::rebuild_times(options.runs)?);
        figures.push(Figure::time("loader after one entity changed", rebuild));
    }
    let missed = figures
        .iter()
        .filter(|figure| figure.met == Some(false))
        .count();
    write!(io::stdout(), "{}", Table(figures))?;
    Ok(ExitCode::from(u8::from(options.check && missed > 0)))
}

async fn measure_databases(options: &Options) -> Result<Vec<Figure>, Box<dyn Error>> {
    let bench = Bench::start(&options.server, options.tables).await?;
    let (tables, runs) = (options.tables, options.runs);
    let described = bench.describe();
    writeln!(
        io::stdout(),
        "{tables} tables in {tables} files, median of {runs} runs in turns; {described}\n"
    )?;
    // What is in no cache yet is not measured.
    bench.run(0, &mut Times::default()).await?;
    let mut times = Times::default();
    for number in 0..runs {
        bench.run(number, &mut times).await?;
    }
    let mut figures = ratios(&times);
    figures.extend(runner::figures(&bench, runs).await?);
    let limit = Some(MEMORY_LIMIT);
    let memory = bench.create_memory(bench.server()?)?;
    figures.push(Figure::memory("  its memory", memory, limit));
    for scratch in ["local", "embedded"] {
        let what = format!("migrate-create scratch={scratch}");
        figures.push(Figure::time(&what, bench.create(scratch)?));
        let memory = bench.create_memory(scratch)?;
        let limit = limit.filter(|_| scratch == "local");
        figures.push(Figure::memory("  its memory", memory, limit));
    }
    Ok(figures)
}

fn ratios(times: &Times) -> Vec<Figure> {
    let Times { psql, replay, .. } = times;
    vec![
        Figure::ratio("replay", (replay, psql), 1.5),
        Figure::ratio(
            "replay, every other file by hand",
            (&times.replay_by_hand, psql),
            1.5,
        ),
        Figure::ratio("apply (cli migrate)", (&times.apply, psql), 1.5),
        Figure::ratio(
            "one inspection, psql: creation",
            (&times.inspection, &times.psql_schema),
            0.3,
        ),
        Figure::ratio(
            "migrate-create, psql: our replay",
            (&times.create, replay),
            2.0,
        ),
    ]
}

impl Options {
    fn read(arguments: impl Iterator<Item = String>) -> Result<Options, Box<dyn Error>> {
        let mut options = Options {
            check: false,
            with_loader: true,
            runs: 5,
            tables: 300,
            server: Spec::Local { major: None },
        };
        for argument in arguments {
            match argument.split_once('=') {
                None if argument == "--check" => options.check = true,
                None if argument == "--no-loader" => options.with_loader = false,
                // What cargo says to every bench.
                None if argument == "--bench" => {}
                Some(("--runs", number)) => options.runs = number.parse()?,
                Some(("--tables", number)) => options.tables = number.parse()?,
                Some(("--server", server)) => options.server = server.parse()?,
                _ => return Err(format!("unknown argument {argument}, see scripts/bench").into()),
            }
        }
        Ok(options)
    }
}
