//! Rows of tables and of what stands on them.

use std::collections::BTreeMap;

use tokio_postgres::Row;

use super::dependencies::Class;
use super::inherited;
use super::row::{name_of, names, other, parameters, qualified, unknown};
use super::{InspectError, Reader};
use crate::catalog::table::{
    Column, Constraint, ConstraintKind, Generated, Identity, Index, PartOf, Partition,
    ReplicaIdentity, Table,
};
use crate::catalog::{Name, ObjectId, QualifiedName, Sequence};

impl Reader<'_> {
    pub(super) fn tables(&mut self, rows: &[Row]) -> Result<(), InspectError> {
        for row in rows {
            let name = qualified(row, "schema", "name");
            if !self.sees(&name) {
                continue;
            }
            let found = table(row, &name)?;
            self.known.add(
                Class::Relation,
                row.get("oid"),
                ObjectId::Table(name.clone()),
            );
            self.catalog.tables.insert(name, found);
        }
        Ok(())
    }

    pub(super) fn columns(&mut self, rows: &[Row]) -> Result<(), InspectError> {
        let server_version = self.catalog.server_version;
        for row in rows {
            let table_name = qualified(row, "schema", "table_name");
            let name = name_of(row, "name");
            let sequence = self.identities.remove(&(table_name.clone(), name.clone()));
            let Some(table) = self.catalog.tables.get_mut(&table_name) else {
                continue;
            };
            let mut found = column(row, name.clone(), sequence)?;
            if let Some(generated) = &mut found.generated {
                generated.can_change = server_version >= 170_000;
            }
            table.columns.push(found);
            let id = ObjectId::Column(table_name, name);
            if row.get("computed") {
                self.catalog.computed_columns.insert(id.clone());
            }
            self.known
                .add_column(row.get("relation"), row.get("number"), id);
        }
        Ok(())
    }

    pub(super) fn constraints(&mut self, rows: &[Row]) -> Result<(), InspectError> {
        for row in rows {
            let table_name = qualified(row, "schema", "table_name");
            let Some(table) = self.catalog.tables.get_mut(&table_name) else {
                continue;
            };
            let found = constraint(row)?;
            let id = ObjectId::Constraint(table_name, found.name.clone());
            if found.kind.has_index() {
                self.known
                    .add(Class::Relation, row.get("index"), id.clone());
            }
            self.known.add(Class::Constraint, row.get("oid"), id);
            table.constraints.insert(found.name.clone(), found);
        }
        inherited::take_validity(&mut self.catalog.tables);
        Ok(())
    }

    pub(super) fn indexes(&mut self, rows: &[Row]) -> Result<(), InspectError> {
        for row in rows {
            let table_name = qualified(row, "schema", "table_name");
            let name = name_of(row, "name");
            if !self.sees(&table_name.sibling(&name)) {
                continue;
            }
            let Some(table) = self.catalog.tables.get_mut(&table_name) else {
                continue;
            };
            let definition: String = row.get("definition");
            let with: &str = row.get("with_clause");
            // The order of storage parameters is no difference.
            let definition = definition.replacen(with, row.get("sorted_with_clause"), 1);
            let with: &str = row.get("sorted_with_clause");
            let index = Index {
                name: name.clone(),
                unique: row.get("is_unique"),
                definition: definition.clone(),
                shape: definition.replacen(with, "", 1),
                parameters: parameters(row, "parameters"),
                columns: names(row, "columns"),
                only: row.get("only"),
                comment: row.get("comment"),
                statistics: std::iter::zip(
                    row.get::<_, Vec<i16>>("target_columns"),
                    row.get::<_, Vec<i32>>("targets"),
                )
                .collect(),
                part_of: part_of(row),
                other: other(row)?,
            };
            table.indexes.insert(name.clone(), index);
            let id = ObjectId::Index(table_name, name);
            self.known.add(Class::Relation, row.get("oid"), id);
        }
        Ok(())
    }
}

fn table(row: &Row, name: &QualifiedName) -> Result<Table, InspectError> {
    let schemas: Option<Vec<String>> = row.get("parent_schemas");
    let parent_names: Option<Vec<String>> = row.get("parent_names");
    let pairs = schemas
        .into_iter()
        .flatten()
        .zip(parent_names.into_iter().flatten());
    let mut parents: Vec<QualifiedName> = pairs
        .map(|(schema, name)| QualifiedName::new(schema, name))
        .collect();
    let partition_of = row
        .get::<_, Option<String>>("partition_bound")
        .and_then(|bound| parents.pop().map(|parent| Partition { parent, bound }));
    let replica_identity = match (
        row.get::<_, &str>("replica_identity"),
        row.get::<_, Option<String>>("replica_index"),
    ) {
        ("n", _) => ReplicaIdentity::Nothing,
        ("f", _) => ReplicaIdentity::Full,
        ("i", Some(index)) => ReplicaIdentity::Index(Name::new(index)),
        // An index that is gone identifies nothing (manual, ALTER TABLE, "REPLICA IDENTITY").
        ("i", None) => ReplicaIdentity::Nothing,
        _ => ReplicaIdentity::Default,
    };
    Ok(Table {
        name: name.clone(),
        columns: Vec::new(),
        constraints: BTreeMap::new(),
        indexes: BTreeMap::new(),
        comment: row.get("comment"),
        partition_key: row.get("partition_key"),
        partition_of,
        inherits: parents,
        unlogged: row.get("unlogged"),
        parameters: parameters(row, "parameters"),
        replica_identity,
        clustered_on: row.get::<_, Option<String>>("clustered_on").map(Name::new),
        row_security: row.get("row_security"),
        forced_row_security: row.get("forced_row_security"),
        other: other(row)?,
    })
}

fn column(row: &Row, name: Name, sequence: Option<Sequence>) -> Result<Column, InspectError> {
    let expression: Option<String> = row.get("expression");
    let (default, generated) = match row.get::<_, &str>("generated") {
        "" => (expression, None),
        kind @ ("s" | "v") => {
            let generated = expression.map(|expression| Generated {
                expression,
                stored: kind == "s",
                can_change: false,
            });
            (None, generated)
        }
        value => return Err(unknown("kind of generated column", value)),
    };
    let always = match row.get::<_, &str>("identity") {
        "" => None,
        "a" => Some(true),
        "d" => Some(false),
        value => return Err(unknown("kind of identity column", value)),
    };
    // The column of a partition has no sequence of its own before Postgres 17.
    let identity = always.zip(sequence).map(|(always, sequence)| {
        Box::new(Identity {
            always,
            sequence: sequence.name,
            options: sequence.options,
            unlogged: sequence.unlogged,
            comment: sequence.comment,
        })
    });
    let user_type = row
        .get::<_, Option<String>>("type_name")
        .map(|_| qualified(row, "type_schema", "type_name"));
    Ok(Column {
        name,
        data_type: row.get("data_type"),
        user_type,
        has_base_type: row.get("has_base_type"),
        collation: row.get("collation"),
        not_null: row.get("not_null"),
        default,
        identity,
        generated,
        comment: row.get("comment"),
        storage: storage(row)?,
        compression: compression(row)?,
        statistics: row.get("statistics"),
        options: parameters(row, "options"),
        inherited: row.get("inherited"),
        local: row.get("local"),
        privileges: row.get("privileges"),
    })
}

fn part_of(row: &Row) -> Option<PartOf> {
    let name: Option<String> = row.get("whole");
    name.map(|name| PartOf {
        table: qualified(row, "whole_schema", "whole_table"),
        name: Name::new(name),
    })
}

fn storage(row: &Row) -> Result<Option<String>, InspectError> {
    let word = match row.get::<_, Option<&str>>("storage") {
        None => return Ok(None),
        Some("p") => "PLAIN",
        Some("e") => "EXTERNAL",
        Some("m") => "MAIN",
        Some("x") => "EXTENDED",
        Some(value) => return Err(unknown("storage of a column", value)),
    };
    Ok(Some(word.to_owned()))
}

fn compression(row: &Row) -> Result<Option<String>, InspectError> {
    let word = match row.get::<_, Option<&str>>("compression") {
        None => return Ok(None),
        Some("p") => "pglz",
        Some("l") => "lz4",
        Some(value) => return Err(unknown("compression of a column", value)),
    };
    Ok(Some(word.to_owned()))
}

fn constraint(row: &Row) -> Result<Constraint, InspectError> {
    let kind = match row.get::<_, &str>("kind") {
        "p" => ConstraintKind::PrimaryKey,
        "u" => ConstraintKind::Unique,
        "c" => ConstraintKind::Check,
        "x" => ConstraintKind::Exclusion,
        "f" => ConstraintKind::ForeignKey,
        value => return Err(unknown("kind of constraint", value)),
    };
    let references = row
        .get::<_, Option<String>>("referenced_table")
        .map(|_| qualified(row, "referenced_schema", "referenced_table"));
    Ok(Constraint {
        name: name_of(row, "name"),
        kind,
        definition: row.get("definition"),
        index_definition: row.get("index_definition"),
        columns: names(row, "columns"),
        references,
        referenced_columns: names(row, "referenced_columns"),
        comment: row.get("comment"),
        index_comment: row.get("index_comment"),
        parameters: parameters(row, "parameters"),
        inherited: row.get("inherited"),
        local: row.get("local"),
        part_of: part_of(row),
        other: other(row)?,
    })
}
