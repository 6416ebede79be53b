//! Bars with their values written beside them, and always a table with the same numbers.

use super::table::{Label, Numbers};
use crate::language::Direction;
use icu::segmenter::GraphemeClusterSegmenter;
use leptos::prelude::*;

/// Bars, one under the other.
pub struct BarChart {
    /// Unique on the page.
    pub id: String,
    pub title: String,
    pub bars: Vec<Bar>,
    /// What opens the table.
    pub table_label: String,
    pub table: Numbers,
    /// Which way the page is written: bars grow from its start edge.
    pub direction: Direction,
}

/// One bar.
pub struct Bar {
    pub label: Label,
    pub mark: Mark,
}

/// What a bar shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// A share from 0 to 100, and the words beside it.
    Share { percent: f64, words: String },
    /// Somewhere from one share to another: a bar over the whole of it, and the words beside it.
    Band { from: f64, to: f64, words: String },
    /// No bar, and not even the room for one: why.
    Hidden(String),
}

/// The height of one bar with its label, in pixels.
const ROW: usize = 60;
/// The width of the track, in percent of the chart: the value stands in the rest.
const TRACK: f64 = 60.0;
const VALUE_AT: f64 = 63.0;

/// As many columns of text stand beside each other on the narrowest phone; a wide character takes two.
const LABEL_COLUMNS: usize = 40;

/// Whether a character of East Asia takes the room of two others.
fn is_wide(character: char) -> bool {
    matches!(character,
        '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}' | '\u{20000}'..='\u{3fffd}')
}

/// A label that fits its line: SVG does not break lines. The table has it whole.
fn fitting(label: &str) -> String {
    let mut columns = 0;
    let mut end = 0;
    for next in GraphemeClusterSegmenter::new().segment_str(label).skip(1) {
        let is_wide = label[end..].starts_with(is_wide);
        columns += if is_wide { 2 } else { 1 };
        if columns > LABEL_COLUMNS {
            return format!("{}…", label[..end].trim_end());
        }
        end = next;
    }
    label.to_string()
}

/// A width or place in percent, without needless digits.
fn percent(value: f64) -> String {
    format!("{}%", (value * 100.0).round() / 100.0)
}

impl BarChart {
    /// Where something `width` wide stands that begins `start` from the start edge.
    fn place(&self, start: f64, width: f64) -> String {
        percent(match self.direction {
            Direction::Ltr => start,
            Direction::Rtl => 100.0 - start - width,
        })
    }

    /// A track with its part from one share to another filled, and the words beside it.
    fn track(&self, position: usize, from: f64, to: f64, words: &str) -> AnyView {
        let y = |offset: usize| (position * ROW + offset).to_string();
        let scaled = |share: f64| share.clamp(0.0, 100.0) * TRACK / 100.0;
        let (start, width) = (scaled(from), scaled(to) - scaled(from));
        view! {
            <rect class="track" x=self.place(0.0, TRACK) y=y(30) width=percent(TRACK) height="14" rx="7"></rect>
            <rect class="bar" x=self.place(start, width) y=y(30) width=percent(width) height="14" rx="7"></rect>
            <text class="value" x=self.place(VALUE_AT, 0.0) y=y(42)>{words.to_string()}</text>
        }
        .into_any()
    }

    fn bar(&self, position: usize, bar: &Bar) -> AnyView {
        let y = |offset: usize| (position * ROW + offset).to_string();
        let (lang, _) = bar.label.lang_and_dir();
        let mark = match &bar.mark {
            Mark::Share {
                percent: share,
                words,
            } => self.track(position, 0.0, *share, words),
            Mark::Band { from, to, words } => self.track(position, *from, *to, words),
            Mark::Hidden(why) => view! {
                <text class="few" x=self.place(0.0, 0.0) y=y(42)>{why.clone()}</text>
            }
            .into_any(),
        };
        view! {
            <g>
                <text class="label" x=self.place(0.0, 0.0) y=y(18) lang=lang>{fitting(&bar.label.text)}</text>
                {mark}
            </g>
        }
        .into_any()
    }
}

impl IntoRender for BarChart {
    type Output = AnyView;

    fn into_render(self) -> AnyView {
        let table_id = format!("{}-table", self.id);
        let bars: Vec<AnyView> = self
            .bars
            .iter()
            .enumerate()
            .map(|(position, bar)| self.bar(position, bar))
            .collect();
        let height = (self.bars.len() * ROW).to_string();
        view! {
            <figure class="chart" aria-labelledby=self.id.clone()>
                <figcaption id=self.id.clone()>{self.title}</figcaption>
                <svg role="img" aria-labelledby=self.id.clone() aria-describedby=table_id.clone() width="100%" height=height>
                    {bars}
                </svg>
                <details id=table_id>
                    <summary>{self.table_label}</summary>
                    {self.table.into_render()}
                </details>
            </figure>
        }
        .into_any()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell::render;

    fn chart(direction: Direction) -> String {
        let chart = BarChart {
            id: "c".into(),
            title: "By school".into(),
            bars: vec![
                Bar {
                    label: Label::plain("North <b>"),
                    mark: Mark::Share {
                        percent: 43.0,
                        words: "43 %".into(),
                    },
                },
                Bar {
                    label: Label::plain("Mill"),
                    mark: Mark::Hidden("too few".into()),
                },
            ],
            table_label: "Table".into(),
            table: Numbers {
                id: "c-numbers".into(),
                caption: "By school".into(),
                heads: vec![],
                rows: vec![],
            },
            direction,
        };
        render(move || chart.into_render())
    }

    #[test]
    fn a_bar_is_as_long_as_its_share_of_the_track() {
        let html = chart(Direction::Ltr);
        assert!(html.contains(r#"x="0%" y="30" width="25.8%""#), "{html}");
        assert!(html.contains(r#"height="120""#));
        assert!(html.contains("North &lt;b&gt;"));
    }

    #[test]
    fn a_long_label_is_cut_between_characters_and_a_short_one_is_not() {
        assert_eq!(fitting("North"), "North");
        assert_eq!(fitting(&"a".repeat(40)), "a".repeat(40));
        assert_eq!(fitting(&"a".repeat(41)), format!("{}…", "a".repeat(40)));
        assert_eq!(fitting(&"ế".repeat(40)), "ế".repeat(40));
        assert_eq!(fitting(&"校".repeat(21)), format!("{}…", "校".repeat(20)));
        assert_eq!(
            fitting(&"e\u{301}".repeat(41)),
            format!("{}…", "e\u{301}".repeat(40))
        );
    }

    #[test]
    fn a_hidden_group_has_neither_bar_nor_track() {
        assert_eq!(chart(Direction::Ltr).matches("<rect").count(), 2);
    }

    #[test]
    fn on_a_page_written_from_right_to_left_bars_grow_from_the_right() {
        let html = chart(Direction::Rtl);
        assert!(html.contains(r#"x="74.2%" y="30" width="25.8%""#), "{html}");
    }
}
