//! How much of an initiative no file holds.

use crate::{error::Result, exchange::staying::Staying, ids::InitiativeId};
use sqlx::{AnyConnection, AssertSqlSafe, Row};

/// What a count says, and what is counted.
type Counted = (fn(usize) -> Staying, &'static str);

/// What can be counted, each with the rows it is counted in. `$1` is the initiative. What is no count of staff's own
/// work only says that there is any.
const COUNTED: [Counted; 27] = [
    (
        Staying::Surveys,
        "from survey where survey.initiative_id = $1",
    ),
    (
        Staying::Releases,
        "from release where release.initiative_id = $1",
    ),
    (
        Staying::Sessions,
        "from session where session.initiative_id = $1 and session.kind <> 'imported'",
    ),
    (
        |_| Staying::Prompts,
        "from session_note where session_note.initiative_id = $1 and session_note.prompt > 0",
    ),
    (
        |_| Staying::Seats,
        "from session_note where session_note.initiative_id = $1 and session_note.seat <> ''",
    ),
    (
        |_| Staying::Interpreted,
        "from session_revision where session_revision.initiative_id = $1 and session_revision.interpreted = 1
         and session_revision.kind in ('paraphrase', 'observation') and session_revision.removed = 0
         and not exists (select 1 from session_revision later where later.base_id = session_revision.id
         and later.session_id = session_revision.session_id)",
    ),
    (
        Staying::Rounds,
        "from session_round where session_round.initiative_id = $1",
    ),
    (
        Staying::Summaries,
        "from session_summary join session on session.id = session_summary.session_id
         where session.initiative_id = $1",
    ),
    (
        Staying::Recordings,
        "from session_recording where session_recording.initiative_id = $1 and session_recording.state = 'whole'",
    ),
    (
        Staying::Terms,
        "from vocabulary_term where vocabulary_term.initiative_id = $1",
    ),
    (
        Staying::Translations,
        "from passage_translation join passage on passage.id = passage_translation.passage_id
         where passage.initiative_id = $1",
    ),
    (
        Staying::EarlierTranslations,
        "from translation_version join passage on passage.id = translation_version.passage_id
         where passage.initiative_id = $1 and exists (select 1 from passage_translation now
         where now.passage_id = translation_version.passage_id and now.language = translation_version.language
         and now.version > translation_version.version)",
    ),
    (
        Staying::Disputes,
        "from translation_dispute join passage on passage.id = translation_dispute.passage_id
         where passage.initiative_id = $1",
    ),
    (
        Staying::Hints,
        "from passage_hint join passage on passage.id = passage_hint.passage_id where passage.initiative_id = $1",
    ),
    (
        Staying::Guidance,
        "from code where code.initiative_id = $1
         and (code.when_to_use <> '' or code.when_not <> '' or code.example <> '')",
    ),
    (
        Staying::Versions,
        "from codebook_version join codebook_head on codebook_head.initiative_id = codebook_version.initiative_id
         where codebook_version.initiative_id = $1 and codebook_version.version < codebook_head.version",
    ),
    (
        |_| Staying::Times,
        "from coding where coding.initiative_id = $1
         and not exists (select 1 from exchange_coding where exchange_coding.coding_id = coding.id)",
    ),
    (
        Staying::DoubleCodings,
        "from double_coding where double_coding.initiative_id = $1",
    ),
    (
        Staying::Decisions,
        "from double_coding_decision
         join double_coding on double_coding.id = double_coding_decision.double_coding_id
         where double_coding.initiative_id = $1",
    ),
    (
        Staying::Memos,
        "from memo where memo.initiative_id = $1
         and not exists (select 1 from exchange_memo where exchange_memo.memo_id = memo.id)",
    ),
    (
        Staying::EarlierMemos,
        "from memo_wording join memo on memo.id = memo_wording.memo_id
         where memo.initiative_id = $1 and memo_wording.version < memo.version",
    ),
    (
        Staying::Statements,
        "from theme where theme.initiative_id = $1 and 1 <
         (select count(*) from theme_statement where theme_statement.theme_id = theme.id)",
    ),
    (
        Staying::Barriers,
        "from barrier where barrier.initiative_id = $1",
    ),
    (
        Staying::Ties,
        "from evidence where evidence.initiative_id = $1",
    ),
    (
        Staying::Removals,
        "from evidence_removal where evidence_removal.initiative_id = $1",
    ),
    (
        Staying::Quotes,
        "from evidence_quote join evidence on evidence.id = evidence_quote.evidence_id
         where evidence.initiative_id = $1",
    ),
    (
        Staying::Names,
        "from kept_name where kept_name.initiative_id = $1",
    ),
];

/// Everything of an initiative that no file has a place for, whatever the door; what there is none of is left out.
pub async fn list_staying(
    from: &mut AnyConnection,
    initiative: &InitiativeId,
) -> Result<Vec<Staying>> {
    let counts: Vec<String> = (COUNTED.iter().enumerate())
        .map(|(at, (_, rows))| format!("(select cast(count(*) as bigint) {rows}) as count_{at}"))
        .collect();
    let row = sqlx::query(AssertSqlSafe(format!("select {}", counts.join(", "))))
        .bind(initiative.as_str())
        .fetch_one(from)
        .await?;
    let mut found = Vec::new();
    for (at, (staying, _)) in COUNTED.iter().enumerate() {
        let count: i64 = row.try_get(format!("count_{at}").as_str())?;
        if count > 0 {
            found.push(staying(usize::try_from(count).unwrap_or(0)));
        }
    }
    Ok(found)
}
