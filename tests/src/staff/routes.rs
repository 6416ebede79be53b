//! Every route of the staff, and what one must be allowed to do there. A test holds these lists to the router.

use app::account::Act;

/// One route of the staff.
pub struct StaffRoute {
    pub method: &'static str,
    /// As the router writes it.
    pub pattern: &'static str,
    /// Any of these will do.
    pub acts: &'static [Act],
}

impl StaffRoute {
    /// The route's address in an initiative, with this survey; other parts name things that are not there.
    pub fn path(&self, initiative: &str, survey: &str) -> String {
        fill(self.pattern, |part| match part {
            "initiative" => initiative.into(),
            "slug" => survey.into(),
            _ => "nosuch".into(),
        })
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

/// A pattern of the router with something in each of its open parts.
pub fn fill(pattern: &str, mut part: impl FnMut(&str) -> String) -> String {
    let open = regex::Regex::new(r"\{\*?(\w+)\}").unwrap();
    let filled = open.replace_all(pattern, |found: &regex::Captures<'_>| part(&found[1]));
    filled.into_owned()
}

/// One route of the staff outside any initiative.
pub struct PlainRoute {
    pub method: &'static str,
    /// As the router writes it.
    pub pattern: &'static str,
    /// Whether strangers are sent to sign in.
    pub needs_sign_in: bool,
}

impl PlainRoute {
    /// The route's address; its open parts name things that are not there.
    pub fn path(&self) -> String {
        fill(self.pattern, |_| "nosuch".into())
    }
}

const fn way_in(method: &'static str, pattern: &'static str) -> PlainRoute {
    PlainRoute {
        method,
        pattern,
        needs_sign_in: false,
    }
}

const fn own(method: &'static str, pattern: &'static str) -> PlainRoute {
    PlainRoute {
        method,
        pattern,
        needs_sign_in: true,
    }
}

pub const PLAIN_ROUTES: &[PlainRoute] = &[
    way_in("GET", "/sign-in"),
    way_in("POST", "/sign-in"),
    way_in("GET", "/setup/{token}"),
    way_in("POST", "/setup/{token}"),
    way_in("GET", "/invitation/{token}"),
    way_in("POST", "/invitation/{token}"),
    own("POST", "/sign-out"),
    own("GET", "/home"),
    own("POST", "/language"),
    own("GET", "/account"),
    own("POST", "/account/name"),
    own("POST", "/account/password"),
    own("POST", "/account/sign-ins/{sign_in}/end"),
    own("POST", "/account/sign-out-everywhere"),
    own("GET", "/account/two-step"),
    own("POST", "/account/two-step"),
    own("POST", "/account/two-step/off"),
    own("POST", "/account/two-step/codes"),
];

const fn get(pattern: &'static str, acts: &'static [Act]) -> StaffRoute {
    StaffRoute {
        method: "GET",
        pattern,
        acts,
    }
}

const fn post(pattern: &'static str, acts: &'static [Act]) -> StaffRoute {
    StaffRoute {
        method: "POST",
        pattern,
        acts,
    }
}

const VIEW: &[Act] = &[Act::View];
const ORGANIZE: &[Act] = &[Act::Organize];
const FACILITATE: &[Act] = &[Act::Facilitate];
const CODE: &[Act] = &[Act::Code];
const TRANSLATE: &[Act] = &[Act::Translate];
const HELD: &[Act] = &[Act::TranslateHeld];
/// Families' words are read to code them or to translate them.
const READ_WORDS: &[Act] = &[Act::Code, Act::Translate];

pub const STAFF_ROUTES: &[StaffRoute] = &[
    get("/i/{initiative}", VIEW),
    get("/i/{initiative}/surveys", VIEW),
    get("/i/{initiative}/surveys/new", ORGANIZE),
    post("/i/{initiative}/surveys/new", ORGANIZE),
    get("/i/{initiative}/surveys/{slug}", VIEW),
    post("/i/{initiative}/surveys/{slug}", ORGANIZE),
    get("/i/{initiative}/surveys/{slug}/open", ORGANIZE),
    post("/i/{initiative}/surveys/{slug}/open", ORGANIZE),
    get("/i/{initiative}/surveys/{slug}/close", ORGANIZE),
    post("/i/{initiative}/surveys/{slug}/close", ORGANIZE),
    get("/i/{initiative}/surveys/{slug}/codes", ORGANIZE),
    post("/i/{initiative}/surveys/{slug}/codes", ORGANIZE),
    get("/i/{initiative}/surveys/{slug}/look", VIEW),
    get("/i/{initiative}/surveys/{slug}/preview", VIEW),
    post("/i/{initiative}/surveys/{slug}/preview", VIEW),
    get("/i/{initiative}/surveys/{slug}/languages", VIEW),
    get("/i/{initiative}/surveys/{slug}/languages/{tag}", TRANSLATE),
    post("/i/{initiative}/surveys/{slug}/languages/{tag}", TRANSLATE),
    get("/i/{initiative}/about", VIEW),
    post("/i/{initiative}/about", ORGANIZE),
    get("/i/{initiative}/keeping", VIEW),
    post("/i/{initiative}/keeping", ORGANIZE),
    get("/i/{initiative}/keeping/{slug}", ORGANIZE),
    post("/i/{initiative}/keeping/{slug}", ORGANIZE),
    get("/i/{initiative}/sessions", VIEW),
    get("/i/{initiative}/sessions/new", FACILITATE),
    post("/i/{initiative}/sessions/new", FACILITATE),
    get("/i/{initiative}/sessions/{session}", VIEW),
    get("/i/{initiative}/sessions/{session}/consent", FACILITATE),
    post("/i/{initiative}/sessions/{session}/consent", FACILITATE),
    post("/i/{initiative}/sessions/{session}/sound", FACILITATE),
    post("/i/{initiative}/sessions/{session}/join-code", FACILITATE),
    get(
        "/i/{initiative}/sessions/{session}/seats/{seat}/erase",
        FACILITATE,
    ),
    post(
        "/i/{initiative}/sessions/{session}/seats/{seat}/erase",
        FACILITATE,
    ),
    post(
        "/i/{initiative}/sessions/{session}/seats/{seat}/quotes",
        FACILITATE,
    ),
    get("/i/{initiative}/sessions/{session}/transcript", FACILITATE),
    post("/i/{initiative}/sessions/{session}/transcript", FACILITATE),
    get("/i/{initiative}/sessions/{session}/recordings", FACILITATE),
    post("/i/{initiative}/sessions/{session}/recordings", FACILITATE),
    post(
        "/i/{initiative}/sessions/{session}/recordings/{recording}",
        FACILITATE,
    ),
    get(
        "/i/{initiative}/sessions/{session}/recordings/{recording}/sound",
        FACILITATE,
    ),
    get("/i/{initiative}/sessions/{session}/read-back", FACILITATE),
    post("/i/{initiative}/sessions/{session}/read-back", FACILITATE),
    post("/i/{initiative}/sessions/{session}/close", FACILITATE),
    get("/i/{initiative}/sessions/{session}/late", FACILITATE),
    post("/i/{initiative}/sessions/{session}/late", FACILITATE),
    get("/i/{initiative}/sessions/{session}/plan", FACILITATE),
    post("/i/{initiative}/sessions/{session}/plan", FACILITATE),
    get("/i/{initiative}/sessions/{session}/guide", FACILITATE),
    post("/i/{initiative}/sessions/{session}/guide", FACILITATE),
    get("/i/{initiative}/sessions/{session}/slots", VIEW),
    get("/i/{initiative}/sessions/{session}/slots/new", FACILITATE),
    post("/i/{initiative}/sessions/{session}/slots/new", FACILITATE),
    get(
        "/i/{initiative}/sessions/{session}/slots/{slot}",
        FACILITATE,
    ),
    post(
        "/i/{initiative}/sessions/{session}/slots/{slot}",
        FACILITATE,
    ),
    get(
        "/i/{initiative}/sessions/{session}/slots/{slot}/calendar.ics",
        VIEW,
    ),
    post(
        "/i/{initiative}/sessions/{session}/slots/{slot}/remove",
        FACILITATE,
    ),
    post("/i/{initiative}/sessions/{session}/sign-up", FACILITATE),
    post("/i/{initiative}/sessions/{session}/sign-up/end", FACILITATE),
    get("/i/{initiative}/sessions/{session}/pack", VIEW),
    get("/i/{initiative}/guides", VIEW),
    get("/i/{initiative}/guides/{guide}", VIEW),
    get("/i/{initiative}/sessions/{session}/rounds", FACILITATE),
    post("/i/{initiative}/sessions/{session}/rounds", FACILITATE),
    get(
        "/i/{initiative}/sessions/{session}/rounds/{round}",
        FACILITATE,
    ),
    post(
        "/i/{initiative}/sessions/{session}/rounds/{round}/step",
        FACILITATE,
    ),
    post(
        "/i/{initiative}/sessions/{session}/rounds/{round}/slips",
        FACILITATE,
    ),
    post(
        "/i/{initiative}/sessions/{session}/rounds/{round}/list",
        FACILITATE,
    ),
    get(
        "/i/{initiative}/sessions/{session}/rounds/{round}/tally",
        FACILITATE,
    ),
    post(
        "/i/{initiative}/sessions/{session}/rounds/{round}/tally",
        FACILITATE,
    ),
    post(
        "/i/{initiative}/sessions/{session}/rounds/{round}/keep",
        FACILITATE,
    ),
    post(
        "/i/{initiative}/sessions/{session}/rounds/{round}/agree",
        FACILITATE,
    ),
    get(
        "/i/{initiative}/sessions/{session}/rounds/{round}/projector",
        FACILITATE,
    ),
    get(
        "/i/{initiative}/sessions/{session}/rounds/{round}/state",
        FACILITATE,
    ),
    get("/i/{initiative}/vocabulary", VIEW),
    post("/i/{initiative}/vocabulary", FACILITATE),
    post("/i/{initiative}/vocabulary/{term}", FACILITATE),
    get("/i/{initiative}/sessions/{session}/capture", FACILITATE),
    post("/i/{initiative}/sessions/{session}/capture", FACILITATE),
    post(
        "/i/{initiative}/sessions/{session}/capture/lines",
        FACILITATE,
    ),
    get("/i/{initiative}/barriers", VIEW),
    get("/i/{initiative}/barriers/new", ORGANIZE),
    post("/i/{initiative}/barriers/new", ORGANIZE),
    get("/i/{initiative}/barriers/{barrier}", VIEW),
    get("/i/{initiative}/barriers/{barrier}/edit", ORGANIZE),
    post("/i/{initiative}/barriers/{barrier}/edit", ORGANIZE),
    get("/i/{initiative}/themes", VIEW),
    get("/i/{initiative}/themes.csv", VIEW),
    get("/i/{initiative}/themes/new", CODE),
    post("/i/{initiative}/themes/new", CODE),
    get("/i/{initiative}/themes/{theme}", VIEW),
    get("/i/{initiative}/themes/{theme}/edit", CODE),
    post("/i/{initiative}/themes/{theme}/edit", CODE),
    post("/i/{initiative}/themes/{theme}/remove", CODE),
    get("/i/{initiative}/themes/{theme}/evidence/new", CODE),
    post("/i/{initiative}/themes/{theme}/evidence/new", CODE),
    get("/i/{initiative}/themes/{theme}/evidence/{evidence}", CODE),
    post("/i/{initiative}/themes/{theme}/evidence/{evidence}", CODE),
    post(
        "/i/{initiative}/themes/{theme}/evidence/{evidence}/remove",
        CODE,
    ),
    get("/i/{initiative}/quotes", CODE),
    get("/i/{initiative}/quotes/{evidence}/{coding}", CODE),
    post("/i/{initiative}/quotes/{evidence}/{coding}", CODE),
    get("/i/{initiative}/names", ORGANIZE),
    post("/i/{initiative}/names", ORGANIZE),
    get("/i/{initiative}/people", ORGANIZE),
    post("/i/{initiative}/people", ORGANIZE),
    post("/i/{initiative}/people/{account}", ORGANIZE),
    post("/i/{initiative}/people/{account}/remove", ORGANIZE),
    post("/i/{initiative}/invitations/{invitation}/remove", ORGANIZE),
    get("/i/{initiative}/exchange", ORGANIZE),
    post("/i/{initiative}/exchange", ORGANIZE),
    post("/i/{initiative}/exchange/project", ORGANIZE),
    get("/i/{initiative}/log", ORGANIZE),
    get("/i/{initiative}/summary", VIEW),
    get("/i/{initiative}/held", HELD),
    post("/i/{initiative}/held/{held}", HELD),
    post("/i/{initiative}/summary", ORGANIZE),
    get("/i/{initiative}/summary.csv", VIEW),
    get("/i/{initiative}/summary.html", VIEW),
    get("/i/{initiative}/words", READ_WORDS),
    get("/i/{initiative}/words/ids.json", READ_WORDS),
    get("/i/{initiative}/words/changes.json", READ_WORDS),
    get("/i/{initiative}/words/clusters", CODE),
    get("/i/{initiative}/words/{passage}", READ_WORDS),
    get("/i/{initiative}/words/{passage}/part", READ_WORDS),
    get("/i/{initiative}/words/rows", READ_WORDS),
    get("/i/{initiative}/words/codes", READ_WORDS),
    post("/i/{initiative}/words/{passage}/codings.json", CODE),
    post("/i/{initiative}/words/{passage}/uncode.json", CODE),
    get("/i/{initiative}/words/{passage}/code", READ_WORDS),
    post("/i/{initiative}/words/{passage}/code", CODE),
    get("/i/{initiative}/words/{passage}/uncode", READ_WORDS),
    post("/i/{initiative}/words/{passage}/uncode", CODE),
    get("/i/{initiative}/words/{passage}/translation", READ_WORDS),
    post("/i/{initiative}/words/{passage}/translation", READ_WORDS),
    get(
        "/i/{initiative}/words/{passage}/translation/{tag}",
        READ_WORDS,
    ),
    post(
        "/i/{initiative}/words/{passage}/translation/{tag}/align",
        READ_WORDS,
    ),
    post(
        "/i/{initiative}/words/{passage}/translation/{tag}/dispute",
        READ_WORDS,
    ),
    post(
        "/i/{initiative}/words/{passage}/translation/{tag}/keep",
        READ_WORDS,
    ),
    post(
        "/i/{initiative}/words/{passage}/translation/{tag}/check",
        READ_WORDS,
    ),
    get("/i/{initiative}/words/{passage}/draft", READ_WORDS),
    post("/i/{initiative}/words/{passage}/draft", READ_WORDS),
    get("/i/{initiative}/words/{passage}/contest", READ_WORDS),
    post("/i/{initiative}/words/{passage}/contest", CODE),
    get("/i/{initiative}/analysis", CODE),
    get("/i/{initiative}/analysis/sessions", CODE),
    get("/i/{initiative}/analysis/groups", CODE),
    get("/i/{initiative}/analysis/quotes", CODE),
    get("/i/{initiative}/codes", CODE),
    post("/i/{initiative}/codes", CODE),
    get("/i/{initiative}/codes/{code}", CODE),
    post("/i/{initiative}/codes/{code}", CODE),
    get("/i/{initiative}/codes/{code}/merge", CODE),
    post("/i/{initiative}/codes/{code}/merge", CODE),
    get("/i/{initiative}/codes/{code}/split", CODE),
    post("/i/{initiative}/codes/{code}/split", CODE),
    get("/i/{initiative}/codes/{code}/split/words", CODE),
    post("/i/{initiative}/codes/{code}/split/words", CODE),
    get("/i/{initiative}/codes/versions", CODE),
    get("/i/{initiative}/codes/versions/{version}", CODE),
    get("/i/{initiative}/codes/file", CODE),
    post("/i/{initiative}/codes/file", CODE),
    get("/i/{initiative}/codebook.qdc", CODE),
    get("/i/{initiative}/codebook.csv", CODE),
    get("/i/{initiative}/memos", CODE),
    post("/i/{initiative}/memos", CODE),
    get("/i/{initiative}/memos/{memo}", CODE),
    post("/i/{initiative}/memos/{memo}", CODE),
    get("/i/{initiative}/agreement", CODE),
    get("/i/{initiative}/agreement/new", ORGANIZE),
    post("/i/{initiative}/agreement/new", ORGANIZE),
    get("/i/{initiative}/agreement/{double}", CODE),
    post("/i/{initiative}/agreement/{double}/done/{passage}", CODE),
    post("/i/{initiative}/agreement/{double}/compare", CODE),
    get("/i/{initiative}/agreement/{double}/adjudicate", CODE),
    get(
        "/i/{initiative}/agreement/{double}/adjudicate/{passage}",
        CODE,
    ),
    post(
        "/i/{initiative}/agreement/{double}/adjudicate/{passage}",
        CODE,
    ),
    get("/i/{initiative}/saturation", CODE),
];
