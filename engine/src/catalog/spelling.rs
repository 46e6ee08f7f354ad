//! How `format_type` spells a type.

/// The name of a type without its modifier, and the modifier.
pub(crate) struct Spelling<'a> {
    pub(crate) base: &'a str,
    pub(crate) modifier: Option<Vec<i32>>,
    /// Whether it is an array of that.
    pub(crate) array: bool,
}

impl<'a> Spelling<'a> {
    pub(crate) fn of(text: &'a str) -> Self {
        let (element, array) = match text.strip_suffix("[]") {
            Some(element) => (element, true),
            None => (text, false),
        };
        let plain = Self {
            base: element,
            modifier: None,
            array,
        };
        let Some((start, rest)) = element.split_once('(') else {
            return plain;
        };
        let Some((numbers, end)) = rest.rsplit_once(')') else {
            return plain;
        };
        let numbers = numbers.split(',').map(|number| number.parse().ok());
        // `timestamp(3) with time zone` carries its modifier inside.
        let zoned = ZONED.iter().find(|(zone, _)| *zone == end);
        let base = match (start, zoned) {
            ("timestamp", Some((_, [timestamp, _]))) => timestamp,
            ("time", Some((_, [_, time]))) => time,
            _ if end.is_empty() => start,
            _ => return plain,
        };
        Self {
            base,
            modifier: numbers.collect(),
            array,
        }
    }
}

/// What follows the modifier of a time, and the names of both types without one.
const ZONED: [(&str, [&str; 2]); 2] = [
    (
        " with time zone",
        ["timestamp with time zone", "time with time zone"],
    ),
    (
        " without time zone",
        ["timestamp without time zone", "time without time zone"],
    ),
];
