use super::{super::RiskKind, expect, expect_none};

const NAMES: &[RiskKind] = &[
    RiskKind::Titled,
    RiskKind::NameGiven,
    RiskKind::PossibleName,
];

#[test]
fn a_title_points_at_a_name() {
    expect(
        &[RiskKind::Titled],
        &[
            ("en", "I told Ms. Garfield twice", "Ms. Garfield"),
            ("en", "mr holt never calls", "mr holt"),
            ("en", "we like Coach Bell", "Coach Bell"),
            ("es", "la Sra. Ibarra es buena", "Sra. Ibarra"),
            ("es", "le dije a la maestra Ximena", "maestra Ximena"),
            ("fr", "Mme Tremblay répond", "Mme Tremblay"),
            ("pt", "a Professora Benedita ajuda", "Professora Benedita"),
            ("ht", "Madan Sentil pa reponn", "Madan Sentil"),
            ("so", "Macallin Jaamac wuu fiican yahay", "Macallin Jaamac"),
            (
                "so",
                "waxaan la hadlay Macalimad Ruqiya",
                "Macalimad Ruqiya",
            ),
            ("sw", "Mwalimu Chebet alisema", "Mwalimu Chebet"),
            ("tl", "si Gng. Macaraeg ay mabait", "Gng. Macaraeg"),
            ("vi", "cô Thảo rất tốt", "Thảo"),
            ("ar", "الأستاذ رشيد لا يرد", "الأستاذ رشيد"),
            ("ar", "قلت للمعلمة وداد", "للمعلمة وداد"),
            ("ar", "والأستاذة سعاد", "سعاد"),
            ("fa", "خانم معلم نجفی", "نجفی"),
            ("ps", "ښاغلی زلمی", "ښاغلی زلمی"),
            ("ur", "جناب فرقان صاحب", "فرقان"),
            ("hi", "श्रीमती भारती आईं", "श्रीमती भारती"),
            ("hi", "पंकज सर नहीं आए", "पंकज सर"),
            ("ne", "रमिला मिस आउनुभयो", "रमिला मिस"),
            ("bn", "শেফালী আপা বললেন", "শেফালী আপা"),
            ("am", "አቶ ደረጀ ነገሩን", "አቶ ደረጀ"),
            ("am", "ወ/ሮ ፋናዬ አሉ", "ፋናዬ"),
            ("ti", "መምህር ተኽለ ጽቡቕ", "መምህር ተኽለ"),
            ("zh-Hans", "我找王老师说过", "王老师"),
            ("zh-Hant", "陳校長沒有回", "陳校長"),
            ("ko", "김민수 선생님이", "김민수 선생님"),
            ("ja", "田中先生は", "田中先生"),
            ("my", "ဆရာမဒေါ်သန္တာက", "ဆရာမဒေါ်သန္တာ"),
            ("uk", "пані Гнатюк сказала", "пані Гнатюк"),
            (
                "ru",
                "учительница Зинаида не отвечает",
                "учительница Зинаида",
            ),
            ("de", "Frau Kowalczyk war nett", "Frau Kowalczyk"),
        ],
    );
}

#[test]
fn an_everyday_word_after_a_teacher_is_no_name() {
    expect_none(
        RiskKind::Titled,
        &[
            ("en", "The teacher said that it was late. Maybe."),
            ("es", "La maestra dice que no. Bueno."),
            ("fr", "Le professeur parle vite."),
            ("uk", "Наш вчитель сказав так."),
            ("es", "si no viene, mis hijos me esperan"),
            ("ar", "المدرسة بعيدة"),
        ],
    );
}

#[test]
fn whoever_says_a_name_is_found_in_every_language() {
    expect(
        NAMES,
        &[
            ("en", "my name is orlinda and", "orlinda"),
            ("es", "me llamo yuridia y", "yuridia"),
            ("es", "Mi nombre es Casimira", "Casimira"),
            ("ar", "اسمي غسان وأنا", "غسان"),
            ("so", "magacaygu waa siciid oo", "siciid"),
            ("vi", "tên tôi là thuỳ", "thuỳ"),
            ("zh-Hans", "我叫郝建国，", "我叫郝建国"),
            ("zh-Hant", "我的名字是林美", "名字是林美"),
            ("ht", "non mwen se jislèn", "jislèn"),
            ("ht", "m rele wozlò", "wozlò"),
            ("am", "ስሜ ጌትነት ነው", "ጌትነት"),
            ("ti", "ስመይ ለተብርሃን እዩ", "ለተብርሃን"),
            ("fr", "je m'appelle océane", "océane"),
            ("fr", "Je m’appelle Océane", "Océane"),
            ("pt", "me chamo iracema", "iracema"),
            ("ru", "меня зовут зульфия", "зульфия"),
            ("uk", "мене звати орися", "орися"),
            ("tl", "ang pangalan ko ay ligaya", "ligaya"),
            ("ko", "제 이름은 하늘입니다", "하늘"),
            ("fa", "نام من پریچهر است", "پریچهر"),
            ("ps", "زما نوم زرغونه دی", "زرغونه"),
            ("ur", "میرا نام شگفتہ ہے", "شگفتہ"),
            ("hi", "मेरा नाम फूलवती है", "फूलवती"),
            ("bn", "আমার নাম ঝর্ণা", "ঝর্ণা"),
            ("ne", "मेरो नाम फूलमाया हो", "फूलमाया"),
            ("sw", "jina langu ni zawadi", "zawadi"),
            ("my", "ကျွန်မနာမည်က နှင်းဝေပါ", "နှင်းဝေ"),
        ],
    );
}

#[test]
fn a_capital_in_the_midst_of_a_sentence_may_be_a_name() {
    expect(
        &[RiskKind::PossibleName],
        &[
            ("en", "Every day Orlinda waits for the bus.", "Orlinda"),
            ("es", "Mi hija Casimira llora.", "Casimira"),
            ("so", "Wiilkayga Siciid wuu sugaa.", "Siciid"),
            ("uk", "Мій син Ярема чекає.", "Ярема"),
            ("ru", "Моя дочь Зульфия ждёт.", "Зульфия"),
            (
                "en",
                "I spoke with José de la Torre about it.",
                "José de la Torre",
            ),
            ("en", "Orlinda Quispe waits.", "Orlinda Quispe"),
            ("el", "Ο γιος μου Αλέξης περιμένει.", "Αλέξης"),
            ("hy", "Իմ որդին Տիգրան սպասում է", "Տիգրան"),
            ("vi", "Con tôi là Thuỳ đi học.", "Thuỳ"),
            ("en", "We moved to Faribault last year.", "Faribault"),
            ("en", "Orlinda's class waits.", "Orlinda's"),
            ("es", "Mi hijo dice que si Casimira viene", "Casimira"),
        ],
    );
    expect_none(
        RiskKind::PossibleName,
        &[
            (
                "en",
                "On Monday I asked in English. They said OK. So I'm glad. It's fine.",
            ),
            ("de", "Der Bus kommt nie und die Kinder warten im Regen."),
            ("es", "El autobús llega tarde. Los niños esperan."),
            ("so", "Baska ayaa daaha. Carruurtu way sugaan."),
        ],
    );
}

#[test]
fn a_known_name_is_found_without_capitals() {
    expect(
        &[RiskKind::PossibleName],
        &[
            ("en", "fatima waits", "fatima"),
            ("es", "mi hijo jose espera", "jose"),
            ("ar", "ابن محمد يتأخر", "محمد"),
            ("ar", "وأحمد ينتظر", "وأحمد"),
            ("am", "አበበ ይጠብቃል", "አበበ"),
            ("hi", "राहुल देर से आता है", "राहुल"),
            ("ru", "с Ольга Петровна говорила", "Петровна"),
            ("uk", "Оксана Богданівна сказала", "Богданівна"),
            ("zh-Hans", "儿子小明每天等", "小明"),
            ("ko", "아들 지훈이는 기다려요", "지훈"),
            ("ar", "ابني ساري ينتظر", "ساري"),
        ],
    );
}

#[test]
fn a_text_in_capitals_says_that_names_cannot_be_told() {
    expect(
        &[RiskKind::Capitals],
        &[("en", "THE BUS IS ALWAYS LATE FOR ORLINDA", "ORLINDA")],
    );
    expect_none(RiskKind::Capitals, &[("en", "The PTA is fine for us.")]);
}
