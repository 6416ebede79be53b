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

    /// Every file in which the engine keeps what it was told.
    pub fn list_files(&self) -> Vec<PathBuf> {
        let top = match &self.cluster {
            Some(cluster) => cluster.folder.join("data"),
            None => self.folder.path().to_owned(),
        };
        let mut files = Vec::new();
        let mut folders = vec![top];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
                let path = entry.path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    files.push(path);
                }
            }
        }
        files
    }
}

/// The address of an SQLite file, made when it is not there.
pub fn sqlite_url(path: &std::path::Path) -> String {
    format!("sqlite:{}?mode=rwc", path.display())
}
