//! Reads a database's catalog into [`Catalog`], in a fixed number of queries.
//!
//! Everything is read in one read-only snapshot of a pinned session, so that the same object is
//! always spelt the same way: `pg_get_expr` and its kin depend on search_path, TimeZone, DateStyle,
//! IntervalStyle and quote_all_identifiers.

mod defined;
mod dependencies;
mod inherited;
mod row;
mod tables;
mod types;
mod uncompared;

use std::collections::BTreeMap;

use driftless_migrator::DatabaseError;
use tokio_postgres::{Client, Row};

use self::dependencies::{Class, Known};
use self::row::name_of;
use super::{Catalog, Extension, Name, ObjectId, QualifiedName, Schema, Sequence, Unmanaged};

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
    /// Whether owners, grants and what else no plan changes are read too.
    pub uncompared: bool,
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

/// The history tables of migration tools, and what ours has under way: theirs, never compared.
const HISTORY_TABLES: [&str; 6] = [
    "atlas_schema_revisions",
    "driftless_journal",
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
        .query_typed(include_str!("../queries/populated_schemas.sql"), &[])
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
    in_pinned_session(client, scope, read(client, scope)).await
}

/// Runs `questions` where names are written and read as in a catalog, and leaves the session as it was.
pub(crate) async fn in_pinned_session<T>(
    client: &Client,
    scope: &Scope,
    questions: impl Future<Output = Result<T, InspectError>>,
) -> Result<T, InspectError> {
    client.batch_execute(&pinned_session(scope)).await?;
    let answers = questions.await;
    client.batch_execute("ROLLBACK").await?;
    answers
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
    // On the heap: together they would take a large part of the stack of a worker thread.
    let ask = |sql| Box::pin(client.query_typed(sql, &[]));
    let types = async {
        tokio::try_join!(
            ask(include_str!("../queries/schemas.sql")),
            ask(include_str!("../queries/extensions.sql")),
            ask(include_str!("../queries/enums.sql")),
            ask(include_str!("../queries/domains.sql")),
            ask(include_str!("../queries/composites.sql")),
            ask(include_str!("../queries/sequences.sql")),
        )
    };
    let tables = async {
        tokio::try_join!(
            ask(include_str!("../queries/tables.sql")),
            ask(include_str!("../queries/columns.sql")),
            ask(include_str!("../queries/constraints.sql")),
            ask(include_str!("../queries/indexes.sql")),
        )
    };
    let defined = async {
        tokio::try_join!(
            ask(include_str!("../queries/views.sql")),
            ask(include_str!("../queries/view_indexes.sql")),
            ask(include_str!("../queries/routines.sql")),
            ask(include_str!("../queries/triggers.sql")),
            ask(include_str!("../queries/rules.sql")),
            ask(include_str!("../queries/policies.sql")),
            ask(include_str!("../queries/statistics.sql")),
        )
    };
    let uncompared = async {
        if scope.uncompared {
            ask(include_str!("../queries/uncompared.sql")).await
        } else {
            Ok(Vec::new())
        }
    };
    let rest = async {
        tokio::try_join!(
            ask(include_str!("../queries/unmanaged.sql")),
            ask(include_str!("../queries/extension_members.sql")),
            ask(include_str!("../queries/publications.sql")),
            ask(include_str!("../queries/dependencies.sql")),
            ask(include_str!("../queries/server_version.sql")),
            uncompared,
        )
    };
    let (types, tables, defined, rest) = tokio::try_join!(types, tables, defined, rest)?;
    let mut reader = Reader {
        scope,
        catalog: Catalog::default(),
        identities: BTreeMap::new(),
        known: Known::default(),
    };
    reader.catalog.server_version = version_in(&rest.4);
    reader.schemas(&types.0);
    reader.extensions(&types.1);
    reader.enums(&types.2);
    reader.domains(&types.3);
    reader.composites(&types.4);
    reader.sequences(&types.5);
    reader.tables(&tables.0)?;
    reader.columns(&tables.1)?;
    reader.constraints(&tables.2)?;
    reader.indexes(&tables.3)?;
    for rows in [
        &defined.0, &defined.1, &defined.2, &defined.3, &defined.4, &defined.5, &defined.6,
    ] {
        reader.defined(rows)?;
    }
    reader.unmanaged(&rest.0);
    reader.extension_members(&rest.1);
    reader.publications(&rest.2);
    reader.dependencies(&rest.3);
    reader.uncompared(&rest.5);
    Ok(reader.catalog)
}

/// The version of the server, as `server_version_num` says it.
pub(crate) async fn server_version(client: &Client) -> Result<i32, InspectError> {
    let rows = client
        .query_typed(include_str!("../queries/server_version.sql"), &[])
        .await?;
    Ok(version_in(&rows))
}

fn version_in(rows: &[Row]) -> i32 {
    rows.first().map_or(0, |row| row.get(0))
}

/// Folds the rows into a catalog, one kind after the other.
struct Reader<'a> {
    scope: &'a Scope,
    catalog: Catalog,
    identities: BTreeMap<(QualifiedName, Name), Sequence>,
    known: Known,
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

    fn extensions(&mut self, rows: &[Row]) {
        for row in rows {
            let name = name_of(row, "name");
            let schema = name_of(row, "schema");
            if self.scope.sees(schema.as_str(), || name.path()) {
                self.known.add(
                    Class::Extension,
                    row.get("oid"),
                    ObjectId::Extension(name.clone()),
                );
                let comment = row.get("comment");
                let found = Extension {
                    name: name.clone(),
                    schema,
                    comment,
                    own_comment: row.get("own_comment"),
                    is_relocatable: row.get("is_relocatable"),
                };
                self.catalog.extensions.insert(name, found);
            }
        }
    }

    fn unmanaged(&mut self, rows: &[Row]) {
        for row in rows {
            let identity: String = row.get("identity");
            let found = Unmanaged {
                kind: row.get("kind"),
                identity,
                definition: row.get("definition"),
            };
            let listed = ObjectId::Listed(found.to_string());
            self.known.add_in(row.get("class"), row.get("oid"), listed);
            let hidden = |pattern: &String| super::glob::matches(pattern, &found.identity);
            if !self.scope.exclude.iter().any(hidden) {
                self.catalog.unmanaged.insert(found);
            }
        }
    }

    /// Whether it is of the user's. What stands on a relation is seen with it.
    fn sees(&self, name: &QualifiedName) -> bool {
        self.scope.sees(name.schema.as_str(), || name.path())
            && !HISTORY_TABLES.contains(&name.name.as_str())
    }
}
