//! A sequence that is put behind a column which has rows goes on after them, or after the sequence that was there before.

use driftless_migrator::quote::literal;

use super::super::lock::LockLevel;
use super::super::statement::{Phase, Step, When};
use super::Context;
use crate::catalog::{Column, ObjectId, QualifiedName, Sequence, SequenceOptions};

/// The sequence, and the column that it is put behind.
pub(super) struct Continued<'a> {
    /// As it is called when it is there first.
    pub(super) sequence: &'a QualifiedName,
    pub(super) options: &'a SequenceOptions,
    pub(super) table: &'a QualifiedName,
    pub(super) column: &'a Column,
}

impl Continued<'_> {
    pub(super) fn step(&self, summary: String, context: &Context<'_>) -> Step {
        match self.former(context) {
            Some(former) => {
                let sql = format!(
                    "SELECT setval({}, last_value, is_called) FROM {}",
                    self.name(context),
                    context.writer.name(&former.name)
                );
                Step::sql(Phase::Sequence, summary, sql)
                    .running(When::BeforeRemoval, ObjectId::Sequence(former.name.clone()))
            }
            None => Step::sql(Phase::Continue, summary, self.after_rows(context))
                .locking_with_below(self.table, LockLevel::AccessShare),
        }
    }

    fn name(&self, context: &Context<'_>) -> String {
        literal(&context.writer.name(self.sequence))
    }

    /// The sequence that was behind the column and goes, if it counts alike.
    fn former<'c>(&self, context: &Context<'c>) -> Option<&'c Sequence> {
        let owner = Some((self.table.clone(), self.column.name.clone()));
        let mut sequences = context.before.sequences.values();
        let former = sequences.find(|found| {
            found.owned_by == owner
                && context
                    .dropped
                    .contains(&ObjectId::Sequence(found.name.clone()))
        })?;
        let bounds = |options: &SequenceOptions| (options.increment, options.minimum);
        let (old, new) = (&former.options, self.options);
        (bounds(old) == bounds(new) && old.maximum <= new.maximum).then_some(former)
    }

    /// Rows before its start leave it where it starts; of those beyond its end it knows nothing.
    fn after_rows(&self, context: &Context<'_>) -> String {
        let SequenceOptions {
            start,
            minimum,
            maximum,
            ..
        } = self.options;
        let limits = SequenceOptions::defaults(&self.column.data_type);
        let column = &self.column.name;
        let (function, from_start, to_end) = if self.options.increment > 0 {
            let to_end = (*maximum < limits.maximum).then(|| format!("<= {maximum}"));
            ("max", format!(">= {start}"), to_end)
        } else {
            ("min", format!("<= {start}"), Some(format!(">= {minimum}")))
        };
        let last = format!("{function}({column})");
        let bounds = std::iter::once(from_start).chain(to_end);
        let having: Vec<String> = bounds.map(|bound| format!("{last} {bound}")).collect();
        // setval() takes a bigint, which Postgres makes of a numeric only when asked.
        let cast = if self.column.data_type == "numeric" {
            "::bigint"
        } else {
            ""
        };
        format!(
            "SELECT setval({}, {last}{cast}) FROM {} HAVING {}",
            self.name(context),
            context.writer.name(self.table),
            having.join(" AND ")
        )
    }
}
