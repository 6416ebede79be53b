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
privacy-groups = ይህን መጠይቅ የሚያካሂዱ ሰዎች መልሶቹን በቡድን በቡድን ያያሉ፣ ለምሳሌ በቋንቋ ወይም በትምህርት ቤት። ትንሽ ቡድን በፍጹም አይታይም።
quote-consent-label = የእርስዎን ቃላት መድገም እንችላለን?
quote-consent-hint = ማንንም የማያመለክቱ ቃላትን ብቻ፣ ያውም ሰው ከመረመራቸው በኋላ። የትኛውም መልስ ችግር የለውም።
quote-consent-yes = አዎ፣ ቃላቴ ያለ ስሜ ሊደገሙ ይችላሉ
quote-consent-no = አይ፣ እባክዎ መልሴን ብቻ ይቁጠሩ
