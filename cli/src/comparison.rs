//! Models against migrations: what `migrate-create` and `schema-drift` share.

use std::str::FromStr;

use engine::diff::{ObjectKind, PartKind, Question, Rename};
use engine::difference::{self, Difference, Request};
use engine::source::{Opened, Source};

use crate::config::Project;
use crate::context::Context;
use crate::error::Error;
use crate::report::uncompared;
use crate::states::LazyProvider;
use crate::ui::{Choices, Ui, counted};

/// Two open states and what differs between them.
pub struct Comparison {
    /// As it is.
    pub before: Opened,
    /// As it shall be.
    pub after: Opened,
    /// What differs.
    pub difference: Difference,
}

impl Comparison {
    /// Ends both states side by side: dropping a database takes its time.
    pub fn close(self) {
        let Self { before, after, .. } = self;
        std::thread::scope(|scope| {
            scope.spawn(|| drop(before));
            drop(after);
        });
    }
}

/// An answer to "was this renamed?".
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RenameAnswer {
    /// Nothing was renamed: what disappeared is dropped, what appeared is new.
    None,
    /// This was renamed.
    Renamed {
        /// The object as it was called, qualified: `users.name`.
        before: String,
        /// Its last name now: `full_name`.
        after: String,
    },
}

impl FromStr for RenameAnswer {
    type Err = String;

    fn from_str(text: &str) -> Result<RenameAnswer, String> {
        if text == "none" {
            return Ok(RenameAnswer::None);
        }
        match text.split_once(':') {
            Some((before, after)) if !before.is_empty() && !after.is_empty() => {
                Ok(RenameAnswer::Renamed {
                    before: before.to_owned(),
                    after: after.to_owned(),
                })
            }
            _ => Err("expected BEFORE:AFTER such as users.name:full_name, or none".to_owned()),
        }
    }
}

/// Opens both states side by side and compares them.
///
/// # Errors
/// When a state cannot be opened, or they cannot be compared.
pub async fn compare(
    context: &Context,
    project: &Project,
    scratch: Option<&str>,
    states: (
        impl Future<Output = Result<Source, Error>>,
        impl Future<Output = Result<Source, Error>>,
    ),
    request: &Request,
) -> Result<Comparison, Error> {
    let working = context
        .ui
        .working("Replaying", "the migrations, beside the models");
    let provider = LazyProvider::new(project, scratch);
    // Neither waits for the other: migrations are replayed while the loader is still being built.
    let (before, after) = tokio::try_join!(provider.open(states.0), provider.open(states.1))?;
    working.update("Comparing", "the two states");
    let difference = difference::compare(&before, &after, request).await?;
    Ok(Comparison {
        before,
        after,
        difference,
    })
}

/// Says what differs and is not planned, so that nobody takes it for planned.
pub fn warn_of_uncompared(ui: &Ui, difference: &Difference) {
    for line in uncompared::lines(&difference.not_compared) {
        ui.warning(&line);
    }
}

/// What the project says about every comparison.
pub fn request(project: &Project) -> Request {
    Request {
        schemas: project.schemas.clone(),
        exclude: project.exclude.clone(),
        ..Request::default()
    }
}

/// Puts the answers of the command line into a request.
pub fn with_answers(mut request: Request, answers: &[RenameAnswer]) -> Request {
    for answer in answers {
        match answer {
            RenameAnswer::None => request.no_more_renames = true,
            RenameAnswer::Renamed { before, after } => {
                request.renames.push((before.clone(), after.clone()));
            }
        }
    }
    request
}

/// Asks each open question, on a terminal; compares anew as long as an answer is a rename.
///
/// # Errors
/// `AnswerNeeded` without a terminal, with the argument that answers each question.
pub async fn settle_renames(
    ui: &Ui,
    comparison: &mut Comparison,
    request: &mut Request,
) -> Result<(), Error> {
    let mut declined: Vec<Rename> = Vec::new();
    loop {
        let open = |question: &&Question| !declined.contains(&question.rename);
        let Some(question) = comparison.difference.questions.iter().find(open).cloned() else {
            return Ok(());
        };
        if ui
            .choose(rename_choices(&question, &comparison.difference))
            .await?
            == 0
        {
            let rename = &question.rename;
            request.renames.push((rename.from_path(), rename.to_name()));
            comparison.difference =
                difference::compare(&comparison.before, &comparison.after, request).await?;
        } else {
            declined.push(question.rename);
        }
    }
}

fn rename_choices(question: &Question, difference: &Difference) -> Choices {
    let rename = &question.rename;
    let (from, to) = (short(&rename.from_path()), rename.to_name());
    let mut hints = vec![format!(
        "if it was renamed, answer with `rename={from}:{to}`"
    )];
    if difference.questions.len() > 1 {
        let all: Vec<String> = difference
            .questions
            .iter()
            .map(|q| format!("{}:{}", short(&q.rename.from_path()), q.rename.to_name()))
            .collect();
        let count = counted(all.len(), "question");
        hints.push(format!(
            "{count} in all; if all were renamed: `rename={}`",
            all.join(",")
        ));
    }
    hints.push("if it was not, answer with `rename=none`: drop the one, add the other".to_owned());
    hints.push(match model_place(rename) {
        Some(place) => format!(
            "or say it in the model: `#[driftless(renamed_from = \"{}\")]` on {place}",
            rename.from_name()
        ),
        None => format!(
            "or say it in the SQL of the desired state: `-- driftless:renamed_from {} {}`",
            rename.from_path(),
            rename.to_name()
        ),
    });
    Choices {
        question: format!(
            "`{from}` disappeared and `{to}` appeared ({}): was it renamed?",
            question.likeness
        ),
        answers: vec![
            "renamed: keep the data".to_owned(),
            "dropped and added: lose the data".to_owned(),
        ],
        hints,
    }
}

/// Where a model says it, for what a model can say it of.
fn model_place(rename: &Rename) -> Option<String> {
    match rename {
        Rename::Part {
            kind: PartKind::Column,
            to,
            ..
        } => Some(format!("the field `{}`", to.as_str())),
        Rename::Object {
            kind: ObjectKind::Table,
            from,
            to,
        } if from.schema == to.schema => Some(format!("the struct of `{}`", to.name.as_str())),
        Rename::Object {
            kind: ObjectKind::Enum,
            from,
            to,
        } if from.schema == to.schema => Some(format!("the enum of `{}`", to.name.as_str())),
        Rename::EnumValue { to, .. } => Some(format!("the variant `{to}`")),
        _ => None,
    }
}

/// The path without the schema that need not be said.
fn short(path: &str) -> String {
    path.strip_prefix("public.").unwrap_or(path).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rename_answers_are_read() {
        assert_eq!("none".parse(), Ok(RenameAnswer::None));
        let renamed = RenameAnswer::Renamed {
            before: "users.name".to_owned(),
            after: "full_name".to_owned(),
        };
        assert_eq!("users.name:full_name".parse(), Ok(renamed));
        for wrong in ["", "users.name", ":x", "x:"] {
            assert!(wrong.parse::<RenameAnswer>().is_err(), "{wrong}");
        }
    }
}
