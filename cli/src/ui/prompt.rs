//! Questions: asked on a terminal, otherwise an error that names the argument which answers them.

use dialoguer::console::Term;
use dialoguer::{Input, Select};

use super::Ui;
use crate::error::{Error, ErrorKind, redact};

/// A question with a few answers. The first is the safe one and the default.
#[derive(Clone, Debug)]
pub struct Choices {
    /// What is to be decided, without a question mark at the end of a statement.
    pub question: String,
    /// The answers.
    pub answers: Vec<String>,
    /// What to add to the command line instead, one hint each: ``answer with `rename=users.name:full_name` ``.
    pub hints: Vec<String>,
}

/// A step so heavy that its name must be typed.
#[derive(Clone, Debug)]
pub struct Confirmation {
    /// What is about to happen: "`production` is protected, and 2 columns would be dropped".
    pub question: String,
    /// The name to type, or to give as `confirm=`.
    pub name: String,
}

impl Ui {
    /// Asks which answer holds; returns its position.
    ///
    /// # Errors
    /// `AnswerNeeded` without a terminal, `Interrupted` when the reader leaves.
    pub async fn choose(&self, choices: Choices) -> Result<usize, Error> {
        if !self.can_ask() {
            return Err(unanswered(&choices.question, choices.hints));
        }
        let prompt = redact(&format!("? {}", choices.question));
        self.ask(move || {
            Select::new()
                .with_prompt(prompt)
                .items(choices.answers)
                .default(0)
                .interact_on(&Term::stderr())
        })
        .await
    }

    /// Asks for the name; anything else is a refusal.
    ///
    /// # Errors
    /// `AnswerNeeded` without a terminal, `NotConfirmed` for another answer, `Interrupted` when the reader leaves.
    pub async fn confirm(&self, confirmation: Confirmation) -> Result<(), Error> {
        let Confirmation { question, name } = confirmation;
        let hint = format!("if that is meant, answer with `confirm={name}`");
        if !self.can_ask() {
            return Err(unanswered(&question, vec![hint]));
        }
        let prompt = redact(&format!("? {question}; type `{name}` to continue"));
        let typed: String = self
            .ask(move || {
                Input::new()
                    .with_prompt(prompt)
                    .allow_empty(true)
                    .interact_text_on(&Term::stderr())
            })
            .await?;
        if typed.trim() == name {
            return Ok(());
        }
        let refused = format!("not confirmed: `{name}` was not typed; nothing was done");
        Err(Error::new(ErrorKind::NotConfirmed, refused).hint(hint))
    }

    /// Asks on a thread of its own, so that Ctrl-C is still heard. A progress line must be gone by then.
    async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce() -> dialoguer::Result<T> + Send + 'static,
    ) -> Result<T, Error> {
        let _cursor = VisibleCursor;
        let answer = tokio::task::spawn_blocking(question).await;
        match answer {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(dialoguer::Error::IO(error)))
                if error.kind() != std::io::ErrorKind::Interrupted =>
            {
                Err(Error::io("ask on the terminal", &error))
            }
            Ok(Err(_)) | Err(_) => Err(Error::interrupted()),
        }
    }
}

/// A dialog hides the cursor while it runs. Ctrl-C drops the question, and then nobody else shows it again.
struct VisibleCursor;

impl Drop for VisibleCursor {
    fn drop(&mut self) {
        // A terminal that is gone needs no cursor.
        drop(Term::stderr().show_cursor());
    }
}

fn unanswered(question: &str, hints: Vec<String>) -> Error {
    let error = Error::new(ErrorKind::AnswerNeeded, question)
        .note("there is no terminal to ask on, and nothing was done");
    hints.into_iter().fold(error, Error::hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_terminal_the_hints_answer() {
        let error = unanswered(
            "was `users.name` renamed to `users.full_name`?",
            vec![
                "answer with `rename=users.name:full_name`".to_owned(),
                "or `rename=none` for drop and add".to_owned(),
            ],
        );
        assert_eq!(error.kind.exit().code(), 3);
        assert_eq!(error.hints.len(), 2);
    }
}
