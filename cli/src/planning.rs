//! From a plan to migrations: what the commands share that write them.

use engine::migrator::directory::{NewMigration, NoNextVersion, Version, sanitise_name};
use engine::plan::{Hazard, HazardKind, Plan};

use crate::error::{Error, ErrorKind};
use crate::ui::{Choices, Ui};

/// What was typed as the name of a migration, as a part of a file name.
///
/// # Errors
/// When nothing of it can stand there.
pub fn migration_name(typed: &str) -> Result<String, Error> {
    sanitise_name(typed).ok_or_else(|| {
        let message = format!("`{typed}` leaves no letter or digit for the name of a file");
        Error::new(ErrorKind::Usage, message).hint("give it a name: `m=add_email`")
    })
}

/// Asks for each kind of hazard that must be allowed and is not yet.
///
/// # Errors
/// When one is not allowed.
pub async fn allow(ui: &Ui, plan: &Plan, allowed: &[HazardKind]) -> Result<(), Error> {
    let hazards = plan.hazards();
    let asked =
        |hazard: &&&Hazard| hazard.kind.must_be_allowed() && !allowed.contains(&hazard.kind);
    let texts: Vec<&str> = hazards
        .iter()
        .filter(asked)
        .map(|h| h.text.as_str())
        .collect();
    if texts.is_empty() {
        return Ok(());
    }
    let question = format!("this migration loses data: it {}", texts.join(", it "));
    let answers = vec![
        "stop: write nothing".to_owned(),
        "write it all the same".to_owned(),
    ];
    let hints = vec![
        "if that is meant, allow it with `allow=data-loss`".to_owned(),
        "if something was renamed, say so with `rename=BEFORE:AFTER`".to_owned(),
    ];
    let chosen = ui
        .choose(Choices {
            question,
            answers,
            hints: hints.clone(),
        })
        .await?;
    if chosen == 1 {
        return Ok(());
    }
    let refused = Error::new(ErrorKind::AnswerNeeded, "not allowed; nothing was written");
    Err(hints.into_iter().fold(refused, Error::hint))
}

/// Each stage as a migration; several get numbered names.
///
/// # Errors
/// When there are no versions for them.
pub fn migrations(
    plan: &Plan,
    name: &str,
    versions: impl FnOnce(usize) -> Result<Vec<Version>, NoNextVersion>,
) -> Result<Vec<NewMigration>, NoNextVersion> {
    let count = plan.stages.len();
    let numbered = |index: usize| match count {
        1 => name.to_owned(),
        _ => format!("{name}_{}", index + 1),
    };
    let versions = versions(count)?.into_iter().enumerate();
    let new = versions.zip(&plan.stages);
    Ok(new
        .map(|((index, version), stage)| NewMigration {
            version,
            description: numbered(index),
            up: stage.up_text(),
            down: Some(stage.down_text()),
        })
        .collect())
}
