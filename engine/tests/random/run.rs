//! A run: many pairs side by side, counted, the failures made small and written down.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use engine::scratch::Provider;
use libtest_mimic::Failed;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::kind::{self, Kinds};
use super::pair::ModelPair;
use super::shrink;
use super::verdict::Verdict;
use crate::laws::hold;
use crate::states::Pair;

/// Checks that one failure may take to become small.
const SHRINKING: usize = 400;

/// Pairs between two words on how far a run is.
const PROGRESS: u64 = 200;

/// What a run checks.
#[derive(Clone, Debug)]
pub(crate) struct Run {
    pairs: u64,
    seed: u64,
    at_once: usize,
    examples: usize,
    /// Whether `pg_dump` judges too.
    dumps: bool,
    kinds: Arc<Kinds>,
}

impl Run {
    /// Reads what is asked for.
    pub(crate) fn from_environment() -> Result<Self, String> {
        let number = |name: &str, default: u64| match std::env::var(name) {
            Ok(text) => text
                .parse()
                .map_err(|error| format!("{name}={text}: {error}")),
            Err(_) => Ok(default),
        };
        let words = std::env::var("DRIFTLESS_RANDOM_KINDS").unwrap_or_else(|_| "all".to_owned());
        Ok(Self {
            pairs: number("DRIFTLESS_RANDOM_PAIRS", 100)?,
            seed: number("DRIFTLESS_RANDOM_SEED", 20_260_506)?,
            at_once: usize::try_from(number("DRIFTLESS_RANDOM_AT_ONCE", 4)?)
                .unwrap_or(4)
                .max(1),
            examples: usize::try_from(number("DRIFTLESS_RANDOM_EXAMPLES", 1)?).unwrap_or(1),
            dumps: number("DRIFTLESS_RANDOM_DUMPS", 1)? != 0,
            kinds: Arc::new(kind::parse(&words)?),
        })
    }

    fn pair(&self, index: u64) -> (u64, ModelPair) {
        let seed = self.seed.wrapping_add(index);
        (seed, ModelPair::of_seed(seed, &self.kinds))
    }
}

/// Whether Postgres takes every generated schema.
pub(crate) async fn schemas_load(run: Run, provider: Arc<Provider>) -> Result<(), Failed> {
    let all = Run {
        kinds: Arc::new(kind::Kind::all()),
        ..run.clone()
    };
    let check = move |index: u64, provider: Arc<Provider>| {
        let (seed, pair) = all.pair(index);
        async move {
            for (state, sql) in ["before", "after"]
                .into_iter()
                .zip(<[String; 2]>::from(pair.sql()))
            {
                if let Err(reason) = load(&provider, &sql).await {
                    write(seed, &pair, &reason);
                    return Some(format!("seed {seed}, {state}: {reason}"));
                }
            }
            None
        }
    };
    let refused: Vec<String> = side_by_side(&run, provider, check)
        .await
        .into_iter()
        .flatten()
        .collect();
    if refused.is_empty() {
        Ok(())
    } else {
        Err(refused.join("\n").into())
    }
}

async fn load(provider: &Provider, sql: &str) -> Result<(), String> {
    let scratch = provider
        .database(&[])
        .await
        .map_err(|error| error.to_string())?;
    let done = scratch.client().batch_execute(sql).await;
    done.map_err(|error| {
        error
            .as_db_error()
            .map_or_else(|| error.to_string(), ToString::to_string)
    })
}

/// Whether the laws hold on every pair that the differ does not refuse by name.
pub(crate) async fn laws_hold(run: Run, provider: Arc<Provider>) -> Result<(), Failed> {
    say(&format!("seed {}, {} pairs", run.seed, run.pairs));
    let seen: Arc<Mutex<BTreeMap<String, usize>>> = Arc::default();
    let source = run.clone();
    let (examples, dumps) = (run.examples, run.dumps);
    let check = move |index: u64, provider: Arc<Provider>| {
        let (seed, pair) = source.pair(index);
        let seen = Arc::clone(&seen);
        async move {
            let judge = Judge {
                provider: &provider,
                dumps,
            };
            let verdict = judge.verdict(&pair).await;
            if let Verdict::Failed { signature, .. } = &verdict {
                let wanted = is_wanted(&seen, signature, examples);
                if wanted {
                    judge.record(seed, pair, &verdict).await;
                }
            }
            (seed, verdict)
        }
    };
    conclude(side_by_side(&run, provider, check).await)
}

/// Whether there are fewer pairs than wanted with this failure so far; then this is one more.
fn is_wanted(seen: &Mutex<BTreeMap<String, usize>>, signature: &str, most: usize) -> bool {
    let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
    let count = seen.entry(signature.to_owned()).or_default();
    *count += 1;
    *count <= most
}

/// Runs `check` for every pair, so many at once, and gives what it gave in the order of the seeds.
async fn side_by_side<T, F>(
    run: &Run,
    provider: Arc<Provider>,
    check: impl Fn(u64, Arc<Provider>) -> F,
) -> Vec<T>
where
    T: Send + 'static,
    F: Future<Output = T> + Send + 'static,
{
    let permits = Arc::new(Semaphore::new(run.at_once));
    let mut tasks = JoinSet::new();
    for index in 0..run.pairs {
        let permit = Arc::clone(&permits).acquire_owned().await;
        if index > 0 && index % PROGRESS == 0 {
            say(&format!("{index} of {}", run.pairs));
        }
        let work = check(index, Arc::clone(&provider));
        tasks.spawn(async move {
            let given = work.await;
            drop(permit);
            (index, given)
        });
    }
    let mut given = tasks.join_all().await;
    given.sort_by_key(|(index, _)| *index);
    given.into_iter().map(|(_, given)| given).collect()
}

/// What judges a pair.
#[derive(Clone, Copy)]
struct Judge<'a> {
    provider: &'a Provider,
    dumps: bool,
}

impl Judge<'_> {
    async fn verdict(self, pair: &ModelPair) -> Verdict {
        let second = (self.dumps && pair.can_be_dumped()).then_some(self.provider);
        let (before, after) = pair.sql();
        let pair = Pair {
            before,
            after,
            ..Pair::default()
        };
        Verdict::of(hold((self.provider, second), &pair, None).await)
    }

    /// Makes a failing pair small and writes it down.
    async fn record(self, seed: u64, pair: ModelPair, verdict: &Verdict) {
        let Verdict::Failed { signature, report } = verdict else {
            return;
        };
        write(seed, &pair, report);
        let mut smallest = (pair, report.clone());
        let mut left = SHRINKING;
        loop {
            let size = format!("{:?}", smallest.0).len();
            for step in shrink::steps(&smallest.0) {
                let mut candidate = smallest.0.clone();
                step(&mut candidate);
                candidate.repair();
                if left == 0 || candidate == smallest.0 {
                    continue;
                }
                left -= 1;
                match self.verdict(&candidate).await {
                    Verdict::Failed {
                        signature: other,
                        report,
                    } if other == *signature => smallest = (candidate, report),
                    _ => {}
                }
            }
            if left == 0 || format!("{:?}", smallest.0).len() == size {
                break;
            }
        }
        write(seed, &smallest.0, &smallest.1);
    }
}

fn write(seed: u64, pair: &ModelPair, report: &str) {
    let folder = failures().join(seed.to_string());
    let (before, after) = pair.sql();
    let written = std::fs::create_dir_all(&folder)
        .and_then(|()| std::fs::write(folder.join("before.sql"), before))
        .and_then(|()| std::fs::write(folder.join("after.sql"), after))
        .and_then(|()| std::fs::write(folder.join("report.txt"), report));
    if let Err(error) = written {
        say(&format!(
            "the pair of seed {seed} can't be written down: {error}"
        ));
    }
}

fn failures() -> PathBuf {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent();
    target.unwrap_or(Path::new(".")).join("random-failures")
}

fn conclude(verdicts: Vec<(u64, Verdict)>) -> Result<(), Failed> {
    let (mut held, mut refused, mut failed) = (0, 0, 0);
    let mut reasons: BTreeMap<&str, u64> = BTreeMap::new();
    let mut failures: BTreeMap<&str, Vec<u64>> = BTreeMap::new();
    for (seed, verdict) in &verdicts {
        match verdict {
            Verdict::Held => held += 1,
            Verdict::Refused { kinds } => {
                refused += 1;
                for kind in kinds {
                    *reasons.entry(kind).or_default() += 1;
                }
            }
            Verdict::Failed { signature, .. } => {
                failed += 1;
                failures.entry(signature).or_default().push(*seed);
            }
        }
    }
    for (kind, count) in &reasons {
        say(&format!("refused: {count} for {kind}"));
    }
    for (signature, seeds) in &failures {
        say(&format!(
            "failed: {} as seed {}: {signature}",
            seeds.len(),
            seeds[0]
        ));
    }
    say(&format!(
        "{} pairs: {held} held, {refused} refused, {failed} failed",
        verdicts.len()
    ));
    if failed == 0 {
        return Ok(());
    }
    Err(
        format!("{failed} pairs break a law; the first of each kind is in target/random-failures")
            .into(),
    )
}

#[expect(
    clippy::print_stdout,
    reason = "who runs the tests wants the figures of a run that passed too"
)]
fn say(line: &str) {
    println!("{line}");
}
