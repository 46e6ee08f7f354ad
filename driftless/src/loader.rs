//! The program that prints what the linked models declare.
//!
//! ```no_run
//! // use models as _; // links every model; without it nothing is registered
//! fn main() -> std::process::ExitCode {
//!     driftless::loader::main()
//! }
//! ```

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use crate::assemble::{Conflict, Declaration};
use crate::naming::Naming;
use crate::registry::{self, CollectError};

const USAGE: &str = "\
Prints the DDL of every linked model.

Usage: loader [--table NAME] [--format ddl|json] [--trace]

Options:
  --table NAME       only this table, as name or schema.name
  --format ddl|json  DDL (default), or the same metadata for tools
  --trace            names each module on stderr before its models are read
  --help             this text
";

/// Prints with the names that Postgres itself would choose.
pub fn main() -> ExitCode {
    main_with(Naming::default())
}

/// Prints with the names of a convention.
pub fn main_with(naming: Naming) -> ExitCode {
    let outcome = match read_request(std::env::args_os().skip(1)) {
        Ok(Request::Help) => write_all(&mut io::stdout().lock(), USAGE),
        Ok(Request::Print(options)) => {
            text(&options, naming).and_then(|text| write_all(&mut io::stdout().lock(), &text))
        }
        Err(error) => Err(error),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let hints: String = error
                .hints()
                .iter()
                .map(|hint| format!("hint: {hint}\n"))
                .collect();
            // Where stderr is closed too, the exit code alone must do.
            let _ = write!(io::stderr().lock(), "error: {error}\n{hints}");
            error.exit_code()
        }
    }
}

#[derive(Debug, PartialEq)]
enum Request {
    Help,
    Print(Options),
}

#[derive(Debug, Default, PartialEq)]
struct Options {
    table: Option<String>,
    format: Format,
    trace: bool,
}

#[derive(Debug, Default, PartialEq)]
enum Format {
    #[default]
    Ddl,
    Json,
}

#[derive(Debug, thiserror::Error)]
enum LoaderError {
    #[error("unknown argument `{argument}`")]
    Argument { argument: String },
    #[error("`{option}` needs a value")]
    MissingValue { option: &'static str },
    #[error("unknown format `{format}`")]
    Format { format: String },
    #[error("no model declares table `{table}`")]
    UnknownTable {
        table: String,
        nearest: Option<String>,
    },
    #[error(transparent)]
    Collect(#[from] CollectError),
    #[error("could not write the metadata as JSON")]
    Json(#[from] serde_json::Error),
    #[error("could not write to stdout: {0}")]
    Write(#[from] io::Error),
}

impl LoaderError {
    /// What to do about it, a line each.
    fn hints(&self) -> Vec<String> {
        match self {
            Self::Argument { .. } | Self::MissingValue { .. } => {
                vec!["`--help` lists the options".to_owned()]
            }
            Self::Format { .. } => vec!["formats are `ddl` and `json`".to_owned()],
            Self::UnknownTable { nearest, .. } => (nearest.iter())
                .map(|nearest| format!("did you mean `{nearest}`?"))
                .collect(),
            Self::Collect(CollectError::Empty) => vec![
                "name the crate of the models in the loader, so that it is linked: `use models as _;`".to_owned(),
            ],
            Self::Collect(CollectError::Assemble(error)) => {
                let hints: BTreeSet<&str> =
                    error.conflicts.iter().filter_map(Conflict::hint).collect();
                hints.into_iter().map(str::to_owned).collect()
            }
            Self::Json(_) | Self::Write(_) => Vec::new(),
        }
    }

    fn exit_code(&self) -> ExitCode {
        match self {
            Self::Argument { .. } | Self::MissingValue { .. } | Self::Format { .. } => {
                ExitCode::from(2)
            }
            _ => ExitCode::FAILURE,
        }
    }
}

fn read_request(arguments: impl Iterator<Item = OsString>) -> Result<Request, LoaderError> {
    let mut arguments = arguments.map(|argument| argument.to_string_lossy().into_owned());
    let mut options = Options::default();
    while let Some(argument) = arguments.next() {
        let (name, inline) = match argument.split_once('=') {
            Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
            None => (argument.clone(), None),
        };
        let mut value = |option| {
            inline
                .clone()
                .or_else(|| arguments.next())
                .ok_or(LoaderError::MissingValue { option })
        };
        match name.as_str() {
            "--help" | "-h" => return Ok(Request::Help),
            "--table" => options.table = Some(value("--table")?),
            "--format" => options.format = read_format(value("--format")?)?,
            "--trace" if inline.is_none() => options.trace = true,
            _ => return Err(LoaderError::Argument { argument }),
        }
    }
    Ok(Request::Print(options))
}

fn read_format(format: String) -> Result<Format, LoaderError> {
    match format.as_str() {
        "ddl" => Ok(Format::Ddl),
        "json" => Ok(Format::Json),
        _ => Err(LoaderError::Format { format }),
    }
}

fn text(options: &Options, naming: Naming) -> Result<String, LoaderError> {
    let mut declaration = registry::collect_watched(naming, |module| {
        if options.trace {
            // Where stderr is closed nobody watches.
            let _ = writeln!(io::stderr().lock(), "reading {module}");
        }
    })?;
    if let Some(table) = &options.table {
        declaration = declaration
            .only(table)
            .ok_or_else(|| LoaderError::UnknownTable {
                table: table.clone(),
                nearest: nearest(table, &declaration),
            })?;
    }
    Ok(match options.format {
        Format::Ddl => crate::ddl::print(&declaration),
        Format::Json => serde_json::to_string_pretty(&declaration)? + "\n",
    })
}

fn nearest(name: &str, declaration: &Declaration) -> Option<String> {
    let names = declaration
        .tables
        .iter()
        .map(|table| table.name.name.as_str());
    let distance = |candidate: &&str| strsim::damerau_levenshtein(name, candidate);
    let best = names.min_by_key(distance)?;
    (distance(&best) <= best.len() / 2).then(|| best.to_owned())
}

/// A reader that has seen enough, such as `head`, is no failure.
fn write_all(output: &mut impl Write, text: &str) -> Result<(), LoaderError> {
    match output
        .write_all(text.as_bytes())
        .and_then(|()| output.flush())
    {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        outcome => Ok(outcome?),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(arguments: &[&str]) -> Result<Request, LoaderError> {
        read_request(arguments.iter().map(OsString::from))
    }

    #[test]
    fn options_are_read_with_a_space_or_an_equals_sign() {
        let expected = Request::Print(Options {
            table: Some("users".to_owned()),
            format: Format::Json,
            trace: true,
        });
        assert_eq!(
            request(&["--table", "users", "--format=json", "--trace"]).unwrap(),
            expected
        );
        assert_eq!(request(&[]).unwrap(), Request::Print(Options::default()));
        assert_eq!(request(&["-h"]).unwrap(), Request::Help);
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        assert_eq!(
            request(&["--tabel", "x"]).unwrap_err().to_string(),
            "unknown argument `--tabel`"
        );
        assert_eq!(
            request(&["--table"]).unwrap_err().to_string(),
            "`--table` needs a value"
        );
        assert_eq!(
            request(&["--format", "xml"]).unwrap_err().to_string(),
            "unknown format `xml`"
        );
    }

    #[test]
    fn an_empty_registry_prints_nothing_and_says_what_is_missing() {
        // No model is linked into the tests of this crate.
        let error = text(&Options::default(), Naming::default()).unwrap_err();
        assert_eq!(error.to_string(), "no linked crate declares a table");
        assert!(error.hints()[0].contains("`use models as _;`"));
    }
}
