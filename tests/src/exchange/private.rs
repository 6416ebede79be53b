//! Nothing that goes out ties words to a person, and what was taken back goes nowhere.

use super::{reader, take_out};
use crate::{
    harness::{World, forms, fresh_nonce},
    on_both_engines,
};
use app::{
    account::Role,
    coding::{self, Code, store::NewCoding, text::Range},
    exchange::exporting::Door,
    ids::AccountId,
    initiative::Initiative,
    response::{import, tables},
    survey::Survey,
};
use clap::Parser;
use std::collections::BTreeMap;

/// Two questions in words, and two that say who answers.
const TABLE: &str = "lang,school,grade,why,wish
so,Northside,Grade 7,Baska ayaa soo daaha,Bas kale
so,Northside,Grade 7,Baska waa buuxaa,Dariiq cusub
es,Southside,Grade 8,El bus llega tarde siempre,Un chofer más
es,Southside,Grade 7,No hay bus en invierno,Una parada techada
es,Northside,Grade 8,El chofer grita mucho,Otro horario
so,Southside,Grade 8,Waa qabow subaxdii,Bas diirran
";

async fn answered(world: &World) -> (Initiative, Survey) {
    let initiative = world.create_initiative("private").await;
    let table = tables::read(TABLE.as_bytes(), "answers.csv").unwrap();
    import::into_new_survey(
        &world.harken,
        &initiative.id,
        "bus",
        &table,
        Some(&"en".parse().unwrap()),
        "answers.csv",
    )
    .await
    .unwrap();
    let survey = world.survey("bus").await;
    (initiative, survey)
}

/// Puts a code on every answer, whole.
async fn code_all(world: &World, initiative: &Initiative, survey: &Survey) {
    let mut tx = world.db().write_tx().await.unwrap();
    let code = Code::new(initiative.id.clone(), "Bus", 1);
    coding::store::create_code(&mut tx, &code)
        .await
        .unwrap()
        .unwrap();
    let passages = coding::store::list_answers_within(&mut tx, &initiative.id, &survey.id)
        .await
        .unwrap();
    for passage in passages {
        let new = NewCoding {
            code: code.id.clone(),
            range: Range::of(&passage.text),
            passage: passage.id,
            coder: AccountId("somebody".into()),
        };
        coding::store::create_coding(&mut tx, &initiative.id, &new)
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
}

on_both_engines!(
    a_file_from_a_page_says_nothing_of_who_answers_or_when,
    |world| async {
        let (initiative, survey) = answered(&world).await;
        code_all(&world, &initiative, &survey).await;
        let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
        let file = organizer
            .post(&world, "/i/private/exchange/project", &[])
            .await
            .expect(200);
        let outside = reader::read(&file.bytes);
        let words = outside.sources.values();
        assert_eq!(words.filter(|text| text.contains("bus llega")).count(), 1);
        for element in [
            "Case",
            "Cases",
            "Variable",
            "Variables",
            "VariableValue",
            "Set",
        ] {
            assert!(!outside.elements.contains(element), "{element}");
        }
        let ids =
            "select response_id from passage where response_id <> '' union select id from passage
             union select id from coding union select coder_id from coding";
        let mut secrets = world.column(ids).await;
        secrets.extend(
            [
                "Northside",
                "Southside",
                "Grade",
                "DateTime",
                "creationDateTime",
            ]
            .map(String::from),
        );
        for secret in &secrets {
            assert!(!outside.xml.contains(secret.as_str()), "{secret}");
        }
        let parts = reader::unpack(&file.bytes);
        assert!(
            parts
                .keys()
                .all(|name| secrets.iter().all(|secret| !name.contains(secret)))
        );
        // By GUIDs, which chance has made: two answers of one family do not stand together.
        let places: Vec<usize> = (outside.sources.keys())
            .map(|guid| {
                outside
                    .xml
                    .to_lowercase()
                    .find(&format!("<textsource guid=\"{guid}"))
            })
            .map(Option::unwrap)
            .collect();
        assert!(places.is_sorted());
    }
);

on_both_engines!(
    whoever_holds_the_machine_gets_cases_only_when_they_ask_for_them,
    |world| async {
        let (initiative, _) = answered(&world).await;
        let plain = reader::read(&take_out(&world, &initiative, Door::Machine).await);
        assert!(!plain.xml.contains("Northside"));
        let file = take_out(&world, &initiative, Door::MachineWithRespondents).await;
        let outside = reader::read(&file);
        assert_eq!(outside.xml.matches("<Case ").count(), 6);
        assert_eq!(outside.xml.matches("Northside").count(), 3);
        assert_eq!(
            outside.xml.matches("<SourceRef ").count(),
            outside.sources.len()
        );
    }
);

on_both_engines!(
    words_that_were_taken_back_are_in_no_file_from_that_moment_on,
    |world| async {
        let survey = world.open_survey("back", &forms::one_question()).await;
        let initiative = world.initiative("back-initiative").await;
        let mut receipt = String::new();
        for number in 0..6 {
            let nonce = fresh_nonce();
            let text = format!("Answer number {number}");
            let page = world
                .answer("back", &nonce, &[("say", &text)])
                .await
                .expect(200);
            if number == 3 {
                receipt = page.text_of("details .code-field").trim().to_string();
            }
        }
        world.close(&survey).await.unwrap();
        let before = reader::read(&take_out(&world, &initiative, Door::Web).await);
        assert_eq!(before.sources.len(), 6);
        world
            .post_form("/r", &[("receipt", receipt.as_str()), ("do", "withdraw")])
            .await;
        let wishes = "select count(*) from wish where kind = 'withdraw'";
        assert_eq!(world.number(wishes).await, 1, "the withdrawal is waiting");
        for door in [Door::Web, Door::Machine, Door::MachineWithRespondents] {
            let after = reader::read(&take_out(&world, &initiative, door).await);
            assert_eq!(after.sources.len(), 5, "{door:?}");
            assert!(!after.sources.values().any(|text| text == "Answer number 3"));
        }
    }
);

on_both_engines!(
    the_command_line_brings_in_and_takes_out_as_it_is_typed,
    |world| async {
        let Some(path) = crate::harness::inputs::find_path("refi-qda/demo.qdpx") else {
            return;
        };
        let folder = world.database.folder.path();
        let out = folder.join("out.qdpx");
        let run = async |arguments: &[&str]| {
            let keys = folder.join("keys");
            let place = [
                "--database-url",
                &world.database.url,
                "--keys",
                keys.to_str().unwrap(),
            ];
            let all = ["harken"].iter().chain(&place).chain(arguments).copied();
            let command = server::config::Command::parse_from(all);
            server::cli::run(command)
                .await
                .map_err(|error| error.to_string())
        };
        let file = path.to_str().unwrap();
        run(&["project", "import", "study", file, "--lang", "en"])
            .await
            .unwrap();
        let out_name = out.to_str().unwrap();
        run(&[
            "project", "export", "study", "--format", "qdpx", "--out", out_name,
        ])
        .await
        .unwrap();
        let outside = reader::read(&std::fs::read(&out).unwrap());
        assert_eq!((outside.codes.len(), outside.codings.len()), (262, 205));
        assert_eq!(
            world.column("select distinct language from passage").await,
            ["en"]
        );
        let wrong = folder.join("wrong.qdpx");
        std::fs::write(&wrong, b"hello").unwrap();
        let error = run(&["project", "import", "study", wrong.to_str().unwrap()]).await;
        let sentence = error.unwrap_err();
        assert!(sentence.contains("wrong.qdpx"), "{sentence}");
        assert!(!sentence.contains('\u{2068}'), "{sentence}");
        let missing = run(&["project", "export", "nosuch", "--out", out_name]).await;
        assert!(missing.unwrap_err().contains("nosuch"));
        let actions: BTreeMap<String, ()> = world
            .column("select action from audit_entry")
            .await
            .into_iter()
            .map(|action| (action, ()))
            .collect();
        assert!(actions.contains_key("project-imported"));
        assert!(actions.contains_key("project-exported-with-cases"));
    }
);
