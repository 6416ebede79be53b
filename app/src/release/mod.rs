//! What may be shown of answers: counts by group, with small groups hidden, and the theme summary.
