//! A code of the codebook, and what one must be.

use crate::ids::{CodeId, InitiativeId};
use std::collections::HashMap;

/// A name for what many people say in different words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    pub id: CodeId,
    pub initiative: InitiativeId,
    /// The wider code this one is part of.
    pub parent: Option<CodeId>,
    pub name: String,
    pub definition: String,
    pub when_to_use: String,
    pub when_not: String,
    /// One example a line.
    pub example: String,
    /// From 1 to [`COLOURS`]. A colour has a pattern of its own, so two codes can also be told apart without colour.
    pub colour: u8,
    /// Whether words may carry it. Otherwise it only gathers other codes.
    pub codable: bool,
}

/// How many colours there are.
pub const COLOURS: u8 = 12;
/// A name has at most this many characters.
pub const LONGEST_NAME: usize = 120;
/// A definition, an example and the rest have at most this many characters each.
pub const LONGEST_TEXT: usize = 4000;

/// Why a code cannot be kept as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeProblem {
    /// Nothing in the name can be seen.
    NoName,
    LongName,
    LongText,
    /// A character that steers machines instead of showing something.
    Control,
    /// The initiative has another code with this very name.
    Taken,
    /// It would be part of itself.
    Cycle,
    /// It cannot go while words carry it.
    InUse,
    /// It cannot go while other codes are part of it.
    HasParts,
    /// Words carry it, so that it cannot only gather others.
    Carried,
    /// Two people code apart from each other: whether words carry it would tell one what the other does.
    Apart,
}

impl Code {
    /// Its examples, each by itself.
    pub fn examples(&self) -> impl Iterator<Item = &str> {
        let lines = self.example.lines().map(str::trim);
        lines.filter(|line| !line.is_empty())
    }

    /// A code with a name and colour, and nothing else said about it yet.
    #[cfg(feature = "ssr")]
    pub fn new(initiative: InitiativeId, name: &str, colour: u8) -> Code {
        Code {
            id: CodeId::new(),
            initiative,
            parent: None,
            name: name.trim().to_string(),
            definition: String::new(),
            when_to_use: String::new(),
            when_not: String::new(),
            example: String::new(),
            colour: colour.clamp(1, COLOURS),
            codable: true,
        }
    }

    /// Whether the code is fine by itself. Names and parents of other codes are looked at where it is stored.
    pub fn check(&self) -> Result<(), CodeProblem> {
        if !has_something_to_see(&self.name) {
            return Err(CodeProblem::NoName);
        }
        if self.name.chars().count() > LONGEST_NAME {
            return Err(CodeProblem::LongName);
        }
        if self.name.chars().any(char::is_control) {
            return Err(CodeProblem::Control);
        }
        for text in [
            &self.definition,
            &self.when_to_use,
            &self.when_not,
            &self.example,
        ] {
            if text.chars().count() > LONGEST_TEXT {
                return Err(CodeProblem::LongText);
            }
            if has_control(text) {
                return Err(CodeProblem::Control);
            }
        }
        Ok(())
    }
}

/// Whether a text of several lines holds a control character other than a tab or a line's end.
pub fn has_control(text: &str) -> bool {
    text.chars()
        .any(|character| character.is_control() && !matches!(character, '\n' | '\t'))
}

/// Whether anything of a text can be seen.
pub fn has_something_to_see(text: &str) -> bool {
    text.chars().any(is_seen)
}

/// Whether a character leaves anything to see: not white space, not one of those that only steer their neighbours.
fn is_seen(character: char) -> bool {
    let steers = matches!(
        character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e0fff}'
    );
    !steers && !character.is_whitespace() && !character.is_control()
}

/// Whether `code` would be part of itself, by any number of steps, if `parent` became its parent.
pub fn makes_cycle(codes: &[Code], code: &CodeId, parent: &CodeId) -> bool {
    let parents: HashMap<&CodeId, &CodeId> = codes
        .iter()
        .filter_map(|code| Some((&code.id, code.parent.as_ref()?)))
        .collect();
    let mut at = parent;
    for _ in 0..=codes.len() {
        if at == code {
            return true;
        }
        match parents.get(at) {
            Some(above) => at = above,
            None => return false,
        }
    }
    true
}

/// The codes in the order of a codebook, each followed by its parts, with how deep it lies. Every code is there once,
/// whatever the parents say.
pub fn in_tree_order(codes: &[Code]) -> Vec<(&Code, usize)> {
    let places: HashMap<&CodeId, usize> = codes
        .iter()
        .enumerate()
        .map(|(place, code)| (&code.id, place))
        .collect();
    let parents: Vec<Option<usize>> = codes
        .iter()
        .map(|code| places.get(code.parent.as_ref()?).copied())
        .collect();
    in_tree_order_of(&parents)
        .into_iter()
        .map(|(place, depth)| (&codes[place], depth))
        .collect()
}

/// The places of things in the order of a tree, each followed by its parts, with how deep it lies. `parents` holds for
/// each the place of the one it is part of. Every place is there once, whatever the parents say.
pub fn in_tree_order_of(parents: &[Option<usize>]) -> Vec<(usize, usize)> {
    let mut parts: Vec<Vec<usize>> = vec![Vec::new(); parents.len()];
    for (place, parent) in parents.iter().enumerate() {
        if let Some(parts) = parent.and_then(|parent| parts.get_mut(parent)) {
            parts.push(place);
        }
    }
    let mut placed = vec![false; parents.len()];
    let mut order = Vec::with_capacity(parents.len());
    let roots = (0..parents.len()).filter(|place| parents[*place].is_none());
    for root in roots.chain(0..parents.len()) {
        let mut waiting = vec![(root, 0)];
        while let Some((place, depth)) = waiting.pop() {
            if !std::mem::replace(&mut placed[place], true) {
                order.push((place, depth));
                waiting.extend(parts[place].iter().rev().map(|part| (*part, depth + 1)));
            }
        }
    }
    order
}

/// The colour that the fewest codes have.
pub fn next_colour(codes: &[Code]) -> u8 {
    (1..=COLOURS)
        .min_by_key(|colour| codes.iter().filter(|code| code.colour == *colour).count())
        .unwrap_or(1)
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    fn code(id: &str, parent: Option<&str>) -> Code {
        Code {
            id: CodeId(id.into()),
            parent: parent.map(|parent| CodeId(parent.into())),
            ..Code::new(InitiativeId("i".into()), id, 1)
        }
    }

    fn problem(name: &str) -> Option<CodeProblem> {
        Code::new(InitiativeId("i".into()), name, 1).check().err()
    }

    #[test]
    fn a_name_is_something_one_can_see() {
        for name in ["", "  ", "\u{200b}", "\u{feff}\u{a0}", "\u{2068}\u{2069}"] {
            assert_eq!(problem(name), Some(CodeProblem::NoName), "{name:?}");
        }
        for name in ["Late buses", "الحافلة", "🚌", "0", "<b>", "null"] {
            assert_eq!(problem(name), None, "{name:?}");
        }
    }

    #[test]
    fn a_name_is_short_and_has_no_control_characters() {
        assert_eq!(problem(&"ሰ".repeat(LONGEST_NAME)), None);
        assert_eq!(
            problem(&"ሰ".repeat(LONGEST_NAME + 1)),
            Some(CodeProblem::LongName)
        );
        for name in ["a\u{1}b", "a\nb", "a\u{85}b"] {
            assert_eq!(problem(name), Some(CodeProblem::Control), "{name:?}");
        }
        let mut code = code("a", None);
        code.definition = "one\ntwo\tthree".into();
        assert_eq!(code.check(), Ok(()));
        code.example = "bell\u{7}".into();
        assert_eq!(code.check(), Err(CodeProblem::Control));
        code.example = "x".repeat(LONGEST_TEXT + 1);
        assert_eq!(code.check(), Err(CodeProblem::LongText));
    }

    #[test]
    fn a_code_is_never_part_of_itself() {
        let codes = [code("a", None), code("b", Some("a")), code("c", Some("b"))];
        let makes = |id: &str, parent: &str| {
            makes_cycle(&codes, &CodeId(id.into()), &CodeId(parent.into()))
        };
        assert!(makes("a", "a") && makes("a", "b") && makes("a", "c"));
        assert!(!makes("c", "a") && !makes("b", "a"));
    }

    #[test]
    fn a_codebook_shows_every_code_once_even_where_parents_go_in_circles() {
        let codes = [
            code("b", Some("a")),
            code("a", None),
            code("x", Some("y")),
            code("y", Some("x")),
            code("lost", Some("gone")),
            code("c", Some("b")),
        ];
        let order: Vec<(&str, usize)> = in_tree_order(&codes)
            .into_iter()
            .map(|(code, depth)| (code.id.as_str(), depth))
            .collect();
        assert_eq!(
            order,
            [
                ("a", 0),
                ("b", 1),
                ("c", 2),
                ("lost", 0),
                ("x", 0),
                ("y", 1)
            ]
        );
    }
}
