//! A throw-away database.

use super::{cluster::Cluster, skip};
use app::{
    db::Engine,
    ids::{hex, random_bytes},
};
use std::path::PathBuf;
use tempfile::TempDir;

/// A database that is gone after the test, and its address.
pub struct Database {
    pub url: String,
    pub engine: Engine,
    /// For the files of the test: the SQLite database, the keys.
    pub folder: TempDir,
    /// Where PostgreSQL keeps its files.
    pub cluster: Option<Cluster>,
}

impl Database {
    /// A database with Harken's schema. None, and a skipped test, where PostgreSQL is missing.
    pub async fn make(engine: Engine) -> Option<Database> {
        let folder = TempDir::with_prefix("harken-test-").expect("a temporary folder can be made");
        if engine == Engine::Sqlite {
            let url = sqlite_url(&folder.path().join("harken.db"));
            return Some(Database {
                url,
                engine,
                folder,
                cluster: None,
            });
        }
        match Database::start_postgres(folder).await {
            Ok(database) => Some(database),
            Err(why) => {
                skip(&format!(
                    "PostgreSQL could not be used, so this was tested on SQLite only: {why}"
                ));
                None
            }
        }
    }

    /// As [`Database::make`], without any table.
    pub async fn make_empty(engine: Engine) -> Option<Database> {
        let mut database = Database::make(engine).await?;
        if let Some(cluster) = &database.cluster {
            let name = format!("empty_{}", hex(&random_bytes::<8>()));
            cluster.create_empty(&name).await.unwrap();
            database.url = cluster.url(&name);
        }
        Some(database)
    }

    async fn start_postgres(folder: TempDir) -> Result<Database, String> {
        let cluster = Cluster::shared().await?;
        let name = format!("test_{}", hex(&random_bytes::<8>()));
        cluster.create_database(&name).await?;
        Ok(Database {
            url: cluster.url(&name),
            engine: Engine::Postgres,
            folder,
            cluster: Some(cluster),
        })
    }

    /// Where the secrets of this database's Harken lie.
    pub fn keys(&self) -> PathBuf {
        self.folder.path().join("keys")
    }

    /// The first file in which the engine keeps one of these texts; none where they never reached the disk.
    pub fn find_on_disk(&self, texts: &[&str]) -> Option<String> {
        let folder = match &self.cluster {
            Some(cluster) => cluster.folder.join("data"),
            None => self.folder.path().to_owned(),
        };
        find_in_files(&[folder], texts)
    }
}

/// The first file in these folders that holds one of these texts.
pub fn find_in_files(folders: &[PathBuf], texts: &[&str]) -> Option<String> {
    // PostgreSQL's files are many and large: grep reads them in a moment.
    let mut grep = std::process::Command::new("grep");
    grep.args([
        "--recursive",
        "--files-with-matches",
        "--text",
        "--fixed-strings",
    ]);
    grep.args(texts.iter().flat_map(|text| ["-e", text]))
        .args(folders);
    let found = grep.output().expect("grep runs");
    let files = String::from_utf8_lossy(&found.stdout).into_owned();
    files.lines().next().map(str::to_string)
}

/// The address of an SQLite file, made when it is not there.
pub fn sqlite_url(path: &std::path::Path) -> String {
    format!("sqlite:{}?mode=rwc", path.display())
}
