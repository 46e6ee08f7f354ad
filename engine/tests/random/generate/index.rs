//! Random indexes.

use std::collections::BTreeMap;

use super::Generator;
use crate::expression::{Expression, Purpose};
use crate::fitting::{self, OPERATOR_CLASSES, TRIGRAMS};
use crate::kind::Kind;
use crate::model::{Column, Index, Key, KeyOf, Model, Path};
use crate::names;

const METHODS: [&str; 10] = [
    "btree", "btree", "btree", "btree", "btree", "hash", "gin", "gist", "spgist", "brin",
];

impl Generator<'_> {
    /// Adds an index, if a method suits the columns.
    pub(crate) fn add_index(&mut self, model: &mut Model, table: &Path) {
        if !self.has(Kind::Indexes) {
            return;
        }
        if let Some(index) = self.index(model, table) {
            let name = names::part(self.dice, self.kinds, model, (table, "idx"));
            if let Some(table) = model.tables.get_mut(table) {
                table.indexes.insert(name, index);
            }
        }
    }

    /// An index of the table.
    pub(crate) fn index(&mut self, model: &Model, table: &Path) -> Option<Index> {
        let method = self.dice.pick(&METHODS).copied()?;
        let columns = model.columns(table);
        let most = if ["hash", "spgist"].contains(&method) {
            1
        } else {
            3
        };
        let mut keys: Vec<Key> = Vec::new();
        for _ in 0..self.dice.between(1, most) {
            let key = self.key(model, method, &columns);
            keys.extend(key.filter(|key| keys.iter().all(|other| other.what != key.what)));
        }
        if keys.is_empty() {
            return None;
        }
        let names: Vec<String> = columns.iter().map(|c| c.name.clone()).collect();
        let covers = ["btree", "gist"].contains(&method) && self.dice.percent(12);
        let unique = method == "btree" && self.dice.percent(25);
        Some(Index {
            method,
            unique,
            nulls_not_distinct: unique && self.dice.percent(15),
            keys,
            include: if covers {
                self.dice.some(&names, 2)
            } else {
                Vec::new()
            },
            predicate: Expression::random(self.dice, model, &columns, Purpose::Condition)
                .filter(|_| self.dice.percent(20)),
            options: self.index_options(method),
            comment: self.comment(),
        })
    }

    /// Storage parameters that the method knows.
    pub(crate) fn index_options(&mut self, method: &str) -> BTreeMap<&'static str, &'static str> {
        let option = match method {
            "btree" if self.dice.percent(50) => ("deduplicate_items", "off"),
            "gin" => ("fastupdate", "off"),
            "brin" => ("pages_per_range", "32"),
            _ => ("fillfactor", "80"),
        };
        if self.dice.percent(12) {
            BTreeMap::from([option])
        } else {
            BTreeMap::new()
        }
    }

    fn key(&mut self, model: &Model, method: &str, columns: &[&Column]) -> Option<Key> {
        let key = self.bare_key(model, method, columns)?;
        let mut key = Key {
            operator_class: self.operator_class(model, method, &key.what, columns),
            ..key
        };
        if self.has(Kind::Collations) && self.dice.percent(8) {
            key.collation = Some("POSIX");
        }
        if method == "btree" {
            key.descending = self.dice.percent(15);
            key.nulls = self
                .dice
                .pick(&["FIRST", "LAST"])
                .copied()
                .filter(|_| self.dice.percent(15));
        }
        if !fitting::key(model, method, &key, columns) {
            key.collation = None;
        }
        fitting::key(model, method, &key, columns).then_some(key)
    }

    fn bare_key(&mut self, model: &Model, method: &str, columns: &[&Column]) -> Option<Key> {
        let bare = |what| Key {
            what,
            collation: None,
            operator_class: None,
            descending: false,
            nulls: None,
        };
        if self.dice.percent(20) {
            let expression = Expression::random(self.dice, model, columns, Purpose::Value)?;
            return Some(bare(KeyOf::Expression(expression)));
        }
        let usable = |c: &&&Column| {
            let key = bare(KeyOf::Column(c.name.clone()));
            fitting::key(model, method, &key, columns) || method == "gin"
        };
        let candidates: Vec<&&Column> = columns.iter().filter(usable).collect();
        let column = self.dice.pick(&candidates)?;
        Some(bare(KeyOf::Column(column.name.clone())))
    }

    fn operator_class(
        &mut self,
        model: &Model,
        method: &str,
        what: &KeyOf,
        columns: &[&Column],
    ) -> Option<&'static str> {
        let suits = |name: &'static str| {
            let key = Key {
                what: what.clone(),
                collation: None,
                operator_class: Some(name),
                descending: false,
                nulls: None,
            };
            fitting::key(model, method, &key, columns)
        };
        let all = OPERATOR_CLASSES
            .iter()
            .chain(&TRIGRAMS)
            .map(|(_, name, _)| *name);
        let suiting: Vec<&'static str> = all.filter(|name| suits(name)).collect();
        self.dice
            .pick(&suiting)
            .copied()
            .filter(|name| name.contains("trgm") || self.dice.percent(25))
    }
}
