//! Reads a database's catalog into [`Catalog`], in a fixed number of queries.
//!
//! Everything is read in one read-only snapshot of a pinned session, so that the same object is
//! always spelt the same way: `pg_get_expr` and its kin depend on search_path, TimeZone, DateStyle,
//! IntervalStyle and quote_all_identifiers.

use std::collections::BTreeMap;

use driftless_migrator::DatabaseError;
use tokio_postgres::{Client, Row};

use super::table::{
    Column, Constraint, ConstraintKind, Generated, Identity, Index, OtherAttributes, Table,
};
use super::{Catalog, Enum, Name, QualifiedName, Schema, Sequence, SequenceOptions, Unmanaged};

/// Reading the catalog failed.
#[derive(Debug, thiserror::Error)]
pub enum InspectError {
    /// The server refused a catalog query.
    #[error("the catalog could not be read: {0}")]
    Query(#[from] DatabaseError),
    /// The server answered with something this version does not know.
    #[error("the catalog holds an unknown {what}: `{value}`")]
    Unknown {
        /// Which field it was.
        what: &'static str,
        /// The value met.
        value: String,
    },
}

impl From<tokio_postgres::Error> for InspectError {
    fn from(error: tokio_postgres::Error) -> Self {
        Self::Query(error.into())
    }
}

/// How names are written and what is looked at.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Scope {
    /// The one schema whose objects are written without it; every other name is qualified.
    pub unqualified: Option<Name>,
    /// The schemas that are looked at; empty means all of the user's.
    pub schemas: Vec<Name>,
    /// Globs over paths such as `public.spatial_ref_sys`; what matches is not seen at all.
    pub exclude: Vec<String>,
}

impl Scope {
    /// Chooses how names are written for states that hold objects in these schemas: without
    /// qualifier when all lives in `public`, as people write it, else always with.
    pub fn for_schemas<'a>(populated: impl IntoIterator<Item = &'a Name>) -> Self {
        let public = Name::new("public");
        let only_public = populated.into_iter().all(|name| *name == public);
        Self {
            unqualified: only_public.then_some(public),
            ..Self::default()
        }
    }

    fn sees(&self, schema: &str, path: impl FnOnce() -> String) -> bool {
        let in_schemas =
            self.schemas.is_empty() || self.schemas.iter().any(|name| name.as_str() == schema);
        if !in_schemas || self.exclude.is_empty() {
            return in_schemas;
        }
        let path = path();
        !self
            .exclude
            .iter()
            .any(|pattern| super::glob::matches(pattern, &path))
    }
}

/// The history tables of migration tools: theirs, never compared.
const HISTORY_TABLES: [&str; 5] = [
    "atlas_schema_revisions",
    "_sqlx_migrations",
    "__diesel_schema_migrations",
    "seaql_migrations",
    "refinery_schema_history",
];

/// The schemas in which anything of the user's lives.
///
/// # Errors
/// When the server refuses the query.
pub async fn populated_schemas(client: &Client) -> Result<Vec<Name>, InspectError> {
    let rows = client
        .query_typed(include_str!("queries/populated_schemas.sql"), &[])
        .await?;
    Ok(rows
        .iter()
        .map(|row| Name::new(row.get::<_, String>("name")))
        .collect())
}

/// Reads everything that `scope` sees, in one snapshot, and leaves the session as it was.
///
/// # Errors
/// When the server refuses a query, or answers with what this version does not know.
pub async fn inspect(client: &Client, scope: &Scope) -> Result<Catalog, InspectError> {
    client.batch_execute(&pinned_session(scope)).await?;
    let catalog = read(client, scope).await;
    client.batch_execute("ROLLBACK").await?;
    catalog
}

fn pinned_session(scope: &Scope) -> String {
    let path = scope
        .unqualified
        .as_ref()
        .map_or_else(|| "''".to_owned(), Name::to_string);
    format!(
        "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL search_path = {path}; \
         SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO, MDY'; \
         SET LOCAL IntervalStyle = 'postgres'; SET LOCAL extra_float_digits = 1; \
         SET LOCAL bytea_output = 'hex'; SET LOCAL quote_all_identifiers = off"
    )
}

/// All queries are on their way at once, each as one message: `query` would first prepare every one of them.
async fn read(client: &Client, scope: &Scope) -> Result<Catalog, InspectError> {
    let (schemas, enums, sequences, tables, columns, constraints, indexes, unmanaged) = tokio::try_join!(
        client.query_typed(include_str!("queries/schemas.sql"), &[]),
        client.query_typed(include_str!("queries/enums.sql"), &[]),
        client.query_typed(include_str!("queries/sequences.sql"), &[]),
        client.query_typed(include_str!("queries/tables.sql"), &[]),
        client.query_typed(include_str!("queries/columns.sql"), &[]),
        client.query_typed(include_str!("queries/constraints.sql"), &[]),
        client.query_typed(include_str!("queries/indexes.sql"), &[]),
        client.query_typed(include_str!("queries/unmanaged.sql"), &[]),
    )?;
    let mut reader = Reader {
        scope,
        catalog: Catalog::default(),
        identities: BTreeMap::new(),
    };
    reader.schemas(&schemas);
    reader.enums(&enums);
    reader.sequences(&sequences);
    reader.tables(&tables)?;
    reader.columns(&columns)?;
    reader.constraints(&constraints)?;
    reader.indexes(&indexes)?;
    reader.unmanaged(&unmanaged);
    Ok(reader.catalog)
}

/// Folds the rows into a catalog, one kind after the other.
struct Reader<'a> {
    scope: &'a Scope,
    catalog: Catalog,
    identities: BTreeMap<(QualifiedName, Name), SequenceOptions>,
}

impl Reader<'_> {
    fn schemas(&mut self, rows: &[Row]) {
        for row in rows {
            let name: String = row.get("name");
            if self.scope.sees(&name, || Name::new(name.as_str()).path()) {
                let name = Name::new(name);
                let schema = Schema {
                    name: name.clone(),
                    comment: row.get("comment"),
                };
                self.catalog.schemas.insert(name, schema);
            }
        }
    }

    fn enums(&mut self, rows: &[Row]) {
        for row in rows {
            let name = qualified(row, "schema", "name");
            if self.sees(&name) {
                let labels = row.get("labels");
                let found = Enum {
                    name: name.clone(),
                    labels,
                    comment: row.get("comment"),
                };
                self.catalog.enums.insert(name, found);
            }
        }
    }

    fn sequences(&mut self, rows: &[Row]) {
        for row in rows {
            let name = qualified(row, "schema", "name");
            let owned_by = row.get::<_, Option<String>>("table_name").map(|_| {
                (
                    qualified(row, "table_schema", "table_name"),
                    name_of(row, "column_name"),
                )
            });
            let options = sequence_options(row);
            match owned_by {
                Some(owner) if row.get::<_, Option<bool>>("identity") == Some(true) => {
                    self.identities.insert(owner, options);
                }
                _ if self.sees(&name) => {
                    let comment = row.get("comment");
                    let found = Sequence {
                        name: name.clone(),
                        options,
                        owned_by,
                        comment,
                    };
                    self.catalog.sequences.insert(name, found);
                }
                _ => {}
            }
        }
    }

    fn tables(&mut self, rows: &[Row]) -> Result<(), InspectError> {
        for row in rows {
            let name = qualified(row, "schema", "name");
            if !self.sees(&name) || HISTORY_TABLES.contains(&name.name.as_str()) {
                continue;
            }
            let table = Table {
                name: name.clone(),
                columns: Vec::new(),
                constraints: BTreeMap::new(),
                indexes: BTreeMap::new(),
                comment: row.get("comment"),
                other: other(row)?,
            };
            self.catalog.tables.insert(name, table);
        }
        Ok(())
    }

    fn columns(&mut self, rows: &[Row]) -> Result<(), InspectError> {
        for row in rows {
            let table = qualified(row, "schema", "table_name");
            let name = name_of(row, "name");
            let options = self.identities.remove(&(table.clone(), name.clone()));
            let Some(table) = self.catalog.tables.get_mut(&table) else {
                continue;
            };
            table.columns.push(column(row, name, options)?);
        }
        Ok(())
    }

    fn constraints(&mut self, rows: &[Row]) -> Result<(), InspectError> {
        for row in rows {
            let table = qualified(row, "schema", "table_name");
            let Some(table) = self.catalog.tables.get_mut(&table) else {
                continue;
            };
            let found = constraint(row)?;
            table.constraints.insert(found.name.clone(), found);
        }
        Ok(())
    }

    fn indexes(&mut self, rows: &[Row]) -> Result<(), InspectError> {
        for row in rows {
            let table = qualified(row, "schema", "table_name");
            let name = name_of(row, "name");
            if !self.sees(&table.sibling(&name)) {
                continue;
            }
            let Some(table) = self.catalog.tables.get_mut(&table) else {
                continue;
            };
            let index = Index {
                name: name.clone(),
                unique: row.get("is_unique"),
                definition: row.get("definition"),
                columns: names(row, "columns"),
                comment: row.get("comment"),
                other: other(row)?,
            };
            table.indexes.insert(name, index);
        }
        Ok(())
    }

    fn unmanaged(&mut self, rows: &[Row]) {
        for row in rows {
            let identity: String = row.get("identity");
            let found = Unmanaged {
                kind: row.get("kind"),
                identity,
                definition: row.get("definition"),
            };
            let hidden = |pattern: &String| super::glob::matches(pattern, &found.identity);
            if !self.scope.exclude.iter().any(hidden) {
                self.catalog.unmanaged.insert(found);
            }
        }
    }

    fn sees(&self, name: &QualifiedName) -> bool {
        self.scope.sees(name.schema.as_str(), || name.path())
    }
}

fn column(
    row: &Row,
    name: Name,
    identity_options: Option<SequenceOptions>,
) -> Result<Column, InspectError> {
    let expression: Option<String> = row.get("expression");
    let (default, generated) = match row.get::<_, &str>("generated") {
        "" => (expression, None),
        kind @ ("s" | "v") => {
            let generated = expression.map(|expression| Generated {
                expression,
                stored: kind == "s",
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
    let identity = always.map(|always| Identity {
        always,
        options: identity_options
            .unwrap_or_else(|| SequenceOptions::defaults(row.get("data_type"))),
    });
    let enum_type = row
        .get::<_, Option<String>>("enum_name")
        .map(|_| qualified(row, "enum_schema", "enum_name"));
    Ok(Column {
        name,
        data_type: row.get("data_type"),
        enum_type,
        collation: row.get("collation"),
        not_null: row.get("not_null"),
        default,
        identity,
        generated,
        comment: row.get("comment"),
        other: other(row)?,
    })
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
        columns: names(row, "columns"),
        references,
        referenced_columns: names(row, "referenced_columns"),
        comment: row.get("comment"),
        other: other(row)?,
    })
}

fn sequence_options(row: &Row) -> SequenceOptions {
    SequenceOptions {
        data_type: row.get("data_type"),
        start: row.get("start"),
        increment: row.get("increment"),
        minimum: row.get("minimum"),
        maximum: row.get("maximum"),
        cache: row.get("cache"),
        cycle: row.get("cycle"),
    }
}

fn qualified(row: &Row, schema: &str, name: &str) -> QualifiedName {
    QualifiedName::new(row.get::<_, String>(schema), row.get::<_, String>(name))
}

fn name_of(row: &Row, field: &str) -> Name {
    Name::new(row.get::<_, String>(field))
}

fn names(row: &Row, field: &str) -> Vec<Name> {
    row.get::<_, Vec<String>>(field)
        .into_iter()
        .map(Name::new)
        .collect()
}

fn other(row: &Row) -> Result<OtherAttributes, InspectError> {
    let text: &str = row.get("other");
    if text == "{}" {
        return Ok(OtherAttributes::new());
    }
    serde_json::from_str(text).map_err(|_| unknown("attribute", text))
}

fn unknown(what: &'static str, value: &str) -> InspectError {
    InspectError::Unknown {
        what,
        value: value.to_owned(),
    }
}
