//! One PostgreSQL server for a whole run of the tests, though each test is a process of its own.
//!
//! The first test that needs it starts it, holding a file lock; the others find it. A small watcher outlives the tests
//! and waits for their runner to end, however it ends: then it stops the server and takes its folder away.

use super::postgres::{Programs, SUPERUSER};
use app::db::Db;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use std::{
    fs::{self, File},
    os::unix::process::{CommandExt, parent_id},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// A database with Harken's schema and nothing in it: copying it is quicker than migrating each anew.
const TEMPLATE: &str = "harken_template";

/// A running server, by its folder.
#[derive(Clone, Debug)]
pub struct Cluster {
    pub folder: PathBuf,
}

impl Cluster {
    /// The server of this run; why there is none, in one sentence.
    pub async fn shared() -> Result<Cluster, String> {
        let (run, runner) = run_of_tests();
        let folder = PathBuf::from("/tmp").join(format!("harken-tests-{run}"));
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let lock = File::create(folder.join("lock")).map_err(|error| error.to_string())?;
        lock.lock().map_err(|error| error.to_string())?;
        let cluster = Cluster { folder };
        let ready = cluster.folder.join("ready");
        if !ready.exists() {
            cluster
                .start(
                    runner,
                    &[
                        "fsync = off",
                        "full_page_writes = off",
                        "shared_buffers = 64MB",
                    ],
                )
                .await?;
            File::create(ready).map_err(|error| error.to_string())?;
        }
        Ok(cluster)
    }

    /// A server of one test's own, with every write on the disk before it is acknowledged.
    pub async fn durable(folder: &Path) -> Result<Cluster, String> {
        let cluster = Cluster {
            folder: folder.to_owned(),
        };
        cluster
            .start(std::process::id(), &["shared_buffers = 32MB"])
            .await?;
        Ok(cluster)
    }

    async fn start(&self, runner: u32, settings: &[&str]) -> Result<(), String> {
        // The watcher first: whatever happens from here on, somebody cleans up.
        watch(&self.folder, runner).map_err(|error| format!("The watcher: {error}"))?;
        Programs::find()?.start(&self.folder, settings)?;
        self.execute(&format!("create database {TEMPLATE}")).await?;
        let db = Db::open(&self.url(TEMPLATE))
            .await
            .map_err(|error| error.to_string())?;
        db.close().await;
        Ok(())
    }

    /// Stops the server as a power cut would.
    pub fn crash(&self) -> Result<(), String> {
        Programs::find()?.crash(&self.folder)
    }

    /// Starts the server again.
    pub fn restart(&self) -> Result<(), String> {
        Programs::find()?.restart(&self.folder).map(|_| ())
    }

    /// The address of one of its databases.
    pub fn url(&self, database: &str) -> String {
        let folder = self.folder.display().to_string();
        let socket = utf8_percent_encode(&folder, NON_ALPHANUMERIC);
        format!("postgres://{SUPERUSER}@localhost/{database}?host={socket}")
    }

    /// Makes a database that holds Harken's schema.
    pub async fn create_database(&self, name: &str) -> Result<(), String> {
        self.execute(&format!("create database {name} template {TEMPLATE}"))
            .await
    }

    /// Makes a database in which there is nothing at all.
    pub async fn create_empty(&self, name: &str) -> Result<(), String> {
        self.execute(&format!("create database {name}")).await
    }

    async fn execute(&self, sql: &str) -> Result<(), String> {
        let mut connection = PgConnection::connect(&self.url("postgres"))
            .await
            .map_err(|error| error.to_string())?;
        connection
            .execute(AssertSqlSafe(sql.to_string()))
            .await
            .map_err(|error| format!("{sql}: {error}"))?;
        connection.close().await.map_err(|error| error.to_string())
    }
}

/// A name for this run of the tests, and the process whose end is the run's end.
fn run_of_tests() -> (String, u32) {
    match std::env::var("NEXTEST_RUN_ID") {
        Ok(run) => (run.chars().take(18).collect(), parent_id()),
        // All tests are threads of one process.
        Err(_) => (std::process::id().to_string(), std::process::id()),
    }
}

/// Starts the watcher in a process group of its own, so that what ends a test does not end it.
fn watch(folder: &Path, runner: u32) -> std::io::Result<()> {
    // A process that has ended but was not yet asked about still takes signals; its state tells.
    const SCRIPT: &str = r#"
trap '' HUP INT TERM
lives() { kill -0 "$1" 2>/dev/null && ! grep -qs '^State:[[:space:]]*Z' "/proc/$1/status"; }
while lives "$1"; do sleep 0.5; done
server=$(head -n 1 "$2/data/postmaster.pid" 2>/dev/null)
if [ -n "$server" ]; then
    kill -QUIT "$server" 2>/dev/null
    while lives "$server"; do sleep 0.1; done
fi
# The server's last workers may still be writing when it is gone.
for turn in 1 2 3 4 5 6 7 8; do rm -rf "$2" 2>/dev/null && break; sleep 0.5; done
"#;
    Command::new("sh")
        .args(["-c", SCRIPT, "harken-tests-watcher", &runner.to_string()])
        .arg(folder)
        .current_dir("/")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()
        .map(|_| ())
}
