//! What happens to a database when runs meet, are killed, lose their connection or are told to stop: laws
//! that hold for real processes. `scripts/reliability` runs this with long settings and prints the figures.

#![expect(clippy::unwrap_used, reason = "in a test a panic is the report")]
#![expect(clippy::print_stdout, reason = "the figures are the result")]

mod atlas;
mod cluster;
mod crash;
mod cuts;
mod disk;
mod kills;
mod race;
mod secrets;
mod signals;
mod stall;
mod world;

/// Whether every point is tried, and not a few of them.
fn is_long() -> bool {
    std::env::var("DRIFTLESS_RELIABILITY").is_ok_and(|value| value == "long")
}

/// The first of two sizes in the short form, the second in the long one.
fn size<T>(short: T, long: T) -> T {
    if is_long() { long } else { short }
}

/// A line of the table of figures.
fn figure(case: &str, runs: usize, result: &str) {
    println!("reliability | {case:<58} | {runs:>6} runs | {result}");
}
