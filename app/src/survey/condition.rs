//! Conditions as CSS: which questions show, without JavaScript.
