### Every word a family can meet, but for what is said about privacy (privacy.ftl).

language-switch-label = Lang
language-change = Chanje lang
text-not-translated = Tèks sa a poko tradui. Lang li ye a: { $language }.
skip-to-content = Ale nan pati prensipal la
sample-banner = Sa a se yon egzanp. Moun ak repons ki ladan l yo pa reyèl.

home-title = Harken
home-lead = Yon kote kominote lekòl ou a koute w.
home-survey-title = Reponn yon sondaj
home-survey-text = Si w gen yon papye ki gen yon kòd, ekri kòd la isit la. Si yon moun voye yon lyen ba ou, ouvri lyen an.
home-code-label = Kòd
home-code-hint = Lèt ak chif, pa egzanp 7K4M-2RXE-H6PT-3WNA-C8FY
home-code-submit = Ale nan sondaj la
home-session-title = Patisipe nan yon konvèsasyon
home-session-text = Moun k ap dirije konvèsasyon an ap ba ou yon kòd.
home-session-submit = Patisipe
home-staff-link = Koneksyon pou anplwaye
home-code-unknown = Nou pa jwenn kòd sa a. Tanpri gade l yon lòt fwa, oswa pale ak moun ki te ba ou li a.
session-unknown = Pa gen okenn konvèsasyon ki ouvri ak kòd sa a kounye a. Tanpri pale ak moun k ap dirije konvèsasyon an.

survey-progress = Kesyon { $number } sou { $total }
survey-optional = pa obligatwa
survey-submit = Voye repons mwen yo
survey-questions-count = { $count } kesyon
survey-anonymous = Isit la, pèsonn pa mande w non w.
survey-choose-one = Chwazi youn.
survey-choose-many = Chwazi tout sa ki bon pou ou.
survey-other = Lòt
survey-other-label = Ak pwòp mo pa w
survey-other-hint = Si w te chwazi “Lòt”, tanpri di kisa.
survey-whole-number-hint = Yon nonb antye, pa egzanp { $example }
survey-decimal-hint = Yon nonb, pa egzanp { $example }
survey-range-hint = Yon nonb soti nan { $start } rive nan { $end }
survey-date-hint = Jou, mwa ak ane
survey-no-answer = Pa gen repons
survey-clear-choice = Mwen pito pa reponn
survey-acknowledge = Mwen fin li sa a
survey-only-if = Sèlman si w te reponn “{ $answer }” nan kesyon “{ $question }”
survey-only-if-other = Sèlman si sa mache ak repons ou te bay anvan yo
survey-write-language = Ekri nan nenpòt lang ou vle.
survey-draft-saved = Li anrejistre sou aparèy sa a. Li poko voye.
survey-offline = Pa gen entènèt kounye a. Repons ou yo anrejistre sou aparèy sa a epi yo poko voye.
survey-send-again = Eseye voye ankò

error-summary-title = Tanpri gade sa a yon lòt fwa
error-summary-count = Gen { $count } repons pou w gade yon lòt fwa. Anyen nan sa w ekri pa pèdi.
error-required = Nou bezwen yon repons isit la.
error-required-choice = Tanpri chwazi yon repons isit la.
error-required-acknowledge = Tanpri koche ti kare a lè w fin li sa a.
error-whole-number = Tanpri ekri yon nonb antye isit la, pa egzanp { $example }.
error-number = Tanpri ekri yon nonb isit la, pa egzanp { $example }.
error-range = Tanpri chwazi yon nonb soti nan { $start } rive nan { $end }.
error-date = Tanpri ekri yon dat ki egziste isit la, ak jou, mwa ak ane.
error-constraint = Tanpri gade repons sa a yon lòt fwa. Li pa mache ak kesyon an.
error-choice = Tanpri chwazi youn nan repons ki parèt isit la yo.
error-one-choice = Tanpri chwazi yon sèl repons isit la.
error-other-empty = Ou te chwazi “Lòt”. Tanpri di kisa, ak pwòp mo pa w.
error-too-long = Repons sa a gen { $count } karaktè anplis. Tanpri fè l pi kout.
error-character = Repons sa a gen yon karaktè kache nou pa ka kenbe. Tanpri ekri l ankò.

thanks-title = Mèsi
thanks-lead = Repons ou yo rive jwenn nou.
thanks-next-title = Sa k ap fèt apre sa
thanks-next-read = Moun k ap travay sou sa li sa fanmi yo di epi yo chèche sa ki repete anpil fwa.
thanks-next-hear = Lè yo fini, yo di tout moun sa yo tande ak sa yo pral fè.
thanks-next-close = Ou ka fèmen paj sa a kounye a.
thanks-another = Èske yon lòt moun vle reponn sou telefòn sa a?
thanks-another-submit = Kòmanse yon nouvo sondaj vid
thanks-repeat-title = Nou gen repons sa a deja
thanks-repeat-text = Repons sa yo te rive anvan, kidonk nou pa konte yo de fwa. Yon lòt moun ka reponn isit la.

closed-title = Sondaj sa a fini
closed-text = Mèsi paske w vini. Sondaj sa a pa pran repons ankò. Sa w te ekri a pa t voye.
draft-title = Sondaj sa a poko kòmanse
draft-text = Tanpri tounen pita, oswa pale ak moun ki te ba ou lyen sa a.
code-used-title = Kòd sa a te sèvi deja
code-used-text = Chak kòd sèvi yon sèl fwa. Si se pa ou menm ki te sèvi ak li, tanpri mande moun ki te ba ou li a yon lòt kòd.

not-found-title = Paj sa a pa isit la
not-found-text = Tanpri gade adrès la yon lòt fwa, oswa rekòmanse nan premye paj la.
home-link = Ale nan premye paj la
bad-request-title = Nou pa t ka li sa a
bad-request-text = Gen yon bagay ki pa t mache byen nan wout la. Tanpri fè bak epi voye l ankò.
bad-request-nonce = Paj sa a pa t konplè lè li te voye. Tanpri ouvri sondaj la ankò; konsa repons ou yo ka rive.
bad-request-encoding = Nou pa t ka li yon pati ladan l kòm tèks. Tanpri fè bak, gade sa w te ekri, epi voye l ankò.
bad-request-field = Sondaj sa a pa gen okenn kesyon ki rele “{ $field }”. Tanpri ouvri sondaj la ankò depi nan kòmansman.
too-large-title = Sa a twòp pou voye yon sèl kou
too-large-text = Tanpri fè bak, fè repons ou ki pi long lan vin pi kout, epi voye l ankò.
unavailable-title = Nou pa ka anrejistre repons ou yo kounye a
unavailable-text = Anyen pa pèdi: tanpri tann yon minit epi voye yo ankò.
too-many-title = Twòp esè
too-many-text = Tanpri tann yon minit, epi eseye ankò.
server-error-title = Gen yon bagay ki pa mache byen bò kote pa nou
server-error-text = Se pa fòt ou. Tanpri eseye ankò nan kèk minit.

heard-title = Sa nou tande
heard-not-yet = Poko gen anyen pou li isit la. Lè yo fin li repons yo ansanm, w ap jwenn isit la sa fanmi yo te di ak sa k ap fèt apre sa.

## Codes on paper

code-slip = Eskane sa a, oswa louvri { $address } epi tape kòd la. Li sèvi yon sèl fwa.
code-needed = Sondaj sa a mande yon kòd. Tanpri tape kòd ki sou papye ou a.
token-mistyped = Gen yon lèt oswa yon chif ki pa bon. Tanpri konpare yo tout yon lòt fwa, youn pa youn.

## Receipts

receipt-keep = Kenbe yon resi
receipt-what = Ak resi sa a, pita ou ka wè sa pawòl ou yo tounen, di ou wè sa yon lòt jan, oswa reprann repons ou yo. Se isit la sèlman li parèt: ekri li oswa fè foto li. Kenbe li pou ou. Moun ki gen li ka wè repons ou yo.
receipt-later = Pita, tape resi ou a isit la:
receipt-title = Chèche yon resi
receipt-lead = Gade sa repons ou yo tounen, di ou wè sa yon lòt jan, oswa reprann yo.
receipt-label = Resi ou a
receipt-submit = Montre sa nou kenbe
receipt-nothing-title = Pa gen anyen pou montre pou resi sa a
receipt-nothing-text = Petèt repons ou yo ap tann toujou ak repons lòt moun. Petèt yo te reprann yo, oswa yo te fèmen resi a, oswa nou pa konnen li. Isit la nou toujou di menm bagay la, pou pèsonn pa ka konnen plis. Tanpri eseye ankò lè sondaj la fini.
receipt-found-title = Sa nou kenbe nan repons ou yo
receipt-words-title = Pwòp pawòl ou, ak sa yo tounen
receipt-uncoded = Pèsonn poko make anyen nan pawòl sa yo.
receipt-coded = Moun ki te li sa make pawòl sa yo, chak ak yon ti non:
receipt-themes = Yo konte pou:
receipt-quoted = Lòt moun ka li pawòl sa yo:
receipt-held = Se yon tradiktè sèlman ki li pawòl sa yo, paske se kèk moun sèlman ki te ekri nan lang sa a.
receipt-contest = Mwen wè sa yon lòt jan
receipt-contest-text = Depi kounye a, pèsonn p ap wè sitasyon ki soti nan pawòl sa yo. Nan yon jou konsa, moun ki te li yo ap konnen ou wè sa yon lòt jan, men yo p ap konnen kiyès ou ye, epi y ap gade yo ankò.
receipt-contest-label = Kisa ou te vle di? Tanpri pa ekri okenn non.
receipt-contested = Ou te di ou wè sa yon lòt jan. Pèsonn pa wè sitasyon ki soti nan pawòl sa yo jiskaske yon moun gade yo ankò.
receipt-settled = Ou te di ou wè sa yon lòt jan. Yon moun gade pawòl sa yo ankò.
receipt-withdraw = Reprann repons mwen yo
receipt-withdraw-text = Y ap efase repons ou yo ak pawòl ou yo. Sitasyon yo disparèt touswit, rès la nan yon jou konsa. Chif yo te deja pibliye ap rete jan yo ye. Ou pa ka defèt sa.
receipt-withdrawn = Y ap efase repons ou yo. Sitasyon pawòl ou yo deja disparèt; rès la ap swiv nan yon jou konsa. Ou mèt jete resi a.
receipt-close = Fèmen resi sa a
receipt-close-text = Repons ou yo ap rete, men pèsonn pa ka jwenn yo ak resi sa a ankò, pa menm ou. Ou pa ka defèt sa.
receipt-closed = Resi sa a fèmen. Repons ou yo ap rete. Ou mèt jete resi a.
