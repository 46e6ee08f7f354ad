//! Runs the loader: the program that prints the DDL of the models. What it prints is the desired state.

use std::path::Path;
use std::process::{Output, Stdio};

use tokio::process::Command;

use crate::error::{Error, ErrorKind};

/// More of a failed build than this hides the reason rather than showing it.
const SHOWN_LINES: usize = 60;

/// Runs the program in the folder of the project and returns what it prints.
///
/// Its stderr is kept back and shown only if it fails. Dropping the future ends the program.
///
/// # Errors
/// When the program is missing, fails, or prints nothing or not UTF-8. Nothing printed is never taken for "no
/// tables", which would mean to drop everything.
pub async fn load(command: &[String], directory: &Path) -> Result<String, Error> {
    let shown = command.join(" ");
    let Some((program, arguments)) = command.split_first() else {
        return Err(
            Error::new(ErrorKind::LoaderFailed, "the loader names no program")
                .hint("write `loader = [\"cargo\", \"run\", \"--quiet\", \"-p\", \"loader\"]`"),
        );
    };
    let output = Command::new(program)
        .args(arguments)
        .current_dir(directory)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .output()
        .await
        .map_err(|error| not_started(program, &error))?;
    if !output.status.success() {
        return Err(failed(&shown, &output));
    }
    let printed = String::from_utf8(output.stdout).map_err(|error| not_utf8(&shown, &error))?;
    if printed.trim().is_empty() {
        return Err(Error::new(
            ErrorKind::LoaderFailed,
            format!("the loader `{shown}` printed nothing"),
        )
        .hint("link the crate of the models: `use models as _;` in loader/src/main.rs")
        .hint(format!("see for yourself: `{shown}`")));
    }
    Ok(printed)
}

fn not_started(program: &str, error: &std::io::Error) -> Error {
    let reason = match error.kind() {
        std::io::ErrorKind::NotFound => "there is no such program".to_owned(),
        _ => error.to_string(),
    };
    Error::new(
        ErrorKind::LoaderFailed,
        format!("cannot run the loader `{program}`: {reason}"),
    )
    .hint("correct `loader = [...]` in driftless.toml; it names a program and its arguments")
}

fn failed(shown: &str, output: &Output) -> Error {
    let printed = String::from_utf8_lossy(&output.stderr);
    let message = format!("the loader `{shown}` failed with {}", output.status);
    let error = Error::new(ErrorKind::LoaderFailed, message);
    let error = match tail(&printed) {
        Some(tail) => error.note(format!("it printed\n{tail}")),
        None => error.note("it printed nothing on stderr"),
    };
    // What std prints before it aborts.
    let error = if printed.contains("has overflowed its stack") {
        error.hint("relations of two entities that are made of each other have no end; the loader's `--trace` names the last one that it reads")
    } else {
        error
    };
    error.hint(format!("see for yourself: `{shown}`"))
}

fn not_utf8(shown: &str, error: &std::string::FromUtf8Error) -> Error {
    let position = error.utf8_error().valid_up_to();
    let message = format!("the loader `{shown}` printed something that is not UTF-8");
    Error::new(ErrorKind::LoaderFailed, message)
        .note(format!("the first such byte is number {position}"))
        .hint(format!("see for yourself: `{shown}`"))
}

/// The end of what was printed, since compilers say what is wrong last.
fn tail(printed: &str) -> Option<String> {
    let printed = printed.trim_matches(['\n', '\r']).trim_end();
    if printed.trim().is_empty() {
        return None;
    }
    let lines: Vec<&str> = printed.lines().collect();
    let left_out = lines.len().saturating_sub(SHOWN_LINES);
    let shown = lines[left_out..].join("\n");
    Some(if left_out == 0 {
        shown
    } else {
        format!("({left_out} lines before)\n{shown}")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn shell(script: &str) -> Result<String, Error> {
        let command = ["sh", "-c", script].map(str::to_owned);
        load(&command, &std::env::temp_dir()).await
    }

    #[tokio::test]
    async fn stdout_is_the_result_and_stderr_is_kept_back() {
        let printed = shell("echo compiling >&2; echo 'CREATE TABLE a (id int);'")
            .await
            .unwrap();
        assert_eq!(printed, "CREATE TABLE a (id int);\n");
    }

    #[tokio::test]
    async fn it_runs_in_the_folder_of_the_project() {
        let folder = tempfile::tempdir().unwrap();
        fs_err::write(folder.path().join("schema.sql"), "SELECT 1;").unwrap();
        let printed = load(&["cat", "schema.sql"].map(str::to_owned), folder.path())
            .await
            .unwrap();
        assert_eq!(printed, "SELECT 1;");
    }

    #[tokio::test]
    async fn relations_without_an_end_are_guessed() {
        let error = shell("echo \"thread 'main' has overflowed its stack\" >&2; kill -ABRT $$")
            .await
            .unwrap_err();
        assert!(error.hints[0].contains("`--trace`"), "{:?}", error.hints);
    }

    #[tokio::test]
    async fn a_failure_shows_what_it_said() {
        let error = shell("echo 'error[E0432]: no models' >&2; exit 3")
            .await
            .unwrap_err();
        assert_eq!(error.kind, ErrorKind::LoaderFailed);
        assert!(
            error.message.ends_with("failed with exit status: 3"),
            "{}",
            error.message
        );
        assert_eq!(error.notes, ["it printed\nerror[E0432]: no models"]);
    }

    #[tokio::test]
    async fn a_long_failure_shows_its_end() {
        let error = shell("seq 1 100 >&2; exit 1").await.unwrap_err();
        assert!(
            error.notes[0].starts_with("it printed\n(40 lines before)\n41\n"),
            "{:?}",
            error.notes
        );
        assert!(error.notes[0].ends_with("\n100"));
    }

    #[tokio::test]
    async fn nothing_printed_is_never_an_empty_schema() {
        for script in ["true", "echo", "printf ' \\n\\n'"] {
            let error = shell(script).await.unwrap_err();
            assert!(
                error.message.ends_with("printed nothing"),
                "{}",
                error.message
            );
            assert!(!error.hints.is_empty());
        }
    }

    #[tokio::test]
    async fn other_bytes_than_utf8_are_refused() {
        let error = shell("printf 'ab\\377'").await.unwrap_err();
        assert!(error.message.ends_with("not UTF-8"), "{}", error.message);
        assert_eq!(error.notes, ["the first such byte is number 2"]);
    }

    #[tokio::test]
    async fn a_missing_program_is_named() {
        let error = load(&["no-such-loader".to_owned()], Path::new("/"))
            .await
            .unwrap_err();
        assert_eq!(
            error.message,
            "cannot run the loader `no-such-loader`: there is no such program"
        );
        assert!(load(&[], Path::new("/")).await.is_err());
    }
}
