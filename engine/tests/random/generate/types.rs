//! Random types: enums, composite types, domains, and the choice of one for a column.

use super::Generator;
use crate::expression::{Expression, Purpose};
use crate::kind::Kind;
use crate::model::{Column, Composite, DefaultValue, Domain, Enum, Model};
use crate::names::{self, Stem};
use crate::types::{self, OF_EXTENSIONS, Type};

impl Generator<'_> {
    /// Adds an enum.
    pub(crate) fn add_enum(&mut self, model: &mut Model) {
        if !self.has(Kind::Enums) {
            return;
        }
        let path = names::object(self.dice, self.kinds, model, Stem::Type);
        let labels = names::labels(self.dice, 5);
        let comment = self.comment();
        model.enums.insert(path, Enum { labels, comment });
    }

    /// Adds a composite type.
    pub(crate) fn add_composite(&mut self, model: &mut Model) {
        if !self.has(Kind::Composites) {
            return;
        }
        let path = names::object(self.dice, self.kinds, model, Stem::Type);
        let mut attributes: Vec<(String, Type)> = Vec::new();
        for _ in 0..self.dice.between(1, 4) {
            let taken: Vec<String> = attributes.iter().map(|(name, _)| name.clone()).collect();
            let name = names::column(self.dice, self.kinds, &taken);
            attributes.push((name, self.simple_type(model)));
        }
        let comment = self.comment();
        model.composites.insert(
            path,
            Composite {
                attributes,
                comment,
            },
        );
    }

    /// Adds a domain.
    pub(crate) fn add_domain(&mut self, model: &mut Model) {
        if !self.has(Kind::Domains) {
            return;
        }
        let path = names::object(self.dice, self.kinds, model, Stem::Type);
        let base = self.simple_type(model);
        let default = self
            .default_for(model, &base)
            .filter(|_| self.dice.percent(30));
        let mut domain = Domain {
            default,
            not_null: self.dice.percent(20),
            base,
            checks: Default::default(),
            comment: self.comment(),
        };
        for number in 0..self.dice.below(3) {
            let check = self.domain_check(model, &domain.base);
            domain.checks.extend(check.map(|check| {
                (
                    format!(
                        "{}_check{number}",
                        path.name.chars().take(20).collect::<String>()
                    ),
                    check,
                )
            }));
        }
        model.domains.insert(path, domain);
    }

    fn domain_check(&mut self, model: &Model, base: &Type) -> Option<Expression> {
        let value = Column::plain("VALUE", base.clone());
        Expression::random(self.dice, model, &[&value], Purpose::Condition)
    }

    /// A type without parts.
    fn simple_type(&mut self, model: &Model) -> Type {
        let plain: Vec<_> = types::plain().collect();
        let plain = Type::Plain(self.dice.pick(&plain).map_or("text", |(name, _)| name));
        let enums: Vec<_> = model.enums.keys().cloned().collect();
        match self.dice.pick(&enums) {
            Some(path) if self.dice.percent(20) => Type::Enum(path.clone()),
            _ => plain,
        }
    }

    /// A type for a column.
    pub(crate) fn column_type(&mut self, model: &Model) -> Type {
        let made: Vec<Type> = model
            .domains
            .keys()
            .map(|path| Type::Domain(path.clone()))
            .chain(
                model
                    .composites
                    .keys()
                    .map(|path| Type::Composite(path.clone())),
            )
            .chain(
                OF_EXTENSIONS
                    .iter()
                    .map(|(name, _, _)| Type::Plain(name))
                    .filter(|t| t.exists(model)),
            )
            .collect();
        let chosen = match self.dice.pick(&made) {
            Some(chosen) if self.dice.percent(25) => chosen.clone(),
            _ => self.simple_type(model),
        };
        if self.dice.percent(8) {
            Type::Array(Box::new(chosen))
        } else {
            chosen
        }
    }

    /// A default that suits the type.
    pub(crate) fn default_for(&mut self, model: &Model, data_type: &Type) -> Option<DefaultValue> {
        if let Type::Enum(path) = data_type.base(model) {
            let labels = &model.enums.get(path)?.labels;
            return self.dice.pick(labels).cloned().map(DefaultValue::Label);
        }
        let value = self.dice.pick(data_type.values(model))?;
        Some(DefaultValue::Sql((*value).to_owned(), data_type.clone()))
    }
}
