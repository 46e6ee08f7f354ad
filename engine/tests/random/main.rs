//! The laws of a plan on random pairs of schemas.
//!
//! Each pair comes from a seed of its own: pair `i` of a run has the seed of the run plus `i`, so
//! `DRIFTLESS_RANDOM_SEED=<seed of a pair> DRIFTLESS_RANDOM_PAIRS=1` runs it alone. A pair that the
//! differ refuses by name is counted as refused. Of each kind of failure the first pair is made as
//! small as it goes and written to `target/random-failures/<seed>/`.
//!
//! `DRIFTLESS_RANDOM_PAIRS` (100), `DRIFTLESS_RANDOM_SEED` (always the same), `DRIFTLESS_RANDOM_KINDS`
//! (`all`, or words of `kind.rs`, `-` before a word takes it away),
//! `DRIFTLESS_RANDOM_AT_ONCE` (4), `DRIFTLESS_RANDOM_EXAMPLES` (1: how many pairs of each kind of failure
//! are made small). The server is `DRIFTLESS_TEST_SERVER`, else a local cluster.

mod dice;
mod expression;
mod fitting;
mod generate;
mod kind;
#[path = "../laws/mod.rs"]
mod laws;
mod model;
mod mutate;
mod names;
mod pair;
mod parts;
mod render;
mod repair;
mod run;
mod shrink;
mod standing;
#[path = "../states/mod.rs"]
mod states;
mod types;
mod verdict;

use std::sync::Arc;

use engine::scratch::{Provider, Spec};
use libtest_mimic::{Arguments, Failed, Trial};
use tokio::runtime::Runtime;

use self::run::{Run, laws_hold, schemas_load};

fn main() {
    let arguments = Arguments::from_args();
    let runtime = Arc::new(Runtime::new().expect("a runtime starts"));
    let run = Run::from_environment().unwrap_or_else(|error| panic!("{error}"));
    let provider = (!arguments.list).then(|| start(&runtime));
    let trials = vec![
        trial(
            "generated_schemas_load",
            (&runtime, &provider),
            &run,
            schemas_load,
        ),
        trial("laws_hold", (&runtime, &provider), &run, laws_hold),
    ];
    let conclusion = libtest_mimic::run(&arguments, trials);
    drop(provider);
    conclusion.exit();
}

fn start(runtime: &Runtime) -> Arc<Provider> {
    let server = std::env::var("DRIFTLESS_TEST_SERVER").unwrap_or_else(|_| "local".to_owned());
    let spec: Spec = server.parse().expect("a scratch");
    let provider = runtime.block_on(Provider::start(&spec));
    Arc::new(provider.unwrap_or_else(|error| panic!("{error}\n{}", error.hint())))
}

fn trial<F>(
    name: &str,
    (runtime, provider): (&Arc<Runtime>, &Option<Arc<Provider>>),
    run: &Run,
    check: fn(Run, Arc<Provider>) -> F,
) -> Trial
where
    F: Future<Output = Result<(), Failed>> + 'static,
{
    let (runtime, provider, run) = (Arc::clone(runtime), provider.clone(), run.clone());
    Trial::test(name, move || {
        let provider = provider.ok_or("no provider")?;
        runtime.block_on(check(run, provider))
    })
}
