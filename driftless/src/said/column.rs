//! Columns, and what stands on them.

use super::OfColumn;
use super::parts::{check, foreign_key, index, owned, unique};
use crate::definition::{CheckDef, ColumnDef, Source, TableDef};
use crate::sea_orm::numbering;

/// Says all this of a column of the table.
pub(super) fn say(table: &mut TableDef, position: usize, file: &'static str, said: &[OfColumn]) {
    for one in said {
        if let Some(column) = table.columns.get_mut(position)
            && !of_itself(column, one)
        {
            let name = column.name.clone();
            of_table(table, &name, file, one);
        }
    }
}

/// What a column says of itself. False, if it is something else.
fn of_itself(column: &mut ColumnDef, said: &OfColumn) -> bool {
    match *said {
        OfColumn::Type(data_type) => column.set_type(data_type),
        OfColumn::Strings(data_type) => column.set_string_type(data_type),
        OfColumn::Nullable(nullable) => column.nullable = nullable,
        OfColumn::Extra(extra) => column.extra = owned(extra),
        OfColumn::Numbered(statement) => column.identity = Some(numbering(&statement())),
        OfColumn::Default(default) => column.default = owned(default),
        OfColumn::Generated(generated) => column.generated = owned(generated),
        OfColumn::Collate(collation) => column.collation = owned(collation),
        OfColumn::RenamedFrom(name) => column.renamed_from = owned(name),
        OfColumn::Comment(comment) => column.comment = owned(comment),
        OfColumn::Identity(identity) => column.identity = Some(identity),
        OfColumn::NoIdentity => column.identity = None,
        _ => return false,
    }
    true
}

/// What a column says of the table.
fn of_table(table: &mut TableDef, name: &str, file: &'static str, said: &OfColumn) {
    let place = |line| Source::new(file, line);
    match *said {
        OfColumn::Unique(line) => table.make_unique(unique(&[name], &[], place(line))),
        OfColumn::Check(line, expression) => table.checks.push(CheckDef {
            column: owned(name),
            ..check(expression, None, place(line))
        }),
        OfColumn::Index(line, said) => table.index(index(&[name], said, place(line))),
        OfColumn::ForeignKey(line, said) => table.refer(foreign_key(&[name], said, place(line))),
        OfColumn::UniqueKey(group) => table.unite_unique(group, name),
        _ => {}
    }
}
