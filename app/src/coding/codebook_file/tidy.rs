//! Making a codebook of what a file says: every code with a name of its own, no circles, nothing too long. Each repair is
//! told.

use super::{FileBook, FileCode, MOST_CODES, Oddity, Refusal, Remark, colours, plain_guid};
use crate::coding::code::{
    COLOURS, LONGEST_NAME, LONGEST_TEXT, has_control, has_something_to_see, in_tree_order_of,
};
use std::collections::HashSet;

/// Mends what can be mended, in the order of the file, and puts each code after the one it is part of.
///
/// # Errors
/// `Empty` and `ManyCodes`.
pub(super) fn tidy(mut codes: Vec<FileCode>, remarks: Vec<Remark>) -> Result<FileBook, Refusal> {
    if codes.is_empty() {
        return Err(Refusal::Empty);
    }
    if codes.len() > MOST_CODES {
        return Err(Refusal::ManyCodes);
    }
    let mut tidying = Tidying {
        remarks,
        names: HashSet::new(),
        guids: HashSet::new(),
    };
    for code in &mut codes {
        tidying.mend_name(code);
        tidying.mend_texts(code);
        tidying.mend_guid(code);
        tidying.mend_colour(code);
    }
    tidying.part_same_names(&mut codes);
    tidying.break_circles(&mut codes);
    let mut remarks = tidying.remarks;
    remarks.sort_by_key(|remark| remark.place);
    Ok(FileBook {
        codes: in_order(codes),
        remarks,
    })
}

struct Tidying {
    remarks: Vec<Remark>,
    names: HashSet<String>,
    guids: HashSet<String>,
}

impl Tidying {
    fn remark(&mut self, code: &FileCode, what: Oddity) {
        self.remarks.push(Remark {
            place: code.place,
            what,
        });
    }

    fn mend_name(&mut self, code: &mut FileCode) {
        let spaced: String = code
            .name
            .chars()
            .map(|letter| if letter.is_control() { ' ' } else { letter })
            .collect();
        let had_control = code
            .name
            .chars()
            .any(|letter| letter.is_control() && !letter.is_whitespace());
        code.name = spaced.trim().to_string();
        if code.written_name.is_empty() {
            code.written_name.clone_from(&code.name);
        }
        if !has_something_to_see(&code.name) {
            code.name = format!("#{}", code.place);
            let now = code.name.clone();
            return self.remark(code, Oddity::NoName { now });
        }
        if had_control {
            let name = code.name.clone();
            self.remark(code, Oddity::Control { name });
        }
        if code.name.chars().count() > LONGEST_NAME {
            let whole = std::mem::take(&mut code.name);
            code.name = first(&whole, LONGEST_NAME - 1).trim_end().to_string() + "…";
            code.definition = format!("{whole}\n{}", code.definition);
            let now = code.name.clone();
            self.remark(code, Oddity::LongName { now });
        }
    }

    fn mend_texts(&mut self, code: &mut FileCode) {
        let name = code.name.clone();
        let (mut had_control, mut cut) = (false, 0);
        for text in [
            &mut code.definition,
            &mut code.when_to_use,
            &mut code.when_not,
            &mut code.example,
        ] {
            *text = text.replace("\r\n", "\n").replace('\r', "\n");
            if has_control(text) {
                had_control = true;
                *text = text
                    .chars()
                    .map(|letter| match letter {
                        '\n' | '\t' => letter,
                        letter if letter.is_control() => ' ',
                        letter => letter,
                    })
                    .collect();
            }
            *text = text.trim().to_string();
            let length = text.chars().count();
            if length > LONGEST_TEXT {
                cut += length - LONGEST_TEXT;
                *text = first(text, LONGEST_TEXT).to_string();
            }
        }
        if had_control {
            let name = name.clone();
            self.remark(code, Oddity::Control { name });
        }
        if cut > 0 {
            self.remark(code, Oddity::LongText { name, cut });
        }
    }

    fn mend_guid(&mut self, code: &mut FileCode) {
        if code.guid.trim().is_empty() {
            code.guid.clear();
            return;
        }
        let name = code.name.clone();
        match plain_guid(&code.guid) {
            Some(guid) if self.guids.insert(guid.clone()) => code.guid = guid,
            Some(_) => {
                code.guid.clear();
                self.remark(code, Oddity::SameGuid { name });
            }
            None => {
                code.guid.clear();
                self.remark(code, Oddity::BadGuid { name });
            }
        }
    }

    fn mend_colour(&mut self, code: &mut FileCode) {
        let colour = std::mem::take(&mut code.colour);
        if colour.trim().is_empty() {
            return;
        }
        let number = colour.trim().parse::<u8>().ok();
        let number = number.filter(|number| (1..=COLOURS).contains(number));
        let plain = number.map(|number| colours::hex_of(number).to_string());
        match plain.or_else(|| colours::plain_hex(&colour)) {
            Some(hex) => code.colour = hex,
            None => {
                let name = code.name.clone();
                let colour = first(colour.trim(), 40).to_string();
                self.remark(code, Oddity::BadColour { name, colour });
            }
        }
    }

    /// The first code of a name keeps it; the next one adds its parent's, or else a number.
    fn part_same_names(&mut self, codes: &mut [FileCode]) {
        // Names that stand once in the file stay theirs, whatever repeats before them.
        let all: HashSet<String> = codes.iter().map(|code| code.name.clone()).collect();
        for at in 0..codes.len() {
            let name = codes[at].name.clone();
            if self.names.insert(name.clone()) {
                continue;
            }
            let parent = codes[at].parent.map(|parent| codes[parent].name.clone());
            let numbered = (2..).map(|number| with_suffix(&name, &number.to_string()));
            let now = parent
                .map(|parent| with_suffix(&name, &parent))
                .into_iter()
                .chain(numbered)
                .find(|now| !all.contains(now) && !self.names.contains(now))
                .unwrap_or_default();
            self.names.insert(now.clone());
            codes[at].name.clone_from(&now);
            let code = codes[at].clone();
            self.remark(&code, Oddity::SameName { name, now });
        }
    }

    fn break_circles(&mut self, codes: &mut [FileCode]) {
        for at in 0..codes.len() {
            let mut above = codes[at].parent;
            let mut steps = 0;
            while let Some(parent) = above
                && parent != at
                && steps <= codes.len()
            {
                above = codes[parent].parent;
                steps += 1;
            }
            if above == Some(at) {
                codes[at].parent = None;
                let code = codes[at].clone();
                let name = code.name.clone();
                self.remark(&code, Oddity::Circle { name });
            }
        }
    }
}

/// A name with more behind it in brackets, cut so that both fit.
pub(in crate::coding) fn with_suffix(name: &str, suffix: &str) -> String {
    let suffix = first(suffix, LONGEST_NAME / 2);
    let room = LONGEST_NAME - suffix.chars().count() - 3;
    format!("{} ({suffix})", first(name, room).trim_end())
}

/// At most so many characters from the beginning.
fn first(text: &str, most: usize) -> &str {
    match text.char_indices().nth(most) {
        Some((at, _)) => &text[..at],
        None => text,
    }
}

/// The codes with each after the one it is part of, and otherwise in the order of the file.
fn in_order(codes: Vec<FileCode>) -> Vec<FileCode> {
    let parents: Vec<Option<usize>> = codes.iter().map(|code| code.parent).collect();
    let order = in_tree_order_of(&parents);
    let mut now_at = vec![0; codes.len()];
    for (now, (before, _)) in order.iter().enumerate() {
        now_at[*before] = now;
    }
    let mut codes: Vec<Option<FileCode>> = codes.into_iter().map(Some).collect();
    order
        .iter()
        .filter_map(|(before, _)| {
            let mut code = codes[*before].take()?;
            code.parent = code.parent.map(|parent| now_at[parent]);
            Some(code)
        })
        .collect()
}
