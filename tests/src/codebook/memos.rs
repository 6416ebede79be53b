//! Memos: kept in every wording, and gone with what they are about.

use super::Desk;
use crate::{
    harness::{Page, World},
    on_both_engines,
};
use app::{account::Role, coding::store, memo};

async fn write(desk: &Desk, world: &World, about: &str, text: &str) -> String {
    let fields = [("about", about), ("text", text)];
    let done = desk.coder.post(world, &desk.path("memos"), &fields).await;
    done.expect(303).location().to_string()
}

on_both_engines!(
    a_memo_stands_beside_its_thing_and_keeps_every_wording,
    |world| async {
        let desk = Desk::make(&world).await;
        let late = desk.code(&world, "Late", None).await;
        let back = write(&desk, &world, &format!("code:{late}"), "First thought").await;
        assert_eq!(
            back,
            format!("{}#memos", desk.path(&format!("codes/{late}")))
        );
        let page = desk
            .coder
            .get(&world, &desk.path(&format!("codes/{late}")))
            .await;
        assert!(page.expect(200).text_of("#memos").contains("First thought"));
        let id = world.column("select id from memo").await.remove(0);
        let path = desk.path(&format!("memos/{id}"));
        let first = [("version", "1"), ("text", "Second thought")];
        desk.coder.post(&world, &path, &first).await.expect(303);
        // From the same page once more: somebody was quicker, and nothing is overwritten.
        let again = [("version", "1"), ("text", "Third thought")];
        let page = desk.coder.post(&world, &path, &again).await.expect(422);
        assert_eq!(page.text_of("#f-memo"), "Third thought");
        assert!(page.text().contains("First thought"));
        let kept = world
            .column("select text from memo_wording order by version")
            .await;
        assert_eq!(kept, ["First thought", "Second thought"]);
        let all = desk
            .coder
            .get(&world, &desk.path("memos"))
            .await
            .expect(200);
        assert!(all.text_of("table.list").contains("Second thought"));
        for wrong in ["", " \u{200b}", "bell\u{7}"] {
            let fields = [("version", "2"), ("text", wrong)];
            desk.coder.post(&world, &path, &fields).await.expect(422);
        }
        desk.coder
            .post(&world, &path, &[("delete", "1")])
            .await
            .expect(303);
        assert_eq!(world.number("select count(*) from memo_wording").await, 0);
    }
);

on_both_engines!(
    memos_go_with_the_words_and_come_along_with_a_code,
    |world| async {
        let desk = Desk::make(&world).await;
        let from = desk.code(&world, "Delay", None).await;
        let into = desk.code(&world, "Late", None).await;
        let (theme, _) = desk.theme(&world, &[&from], &[]).await;
        let passage = &desk.passages[0];
        write(&desk, &world, &format!("passage:{passage}"), "About words").await;
        write(&desk, &world, &format!("code:{from}"), "About a code").await;
        let back = write(&desk, &world, &format!("theme:{theme}"), "About a theme").await;
        let shown = desk
            .coder
            .get(&world, back.trim_end_matches("#memos"))
            .await;
        assert!(
            shown
                .expect(200)
                .text_of("#memos")
                .contains("About a theme")
        );
        let viewer = world.sign_in_as(Role::Viewer, &desk.initiative).await;
        let shown = viewer.get(&world, back.trim_end_matches("#memos")).await;
        assert!(!shown.expect(200).text().contains("About a theme"));
        let merge = store::Merge {
            from: &from,
            into: &into,
            texts: store::Texts::Left,
            seen: desk.version(&world).await,
            by: &desk.account,
        };
        let mut tx = world.db().write_tx().await.unwrap();
        let done = store::merge_codes(&mut tx, desk.id(), &merge)
            .await
            .unwrap();
        assert_eq!(done.unwrap().1.memos, 1);
        sqlx::query("delete from passage where id = $1")
            .bind(passage.as_str())
            .execute(&mut *tx)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let about = memo::About::Code(into);
        let memos =
            memo::store::list_memos_about(world.db(), desk.id(), &desk.account, &about).await;
        assert_eq!(memos.unwrap()[0].text, "About a code");
        let texts = world
            .column("select text from memo_wording order by text")
            .await;
        assert_eq!(texts, ["About a code", "About a theme"]);
    }
);

on_both_engines!(
    a_memo_beside_words_leads_back_to_the_filter_they_were_read_under,
    |world| async {
        let desk = Desk::make(&world).await;
        let words = desk.path(&format!("words/{}", desk.passages[0]));
        let (query, memos) = ("?source=session&language=en", desk.path("memos"));
        // As a browser without scripts sends it: what the page has in its form, and what was typed.
        let sent = |page: &Page, text: &str| {
            let form = format!("form[action='{memos}'] input[type=hidden]");
            let names = page.attributes(&form, "name").into_iter();
            let values = page.attributes(&form, "value");
            let mut fields: Vec<(String, String)> = names.zip(values).collect();
            fields.push(("text".into(), text.into()));
            fields
        };
        let post = async |fields: &[(String, String)]| {
            let fields: Vec<(&str, &str)> = (fields.iter())
                .map(|(name, value)| (name.as_str(), value.as_str()))
                .collect();
            desk.coder.post(&world, &memos, &fields).await
        };
        let page = desk.coder.get(&world, &format!("{words}{query}")).await;
        // Nothing was typed: the page that says so keeps the way back.
        let again = post(&sent(&page.expect(200), " ")).await.expect(422);
        let kept = post(&sent(&again, "A thought")).await.expect(303);
        assert_eq!(kept.location(), format!("{words}{query}#memos"));
        let bare = desk.coder.get(&world, &words).await.expect(200);
        let fields = sent(&bare, "Another");
        assert!(fields.iter().all(|(name, _)| name != "from"), "{fields:?}");
        let kept = post(&fields).await.expect(303);
        assert_eq!(kept.location(), format!("{words}#memos"));
        // Whoever forges the field is led to the words all the same, and a page repeats nothing but a filter.
        for text in ["Forged", " "] {
            let mut forged = sent(&bare, text);
            let elsewhere = "//elsewhere.example/\"><script>?language=en";
            forged.push(("from".into(), elsewhere.into()));
            let page = post(&forged).await;
            match text.trim() {
                "" => assert!(!page.expect(422).text().contains("elsewhere.example")),
                _ => assert_eq!(page.expect(303).location(), format!("{words}#memos")),
            }
        }
    }
);

on_both_engines!(
    nobody_writes_about_things_of_another_initiative,
    |world| async {
        let desk = Desk::make(&world).await;
        let elsewhere = world.create_initiative("elsewhere").await;
        let stranger = world.sign_in_as(Role::Organizer, &elsewhere).await;
        let late = desk.code(&world, "Late", None).await;
        let about = format!("code:{late}");
        let fields = [("about", about.as_str()), ("text", "Mine")];
        let path = elsewhere.path("memos");
        stranger.post(&world, &path, &fields).await.expect(404);
        let fields = [("about", "barrier:x"), ("text", "Mine")];
        stranger.post(&world, &path, &fields).await.expect(400);
        assert_eq!(world.number("select count(*) from memo").await, 0);
    }
);
