//! Barriers: what the initiative has diagnosed, specific and measurable.
