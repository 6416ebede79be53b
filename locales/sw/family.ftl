### Every word a family can meet, but for what is said about privacy (privacy.ftl).

## Everywhere

language-switch-label = Lugha
language-change = Badilisha lugha
text-not-translated = Bado haijatafsiriwa. Lugha ya maandishi haya: { $language }.
skip-to-content = Nenda kwenye sehemu kuu
sample-banner = Huu ni mfano tu. Watu na majibu yaliyomo ni ya kubuni.

## The front door

home-title = Harken
home-lead = Mahali ambapo jumuiya ya shule yako inakusikiliza.
home-survey-title = Jibu maswali ya utafiti
home-survey-text = Ikiwa una karatasi yenye msimbo, andika msimbo huo hapa. Ikiwa mtu amekutumia kiungo, fungua kiungo hicho.
home-code-label = Msimbo
home-code-hint = Herufi na nambari, kwa mfano 7K4M-2RXE-H6PT-3WNA-C8FY
home-code-submit = Nenda kwenye utafiti
home-session-title = Jiunge na mazungumzo
home-session-text = Anayeongoza mazungumzo atakupa msimbo.
home-session-submit = Jiunge
home-staff-link = Wafanyakazi waingie hapa
home-code-unknown = Hatuutambui msimbo huu. Tafadhali uangalie tena, au muulize aliyekupa.
session-unknown = Kwa sasa hakuna mazungumzo yaliyofunguliwa kwa msimbo huu. Tafadhali muulize anayeyaongoza.

## The survey

survey-progress = Swali la { $number } kati ya { $total }
survey-optional = si lazima
survey-submit = Tuma majibu yangu
survey-questions-count = { $count ->
    [one] Swali { $count }
   *[other] Maswali { $count }
}
survey-anonymous = Hakuna anayekuuliza jina lako hapa.
survey-choose-one = Chagua jibu moja.
survey-choose-many = Chagua majibu yote yanayofaa.
survey-other = Jibu lingine
survey-other-label = Kwa maneno yako mwenyewe
survey-other-hint = Ikiwa ulichagua “Jibu lingine”, tafadhali andika ni lipi.
survey-whole-number-hint = Nambari nzima, kwa mfano { $example }
survey-decimal-hint = Nambari, kwa mfano { $example }
survey-range-hint = Nambari kuanzia { $start } hadi { $end }
survey-date-hint = Siku, mwezi na mwaka
survey-no-answer = Hakuna jibu
survey-clear-choice = Nisingependa kusema
survey-acknowledge = Nimesoma haya
survey-only-if = Ikiwa tu ulijibu “{ $answer }” kwenye swali “{ $question }”
survey-only-if-other = Ikiwa tu hili linaendana na majibu yako ya awali
survey-write-language = Andika kwa lugha yoyote unayopenda.
survey-draft-saved = Majibu yamehifadhiwa kwenye kifaa hiki. Bado hayajatumwa.
survey-offline = Kwa sasa hakuna intaneti. Majibu yako yamehifadhiwa kwenye kifaa hiki na bado hayajatumwa.
survey-send-again = Jaribu kutuma tena

## When something needs another look

error-summary-title = Tafadhali angalia hapa tena
error-summary-count = { $count ->
    [one] Jibu { $count } linahitaji kuangaliwa tena. Hakuna ulichoandika kilichopotea.
   *[other] Majibu { $count } yanahitaji kuangaliwa tena. Hakuna ulichoandika kilichopotea.
}
error-required = Tunahitaji jibu hapa.
error-required-choice = Tafadhali chagua jibu hapa.
error-required-acknowledge = Ukishasoma haya, tafadhali weka alama kwenye kisanduku.
error-whole-number = Tafadhali andika hapa nambari nzima, kwa mfano { $example }.
error-number = Tafadhali andika hapa nambari, kwa mfano { $example }.
error-range = Tafadhali chagua nambari kuanzia { $start } hadi { $end }.
error-date = Tafadhali andika hapa tarehe halisi, yenye siku, mwezi na mwaka.
error-constraint = Tafadhali angalia jibu hili tena. Haliendani na swali.
error-choice = Tafadhali chagua mojawapo ya majibu yaliyo hapa.
error-one-choice = Tafadhali chagua jibu moja tu hapa.
error-other-empty = Ulichagua “Jibu lingine”. Tafadhali andika ni lipi, kwa maneno yako mwenyewe.
error-too-long = { $count ->
    [one] Jibu hili ni refu mno: limezidi kwa herufi { $count }. Tafadhali lifupishe.
   *[other] Jibu hili ni refu mno: limezidi kwa herufi { $count }. Tafadhali lifupishe.
}
error-character = Jibu hili lina herufi iliyofichika ambayo hatuwezi kuihifadhi. Tafadhali liandike tena.

## After sending

thanks-title = Asante
thanks-lead = Majibu yako yamefika.
thanks-next-title = Kitakachofuata
thanks-next-read = Watu wanaofanya kazi hii husoma yale ambayo familia zinasema, na hutafuta mambo yanayojitokeza tena na tena.
thanks-next-hear = Kazi hiyo ikikamilika, huwaambia watu wote walichosikia na watakachofanya.
thanks-next-close = Sasa unaweza kufunga ukurasa huu.
thanks-another = Je, kuna mtu mwingine anayetaka kujibu kwa simu hii?
thanks-another-submit = Anza utafiti mpya, usio na majibu
thanks-repeat-title = Tayari tunalo jibu hili
thanks-repeat-text = Majibu haya yalishafika, kwa hiyo hatukuyahesabu mara mbili. Mtu mwingine anaweza kujibu hapa.

## A survey that cannot be answered now

closed-title = Utafiti huu umekwisha
closed-text = Asante kwa kuja. Utafiti huu haupokei majibu tena. Ulichoandika hakikutumwa.
draft-title = Utafiti huu bado haujaanza
draft-text = Tafadhali rudi baadaye, au muulize aliyekupa kiungo hiki.
code-used-title = Msimbo huu umeshatumika
code-used-text = Kila msimbo hutumika mara moja tu. Ikiwa si wewe uliyeutumia, tafadhali mwombe aliyekupa akupe mwingine mpya.

## Pages that say what went wrong

not-found-title = Ukurasa huu haupo hapa
not-found-text = Tafadhali angalia anwani tena, au anza upya kutoka ukurasa wa kwanza.
home-link = Nenda kwenye ukurasa wa kwanza
bad-request-title = Hatukuweza kusoma hili
bad-request-text = Kuna tatizo lililotokea njiani. Tafadhali rudi nyuma na utume tena.
bad-request-nonce = Ukurasa huu haukuwa kamili ulipotumwa. Tafadhali fungua utafiti tena; ndipo majibu yako yataweza kufika.
bad-request-encoding = Kuna sehemu ambayo haikuweza kusomeka kama maandishi. Tafadhali rudi nyuma, angalia ulichoandika, kisha utume tena.
bad-request-field = Utafiti huu hauna swali linaloitwa “{ $field }”. Tafadhali fungua utafiti tena kutoka mwanzo.
too-large-title = Haya ni mengi mno kutumwa kwa mara moja
too-large-text = Tafadhali rudi nyuma, fupisha jibu lako refu kuliko yote, kisha utume tena.
unavailable-title = Kwa sasa hatuwezi kuhifadhi majibu yako
unavailable-text = Hakuna kilichopotea: tafadhali subiri dakika moja, kisha uyatume tena.
too-many-title = Majaribio yamekuwa mengi mno
too-many-text = Tafadhali subiri dakika moja, kisha ujaribu tena.
server-error-title = Kuna tatizo upande wetu
server-error-text = Si kosa lako. Tafadhali jaribu tena baada ya dakika chache.

## What we heard

heard-title = Tuliyoyasikia
heard-not-yet = Bado hakuna cha kusoma hapa. Majibu yakishasomwa kwa pamoja, utaona hapa yale ambayo familia zilisema na kitakachofuata.

## Codes on paper

code-slip = Changanua hii, au fungua { $address } na uandike msimbo. Unafanya kazi mara moja tu.
code-needed = Utafiti huu unahitaji msimbo. Tafadhali andika msimbo ulio kwenye karatasi yako.
token-mistyped = Kuna herufi au nambari moja isiyo sahihi. Tafadhali zilinganishe zote tena, moja baada ya nyingine.

## Receipts

receipt-keep = Weka risiti
receipt-what = Kwa risiti hii unaweza baadaye kuona maneno yako yalitumikaje, kusema kwamba unaona tofauti, au kuondoa majibu yako. Inaonyeshwa hapa tu: iandike au ipige picha. Iweke kwako mwenyewe. Yeyote aliye nayo anaweza kuona majibu yako.
receipt-later = Baadaye, andika risiti yako hapa:
receipt-title = Tafuta kwa risiti
receipt-lead = Ona majibu yako yalitumikaje, sema kwamba unaona tofauti, au yaondoe.
receipt-label = Risiti yako
receipt-submit = Onyesha kinachohifadhiwa
receipt-nothing-title = Hakuna cha kuonyesha kwa risiti hii
receipt-nothing-text = Huenda majibu yako bado yanasubiri pamoja na ya wengine. Huenda yaliondolewa, au risiti ilifungwa, au hatuitambui. Hapa tunasema jambo lile lile kila wakati, ili mtu yeyote asiweze kujua zaidi. Tafadhali jaribu tena utafiti utakapokwisha.
receipt-found-title = Tunachohifadhi katika majibu yako
receipt-words-title = Maneno yako mwenyewe, na yalivyotumika
receipt-uncoded = Bado hakuna aliyeweka alama katika maneno haya.
receipt-coded = Walioyasoma waliweka alama kwenye maneno haya, kila moja likiwa na jina fupi:
receipt-themes = Yanahesabiwa katika:
receipt-quoted = Wengine wanaweza kusoma maneno haya:
receipt-held = Mtafsiri tu ndiye anayesoma maneno haya, kwa sababu watu wachache waliandika kwa lugha hii.
receipt-contest = Mimi naona tofauti
receipt-contest-text = Kuanzia sasa hakuna atakayeona nukuu kutoka kwa maneno haya. Ndani ya siku moja hivi, walioyasoma watajua kwamba unaona tofauti, lakini si wewe ni nani, na watayaangalia tena.
receipt-contest-label = Ulimaanisha nini? Tafadhali usiandike majina.
receipt-contested = Ulisema kwamba unaona tofauti. Hakuna anayeona nukuu kutoka kwa maneno haya hadi mtu ayaangalie tena.
receipt-settled = Ulisema kwamba unaona tofauti. Mtu ameyaangalia maneno haya tena.
receipt-withdraw = Ondoa majibu yangu
receipt-withdraw-text = Majibu na maneno yako yanafutwa. Nukuu zinaondoka mara moja, mengine ndani ya siku moja hivi. Nambari zilizokwisha kuchapishwa zinabaki zilivyo. Hili haliwezi kutenduliwa.
receipt-withdrawn = Majibu yako yanafutwa. Nukuu za maneno yako zimeshaondoka; mengine yatafuata ndani ya siku moja hivi. Unaweza kuitupa risiti.
receipt-close = Funga risiti hii
receipt-close-text = Majibu yako yanabaki, lakini hakuna atakayeweza kuyapata tena kwa risiti hii, hata wewe. Hili haliwezi kutenduliwa.
receipt-closed = Risiti hii imefungwa. Majibu yako yanabaki. Unaweza kuitupa risiti.
