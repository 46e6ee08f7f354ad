//! From the names of Diesel's SQL types to those of Postgres's.

use std::collections::HashMap;

use syn::{GenericArgument, LitInt, PathArguments, PathSegment, Type, TypePath};

use crate::definition::QualifiedName;

/// The types that a schema file defines, by their names in Rust.
#[derive(Default)]
pub(super) struct Names(HashMap<String, QualifiedName>);

impl Names {
    /// A type of this file.
    pub(super) fn define(&mut self, rust: String, name: QualifiedName) {
        self.0.insert(rust, name);
    }

    /// The type as SQL: none if neither Diesel nor this file has it.
    pub(super) fn sql(&self, declared: &TypePath, length: Option<&LitInt>) -> Option<String> {
        let segment = declared.path.segments.last()?;
        let name = segment.ident.to_string();
        match (name.as_str(), inner(segment)) {
            ("Nullable", Some(inner)) => self.sql(inner, length),
            ("Array", Some(inner)) => Some(self.sql(inner, length)? + "[]"),
            ("Range", Some(inner)) => range(inner, "range"),
            ("Multirange", Some(inner)) => range(inner, "multirange"),
            (name, None) => match self.0.get(name) {
                Some(own) => Some(own.to_string()),
                None => Some(with_length(built_in(name)?, length)),
            },
            _ => None,
        }
    }
}

/// Whether the type is `Nullable<...>`.
pub(super) fn is_nullable(declared: &TypePath) -> bool {
    let last = declared.path.segments.last();
    last.is_some_and(|last| last.ident == "Nullable")
}

/// Whether the type is one of the words that Postgres has for numbered columns.
pub(super) fn is_serial(declared: &TypePath) -> bool {
    let last = declared.path.segments.last();
    last.is_some_and(|last| {
        ["SmallSerial", "Serial", "BigSerial"]
            .iter()
            .any(|serial| last.ident == serial)
    })
}

/// The type as it was written.
pub(super) fn text(declared: &TypePath) -> String {
    let segments = declared.path.segments.iter();
    let words: Vec<String> = segments
        .map(|segment| match inner(segment) {
            Some(inner) => format!("{}<{}>", segment.ident, text(inner)),
            None => segment.ident.to_string(),
        })
        .collect();
    words.join("::")
}

fn inner(segment: &PathSegment) -> Option<&TypePath> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return None;
    };
    match arguments.args.first()? {
        GenericArgument::Type(Type::Path(inner)) => Some(inner),
        _ => None,
    }
}

fn range(element: &TypePath, suffix: &str) -> Option<String> {
    let name = match built_in(&element.path.segments.last()?.ident.to_string())? {
        "integer" => "int4",
        "bigint" => "int8",
        "numeric" => "num",
        "timestamp" => "ts",
        "timestamptz" => "tstz",
        "date" => "date",
        _ => return None,
    };
    Some(format!("{name}{suffix}"))
}

fn with_length(name: &str, length: Option<&LitInt>) -> String {
    match (name, length) {
        ("varchar" | "bpchar" | "bit" | "varbit", Some(length)) => {
            format!("{name}({})", length.base10_digits())
        }
        _ => name.to_owned(),
    }
}

/// The SQL types of Diesel, and those of the crates that add types of Postgres's extensions to it.
fn built_in(name: &str) -> Option<&'static str> {
    Some(match name {
        "Bool" => "boolean",
        "SmallInt" | "Int2" | "SmallSerial" => "smallint",
        "Integer" | "Int4" | "Serial" => "integer",
        "BigInt" | "Int8" | "BigSerial" => "bigint",
        "Float" | "Float4" => "real",
        "Double" | "Float8" => "double precision",
        "Numeric" | "Decimal" => "numeric",
        "Text" => "text",
        "Varchar" | "VarChar" => "varchar",
        "Bpchar" | "Char" => "bpchar",
        "CChar" => "\"char\"",
        "Binary" | "Bytea" => "bytea",
        "Bit" => "bit",
        "Varbit" => "varbit",
        "Date" => "date",
        "Time" => "time",
        "Timetz" => "timetz",
        "Timestamp" => "timestamp",
        "Timestamptz" => "timestamptz",
        "Interval" => "interval",
        "Json" => "json",
        "Jsonb" => "jsonb",
        "Uuid" => "uuid",
        "Oid" => "oid",
        "Inet" => "inet",
        "Cidr" => "cidr",
        "MacAddr" | "Macaddr" => "macaddr",
        "MacAddr8" | "Macaddr8" => "macaddr8",
        "Money" => "money",
        "PgLsn" => "pg_lsn",
        "Xml" => "xml",
        "Int4range" => "int4range",
        "Int8range" => "int8range",
        "Numrange" => "numrange",
        "Daterange" => "daterange",
        "Tsrange" => "tsrange",
        "Tstzrange" => "tstzrange",
        "Int4multirange" => "int4multirange",
        "Int8multirange" => "int8multirange",
        "Nummultirange" => "nummultirange",
        "Datemultirange" => "datemultirange",
        "Tsmultirange" => "tsmultirange",
        "Tstzmultirange" => "tstzmultirange",
        "TsVector" | "Tsvector" => "tsvector",
        "TsQuery" | "Tsquery" => "tsquery",
        "RegConfig" | "Regconfig" => "regconfig",
        "Citext" => "citext",
        "Hstore" => "hstore",
        "Ltree" => "ltree",
        "Lquery" => "lquery",
        "Vector" => "vector",
        "HalfVector" => "halfvec",
        "SparseVector" => "sparsevec",
        "Geometry" => "geometry",
        "Geography" => "geography",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sql(declared: &str, length: Option<&str>) -> Option<String> {
        let mut names = Names::default();
        names.define(
            "Mood".to_owned(),
            QualifiedName::new(Some("app"), "user mood"),
        );
        let declared: TypePath = syn::parse_str(declared).expect("a type");
        let length: Option<LitInt> = length.map(|length| syn::parse_str(length).expect("a number"));
        names.sql(&declared, length.as_ref())
    }

    #[test]
    fn types_are_spelt_as_postgres_spells_them() {
        let expected = [
            ("Nullable<Timestamptz>", "timestamptz"),
            ("diesel::sql_types::Int8", "bigint"),
            ("Array<Nullable<Text>>", "text[]"),
            ("Nullable<Range<Timestamptz>>", "tstzrange"),
            ("Multirange<Numeric>", "nummultirange"),
            ("Array<Mood>", "\"app\".\"user mood\"[]"),
        ];
        for (declared, postgres) in expected {
            assert_eq!(sql(declared, None).as_deref(), Some(postgres), "{declared}");
        }
        assert_eq!(
            sql("Nullable<Varchar>", Some("40")).as_deref(),
            Some("varchar(40)")
        );
        assert_eq!(sql("Text", Some("40")).as_deref(), Some("text"));
    }

    #[test]
    fn a_type_of_elsewhere_is_not_known() {
        assert_eq!(sql("Nullable<Elsewhere>", None), None);
        assert_eq!(sql("Range<Text>", None), None);
    }
}
