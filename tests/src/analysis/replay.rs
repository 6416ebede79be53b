//! The analysis as it stood at an earlier version of the codebook.

use super::Room;
use crate::{
    harness::{Page, SignedIn, World},
    on_both_engines,
};
use app::{
    account::Role,
    coding::{
        NoteKind,
        store::{self, Merge, Settled, Texts},
    },
    ids::{CodeId, CodingId, PassageId},
};

const PAGES: [&str; 3] = ["analysis", "analysis/sessions", "analysis/quotes"];

/// The same page at a version.
fn at(path: &str, version: i64) -> String {
    let mark = if path.contains('?') { '&' } else { '?' };
    format!("{path}{mark}version={version}")
}

async fn get(world: &World, person: &SignedIn, path: &str) -> Page {
    person.get(world, &format!("/i/room/{path}")).await
}

/// Everything a page counts and quotes, without the ways on to other pages.
fn figures(page: &Page) -> Vec<String> {
    let parts = ["main table", "ol.quotes blockquote", "ol.quotes .code"];
    parts.iter().flat_map(|part| page.texts_of(part)).collect()
}

/// Pages with their figures.
type Figures = Vec<(String, Vec<String>)>;

/// Whether a link of a page's own part leads to any version.
fn leads_to_versions(page: &Page) -> bool {
    let links = page.attributes("main a", "href");
    links.iter().any(|link| link.contains("version="))
}

/// Answers and lines of two sessions with three codes, and what is there to be changed.
struct Scene {
    room: Room,
    bus: CodeId,
    cost: CodeId,
    sleep: CodeId,
    /// The coding of these words with `sleep`.
    tired: (PassageId, CodingId),
    /// A coding with `bus`.
    late: CodingId,
}

/// The third passage's words from its second code point to its sixth.
const PICTURED: (&str, &str) = ("🚌🚌 ሰላም bus", "🚌 ሰላም");

impl Scene {
    async fn make(world: &World) -> Scene {
        let room = Room::make(world).await;
        let bus = room.code(world, "Late bus", None).await;
        let cost = room.code(world, "Cost", None).await;
        let sleep = room.code(world, "Sleep", None).await;
        let words = "The bus is late and costs us. We sleep less.";
        let passage = room.say(world, "en", words).await;
        let late = room.put(world, &bus, &passage, (0, 15)).await;
        room.put(world, &cost, &passage, (4, 28)).await;
        // On the same words by the same person: a merge makes one of both.
        room.put(world, &cost, &passage, (0, 15)).await;
        let slept = room.put(world, &sleep, &passage, (29, 44)).await;
        let pictured = room.say(world, "am", PICTURED.0).await;
        room.put(world, &cost, &pictured, (1, 6)).await;
        for (title, day, code) in [("In March", "03", &bus), ("In May", "05", &sleep)] {
            let day = format!("2026-{day}-01");
            let session = room.session(world, title, &day, 12).await;
            let line = room
                .note(world, &session, NoteKind::Verbatim, "The bus woke us")
                .await;
            room.put(world, code, &line, (0, 7)).await;
        }
        Scene {
            tired: (passage, slept),
            room,
            bus,
            cost,
            sleep,
            late,
        }
    }

    fn paths(&self) -> Vec<String> {
        let mut paths: Vec<String> = PAGES.iter().map(|path| path.to_string()).collect();
        paths.push("analysis?near=passage".into());
        paths.push("analysis?language=en".into());
        let (bus, cost) = (&self.bus, &self.cost);
        paths.push(format!("analysis/quotes?code={bus}&with={cost}"));
        paths.push(format!(
            "analysis/quotes?question={}%3A",
            self.room.survey.id
        ));
        paths
    }

    /// The figures of every page, as it is now or at a version.
    async fn all_figures(&self, world: &World, version: Option<i64>) -> Figures {
        let mut all = Vec::new();
        for path in self.paths() {
            let asked = version.map_or(path.clone(), |version| at(&path, version));
            let page = get(world, &self.room.organizer, &asked).await.expect(200);
            all.push((path, figures(&page)));
        }
        all
    }

    /// The version that is there now, and what its pages say.
    async fn figures_now(&self, world: &World) -> (i64, Figures) {
        let version = self.room.version(world).await;
        let figures = self.all_figures(world, None).await;
        assert_eq!(self.all_figures(world, Some(version)).await, figures);
        (version, figures)
    }

    /// Makes one code of `cost` and `bus`.
    async fn merge(&self, world: &World) {
        let merge = Merge {
            from: &self.cost,
            into: &self.bus,
            texts: Texts::Left,
            seen: self.room.version(world).await,
            by: &self.room.account,
        };
        let mut tx = world.db().write_tx().await.unwrap();
        store::merge_codes(&mut tx, &self.room.initiative.id, &merge)
            .await
            .unwrap()
            .unwrap();
        tx.commit().await.unwrap();
    }

    /// Makes two codes of `bus`: one coding goes to the new one, the others stay.
    async fn split(&self, world: &World) {
        let path = format!("/i/room/codes/{}/split", self.bus);
        let post = async |path: &str, fields: &[(&str, &str)]| {
            let person = &self.room.organizer;
            person.post(world, path, fields).await.expect(303);
        };
        post(&path, &[("do", "begin"), ("name", "Waiting")]).await;
        let choice = format!("choice-{}", self.late);
        let fields = [(choice.as_str(), "new"), ("do", "finish")];
        post(&format!("{path}/words?page=1"), &fields).await;
        let seen = self.room.version(world).await.to_string();
        post(&path, &[("do", "split"), ("version", seen.as_str())]).await;
    }

    async fn rename(&self, world: &World, name: &str) {
        let initiative = &self.room.initiative.id;
        let code = store::get_code(world.db(), initiative, &self.bus).await;
        let mut code = code.unwrap();
        code.name = name.into();
        let mut tx = world.db().write_tx().await.unwrap();
        let set = store::set_code(&mut tx, &code, None, &self.room.account).await;
        assert_eq!(set.unwrap(), Settled::Done);
        tx.commit().await.unwrap();
    }
}

on_both_engines!(
    after_a_merge_a_split_and_a_code_taken_off_each_version_says_what_its_pages_said,
    |world| async {
        let scene = Scene::make(&world).await;
        let mut said = vec![scene.figures_now(&world).await];
        scene.merge(&world).await;
        let (passage, slept) = &scene.tired;
        scene.room.take_off(&world, passage, slept).await;
        said.push(scene.figures_now(&world).await);
        scene.split(&world).await;
        said.push(scene.figures_now(&world).await);
        scene.rename(&world, "Late buses").await;
        said.push(scene.figures_now(&world).await);
        for (version, then) in &said {
            let now = scene.all_figures(&world, Some(*version)).await;
            assert_eq!(now, *then, "version {version}");
        }
        // Each of them changed what the first page says.
        for pair in said.windows(2) {
            assert_ne!(pair[0].1[0], pair[1].1[0]);
        }
        let quoted = &said[0].1[2].1;
        let pictured = quoted.iter().any(|text| text.trim() == PICTURED.1);
        assert!(pictured, "{quoted:?}");
    }
);

on_both_engines!(
    an_earlier_version_says_which_it_is_and_every_way_on_keeps_to_it,
    |world| async {
        let scene = Scene::make(&world).await;
        let organizer = &scene.room.organizer;
        let version = scene.room.version(&world).await;
        let newest = get(&world, organizer, &at("analysis", version)).await;
        let notice = newest.expect(200).text_of("main .notice");
        assert!(notice.contains("the newest one"), "{notice}");
        scene.merge(&world).await;
        let (passage, slept) = &scene.tired;
        scene.room.take_off(&world, passage, slept).await;
        let kept = format!("version={version}");
        for path in PAGES {
            let now = get(&world, organizer, path).await.expect(200);
            assert!(
                !now.has("main .notice") && !leads_to_versions(&now),
                "{path}"
            );
            let then = get(&world, organizer, &at(path, version)).await;
            let then = then.expect(200);
            let notice = then.text_of("main .notice");
            assert!(notice.contains(&format!("version {version}")), "{notice}");
            let back = then.attributes("main .notice a", "href");
            let expected = [
                format!("/i/room/codes/versions/{version}"),
                format!("/i/room/{path}"),
            ];
            assert_eq!(back, expected);
            for link in then.attributes("main table a", "href") {
                assert!(link.contains(&kept), "{link}");
                let words = organizer.get(&world, &link).await.expect(200);
                assert!(words.has("blockquote"), "{link}");
            }
            for link in then.attributes("main .tabs a", "href") {
                let has_versions = !link.ends_with("analysis/groups");
                assert_eq!(link.contains(&kept), has_versions, "{link}");
            }
            assert!(then.has("main .tabs a[aria-current=page]"), "{path}");
            if path != "analysis/sessions" {
                assert_eq!(then.values("version"), [version.to_string()]);
            }
        }
        // What was taken off since leads to its passage, and not to a place on it that is not there.
        let path = at(&format!("analysis/quotes?code={}", scene.sleep), version);
        let quotes = get(&world, organizer, &path).await.expect(200);
        let links = quotes.attributes("figcaption a", "href");
        assert!(
            links.contains(&format!("/i/room/words/{passage}")),
            "{links:?}"
        );
        for link in links {
            assert!(!link.contains('#'), "{link}");
            organizer.get(&world, &link).await.expect(200);
        }
    }
);

on_both_engines!(
    a_long_list_of_an_earlier_version_goes_on_within_it,
    |world| async {
        let room = Room::make(&world).await;
        let bus = room.code(&world, "Late bus", None).await;
        let mut kept = Vec::new();
        for number in 0..60 {
            let passage = room.say(&world, "en", &format!("The bus {number}")).await;
            let coding = room.put(&world, &bus, &passage, (0, 7)).await;
            kept.push((passage, coding));
        }
        let version = room.version(&world).await;
        room.code(&world, "Cost", None).await;
        for (passage, coding) in &kept {
            room.take_off(&world, passage, coding).await;
        }
        let path = at("analysis/quotes", version);
        let first = get(&world, &room.organizer, &path).await.expect(200);
        assert_eq!(first.count("blockquote"), 50);
        let next = first.attributes("main .actions a.quiet", "href");
        let second = room.organizer.get(&world, &next[0]).await.expect(200);
        assert_eq!(second.count("blockquote"), 10);
    }
);

on_both_engines!(
    who_codes_blind_sees_nothing_of_the_other_at_any_version,
    |world| async {
        let scene = Scene::make(&world).await;
        let room = &scene.room;
        let before = room.version(&world).await;
        scene.merge(&world).await;
        let (passage, slept) = &scene.tired;
        room.take_off(&world, passage, slept).await;
        room.code(&world, "Later", None).await;
        let second = world.sign_in_as(Role::Coder, &room.initiative).await;
        let seen = get(&world, &second, &at("analysis", before)).await;
        assert!(seen.expect(200).has("main table"));
        let account = world.account_of(&second).await;
        room.draw_apart(&world, &account).await;
        for version in before..=room.version(&world).await {
            for path in scene.paths() {
                let page = get(&world, &second, &at(&path, version)).await;
                assert_eq!(figures(&page.expect(200)), [""; 0], "{path} at {version}");
            }
        }
        // Their own they see, and the other does not.
        let own = room.code(&world, "Own", None).await;
        room.put_by(&world, &account, &own, passage, (0, 5)).await;
        let version = room.version(&world).await;
        room.code(&world, "Last", None).await;
        for (person, count) in [(&second, 1), (&room.organizer, 0)] {
            let path = at(&format!("analysis/quotes?code={own}"), version);
            let page = get(&world, person, &path).await.expect(200);
            assert_eq!(page.count("blockquote"), count);
        }
    }
);

on_both_engines!(
    words_that_are_erased_are_in_the_analysis_of_no_version,
    |world| async {
        let scene = Scene::make(&world).await;
        scene.merge(&world).await;
        let newest = scene.room.version(&world).await;
        let (passage, _) = &scene.tired;
        let quoted = async |version: i64| {
            let path = at("analysis/quotes", version);
            let page = get(&world, &scene.room.organizer, &path).await.expect(200);
            page.text().contains("bus is late")
        };
        assert!(quoted(newest - 1).await && quoted(newest).await);
        let mut tx = world.db().write_tx().await.unwrap();
        sqlx::query("delete from passage where id = $1")
            .bind(passage.as_str())
            .execute(&mut *tx)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        for version in 1..=newest {
            assert!(!quoted(version).await, "version {version}");
            let page = get(&world, &scene.room.organizer, &at("analysis", version)).await;
            // No two codes stand together on what is left.
            assert!(!page.expect(200).has("table.list"), "version {version}");
        }
        let left = sqlx::query_scalar("select count(*) from coding_past where passage_id = $1");
        let left: i64 = left
            .bind(passage.as_str())
            .fetch_one(world.db().read())
            .await
            .unwrap();
        assert_eq!(left, 0);
    }
);

on_both_engines!(
    a_version_that_there_is_not_is_not_found_and_released_tables_have_none,
    |world| async {
        let scene = Scene::make(&world).await;
        let organizer = &scene.room.organizer;
        let beyond = (scene.room.version(&world).await + 1).to_string();
        for version in [
            beyond.as_str(),
            "0",
            "-1",
            "x",
            "1e3",
            "99999999999999999999",
            "%3B--",
        ] {
            for path in PAGES {
                let path = format!("{path}?version={version}");
                get(&world, organizer, &path).await.expect(404);
            }
            let path = format!("analysis/groups?version={version}");
            let page = get(&world, organizer, &path).await.expect(200);
            assert!(
                !page.has("main .notice") && !leads_to_versions(&page),
                "{path}"
            );
        }
        // An empty field, as a form sends it, is no version.
        get(&world, organizer, "analysis?version=")
            .await
            .expect(200);
    }
);
