//! Who belongs to an initiative: invitations, roles, and the organizer who must always be there.

use super::sign_in::{EMAIL, PASSWORD, cookie, sign_in};
use crate::{
    harness::{Engine, Page, SignedIn, World},
    on_both_engines,
};
use app::{
    account::{
        Role,
        store::{self, Changed},
    },
    ids::AccountId,
    initiative::Initiative,
};
use futures::future::{join, join_all};
use std::time::Duration;

async fn organizer(world: &World) -> (Initiative, SignedIn) {
    let initiative = world.create_initiative("ours").await;
    let person = world.sign_in_as(Role::Organizer, &initiative).await;
    (initiative, person)
}

/// The link of a fresh invitation, without the host.
async fn invite(world: &World, organizer: &SignedIn, role: Role) -> String {
    let fields = [("role", role.as_str())];
    let page = organizer
        .post(world, "/i/ours/people", &fields)
        .await
        .expect(200);
    let link = page.text_of(".notice.fine code");
    link.strip_prefix("http://localhost")
        .expect("of this host")
        .to_string()
}

async fn accept(world: &World, link: &str, email: &str) -> Page {
    let fields = [("name", "Hodan"), ("email", email), ("password", PASSWORD)];
    world.to(link).sent_from_here().post(&fields).await
}

async fn role_of(world: &World, initiative: &Initiative, account: &AccountId) -> Option<Role> {
    let found = store::find_membership(world.db(), &initiative.id, account).await;
    found.unwrap().map(|membership| membership.role)
}

async fn count_organizers(world: &World) -> i64 {
    world
        .number("select count(*) from membership where role = 'organizer'")
        .await
}

on_both_engines!(
    an_invitation_makes_a_new_account_a_member_in_its_role,
    |world| async {
        let (initiative, organizer) = organizer(&world).await;
        let link = invite(&world, &organizer, Role::Coder).await;
        let page = world.get(&link).await.expect(200);
        assert!(page.text().contains("Initiative ours") && page.text().contains("Coder"));
        let page = accept(&world, &link, EMAIL).await.expect(303);
        let browser = SignedIn {
            token: cookie(&page),
        };
        browser.get(&world, "/i/ours/codes").await.expect(200);
        browser.get(&world, "/i/ours/people").await.expect(403);
        let (account, _) = store::find_by_email(world.db(), EMAIL)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(
            role_of(&world, &initiative, &account.id).await,
            Some(Role::Coder)
        );
        world.get(&link).await.expect(404);
        accept(&world, &link, "other@school.example")
            .await
            .expect(404);
        sign_in(&world, EMAIL, PASSWORD).await.expect(303);
    }
);

on_both_engines!(
    somebody_who_is_signed_in_joins_with_their_account,
    |world| async {
        let (_, organizer) = organizer(&world).await;
        world.create_account(EMAIL, PASSWORD).await;
        let browser = SignedIn {
            token: cookie(&sign_in(&world, EMAIL, PASSWORD).await),
        };
        browser.get(&world, "/i/ours/surveys").await.expect(404);
        let link = invite(&world, &organizer, Role::Viewer).await;
        // Without signing in, their address is taken.
        accept(&world, &link, EMAIL).await.expect(422);
        assert!(
            browser
                .get(&world, &link)
                .await
                .expect(200)
                .text()
                .contains(EMAIL)
        );
        browser.post(&world, &link, &[]).await.expect(303);
        browser.get(&world, "/i/ours/surveys").await.expect(200);
    }
);

on_both_engines!(
    a_member_keeps_their_role_and_the_link_stays_good,
    |world| async {
        let (_, organizer) = organizer(&world).await;
        let link = invite(&world, &organizer, Role::Viewer).await;
        organizer.post(&world, &link, &[]).await.expect(422);
        assert_eq!(count_organizers(&world).await, 1);
        accept(&world, &link, EMAIL).await.expect(303);
    }
);

on_both_engines!(
    an_invitation_works_once_however_many_race_for_it,
    |world| async {
        let (_, organizer) = organizer(&world).await;
        let link = invite(&world, &organizer, Role::Coder).await;
        let emails: Vec<String> = (0..8)
            .map(|number| format!("p{number}@school.example"))
            .collect();
        let pages = join_all(emails.iter().map(|email| accept(&world, &link, email))).await;
        let mut statuses: Vec<u16> = pages.iter().map(|page| page.status.as_u16()).collect();
        statuses.sort();
        assert_eq!(statuses, [303, 404, 404, 404, 404, 404, 404, 404]);
        assert_eq!(
            world.number("select count(*) from account").await,
            2,
            "nobody else was made an account"
        );
    }
);

on_both_engines!(
    an_invitation_ends_is_taken_back_and_goes_with_its_giver,
    |world| async {
        let (initiative, organizer) = organizer(&world).await;
        let old = invite(&world, &organizer, Role::Coder).await;
        let mut tx = world.db().write_tx().await.unwrap();
        sqlx::query("update member_invitation set expires_at = 1")
            .execute(&mut *tx)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        world.get(&old).await.expect(404);
        accept(&world, &old, EMAIL).await.expect(404);

        let back = invite(&world, &organizer, Role::Coder).await;
        let page = organizer.get(&world, "/i/ours/people").await.expect(200);
        let forms = page.attributes("form[action^='/i/ours/invitations/']", "action");
        assert_eq!(forms.len(), 1, "the one that ended is not listed");
        assert!(!page.text().contains("/invitation/"), "a link is seen once");
        organizer.post(&world, &forms[0], &[]).await.expect(303);
        world.get(&back).await.expect(404);

        let other = world.sign_in_as(Role::Organizer, &initiative).await;
        for demote in [true, false] {
            let leaving = world.sign_in_as(Role::Organizer, &initiative).await;
            let left = invite(&world, &leaving, Role::Organizer).await;
            let id = world.account_of(&leaving).await;
            let path = format!("/i/ours/people/{id}");
            let page = match demote {
                true => other.post(&world, &path, &[("role", "viewer")]).await,
                false => other.post(&world, &format!("{path}/remove"), &[]).await,
            };
            page.expect(303);
            world.get(&left).await.expect(404);
        }
    }
);

on_both_engines!(only_the_hash_of_an_invitation_is_stored, |world| async {
    let (_, organizer) = organizer(&world).await;
    let link = invite(&world, &organizer, Role::Coder).await;
    let token = link.rsplit('/').next().unwrap();
    assert_eq!(token.len(), 64);
    assert_eq!(world.database.find_on_disk(&[token]), None);
});

on_both_engines!(roles_change_and_people_go_at_once, |world| async {
    let (initiative, organizer) = organizer(&world).await;
    let person = world.sign_in_as(Role::Viewer, &initiative).await;
    let id = world.account_of(&person).await;
    let path = format!("/i/ours/people/{id}");
    person.get(&world, "/i/ours/codes").await.expect(403);
    organizer
        .post(&world, &path, &[("role", "coder")])
        .await
        .expect(303);
    person.get(&world, "/i/ours/codes").await.expect(200);
    organizer
        .post(&world, &path, &[("role", "king")])
        .await
        .expect(404);
    organizer
        .post(&world, &format!("{path}/remove"), &[])
        .await
        .expect(303);
    person.get(&world, "/i/ours/codes").await.expect(404);
    organizer
        .post(&world, &format!("{path}/remove"), &[])
        .await
        .expect(404);
});

on_both_engines!(the_last_organizer_stays, |world| async {
    let (initiative, organizer) = organizer(&world).await;
    world.sign_in_as(Role::Coder, &initiative).await;
    let id = world.account_of(&organizer).await;
    let path = format!("/i/ours/people/{id}");
    let page = organizer
        .post(&world, &path, &[("role", "viewer")])
        .await
        .expect(422);
    assert!(page.has(".notice.bad"));
    organizer
        .post(&world, &format!("{path}/remove"), &[])
        .await
        .expect(422);
    organizer
        .post(&world, &path, &[("role", "organizer")])
        .await
        .expect(303);
    assert_eq!(
        role_of(&world, &initiative, &id).await,
        Some(Role::Organizer)
    );
    // With another, either may go.
    world.sign_in_as(Role::Organizer, &initiative).await;
    let page = organizer
        .post(&world, &path, &[("role", "viewer")])
        .await
        .expect(303);
    assert_eq!(page.location(), "/home");
});

on_both_engines!(
    two_organizers_who_remove_each_other_leave_one,
    |world| async {
        let initiative = world.create_initiative("ours").await;
        for _ in 0..10 {
            let one = world.sign_in_as(Role::Organizer, &initiative).await;
            let other = world.sign_in_as(Role::Organizer, &initiative).await;
            let path = |id: AccountId| format!("/i/ours/people/{id}");
            let one_path = path(world.account_of(&one).await);
            let other_path = format!("{}/remove", path(world.account_of(&other).await));
            let (first, second) = join(
                one.post(&world, &other_path, &[]),
                other.post(&world, &one_path, &[("role", "viewer")]),
            )
            .await;
            for page in [first, second] {
                assert!(page.status.as_u16() < 500, "{}", page.status);
            }
            assert_eq!(count_organizers(&world).await, 1);
            let mut tx = world.db().write_tx().await.unwrap();
            sqlx::query("delete from membership")
                .execute(&mut *tx)
                .await
                .unwrap();
            tx.commit().await.unwrap();
        }
    }
);

/// Two organizers, the removal of each begun before that of the other is done.
async fn overlap(world: &World) -> (Initiative, [AccountId; 2]) {
    let initiative = world.create_initiative("overlap").await;
    let mut ids = Vec::new();
    for _ in 0..2 {
        let person = world.sign_in_as(Role::Organizer, &initiative).await;
        ids.push(world.account_of(&person).await);
    }
    (initiative, ids.try_into().unwrap())
}

on_both_engines!(a_removal_waits_for_the_one_before_it, |world| async {
    let (initiative, [one, other]) = overlap(&world).await;
    let mut first = world.db().write_tx().await.unwrap();
    let done = store::delete_member(&mut first, &initiative.id, &one)
        .await
        .unwrap();
    assert_eq!(done, Changed::Done);
    let second = async {
        let mut second = world.db().write_tx().await.unwrap();
        let changed = store::delete_member(&mut second, &initiative.id, &other)
            .await
            .unwrap();
        second.commit().await.unwrap();
        changed
    };
    let commit = async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        first.commit().await.unwrap();
    };
    assert_eq!(join(second, commit).await.0, Changed::LastOrganizer);
    assert_eq!(count_organizers(&world).await, 1);
});

on_both_engines!(without_taking_turns_both_would_go, |world| async {
    // SQLite lets one writer in at a time anyway.
    if world.db().engine() == Engine::Sqlite {
        return;
    }
    let (_, ids) = overlap(&world).await;
    let mut writes = Vec::new();
    for id in ids {
        let mut tx = world.db().write_tx().await.unwrap();
        let remove = "delete from membership where account_id = $1 and exists
                      (select 1 from membership other where other.account_id <> $1 and other.role = 'organizer')";
        sqlx::query(remove)
            .bind(id.as_str())
            .execute(&mut *tx)
            .await
            .unwrap();
        writes.push(tx);
    }
    for tx in writes {
        tx.commit().await.unwrap();
    }
    assert_eq!(
        count_organizers(&world).await,
        0,
        "the test above would notice"
    );
});
