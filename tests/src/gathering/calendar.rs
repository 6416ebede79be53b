//! Times as files for a calendar.

use super::{DAY, Evening, create_session, slot_on};
use crate::on_both_engines;
use app::account::Role;

on_both_engines!(
    a_time_can_be_taken_to_a_calendar_by_families_and_staff,
    |world| async {
        let evening = Evening::open(&world).await;
        let slot = &evening.slots[0];
        let path = format!("/l/{}/{slot}.ics", evening.code);
        let file = world.to(&path).reading("ar").get().await.expect(200);
        assert!(file.header("content-type").starts_with("text/calendar"));
        assert_eq!(file.header("cache-control"), "no-store");
        assert!(file.header("content-disposition").contains(".ics"));
        let text = file.text();
        assert!(text.contains("\r\nMETHOD:PUBLISH\r\n"));
        assert!(text.contains(&format!("\r\nUID:{slot}@harken\r\n")));
        let begins = format!("\r\nDTSTART:{}T173000\r\n", DAY.replace('-', ""));
        assert!(text.contains(&begins), "{text}");
        assert!(text.lines().all(|line| line.len() <= 75));
        assert!(!text.replace("\r\n", "").contains('\n'));

        let staff = format!("{}/slots/{slot}/calendar.ics", evening.path);
        let page = evening.organizer.get(&world, &staff).await.expect(200);
        assert!(page.text().contains(&format!("UID:{slot}@harken")));
    }
);

on_both_engines!(a_time_is_found_only_under_its_own_code, |world| async {
    let evening = Evening::open(&world).await;
    let other = create_session(&world, &evening.initiative.id, Vec::new()).await;
    let path = format!("/i/north/sessions/{other}");
    let slot = slot_on(DAY);
    let organizer = &evening.organizer;
    organizer
        .post(&world, &format!("{path}/slots/new"), &slot)
        .await
        .expect(303);
    organizer
        .post(&world, &format!("{path}/sign-up"), &[])
        .await
        .expect(303);
    let codes = world
        .column("select code from session_sign_up order by code")
        .await;
    let slot = &evening.slots[0];
    for code in codes {
        let expected = if code == evening.code { 200 } else { 404 };
        let page = world.get(&format!("/l/{code}/{slot}.ics")).await;
        assert_eq!(page.status.as_u16(), expected);
    }
    for file in ["nosuch.ics", slot.as_str(), ".ics"] {
        let page = world.get(&format!("/l/{}/{file}", evening.code)).await;
        assert_eq!(page.status.as_u16(), 404, "{file}");
    }
    // Nor through another session of the same initiative.
    let crossed = format!("{path}/slots/{slot}/calendar.ics");
    organizer.get(&world, &crossed).await.expect(404);
    let facilitator = world
        .sign_in_as(Role::Facilitator, &evening.initiative)
        .await;
    let own = format!("{}/slots/{slot}/calendar.ics", evening.path);
    facilitator.get(&world, &own).await.expect(404);
});
