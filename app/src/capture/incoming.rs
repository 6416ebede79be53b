//! What devices send and files hold, before it is believed.

use super::Revision;
use serde_json::Value;
use std::collections::BTreeMap;

/// What can be taken, and why the rest cannot, by its id. `prompts` is how many the session has.
pub fn sort_out(
    sent: Vec<Value>,
    prompts: usize,
) -> (Vec<Revision>, BTreeMap<String, &'static str>) {
    let mut refused = BTreeMap::new();
    let mut fine = Vec::new();
    for value in sent {
        let id = value["id"].as_str().unwrap_or_default().to_string();
        match serde_json::from_value::<Revision>(value) {
            Ok(revision) => match revision.find_problem(prompts) {
                None => fine.push(revision),
                Some(problem) => _ = refused.insert(id, problem),
            },
            Err(_) => _ = refused.insert(id, "form"),
        }
    }
    (fine, refused)
}
