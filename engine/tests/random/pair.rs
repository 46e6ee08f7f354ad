//! Seed to a pair of models.

use super::dice::Dice;
use super::generate::Generator;
use super::kind::Kinds;
use super::model::{Model, Table};
use super::mutate::{align, mutate};
use super::{render, repair};

/// Two models.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ModelPair {
    pub(crate) before: Model,
    pub(crate) after: Model,
}

/// The most tables of a generated schema, partitions not counted.
const TABLES: usize = 5;

impl ModelPair {
    /// The pair of this seed: mostly a schema and a change of it, else two schemas that have nothing
    /// to do with each other, or one and the empty one.
    pub(crate) fn of_seed(seed: u64, kinds: &Kinds) -> Self {
        let mut dice = Dice::new(seed);
        let mut generator = Generator {
            dice: &mut dice,
            kinds,
        };
        let before = generator.model(TABLES);
        match generator.dice.below(100) {
            0..76 => Self {
                after: mutate(&mut generator, &before),
                before,
            },
            76..90 => {
                let mut after = generator.model(TABLES);
                align(&before, &mut after);
                Self { before, after }
            }
            90..95 => Self {
                before: Model::default(),
                after: before,
            },
            _ => Self {
                before,
                after: Model::default(),
            },
        }
    }

    /// Makes both valid after something was taken out of them.
    pub(crate) fn repair(&mut self) {
        repair::repair(&mut self.before);
        repair::repair(&mut self.after);
        align(&self.before, &mut self.after);
    }

    /// Whether `pg_dump` sees no difference that is none. It tells columns that a table had itself before it had them from a
    /// parent from those that it has from there alone, and the valid check of a partition from one that is not,
    /// where that of the partitioned table is not: neither can be changed.
    pub(crate) fn can_be_dumped(&self) -> bool {
        let mut tables = self.before.tables.iter();
        let inherit_alike = tables.all(|(path, table)| {
            let Some(after) = self.after.tables.get(path) else {
                return true;
            };
            let moves_up = |own: &Table, model: &Model| {
                let is_own = |name: &str| own.columns.iter().any(|column| column.name == name);
                let above = model.columns(path).len() - model.tables[path].columns.len();
                let mut inherited = model.columns(path).into_iter().take(above);
                inherited.any(|column| is_own(&column.name))
            };
            after.inherits == table.inherits
                && !moves_up(table, &self.after)
                && !moves_up(after, &self.before)
        });
        let is_unproven = |table: &Table| {
            let mut constraints = table.constraints.values();
            table.partition_by.is_some() && constraints.any(|constraint| constraint.not_valid)
        };
        let models = [&self.before, &self.after];
        let mut tables = models.into_iter().flat_map(|model| model.tables.values());
        inherit_alike && !tables.any(is_unproven)
    }

    /// The SQL of both.
    pub(crate) fn sql(&self) -> (String, String) {
        (render::sql(&self.before), render::sql(&self.after))
    }
}
