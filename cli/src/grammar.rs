//! Make-style arguments: three spellings, one parse.
//!
//! `migrate create m=add_email`, `migrate-create m=add_email` and `migrate-create --message add_email` become
//! the same arguments before clap sees them. Pure: it asks the definition of the commands and nothing else.

use std::ffi::{OsStr, OsString};

use clap::{Arg, ArgAction, Command};

/// Rewrites the arguments after the program name to what clap understands.
///
/// Three rules: a family and its verb are joined (`migrate create`), after the command `key=value` is
/// `--key=value`, and `--` ends the rewriting. A value that belongs to the option before it is left alone.
pub fn normalize(argv: impl IntoIterator<Item = OsString>, root: &Command) -> Vec<OsString> {
    let mut arguments = argv.into_iter().peekable();
    let mut normalized: Vec<OsString> = arguments.next().into_iter().collect();
    let mut command = None;
    while let Some(argument) = arguments.next() {
        if argument == "--" {
            normalized.push(argument);
            normalized.extend(arguments);
            break;
        }
        if takes_next(root, command, &argument) {
            normalized.push(argument);
            normalized.extend(arguments.next());
        } else if command.is_some() || is_flag(&argument) {
            normalized.extend(rewrite(root, command, argument));
        } else {
            let verb = arguments.next_if(|next| is_verb_of(root, &argument, next));
            let name = join(&argument, verb.as_deref());
            // After `help` stands the command that help is about.
            command = root.find_subcommand(&name).filter(|_| name != "help");
            if command.is_none() && name != "help" {
                normalized.push(name);
                normalized.extend(arguments);
                break;
            }
            normalized.push(name);
        }
    }
    normalized
}

/// The command that normalised arguments name, known or not.
pub fn command_name<'a>(normalized: &'a [OsString], root: &Command) -> Option<&'a str> {
    let mut arguments = normalized.iter().skip(1);
    while let Some(argument) = arguments.next() {
        if takes_next(root, None, argument) {
            arguments.next();
        } else if !is_flag(argument) && argument != "help" {
            return argument.to_str();
        }
    }
    None
}

/// Whether the caller reads JSON: then an error is JSON as well, even one of parsing.
pub fn wants_json(normalized: &[OsString]) -> bool {
    let mut before = OsStr::new("");
    for argument in normalized.iter().take_while(|argument| *argument != "--") {
        if argument == "--format=json" || (before == "--format" && argument == "json") {
            return true;
        }
        before = argument;
    }
    false
}

/// Finds the argument behind a key: its long name, an alias, its letter, or the name of a positional.
pub fn find_argument<'a>(
    root: &'a Command,
    command: Option<&'a Command>,
    key: &str,
) -> Option<&'a Arg> {
    let own = command.into_iter().flat_map(Command::get_arguments);
    own.chain(root.get_arguments()).find(|argument| {
        let short = argument.get_short().map(String::from);
        argument.get_long() == Some(key)
            || argument
                .get_all_aliases()
                .is_some_and(|aliases| aliases.contains(&key))
            || short.as_deref() == Some(key)
            || (argument.is_positional() && argument.get_id() == key)
    })
}

fn is_flag(argument: &OsStr) -> bool {
    argument.as_encoded_bytes().starts_with(b"-")
}

/// `migrate` is a family because `migrate-create` is a command; a bare word after it is the verb.
fn is_verb_of(root: &Command, family: &OsStr, next: &OsStr) -> bool {
    let (Some(family), Some(next)) = (family.to_str(), next.to_str()) else {
        return false;
    };
    let prefix = format!("{}-", family.replace('_', "-"));
    let is_family = root
        .get_subcommands()
        .any(|command| command.get_name().starts_with(&prefix));
    is_family && !next.is_empty() && !next.starts_with('-') && !next.contains('=')
}

fn join(family: &OsStr, verb: Option<&OsStr>) -> OsString {
    let mut name = family.to_owned();
    if let Some(verb) = verb {
        name.push("-");
        name.push(verb);
    }
    match name.to_str() {
        Some(text) => text.replace('_', "-").into(),
        None => name,
    }
}

/// Whether the argument is an option whose value is the next argument.
fn takes_next(root: &Command, command: Option<&Command>, argument: &OsStr) -> bool {
    let Some(text) = argument.to_str() else {
        return false;
    };
    let takes_value = |key: &str| {
        find_argument(root, command, key)
            .is_some_and(|argument| argument.get_action().takes_values())
    };
    if let Some(long) = text.strip_prefix("--") {
        return takes_value(long);
    }
    // In `-qm NAME` the value follows when the last letter is the first that takes one.
    let Some(letters) = text.strip_prefix('-') else {
        return false;
    };
    let first = letters
        .char_indices()
        .find(|(_, letter)| takes_value(&letter.to_string()));
    first.is_some_and(|(position, letter)| position + letter.len_utf8() == letters.len())
}

/// One argument after the command. A `key=no` of a switch disappears.
fn rewrite(root: &Command, command: Option<&Command>, argument: OsString) -> Option<OsString> {
    let Some(text) = argument.to_str() else {
        return Some(argument);
    };
    let assignment = text
        .strip_prefix("--")
        .or((!text.starts_with('-')).then_some(text));
    let Some((key, value)) = assignment.and_then(|text| text.split_once('=')) else {
        return Some(argument);
    };
    if !is_key(key) {
        return Some(argument);
    }
    let key = key.replace('_', "-");
    let Some(known) = find_argument(root, command, &key) else {
        return Some(format!("--{key}={value}").into());
    };
    match (known.get_long(), known.get_action(), boolean(value)) {
        (None, _, _) => Some(value.into()),
        (Some(long), ArgAction::SetTrue, Some(true)) => Some(format!("--{long}").into()),
        (Some(_), ArgAction::SetTrue, Some(false)) => None,
        (Some(long), _, _) => Some(format!("--{long}={value}").into()),
    }
}

/// A key is a word; `users.name=x` or `a/b=c` is a value.
fn is_key(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_alphabetic())
        && key
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
}

/// What to say about a word that is neither.
pub const EXPECTED_BOOLEAN: &str = "expected true or false";

/// The words for yes and no.
pub fn boolean(value: &str) -> Option<bool> {
    match value.to_ascii_lowercase().as_str() {
        "1" | "true" | "yes" => Some(true),
        "0" | "false" | "no" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
