//! Looking a receipt up.

use super::{SLUG, Told, ask, quote, tell, tell_under, told};
use crate::{
    harness::{Page, World, forms, fresh_nonce},
    on_both_engines,
};
use app::{account::Role, receipt::daily, response::store::list_responses, token::Token};

on_both_engines!(
    the_same_page_gives_the_same_receipt_and_none_is_kept,
    |world| async {
        world.open_survey(SLUG, &forms::one_question()).await;
        let nonce = fresh_nonce();
        let first = tell_under(&world, &nonce, "The bus").await;
        let again = tell_under(&world, &nonce, "The bus").await;
        assert_eq!(first.receipt, again.receipt);
        let token: Token = first.receipt.parse().unwrap();
        let other = tell_under(&world, &fresh_nonce(), "The bus").await;
        assert_ne!(first.receipt, other.receipt);
        let look = |world: &World| {
            let found = world
                .database
                .find_on_disk(&[&first.receipt, &token.plain()]);
            assert_eq!(found, None);
        };
        look(&world);
        let survey = world.survey(SLUG).await;
        for _ in 0..4 {
            tell(&world, "The bus").await;
        }
        world.close(&survey).await.unwrap();
        look(&world);
        let found = ask(&world, &first.receipt.to_lowercase().replace('-', " "), &[])
            .await
            .expect(200);
        assert_eq!(found.text_of("h1"), "What we keep of your answers");
        look(&world);
    }
);

on_both_engines!(
    a_receipt_shows_the_stored_row_to_the_letter,
    |world| async {
        let (survey, all) = told(&world, 6).await;
        world.close(&survey).await.unwrap();
        let page = ask(&world, &all[2].receipt, &[]).await.expect(200);
        let responses = list_responses(world.db(), &survey.id).await.unwrap();
        let mine: Vec<_> = responses
            .iter()
            .filter(|response| response.answers.contains(&all[2].text))
            .collect();
        assert_eq!(mine.len(), 1);
        let row = page.text_of("dl");
        // Every column of the table, whichever columns it will have.
        let columns = match world.db().engine() {
            crate::harness::Engine::Sqlite => "select name from pragma_table_info('response')",
            crate::harness::Engine::Postgres => {
                "select column_name::text from information_schema.columns where table_name = 'response'"
            }
        };
        let columns = world.column(columns).await;
        assert_eq!(columns.len(), 9);
        for column in columns {
            let sql = format!("select cast({column} as text) from response where id = $1");
            let value: String = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
                .bind(mine[0].id.as_str())
                .fetch_one(world.db().read())
                .await
                .unwrap();
            assert!(
                row.contains(&format!("{column}: {value}")),
                "{column}: {value} in {row}"
            );
        }
        for other in all.iter().filter(|other| other.text != all[2].text) {
            assert!(!page.text().contains(&other.text));
        }
    }
);

on_both_engines!(
    a_receipt_shows_codes_themes_and_quotes_and_no_coder,
    |world| async {
        let (survey, all) = told(&world, 6).await;
        world.close(&survey).await.unwrap();
        let plain = ask(&world, &all[0].receipt, &[]).await.text_of("main");
        assert!(plain.contains("Nobody has marked anything"), "{plain}");
        quote(&world, &[&all[0]]).await;
        let page = ask(&world, &all[0].receipt, &[("lang", "so")])
            .await
            .expect(200);
        assert_eq!(page.language().0, "so");
        let text = page.text_of("main");
        for part in [
            "Late buses",
            "Buses cannot be relied on",
            all[0].text.as_str(),
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
        assert!(page.attributes("q", "lang").iter().all(|lang| lang == "en"));
        let coders = world.column("select coder_id from coding").await;
        assert!(coders.iter().all(|coder| !page.text().contains(coder)));
    }
);

/// What pages have that should not differ: everything but the date.
fn differences(pages: &[Page]) -> Vec<usize> {
    let settled = |page: &Page| {
        let mut headers: Vec<_> = page
            .headers
            .iter()
            .filter(|(name, _)| *name != "date")
            .collect();
        headers.sort_by_key(|(name, _)| name.as_str());
        (page.status, format!("{headers:?}"), page.bytes.clone())
    };
    let first = settled(&pages[0]);
    (1..pages.len())
        .filter(|at| settled(&pages[*at]) != first)
        .collect()
}

on_both_engines!(
    waiting_unknown_closed_and_withdrawn_look_the_same,
    |world| async {
        let (survey, all) = told(&world, 8).await;
        let waiting = ask(&world, &all[0].receipt, &[]).await.expect(200);
        world.close(&survey).await.unwrap();
        ask(&world, &all[1].receipt, &[("do", "close")])
            .await
            .expect(200);
        ask(&world, &all[2].receipt, &[("do", "withdraw")])
            .await
            .expect(200);
        let mut pages = vec![
            waiting,
            ask(&world, &Token::random().to_string(), &[]).await,
        ];
        for step_done in [false, true] {
            if step_done {
                daily::take_effect(&world.harken).await.unwrap();
            }
            pages.push(ask(&world, &all[1].receipt, &[]).await);
            pages.push(ask(&world, &all[2].receipt, &[]).await);
            // Nor does wanting something of such a receipt do anything.
            for wanted in ["close", "withdraw", "contest"] {
                pages.push(ask(&world, &all[2].receipt, &[("do", wanted)]).await);
                pages.push(ask(&world, &all[1].receipt, &[("do", wanted)]).await);
            }
        }
        assert_eq!(differences(&pages), Vec::<usize>::new());
        // A page that shows more than the others is noticed.
        pages.push(ask(&world, &all[3].receipt, &[]).await.expect(200));
        assert_eq!(differences(&pages), [pages.len() - 1]);
    }
);

on_both_engines!(
    a_receipt_with_a_slip_is_asked_for_once_more,
    |world| async {
        let (_, all) = told(&world, 1).await;
        let mut slip = all[0].receipt.clone().into_bytes();
        slip.swap(0, 1);
        slip[2] = if slip[2] == b'K' { b'M' } else { b'K' };
        let slip = String::from_utf8(slip).unwrap();
        for typed in [slip.as_str(), "", "x", "<script>alert(1)</script>"] {
            let page = ask(&world, typed, &[]).await.expect(422);
            assert_eq!(page.values("receipt"), [typed]);
            assert!(page.text_of(".problem").contains("is not right"));
            assert!(!page.has("script"));
        }
    }
);

on_both_engines!(
    a_receipt_is_in_no_address_and_reads_no_cookie,
    |world| async {
        let (survey, all) = told(&world, 6).await;
        world.close(&survey).await.unwrap();
        let Told { receipt, .. } = &all[0];
        let form = world
            .get(&format!("/r?receipt={receipt}"))
            .await
            .expect(200);
        assert!(
            !form.text().contains(receipt),
            "an address is no place for it"
        );
        let initiative = world.initiative("told-initiative").await;
        let staff = world.sign_in_as(Role::Organizer, &initiative).await;
        let plain = ask(&world, receipt, &[]).await.expect(200);
        let known = staff
            .to(&world, "/r")
            .post(&[("receipt", receipt.as_str())])
            .await;
        assert_eq!(
            plain.bytes, known.bytes,
            "a cookie, even one of the staff, changes nothing"
        );
        for page in [&form, &plain] {
            assert_eq!(page.header("cache-control"), "no-store");
            assert_eq!(page.header("referrer-policy"), "no-referrer");
            assert!(!page.headers.contains_key("set-cookie"));
            assert_eq!(page.count("script, [style], a[href*='receipt']"), 0);
            assert!(
                page.attributes("form", "action")
                    .iter()
                    .all(|action| action == "/r")
            );
        }
    }
);
