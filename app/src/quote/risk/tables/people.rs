//! Titles, kin, the ways to say a name, and names themselves.

/// Ahead of a name and of nothing else.
pub const TITLES: &[&str] = &[
    "mr|mrs|ms|miss|mx|messrs|dr|prof|rev|sgt|lt|hon|ma'am",
    "sr|sra|srta|señor|señora|señorita|don|doña|lic|ing|profe|miss|míster",
    "mme|mlle|monsieur|madame|mademoiselle",
    "senhor|senhora|dona|sr.ª|dra",
    "mesye|madan|madmwazèl|msye|pastè",
    "macallin|macallimad|macalimad|macalin|ustaad|ustaaz|mudane|marwo|sheekh|sheikh|xaaji",
    "bwana|mwalimu|bibi|mzee|ustadh|shehe",
    "ginoong|ginang|gng|binibining|aling|kuya",
    "cô|thầy",
    "господин|госпожа|г-н|г-жа|пан|пані|панна|пану|пана",
    "السيد|السيدة|سيد|سيدة|الأستاذ|الأستاذة|أستاذ|أستاذة|استاذ|استاذة|الدكتور|الدكتورة|دكتور|دكتورة|د.|الشيخ|شيخ|الحاج|الحاجة|الآنسة|آنسة|مس|ميس|مستر|أبو|أم|ابو|ام",
    "آقای|خانم|آغای|جناب|محترمه|ملا|مولوی|حاجی|استاد|ښاغلی|ښاغلي|مېرمن|اغلې|استاذ|قاري|صاحب|مسٹر|محترم|محترمہ|مولانا|میڈم|سر|مس|باجی|بھائی",
    "श्री|श्रीमती|सुश्री|डॉ|डॉक्टर|कुमारी|मिस|मिसेज|मिस्टर|मास्टर|पंडित|मौलाना",
    "জনাব|জনাবা|মিস|মিসেস|মিস্টার|মিঃ|মি|বেগম|ডা|ডঃ|মাওলানা|মৌলভী",
    "አቶ|ወ/ሮ|ወይዘሮ|ወ/ሪት|ወይዘሪት|መምህር|መምህርት|ዶ/ር|ዶክተር|ርእሰ|ቄስ|ሼህ|ኣይተ|አይተ|ወይዘሮ|ወ/ት|መምህርቲ|ጋሽ|እትዬ",
    "herr|frau|bayan|sayın|signor|signora|pani",
    "ဦး|ဒေါ်|ဆရာ|ဆရာမ|ကိုကို|မမ",
];

/// Titles that are small everyday words of some language: only a capital behind them makes them one.
pub const SMALL_TITLES: &[&str] = &[
    "m|me|mis|frè|sè|bi|bb|mang|ate|si|ni|kay|nina|sina|kina|ông|bà|anh|chị|chú|bác|dì|em|bé|cháu|cabdi|bay|pan",
];

/// Words of every day that stand ahead of a name, too: only a capital behind them, or a script without capitals,
/// makes them a title.
pub const TITLES_THAT_ARE_WORDS: &[&str] = &[
    "teacher|principal|coach|doctor|professor|superintendent|officer|nurse|counselor|counsellor|director|driver|pastor|father|sister|brother|imam|aunt|auntie|uncle|grandma|grandpa|secretary|judge|deputy|dean|vice principal|sir|lady|rabbi|deacon|son|daughter|named|called",
    "maestro|maestra|profesor|profesora|director|directora|doctor|doctora|tía|tío|abuela|abuelo|padre|hermano|hermana|pastor|hijo|hija|chofer|consejero|consejera|enfermera|secretaria|niño|niña|se llama|llamado|llamada",
    "maître|maîtresse|professeur|directeur|directrice|docteur|père|frère|sœur|tante|oncle|fils|fille",
    "professor|professora|diretor|diretora|doutor|doutora|tia|tio|filho|filha|padre",
    "mèt|metrès|pwofesè|direktè|direktris|doktè|tant|tonton|pitit",
    "maamule|maamulaha|abti|adeer|habaryar|eeddo|wiilkayga|gabadhayda|darawal|dhakhtar",
    "mkuu|dada|kaka|shangazi|mjomba|dereva|mama|baba|mwanangu|mwana|mtoto",
    "guro|titser|tito|tita|lola|lolo|anak|anak ko si|punong-guro",
    "con tôi|con trai|con gái|giáo viên|hiệu trưởng",
    "учитель|учительница|учительнице|директор|директриса|тётя|тетя|дядя|доктор|воспитатель|тренер|водитель|сын|дочь|вчитель|вчителька|вчительки|директорка|тітка|дядько|лікар|водій|син|донька",
    "المعلم|المعلمة|معلم|معلمة|المدرس|مدرس|المدير|المديرة|مدير|مديرة|الطبيب|المرشدة|المرشد|السائق|خالة|عمو|خالتو|عمتو|اسمه|اسمها",
    "معلم|آموزگار|مدیر|دکتر|داکتر|ښوونکی|ښوونکې|ډاکټر|مشر|ٹیچر|پرنسپل|ڈاکٹر|ماسٹر|خاله|عمه|کاکا|ماما",
    "शिक्षक|शिक्षिका|टीचर|अध्यापक|अध्यापिका|प्रिंसिपल|प्रधानाचार्य|शिक्षक|प्रधानाध्यापक|गुरु|চালক|শিক্ষক|শিক্ষিকা|টিচার|প্রধান শিক্ষক|ডাক্তার",
    "አስተማሪ|አስተማሪዋ|ርዕሰ መምህር|ሹፌር|ዳይሬክተር|ሓካይም|ዳይረክተር",
    "lehrer|lehrerin|rektorin|doktor|öğretmen",
];

/// Behind a name.
pub const HONORIFICS_BEHIND: &[&str] = &[
    "जी|सर|मैडम|मैम|साहब|साहेब|दीदी|भाई|बहन|गुरु|दाई|मिस",
    "স্যার|ম্যাডাম|ম্যাম|আপা|ভাই|সাহেব|দিদি|মিস",
    "صاحب|صاحبہ|جان|خان|آقا|بیگم|بی بی|آغا|جی",
    "씨|님|선생님|선생|교장|교감|엄마|아빠|군|양",
    "hanım|bey|öğretmen|hoca",
];

/// “My name is …”
pub const NAME_IS: &[&str] = &[
    "my name is|my name's|my name|his name is|her name is|their name is|name is|names are|i'm called|call me|they call me|is called|is named|whose name|signed",
    "me llamo|mi nombre es|mi nombre|se llama|se llaman|llamada|llamado|su nombre es|de nombre|me dicen|le dicen|atentamente",
    "je m'appelle|mon nom est|mon prénom est|s'appelle|s'appellent|son nom est|nommé|nommée|prénommé",
    "meu nome é|me chamo|chamo-me|se chama|chama-se|o nome dele é|o nome dela é|seu nome é",
    "non mwen se|mwen rele|m rele|yo rele m|yo rele mwen|li rele|yo rele l|yo rele li|non li se|ki rele|non mwen",
    "magacaygu waa|magacaygu|magaceygu waa|magacaygu waxaa|magacayga|magaciisu|magaceedu|magaciisu waa|magaceedu waa|la yiraahdo|la yidhaahdo|waxaa la i yiraahdaa",
    "jina langu ni|jina langu|naitwa|anaitwa|wanaitwa|jina lake ni|jina lake|kwa jina",
    "ang pangalan ko ay|ang pangalan ko|pangalan ko|pangalan niya|ako si|ako po si|siya si|ako po ay si|na nagngangalang",
    "tên tôi là|tôi tên là|tôi tên|tên là|tên của tôi là|em tên|con tôi tên|cháu tên|tên cháu",
    "меня зовут|моё имя|мое имя|зовут|его зовут|ее зовут|её зовут|по имени|имени|фамилия",
    "мене звати|мене звуть|моє ім'я|звати|його звати|її звати|на ім'я|прізвище",
    "اسمي|أنا اسمي|اسم ابني|اسم ابنتي|اسم بنتي|اسم ولدي|اسمه|اسمها|يدعى|تدعى|اسم المعلمة|اسم المعلم|ينادونني",
    "نامم|نام من|اسم من|اسمم|اسمش|نامش|به نام|بنام|زما نوم|نوم مې|نوم یې|په نوم|میرا نام|نام ہے|اس کا نام|کا نام|نام کا|نامی",
    "मेरा नाम|उसका नाम|उनका नाम|का नाम|नाम है|नामक|मेरो नाम|उसको नाम|को नाम|नाम गरेको",
    "আমার নাম|তার নাম|ওর নাম|নাম হলো|নামের|এর নাম|নামে",
    "ስሜ|ስሙ|ስሟ|የልጄ ስም|ስሜም|የሚባል|የምትባል|ስመይ|ስሙ|ስማ|ዝበሃል|ትበሃል|ስም ወደይ|ስም ጓለይ",
    "제 이름은|내 이름은|이름은|이름이|저는|라고",
    "ich heiße|mein name ist|heißt|namens|adım|benim adım|ismim|adı|mi chiamo|nazywam się",
    "nagu|jina",
];

/// Kin and friends, in scripts without capitals: what follows may be their name.
pub const KIN: &[&str] = &[
    "ابني|ابنتي|بنتي|ولدي|أخي|أختي|زوجي|زوجتي|جاري|جارتي|صديقي|صديقتي|عمي|خالي|عمتي|خالتي|ابنه|ابنها|حفيدي|حفيدتي",
    "پسرم|دخترم|برادرم|خواهرم|شوهرم|همسرم|همسایه ام|دوستم|زوی مې|لور مې|ورور مې|خور مې|زوی|لور|میرا بیٹا|میری بیٹی|بیٹا|بیٹی|بیٹے",
    "बेटा|बेटी|बेटे|बिटिया|पति|पत्नी|पड़ोसी|दोस्त|छोरा|छोरी|छोरालाई|छोरीलाई|श्रीमान|ছেলে|মেয়ে|ছেলের|মেয়ের|স্বামী|ভাই|বোন",
    "ልጄ|ልጄን|ወንድሜ|እህቴ|ባለቤቴ|ባሌ|ሚስቴ|ጓደኛዬ|ጎረቤቴ|ወንድ ልጄ|ሴት ልጄ|ወደይ|ጓለይ|ሓወይ|ሓፍተይ|በዓል ቤተይ|መሓዛይ|ጎረቤተይ",
];

/// Endings of a father's name, behind which a Slavic speaker hides nobody.
pub const PATRONYMICS: &[&str] = &[
    "ович",
    "евич",
    "евна",
    "овна",
    "ична",
    "ильич",
    "івна",
    "йович",
    "ївна",
    "овича",
    "овичу",
    "овне",
    "евне",
    "овны",
    "евны",
    "івни",
    "івні",
    "овичем",
    "овной",
    "євич",
    "йовна",
];

/// Written with a capital, and nobody's name.
pub const EVERYDAY_CAPITALS: &[&str] = &[
    "i i'm i've i'd i'll i's ok okay tv id am pm",
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays",
    "january february march april may june july august september october november december",
    "english spanish somali arabic french chinese vietnamese russian ukrainian amharic tigrinya swahili korean tagalog hindi bengali nepali burmese persian farsi dari pashto urdu portuguese haitian creole kreyol mandarin cantonese",
    "esl ell iep pta pto usa us uk covid gpa sat stem sms pdf faq eeuu ged psat act nwea dmv ssi snap wic",
    "god allah dios dieu deus bondye ilaah ilaahay alle eebe mungu diyos alhamdulillah insha'allah inshallah mashallah ramadan eid christmas navidad thanksgiving easter",
    "ud uds usted ustedes vd vous",
    "вы вас вам вами ваш ваша ваше ваши ваших вашему бог бога богу",
    "internet google zoom mr mrs ms dr zip",
];

/// Words of a kept name that many other names hold, too. Alone they point at nobody.
pub const GENERIC: &[&str] = &[
    "the of and in at on for to mr mrs ms miss mx dr prof",
    "school elementary middle high primary secondary academy teacher principal coach street road avenue lane drive park north south east west center centre district county city town public community church mosque hospital clinic apartments house building",
    "escuela primaria secundaria preparatoria colegio maestro maestra señor señora sr sra don doña calle avenida parque iglesia hospital centro norte sur este oeste ciudad el la los las de del y san santa",
    "école collège lycée rue avenue église le les du des et saint sainte monsieur madame escola rua igreja da do dos das",
    "lekòl legliz lari mesye madan dugsi dugsiga iskuul macallin macallimad masjid shule mwalimu kanisa paaralan guro trường cô thầy",
    "школа улица школы учитель директор вулиця школи вчитель",
    "مدرسة المدرسة مدرسه شارع مسجد معلم معلمة أستاذ أستاذة السيد السيدة آقای خانم معلم مکتب لیسه سکول ابو ام بن عبد ال",
    "स्कूल विद्यालय श्री श्रीमती शिक्षक স্কুল বিদ্যালয় ትምህርት ቤት መምህር አቶ",
];

/// Very common given and family names, for texts typed without capitals and scripts that have none. Names that are
/// everyday words of a large language are left out.
pub const GIVEN_NAMES: &[&str] = &[
    "maria josé juan carlos luis miguel ana pedro jorge francisco javier alejandro alejandra daniela gabriela fernanda guadalupe lupita jesús rodrigo ramón ricardo fernando rafael diego santiago mateo sofía valentina camila lucía martínez garcía garcia rodríguez hernández lópez gonzález pérez sánchez ramírez gómez vásquez jiménez gutiérrez chávez ximena yolanda",
    "john james robert michael david william richard joseph thomas charles christopher matthew jennifer jessica sarah karen lisa nancy betty sandra ashley emily kimberly michelle amanda melissa stephanie rebecca laura kevin brian jason jeffrey ryan jacob nicholas tyler smith johnson williams jones davis wilson anderson taylor emma olivia liam noah ethan",
    "mohamed mohammed muhammad mohamud maxamed maxamuud ahmed axmed ali cali abdi cabdi abdullahi cabdullaahi abdirahman cabdiraxmaan hassan xasan hussein xuseen omar cumar osman cismaan ibrahim ibraahim ismail ismaaciil yusuf yuusuf mahad farah faarax fatima fadumo faadumo faduma amina aamina khadija khadra hodan hodo sagal ayaan ifrah asha caasha aisha maryan maryam hawa xaawo zahra sahra halima xaliimo nimco deeqa ubah warsame guled liban mustafa khalid nasra safiya",
    "jean pierre marie jacques michel françois claude nadège wislande roseline jean-baptiste joseph étienne mireille dieudonné fabiola guerda widline stanley",
    "joão paulo antônio josé pedro lucas gabriel matheus mariana juliana fernanda silva santos oliveira souza pereira",
    "nguyễn trần phạm huỳnh hoàng phương tuấn dũng hương trang linh",
    "wanjiku wanjiru kamau njoroge otieno achieng juma hamisi mwangi atieno neema baraka",
    "dela cruz reyes bautista ocampo jomar jhun maricel rowena",
    "abebe bekele alemu tesfaye haile girma dawit solomon yonas hanna tigist almaz meron hiwot birhan yohannes kidane tsegay",
    "иван александр сергей дмитрий андрей алексей максим михаил николай владимир наталья елена ольга татьяна ирина светлана мария анна екатерина юлия иванов петров олександр сергій дмитро андрій олена наталія оксана тетяна катерина юлія тарас богдан шевченко коваленко",
    "محمد أحمد علي حسن حسين عمر عثمان خالد يوسف إبراهيم إسماعيل مصطفى محمود سعيد سامي كريم طارق زياد عبدالله عبدالرحمن فاطمة عائشة خديجة مريم زينب سارة نور ليلى هدى رنا ريم سلمى أمينة هبة دعاء رقية سمية ياسمين بلال حمزة أنس",
    "رضا مهدی امیر حمید فرهاد زهرا نرگس پروین شیرین لیلا احمدزی حبیب نجیب کریمی احمدی رحیمی حسینی شبانه فریبا جمیله بشیر عائشہ فاطمہ علی خان احمد بلال عمران کامران ثناء",
    "राम सीता राहुल अमित प्रिया पूजा सुनीता अनीता राजेश सुरेश रमेश संजय विजय अजय मोहन रवि दीपक नेहा कविता शर्मा वर्मा सिंह यादव गुप्ता कुमार पटेल बिष्णु सरिता कमला हरि कृष्ण थापा गुरुङ तामाङ श्रेष्ठ राई अधिकारी",
    "মোহাম্মদ রহিম করিম রহমান হোসেন ফাতেমা আয়েশা খাদিজা রহিমা সালমা নাসরিন আক্তার বেগম ইসলাম আহমেদ হাসান সুমন রিনা",
    "አበበ በቀለ አለሙ ተስፋዬ ኃይሌ ግርማ ዳዊት ሰለሞን ዮናስ ሀና ትዕግስት አልማዝ ሜሮን ሳራ ማርያም መሀመድ አህመድ ከበደ ታደሰ ዘነበ ብርሃኔ ኪዳነ ጸጋይ ሓጎስ ዮሃንስ ኣልማዝ ሃና ሚካኤል ገብረ",
    "ahmet mehmet ayşe fatma mustafa",
];
