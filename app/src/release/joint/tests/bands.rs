//! Bands that are out already go on binding what may be shown next.

use super::{
    super::{Layout, list_bands, locks::Locks, sandbox::Sandbox},
    *,
};

/// A theme by a group of two, with so many people who mention it and who do not, in each group.
fn heard(groups: [(usize, usize); 2]) -> People {
    let mut people = People {
        variables: vec![variable(Role::Group, 2), variable(Role::Theme, 2)],
        tables: vec![(1, 0)],
        ..People::default()
    };
    for (group, (mention, do_not)) in groups.into_iter().enumerate() {
        add(&mut people, &[group as u16, 1], mention, 0);
        add(&mut people, &[group as u16, 0], do_not, 0);
    }
    people
}

/// The same people after a release in which this figure's band read as so many mentions, of which these were true.
fn after(mut people: People, figure: usize, range: (i64, i64), count: i64) -> People {
    let figures = Layout::new(&people).figures.len();
    let mut past = Past {
        shown: vec![false; figures],
        counts: vec![0; figures],
        ranges: vec![None; figures],
    };
    past.shown[figure] = true;
    past.counts[figure] = count;
    past.ranges[figure] = Some(range);
    people.pasts.push(past);
    people
}

fn overall(people: &People) -> Option<(i64, i64)> {
    let layout = Layout::new(people);
    let all = people.values.len() as i64;
    let base = |figure: usize| (figure == Layout::TOTAL).then_some(all);
    let bands = list_bands(people, &layout, base);
    bands[layout.margin(1, 1)].map(|(_, range)| range)
}

#[test]
fn two_bands_that_leave_one_number_between_them_are_not_both_out() {
    let people = || heard([(4, 7), (0, 0)]);
    let theme = Layout::new(&people()).margin(1, 1);
    // 4 of 11 read as 20 to 39 %: 3 or 4.
    assert_eq!(overall(&people()), Some((3, 4)));
    // Of the 20 there were, 4 to 7 had read as the same.
    assert_eq!(overall(&after(people(), theme, (4, 7), 4)), None);
    // Where one who mentioned it has withdrawn, 3 to 6 of those who are left did.
    assert_eq!(overall(&after(people(), theme, (4, 7), 5)), Some((3, 4)));
    assert_eq!(overall(&after(people(), theme, (0, 7), 4)), Some((3, 4)));
}

#[test]
fn a_new_band_that_tells_the_number_behind_an_earlier_one_is_not_out() {
    // Of the first group 3 or 4 had mentioned it.
    let people = heard([(3, 7), (1, 0)]);
    let cell = Layout::new(&people).cell(0, 1, 0);
    assert_eq!(overall(&people), Some((3, 4)));
    // A fourth of them would be a fifth of all.
    assert_eq!(overall(&after(people.clone(), cell, (3, 4), 3)), None);
    assert_eq!(
        overall(&after(people.clone(), cell, (2, 4), 3)),
        Some((3, 4))
    );
    // What was told before stays told: hiding the new band would help nobody.
    assert_eq!(overall(&after(people, cell, (3, 3), 3)), Some((3, 4)));
}

#[test]
fn other_answers_that_break_an_earlier_band_prove_nothing() {
    let people = heard([(3, 7), (2, 8)]);
    let layout = Layout::new(&people);
    let cell = layout.cell(0, 1, 0);
    let check = |people: &People| {
        let truth = Sandbox::new(people, &layout).recount();
        let (shown, ranges) = (
            vec![false; layout.figures.len()],
            vec![None; layout.figures.len()],
        );
        let locks = Locks::new(people, &layout, &shown, &ranges, &truth);
        let mut sandbox = Sandbox::new(people, &layout);
        // One who mentions the theme is now of the first group, one who does not of the second.
        let find = |value: [u16; 2]| people.values.iter().position(|values| *values == value);
        sandbox.flip(find([1, 1]).unwrap(), 0, 0);
        sandbox.flip(find([0, 0]).unwrap(), 0, 1);
        assert_eq!(
            locks.is_within(&sandbox, cell),
            locks.check(&sandbox, &truth, &shown).is_some()
        );
        locks.check(&sandbox, &truth, &shown).is_some()
    };
    assert!(check(&people), "nothing is out");
    let after = |range, count| after(people.clone(), cell, range, count);
    assert!(check(&after((2, 4), 3)));
    assert!(!check(&after((2, 3), 3)), "4 would read as another band");
    assert!(!check(&after((2, 5), 5)), "two have withdrawn");
}
