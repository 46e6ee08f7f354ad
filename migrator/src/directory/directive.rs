//! What the comments at the head of a file say: Atlas directives and the header of Driftless.

/// How a file runs with regard to transactions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileTxMode {
    /// The whole file in one transaction.
    File,
    /// Each statement by itself, for statements that cannot run in a transaction.
    None,
}

/// A cost that a migration declares: `-- hazard: <kind>: <text>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hazard {
    /// The kind, such as `data-loss`.
    pub kind: String,
    /// What it does, such as `drops column public.users.nickname`.
    pub text: String,
}

/// A Header is what the comments at the head of a file say about it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Header {
    /// `-- atlas:txmode`.
    pub tx_mode: Option<FileTxMode>,
    /// `-- atlas:checkpoint [tag]`: the file equals all files before it.
    pub checkpoint: Option<String>,
    /// `-- atlas:nolint [names]`: `Some` of nothing silences every rule.
    pub nolint: Option<Vec<String>>,
    /// `-- atlas:sum ignore`: the content is not hashed.
    pub sum_ignored: bool,
    /// `-- driftless:generated`.
    pub generated: bool,
    /// The reason of `-- driftless:irreversible: reason`.
    pub irreversible: Option<String>,
    /// The `-- hazard:` lines.
    pub hazards: Vec<Hazard>,
    /// Directives that have no effect, because no empty line follows the head of the file.
    pub ignored: Vec<IgnoredDirective>,
}

/// A directive without effect: Atlas reads the comments at the head of a file as directives only
/// if an empty line (ending in LF alone) or nothing follows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IgnoredDirective {
    /// The line in the file, from 1.
    pub line: usize,
    /// The name, such as `txmode`.
    pub name: String,
}

/// A directive whose value means nothing, or that is not supported.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DirectiveError {
    /// `atlas:txmode` is neither `none` nor `file`.
    #[error("unknown txmode {value:?}: use \"file\" or \"none\"")]
    UnknownTxMode {
        /// What was given.
        value: String,
    },
    /// `atlas:txmode` stands twice.
    #[error("more than one txmode")]
    RepeatedTxMode,
    /// The file is a txtar archive, of which the statements of all parts would run in a row.
    #[error("txtar archives are not supported: move its parts into files of their own")]
    Txtar,
}

impl Header {
    /// Reads the head of a file.
    pub fn parse(sql: &str) -> Result<Self, DirectiveError> {
        let mut header = Header::default();
        let head_length = head_length(sql);
        let effective = is_followed_by_blank(sql, head_length);
        for (index, line) in sql[..head_length].lines().enumerate() {
            header.read_own_line(line);
            match directive(line) {
                Some(found) if effective => header.read_directive(&found)?,
                Some(found) if FILE_DIRECTIVES.contains(&found.name) => {
                    header.ignored.push(IgnoredDirective {
                        line: index + 1,
                        name: found.name.to_owned(),
                    })
                }
                _ => {}
            }
        }
        header.sum_ignored = ignores_sum(sql.as_bytes());
        Ok(header)
    }

    /// Reads a line in the vocabulary of Driftless, which asks for no empty line behind it.
    fn read_own_line(&mut self, line: &str) {
        let Some(text) = line.strip_prefix("-- ").map(str::trim_end) else {
            return;
        };
        if text == "driftless:generated" {
            self.generated = true;
        } else if let Some(reason) = text.strip_prefix("driftless:irreversible:") {
            self.irreversible = Some(reason.trim().to_owned());
        } else if let Some((kind, text)) = text
            .strip_prefix("hazard: ")
            .and_then(|rest| rest.split_once(": "))
        {
            self.hazards.push(Hazard {
                kind: kind.to_owned(),
                text: text.to_owned(),
            });
        }
    }

    fn read_directive(&mut self, found: &Directive<'_>) -> Result<(), DirectiveError> {
        match found.name {
            "txmode" => {
                let mode = match found.argument {
                    "none" => FileTxMode::None,
                    "file" => FileTxMode::File,
                    value => {
                        return Err(DirectiveError::UnknownTxMode {
                            value: value.to_owned(),
                        });
                    }
                };
                if self.tx_mode.replace(mode).is_some() {
                    return Err(DirectiveError::RepeatedTxMode);
                }
            }
            "checkpoint" => self.checkpoint = Some(found.argument.to_owned()),
            "nolint" => {
                let names = found.argument.split_whitespace().map(str::to_owned);
                self.nolint.get_or_insert_default().extend(names);
            }
            "txtar" => return Err(DirectiveError::Txtar),
            _ => {}
        }
        Ok(())
    }
}

/// The directives that count for a whole file.
const FILE_DIRECTIVES: [&str; 4] = ["txmode", "checkpoint", "nolint", "txtar"];

/// A line `<prefix>atlas:<name> <argument>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Directive<'a> {
    pub(crate) prefix: &'a str,
    pub(crate) name: &'a str,
    pub(crate) argument: &'a str,
}

/// Reads a line as Atlas does: `^([ -~]*)atlas:(\w+)(?: +(.+))*`.
pub(crate) fn directive(line: &str) -> Option<Directive<'_>> {
    let printable = line
        .bytes()
        .position(|byte| !(b' '..=b'~').contains(&byte))
        .unwrap_or(line.len());
    // The prefix is greedy: the last `atlas:` that is followed by a word counts.
    let mut end = line.len();
    loop {
        let start = line[..end].rfind("atlas:")?;
        let rest = &line[start + "atlas:".len()..];
        let length = rest
            .bytes()
            .position(|byte| !(byte.is_ascii_alphanumeric() || byte == b'_'))
            .unwrap_or(rest.len());
        if start <= printable && length > 0 {
            let argument = &rest[length..];
            let argument = if argument.starts_with(' ') {
                argument.trim_start_matches(' ')
            } else {
                ""
            };
            return Some(Directive {
                prefix: &line[..start],
                name: &rest[..length],
                argument,
            });
        }
        end = start;
    }
}

/// Whether the first line says `atlas:sum ignore`. A carriage return makes it another word.
pub(crate) fn ignores_sum(content: &[u8]) -> bool {
    let line = content
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    // Only printable ASCII may stand before the directive, and its argument is ASCII too.
    std::str::from_utf8(line)
        .ok()
        .and_then(directive)
        .is_some_and(|found| found.name == "sum" && found.argument == "ignore")
}

/// The length of the run of comment lines at the start, including their line ends.
fn head_length(sql: &str) -> usize {
    sql.split_inclusive('\n')
        .take_while(|line| line.starts_with("--") || line.starts_with('#'))
        .filter(|line| line.ends_with('\n'))
        .map(str::len)
        .sum()
}

fn is_followed_by_blank(sql: &str, head_length: usize) -> bool {
    let rest = sql[head_length..].trim_start_matches([' ', '\t']);
    rest.is_empty() || rest.starts_with('\n')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_header_of_a_generated_file() {
        let header = Header::parse(
            "-- driftless:generated\n-- hazard: data-loss: drops column public.users.nickname\n\
             -- atlas:txmode none\n-- driftless:irreversible: the column is gone\n\nSELECT 1;\n",
        )
        .unwrap();
        assert!(header.generated);
        assert_eq!(header.tx_mode, Some(FileTxMode::None));
        assert_eq!(header.irreversible.as_deref(), Some("the column is gone"));
        assert_eq!(header.hazards[0].kind, "data-loss");
        assert_eq!(header.hazards[0].text, "drops column public.users.nickname");
    }

    #[test]
    fn reports_directives_that_an_absent_blank_line_makes_void() {
        for text in [
            "-- first\n-- atlas:txmode none\nSELECT 1;\n",
            "-- first\r\n-- atlas:txmode none\r\n\r\nSELECT 1;\r\n",
        ] {
            let header = Header::parse(text).unwrap();
            assert_eq!(header.tx_mode, None);
            assert_eq!(
                header.ignored,
                [IgnoredDirective {
                    line: 2,
                    name: "txmode".into()
                }]
            );
        }
    }

    #[test]
    fn reads_directives_of_a_file_of_comments_only_with_a_final_newline() {
        assert_eq!(
            Header::parse("-- atlas:checkpoint v1\n")
                .unwrap()
                .checkpoint
                .as_deref(),
            Some("v1")
        );
        assert_eq!(
            Header::parse("-- atlas:checkpoint").unwrap().checkpoint,
            None
        );
        assert_eq!(
            Header::parse("# atlas:nolint\n\n").unwrap().nolint,
            Some(vec![])
        );
    }

    #[test]
    fn refuses_what_it_cannot_follow() {
        assert_eq!(
            Header::parse("-- atlas:txmode all\n\n"),
            Err(DirectiveError::UnknownTxMode {
                value: "all".into()
            })
        );
        assert_eq!(
            Header::parse("-- atlas:txmode none\n-- atlas:txmode file\n\n"),
            Err(DirectiveError::RepeatedTxMode)
        );
        assert_eq!(
            Header::parse("-- atlas:txtar\n\n-- a --\n"),
            Err(DirectiveError::Txtar)
        );
    }

    #[test]
    fn reads_a_line_as_atlas_does() {
        assert_eq!(
            directive("-- atlas:delimiter \\n\\n").unwrap().argument,
            "\\n\\n"
        );
        assert_eq!(directive("//atlas:sum ignore").unwrap().prefix, "//");
        assert_eq!(directive("-- ä atlas:sum ignore"), None);
        assert_eq!(directive("-- atlas: sum"), None);
        assert!(!ignores_sum(b"-- atlas:sum ignore\r\nSELECT 1;"));
    }
}
