//! Types of columns: which there are, what suits them, and which become which.

use super::model::{Model, Path};

/// The type of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    /// One that Postgres or an extension has, as it is written.
    Plain(&'static str),
    Enum(Path),
    Domain(Path),
    Composite(Path),
    Array(Box<Type>),
}

/// What can be done with values of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    Integer,
    Number,
    Text,
    Boolean,
    Date,
    Timestamp,
    TimestampTz,
    Time,
    Interval,
    Uuid,
    Json,
    Jsonb,
    Bytes,
    Network,
    Bits,
    Range,
    Search,
    Geometry,
    Other,
    Citext,
    Hstore,
    Enum,
    Composite,
    Array,
}

/// The types that are always there, often used ones more than once.
const PLAIN: [(&str, Class); 50] = [
    ("integer", Class::Integer),
    ("integer", Class::Integer),
    ("bigint", Class::Integer),
    ("bigint", Class::Integer),
    ("smallint", Class::Integer),
    ("numeric", Class::Number),
    ("numeric(10,2)", Class::Number),
    ("numeric(12,2)", Class::Number),
    ("numeric(12,4)", Class::Number),
    ("real", Class::Number),
    ("double precision", Class::Number),
    ("text", Class::Text),
    ("text", Class::Text),
    ("text", Class::Text),
    ("varchar", Class::Text),
    ("varchar(20)", Class::Text),
    ("varchar(50)", Class::Text),
    ("varchar(200)", Class::Text),
    ("char(10)", Class::Text),
    ("boolean", Class::Boolean),
    ("boolean", Class::Boolean),
    ("date", Class::Date),
    ("date", Class::Date),
    ("timestamp", Class::Timestamp),
    ("timestamp(3)", Class::Timestamp),
    ("timestamptz", Class::TimestampTz),
    ("timestamptz", Class::TimestampTz),
    ("timestamptz(0)", Class::TimestampTz),
    ("time", Class::Time),
    ("time(3)", Class::Time),
    ("interval", Class::Interval),
    ("interval(3)", Class::Interval),
    ("interval hour to minute", Class::Interval),
    ("uuid", Class::Uuid),
    ("uuid", Class::Uuid),
    ("json", Class::Json),
    ("jsonb", Class::Jsonb),
    ("jsonb", Class::Jsonb),
    ("bytea", Class::Bytes),
    ("inet", Class::Network),
    ("cidr", Class::Network),
    ("bit(8)", Class::Bits),
    ("bit varying(16)", Class::Bits),
    ("bit varying", Class::Bits),
    ("int4range", Class::Range),
    ("tstzrange", Class::Range),
    ("numrange", Class::Range),
    ("tsvector", Class::Search),
    ("point", Class::Geometry),
    ("xml", Class::Other),
];

/// What extensions add: type, class, extension.
pub(crate) const OF_EXTENSIONS: [(&str, Class, &str); 2] = [
    ("citext", Class::Citext, "citext"),
    ("hstore", Class::Hstore, "hstore"),
];

/// The plain types that may be chosen.
pub(crate) fn plain() -> impl Iterator<Item = (&'static str, Class)> {
    PLAIN.iter().copied()
}

impl Type {
    /// What can be done with it; a domain does what its base does.
    pub(crate) fn class(&self, model: &Model) -> Class {
        match self {
            Self::Plain(text) => {
                let extension = OF_EXTENSIONS.iter().map(|(name, class, _)| (*name, *class));
                let found = plain().chain(extension).find(|(name, _)| name == text);
                found.map_or(Class::Other, |(_, class)| class)
            }
            Self::Enum(_) => Class::Enum,
            Self::Domain(path) => model
                .domains
                .get(path)
                .map_or(Class::Other, |domain| domain.base.class(model)),
            Self::Composite(_) => Class::Composite,
            Self::Array(_) => Class::Array,
        }
    }

    /// Whether everything it is made of is there.
    pub(crate) fn exists(&self, model: &Model) -> bool {
        match self {
            Self::Plain(text) => OF_EXTENSIONS
                .iter()
                .all(|(name, _, extension)| name != text || model.extensions.contains(extension)),
            Self::Enum(path) => model.enums.contains_key(path),
            Self::Domain(path) => model.domains.contains_key(path),
            Self::Composite(path) => model.composites.contains_key(path),
            Self::Array(element) => element.exists(model),
        }
    }

    /// Whether B-tree sorts it, and so keys may be made of it.
    pub(crate) fn is_sortable(&self, model: &Model) -> bool {
        use Class::{Composite, Geometry, Json, Other};
        match self {
            Self::Array(element) => element.is_sortable(model),
            Self::Domain(path) => model
                .domains
                .get(path)
                .is_some_and(|domain| domain.base.is_sortable(model)),
            _ => !matches!(self.class(model), Json | Geometry | Other | Composite),
        }
    }

    /// The type without domains around it.
    pub(crate) fn base<'a>(&'a self, model: &'a Model) -> &'a Type {
        match self {
            Self::Domain(path) => model.domains.get(path).map_or(self, |d| d.base.base(model)),
            _ => self,
        }
    }

    /// SQL of values that columns of this type may have by default.
    pub(crate) fn values(&self, model: &Model) -> &'static [&'static str] {
        match self.class(model) {
            Class::Integer => &["0", "1", "-1", "42", "(1 + 1)"],
            Class::Number => &["0", "1.5", "-3", "round(1.55, 1)"],
            Class::Text => &[
                "''",
                "'a'",
                "'it''s'",
                "E'a\\tb'",
                "'näive'",
                "upper('b')",
                "CURRENT_USER",
            ],
            Class::Boolean => &["true", "false", "(1 > 0)"],
            Class::Date => &["CURRENT_DATE", "'2020-01-31'", "(CURRENT_DATE + 1)"],
            Class::Timestamp => &[
                "now()",
                "'2020-01-31 12:00:00'",
                "(now() AT TIME ZONE 'utc')",
                "LOCALTIMESTAMP",
            ],
            Class::TimestampTz => &[
                "now()",
                "CURRENT_TIMESTAMP",
                "(now() + interval '1 day')",
                "'2020-01-31 12:00:00+02'",
                "clock_timestamp()",
            ],
            Class::Time => &["'12:30'", "LOCALTIME"],
            Class::Interval => &["'1 day'", "'1 day 02:03:04'", "make_interval(0, 0, 0, 1)"],
            Class::Uuid => &[
                "gen_random_uuid()",
                "'00000000-0000-0000-0000-000000000000'",
            ],
            Class::Json => &["'{}'", "'{\"a\": 1}'"],
            Class::Jsonb => &["'{}'", "'[]'", "jsonb_build_object('a', 1)"],
            Class::Bytes => &["'\\x00ff'", "''"],
            Class::Network => &["'127.0.0.1'"],
            Class::Bits => &["B'10101010'", "'00000000'"],
            Class::Range => &["'empty'"],
            Class::Search => &["''", "to_tsvector('simple', 'a b')"],
            Class::Geometry => &["'(0,0)'", "point(1, 2)"],
            Class::Citext => &["'a'"],
            Class::Hstore => &["'a=>1'", "''"],
            Class::Array => &["'{}'"],
            Class::Enum | Class::Composite | Class::Other => &[],
        }
    }

    /// Whether a cast leads from one to the other, by assignment or with USING, and back.
    pub(crate) fn converts(&self, other: &Type, models: (&Model, &Model)) -> bool {
        let (before, after) = (self.base(models.0), other.base(models.1));
        if before == after {
            return true;
        }
        if let (Self::Array(before), Self::Array(after)) = (before, after) {
            return before.converts(after, models);
        }
        use Class::{Citext, Date, Integer, Number, Text, Timestamp, TimestampTz};
        let families: [&[Class]; 2] = [&[Integer, Number], &[Date, Timestamp, TimestampTz]];
        let (old, new) = (before.class(models.0), after.class(models.1));
        let is_string = |class| matches!(class, Text | Citext);
        let json = |class| matches!(class, Class::Json | Class::Jsonb);
        is_string(old)
            || is_string(new)
            || (json(old) && json(new))
            || (old == new
                && matches!(before, Self::Plain(_))
                && old != Class::Range
                && old != Class::Other)
            || families
                .iter()
                .any(|f| f.contains(&old) && f.contains(&new))
    }
}
