//! The kinds of things a random schema may hold, so that a run can leave some out.

use std::collections::BTreeSet;
use std::str::FromStr;

/// One kind of thing, switched on or off as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Schemas,
    OddNames,
    Comments,
    Enums,
    Sequences,
    Identity,
    Generated,
    Constraints,
    Indexes,
    Collations,
    Domains,
    Composites,
    Extensions,
    Settings,
    Partitions,
    Inheritance,
    Views,
    Functions,
    Triggers,
    Policies,
}

/// The kinds of one run. Tables and columns are always there.
pub(crate) type Kinds = BTreeSet<Kind>;

const WORDS: [(&str, Kind); 20] = [
    ("schemas", Kind::Schemas),
    ("odd-names", Kind::OddNames),
    ("comments", Kind::Comments),
    ("enums", Kind::Enums),
    ("sequences", Kind::Sequences),
    ("identity", Kind::Identity),
    ("generated", Kind::Generated),
    ("constraints", Kind::Constraints),
    ("indexes", Kind::Indexes),
    ("collations", Kind::Collations),
    ("domains", Kind::Domains),
    ("composites", Kind::Composites),
    ("extensions", Kind::Extensions),
    ("settings", Kind::Settings),
    ("partitions", Kind::Partitions),
    ("inheritance", Kind::Inheritance),
    ("views", Kind::Views),
    ("functions", Kind::Functions),
    ("triggers", Kind::Triggers),
    ("policies", Kind::Policies),
];

impl Kind {
    /// Every kind.
    pub(crate) fn all() -> Kinds {
        WORDS.iter().map(|(_, kind)| *kind).collect()
    }
}

impl FromStr for Kind {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        let found = WORDS.iter().find(|(known, _)| *known == word);
        found.map(|(_, kind)| *kind).ok_or_else(|| {
            let known: Vec<&str> = WORDS.iter().map(|(known, _)| *known).collect();
            format!("no kind `{word}`; there are all, {}", known.join(", "))
        })
    }
}

/// Reads a list such as `all,-views`; a word with `-` before it takes its kind away.
pub(crate) fn parse(list: &str) -> Result<Kinds, String> {
    let mut kinds = Kinds::new();
    for word in list.split(',').map(str::trim).filter(|w| !w.is_empty()) {
        match word.strip_prefix('-') {
            Some(unwanted) => {
                kinds.remove(&unwanted.parse()?);
            }
            None if word == "all" => kinds.extend(Kind::all()),
            None => {
                kinds.insert(word.parse()?);
            }
        }
    }
    Ok(kinds)
}
