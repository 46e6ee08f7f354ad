//! `"schema.table(a, b)"`, the target of a foreign key.

use syn::LitStr;

use super::argument::{said, twice};
use super::grammar::{Argument, Value};
use crate::input::Reference;
use crate::rejection::Rejections;

const HELP: &str = "write `references = \"table(column)\"`, `\"schema.table(a, b)\"`, or the path of a SeaORM `Entity`";

/// `references = "..."` or `references = path::Entity`.
pub(crate) fn read(argument: Argument, into: &mut Option<Reference>, rejections: &mut Rejections) {
    let name = argument.name;
    if into.is_some() {
        return twice(&name, rejections);
    }
    *into = match argument.value {
        Value::Text(text) => {
            said("references", text, rejections).and_then(|text| table(&text, rejections))
        }
        Value::Path(path)
            if path
                .segments
                .last()
                .is_some_and(|last| last.ident == "Entity") =>
        {
            Some(Reference::Entity(path))
        }
        value => {
            let help = match &value {
                Value::Path(path) if path.segments.len() > 1 => {
                    "write the path of a SeaORM `Entity`, as in `super::user::Entity`".to_owned()
                }
                Value::Path(_) | Value::List(_) => {
                    format!("write `references = {:?}`", value.as_text())
                }
                _ => HELP.to_owned(),
            };
            rejections.push(value.span(&name), "`references` names no table", help);
            None
        }
    };
}

/// A table by name, as in `partition_of("schema.table", ...)`.
pub(crate) fn table_name(
    text: &LitStr,
    rejections: &mut Rejections,
) -> Option<(Option<String>, String)> {
    let name = qualified_name(&text.value());
    if name.is_none() {
        rejections.push(
            text.span(),
            "this names no table",
            "write `\"table\"` or `\"schema.table\"`",
        );
    }
    name
}

/// `name` or `schema.name`.
pub(crate) fn qualified_name(text: &str) -> Option<(Option<String>, String)> {
    let (schema, name, columns) = parse(text)?;
    columns.is_empty().then_some((schema, name))
}

fn table(text: &LitStr, rejections: &mut Rejections) -> Option<Reference> {
    let parsed = parse(&text.value());
    if parsed.is_none() {
        rejections.push(text.span(), "`references` names no table", HELP);
    }
    let (schema, table, columns) = parsed?;
    if let (Some(schema), "id", []) = (&schema, table.as_str(), columns.as_slice()) {
        let help = format!("write `references = \"{schema}(id)\"`");
        rejections.push(text.span(), "this is a table `id` in a schema", help);
    }
    Some(Reference::Table {
        span: text.span(),
        schema,
        table,
        columns,
    })
}

fn parse(text: &str) -> Option<(Option<String>, String, Vec<String>)> {
    let (first, mut rest) = identifier(text.trim())?;
    let (schema, table) = match rest.strip_prefix('.') {
        Some(after) => {
            let (table, after) = identifier(after)?;
            rest = after;
            (Some(first), table)
        }
        None => (None, first),
    };
    let rest = rest.trim();
    if rest.is_empty() {
        return Some((schema, table, Vec::new()));
    }
    let mut columns = Vec::new();
    let mut inside = rest.strip_prefix('(')?.strip_suffix(')')?;
    loop {
        let (column, after) = identifier(inside.trim_start())?;
        columns.push(column);
        match after.trim_start() {
            "" => return Some((schema, table, columns)),
            after => inside = after.strip_prefix(',')?,
        }
    }
}

/// One identifier, quoted or plain, and what follows it. A plain one keeps its case: all DDL is printed quoted.
fn identifier(text: &str) -> Option<(String, &str)> {
    if let Some(quoted) = text.strip_prefix('"') {
        let mut name = String::new();
        let mut letters = quoted.char_indices().peekable();
        while let Some((position, letter)) = letters.next() {
            if letter != '"' || letters.next_if(|(_, next)| *next == '"').is_some() {
                name.push(letter);
            } else {
                return (!name.is_empty()).then(|| (name, &quoted[position + 1..]));
            }
        }
        return None;
    }
    let part = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '$';
    let end = text.find(|letter| !part(letter)).unwrap_or(text.len());
    let starts_plain = text.starts_with(|first: char| first.is_alphabetic() || first == '_');
    starts_plain.then(|| (text[..end].to_owned(), &text[end..]))
}

#[cfg(test)]
mod tests {
    use super::parse;

    fn parts(text: &str) -> Option<(Option<String>, String, String)> {
        parse(text).map(|(schema, table, columns)| (schema, table, columns.join("|")))
    }

    fn expected(
        schema: Option<&str>,
        table: &str,
        columns: &str,
    ) -> Option<(Option<String>, String, String)> {
        Some((
            schema.map(str::to_owned),
            table.to_owned(),
            columns.to_owned(),
        ))
    }

    #[test]
    fn targets_are_read() {
        assert_eq!(parts("users"), expected(None, "users", ""));
        assert_eq!(parts("users(id)"), expected(None, "users", "id"));
        assert_eq!(
            parts("app.users (a , b)"),
            expected(Some("app"), "users", "a|b")
        );
        assert_eq!(
            parts("\"My\"\"App\".\"x.y\"(\"a b\")"),
            expected(Some("My\"App"), "x.y", "a b")
        );
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            "1x",
            "users(",
            "users()",
            "users(a,)",
            "users(a) x",
            "a.b.c",
            "\"\"",
            "\"x",
        ] {
            assert_eq!(parts(text), None, "{text}");
        }
    }
}
