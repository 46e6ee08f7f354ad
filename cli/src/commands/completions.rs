//! `completions`: what a shell needs to complete our commands.

use crate::args;
use crate::context::Context;
use crate::error::{Error, Outcome};

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli completions bash > ~/.local/share/bash-completion/completions/cli\n\
\x20 cli completions zsh > ~/.zfunc/_cli\n\
\x20 cli completions fish > ~/.config/fish/completions/cli.fish";

/// Print the completion script of a shell
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// The shell
    #[arg(value_enum)]
    pub shell: clap_complete::Shell,
}

/// Prints the script.
///
/// # Errors
/// When stdout cannot be written.
pub async fn run(args: Args, context: &Context) -> Result<Outcome, Error> {
    let mut command = args::command();
    let name = command.get_name().to_owned();
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, name, &mut script);
    context.ui.data(&String::from_utf8_lossy(&script))?;
    Ok(Outcome::Done)
}
