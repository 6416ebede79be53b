//! Which questions are asked: on the page as CSS ([`css`]), in words ([`words`]), and on the server ([`flow`]).

pub mod css;
pub mod flow;
pub mod numbers;
mod partial;
pub mod words;

pub use css::{css_condition, css_rules};
pub use flow::{Flow, flow};
pub use numbers::{ItemNumbers, Placed, choice_id, drawn_as_menu, element_id, item_numbers};
pub use words::{Words, in_words};

#[cfg(test)]
mod tests;
