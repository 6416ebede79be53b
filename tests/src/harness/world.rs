//! A Harken of one test's own.

use super::{Ask, Database, Engine, Page};
use app::{
    db::Db,
    error::Result,
    harken::Harken,
    ids::{InitiativeId, hex, random_bytes},
    initiative::{self, Initiative},
    keys::Keys,
    response::{
        self,
        protocol::{Fault, Protocol},
    },
    survey::{self, Form, Status, Survey},
};
use axum::Router;
use std::path::Path;

/// The field that makes sending twice count once.
pub const NONCE: &str = "_nonce";

/// A Harken over a database that is gone after the test.
pub struct World {
    pub harken: Harken,
    pub router: Router,
    pub database: Database,
}

/// A nonce no page has had.
pub fn fresh_nonce() -> String {
    hex(&random_bytes::<16>())
}

impl World {
    /// A fresh Harken. None, and a skipped test, where the engine is missing.
    pub async fn make(engine: Engine) -> Option<World> {
        Some(World::over(Database::make(engine).await?).await)
    }

    /// A Harken over this database.
    pub async fn over(database: Database) -> World {
        let keys = database.keys();
        World::with_keys(database, &keys).await
    }

    /// A Harken over this database with the secrets of another.
    pub async fn with_keys(database: Database, keys: &Path) -> World {
        World::with(database, keys, Protocol::default()).await
    }

    /// A Harken whose mixing has a fault, which a proof must notice. None where the engine is missing.
    pub async fn faulty(engine: Engine, fault: Fault) -> Option<World> {
        let database = Database::make(engine).await?;
        let keys = database.keys();
        let protocol = Protocol { fault: Some(fault) };
        Some(World::with(database, &keys, protocol).await)
    }

    async fn with(database: Database, keys: &Path, protocol: Protocol) -> World {
        let keys = Keys::open(keys).expect("keys can be made");
        let db = Db::open(&database.url).await.expect("the database opens");
        let harken = Harken::with(db, keys, protocol);
        World {
            router: server::router::routes(harken.clone()),
            harken,
            database,
        }
    }

    pub fn db(&self) -> &Db {
        &self.harken.db
    }

    /// Begins a request.
    pub fn to(&self, path: &str) -> Ask {
        Ask::new(&self.router, path)
    }

    pub async fn get(&self, path: &str) -> Page {
        self.to(path).get().await
    }

    pub async fn post_form<K: AsRef<str>, V: AsRef<str>>(
        &self,
        path: &str,
        fields: &[(K, V)],
    ) -> Page {
        self.to(path).post(fields).await
    }

    /// Sends a survey's fields under a nonce.
    pub async fn answer(&self, slug: &str, nonce: &str, fields: &[(&str, &str)]) -> Page {
        let mut all = vec![(NONCE, nonce)];
        all.extend(fields);
        self.post_form(&format!("/s/{slug}"), &all).await
    }

    /// Four more families in the same language, so that together with one more they are enough to leave.
    pub async fn company(&self, slug: &str, fields: &[(&str, &str)]) {
        for _ in 0..4 {
            self.answer(slug, &fresh_nonce(), fields).await.expect(200);
        }
    }

    pub async fn create_initiative(&self, slug: &str) -> Initiative {
        let wanted = Initiative {
            id: InitiativeId::new(),
            slug: slug.into(),
            name: format!("Initiative {slug}"),
            place: String::new(),
            problem_statement: String::new(),
            language: "en".into(),
            is_sample: false,
        };
        let mut tx = self.db().write_tx().await.unwrap();
        let made = initiative::store::create_initiative(&mut tx, wanted)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        made
    }

    /// An initiative by its slug.
    pub async fn initiative(&self, slug: &str) -> Initiative {
        let found = initiative::store::find_by_slug(self.db(), slug).await;
        found.unwrap().expect("the initiative is there")
    }

    /// A draft of this form under this slug.
    pub async fn create_survey(&self, initiative: &Initiative, slug: &str, form: &Form) -> Survey {
        let mut tx = self.db().write_tx().await.unwrap();
        survey::store::create_survey(&mut tx, &initiative.id, Some(slug), form)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        self.survey(slug).await
    }

    pub async fn set_status(&self, survey: &Survey, status: Status) {
        let mut tx = self.db().write_tx().await.unwrap();
        survey::store::set_status(&mut tx, &survey.id, status)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }

    /// A survey of this form that takes answers, in an initiative `SLUG-initiative`.
    pub async fn open_survey(&self, slug: &str, form: &Form) -> Survey {
        let initiative = self.create_initiative(&format!("{slug}-initiative")).await;
        let survey = self.create_survey(&initiative, slug, form).await;
        self.set_status(&survey, Status::Open).await;
        self.survey(slug).await
    }

    /// A survey as it stands in the database.
    pub async fn survey(&self, slug: &str) -> Survey {
        let found = survey::store::find_by_slug(self.db(), slug).await.unwrap();
        found.expect("the survey is there")
    }

    /// Ends a survey and lets its answers leave.
    pub async fn close(&self, survey: &Survey) -> Result<usize> {
        response::mixing::close(&self.harken, survey)
            .await
            .map(|mixed| mixed.left)
    }

    /// The first column of every row: the database as it is, past Harken.
    pub async fn column(&self, sql: &'static str) -> Vec<String> {
        sqlx::query_scalar(sql)
            .fetch_all(self.db().read())
            .await
            .unwrap()
    }

    pub async fn number(&self, sql: &'static str) -> i64 {
        sqlx::query_scalar(sql)
            .fetch_one(self.db().read())
            .await
            .unwrap()
    }
}
