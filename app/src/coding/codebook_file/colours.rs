//! Harken's numbered colours, and the colours of other programs.

use crate::coding::code::COLOURS;

/// Each number in sRGB: the hues of the style sheet at one lightness and chroma (OKLCH 0.62, 0.1).
const HEX: [&str; COLOURS as usize] = [
    "#a28137", "#6287c2", "#bb6d6d", "#579766", "#9975b3", "#b47548", "#1d97a3", "#b16d94",
    "#7e8f46", "#807dc0", "#339a83", "#408fba",
];

/// The colour of a number, as `#rrggbb`. Numbers beyond the last count as the last.
pub fn hex_of(colour: u8) -> &'static str {
    HEX[usize::from(colour.clamp(1, COLOURS)) - 1]
}

/// A colour in one way of writing it, `#rrggbb`; None where it is none. Also read is `#rgb`.
pub(super) fn plain_hex(text: &str) -> Option<String> {
    let digits = text.trim().strip_prefix('#')?;
    if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let digits = digits.to_ascii_lowercase();
    match digits.len() {
        6 => Some(format!("#{digits}")),
        3 => {
            let doubled: String = digits.chars().flat_map(|digit| [digit, digit]).collect();
            Some(format!("#{doubled}"))
        }
        _ => None,
    }
}

/// The number whose hue is nearest, as people see it. None where the text is no colour. Greys have no hue, and get the
/// number that lies nearest all the same.
pub fn nearest_colour(text: &str) -> Option<u8> {
    let (a, b) = hue_of(&plain_hex(text)?);
    let length = a.hypot(b).max(1e-9);
    let distance = |hex: &str| {
        let (x, y) = hue_of(hex);
        // The cosine of the angle between them, turned around.
        -(a * x + b * y) / (length * x.hypot(y))
    };
    (1..=COLOURS).min_by(|one, other| distance(hex_of(*one)).total_cmp(&distance(hex_of(*other))))
}

/// The two axes of a colour in OKLab that are not its lightness.
fn hue_of(hex: &str) -> (f64, f64) {
    let part = |at: usize| {
        let value = u8::from_str_radix(hex.get(at..at + 2).unwrap_or("00"), 16).unwrap_or(0);
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    let (red, green, blue) = (part(1), part(3), part(5));
    let long = (0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue).cbrt();
    let middle = (0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue).cbrt();
    let short = (0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue).cbrt();
    (
        1.977_998_495_1 * long - 2.428_592_205_0 * middle + 0.450_593_709_9 * short,
        0.025_904_037_1 * long + 0.782_771_766_2 * middle - 0.808_675_766_0 * short,
    )
}
