//! Seed to model: a whole random schema, and the single parts of one.

mod constraint;
mod index;
mod standing;
mod table;
mod types;

use super::dice::Dice;
use super::kind::{Kind, Kinds};
use super::model::{Column, Comment, DefaultValue, Model, Sequence, SequenceOptions};
use super::names::{self, Stem};
use super::repair::repair;
use super::types::Class;

/// What random parts are made with.
pub(crate) struct Generator<'a> {
    pub(crate) dice: &'a mut Dice,
    pub(crate) kinds: &'a Kinds,
}

const COMMENTS: [&str; 6] = [
    "a note",
    "it's here",
    "two\nlines",
    "näïve ☃",
    "back\\slash",
    "$$ -- ; /*",
];

impl Generator<'_> {
    /// A whole schema of up to so many tables.
    pub(crate) fn model(&mut self, tables: usize) -> Model {
        let mut model = Model::default();
        self.grounds(&mut model);
        for _ in 0..self.dice.between(1, tables) {
            self.add_table(&mut model);
            repair(&mut model);
        }
        if self.has(Kind::Partitions) && self.dice.percent(50) {
            self.add_partitioned(&mut model);
        }
        let names: Vec<_> = model.tables.keys().cloned().collect();
        for name in &names {
            self.furnish(&mut model, name);
        }
        for _ in 0..self.dice.below(3) {
            self.add_sequence(&mut model);
        }
        for _ in 0..self.dice.below(5) {
            self.add_standing(&mut model);
        }
        repair(&mut model);
        model
    }

    /// Schemas, extensions and types.
    fn grounds(&mut self, model: &mut Model) {
        if self.has(Kind::Schemas) && self.dice.percent(50) {
            for _ in 0..self.dice.between(1, 2) {
                self.add_schema(model);
            }
        }
        if self.has(Kind::Extensions) {
            for extension in ["citext", "hstore", "pg_trgm", "btree_gist"] {
                if self.dice.percent(30) {
                    model.extensions.insert(extension);
                }
            }
        }
        for _ in 0..self.dice.below(3) {
            self.add_enum(model);
        }
        for _ in 0..self.dice.below(2) {
            self.add_composite(model);
        }
        for _ in 0..self.dice.below(3) {
            self.add_domain(model);
        }
    }

    /// Whether the kind is switched on.
    pub(crate) fn has(&self, kind: Kind) -> bool {
        self.kinds.contains(&kind)
    }

    /// Now and then a comment.
    pub(crate) fn comment(&mut self) -> Comment {
        let wanted = self.has(Kind::Comments) && self.dice.percent(12);
        let text = self.dice.pick(&COMMENTS)?;
        wanted.then(|| (*text).to_owned())
    }

    /// Adds a schema.
    pub(crate) fn add_schema(&mut self, model: &mut Model) {
        let name = names::schema(self.dice, self.kinds, model);
        let comment = self.comment();
        model.schemas.insert(name, comment);
    }

    /// Adds a sequence, perhaps as the default of a column, which then may own it.
    pub(crate) fn add_sequence(&mut self, model: &mut Model) {
        if !self.has(Kind::Sequences) {
            return;
        }
        let path = names::object(self.dice, self.kinds, model, Stem::Sequence);
        let mut owner = None;
        let tables: Vec<_> = model
            .tables
            .keys()
            .filter(|t| t.schema == path.schema)
            .cloned()
            .collect();
        if let Some(table) = self.dice.pick(&tables)
            && self.dice.percent(60)
        {
            let any = self.dice.percent(10);
            let counts = |c: &&Column| any || c.data_type.class(model) == Class::Integer;
            let columns = model.tables.get(table).map(|table| &table.columns);
            let names: Vec<String> = columns
                .into_iter()
                .flatten()
                .filter(counts)
                .map(|c| c.name.clone())
                .collect();
            owner = self
                .dice
                .pick(&names)
                .map(|column| (table.clone(), column.clone()));
        }
        let sequence = Sequence {
            options: self.sequence_options(),
            data_type: self
                .dice
                .pick(&["bigint", "integer", "smallint"])
                .copied()
                .unwrap_or("bigint"),
            owner: owner.clone(),
            comment: self.comment(),
        };
        model.sequences.insert(path.clone(), sequence);
        let reader = owner.and_then(|(table, column)| {
            let table = model.tables.get_mut(&table)?;
            table.columns.iter_mut().find(|c| c.name == column)
        });
        if let Some(column) = reader
            && self.dice.percent(70)
        {
            column.default = Some(DefaultValue::NextValue(path));
        }
    }

    /// Options of a sequence, mostly none.
    pub(crate) fn sequence_options(&mut self) -> SequenceOptions {
        let mut maybe = |values: &[i64]| {
            let value = self.dice.pick(values).copied();
            value.filter(|_| self.dice.percent(20))
        };
        SequenceOptions {
            start: maybe(&[5, 100, 1000]),
            increment: maybe(&[2, 10]),
            maximum: maybe(&[20_000, 30_000, 2_000_000_000]),
            cache: maybe(&[10, 50]),
            cycle: maybe(&[1]).is_some(),
        }
    }
}
