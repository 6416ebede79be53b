//! Stand-in until the JSON form is merged.
use super::Form;
pub fn to_json(form: &Form) -> String {
    serde_json::to_string(form).unwrap()
}
pub fn from_json(text: &str) -> Result<Form, serde_json::Error> {
    serde_json::from_str(text)
}
