//! Random tables and columns.

use super::Generator;
use crate::expression::{Expression, Purpose};
use crate::kind::Kind;
use crate::model::{
    Column, Identity, Model, PartitionBy, PartitionOf, Path, ReplicaIdentity, Table, TableSettings,
};
use crate::names::{self, Stem};
use crate::types::Type;

impl Column {
    /// A nullable column without anything else.
    pub(crate) fn plain(name: &str, data_type: Type) -> Self {
        Self {
            name: name.to_owned(),
            data_type,
            collation: None,
            not_null: false,
            default: None,
            identity: None,
            generated: None,
            storage: None,
            compression: None,
            statistics: None,
            comment: None,
        }
    }
}

impl Generator<'_> {
    /// Adds a table with columns and mostly a key, and nothing else on it.
    pub(crate) fn add_table(&mut self, model: &mut Model) -> Path {
        let path = names::object(self.dice, self.kinds, model, Stem::Table);
        let mut table = Table {
            comment: self.comment(),
            ..Table::default()
        };
        let parents: Vec<Path> = model
            .tables
            .iter()
            .filter(|(_, t)| t.parent().is_none() && t.partition_by.is_none())
            .map(|(p, _)| p.clone())
            .collect();
        if self.has(Kind::Inheritance) && self.dice.percent(15) {
            table.inherits = self.dice.pick(&parents).cloned();
        }
        table.settings = self.table_settings();
        if self.dice.percent(75) {
            let key = self
                .dice
                .pick(&["integer", "bigint", "uuid", "text"])
                .copied()
                .unwrap_or("bigint");
            let mut column = Column::plain("id", Type::Plain(key));
            column.identity = self
                .identity()
                .filter(|_| key.ends_with("int") || key == "integer");
            column.not_null = true;
            table.columns.push(column);
        }
        model.tables.insert(path.clone(), table);
        for _ in 0..self.dice.between(1, 6) {
            self.add_column(model, &path);
        }
        self.add_key(model, &path);
        path
    }

    /// Adds indexes, constraints, triggers and policies to a table.
    pub(crate) fn furnish(&mut self, model: &mut Model, table: &Path) {
        for _ in 0..self.dice.below(4) {
            self.add_constraint(model, table);
        }
        for _ in 0..self.dice.below(4) {
            self.add_index(model, table);
        }
        crate::repair::repair(model);
    }

    /// Adds a column.
    pub(crate) fn add_column(&mut self, model: &mut Model, table: &Path) {
        let all = model.columns(table);
        let mut taken: Vec<String> = all.iter().map(|c| c.name.clone()).collect();
        let children = model.tables.values().filter(|t| t.parent() == Some(table));
        taken.extend(children.flat_map(|t| t.columns.iter().map(|c| c.name.clone())));
        let name = names::column(self.dice, self.kinds, &taken);
        let column = self.column(model, table, name);
        if let Some(table) = model.tables.get_mut(table) {
            table.columns.push(column);
        }
    }

    /// A column of that name.
    pub(crate) fn column(&mut self, model: &Model, table: &Path, name: String) -> Column {
        let all = model.columns(table);
        let others: Vec<&Column> = all
            .into_iter()
            .filter(|c| c.generated.is_none() && c.name != name)
            .collect();
        let mut column = Column::plain(&name, self.column_type(model));
        column.comment = self.comment();
        if self.has(Kind::Generated) && self.dice.percent(12) {
            column.generated = Expression::random(self.dice, model, &others, Purpose::Value);
        }
        if let Some(expression) = &column.generated {
            column.data_type = expression.result();
            return column;
        }
        column.not_null = self.dice.percent(35);
        if self.dice.percent(35) {
            column.default = self.default_for(model, &column.data_type);
        }
        if self.dice.percent(10) {
            column.identity = self.identity();
        }
        self.column_settings(&mut column);
        column
    }

    /// Collation, storage, compression, statistics.
    pub(crate) fn column_settings(&mut self, column: &mut Column) {
        if self.has(Kind::Collations) && self.dice.percent(10) {
            column.collation = self.dice.pick(&["C", "POSIX", "ucs_basic"]).copied();
        }
        if !self.has(Kind::Settings) {
            return;
        }
        if self.dice.percent(8) {
            column.storage = self.dice.pick(&["EXTERNAL", "MAIN"]).copied();
        }
        if self.dice.percent(8) {
            column.compression = Some("pglz");
        }
        if self.dice.percent(8) {
            column.statistics = self.dice.pick(&[0, 100, 500]).copied();
        }
    }

    /// An identity, where they are switched on.
    pub(crate) fn identity(&mut self) -> Option<Identity> {
        let identity = Identity {
            always: self.dice.percent(50),
            options: self.sequence_options(),
        };
        (self.has(Kind::Identity) && self.dice.percent(60)).then_some(identity)
    }

    /// What a table says beside its columns.
    pub(crate) fn table_settings(&mut self) -> TableSettings {
        let mut settings = TableSettings::default();
        if !self.has(Kind::Settings) {
            return settings;
        }
        settings.unlogged = self.dice.percent(10);
        if self.dice.percent(15) {
            settings.options.insert("fillfactor", "70");
        }
        if self.dice.percent(10) {
            settings.options.insert("autovacuum_enabled", "false");
        }
        if self.dice.percent(10) {
            settings.replica_identity = self
                .dice
                .pick(&[ReplicaIdentity::Full, ReplicaIdentity::Nothing])
                .cloned();
        }
        settings.row_security = self.dice.percent(10);
        settings.forced_row_security = self.dice.percent(5);
        settings
    }

    /// Adds a partitioned table and partitions of it, one perhaps partitioned itself.
    pub(crate) fn add_partitioned(&mut self, model: &mut Model) {
        if !self.has(Kind::Partitions) {
            return;
        }
        let parent = names::object(self.dice, self.kinds, model, Stem::Table);
        let by = |dice: &mut crate::dice::Dice, column: &str| PartitionBy {
            strategy: dice
                .pick(&["RANGE", "LIST", "HASH"])
                .copied()
                .unwrap_or("RANGE"),
            column: column.to_owned(),
        };
        let mut table = Table {
            partition_by: Some(by(self.dice, "part")),
            comment: self.comment(),
            ..Table::default()
        };
        for name in ["part", "part2"] {
            let mut column = Column::plain(name, Type::Plain("integer"));
            column.not_null = true;
            table.columns.push(column);
        }
        model.tables.insert(parent.clone(), table);
        for _ in 0..self.dice.between(1, 3) {
            self.add_column(model, &parent);
        }
        for _ in 0..self.dice.between(1, 3) {
            let second = by(self.dice, "part2");
            let below = self.add_partition(model, &parent);
            if let Some(table) = below.as_ref().and_then(|path| model.tables.get_mut(path))
                && self.dice.percent(25)
            {
                table.partition_by = Some(second);
            }
            if let Some(below) = below.filter(|below| model.tables[below].partition_by.is_some()) {
                self.add_partition(model, &below);
            }
        }
    }

    /// Adds a partition to a partitioned table.
    pub(crate) fn add_partition(&mut self, model: &mut Model, parent: &Path) -> Option<Path> {
        let by = model.tables.get(parent)?.partition_by.clone()?;
        let path = names::object(self.dice, self.kinds, model, Stem::Table);
        let default = by.strategy != "HASH" && self.dice.percent(15);
        let place = (!default).then(|| self.dice.below(4));
        let of = PartitionOf {
            parent: parent.clone(),
            place,
        };
        if model
            .tables
            .values()
            .any(|t| t.partition_of.as_ref() == Some(&of))
        {
            return None;
        }
        let table = Table {
            partition_of: Some(of),
            comment: self.comment(),
            ..Table::default()
        };
        model.tables.insert(path.clone(), table);
        Some(path)
    }
}
