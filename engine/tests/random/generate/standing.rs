//! What stands on tables and in the way: views, functions, triggers, policies.

use super::Generator;
use crate::expression::{Expression, Purpose};
use crate::kind::Kind;
use crate::model::{Column, Function, FunctionBody, Model, Path, Policy, Trigger, View};
use crate::names::{self, Stem};
use crate::standing;

impl Generator<'_> {
    /// Adds one thing that stands on a table.
    pub(crate) fn add_standing(&mut self, model: &mut Model) {
        let switched_on = |kind: &Kind| self.kinds.contains(kind);
        let kinds = [
            Kind::Views,
            Kind::Views,
            Kind::Functions,
            Kind::Triggers,
            Kind::Policies,
        ];
        let kinds: Vec<Kind> = kinds.into_iter().filter(switched_on).collect();
        let tables: Vec<Path> = model.tables.keys().cloned().collect();
        let (Some(kind), Some(table)) = (self.dice.pick(&kinds), self.dice.pick(&tables)) else {
            return;
        };
        match kind {
            Kind::Views => self.add_view(model, table),
            Kind::Functions => self.add_function(model, table),
            Kind::Triggers => self.add_trigger(model, table),
            _ => self.add_policy(model, table),
        }
    }

    fn add_view(&mut self, model: &mut Model, table: &Path) {
        let views: Vec<Path> = model.views.keys().cloned().collect();
        let from = match self.dice.pick(&views) {
            Some(view) if self.dice.percent(25) => view.clone(),
            _ => table.clone(),
        };
        let columns = self.dice.some(&standing::columns_of(model, &from), 4);
        let filter =
            Expression::random(self.dice, model, &model.columns(&from), Purpose::Condition);
        let view = View {
            filter: filter.filter(|_| self.dice.percent(40)),
            from,
            columns,
            materialized: self.dice.percent(15),
            comment: self.comment(),
        };
        let path = names::object(self.dice, self.kinds, model, Stem::View);
        model.views.insert(path, view);
    }

    fn add_function(&mut self, model: &mut Model, table: &Path) {
        let columns: Vec<String> = model
            .columns(table)
            .iter()
            .map(|c| c.name.clone())
            .collect();
        let Some(column) = self.dice.pick(&columns).cloned() else {
            return;
        };
        let body = if self.dice.percent(50) {
            FunctionBody::OfRow(table.clone(), column)
        } else {
            FunctionBody::Atomic(table.clone(), column)
        };
        let path = names::object(self.dice, self.kinds, model, Stem::Function);
        let comment = self.comment();
        model.functions.insert(path, Function { body, comment });
    }

    fn add_trigger(&mut self, model: &mut Model, table: &Path) {
        let known: Vec<Path> = model
            .functions
            .iter()
            .filter(|(_, f)| matches!(f.body, FunctionBody::Trigger(_)))
            .map(|(p, _)| p.clone())
            .collect();
        let function = match self.dice.pick(&known) {
            Some(function) if self.dice.percent(50) => function.clone(),
            _ => {
                let path = names::object(self.dice, self.kinds, model, Stem::Function);
                let body = FunctionBody::Trigger(format!("word {}", self.dice.below(100)));
                model.functions.insert(
                    path.clone(),
                    Function {
                        body,
                        comment: None,
                    },
                );
                path
            }
        };
        let all = model.columns(table);
        let plain: Vec<&Column> = all
            .iter()
            .copied()
            .filter(|c| c.generated.is_none())
            .collect();
        let names: Vec<String> = all.iter().map(|c| c.name.clone()).collect();
        let condition = Expression::random(self.dice, model, &plain, Purpose::Condition);
        let trigger = Trigger {
            function,
            timing: self
                .dice
                .pick(&["BEFORE", "AFTER"])
                .copied()
                .unwrap_or("BEFORE"),
            columns: if self.dice.percent(50) {
                self.dice.some(&names, 2)
            } else {
                Vec::new()
            },
            condition: condition.filter(|_| self.dice.percent(30)),
            comment: self.comment(),
        };
        let name = format!("trigger{}", self.dice.below(20));
        if let Some(table) = model.tables.get_mut(table) {
            table.triggers.insert(name, trigger);
        }
    }

    fn add_policy(&mut self, model: &mut Model, table: &Path) {
        let condition =
            Expression::random(self.dice, model, &model.columns(table), Purpose::Condition);
        let Some(condition) = condition else { return };
        let policy = Policy {
            command: self
                .dice
                .pick(&["ALL", "SELECT", "DELETE"])
                .copied()
                .unwrap_or("ALL"),
            restrictive: self.dice.percent(20),
            condition,
            comment: self.comment(),
        };
        let name = format!("policy {}", self.dice.below(20));
        if let Some(table) = model.tables.get_mut(table) {
            table.policies.insert(name, policy);
        }
    }
}
