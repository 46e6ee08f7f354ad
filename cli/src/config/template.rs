//! `${NAME}` and `${NAME:-default}` in a value, and nothing else.

use super::source::{Source, Text};
use crate::env_vars::Variables;
use crate::error::{Error, ErrorKind};
use crate::suggest;

/// The value with its variables filled in.
pub(super) fn expand(text: &Text, source: &Source, variables: &Variables) -> Result<String, Error> {
    let mut expanded = String::new();
    let mut rest = text.value.as_str();
    while let Some(start) = rest.find("${") {
        expanded.push_str(&rest[..start]);
        let variable = &rest[start..];
        let Some(length) = closing(variable) else {
            return Err(malformed(text, source, variable, "`}` is missing"));
        };
        let (name, default) = split(&variable[2..length]);
        if !is_name(name) {
            return Err(malformed(
                text,
                source,
                &variable[..=length],
                "not the name of a variable",
            ));
        }
        match variables.get(name).or(default) {
            Some(value) => expanded.push_str(value),
            None => return Err(missing(text, source, name, variables)),
        }
        rest = &variable[length + 1..];
    }
    expanded.push_str(rest);
    Ok(expanded)
}

/// Where the `${` at the start is closed.
fn closing(variable: &str) -> Option<usize> {
    variable.find('}')
}

fn split(inner: &str) -> (&str, Option<&str>) {
    match inner.split_once(":-") {
        Some((name, default)) => (name, Some(default)),
        None => (inner, None),
    }
}

fn is_name(name: &str) -> bool {
    let starts = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    starts && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

fn malformed(text: &Text, source: &Source, variable: &str, label: &str) -> Error {
    Error::new(
        ErrorKind::ConfigInvalid,
        "a variable is not written as `${NAME}`",
    )
    .at(source.snippet(source.part(text, variable), label))
    .hint("write `${NAME}`, or `${NAME:-default}`")
}

fn missing(text: &Text, source: &Source, name: &str, variables: &Variables) -> Error {
    let place = source.part(text, &format!("${{{name}}}"));
    let error = Error::new(
        ErrorKind::VariableMissing,
        format!("the variable `{name}` is not set"),
    )
    .at(source.snippet(place, "neither in the environment nor in .env"));
    let error = match suggest::closest(name, variables.names()) {
        Some(near) => error.hint(format!("did you mean `${{{near}}}`, which is set?")),
        None => error,
    };
    error.hint(format!(
        "set it: `export {name}=...`, or a line `{name}=...` in .env"
    ))
}
