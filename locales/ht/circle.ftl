### What people in a room read on their own phones and on the screen while a conversation runs. A draft: no speaker of this language has reviewed it.

## The page on the phone

circle-lead = Yon konvèsasyon { $name } òganize. Isit la, pèsonn pa mande w non w.
circle-soon-title = Konvèsasyon sa a poko kòmanse
circle-soon-text = Ou nan bon kote a. Gade isit la ankò lè l kòmanse. Lè sa a, w ap wè sa y ap mande.
circle-wait-title = Tanpri tann yon ti moman
circle-wait-text = Pa gen okenn kesyon kounye a. Lè moun k ap dirije konvèsasyon an poze yon kesyon, w ap wè l isit la.
circle-look-again = Gade ankò
circle-write-title = Ekri sa w panse
circle-answer-hint = Ekri nan nenpòt lang ou vle. Pa mete non moun.
circle-idea-label = Lide { $number }
circle-idea-hint = Yon lide nan chak kare. Ou ka kite kare vid.
circle-words-title = Kisa mo sa yo vle di pou ou?
circle-words-hint = Ekri sou kantite mo ou vle. Anyen ou ekri pa mal.
circle-word-equity = Ekite
circle-word-equality = Egalite
circle-word-inclusion = Enklizyon
circle-word-justice = Jistis
circle-send = Voye
circle-rank-title = Chwazi sa ki pi enpòtan
circle-rank-text = Li lis la. Apre sa, chwazi jiska senk lide, sa ki pi enpòtan an an premye. Pèsonn pa wè sa w chwazi.
circle-rank-list = Lis la
circle-rank-1 = Sa ki pi enpòtan
circle-rank-2 = Dezyèm
circle-rank-3 = Twazyèm
circle-rank-4 = Katriyèm
circle-rank-5 = Senkyèm
circle-rank-none = Anyen pa chwazi

## When something needs another look. Nothing that was written is lost.

circle-problem-empty = Tanpri ekri yon bagay anvan ou voye.
circle-problem-long = Sa a twò long pou voye. Li ka gen { $count } lèt pou pi plis.
circle-problem-none = Tanpri chwazi omwen youn nan lis la.
circle-problem-twice = Ou te chwazi sa a deja. Tanpri chwazi yon lòt, oswa kite sa a vid.
circle-problem-unknown = Sa a pa nan lis la ankò. Tanpri chwazi ankò.
circle-problem-page = Paj sa a pa t konplè lè li te voye. Tanpri voye l yon lòt fwa.
circle-problem-field = Paj sa a pa gen anyen ki rele “{ $field }”. Tanpri ouvri l ankò depi nan kòmansman.
circle-busy = Nou pa t ka kenbe sa kounye a. Tanpri voye l ankò nan yon ti moman. Anyen nan sa w ekri pa pèdi.

## Thank you, too late, over

circle-thanks-title = Mèsi
circle-thanks-lead = Sa w voye a rive jwenn nou.
circle-thanks-repeat = Sa te rive anvan, kidonk nou pa konte l de fwa.
circle-next-silent = Gen lòt moun k ap ekri oswa k ap chwazi toujou. Toutotan moun k ap dirije a poko fèmen etap sa a, pèsonn pa ka wè ni sa moun voye, ni konbyen moun ki voye.
circle-next-together = Apre sa, pawòl tout moun parèt ansanm, melanje, sou ekran ki nan sal la, si omwen senk moun ekri.
circle-next-result = Apre sa, rezilta a parèt sou ekran ki nan sal la, si omwen senk moun chwazi.
circle-next-look = Tounen sou paj sa a pou pwochen etap la.
circle-another = Èske yon lòt moun vle sèvi ak telefòn sa a?
circle-another-submit = Kòmanse ak yon paj vid
circle-late-title = Etap sa a fini
circle-late-text = Moun k ap dirije a te fèmen l anvan sa a rive, kidonk li pa t voye. Men sa w te ekri a. Ou ka di l nan sal la.
circle-late-next = Ale nan kesyon k ap poze kounye a
circle-over-title = Konvèsasyon sa a fini
circle-over-text = Mèsi paske w vini. Ou pa ka voye anyen ankò isit la.

## What happens to the words

circle-privacy-summary = Sa ki rive ak sa w voye
circle-kept-title = Sa nou kenbe
circle-kept-words = Sa w ekri, ak lang paj sa a.
circle-kept-words-later = Moun ki òganize konvèsasyon sa a ka kenbe pawòl yo epi aprann nan yo. Non w pa avèk yo.
circle-kept-ranks = Sèlman konbyen pwen chak lide jwenn nan men tout moun ansanm. Sa ou menm ou chwazi a, yo efase l.
circle-not-kept-title = Sa nou pa kenbe
circle-not-kept-who = Non w, telefòn ou, adrès li sou entènèt, oswa lè a.
circle-not-kept-same = Ki pawòl ki soti nan menm telefòn.
circle-limits-title = Sa nou pa ka pwomèt
circle-limits-known = Yon moun ki konnen w ta ka rekonèt ou nan pawòl ou, oswa nan yon lang se ou sèl ki ekri l isit la.
circle-limits-machine = Moun oswa konpayi ki jere òdinatè kote pawòl yo ye a ta ka li yo anvan yo parèt.
circle-limits-many = Yon moun ki voye anpil fwa ta ka fè l sanble senk moun te ekri.

## The screen in the room

circle-screen-join = Patisipe ak telefòn ou
circle-screen-open = Ouvri { $address } epi tape kòd sa a:
circle-screen-qr = Wout pou rive sou paj sa a, pou kamera yon telefòn
circle-screen-writing = Tout moun ap ekri an silans. Pawòl yo ap parèt ansanm isit la lè tout moun fini.
circle-screen-choosing = Chwazi jiska senk sou telefòn ou oswa sou papye. Rezilta a ap parèt isit la lè tout moun fini.
circle-screen-few = Mwens pase senk moun patisipe, kidonk anyen pa parèt. Sa moun te voye yo rete kache.
circle-screen-erased = Etap sa a fini san anyen pa parèt. Sa moun te voye yo efase, epi pèsonn pa li yo.
circle-screen-list = Sa moun ekri
circle-screen-result = Sa ki pi enpòtan
circle-screen-points = Pwen
circle-screen-people = Moun ki chwazi l
circle-screen-agreed = Sa nou dakò li vle di
circle-screen-nobody = Pèsonn pa ekri sou mo sa a.
