//! The shape of `driftless.toml`, with the place of every value that may be complained about.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_spanned::Spanned;

use super::source::Source;
use crate::error::{Error, ErrorKind};
use crate::suggest;

/// The whole file.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub(super) migrations: Option<Spanned<String>>,
    pub(super) loader: Option<Spanned<Vec<Spanned<String>>>>,
    pub(super) scratch: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) schemas: Vec<String>,
    #[serde(default)]
    pub(super) exclude: Vec<String>,
    #[serde(default)]
    pub(super) create: Create,
    #[serde(default)]
    pub(super) env: BTreeMap<Spanned<String>, EnvironmentFile>,
}

/// `[create]`: how migrations are written.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Create {
    /// Online plans on tables that exist already; `concurrent_indexes` says the same.
    #[serde(alias = "concurrent_indexes")]
    pub(super) online: Option<bool>,
}

/// `[env.NAME]`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EnvironmentFile {
    pub(super) url: Spanned<String>,
    /// The database itself, where `url` leads to a pooler in transaction mode.
    pub(super) direct_url: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) protected: bool,
    pub(super) revisions_schema: Option<String>,
    #[serde(default)]
    pub(super) allow: Vec<String>,
}

/// Reads the text of the file.
pub(super) fn parse(source: &Source) -> Result<File, Error> {
    toml::from_str(source.as_str()).map_err(|error| explain(&error, source))
}

/// Turns a parser's complaint into ours: one line, the place, a suggestion.
fn explain(error: &toml::de::Error, source: &Source) -> Error {
    let complaint = error.message().lines().next().unwrap_or_default();
    let span = error.span().unwrap_or(0..0);
    let Some((key, known)) = unknown_key(complaint) else {
        let message = format!("{} is not valid: {complaint}", super::CONFIG_FILE);
        return Error::new(ErrorKind::ConfigInvalid, message)
            .at(source.snippet(span, ""))
            .hint(example_for(complaint));
    };
    let near = suggest::closest(key, known.iter().copied());
    let error = Error::new(ErrorKind::ConfigInvalid, format!("unknown key `{key}`"))
        .at(source.snippet(span, "not a key of this table"));
    match near {
        Some(near) => error.hint(format!("did you mean `{near}`?")),
        None => error.hint(format!("the keys of this table are {}", known.join(", "))),
    }
}

/// A line that would have been right.
fn example_for(complaint: &str) -> &'static str {
    if complaint == "missing field `url`" {
        return "add `url = \"postgres://USER@HOST:5432/DATABASE\"`";
    }
    "values are written as in `migrations = \"migrations\"`, `schemas = [\"public\"]`, `protected = true`"
}

/// The key and the known ones in serde's "unknown field `a`, expected one of `b`, `c`".
fn unknown_key(complaint: &str) -> Option<(&str, Vec<&str>)> {
    let quoted = complaint.strip_prefix("unknown field ")?;
    let mut names = quoted.split('`').skip(1).step_by(2);
    Some((names.next()?, names.collect()))
}
