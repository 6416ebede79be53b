//! `${name}` in formulas and texts.

/// Every name referred to, and whether a reference is left open or is not a name.
pub fn scan(text: &str) -> (Vec<&str>, bool) {
    let (mut names, mut broken) = (Vec::new(), false);
    let mut rest = text;
    while let Some(at) = rest.find("${") {
        rest = &rest[at + 2..];
        let Some(end) = rest.find('}') else {
            return (names, true);
        };
        let name = rest[..end].trim();
        let name = name.strip_prefix("last-saved#").unwrap_or(name);
        match crate::survey::is_name(name) {
            true => names.push(name),
            false => broken = true,
        }
        rest = &rest[end + 1..];
    }
    (names, broken)
}
