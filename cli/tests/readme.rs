//! The README keeps its word: its transcripts are run, in order, in a copy of this workspace.
//!
//! A `console` block holds commands behind `$ ` and what they print; `? N` on the first line is the
//! exit code, `[..]` stands for anything within a line, a line `...` for any lines. A `diff` block is
//! an edit: the file behind `+++ b/`, where `-` lines are taken out and `+` lines follow the line
//! before them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn transcripts_are_true() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("cli has a parent");
    let copy = copy_of_the_workspace(root);
    let readme = fs::read_to_string(root.join("README.md")).expect("the README is readable");
    let mut commands = 0;
    for block in blocks(&readme) {
        match block {
            Block::Console(text) => commands += check_console(&text, &copy),
            Block::Diff(text) => edit(&text, &copy),
        }
    }
    assert!(
        commands >= 8,
        "only {commands} commands were found in the README"
    );
}

/// The files of the workspace as they are now, at a place that stays the same, so that cargo builds
/// the copy's own crates only once.
fn copy_of_the_workspace(root: &Path) -> PathBuf {
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join("readme");
    if copy.exists() {
        fs::remove_dir_all(&copy).expect("the former copy can be removed");
    }
    let listed = Command::new("git")
        .args([
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ])
        .current_dir(root)
        .output()
        .expect("git lists the files");
    assert!(
        listed.status.success(),
        "the workspace is not a git checkout"
    );
    let names = String::from_utf8(listed.stdout).expect("file names are UTF-8");
    for name in names.split('\0').filter(|name| root.join(name).is_file()) {
        let to = copy.join(name);
        fs::create_dir_all(to.parent().expect("a file has a folder")).expect("a folder appears");
        fs::copy(root.join(name), to).expect("a file is copied");
    }
    copy
}

enum Block {
    Console(String),
    Diff(String),
}

fn blocks(text: &str) -> Vec<Block> {
    let mut found = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let body = |lines: &mut std::str::Lines<'_>| {
            let body: Vec<&str> = lines.take_while(|line| *line != "```").collect();
            body.join("\n")
        };
        match line {
            "```console" => found.push(Block::Console(body(&mut lines))),
            "```diff" => found.push(Block::Diff(body(&mut lines))),
            _ => {}
        }
    }
    found
}

/// Runs the commands of a block; gives how many there were.
fn check_console(block: &str, folder: &Path) -> usize {
    let mut count = 0;
    for transcript in block.split("$ ").skip(1) {
        let (command, rest) = transcript.split_once('\n').unwrap_or((transcript, ""));
        let (code, expected) = match rest
            .strip_prefix("? ")
            .and_then(|rest| rest.split_once('\n'))
        {
            Some((code, expected)) => (code.parse().expect("an exit code"), expected),
            None => (0, rest),
        };
        let (actual_code, actual) = run(command, folder);
        assert_eq!(actual_code, code, "`{command}` printed\n{actual}");
        let (wanted, got) = (lines(expected), lines(&actual));
        assert!(
            matches(&wanted, &got),
            "`{command}` printed\n{actual}\nand the README says\n{expected}"
        );
        count += 1;
    }
    count
}

fn lines(text: &str) -> Vec<&str> {
    text.trim_end().lines().map(str::trim_end).collect()
}

fn run(command: &str, folder: &Path) -> (i32, String) {
    let program = Path::new(env!("CARGO_BIN_EXE_cli"));
    let programs = program
        .parent()
        .expect("a program has a folder")
        .display()
        .to_string();
    let path = format!("{programs}:{}", std::env::var("PATH").unwrap_or_default());
    // A folder of its own: cargo names what it builds by the path within the workspace, so in a shared
    // one the copy would replace the libraries that other tests are linked with.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("readme-target");
    let output = Command::new("sh")
        .args(["-c", &format!("exec 2>&1; {command}")])
        .current_dir(folder)
        .env("PATH", path)
        .env("CARGO_TARGET_DIR", target)
        .env("DRIFTLESS_INVOKED_AS", "cli")
        .env_remove("DATABASE_URL")
        .env_remove("DRIFTLESS_SCRATCH")
        .output()
        .expect("sh runs");
    let text = String::from_utf8(output.stdout).expect("output is UTF-8");
    (output.status.code().unwrap_or(-1), text)
}

fn matches(wanted: &[&str], got: &[&str]) -> bool {
    match (wanted.first(), got.first()) {
        (None, None) => true,
        (Some(&"..."), _) => (0..=got.len()).any(|skip| matches(&wanted[1..], &got[skip..])),
        (Some(wanted_line), Some(line)) => {
            line_matches(wanted_line, line) && matches(&wanted[1..], &got[1..])
        }
        _ => false,
    }
}

fn line_matches(wanted: &str, line: &str) -> bool {
    let Some((before, after)) = wanted.split_once("[..]") else {
        return wanted == line;
    };
    let Some(rest) = line.strip_prefix(before) else {
        return false;
    };
    rest.char_indices()
        .map(|(at, _)| at)
        .chain([rest.len()])
        .any(|at| line_matches(after, &rest[at..]))
}

fn edit(block: &str, folder: &Path) {
    let mut file = None;
    let mut before = "";
    for line in block.lines() {
        if let Some(path) = line.strip_prefix("+++ b/") {
            file = Some(folder.join(path));
        } else if !line.starts_with("---") {
            let path = file.as_ref().expect("a diff names its file first");
            let text = fs::read_to_string(path).expect("the file is readable");
            let (sign, content) = line.split_at(1);
            let content_line = format!("{content}\n");
            match sign {
                "-" => {
                    assert!(text.contains(&content_line), "no line {content:?}");
                    fs::write(path, text.replacen(&content_line, "", 1)).expect("it is written");
                }
                "+" => {
                    let anchor = format!("{before}\n");
                    assert!(text.contains(&anchor), "no line {before:?}");
                    let edited = text.replacen(&anchor, &format!("{anchor}{content_line}"), 1);
                    fs::write(path, edited).expect("it is written");
                    before = content;
                }
                _ => before = content,
            }
        }
    }
}
