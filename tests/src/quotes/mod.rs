//! Quotes: whose words may be repeated, who has looked at them, and in which form they go out.

mod allowed;
mod checked;
mod few;
mod names;
mod pages;
mod spoken;

use crate::harness::{SignedIn, World, forms};
use app::{
    account::Role,
    barrier::{self, Barrier},
    coding::{self, Code, Passage, Source, store::NewCoding, text::Range},
    ids::{AccountId, BarrierId, CodeId, CodingId, EvidenceId, PassageId, ResponseId},
    initiative::Initiative,
    quote::{self, Decision, Guard, Problem, PublicWords, Publishable, Telling, Wording},
    response::{self, Response},
    survey::{
        self, Survey,
        check::{Accepted, Answer},
    },
    theme::{self, EvidenceKind},
};

/// The group by which answers are looked at.
const SCHOOL: &str = "school";

/// A survey with a declared group, a theme with one code, and its tie to a barrier.
struct Desk {
    initiative: Initiative,
    survey: Survey,
    code: CodeId,
    theme_slug: String,
    evidence: EvidenceId,
    organizer: SignedIn,
    account: AccountId,
}

/// Somebody's words under the code.
#[derive(Clone)]
struct Words {
    response: ResponseId,
    passage: PassageId,
    coding: CodingId,
}

impl Desk {
    async fn make(world: &World) -> Desk {
        let initiative = world.create_initiative("listening").await;
        let draft = world
            .create_survey(&initiative, "asked", &forms::one_question())
            .await;
        let code = Code::new(initiative.id.clone(), "Late", 3);
        let barrier = Barrier {
            id: BarrierId::new(),
            title: "No bus".into(),
            statement: String::new(),
            indicator: String::new(),
            baseline: String::new(),
            position: 1,
        };
        let account = world
            .create_account("coder@example.org", "a long password")
            .await;
        let mut tx = world.db().write_tx().await.unwrap();
        survey::store::set_cuts(&mut tx, &draft.id, &[SCHOOL.to_string()])
            .await
            .unwrap();
        coding::store::create_code(&mut tx, &code)
            .await
            .unwrap()
            .unwrap();
        barrier::store::create_barrier(&mut tx, &initiative.id, &barrier)
            .await
            .unwrap();
        let (theme, theme_slug) = theme::store::create_theme(
            &mut tx,
            &initiative.id,
            &"en".parse().unwrap(),
            "The bus is late",
        )
        .await
        .unwrap();
        theme::store::set_codes(
            &mut tx,
            &initiative.id,
            &theme,
            std::slice::from_ref(&code.id),
        )
        .await
        .unwrap();
        let evidence = theme::evidence_store::create_evidence(
            &mut tx,
            &initiative.id,
            &theme,
            &barrier.id,
            EvidenceKind::Supports,
            "",
        )
        .await
        .unwrap();
        tx.commit().await.unwrap();
        Desk {
            survey: world.survey("asked").await,
            organizer: world.sign_in_as(Role::Organizer, &initiative).await,
            code: code.id,
            theme_slug,
            evidence: evidence.unwrap(),
            account,
            initiative,
        }
    }

    /// A family writes this and it is coded whole.
    async fn hear(&self, world: &World, lang: &str, school: &str, may: bool, text: &str) -> Words {
        self.hear_or_read(world, lang, (school, may), text, false)
            .await
    }

    /// As [`Desk::hear`]; `is_translated` where too few wrote in the language for anybody but a translator to read it.
    async fn hear_or_read(
        &self,
        world: &World,
        lang: &str,
        (school, may): (&str, bool),
        text: &str,
        is_translated: bool,
    ) -> Words {
        let answers = Accepted(vec![
            ("say".into(), Answer::Text(text.into())),
            (SCHOOL.into(), Answer::One(school.into())),
        ]);
        let response = Response {
            id: ResponseId::new(),
            survey: self.survey.id.clone(),
            version: 1,
            language: lang.into(),
            quote_ok: may,
            code_used: false,
            receipt_hash: String::new(),
            left_on: "2026-06-01".into(),
            answers: serde_json::to_string(&answers).unwrap(),
        };
        let passage = Passage {
            id: PassageId::new(),
            initiative: self.initiative.id.clone(),
            source: Source::Answer {
                survey: self.survey.id.clone(),
                response: response.id.clone(),
                question: "say".into(),
                is_translated,
            },
            language: lang.parse().unwrap(),
            text: text.into(),
        };
        let mut tx = world.db().write_tx().await.unwrap();
        response::store::create_responses(&mut tx, std::slice::from_ref(&response))
            .await
            .unwrap();
        coding::store::create_passages(&mut tx, std::slice::from_ref(&passage))
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let coding = self.code_words(world, &passage.id, Range::of(text)).await;
        Words {
            response: response.id,
            passage: passage.id,
            coding,
        }
    }

    async fn code_words(&self, world: &World, passage: &PassageId, range: Range) -> CodingId {
        let new = NewCoding {
            code: self.code.clone(),
            passage: passage.clone(),
            range,
            coder: self.account.clone(),
        };
        let mut tx = world.db().write_tx().await.unwrap();
        let coding = coding::store::create_coding(&mut tx, &self.initiative.id, &new)
            .await
            .unwrap()
            .id;
        tx.commit().await.unwrap();
        coding
    }

    /// So many more families of a school speak of the same in this language.
    async fn hear_others(&self, world: &World, lang: &str, school: &str, count: usize) {
        for _ in 0..count {
            self.hear(world, lang, school, false, "the same for us")
                .await;
        }
    }

    async fn translate(&self, world: &World, passage: &PassageId, text: &str) {
        let mut tx = world.db().write_tx().await.unwrap();
        let new = coding::store::NewTranslation {
            passage,
            language: &"en".parse().unwrap(),
            text,
            translator: "Hodan",
            by: None,
            origin: coding::TranslationOrigin::Person,
        };
        coding::store::set_translation(&mut tx, &self.initiative.id, &new)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }

    /// Chooses these quotes under a guard; false where it was refused.
    async fn choose(&self, world: &World, codings: &[&CodingId], guard: &Guard) -> bool {
        let codings: Vec<CodingId> = codings.iter().map(|coding| (*coding).clone()).collect();
        let mut tx = world.db().write_tx().await.unwrap();
        let chosen = quote::store::set_quotes(
            &mut tx,
            &self.initiative.id,
            &self.evidence,
            &codings,
            guard,
        )
        .await
        .unwrap();
        if chosen {
            tx.commit().await.unwrap();
        }
        chosen
    }

    async fn decide(
        &self,
        world: &World,
        coding: &CodingId,
        decision: Decision,
        guard: &Guard,
    ) -> Result<(), Problem> {
        let key = (&self.evidence, coding);
        quote::store::decide(
            &world.harken,
            &self.initiative.id,
            guard,
            key,
            &decision,
            &self.account,
        )
        .await
        .unwrap()
    }

    async fn published(&self, world: &World, guard: &Guard) -> Vec<Publishable> {
        quote::store::list_publishable(world.db(), &self.initiative.id, guard)
            .await
            .unwrap()
    }

    /// Whether these words go out as somebody's own.
    async fn goes_out(&self, world: &World, text: &str, guard: &Guard) -> bool {
        self.published(world, guard).await.iter().any(
            |out| matches!(&out.words, PublicWords::Original { quote, .. } if quote.text == text),
        )
    }

    fn path(&self, coding: &CodingId) -> String {
        format!("/i/listening/quotes/{}/{coding}", self.evidence)
    }

    /// Presses a button on a quote's page, with what the page holds and these fields instead of its own.
    async fn press(
        &self,
        world: &World,
        coding: &CodingId,
        act: &str,
        typed: &[(&str, &str)],
    ) -> crate::harness::Page {
        let path = self.path(coding);
        let page = self.organizer.get(world, &path).await.expect(200);
        let mut fields: Vec<(String, String)> = page
            .fields()
            .into_iter()
            .filter(|(name, _)| !typed.iter().any(|(typed, _)| typed == name) && name != "lang")
            .collect();
        fields.extend(
            typed
                .iter()
                .map(|(name, value)| (name.to_string(), value.to_string())),
        );
        fields.push(("act".into(), act.into()));
        self.organizer.to(world, &path).post(&fields).await
    }
}

fn telling(lang: &str, text: &str) -> Telling {
    Telling {
        language: lang.parse().unwrap(),
        text: text.into(),
    }
}

const ORIGINAL: Decision = Decision::Clear(Wording::Original { translation: None });
