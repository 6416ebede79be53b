use super::{
    super::{RiskKind, find_kept},
    found, list,
};

/// Each name must be found in each text, under its own name alone.
#[track_caller]
fn expect(cases: &[(&str, &str)]) {
    for (name, text) in cases {
        let names = list(&[name, "Xyzzyx"]);
        assert_eq!(find_kept(text, &names), [*name], "{text}");
    }
}

#[track_caller]
fn expect_none(cases: &[(&str, &str)]) {
    for (name, text) in cases {
        assert_eq!(
            find_kept(text, &list(&[name])),
            Vec::<&str>::new(),
            "{name} in {text}"
        );
    }
}

#[test]
fn a_kept_name_is_found_in_any_case_and_under_any_accent() {
    expect(&[
        ("Garfield", "I told GARFIELD"),
        ("José Núñez", "jose nunez no vino"),
        ("Nguyễn Thị Thảo", "co nguyen thi thao"),
        ("Łukasz", "lukasz said"),
        ("Ольга", "ОЛЬГА сказала"),
        ("Garfield", "Ｇａｒｆｉｅｌｄ came"),
        ("Garfield", "Gar\u{ad}fi\u{200b}eld came"),
        ("Jose\u{301}", "José came"),
        ("Ærøskøbing", "in aeroskobing"),
    ]);
}

#[test]
fn a_kept_name_is_found_with_its_endings_and_what_is_written_onto_it() {
    expect(&[
        ("Garfield", "Garfield's class and the Garfields"),
        ("Bo", "Bo's class"),
        ("Holt", "with the Holts"),
        ("Ana", "l'Ana ve d'Ana"),
        ("رشيد", "قلت لرشيد ولرشيد"),
        ("رشيد", "ورشيد قال"),
        ("نور", "مدرسة النور"),
        ("النور", "بالنور"),
        ("أحمد", "واحمد قال"),
        ("هانی", "هاني قال"),
        ("Jaamac", "Jaamacna wuu yimid"),
        ("Hodan", "Hodanka baska"),
        ("ፋናዬ", "ለፋናዬ ነገርኳት"),
        ("ፋናዬ", "ፋናዬን ጠየቅኩ"),
        ("ኃይሉ", "ሀይሉ መጣ"),
        ("ሰመረ", "ንሰመረ ነጊረዮ"),
        ("Ольга", "с Ольгой говорила"),
        ("Зульфия", "у Зульфии спросили"),
        ("Гнатюк", "пану Гнатюкові"),
        ("김민수", "김민수가 말했다"),
        ("Ayşe", "Ayşe'ye söyledim"),
        ("রহিম", "রহিমের কাছে"),
        ("पंकज", "पंकज ने कहा"),
    ]);
}

#[test]
fn a_kept_name_is_found_where_words_have_no_spaces_between_them() {
    expect(&[
        ("王建国", "我跟王建国老师说了"),
        ("王 建国", "我跟王建国说了"),
        ("王建国", "王 建 国 说"),
        ("育才", "在育才小学"),
        ("သန္တာ", "ဆရာမသန္တာက"),
        ("สมชาย", "ครูสมชายบอกว่า"),
        ("សុខា", "លោកគ្រូសុខាបាន"),
        ("さくら", "うちのさくらは"),
    ]);
}

#[test]
fn one_word_of_a_longer_name_is_enough_unless_many_names_have_it() {
    expect(&[
        ("Marjorie Holt", "mrs holt never calls"),
        ("Marjorie Holt", "Marjorie said"),
        ("Juniper Hill Elementary School", "at Juniper they"),
        ("مدرسة الفرات", "في الفرات"),
        ("Escuela Primaria Benito Juárez", "la juarez"),
    ]);
    expect_none(&[
        (
            "Juniper Hill Elementary School",
            "the school is far and elementary is easy",
        ),
        ("Marjorie Holt", "they told us"),
        ("Ms. Ann Li", "it is an annual list"),
    ]);
}

#[test]
fn part_of_another_word_is_no_kept_name() {
    expect_none(&[
        ("Ann", "the planning was annulled"),
        ("Holt", "upholstery"),
        ("Al", "all of it is also late"),
        ("Rose", "prose"),
    ]);
}

/// The page of names says so (`quote-names-hint`), that nobody trusts the marks for more.
#[test]
fn a_name_in_another_script_is_not_guessed() {
    expect_none(&[
        ("Garfield", "غارفيلد قال"),
        ("Olga", "Ольга сказала"),
        ("Wang", "王老师来了"),
        ("张老师", "張老師來了"),
    ]);
}

#[test]
fn every_kept_name_in_a_text_is_marked_where_it_stands() {
    let names = list(&["Garfield", "王建国"]);
    let text = "Ms Garfield 和王建国 and garfield";
    assert_eq!(
        found(RiskKind::KeptName, "en", text, &names),
        ["Garfield", "王建国", "garfield"]
    );
}

#[test]
fn a_list_of_many_names_is_looked_through_quickly() {
    let names: Vec<String> = (0..2_000)
        .map(|at| format!("Name{at} Surname{at}"))
        .collect();
    let names = super::KeptNames::new(&names);
    let text = "surname1999 and others wait for the bus ".repeat(500);
    let start = std::time::Instant::now();
    assert_eq!(find_kept(&text, &names), ["Name1999 Surname1999"]);
    assert!(start.elapsed().as_secs() < 5, "{:?}", start.elapsed());
}
