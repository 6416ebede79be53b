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
    get("/i/{initiative}/surveys/{slug}/preview", Act::View),
    post("/i/{initiative}/surveys/{slug}/preview", Act::View),
];
