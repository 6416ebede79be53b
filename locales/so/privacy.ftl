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
privacy-groups = Dadka sahankan wada waxay jawaabaha u eegaan koox-koox, tusaale ahaan luqad ahaan ama dugsi ahaan. Koox yar weligeed lama muujiyo.
quote-consent-label = Ma ku celin karnaa hadalkaaga?
quote-consent-hint = Keliya erayo aan cidna tilmaamayn, kadib marka uu qof hubiyo. Labada jawaaboodba waa caadi.
quote-consent-yes = Haa, hadalkayga waa lagu celin karaa magacayga la’aantiis
quote-consent-no = Maya, fadlan jawaabtayda tiri oo keliya
