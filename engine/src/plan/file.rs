//! The text of a migration file: a header that tools and reviewers read, then the statements.

use super::statement::Statement;

/// The first line of a file that was generated, and so may be planned over.
pub const GENERATED: &str = "-- driftless:generated";

/// Writes statements as a migration file.
///
/// The header is one run of comment lines followed by a blank line: only then do Atlas and this
/// tool read its directives as the file's.
pub fn file_text(statements: &[Statement]) -> String {
    let mut text = format!("{GENERATED}\n");
    if statements.iter().any(|statement| !statement.transactional) {
        text.push_str("-- atlas:txmode none\n");
    }
    let mut seen = Vec::new();
    for hazard in statements.iter().flat_map(|statement| &statement.hazards) {
        if !seen.contains(&hazard) {
            text.push_str(&format!("-- hazard: {}\n", one_line(&hazard.to_string())));
            seen.push(hazard);
        }
    }
    text.push('\n');
    text.push_str(&script_text(statements));
    text
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
fn one_line(text: &str) -> String {
    text.replace(char::is_control, " ")
}
