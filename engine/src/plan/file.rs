//! The text of a migration file: a header that tools and reviewers read, then the statements.

use std::collections::{BTreeMap, BTreeSet};

use super::Stage;
use super::hazard::HazardKind;
use super::lock::LockLevel;
use super::statement::Statement;
use crate::catalog::QualifiedName;

/// The first line of a file that was generated, and so may be planned over.
pub const GENERATED: &str = "-- driftless:generated";

impl Stage {
    /// The migration file.
    pub fn up_text(&self) -> String {
        file_text(&self.up, &[])
    }

    /// The file that takes it back; its header says what of the former state does not come back.
    pub fn down_text(&self) -> String {
        file_text(&self.down, &self.up)
    }
}

/// Writes statements as a file, which may be the way back of others.
///
/// The header is one run of comment lines followed by a blank line: only then do Atlas and this
/// tool read its directives as the file's.
fn file_text(statements: &[Statement], taken_back: &[Statement]) -> String {
    let mut text = format!("{GENERATED}\n");
    if statements.iter().any(|statement| !statement.transactional) {
        text.push_str("-- atlas:txmode none\n");
    }
    let hazards = statements.iter().flat_map(|statement| &statement.hazards);
    let hazards = hazards.map(|hazard| format!("hazard: {hazard}"));
    let not_back = taken_back.iter().flat_map(|statement| &statement.hazards);
    let not_back = not_back
        .filter(|hazard| hazard.kind == HazardKind::Irreversible)
        .map(|hazard| hazard.to_string());
    let mut seen = BTreeSet::new();
    for line in hazards.chain(not_back).chain(locks(statements)) {
        if seen.insert(line.clone()) {
            text.push_str(&format!("-- {}\n", one_line(&line)));
        }
    }
    text.push('\n');
    text.push_str(&script_text(statements));
    text
}

/// `locks: ACCESS EXCLUSIVE on public.users`: a line for each mode, the strongest first, and each table once,
/// since a lock is held until the transaction ends. What every reader takes holds up none.
fn locks(statements: &[Statement]) -> impl Iterator<Item = String> {
    let mut strongest: BTreeMap<&QualifiedName, LockLevel> = BTreeMap::new();
    for lock in statements.iter().flat_map(|statement| &statement.locks) {
        let level = strongest.entry(&lock.table).or_insert(lock.level);
        *level = lock.level.max(*level);
    }
    let mut by_level: BTreeMap<LockLevel, Vec<String>> = BTreeMap::new();
    for (table, level) in strongest {
        by_level.entry(level).or_default().push(table.path());
    }
    let lines = by_level.into_iter().rev();
    let lines = lines.filter(|(level, _)| *level != LockLevel::AccessShare);
    lines.map(|(level, tables)| format!("locks: {level} on {}", tables.join(", ")))
}

/// Writes statements as a script: each under a comment that says what it does.
pub fn script_text(statements: &[Statement]) -> String {
    let mut text = String::new();
    let mut summary = "";
    for statement in statements {
        if statement.summary != summary {
            summary = &statement.summary;
            text.push_str(&format!("-- {}\n", one_line(summary)));
        }
        text.push_str(&statement.sql);
        text.push_str(";\n");
    }
    text
}

/// A name may hold a line break, which would end the comment and have the rest run as SQL.
pub(crate) fn one_line(text: &str) -> String {
    text.replace(char::is_control, " ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::hazard::Hazard;
    use crate::plan::lock::TableLock;

    fn statement(sql: &str, hazards: &[(HazardKind, &str)], locks: &[LockLevel]) -> Statement {
        let hazard = |(kind, text): &(HazardKind, &str)| Hazard {
            kind: *kind,
            text: (*text).to_owned(),
        };
        let lock = |level: &LockLevel| TableLock {
            table: QualifiedName::new("public", "users"),
            level: *level,
        };
        Statement {
            sql: sql.to_owned(),
            summary: "Modify".to_owned(),
            hazards: hazards.iter().map(hazard).collect(),
            locks: locks.iter().map(lock).collect(),
            transactional: true,
        }
    }

    #[test]
    fn the_way_back_says_what_it_does_not_bring_back() {
        let gone = (HazardKind::Irreversible, "the values do not come back");
        let stage = Stage {
            up: vec![statement("DROP", &[gone], &[LockLevel::AccessExclusive])],
            down: vec![
                statement("ADD", &[], &[LockLevel::AccessShare]),
                statement("COMMENT", &[], &[LockLevel::ShareUpdateExclusive]),
            ],
        };
        assert_eq!(
            stage.up_text(),
            "-- driftless:generated\n-- hazard: irreversible: the values do not come back\n\
             -- locks: ACCESS EXCLUSIVE on public.users\n\n-- Modify\nDROP;\n"
        );
        assert_eq!(
            stage.down_text(),
            "-- driftless:generated\n-- irreversible: the values do not come back\n\
             -- locks: SHARE UPDATE EXCLUSIVE on public.users\n\n-- Modify\nADD;\nCOMMENT;\n"
        );
    }
}
