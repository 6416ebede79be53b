//! Months, numbers in words, words about age, and words for ways to reach somebody.

pub const MONTHS: &[&str] = &[
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
    "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr juil",
    "janeiro fevereiro março maio junho julho setembro outubro novembro dezembro fev abr mai ago set out dez",
    "janvye fevriye mas avril me jen jiyè dawou out septanm oktòb novanm desanm",
    "januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba",
    "enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre",
    "janaayo febraayo maarso abriil maajo juun luulyo agoosto sebtembar oktoobar nofembar desembar",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре",
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
    "يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين",
    "محرم صفر رجب شعبان رمضان شوال",
    "ژانویه فوریه آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر فروردین اردیبهشت خرداد مرداد شهریور آبان آذر بهمن اسفند",
    "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت وری غویی غبرگولی چنگاښ زمری وږی تله لړم لیندۍ مرغومی سلواغه کب",
    "جنوری فروری اپریل مئی جون جولائی اگست ستمبر نومبر جنوري فبروري اپرېل جولای",
    "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर सितम्बर अक्टूबर नवंबर नवम्बर दिसंबर दिसम्बर",
    "वैशाख बैशाख जेठ असार साउन श्रावण भदौ असोज कार्तिक मंसिर पुस पुष माघ फागुन चैत",
    "জানুয়ারি জানুয়ারী ফেব্রুয়ারি ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
    "መስከረም ጥቅምት ኅዳር ታኅሣሥ ታህሳስ ጥር የካቲት መጋቢት ሚያዝያ ግንቦት ሰኔ ሐምሌ ነሐሴ ጳጉሜ ጳጉሜን ጃንዋሪ ፌብሯሪ ማርች ኤፕሪል ሜይ ጁን ጁላይ ኦገስት ሴፕቴምበር ኦክቶበር ኖቬምበር ዲሴምበር",
    "ጥቅምቲ ሕዳር ታሕሳስ ጥሪ ለካቲት ሰነ ሓምለ ነሓሰ",
    "januar februar märz juli oktober dezember ocak şubat nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık gennaio febbraio maggio giugno luglio settembre ottobre dicembre",
];

/// Small numbers and digits as words.
pub const NUMBER_WORDS: &[&str] = &[
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen",
    "cero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho",
    "zéro deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize",
    "dois três quatro sete oito nove dez doze treze quatorze",
    "twa kat senk sis sèt uit nèf dis onz douz trèz katòz kenz",
    "eber kow hal mid laba saddex afar shan lix toddoba siddeed sagaal toban",
    "sifuri moja mbili tatu nne tano sita saba nane tisa kumi",
    "isa dalawa tatlo apat lima anim pito walo siyam sampu",
    "một hai ba bốn sáu bảy tám chín mười",
    "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать",
    "нуль чотири шість сім вісім девять дев'ять десять",
    "صفر واحد اثنان اثنين اتنين ثلاثة تلاتة أربعة خمسة ستة سبعة ثمانية تمانية تسعة عشرة ثلاث أربع خمس سبع ثماني تسع عشر",
    "یک دو سه چهار پنج شش هفت هشت ده یوه درې څلور پنځه شپږ اووه اته لس ایک تین چار پانچ چھ سات آٹھ نو دس",
    "शून्य एक दो तीन चार पाँच पांच छह छः सात आठ नौ दस दुई तीन पाँच छ नौ दश",
    "শূন্য এক দুই তিন চার পাঁচ ছয় সাত আট নয় দশ",
    "ዜሮ አንድ ሁለት ሦስት አራት አምስት ስድስት ሰባት ስምንት ዘጠኝ አስር",
    "ሓደ ክልተ ሰለስተ አርባዕተ ሓሙሽተ ሽዱሽተ ሸውዓተ ሸሞንተ ትሽዓተ ዓሰርተ",
    "공 영 일 이 삼 사 오 육 칠 팔 구 십",
    "null eins zwei drei vier fünf sechs sieben acht neun zehn sıfır bir iki üç dört beş altı yedi sekiz dokuz",
];

/// Words that stand beside somebody's age.
pub const AGE_WORDS: &[&str] = &[
    "old aged age turned birthday born yo",
    "años año edad cumplió cumple nació nacido nacida añitos meses",
    "ans âge âgé âgée né née anos idade nasceu nascido nascida",
    "lane zan laj fèt",
    "jir jirka jirta da'da dhashay",
    "umri miaka mwaka alizaliwa edad taong taon gulang anyos ipinanganak tuổi sinh",
    "лет год года годика годиков летний летняя возраст родился родилась років рік роки річний річна вік народився народилася",
    "سنة سنوات سنين عمره عمرها عمري عمر مواليد ولد ولدت",
    "سال ساله سالگی سالش متولد کلن کلنه کلنی کاله کال زېږېدلی برس عمر پیدا",
    "साल वर्ष उम्र आयु जन्म वर्षीय बर्ष बर्षको वर्षको वर्षकी उमेर जन्मेको",
    "বছর বছরের বয়স জন্ম বয়সী",
    "ዓመት ዓመቱ ዓመቷ ዓመቴ እድሜ ዕድሜ ተወለደ ተወለደች የተወለደ",
    "ዓመታት ዕድሚኡ ዕድሚኣ ዝተወልደ ዓመቱ",
    "살 세 나이 년생 생년월일",
    "jahre jährig alt yaş yaşında yaşındaki anni",
];

/// Words behind which even a short number is one to call.
pub const CALL_WORDS: &[&str] = &[
    "phone tel telephone cell mobile call text fax ext extension number no.",
    "teléfono tel. celular cel llamar llame llamen llámame número móvil",
    "téléphone portable appeler appelez numéro telefone telemóvel ligar ligue número",
    "telefòn nimewo rele",
    "telefoon taleefan taleefoon telefoonka lambar lambarka soo-wac wac",
    "simu nambari piga telepono numero tawagan điện thoại sđt gọi số",
    "телефон тел номер звоните звонить телефону номеру дзвоніть дзвонити",
    "هاتف تلفون تليفون موبايل جوال رقم رقمي اتصل اتصلوا تلفن شماره موبایل زنگ شمېره ټلیفون نمبر فون کال",
    "फ़ोन फोन मोबाइल नंबर नम्बर कॉल ফোন মোবাইল নম্বর নাম্বার কল",
    "ስልክ ቁጥር ስልኬ ደውሉ ተሌፎን ቁጽሪ ደውል",
    "전화 번호 전화번호 핸드폰 연락처 휴대폰",
    "telefon handy nummer numara ara",
];

/// Services on which people have names of their own.
pub const SERVICES: &[&str] = &[
    "facebook fb instagram insta ig whatsapp whatsap watsap telegram tiktok snapchat snap twitter wechat weixin viber zalo signal messenger linkedin youtube skype discord kakaotalk imo",
    "واتساب واتس فيسبوك فايسبوك انستغرام انستقرام تلغرام تليجرام تيليجرام تلگرام واتساپ فیسبوک اینستاگرام فیس",
    "вайбер вотсап ватсап телеграм телеграмм инстаграм фейсбук вацап інстаграм вконтакте",
    "카톡 카카오톡 인스타 페이스북 फेसबुक व्हाट्सएप व्हाट्सऐप इंस्टाग्राम ফেসবুক হোয়াটসঅ্যাপ ইমো",
    "ፌስቡክ ቴሌግራም ዋትስአፕ ዋትሳፕ ቫይበር ኢሞ",
];
