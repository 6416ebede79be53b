### What is said about privacy and consent. A locale whose text no speaker has reviewed shows the English beneath it.
locale-status = drafted

privacy-draft = ረቂቅ፦ ይህን ቋንቋ የሚናገር ሰው ይህን ትርጉም ገና አልመረመረውም። ከታች የእንግሊዝኛውን ጽሑፍ ያገኛሉ።
privacy-original = የእንግሊዝኛው ጽሑፍ
privacy-summary = ያለ ስም፦ የምናስቀምጠው እና የማናስቀምጠው
privacy-kept-title = የምናስቀምጠው
privacy-kept-answers = መልሶችዎን እና የመረጡትን ቋንቋ።
privacy-kept-version = የመጠይቁን የትኛውን እትም እንደመለሱ።
privacy-kept-day = መልሶችዎ ከሌሎች ሰዎች መልሶች ጋር አብረው የተላለፉበትን ቀን። እርስዎ የላኩበትን ጊዜ አይደለም።
privacy-kept-quote = ተጠይቀው ከሆነ፣ ሰዎች የእርስዎን ቃላት መድገም ይችሉ ወይም አይችሉ እንደሆነ።
privacy-kept-number = በመልሶችዎ ፋንታ የቆመ በአጋጣሚ የወጣ ቁጥር። ስለ እርስዎ ምንም አይናገርም።
privacy-kept-receipt = ሊያስቀምጡት የሚችሉት ደረሰኝ አሻራ። መልሶችዎን የሚያገኘው ደረሰኙን ለያዘ ሰው ብቻ ነው።
privacy-kept-code = ኮድ መጠቀም አለመጠቀምዎን። የትኛውን እንደሆነ አይደለም።
privacy-not-kept-title = የማናስቀምጠው
privacy-not-kept-name = ስምዎን፣ ስልክ ቁጥርዎን ወይም የኢሜይል አድራሻዎን። እነዚህን አንጠይቅም።
privacy-not-kept-device = የትኛውን ስልክ ወይም ኮምፒውተር እንደተጠቀሙ፣ የኢንተርኔት አድራሻውን፣ ወይም መልሶችዎን የላኩበትን ጊዜ።
privacy-not-kept-cookie = በሚቀጥለው ጊዜ እርስዎን ሊለይ የሚችል ምንም ነገር አናስቀምጥም። ይህ ገጽ ኩኪ (cookies) አይጠቀምም።
privacy-when-title = ሰዎች መልሶቹን የሚያዩት መቼ ነው
privacy-when-close = መጠይቁ ሲያበቃ መልሶቹ በሙሉ ተደባልቀው አብረው ይተላለፋሉ። እስከዚያ ድረስ እዚህ ማንም ሊያነባቸው ወይም ሊቆጥራቸው አይችልም።
privacy-when-dates = መልሶች ተደባልቀው አብረው የሚተላለፉት በእነዚህ ቀናት ነው፦ { $dates }። በእነዚህ ቀናት መካከል እዚህ ማንም ሊያነባቸው ወይም ሊቆጥራቸው አይችልም።
privacy-limits-title = ቃል ልንገባ የማንችለው
privacy-limits-network = የኢንተርኔት መስመርዎን የሚያስተዳድረው አካል ይህን ገጽ እንደጎበኙ ማየት ይችላል፤ የጻፉትን ግን ማየት አይችልም።
privacy-limits-words = በደንብ የሚያውቅዎ ሰው፣ ብዙ ጊዜ በማይሰሙ ቃላት ወይም እርስዎ ብቻ በሚናገሩት ታሪክ ሊለይዎ ይችላል።
privacy-limits-together = እዚህ የሚሠሩ ሰዎች ብዙ መልሶች አብረው እንደደረሱ ሊያስተውሉ ይችላሉ።
privacy-limits-database = ይህ ቦታ PostgreSQL የሚባል የመረጃ ቋት (database) የሚጠቀም ከሆነ፣ የዚያ የመረጃ ቋት የራሱ መዝገብ (log) የተሰረዘ ጽሑፍን ለተወሰነ ጊዜ ያቆያል።
privacy-codes = ለዚህ መጠይቅ በወረቀት የተሠሩ ኮዶች ብዛት፦ { $count }። እያንዳንዱ አንድ ጊዜ ብቻ ይሠራል። የሠራቸው ሰው ኮድ ጥቅም ላይ እንደዋለ ማወቅ ይችላል፤ የትኞቹ መልሶች አብረውት እንደመጡ ግን ማወቅ አይችልም።
privacy-groups = ይህን መጠይቅ የሚያካሂዱ ሰዎች መልሶቹን በቡድን በቡድን ያያሉ፣ ለምሳሌ በቋንቋ ወይም በትምህርት ቤት። ትንሽ ቡድን በፍጹም አይታይም።

## On the page that says everything

privacy-page-title = መልሶችዎ ምን ይሆናሉ
privacy-page-link = ስለዚህ ጉዳይ ሁሉም ነገር በአንድ ገጽ
privacy-when-pools = በወረቀት ላይ ባለ ኮድ የተላኩ መልሶች መጠይቁ ክፍት ሳለ በዙር በዙር አብረው ይተላለፋሉ። የተላለፉት የማን መልሶች እንደሆኑ ማንም እንዳያውቅ፣ ሁልጊዜ የተወሰኑት ወደኋላ ይቀራሉ።
privacy-few = ከአምስት ያነሱ ሰዎች ከመለሱ፣ መልሶቻቸው እንደተቆለፉ ይቆያሉ፤ ማንም አያነባቸውም።
privacy-who-title = ማን ምን ያያል
privacy-who-waiting = መልሶች እስኪተላለፉ ድረስ የተቆለፉ ናቸው። ቁልፉ ከመልሶቹ ተለይቶ ይቀመጣል፤ መልሶቹ ከተላለፉ በኋላም ይደመሰሳል።
privacy-who-readers = ከዚያም በዚህ ላይ የሚሠሩ ሰዎች እርስዎ የጻፉትን ያነባሉ፤ በአንድ ጊዜ አንድ ጽሑፍ። ሌሎቹን መልሶችዎን ከጎኑ አያዩም።
privacy-who-translator = በአንድ ቋንቋ የጻፉት ሰዎች ከአምስት ያነሱ ከሆኑ፣ ቃላታቸውን የሚያነብ ተርጓሚ ብቻ ነው። ሌሎች ሁሉ የሚያነቡት የቋንቋውን ስም የማይጠቅስ ትርጉም ነው።
privacy-who-tables = ሰንጠረዦች የሚያሳዩት አሥር ወይም ከዚያ በላይ ሰዎች ያሉባቸውን ቡድኖች ብቻ ነው። ከእነሱ ምን ያህሉ አንድን ነገር እንደተናገሩም የሚያሳዩት በግምት ብቻ ነው። ከሌሎች ቁጥሮች ተሰልቶ ሊታወቅ የሚችል ቡድንም አይታይም።
privacy-who-quotes = ቃላትዎ ለሌሎች የሚደገሙት እርስዎ አዎ ካሉ ብቻ፣ ያውም ማንንም እንደማያመለክቱ ሰው ከመረመረ በኋላ ብቻ ነው።
privacy-long-title = የምናስቀምጠው ለምን ያህል ጊዜ ነው
privacy-long-months = { $count ->
    [one] መልሶች የሚሰረዙት መጠይቁ ካበቃ ከ{ $count } ወር በኋላ ነው።
   *[other] መልሶች የሚሰረዙት መጠይቁ ካበቃ ከ{ $count } ወራት በኋላ ነው።
}
privacy-long-open = መልሶቹ መቼ እንደሚሰረዙ እስካሁን ማንም አልወሰነም።
privacy-long-withdraw = በደረሰኝዎ መልሶችዎን መልሰው መውሰድ ይችላሉ። በአንድ ቀን ገደማ ውስጥ ይሰረዛሉ። ሌሎች ሊያነቧቸው ይችሉ የነበሩ ቃላትዎ ወዲያውኑ ይጠፋሉ።
privacy-long-published = ቀድሞ የታተሙ ቁጥሮች እንዳሉ ይቆያሉ።
privacy-long-backup = ለድንገተኛ ችግር የሚቀመጡ ቅጂዎች የተቆለፉ ናቸው። ከተወሰኑ ሳምንታት በኋላ ቁልፎቻቸው ይደመሰሳሉ፤ ከዚያም ማንም ሊያነባቸው አይችልም።
privacy-limits-machine = መልሶቹና ቁልፎቻቸው የሚቀመጡበትን ኮምፒውተር የሚያስተዳድረው አካል፣ መልሶቹ ከመተላለፋቸው በፊትም ቢሆን ሊያነባቸው ይችላል።
privacy-limits-false = ብዙ የሐሰት መልሶችን መላክ የሚችል ሰው፣ እውነተኞቹ የትኞቹ እንደሆኑ ለማወቅ ይበልጥ ሊቀርብ ይችላል።
quote-consent-label = የእርስዎን ቃላት መድገም እንችላለን?
quote-consent-hint = ማንንም የማያመለክቱ ቃላትን ብቻ፣ ያውም ሰው ከመረመራቸው በኋላ። የትኛውም መልስ ችግር የለውም።
quote-consent-yes = አዎ፣ ቃላቴ ያለ ስሜ ሊደገሙ ይችላሉ
quote-consent-no = አይ፣ እባክዎ መልሴን ብቻ ይቁጠሩ
