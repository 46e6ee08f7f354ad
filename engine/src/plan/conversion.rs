//! What a change of a column's type takes: by itself, or with USING.

use super::hazard::HazardKind;
use crate::catalog::{Column, QualifiedName};

/// How values of one type become values of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Conversion {
    /// Only the modifier grows: the catalog changes, the rows stay.
    Free,
    /// The server converts by an implicit or assignment cast.
    Assignment,
    /// Only an explicit cast converts: the statement needs USING.
    Explicit,
    /// A value becomes the only element of an array.
    Element,
    /// A time with a zone becomes one without, or the other way round: what it is then depends on a time
    /// zone, and the session's differs from machine to machine.
    TimeZone,
}

/// Types that convert among themselves by assignment (manual, chapter 10 "Type Conversion", and the
/// rows of pg_cast whose castcontext is 'a' or 'i').
const FAMILIES: [&[&str]; 5] = [
    &[
        "smallint",
        "integer",
        "bigint",
        "numeric",
        "real",
        "double precision",
    ],
    &[
        "date",
        "timestamp without time zone",
        "timestamp with time zone",
    ],
    &["json", "jsonb"],
    &["inet", "cidr"],
    &["bit", "bit varying"],
];

/// What has a precision of seconds, and keeps its rows where that grows.
const MOMENTS: [&str; 5] = [
    "timestamp without time zone",
    "timestamp with time zone",
    "time without time zone",
    "time with time zone",
    "interval",
];

/// Any type becomes one of these by an automatic I/O conversion cast in assignment (manual,
/// CREATE CAST, "Notes").
const STRINGS: [&str; 4] = ["text", "character varying", "character", "name"];

/// How `before` becomes `after`, both as `format_type` spells them.
pub(super) fn between(before: &str, after: &str) -> Conversion {
    let (old, new) = (Spelling::of(before), Spelling::of(after));
    if new.array && !old.array {
        return Conversion::Element;
    }
    if old.array != new.array {
        return Conversion::Explicit;
    }
    if !old.array
        && is_timestamp(before)
        && is_timestamp(after)
        && has_zone(before) != has_zone(after)
    {
        return Conversion::TimeZone;
    }
    if is_free(&old, &new) {
        return Conversion::Free;
    }
    let both = |family: &&[&str]| family.contains(&&*old.base) && family.contains(&&*new.base);
    if old.base == new.base || STRINGS.contains(&&*new.base) || FAMILIES.iter().any(both) {
        Conversion::Assignment
    } else {
        Conversion::Explicit
    }
}

/// Whether the value passes through text: labels that look the same are the same, and no cast leads from one user's
/// type to another.
pub(super) fn is_through_text(before: &Column, after: &Column) -> bool {
    before.user_type.is_some() && after.user_type.is_some()
}

/// The cast that a change of the column's type needs in so many words, as both types; text casts to all.
pub(crate) fn explicit_cast(before: &Column, after: &Column) -> Option<(String, String)> {
    let target = after.data_type.clone();
    match between(&before.data_type, &after.data_type) {
        Conversion::Element => Some((format!("{}[]", before.data_type), target)),
        Conversion::Explicit if !is_through_text(before, after) => {
            Some((before.data_type.clone(), target))
        }
        _ => None,
    }
}

fn is_timestamp(data_type: &str) -> bool {
    data_type.starts_with("timestamp")
}

fn has_zone(data_type: &str) -> bool {
    data_type.ends_with("with time zone")
}

/// Whether a time without a zone is taken for one in the zone of the session, or written as such (manual, "Date/Time
/// Types"), and no USING says in which.
pub(super) fn depends_on_zone(before: &str, after: &str) -> bool {
    let zoned = |data_type: &str| data_type.contains("with time zone");
    zoned(before) != zoned(after) && between(before, after) != Conversion::TimeZone
}

/// Whether values of both types can be compared, so that a foreign key can lead from one to the other.
pub(super) fn are_comparable(before: &str, after: &str) -> bool {
    let (old, new) = (Spelling::of(before), Spelling::of(after));
    let both = |family: &&[&str]| family.contains(&&*old.base) && family.contains(&&*new.base);
    old.array == new.array
        && (old.base == new.base || both(&STRINGS.as_slice()) || FAMILIES.iter().any(both))
}

/// What a change of type may cost.
pub(super) fn hazards(
    table: &QualifiedName,
    (before, after): (&Column, &Column),
    conversion: Conversion,
) -> Vec<(HazardKind, String)> {
    if conversion == Conversion::Free && before.collation == after.collation {
        return Vec::new();
    }
    let path = format!("{}.{}", table.path(), after.name.path());
    let change = format!("{} to {}", before.data_type, after.data_type);
    vec![
        (
            HazardKind::Rewrite,
            format!("rewrites table {}", table.path()),
        ),
        (
            HazardKind::CanFail,
            format!("fails when a value of {path} does not convert ({change})"),
        ),
    ]
}

/// A type's name without its modifier, and the modifier.
struct Spelling {
    base: String,
    modifier: Option<Vec<i32>>,
    array: bool,
}

impl Spelling {
    fn of(text: &str) -> Self {
        let (element, array) = match text.strip_suffix("[]") {
            Some(element) => (element, true),
            None => (text, false),
        };
        match element.split_once('(') {
            Some((base, rest)) => {
                // `timestamp(3) with time zone` carries its modifier inside.
                let (numbers, zone) = rest.rsplit_once(')').unwrap_or((rest, ""));
                let modifier = numbers
                    .split(',')
                    .map(|n| n.parse().ok())
                    .collect::<Option<Vec<i32>>>();
                Self {
                    base: format!("{base}{zone}"),
                    modifier,
                    array,
                }
            }
            None => Self {
                base: element.to_owned(),
                modifier: None,
                array,
            },
        }
    }
}

/// Changes that the manual and a server agree are catalog-only: varchar and varbit that grow or lose
/// their limit, varchar to text, numeric whose precision grows at the same scale, times that get finer.
fn is_free(old: &Spelling, new: &Spelling) -> bool {
    if old.array {
        return false;
    }
    let grows = match (&old.modifier, &new.modifier) {
        (_, None) => true,
        (Some(old), Some(new)) => match (old.as_slice(), new.as_slice()) {
            ([old], [new]) => new >= old,
            ([old_precision, old_scale], [new_precision, new_scale]) => {
                new_precision >= old_precision && new_scale == old_scale
            }
            _ => false,
        },
        (None, Some(_)) => false,
    };
    match (&*old.base, &*new.base) {
        ("character varying", "character varying") | ("bit varying", "bit varying") => grows,
        ("numeric", "numeric") => grows,
        (old, new) if old == new && MOMENTS.contains(&old) => grows,
        ("character varying", "text") => true,
        ("text", "character varying") => new.modifier.is_none(),
        ("cidr", "inet") => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Conversion, between};

    #[test]
    fn known_pairs() {
        let cases = [
            (
                "character varying(10)",
                "character varying(20)",
                Conversion::Free,
            ),
            (
                "character varying(20)",
                "character varying(10)",
                Conversion::Assignment,
            ),
            ("character varying(20)", "text", Conversion::Free),
            ("text", "character varying(20)", Conversion::Assignment),
            ("numeric(10,2)", "numeric(12,2)", Conversion::Free),
            ("numeric(10,2)", "numeric(12,3)", Conversion::Assignment),
            ("integer", "bigint", Conversion::Assignment),
            ("integer", "text", Conversion::Assignment),
            ("text", "integer", Conversion::Explicit),
            ("text", "uuid", Conversion::Explicit),
            ("text", "text[]", Conversion::Element),
            (
                "timestamp(3) with time zone",
                "timestamp with time zone",
                Conversion::Free,
            ),
            (
                "time without time zone",
                "time(0) without time zone",
                Conversion::Assignment,
            ),
            (
                "timestamp(3) without time zone",
                "date",
                Conversion::Assignment,
            ),
            (
                "character varying(20)[]",
                "character varying(30)[]",
                Conversion::Assignment,
            ),
        ];
        for (before, after, expected) in cases {
            assert_eq!(between(before, after), expected, "{before} to {after}");
        }
    }
}
