//! Who works on an initiative, and how somebody joins.

use super::new_password_field;
use crate::{
    account::{Account, INVITATION_DAYS, Invitation, Role, guard::Member},
    i18n::Words,
    shell::StaffPage,
    ui::{
        choice::{Choice, select_field},
        field::{problem_notice, text_field},
        table::{ListRow, list_table},
    },
};
use leptos::prelude::*;

/// What the page of people shows.
pub struct People {
    pub members: Vec<(Account, Role)>,
    pub invitations: Vec<Invitation>,
    /// The link of an invitation that was just made.
    pub link: Option<String>,
}

/// Members, open invitations, and the form for another.
pub fn people(member: &Member, people: People, problem: Option<String>) -> StaffPage {
    let words = member.words;
    let link = people.link.map(|link| {
        view! {
            <div class="notice fine" role="status">
                <p>{words.people_link_once(INVITATION_DAYS)}</p>
                <p>
                    <code>{link}</code>
                </p>
            </div>
        }
    });
    let rows = people.members.iter().map(|one| member_row(member, one));
    let heads = [
        words.people_name(),
        words.sign_in_email(),
        words.people_role(),
        words.people_remove(),
    ];
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.staff_people()}</h1>
                <p class="lead">{words.people_lead()}</p>
            </div>
        </div>
        {problem_notice(problem)}
        {link}
        {list_table(words.staff_people(), &heads, rows.collect())}
        {invitations(member, &people.invitations)}
        {invite(member)}
    };
    StaffPage::new(words.staff_people(), body)
}

fn role_options(words: Words, chosen: Role) -> impl IntoView {
    let option = |role: Role| {
        view! {
            <option value=role.as_str() selected=role == chosen>
                {role.in_words(words)}
            </option>
        }
    };
    Role::ALL.map(option).collect_view()
}

fn member_row(member: &Member, (account, role): &(Account, Role)) -> ListRow {
    let words = member.words;
    let path = member.path(&format!("people/{}", account.id));
    let id = format!("role-{}", account.id);
    let name = account.name.clone();
    let is_self = account.id == member.account.id;
    let change = view! {
        <form class="actions" method="post" action=path.clone()>
            <label class="unseen" for=id.clone()>
                {words.people_role_of(name.clone())}
            </label>
            <select id=id name="role">
                {role_options(words, *role)}
            </select>
            <button class="quiet small">{words.staff_save()}</button>
        </form>
    };
    let remove = view! {
        <form method="post" action=format!("{path}/remove")>
            <button class="quiet small">
                {words.staff_remove()} <span class="unseen">" " <bdi>{name.clone()}</bdi></span>
            </button>
        </form>
    };
    let you = is_self.then(|| view! { <small>{words.people_you()}</small> });
    ListRow {
        head: view! {
            <bdi>{name}</bdi>
            {you}
        }
        .into_any(),
        cells: vec![
            account.email.clone().into_any(),
            change.into_any(),
            remove.into_any(),
        ],
    }
}

fn invitations(member: &Member, invitations: &[Invitation]) -> Option<AnyView> {
    let words = member.words;
    let row = |invitation: &Invitation| {
        let path = member.path(&format!("invitations/{}/remove", invitation.id));
        let role = invitation.role.in_words(words);
        let revoke = view! {
            <form method="post" action=path>
                <button class="quiet small">
                    {words.people_revoke()} <span class="unseen">{format!(" ({role})")}</span>
                </button>
            </form>
        };
        ListRow {
            head: role.into_any(),
            cells: vec![
                view! { <bdi>{invitation.invited_by.clone()}</bdi> }.into_any(),
                words.day(&invitation.ends_on).into_any(),
                revoke.into_any(),
            ],
        }
    };
    let heads = [
        words.people_role(),
        words.people_invited_by(),
        words.people_ends(),
        words.people_revoke(),
    ];
    let rows: Vec<ListRow> = invitations.iter().map(row).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="part">
                <h2>{words.people_invitations()}</h2>
                {list_table(words.people_invitations(), &heads, rows)}
            </section>
        }
        .into_any()
    })
}

fn invite(member: &Member) -> impl IntoView + use<> {
    let words = member.words;
    let roles = Role::ALL.map(|role| {
        let chosen = role == Role::Coder;
        Choice::new(role.as_str(), role.in_words(words), chosen)
    });
    let hint = words.people_invite_hint(INVITATION_DAYS);
    view! {
        <section class="part">
            <h2>{words.people_invite()}</h2>
            <form class="form" method="post" action=member.path("people")>
                {select_field("role", words.people_role(), Some(hint), roles.into())}
                <div class="actions">
                    <button class="do">{words.people_invite_submit()}</button>
                </div>
            </form>
        </section>
    }
}

/// Who has opened an invitation, and to what.
pub struct Invited<'a> {
    pub token: &'a str,
    pub invitation: &'a Invitation,
    /// The initiative's name.
    pub initiative: &'a str,
    /// Who is signed in, if anybody is.
    pub account: Option<&'a Account>,
}

/// What somebody new types.
#[derive(Clone, Debug, Default)]
pub struct NewPerson {
    pub name: String,
    pub email: String,
}

/// The page behind an invitation's link.
pub fn invitation(
    words: Words,
    invited: &Invited<'_>,
    typed: &NewPerson,
    problem: Option<String>,
) -> StaffPage {
    let action = format!("/invitation/{}", invited.token);
    let role = invited.invitation.role.in_words(words);
    let by = invited.invitation.invited_by.as_str();
    let form = match invited.account {
        Some(account) => view! {
            <form class="form" method="post" action=action>
                <p>{words.joining_as(account.name.as_str(), account.email.as_str())}</p>
                <div class="actions">
                    <button class="do">{words.joining_join()}</button>
                </div>
            </form>
        }
        .into_any(),
        None => view! {
            <form class="form" method="post" action=action>
                {text_field("name", words.setup_name(), &typed.name).autocomplete("name")}
                {text_field("email", words.sign_in_email(), &typed.email).kind("email").autocomplete("username")}
                {new_password_field(words, "password", words.sign_in_password())}
                <div class="actions">
                    <button class="do">{words.joining_join()}</button>
                </div>
            </form>
            <p>{words.joining_known()} " " <a href="/sign-in">{words.sign_in_title()}</a></p>
        }
        .into_any(),
    };
    let title = words.joining_title(invited.initiative);
    let body = view! {
        <h1>{title.clone()}</h1>
        <p class="lead">{words.joining_lead(by, role)}</p>
        {problem_notice(problem)}
        {form}
    };
    StaffPage::new(title, body)
}
