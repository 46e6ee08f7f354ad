//! One run: parse, do, report, exit code. Ctrl-C ends it by dropping the work.

use std::ffi::OsString;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use anstream::ColorChoice;
use clap::FromArgMatches as _;

use crate::args::{self, Cli};
use crate::commands;
use crate::context::Context;
use crate::env_vars::Variables;
use crate::error::{Error, ErrorKind, Exit, Outcome};
use crate::grammar;
use crate::invocation::Invocation;
use crate::ui::{ErrorFormat, Ui, Verbosity};
use crate::usage;

/// How long what was dropped may take to tell servers to stop; a server may not answer.
const FAREWELL: Duration = Duration::from_secs(3);
const FAREWELL_STEP: Duration = Duration::from_millis(5);

/// Runs what the arguments say, and says how it ended.
pub fn run(typed: Vec<OsString>, variables: Variables) -> Exit {
    let normalized = grammar::normalize(typed.iter().cloned(), &args::command());
    let format = if grammar::wants_json(&normalized) {
        ErrorFormat::Json
    } else {
        ErrorFormat::Text
    };
    // Until the arguments are understood, nothing says which colour or verbosity is wanted.
    let plain = Ui::new(
        ColorChoice::Auto,
        Verbosity::Normal,
        Invocation::detect(&variables),
    );
    let parsed = match parse(&typed, &normalized) {
        Ok(Parsed::Command(parsed)) => parsed,
        Ok(Parsed::Help(text)) => {
            return exit(plain.data(&text).map(|()| Outcome::Done), &plain, format);
        }
        Err(error) => return exit(Err(error), &plain, format),
    };
    let context = match Context::new(parsed.global, variables) {
        Ok(context) => context,
        Err(error) => return exit(Err(error), &plain, format),
    };
    exit(
        work(commands::run(parsed.command, &context)),
        &context.ui,
        format,
    )
}

/// Reports a failure and gives the exit code.
fn exit(result: Result<Outcome, Error>, ui: &Ui, format: ErrorFormat) -> Exit {
    match result {
        Ok(outcome) => outcome.exit(),
        Err(error) => {
            if error.kind != ErrorKind::BrokenPipe {
                ui.error(&error, format);
            }
            error.kind.exit()
        }
    }
}

/// What was typed.
enum Parsed {
    Command(Box<Cli>),
    Help(String),
}

fn parse(typed: &[OsString], normalized: &[OsString]) -> Result<Parsed, Error> {
    use clap::error::ErrorKind::{
        DisplayHelp, DisplayHelpOnMissingArgumentOrSubcommand, DisplayVersion,
    };
    let matches = args::command().try_get_matches_from(normalized);
    match matches.and_then(|matches| Cli::from_arg_matches(&matches)) {
        Ok(parsed) => Ok(Parsed::Command(Box::new(parsed))),
        Err(error) => match error.kind() {
            DisplayHelp | DisplayVersion => Ok(Parsed::Help(error.render().ansi().to_string())),
            DisplayHelpOnMissingArgumentOrSubcommand => {
                Err(Error::new(ErrorKind::Usage, "no command is given")
                    .hint("`cli --help` lists the commands")
                    .hint("`cli migrate-status` says where you stand"))
            }
            _ => Err(usage::explain(&error, typed, normalized)),
        },
    }
}

/// Runs the work until it is done or interrupted.
fn work(work: impl Future<Output = Result<Outcome, Error>>) -> Result<Outcome, Error> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::io("start the runtime", &error))?;
    let run = async {
        let result = until_interrupted(work).await;
        let is_signal = |kind| matches!(kind, ErrorKind::Interrupted | ErrorKind::Terminated);
        if matches!(&result, Err(error) if is_signal(error.kind)) {
            // Nobody is left to be told when even this takes too long.
            tokio::time::timeout(FAREWELL, tasks_ended()).await.ok();
        }
        result
    };
    // What the unwound work has touched is dropped with it.
    let result = catch_unwind(AssertUnwindSafe(|| runtime.block_on(run)))
        .unwrap_or_else(|_| Err(Error::internal()));
    // A question on the terminal may still block a thread; waiting for it would be waiting for Enter.
    runtime.shutdown_background();
    result
}

/// The result of the work, unless Ctrl-C or a request to terminate comes first. Then the work is dropped where
/// it stands: connections close, Postgres rolls back and frees its locks, child programs are ended.
///
/// # Errors
/// Those of the work, `Interrupted` and `Terminated`.
pub async fn until_interrupted<T>(
    work: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    tokio::select! {
        result = work => result,
        signal = interruption() => Err(match signal {
            Ok(error) => error,
            Err(error) => Error::io("listen for Ctrl-C", &error),
        }),
    }
}

/// Waits until every task of the runtime has ended. Work that was dropped leaves behind the requests that cancel
/// its statements: a server does not notice a closed connection while a statement runs.
async fn tasks_ended() {
    let metrics = tokio::runtime::Handle::current().metrics();
    while metrics.num_alive_tasks() > 0 {
        tokio::time::sleep(FAREWELL_STEP).await;
    }
}

#[cfg(unix)]
async fn interruption() -> std::io::Result<Error> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        result = tokio::signal::ctrl_c() => result.map(|()| Error::interrupted()),
        _ = terminate.recv() => Ok(Error::terminated()),
    }
}

#[cfg(not(unix))]
async fn interruption() -> std::io::Result<Error> {
    tokio::signal::ctrl_c().await?;
    Ok(Error::interrupted())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_an_error_with_an_exit_code() {
        let result = work(async { panic!("nothing is left") });
        let error = result.unwrap_err();
        assert_eq!(error.kind.exit(), Exit::Failure);
        assert_eq!(error.kind.code(), "internal");
    }
}
