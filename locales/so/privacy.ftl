### What is said about privacy and consent. A locale whose text no speaker has reviewed shows the English beneath it.
locale-status = drafted

privacy-draft = Qabyo: weli qof luqaddan ku hadla ma hubin turjumaaddan. Hoosta waxaad ka helaysaa qoraalka Ingiriisiga.
privacy-original = Qoraalka Ingiriisiga
privacy-summary = Magac la’aan: waxa aan kaydinno iyo waxa aynaan kaydin
privacy-kept-title = Waxa aan kaydinno
privacy-kept-answers = Jawaabahaaga iyo luqadda aad dooratay.
privacy-kept-version = Nuqulka sahanka ee aad ka jawaabtay.
privacy-kept-day = Maalinta jawaabahaaga lala gudbiyey jawaabaha dadka kale. Ma aha wakhtiga aad dirtay.
privacy-kept-quote = In dadku ku celin karaan hadalkaaga iyo in kale, haddii lagu weydiiyo.
privacy-kept-number = Tiro nasiib ku timid oo u taagan jawaabahaaga. Adiga waxba kaama sheegto.
privacy-kept-receipt = Raadka rasiidhka aad haysan karto. Jawaabahaaga wuxuu u helaa keliya qofka rasiidhka haysta.
privacy-kept-code = Inaad koodh isticmaashay. Ma aha kee.
privacy-not-kept-title = Waxa aynaan kaydin
privacy-not-kept-name = Magacaaga, lambarka taleefankaaga ama cinwaankaaga iimaylka. Kuma weydiinno.
privacy-not-kept-device = Taleefanka ama kombiyuutarka aad isticmaashay, cinwaankiisa internetka, ama wakhtiga aad jawaabahaaga dirtay.
privacy-not-kept-cookie = Ma kaydinno wax kugu aqoonsan kara marka xigta. Boggani ma isticmaalo “cookies”.
privacy-when-title = Goorta ay dadku arkaan jawaabaha
privacy-when-close = Marka sahanku dhammaado, jawaabaha oo dhan waa la isku walaaqaa oo waa la wada gudbiyaa. Ilaa markaas, qofna halkan kuma akhriyi karo, kumana tirin karo.
privacy-when-dates = Jawaabaha waa la isku walaaqaa oo waa la wada gudbiyaa maalmahan: { $dates }. Inta u dhaxaysa, qofna halkan kuma akhriyi karo, kumana tirin karo.
privacy-limits-title = Waxa aynaan ballan qaadi karin
privacy-limits-network = Cidda internetkaaga maamusha way arki kartaa inaad boggan soo booqatay, laakiin ma arki karto wixii aad qortay.
privacy-limits-words = Qof si fiican kuu yaqaan ayaa kugu garan kara erayo aan badanaa la maqal, ama sheeko adiga keliya aad sheegi lahayd.
privacy-limits-together = Dadka halkan ka shaqeeya way dareemi karaan in jawaabo badan ay isla yimaadeen.
privacy-limits-database = Haddii goobtani isticmaasho kayd xogeed (database) la yiraahdo PostgreSQL, diiwaanka u gaarka ah kaydkaas ayaa muddo sii haya qoraalka la tirtiray.
privacy-codes = Koodhadhka warqadda ah ee sahankan loo sameeyey: { $count }. Mid kasta hal mar ayuu shaqeeyaa. Ciddii sameysay way ogaan kartaa in koodh la isticmaalay, laakiin ma ogaan karto jawaabihii la socday.
privacy-groups = Dadka sahankan wada waxay jawaabaha u eegaan koox-koox, tusaale ahaan luqad ahaan ama dugsi ahaan. Koox yar weligeed lama muujiyo.

## On the page that says everything

privacy-page-title = Waxa laga sameeyo jawaabahaaga
privacy-page-link = Wax walba oo arrintan ku saabsan, hal bog
privacy-when-pools = Jawaabaha ku yimaada koodh warqad ku qoran dhowr dhowr ayaa loo gudbiyaa inta sahanku furan yahay. Mar walba qaar baa dib u hara, si aan qofna u ogaan cidda ay ka yimaadeen kuwa la gudbiyey.
privacy-few = Haddii ay jawaabaan dad ka yar shan qof, jawaabahoodu way sii qufulnaanayaan, qofna ma akhriyo.
privacy-who-title = Waxa uu qof waliba arko
privacy-who-waiting = Jawaabuhu way qufulan yihiin ilaa la gudbiyo. Furaha meel ka gooni ah ayaa lagu hayaa, waana la burburiyaa marka jawaabaha la gudbiyo.
privacy-who-readers = Kadib, dadka arrintan ka shaqeeya waxay akhriyaan wixii aad qortay, qoraalba mar. Jawaabahaaga kale agtiisa kuma arkaan.
privacy-who-translator = Haddii dad ka yar shan qof ay luqad wax ku qoraan, turjumaan keliya ayaa hadalkooda akhriya. Dadka kale oo dhan waxay akhriyaan turjumaad aan sheegin luqadda ay ahayd.
privacy-who-tables = Shaxyadu waxay muujiyaan keliya kooxo ah toban qof ama ka badan. Inta ka mid ah ee wax gaar ah sheegtayna waxaa lagu muujiyaa keliya saami qiyaas ah. Koox laga soo saari karo tirooyin kale iyadana lama muujiyo.
privacy-who-quotes = Hadalkaaga dadka kale waxaa loogu celiyaa keliya haddii aad haa tiraahday, iyo keliya kadib marka uu qof hubiyo inaanu cidna tilmaamayn.
privacy-long-title = Muddada aan kaydinno
privacy-long-months = { $count ->
    [one] Jawaabaha waxaa la tirtiraa { $count } bil kadib marka sahanku dhammaado.
   *[other] Jawaabaha waxaa la tirtiraa { $count } bilood kadib marka sahanku dhammaado.
}
privacy-long-open = Weli qofna ma dooran goorta jawaabaha la tirtiri doono.
privacy-long-withdraw = Rasiidhkaaga waxaad kula noqon kartaa jawaabahaaga. Waxaa la tirtiraa qiyaastii maalin gudaheed. Hadalkaaga ay dadka kale akhriyi kareen isla markiiba waa la saaraa.
privacy-long-published = Tirooyinkii hore loo daabacay sidooda ayay ahaanayaan.
privacy-long-backup = Nuqullada loo hayo xaaladaha degdegga ah way qufulan yihiin. Dhowr toddobaad kadib furayaashooda waa la burburiyaa, markaasna qofna ma akhriyi karo.
privacy-limits-machine = Cidda maamusha kombiyuutarka lagu hayo jawaabaha iyo furayaashooda way akhriyi kartaa jawaabaha, xitaa ka hor inta aan la gudbin.
privacy-limits-false = Qof jawaabo badan oo been ah soo diri kara wuxuu u sii dhowaan karaa inuu garto kuwa dhabta ah.
quote-consent-label = Ma ku celin karnaa hadalkaaga?
quote-consent-hint = Keliya erayo aan cidna tilmaamayn, kadib marka uu qof hubiyo. Labada jawaaboodba waa caadi.
quote-consent-yes = Haa, hadalkayga waa lagu celin karaa magacayga la’aantiis
quote-consent-no = Maya, fadlan jawaabtayda tiri oo keliya
