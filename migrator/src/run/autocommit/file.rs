//! One file under way, and what is written of it.

use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use crate::journal::{Entry, Journal, State};
use crate::revision::NewRevision;
use crate::run::RunError;
use crate::run::manner::Manner;
use crate::run::record::{completed_sql, started};
use crate::run::retry::Retry;
use crate::run::session::Session;
use crate::run::step::{Direction, Step};
use crate::script::RESET;

/// A File is a step that runs statement by statement.
pub(super) struct File<'s, 'a> {
    pub(super) step: &'s Step<'a>,
    pub(super) manners: Vec<Manner>,
    pub(super) hashes: Vec<String>,
    pub(super) journal: Journal,
    pub(super) retry: Retry,
    /// The statement that began the transaction that the file is in.
    pub(super) start: usize,
    pub(super) begun: Instant,
    is_complete: bool,
    /// The first statement that sets its own time to wait for locks.
    sets_lock_timeout: Option<usize>,
}

impl<'s, 'a> File<'s, 'a> {
    pub(super) async fn open(
        session: &mut Session<'_>,
        step: &'s Step<'a>,
    ) -> Result<Self, RunError> {
        Ok(Self {
            step,
            manners: step.manners(),
            hashes: statement_hashes(step),
            journal: read_journal(session).await?,
            retry: Retry::new(session),
            start: 0,
            begun: Instant::now(),
            is_complete: false,
            sets_lock_timeout: sets_lock_timeout(step),
        })
    }

    /// Reads what the journal says now.
    pub(super) async fn read_journal(&mut self, session: &mut Session<'_>) -> Result<(), RunError> {
        self.journal = read_journal(session).await?;
        Ok(())
    }

    pub(super) fn is_up(&self) -> bool {
        matches!(self.step.direction, Direction::Up { .. })
    }

    /// Records that the file was begun, or begun again: of what failed before, nothing is left.
    pub(super) async fn begin(
        &mut self,
        session: &mut Session<'_>,
        applied: usize,
    ) -> Result<(), RunError> {
        if !self.is_up() || self.is_complete {
            return Ok(());
        }
        let create = session.history.create_sql();
        let row = self.row_sql(session, applied);
        session
            .execute("record the file", &format!("{create}{row}"))
            .await?;
        session.history.created();
        Ok(())
    }

    /// Records that the file is done, if its last statement did not.
    pub(super) async fn end(&mut self, session: &mut Session<'_>) -> Result<(), RunError> {
        if self.is_complete {
            return Ok(());
        }
        let total = self.hashes.len();
        let sql = self.progress_sql(session, total);
        session.execute("record the end of a file", &sql).await?;
        self.progressed(session, total);
        Ok(())
    }

    /// What records that so many statements were executed.
    pub(super) fn progress_sql(&self, session: &Session<'_>, applied: usize) -> String {
        let version = self.step.version();
        if applied == self.hashes.len() {
            let completed = completed_sql(&session.history, self.step, self.begun.elapsed());
            let removed = self.journal.remove_sql(version);
            return format!("{RESET}{completed}{removed}");
        }
        if !self.is_up() {
            return self.journal.write_sql(&self.between(applied));
        }
        let removed = match self.journal.find(version) {
            Some(_) => self.journal.remove_sql(version),
            None => String::new(),
        };
        format!("{}{removed}", self.row_sql(session, applied))
    }

    /// Remembers that [`File::progress_sql`] was committed.
    pub(super) fn progressed(&mut self, session: &mut Session<'_>, applied: usize) {
        session.history.created();
        self.is_complete = applied == self.hashes.len();
        if self.is_up() || self.is_complete {
            self.journal.removed(self.step.version());
        } else {
            self.journal.written(self.between(applied));
        }
    }

    /// The journal's entry of a statement that begins.
    pub(super) fn entry(&self, index: usize, objects: Vec<u32>) -> Entry {
        Entry {
            state: State::Started,
            statement: self.step.text.statements[index].text.to_owned(),
            objects,
            ..self.between(index)
        }
    }

    /// The time that a statement may wait for locks. A file that sets it itself knows why.
    pub(super) fn lock_timeout(&self, session: &Session<'_>, index: usize) -> Option<Duration> {
        match self.sets_lock_timeout(index) {
            true => None,
            false => session.options.lock_timeout,
        }
    }

    /// Whether the file sets its own time to wait, up to and with a statement.
    pub(super) fn sets_lock_timeout(&self, index: usize) -> bool {
        self.sets_lock_timeout.is_some_and(|first| first <= index)
    }

    fn between(&self, applied: usize) -> Entry {
        Entry {
            version: self.step.version().clone(),
            is_down: !self.is_up(),
            state: State::Between,
            applied,
            hash: match applied.checked_sub(1) {
                Some(last) => self.hashes[last].clone(),
                None => String::new(),
            },
            statement: String::new(),
            objects: Vec::new(),
        }
    }

    /// Atlas's row of a file that is not done.
    fn row_sql(&self, session: &Session<'_>, applied: usize) -> String {
        session.history.upsert_sql(&NewRevision {
            elapsed: self.begun.elapsed(),
            partial_hashes: Some(&self.hashes[..applied]),
            ..started(self.step, applied)
        })
    }
}

async fn read_journal(session: &mut Session<'_>) -> Result<Journal, RunError> {
    let journal = Journal::read(session.link.client(), &session.history.schema).await;
    journal.map_err(RunError::database("read the journal"))
}

fn sets_lock_timeout(step: &Step<'_>) -> Option<usize> {
    let mut statements = step.text.statements.iter();
    statements.position(|one| one.text.to_ascii_lowercase().contains("lock_timeout"))
}

/// The digests by which Atlas knows which statements were executed: each covers all before it.
fn statement_hashes(step: &Step<'_>) -> Vec<String> {
    let mut chain = Sha256::new();
    let digest = |statement: &crate::split::Statement<'_>| {
        chain.update(statement.text.as_bytes());
        if let Some(data) = &statement.data {
            chain.update(&step.text.sql.as_bytes()[data.clone()]);
        }
        STANDARD.encode(chain.clone().finalize())
    };
    step.text.statements.iter().map(digest).collect()
}
