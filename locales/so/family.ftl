### Every word a family can meet, but for what is said about privacy (privacy.ftl).

## Everywhere

language-switch-label = Luqadda
language-change = Beddel luqadda
text-not-translated = Weli lama turjumin. Luqadda qoraalkan: { $language }.
skip-to-content = U gudub qaybta ugu weyn
sample-banner = Kani waa tusaale. Dadka iyo jawaabaha ku jira ma aha kuwo dhab ah.

## The front door

home-title = Harken
home-lead = Meel ay bulshada dugsigaagu codkaaga ku maqasho.
home-survey-title = Ka jawaab sahan
home-survey-text = Haddii aad haysato warqad uu koodh ku qoran yahay, halkan ku qor koodhka. Haddii qof kuu soo diray linki, fur linkiga.
home-code-label = Koodh
home-code-hint = Xarfo iyo tirooyin, tusaale ahaan 7K4M-2RXE-H6PT-3WNA-C8FY
home-code-submit = Tag sahanka
home-session-title = Ka qayb gal wada hadal
home-session-text = Qofka hoggaaminaya ayaa ku siin doona koodh.
home-session-submit = Ka qayb gal
home-staff-link = Gelitaanka shaqaalaha
home-code-unknown = Koodhkan ma naqaanno. Fadlan mar kale fiiri, ama weydii qofkii ku siiyey.
session-unknown = Hadda ma jiro wada hadal u furan koodhkan. Fadlan weydii qofka hoggaaminaya.

## The survey

survey-progress = Su’aasha { $number } ee { $total }
survey-optional = ikhtiyaari
survey-submit = Dir jawaabahayga
survey-questions-count = { $count ->
    [one] { $count } su’aal
   *[other] { $count } su’aalood
}
survey-anonymous = Halkan qofna kuma weydiinayo magacaaga.
survey-choose-one = Mid dooro.
survey-choose-many = Dooro dhammaan wixii ku habboon.
survey-other = Wax kale
survey-other-label = Erayadaada ku qor
survey-other-hint = Haddii aad dooratay “Wax kale”, fadlan qor waxa ay tahay.
survey-whole-number-hint = Tiro aan jajab lahayn, tusaale ahaan { $example }
survey-decimal-hint = Tiro, tusaale ahaan { $example }
survey-range-hint = Tiro laga bilaabo { $start } ilaa { $end }
survey-date-hint = Maalinta, bisha iyo sanadka
survey-no-answer = Jawaab ma jirto
survey-clear-choice = Waxaan doorbidayaa inaanan sheegin
survey-acknowledge = Kan waan akhriyey
survey-only-if = Keliya haddii aad “{ $answer }” uga jawaabtay “{ $question }”
survey-only-if-other = Keliya haddii ay ku habboon tahay jawaabihii aad hore u bixisay
survey-write-language = Ku qor luqaddii aad doonto.
survey-draft-saved = Waxaa lagu kaydiyey qalabkan. Weli lama dirin.
survey-offline = Hadda internet ma jiro. Jawaabahaaga waxaa lagu kaydiyey qalabkan, welina lama dirin.
survey-send-again = Isku day mar kale inaad dirto

## When something needs another look

error-summary-title = Fadlan kan mar kale fiiri
error-summary-count = { $count ->
    [one] { $count } jawaab ayaa u baahan in mar kale la fiiriyo. Waxba kama lumin wixii aad qortay.
   *[other] { $count } jawaabood ayaa u baahan in mar kale la fiiriyo. Waxba kama lumin wixii aad qortay.
}
error-required = Halkan jawaab ayaan uga baahannahay.
error-required-choice = Fadlan halkan ka dooro jawaab.
error-required-acknowledge = Fadlan calaamadi sanduuqa marka aad kan akhrido.
error-whole-number = Fadlan halkan ku qor tiro aan jajab lahayn, tusaale ahaan { $example }.
error-number = Fadlan halkan ku qor tiro, tusaale ahaan { $example }.
error-range = Fadlan dooro tiro laga bilaabo { $start } ilaa { $end }.
error-date = Fadlan halkan ku qor taariikh sax ah, oo leh maalin, bil iyo sanad.
error-constraint = Fadlan mar kale fiiri jawaabtan. Kuma habboona su’aasha.
error-choice = Fadlan dooro mid ka mid ah jawaabaha halkan ku qoran.
error-one-choice = Fadlan halkan ka dooro hal jawaab oo keliya.
error-other-empty = Waxaad dooratay “Wax kale”. Fadlan erayadaada ku qor waxa ay tahay.
error-too-long = { $count ->
    [one] Jawaabtani way dheer tahay: { $count } xaraf ayaa ka badan inta la qaadi karo. Fadlan soo gaabi.
   *[other] Jawaabtani way dheer tahay: { $count } xaraf ayaa ka badan inta la qaadi karo. Fadlan soo gaabi.
}
error-character = Jawaabtan waxaa ku jira calaamad qarsoon oo aynaan kaydin karin. Fadlan mar kale qor.

## After sending

thanks-title = Mahadsanid
thanks-lead = Jawaabahaagii way na soo gaareen.
thanks-next-title = Maxaa xiga
thanks-next-read = Dadka arrintan ka shaqeeya waxay akhriyaan waxa qoysasku sheegaan, waxayna raadiyaan waxa soo noqnoqda.
thanks-next-hear = Marka ay taas dhammeeyaan, dadka oo dhan ayay u sheegaan waxa ay maqleen iyo waxa ay samayn doonaan.
thanks-next-close = Hadda boggan waad xiri kartaa.
thanks-another = Qof kale ma rabaa inuu taleefankan kaga jawaabo?
thanks-another-submit = Bilow sahan cusub oo bannaan
thanks-repeat-title = Jawaabtan hore ayaan u helnay
thanks-repeat-text = Jawaabahan hore ayay noo soo gaareen, sidaas darteed laba jeer ma tirin. Qof kale halkan wuu ka jawaabi karaa.

## A survey that cannot be answered now

closed-title = Sahankani wuu dhammaaday
closed-text = Waad ku mahadsan tahay imaatinkaaga. Sahankani hadda jawaabo ma qaato. Wixii aad qortay lama dirin.
draft-title = Sahankani weli ma bilaaban
draft-text = Fadlan mar dambe soo noqo, ama weydii qofkii linkigan ku siiyey.
code-used-title = Koodhkan hore ayaa loo isticmaalay
code-used-text = Koodh kasta hal mar ayuu shaqeeyaa. Haddii aanad adigu isticmaalin, fadlan mid cusub weydiiso qofkii ku siiyey.

## Pages that say what went wrong

not-found-title = Boggani halkan ma yaallo
not-found-text = Fadlan mar kale fiiri cinwaanka, ama ka bilow bogga hore.
home-link = Tag bogga hore
bad-request-title = Kan waan akhriyi weynay
bad-request-text = Wax baa khaldamay intuu soo socday. Fadlan dib u noqo oo mar kale dir.
bad-request-nonce = Boggani ma dhammaystirnayn markii la diray. Fadlan mar kale fur sahanka; markaas jawaabahaagu way na soo gaari karaan.
bad-request-encoding = Qayb ka mid ah qoraal ahaan waa loo akhriyi waayey. Fadlan dib u noqo, fiiri wixii aad qortay, oo mar kale dir.
bad-request-field = Sahankan kuma jirto su’aal la yiraahdo “{ $field }”. Fadlan sahanka mar kale bilowga ka fur.
too-large-title = Tani aad bay ugu badan tahay in hal mar la diro
too-large-text = Fadlan dib u noqo, soo gaabi jawaabtaada ugu dheer, oo mar kale dir.
unavailable-title = Hadda ma kaydin karno jawaabahaaga
unavailable-text = Waxba ma lumin: fadlan daqiiqad sug, dabadeedna mar kale dir.
too-many-title = Isku dayo aad u badan
too-many-text = Fadlan daqiiqad sug, dabadeedna mar kale isku day.
server-error-title = Dhankayaga ayaa wax ka khaldamay
server-error-text = Adigu khalad ma lihid. Fadlan dhowr daqiiqo kadib mar kale isku day.

## What we heard

heard-title = Waxa aan maqalnay
heard-not-yet = Weli wax halkan laga akhriyo ma jiraan. Marka jawaabaha la wada akhriyo, halkan waxaad ka heli doontaa wixii ay qoysasku sheegeen iyo waxa xiga.

## Codes on paper

code-slip = Tan iskaan garee, ama fur { $address } oo ku qor koodhka. Hal mar ayuu shaqeeyaa.
code-needed = Sahankani wuxuu u baahan yahay koodh. Fadlan ku qor koodhka warqaddaada ku qoran.
token-mistyped = Xaraf ama tiro ayaan sax ahayn. Fadlan mar kale is barbar dhig dhammaantood, mid mid.

## Receipts

receipt-keep = Hay rasiidh
receipt-what = Rasiidhkan waxaad mar dambe ku arki kartaa waxa hadalkaaga laga sameeyey, waxaad ku sheegi kartaa inaad si kale u aragto, ama waxaad kula noqon kartaa jawaabahaaga. Halkan keliya ayaa lagu tusayaa: qor ama sawir ka qaad. Adigu hayso. Cid kasta oo haysata ayaa jawaabahaaga arki karta.
receipt-later = Mar dambe, halkan ku qor rasiidhkaaga:
receipt-title = Ku fiiri rasiidh
receipt-lead = Arag waxa jawaabahaaga laga sameeyey, sheeg inaad si kale u aragto, ama la noqo.
receipt-label = Rasiidhkaaga
receipt-submit = I tus waxa la kaydiyey
receipt-nothing-title = Rasiidhkan wax laga tuso ma jiraan
receipt-nothing-text = Waxaa laga yaabaa in jawaabahaagu weli la sugayaan kuwa dadka kale. Waxaa laga yaabaa in lala noqday, ama rasiidhka la xiray, ama aynaan aqoon. Halkan had iyo jeer isku wax ayaan ku sheegnaa, si aan cidna wax dheeraad ah u ogaan. Fadlan mar kale isku day marka sahanku dhammaado.
receipt-found-title = Waxa aan ka kaydinno jawaabahaaga
receipt-words-title = Hadalkaaga gaarka ah, iyo waxa laga sameeyey
receipt-uncoded = Weli cidna waxba kama calaamadin hadalkan.
receipt-coded = Dadkii kan akhriyey waxay calaamadiyeen erayadan, mid walbana magac gaaban bay u bixiyeen:
receipt-themes = Waxaa lagu tiriyaa:
receipt-quoted = Dadka kale way akhrisan karaan erayadan:
receipt-held = Turjumaan keliya ayaa hadalkan akhriya, maxaa yeelay dad yar ayaa luqaddan ku qoray.
receipt-contest = Aniga si kale ayaan u arkaa
receipt-contest-text = Hadda laga bilaabo cidna ma arki doonto xigasho laga soo qaatay hadalkan. Qiyaastii maalin gudaheed, dadkii akhriyey waxay ogaan doonaan inaad si kale u aragto, laakiin ma ogaan doonaan cidda aad tahay, mar kale ayayna fiirin doonaan.
receipt-contest-label = Maxaad ula jeedday? Fadlan magacyo ha qorin.
receipt-contested = Waxaad sheegtay inaad tan si kale u aragto. Cidna ma arkayso xigasho hadalkan ah ilaa qof mar kale fiiriyo.
receipt-settled = Waxaad sheegtay inaad tan si kale u aragto. Qof ayaa hadalkan mar kale fiiriyey.
receipt-withdraw = La noqo jawaabahayga
receipt-withdraw-text = Jawaabahaaga iyo hadalkaaga waa la tirtirayaa. Xigashooyinku isla markiiba way baxayaan, inta kalena qiyaastii maalin gudaheed. Tirooyinkii hore loo daabacay sidooda ayay ahaanayaan. Tan dib looma celin karo.
receipt-withdrawn = Jawaabahaaga waa la tirtirayaa. Xigashooyinkii hadalkaaga hore ayay u baxeen; inta kalena qiyaastii maalin gudaheed. Rasiidhka waad tuuri kartaa.
receipt-close = Xir rasiidhkan
receipt-close-text = Jawaabahaagu way joogayaan, laakiin cidna rasiidhkan kuma heli karto, xitaa adiga. Tan dib looma celin karo.
receipt-closed = Rasiidhkani waa xiran yahay. Jawaabahaagu way joogayaan. Rasiidhka waad tuuri kartaa.
