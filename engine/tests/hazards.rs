//! What a plan declares of its statements, asked of a server: for every folder of `tests/diff`.
//!
//! Each statement of the way up, and then of the way down, runs in a transaction of its own. Before that is
//! committed, `pg_locks` says which tables are locked, `relfilenode` which were rewritten, and the server's
//! own messages which were scanned or had an index built (`oracle/`). The law is that what is declared
//! covers what is seen. How often more is declared than is seen is printed at the end;
//! `DRIFTLESS_TEST_OVER=1` lists it.
//!
//! With rows, where a case has them: what differs once they went up and came down again was declared
//! irreversible, and a statement that fails on them was declared to.
//!
//! All of that for the plan in one transaction and for the online one, the rows for the latter.
//!
//! What a case is, and on which server it is tried, says `fixtures/mod.rs`.

mod fixtures;
mod oracle;
mod states;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use engine::difference::{self, DifferenceError};
use engine::plan::{Options, Plan};
use engine::scratch::{Provider, ScratchError};
use libtest_mimic::{Arguments, Completion, Failed, Trial};
use tokio::runtime::Runtime;

use self::oracle::Tally;
use self::states::{Pair, State, Unbuilt};

fn main() {
    let arguments = Arguments::from_args();
    let runtime = Arc::new(Runtime::new().expect("a runtime starts"));
    let provider = (!arguments.list).then(|| fixtures::start(&runtime));
    let tally = Arc::new(Mutex::new(Tally::default()));
    let trials = fixtures::cases()
        .into_iter()
        .map(|folder| trial(folder, &runtime, provider.clone(), &tally))
        .collect();
    let conclusion = libtest_mimic::run(&arguments, trials);
    drop(provider);
    report(&tally);
    conclusion.exit();
}

#[expect(
    clippy::print_stdout,
    reason = "how much is declared in vain is for people to read"
)]
fn report(tally: &Mutex<Tally>) {
    let tally = tally.lock().expect("no test panics while it counts");
    println!("{tally}");
    if std::env::var_os("DRIFTLESS_TEST_OVER").is_some() {
        tally.over().for_each(|line| println!("{line}"));
    }
}

fn trial(
    folder: PathBuf,
    runtime: &Arc<Runtime>,
    provider: Option<Arc<Provider>>,
    tally: &Arc<Mutex<Tally>>,
) -> Trial {
    let (runtime, tally) = (Arc::clone(runtime), Arc::clone(tally));
    Trial::ignorable_test(fixtures::name(&folder), move || {
        let provider = provider.ok_or("no provider")?;
        let mut counted = Tally::of_case(&fixtures::name(&folder));
        let completion = runtime.block_on(check(&folder, &provider, &mut counted))?;
        tally.lock().map_err(|_| "a test panicked")?.add(counted);
        Ok(completion)
    })
}

async fn check(
    folder: &Path,
    provider: &Provider,
    tally: &mut Tally,
) -> Result<Completion, Failed> {
    if provider.server_url().is_none() {
        return Ok(Completion::ignored_with("needs two connections"));
    }
    if let Some(reason) = fixtures::unfit(folder, provider)? {
        return Ok(Completion::ignored_with(reason));
    }
    let pair = fixtures::read(folder)?;
    let before = match State::of_before(provider, &pair).await {
        Err(Unbuilt::Scratch(missing @ ScratchError::MissingExtension { .. })) => {
            return Ok(Completion::ignored_with(missing));
        }
        built => built?,
    };
    let Some([blocking, online]) = plans(provider, &before, &pair).await? else {
        return Ok(Completion::ignored_with("refused by the differ"));
    };
    let mut broken = oracle::watch(&before, &online, tally).await?;
    if blocking != online {
        broken.extend(oracle::watch(&before, &blocking, tally).await?);
    }
    if let Some(rows) = &pair.rows {
        let filled = State::of_before(provider, &pair).await?;
        filled.execute("the rows", rows).await?;
        broken.extend(oracle::there_and_back(&filled, &online, tally).await?);
    }
    if broken.is_empty() {
        Ok(Completion::Completed)
    } else {
        Err(broken.join("\n").into())
    }
}

/// The plan in one transaction and the online one; `None` where the differ refuses the pair by name.
async fn plans(
    provider: &Provider,
    before: &State,
    pair: &Pair,
) -> Result<Option<[Plan; 2]>, Failed> {
    let after = State::of_after(provider, pair).await?;
    match difference::compare(&before.opened, &after.opened, &pair.request()).await {
        Ok(difference) => Ok(Some(
            [false, true].map(|online| difference.plan(Options { online })),
        )),
        Err(DifferenceError::Unsupported(_)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
