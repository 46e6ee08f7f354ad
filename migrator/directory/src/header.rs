//! What the comments at the head of a file say: Atlas directives and the header of Driftless.

use super::directive::{Directive, directive, ignores_sum};
use super::unheard::{BYTE_ORDER_MARK, Head, UnheardDirective};

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
    /// Directives that have no effect.
    pub unheard: Vec<UnheardDirective>,
}

/// A directive whose value means nothing, or that is not supported.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DirectiveError {
    /// `atlas:txmode all`, which only a run can be told.
    #[error("txmode \"all\" is not allowed in a file: use \"file\"")]
    TxModeAll,
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
    #[error("txtar archives are not supported: the SQL of their way back would run too")]
    Txtar,
    /// The file holds the way forward and the way back of another tool, which would both run.
    #[error("line {line} is of {tool}: the SQL of the way back in this file would run too")]
    OtherTool {
        /// The line, from 1.
        line: usize,
        /// The tool.
        tool: &'static str,
    },
}

/// The lines by which other tools keep the way back in the same file, with the names of the tools.
const WAYS_BACK: [(&str, &str); 2] = [("-- +goose down", "goose"), ("-- migrate:down", "dbmate")];

impl Header {
    /// Reads the head of a file.
    pub fn parse(sql: &str) -> Result<Self, DirectiveError> {
        refuse_other_tools(sql)?;
        let mut header = Header::default();
        let head = Head::of(sql);
        for (index, line) in leading_lines(sql).enumerate() {
            if index < head.comments {
                header.read_own_line(line);
            }
            let Some(found) = directive(line) else {
                continue;
            };
            match head.void(index, &found) {
                _ if found.name == "txtar" => return Err(DirectiveError::Txtar),
                None => header.read_directive(&found, head.is_heard(index))?,
                Some(reason) => header.unheard.push(UnheardDirective {
                    line: index + 1,
                    name: found.name.to_owned(),
                    reason,
                }),
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

    fn read_directive(
        &mut self,
        found: &Directive<'_>,
        is_of_file: bool,
    ) -> Result<(), DirectiveError> {
        match found.name {
            "txmode" => {
                let mode = match found.argument {
                    "none" => FileTxMode::None,
                    "file" => FileTxMode::File,
                    "all" => return Err(DirectiveError::TxModeAll),
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
            "nolint" if is_of_file => {
                let names = found.argument.split_whitespace().map(str::to_owned);
                self.nolint.get_or_insert_default().extend(names);
            }
            _ => {}
        }
        Ok(())
    }
}

/// The comments and empty lines before the first statement.
fn leading_lines(sql: &str) -> impl Iterator<Item = &str> {
    let text = sql.strip_prefix(BYTE_ORDER_MARK).unwrap_or(sql);
    text.lines().take_while(|line| {
        line.trim().is_empty() || line.starts_with("--") || line.starts_with('#')
    })
}

fn refuse_other_tools(sql: &str) -> Result<(), DirectiveError> {
    for (index, line) in sql.lines().enumerate() {
        let begins = |start: &str| {
            line.get(..start.len())
                .is_some_and(|text| text.eq_ignore_ascii_case(start))
        };
        if let Some((_, tool)) = WAYS_BACK.iter().find(|(start, _)| begins(start)) {
            let line = index + 1;
            return Err(DirectiveError::OtherTool { line, tool });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::UnheardReason;

    #[test]
    fn reads_the_header_of_a_generated_file() {
        let text = "-- driftless:generated\n-- hazard: data-loss: drops column public.users.nickname\n\
                    -- atlas:txmode none\n-- driftless:irreversible: the column is gone\n\nSELECT 1;\n";
        let header = Header::parse(text).unwrap();
        assert!(header.generated);
        assert_eq!(header.tx_mode, Some(FileTxMode::None));
        assert_eq!(header.irreversible.as_deref(), Some("the column is gone"));
        assert_eq!(header.hazards[0].kind, "data-loss");
        assert_eq!(header.hazards[0].text, "drops column public.users.nickname");
        for changed in [format!("\u{feff}{text}"), text.replace('\n', "\r\n")] {
            let header = Header::parse(&changed).unwrap();
            assert!(header.generated && header.hazards.len() == 1);
            assert_eq!(header.tx_mode, None);
        }
    }

    #[test]
    fn reports_directives_without_effect() {
        use UnheardReason::*;
        for (text, line, name, reason) in [
            (
                "-- first\n-- atlas:txmode none\nSELECT 1;\n",
                2,
                "txmode",
                NoBlankLine,
            ),
            (
                "-- first\r\n-- atlas:txmode none\r\n\r\nSELECT 1;",
                2,
                "txmode",
                CarriageReturn,
            ),
            (
                "\u{feff}-- atlas:checkpoint\n\nSELECT 1;",
                1,
                "checkpoint",
                ByteOrderMark,
            ),
            ("-- atlas:checkpoint", 1, "checkpoint", NoFinalNewline),
            (
                "-- first\n-- atlas:checkpoint",
                2,
                "checkpoint",
                NoFinalNewline,
            ),
            (
                "-- first\n\n-- atlas:checkpoint\n\nSELECT 1;",
                3,
                "checkpoint",
                BehindHead,
            ),
            (
                "\n-- atlas:txmode none\n\nSELECT 1;",
                2,
                "txmode",
                BehindHead,
            ),
            (
                "-- first\n-- atlas:delimiter //\n\nSELECT 1;",
                2,
                "delimiter",
                NotFirst,
            ),
            (
                "\u{feff}-- atlas:delimiter //\nSELECT 1;",
                1,
                "delimiter",
                ByteOrderMark,
            ),
            ("--atlas:delimiter //\nSELECT 1;", 1, "delimiter", Prefix),
            (
                "-- first\n-- atlas:sum ignore\n\nSELECT 1;",
                2,
                "sum",
                NotFirst,
            ),
            ("-- atlas:sum ignore\r\nSELECT 1;", 1, "sum", CarriageReturn),
            ("-- atlas:tx_mode none\n\nSELECT 1;", 1, "tx_mode", Unknown),
            ("-- atlas:import a.sql\n\nSELECT 1;", 1, "import", Unknown),
        ] {
            let header = Header::parse(text).unwrap();
            let expected = UnheardDirective {
                line,
                name: name.to_owned(),
                reason,
            };
            assert_eq!(header.unheard, [expected], "{text:?}");
            assert_eq!((header.tx_mode, header.checkpoint), (None, None));
            assert!(!header.sum_ignored);
        }
    }

    #[test]
    fn says_nothing_of_directives_with_effect() {
        for text in [
            "-- atlas:txmode none\n-- atlas:checkpoint v1\n-- atlas:nolint DS101\n\nSELECT 1;",
            "-- atlas:checkpoint v1\n",
            "-- atlas:txmode none\n \t\nSELECT 1;",
            "-- atlas:delimiter \\n\\n\nSELECT 1;",
            "atlas:sum ignore\nSELECT 1;",
            "# atlas:nolint\n\n",
            "-- atlas:nolint\nDROP TABLE t;",
            "SELECT '\n-- atlas:txmode none\n';",
        ] {
            assert_eq!(Header::parse(text).unwrap().unheard, [], "{text:?}");
        }
        let header = Header::parse("-- atlas:checkpoint v1\n").unwrap();
        assert_eq!(header.checkpoint.as_deref(), Some("v1"));
        let header = Header::parse("# atlas:nolint\n\n").unwrap();
        assert_eq!(header.nolint, Some(vec![]));
    }

    #[test]
    fn refuses_what_it_cannot_follow() {
        for (text, expected) in [
            ("-- atlas:txmode all\n\n", DirectiveError::TxModeAll),
            (
                "-- atlas:txmode some\n\n",
                DirectiveError::UnknownTxMode {
                    value: "some".into(),
                },
            ),
            (
                "-- atlas:txmode none\n-- atlas:txmode file\n\n",
                DirectiveError::RepeatedTxMode,
            ),
            ("-- atlas:txtar\n\n-- a --\n", DirectiveError::Txtar),
            ("-- atlas:txtar\n-- a --\n", DirectiveError::Txtar),
            (
                "\u{feff}-- a\r\n\r\n-- atlas:txtar\r\n",
                DirectiveError::Txtar,
            ),
            (
                "-- +goose Up\nSELECT 1;\n-- +goose Down\nSELECT 2;\n",
                DirectiveError::OtherTool {
                    line: 3,
                    tool: "goose",
                },
            ),
            (
                "-- migrate:up\n-- migrate:down\n",
                DirectiveError::OtherTool {
                    line: 2,
                    tool: "dbmate",
                },
            ),
        ] {
            assert_eq!(Header::parse(text), Err(expected), "{text:?}");
        }
    }
}
