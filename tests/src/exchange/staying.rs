//! What stays here when a project goes out is named: what there is, and nothing else.

use super::bring_in;
use crate::{
    codebook::Desk,
    harness::{World, forms, inputs},
    on_both_engines,
};
use app::{
    account::Role,
    coding::{TranslationOrigin, store},
    double_coding::{self, DoubleCoding, First},
    exchange::{
        exporting::Door,
        staying::{Staying, list_staying},
    },
    ids::{AccountId, DoubleCodingId, Millis},
    initiative::Initiative,
    memo, theme,
};

async fn staying(world: &World, initiative: &Initiative, door: Door) -> Vec<Staying> {
    list_staying(world.db(), &initiative.id, door)
        .await
        .unwrap()
}

on_both_engines!(
    of_a_project_that_came_in_nothing_stays_but_what_no_page_gives_out,
    |world| async {
        for (name, from_a_page) in [
            ("demo", &[][..]),
            ("made_multilingual", &[Staying::CameIn][..]),
        ] {
            let Some(file) = inputs::find_bytes(&format!("refi-qda/{name}.qdpx")) else {
                return;
            };
            let initiative = world.create_initiative(&name.replace('_', "-")).await;
            bring_in(&world, &initiative, &file).await;
            let whole = staying(&world, &initiative, Door::Machine).await;
            assert_eq!(whole, Vec::<Staying>::new(), "{name}");
            let page = staying(&world, &initiative, Door::Web).await;
            assert_eq!(page, from_a_page, "{name}");
        }
    }
);

on_both_engines!(
    what_was_made_here_and_has_no_place_in_the_file_is_counted,
    |world| async {
        let desk = Desk::make(&world).await;
        let elsewhere = world.create_initiative("elsewhere").await;
        let (english, spanish) = ("en".parse().unwrap(), "es".parse().unwrap());
        let late = desk.code(&world, "Late", None).await;
        desk.code(&world, "Cold", None).await;
        let coding = desk.put(&world, &late, 0, 15, "somebody").await;
        let (theme, _) = desk.theme(&world, &[&late], &[&coding]).await;
        let mut tx = world.db().write_tx().await.unwrap();
        theme::store::set_statement(&mut tx, &theme, &spanish, "Autobuses")
            .await
            .unwrap();
        let about = memo::About::Code(late);
        let memo = memo::store::create_memo(&mut tx, desk.id(), &about, "One", &desk.account)
            .await
            .unwrap();
        memo::store::set_memo(&mut tx, desk.id(), &memo, 1, "Another", &desk.account)
            .await
            .unwrap();
        for text in ["Llega tarde.", "El bus llega tarde."] {
            let new = store::NewTranslation {
                passage: &desk.passages[0],
                language: &spanish,
                text,
                translator: "Ana",
                by: Some(&desk.account),
                origin: TranslationOrigin::Person,
            };
            store::set_translation(&mut tx, desk.id(), &new)
                .await
                .unwrap();
        }
        tx.commit().await.unwrap();
        assert_eq!(
            staying(&world, &desk.initiative, Door::Web).await,
            [
                Staying::Translations(1),
                Staying::EarlierTranslations(1),
                Staying::Versions(1),
                Staying::Times,
                Staying::Memos(1),
                Staying::EarlierMemos(1),
                Staying::Statements(1),
                Staying::Barriers(1),
                Staying::Ties(1),
                Staying::Quotes(1),
            ]
        );
        let nothing = staying(&world, &elsewhere, Door::Web).await;
        assert_eq!(nothing, Vec::<Staying>::new());
        let organizer = world.sign_in_as(Role::Organizer, &desk.initiative).await;
        let page = organizer.get(&world, &desk.path("exchange")).await;
        assert_eq!(page.expect(200).count(".part:first-of-type li"), 10);
        // A code that says when to use it has more to say than a description holds apart.
        let mut tx = world.db().write_tx().await.unwrap();
        let said = "update code set when_to_use = 'Buses' where name = 'Cold'";
        sqlx::query(said).execute(&mut *tx).await.unwrap();
        theme::store::delete_statement(&mut tx, &theme, &english)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let now = staying(&world, &desk.initiative, Door::Web).await;
        assert!(now.contains(&Staying::Guidance(1)), "{now:?}");
        assert!(!now.contains(&Staying::Statements(1)), "{now:?}");
    }
);

on_both_engines!(
    what_families_said_and_took_back_is_told_by_rule_and_never_counted,
    |world| async {
        let survey = world.open_survey("asked", &forms::one_question()).await;
        let initiative = world.initiative("asked-initiative").await;
        let rules = [Staying::People, Staying::Withdrawn, Staying::Surveys(1)];
        // Before anybody answered and afterwards the list is one: it tells nothing of who did what.
        assert_eq!(staying(&world, &initiative, Door::Web).await, rules);
        for number in 0..5 {
            let nonce = crate::harness::fresh_nonce();
            let text = format!("Answer {number}");
            let sent = world.answer("asked", &nonce, &[("say", &text)]).await;
            sent.expect(200);
        }
        world.close(&survey).await.unwrap();
        assert_eq!(staying(&world, &initiative, Door::Web).await, rules);
        assert_eq!(staying(&world, &initiative, Door::Machine).await, rules);
        // With cases, who said what is in the file.
        let with_cases = staying(&world, &initiative, Door::MachineWithRespondents).await;
        assert_eq!(with_cases, rules[1..]);
    }
);

on_both_engines!(
    whoever_codes_blind_is_told_why_nothing_goes_out_and_nothing_of_what_is_there,
    |world| async {
        let desk = Desk::make(&world).await;
        let blind = world.sign_in_as(Role::Organizer, &desk.initiative).await;
        let open_eyed = world.sign_in_as(Role::Organizer, &desk.initiative).await;
        let double = DoubleCoding {
            id: DoubleCodingId::new(),
            initiative: desk.id().clone(),
            title: "Check".into(),
            drawn_from: String::new(),
            drawn: desk.passages.len(),
            first: First::Coder(AccountId("somebody".into())),
            second: world.account_of(&blind).await,
            started_at: Millis::now(),
            compared_at: None,
        };
        let mut tx = world.db().write_tx().await.unwrap();
        double_coding::store::create_double_coding(&mut tx, &double, &desk.passages)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let path = desk.path("exchange");
        let button = "form[action$='/exchange/project']";
        let seen = blind.get(&world, &path).await.expect(200);
        assert_eq!((seen.count(button), seen.count(".part li")), (0, 0));
        let seen = open_eyed.get(&world, &path).await.expect(200);
        assert_eq!((seen.count(button), seen.count(".part li")), (1, 1));
    }
);
