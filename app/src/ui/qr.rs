//! QR codes: drawn into a page, or as boxes for paper.

use leptos::prelude::*;
use qrcode::{Color, QrCode};
use std::fmt::Write;

/// Modules of white around the code: scanners need four.
const MARGIN: usize = 4;

/// A QR code with its margin: the dark runs of a square of `size` modules, from its top left corner.
pub struct Square {
    pub size: usize,
    pub dark: Vec<Run>,
}

/// Dark modules side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    pub left: usize,
    pub top: usize,
    pub length: usize,
}

/// A text as a QR code; none where it is too long for one.
pub fn square(text: &str) -> Option<Square> {
    let code = QrCode::new(text).ok()?;
    Some(Square {
        size: code.width() + 2 * MARGIN,
        dark: dark_runs(&code),
    })
}

/// A text as a QR code in a page; `label` says to those who cannot see it what it is. Nothing where the text is too
/// long for one.
pub fn qr(text: &str, label: impl Into<String>) -> AnyView {
    let Some(square) = square(text) else {
        return ().into_any();
    };
    let size = square.size;
    // A run as one box takes a tenth of the length of a box a module.
    let mut path = String::new();
    for run in square.dark {
        let _ = write!(
            path,
            "M{} {}h{}v1h-{}z",
            run.left, run.top, run.length, run.length
        );
    }
    view! {
        <div class="qr">
            <svg viewBox=format!("0 0 {size} {size}") role="img" aria-label=label.into() shape-rendering="crispEdges">
                <rect class="light" width=size.to_string() height=size.to_string() />
                <path class="dark" d=path />
            </svg>
        </div>
    }
    .into_any()
}

fn dark_runs(code: &QrCode) -> Vec<Run> {
    let colors = code.to_colors();
    let mut runs = Vec::new();
    for (y, row) in colors.chunks(code.width()).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|one, next| one == next) {
            if run[0] == Color::Dark {
                runs.push(Run {
                    left: x + MARGIN,
                    top: y + MARGIN,
                    length: run.len(),
                });
            }
            x += run.len();
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_drawn_is_the_code() {
        let text = "otpauth://totp/Harken:hodan@school.example?secret=GEZDGNBV";
        let code = QrCode::new(text).unwrap();
        let drawn = square(text).unwrap();
        assert_eq!(drawn.size, code.width() + 8);
        let mut dark = vec![false; code.width() * code.width()];
        for run in drawn.dark {
            for x in run.left..run.left + run.length {
                dark[(run.top - MARGIN) * code.width() + x - MARGIN] = true;
            }
        }
        let expected = code
            .to_colors()
            .into_iter()
            .map(|color| color == Color::Dark);
        assert_eq!(dark, expected.collect::<Vec<_>>());
    }
}
