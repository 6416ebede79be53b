//! Several people at one theme: nobody's words or ticks are lost.

use super::{heard, tie};
use crate::{analysis::Room, on_both_engines};
use app::{account::Role, theme::EvidenceKind};

const FIRST: &str = "The bus is late.";

/// What somebody sends who was shown the first statement.
fn reword(text: &str) -> [(&'static str, &str); 2] {
    [("seen_en", FIRST), ("statement_en", text)]
}

/// What somebody sends who was shown the first note and no quote ticked.
fn note_and_quote<'a>(note: &'a str, quote: &'a str) -> [(&'static str, &'a str); 3] {
    [("seen", "=why"), ("note", note), ("quotes", quote)]
}

on_both_engines!(
    of_two_people_who_reword_a_statement_neither_loses_a_word,
    |world| async {
        let room = Room::make(&world).await;
        let slug = room.theme(&world, FIRST, &[]).await;
        let other = world.sign_in_as(Role::Coder, &room.initiative).await;
        let save = format!("/i/room/themes/{slug}/edit");
        for person in [&room.organizer, &other] {
            let page = person.get(&world, &save).await.expect(200);
            assert_eq!(page.values("seen_en"), [FIRST]);
        }
        let texts = "select text from theme_statement order by language";
        room.organizer
            .post(&world, &save, &reword("Buses come late."))
            .await
            .expect(303);
        let refused = other
            .post(&world, &save, &reword("The bus never comes."))
            .await
            .expect(422);
        assert_eq!(refused.values("statement_en"), ["The bus never comes."]);
        assert_eq!(
            refused.text_of("form blockquote").trim(),
            "Buses come late."
        );
        assert_eq!(world.column(texts).await, ["Buses come late."]);

        // Who has seen both decides.
        assert_eq!(refused.values("seen_en"), ["Buses come late."]);
        let again = refused.fields();
        other.to(&world, &save).post(&again).await.expect(303);
        assert_eq!(world.column(texts).await, ["The bus never comes."]);
        // A page that shows what somebody has changed saves nothing where nothing was typed.
        let page = room.organizer.post(&world, &save, &reword(FIRST)).await;
        page.expect(303);
        assert_eq!(world.column(texts).await, ["The bus never comes."]);
    }
);

on_both_engines!(
    a_statement_that_somebody_changed_is_neither_added_over_nor_removed,
    |world| async {
        let room = Room::make(&world).await;
        let slug = room.theme(&world, FIRST, &[]).await;
        let save = format!("/i/room/themes/{slug}/edit");
        let post = async |fields: &[(&str, &str)]| room.organizer.post(&world, &save, fields).await;
        let spanish = "El autobús llega tarde.";
        post(&[("language", "es"), ("statement", spanish)])
            .await
            .expect(303);
        let refused = post(&[("language", "es"), ("statement", "Nunca llega.")])
            .await
            .expect(422);
        assert_eq!(refused.values("statement_es"), ["Nunca llega."]);
        assert_eq!(refused.text_of("form blockquote").trim(), spanish);
        let remove = |seen: &'static str| [("seen_es", seen), ("statement_es", " ")];
        post(&remove("Otra frase.")).await.expect(422);
        assert_eq!(
            world.number("select count(*) from theme_statement").await,
            2
        );
        post(&remove("El autobús llega tarde.")).await.expect(303);
        // Who still has it open learns that it is gone, and keeps their words.
        let gone = [("seen_es", spanish), ("statement_es", "Nunca llega.")];
        let refused = post(&gone).await.expect(422);
        assert!(refused.text().contains("Somebody has taken this text away"));
        assert_eq!(refused.values("statement_es"), ["Nunca llega."]);
        let statements = "select text from theme_statement order by language";
        assert_eq!(world.column(statements).await, [FIRST]);
        // Once they have seen it, it comes back; the last one of all cannot go.
        room.organizer
            .to(&world, &save)
            .post(&refused.fields())
            .await
            .expect(303);
        assert_eq!(world.column(statements).await, [FIRST, "Nunca llega."]);
        let both = [
            ("seen_en", FIRST),
            ("statement_en", ""),
            ("seen_es", "Nunca llega."),
            ("statement_es", ""),
        ];
        let refused = post(&both).await.expect(422);
        assert!(refused.text().contains("only statement"));
        post(&both[..2]).await.expect(303);
        assert_eq!(world.column(statements).await, ["Nunca llega."]);
    }
);

on_both_engines!(
    no_button_of_a_theme_takes_away_what_was_typed_or_ticked_beside_another,
    |world| async {
        let room = Room::make(&world).await;
        let late = room.code(&world, "Late", None).await;
        let slug = room.theme(&world, FIRST, &[]).await;
        let tied = tie(&world, &room, &slug, "Late", EvidenceKind::Supports).await;
        let save = format!("/i/room/themes/{slug}/edit");
        let page = room.organizer.get(&world, &save).await.expect(200);
        assert_eq!(page.count("main form"), 1);
        let spanish = "Llega tarde.";
        let typed = [
            ("seen_en", FIRST),
            ("statement_en", "Buses come late."),
            ("statement", spanish),
            ("language", "es"),
            ("codes", late.as_str()),
        ];
        let shown = |page: &crate::harness::Page| {
            ["statement_en", "statement", "language", "codes"].map(|name| page.values(name))
        };
        let expected = ["Buses come late.", spanish, "es", late.as_str()].map(|text| vec![text]);
        // Removing needs a reason that is not there.
        let remove = format!("/i/room/themes/{slug}/remove");
        let refused = room.organizer.post(&world, &remove, &typed).await;
        assert_eq!(shown(&refused.expect(422)), expected);
        // A code that is gone, a text that is too long.
        for wrong in [("codes", "gone"), ("statement", "gone")] {
            let long = "x".repeat(2_001);
            let mut typed = typed.to_vec();
            match wrong.0 {
                "codes" => typed.push(wrong),
                _ => typed[2].1 = &long,
            }
            let refused = room.organizer.post(&world, &save, &typed).await.expect(422);
            assert_eq!(refused.values("statement_en"), ["Buses come late."]);
            assert_eq!(refused.values("codes"), [late.as_str()]);
            assert_eq!(world.number("select count(*) from theme_code").await, 0);
        }
        let mut typed = typed.to_vec();
        typed.push(("go", "edit"));
        let saved = room.organizer.post(&world, &save, &typed).await.expect(303);
        assert_eq!(saved.location(), save);
        assert_eq!(world.number("select count(*) from theme_code").await, 1);
        assert_eq!(
            world.number("select count(*) from theme_statement").await,
            2
        );
        // Nor on the page of a tie.
        let path = format!("/i/room/themes/{slug}/evidence/{tied}");
        let page = room.organizer.get(&world, &path).await.expect(200);
        assert_eq!(page.count("main form"), 1);
        let typed = [("seen", "=why"), ("note", "They wait."), ("reason", " ")];
        let remove = format!("{path}/remove");
        let refused = room.organizer.post(&world, &remove, &typed).await;
        assert_eq!(refused.expect(422).values("note"), ["They wait."]);
        let long = "x".repeat(2_001);
        let typed = [
            ("seen", "=why"),
            ("note", long.as_str()),
            ("reason", "Misread"),
        ];
        let refused = room.organizer.post(&world, &path, &typed).await;
        assert_eq!(refused.expect(422).values("reason"), ["Misread"]);
    }
);

on_both_engines!(
    a_refused_page_of_a_theme_takes_nothing_of_others_away_when_it_is_sent_again,
    |world| async {
        let room = Room::make(&world).await;
        let slug = room.theme(&world, FIRST, &[]).await;
        let tied = tie(&world, &room, &slug, "Late", EvidenceKind::Supports).await;
        let save = format!("/i/room/themes/{slug}/edit");
        let page = room.organizer.get(&world, &save).await.expect(200);
        let other = world.sign_in_as(Role::Coder, &room.initiative).await;
        let both = [
            ("seen_en", FIRST),
            ("statement_en", "Buses come late."),
            ("statement", "Llega tarde."),
            ("language", "es"),
        ];
        other.post(&world, &save, &both).await.expect(303);
        let texts = "select text from theme_statement order by language";
        let theirs = ["Buses come late.", "Llega tarde."];
        // Nothing was typed, and a reason is missing.
        let remove = format!("/i/room/themes/{slug}/remove");
        let ask = room.organizer.to(&world, &remove);
        let refused = ask.post(&page.fields()).await.expect(422);
        let ask = room.organizer.to(&world, &save);
        ask.post(&refused.fields()).await.expect(303);
        assert_eq!(world.column(texts).await, theirs);
        // Somebody typed over it: theirs stands beside it, and nothing is written before it was seen.
        let typed = [
            ("seen_en", FIRST),
            ("statement_en", "Never."),
            ("reason", ""),
        ];
        let refused = room.organizer.post(&world, &remove, &typed).await;
        let refused = refused.expect(422);
        assert_eq!(refused.values("statement_en"), ["Never."]);
        assert_eq!(refused.text_of("form blockquote").trim(), theirs[0]);
        // Two texts for one language: both are still there.
        let typed = [
            ("seen_es", theirs[1]),
            ("statement_es", "Tarde."),
            ("statement", "Nunca."),
            ("language", "es"),
        ];
        let refused = room.organizer.post(&world, &save, &typed).await;
        let refused = refused.expect(422);
        assert_eq!(refused.values("statement_es"), ["Tarde."]);
        assert_eq!(refused.values("statement"), ["Nunca."]);
        assert_eq!(world.column(texts).await, theirs);

        // And on the page of a tie.
        let path = format!("/i/room/themes/{slug}/evidence/{tied}");
        let page = room.organizer.get(&world, &path).await.expect(200);
        let note = [("seen", "=why"), ("note", "They wait.")];
        other.post(&world, &path, &note).await.expect(303);
        let ask = room.organizer.to(&world, &format!("{path}/remove"));
        let refused = ask.post(&page.fields()).await.expect(422);
        let ask = room.organizer.to(&world, &path);
        ask.post(&refused.fields()).await.expect(303);
        assert_eq!(
            world.column("select note from evidence").await,
            ["They wait."]
        );
        // A barrier that is not there: the note is kept.
        let new = format!("/i/room/themes/{slug}/evidence/new");
        let fields = [("barrier", "gone"), ("kind", "explains"), ("note", "Why.")];
        let refused = room.organizer.post(&world, &new, &fields).await;
        assert_eq!(refused.expect(422).values("note"), ["Why."]);
    }
);

on_both_engines!(
    codes_that_two_people_tick_at_one_time_all_come_out_as_they_ticked_them,
    |world| async {
        let room = Room::make(&world).await;
        let mut codes = Vec::new();
        for name in ["Early", "Late", "Never"] {
            codes.push(room.code(&world, name, None).await);
        }
        let [early, late, never] = [0, 1, 2].map(|at: usize| codes[at].as_str());
        let slug = room.theme(&world, FIRST, &codes[..1]).await;
        let other = world.sign_in_as(Role::Coder, &room.initiative).await;
        let save = format!("/i/room/themes/{slug}/edit");
        let page = other.get(&world, &save).await.expect(200);
        assert_eq!(page.values("was"), [early]);
        let one = [("was", early), ("codes", early), ("codes", late)];
        room.organizer.post(&world, &save, &one).await.expect(303);
        let two = [("was", early), ("codes", never)];
        other.post(&world, &save, &two).await.expect(303);
        let gathered = "select code.name from theme_code join code on code.id = theme_code.code_id order by code.name";
        assert_eq!(world.column(gathered).await, ["Late", "Never"]);

        // A code that is gone is said to be; the other ticks stand as they were made.
        let three = [
            ("was", late),
            ("was", never),
            ("codes", early),
            ("codes", never),
            ("codes", "gone"),
        ];
        let refused = other.post(&world, &save, &three).await.expect(422);
        let mut ticked = refused.values("codes");
        ticked.sort();
        let mut expected = [early, never];
        expected.sort();
        assert_eq!(ticked, expected);
        assert_eq!(world.column(gathered).await, ["Late", "Never"]);
    }
);

on_both_engines!(
    a_note_is_not_written_over_and_quotes_that_two_people_tick_are_both_chosen,
    |world| async {
        let (room, slug, codings) = heard(&world).await;
        let tied = tie(&world, &room, &slug, "Late", EvidenceKind::Supports).await;
        let other = world.sign_in_as(Role::Coder, &room.initiative).await;
        let path = format!("/i/room/themes/{slug}/evidence/{tied}");
        let page = other.get(&world, &path).await.expect(200);
        assert_eq!(page.values("seen"), ["=why"]);
        let mut both = [codings[0].as_str(), codings[1].as_str()];
        both.sort();
        let [one, two] = both;
        room.organizer
            .post(&world, &path, &note_and_quote("They wait.", one))
            .await
            .expect(303);
        // Who leaves the note alone changes nothing of it.
        other
            .post(&world, &path, &note_and_quote("=why", two))
            .await
            .expect(303);
        assert_eq!(
            world.column("select note from evidence").await,
            ["They wait."]
        );
        let chosen = "select coding_id from evidence_quote order by coding_id";
        assert_eq!(world.column(chosen).await, [one, two]);

        let late = [("seen", "=why"), ("note", "They freeze."), ("was", one)];
        let refused = other.post(&world, &path, &late).await.expect(422);
        assert_eq!(refused.text_of("#f-note").trim(), "They freeze.");
        assert_eq!(refused.text_of("form blockquote").trim(), "They wait.");
        assert_eq!(refused.values("quotes"), [two], "what was unticked is");
        assert_eq!(world.column(chosen).await, [one, two]);
        // The refused page can be saved as it stands.
        let fields = refused.fields();
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        other.post(&world, &path, &fields).await.expect(303);
        assert_eq!(
            world.column("select note from evidence").await,
            ["They freeze."]
        );
        assert_eq!(world.column(chosen).await, [two]);
    }
);

on_both_engines!(
    two_people_at_one_barrier_change_what_each_has_changed_and_no_more,
    |world| async {
        let room = Room::make(&world).await;
        let slug = room.theme(&world, FIRST, &[]).await;
        tie(&world, &room, &slug, "Late", EvidenceKind::Supports).await;
        let other = world.sign_in_as(Role::Organizer, &room.initiative).await;
        let id = world.column("select id from barrier").await.remove(0);
        let path = format!("/i/room/barriers/{id}/edit");
        let page = other.get(&world, &path).await.expect(200);
        let with = |name: &str, text: &str| {
            let shown = page.fields().into_iter();
            let typed = shown.map(|(known, value)| match known == name {
                true => (known, text.to_string()),
                false => (known, value),
            });
            typed.collect::<Vec<(String, String)>>()
        };
        let post = async |fields: Vec<(String, String)>| {
            let fields: Vec<(&str, &str)> = fields
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str()))
                .collect();
            other.post(&world, &path, &fields).await
        };
        post(with("indicator", "Minutes waited")).await.expect(303);
        post(with("baseline", "17, in spring")).await.expect(303);
        let refused = post(with("indicator", "Buses missed")).await.expect(422);
        assert!(refused.text_of("dl.figures").contains("Minutes waited"));
        assert_eq!(refused.values("indicator"), ["Buses missed"]);
        let kept = "select indicator || ', ' || baseline from barrier";
        assert_eq!(world.column(kept).await, ["Minutes waited, 17, in spring"]);
        post(refused.fields()).await.expect(303);
        assert_eq!(world.column(kept).await, ["Buses missed, 17, in spring"]);
    }
);
