//! The database: connecting, migrating, and the one way to begin a write.
//!
//! Queries are written once, in the dialect that SQLite and PostgreSQL share, and live in each slice's `store`.

mod migrations;

pub use migrations::NEWEST_SCHEMA;

use crate::{
    error::{Error, Result},
    ids::Millis,
};
use sqlx::{
    Any, AnyConnection, AnyPool, AssertSqlSafe, Executor, Row, SqlSafeStr, Transaction,
    any::AnyPoolOptions,
    migrate::{Migration, MigrationType, Migrator},
};
use std::{
    ops::{Deref, DerefMut},
    time::Duration,
};

/// Which engine holds the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

impl Engine {
    /// Ends a `select` whose rows must stay as they are until the transaction ends. On SQLite a write transaction has
    /// the whole database to itself.
    pub fn for_share(self) -> &'static str {
        match self {
            Engine::Sqlite => "",
            Engine::Postgres => " for share",
        }
    }

    /// As [`Engine::for_share`], for rows that this transaction will change.
    pub fn for_update(self) -> &'static str {
        match self {
            Engine::Sqlite => "",
            Engine::Postgres => " for update",
        }
    }

    /// Until this write ends, either batch keys are made or orphaned ones are looked for, never both. On SQLite a
    /// write transaction has the whole database to itself.
    pub async fn lock_against_orphan_hunt(self, tx: &mut AnyConnection) -> Result<()> {
        if self == Engine::Postgres {
            sqlx::query("lock table batch_key in share row exclusive mode")
                .execute(tx)
                .await?;
        }
        Ok(())
    }
}

/// A pool of connections to one database. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    pool: AnyPool,
    engine: Engine,
    /// Where writes run. SQLite takes one writer at a time: queueing for its one connection is fair and quick, where
    /// queueing in SQLite is a lottery of sleeps, and what the connection remembers of the file stays true.
    writer: AnyPool,
}

/// A write that takes effect when it is committed, and not at all when it is dropped.
pub struct WriteTx(Transaction<'static, Any>);

/// SQLite before this has a WAL-reset bug that can lose committed writes (sqlite.org/wal.html, 3.51.3).
const SQLITE_AT_LEAST: [u32; 3] = [3, 51, 3];

impl Db {
    /// Connects to `sqlite:PATH` or `postgres://…` and brings the schema up to date.
    ///
    /// Fails with a plain sentence when the address is of neither kind, the database cannot be opened, or it was
    /// written by a newer Harken; in the last case nothing is touched.
    pub async fn open(url: &str) -> Result<Db> {
        let db = Db::connect(url).await?;
        db.bring_up_to_date().await?;
        Ok(db)
    }

    /// As [`Db::open`], with the schema as an earlier Harken left it. [`Db::bring_up_to_date`] makes the rest of the way.
    ///
    /// # Errors
    /// `Invalid` where the database is further already.
    pub async fn open_at(url: &str, schema: i64) -> Result<Db> {
        let db = Db::connect(url).await?;
        // Before the first migration there is no such table, and the question an error.
        let found = sqlx::query_scalar("select cast(max(version) as bigint) from _sqlx_migrations");
        let found: Option<i64> = found.fetch_one(&db.pool).await.unwrap_or_default();
        if found.is_some_and(|found| found > schema) {
            return Err(Error::Invalid(
                "This database has tables of a newer kind already. Choose a fresh one.".into(),
            ));
        }
        db.migrate(schema).await?;
        Ok(db)
    }

    /// Brings the schema up to date.
    pub async fn bring_up_to_date(&self) -> Result<()> {
        self.migrate(NEWEST_SCHEMA).await
    }

    async fn connect(url: &str) -> Result<Db> {
        sqlx::any::install_default_drivers();
        let engine = match url.split(':').next() {
            Some("sqlite") => Engine::Sqlite,
            Some("postgres" | "postgresql") => Engine::Postgres,
            _ => {
                return Err(broken(
                    "The database address must begin with sqlite: or postgres:.",
                ));
            }
        };
        let pool = options(engine)
            .max_connections(8)
            .acquire_timeout(Duration::from_secs(10))
            .connect(url)
            .await
            .map_err(|error| broken(&format!("The database could not be opened: {error}.")))?;
        let writer = match engine {
            Engine::Sqlite => options(engine)
                .max_connections(1)
                .acquire_timeout(TURN)
                .connect_lazy(url)?,
            Engine::Postgres => pool.clone(),
        };
        let db = Db {
            pool,
            engine,
            writer,
        };
        if engine == Engine::Sqlite {
            db.check_sqlite_version().await?;
        }
        Ok(db)
    }

    async fn check_sqlite_version(&self) -> Result<()> {
        let version: String = sqlx::query_scalar("select sqlite_version()")
            .fetch_one(&self.pool)
            .await?;
        let parts: Vec<u32> = version
            .split('.')
            .filter_map(|part| part.parse().ok())
            .collect();
        if parts.as_slice() < SQLITE_AT_LEAST.as_slice() {
            return Err(broken(&format!(
                "SQLite {version} can lose writes; Harken needs 3.51.3 or newer."
            )));
        }
        Ok(())
    }

    async fn migrate(&self, schema: i64) -> Result<()> {
        let wanted = migrations::ALL
            .iter()
            .filter(|(number, ..)| *number <= schema);
        let migrations = wanted.map(|(number, name, sqlite, postgres)| {
            let text = match self.engine {
                Engine::Sqlite => *sqlite,
                Engine::Postgres => *postgres,
            };
            Migration::new(
                *number,
                (*name).into(),
                MigrationType::Simple,
                text.into_sql_str(),
                false,
            )
        });
        Migrator::with_migrations(migrations.collect()).run(&self.pool).await.map_err(|error| match error {
            sqlx::migrate::MigrateError::VersionMissing(_) => {
                broken("This database was written by a newer Harken. Nothing was changed; please start that version.")
            }
            other => broken(&format!("The database could not be brought up to date: {other}.")),
        })
    }

    /// Which engine this is.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Where reads run.
    pub fn read(&self) -> &AnyPool {
        &self.pool
    }

    /// Begins a write. On SQLite it waits its turn and takes the write lock at once, so that a read inside it cannot
    /// be overtaken by another writer.
    pub async fn write_tx(&self) -> Result<WriteTx> {
        let begin = match self.engine {
            Engine::Sqlite => "begin immediate",
            Engine::Postgres => "begin",
        };
        Ok(WriteTx(self.writer.begin_with(begin).await?))
    }

    /// The whole database as it stands at one moment, to be read from beginning to end.
    pub async fn snapshot(&self) -> Result<Transaction<'static, Any>> {
        let begin = match self.engine {
            Engine::Sqlite => "begin",
            Engine::Postgres => "begin isolation level repeatable read read only",
        };
        Ok(self.pool.begin_with(begin).await?)
    }

    /// Whether the database answers at all.
    pub async fn is_alive(&self) -> bool {
        sqlx::query_scalar::<_, i64>("select cast(1 as bigint)")
            .fetch_one(&self.pool)
            .await
            .is_ok()
    }

    /// What the engine itself finds damaged, one sentence each. PostgreSQL keeps that to its own tools and answers with
    /// an error at the reading of what is damaged.
    pub async fn find_damage(&self) -> Result<Vec<String>> {
        if self.engine == Engine::Postgres {
            return Ok(Vec::new());
        }
        let found: Vec<String> = sqlx::query_scalar("pragma integrity_check")
            .fetch_all(&self.pool)
            .await?;
        let mut damage: Vec<String> = found.into_iter().filter(|line| line != "ok").collect();
        for row in sqlx::query("pragma foreign_key_check")
            .fetch_all(&self.pool)
            .await?
        {
            let (from, to): (String, String) = (row.try_get("table")?, row.try_get("parent")?);
            damage.push(format!(
                "A row of {from} points to a row of {to} that is gone."
            ));
        }
        Ok(damage)
    }

    /// Makes what left the inbox unreadable in the files: SQLite's log still holds old pages until it is cut back, and
    /// PostgreSQL's inbox holds dead rows until it is vacuumed.
    pub async fn forget_deleted(&self) -> Result<()> {
        match self.engine {
            Engine::Sqlite => {
                if !self.cut_log().await? {
                    tracing::warn!(
                        "SQLite's log could not be cut back yet; the next mixing tries again"
                    );
                }
                Ok(())
            }
            Engine::Postgres => {
                sqlx::query("vacuum inbox").execute(&self.pool).await?;
                Ok(())
            }
        }
    }

    /// As [`Db::forget_deleted`], for rows that must be found in no file of these tables any more. SQLite has zeroed
    /// them already, and its log is cut. PostgreSQL's plain vacuum frees rows without touching their bytes, so that
    /// the tables are written anew, once nobody looks at them as they were; its log still holds them until it is
    /// recycled, see [`Db::find_oldest_log`]. Call it after the commit.
    ///
    /// # Errors
    /// `Unavailable` where somebody still reads what was deleted. Try again in a while.
    pub async fn erase_for_good(&self, tables: &[&str]) -> Result<()> {
        match self.engine {
            Engine::Sqlite => match self.cut_log().await? {
                true => Ok(()),
                false => Err(Error::Unavailable),
            },
            Engine::Postgres => self.rewrite(tables).await,
        }
    }

    async fn rewrite(&self, tables: &[&str]) -> Result<()> {
        let mut connection = self.pool.acquire().await?;
        // A transaction anywhere in the cluster that began before the deleting keeps its rows alive, and so does
        // whoever of this database looks at such a moment.
        let next: i64 = sqlx::query_scalar("select txid_snapshot_xmax(txid_current_snapshot())")
            .fetch_one(&mut *connection)
            .await?;
        let older = "select cast(count(*) as bigint) from (select txid_current_snapshot() as now) as moment
             where txid_snapshot_xmin(now) < $1 or exists (
                 select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
                 and cast(age(backend_xmin) as bigint) >= txid_snapshot_xmax(now) - $1)";
        let mut tries = 0;
        // What somebody's transaction can still see would be copied into the new files.
        while sqlx::query_scalar::<_, i64>(older)
            .bind(next)
            .fetch_one(&mut *connection)
            .await?
            > 0
        {
            tries += 1;
            if tries > TRIES {
                return Err(Error::Unavailable);
            }
            tokio::time::sleep(PAUSE).await;
        }
        // Whoever waits for the lock makes everybody behind wait as well.
        connection.execute("set lock_timeout = '10s'").await?;
        let mut done = Ok(());
        for table in tables {
            let sql = AssertSqlSafe(format!("vacuum full \"{table}\""));
            done = connection.execute(sql).await.map(|_| ());
            if done.is_err() {
                break;
            }
        }
        connection.execute("reset lock_timeout").await?;
        done.map_err(
            |error| match error.as_database_error().and_then(|error| error.code()) {
                Some(code) if code == LOCK_NOT_AVAILABLE => Error::Unavailable,
                _ => error.into(),
            },
        )
    }

    /// Whether SQLite's log could be emptied: a reader may need it for a moment.
    async fn cut_log(&self) -> Result<bool> {
        let mut writer = self.writer.acquire().await?;
        for _ in 0..TRIES {
            let row = sqlx::query("pragma wal_checkpoint(truncate)")
                .fetch_one(&mut *writer)
                .await?;
            if row.try_get::<i64, _>(0)? == 0 {
                return Ok(true);
            }
            // A reader still looks at the old pages; it will be done in a moment.
            tokio::time::sleep(PAUSE).await;
        }
        Ok(false)
    }

    /// The moment from which PostgreSQL's own log is still on the disk: what was erased since can be read there. None
    /// on SQLite, which keeps no such log, and where the role may not look.
    pub async fn find_oldest_log(&self) -> Option<Millis> {
        if self.engine == Engine::Sqlite {
            return None;
        }
        let sql = "select cast(extract(epoch from min(modification)) * 1000 as bigint) from pg_ls_waldir()";
        let oldest: Option<i64> = sqlx::query_scalar(sql).fetch_one(&self.pool).await.ok()?;
        oldest.map(Millis)
    }

    /// Closes every connection; SQLite then folds its log into the file.
    pub async fn close(&self) {
        self.writer.close().await;
        self.pool.close().await;
    }
}

/// How connections of either kind are made.
fn options(engine: Engine) -> AnyPoolOptions {
    AnyPoolOptions::new()
        // A file does not hang up: asking it before every use whether it is there costs more than most statements.
        .test_before_acquire(engine == Engine::Postgres)
        .after_connect(move |connection, _| {
            Box::pin(async move {
                if engine == Engine::Sqlite {
                    connection.execute(SQLITE_PRAGMAS).await?;
                }
                Ok(())
            })
        })
}

/// How long a write waits for its turn: longer than the longest other write takes. Who answers a survey is not kept
/// waiting so long, see [`crate::response::intake`].
const TURN: Duration = Duration::from_secs(600);

/// How often, and how long apart, one looks whether readers of what was deleted are done.
const TRIES: usize = 50;
const PAUSE: Duration = Duration::from_millis(100);

/// PostgreSQL's name for a lock that did not come in time.
const LOCK_NOT_AVAILABLE: &str = "55P03";

/// WAL with an fsync at every commit: an answer that was thanked for survives a power cut. `secure_delete` overwrites
/// what is erased. The log is folded into the file every 32 MB: sealed answers are large, and folding it in more often
/// writes the same pages again and again. A connection remembers up to 8 MB of the file: answers land at random places,
/// and reading the same pages again and again costs as much as writing them.
const SQLITE_PRAGMAS: &str = "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; \
                              pragma secure_delete = on; pragma busy_timeout = 5000; \
                              pragma wal_autocheckpoint = 8000; pragma cache_size = -8000;";

impl WriteTx {
    /// Makes the write durable.
    pub async fn commit(self) -> Result<()> {
        Ok(self.0.commit().await?)
    }
}

impl Deref for WriteTx {
    type Target = AnyConnection;
    fn deref(&self) -> &AnyConnection {
        &self.0
    }
}

impl DerefMut for WriteTx {
    fn deref_mut(&mut self) -> &mut AnyConnection {
        &mut self.0
    }
}

/// The placeholders of `rows` rows of `columns` values: `($1, $2), ($3, $4)`. sqlx's own builder writes `?` for both
/// engines, which PostgreSQL does not read.
pub fn placeholders(rows: usize, columns: usize) -> String {
    let row = |row: usize| {
        let places = (1..=columns).map(|column| format!("${}", row * columns + column));
        format!("({})", places.collect::<Vec<_>>().join(", "))
    };
    (0..rows).map(row).collect::<Vec<_>>().join(", ")
}

fn broken(sentence: &str) -> Error {
    Error::Broken(sentence.into())
}
