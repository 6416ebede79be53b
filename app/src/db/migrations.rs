//! The steps in which the schema has grown, one text for each engine.

/// Numbered migrations: (number, name, SQLite text, PostgreSQL text). Append only.
pub(super) const ALL: &[(i64, &str, &str, &str)] = &[
    (
        1,
        "main job",
        include_str!("../../../migrations/sqlite/0001_main_job.sql"),
        include_str!("../../../migrations/postgres/0001_main_job.sql"),
    ),
    (
        2,
        "sealing",
        include_str!("../../../migrations/sqlite/0002_sealing.sql"),
        include_str!("../../../migrations/postgres/0002_sealing.sql"),
    ),
    (
        3,
        "receipts",
        include_str!("../../../migrations/sqlite/0003_receipts.sql"),
        include_str!("../../../migrations/postgres/0003_receipts.sql"),
    ),
    (
        4,
        "release",
        include_str!("../../../migrations/sqlite/0004_release.sql"),
        include_str!("../../../migrations/postgres/0004_release.sql"),
    ),
    (
        5,
        "quotes",
        include_str!("../../../migrations/sqlite/0005_quotes.sql"),
        include_str!("../../../migrations/postgres/0005_quotes.sql"),
    ),
    (
        6,
        "accounts",
        include_str!("../../../migrations/sqlite/0006_accounts.sql"),
        include_str!("../../../migrations/postgres/0006_accounts.sql"),
    ),
    (
        7,
        "keeping",
        include_str!("../../../migrations/sqlite/0007_keeping.sql"),
        include_str!("../../../migrations/postgres/0007_keeping.sql"),
    ),
    (
        8,
        "inbox by pool",
        include_str!("../../../migrations/sqlite/0008_inbox_by_pool.sql"),
        include_str!("../../../migrations/postgres/0008_inbox_by_pool.sql"),
    ),
    (
        9,
        "sessions",
        include_str!("../../../migrations/sqlite/0009_sessions.sql"),
        include_str!("../../../migrations/postgres/0009_sessions.sql"),
    ),
    (
        10,
        "gatherings",
        include_str!("../../../migrations/sqlite/0010_gatherings.sql"),
        include_str!("../../../migrations/postgres/0010_gatherings.sql"),
    ),
    (
        11,
        "rounds",
        include_str!("../../../migrations/sqlite/0011_rounds.sql"),
        include_str!("../../../migrations/postgres/0011_rounds.sql"),
    ),
    (
        12,
        "read back",
        include_str!("../../../migrations/sqlite/0012_read_back.sql"),
        include_str!("../../../migrations/postgres/0012_read_back.sql"),
    ),
    (
        13,
        "release truth",
        include_str!("../../../migrations/sqlite/0013_release_truth.sql"),
        include_str!("../../../migrations/postgres/0013_release_truth.sql"),
    ),
    (
        14,
        "codebook",
        include_str!("../../../migrations/sqlite/0014_codebook.sql"),
        include_str!("../../../migrations/postgres/0014_codebook.sql"),
    ),
    (
        15,
        "double coding",
        include_str!("../../../migrations/sqlite/0015_double_coding.sql"),
        include_str!("../../../migrations/postgres/0015_double_coding.sql"),
    ),
    (
        16,
        "aligned translations",
        include_str!("../../../migrations/sqlite/0016_aligned_translations.sql"),
        include_str!("../../../migrations/postgres/0016_aligned_translations.sql"),
    ),
    (
        17,
        "workbench",
        include_str!("../../../migrations/sqlite/0017_workbench.sql"),
        include_str!("../../../migrations/postgres/0017_workbench.sql"),
    ),
    (
        18,
        "exchange",
        include_str!("../../../migrations/sqlite/0018_exchange.sql"),
        include_str!("../../../migrations/postgres/0018_exchange.sql"),
    ),
    (
        19,
        "hints",
        include_str!("../../../migrations/sqlite/0019_hints.sql"),
        include_str!("../../../migrations/postgres/0019_hints.sql"),
    ),
    (
        20,
        "recordings",
        include_str!("../../../migrations/sqlite/0020_recordings.sql"),
        include_str!("../../../migrations/postgres/0020_recordings.sql"),
    ),
    (
        21,
        "begun",
        include_str!("../../../migrations/sqlite/0021_begun.sql"),
        include_str!("../../../migrations/postgres/0021_begun.sql"),
    ),
    (
        22,
        "evidence removal",
        include_str!("../../../migrations/sqlite/0022_evidence_removal.sql"),
        include_str!("../../../migrations/postgres/0022_evidence_removal.sql"),
    ),
    (
        23,
        "late lines",
        include_str!("../../../migrations/sqlite/0023_late_lines.sql"),
        include_str!("../../../migrations/postgres/0023_late_lines.sql"),
    ),
    (
        24,
        "promises",
        include_str!("../../../migrations/sqlite/0024_promises.sql"),
        include_str!("../../../migrations/postgres/0024_promises.sql"),
    ),
    (
        25,
        "past codings",
        include_str!("../../../migrations/sqlite/0025_past_codings.sql"),
        include_str!("../../../migrations/postgres/0025_past_codings.sql"),
    ),
];

/// The schema that this Harken works with.
pub const NEWEST_SCHEMA: i64 = ALL[ALL.len() - 1].0;
