//! What became of migrations that were tried out.

use std::time::Duration;

use engine::migrator::run::RunError;
use engine::rehearsal::{Finding, Rehearsal, Trial};
use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};
use serde_json::{Value, json};

use crate::error::redact;
use crate::ui::{counted, duration};

/// One trial as lines: whether it passed, then what is wrong and what to know.
pub fn as_text(trial: &Trial) -> String {
    let outcome = if trial.findings.is_empty() {
        "ok"
    } else {
        "FAILED"
    };
    let rows = match trial.tables_with_rows {
        0 => "no rows".to_owned(),
        count => format!("rows in {}", counted(count, "table")),
    };
    let took = duration(trial.duration);
    let mut text = format!("{outcome:<7} {} ({rows}, {took})\n", trial.file);
    for finding in &trial.findings {
        text.push_str(&format!("        {}\n", indented(&in_words(finding))));
    }
    for note in &trial.notes {
        text.push_str(&format!("        note: {}\n", indented(note)));
    }
    redact(&text)
}

/// What is wrong, and where.
fn in_words(finding: &Finding) -> String {
    let (Finding::Refused { error, .. } | Finding::FailsOnRows { error, .. }) = finding else {
        return finding.to_string();
    };
    let RunError::Statement(error) = error.as_ref() else {
        return finding.to_string();
    };
    let line = error
        .line
        .map(|line| format!(":{line}"))
        .unwrap_or_default();
    let statement = error.statement.as_deref().unwrap_or_default();
    let statement = statement.lines().next().unwrap_or_default();
    format!("{finding}\nat migrations/{}{line}: {statement}", error.file)
}

fn indented(text: &str) -> String {
    text.trim_end().replace('\n', "\n        ")
}

/// The last line: how many passed.
pub fn summary(rehearsal: &Rehearsal, skipped: usize) -> String {
    let failed = rehearsal
        .trials()
        .filter(|trial| !trial.findings.is_empty());
    let failed = failed.count();
    let passed = rehearsal.trials().count() - failed;
    let skipped = match skipped {
        0 => String::new(),
        count => format!(", {count} not reached"),
    };
    format!("{passed} passed, {failed} failed{skipped}")
}

/// One object for a program.
pub fn as_json(rehearsal: &Rehearsal, skipped: &[String]) -> Value {
    let trial = |trial: &Trial| {
        let findings = trial
            .findings
            .iter()
            .map(|finding| json!({"code": finding.code(), "message": redact(&in_words(finding))}));
        json!({
            "file": trial.file,
            "passed": trial.findings.is_empty(),
            "findings": findings.collect::<Vec<_>>(),
            "notes": trial.notes,
            "tables_with_rows": trial.tables_with_rows,
            "seconds": trial.duration.as_secs_f64(),
        })
    };
    json!({
        "version": 1,
        "command": "migrate-test",
        "passed": rehearsal.has_passed(),
        "migrations": rehearsal.migrations.iter().map(trial).collect::<Vec<_>>(),
        "whole": rehearsal.whole.as_ref().map(trial),
        "not_reached": skipped,
    })
}

/// As JUnit writes it, for what shows the tests of a pull request.
///
/// # Errors
/// When a name holds what XML cannot.
pub fn as_junit(
    rehearsal: &Rehearsal,
    skipped: &[String],
) -> Result<String, quick_junit::SerializeError> {
    let mut suite = TestSuite::new("migrations");
    for trial in rehearsal.trials() {
        let mut case = TestCase::new(trial.file.as_str(), status(&trial.findings));
        case.set_classname("migrations").set_time(trial.duration);
        if !trial.notes.is_empty() {
            case.set_system_out(redact(&trial.notes.join("\n")));
        }
        suite.add_test_case(case);
    }
    for file in skipped {
        let mut case = TestCase::new(file.as_str(), TestCaseStatus::skipped());
        case.set_classname("migrations").set_time(Duration::ZERO);
        suite.add_test_case(case);
    }
    let mut report = Report::new("cli migrate-test");
    report.add_test_suite(suite);
    report.to_string()
}

fn status(findings: &[Finding]) -> TestCaseStatus {
    let Some(first) = findings.first() else {
        return TestCaseStatus::success();
    };
    let all: Vec<String> = findings
        .iter()
        .map(|finding| redact(&in_words(finding)))
        .collect();
    let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
    status
        .set_type(first.code())
        .set_message(all[0].lines().next().unwrap_or_default())
        .set_description(all.join("\n"));
    status
}
