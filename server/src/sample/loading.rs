//! The sample on its way into the database: one write, whole or not at all.

use super::community::{self, Community, Shown, Words};
use app::{
    barrier::{self, Barrier},
    capture::Seat,
    coding::{self, Code, Passage, Source, TranslationOrigin, store::NewCoding, text},
    db::WriteTx,
    error::{Error, Result},
    gathering::{self, Slot},
    harken::Harken,
    i18n,
    ids::{
        AccountId, BarrierId, CodeId, CodingId, InitiativeId, Millis, PassageId, SessionId, SlotId,
        ThemeId,
    },
    initiative::{self, Initiative},
    quote::{self, Decision, Guard, Telling, Wording},
    response::{
        columns,
        import::{self, Answered},
        mixing::{self, Mixed},
        tables,
    },
    session::{self, NewNote, Session, SessionKind},
    survey::{self, Form, Status, Survey, check::Answer, form_json},
    theme,
    token::short_code,
};
use std::collections::HashMap;

/// The address of a second survey, which a newcomer can answer.
const OPEN_SLUG: &str = "alder-creek-spring";

/// Writes the whole sample. `organizer` is who has coded it. Whoever commits it
/// calls `mixing::finish` afterwards.
pub async fn load(
    harken: &Harken,
    tx: &mut WriteTx,
    organizer: &AccountId,
) -> Result<(InitiativeId, Mixed)> {
    let community = community::read()?;
    let form = form_json::from_json(community::FORM)
        .map_err(|error| Error::Broken(format!("The sample's survey: {error}")))?;
    let wanted = Initiative {
        id: InitiativeId::new(),
        slug: community.initiative.slug.clone(),
        name: community.initiative.name.clone(),
        place: community.initiative.place.clone(),
        problem_statement: community.initiative.problem_statement.clone(),
        language: form.default_language.to_string(),
        is_sample: true,
    };
    let initiative = initiative::store::create_initiative(tx, wanted).await?.id;
    let (answers, mixed) = load_answers(harken, tx, &initiative, &community, &form).await?;
    let next = next_round(&form);
    open_survey(tx, &initiative, OPEN_SLUG, &community.survey.cuts, &next).await?;
    Loading {
        tx,
        initiative: &initiative,
        organizer,
        community: &community,
        codes: HashMap::new(),
        answers,
    }
    .load_work()
    .await?;
    Ok((initiative, mixed))
}

/// Checks some of the quotes that [`load`] has chosen, through the same door as a person does. The others wait.
pub async fn check_quotes(
    harken: &Harken,
    initiative: &InitiativeId,
    organizer: &AccountId,
) -> Result<()> {
    let community = community::read()?;
    let guard = Guard::house();
    let quotes = community.evidence.iter().flat_map(|told| &told.quotes);
    let decided: HashMap<&str, Decision> = quotes
        .filter_map(|quoted| {
            let decision = decision_of(quoted.shown.as_ref()?);
            Some((quoted.words.quote.as_str(), decision))
        })
        .collect();
    for chosen in quote::store::list_chosen(&harken.db, initiative, &guard).await? {
        let text = chosen.quote.text.as_str();
        let Some(decision) = decided.get(text) else {
            continue;
        };
        let key = (&chosen.evidence, &chosen.quote.coding);
        quote::store::decide(harken, initiative, &guard, key, decision, organizer)
            .await?
            .map_err(|_| lost("the check of", text))?;
    }
    Ok(())
}

fn decision_of(shown: &Shown) -> Decision {
    let telling = |text: &String| Telling {
        language: i18n::Words::english().lang().clone(),
        text: text.clone(),
    };
    match shown {
        Shown::Translation(text) => Decision::Clear(Wording::Translation(telling(text))),
        Shown::Paraphrase(text) => Decision::Clear(Wording::Paraphrase(telling(text))),
        Shown::Refused => Decision::Refuse,
    }
}

/// The same questions a year on, so that lists can tell the two apart.
fn next_round(form: &Form) -> Form {
    let mut next = form.clone();
    for title in next.title.0.values_mut() {
        title.push_str(" · 2027");
    }
    next
}

async fn open_survey(
    tx: &mut WriteTx,
    initiative: &InitiativeId,
    slug: &str,
    cuts: &[String],
    form: &Form,
) -> Result<Survey> {
    let (id, slug) = survey::store::create_survey(tx, initiative, Some(slug), form).await?;
    survey::store::set_cuts(tx, &id, cuts).await?;
    survey::store::set_status(tx, &id, Status::Open).await?;
    Ok(Survey {
        id,
        initiative: initiative.clone(),
        slug,
        status: Status::Open,
        version: 1,
        revision: 1,
        asks_quote_consent: true,
        form: form.clone(),
        cuts: cuts.to_vec(),
        mixing_days: Vec::new(),
        codes: 0,
    })
}

/// Which passage each answer of each row has become, by row (from 1) and question.
type Answers = HashMap<(usize, String), Passage>;

/// Sends every row of answers in, ends the survey, and finds the words again that came out of the mixing.
async fn load_answers(
    harken: &Harken,
    tx: &mut WriteTx,
    initiative: &InitiativeId,
    community: &Community,
    form: &Form,
) -> Result<(Answers, Mixed)> {
    let broken =
        |error: &dyn std::fmt::Display| Error::Broken(format!("The sample's answers: {error}"));
    let table = tables::read(community::RESPONSES.as_bytes(), "responses.csv")
        .map_err(|error| broken(&error))?;
    let found = columns::find(form, &table).map_err(|error| broken(&error))?;
    let checked = import::check_rows(form, &table, &found, &form.default_language)
        .map_err(|error| broken(&error))?;
    let slug = &community.survey.slug;
    let survey = open_survey(tx, initiative, slug, &community.survey.cuts, form).await?;
    import::fill(harken, tx, &survey, checked.rows.clone()).await?;
    let mixed = mixing::close_within(harken, tx, &survey).await?;
    let passages = coding::store::list_answers_within(tx, initiative, &survey.id).await?;
    Ok((match_answers(&checked.rows, passages), mixed))
}

/// After the mixing nothing ties an answer to its row but its words. Where two rows say the same, either will do.
fn match_answers(rows: &[Answered], passages: Vec<Passage>) -> Answers {
    let mut by_words: HashMap<(String, String), Vec<Passage>> = HashMap::new();
    for passage in passages {
        if let Source::Answer { question, .. } = &passage.source {
            let words = (question.clone(), passage.text.clone());
            by_words.entry(words).or_default().push(passage);
        }
    }
    let mut answers = Answers::new();
    for (row, answered) in (1..).zip(rows) {
        for (field, answer) in &answered.answers.0 {
            if let Answer::Text(text) = answer
                && let Some(passage) = by_words
                    .get_mut(&(field.clone(), text.clone()))
                    .and_then(Vec::pop)
            {
                answers.insert((row, field.clone()), passage);
            }
        }
    }
    answers
}

/// What people have made of the answers.
struct Loading<'a> {
    tx: &'a mut WriteTx,
    initiative: &'a InitiativeId,
    organizer: &'a AccountId,
    community: &'a Community,
    codes: HashMap<&'a str, CodeId>,
    answers: Answers,
}

impl Loading<'_> {
    async fn load_work(mut self) -> Result<()> {
        self.load_codebook().await?;
        let codings = self.load_codings().await?;
        self.load_session().await?;
        self.load_planned().await?;
        let barriers = self.load_barriers().await?;
        let themes = self.load_themes().await?;
        self.load_evidence(&themes, &barriers, &codings).await?;
        self.load_names().await?;
        self.load_translations().await
    }

    /// Wider codes stand before those that are part of them.
    async fn load_codebook(&mut self) -> Result<()> {
        for told in &self.community.codebook {
            let code = Code {
                parent: match &told.parent {
                    Some(parent) => Some(self.code(parent)?),
                    None => None,
                },
                definition: told.definition.clone(),
                when_to_use: told.when_to_use.clone(),
                when_not: told.when_not.clone(),
                example: told.example.clone(),
                ..Code::new(self.initiative.clone(), &told.name, told.colour)
            };
            if coding::store::create_code(self.tx, &code).await?.is_err() {
                return Err(lost("code", &told.slug));
            }
            self.codes.insert(&told.slug, code.id);
        }
        Ok(())
    }

    fn code(&self, slug: &str) -> Result<CodeId> {
        self.codes
            .get(slug)
            .cloned()
            .ok_or_else(|| lost("code", slug))
    }

    fn answer(&self, row: usize, question: &str) -> Result<&Passage> {
        let found = self.answers.get(&(row, question.to_string()));
        found.ok_or_else(|| lost("answer", &format!("{row} {question}")))
    }

    async fn put(
        &mut self,
        code: &str,
        passage: &PassageId,
        text: &str,
        quote: &str,
    ) -> Result<CodingId> {
        let bytes = text.find(quote).map(|start| start..start + quote.len());
        let range = bytes.and_then(|bytes| text::from_utf8(text, bytes));
        let new = NewCoding {
            code: self.code(code)?,
            passage: passage.clone(),
            range: range.ok_or_else(|| lost("quote", quote))?,
            coder: self.organizer.clone(),
        };
        let coding = coding::store::create_coding(self.tx, self.initiative, &new).await?;
        Ok(coding.id)
    }

    /// Every coding of an answer, beside its code's slug, in the order the file tells them.
    async fn load_codings(&mut self) -> Result<Vec<CodingId>> {
        let mut made = Vec::new();
        let community = self.community;
        for coding in &community.codings {
            let Words {
                row,
                question,
                quote,
            } = &coding.words;
            let passage = self.answer(*row, question)?.clone();
            made.push(
                self.put(&coding.code, &passage.id, &passage.text, quote)
                    .await?,
            );
        }
        Ok(made)
    }

    async fn load_session(&mut self) -> Result<()> {
        let told = &self.community.session;
        let session = Session {
            id: SessionId::new(),
            initiative: self.initiative.clone(),
            title: told.title.clone(),
            kind: SessionKind::Conversation,
            held_on: told.date.clone(),
            place: told.place.clone(),
            languages: told.languages.clone(),
            prompts: told.prompts.clone(),
            participants: 0,
            purpose: String::new(),
            state: session::State::Closed,
        };
        session::store::create_session(self.tx, &session).await?;
        let mut passages = Vec::new();
        for note in &told.notes {
            let new = NewNote {
                prompt: note.prompt,
                kind: note.kind.parse().map_err(Error::Broken)?,
                language: note.lang.clone(),
                text: note.text.clone(),
                seat: Seat::NOBODY,
                // Made up, and so is everybody's consent.
                quote_ok: true,
                tags: Vec::new(),
            };
            let (_, passage) =
                session::store::create_note(self.tx, self.initiative, &session.id, &new).await?;
            passages.push((passage, note.text.clone()));
        }
        for coding in &told.codings {
            let found = coding.note.checked_sub(1).and_then(|at| passages.get(at));
            let (passage, text) = found.ok_or_else(|| lost("note", &coding.quote))?.clone();
            self.put(&coding.code, &passage, &text, &coding.quote)
                .await?;
        }
        Ok(())
    }

    /// The conversation that is still to come, for which families can sign up.
    async fn load_planned(&mut self) -> Result<()> {
        let told = &self.community.planned;
        let session = Session {
            id: SessionId::new(),
            initiative: self.initiative.clone(),
            title: told.title.clone(),
            kind: SessionKind::Conversation,
            held_on: String::new(),
            place: told.place.clone(),
            languages: told.languages.clone(),
            prompts: told.prompts.clone(),
            participants: 0,
            purpose: told.purpose.clone(),
            state: session::State::Planned,
        };
        session::store::create_session(self.tx, &session).await?;
        for slot in &told.slots {
            let slot = Slot {
                id: SlotId::new(),
                initiative: self.initiative.clone(),
                session: session.id.clone(),
                held_on: Millis::now().plus_hours(24 * slot.in_days).day(),
                begins: slot.begins.clone(),
                minutes: slot.minutes,
                place: slot.place.clone(),
                languages: slot.languages.clone(),
                interpretation: slot.interpretation.clone(),
                offers: slot.offers.clone(),
                access_notes: slot.access_notes.clone(),
            };
            gathering::store::set_slot(self.tx, &slot).await?;
        }
        gathering::store::open_page(self.tx, &session.id, &short_code()).await
    }

    async fn load_barriers(&mut self) -> Result<HashMap<String, BarrierId>> {
        let mut made = HashMap::new();
        for (position, told) in (1..).zip(&self.community.barriers) {
            let barrier = Barrier {
                id: BarrierId::new(),
                title: told.title.clone(),
                statement: told.statement.clone(),
                indicator: told.indicator.clone(),
                baseline: told.baseline.clone(),
                position,
            };
            barrier::store::create_barrier(self.tx, self.initiative, &barrier).await?;
            made.insert(told.slug.clone(), barrier.id);
        }
        Ok(made)
    }

    async fn load_themes(&mut self) -> Result<HashMap<String, ThemeId>> {
        let mut made = HashMap::new();
        for told in &self.community.themes {
            // The file's own slug makes the address; the statements follow at once.
            let english = "en"
                .parse()
                .map_err(|error| Error::Broken(format!("{error}")))?;
            let (id, _) =
                theme::store::create_theme(self.tx, self.initiative, &english, &told.slug).await?;
            for (language, statement) in &told.statement.0 {
                theme::store::set_statement(self.tx, &id, language, statement).await?;
            }
            let codes = told.codes.iter().map(|code| self.code(code));
            let codes = codes.collect::<Result<Vec<_>>>()?;
            theme::store::set_codes(self.tx, self.initiative, &id, &codes).await?;
            made.insert(told.slug.clone(), id);
        }
        Ok(made)
    }

    async fn load_evidence(
        &mut self,
        themes: &HashMap<String, ThemeId>,
        barriers: &HashMap<String, BarrierId>,
        codings: &[CodingId],
    ) -> Result<()> {
        for told in &self.community.evidence {
            let theme = themes
                .get(&told.theme)
                .ok_or_else(|| lost("theme", &told.theme))?;
            let barrier = barriers
                .get(&told.barrier)
                .ok_or_else(|| lost("barrier", &told.barrier))?;
            let kind = told.kind.parse().map_err(Error::Broken)?;
            let made = theme::evidence_store::create_evidence(
                self.tx,
                self.initiative,
                theme,
                barrier,
                kind,
                &told.note,
            )
            .await?;
            let evidence = made.ok_or_else(|| lost("evidence", &told.note))?;
            let quotes = told.quotes.iter().map(|quoted| {
                self.find_coding(&told.theme, &quoted.words, codings)
                    .ok_or_else(|| lost("quote", &quoted.words.quote))
            });
            let quotes = quotes.collect::<Result<Vec<_>>>()?;
            let guard = Guard::house();
            let chosen =
                quote::store::set_quotes(self.tx, self.initiative, &evidence, &quotes, &guard);
            if !chosen.await? {
                return Err(lost("quotes of", &told.note));
            }
        }
        Ok(())
    }

    /// The coding of these very words under a code of the theme.
    fn find_coding(&self, theme: &str, words: &Words, codings: &[CodingId]) -> Option<CodingId> {
        let theme = self
            .community
            .themes
            .iter()
            .find(|told| told.slug == theme)?;
        let told = self.community.codings.iter().zip(codings);
        let mut fitting = told.filter(|(told, _)| {
            let same = &told.words;
            (same.row, &same.question, &same.quote) == (words.row, &words.question, &words.quote)
                && theme.codes.contains(&told.code)
        });
        fitting.next().map(|(_, id)| id.clone())
    }

    async fn load_names(&mut self) -> Result<()> {
        let names = self.community.kept_names.iter().cloned().collect();
        quote::store::set_names(self.tx, self.initiative, &names).await
    }

    async fn load_translations(&mut self) -> Result<()> {
        let community = self.community;
        for told in &community.translations {
            let passage = self.answer(told.row, &told.question)?.id.clone();
            let new = coding::store::NewTranslation {
                passage: &passage,
                language: &told.lang,
                text: &told.text,
                translator: &told.translator,
                by: None,
                origin: TranslationOrigin::Person,
            };
            coding::store::set_translation(self.tx, self.initiative, &new).await?;
        }
        Ok(())
    }
}

fn lost(what: &str, name: &str) -> Error {
    Error::Broken(format!("The sample's files do not fit: {what} “{name}”."))
}
