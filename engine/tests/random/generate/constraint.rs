//! Random constraints.

use super::Generator;
use crate::expression::{Expression, Purpose};
use crate::fitting;
use crate::kind::Kind;
use crate::model::{Column, Constraint, ConstraintBody, ForeignKey, Model, Path};
use crate::names;

const ACTIONS: [&str; 5] = [
    "CASCADE",
    "RESTRICT",
    "SET NULL",
    "SET DEFAULT",
    "NO ACTION",
];

impl Generator<'_> {
    /// Adds a primary key, mostly over the first column.
    pub(crate) fn add_key(&mut self, model: &mut Model, table: &Path) {
        if !self.has(Kind::Constraints) || !self.dice.percent(75) {
            return;
        }
        let columns = self.key_columns(model, table, 2);
        let first = model.columns(table).first().map(|c| c.name.clone());
        let columns = match first {
            Some(first) if self.dice.percent(75) => vec![first],
            _ => columns,
        };
        let include = self.include(model, table);
        self.put(
            model,
            table,
            "pkey",
            ConstraintBody::Primary { columns, include },
        );
    }

    /// Adds a constraint of any kind.
    pub(crate) fn add_constraint(&mut self, model: &mut Model, table: &Path) {
        if !self.has(Kind::Constraints) {
            return;
        }
        match self.dice.below(100) {
            0..5 => self.add_key(model, table),
            5..30 => {
                let columns = self.key_columns(model, table, 2);
                let body = ConstraintBody::Unique {
                    columns,
                    include: self.include(model, table),
                    nulls_not_distinct: self.dice.percent(15),
                };
                self.put(model, table, "key", body);
            }
            30..60 => self.add_check(model, table),
            60..92 => self.add_foreign_key(model, table),
            _ => self.add_exclusion(model, table),
        }
    }

    fn add_check(&mut self, model: &mut Model, table: &Path) {
        let columns = model.columns(table);
        let expression = Expression::random(self.dice, model, &columns, Purpose::Condition);
        let Some(expression) = expression else { return };
        let no_inherit = self.dice.percent(8);
        self.put(
            model,
            table,
            "check",
            ConstraintBody::Check {
                expression,
                no_inherit,
            },
        );
    }

    /// Adds a foreign key to any table that has a key; where no column has its type, one is added.
    fn add_foreign_key(&mut self, model: &mut Model, table: &Path) {
        let mut keys: Vec<(Path, Vec<String>)> = Vec::new();
        for (path, found) in &model.tables {
            keys.extend(
                found
                    .keys()
                    .into_iter()
                    .map(|key| (path.clone(), key.to_vec())),
            );
            let indexes = fitting::unique_indexes(found).into_iter();
            keys.extend(indexes.map(|key| (path.clone(), key.into_iter().cloned().collect())));
        }
        let Some((target, target_columns)) = self.dice.pick(&keys).cloned() else {
            return;
        };
        let mut columns: Vec<String> = Vec::new();
        for name in &target_columns {
            columns.extend(self.column_like(model, table, (&target, name), &columns));
        }
        let mut action = |chance| {
            self.dice
                .pick(&ACTIONS)
                .copied()
                .filter(|_| self.dice.percent(chance))
        };
        let (on_update, on_delete) = (action(20), action(50));
        let match_full = self.dice.percent(10);
        let key = ForeignKey {
            columns,
            target,
            target_columns,
            match_full,
            on_update,
            on_delete,
        };
        self.put(model, table, "fkey", ConstraintBody::Foreign(key));
    }

    /// A column of the table with the type of that one, found or added.
    fn column_like(
        &mut self,
        model: &mut Model,
        table: &Path,
        (target, name): (&Path, &str),
        taken: &[String],
    ) -> Option<String> {
        let wanted = model
            .columns(target)
            .into_iter()
            .find(|c| c.name == name)?
            .clone();
        let suits = |c: &&Column| {
            c.data_type == wanted.data_type
                && c.collation == wanted.collation
                && c.identity.is_none()
                && !taken.contains(&c.name)
        };
        let all = model.columns(table);
        let found: Vec<String> = all
            .iter()
            .copied()
            .filter(suits)
            .map(|c| c.name.clone())
            .collect();
        if let Some(found) = self.dice.pick(&found)
            && self.dice.percent(70)
        {
            return Some(found.clone());
        }
        let names: Vec<String> = all.iter().map(|c| c.name.clone()).collect();
        let mut column = Column::plain(
            &names::column(self.dice, self.kinds, &names),
            wanted.data_type,
        );
        column.collation = wanted.collation;
        let name = column.name.clone();
        model.tables.get_mut(table)?.columns.push(column);
        Some(name)
    }

    fn add_exclusion(&mut self, model: &mut Model, table: &Path) {
        let method = self
            .dice
            .pick(&["gist", "btree", "hash"])
            .copied()
            .unwrap_or("gist");
        let all = model.columns(table);
        let mut candidates: Vec<(String, &'static str)> = Vec::new();
        for operator in ["=", "&&"] {
            let fits = |c: &&&Column| fitting::exclusion(model, method, &c.data_type, operator);
            candidates.extend(all.iter().filter(fits).map(|c| (c.name.clone(), operator)));
        }
        let most = if method == "hash" { 1 } else { 2 };
        let elements = self.dice.some(&candidates, most);
        let predicate = Expression::random(self.dice, model, &all, Purpose::Condition)
            .filter(|_| self.dice.percent(20));
        if !elements.is_empty() {
            self.put(
                model,
                table,
                "excl",
                ConstraintBody::Exclusion {
                    method,
                    elements,
                    predicate,
                },
            );
        }
    }

    fn key_columns(&mut self, model: &Model, table: &Path, most: usize) -> Vec<String> {
        let sortable = |c: &&Column| c.data_type.is_sortable(model);
        let columns = model.columns(table);
        let names: Vec<String> = columns
            .into_iter()
            .filter(sortable)
            .map(|c| c.name.clone())
            .collect();
        let mut chosen = self.dice.some(&names, most);
        let missing: Vec<String> = fitting::partition_keys(model, table)
            .into_iter()
            .map(str::to_owned)
            .filter(|k| !chosen.contains(k))
            .collect();
        chosen.extend(missing);
        chosen
    }

    fn include(&mut self, model: &Model, table: &Path) -> Vec<String> {
        let names: Vec<String> = model
            .columns(table)
            .iter()
            .map(|c| c.name.clone())
            .collect();
        if self.dice.percent(8) {
            self.dice.some(&names, 2)
        } else {
            Vec::new()
        }
    }

    fn put(&mut self, model: &mut Model, table: &Path, suffix: &str, body: ConstraintBody) {
        let empty = match &body {
            ConstraintBody::Primary { columns, .. } | ConstraintBody::Unique { columns, .. } => {
                columns.is_empty()
            }
            ConstraintBody::Foreign(key) => key.columns.len() != key.target_columns.len(),
            _ => false,
        };
        if empty {
            return;
        }
        let name = names::part(self.dice, self.kinds, model, (table, suffix));
        let deferrable = self.dice.percent(10);
        let constraint = Constraint {
            body,
            deferrable,
            initially_deferred: deferrable && self.dice.percent(50),
            not_valid: self.dice.percent(8),
            comment: self.comment(),
        };
        if let Some(table) = model.tables.get_mut(table) {
            table.constraints.insert(name, constraint);
        }
    }
}
