//! `migrate-history`: the migrations and where each environment stands.

use std::collections::BTreeMap;
use std::str::FromStr;

use engine::migrator::directory::{Directory, Migration};
use serde_json::json;

use crate::applying;
use crate::args::ReportFormat;
use crate::config::Project;
use crate::context::Context;
use crate::error::{Error, Outcome};
use crate::target::applied_version;

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli migrate-history\n\
\x20 cli migrate-history env=production\n\
\x20 cli migrate-history range=20251111120000..20260506123000\n\
\x20 cli migrate-history range=20251111120000.. format=json";

/// List the migrations, oldest first, and where environments stand
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// Environment to show (can be repeated) [default: every one that answers]
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    pub env: Vec<String>,
    /// Versions to list: FIRST..LAST, FIRST.. or ..LAST
    #[arg(long, value_name = "RANGE")]
    pub range: Option<VersionRange>,
    /// How to report
    #[arg(long, value_enum, default_value_t)]
    pub format: ReportFormat,
}

/// A part of the history, both ends included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionRange {
    /// The oldest version; `None` is the beginning.
    pub first: Option<String>,
    /// The newest version; `None` is the end.
    pub last: Option<String>,
}

impl FromStr for VersionRange {
    type Err = String;

    fn from_str(text: &str) -> Result<VersionRange, String> {
        let end = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        match text.split_once("..") {
            Some((first, last)) if text != ".." => Ok(VersionRange {
                first: end(first),
                last: end(last),
            }),
            _ => Err("expected FIRST..LAST, FIRST.. or ..LAST".to_owned()),
        }
    }
}

/// Lists the files, and where each environment that answers stands.
///
/// # Errors
/// When the folder cannot be read, or an environment that was named does not answer.
pub async fn run(args: Args, context: &Context) -> Result<Outcome, Error> {
    let project = context.project()?;
    let directory = applying::open_directory(&project, &context.ui)?;
    let standing = standing(&args, context, &project, &directory).await?;
    let range = args.range.clone().unwrap_or(VersionRange {
        first: None,
        last: None,
    });
    let listed: Vec<&Migration> = directory
        .migrations()
        .iter()
        .filter(|m| range.holds(m.version.as_str()))
        .collect();
    match args.format {
        ReportFormat::Text => context.ui.data(&as_text(&listed, &directory, &standing))?,
        ReportFormat::Json => {
            let migrations: Vec<_> = listed
                .iter()
                .map(|migration| {
                    json!({
                        "version": migration.version.as_str(),
                        "name": migration.description,
                        "generated": migration.up.header.generated,
                        "environments": standing.get(migration.version.as_str()),
                    })
                })
                .collect();
            let object = json!({
                "version": 1,
                "command": "migrate-history",
                "migrations": migrations,
            });
            context.ui.data(&format!("{object:#}\n"))?;
        }
    }
    Ok(Outcome::Done)
}

/// The names of the environments by the version where they stand.
async fn standing(
    args: &Args,
    context: &Context,
    project: &Project,
    directory: &Directory,
) -> Result<BTreeMap<String, Vec<String>>, Error> {
    let named = !args.env.is_empty();
    let names: Vec<String> = if named {
        args.env.clone()
    } else {
        project.environment_names().map(str::to_owned).collect()
    };
    let mut standing: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for name in names {
        let version = match project.environment(&name) {
            Ok(environment) => applied_version(&environment, directory).await,
            Err(error) => Err(error),
        };
        match version {
            Ok(Some(version)) => standing.entry(version.to_string()).or_default().push(name),
            Ok(None) => {}
            Err(error) if named => return Err(error),
            Err(error) => context.ui.detail("Skipped", &format!("{name}: {error}")),
        }
    }
    Ok(standing)
}

fn as_text(
    listed: &[&Migration],
    directory: &Directory,
    standing: &BTreeMap<String, Vec<String>>,
) -> String {
    let name = |migration: &Migration| {
        migration
            .file_name
            .strip_suffix(".sql")
            .unwrap_or(&migration.file_name)
            .to_owned()
    };
    let width = listed
        .iter()
        .map(|m| name(m).chars().count())
        .max()
        .unwrap_or(0);
    let newest = directory
        .migrations()
        .last()
        .map(|migration| &migration.version);
    let mut text = String::new();
    for migration in listed {
        let mut marks: Vec<&str> = Vec::new();
        if Some(&migration.version) == newest {
            marks.push("head");
        }
        let here = standing.get(migration.version.as_str());
        marks.extend(here.into_iter().flatten().map(String::as_str));
        let line = format!("  {:<width$}  {}", name(migration), marks.join(", "));
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

impl VersionRange {
    fn holds(&self, version: &str) -> bool {
        self.first.as_deref().is_none_or(|first| version >= first)
            && self
                .last
                .as_deref()
                .is_none_or(|last| version <= last || version.starts_with(last))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read() {
        let range = |first: Option<&str>, last: Option<&str>| {
            Ok(VersionRange {
                first: first.map(str::to_owned),
                last: last.map(str::to_owned),
            })
        };
        assert_eq!("1..2".parse(), range(Some("1"), Some("2")));
        assert_eq!("1..".parse(), range(Some("1"), None));
        assert_eq!("..2".parse(), range(None, Some("2")));
        assert!("..".parse::<VersionRange>().is_err());
        assert!("1".parse::<VersionRange>().is_err());
    }
}
