//! What a code says, in the one description that the standard has for it: the definition, and then each other text under
//! a line of its own.

use super::FileCode;

const WHEN_TO_USE: &str = "[When to use]";
const WHEN_NOT: &str = "[When not to use]";
const EXAMPLES: &str = "[Examples]";
const MARKS: [&str; 3] = [WHEN_TO_USE, WHEN_NOT, EXAMPLES];

/// Everything a code says, as one text; empty where it says nothing.
pub(super) fn write(code: &FileCode) -> String {
    let mut lines: Vec<String> = Vec::new();
    for (mark, text) in [
        ("", &code.definition),
        (WHEN_TO_USE, &code.when_to_use),
        (WHEN_NOT, &code.when_not),
        (EXAMPLES, &code.example),
    ] {
        if text.trim().is_empty() {
            continue;
        }
        if !mark.is_empty() {
            lines.push(mark.to_string());
        }
        // A line that looks like a mark gets a sign before it, and loses it when it is read.
        lines.extend(text.trim().split('\n').map(|line| {
            let inner = line.trim_start_matches('\\');
            let guard = if MARKS.contains(&inner) { "\\" } else { "" };
            format!("{guard}{line}")
        }));
    }
    lines.join("\n")
}

/// Takes a description apart again. One that another program wrote is a definition.
pub(super) fn read(description: &str, code: &mut FileCode) {
    let mut parts: [Vec<String>; 4] = Default::default();
    let mut at = 0;
    for line in description.replace("\r\n", "\n").split('\n') {
        let mark = MARKS.iter().position(|mark| *mark == line);
        match mark {
            // Each stands once, in this order; anything else was written by somebody.
            Some(mark) if mark + 1 > at => at = mark + 1,
            _ => {
                let inner = line.trim_start_matches('\\');
                let guarded = line.starts_with('\\') && MARKS.contains(&inner);
                let line = if guarded { &line[1..] } else { line };
                parts[at].push(line.to_string());
            }
        }
    }
    let [definition, when_to_use, when_not, example] =
        parts.map(|lines| lines.join("\n").trim().to_string());
    code.definition = definition;
    code.when_to_use = when_to_use;
    code.when_not = when_not;
    code.example = example;
}
