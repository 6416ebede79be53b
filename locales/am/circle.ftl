### What people in a room read on their own phones and on the screen while a conversation runs. A draft: no speaker of this language has reviewed it.

## The page on the phone

circle-lead = { $name } የሚያዘጋጁት ውይይት። እዚህ ማንም ስምዎን አይጠይቅም።
circle-soon-title = ይህ ውይይት ገና አልተጀመረም
circle-soon-text = ትክክለኛው ቦታ ላይ ነዎት። ሲጀመር እዚህ እንደገና ይመልከቱ። ያን ጊዜ የሚጠየቀውን ያያሉ።
circle-wait-title = እባክዎ ጥቂት ይጠብቁ
circle-wait-text = አሁን የሚጠየቅ ነገር የለም። ውይይቱን የሚመራው ሰው ሲጠይቅ እዚህ ያዩታል።
circle-look-again = እንደገና ይመልከቱ
circle-write-title = የሚያስቡትን ይጻፉ
circle-answer-hint = በፈለጉት ቋንቋ ይጻፉ። የሰው ስም አይጻፉ።
circle-idea-label = ሐሳብ { $number }
circle-idea-hint = በእያንዳንዱ ሳጥን አንድ ሐሳብ ይጻፉ። ባዶ ሳጥን መተው ይችላሉ።
circle-words-title = እነዚህ ቃላት ለእርስዎ ምን ትርጉም አላቸው?
circle-words-hint = ስለፈለጉት ያህል ቃላት ይጻፉ። ከሚጽፉት ስህተት የሚባል የለም።
circle-word-equity = ፍትሐዊነት
circle-word-equality = እኩልነት
circle-word-inclusion = አካታችነት
circle-word-justice = ፍትሕ
circle-send = ይላኩ
circle-rank-title = በጣም አስፈላጊውን ይምረጡ
circle-rank-text = ዝርዝሩን ያንብቡ። ከዚያ እስከ አምስት ይምረጡ፤ በጣም አስፈላጊውን ያስቀድሙ። የመረጡትን ማንም አያይም።
circle-rank-list = ዝርዝሩ
circle-rank-1 = በጣም አስፈላጊው
circle-rank-2 = ሁለተኛ
circle-rank-3 = ሦስተኛ
circle-rank-4 = አራተኛ
circle-rank-5 = አምስተኛ
circle-rank-none = ምንም አልተመረጠም

## When something needs another look. Nothing that was written is lost.

circle-problem-empty = እባክዎ ከመላክዎ በፊት የሆነ ነገር ይጻፉ።
circle-problem-long = ይህ ለመላክ በጣም ረጅም ነው። ቢበዛ { $count } ፊደላት ሊኖሩት ይችላሉ።
circle-problem-none = እባክዎ ከዝርዝሩ ቢያንስ አንድ ይምረጡ።
circle-problem-twice = ይህን ከዚህ በፊት መርጠውታል። እባክዎ ሌላ ይምረጡ፣ ወይም ይህን ባዶ ይተዉት።
circle-problem-unknown = ይህ ከእንግዲህ በዝርዝሩ ውስጥ የለም። እባክዎ እንደገና ይምረጡ።
circle-problem-page = ይህ ገጽ ሲላክ ያልተሟላ ነበር። እባክዎ እንደገና ይላኩት።
circle-problem-field = በዚህ ገጽ ውስጥ «{ $field }» የሚባል ነገር የለም። እባክዎ ከመጀመሪያው እንደገና ይክፈቱት።
circle-busy = አሁን ይህን ማስቀመጥ አልቻልንም። እባክዎ ከጥቂት ጊዜ በኋላ እንደገና ይላኩት። ከጻፉት ምንም አልጠፋም።

## Thank you, too late, over

circle-thanks-title = እናመሰግናለን
circle-thanks-lead = የላኩት ደርሷል።
circle-thanks-repeat = ይህ ከዚህ በፊት ደርሶናል፤ ስለዚህ ሁለት ጊዜ አልቆጠርነውም።
circle-next-silent = ሌሎች ገና እየጻፉ ወይም እየመረጡ ነው። ውይይቱን የሚመራው ሰው ይህን ደረጃ እስኪዘጋ ድረስ፣ ማንም ሰው የላከውን፣ ስንት ሰው እንደላከም ማንም ማየት አይችልም።
circle-next-together = ከዚያ ቢያንስ አምስት ሰዎች ከጻፉ፣ የሁሉም ቃላት ተደባልቀው በአንድ ላይ በክፍሉ ውስጥ ባለው ስክሪን ላይ ይታያሉ።
circle-next-result = ከዚያ ቢያንስ አምስት ሰዎች ከመረጡ፣ ውጤቱ በክፍሉ ውስጥ ባለው ስክሪን ላይ ይታያል።
circle-next-look = ለቀጣዩ ደረጃ ወደዚህ ገጽ ይመለሱ።
circle-another = ይህን ስልክ መጠቀም የሚፈልግ ሌላ ሰው አለ?
circle-another-submit = በባዶ ገጽ ይጀምሩ
circle-late-title = ይህ ደረጃ አብቅቷል
circle-late-text = ይህ ከመድረሱ በፊት ውይይቱን የሚመራው ሰው ደረጃውን ዘግቶታል፤ ስለዚህ አልተላከም። የጻፉት ይኸውና። በክፍሉ ውስጥ ሊናገሩት ይችላሉ።
circle-late-next = አሁን ወደሚጠየቀው ይሂዱ
circle-over-title = ይህ ውይይት አብቅቷል
circle-over-text = ስለመጡ እናመሰግናለን። ከእንግዲህ እዚህ ምንም መላክ አይቻልም።

## What happens to the words

circle-privacy-summary = የሚልኩት ምን ይሆናል
circle-kept-title = የምናስቀምጠው
circle-kept-words = የሚጽፉት፣ እና የዚህ ገጽ ቋንቋ።
circle-kept-words-later = ይህን ውይይት የሚያዘጋጁ ሰዎች ቃላቱን ሊያስቀምጡና ከእነሱ ሊማሩ ይችላሉ። ስምዎ ከቃላቱ ጋር የለም።
circle-kept-ranks = እያንዳንዱ ሐሳብ ከሁሉም በአንድ ላይ ስንት ነጥብ እንዳገኘ ብቻ። እርስዎ ብቻዎን የመረጡት ይሰረዛል።
circle-not-kept-title = የማናስቀምጠው
circle-not-kept-who = ስምዎን፣ ስልክዎን፣ ስልኩ በኢንተርኔት ላይ ያለውን አድራሻ ወይም ሰዓቱን።
circle-not-kept-same = የትኞቹ ቃላት ከአንድ ስልክ እንደመጡ።
circle-limits-title = ቃል ልንገባ የማንችለው
circle-limits-known = የሚያውቅዎት ሰው በቃላትዎ፣ ወይም እዚህ እርስዎ ብቻ በሚጽፉበት ቋንቋ ሊለይዎት ይችላል።
circle-limits-machine = ቃላቱ የሚቀመጡበትን ኮምፒውተር የሚያስተዳድር ሰው ቃላቱ ከመታየታቸው በፊት ሊያነባቸው ይችላል።
circle-limits-many = ብዙ ጊዜ የሚልክ ሰው አምስት ሰዎች የጻፉ ሊያስመስል ይችላል።

## The screen in the room

circle-screen-join = በስልክዎ ይሳተፉ
circle-screen-open = { $address } ከፍተው ይህን ኮድ ይጻፉ፦
circle-screen-qr = ወደዚህ ገጽ የሚወስድ፣ ለስልክ ካሜራ
circle-screen-writing = ሁሉም በጸጥታ ይጽፋል። ሁሉም ሲጨርሱ ቃላቱ በአንድ ላይ እዚህ ይታያሉ።
circle-screen-choosing = በስልክዎ ወይም በወረቀት ላይ እስከ አምስት ይምረጡ። ሁሉም ሲጨርሱ ውጤቱ እዚህ ይታያል።
circle-screen-few = የተሳተፉት ከአምስት ሰዎች ያነሱ ናቸው፤ ስለዚህ ምንም አይታይም። የተላከው እንደተደበቀ ይቆያል።
circle-screen-erased = ይህ ዙር ሳይታይ አብቅቷል። የተላከው ተሰርዟል፤ ማንም አላነበበውም።
circle-screen-list = የተጻፈው
circle-screen-result = በጣም አስፈላጊው
circle-screen-points = ነጥቦች
circle-screen-people = የመረጡት ሰዎች
circle-screen-agreed = የተስማማንበት ትርጉም
circle-screen-nobody = ስለዚህ ቃል ማንም አልጻፈም።
