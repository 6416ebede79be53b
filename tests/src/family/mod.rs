//! What families meet: the survey in their language, kindly refused and never broken.

mod bytes;
mod hostile;
mod kept;
mod languages;
mod refused;

use crate::harness::{Page, World, forms};
use app::survey::Survey;

/// The survey of every kind of question, open under `kinds`.
async fn open_kinds(world: &World) -> Survey {
    world.open_survey("kinds", &forms::every_kind()).await
}

/// Whether every link within the page leads to something on it.
fn broken_links(page: &Page) -> Vec<String> {
    let ids = page.attributes("[id]", "id");
    let links = page.attributes("a[href^='#']", "href");
    let broken = links
        .into_iter()
        .filter(|link| !ids.iter().any(|id| *id == link[1..]));
    broken.collect()
}
