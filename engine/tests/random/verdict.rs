//! What became of a pair, and which failures are alike.

use std::collections::BTreeSet;

use engine::diff::UnsupportedDifference;
use engine::difference::DifferenceError;

use crate::laws::{Broken, Held};

/// What became of a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Every law holds.
    Held,
    /// The differ refuses it by name.
    Refused { kinds: BTreeSet<String> },
    /// A law is broken, or a state can't be built.
    Failed { signature: String, report: String },
}

impl Verdict {
    /// Judges what checking the laws gave.
    pub(crate) fn of(given: Result<Held, Broken>) -> Self {
        let error = match given {
            Ok(_) => return Self::Held,
            Err(Broken::Compare(DifferenceError::Unsupported(unsupported))) => {
                let kinds = unsupported.differences.iter().map(refused_kind).collect();
                return Self::Refused { kinds };
            }
            Err(error) => error,
        };
        let said = match &error {
            Broken::Law { law, .. } => law.clone(),
            other => other.to_string(),
        };
        Self::Failed {
            signature: signature(&said),
            report: error.to_string(),
        }
    }
}

/// `row security policy`, or `column storage` where an attribute differs.
fn refused_kind(difference: &UnsupportedDifference) -> String {
    let is_noun = |word: &&str| word.chars().all(|c| c.is_ascii_lowercase());
    let noun: Vec<&str> = difference.object.split(' ').take_while(is_noun).collect();
    let attribute = difference.detail.strip_prefix("differs in its ");
    let attribute = attribute.and_then(|rest| rest.split(" (").next());
    match attribute {
        Some(attribute) => format!("{} {attribute}", noun.join(" ")),
        None => noun.join(" "),
    }
}

/// What is the same in failures of one cause: the message without names and numbers, and the verb and
/// noun of the statement after it.
fn signature(said: &str) -> String {
    let mut lines = said.lines();
    let first = lines.next().unwrap_or_default();
    let first = match first.split_once("these differ: ") {
        Some((law, objects)) => format!("{law}these differ: {}", nouns(objects)),
        None => without_names(first),
    };
    let rest: Vec<&str> = lines.collect();
    let mut statements = rest.iter().map(|line| line.trim());
    let statement = statements.find(|line| line.starts_with(|c: char| c.is_ascii_uppercase()));
    let is_keyword = |word: &&str| word.chars().all(|c| c.is_ascii_uppercase());
    let words = statement.unwrap_or_default().split(' ');
    let words: Vec<&str> = words.take_while(is_keyword).take(2).collect();
    let found = rest
        .first()
        .filter(|line| ["missing:", "extra:"].contains(*line));
    [
        first.as_str(),
        found.copied().unwrap_or_default(),
        &words.join(" "),
    ]
    .join(" ")
}

fn nouns(objects: &str) -> String {
    let nouns: BTreeSet<&str> = objects
        .split(", ")
        .filter_map(|object| object.split(' ').next())
        .collect();
    nouns.into_iter().collect::<Vec<_>>().join(", ")
}

/// Names and arguments become `_`: what is quoted, what stands after the word that says what it is or
/// between brackets, and whatever has a dot, a digit or a `_` in it.
fn without_names(text: &str) -> String {
    let outside: Vec<&str> = text.split('"').step_by(2).collect();
    let quoted = outside.join("_");
    let text = match (quoted.find('('), quoted.rfind(')')) {
        (Some(open), Some(close)) if open < close => {
            format!("{}(_{}", &quoted[..open], &quoted[close..])
        }
        _ => quoted,
    };
    let is_name = |c: char| c == '.' || c == '_' || c.is_ascii_digit();
    let mut named = false;
    let mut words = Vec::new();
    for word in text.split(' ') {
        let hidden = (named || word.contains(is_name)) && !word.contains('(') && word != "pg_dump";
        words.push(if hidden { "_" } else { word });
        named = ["table", "type", "relation"].contains(&word);
    }
    words.join(" ")
}
