//! `migrate-validate`: checks the migrations folder.

use clap::ArgAction;

use crate::args::{ReportFormat, ScratchArgs, parse_boolean};

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli migrate-validate\n\
\x20 cli migrate-validate replay=false\n\
\x20 cli migrate-validate scratch=local format=json";

/// Check the migrations folder: atlas.sum, names, order, statements, replay
///
/// The replay builds every migration on a throwaway database; `replay=false` leaves it out and needs no database.
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// Build every migration on a throwaway database
    #[arg(long, value_name = "BOOL", default_value = "true", action = ArgAction::Set, value_parser = parse_boolean)]
    pub replay: bool,
    /// Where throwaway databases live.
    #[command(flatten)]
    pub scratch: ScratchArgs,
    /// How to report
    #[arg(long, value_enum, default_value_t)]
    pub format: ReportFormat,
}
