### Signing up for a conversation, slips on paper, and the words read aloud before it begins. A draft: no speaker of this language has reviewed it.

## The page on which a family says when it could come

gathering-lead = { $initiative } wanakualika kwenye mazungumzo. Tuambie ni lini unaweza kuja, na ni nini kitakachokusaidia kuja.
gathering-slots = Unaweza kuja lini?
gathering-slots-hint = Chagua nyakati zote zinazokufaa.
gathering-hours = { $start } – { $end }
gathering-languages = Lugha:
gathering-interpretation = Kuna wakalimani wa:
gathering-has-childcare = Kuna mtu wa kuwaangalia watoto.
gathering-has-food = Kuna chakula.
gathering-has-transport = Tunakusaidia kufika.
gathering-has-step-free = Unaweza kuingia bila kupanda ngazi.

## What a family needs

gathering-interpreter = Je, unahitaji mkalimani?
gathering-interpreter-hint = Chagua lugha unayoizungumza vizuri zaidi.
gathering-interpreter-none = Hapana, sihitaji
gathering-children = Ni watoto wangapi wanaohitaji mtu wa kuwaangalia?
gathering-children-hint = Nambari nzima, kwa mfano { $example }. Ikiwa hakuna mtoto, acha wazi.
gathering-children-wrong = Tafadhali andika hapa nambari nzima kuanzia 0 hadi { $most }.
gathering-food = Je, ungependa kula pamoja nasi?
gathering-food-eat = Ndiyo, tungekula
gathering-food-vegetarian = Chakula kisicho na nyama
gathering-food-halal = Chakula cha halali
gathering-food-nuts = Chakula kisicho na karanga wala korosho
gathering-way = Ni nini kingine kitakachokusaidia?
gathering-way-hint = Chagua yote yanayofaa, au usichague lolote.
gathering-way-transport = Msaada wa kufika
gathering-way-step-free = Njia ya kuingia isiyo na ngazi
gathering-way-hear = Kiti ambapo ninaweza kusikia vizuri
gathering-way-sign = Mkalimani wa lugha ya ishara
gathering-way-read = Mtu wa kunisaidia kusoma na kuandika
gathering-way-quiet = Mahali tulivu pa kupumzika kidogo
gathering-way-baby = Nafasi ya mtoto mchanga
gathering-send = Tuma

## When something needs another look

gathering-slots-missing = Tafadhali chagua angalau wakati mmoja.
gathering-slots-gone = Wakati mmoja uliouchagua haupo tena. Tafadhali chagua tena.
gathering-incomplete = Ukurasa huu haukuwa kamili ulipotumwa. Tafadhali utume tena.

## What is kept

gathering-kept-numbers = Tunaongeza uliyochagua kwenye hesabu: ni wangapi wanaoweza kuja kila wakati, na ni wangapi wanaohitaji kila aina ya msaada. Hatuyahifadhi uliyochagua kwa pamoja.
gathering-kept-apart = Hesabu hizi huwekwa mbali na kila kitu ambacho watu husema, katika mazungumzo au katika utafiti.
gathering-seen-title = Nani anaona hesabu hizi
gathering-seen = Watu wanaoandaa mazungumzo huona hesabu hizi. Ikiwa mtu mmoja tu amechagua wakati fulani, wanaweza kuona mtu huyo anahitaji nini. Mtu anayeangalia muda mfupi kabla na muda mfupi baada ya wewe kutuma anaweza kuona ulichochagua.
gathering-erased-title = Hufutwa lini
gathering-erased = Hesabu za kila wakati hufutwa kabisa siku inayofuata baada ya wakati huo, au mapema zaidi ikiwa watu wanaoandaa mazungumzo watafunga ukurasa huu. Idadi ya watu waliotuma ukurasa huu huhifadhiwa hadi ukurasa ufungwe.

## After sending

gathering-thanks-lead = Uliyochagua yamehesabiwa.
gathering-thanks-times = Nyakati zinazokufaa
gathering-calendar = Weka kwenye kalenda yangu
gathering-thanks-remind = Hatujui wewe ni nani, kwa hiyo hatuwezi kukukumbusha. Tafadhali andika siku na saa, au uziweke kwenye kalenda yako.
gathering-thanks-plans = Mipango yako ikibadilika, ni sawa. Huna haja ya kutuambia.
gathering-repeat-title = Tumeshayahesabu haya
gathering-repeat-text = Haya yalishafika, kwa hiyo hatukuyahesabu mara mbili. Mtu mwingine anaweza kujibu hapa.
gathering-again = Je, kuna mtu mwingine anayetaka kuchagua kwa simu hii?
gathering-again-submit = Anza na ukurasa mtupu

## When it is over

gathering-ended-title = Ukurasa huu umefungwa
gathering-ended-text = Huwezi tena kusema hapa ni lini unaweza kuja. Waliyochagua watu hapa yamefutwa. Ikiwa ungependa kuja, tafadhali muulize aliyekualika.

## On slips of paper, beside a QR code

gathering-slip = Umealikwa. Tuambie ni lini unaweza kuja na unahitaji nini. Changanua hii, au fungua { $address }
gathering-slip-join = Andika mawazo yako kwenye simu yako, kwa lugha yako. Changanua hii, au fungua { $address }

## On slips of paper that people write on

gathering-paper-rank = Soma orodha. Kisha andika hapa namba za mawazo hadi matano, lililo muhimu zaidi kwanza.
gathering-paper-fold = Usiandike jina lako. Kunja karatasi hii na uitoe.

## Read aloud before a conversation begins

gathering-consent-title = Kabla hatujaanza
gathering-consent-welcome = Karibuni, na asanteni kwa kuja. Tuko hapa kuwasikiliza.
gathering-consent-free = Si lazima mzungumze. Mnaweza kuruka zamu yenu, kupumzika kidogo au kuondoka wakati wowote. Hakuna atakayewalaumu kwa hilo.
gathering-consent-notes = Tunaandika yanayosemwa. Hatuandiki majina. Badala yake, kila kiti kina herufi.
gathering-consent-sound = Tungependa kurekodi sauti. Ni watu wanaoandaa na kuongoza mazungumzo haya tu wanaoweza kuisikiliza, na haichapishwi kamwe. Itafutwa kabisa kufikia { $day }. Mmoja wenu akiondoa aliyoyasema, tunafuta rekodi yote.
gathering-consent-erase = Yeyote akibadilisha mawazo leo, atuambie. Hapo tutafuta yaliyosemwa kutoka kwenye kiti chake.
gathering-consent-share = Tafadhali msiwaambie wengine nani alisema nini. Hatuwezi kuahidi kwamba kila mtu atazingatia hilo, kwa hiyo semeni yale tu ambayo mko huru kuyasema.
gathering-consent-danger = Tukisikia kwamba mtu yuko hatarini, huenda tukalazimika kumwambia mtu anayeweza kusaidia.
gathering-consent-back = Mwishoni tunasoma kwa sauti tulichoandika, na mnaweza kukirekebisha.
gathering-consent-ask-notes = Je, ni sawa kwenu tukiandika yanayosemwa? Ikiwa ni sawa, tafadhali inueni mkono.
gathering-consent-ask-quotes = Je, tunaweza kurudia maneno yenu kwa watu wengine, bila majina yenu? Mnaweza kukataa na bado mkashiriki. Ikiwa tunaweza, tafadhali inueni mkono.
gathering-consent-ask-sound = Je, tunaweza kurekodi sauti? Yeyote anaweza kukataa, na hapo hatutarekodi. Ikiwa tunaweza, tafadhali inueni mkono.
