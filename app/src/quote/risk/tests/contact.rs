use super::{super::RiskKind, expect, expect_none};

#[test]
fn an_e_mail_address_is_found_however_it_is_written() {
    expect(
        &[RiskKind::Email],
        &[
            (
                "en",
                "write to maria.lopez@example.com please",
                "maria.lopez@example.com",
            ),
            ("es", "mi correo es MARIA@Ejemplo.ORG.", "MARIA@Ejemplo.ORG"),
            ("ar", "راسلوني على sami@example.com", "sami@example.com"),
            (
                "zh-Hans",
                "邮箱lihua＠example．cn谢谢",
                "lihua＠example．cn",
            ),
            ("ru", "почта иван@почта.рф вот", "иван@почта.рф"),
            ("en", "maria at example dot com", "maria at example dot com"),
            ("en", "maria (at) example.org", "maria (at) example.org"),
            (
                "es",
                "maria arroba ejemplo punto com",
                "maria arroba ejemplo punto com",
            ),
            ("en", "ma\u{200b}ria@exam\u{ad}ple.com", "exam\u{ad}ple.com"),
            (
                "ko",
                "메일은 minsu @ example . kr 입니다",
                "minsu @ example . kr",
            ),
        ],
    );
}

#[test]
fn a_link_is_found_with_and_without_its_beginning() {
    expect(
        &[RiskKind::Link],
        &[
            (
                "en",
                "see https://example.com/a?b=c#d now",
                "https://example.com/a?b=c#d",
            ),
            ("en", "it is on www.example.org/x", "www.example.org/x"),
            ("en", "look at example.com today", "example.com"),
            (
                "fr",
                "voir ecole.exemple.fr/parents",
                "ecole.exemple.fr/parents",
            ),
            ("ar", "الموقع مدرسة.مصر هنا", "مدرسة.مصر"),
            ("en", "at 192.168.0.1 there", "192.168.0.1"),
            ("en", "HTTPS://EXAMPLE.COM", "HTTPS://EXAMPLE.COM"),
        ],
    );
    expect_none(
        RiskKind::Link,
        &[
            ("en", "The bus is late.The kids wait."),
            ("en", "About 3.30 in the afternoon, e.g. on Mondays."),
        ],
    );
}

#[test]
fn a_name_on_a_service_is_found() {
    expect(
        &[RiskKind::Handle],
        &[
            ("en", "ask @hodan_99 about it", "@hodan_99"),
            ("es", "estoy en facebook maria", "facebook maria"),
            ("ar", "على الواتساب هناء", "هناء"),
            ("ru", "пишите в телеграм olga", "телеграм olga"),
            ("ko", "카톡 minsu 로", "카톡 minsu"),
            ("hi", "फेसबुक राज पर", "फेसबुक राज"),
        ],
    );
}

/// The same number in the digits of every script that families write.
#[test]
fn a_telephone_number_is_found_in_every_scripts_digits() {
    let zeros = [
        '0', '٠', '۰', '०', '০', '၀', '０', '០', '๐', '໐', '༠', '೦', '௦', '౦', '൦', '૦', '੦', '୦',
        '᠐', '߀', '𞥐', '𝟎', '႐',
    ];
    for zero in zeros {
        let number: String = "612 555 0147"
            .chars()
            .map(|digit| match digit.to_digit(10) {
                Some(value) => char::from_u32(zero as u32 + value).unwrap(),
                None => digit,
            })
            .collect();
        let text = format!("call {number} after six");
        expect(&[RiskKind::Phone], &[("en", &text, &number)]);
    }
}

#[test]
fn a_telephone_number_is_found_whatever_stands_between_its_digits() {
    expect(
        &[RiskKind::Phone],
        &[
            ("en", "+1 (612) 555-0147", "+1 (612) 555-0147"),
            ("en", "6125550147", "6125550147"),
            ("en", "612.555.0147 ext 4", "612.555.0147"),
            ("en", "612 – 555 – 0147", "612 – 555 – 0147"),
            ("en", "5 5 5 - 0 1 4 7", "5 5 5 - 0 1 4 7"),
            ("so", "wac 063/412/5567", "063/412/5567"),
            ("ar", "رقمي ٠٦١٢-٥٥٥-٠١٤٧ شكرا", "٠٦١٢-٥٥٥-٠١٤٧"),
            ("fa", "شماره ۰۹۱۲۳۴۵۶۷۸۹", "۰۹۱۲۳۴۵۶۷۸۹"),
            ("hi", "मेरा नंबर ९८७६५ ४३२१० है", "९८७६५ ४३२१०"),
            ("bn", "০১৭১২-৩৪৫৬৭৮", "০১৭১২-৩৪৫৬৭৮"),
            ("my", "ဖုန်း ၀၉၇၈၉၁၂၃၄၅၆", "၀၉၇၈၉၁၂၃၄၅၆"),
            (
                "zh-Hans",
                "电话１３８－１２３４－５６７８",
                "１３８－１２３４－５６７８",
            ),
            (
                "zh-Hans",
                "打一三八一二三四五六七八找我",
                "一三八一二三四五六七八",
            ),
            ("ko", "010-1234-5678로 연락", "010-1234-5678"),
            ("am", "ስልኬ 0911 23 45 67 ነው", "0911 23 45 67"),
            ("am", "ስልክ ፱፩፩፪፫፬፭፮፯", "፱፩፩፪፫፬፭፮፯"),
            (
                "en",
                "call six one two five five five oh",
                "six one two five five five",
            ),
            (
                "es",
                "cinco cinco cinco cero tres cuatro",
                "cinco cinco cinco cero tres cuatro",
            ),
            ("en", "my phone is 50147", "phone is 50147"),
            ("uk", "дзвоніть 067-123-45-67", "067-123-45-67"),
            (
                "en",
                "6\u{200b}12555\u{2060}0147",
                "6\u{200b}12555\u{2060}0147",
            ),
        ],
    );
}

#[test]
fn sums_of_money_school_years_and_times_are_no_telephone_number() {
    expect_none(
        RiskKind::Phone,
        &[
            ("en", "It cost 1,250,000 dollars."),
            ("en", "In 2023-2024 it was better."),
            ("en", "From 7:30 to 8:15, 60 dollars."),
            ("so", "waxay ku dhacdaa 9 ilaa 12"),
        ],
    );
}

#[test]
fn a_long_number_may_be_a_postcode_or_a_card() {
    expect(
        &[RiskKind::Number, RiskKind::Address, RiskKind::Phone],
        &[
            ("en", "we are in 55407 now", "55407"),
            ("fr", "75011 chez nous", "75011"),
            ("ar", "رقمه ٤٥٦٧٨٩", "٤٥٦٧٨٩"),
        ],
    );
}

#[test]
fn a_day_is_found_in_numbers_and_in_words() {
    expect(
        &[RiskKind::Date],
        &[
            ("en", "born 12/03/2015 here", "12/03/2015"),
            ("en", "on 2015-03-12", "2015-03-12"),
            ("de", "am 12.3.15 war", "12.3.15"),
            ("en", "on March 12 she", "March 12"),
            ("es", "el 12 de marzo llegó", "12 de marzo"),
            ("fr", "le 1er août", "1er août"),
            ("uk", "народився 5 березня", "5 березня"),
            ("ru", "10 мая 2014", "10 мая"),
            ("ar", "يوم ١٢ آذار", "١٢ آذار"),
            ("fa", "۱۲ فروردین ۱۳۹۴", "۱۲ فروردین"),
            ("zh-Hans", "2015年3月12日出生", "2015年3月12日"),
            ("ko", "2015년 3월 12일에", "2015년 3월 12일"),
            ("hi", "१२ मार्च को", "१२ मार्च"),
            ("ne", "२०७२ वैशाख ५", "वैशाख ५"),
            ("bn", "১২ মার্চ", "১২ মার্চ"),
            ("am", "መስከረም 12 ቀን", "መስከረም 12"),
            ("my", "ဇန်နဝါရီ ၁၂ ရက်", "ဇန်နဝါရီ ၁၂"),
            ("vi", "ngày 12/3/2015", "12/3/2015"),
        ],
    );
}

#[test]
fn an_age_is_found() {
    expect(
        &[RiskKind::Age],
        &[
            ("en", "my son is 9 years old", "9 years old"),
            ("en", "he turned nine", "turned nine"),
            ("en", "my 9 yo", "9 yo"),
            ("es", "Mi niña de 9 años", "9 años"),
            ("so", "Gabadhayda 10 jir ah", "10 jir"),
            ("fr", "il a 9 ans", "9 ans"),
            ("pt", "tem 9 anos", "9 anos"),
            ("ht", "li gen 9 lane", "9 lane"),
            ("ar", "عمره ٩ سنوات", "٩ سنوات"),
            ("fa", "پسرم ۹ ساله است", "۹ ساله"),
            ("ur", "عمر 9 سال", "عمر 9"),
            ("zh-Hans", "儿子9岁了", "9岁"),
            ("ko", "아들은 9살", "9살"),
            ("vi", "con tôi 9 tuổi", "9 tuổi"),
            ("am", "የ9 ዓመት ልጅ", "ዓመት"),
            ("ru", "ему 9 лет", "9 лет"),
            ("uk", "їй 9 років", "9 років"),
            ("hi", "वह 9 साल का है", "9 साल"),
            ("bn", "বয়স ৯ বছর", "৯ বছর"),
            ("ne", "उमेर ९ वर्ष", "९ वर्ष"),
            ("sw", "ana umri wa miaka 9", "miaka 9"),
            ("tl", "9 na taong gulang", "9 na taong"),
            ("my", "၉ နှစ်အရွယ်", "၉ နှစ်"),
        ],
    );
}
