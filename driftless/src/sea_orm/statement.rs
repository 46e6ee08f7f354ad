//! Statements that sea-query printed: every identifier is quoted, and keywords are in capitals.

use crate::definition::{Action, ForeignKeyDef};
use crate::identifiers;

/// The name of the table that `ALTER TABLE ..` is about.
pub(super) fn table(statement: &str) -> String {
    let (_, name) = split(statement, "ALTER TABLE ");
    let (mut path, _) = identifiers::path_at(name);
    path.pop().unwrap_or_default()
}

/// The foreign key of `ALTER TABLE .. ADD CONSTRAINT .. FOREIGN KEY (..) REFERENCES .. (..) ON DELETE .. ON UPDATE ..`. The table it
/// points to is that of `select`.
pub(super) fn foreign_key(statement: &str, name: Option<String>, select: &str) -> ForeignKeyDef {
    let (_, key) = split(statement, " FOREIGN KEY ");
    let (columns, target) = split(key, " REFERENCES ");
    let (_, table) = split(select, " FROM ");
    let (_, after) = identifiers::path_at(target);
    let (referenced, actions) = identifiers::list_at(after.trim_start());
    ForeignKeyDef {
        name,
        columns: identifiers::list_at(columns).0,
        references: identifiers::qualified(identifiers::path_at(table).0),
        referenced_columns: referenced,
        on_delete: action(actions, " ON DELETE "),
        on_update: action(actions, " ON UPDATE "),
        ..ForeignKeyDef::default()
    }
}

/// What stands before and after a word; all of it before, if there is no such word.
fn split<'a>(text: &'a str, word: &str) -> (&'a str, &'a str) {
    text.split_once(word).unwrap_or((text, ""))
}

fn action(actions: &str, word: &str) -> Option<Action> {
    let (_, after) = split(actions, word);
    let all = [
        Action::NoAction,
        Action::Restrict,
        Action::Cascade,
        Action::SetNull,
        Action::SetDefault,
    ];
    all.into_iter()
        .find(|action| after.starts_with(action.sql()))
}

#[cfg(test)]
mod tests {
    use super::{foreign_key, table};
    use crate::definition::{Action, QualifiedName};

    #[test]
    fn a_foreign_key_is_read_from_its_statement() {
        let key = foreign_key(
            r#"ALTER TABLE "shop"."a" ADD CONSTRAINT "fk-a" FOREIGN KEY ("x", "y""z") REFERENCES "b" ("id", "no") ON DELETE SET NULL ON UPDATE CASCADE"#,
            None,
            r#"SELECT FROM "shop"."b""#,
        );
        assert_eq!(
            table(r#"ALTER TABLE "shop"."a b" ADD CONSTRAINT "fk-a""#),
            "a b"
        );
        assert_eq!(key.columns, ["x", "y\"z"]);
        assert_eq!(key.references, QualifiedName::new(Some("shop"), "b"));
        assert_eq!(key.referenced_columns, ["id", "no"]);
        assert_eq!(key.on_delete, Some(Action::SetNull));
        assert_eq!(key.on_update, Some(Action::Cascade));
        let bare = r#"ALTER TABLE "a" ADD FOREIGN KEY ("x") REFERENCES "b" ("id")"#;
        let key = foreign_key(bare, None, r#"SELECT FROM "b""#);
        assert_eq!((key.on_delete, key.on_update), (None, None));
    }
}
