### What is said about privacy and consent. A locale whose text no speaker has reviewed shows the English beneath it.
locale-status = drafted

privacy-draft = Vèsyon pwovizwa: pèsonn ki pale lang sa a poko verifye tradiksyon sa a. W ap jwenn tèks anglè a anba l.
privacy-original = Tèks anglè a
privacy-summary = Anonim: sa nou kenbe, ak sa nou pa kenbe
privacy-kept-title = Sa nou kenbe
privacy-kept-answers = Repons ou yo, ak lang ou te chwazi a.
privacy-kept-version = Ki vèsyon sondaj la ou te reponn.
privacy-kept-day = Jou yo te transmèt repons ou yo ansanm ak repons lòt moun. Se pa moman ou te voye yo a.
privacy-kept-quote = Si moun gen dwa repete pawòl ou oswa non, si yo mande w sa.
privacy-kept-number = Yon nimewo pa aza ki reprezante repons ou yo. Li pa di anyen sou ou.
privacy-kept-receipt = Yon anprent resi ou ka kenbe a. Li jwenn repons ou yo sèlman pou moun ki gen resi a.
privacy-kept-code = Si ou te sèvi ak yon kòd. Se pa kilès.
privacy-not-kept-title = Sa nou pa kenbe
privacy-not-kept-name = Non w, nimewo telefòn ou oswa adrès imèl ou. Nou pa mande w yo.
privacy-not-kept-device = Ki telefòn oswa ki òdinatè ou te itilize, adrès li sou entènèt, oswa ki lè ou te voye repons ou yo.
privacy-not-kept-cookie = Anyen ki ta rekonèt ou pwochèn fwa. Paj sa a pa itilize cookies.
privacy-when-title = Kilè moun wè repons yo
privacy-when-close = Lè sondaj la fini, yo melanje tout repons yo epi yo transmèt yo ansanm. Jiskaske sa fèt, pèsonn isit la pa ka ni li yo ni konte yo.
privacy-when-dates = Yo melanje repons yo epi yo transmèt yo ansanm nan jou sa yo: { $dates }. Ant jou sa yo, pèsonn isit la pa ka ni li yo ni konte yo.
privacy-limits-title = Sa nou pa ka pwomèt
privacy-limits-network = Moun oswa konpayi ki jere koneksyon entènèt ou a ka wè ou te vizite paj sa a, men yo pa ka wè sa w te ekri.
privacy-limits-words = Yon moun ki konnen w byen ta ka rekonèt ou nan mo ki ra oswa nan yon istwa se ou sèl ki ta rakonte l.
privacy-limits-together = Moun k ap travay isit la ka remake anpil repons te rive ansanm.
privacy-limits-database = Si kote sa a itilize yon baz done ki rele PostgreSQL, pwòp jounal baz done sa a kenbe tèks ki efase pandan yon ti tan.
privacy-codes = Kòd sou papye yo te fè pou sondaj sa a: { $count }. Chak sèvi yon sèl fwa. Moun ki te fè yo ka konnen yo te sèvi ak yon kòd, men li pa ka konnen ki repons ki te vini avè l.
privacy-groups = Moun k ap fè sondaj sa a gade repons yo pa gwoup, pa egzanp pa lang oswa pa lekòl. Yo pa janm montre yon ti gwoup.

## On the page that says everything

privacy-page-title = Sa ki rive repons ou yo
privacy-page-link = Tout bagay sou sa, nan yon sèl paj
privacy-when-pools = Repons ki vini ak yon kòd sou papye, yo transmèt yo plizyè ansanm pandan sondaj la ouvri. Toujou gen kèk ki rete dèyè, pou pèsonn pa ka konnen repons kiyès ki ale deja.
privacy-few = Si mwens pase senk moun reponn, repons moun sa yo rete fèmen akle epi pèsonn pa li yo.
privacy-who-title = Kiyès ki wè kisa
privacy-who-waiting = Repons yo fèmen akle jiskaske yo transmèt yo. Yo kenbe kle a apa, epi yo detwi l lè yo fin transmèt repons yo.
privacy-who-readers = Apre sa, moun k ap travay sou sa li sa w te ekri a, yon tèks alafwa. Yo pa wè lòt repons ou yo bò kote l.
privacy-who-translator = Si mwens pase senk moun ekri nan yon lang, se yon tradiktè sèlman ki li pawòl yo. Tout lòt moun li yon tradiksyon ki pa di ki lang li te ye.
privacy-who-tables = Tablo yo montre sèlman gwoup ki gen dis moun oswa plis. Ki pati nan yo ki te di yon bagay, yo montre sa apeprè sèlman. Si yon moun ta ka kalkile yon gwoup apati lòt chif, gwoup sa a pa parèt non plis.
privacy-who-quotes = Yo repete pawòl ou bay lòt moun sèlman si ou te di wi, epi sèlman apre yon moun fin verifye yo pa fè moun rekonèt pèsonn.
privacy-long-title = Konbyen tan nou kenbe sa
privacy-long-months = Yo efase repons yo { $count } mwa apre sondaj la fini.
privacy-long-open = Pèsonn poko chwazi kilè y ap efase repons yo.
privacy-long-withdraw = Ak resi ou a, ou ka reprann repons ou yo. Yo efase yo nan yon jou konsa. Pawòl pa w lòt moun te ka li yo disparèt touswit.
privacy-long-published = Chif yo te deja pibliye ap rete jan yo ye.
privacy-long-backup = Kopi nou kenbe pou ka ijans yo fèmen akle. Apre kèk semèn, yo detwi kle kopi sa yo, epi lè sa a pèsonn pa ka li yo.
privacy-limits-machine = Moun oswa konpayi ki jere òdinatè kote repons yo ak kle repons yo ye a ta ka li repons yo, menm anvan yo transmèt yo.
privacy-limits-false = Yon moun ki ka voye anpil fo repons ka rive pi pre pou l konnen kilès repons ki vre.
quote-consent-label = Èske nou ka repete pawòl ou?
quote-consent-hint = Sèlman pawòl ki pa fè moun rekonèt pèsonn, apre yon moun fin verifye yo. Nenpòt repons ou chwazi bon.
quote-consent-yes = Wi, yo ka repete pawòl mwen san non mwen
quote-consent-no = Non, tanpri annik konte repons mwen
