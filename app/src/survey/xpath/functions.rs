//! The functions that formulas may call.

use super::dates;
use super::eval::{Context, MAX_TEXT, Value, evaluate};
use super::pattern::Pattern;
use super::tree::Expr;

/// A function, known by its name in XLSForm.
pub(super) enum Known {
    Supported {
        function: Function,
        least: usize,
        most: usize,
    },
    /// Understood, but it needs something a survey here does not have.
    Unsupported,
}

macro_rules! functions {
    ($($variant:ident $name:literal $least:literal $most:expr;)*) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Function { $($variant),* }

        const SUPPORTED: &[(&str, Function, usize, usize)] = &[$(($name, Function::$variant, $least, $most)),*];
    };
}

const MANY: usize = usize::MAX;

functions! {
    Abs "abs" 1 1;
    Acos "acos" 1 1;
    Asin "asin" 1 1;
    Atan "atan" 1 1;
    Atan2 "atan2" 2 2;
    Boolean "boolean" 1 1;
    BooleanFromString "boolean-from-string" 1 1;
    Ceiling "ceiling" 1 1;
    Checklist "checklist" 3 MANY;
    ChoiceName "jr:choice-name" 2 2;
    Coalesce "coalesce" 1 MANY;
    Concat "concat" 1 MANY;
    Contains "contains" 2 2;
    Cos "cos" 1 1;
    Count "count" 1 MANY;
    CountNonEmpty "count-non-empty" 1 MANY;
    CountSelected "count-selected" 1 1;
    Current "current" 0 0;
    Date "date" 1 1;
    DateTime "date-time" 1 1;
    DecimalDateTime "decimal-date-time" 1 1;
    DecimalTime "decimal-time" 1 1;
    EndsWith "ends-with" 2 2;
    Exp "exp" 1 1;
    Exp10 "exp10" 1 1;
    False "false" 0 0;
    Floor "floor" 1 1;
    FormatDate "format-date" 2 2;
    FormatDateTime "format-date-time" 2 2;
    If "if" 3 3;
    IndexedRepeat "indexed-repeat" 3 7;
    Int "int" 1 1;
    Join "join" 1 MANY;
    Log "log" 1 1;
    Log10 "log10" 1 1;
    Max "max" 1 MANY;
    Min "min" 1 MANY;
    NormalizeSpace "normalize-space" 0 1;
    Not "not" 1 1;
    Now "now" 0 0;
    Number "number" 0 1;
    Once "once" 1 1;
    Pi "pi" 0 0;
    Position "position" 0 1;
    Pow "pow" 2 2;
    Regex "regex" 2 2;
    Round "round" 1 2;
    Selected "selected" 2 2;
    SelectedAt "selected-at" 2 2;
    Sin "sin" 1 1;
    Sqrt "sqrt" 1 1;
    StartsWith "starts-with" 2 2;
    String "string" 0 1;
    StringLength "string-length" 0 1;
    Substr "substr" 2 3;
    Substring "substring" 2 3;
    SubstringAfter "substring-after" 2 2;
    SubstringBefore "substring-before" 2 2;
    Sum "sum" 1 MANY;
    Tan "tan" 1 1;
    Today "today" 0 0;
    Translate "translate" 3 3;
    True "true" 0 0;
}

/// Functions of ODK that need a device, other data, places or chance.
const UNSUPPORTED: &[&str] = &[
    "area",
    "base64-decode",
    "base64-encode",
    "digest",
    "distance",
    "extract-signed",
    "geofence",
    "here",
    "id",
    "index",
    "instance",
    "intersects",
    "jr:itext",
    "last",
    "local-name",
    "name",
    "namespace-uri",
    "property",
    "pulldata",
    "random",
    "randomize",
    "thousands-sep",
    "uuid",
    "version",
    "weighted-checklist",
];

pub(super) fn find(name: &str) -> Option<Known> {
    if UNSUPPORTED.contains(&name) {
        return Some(Known::Unsupported);
    }
    // Older forms call it without the prefix.
    let name = if name == "choice-name" {
        "jr:choice-name"
    } else {
        name
    };
    SUPPORTED
        .iter()
        .find(|(known, ..)| *known == name)
        .map(|&(_, function, least, most)| Known::Supported {
            function,
            least,
            most,
        })
}

/// How many values a function takes, in words.
pub(super) fn arity(least: usize, most: usize) -> String {
    match (least, most) {
        (0, 0) => "no value".into(),
        (1, 1) => "one value".into(),
        (_, MANY) => format!("at least {least}"),
        _ if least == most => format!("{least} values"),
        _ => format!("{least} to {most} values"),
    }
}

/// Calls a function. How many arguments there are has been checked when the formula was read. Each argument is
/// evaluated at most once: twice would double the work with every call inside a call.
pub(super) fn call(function: Function, args: &[Expr], context: &Context<'_>) -> Value {
    let value = |at: usize| {
        args.get(at)
            .map_or_else(|| own(context), |arg| evaluate(arg, context))
    };
    let text = |at: usize| value(at).text();
    let number = |at: usize| value(at).number();
    match function {
        Function::True => Value::Boolean(true),
        Function::False => Value::Boolean(false),
        Function::Not => Value::Boolean(!value(0).boolean()),
        Function::Boolean => Value::Boolean(value(0).boolean()),
        Function::BooleanFromString => Value::Boolean(matches!(text(0).as_str(), "1" | "true")),
        Function::If => value(if value(0).boolean() { 1 } else { 2 }),
        Function::Once => match own(context) {
            kept if kept.boolean() => kept,
            _ => value(0),
        },
        Function::Coalesce => (0..args.len())
            .map(value)
            .find(|v| !v.text().is_empty())
            .unwrap_or_else(Value::empty),
        // What the label of a choice is depends on the language, so its name stands for it.
        Function::ChoiceName | Function::IndexedRepeat => value(0),
        Function::Current => own(context),
        // Repeats are asked once, so a position is always the first.
        Function::Position => Value::Number(1.0),
        Function::Checklist => {
            let ticked = (2..args.len()).filter(|at| value(*at).boolean()).count() as f64;
            let (least, most) = (number(0), number(1));
            Value::Boolean((least < 0.0 || ticked >= least) && (most < 0.0 || ticked <= most))
        }
        Function::Selected => {
            let wanted = text(1);
            Value::Boolean(text(0).split_whitespace().any(|name| name == wanted.trim()))
        }
        Function::SelectedAt => {
            let at = number(1);
            let found = (at >= 0.0).then(|| {
                text(0)
                    .split_whitespace()
                    .nth(at as usize)
                    .map(str::to_owned)
            });
            Value::Text(found.flatten().unwrap_or_default())
        }
        Function::CountSelected => Value::Number(text(0).split_whitespace().count() as f64),
        Function::Regex => {
            let fits = Pattern::compile(&text(1)).is_ok_and(|pattern| pattern.matches(&text(0)));
            Value::Boolean(fits)
        }
        Function::Contains => Value::Boolean(text(0).contains(&text(1))),
        Function::StartsWith => Value::Boolean(text(0).starts_with(&text(1))),
        Function::EndsWith => Value::Boolean(text(0).ends_with(&text(1))),
        Function::Concat => join("", args, context),
        Function::Join => join(&text(0), &args[1..], context),
        Function::String => Value::Text(text(0)),
        Function::StringLength => Value::Number(text(0).chars().count() as f64),
        Function::Substr => {
            let whole = text(0);
            let count = whole.chars().count() as f64;
            let place = |at: f64| if at < 0.0 { (count + at).max(0.0) } else { at };
            let end = if args.len() > 2 {
                place(number(2))
            } else {
                count
            };
            slice(&whole, place(number(1)), end)
        }
        Function::Substring => {
            let start = round(number(1));
            let end = if args.len() > 2 {
                start + round(number(2))
            } else {
                f64::INFINITY
            };
            slice(&text(0), start - 1.0, end - 1.0)
        }
        Function::SubstringBefore => {
            let (whole, part) = (text(0), text(1));
            Value::Text(
                whole
                    .split_once(&part)
                    .map_or("", |(before, _)| before)
                    .to_owned(),
            )
        }
        Function::SubstringAfter => {
            let (whole, part) = (text(0), text(1));
            Value::Text(
                whole
                    .split_once(&part)
                    .map_or("", |(_, after)| after)
                    .to_owned(),
            )
        }
        Function::NormalizeSpace => {
            Value::Text(text(0).split_whitespace().collect::<Vec<_>>().join(" "))
        }
        Function::Translate => {
            let (from, to): (Vec<char>, Vec<char>) =
                (text(1).chars().collect(), text(2).chars().collect());
            let swap = |c: char| match from.iter().position(|known| *known == c) {
                Some(at) => to.get(at).copied(),
                None => Some(c),
            };
            limited(text(0).chars().filter_map(swap).collect())
        }
        Function::Number => Value::Number(number(0)),
        Function::Int => Value::Number(number(0).trunc()),
        Function::Round => {
            let places = if args.len() > 1 {
                number(1).clamp(-300.0, 300.0)
            } else {
                0.0
            };
            let scale = 10_f64.powf(places.trunc());
            let exact = number(0);
            let scaled = round(exact * scale) / scale;
            Value::Number(if scaled.is_finite() { scaled } else { exact })
        }
        Function::Floor => Value::Number(number(0).floor()),
        Function::Ceiling => Value::Number(number(0).ceil()),
        Function::Abs => Value::Number(number(0).abs()),
        Function::Sqrt => Value::Number(number(0).sqrt()),
        Function::Pow => Value::Number(number(0).powf(number(1))),
        Function::Exp => Value::Number(number(0).exp()),
        Function::Exp10 => Value::Number(10_f64.powf(number(0))),
        Function::Log => Value::Number(number(0).ln()),
        Function::Log10 => Value::Number(number(0).log10()),
        Function::Sin => Value::Number(number(0).sin()),
        Function::Cos => Value::Number(number(0).cos()),
        Function::Tan => Value::Number(number(0).tan()),
        Function::Asin => Value::Number(number(0).asin()),
        Function::Acos => Value::Number(number(0).acos()),
        Function::Atan => Value::Number(number(0).atan()),
        Function::Atan2 => Value::Number(number(0).atan2(number(1))),
        Function::Pi => Value::Number(std::f64::consts::PI),
        Function::Sum => Value::Number(given(args, context).sum()),
        Function::Min => Value::Number(given(args, context).fold(f64::NAN, f64::min)),
        Function::Max => Value::Number(given(args, context).fold(f64::NAN, f64::max)),
        Function::Count => Value::Number(args.len() as f64),
        Function::CountNonEmpty => {
            Value::Number((0..args.len()).filter(|at| !text(*at).is_empty()).count() as f64)
        }
        Function::Today => Value::Text(context.today.to_owned()),
        // When someone answers is nobody's business: now is noon today.
        Function::Now => Value::Text(format!("{}T12:00:00", context.today)),
        Function::Date => Value::Text(dates::iso_date(number(0)).unwrap_or_default()),
        Function::DateTime => Value::Text(dates::date_time(number(0))),
        Function::DecimalDateTime => Value::Number(number(0)),
        Function::DecimalTime => Value::Number(dates::fraction_of(&text(0)).unwrap_or(f64::NAN)),
        Function::FormatDate | Function::FormatDateTime => {
            Value::Text(dates::format_date(number(0), &text(1)))
        }
    }
}

/// The value of `.`.
fn own(context: &Context<'_>) -> Value {
    evaluate(&Expr::Current, context)
}

/// The numbers among the arguments, without those left unanswered.
fn given<'a>(args: &'a [Expr], context: &'a Context<'_>) -> impl Iterator<Item = f64> + 'a {
    args.iter()
        .map(|arg| evaluate(arg, context))
        .filter(|value| *value != Value::empty())
        .map(|value| value.number())
}

fn join(between: &str, args: &[Expr], context: &Context<'_>) -> Value {
    let mut joined = String::new();
    for (at, arg) in args.iter().enumerate() {
        if at > 0 {
            joined.push_str(between);
        }
        joined.push_str(&evaluate(arg, context).text());
        if joined.len() > MAX_TEXT {
            break;
        }
    }
    limited(joined)
}

fn limited(mut text: String) -> Value {
    if text.len() > MAX_TEXT {
        text.truncate(text.floor_char_boundary(MAX_TEXT));
    }
    Value::Text(text)
}

// XPath rounds a half up, also below zero.
fn round(number: f64) -> f64 {
    (number + 0.5).floor()
}

/// The characters from `start` up to `end`, counted from 0; what lies outside the text is left out.
fn slice(text: &str, start: f64, end: f64) -> Value {
    let inside = |at: usize| at as f64 >= start && (at as f64) < end;
    Value::Text(
        text.chars()
            .enumerate()
            .filter(|(at, _)| inside(*at))
            .map(|(_, c)| c)
            .collect(),
    )
}
