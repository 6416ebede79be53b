//! Words in addresses and in the names of places.

/// Stand behind the name of a street: “Mill Street”.
pub const STREETS_BEHIND: &[&str] = &[
    "street st avenue ave av road rd lane ln drive dr court ct boulevard blvd place pl terrace ter highway hwy route parkway pkwy circle cir square sq crescent close alley way trail bypass",
    "straße strasse str weg platz gasse allee straat laan plein caddesi cadde sokak sokağı mahallesi",
    "улица ул проспект пр-т переулок пер вулиця вул провулок бульвар проїзд",
    "मार्ग गली मोहल्ला नगर कॉलोनी टोल চক চোক चोक रोड রোড সড়ক গলি পাড়া মহল্লা",
    "ጎዳና መንገድ ሰፈር ቀበሌ ወረዳ ክፍለ ጐደና ጎደና",
    "روڈ گلی محلہ کالونی سڑک",
    "mtaa daanta",
];

/// Grown onto the name of a street.
pub const STREET_ENDINGS: &[&str] = &[
    "straße", "strasse", "str", "platz", "gasse", "allee", "straat", "laan", "gatan", "gata",
    "vägen", "gade",
];

/// Stand ahead of the name of a street, a house or its number: “calle Hidalgo”, “apt 4”.
pub const STREETS_AHEAD: &[&str] = &[
    "apt apartment unit suite ste bldg building house flat room trailer lot block highway route hwy interstate exit box",
    "calle avenida avda av carrera cra plaza paseo colonia col barrio manzana mz callejón privada andador boulevard blvd edificio edif apto apartamento departamento depto casa interior fraccionamiento apartado kilómetro km",
    "rue avenue boulevard bd chemin impasse allée quai résidence appartement appt immeuble bâtiment bât",
    "rua avenida travessa praça estrada alameda rodovia apartamento apto prédio bloco bairro lote quadra",
    "ri ari wout lari katye kay nimewo",
    "wadada waddada waddo xaafad xaafadda guri guriga dabaq lambar degmo degmada",
    "mtaa mtaani barabara nyumba kata wilaya kalye barangay brgy purok sitio bahay",
    "đường phố ngõ ngách hẻm số nhà phường quận ấp thôn xã huyện",
    "улица улице улицы ул проспект пр переулок пер дом д квартира кв корпус подъезд район вулиця вулиці вул провулок будинок буд квартира під'їзд",
    "شارع طريق حي حارة زقاق عمارة بناية شقة بيت منزل مجمع محلة زنقة حي",
    "خیابان کوچه پلاک بلوار میدان محله ناحیه سړک کوڅه ناحیه کور مکان گلی فلیٹ",
    "मकान घर वार्ड वडा फ्लैट प्लॉट सेक्टर বাড়ি বাসা ফ্ল্যাট ওয়ার্ড হোল্ডিং",
    "ቤት ቀበሌ ወረዳ ህንፃ ገዛ",
    "via viale piazza ulica ul",
];

/// Words that need a number beside them to be an address; without one they are everyday words.
pub const BEFORE_NUMBER: &[&str] = &[
    "street avenue road lane drive court place way house room route lot block unit box trail exit building square circle highway flat suite close alley trailer number",
    "casa interior barrio edificio plaza número via kilómetro km departamento departamento apartamento colonia av",
    "rue appartement immeuble chemin maison residência bloco lote",
    "kay ri lari wout nimewo katye guri guriga lambar waddo wadada waddada dabaq nyumba barabara mtaa mtaani bahay",
    "số nhà đường phố xã",
    "дом д квартира кв улица улице улицы район корпус подъезд будинок вулиця вулиці квартира",
    "بيت منزل طريق حي شقة عمارة کور مکان گلی سړک محله میدان سڑک",
    "मकान घर सड़क गली रोड বাড়ি বাসা রোড সড়ক গলি",
    "ቤት መንገድ ሰፈር ህንፃ ገዛ ክፍለ",
];

/// “I live in …”, and what a home is called.
pub const LIVE: &[&str] = &[
    "i live in|i live at|i live on|i live by|i live near|we live in|we live at|we live on|we live by|we live near|lives at|lives in|lives on|living at|my address is|our address is|my address|address is|moved from|i am from|we are from|i come from|we come from|we moved to|zip code|p o box|po box|across from|next door to",
    "vivo en|vivimos en|vive en|viven en|mi dirección|nuestra dirección|dirección es|domicilio|código postal|soy de|somos de|vengo de|venimos de",
    "j'habite|nous habitons|habite à|mon adresse|notre adresse|code postal|je viens de|je suis de",
    "moro em|moro na|moro no|moramos em|moramos na|moramos no|meu endereço|endereço|cep|sou de|somos de|venho de",
    "mwen rete|nou rete|mwen abite|nou abite|adrès mwen|mwen soti|nou soti",
    "waxaan ku noolahay|waxaan ku nool nahay|ku nool|ciwaankayga|cinwaankaygu|cinwaanka|waxaan deggenahay|waxaan ka imid",
    "ninaishi|tunaishi|anaishi|anwani yangu|natoka|tunatoka",
    "nakatira ako sa|nakatira kami sa|nakatira sa|tirahan ko|ang address ko|taga",
    "tôi sống ở|chúng tôi sống ở|sống ở|nhà tôi ở|nhà ở|địa chỉ",
    "я живу на|мы живем на|живу в|живем в|живём в|живу на|проживаю|мой адрес|наш адрес|индекс|я из|мы из|живемо на|живемо в|живу у|живемо у|моя адреса|наша адреса|ми з|я з|індекс",
    "أسكن في|اسكن في|نسكن في|أعيش في|نعيش في|ساكن في|ساكنة في|ساكنين في|ساكنين ب|عنواني|عنواننا|عنوان|أنا من|نحن من|احنا من",
    "زندگی می کنم|زندگی میکنم|آدرس من|آدرس|نشانی|ما در|زموږ پته|زما پته|پته|میرا پتہ|پتہ|رہتا ہوں|رہتی ہوں|رہتے ہیں",
    "मेरा पता|पता है|रहता हूँ|रहती हूँ|रहते हैं|मेरो ठेगाना|ठेगाना|আমার ঠিকানা|ঠিকানা|থাকি",
    "የምንኖረው|የምኖረው|አድራሻዬ|አድራሻ|እኖራለሁ|ኣድራሻይ|ኣድራሻ|እነብር|ንነብር",
    "ich wohne in|wir wohnen in|adresim|adresse",
];

/// Stand ahead of the name of a place.
pub const PLACES_AHEAD: &[&str] = &[
    "escuela primaria secundaria preparatoria kinder iglesia parroquia hospital clínica mezquita universidad colegio",
    "école collège lycée église mosquée hôpital université escola igreja hospital mesquita faculdade",
    "lekòl legliz lopital dugsiga iskuulka masjidka cisbitaalka isbitaalka shule kanisa msikiti hospitali paaralan simbahan",
    "trường chùa bệnh viện nhà thờ",
    "школа школе гимназия лицей мечеть церковь больница школі гімназія ліцей церква лікарня",
    "مدرسة بمدرسة لمدرسة روضة جامعة مستشفى مسجد جامع كنيسة مدينة قرية مخيم مدرسه مکتب لیسه ښوونځی دانشگاه مسجد شهر ولسوالی ښار روغتون سکول مدرسے گاؤں ضلع",
];

/// Stand behind the name of a place.
pub const PLACES_BEHIND: &[&str] = &[
    "elementary school middle high academy church mosque temple hospital clinic kindergarten preschool daycare university college apartments apts estates towers village township county",
    "स्कूल विद्यालय मंदिर मस्जिद अस्पताल गाँव गांव ज़िला जिला नगरपालिका माध्यमिक বিদ্যালয় স্কুল মসজিদ মন্দির হাসপাতাল গ্রাম জেলা উপজেলা",
    "ትምህርት ሆስፒታል ቤተክርስቲያን መስጊድ ቤት-ትምህርቲ ቤተክርስትያን",
    "초등학교 중학교 고등학교 유치원 학교 교회 성당 병원 아파트",
    "grundschule gymnasium okulu ilkokulu ortaokulu lisesi camii",
];
