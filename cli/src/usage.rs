//! What clap says about a wrong command line, said the way it was typed and with something to paste.

use std::ffi::OsString;

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind as ClapKind};

use crate::args;
use crate::error::{Error, ErrorKind};
use crate::grammar;
use crate::suggest;

/// Turns clap's error into ours. `typed` are the arguments before the grammar, `normalized` those after it.
pub fn explain(error: &clap::Error, typed: &[OsString], normalized: &[OsString]) -> Error {
    let root = args::command();
    let name = grammar::command_name(normalized, &root);
    let command = name.and_then(|name| root.find_subcommand(name));
    let spelling = Spelling {
        root: &root,
        command,
        flags: uses_flags(typed),
    };
    if error.kind() == ClapKind::InvalidSubcommand {
        return unknown_command(&root, name.unwrap_or_default());
    }
    let explained = match error.kind() {
        ClapKind::UnknownArgument => unknown_argument(error, &spelling),
        ClapKind::InvalidValue => invalid_value(error, &spelling),
        ClapKind::ValueValidation => refused_value(error, &spelling),
        ClapKind::MissingRequiredArgument => with_example(missing(error, &spelling), command),
        ClapKind::TooManyValues => switch_value(error, &spelling),
        ClapKind::ArgumentConflict => conflict(error, &spelling),
        _ => usage(first_paragraph(error)),
    };
    match command {
        Some(command) => explained.hint(format!(
            "`cli {} --help` explains every argument",
            command.get_name()
        )),
        None => explained.hint("`cli --help` lists the commands"),
    }
}

/// A command that is planned, and not part of this version.
pub fn unavailable(name: &str) -> Error {
    let message = format!("`{name}` is not available in this version");
    Error::new(ErrorKind::CommandUnavailable, message)
        .hint("`cli --help` lists the commands of this version")
}

fn usage(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Usage, message)
}

/// The first example of the help page can be pasted as it stands.
fn with_example(error: Error, command: Option<&Command>) -> Error {
    let help = command
        .and_then(Command::get_after_long_help)
        .map(ToString::to_string);
    match help.unwrap_or_default().lines().nth(1) {
        Some(example) => error.hint(format!("for example `{}`", without_comment(example))),
        None => error,
    }
}

fn without_comment(example: &str) -> &str {
    example.split("  #").next().unwrap_or(example).trim()
}

fn unknown_command(root: &Command, name: &str) -> Error {
    if args::LATER.contains(&name) {
        return unavailable(name);
    }
    let explained = usage(format!("there is no command `{name}`"));
    let explained = match nearest_command(root, name) {
        Some(near) => explained.hint(format!("did you mean `cli {near}`?")),
        None => explained,
    };
    explained.hint("`cli --help` lists the commands")
}

/// Within a family the verbs are compared, since all of its commands begin alike.
fn nearest_command<'a>(root: &'a Command, name: &str) -> Option<&'a str> {
    let known: Vec<&str> = root.get_subcommands().map(Command::get_name).collect();
    let prefix = name.split_once('-').map(|(family, _)| format!("{family}-"));
    let prefix = prefix.filter(|prefix| known.iter().any(|known| known.starts_with(prefix)));
    let Some(prefix) = prefix else {
        return suggest::closest(name, known);
    };
    let verbs = known.iter().filter_map(|known| known.strip_prefix(&prefix));
    let near = suggest::closest(&name[prefix.len()..], verbs)?;
    known
        .iter()
        .copied()
        .find(|known| known.strip_prefix(&prefix) == Some(near))
}

fn unknown_argument(error: &clap::Error, spelling: &Spelling<'_>) -> Error {
    let typed = word(error, ContextKind::InvalidArg);
    let explained = usage(format!("unknown argument `{}`", spelling.of(&typed)));
    let suggested = words(error, ContextKind::SuggestedArg).into_iter().next();
    match suggested.or_else(|| spelling.nearest(&typed)) {
        Some(near) => explained.hint(format!("did you mean `{}`?", spelling.of(&near))),
        None => explained,
    }
}

fn invalid_value(error: &clap::Error, spelling: &Spelling<'_>) -> Error {
    let argument = spelling.of(&word(error, ContextKind::InvalidArg));
    let value = word(error, ContextKind::InvalidValue);
    let explained = match value.as_str() {
        "" => usage(format!("`{argument}` needs a value")),
        value => usage(format!("`{argument}` cannot be `{value}`")),
    };
    let explained = match words(error, ContextKind::SuggestedValue).first() {
        Some(near) => explained.hint(format!("did you mean `{near}`?")),
        None => explained,
    };
    match words(error, ContextKind::ValidValue) {
        known if known.is_empty() => explained,
        known => explained.hint(format!("it can be {}", known.join(", "))),
    }
}

fn refused_value(error: &clap::Error, spelling: &Spelling<'_>) -> Error {
    let argument = spelling.of(&word(error, ContextKind::InvalidArg));
    let value = word(error, ContextKind::InvalidValue);
    let reason = std::error::Error::source(error).map(|source| format!(": {source}"));
    usage(format!(
        "`{argument}` cannot be `{value}`{}",
        reason.unwrap_or_default()
    ))
}

fn switch_value(error: &clap::Error, spelling: &Spelling<'_>) -> Error {
    let argument = spelling.of(&word(error, ContextKind::InvalidArg));
    let value = word(error, ContextKind::InvalidValue);
    usage(format!(
        "`{argument}` cannot be `{value}`: {}",
        grammar::EXPECTED_BOOLEAN
    ))
}

fn missing(error: &clap::Error, spelling: &Spelling<'_>) -> Error {
    let arguments = words(error, ContextKind::InvalidArg);
    let arguments: Vec<String> = arguments
        .iter()
        .map(|argument| format!("`{}`", spelling.with_value(argument)))
        .collect();
    usage(format!("{} is missing", arguments.join(" and ")))
}

fn conflict(error: &clap::Error, spelling: &Spelling<'_>) -> Error {
    let argument = spelling.of(&word(error, ContextKind::InvalidArg));
    let others = words(error, ContextKind::PriorArg);
    let others: Vec<String> = others
        .iter()
        .map(|other| format!("`{}`", spelling.of(other)))
        .collect();
    if others.iter().all(|other| *other == format!("`{argument}`")) {
        return usage(format!("`{argument}` is given more than once"));
    }
    usage(format!(
        "`{argument}` cannot be combined with {}",
        others.join(" and ")
    ))
}

fn first_paragraph(error: &clap::Error) -> String {
    let text = error.render().to_string();
    let first = text.split("\n\n").next().unwrap_or_default();
    first.trim().trim_start_matches("error: ").to_owned()
}

fn word(error: &clap::Error, kind: ContextKind) -> String {
    words(error, kind).into_iter().next().unwrap_or_default()
}

fn words(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(word)) => vec![word.clone()],
        Some(ContextValue::Strings(words)) => words.clone(),
        _ => Vec::new(),
    }
}

/// Whether arguments were typed as flags; make-style is what we answer with otherwise.
fn uses_flags(typed: &[OsString]) -> bool {
    let arguments = typed
        .iter()
        .skip(1)
        .take_while(|argument| *argument != "--");
    arguments
        .into_iter()
        .any(|argument| argument.as_encoded_bytes().starts_with(b"-"))
}

/// How the reader writes arguments.
struct Spelling<'a> {
    root: &'a Command,
    command: Option<&'a Command>,
    flags: bool,
}

impl Spelling<'_> {
    /// `--env <NAME>` as `env=`, unless flags were typed.
    fn of(&self, argument: &str) -> String {
        match self.key(argument) {
            Some(key) => format!("{key}="),
            None => argument
                .split([' ', '['])
                .next()
                .unwrap_or(argument)
                .to_owned(),
        }
    }

    /// `--env <NAME>` as `env=NAME`, unless flags were typed.
    fn with_value(&self, argument: &str) -> String {
        let value = argument
            .split_once('<')
            .and_then(|(_, value)| value.split_once('>'));
        match (self.key(argument), value) {
            (Some(key), Some((value, _))) => format!("{key}={value}"),
            _ => argument.to_owned(),
        }
    }

    /// The argument of the command that is nearest to a word that is none, as `--env`.
    fn nearest(&self, argument: &str) -> Option<String> {
        let known = self
            .command?
            .get_arguments()
            .filter_map(clap::Arg::get_long);
        let near = suggest::closest(argument.strip_prefix("--")?, known)?;
        Some(format!("--{near}"))
    }

    /// The key to type: the letter where the argument has one, since that is shorter.
    fn key(&self, argument: &str) -> Option<String> {
        if self.flags {
            return None;
        }
        let long = argument.strip_prefix("--")?.split([' ', '=', '[']).next()?;
        let known = grammar::find_argument(self.root, self.command, long);
        let letter = known
            .filter(|known| !known.is_global_set())
            .and_then(clap::Arg::get_short);
        Some(letter.map_or_else(|| long.to_owned(), String::from))
    }
}
