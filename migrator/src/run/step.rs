//! One file made ready to run: split, and with what its end writes to history.

use super::manner::{Alone, Manner, manner};
use super::{PlanError, RunError};
use crate::directory::{FileTxMode, Migration, Script, Version};
use crate::script::Text;
use crate::split::{Statement, line_of, split};

/// A Step is one file to run.
pub(super) struct Step<'a> {
    pub(super) migration: &'a Migration,
    pub(super) direction: Direction,
    /// The file as messages name it.
    pub(super) file: String,
    pub(super) text: Text<'a>,
    pub(super) mode: FileTxMode,
}

/// Which way a file leads, and what history says of it in the end.
pub(super) enum Direction {
    /// Its row is written, with the digest of the file.
    Up { hash: String },
    /// Its row is deleted.
    Down,
}

impl<'a> Step<'a> {
    pub(super) fn up(
        migration: &'a Migration,
        mode: FileTxMode,
        hash: String,
    ) -> Result<Self, RunError> {
        let file = migration.file_name.clone();
        Self::new(
            migration,
            Direction::Up { hash },
            file,
            (&migration.up, mode),
        )
    }

    pub(super) fn down(migration: &'a Migration, script: &'a Script) -> Result<Self, RunError> {
        let file = migration.down_file_name();
        let mode = script.header.tx_mode.unwrap_or(FileTxMode::File);
        Self::new(migration, Direction::Down, file, (script, mode))
    }

    fn new(
        migration: &'a Migration,
        direction: Direction,
        file: String,
        (script, mode): (&'a Script, FileTxMode),
    ) -> Result<Self, RunError> {
        let text = Text::split(&script.sql).map_err(|error| RunError::Split {
            file: file.clone(),
            error,
        })?;
        let step = Self {
            migration,
            direction,
            file,
            text,
            mode,
        };
        step.check_transaction_control()?;
        Ok(step)
    }

    pub(super) fn version(&self) -> &'a Version {
        &self.migration.version
    }

    pub(super) fn statements(&self) -> Vec<String> {
        self.text
            .statements
            .iter()
            .map(|statement| statement.text.to_owned())
            .collect()
    }

    /// A `COMMIT` in the file would end the transaction that is to hold its row of history too;
    /// and a transaction that the file itself leaves open would swallow what follows.
    fn check_transaction_control(&self) -> Result<(), PlanError> {
        let mut open = None;
        for statement in &self.text.statements {
            for command in self.commands(statement) {
                open = match transaction_control(command) {
                    Some(_) if self.mode == FileTxMode::File => {
                        return Err(PlanError::TransactionControl {
                            file: self.file.clone(),
                            line: line_of(self.text.sql, statement.span.start),
                            statement: first_line(statement.text),
                        });
                    }
                    Some(Control::Begins) => Some(statement),
                    Some(Control::Commits | Control::Ends | Control::Whole) => None,
                    None => open,
                };
            }
        }
        match open {
            None => Ok(()),
            Some(statement) => Err(PlanError::TransactionLeftOpen {
                file: self.file.clone(),
                line: line_of(self.text.sql, statement.span.start),
            }),
        }
    }

    /// How each statement runs, where no transaction surrounds the file.
    pub(super) fn manners(&self) -> Vec<Manner> {
        let mut is_open = false;
        let statements = self.text.statements.iter();
        statements
            .map(|statement| self.manner(statement, &mut is_open))
            .collect()
    }

    fn manner(&self, statement: &Statement<'a>, is_open: &mut bool) -> Manner {
        if !self.text.has_own_delimiter
            && let Some(Control::Whole) = transaction_control(statement.text)
        {
            *is_open = false;
            return Manner::Whole;
        }
        let commands = self.commands(statement);
        let was_open = *is_open;
        let mut control = None;
        for command in &commands {
            if let Some(found) = transaction_control(command) {
                *is_open = found == Control::Begins;
                control = Some(found);
            }
        }
        match (control, &commands[..]) {
            (None, _) if was_open => Manner::Inside,
            (None, [command]) => manner(command),
            // The server makes one transaction of the commands of one message.
            (None, _) => Manner::Recorded,
            (Some(Control::Begins), [_]) => Manner::Begins,
            (Some(Control::Commits), [_]) => Manner::Commits,
            (Some(Control::Ends), [_]) => Manner::Ends,
            (Some(_), _) => Manner::Alone(Alone::Unknown),
        }
    }

    /// More than one where a delimiter of its own or `BEGIN ... END;` joins several.
    fn commands(&self, statement: &Statement<'a>) -> Vec<&'a str> {
        let text = statement.text;
        if self.text.has_own_delimiter || transaction_control(text).is_some() {
            let inner = split(text).unwrap_or_default();
            return inner.into_iter().map(|one| one.text).collect();
        }
        vec![text]
    }
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Control {
    Begins,
    Commits,
    Ends,
    /// `BEGIN WORK; ... END;`, see `split`.
    Whole,
}

fn transaction_control(text: &str) -> Option<Control> {
    let words: Vec<_> = text
        .split(|character: char| !character.is_ascii_alphabetic())
        .filter(|word| !word.is_empty())
        .take(3)
        .map(str::to_ascii_lowercase)
        .collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        // `ROLLBACK TO` a savepoint, and what decides on a transaction prepared before.
        ["rollback", "to", ..] | ["rollback", "work" | "transaction", "to"] => None,
        ["commit" | "rollback", "prepared", ..] => None,
        ["begin", ..] if ends_block(text) => Some(Control::Whole),
        ["begin", ..] | ["start", "transaction", ..] => Some(Control::Begins),
        ["commit" | "end", ..] => Some(Control::Commits),
        ["abort" | "rollback", ..] | ["prepare", "transaction", ..] => Some(Control::Ends),
        _ => None,
    }
}

fn ends_block(text: &str) -> bool {
    text.to_ascii_lowercase().ends_with("end;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_transactions_from_savepoints() {
        for text in ["BEGIN;", "begin work", "START TRANSACTION;"] {
            assert_eq!(transaction_control(text), Some(Control::Begins), "{text}");
        }
        for text in ["commit", "END;"] {
            assert_eq!(transaction_control(text), Some(Control::Commits), "{text}");
        }
        for text in ["PREPARE TRANSACTION 'a'", "ROLLBACK", "abort;"] {
            assert_eq!(transaction_control(text), Some(Control::Ends), "{text}");
        }
        let whole = "BEGIN WORK; SELECT 1;\nEND;";
        assert_eq!(transaction_control(whole), Some(Control::Whole));
        for text in [
            "ROLLBACK TO a;",
            "ROLLBACK WORK TO a",
            "SAVEPOINT a",
            "PREPARE a AS SELECT 1",
        ] {
            assert_eq!(transaction_control(text), None, "{text}");
        }
    }
}
