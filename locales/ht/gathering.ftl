### Signing up for a conversation, slips on paper, and the words read aloud before it begins. A draft: no speaker of this language has reviewed it.

## The page on which a family says when it could come

gathering-lead = { $initiative } envite w nan yon konvèsasyon. Di nou kilè ou ta ka vini, ak sa ki ta ede w vini.
gathering-slots = Kilè ou ta ka vini?
gathering-slots-hint = Chwazi tout lè ki bon pou ou.
gathering-hours = { $start } – { $end }
gathering-languages = Lang:
gathering-interpretation = Entèprèt pou:
gathering-has-childcare = Gen moun k ap okipe timoun yo.
gathering-has-food = Gen yon bagay pou manje.
gathering-has-transport = N ap ede w rive sou plas.
gathering-has-step-free = Ou ka antre san monte mach.

## What a family needs

gathering-interpreter = Èske w bezwen yon entèprèt?
gathering-interpreter-hint = Chwazi lang ou pale pi byen an.
gathering-interpreter-none = Non, mwen pa bezwen
gathering-children = Konbyen timoun ki bezwen moun pou okipe yo?
gathering-children-hint = Yon nonb antye, pa egzanp { $example }. Si pa gen timoun, kite l vid.
gathering-children-wrong = Tanpri ekri yon nonb antye isit la, soti nan 0 rive nan { $most }.
gathering-food = Èske w vle manje avèk nou?
gathering-food-eat = Wi, nou t ap manje
gathering-food-vegetarian = Manje san vyann
gathering-food-halal = Manje halal
gathering-food-nuts = Manje san nwa ak san pistach
gathering-way = Ki lòt bagay ki ta ede w?
gathering-way-hint = Chwazi tout sa ki bon pou ou, oswa pa chwazi anyen.
gathering-way-transport = Èd pou rive sou plas
gathering-way-step-free = Yon antre ki pa gen mach
gathering-way-hear = Yon plas kote mwen ka tande byen
gathering-way-sign = Yon entèprèt pou lang siy
gathering-way-read = Yon moun pou ede m li ak ekri
gathering-way-quiet = Yon kote ki kal pou pran yon ti repo
gathering-way-baby = Plas pou yon ti bebe
gathering-send = Voye

## When something needs another look

gathering-slots-missing = Tanpri chwazi omwen yon lè.
gathering-slots-gone = Youn nan lè ou te chwazi yo pa disponib ankò. Tanpri chwazi yon lòt fwa.
gathering-incomplete = Paj sa a pa t konplè lè li te voye. Tanpri voye l yon lòt fwa.

## What is kept

gathering-kept-numbers = Nou ajoute sa w chwazi yo sou kèk chif: konbyen moun ki ta ka vini nan chak lè, ak konbyen ki bezwen chak kalite èd. Nou pa kenbe sa w chwazi yo ansanm.
gathering-kept-apart = Nou kenbe chif sa yo apa ak tout sa moun di, kit se nan yon konvèsasyon kit se nan yon sondaj.
gathering-seen-title = Kiyès ki wè chif yo
gathering-seen = Moun k ap prepare konvèsasyon an wè chif sa yo. Lè se yon sèl moun ki chwazi yon lè, yo ka wè kisa moun sa a bezwen. Yon moun ki gade jis anvan ak jis apre ou voye ka wè sa w chwazi.
gathering-erased-title = Kilè yo efase yo
gathering-erased = Y ap efase chif chak lè yo nèt nan demen lè sa a, oswa pi bonè si moun k ap prepare konvèsasyon an fèmen paj sa a. Kantite moun ki voye paj sa a rete jiskaske paj la fini.

## After sending

gathering-thanks-lead = Nou konte sa w chwazi yo.
gathering-thanks-times = Lè ki bon pou ou
gathering-calendar = Mete l nan kalandriye mwen
gathering-thanks-remind = Nou pa konnen kiyès ou ye, kidonk nou pa ka fè w sonje. Tanpri ekri jou a ak lè a, oswa mete yo nan kalandriye w.
gathering-thanks-plans = Si plan ou chanje, pa gen pwoblèm. Ou pa bezwen di nou sa.
gathering-repeat-title = Nou te konte sa deja
gathering-repeat-text = Chwa sa yo te rive anvan, kidonk nou pa konte yo de fwa. Yon lòt moun ka reponn isit la.
gathering-again = Èske yon lòt moun vle chwazi sou telefòn sa a?
gathering-again-submit = Kòmanse ak yon paj vid

## When it is over

gathering-ended-title = Paj sa a fèmen
gathering-ended-text = Ou pa ka di isit la ankò kilè ou ta ka vini. Sa moun te chwazi isit la efase. Si ou ta renmen vini, tanpri pale ak moun ki te envite w la.

## On slips of paper, beside a QR code

gathering-slip = Nou envite w. Di nou kilè ou ta ka vini ak sa w bezwen. Eskane sa a, oswa louvri { $address }
gathering-slip-join = Ekri sa w panse sou telefòn ou, nan lang ou. Eskane sa a, oswa louvri { $address }

## On slips of paper that people write on

gathering-paper-rank = Li lis la. Apre sa, ekri nimewo jiska senk lide isit la, sa ki pi enpòtan an an premye.
gathering-paper-fold = Pa ekri non w. Pliye papye sa a epi remèt li.

## Read aloud before a conversation begins

gathering-consent-title = Anvan nou kòmanse
gathering-consent-welcome = Byenveni, epi mèsi paske w vini. Nou la pou nou koute w.
gathering-consent-free = Ou pa oblije pale. Ou ka pase tou w, pran yon ti repo oswa ale nenpòt lè. Pèsonn p ap reproche w sa.
gathering-consent-notes = Nou ekri sa moun di. Nou pa ekri okenn non. Olye de sa, chak chèz gen yon lèt.
gathering-consent-sound = Nou ta renmen anrejistre son an. Se sèlman moun k ap prepare ak dirije konvèsasyon sa a ki ka koute l, epi nou p ap janm pibliye l. N ap efase l nèt pou { $day } pi ta. Si youn nan nou retire sa l te di, n ap efase tout anrejistreman an.
gathering-consent-erase = Si ou chanje lide jodi a, di nou sa. Lè sa a, n ap efase sa ki te di nan chèz ou a.
gathering-consent-share = Tanpri pa di lòt moun kiyès ki te di kisa. Nou pa ka pwomèt tout moun ap respekte sa, kidonk di sèlman sa w alèz pou di.
gathering-consent-danger = Si nou tande yon moun an danje, nou ka oblije di sa bay yon moun ki ka ede.
gathering-consent-back = Nan fen an, n ap li byen fò sa nou te ekri, epi ou ka korije l.
gathering-consent-ask-notes = Èske ou dakò pou nou pran nòt? Si wi, tanpri leve men ou.
gathering-consent-ask-quotes = Èske nou ka repete pawòl ou bay lòt moun, san non w? Ou ka di non epi patisipe kanmenm. Si wi, tanpri leve men ou.
gathering-consent-ask-sound = Èske nou ka anrejistre son an? Nenpòt moun ka di non, epi lè sa a nou p ap anrejistre. Si wi, tanpri leve men ou.
