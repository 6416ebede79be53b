//! The log of an initiative.

use super::{Action, Row};
use crate::{
    account::{Role, guard::Member},
    i18n::Words,
    ids::{AccountId, Millis},
    shell::StaffPage,
    ui::{
        choice::{Choice, select_field},
        table::{ListRow, list_table},
    },
};
use leptos::prelude::*;
use std::collections::HashMap;

/// One page of the log.
pub struct Log {
    pub rows: Vec<Row>,
    /// Names of everybody the log speaks of who still has an account, in order.
    pub people: Vec<(AccountId, String)>,
    /// Whose lines alone are shown.
    pub person: Option<AccountId>,
    /// Counts from 1, the newest.
    pub page: i64,
    pub has_older: bool,
}

impl Log {
    /// The page as organizers see it.
    pub fn page(&self, member: &Member) -> StaffPage {
        let words = member.words;
        let names: HashMap<&str, &str> = self
            .people
            .iter()
            .map(|(id, name)| (id.as_str(), name.as_str()))
            .collect();
        let content = if self.rows.is_empty() {
            view! {
                <div class="empty">
                    <h2>{words.audit_empty()}</h2>
                    <p>{words.audit_empty_text()}</p>
                </div>
            }
            .into_any()
        } else {
            let heads = [words.audit_when(), words.audit_who(), words.audit_what()];
            let rows = self.rows.iter().map(|row| line(words, &names, row));
            list_table(words.staff_log(), &heads, rows.collect())
        };
        let body = view! {
            <div class="head">
                <div>
                    <h1>{words.staff_log()}</h1>
                    <p class="lead">{words.audit_lead()}</p>
                </div>
            </div>
            {self.filter(member)}
            {content}
            {self.pager(member)}
        };
        StaffPage::new(words.staff_log(), body)
    }

    fn filter(&self, member: &Member) -> impl IntoView + use<> {
        let words = member.words;
        let everybody = Choice::new("", words.audit_everybody(), self.person.is_none());
        let people = self.people.iter().map(|(id, name)| {
            let chosen = self.person.as_ref() == Some(id);
            Choice::new(id.as_str(), name.as_str(), chosen)
        });
        let choices = std::iter::once(everybody).chain(people).collect();
        view! {
            <form class="filters" method="get" action=member.path("log")>
                {select_field("person", words.audit_person(), None, choices)}
                <button class="quiet">{words.audit_show()}</button>
            </form>
        }
    }

    fn pager(&self, member: &Member) -> Option<AnyView> {
        let words = member.words;
        let person = self.person.as_ref().map_or("", AccountId::as_str);
        let link = |page: i64, text: &'static str| {
            let address = member.path(&format!("log?person={person}&page={page}"));
            view! {
                <a class="quiet" href=address>
                    {text}
                </a>
            }
        };
        let newer = (self.page > 1).then(|| link(self.page - 1, words.audit_newer()));
        let older = self
            .has_older
            .then(|| link(self.page + 1, words.audit_older()));
        (newer.is_some() || older.is_some()).then(|| {
            view! {
                <nav class="actions" aria-label=words.audit_pages()>
                    {newer}
                    {older}
                </nav>
            }
            .into_any()
        })
    }
}

fn line(words: Words, names: &HashMap<&str, &str>, row: &Row) -> ListRow {
    let name = |id: &str| match names.get(id) {
        Some(name) => (*name).to_string(),
        None => words.audit_gone().to_string(),
    };
    let who = if row.account.is_empty() {
        words.audit_machine().to_string()
    } else {
        name(&row.account)
    };
    // A line that cannot be understood is shown as it stands: hiding it would be worse.
    let what = match row.action.parse() {
        Ok(action) => sentence(words, action, row, &name),
        Err(_) => format!("{} {} {}", row.action, row.subject, row.detail),
    };
    ListRow {
        head: time(words, Millis(row.at)).into_any(),
        cells: vec![view! { <bdi>{who}</bdi> }.into_any(), what.into_any()],
    }
}

fn time(words: Words, at: Millis) -> String {
    let clock = at.clock();
    words.audit_time(words.day(&at.day()), clock)
}

/// What was done, in one sentence. An account is meant by its id, and shown by its name.
fn sentence(words: Words, action: Action, row: &Row, name: &impl Fn(&str) -> String) -> String {
    let is_about_somebody = matches!(
        action,
        Action::RoleChanged
            | Action::MemberRemoved
            | Action::PasswordReset
            | Action::TwoStepReset
            | Action::SignedOutByMachine
            | Action::AccountCreated
    );
    let subject = if is_about_somebody {
        name(&row.subject)
    } else {
        row.subject.clone()
    };
    let detail = match row.detail.parse::<Role>() {
        Ok(role) => role.in_words(words).to_string(),
        Err(_) => row.detail.clone(),
    };
    match action {
        Action::LogLost => words.audit_log_lost().into(),
        Action::SetUp => words.audit_set_up(subject),
        Action::SignedIn => words.audit_signed_in().into(),
        Action::SignedOutEverywhere => words.audit_signed_out_everywhere().into(),
        Action::PasswordChanged => words.audit_password_changed().into(),
        Action::PasswordReset => words.audit_password_reset(subject),
        Action::TwoStepOn => words.audit_two_step_on().into(),
        Action::TwoStepOff => words.audit_two_step_off().into(),
        Action::RecoveryCodesRenewed => words.audit_recovery_codes_renewed().into(),
        Action::RecoveryCodeUsed => words.audit_recovery_code_used().into(),
        Action::TwoStepReset => words.audit_two_step_reset(subject),
        Action::SignedOutByMachine => words.audit_signed_out_by_machine(subject),
        Action::AccountCreated => words.audit_account_created(subject, detail),
        Action::Invited => words.audit_invited(detail),
        Action::InvitationRevoked => words.audit_invitation_revoked().into(),
        Action::InvitationAccepted => words.audit_invitation_accepted(detail),
        Action::RoleChanged => words.audit_role_changed(subject, detail),
        Action::MemberRemoved => words.audit_member_removed(subject),
        Action::InitiativeChanged => words.audit_initiative_changed().into(),
        Action::SurveyImported => words.audit_survey_imported(subject),
        Action::SurveySettled => words.audit_survey_settled(subject),
        Action::SurveyOpened => words.audit_survey_opened(subject),
        Action::SurveyClosed => words.audit_survey_closed(subject),
        Action::AnswersErased => words.audit_answers_erased(subject),
        Action::TranscriptBroughtIn => words.audit_transcript_brought_in(subject),
        Action::ProjectImported => words.audit_project_imported(subject),
        Action::ProjectExported => words.audit_project_exported().into(),
        Action::ProjectExportedWithCases => words.audit_project_exported_with_cases().into(),
        Action::SessionClosed => words.audit_session_closed(subject),
        Action::LateLinesTaken => words.audit_late_lines_taken(subject, detail),
        Action::SeatErased => words.audit_seat_erased(subject),
        Action::QuotesTakenBack => words.audit_quotes_taken_back(subject),
        Action::RoundOpened => words.audit_round_opened(subject),
        Action::RoundStepped => words.audit_round_stepped(subject),
        Action::RecordingKept => words.audit_recording_kept(subject),
        Action::RecordingPlanned if detail.is_empty() => words.audit_recording_unplanned(subject),
        Action::RecordingPlanned => words.audit_recording_planned(subject, words.day(&detail)),
        Action::JoinCodeMade => words.audit_join_code_made(subject),
        Action::RecordingErased => words.audit_recording_erased(subject),
        Action::RetentionChanged => words.audit_retention_changed().into(),
        Action::SignUpOpened => words.audit_sign_up_opened(subject),
        Action::SignUpEnded => words.audit_sign_up_ended(subject),
        Action::CodesIssued => words.audit_codes_issued(subject, detail),
        Action::AnswersMixed => words.audit_answers_mixed(subject),
        Action::ResponsesImported => words.audit_responses_imported(subject),
        Action::ResponsesExported => words.audit_responses_exported(subject),
        Action::CodeCreated => words.audit_code_created(subject),
        Action::CodeChanged => words.audit_code_changed(subject),
        Action::CodeDeleted => words.audit_code_deleted(subject),
        Action::CodesMerged => words.audit_codes_merged(subject, detail),
        Action::CodeSplit => words.audit_code_split(subject, detail),
        Action::CodebookBroughtIn => words.audit_codebook_brought_in(subject),
        Action::MemoWritten => words.audit_memo_written().into(),
        Action::MemoChanged => words.audit_memo_changed().into(),
        Action::MemoDeleted => words.audit_memo_deleted().into(),
        Action::TranslationDrafted => words.audit_translation_drafted(subject),
        Action::TranslationDisputed => words.audit_translation_disputed(subject),
        Action::DisputeSettled => words.audit_dispute_settled(subject),
        Action::TranslationChecked => words.audit_translation_checked(subject),
        Action::DoubleCodingBegun => words.audit_double_coding_begun(subject),
        Action::DoubleCodingCompared => words.audit_double_coding_compared(subject),
        Action::DoubleCodingDecided => words.audit_double_coding_decided(subject),
        Action::ThemeCreated => words.audit_theme_created(subject),
        Action::ThemeChanged => words.audit_theme_changed(subject),
        Action::ThemeRemoved => words.audit_theme_removed(subject),
        Action::BarrierCreated => words.audit_barrier_created(subject),
        Action::BarrierChanged => words.audit_barrier_changed(subject),
        Action::EvidenceCreated => words.audit_evidence_created(subject),
        Action::EvidenceChanged => words.audit_evidence_changed(subject),
        Action::EvidenceRemoved => words.audit_evidence_removed(subject, detail),
        Action::QuoteDecided => words.audit_quote_decided().into(),
        Action::NamesChanged => words.audit_names_changed().into(),
        Action::Released => words.audit_released(subject),
        Action::SampleBroughtIn => words.audit_sample_brought_in().into(),
        Action::SampleRemoved => words.audit_sample_removed().into(),
        Action::BackedUp => words.audit_backed_up(words.day(&detail)),
        Action::Restored => words.audit_restored(words.day(&detail)),
    }
}
