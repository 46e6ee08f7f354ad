//! Two states of a database as SQL text, and databases in them.

use engine::difference::Request;
use engine::scratch::{Provider, Scratch, ScratchError, wanted_extensions};
use engine::source::Opened;

/// Two states as SQL text, and what is known about the way between them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pair {
    /// What builds the first state on an empty database.
    pub(crate) before: String,
    /// What builds the second one.
    pub(crate) after: String,
    /// The renames that are answered: the path of the old name, and the new name.
    pub(crate) renames: Vec<(String, String)>,
    /// What fills the first state with rows.
    pub(crate) rows: Option<String>,
}

/// A state that can't be built.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unbuilt {
    /// No database is to be had.
    #[error(transparent)]
    Scratch(#[from] ScratchError),
    /// Postgres refuses the text of a state, its rows, or the question about them.
    #[error("{what}: {}", reason(.source))]
    Text {
        /// Which text.
        what: &'static str,
        /// What the server says.
        source: tokio_postgres::Error,
    },
}

fn reason(error: &tokio_postgres::Error) -> String {
    error
        .as_db_error()
        .map_or_else(|| error.to_string(), ToString::to_string)
}

impl Pair {
    /// How the two are compared.
    pub(crate) fn request(&self) -> Request {
        Request {
            renames: self.renames.clone(),
            ..Request::default()
        }
    }
}

/// A database in one of the two states.
pub(crate) struct State {
    /// Its address.
    pub(crate) url: String,
    /// A connection to it.
    pub(crate) opened: Opened,
}

impl State {
    /// A database in the first state, without rows.
    pub(crate) async fn of_before(provider: &Provider, pair: &Pair) -> Result<Self, Unbuilt> {
        Self::build(provider, ("the state before", &pair.before), pair).await
    }

    /// A database in the second state.
    pub(crate) async fn of_after(provider: &Provider, pair: &Pair) -> Result<Self, Unbuilt> {
        Self::build(provider, ("the state after", &pair.after), pair).await
    }

    async fn build(
        provider: &Provider,
        (what, sql): (&'static str, &str),
        pair: &Pair,
    ) -> Result<Self, Unbuilt> {
        // What one of them creates, a plan creates on the other.
        let texts = [pair.before.as_str(), pair.after.as_str()];
        let scratch: Scratch = provider.database(&wanted_extensions(texts)).await?;
        let url = scratch.url().to_owned();
        let state = Self {
            url,
            opened: Opened::on_scratch(scratch),
        };
        state.execute(what, sql).await?;
        Ok(state)
    }

    /// Runs a text of the pair.
    pub(crate) async fn execute(&self, what: &'static str, sql: &str) -> Result<(), Unbuilt> {
        let done = self.opened.client().batch_execute(sql).await;
        done.map_err(|source| Unbuilt::Text { what, source })
    }
}
