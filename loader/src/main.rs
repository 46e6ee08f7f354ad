//! Prints the DDL of every model that is linked here.

use models as _;

fn main() -> std::process::ExitCode {
    driftless::loader::main()
}
