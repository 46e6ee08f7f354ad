//! The safety net that keeps passwords out of every message.
//!
//! Code that knows a URL hides its password by type. This net is for text that others wrote: driver errors
//! that echo a malformed URL, the stderr of a loader, a line of a configuration file. It prefers hiding too much.

use std::ops::Range;

/// What stands where a password stood.
pub(super) const MASK: &str = "***";

/// The text with the password of every database URL and every `password=` setting hidden.
pub fn redact(text: &str) -> String {
    let mut hidden = String::with_capacity(text.len());
    let mut end = 0;
    for secret in secrets(text) {
        hidden.push_str(&text[end..secret.start]);
        hidden.push_str(MASK);
        end = secret.end;
    }
    hidden.push_str(&text[end..]);
    hidden
}

/// The byte ranges to hide: sorted and apart.
pub(super) fn secrets(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (start, line) in lines(text) {
        let in_urls = words(line).filter_map(|word| in_url(line, word));
        let ranges = in_urls.chain(in_settings(line));
        found.extend(ranges.map(|range| start + range.start..start + range.end));
    }
    found.retain(|range: &Range<usize>| !range.is_empty() && !is_placeholder(&text[range.clone()]));
    found.sort_by_key(|range| (range.start, range.end));
    merge(found)
}

/// `${NAME}` in a configuration file is the name of a secret and not the secret.
fn is_placeholder(secret: &str) -> bool {
    let name = secret
        .strip_prefix("${")
        .and_then(|rest| rest.strip_suffix('}'));
    name.is_some_and(|name| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'))
}

fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_inclusive('\n').scan(0, |position, line| {
        let start = *position;
        *position += line.len();
        Some((start, line))
    })
}

fn words(line: &str) -> impl Iterator<Item = Range<usize>> {
    let ends_word = |c: char| c.is_whitespace() || c == '"' || c == '`';
    let mut position = 0;
    line.split(ends_word).filter_map(move |word| {
        let start = position;
        // Every delimiter but an exotic blank is one byte; the lookup keeps the position exact for those too.
        position = start + word.len();
        position += line[position..].chars().next().map_or(0, char::len_utf8);
        (!word.is_empty()).then_some(start..start + word.len())
    })
}

/// The password of the URL that this word is, well formed or not.
fn in_url(line: &str, word: Range<usize>) -> Option<Range<usize>> {
    let text = &line[word.clone()];
    let authority = authority_start(text);
    let rest = &text[authority.unwrap_or(0)..];
    let start = word.start + authority.unwrap_or(0);
    // The last `@` ends the user part, since a password that was not percent-encoded may contain some.
    if let Some(at) = rest.rfind('@') {
        let colon = rest[..at].find(':')?;
        return Some(start + colon + 1..start + at);
    }
    let colon = authority.and_then(|_| rest.find(':'))?;
    let tail = &rest[colon + 1..];
    if rest.starts_with('[') || is_port(tail) {
        return None;
    }
    // A blank or a quote cut the password in two, or the `@` was forgotten.
    let secret = start + colon + 1;
    let end = line[secret..].find('@').map_or(word.end, |at| secret + at);
    Some(secret..end)
}

/// Where user and host begin, for `scheme://` and for `postgres:` with slashes missing.
fn authority_start(word: &str) -> Option<usize> {
    if let Some(position) = word.find("://") {
        return Some(position + "://".len());
    }
    let lower = word.to_ascii_lowercase();
    ["postgresql", "postgres"].iter().find_map(|scheme| {
        let after = lower.find(scheme)? + scheme.len();
        let marks = word[after..].len() - word[after..].trim_start_matches([':', '/']).len();
        (marks > 0).then_some(after + marks)
    })
}

fn is_port(text: &str) -> bool {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    text[digits..]
        .chars()
        .next()
        .is_none_or(|c| "/?#,.:;)]}'".contains(c))
}

/// The values of `password=...`, as in a keyword string, a URL query or `PGPASSWORD=`.
fn in_settings(line: &str) -> Vec<Range<usize>> {
    const KEY: &str = "password";
    let lower = line.to_ascii_lowercase();
    let mut found = Vec::new();
    for (position, _) in lower.match_indices(KEY) {
        let after = &line[position + KEY.len()..];
        let Some(value) = after.trim_start().strip_prefix('=') else {
            continue;
        };
        let value = value.trim_start_matches(' ');
        let start = line.len() - value.len();
        found.push(start..start + setting_length(value));
    }
    found
}

/// A quoted value ends at its quote, any other at a blank, a quote or the next parameter.
fn setting_length(value: &str) -> usize {
    match value.chars().next() {
        Some(quote @ ('\'' | '"')) => value[1..].find(quote).map_or(value.len(), |end| end + 2),
        _ => value
            .find(|c: char| c.is_whitespace() || "&\"'`".contains(c))
            .unwrap_or(value.len()),
    }
}

fn merge(sorted: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut merged: Vec<Range<usize>> = Vec::new();
    for range in sorted {
        match merged.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_are_hidden() {
        let hunter = [
            (
                "postgres://app:hunter2@db:5432/shop",
                "postgres://app:***@db:5432/shop",
            ),
            ("POSTGRESQL://app:hunter2@db", "POSTGRESQL://app:***@db"),
            ("postgres://:hunter2@db", "postgres://:***@db"),
            (
                "a \"postgres://app:hunter2@db/x\" failed",
                "a \"postgres://app:***@db/x\" failed",
            ),
            (
                "`postgres://app:hunter2@db`, then",
                "`postgres://app:***@db`, then",
            ),
            (
                "url='postgres://app:hunter2@db'",
                "url='postgres://app:***@db'",
            ),
            (
                "postgres://a:hunter2@h x postgres://b:hunter2@h",
                "postgres://a:***@h x postgres://b:***@h",
            ),
            (
                "first\npostgres://a:hunter2@h\nlast",
                "first\npostgres://a:***@h\nlast",
            ),
        ];
        for (text, expected) in hunter {
            assert_eq!(redact(text), expected);
        }
    }

    #[test]
    fn malformed_urls_are_hidden_too() {
        let malformed = [
            "postgres://app:hunter2",
            "postgres://app:hunter2/shop",
            "postgres://app:hun@ter2@db",
            "postgres://app:hunter2/x?@db",
            "postgres://app:hunter2#@db",
            "postgres://app:x hunter2@db",
            "postgres://app:x\"hunter2@db",
            "postgres:/app:hunter2@db",
            "postgres//app:hunter2@db",
            "postgres:app:hunter2@db",
            "postgres://app:hunter2@",
            "postgres://app:hunter2@[::1]:5432/x",
            "app:hunter2@db/shop",
            "postgres://${USER}:hunter2@${HOST}/x",
            "postgres://app:${PW:-hunter2}@db",
            "postgres://app@db/x?password=hunter2&sslmode=require",
            "host=db user=app password=hunter2",
            "host=db password = 'hunter2 x'",
            "PGPASSWORD=hunter2 psql",
            "ümlaut\u{a0}postgres://app:hunter2@db",
        ];
        for text in malformed {
            let hidden = redact(text);
            assert!(
                !hidden.contains("hunter2") && !hidden.contains("ter2"),
                "{text} -> {hidden}"
            );
        }
    }

    #[test]
    fn other_text_stays() {
        let harmless = [
            "postgres://localhost:5432/shop",
            "postgres://app@localhost:5432/shop",
            "postgres://[::1]:5432/shop",
            "postgres://app:${DB_PASSWORD}@db/shop",
            "embedded:.driftless/local",
            "migrations/20251111120000_a.sql:3:1: syntax error",
            "`migrate-apply` needs env=NAME",
            "see https://example.org/docs",
            "column password is missing",
            "",
        ];
        for text in harmless {
            assert_eq!(redact(text), text);
        }
    }
}
