//! What the texts of routines mention.
//!
//! `pg_depend` knows nothing of it (manual, "Dependency Tracking"), but the server reads the text when it makes the
//! routine, and what a default or an index calls is run. So a routine is made after what its text seems to mention, as far as
//! nothing else forbids that. Where something does, the server is told not to read (manual, `check_function_bodies`).

use std::collections::{BTreeMap, BTreeSet};
use std::iter::once;

use super::graph::NodeId;
use super::statement::{Phase, Step};
use crate::catalog::{Body, Column, Defined, ObjectId};
use crate::diff::{Change, Edit, is_rebuilt};

/// The routines that a plan makes, and what else it makes or changes, by the name that a text would call it.
#[derive(Default)]
pub(super) struct Mentions {
    readers: Vec<(NodeId, Words)>,
    made: BTreeMap<String, Vec<Made>>,
}

/// What a text can mention.
struct Made {
    node: NodeId,
    kind: Kind,
    /// Whether a text that mentions it may not be read before.
    is_new: bool,
}

enum Kind {
    Routine,
    /// A relation, a type.
    Whole,
    /// Of the relation whose name is known already.
    Column(String),
}

/// A text that comes after what it mentions.
pub(super) struct Mention {
    pub(super) made: NodeId,
    pub(super) reader: NodeId,
    /// Whether the server refuses the text as long as the other is not there.
    pub(super) is_checked: bool,
}

impl Mentions {
    /// Notes a change, with the nodes that take away and that make what it is about.
    pub(super) fn note(
        &mut self,
        change: &Change,
        removing: Option<NodeId>,
        making: Option<NodeId>,
    ) {
        if let (Some(node), Some(body)) = (making, body(change)) {
            self.readers.push((node, Words::of(body)));
        }
        let node = if change.sign() == '-' {
            removing
        } else {
            making
        };
        if let (Some(node), Some((name, kind, is_new))) = (node, made(change)) {
            let made = Made { node, kind, is_new };
            self.made.entry(name).or_default().push(made);
        }
    }

    /// What comes before which routine.
    pub(super) fn found(&self) -> impl Iterator<Item = Mention> {
        self.readers.iter().flat_map(|(reader, words)| {
            let mentioned = words
                .all
                .iter()
                .filter_map(|word| Some((word, self.made.get(word)?)));
            let mentioned =
                mentioned.flat_map(|(word, made)| made.iter().map(move |made| (word, made)));
            let mentioned =
                mentioned.filter(move |(_, made)| made.node != *reader && words.reach(made));
            mentioned.map(|(word, made)| Mention {
                made: made.node,
                reader: *reader,
                is_checked: made.is_new && words.are_checked(word, made),
            })
        })
    }
}

/// The same steps, among which the server reads no text. As `pg_dump` does it: not for the transaction alone, since a plan
/// may also run statement by statement.
pub(super) fn unread(steps: impl Iterator<Item = Step>) -> Vec<Step> {
    let step = |sql: &str, summary: &str| Step::sql(Phase::CreateRoutine, summary, sql);
    let off = step(
        "SET check_function_bodies = off",
        "Make routines before what their texts mention",
    );
    let again = step(
        "RESET check_function_bodies",
        "Read the texts of routines again",
    );
    once(off).chain(steps).chain(once(again)).collect()
}

/// The text of a routine that the change makes.
fn body(change: &Change) -> Option<&Body> {
    match change {
        Change::Defined(Edit::Create(made) | Edit::Alter { after: made, .. }) => made.body.as_ref(),
        _ => None,
    }
}

/// The name that a text knows it by, what it is, and whether a text can only be read with it as it is afterwards.
fn made(change: &Change) -> Option<(String, Kind, bool)> {
    let raw = |name: &crate::catalog::Name| name.as_str().to_owned();
    if let Change::Column(table, edit) = change {
        let kind = Kind::Column(raw(&edit.subject().name));
        return is_reshaped(edit).then(|| (raw(&table.name), kind, true));
    }
    let is_created = change.sign() == '+';
    match change.object() {
        _ if change.sign() == '-' => None,
        ObjectId::Table(name) | ObjectId::Sequence(name) if is_created => {
            Some((raw(&name.name), Kind::Whole, true))
        }
        ObjectId::Enum(name) | ObjectId::Domain(name) | ObjectId::Composite(name) => {
            Some((raw(&name.name), Kind::Whole, true))
        }
        ObjectId::View(name) | ObjectId::MaterializedView(name) => {
            Some((raw(&name.name), Kind::Whole, is_given_otherwise(change)))
        }
        ObjectId::Routine(name, _) => {
            Some((raw(&name.name), Kind::Routine, is_given_otherwise(change)))
        }
        _ => None,
    }
}

/// Whether the relation has another row than before.
fn is_reshaped(edit: &Edit<Column>) -> bool {
    match edit {
        Edit::Create(_) | Edit::Drop(_) => true,
        Edit::Alter { before, after } => {
            before.data_type != after.data_type || is_rebuilt(before, after)
        }
    }
}

/// Whether a view or a routine is there only afterwards, or gives something else.
fn is_given_otherwise(change: &Change) -> bool {
    match change {
        Change::Defined(Edit::Alter { before, after }) => {
            let gives = |defined: &Defined| defined.signature.clone();
            gives(before).is_none() || gives(before) != gives(after)
        }
        _ => true,
    }
}

/// The words of a text.
struct Words {
    all: BTreeSet<String>,
    /// Those that the server looks up when it makes the routine.
    checked: Checked,
    /// Whether it reads whole rows: `SELECT *`.
    has_star: bool,
}

enum Checked {
    All,
    /// The types of variables, between DECLARE and BEGIN: plpgsql reads the rest when it comes to it.
    Types(BTreeSet<String>),
    None,
}

impl Words {
    fn of(body: &Body) -> Self {
        let (all, has_star) = words(&body.text);
        let checked = match body.language.as_str() {
            "sql" => Checked::All,
            "plpgsql" => Checked::Types(declared(&body.text)),
            _ => Checked::None,
        };
        Self {
            all,
            checked,
            has_star,
        }
    }

    /// A column is mentioned with its table, by name or with all of them.
    fn reach(&self, made: &Made) -> bool {
        match &made.kind {
            Kind::Column(name) => self.has_star || self.all.contains(name),
            Kind::Routine | Kind::Whole => true,
        }
    }

    fn are_checked(&self, word: &str, made: &Made) -> bool {
        match (&self.checked, &made.kind) {
            (Checked::All, _) => true,
            (Checked::Types(words), Kind::Whole | Kind::Column(_)) => words.contains(word),
            (Checked::Types(_), Kind::Routine) | (Checked::None, _) => false,
        }
    }
}

/// The words between each DECLARE and its BEGIN.
fn declared(text: &str) -> BTreeSet<String> {
    let folded = text.to_lowercase();
    let sections = folded.split("declare").skip(1);
    let sections = sections.map(|section| section.split("begin").next().unwrap_or_default());
    sections.flat_map(|section| words(section).0).collect()
}

/// All that could be a name, as the server would fold it, and whether there is a star that stands for columns. What is in
/// quotes counts as one name and as the words in it, since a text can be quoted in a text.
fn words(text: &str) -> (BTreeSet<String>, bool) {
    let mut found = BTreeSet::new();
    let mut has_star = false;
    let mut last = String::new();
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let length = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        if length > 0 {
            last = rest[..length].to_lowercase();
            found.insert(last.clone());
            rest = &rest[length..];
            continue;
        }
        rest = &rest[next.len_utf8()..];
        match next {
            '"' => found.extend(rest.split_once('"').map(|(name, _)| name.to_owned())),
            '*' => {
                has_star |= [".", ",", "select", "distinct", "returning"].contains(&last.as_str())
            }
            _ => {}
        }
        if !next.is_whitespace() {
            last = next.to_string();
        }
    }
    (found, has_star)
}

/// Whether a name that is not quoted can have it (manual, 4.1.1).
fn is_part(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$' || !c.is_ascii() && !c.is_whitespace()
}

#[cfg(test)]
mod tests {
    use super::{declared, words};

    #[test]
    fn a_word_is_folded_unless_it_is_quoted() {
        let (found, has_star) = words(r#"SELECT Count(*) FROM "Odd name".Users"#);
        for word in ["select", "count", "Odd name", "users"] {
            assert!(found.contains(word), "{word} in {found:?}");
        }
        assert!(!has_star && !found.contains("Users"));
    }

    #[test]
    fn a_star_stands_for_columns_behind_what_comes_before_a_list() {
        for text in ["select * from t", "select 1, t.* from t", "returning *"] {
            assert!(words(text).1, "{text}");
        }
        assert!(!words("select 2 * 3, count(*) from t").1);
    }

    #[test]
    fn a_variable_is_declared_before_its_block_begins() {
        let found = declared("DECLARE row users%ROWTYPE; BEGIN SELECT * FROM posts; END");
        assert!(found.contains("users") && !found.contains("posts"));
    }
}
