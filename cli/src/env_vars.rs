//! Every environment variable the program knows, declared once, and the one place that reads them.
//!
//! The process environment is read once at start and never written: `.env` goes into a map of its own, since
//! changing the environment of a running process is unsound with threads (std::env::set_var).

use std::collections::BTreeMap;

/// Path of the configuration file; `--config` wins over it.
pub const CONFIG: &str = "DRIFTLESS_CONFIG";
/// Where throwaway databases live; `scratch=` wins over it, it wins over the file.
pub const SCRATCH: &str = "DRIFTLESS_SCRATCH";
/// The migrations folder; it wins over the file.
pub const MIGRATIONS: &str = "DRIFTLESS_MIGRATIONS";
/// How the program was started: `make`, `cargo` or `cli`. Set by the Makefile so that hints can be pasted.
pub const INVOKED_AS: &str = "DRIFTLESS_INVOKED_AS";
/// Set by cargo for the programs it runs.
pub const CARGO: &str = "CARGO";
/// The editor that `migrate-manual` opens; `EDITOR` is asked after it.
pub const VISUAL: &str = "VISUAL";
/// The editor that `migrate-manual` opens.
pub const EDITOR: &str = "EDITOR";

/// What the process environment and `.env` say, the first winning.
#[derive(Clone, Default)]
pub struct Variables {
    process: BTreeMap<String, String>,
    dotenv: BTreeMap<String, String>,
}

impl Variables {
    /// Reads the environment of this process. A value that is not UTF-8 counts as not set.
    pub fn of_process() -> Variables {
        let text = std::env::vars_os().filter_map(|(name, value)| {
            Some((name.into_string().ok()?, value.into_string().ok()?))
        });
        Variables {
            process: text.collect(),
            dotenv: BTreeMap::new(),
        }
    }

    /// The given variables and no others.
    pub fn of(pairs: &[(&str, &str)]) -> Variables {
        let owned = pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Variables {
            process: owned.collect(),
            dotenv: BTreeMap::new(),
        }
    }

    /// The same with what `.env` says behind it.
    #[must_use]
    pub fn with_dotenv(mut self, dotenv: BTreeMap<String, String>) -> Variables {
        self.dotenv = dotenv;
        self
    }

    /// The value of a variable: the environment first, then `.env`. An empty value counts as not set, as in
    /// `${NAME:-default}` of a shell.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.process(name).or_else(|| set(&self.dotenv, name))
    }

    /// The value in the environment of the process alone.
    pub fn process(&self, name: &str) -> Option<&str> {
        set(&self.process, name)
    }

    /// The names that are set, for suggestions. Values stay inside.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.process
            .keys()
            .chain(self.dotenv.keys())
            .map(String::as_str)
    }
}

fn set<'a>(variables: &'a BTreeMap<String, String>, name: &str) -> Option<&'a str> {
    variables
        .get(name)
        .map(String::as_str)
        .filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_wins_over_dotenv_and_empty_is_not_set() {
        let dotenv = [("A", "file"), ("B", "file"), ("C", "file")];
        let dotenv = dotenv.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let variables = Variables::of(&[("A", "process"), ("B", "")]).with_dotenv(dotenv.into());
        assert_eq!(variables.get("A"), Some("process"));
        assert_eq!(variables.get("B"), Some("file"));
        assert_eq!(variables.get("C"), Some("file"));
        assert_eq!(variables.get("D"), None);
        assert_eq!(variables.process("C"), None);
    }
}
