### What people in a room read on their own phones and on the screen while a conversation runs. A draft: no speaker of this language has reviewed it.

## The page on the phone

circle-lead = Mazungumzo yameandaliwa na { $name }. Hakuna anayekuuliza jina lako hapa.
circle-soon-title = Mazungumzo haya bado hayajaanza
circle-soon-text = Uko mahali sahihi. Angalia hapa tena yatakapoanza. Hapo utaona kinachoulizwa.
circle-wait-title = Tafadhali subiri kidogo
circle-wait-text = Kwa sasa hakuna swali. Anayeongoza mazungumzo akiuliza jambo, utaliona hapa.
circle-look-again = Angalia tena
circle-write-title = Andika unachofikiri
circle-answer-hint = Andika kwa lugha yoyote unayopenda. Usiandike majina.
circle-idea-label = Wazo la { $number }
circle-idea-hint = Wazo moja katika kila kisanduku. Unaweza kuacha visanduku wazi.
circle-words-title = Maneno haya yana maana gani kwako?
circle-words-hint = Andika kuhusu maneno mengi kadiri upendavyo. Hakuna kosa katika unachoandika.
circle-word-equity = Kutendewa kwa haki
circle-word-equality = Usawa
circle-word-inclusion = Ujumuishaji
circle-word-justice = Haki
circle-send = Tuma
circle-rank-title = Chagua yaliyo muhimu zaidi
circle-rank-text = Soma orodha. Kisha chagua mawazo hadi matano, lililo muhimu zaidi kwanza. Hakuna anayeona ulichochagua.
circle-rank-list = Orodha
circle-rank-1 = Lililo muhimu zaidi
circle-rank-2 = La pili
circle-rank-3 = La tatu
circle-rank-4 = La nne
circle-rank-5 = La tano
circle-rank-none = Hakuna lililochaguliwa

## When something needs another look. Nothing that was written is lost.

circle-problem-empty = Tafadhali andika kitu kabla ya kutuma.
circle-problem-long = Haya ni marefu mno kutumwa. Mwisho ni herufi { $count }.
circle-problem-none = Tafadhali chagua angalau wazo moja kwenye orodha.
circle-problem-twice = Ulishalichagua hili. Tafadhali chagua lingine, au acha hapa wazi.
circle-problem-unknown = Hili halipo tena kwenye orodha. Tafadhali chagua tena.
circle-problem-page = Ukurasa huu haukuwa kamili ulipotumwa. Tafadhali utume tena.
circle-problem-field = Ukurasa huu hauna kitu kinachoitwa “{ $field }”. Tafadhali ufungue tena kutoka mwanzo.
circle-busy = Kwa sasa hatukuweza kuhifadhi hili. Tafadhali tuma tena baada ya muda mfupi. Hakuna ulichoandika kilichopotea.

## Thank you, too late, over

circle-thanks-title = Asante
circle-thanks-lead = Ulichotuma kimefika.
circle-thanks-repeat = Hiki kilishafika, kwa hiyo hatukukihesabu mara mbili.
circle-next-silent = Wengine bado wanaandika au wanachagua. Hadi anayeongoza afunge hatua hii, hakuna anayeweza kuona kilichotumwa, wala ni wangapi waliotuma.
circle-next-together = Kisha maneno ya wote yanaonekana pamoja kwenye skrini ya ukumbini, yakiwa yamechanganywa, ikiwa walioandika ni watu watano au zaidi.
circle-next-result = Kisha matokeo yanaonekana kwenye skrini ya ukumbini, ikiwa waliochagua ni watu watano au zaidi.
circle-next-look = Rudi kwenye ukurasa huu kwa hatua inayofuata.
circle-another = Je, kuna mtu mwingine anayetaka kutumia simu hii?
circle-another-submit = Anza na ukurasa mtupu
circle-late-title = Hatua hii imekwisha
circle-late-text = Anayeongoza aliifunga kabla hiki hakijafika, kwa hiyo hakikutumwa. Hiki hapa ulichoandika. Unaweza kukisema ukumbini.
circle-late-next = Nenda kwenye swali linaloulizwa sasa
circle-over-title = Mazungumzo haya yamekwisha
circle-over-text = Asante kwa kuja. Huwezi kutuma kitu kingine hapa.

## What happens to the words

circle-privacy-summary = Kinachofanyika kwa ulichotuma
circle-kept-title = Tunachohifadhi
circle-kept-words = Unachoandika, na lugha ya ukurasa huu.
circle-kept-words-later = Watu walioandaa mazungumzo haya wanaweza kuyahifadhi maneno na kujifunza kutokana nayo. Jina lako haliwi pamoja nayo.
circle-kept-ranks = Ni pointi ngapi tu ambazo kila wazo lilipata kutoka kwa wote kwa pamoja. Ulichochagua wewe binafsi hufutwa.
circle-not-kept-title = Tusichohifadhi
circle-not-kept-who = Jina lako, simu yako, anwani yake kwenye intaneti, au wakati.
circle-not-kept-same = Ni maneno yapi yaliyotoka kwenye simu moja.
circle-limits-title = Tusichoweza kuahidi
circle-limits-known = Mtu anayekujua anaweza kukutambua kwa maneno yako, au kwa lugha ambayo ni wewe tu unayeiandika hapa.
circle-limits-machine = Anayeendesha kompyuta inayohifadhi maneno haya anaweza kuyasoma kabla hayajaonekana.
circle-limits-many = Mtu anayetuma mara nyingi anaweza kufanya ionekane kama watu watano waliandika.

## The screen in the room

circle-screen-join = Jiunge kwa simu yako
circle-screen-open = Fungua { $address } na uandike msimbo huu:
circle-screen-qr = Njia ya kufika kwenye ukurasa huu, kwa kamera ya simu
circle-screen-writing = Kila mtu anaandika kimyakimya. Maneno yataonekana hapa pamoja wote wakimaliza.
circle-screen-choosing = Chagua mawazo hadi matano kwenye simu yako au kwenye karatasi. Matokeo yataonekana hapa wote wakimaliza.
circle-screen-few = Walioshiriki ni chini ya watu watano, kwa hiyo hakuna kinachoonyeshwa. Kilichotumwa kinabaki kimefichwa.
circle-screen-erased = Hatua hii ilikwisha bila kuonyeshwa. Kilichotumwa kilifutwa, na hakuna aliyekisoma.
circle-screen-list = Yaliyoandikwa
circle-screen-result = Yaliyo muhimu zaidi
circle-screen-points = Pointi
circle-screen-people = Waliolichagua
circle-screen-agreed = Maana tuliyokubaliana
circle-screen-nobody = Hakuna aliyeandika kuhusu neno hili.
