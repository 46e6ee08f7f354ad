//! `migrate-history`: the migrations and where each environment stands.

use std::str::FromStr;

use crate::args::ReportFormat;

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli migrate-history\n\
\x20 cli migrate-history env=production\n\
\x20 cli migrate-history range=20251111120000..20260506123000\n\
\x20 cli migrate-history range=20251111120000.. format=json";

/// List the migrations, oldest first, and where environments stand
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// Environment to show (can be repeated) [default: every one that answers]
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    pub env: Vec<String>,
    /// Versions to list: FIRST..LAST, FIRST.. or ..LAST
    #[arg(long, value_name = "RANGE")]
    pub range: Option<VersionRange>,
    /// How to report
    #[arg(long, value_enum, default_value_t)]
    pub format: ReportFormat,
}

/// A part of the history, both ends included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionRange {
    /// The oldest version; `None` is the beginning.
    pub first: Option<String>,
    /// The newest version; `None` is the end.
    pub last: Option<String>,
}

impl FromStr for VersionRange {
    type Err = String;

    fn from_str(text: &str) -> Result<VersionRange, String> {
        let end = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        match text.split_once("..") {
            Some((first, last)) if text != ".." => Ok(VersionRange {
                first: end(first),
                last: end(last),
            }),
            _ => Err("expected FIRST..LAST, FIRST.. or ..LAST".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read() {
        let range = |first: Option<&str>, last: Option<&str>| {
            Ok(VersionRange {
                first: first.map(str::to_owned),
                last: last.map(str::to_owned),
            })
        };
        assert_eq!("1..2".parse(), range(Some("1"), Some("2")));
        assert_eq!("1..".parse(), range(Some("1"), None));
        assert_eq!("..2".parse(), range(None, Some("2")));
        assert!("..".parse::<VersionRange>().is_err());
        assert!("1".parse::<VersionRange>().is_err());
    }
}
