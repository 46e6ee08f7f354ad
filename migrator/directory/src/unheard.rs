//! Directives that have no effect, since they do not stand where Atlas looks for them.

use std::fmt;

use super::directive::Directive;

/// What some editors write at the beginning of a file.
pub(super) const BYTE_ORDER_MARK: char = '\u{feff}';

/// A directive without effect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnheardDirective {
    /// The line in the file, from 1.
    pub line: usize,
    /// The name, such as `txmode`.
    pub name: String,
    /// Why it has none.
    pub reason: UnheardReason,
}

/// Why a directive has no effect. Atlas reads the comments at the very beginning of a file as
/// directives only if an empty line, ending in LF alone, or nothing follows them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnheardReason {
    /// No empty line follows the head of the file.
    NoBlankLine,
    /// The line ends are those of Windows.
    CarriageReturn,
    /// The file begins with a byte order mark.
    ByteOrderMark,
    /// The file consists of comments, and its last line has no end.
    NoFinalNewline,
    /// It does not stand in the first comments of the file.
    BehindHead,
    /// It counts in the first line only.
    NotFirst,
    /// Only `-- ` may stand before it.
    Prefix,
    /// There is no such directive in a migration.
    Unknown,
}

impl fmt::Display for UnheardReason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::NoBlankLine => "no blank line follows the head of the file",
            Self::CarriageReturn => "the lines end with CR LF instead of LF",
            Self::ByteOrderMark => "the file begins with a byte order mark",
            Self::NoFinalNewline => "the last line has no line end",
            Self::BehindHead => "it does not stand at the very beginning of the file",
            Self::NotFirst => "it counts in the first line of the file only",
            Self::Prefix => "it must be written `-- atlas:` with nothing before it",
            Self::Unknown => "there is no such directive",
        })
    }
}

/// The run of comment lines at the beginning of a file.
pub(super) struct Head {
    /// How many lines it has.
    pub(super) comments: usize,
    /// Why directives of the file that stand in it have no effect.
    void: Option<UnheardReason>,
    has_byte_order_mark: bool,
    /// Whether the first line ends with CR LF.
    has_carriage_return: bool,
}

impl Head {
    pub(super) fn of(sql: &str) -> Self {
        let text = sql.strip_prefix(BYTE_ORDER_MARK);
        let has_byte_order_mark = text.is_some();
        let text = text.unwrap_or(sql);
        let is_comment = |line: &&str| line.starts_with("--") || line.starts_with('#');
        let lines: Vec<&str> = text.split_inclusive('\n').take_while(is_comment).collect();
        let length: usize = lines.iter().map(|line| line.len()).sum();
        let rest = text[length..].trim_start_matches([' ', '\t']);
        let void = if has_byte_order_mark {
            Some(UnheardReason::ByteOrderMark)
        } else if lines.last().is_some_and(|line| !line.ends_with('\n')) {
            Some(UnheardReason::NoFinalNewline)
        } else if rest.is_empty() || rest.starts_with('\n') {
            None
        } else if rest.starts_with("\r\n") {
            Some(UnheardReason::CarriageReturn)
        } else {
            Some(UnheardReason::NoBlankLine)
        };
        Self {
            comments: lines.len(),
            void,
            has_byte_order_mark,
            has_carriage_return: text
                .split_inclusive('\n')
                .next()
                .is_some_and(|line| line.ends_with("\r\n")),
        }
    }

    /// Whether the line `index` is one in which directives of the file have effect.
    pub(super) fn is_heard(&self, index: usize) -> bool {
        index < self.comments && self.void.is_none()
    }

    /// Why a directive in the line `index` of the file has no effect, unless it has.
    pub(super) fn void(&self, index: usize, found: &Directive<'_>) -> Option<UnheardReason> {
        match found.name {
            "txmode" | "checkpoint" if index >= self.comments => Some(UnheardReason::BehindHead),
            "txmode" | "checkpoint" => self.void,
            "delimiter" | "sum" if index > 0 => Some(UnheardReason::NotFirst),
            "delimiter" | "sum" if self.has_byte_order_mark => Some(UnheardReason::ByteOrderMark),
            "delimiter" => (found.prefix != "-- ").then_some(UnheardReason::Prefix),
            // The carriage return is a part of the argument, which is then another.
            "sum" => self
                .has_carriage_return
                .then_some(UnheardReason::CarriageReturn),
            // It counts for the statement below, too; in the head it has one effect or the other.
            "nolint" | "txtar" => None,
            _ => Some(UnheardReason::Unknown),
        }
    }
}
