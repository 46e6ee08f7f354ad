//! The table of figures.

use std::fmt;
use std::time::Duration;

const TITLES: [&str; 6] = ["what", "ours", "psql", "ratio", "target", "ok"];

/// One line of the table.
pub(crate) struct Figure {
    cells: [String; 6],
    /// Whether the target is met; `None` if there is none.
    pub(crate) met: Option<bool>,
}

impl Figure {
    /// Times against those of psql, or of what the name says, run by run: the ratio is the median of the ratios, so
    /// that a machine that gets busier or quieter meanwhile changes little.
    pub(crate) fn ratio(
        what: &str,
        (ours, theirs): (&[Duration], &[Duration]),
        target: f64,
    ) -> Figure {
        let pairs = ours.iter().zip(theirs);
        let ratio = middle(pairs.map(|(ours, theirs)| ours.as_secs_f64() / theirs.as_secs_f64()));
        let cells = [
            seconds(median(ours)),
            seconds(median(theirs)),
            format!("{ratio:.2}"),
            format!("<= {target}"),
        ];
        Figure::new(what, cells, Some(ratio <= target))
    }

    /// A time that should not be longer than some other.
    pub(crate) fn limit(what: &str, ours: Duration, limit: Duration) -> Figure {
        let target = format!("<= {}", seconds(limit));
        let cells = [seconds(ours), String::new(), String::new(), target];
        Figure::new(what, cells, Some(ours <= limit))
    }

    /// A time that is only told.
    pub(crate) fn time(what: &str, ours: Duration) -> Figure {
        Figure::new(
            what,
            [seconds(ours), String::new(), String::new(), String::new()],
            None,
        )
    }

    /// Memory, with its limit where it has one; no figure where the system does not tell.
    pub(crate) fn memory(what: &str, bytes: Option<u64>, limit: Option<u64>) -> Figure {
        let megabytes = |bytes: u64| format!("{} MB", bytes.div_ceil(1_000_000));
        let ours = bytes.map_or_else(|| "unknown".to_owned(), megabytes);
        let target = limit.map_or_else(String::new, |limit| format!("<= {}", megabytes(limit)));
        let met = bytes.zip(limit).map(|(bytes, limit)| bytes <= limit);
        Figure::new(what, [ours, String::new(), String::new(), target], met)
    }

    fn new(what: &str, [ours, psql, ratio, target]: [String; 4], met: Option<bool>) -> Figure {
        let ok = match met {
            Some(true) => "yes",
            Some(false) => "NO",
            None => "",
        };
        let cells = [what.to_owned(), ours, psql, ratio, target, ok.to_owned()];
        Figure { cells, met }
    }
}

/// The median: the middle one, or the middle between the two.
pub(crate) fn median(times: &[Duration]) -> Duration {
    Duration::from_secs_f64(middle(times.iter().map(Duration::as_secs_f64)))
}

fn middle(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    match values.len() {
        0 => 0.0,
        count => (values[(count - 1) / 2] + values[count / 2]) / 2.0,
    }
}

fn seconds(time: Duration) -> String {
    if time < Duration::from_millis(1_000) {
        format!("{:.0} ms", time.as_secs_f64() * 1e3)
    } else {
        format!("{:.2} s", time.as_secs_f64())
    }
}

/// All lines, under their titles.
pub(crate) struct Table(pub(crate) Vec<Figure>);

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let titles = TITLES.map(str::to_owned);
        let rows = || std::iter::once(&titles).chain(self.0.iter().map(|figure| &figure.cells));
        let width = |column: usize| rows().map(|row| row[column].chars().count()).max();
        let widths: Vec<usize> = (0..TITLES.len()).filter_map(width).collect();
        for row in rows() {
            let cells = row.iter().zip(&widths).enumerate();
            let cells: Vec<String> = cells
                .map(|(column, (cell, width))| match column {
                    0 => format!("{cell:<width$}"),
                    _ => format!("{cell:>width$}"),
                })
                .collect();
            writeln!(f, "{}", cells.join(" | "))?;
        }
        Ok(())
    }
}
