//! A case for each respondent: their answers, and the texts that are theirs. Only to whoever holds the machine.

use super::{
    guid::Guid,
    model::{Case, Project, Value, Variable},
    store::OutPassage,
};
use crate::{
    db::Db,
    error::Result,
    ids::PassageId,
    response::{self, columns::fields_of},
    survey::{Survey, check::Accepted},
};
use std::collections::{HashMap, HashSet};

/// Adds a variable for each field of a survey whose answers are not texts of the project, and a case for each response
/// that has left. `leaving` are responses that were withdrawn.
pub(super) async fn add(
    db: &Db,
    surveys: &[Survey],
    passages: &[OutPassage],
    placed: &HashMap<PassageId, Guid>,
    leaving: &HashSet<String>,
    project: &mut Project,
) -> Result<()> {
    let mut texts: HashMap<&str, Vec<&OutPassage>> = HashMap::new();
    for passage in passages
        .iter()
        .filter(|passage| !passage.response.is_empty())
    {
        texts.entry(&passage.response).or_default().push(passage);
    }
    for survey in surveys {
        let open: HashSet<&str> = passages
            .iter()
            .filter(|passage| passage.survey == survey.id.as_str())
            .map(|passage| passage.question.as_str())
            .collect();
        let fields: Vec<(String, Guid)> = fields_of(&survey.form)
            .into_iter()
            .map(|(field, _)| field)
            .filter(|field| !open.contains(field.as_str()))
            .map(|field| {
                let guid = Guid::of("variable", &format!("{} {field}", survey.id));
                (field, guid)
            })
            .collect();
        let variables = fields.iter().map(|(field, guid)| Variable {
            guid: guid.clone(),
            name: format!("{}: {field}", survey.slug),
            kind: "Text".to_string(),
            description: None,
        });
        project.variables.extend(variables);
        let mut cases = Vec::new();
        for response in response::store::list_responses(db, &survey.id).await? {
            if leaving.contains(response.id.as_str()) {
                continue;
            }
            let answers: Accepted = serde_json::from_str(&response.answers)?;
            let guid = Guid::of("response", response.id.as_str());
            let values = fields.iter().filter_map(|(field, variable)| {
                let answer = answers.find(field)?;
                Some(Value {
                    variable: variable.clone(),
                    kind: Some("Text".to_string()),
                    text: answer.values().join(" "),
                })
            });
            let own = texts.get(response.id.as_str()).into_iter().flatten();
            cases.push(Case {
                name: Some(format!("{} {}", survey.slug, &guid.as_str()[..8])),
                description: None,
                code_refs: Vec::new(),
                values: values.collect(),
                source_refs: own
                    .filter_map(|passage| placed.get(&passage.id).cloned())
                    .collect(),
                selection_refs: Vec::new(),
                guid,
            });
        }
        cases.sort_by_key(|case| case.guid.key());
        project.cases.extend(cases);
    }
    Ok(())
}
