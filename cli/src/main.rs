//! The program: arguments in, exit code out.

use std::process::ExitCode;

use cli::env_vars::Variables;
use cli::{frame, panic};

fn main() -> ExitCode {
    panic::hide_passwords();
    let exit = frame::run(std::env::args_os().collect(), Variables::of_process());
    ExitCode::from(exit.code())
}
