//! Words that are shown as a quote keep their code.

use super::Desk;
use crate::on_both_engines;
use app::coding::wire::Refused;

on_both_engines!(
    a_code_stays_on_words_that_are_shown_as_a_quote_until_the_quote_is_taken_out,
    |world| async {
        let desk = Desk::make(&world).await;
        let late = desk.code(&world, "Late", None).await;
        let coding = desk.put(&world, &late, 0, 7, desk.account.as_str()).await;
        desk.theme(&world, &[&late], &[&coding]).await;
        // There is a version before the one it would be taken off in.
        desk.code(&world, "Cold", None).await;
        let path = desk.path(&format!("words/{}/uncode", desk.passages[0]));
        let fields = [("coding", coding.as_str())];
        let page = desk.coder.post(&world, &path, &fields).await.expect(422);
        let json = format!("{path}.json");
        let answer = desk.coder.post(&world, &json, &fields).await.expect(422);
        let refused: Refused = serde_json::from_slice(&answer.bytes).unwrap();
        for problem in [page.text_of(".notice.bad"), refused.problem] {
            let says = ["shown as a quote under", "Buses", "take the quote out"];
            assert!(says.iter().all(|said| problem.contains(said)), "{problem}");
        }
        let quoted = world.column("select coding_id from evidence_quote").await;
        assert_eq!(quoted, [coding.to_string()]);
        assert_eq!(world.number("select count(*) from coding").await, 1);
        assert_eq!(world.number("select count(*) from coding_past").await, 0);
        let mut tx = world.db().write_tx().await.unwrap();
        sqlx::query("delete from evidence_quote")
            .execute(&mut *tx)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        desk.coder.post(&world, &path, &fields).await.expect(303);
        assert_eq!(world.number("select count(*) from coding").await, 0);
    }
);

on_both_engines!(
    a_theme_that_counts_the_code_no_more_keeps_it_on_no_words,
    |world| async {
        let desk = Desk::make(&world).await;
        let late = desk.code(&world, "Late", None).await;
        let cold = desk.code(&world, "Cold", None).await;
        let coding = desk.put(&world, &late, 0, 7, desk.account.as_str()).await;
        desk.theme(&world, &[&cold], &[&coding]).await;
        let path = desk.path(&format!("words/{}/uncode", desk.passages[0]));
        let fields = [("coding", coding.as_str())];
        desk.coder.post(&world, &path, &fields).await.expect(303);
        assert_eq!(world.number("select count(*) from coding").await, 0);
    }
);
