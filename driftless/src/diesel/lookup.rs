//! From a SQL type of Diesel's to the name of the Postgres type.
//!
//! Diesel knows a built-in type by the oid that Postgres gives it in every database, and asks the connection for the oid of any other by name.
//! Here nobody is connected: a name that is asked for gets an oid of our own.

use ::diesel::pg::{Pg, PgMetadataLookup, PgTypeMetadata};
use ::diesel::sql_types::HasSqlType;
use postgres_types::{Kind, Type};

use crate::definition::QualifiedName;

/// Oids that no built-in type has: those below 16384 are handed out by Postgres itself (manual, section 68.2.2).
const FIRST_OWN_OID: u32 = 0x8000_0000;

/// A SQL type of Diesel's, as Postgres knows it.
#[derive(Debug, PartialEq)]
pub(super) enum SqlType {
    /// A type that every database has.
    BuiltIn(Type),
    /// A type that the schema makes, or an extension.
    Named { name: QualifiedName, is_array: bool },
    /// An oid that no type we know has.
    Unknown(u32),
}

/// What Diesel knows the type by.
pub(super) fn sql_type<S>() -> SqlType
where
    Pg: HasSqlType<S>,
{
    let mut asked = Asked::default();
    let metadata = Pg::metadata(&mut asked as &mut dyn PgMetadataLookup);
    // A type that is looked up fails only where the connection does not know it, and ours knows all of them.
    let oid = metadata.oid().unwrap_or_default();
    match (oid.checked_sub(FIRST_OWN_OID), asked.name) {
        (Some(offset), Some(name)) => SqlType::Named {
            name,
            is_array: offset == 1,
        },
        _ => Type::from_oid(oid).map_or(SqlType::Unknown(oid), SqlType::BuiltIn),
    }
}

impl SqlType {
    /// As SQL.
    pub(super) fn sql(&self) -> String {
        match self {
            Self::BuiltIn(built_in) => built_in_sql(built_in),
            Self::Named { name, is_array } => {
                format!("{name}{}", if *is_array { "[]" } else { "" })
            }
            Self::Unknown(oid) => format!("(the type of oid {oid})"),
        }
    }

    /// Whether Diesel has one type where Postgres has several: `Text` also stands for `varchar` and `char`.
    pub(super) fn is_alias(&self) -> bool {
        matches!(self, Self::BuiltIn(built_in) if [Type::TEXT, Type::TEXT_ARRAY].contains(built_in))
    }
}

fn built_in_sql(built_in: &Type) -> String {
    match (built_in.kind(), built_in.name()) {
        (Kind::Array(element), _) => format!("{}[]", built_in_sql(element)),
        // Without quotes `char` is another type (manual, section 8.3).
        (_, "char") => "\"char\"".to_owned(),
        (_, name) => name.to_owned(),
    }
}

/// The name that was asked for. A SQL type asks once at most: that of an array asks for its element.
#[derive(Default)]
struct Asked {
    name: Option<QualifiedName>,
}

impl PgMetadataLookup for Asked {
    fn lookup_type(&mut self, type_name: &str, schema: Option<&str>) -> PgTypeMetadata {
        self.name = Some(QualifiedName::new(schema, type_name));
        PgTypeMetadata::new(FIRST_OWN_OID, FIRST_OWN_OID + 1)
    }
}

#[cfg(test)]
mod tests {
    use ::diesel::sql_types::*;

    use super::sql_type;

    #[derive(SqlType)]
    #[diesel(postgres_type(name = "Mood", schema = "app"))]
    struct Mood;

    #[test]
    fn built_in_types_have_their_names() {
        assert_eq!(sql_type::<Int8>().sql(), "int8");
        assert_eq!(sql_type::<Nullable<Timestamptz>>().sql(), "timestamptz");
        assert_eq!(sql_type::<Array<Nullable<Text>>>().sql(), "text[]");
        assert_eq!(sql_type::<Range<Timestamptz>>().sql(), "tstzrange");
        assert_eq!(sql_type::<Multirange<Int4>>().sql(), "int4multirange");
        assert_eq!(sql_type::<CChar>().sql(), "\"char\"");
        assert_eq!(sql_type::<Jsonb>().sql(), "jsonb");
    }

    #[test]
    fn other_types_have_the_names_that_diesel_asks_for() {
        assert_eq!(sql_type::<Mood>().sql(), "\"app\".\"Mood\"");
        assert_eq!(sql_type::<Array<Mood>>().sql(), "\"app\".\"Mood\"[]");
        assert_eq!(sql_type::<Citext>().sql(), "\"citext\"");
    }

    #[test]
    fn only_text_may_be_another_type() {
        assert!(sql_type::<Varchar>().is_alias());
        assert!(sql_type::<Array<Text>>().is_alias());
        assert!(!sql_type::<Int4>().is_alias());
    }
}
