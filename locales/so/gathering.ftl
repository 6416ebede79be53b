### Signing up for a conversation, slips on paper, and the words read aloud before it begins. A draft: no speaker of this language has reviewed it.

## The page on which a family says when it could come

gathering-lead = { $initiative } ayaa kugu martiqaadaysa wada hadal. Noo sheeg goorta aad imaan karto iyo waxa kaa caawin kara inaad timaaddo.
gathering-slots = Goorma ayaad imaan kartaa?
gathering-slots-hint = Dooro waqti kasta oo ku habboon.
gathering-hours = { $start } – { $end }
gathering-languages = Luqadaha:
gathering-interpretation = Turjumaanno ku hadla:
gathering-has-childcare = Qof ayaa carruurta haynaya.
gathering-has-food = Cunto ayaa jirta.
gathering-has-transport = Waan kaa caawinaynaa sidii aad ku iman lahayd.
gathering-has-step-free = Waad soo geli kartaa adigoo aan jaranjaro fuulin.

## What a family needs

gathering-interpreter = Ma u baahan tahay turjumaan?
gathering-interpreter-hint = Dooro luqadda aad sida ugu fiican ugu hadasho.
gathering-interpreter-none = Maya, uma baahni
gathering-children = Immisa carruur ah ayaa u baahan in la hayo?
gathering-children-hint = Tiro aan jajab lahayn, tusaale ahaan { $example }. Haddaysan jirin, bannaan uga tag.
gathering-children-wrong = Fadlan halkan ku qor tiro aan jajab lahayn oo laga bilaabo 0 ilaa { $most }.
gathering-food = Ma rabtaa inaad nala cunto?
gathering-food-eat = Haa, waan cunaynaa
gathering-food-vegetarian = Cunto aan hilib lahayn
gathering-food-halal = Cunto xalaal ah
gathering-food-nuts = Cunto aan lows iyo wax la mid ah lahayn
gathering-way = Maxaa kale oo ku caawin kara?
gathering-way-hint = Dooro dhammaan wixii ku habboon, ama waxba ha dooran.
gathering-way-transport = In la iga caawiyo sidii aan ku iman lahaa
gathering-way-step-free = Albaab aan jaranjaro lahayn
gathering-way-hear = Kursi aan si fiican wax uga maqli karo
gathering-way-sign = Turjumaan luqadda dhegoolayaasha
gathering-way-read = Qof akhriska iyo qoraalka iga caawiya
gathering-way-quiet = Meel deggan oo lagu nasto
gathering-way-baby = Meel loogu talagalay ilmo yar
gathering-send = Dir

## When something needs another look

gathering-slots-missing = Fadlan dooro ugu yaraan hal waqti.
gathering-slots-gone = Waqti aad dooratay hadda ma furna. Fadlan mar kale dooro.
gathering-incomplete = Boggani ma dhammaystirnayn markii la diray. Fadlan mar kale dir.

## What is kept

gathering-kept-numbers = Waxa aad dooratay waxaan ku darnaa tirooyin: inta qof ee imaan karta waqti kasta, iyo inta u baahan nooc kasta oo caawimo ah. Waxyaabihii aad dooratay meel keliya kuma wada kaydinno.
gathering-kept-apart = Tirooyinkan waxaa laga soocaa wax kasta oo ay dadku sheegaan, wada hadal ha ahaato ama sahan.
gathering-seen-title = Yaa arka tirooyinka
gathering-seen = Dadka qorsheeya wada hadalka ayaa arka tirooyinkan. Haddii hal qof oo keliya uu waqti doorto, way arki karaan waxa qofkaasi u baahan yahay. Qof fiiriya wax yar ka hor iyo wax yar ka dib markaad dirto wuu arki karaa waxa aad dooratay.
gathering-erased-title = Goorta la tirtiro
gathering-erased = Tirooyinka waqti kasta gebi ahaanba waa la tirtirayaa maalinta ku xigta waqtigaas, ama ka hor haddii dadka qorsheeyaa ay xiraan boggan. Inta qof ee boggan soo dirtay waa la hayaa ilaa bogga la xiro.

## After sending

gathering-thanks-lead = Waxa aad dooratay waa la tiriyey.
gathering-thanks-times = Waqtiyada ku habboon
gathering-calendar = Ku dar kalandarkayga
gathering-thanks-remind = Ma naqaanno cidda aad tahay, sidaas darteed ku xasuusin mayno. Fadlan waqtiga qoro ama kalandarkaaga ku dar.
gathering-thanks-plans = Haddii qorshahaagu isbeddelo, dhib ma leh. Uma baahnid inaad noo sheegto.
gathering-repeat-title = Tan hore ayaan u tirinnay
gathering-repeat-text = Doorashooyinkan hore ayay noo soo gaareen, sidaas darteed laba jeer ma tirin. Qof kale halkan wuu ka jawaabi karaa.
gathering-again = Qof kale ma rabaa inuu taleefankan wax ku doorto?
gathering-again-submit = Ku bilow bog bannaan

## When it is over

gathering-ended-title = Boggani wuu dhammaaday
gathering-ended-text = Halkan hadda kuma sheegi kartid goorta aad imaan karto. Wixii ay dadku halkan ka doorteen waa la tirtiray. Haddii aad rabto inaad timaaddo, fadlan weydii qofkii ku martiqaaday.

## On slips of paper, beside a QR code

gathering-slip = Waad martiqaadan tahay. Noo sheeg goorta aad imaan karto iyo waxa aad u baahan tahay. Tan iskaan garee, ama fur { $address }
gathering-slip-join = Fikradahaaga ku qor taleefankaaga, luqaddaada. Tan iskaan garee, ama fur { $address }

## On slips of paper that people write on

gathering-paper-rank = Akhri liiska. Dabadeed halkan ku qor lambarrada ilaa shan fikradood, ka ugu muhiimsan ka horraysii.
gathering-paper-fold = Magacaaga ha qorin. Warqaddan laab oo dhiib.

## Read aloud before a conversation begins

gathering-consent-title = Inta aynaan bilaabin
gathering-consent-welcome = Soo dhowow, waadna ku mahadsan tahay imaatinkaaga. Waxaan halkan u joognaa inaan ku dhegaysanno.
gathering-consent-free = Qasab kuguma aha inaad hadasho. Waad ka boodi kartaa markaaga, waad nasan kartaa ama waad bixi kartaa goor kasta. Cidna taas kuguma eedayn doonto.
gathering-consent-notes = Waxa la sheego waan qornaa. Magacyo ma qorno. Taas beddelkeeda kursi kasta xaraf ayuu leeyahay.
gathering-consent-sound = Waxaan jeclaan lahayn inaan codka duubno. Waxaa dhegeysan kara oo keliya dadka qorsheeya ee hoggaamiya wada hadalkan, weligeedna lama faafiyo. Ugu dambayn { $day } ayaa gebi ahaanba la tirtirayaa. Haddii midkiin la soo noqdo wixii uu yiri, duubista oo dhan waan tirtiraynaa.
gathering-consent-erase = Haddii aad maanta fikirkaaga beddesho, noo sheeg. Markaas waan tirtiraynaa wixii kursigaaga laga sheegay.
gathering-consent-share = Fadlan dadka kale ha u sheegin qofka wax yiri iyo wuxuu yiri. Ma ballan qaadi karno in qof walba taas ilaaliyo, markaa sheeg oo keliya waxa aad ku qanacsan tahay inaad sheegto.
gathering-consent-danger = Haddii aan maqalno in qof khatar ku jiro, waxaa laga yaabaa inaan ku khasbanaanno inaan u sheegno qof caawin kara.
gathering-consent-back = Dhammaadka waxaan kor u akhrinaynaa wixii aan qornay, adiguna waad sixi kartaa.
gathering-consent-ask-notes = Ma oggoshahay inaan qoraal qaadanno? Fadlan gacanta taag haddii aad oggoshahay.
gathering-consent-ask-quotes = Erayadaada ma u sheegi karnaa dad kale, annagoon magacaaga sheegin? Waad diidi kartaa oo weli waad ka qayb geli kartaa. Fadlan gacanta taag haddii aad noo oggoshahay.
gathering-consent-ask-sound = Codka ma duubi karnaa? Qof kasta wuu diidi karaa, markaasna ma duubno. Fadlan gacanta taag haddii aad noo oggoshahay.
