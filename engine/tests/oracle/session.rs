//! A connection that notices what each statement does to tables.

use std::collections::{BTreeMap, BTreeSet};
use std::future::poll_fn;
use std::sync::{Arc, Mutex};

use engine::catalog::QualifiedName;
use engine::plan::{LockLevel, Statement};
use tokio_postgres::{AsyncMessage, Client, Error, NoTls};

/// A table, view or materialized view at one moment.
#[derive(Clone, Debug)]
pub(super) struct Relation {
    pub(super) name: QualifiedName,
    /// The file that holds its rows, where it has one.
    file: Option<u32>,
}

/// What a statement did to relations that were there before.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    /// The strongest lock on each, indexes left aside. `None` where it cannot be seen: outside of a
    /// transaction nothing is held when the statement is done.
    pub(super) locks: Option<BTreeMap<QualifiedName, LockLevel>>,
    /// Those whose rows are in another file than before.
    pub(super) rewritten: BTreeSet<QualifiedName>,
    /// Those whose rows were all read to check something.
    pub(super) scanned: BTreeSet<QualifiedName>,
    /// Those on which an index was built.
    pub(super) indexed: BTreeSet<QualifiedName>,
}

pub(super) struct Session {
    client: Client,
    said: Arc<Mutex<Vec<String>>>,
}

const RELATIONS: &str = "
    SELECT c.oid, n.nspname, c.relname, pg_relation_filenode(c.oid)
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname !~ '^(pg_|information_schema)'";

const LOCKS: &str = "
    SELECT relation, mode FROM pg_locks
    WHERE pid = pg_backend_pid() AND locktype = 'relation' AND granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";

impl Session {
    pub(super) async fn open(url: &str) -> Result<Self, Error> {
        let (client, mut connection) = tokio_postgres::connect(url, NoTls).await?;
        let said = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&said);
        tokio::spawn(async move {
            while let Some(Ok(message)) = poll_fn(|cx| connection.poll_message(cx)).await {
                if let AsyncMessage::Notice(notice) = message
                    && let Ok(mut heard) = heard.lock()
                {
                    heard.push(notice.message().to_owned());
                }
            }
        });
        client
            .batch_execute("SET client_min_messages = debug1")
            .await?;
        Ok(Self { client, said })
    }

    /// By oid, the relations that are there now.
    pub(super) async fn relations(&self) -> Result<BTreeMap<u32, Relation>, Error> {
        let rows = self.client.query(RELATIONS, &[]).await?;
        let relation = |row: &tokio_postgres::Row| {
            let name = QualifiedName::new(row.get::<_, String>(1), row.get::<_, String>(2));
            let file = row.get(3);
            (row.get(0), Relation { name, file })
        };
        Ok(rows.iter().map(relation).collect())
    }

    /// Runs a statement and looks at the relations of `there`.
    pub(super) async fn run(
        &self,
        statement: &Statement,
        there: &BTreeSet<u32>,
    ) -> Result<Seen, Error> {
        let mut before = self.relations().await?;
        before.retain(|oid, _| there.contains(oid));
        self.clear();
        if statement.transactional {
            self.client.batch_execute("BEGIN").await?;
        }
        self.client.batch_execute(&statement.sql).await?;
        let said = self.clear();
        let locks = if statement.transactional {
            Some(self.locks(&before).await?)
        } else {
            None
        };
        let after = self.relations().await?;
        let validated = self.validated(&said).await?;
        if statement.transactional {
            self.client.batch_execute("COMMIT").await?;
        }
        let is_rewritten = |(oid, was): &(&u32, &Relation)| {
            let is = after.get(oid);
            is.is_some_and(|is| is.file != was.file)
        };
        // The server names no schema: of two tables of one name, it means the one that is locked.
        let is_locked = |name: &QualifiedName| match &locks {
            Some(locks) => locks.contains_key(name),
            None => statement.locks.iter().any(|lock| lock.table == *name),
        };
        let named = |names: BTreeSet<String>| -> BTreeSet<QualifiedName> {
            let found = before.values().map(|relation| &relation.name);
            let found = found.filter(|name| names.contains(name.name.as_str()) && is_locked(name));
            found.cloned().collect()
        };
        let mut scanned = named(mentioned(&said, "verifying table "));
        let of = |oid: &u32| before.get(oid).map(|relation| relation.name.clone());
        scanned.extend(validated.iter().filter_map(of));
        let rewritten = before.iter().filter(is_rewritten);
        let rewritten = rewritten.map(|(_, relation)| relation.name.clone());
        let (rewritten, indexed) = (rewritten.collect(), named(built(&said)));
        Ok(Seen {
            locks,
            rewritten,
            scanned,
            indexed,
        })
    }

    fn clear(&self) -> Vec<String> {
        let said = self.said.lock();
        said.map(|mut said| std::mem::take(&mut *said))
            .unwrap_or_default()
    }

    async fn locks(
        &self,
        before: &BTreeMap<u32, Relation>,
    ) -> Result<BTreeMap<QualifiedName, LockLevel>, Error> {
        let mut locks: BTreeMap<QualifiedName, LockLevel> = BTreeMap::new();
        for row in self.client.query(LOCKS, &[]).await? {
            if let Some(relation) = before.get(&row.get(0)) {
                let level = level(row.get(1));
                let held = locks.entry(relation.name.clone()).or_insert(level);
                *held = level.max(*held);
            }
        }
        Ok(locks)
    }

    /// The tables whose foreign keys were checked: the server names the constraint only.
    async fn validated(&self, said: &[String]) -> Result<Vec<u32>, Error> {
        let names = mentioned(said, "validating foreign key constraint ");
        let names: Vec<String> = names.into_iter().collect();
        if names.is_empty() {
            return Ok(Vec::new());
        }
        // Its partitions have that of a partitioned table under the same name, and the rows.
        let tables = "SELECT t.oid FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
            WHERE c.contype = 'f' AND c.conname = ANY($1) AND t.relkind = 'r'";
        let rows = self.client.query(tables, &[&names]).await?;
        Ok(rows.iter().map(|row| row.get(0)).collect())
    }
}

/// `AccessExclusiveLock`, as pg_locks calls it.
fn level(mode: &str) -> LockLevel {
    let spelt = |level: &LockLevel| {
        let words = level.as_str().split(' ');
        let capital = |word: &str| word[..1].to_owned() + &word[1..].to_lowercase();
        let joined: String = words.map(capital).collect();
        format!("{joined}Lock") == mode
    };
    let found = LockLevel::ALL.into_iter().find(spelt);
    found.unwrap_or_else(|| panic!("pg_locks knows a mode {mode}"))
}

/// The quoted names that follow `words`.
fn mentioned(said: &[String], words: &str) -> BTreeSet<String> {
    let rest = said.iter().filter_map(|text| text.strip_prefix(words));
    let name = |rest: &str| rest.strip_prefix('"')?.strip_suffix('"').map(str::to_owned);
    rest.filter_map(name).collect()
}

/// The tables of `building index "i" on table "t" serially`.
fn built(said: &[String]) -> BTreeSet<String> {
    let table = |text: &String| {
        let rest = text.strip_prefix("building index ")?;
        let (_, rest) = rest.split_once("\" on table \"")?;
        rest.rsplit_once('"').map(|(table, _)| table.to_owned())
    };
    said.iter().filter_map(table).collect()
}
