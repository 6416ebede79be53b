//! A survey as JSON: the whole form, nothing lost.
