//! The version of a migration: what stands before the first `_` of its file name.

use std::fmt;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::Directory;

const FORMAT: &str = "%Y%m%d%H%M%S";

/// A Version identifies a migration. Versions are text and compare bytewise, never as numbers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(String);

/// No version can be found that sorts behind the newest file of the directory.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no version sorts behind {newest}: it is not a number that can be counted up")]
pub struct NoNextVersion {
    /// The file name of the newest migration.
    pub newest: String,
}

impl Version {
    /// Takes the text as it is: any text is a version.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The version as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The time `now` in UTC as `YYYYMMDDHHMMSS`, or, where the newest file of `directory` would
    /// not sort before that, the smallest number of the newest file's width that sorts behind it.
    pub fn now_after(directory: &Directory, now: Timestamp) -> Result<Self, NoNextVersion> {
        let current = now.to_zoned(TimeZone::UTC).strftime(FORMAT).to_string();
        let Some(newest) = directory.migrations().last() else {
            return Ok(Self(current));
        };
        let sorts_behind =
            |version: &String| format!("{version}.sql").as_str() > newest.file_name.as_str();
        Some(current)
            .filter(sorts_behind)
            .or_else(|| successor(newest.version.as_str()).filter(sorts_behind))
            .map(Self)
            .ok_or_else(|| NoNextVersion {
                newest: newest.file_name.clone(),
            })
    }
}

impl Version {
    /// As many versions as are asked for: the first as [`Version::now_after`], each of the others behind
    /// the one before it.
    pub fn several_after(
        directory: &Directory,
        now: Timestamp,
        count: usize,
    ) -> Result<Vec<Self>, NoNextVersion> {
        let mut versions = vec![Self::now_after(directory, now)?];
        while versions.len() < count {
            let last = &versions[versions.len() - 1];
            let next = successor(last.as_str()).ok_or_else(|| NoNextVersion {
                newest: last.to_string(),
            })?;
            versions.push(Self(next));
        }
        versions.truncate(count);
        Ok(versions)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl From<&str> for Version {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

/// The next second of a timestamp, or the next number of the same width.
fn successor(version: &str) -> Option<String> {
    if version.is_empty() || !version.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    if version.len() == FORMAT_WIDTH
        && let Ok(time) = DateTime::strptime(FORMAT, version)
        && let Ok(next) = time.checked_add(jiff::Span::new().seconds(1))
    {
        return Some(next.strftime(FORMAT).to_string());
    }
    let next = version.parse::<u128>().ok()?.checked_add(1)?;
    let text = format!("{next:0width$}", width = version.len());
    (text.len() == version.len()).then_some(text)
}

const FORMAT_WIDTH: usize = "YYYYMMDDHHMMSS".len();

#[cfg(test)]
mod tests {
    use super::*;

    fn next(files: &[&str]) -> Result<String, NoNextVersion> {
        let directory = Directory::from_files(files.iter().map(|name| (*name, ""))).unwrap();
        let now = "2026-05-06T12:30:00Z".parse().unwrap();
        Version::now_after(&directory, now).map(|version| version.to_string())
    }

    #[test]
    fn is_the_time_or_what_follows_the_newest() {
        assert_eq!(next(&[]).unwrap(), "20260506123000");
        assert_eq!(next(&["1_a.sql", "2_b.sql"]).unwrap(), "3");
        assert_eq!(next(&["1_a.sql"]).unwrap(), "20260506123000");
        assert_eq!(next(&["20260506123000_a.sql"]).unwrap(), "20260506123001");
        assert_eq!(next(&["20260506235959.sql"]).unwrap(), "20260507000000");
        assert_eq!(next(&["202_a.sql"]).unwrap(), "203");
        assert_eq!(next(&["0009_a.sql"]).unwrap(), "20260506123000");
    }

    #[test]
    fn several_follow_each_other() {
        let directory = Directory::from_files([("20260506123000_a.sql", "")]).unwrap();
        let now = "2026-05-06T12:30:00Z".parse().unwrap();
        let versions = Version::several_after(&directory, now, 2).unwrap();
        assert_eq!(versions, ["20260506123001".into(), "20260506123002".into()]);
        assert!(
            Version::several_after(&directory, now, 0)
                .unwrap()
                .is_empty()
        );
    }

    #[test]
    fn is_an_error_where_nothing_sorts_behind() {
        assert_eq!(next(&["v1_a.sql"]).unwrap_err().newest, "v1_a.sql");
        assert_eq!(next(&["9_a.sql"]).unwrap_err().newest, "9_a.sql");
    }
}
