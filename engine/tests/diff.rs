//! The laws of a plan, for every folder of `tests/diff/<kind>/<case>`.
//!
//! What a case is, and on which server it is tried, says `fixtures/mod.rs`. `survives.sql` is a query that
//! gives true where the rows have survived the way up. The laws are those of `laws/mod.rs`; they hold for the
//! plan in one transaction and for the online one. `up.sql` and `down.sql` hold the text of the former, for the
//! kind `online` of the latter, as it is planned on Postgres 15, since other versions write some definitions
//! otherwise: run with `UPDATE=1` on that version to rewrite them where the laws hold. What a header says
//! of hazards and locks is not compared: `hazards.rs` asks a server about that.
//!
//! Where Postgres has no way, or this version plans none, `refused.txt` holds the refusal in the place of both texts. Where
//! `undumped.txt` says why, `pg_dump` is not asked for its judgement.
//!
//! `uncompared.txt` names what differs beside what is compared, a line each, which must be said and not be planned.
//!
//! A case is ignored on a server that lacks an extension it creates. `scripts/postgres-matrix` runs all
//! of this on every version that is supported.
//!

mod fixtures;
mod laws;
mod states;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use engine::diff::NotCompared;
use engine::difference::DifferenceError;
use engine::prove::Direction;
use engine::scratch::{Provider, ScratchError};
use libtest_mimic::{Arguments, Completion, Failed, Trial};
use tokio::runtime::Runtime;

use self::laws::Broken;
use self::states::Unbuilt;

/// The kind of cases whose online plan is recorded.
const ONLINE: &str = "online";

/// What holds a refusal.
const REFUSED: &str = "refused.txt";

/// The major version whose planned texts are recorded.
const RECORDED_ON: u32 = 15;

fn main() {
    let arguments = Arguments::from_args();
    let runtime = Arc::new(Runtime::new().expect("a runtime starts"));
    let provider = (!arguments.list).then(|| fixtures::start(&runtime));
    let trials = fixtures::cases()
        .into_iter()
        .map(|folder| trial(folder, &runtime, provider.clone()))
        .collect();
    let conclusion = libtest_mimic::run(&arguments, trials);
    drop(provider);
    conclusion.exit();
}

fn trial(folder: PathBuf, runtime: &Arc<Runtime>, provider: Option<Arc<Provider>>) -> Trial {
    let runtime = Arc::clone(runtime);
    Trial::ignorable_test(fixtures::name(&folder), move || {
        let provider = provider.ok_or("no provider")?;
        runtime.block_on(check(&folder, &provider))
    })
}

async fn check(folder: &Path, provider: &Provider) -> Result<Completion, Failed> {
    let major = fixtures::major_version(provider);
    if let Some(reason) = fixtures::unfit(folder, provider)? {
        return Ok(Completion::ignored_with(reason));
    }
    let survives = fs::read_to_string(folder.join("survives.sql")).ok();
    let judge = (!folder.join("undumped.txt").exists()).then_some(provider);
    let held = laws::hold(
        (provider, judge),
        &fixtures::read(folder)?,
        survives.as_deref(),
    )
    .await;
    let held = match held {
        Err(Broken::Unbuilt(Unbuilt::Scratch(missing @ ScratchError::MissingExtension { .. }))) => {
            return Ok(Completion::ignored_with(missing));
        }
        Err(Broken::Compare(DifferenceError::Unsupported(unsupported))) => {
            return compare_refusal(folder, &unsupported.to_string());
        }
        held => held?,
    };
    if folder.join(REFUSED).exists() {
        return Err("planned, although its refusal is recorded".into());
    }
    let is_online = folder.parent().is_some_and(|kind| kind.ends_with(ONLINE));
    let ([blocking, online], not_compared) = held;
    let plan = if is_online { online } else { blocking };
    if major == RECORDED_ON {
        compare_text(&folder.join("up.sql"), &laws::text(&plan, Direction::Up))?;
        compare_text(
            &folder.join("down.sql"),
            &laws::text(&plan, Direction::Down),
        )?;
    }
    let uncompared = folder.join("uncompared.txt");
    if major == RECORDED_ON || uncompared.exists() {
        compare_uncompared(&uncompared, &not_compared)?;
    }
    Ok(Completion::Completed)
}

/// A refusal that is not recorded is a failure.
fn compare_refusal(folder: &Path, refusal: &str) -> Result<Completion, Failed> {
    let path = folder.join(REFUSED);
    if !path.exists() && folder.join("up.sql").exists() {
        return Err(format!("refused: {refusal}").into());
    }
    compare_text(&path, &format!("{refusal}\n"))?;
    Ok(Completion::Completed)
}

/// There is no file where there is nothing to name.
fn compare_uncompared(path: &Path, found: &[NotCompared]) -> Result<(), Failed> {
    let lines = found
        .iter()
        .map(|one| format!("{} of {}\n", one.attribute, one.object));
    let named: String = lines.collect();
    if named.is_empty() && !path.exists() {
        return Ok(());
    }
    compare_text(path, &named)
}

fn compare_text(path: &Path, planned: &str) -> Result<(), Failed> {
    let planned = without_hazards(planned);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(path, planned)?;
        return Ok(());
    }
    let recorded = fs::read_to_string(path).unwrap_or_default();
    if without_hazards(&recorded) == planned {
        return Ok(());
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    Err(format!("{name} differs; planned:\n{planned}\nrecorded:\n{recorded}").into())
}

fn without_hazards(text: &str) -> String {
    const BEGINNINGS: [&str; 3] = ["-- hazard: ", "-- locks: ", "-- irreversible: "];
    let stays = |line: &&str| {
        !BEGINNINGS
            .iter()
            .any(|beginning| line.starts_with(beginning))
    };
    text.split_inclusive('\n').filter(stays).collect()
}
