use super::{super::RiskKind, expect, expect_none};

const WHERE: &[RiskKind] = &[RiskKind::Address, RiskKind::Place];

#[test]
fn an_address_is_found_in_either_order() {
    expect(
        &[RiskKind::Address],
        &[
            (
                "en",
                "at 4210 Bloomington Avenue in the rain",
                "4210 Bloomington Avenue",
            ),
            ("en", "the corner of mill street 12", "street 12"),
            ("en", "wait on Harriet St. each day", "Harriet St"),
            ("en", "apt 4 is cold", "apt 4"),
            ("en", "the stop at Mill and 4th", "and 4th"),
            ("es", "en la calle Hidalgo", "calle Hidalgo"),
            ("es", "av. juárez 34", "34"),
            ("fr", "12 rue Lepic", "12 rue Lepic"),
            ("pt", "rua Augusta 500", "rua Augusta"),
            ("de", "Hauptstraße 5", "5"),
            ("ru", "на улице Ленина", "улице Ленина"),
            ("ru", "ул. Мира, д. 12", "д. 12"),
            ("uk", "вулиця Шевченка 3", "вулиця Шевченка"),
            ("ar", "في شارع النصر", "شارع النصر"),
            ("ar", "عمارة ٧ شقة ٣", "عمارة ٧"),
            ("fa", "کوچه بهار پلاک ۱۲", "کوچه بهار"),
            ("ps", "سړک ۵", "سړک ۵"),
            ("ur", "گلی نمبر 7", "7"),
            ("hi", "मकान नंबर 12", "12"),
            ("bn", "রোড ৭", "রোড ৭"),
            ("so", "xaafadda Cedar", "xaafadda Cedar"),
            ("sw", "mtaa wa Uhuru", "mtaa"),
            ("tl", "sa barangay Malinis", "barangay Malinis"),
            ("vi", "số nhà 12 đường Lê Lợi", "12"),
            ("am", "ቀበሌ 07", "ቀበሌ 07"),
            ("ti", "ቀበሌ 05", "ቀበሌ 05"),
            ("zh-Hans", "住在和平路12号", "12号"),
            ("zh-Hant", "中山路三段", "中山路三"),
            ("ko", "세종대로 12", "세종대로 12"),
            ("ko", "101동 502호", "502호"),
            ("my", "ဗိုလ်ချုပ်လမ်း", "လမ်း"),
            ("th", "ถนนสุขุมวิท", "ถนนสุขุมวิท"),
            ("en", "send to SW1A 1AA", "SW1A 1AA"),
            ("en", "in K1A 0B6 Ottawa", "K1A 0B6"),
            ("en", "P.O. Box 12", "P.O. Box"),
        ],
    );
}

#[test]
fn whoever_says_where_they_live_is_found() {
    expect(
        WHERE,
        &[
            ("en", "i live in faribault by the river", "faribault"),
            ("es", "vivimos en san isidro", "san isidro"),
            ("fr", "j'habite à Lachine", "Lachine"),
            ("pt", "moro em Osasco", "Osasco"),
            ("so", "waxaan ku noolahay seedar", "seedar"),
            ("sw", "ninaishi kibera", "kibera"),
            ("ar", "نسكن في الرصافة", "الرصافة"),
            ("ru", "живу в Купчино", "Купчино"),
            ("uk", "живемо в оболоні", "оболоні"),
            ("vi", "nhà tôi ở gò vấp", "gò vấp"),
            ("ht", "mwen rete dèlma", "dèlma"),
            ("zh-Hans", "我们住在海淀", "住在海淀"),
            ("tl", "nakatira kami sa tondo", "tondo"),
        ],
    );
}

#[test]
fn the_name_of_a_school_or_a_town_is_found() {
    expect(
        WHERE,
        &[
            (
                "en",
                "at Juniper Hill Elementary they",
                "Juniper Hill Elementary",
            ),
            ("es", "en la escuela Benito", "escuela Benito"),
            ("ar", "في مدرسة النور", "مدرسة النور"),
            ("ar", "بمدينة الرستن", "الرستن"),
            ("zh-Hans", "在育才小学读书", "育才小学"),
            ("ko", "한빛초등학교에 다녀요", "한빛초등학교"),
            ("am", "ጎህ ትምህርት ቤት", "ጎህ ትምህርት ቤት"),
            ("hi", "सरस्वती विद्यालय में", "सरस्वती विद्यालय"),
            ("my", "အထက (၅)မှာ", "အထက (၅"),
        ],
    );
}

#[test]
fn the_school_is_no_place_with_a_name() {
    expect_none(
        RiskKind::Place,
        &[
            ("ar", "المدرسة بعيدة"),
            ("en", "the school is far"),
            ("es", "la escuela está lejos"),
        ],
    );
}

#[test]
fn a_street_that_is_only_a_street_is_no_address() {
    expect_none(
        RiskKind::Address,
        &[
            ("en", "The street is dark and the road has no light."),
            ("es", "La calle está oscura."),
            ("fr", "La rue est sombre."),
            ("en", "They drive too fast on the way to school."),
        ],
    );
}
