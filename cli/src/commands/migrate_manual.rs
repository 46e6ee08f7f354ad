//! `migrate-manual`: an empty migration to write by hand.

use clap::ArgAction;

use crate::args::parse_boolean;

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli migrate-manual m=backfill_emails\n\
\x20 cli migrate-manual m=backfill_emails edit=false";

/// Write an empty migration and its way back, to fill in by hand
///
/// On a terminal the editor opens ($VISUAL, then $EDITOR); atlas.sum is renewed when it closes.
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// Name of the migration
    #[arg(short, long, alias = "m", value_name = "NAME")]
    pub message: String,
    /// Open the editor when there is a terminal
    #[arg(long, value_name = "BOOL", default_value = "true", action = ArgAction::Set, value_parser = parse_boolean)]
    pub edit: bool,
}
