//! Harken as a whole, tested through its routes and its databases.
//!
//! Tests of one slice's pure rules stand beside them in `app`. Here is what needs a database, a page or the whole
//! source tree; tests that touch a database run on both engines.

mod analysis;
mod architecture;
mod attacks;
mod capture;
mod codebook;
mod double_coding;
mod exchange;
mod family;
mod gathering;
mod harness;
mod imports;
mod intake;
mod invitation;
mod keeping;
mod locales;
mod quotes;
mod receipt;
mod release;
mod rounds;
mod saturation;
mod schema;
mod sessions;
mod staff;
mod themes;
mod translations;
mod workbench;
