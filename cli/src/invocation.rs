//! How the reader started the program, so that hints can be pasted as they stand.

use crate::env_vars::{self, Variables};

/// The three ways to start the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Invocation {
    /// `cli migrate-create m=NAME`
    #[default]
    Binary,
    /// `cargo driftless migrate-create m=NAME`
    Cargo,
    /// `make migrate-create m=NAME`
    Make,
}

impl Invocation {
    /// What the environment says: the Makefile names itself, and cargo names itself to what it runs.
    pub fn detect(variables: &Variables) -> Invocation {
        match variables.process(env_vars::INVOKED_AS) {
            Some("make") => Invocation::Make,
            Some("cargo") => Invocation::Cargo,
            Some(_) => Invocation::Binary,
            None if variables.process(env_vars::CARGO).is_some() => Invocation::Cargo,
            None => Invocation::Binary,
        }
    }

    /// The hint with its `` `cli ...` `` commands written the way the reader started this one.
    pub fn respell(self, hint: &str) -> String {
        const COMMAND: &str = "`cli ";
        let mut pieces = hint.split(COMMAND);
        let mut respelt = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let command = piece.split('`').next().unwrap_or_default();
            respelt.push('`');
            respelt.push_str(self.program_for(command));
            respelt.push(' ');
            respelt.push_str(piece);
        }
        respelt
    }

    /// make takes targets and `key=value` only; a command with a flag needs the program itself.
    fn program_for(self, command: &str) -> &'static str {
        let has_flag = command.split(' ').any(|word| word.starts_with('-'));
        match self {
            Invocation::Binary => "cli",
            Invocation::Make if !has_flag => "make",
            Invocation::Cargo | Invocation::Make => "cargo driftless",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hints_are_written_as_the_program_was_started() {
        let hint = "run `cli migrate-hash`, then `cli migrate-apply env=local`; see `cli --help`";
        assert_eq!(Invocation::Binary.respell(hint), hint);
        assert_eq!(
            Invocation::Cargo.respell(hint),
            "run `cargo driftless migrate-hash`, then `cargo driftless migrate-apply env=local`; \
             see `cargo driftless --help`"
        );
        assert_eq!(
            Invocation::Make.respell(hint),
            "run `make migrate-hash`, then `make migrate-apply env=local`; see `cargo driftless --help`"
        );
        assert_eq!(Invocation::Make.respell("no command"), "no command");
    }

    #[test]
    fn the_environment_says_how() {
        let detect = |pairs: &[(&str, &str)]| Invocation::detect(&Variables::of(pairs));
        assert_eq!(detect(&[]), Invocation::Binary);
        assert_eq!(detect(&[("CARGO", "cargo")]), Invocation::Cargo);
        assert_eq!(
            detect(&[("CARGO", "cargo"), ("DRIFTLESS_INVOKED_AS", "make")]),
            Invocation::Make
        );
        assert_eq!(
            detect(&[("CARGO", "cargo"), ("DRIFTLESS_INVOKED_AS", "cli")]),
            Invocation::Binary
        );
    }
}
