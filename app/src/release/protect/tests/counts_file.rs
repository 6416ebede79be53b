use super::{
    super::counts_file::{Cell, ProtectedFile, protect_file},
    PATIENCE,
};

fn read(text: &str) -> Result<ProtectedFile, String> {
    protect_file(text.as_bytes(), "t.csv", 10, PATIENCE)
}

fn hidden(file: &ProtectedFile) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    for row in &file.rows {
        for (column, cell) in file.columns.iter().zip(&row.cells) {
            if *cell == Cell::Hidden {
                found.push((row.label.as_str(), column.as_str()));
            }
        }
    }
    found
}

const O2: &str = ",English,Spanish,Somali,total\nNorth,40,22,4,66\nSouth,31,12,15,58\nEast,25,18,11,54\ntotal,96,52,30,178\n";

#[test]
fn a_file_with_totals_hides_what_would_give_the_small_cell_away() {
    let file = read(O2).unwrap();
    let expected = [
        ("North", "Spanish"),
        ("North", "Somali"),
        ("South", "Spanish"),
        ("South", "Somali"),
    ];
    assert_eq!(hidden(&file), expected);
    assert_eq!(file.rows[0].cells[0], Cell::Shown(40));
    assert_eq!(file.rows[3].cells[3], Cell::Shown(178));
    assert!(!file.whole);
}

#[test]
fn without_totals_only_the_small_cell_goes() {
    let file = read("\u{feff}area,English,Somali\r\nNorth,40,4\r\nSouth,31,15\r\n").unwrap();
    assert_eq!(hidden(&file), [("North", "Somali")]);
}

#[test]
fn the_totals_may_stand_first_and_their_corner_may_be_empty() {
    let file = read("area,Total,a,b\nTOTAL,,47,30\nx,36,32,4\ny,41,15,26\n").unwrap();
    assert_eq!(file.rows[0].cells[0], Cell::Absent);
    assert_eq!(
        hidden(&file),
        [("x", "a"), ("x", "b"), ("y", "a"), ("y", "b")]
    );
}

#[test]
fn a_single_column_and_its_equal_total_go_together() {
    let file =
        read("language,count,total\nEnglish,31,31\nSomali,4,4\nSpanish,12,12\ntotal,47,47\n")
            .unwrap();
    let expected = [
        ("Somali", "count"),
        ("Somali", "total"),
        ("Spanish", "count"),
        ("Spanish", "total"),
    ];
    assert_eq!(hidden(&file), expected);
}

#[test]
fn a_total_below_k_takes_the_whole_table_with_it() {
    let file = read("a,x,y,total\nm,40,30,70\nn,5,1,6\no,20,22,42\ntotal,65,53,118\n").unwrap();
    assert!(file.whole);
    let hidden = hidden(&file);
    for inner in [("m", "x"), ("n", "y"), ("o", "y"), ("n", "total")] {
        assert!(hidden.contains(&inner), "{inner:?}");
    }
    assert!(!hidden.contains(&("total", "total")));
    assert_eq!(
        hidden.len(),
        8,
        "one more row total hides the small one: {hidden:?}"
    );
}

#[test]
fn what_cannot_be_right_is_refused_with_its_place() {
    let refused = [
        ("", "empty"),
        ("\n\n", "empty"),
        ("a\nb\n", "row 1"),
        ("a,x\n", "no counts"),
        ("a,x\ntotal,5\n", "no counts"),
        ("a,x\nm,-3\n", "row 2 (m), column 2 (x): -3 is negative"),
        ("a,x\nm,\u{2212}3\n", "is negative"),
        ("a,x\nm,3.5\n", "3.5 is not a whole number"),
        ("a,x\nm,3.0\n", "is not a whole number"),
        ("a,x\nm,1e3\n", "is not a whole number"),
        ("a,x\nm,\"1,234\"\n", "1,234 has a thousands separator"),
        ("a,x\nm,1 234\n", "has a thousands separator"),
        ("a,x\nm,1.234\n", "has a thousands separator"),
        ("a,x\nm,NaN\n", "“NaN” is not a count"),
        ("a,x\nm,+5\n", "is not a count"),
        ("a,x\nm,<10\n", "is not a count"),
        (
            "a,x,y\nm,3,\n",
            "row 2 (m), column 3 (y): the cell is empty",
        ),
        ("a,x,y\nm,3\n", "row 2 has 2 cells, but the header has 3"),
        (
            "a,x,y\nm,3,4,5\n",
            "row 2 has 4 cells, but the header has 3",
        ),
        (
            "a,x,x\nm,3,4\n",
            "row 1, column 3: the label x is there twice",
        ),
        (
            "a,x\nm,3\nm,4\n",
            "row 3, column 1: the label m is there twice",
        ),
        ("a,total,Total\nm,3,3\n", "twice"),
        ("a,x,\nm,3,4\n", "row 1, column 3: the label is missing"),
        ("a,x\n,3\n", "row 2, column 1: the label is missing"),
        (
            "a,x,total\nm,30,31\n",
            "row 2 (m), column 3 (total): the total is 31, but its cells add up to 30",
        ),
        ("a,x\nm,30\ntotal,3\n", "row 3 (total), column 2 (x)"),
        ("a,x\nm,99999999999999999999\n", "larger"),
        ("a;x\nm;3\n", "separated by commas"),
    ];
    for (text, why) in refused {
        let error = read(text).map(|_| ()).expect_err(text);
        assert!(
            error.starts_with("t.csv") && error.contains(why),
            "{text:?}: {error}"
        );
    }
    assert!(protect_file(b"a,x\nm,\xff\n", "t.csv", 10, PATIENCE).is_err());
}
