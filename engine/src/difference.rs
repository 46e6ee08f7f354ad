//! From two open states to a proven plan: the one way that every comparing command takes.

use tokio_postgres::Client;

use crate::casts;
use crate::catalog::{Catalog, InspectError, Scope, inspect, populated_schemas, server_version};
use crate::diff::{
    self, Change, Edit, Foreign, Kept, NotCompared, Question, RenameError, Requested, Unsupported,
    followed, keep_undeclared,
};
use crate::plan::{self, Options, Plan, States};
use crate::prove::{Direction, Goal, ProofError, prove, run};
use crate::scratch::{Provider, ScratchError};
use crate::source::Opened;

/// What the caller says about the comparison.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The schemas that are looked at; empty means all of the user's.
    pub schemas: Vec<String>,
    /// Globs over paths; what matches is not seen at all.
    pub exclude: Vec<String>,
    /// The renames that are answered: the path of the old name, and the new name.
    pub renames: Vec<(String, String)>,
    /// What disappears and what appears are never the same.
    pub no_more_renames: bool,
    /// What no model declares and no generated migration made stays, instead of being dropped.
    pub keep_undeclared: bool,
}

/// What differs between two states.
#[derive(Debug)]
pub struct Difference {
    /// As it is.
    pub current: Catalog,
    /// As it is once the renames have run.
    pub renamed: Catalog,
    /// As it shall be, with what is kept.
    pub desired: Catalog,
    /// The renames, as changes from `current` to `renamed`.
    pub renames: Vec<Change>,
    /// The other changes, from `renamed` to `desired`.
    pub changes: Vec<Change>,
    /// What may be one object renamed; to be answered before anything is planned.
    pub questions: Vec<Question>,
    /// What stays although no model declares it.
    pub kept: Kept,
    /// What differs and is not planned: owners, grants and the like.
    pub not_compared: Vec<NotCompared>,
    /// How the catalogs were read.
    pub scope: Scope,
}

/// Two states that can't be compared.
#[derive(Debug, thiserror::Error)]
pub enum DifferenceError {
    /// They are of different major versions, which write the same definition differently.
    #[error("the first state is on Postgres {before}, the second on Postgres {after}")]
    Versions {
        /// The major version of the first one.
        before: i32,
        /// The major version of the second one.
        after: i32,
    },
    /// A catalog can't be read.
    #[error(transparent)]
    Inspect(#[from] InspectError),
    /// A rename can't be carried out.
    #[error(transparent)]
    Rename(#[from] RenameError),
    /// Postgres refuses a rename.
    #[error(transparent)]
    Refused(#[from] ProofError),
    /// They differ in what is not compared.
    #[error(transparent)]
    Unsupported(#[from] Unsupported),
    /// What the plan creates can't be had where it is tried out.
    #[error(transparent)]
    Scratch(#[from] ScratchError),
}

impl Difference {
    /// Whether the states agree.
    pub fn is_empty(&self) -> bool {
        self.renames.is_empty() && self.changes.is_empty()
    }

    /// The renames and the other changes.
    pub fn all_changes(&self) -> impl Iterator<Item = &Change> {
        self.renames.iter().chain(&self.changes)
    }

    /// The plan that turns the first state into the second.
    pub fn plan(&self, options: Options) -> Plan {
        let states = States {
            current: &self.current,
            renamed: &self.renamed,
            desired: &self.desired,
        };
        plan::build(&self.renames, &self.changes, states, (&self.scope, options))
    }

    /// Proves the plan on `database`, which holds the first state and is ours to write to.
    ///
    /// # Errors
    /// Names the statement that Postgres refuses, or what differs in the end.
    pub async fn prove(&self, plan: &Plan, database: &Client) -> Result<(), ProofError> {
        let goal = Goal {
            current: &self.current,
            desired: &self.desired,
            scope: &self.scope,
        };
        prove(database, plan, goal).await
    }
}

/// Compares two open states. Renames are tried out on the first one, which must then be a scratch
/// database, and are taken back.
///
/// # Errors
/// When a catalog can't be read, a rename can't be carried out, or the states differ in what no plan
/// can change.
pub async fn compare(
    before: &Opened,
    after: &Opened,
    request: &Request,
) -> Result<Difference, DifferenceError> {
    same_version(before.client(), after.client()).await?;
    let scope = scope_of(before.client(), after.client(), request).await?;
    let whole = Scope {
        uncompared: true,
        ..scope.clone()
    };
    let (current, mut desired) = tokio::try_join!(
        inspect(before.client(), &whole),
        inspect(after.client(), &whole)
    )?;
    let requested = Requested {
        answered: &request.renames,
        annotated: &after.annotations.renames,
        on_scratch: before.is_scratch(),
    };
    let renames = requested.changes(&current, &desired)?;
    let renamed = if renames.is_empty() {
        current.clone()
    } else {
        try_out(before.client(), &renames, &current, &whole).await?
    };
    let not_compared = diff::uncompared(&renamed, &desired, request.keep_undeclared);
    let kept = if request.keep_undeclared {
        let foreign = before.foreign.iter();
        let foreign: Foreign = foreign.map(|id| followed(id, &renames)).collect();
        keep_undeclared(&renamed, &mut desired, &foreign)
    } else {
        Kept::default()
    };
    desired.keep_what_is_no_difference(&renamed);
    let changes = diff::compare(&renamed, &desired)?;
    // A scratch database of the embedded Postgres has the extensions that its own text names.
    before.provide(&created_extensions(&changes))?;
    let clients = [before.client(), after.client()];
    if let Some(unsupported) = casts::missing(&changes, clients, &scope).await? {
        return Err(unsupported.into());
    }
    let questions = if request.no_more_renames {
        Vec::new()
    } else {
        diff::rename::questions(&renamed, &desired)
    };
    Ok(Difference {
        current,
        renamed,
        desired,
        renames,
        changes,
        questions,
        kept,
        not_compared,
        scope,
    })
}

fn created_extensions(changes: &[Change]) -> Vec<String> {
    let created = changes.iter().filter_map(|change| match change {
        Change::Extension(Edit::Create(created)) => Some(created.name.as_str().to_owned()),
        _ => None,
    });
    created.collect()
}

/// The objects in which two open states differ, as `column public.users.nickname`.
pub(crate) async fn between(
    before: &Opened,
    after: &Opened,
    request: &Request,
) -> Result<Vec<String>, DifferenceError> {
    let found = compare(before, after, request).await?;
    let objects = found.all_changes().map(|change| change.object());
    Ok(objects.map(|object| object.to_string()).collect())
}

/// What a catalog is as SQL, and what of it can't be written as such.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// Statements that build it on an empty database.
    pub sql: String,
    /// What is left out, as `view public.active_users`.
    pub left_out: Vec<String>,
}

/// Reads one open state.
///
/// # Errors
/// When its catalog can't be read.
pub async fn read(state: &Opened, request: &Request) -> Result<(Catalog, Scope), InspectError> {
    let scope = scope_of(state.client(), state.client(), request).await?;
    Ok((inspect(state.client(), &scope).await?, scope))
}

/// The statements that build a catalog on an empty database.
pub fn print(catalog: &Catalog, scope: &Scope) -> Printed {
    let empty = empty_like(catalog);
    let left_out = match diff::compare(&empty, catalog) {
        Ok(_) => Vec::new(),
        Err(error) => error.differences.into_iter().map(|d| d.object).collect(),
    };
    let plain = catalog.clone().without_what_is_not_compared();
    // Without what is not compared, nothing is left that comparing could refuse.
    let changes = diff::compare(&empty, &plain).unwrap_or_default();
    let statements = plan::statements(&changes, (&empty, &plain), scope);
    Printed {
        sql: plan::script_text(&statements),
        left_out,
    }
}

/// An empty database, which has the schema `public`.
pub(crate) fn empty_like(catalog: &Catalog) -> Catalog {
    let public = crate::catalog::Name::new("public");
    let schemas = catalog.schemas.iter().filter(|(name, _)| **name == public);
    Catalog {
        schemas: schemas
            .map(|(name, schema)| (name.clone(), schema.clone()))
            .collect(),
        ..Catalog::default()
    }
}

/// Builds the structure of an open state anew on a scratch database, to try plans on.
///
/// # Errors
/// When it holds what can't be written as SQL, or no scratch database is to be had.
pub async fn copy(
    state: &Opened,
    provider: &Provider,
    request: &Request,
) -> Result<Opened, CopyError> {
    let (catalog, scope) = read(state, request).await?;
    let empty = empty_like(&catalog);
    let changes = diff::compare(&empty, &catalog)?;
    let scratch = provider.database(&[]).await?;
    let statements = plan::statements(&changes, (&empty, &catalog), &scope);
    run(scratch.client(), &statements, Direction::Up).await?;
    Ok(Opened::on_scratch(scratch))
}

/// A state whose structure can't be built anew.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    /// Its catalog can't be read.
    #[error(transparent)]
    Inspect(#[from] InspectError),
    /// It holds what can't be written as SQL.
    #[error(transparent)]
    Unsupported(#[from] Unsupported),
    /// No scratch database is to be had.
    #[error(transparent)]
    Scratch(#[from] ScratchError),
    /// Postgres refuses a statement of the copy.
    #[error(transparent)]
    Refused(#[from] ProofError),
}

async fn same_version(before: &Client, after: &Client) -> Result<(), DifferenceError> {
    let (before, after) = tokio::try_join!(major_version(before), major_version(after))?;
    if before == after {
        Ok(())
    } else {
        Err(DifferenceError::Versions { before, after })
    }
}

async fn major_version(client: &Client) -> Result<i32, InspectError> {
    Ok(server_version(client).await? / 10_000)
}

async fn scope_of(
    before: &Client,
    after: &Client,
    request: &Request,
) -> Result<Scope, InspectError> {
    let (mut schemas, more) =
        tokio::try_join!(populated_schemas(before), populated_schemas(after))?;
    schemas.extend(more);
    let seen = |name: &&crate::catalog::Name| {
        request.schemas.is_empty() || request.schemas.iter().any(|s| s == name.as_str())
    };
    Ok(Scope {
        schemas: request
            .schemas
            .iter()
            .map(|name| name.as_str().into())
            .collect(),
        exclude: request.exclude.clone(),
        ..Scope::for_schemas(schemas.iter().filter(seen))
    })
}

/// Runs the renames, reads what they leave, and takes them back.
async fn try_out(
    client: &Client,
    renames: &[Change],
    current: &Catalog,
    scope: &Scope,
) -> Result<Catalog, DifferenceError> {
    let up = plan::rename_statements(renames, (current, current), scope);
    run(client, &up, Direction::Up).await?;
    let renamed = inspect(client, scope).await?;
    let inverse: Vec<Change> = renames.iter().rev().cloned().map(Change::invert).collect();
    let down = plan::rename_statements(&inverse, (current, current), scope);
    run(client, &down, Direction::Down).await?;
    Ok(renamed)
}
