//! What each colour means: green done, yellow warning, red error, cyan what to do next. Colour only adds.

use anstyle::{AnsiColor, Style};

/// A step that is done or under way.
pub const DONE: Style = AnsiColor::Green.on_default().bold();
/// Something to look at.
pub const WARNING: Style = AnsiColor::Yellow.on_default().bold();
/// A failure.
pub const ERROR: Style = AnsiColor::Red.on_default().bold();
/// A fact beside a failure.
pub const NOTE: Style = Style::new().bold();
/// What to run next.
pub const HINT: Style = AnsiColor::Cyan.on_default().bold();
