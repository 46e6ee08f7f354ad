//! Columns, and what stands on them.

use super::OfColumn;
use super::parts::{check, foreign_key, index, unique};
use super::table::Entity;
use crate::definition::{CheckDef, ColumnDef, TableDef};
use crate::sea_orm::numbering;

/// Says all this of a column of the table.
pub(super) fn say(table: &mut TableDef, position: usize, said: Vec<OfColumn>, entity: Entity) {
    for one in said {
        if let Some(column) = table.columns.get_mut(position)
            && let Some(one) = of_itself(column, one, entity)
        {
            let name = column.name.clone();
            of_table(table, name, one, entity);
        }
    }
}

/// What a column says of itself. It is given back, if it is something else.
fn of_itself(column: &mut ColumnDef, said: OfColumn, entity: Entity) -> Option<OfColumn> {
    match said {
        OfColumn::Type(data_type) => column.set_type(&data_type),
        OfColumn::Strings(data_type) => column.set_string_type(&data_type),
        OfColumn::Nullable(nullable) => column.nullable = nullable,
        OfColumn::Extra(extra) => column.extra = Some(extra),
        OfColumn::Numbered(at) => {
            column.identity = Some(numbering(&(entity.functions.texts[at])()));
        }
        OfColumn::Default(default) => column.default = Some(default),
        OfColumn::Generated(generated) => column.generated = Some(generated),
        OfColumn::Collate(collation) => column.collation = Some(collation),
        OfColumn::RenamedFrom(name) => column.renamed_from = Some(name),
        OfColumn::Comment(comment) => column.comment = Some(comment),
        OfColumn::Identity(identity) => column.identity = Some(identity),
        OfColumn::NoIdentity => column.identity = None,
        of_table => return Some(of_table),
    }
    None
}

/// What a column says of the table.
fn of_table(table: &mut TableDef, name: String, said: OfColumn, entity: Entity) {
    let place = |line| entity.place(line);
    match said {
        OfColumn::Unique(line) => table.make_unique(unique(&[name], Vec::new(), place(line))),
        OfColumn::Check(line, expression) => table.checks.push(CheckDef {
            column: Some(name),
            ..check(&expression, None, place(line))
        }),
        OfColumn::Index(line, said) => table.index(index(&[name], said, place(line))),
        OfColumn::ForeignKey(line, said) => {
            table.refer(foreign_key(&[name], said, line, entity));
        }
        OfColumn::UniqueKey(group) => table.unite_unique(&group, &name),
        _ => {}
    }
}
