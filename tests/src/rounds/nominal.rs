//! The nominal group technique: silent ideas, one list, clarify and merge, rank in private, result.

use super::{Room, listed};
use crate::{harness::World, on_both_engines};
use app::round::Kind;

const IDEAS: [&str; 6] = [
    "More buses",
    "Buses that come more often",
    "Warm lunch",
    "Homework club",
    "A crossing guard",
    "Interpreters at meetings",
];

/// Six people write an idea each, and the list is shown.
async fn written(world: &World) -> Room {
    let room = Room::open(world, Kind::Ideas).await;
    for idea in IDEAS {
        room.send(world, &[("idea_2", idea)]).await.expect(200);
    }
    room.step(world, "close").await.expect(303);
    room
}

async fn id_of(world: &World, text: &str) -> String {
    sqlx::query_scalar("select id from round_answer where text = $1")
        .bind(text)
        .fetch_one(world.db().read())
        .await
        .unwrap()
}

/// Both ideas about buses made one.
async fn merge(world: &World, room: &Room) {
    let (item, into) = (id_of(world, IDEAS[1]).await, id_of(world, IDEAS[0]).await);
    let fields = [("do", "merge"), ("item", &item), ("into", &into)];
    room.act(world, "list", &fields).await.expect(303);
}

/// Somebody ranks these ideas on a phone, the first first.
async fn rank(world: &World, room: &Room, ideas: &[&str]) {
    let mut ids = Vec::new();
    for idea in ideas {
        ids.push(id_of(world, idea).await);
    }
    let names: Vec<String> = (1..=ids.len())
        .map(|place| format!("rank_{place}"))
        .collect();
    let typed: Vec<(&str, &str)> = names
        .iter()
        .zip(&ids)
        .map(|(name, id)| (name.as_str(), id.as_str()))
        .collect();
    room.send(world, &typed).await.expect(200);
}

/// The result as the screen shows it: idea, points, people.
async fn result(world: &World, room: &Room) -> Vec<(String, String, String)> {
    let screen = room.projector(world).await;
    let ideas = listed(&screen, ".ranked tbody th p:first-child");
    let numbers = listed(&screen, ".ranked tbody td");
    ideas
        .into_iter()
        .zip(numbers.chunks(2))
        .map(|(idea, pair)| (idea, pair[0].clone(), pair[1].clone()))
        .collect()
}

on_both_engines!(
    ideas_are_merged_keeping_both_wordings_and_taken_apart_again,
    |world| async {
        let room = written(&world).await;
        assert_eq!(listed(&room.projector(&world).await, ".heard li").len(), 6);
        let step = room.page(&world, "/state").await.text();
        merge(&world, &room).await;
        assert_ne!(
            room.page(&world, "/state").await.text(),
            step,
            "the screen looks again"
        );
        let screen = room.projector(&world).await;
        assert_eq!(screen.count(".heard li"), 5);
        assert_eq!(screen.count(".heard li p"), 6);
        for idea in IDEAS {
            assert!(screen.text().contains(idea));
        }
        let (first, second) = (id_of(&world, IDEAS[0]).await, id_of(&world, IDEAS[1]).await);
        // A wording is no item any more, nothing is merged into itself, and nothing into what is not there.
        for (item, into) in [
            (&second, &first),
            (&first, &first),
            (&first, &second),
            (&first, &"x".into()),
        ] {
            let fields = [
                ("do", "merge"),
                ("item", item.as_str()),
                ("into", into.as_str()),
            ];
            room.act(&world, "list", &fields).await.expect(422);
        }
        let fields = [("do", "part"), ("wording", second.as_str())];
        room.act(&world, "list", &fields).await.expect(303);
        assert_eq!(room.projector(&world).await.count(".heard li"), 6);

        let meaning = [
            ("do", "clarify"),
            ("item", first.as_str()),
            ("meaning", "One an hour"),
        ];
        room.act(&world, "list", &meaning).await.expect(303);
        assert!(
            room.projector(&world)
                .await
                .text_of(".heard .hint")
                .contains("One an hour")
        );
    }
);

on_both_engines!(five_rankings_on_phones_and_paper_add_up, |world| async {
    let room = written(&world).await;
    merge(&world, &room).await;
    room.step(&world, "rank").await.expect(303);
    // Whoever ranks reads the merged list, with both wordings.
    let phone = room.phone(&world).await.expect(200);
    assert_eq!(phone.count(".heard li"), 5);
    assert!(phone.text().contains(IDEAS[1]));
    rank(&world, &room, &[IDEAS[0], IDEAS[2], IDEAS[3]]).await;
    rank(&world, &room, &[IDEAS[2], IDEAS[0]]).await;
    rank(&world, &room, &[IDEAS[4]]).await;
    // Three phones are too few.
    room.step(&world, "close").await.expect(303);
    assert!(!room.projector(&world).await.has(".ranked"));
    room.step(&world, "reopen").await.expect(303);
    // Two papers: both have the buses first, one has lunch second.
    let (buses, lunch) = (id_of(&world, IDEAS[0]).await, id_of(&world, IDEAS[2]).await);
    let (five, four) = (format!("p5_{buses}"), format!("p4_{lunch}"));
    let wrong = [("papers", "1"), (five.as_str(), "2"), (four.as_str(), "1")];
    let page = room.act(&world, "tally", &wrong).await.expect(422);
    assert_eq!(page.values(&five), ["2"]);
    for number in ["x", "-1", "99999999999999999999", "1.5"] {
        let wrong = [("papers", "2"), (five.as_str(), number)];
        room.act(&world, "tally", &wrong).await.expect(422);
    }
    let papers = [("papers", "2"), (five.as_str(), "٢"), (four.as_str(), "1")];
    room.act(&world, "tally", &papers).await.expect(303);
    assert!(
        !room.projector(&world).await.has(".ranked"),
        "hidden until the closing"
    );
    room.step(&world, "close").await.expect(303);
    let expected = [
        (IDEAS[0], "19", "4"),
        (IDEAS[2], "13", "3"),
        (IDEAS[4], "5", "1"),
        (IDEAS[3], "3", "1"),
        (IDEAS[5], "0", "0"),
    ];
    let expected =
        expected.map(|(idea, points, people)| (idea.into(), points.into(), people.into()));
    assert_eq!(result(&world, &room).await, expected);
    // What each chose is gone.
    assert_eq!(
        world
            .number("select cast(count(*) as bigint) from round_point")
            .await,
        0
    );
    room.act(&world, "tally", &papers).await.expect(422);
});

on_both_engines!(
    a_ranking_names_each_idea_once_and_is_sent_once,
    |world| async {
        let room = written(&world).await;
        room.step(&world, "rank").await.expect(303);
        let lunch = id_of(&world, IDEAS[2]).await;
        for typed in [
            vec![],
            vec![("rank_1", lunch.as_str()), ("rank_3", lunch.as_str())],
            vec![("rank_1", lunch.as_str()), ("rank_2", "nosuch")],
        ] {
            let page = room.send(&world, &typed).await.expect(422);
            assert!(page.has(".summary a"));
            let first = typed.first().map_or("", |(_, id)| id);
            assert_eq!(page.values("rank_1"), [first]);
        }
        let fields = room.filled(&world, &[("rank_1", &lunch)]).await;
        room.post(&world, &fields).await.expect(200);
        room.post(&world, &fields).await.expect(200);
        assert_eq!(
            world
                .number("select cast(count(*) as bigint) from round_point")
                .await,
            1
        );
        // Given up, the ranking is erased and the list stays as it was.
        room.step(&world, "end").await.expect(303);
        assert_eq!(
            world
                .number("select cast(count(*) as bigint) from round_point")
                .await,
            0
        );
        assert_eq!(room.projector(&world).await.count(".heard li"), 6);
        room.post(&world, &fields).await.expect(410);
    }
);

on_both_engines!(only_one_thing_is_asked_at_a_time, |world| async {
    let room = written(&world).await;
    let rounds = room
        .initiative
        .path(&format!("sessions/{}/rounds", room.session.id));
    let another = [
        ("kind", "prompt"),
        ("prompt", "0"),
        ("text_so", "Maxaa kale?"),
    ];
    let opened = room
        .person
        .post(&world, &rounds, &another)
        .await
        .expect(303);
    let page = room
        .person
        .post(&world, &rounds, &another)
        .await
        .expect(422);
    assert_eq!(page.values("text_so"), ["Maxaa kale?"]);
    room.step(&world, "rank").await.expect(422);
    let step = format!("{}/step", opened.location());
    let end = [("step", "end")];
    room.person.post(&world, &step, &end).await.expect(303);
    room.step(&world, "rank").await.expect(303);
    // One code for the whole session.
    assert_eq!(
        world.column("select code from session_code").await,
        [room.code]
    );
});
