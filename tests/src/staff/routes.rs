//! Every route inside an initiative, and what one must be allowed to do there. A test holds this list to the router.

use app::account::Act;

/// One route of the staff.
pub struct StaffRoute {
    pub method: &'static str,
    /// As the router writes it.
    pub pattern: &'static str,
    pub act: Act,
}

impl StaffRoute {
    /// The route's address in an initiative, with this survey; other parts name things that are not there.
    pub fn path(&self, initiative: &str, survey: &str) -> String {
        let path = self
            .pattern
            .replace("{initiative}", initiative)
            .replace("{slug}", survey);
        let nothing = regex::Regex::new(r"\{\*?\w+\}").unwrap();
        nothing.replace_all(&path, "nosuch").into_owned()
    }

    /// Whether the address is of things that every world of the tests has.
    pub fn is_of_known_things(&self) -> bool {
        let rest = self
            .pattern
            .replace("{initiative}", "")
            .replace("{slug}", "");
        !rest.contains('{')
    }
}

const fn get(pattern: &'static str, act: Act) -> StaffRoute {
    StaffRoute {
        method: "GET",
        pattern,
        act,
    }
}

const fn post(pattern: &'static str, act: Act) -> StaffRoute {
    StaffRoute {
        method: "POST",
        pattern,
        act,
    }
}

pub const STAFF_ROUTES: &[StaffRoute] = &[
    get("/i/{initiative}", Act::View),
    get("/i/{initiative}/surveys", Act::View),
    get("/i/{initiative}/surveys/new", Act::Organize),
    post("/i/{initiative}/surveys/new", Act::Organize),
    get("/i/{initiative}/surveys/{slug}", Act::View),
    post("/i/{initiative}/surveys/{slug}", Act::Organize),
    get("/i/{initiative}/surveys/{slug}/open", Act::Organize),
    post("/i/{initiative}/surveys/{slug}/open", Act::Organize),
    get("/i/{initiative}/surveys/{slug}/close", Act::Organize),
    post("/i/{initiative}/surveys/{slug}/close", Act::Organize),
    get("/i/{initiative}/surveys/{slug}/look", Act::View),
    get("/i/{initiative}/surveys/{slug}/preview", Act::View),
    post("/i/{initiative}/surveys/{slug}/preview", Act::View),
    get("/i/{initiative}/surveys/{slug}/languages", Act::View),
    get(
        "/i/{initiative}/surveys/{slug}/languages/{tag}",
        Act::Translate,
    ),
    post(
        "/i/{initiative}/surveys/{slug}/languages/{tag}",
        Act::Translate,
    ),
];
