//! The table, and what stands on the struct.

use super::parts::{check, exclusion, foreign_key, index, primary_key, unique};
use super::{Functions, OfColumn, Said, column};
use crate::definition::{
    ColumnDef, Item, PartitionOf, QualifiedName, Source, TableDef, Unreadable,
};

/// Where an entity stands, and its functions.
#[derive(Clone, Copy)]
pub(super) struct Entity {
    file: &'static str,
    pub(super) functions: &'static Functions,
}

impl Entity {
    pub(super) fn place(self, line: u32) -> Source {
        Source::new(self.file, line)
    }
}

/// The table as far as its ORM describes it, and what its struct says. `names` are those of the columns that SeaORM describes.
pub fn table(
    mut table: TableDef,
    module: &'static str,
    names: Vec<String>,
    said: &str,
    functions: &'static Functions,
) -> Vec<Item> {
    table.module = module;
    let file = table.source.file;
    match say(&mut table, names, said, Entity { file, functions }) {
        Ok(()) => vec![Item::Table(Box::new(table))],
        Err(missing) => vec![Item::Unreadable(missing)],
    }
}

/// What a struct says that is a part of the rows of the table. It stands in this file.
pub fn columns(
    table: &mut TableDef,
    file: &'static str,
    said: &str,
    functions: &'static Functions,
) {
    // Only a column of Diesel's may be missing, and such a struct has none.
    let _ = say(table, Vec::new(), said, Entity { file, functions });
}

fn say(
    table: &mut TableDef,
    names: Vec<String>,
    said: &str,
    entity: Entity,
) -> Result<(), Unreadable> {
    let said: Vec<Said> =
        serde_json::from_str(said).expect("a derive of the same version has written it");
    let mut names = names.into_iter();
    for one in said {
        if let Some((position, said)) = of_table(table, &mut names, one, entity)? {
            column::say(table, position, said, entity);
        }
    }
    Ok(())
}

/// Says it of the table. The position of the column that is spoken of, and what is said of it, if it is one column.
fn of_table(
    table: &mut TableDef,
    names: &mut impl Iterator<Item = String>,
    said: Said,
    entity: Entity,
) -> Result<Option<(usize, Vec<OfColumn>)>, Unreadable> {
    let functions = entity.functions;
    let place = |line| entity.place(line);
    match said {
        Said::Comment(comment) => table.comment = Some(comment),
        Said::RenamedFrom(name) => table.renamed_from = Some(name),
        Said::Sql(line, text) => table.add_sql(&text, place(line)),
        Said::PartitionBy(key) => table.storage.partition_by = Some(key),
        Said::PartitionOf(schema, name, bounds) => {
            let parent = QualifiedName { schema, name };
            table.storage.partition_of = Some(PartitionOf { parent, bounds });
        }
        Said::Unlogged => table.storage.unlogged = true,
        Said::With(with) => table.storage.with = Some(with),
        Said::PrimaryKey(line, columns, name) => {
            table.primary_key = Some(primary_key(&columns, name, place(line)));
        }
        Said::Unique(line, columns, said) => {
            table.make_unique(unique(&columns, said, place(line)));
        }
        Said::Check(line, expression, name) => {
            table.checks.push(check(&expression, name, place(line)));
        }
        Said::Exclude(line, definition, name) => {
            let exclusion = exclusion(&definition, name, place(line));
            table.exclusions.push(exclusion);
        }
        Said::Index(line, columns, said) => table.index(index(&columns, said, place(line))),
        Said::NoForeignKey(line, columns, said) => {
            let none = foreign_key(&columns, said, line, entity);
            table.no_foreign_keys.push(none);
        }
        Said::ForeignKey(line, columns, said) => {
            table.refer(foreign_key(&columns, said, line, entity));
        }
        Said::Column(line, name, data_type, said) => {
            let column = ColumnDef::new(&name, &data_type, place(line));
            return Ok(Some((added(table, column), said)));
        }
        Said::Of(line, name, at, said) => {
            let column = (functions.columns[at])(&name, place(line));
            return Ok(Some((added(table, column), said)));
        }
        Said::Sqlx(line, name, at, said) => {
            let column = ColumnDef::new(&name, &(functions.texts[at])(), place(line));
            return Ok(Some((added(table, column), said)));
        }
        Said::Flatten(at) => (functions.parts[at])(table),
        Said::Field(line, said) => {
            let name = names.next().unwrap_or_default();
            return Ok(Some((table.described(&name, place(line)), said)));
        }
        Said::Named(line, at, said) => {
            let name = (functions.names[at])();
            return Ok(Some((table.described(name, place(line)), said)));
        }
        Said::Located(line, name) => table.locate(&name, place(line)),
        Said::Find(line, name, said) => {
            return Ok(Some((table.find(&name, place(line))?, said)));
        }
        Said::FindOrAdd(line, name, data_type, said) => {
            let position = table.find_or_add(&name, &data_type, place(line));
            return Ok(Some((position, said)));
        }
    }
    Ok(None)
}

/// The position of a column that is added.
fn added(table: &mut TableDef, column: ColumnDef) -> usize {
    table.add(column);
    table.columns.len() - 1
}
