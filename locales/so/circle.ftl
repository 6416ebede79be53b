### What people in a room read on their own phones and on the screen while a conversation runs. A draft: no speaker of this language has reviewed it.

## The page on the phone

circle-lead = Wada hadal ay qabanayso { $name }. Halkan qofna kuma weydiinayo magacaaga.
circle-soon-title = Wada hadalkani weli ma bilaaban
circle-soon-text = Meeshii saxda ahayd ayaad joogtaa. Halkan mar kale eeg marka uu bilaabmo. Markaas waxaad arki doontaa waxa la weydiinayo.
circle-wait-title = Fadlan wax yar sug
circle-wait-text = Hadda waxba lama weydiinayo. Marka qofka hoggaaminaya wax weydiiyo, halkan ayaad ku arki doontaa.
circle-look-again = Mar kale fiiri
circle-write-title = Qor waxa aad qabto
circle-answer-hint = Ku qor luqaddii aad doonto. Magacyo ha qorin.
circle-idea-label = Fikradda { $number }
circle-idea-hint = Sanduuq kasta hal fikrad ku qor. Sanduuqyo bannaan waad ka tegi kartaa.
circle-words-title = Erayadani maxay macno kuu leeyihiin?
circle-words-hint = Wax ka qor inta aad rabto oo ka mid ah. Wax aad qorto oo khalad ahi ma jiro.
circle-word-equity = Xaqsoor
circle-word-equality = Sinnaan
circle-word-inclusion = Ka mid ahaansho
circle-word-justice = Caddaalad
circle-send = Dir
circle-rank-title = Dooro waxa ugu muhiimsan
circle-rank-text = Akhri liiska. Dabadeed dooro ilaa shan, ka ugu muhiimsan ka horraysii. Cidna ma arkayso waxa aad dooratay.
circle-rank-list = Liiska
circle-rank-1 = Ugu muhiimsan
circle-rank-2 = Labaad
circle-rank-3 = Saddexaad
circle-rank-4 = Afraad
circle-rank-5 = Shanaad
circle-rank-none = Waxba lama dooran

## When something needs another look. Nothing that was written is lost.

circle-problem-empty = Fadlan wax qor intaadan dirin.
circle-problem-long = Tani way ka dheer tahay inta la diri karo. Ugu badnaan waxay yeelan kartaa { $count } xaraf.
circle-problem-none = Fadlan liiska ka dooro ugu yaraan mid.
circle-problem-twice = Kan hore ayaad u dooratay. Fadlan mid kale dooro, ama kan bannaan uga tag.
circle-problem-unknown = Kani liiska kuma jiro hadda. Fadlan mar kale dooro.
circle-problem-page = Boggani ma dhammaystirnayn markii la diray. Fadlan mar kale dir.
circle-problem-field = Boggan kuma jiro wax la yiraahdo “{ $field }”. Fadlan mar kale bilowga ka fur.
circle-busy = Tan hadda waan kaydin kari weynay. Fadlan wax yar kadib mar kale dir. Waxba kama lumin wixii aad qortay.

## Thank you, too late, over

circle-thanks-title = Mahadsanid
circle-thanks-lead = Wixii aad dirtay way na soo gaareen.
circle-thanks-repeat = Tan hore ayay noo soo gaartay, sidaas darteed laba jeer ma tirin.
circle-next-silent = Dad kale ayaa weli wax qoraya ama dooranaya. Ilaa qofka hoggaaminaya uu tallaabadan xiro, cidna ma arki karto wixii qof diray, iyo inta qof ee wax dirtay toona.
circle-next-together = Dabadeed erayada dadka oo dhan waxay isla mar ka soo muuqanayaan shaashadda qolka, iyagoo isku qasan, haddii ugu yaraan shan qof ay wax qoreen.
circle-next-result = Dabadeed natiijadu waxay ka soo muuqanaysaa shaashadda qolka, haddii ugu yaraan shan qof ay wax doorteen.
circle-next-look = Boggan ku soo noqo tallaabada xigta.
circle-another = Qof kale ma rabaa inuu taleefankan isticmaalo?
circle-another-submit = Ku bilow bog bannaan
circle-late-title = Tallaabadani way dhammaatay
circle-late-text = Qofka hoggaaminaya ayaa xiray intaysan tani soo gaarin, sidaas darteed lama dirin. Waa kan wixii aad qortay. Qolka ayaad ka sheegi kartaa.
circle-late-next = Tag waxa hadda la weydiinayo
circle-over-title = Wada hadalkani wuu dhammaaday
circle-over-text = Waad ku mahadsan tahay imaatinkaaga. Halkan wax dambe lagama diri karo.

## What happens to the words

circle-privacy-summary = Waxa lagu sameeyo waxa aad dirto
circle-kept-title = Waxa aan kaydinno
circle-kept-words = Waxa aad qorto, iyo luqadda boggan.
circle-kept-words-later = Dadka wada hadalkan qabanaya erayada way kaydin karaan waxna way ka baran karaan. Magacaagu lama jiro.
circle-kept-ranks = Keliya inta dhibcood ee fikrad kasta ka heshay dadka oo dhan. Waxa aad adigu keligaa dooratay waa la tirtirayaa.
circle-not-kept-title = Waxa aynaan kaydin
circle-not-kept-who = Magacaaga, taleefankaaga, cinwaanka uu internet-ka ku leeyahay, ama waqtiga.
circle-not-kept-same = Erayada ka yimid isla hal taleefan.
circle-limits-title = Waxa aynaan ballan qaadi karin
circle-limits-known = Qof ku yaqaan ayaa laga yaabaa inuu kugu garto erayadaada, ama luqad adiga keliya aad halkan ku qorto.
circle-limits-machine = Cidda maamusha kombiyuutarka erayada haya way akhrin kartaa intaysan soo muuqan.
circle-limits-many = Qof marar badan wax dira ayaa ka dhigi kara sidii in shan qof ay wax qoreen.

## The screen in the room

circle-screen-join = Taleefankaaga kaga qayb gal
circle-screen-open = Fur { $address } oo ku qor koodhkan:
circle-screen-qr = Jidka boggan lagu yimaado, kamaradda taleefanka
circle-screen-writing = Qof walba aamusnaan ayuu wax ku qorayaa. Erayadu isla mar ayay halkan ka soo muuqanayaan marka la wada dhammeeyo.
circle-screen-choosing = Taleefankaaga ama warqad ku dooro ilaa shan. Natiijadu halkan ayay ka soo muuqanaysaa marka la wada dhammeeyo.
circle-screen-few = In ka yar shan qof ayaa ka qayb qaatay, markaa waxba lama tusayo. Wixii la diray way qarsoon yihiin.
circle-screen-erased = Wareeggani wuu dhammaaday isagoo aan la tusin. Wixii la diray waa la tirtiray, cidna ma akhriyin.
circle-screen-list = Wixii la qoray
circle-screen-result = Waxa ugu muhiimsan
circle-screen-points = Dhibco
circle-screen-people = Dadka doortay
circle-screen-agreed = Macnaha aan isku raacnay
circle-screen-nobody = Cidna wax kama qorin eraygan.
