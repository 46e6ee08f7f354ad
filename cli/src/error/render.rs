//! How an error looks: as text with a caret, or as one JSON object.

use std::fmt::Write as _;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Element, Level, Renderer, Snippet as Source};
use serde::Serialize;

use super::redact::{MASK, secrets};
use super::{Error, Snippet, redact};
use crate::invocation::Invocation;
use crate::ui::style::{ERROR, HINT, NOTE};

/// `error: ...`, the snippet, the notes and the hints, styled; a stream without colour strips the style.
pub fn as_text(error: &Error, invocation: Invocation) -> String {
    let mut text = match &error.snippet {
        Some(snippet) => with_snippet(error, snippet),
        None => without_snippet(error),
    };
    for hint in &error.hints {
        let hint = redact(&invocation.respell(hint)).replace('\n', "\n      ");
        let _ = writeln!(text, "{HINT}hint{HINT:#}: {hint}");
    }
    text
}

/// `{"version":1,"error":{"code":...,"message":...,"hints":[...]}}` and a line end.
pub fn as_json(error: &Error, invocation: Invocation) -> String {
    let hints = error
        .hints
        .iter()
        .map(|hint| redact(&invocation.respell(hint)))
        .collect();
    let body = JsonBody {
        code: error.kind.code(),
        message: redact(&error.message),
        notes: error.notes.iter().map(|note| redact(note)).collect(),
        hints,
    };
    let document = JsonError {
        version: 1,
        error: body,
    };
    let json = serde_json::to_string(&document).expect("strings and numbers always serialise");
    json + "\n"
}

#[derive(Serialize)]
struct JsonError {
    version: u8,
    error: JsonBody,
}

#[derive(Serialize)]
struct JsonBody {
    code: &'static str,
    message: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    notes: Vec<String>,
    hints: Vec<String>,
}

fn without_snippet(error: &Error) -> String {
    let mut text = format!("{ERROR}error{ERROR:#}: {}\n", redact(&error.message));
    for note in &error.notes {
        let _ = writeln!(text, "{NOTE}note{NOTE:#}: {}", redact(note));
    }
    text
}

fn with_snippet(error: &Error, snippet: &Snippet) -> String {
    let (source, span) = hidden(snippet);
    let label = redact(&snippet.label);
    let annotation = AnnotationKind::Primary.span(span);
    let annotation = if label.is_empty() {
        annotation
    } else {
        annotation.label(label)
    };
    let place = Source::source(source)
        .path(snippet.path.as_str())
        .annotation(annotation);
    let mut elements: Vec<Element<'_>> = vec![place.into()];
    elements.extend(
        error
            .notes
            .iter()
            .map(|note| Level::NOTE.message(redact(note)).into()),
    );
    let report = Level::ERROR
        .primary_title(redact(&error.message))
        .elements(elements);
    Renderer::styled().render(&[report]) + "\n"
}

/// The text without passwords, and where the span stands in it.
fn hidden(snippet: &Snippet) -> (String, Range<usize>) {
    let secrets = secrets(&snippet.text);
    let shift = |position: usize| {
        let mut moved = position;
        for secret in &secrets {
            if position >= secret.end {
                moved = moved + MASK.len() - secret.len();
            } else if position > secret.start {
                // Inside a password: the caret goes to the start of the mask.
                moved -= position - secret.start;
            }
        }
        moved
    };
    let text = redact(&snippet.text);
    let start = floor(&text, shift(snippet.span.start));
    let end = floor(&text, shift(snippet.span.end)).max(start);
    (text, start..end)
}

/// The nearest position that is a character boundary, so that no span can make the renderer panic.
fn floor(text: &str, position: usize) -> usize {
    text.floor_char_boundary(position.min(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    fn plain(error: &Error) -> String {
        anstream::adapter::strip_str(&as_text(error, Invocation::Binary)).to_string()
    }

    fn failing(text: &str, word: &str) -> Error {
        let start = text.find(word).unwrap();
        Error::new(ErrorKind::ConfigInvalid, "unknown key `migration`")
            .at(Snippet {
                path: "driftless.toml".to_owned(),
                text: text.to_owned(),
                span: start..start + word.len(),
                label: "not a key".to_owned(),
            })
            .note("keys are listed in the manual")
            .hint("did you mean `migrations`?")
    }

    #[test]
    fn a_snippet_gets_a_caret() {
        let error = failing("scratch = \"local\"\nmigration = \"m\"\n", "migration");
        let expected = "\
error: unknown key `migration`
 --> driftless.toml:2:1
  |
2 | migration = \"m\"
  | ^^^^^^^^^ not a key
  |
  = note: keys are listed in the manual
hint: did you mean `migrations`?
";
        assert_eq!(plain(&error), expected);
    }

    #[test]
    fn the_caret_stays_in_place_when_a_password_is_hidden() {
        let error = failing("url = \"postgres://app:hunter2@${HOST}/x\"\n", "${HOST}");
        let text = plain(&error);
        assert!(
            text.contains("1 | url = \"postgres://app:***@${HOST}/x\""),
            "{text}"
        );
        assert!(
            text.contains("  |                           ^^^^^^^ not a key"),
            "{text}"
        );
    }

    #[test]
    fn a_span_inside_a_password_does_not_show_it() {
        let text = plain(&failing(
            "url = \"postgres://app:x${PW}hunter2@h/x\"\n",
            "${PW}",
        ));
        assert!(
            !text.contains("hunter2") && text.contains("app:***@h"),
            "{text}"
        );
    }

    #[test]
    fn spans_outside_the_text_are_tolerated() {
        let mut error = failing("ü = 1", "1");
        error.snippet.as_mut().unwrap().span = 1..99;
        assert!(plain(&error).contains("--> driftless.toml:1:1"));
    }

    #[test]
    fn without_a_snippet_there_are_three_kinds_of_lines() {
        let error = Error::new(ErrorKind::Usage, "no")
            .note("because")
            .hint("run `cli --help`\nor ask");
        assert_eq!(
            plain(&error),
            "error: no\nnote: because\nhint: run `cli --help`\n      or ask\n"
        );
    }

    #[test]
    fn json_is_one_object_with_the_version_first() {
        let error = Error::new(
            ErrorKind::UnknownEnvironment,
            "no `x` at postgres://a:hunter2@h",
        )
        .hint("did you mean `y`?");
        let expected = "{\"version\":1,\"error\":{\"code\":\"unknown_environment\",\
             \"message\":\"no `x` at postgres://a:***@h\",\"hints\":[\"did you mean `y`?\"]}}\n";
        assert_eq!(as_json(&error, Invocation::Binary), expected);
    }
}
