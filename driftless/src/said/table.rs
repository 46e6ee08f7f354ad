//! The table, and what stands on the struct.

use super::parts::{check, exclusion, foreign_key, index, owned, primary_key, unique};
use super::{OfColumn, Said, column};
use crate::definition::{
    ColumnDef, Item, PartitionOf, QualifiedName, Source, TableDef, Unreadable,
};

/// The names of the columns that SeaORM describes.
pub fn names<C>(columns: &[C], name: fn(&C) -> &str) -> Vec<String> {
    columns
        .iter()
        .map(|column| name(column).to_owned())
        .collect()
}

/// The table as far as its ORM describes it, and what its struct says. `names` are those of the columns that SeaORM describes.
pub fn table(
    mut table: TableDef,
    module: &'static str,
    names: Vec<String>,
    said: &[Said],
) -> Vec<Item> {
    table.module = module;
    let file = table.source.file;
    match say(&mut table, file, names, said) {
        Ok(()) => vec![Item::Table(Box::new(table))],
        Err(missing) => vec![Item::Unreadable(missing)],
    }
}

/// What a struct says that is a part of the rows of the table. It stands in this file.
pub fn columns(table: &mut TableDef, file: &'static str, said: &[Said]) {
    // Only a column of Diesel's may be missing, and such a struct has none.
    let _ = say(table, file, Vec::new(), said);
}

fn say(
    table: &mut TableDef,
    file: &'static str,
    names: Vec<String>,
    said: &[Said],
) -> Result<(), Unreadable> {
    let mut names = names.into_iter();
    for one in said {
        match column_of(table, file, &mut names, one)? {
            Some((position, said)) => column::say(table, position, file, said),
            None => of_table(table, file, one),
        }
    }
    Ok(())
}

/// The position of the column that is spoken of, and what is said of it. Nothing, if it is not one column.
fn column_of(
    table: &mut TableDef,
    file: &'static str,
    names: &mut impl Iterator<Item = String>,
    said: &Said,
) -> Result<Option<(usize, &'static [OfColumn])>, Unreadable> {
    let place = |line| Source::new(file, line);
    Ok(Some(match *said {
        Said::Column(line, name, data_type, said) => {
            table.add(ColumnDef::new(name, data_type, place(line)));
            (table.columns.len() - 1, said)
        }
        Said::Of(line, name, column, said) => {
            table.add(column(name, place(line)));
            (table.columns.len() - 1, said)
        }
        Said::Sqlx(line, name, data_type, said) => {
            table.add(ColumnDef::new(name, &data_type(), place(line)));
            (table.columns.len() - 1, said)
        }
        Said::Field(line, said) => {
            let name = names.next().unwrap_or_default();
            (table.described(&name, place(line)), said)
        }
        Said::Named(line, name, said) => (table.described(name(), place(line)), said),
        Said::Find(line, name, said) => (table.find(name, place(line))?, said),
        Said::FindOrAdd(line, name, data_type, said) => {
            (table.find_or_add(name, data_type, place(line)), said)
        }
        _ => return Ok(None),
    }))
}

fn of_table(table: &mut TableDef, file: &'static str, said: &Said) {
    let place = |line| Source::new(file, line);
    match *said {
        Said::Comment(comment) => table.comment = owned(comment),
        Said::RenamedFrom(name) => table.renamed_from = owned(name),
        Said::Sql(line, text) => table.add_sql(text, place(line)),
        Said::PartitionBy(key) => table.storage.partition_by = owned(key),
        Said::PartitionOf(schema, name, bounds) => {
            table.storage.partition_of = Some(PartitionOf {
                parent: QualifiedName::new(schema, name),
                bounds: bounds.to_owned(),
            });
        }
        Said::Unlogged => table.storage.unlogged = true,
        Said::With(with) => table.storage.with = owned(with),
        Said::PrimaryKey(line, columns, name) => {
            table.primary_key = Some(primary_key(columns, name, place(line)));
        }
        Said::Unique(line, columns, said) => {
            table.make_unique(unique(columns, said, place(line)));
        }
        Said::Check(line, expression, name) => {
            table.checks.push(check(expression, name, place(line)));
        }
        Said::Exclude(line, definition, name) => {
            table
                .exclusions
                .push(exclusion(definition, name, place(line)));
        }
        Said::Index(line, columns, said) => table.index(index(columns, said, place(line))),
        Said::ForeignKey(line, columns, said) => {
            table.refer(foreign_key(columns, said, place(line)));
        }
        Said::Flatten(add_to) => add_to(table),
        Said::Located(line, name) => table.locate(name, place(line)),
        _ => {}
    }
}
