//! One code that becomes two.

use super::Desk;
use crate::{harness::World, on_both_engines};
use app::{
    coding::{lineage::Choice, store},
    ids::{CodeId, CodingId},
};

async fn new_code(desk: &Desk, world: &World, name: &str) -> CodeId {
    let codes = store::list_codes(world.db(), desk.id()).await.unwrap();
    let code = codes.into_iter().find(|code| code.name == name);
    code.expect("the new code is there").id
}

async fn choose(desk: &Desk, world: &World, code: &CodeId, choices: &[(&CodingId, Choice)]) {
    let path = desk.path(&format!("codes/{code}/split/words?page=1"));
    let names: Vec<String> = choices
        .iter()
        .map(|(id, _)| format!("choice-{id}"))
        .collect();
    let mut fields: Vec<(&str, &str)> = names
        .iter()
        .zip(choices)
        .map(|(name, (_, choice))| (name.as_str(), choice.as_str()))
        .collect();
    fields.push(("do", "finish"));
    desk.coder.post(world, &path, &fields).await.expect(303);
}

on_both_engines!(
    codings_go_where_somebody_said_and_the_versions_before_keep_them,
    |world| async {
        let desk = Desk::make(&world).await;
        let late = desk.code(&world, "Late", None).await;
        let stays = desk.put(&world, &late, 0, 7, "a").await;
        let goes = desk.put(&world, &late, 1, 7, "a").await;
        let both = desk.put(&world, &late, 2, 7, "a").await;
        let (theme, _) = desk.theme(&world, &[&late], &[&goes]).await;
        let path = desk.path(&format!("codes/{late}/split"));
        desk.coder.get(&world, &path).await.expect(200);
        let fields = [
            ("do", "begin"),
            ("name", "Cold"),
            ("definition", "It is cold"),
        ];
        let begun = desk.coder.post(&world, &path, &fields).await.expect(303);
        let words = desk.coder.get(&world, begun.location()).await.expect(200);
        assert_eq!(words.count("fieldset legend q"), 3);
        let choices = [
            (&stays, Choice::Stays),
            (&goes, Choice::New),
            (&both, Choice::Both),
        ];
        choose(&desk, &world, &late, &choices).await;
        // Made while somebody goes through them: it stays.
        desk.put(&world, &late, 3, 7, "b").await;
        let preview = desk.coder.get(&world, &path).await.expect(200);
        let text = preview.text_of("section[aria-labelledby=preview-title] ul");
        assert!(text.contains("Nobody has decided about"), "{text}");
        let version = preview.values("version").remove(0);
        let before = desk.version(&world).await;
        let fields = [
            ("do", "split"),
            ("version", &version),
            ("themes", theme.as_str()),
        ];
        let done = desk.coder.post(&world, &path, &fields).await.expect(303);
        let report = desk.coder.get(&world, done.location()).await.expect(200);
        assert!(
            report.text().contains("carries both codes now"),
            "{}",
            report.text()
        );
        let cold = new_code(&desk, &world, "Cold").await;
        let at = |code: &CodeId, passage: usize| (code.clone(), passage, 7);
        let mut now = vec![
            at(&late, 0),
            at(&late, 2),
            at(&late, 3),
            at(&cold, 1),
            at(&cold, 2),
        ];
        now.sort();
        assert_eq!(desk.at(&world, before + 1).await, now);
        let then: Vec<_> = (0..4).map(|passage| at(&late, passage)).collect();
        assert_eq!(desk.at(&world, before).await, then);
        let gathered = world.number("select count(*) from theme_code").await;
        assert_eq!(gathered, 2);
        let quoted = world.column("select coding_id from evidence_quote").await;
        assert_eq!(quoted, [goes.to_string()]);
        assert_eq!(
            world.number("select count(*) from code_split_choice").await,
            0
        );
    }
);

on_both_engines!(
    a_split_by_which_nothing_goes_or_that_is_behind_is_refused,
    |world| async {
        let desk = Desk::make(&world).await;
        let late = desk.code(&world, "Late", None).await;
        let other = desk.code(&world, "Other", None).await;
        let coding = desk.put(&world, &late, 0, 7, "a").await;
        let path = desk.path(&format!("codes/{late}/split"));
        let begin = |name: &'static str| [("do", "begin"), ("name", name)];
        // The name of another code, and none.
        desk.coder
            .post(&world, &path, &begin("Other"))
            .await
            .expect(422);
        desk.coder.post(&world, &path, &begin("")).await.expect(422);
        desk.coder
            .post(&world, &path, &begin("Cold"))
            .await
            .expect(303);
        let split = |version: &str| {
            [
                ("do", "split".to_string()),
                ("version", version.to_string()),
            ]
        };
        let post = async |fields: &[(&str, String)]| {
            let fields: Vec<(&str, &str)> = fields
                .iter()
                .map(|(name, value)| (*name, value.as_str()))
                .collect();
            desk.coder.post(&world, &path, &fields).await
        };
        let seen = desk.version(&world).await.to_string();
        let none = post(&split(&seen)).await.expect(422);
        assert!(none.text_of("[role=alert]").contains("No words would go"));
        choose(&desk, &world, &late, &[(&coding, Choice::New)]).await;
        let behind = post(&split("0")).await.expect(422);
        assert!(
            behind
                .text_of("[role=alert]")
                .contains("Somebody changed this code")
        );
        // A coding of another code cannot be slipped in.
        let foreign = desk.put(&world, &other, 1, 7, "a").await;
        choose(&desk, &world, &late, &[(&foreign, Choice::New)]).await;
        post(&split(&seen)).await.expect(303);
        let cold = new_code(&desk, &world, "Cold").await;
        let now = desk.version(&world).await;
        let mut expected = vec![(cold, 0, 7), (other, 1, 7)];
        expected.sort();
        assert_eq!(desk.at(&world, now).await, expected);
        // Done once: the same page sent again begins nothing anew.
        post(&split(&seen)).await.expect(303);
        assert_eq!(desk.version(&world).await, now);
    }
);
