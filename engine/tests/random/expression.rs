//! Expressions over columns, made from a table of forms, so that it is known what they need.

use super::dice::Dice;
use super::model::{Column, Model};
use super::types::{Class, Type};

/// How an expression is written, and over which columns.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Form {
    /// `{0}` and `{1}` are columns, `{n}` a number, `{l}` a label of the column's enum.
    text: &'static str,
    /// For each column, the classes that it may have; none is any.
    needs: &'static [&'static [Class]],
    /// What it gives.
    result: &'static str,
}

/// An expression over columns of one table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Expression {
    form: &'static Form,
    pub(crate) columns: Vec<String>,
    number: usize,
    label: Option<String>,
}

const ANY: &[Class] = &[];
const INTEGER: &[Class] = &[Class::Integer];
const NUMBER: &[Class] = &[Class::Integer, Class::Number];
const TEXT: &[Class] = &[Class::Text];
const DATED: &[Class] = &[Class::Date, Class::Timestamp, Class::TimestampTz];
const ENUM: &[Class] = &[Class::Enum];
const JSONB: &[Class] = &[Class::Jsonb];
const ARRAY: &[Class] = &[Class::Array];
const BOOLEAN: &[Class] = &[Class::Boolean];

const fn form(
    text: &'static str,
    needs: &'static [&'static [Class]],
    result: &'static str,
) -> Form {
    Form {
        text,
        needs,
        result,
    }
}

/// Every form is immutable, so that it may stand in an index or a generated column.
static FORMS: [Form; 48] = [
    form("{0} IS NOT NULL", &[ANY], "boolean"),
    form("{0} IS NULL", &[ANY], "boolean"),
    form("num_nonnulls({0}, {1}) = 1", &[ANY, ANY], "boolean"),
    form("({0} IS NULL) = ({1} IS NULL)", &[ANY, ANY], "boolean"),
    form("{0} > -{n}", &[NUMBER], "boolean"),
    form("{0} BETWEEN -1000 AND {n}000", &[NUMBER], "boolean"),
    form("{0} <> -{n}", &[NUMBER], "boolean"),
    form("{0} IN (-1, 0, 1, 2, 42, {n})", &[INTEGER], "boolean"),
    form("{0} % {n} >= 0 OR {0} < 0", &[INTEGER], "boolean"),
    form("{0} <= {1}", &[INTEGER, INTEGER], "boolean"),
    form("length({0}) <= {n}0", &[TEXT], "boolean"),
    form("{0} <> 'bad'", &[TEXT], "boolean"),
    form("{0} ~ '^[^%_]*$'", &[TEXT], "boolean"),
    form("{0} LIKE '%'", &[TEXT], "boolean"),
    form(
        "{0} NOT IN ('bad', 'worse', 'it''s not {n}')",
        &[TEXT],
        "boolean",
    ),
    form("{0}", &[BOOLEAN], "boolean"),
    form("NOT {0}", &[BOOLEAN], "boolean"),
    form("{0} IS TRUE OR {1} IS NOT NULL", &[BOOLEAN, ANY], "boolean"),
    form("{0} >= '2000-01-{n}'", &[DATED], "boolean"),
    form(
        "{0} BETWEEN '1970-01-01' AND '2{n}0-12-31'",
        &[DATED],
        "boolean",
    ),
    form("{0} = '{l}'", &[ENUM], "boolean"),
    form("{0} <> '{l}'", &[ENUM], "boolean"),
    form("{0} IN ('{l}') OR {0} IS NULL", &[ENUM], "boolean"),
    form(
        "CASE WHEN {0} = '{l}' THEN {1} IS NOT NULL ELSE true END",
        &[ENUM, ANY],
        "boolean",
    ),
    form("jsonb_typeof({0}) = 'object'", &[JSONB], "boolean"),
    form("{0} ? 'k{n}'", &[JSONB], "boolean"),
    form("cardinality({0}) < {n}", &[ARRAY], "boolean"),
    form("NOT isempty({0})", &[&[Class::Range]], "boolean"),
    form("{0} * {n}", &[INTEGER], "bigint"),
    form("{0} + {1}", &[INTEGER, INTEGER], "bigint"),
    form("{0} % {n}", &[INTEGER], "integer"),
    form("{0} * {n}.5", &[&[Class::Number]], "double precision"),
    form("abs({0})", &[NUMBER], "numeric"),
    form("lower({0})", &[TEXT], "text"),
    form("upper({0}) || '{n}'", &[TEXT], "text"),
    // Two columns may have collations that do not go together.
    form("({0} COLLATE \"C\") || ' ' || {1}", &[TEXT, TEXT], "text"),
    form("coalesce({0}::text, '')", &[TEXT], "text"),
    form("md5({0})", &[TEXT], "text"),
    form("length({0})", &[TEXT], "integer"),
    form("left({0}, {n})", &[TEXT], "varchar(50)"),
    form("to_tsvector('english', {0})", &[TEXT], "tsvector"),
    form("{0} + {n}", &[&[Class::Date]], "date"),
    form(
        "date_trunc('day', {0})",
        &[&[Class::Timestamp]],
        "timestamp",
    ),
    form(
        "{0} AT TIME ZONE 'UTC'",
        &[&[Class::TimestampTz]],
        "timestamp",
    ),
    form("{0} ->> 'k{n}'", &[JSONB], "text"),
    form("{0} -> 'k{n}'", &[JSONB], "jsonb"),
    form(
        "CASE WHEN {0} = '{l}' THEN {n} ELSE 0 END",
        &[ENUM],
        "integer",
    ),
    form("cardinality({0})", &[ARRAY], "integer"),
];

/// What an expression is wanted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// A check, a predicate, a policy.
    Condition,
    /// A generated column or an index key.
    Value,
}

impl Expression {
    /// An expression over some of the columns, if any form suits them.
    pub(crate) fn random(
        dice: &mut Dice,
        model: &Model,
        columns: &[&Column],
        purpose: Purpose,
    ) -> Option<Self> {
        let wanted = |form: &&Form| (form.result == "boolean") == (purpose == Purpose::Condition);
        let forms: Vec<&'static Form> = FORMS.iter().filter(wanted).collect();
        (0..12).find_map(|_| {
            let form = *dice.pick(&forms)?;
            Self::of_form(dice, model, columns, form)
        })
    }

    fn of_form(
        dice: &mut Dice,
        model: &Model,
        columns: &[&Column],
        form: &'static Form,
    ) -> Option<Self> {
        let mut chosen: Vec<&Column> = Vec::new();
        for need in form.needs {
            let suits = |c: &&&Column| {
                let class = c.data_type.class(model);
                (need.is_empty() || need.contains(&class))
                    && !chosen.iter().any(|x| x.name == c.name)
            };
            let candidates: Vec<&&Column> = columns.iter().filter(suits).collect();
            chosen.push(dice.pick(&candidates)?);
        }
        let labels = labels(model, &chosen[0].data_type);
        let label = if form.text.contains("{l}") {
            Some(dice.pick(labels)?.clone())
        } else {
            None
        };
        Some(Self {
            form,
            columns: chosen.iter().map(|c| c.name.clone()).collect(),
            number: dice.between(10, 28),
            label,
        })
    }

    /// The same form with another number.
    pub(crate) fn renumbered(&self, dice: &mut Dice) -> Self {
        Self {
            number: dice.between(10, 28),
            ..self.clone()
        }
    }

    /// Whether the columns are there and of the classes that the form needs.
    pub(crate) fn holds(&self, model: &Model, columns: &[&Column]) -> bool {
        let types: Option<Vec<&Type>> = self
            .columns
            .iter()
            .map(|name| {
                columns
                    .iter()
                    .find(|c| c.name == *name)
                    .map(|c| &c.data_type)
            })
            .collect();
        types.is_some_and(|types| self.suits(model, &types))
    }

    /// Whether columns of these types suit the form.
    pub(crate) fn suits(&self, model: &Model, types: &[&Type]) -> bool {
        let classes = self.form.needs.iter().zip(types);
        let mut suit = classes.map(|(need, t)| need.is_empty() || need.contains(&t.class(model)));
        let label = self.label.as_ref();
        suit.all(|suits| suits) && label.is_none_or(|label| labels(model, types[0]).contains(label))
    }

    /// The type of what it gives.
    pub(crate) fn result(&self) -> Type {
        Type::Plain(self.form.result)
    }

    /// Its SQL, each column written by `column`.
    pub(crate) fn sql(&self, column: impl Fn(&str) -> String) -> String {
        let mut sql = self.form.text.replace("{n}", &self.number.to_string());
        if let Some(label) = &self.label {
            sql = sql.replace("{l}", &label.replace('\'', "''"));
        }
        for (index, name) in self.columns.iter().enumerate() {
            sql = sql.replace(&format!("{{{index}}}"), &column(name));
        }
        sql
    }
}

fn labels<'a>(model: &'a Model, data_type: &'a Type) -> &'a [String] {
    match data_type {
        Type::Enum(path) => model.enums.get(path).map_or(&[], |found| &found.labels),
        _ => &[],
    }
}
