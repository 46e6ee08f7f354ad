//! Sequences, and the options that identity columns share with them.

use serde::Serialize;

use super::name::{Name, QualifiedName};

/// The parameters of a sequence; its current value is data and is not compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SequenceOptions {
    /// `smallint`, `integer` or `bigint`.
    pub data_type: String,
    /// START WITH.
    pub start: i64,
    /// INCREMENT BY.
    pub increment: i64,
    /// MINVALUE.
    pub minimum: i64,
    /// MAXVALUE.
    pub maximum: i64,
    /// CACHE.
    pub cache: i64,
    /// CYCLE.
    pub cycle: bool,
}

impl SequenceOptions {
    /// What Postgres gives a sequence of that type when nothing is said
    /// (manual, CREATE SEQUENCE, "Parameters").
    pub fn defaults(data_type: &str) -> Self {
        let maximum = match data_type {
            "smallint" => i64::from(i16::MAX),
            "integer" => i64::from(i32::MAX),
            _ => i64::MAX,
        };
        Self {
            data_type: data_type.to_owned(),
            start: 1,
            increment: 1,
            minimum: 1,
            maximum,
            cache: 1,
            cycle: false,
        }
    }
}

/// A sequence of its own, or the one behind a serial column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sequence {
    /// Where it lives.
    pub name: QualifiedName,
    /// Its parameters.
    pub options: SequenceOptions,
    /// UNLOGGED.
    pub unlogged: bool,
    /// OWNED BY: the table and column that it falls with.
    pub owned_by: Option<(QualifiedName, Name)>,
    /// `COMMENT ON SEQUENCE`.
    pub comment: Option<String>,
}
