//! What a change of a column's type takes: by itself, or with USING.

use crate::catalog::{Column, Spelling};

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
    let both = |family: &&[&str]| family.contains(&old.base) && family.contains(&new.base);
    if old.base == new.base || STRINGS.contains(&new.base) || FAMILIES.iter().any(both) {
        Conversion::Assignment
    } else {
        Conversion::Explicit
    }
}

/// Whether the value passes through text: labels that look the same are the same, and no cast leads from a type that the schema
/// makes to another, or to one of an extension. Among those of extensions there may be one.
pub(super) fn is_through_text(before: &Column, after: &Column) -> bool {
    let both = [before, after];
    let is_made = |column: &Column| column.user_type.is_some();
    both.iter().any(|column| is_made(column))
        && both
            .iter()
            .all(|column| is_made(column) || column.has_base_type)
}

/// The same for one that becomes the only element of an array, which may be an array of its own type.
pub(super) fn is_element_through_text(before: &Column, after: &Column) -> bool {
    is_through_text(before, after) && before.user_type != after.user_type
}

/// The cast that a change of the column's type needs in so many words, as both types; text casts to all.
pub(crate) fn explicit_cast(before: &Column, after: &Column) -> Option<(String, String)> {
    let target = after.data_type.clone();
    match between(&before.data_type, &after.data_type) {
        Conversion::Element if !is_element_through_text(before, after) => {
            Some((format!("{}[]", before.data_type), target))
        }
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

/// Whether a foreign key can lead from either type to the other: they are of one operator family of B-trees (manual,
/// 36.16.4).
pub(super) fn are_comparable(before: &str, after: &str) -> bool {
    const OPERATOR_FAMILIES: [&[&str]; 4] = [
        &["smallint", "integer", "bigint"],
        &["real", "double precision"],
        &[
            "date",
            "timestamp without time zone",
            "timestamp with time zone",
        ],
        &["text", "character varying"],
    ];
    let (old, new) = (Spelling::of(before), Spelling::of(after));
    let both = |family: &&[&str]| family.contains(&old.base) && family.contains(&new.base);
    old.array == new.array && (old.base == new.base || OPERATOR_FAMILIES.iter().any(both))
}

/// Whether a value of the old type may have no counterpart in the new one.
pub(super) fn can_fail(before: &Column, after: &Column) -> bool {
    let (old, new) = (
        Spelling::of(&before.data_type),
        Spelling::of(&after.data_type),
    );
    // One value becomes an array of one.
    let never = new.array && !old.array || is_wider(&old, &new);
    let comes_from_user_type = before.user_type.is_some() && !STRINGS.contains(&new.base);
    !never || comes_from_user_type || after.user_type.is_some()
}

/// Whether every value of the old type is, unchanged, one of the new type.
fn is_wider(old: &Spelling<'_>, new: &Spelling<'_>) -> bool {
    const WIDER: [(&str, &[&str]); 9] = [
        (
            "smallint",
            &["integer", "bigint", "numeric", "real", "double precision"],
        ),
        ("integer", &["bigint", "numeric", "double precision"]),
        ("bigint", &["numeric"]),
        ("real", &["double precision"]),
        (
            "date",
            &["timestamp without time zone", "timestamp with time zone"],
        ),
        ("timestamp without time zone", &["timestamp with time zone"]),
        ("timestamp with time zone", &["timestamp without time zone"]),
        ("jsonb", &["json"]),
        ("cidr", &["inet"]),
    ];
    if old.array != new.array {
        return false;
    }
    if STRINGS.contains(&new.base) && new.base != "name" && new.modifier.is_none() {
        return true;
    }
    if old.base == new.base {
        return match old.base {
            "numeric" => digits_grow(old, new),
            _ => grows(old, new),
        };
    }
    let widens = WIDER
        .iter()
        .any(|(from, to)| *from == old.base && to.contains(&new.base));
    widens && (new.modifier.is_none() || old.modifier.is_some() && grows(old, new))
}

/// Whether a value of the old type may become another one without an error: a part of it is rounded or cut off
/// (manual, chapter 8), or only an explicit cast makes it what it is then.
pub(super) fn loses(before: &str, after: &str) -> bool {
    const EXACT: [&str; 3] = ["smallint", "integer", "bigint"];
    const INEXACT: [&str; 2] = ["real", "double precision"];
    let (old, new) = (Spelling::of(before), Spelling::of(after));
    if before == after || is_wider(&old, &new) || new.array && !old.array {
        return false;
    }
    match (old.base, new.base) {
        (from, to) if EXACT.contains(&from) && EXACT.contains(&to) => false,
        (from, to) if INEXACT.contains(&to) && (EXACT.contains(&from) || from == "numeric") => true,
        ("numeric", "numeric") => scale_shrinks(&old, &new),
        ("numeric", to) if EXACT.contains(&to) => scale_shrinks(&old, &new),
        (from, _) if INEXACT.contains(&from) => FAMILIES[0].contains(&new.base),
        (from, _) if from.starts_with("time") || from == "interval" => !STRINGS.contains(&new.base),
        ("json", "jsonb") | ("inet", "cidr") => true,
        (_, "boolean") => EXACT.contains(&old.base),
        _ => false,
    }
}

/// Whether a program notices: another type, or one that takes fewer values. Strings are all alike to it.
pub(super) fn is_seen(before: &str, after: &str) -> bool {
    let (old, new) = (Spelling::of(before), Spelling::of(after));
    let strings = STRINGS.contains(&old.base) && STRINGS.contains(&new.base);
    let same = old.array == new.array && (old.base == new.base || strings);
    !same || !is_wider(&old, &new)
}

/// Whether the limit is as wide or wider, or goes.
fn grows(old: &Spelling<'_>, new: &Spelling<'_>) -> bool {
    match (&old.modifier, &new.modifier) {
        (_, None) => true,
        (Some(old), Some(new)) => match (old.as_slice(), new.as_slice()) {
            ([old], [new]) => new >= old,
            ([old_precision, old_scale], [new_precision, new_scale]) => {
                new_precision >= old_precision && new_scale == old_scale
            }
            _ => false,
        },
        (None, Some(_)) => false,
    }
}

/// Whether a numeric has room for as many digits as before, on both sides of the point.
fn digits_grow(old: &Spelling<'_>, new: &Spelling<'_>) -> bool {
    match (old.modifier.as_deref(), new.modifier.as_deref()) {
        (_, None) => true,
        (Some([old_precision, old_scale]), Some([precision, scale])) => {
            scale >= old_scale && precision - scale >= old_precision - old_scale
        }
        _ => false,
    }
}

/// Whether digits behind the point are rounded off.
fn scale_shrinks(old: &Spelling<'_>, new: &Spelling<'_>) -> bool {
    let scale = |of: &Spelling<'_>| match (of.base, of.modifier.as_deref()) {
        ("numeric", None) => i32::MAX,
        (_, Some([_, scale])) => *scale,
        _ => 0,
    };
    scale(new) < scale(old)
}

/// Changes that the manual and a server agree are catalog-only: varchar, varbit, times and intervals that grow or
/// lose their limit, varchar to text, numeric whose precision grows at the same scale.
fn is_free(old: &Spelling<'_>, new: &Spelling<'_>) -> bool {
    if old.array {
        return false;
    }
    match (old.base, new.base) {
        (from, to) if from == to => {
            let times = from.starts_with("time") || from.starts_with("interval");
            let limited = ["character varying", "bit varying", "numeric"].contains(&from);
            (times || limited) && grows(old, new)
        }
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
