//! What every test stands on: throw-away databases on both engines, a Harken over each, and its pages.

mod accounts;
pub mod cluster;
mod database;
pub mod forms;
pub mod inputs;
pub mod page;
mod postgres;
mod world;

pub use accounts::SignedIn;
pub use app::db::Engine;
pub use database::{Database, find_in_files, sqlite_url};
pub use page::{Ask, Page};
pub use world::{NONCE, World, fresh_nonce};

use std::{future::Future, path::PathBuf, sync::LazyLock};

/// The root of the repository.
pub static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent()
        .expect("tests/ lies in the repository")
        .to_owned()
});

/// Makes two tests of one: `NAME::on_sqlite` and `NAME::on_postgres`, each with a [`World`] of its own.
#[macro_export]
macro_rules! on_both_engines {
    ($name:ident, |$world:ident| async $body:block) => {
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            async fn check($world: $crate::harness::World) {
                $body
            }

            #[test]
            fn on_sqlite() {
                $crate::harness::run($crate::harness::Engine::Sqlite, check);
            }

            #[test]
            fn on_postgres() {
                $crate::harness::run($crate::harness::Engine::Postgres, check);
            }
        }
    };
}

/// Runs a test in a fresh world on this engine.
pub fn run<F: Future<Output = ()>>(engine: Engine, check: impl FnOnce(World) -> F) {
    in_runtime(async {
        if let Some(world) = World::make(engine).await {
            check(world).await;
        }
    });
}

/// Runs a test that needs a runtime, but no world.
pub fn in_runtime(test: impl Future<Output = ()>) {
    // What the server would log stands beside a test that fails.
    let log = tracing_subscriber::fmt()
        .with_test_writer()
        .with_ansi(false);
    let _ = log
        .with_max_level(tracing_subscriber::filter::LevelFilter::WARN)
        .try_init();
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("a runtime starts")
        .block_on(test);
}

/// Reports that a test could not run for want of something. With `CI=true` that is a failure.
///
/// The line is kept in the test report, where `make test` counts it.
pub fn skip(why: &str) {
    assert!(
        std::env::var("CI").as_deref() != Ok("true"),
        "{why} (With CI=true this is a failure.)"
    );
    println!("SKIPPED: {why}");
}
