//! Patterns of `regex()`: matched against the whole answer, in time linear in its length whatever the pattern.
//!
//! Only the server matches patterns. Elsewhere every answer fits, and the server has the last word.

use std::fmt;

/// A pattern as the form wrote it, ready to be matched.
#[derive(Clone)]
pub(crate) struct Pattern {
    source: String,
    #[cfg(feature = "ssr")]
    compiled: Option<regex::Regex>,
}

/// Why a pattern cannot be used.
pub(super) enum BadPattern {
    /// It is not a pattern at all.
    #[cfg_attr(
        not(feature = "ssr"),
        expect(dead_code, reason = "only the server compiles patterns")
    )]
    Invalid(String),
    /// It asks for look-around or back-references, which cannot be matched in linear time.
    NotLinear,
}

impl Pattern {
    /// Compiles a pattern that must match the whole text.
    #[cfg(feature = "ssr")]
    pub(super) fn compile(source: &str) -> Result<Pattern, BadPattern> {
        /// The largest compiled pattern, in bytes: room for real ones, too little for `(a{1000}){1000}`.
        const MAX_COMPILED: usize = 1 << 20;
        let build = |pattern: &str| {
            regex::RegexBuilder::new(pattern)
                .size_limit(MAX_COMPILED)
                .dfa_size_limit(MAX_COMPILED)
                .nest_limit(50)
                .build()
        };
        // Compiled alone first: a pattern such as `a)(b` must not become valid through the brackets put around it.
        match build(source).and_then(|_| build(&format!(r"\A(?:{source})\z"))) {
            Ok(compiled) => Ok(Pattern {
                source: source.to_owned(),
                compiled: Some(compiled),
            }),
            Err(_) if is_not_linear(source) => Err(BadPattern::NotLinear),
            Err(regex::Error::CompiledTooBig(_)) => {
                Err(BadPattern::Invalid("it is too large".into()))
            }
            Err(error) => Err(BadPattern::Invalid(last_line(&error.to_string()))),
        }
    }

    /// Takes a pattern on trust: the server has compiled it before.
    #[cfg(not(feature = "ssr"))]
    pub(super) fn compile(source: &str) -> Result<Pattern, BadPattern> {
        if is_not_linear(source) {
            return Err(BadPattern::NotLinear);
        }
        Ok(Pattern {
            source: source.to_owned(),
        })
    }

    /// A pattern that cannot be checked, which every text fits.
    pub(super) fn unchecked(source: &str) -> Pattern {
        Pattern {
            source: source.to_owned(),
            #[cfg(feature = "ssr")]
            compiled: None,
        }
    }

    /// Whether the whole text fits.
    pub(super) fn matches(&self, text: &str) -> bool {
        #[cfg(feature = "ssr")]
        return self
            .compiled
            .as_ref()
            .is_none_or(|compiled| compiled.is_match(text));
        #[cfg(not(feature = "ssr"))]
        {
            let _ = text;
            true
        }
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.source, f)
    }
}

fn is_not_linear(source: &str) -> bool {
    let look_around = [
        "(?=", "(?!", "(?<=", "(?<!", "(?>", "*+", "++", "?+", "\\k<",
    ];
    let back_reference = source
        .as_bytes()
        .windows(2)
        .any(|pair| pair[0] == b'\\' && matches!(pair[1], b'1'..=b'9'));
    back_reference || look_around.iter().any(|part| source.contains(part))
}

#[cfg(feature = "ssr")]
fn last_line(message: &str) -> String {
    let line = message.lines().last().unwrap_or_default();
    line.trim().trim_start_matches("error: ").to_owned()
}
