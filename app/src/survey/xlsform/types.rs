//! What a cell of the type column asks for, in all its old and new spellings.

/// What a row of the survey sheet is.
#[derive(Clone, Debug, PartialEq)]
pub enum RowType {
    /// A group, repeat or loop opens; a loop names its list.
    Begin(Control, Option<String>),
    End(Control),
    Text,
    /// A whole number, perhaps within bounds that the type itself sets.
    Integer(Option<u32>),
    Decimal,
    Range,
    Date,
    Acknowledge,
    Note,
    Calculate,
    Select(Select),
    /// Not held by a form here.
    Dropped {
        asked: bool,
        why: &'static str,
    },
    /// A setting on the survey sheet: whether it is the title, else the id.
    Setting {
        title: bool,
    },
}

/// What can be opened and closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    Group,
    Repeat,
    Loop,
}

impl Control {
    /// The word after `begin` and `end`.
    pub fn as_str(self) -> &'static str {
        match self {
            Control::Group => "group",
            Control::Repeat => "repeat",
            Control::Loop => "loop",
        }
    }
}

/// A row that offers choices.
#[derive(Clone, Debug, PartialEq)]
pub struct Select {
    pub style: Style,
    pub list: String,
    pub or_other: bool,
}

/// How many may be chosen, and from where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    One,
    Multiple,
    OneFromFile,
    MultipleFromFile,
    External,
    Rank,
}

const IDENTIFIES: &str = "It could tell who answers, so Harken does not ask it.";
const RECORDS: &str = "It records something about the person or the device without asking; Harken keeps nothing of the sort.";
pub const NOT_YET: &str = "Harken has no counterpart for this type yet.";
const HIDDEN: &str = "A hidden value is not asked.";
const ATTACHES: &str = "It attaches a file that is not part of the workbook.";

const CONTROLS: &[(&str, Control)] = &[
    ("group", Control::Group),
    ("looped group", Control::Repeat),
    ("lgroup", Control::Repeat),
    ("repeat", Control::Repeat),
    ("loop", Control::Loop),
];

/// Longer spellings first: `select one from file` begins as `select one from` does.
const SELECTS: &[(&str, Style)] = &[
    ("add select multiple prompt using", Style::Multiple),
    ("select all that apply from", Style::Multiple),
    ("add select one prompt using", Style::One),
    ("select_multiple_from_file", Style::MultipleFromFile),
    ("select multiple from file", Style::MultipleFromFile),
    ("select all that apply", Style::Multiple),
    ("select_one_from_file", Style::OneFromFile),
    ("select one from file", Style::OneFromFile),
    ("select_one_external", Style::External),
    ("select multiple using", Style::Multiple),
    ("select multiple from", Style::Multiple),
    ("select one external", Style::External),
    ("select one using", Style::One),
    ("select_multiple", Style::Multiple),
    ("select one from", Style::One),
    ("select multiple", Style::Multiple),
    ("select_one", Style::One),
    ("select one", Style::One),
    ("select1", Style::One),
    ("rank", Style::Rank),
];

const fn asked(why: &'static str) -> RowType {
    RowType::Dropped { asked: true, why }
}

const fn unasked(why: &'static str) -> RowType {
    RowType::Dropped { asked: false, why }
}

const PLAIN: &[(&[&str], RowType)] = &[
    (
        &["text", "string", "q string", "add text prompt"],
        RowType::Text,
    ),
    (
        &["integer", "int", "q int", "add integer prompt"],
        RowType::Integer(None),
    ),
    (&["percentage"], RowType::Integer(Some(100))),
    (
        &["number of days in last month"],
        RowType::Integer(Some(31)),
    ),
    (
        &["number of days in last six months"],
        RowType::Integer(Some(183)),
    ),
    (
        &["number of days in last year"],
        RowType::Integer(Some(365)),
    ),
    (
        &["decimal", "q decimal", "add decimal prompt"],
        RowType::Decimal,
    ),
    (&["range"], RowType::Range),
    (&["date", "q date", "add date prompt"], RowType::Date),
    (
        &[
            "acknowledge",
            "trigger",
            "q acknowledge",
            "add acknowledge prompt",
        ],
        RowType::Acknowledge,
    ),
    (&["note", "q note", "add note prompt"], RowType::Note),
    (
        &["calculate", "q calculate", "add calculate prompt"],
        RowType::Calculate,
    ),
    (
        &[
            "time",
            "date time",
            "datetime",
            "q date time",
            "q datetime",
            "add date time prompt",
            "add datetime prompt",
        ],
        asked(NOT_YET),
    ),
    (
        &[
            "image",
            "photo",
            "q picture",
            "q image",
            "add image prompt",
            "add photo prompt",
        ],
        asked(IDENTIFIES),
    ),
    (
        &[
            "audio",
            "q audio",
            "add audio prompt",
            "video",
            "q video",
            "add video prompt",
        ],
        asked(IDENTIFIES),
    ),
    (&["file", "add file prompt"], asked(IDENTIFIES)),
    (
        &[
            "geopoint",
            "geotrace",
            "geoshape",
            "gps",
            "location",
            "q geopoint",
            "q geotrace",
            "q geoshape",
        ],
        asked(IDENTIFIES),
    ),
    (
        &["q location", "add location prompt", "osm"],
        asked(IDENTIFIES),
    ),
    (&["phone number"], asked(IDENTIFIES)),
    (
        &["barcode", "q barcode", "add barcode prompt"],
        asked(NOT_YET),
    ),
    (
        &[
            "start",
            "start time",
            "get start time",
            "end",
            "end time",
            "get end time",
            "today",
            "get today",
        ],
        unasked(RECORDS),
    ),
    (
        &[
            "deviceid",
            "device id",
            "get device id",
            "imei",
            "uri:deviceid",
            "audit",
            "username",
            "uri:username",
        ],
        unasked(RECORDS),
    ),
    (
        &[
            "subscriberid",
            "subscriber id",
            "get subscriber id",
            "uri:subscriberid",
            "email",
            "uri:email",
        ],
        unasked(RECORDS),
    ),
    (
        &["simserial", "sim id", "get sim id", "uri:simserial"],
        unasked(RECORDS),
    ),
    (
        &["phonenumber", "get phone number", "uri:phonenumber"],
        unasked(RECORDS),
    ),
    (
        &["start-geopoint", "background-geopoint", "background-audio"],
        unasked(RECORDS),
    ),
    (&["hidden"], unasked(HIDDEN)),
    (&["csv-external", "xml-external"], unasked(ATTACHES)),
    (
        &["form_title", "set form title", "set_form_title"],
        RowType::Setting { title: true },
    ),
    (
        &["form_id", "set form id", "set_form_id"],
        RowType::Setting { title: false },
    ),
];

/// What a type means; `written` has single spaces. None where nobody knows such a type.
pub fn find(written: &str) -> Option<RowType> {
    let lower = written.to_ascii_lowercase();
    if let Some((_, plain)) = PLAIN
        .iter()
        .find(|(names, _)| names.contains(&lower.as_str()))
    {
        return Some(plain.clone());
    }
    if lower.starts_with("osm ") {
        return Some(asked(IDENTIFIES));
    }
    if let Some(opened) = after(&lower, "begin") {
        let (control, rest) = find_control(opened)?;
        // The list keeps its case.
        let list = written[written.len() - rest.len()..].trim();
        let list = list.strip_prefix("over ").unwrap_or(list).trim();
        return match (list.contains(' '), list.is_empty()) {
            (true, _) => None,
            (false, empty) => Some(RowType::Begin(control, (!empty).then(|| list.to_owned()))),
        };
    }
    if let Some((control, "")) = after(&lower, "end").and_then(find_control) {
        return Some(RowType::End(control));
    }
    find_select(written, &lower)
}

fn after<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    text.strip_prefix(word)?.strip_prefix([' ', '_'])
}

fn find_control(text: &str) -> Option<(Control, &str)> {
    CONTROLS.iter().find_map(|(word, control)| {
        let rest = text.strip_prefix(word)?;
        (rest.is_empty() || rest.starts_with(' ')).then_some((*control, rest))
    })
}

fn find_select(written: &str, lower: &str) -> Option<RowType> {
    SELECTS.iter().find_map(|(spelling, style)| {
        let rest = lower.strip_prefix(spelling)?.strip_prefix(' ')?;
        let list_from = written.len().checked_sub(rest.len())?;
        let (list, other) = match rest.split_once(' ') {
            None => (rest, None),
            Some((list, other)) => (list, Some(other)),
        };
        let or_other = matches!(other, Some("or_other" | "or other" | "or specify other"));
        let list = written.get(list_from..list_from + list.len())?.to_owned();
        (other.is_none() || or_other).then_some(RowType::Select(Select {
            style: *style,
            list,
            or_other,
        }))
    })
}

/// `yes` and `no` as XLSForm writes them.
pub fn find_yes_no(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "yes" | "true" | "true()" => Some(true),
        "no" | "false" | "false()" => Some(false),
        _ => None,
    }
}

/// Whether a list's name is that of a file.
pub fn is_file(list: &str) -> bool {
    let list = list.to_lowercase();
    [".csv", ".xml", ".geojson"]
        .iter()
        .any(|extension| list.len() > extension.len() && list.ends_with(extension))
}
