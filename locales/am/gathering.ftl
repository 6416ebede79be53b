### Signing up for a conversation, slips on paper, and the words read aloud before it begins. A draft: no speaker of this language has reviewed it.

## The page on which a family says when it could come

gathering-lead = { $initiative } ወደ ውይይት ይጋብዝዎታል። መቼ መምጣት እንደሚችሉ፣ ለመምጣትም ምን እንደሚረዳዎት ይንገሩን።
gathering-slots = መቼ መምጣት ይችላሉ?
gathering-slots-hint = የሚስማማዎትን ሰዓት ሁሉ ይምረጡ።
gathering-hours = { $start } – { $end }
gathering-languages = ቋንቋዎች፦
gathering-interpretation = አስተርጓሚ ያለባቸው ቋንቋዎች፦
gathering-has-childcare = ልጆችን የሚጠብቅ ሰው አለ።
gathering-has-food = የሚበላ ነገር አለ።
gathering-has-transport = ወደ ቦታው እንዲደርሱ እንረዳዎታለን።
gathering-has-step-free = ደረጃ ሳይወጡ መግባት ይችላሉ።

## What a family needs

gathering-interpreter = አስተርጓሚ ያስፈልግዎታል?
gathering-interpreter-hint = በደንብ የሚናገሩትን ቋንቋ ይምረጡ።
gathering-interpreter-none = አይ፣ አያስፈልገኝም
gathering-children = ስንት ልጆች የሚጠብቃቸው ሰው ያስፈልጋቸዋል?
gathering-children-hint = ሙሉ ቁጥር፣ ለምሳሌ { $example }። ልጅ ከሌለ ባዶ ይተዉት።
gathering-children-wrong = እባክዎ እዚህ ከ0 እስከ { $most } ያለ ሙሉ ቁጥር ይጻፉ።
gathering-food = ከእኛ ጋር መብላት ይፈልጋሉ?
gathering-food-eat = አዎ፣ እንበላለን
gathering-food-vegetarian = ሥጋ የሌለው ምግብ
gathering-food-halal = ሐላል ምግብ
gathering-food-nuts = ለውዝ የሌለው ምግብ
gathering-way = ሌላ ምን ይረዳዎታል?
gathering-way-hint = የሚስማማዎትን ሁሉ ይምረጡ፣ ወይም ምንም አይምረጡ።
gathering-way-transport = ወደ ቦታው ለመድረስ እርዳታ
gathering-way-step-free = ደረጃ የሌለው መግቢያ
gathering-way-hear = በደንብ የምሰማበት መቀመጫ
gathering-way-sign = የምልክት ቋንቋ አስተርጓሚ
gathering-way-read = ለማንበብና ለመጻፍ የሚረዳኝ ሰው
gathering-way-quiet = እረፍት ለማድረግ ጸጥ ያለ ቦታ
gathering-way-baby = ለሕፃን የሚሆን ቦታ
gathering-send = ይላኩ

## When something needs another look

gathering-slots-missing = እባክዎ ቢያንስ አንድ ሰዓት ይምረጡ።
gathering-slots-gone = ከመረጧቸው ሰዓቶች አንዱ አሁን የለም። እባክዎ እንደገና ይምረጡ።
gathering-incomplete = ይህ ገጽ ሲላክ ያልተሟላ ነበር። እባክዎ እንደገና ይላኩት።

## What is kept

gathering-kept-numbers = ምርጫዎችዎን በቁጥሮች ላይ እንደምራለን፦ በእያንዳንዱ ሰዓት ስንት ሰው መምጣት እንደሚችል፣ እያንዳንዱን ዓይነት እርዳታም ስንት ሰው እንደሚፈልግ። ምርጫዎችዎን አንድ ላይ አናስቀምጥም።
gathering-kept-apart = እነዚህ ቁጥሮች ሰዎች በውይይት ወይም በመጠይቅ ከሚሉት ሁሉ ተለይተው ይቀመጣሉ።
gathering-seen-title = ቁጥሮቹን ማን ያያል
gathering-seen = ውይይቱን የሚያዘጋጁ ሰዎች እነዚህን ቁጥሮች ያያሉ። አንድን ሰዓት የመረጠው አንድ ሰው ብቻ ከሆነ፣ ያ ሰው ምን እንደሚያስፈልገው ማየት ይችላሉ። እርስዎ ከመላክዎ ትንሽ ቀደም ብሎ እና ከላኩ በኋላ ወዲያውኑ የተመለከተ ሰው የመረጡትን ማየት ይችላል።
gathering-erased-title = መቼ ይሰረዛሉ
gathering-erased = የእያንዳንዱ ሰዓት ቁጥሮች ያ ሰዓት ካለፈ በኋላ በማግስቱ ለዘለቄታው ይሰረዛሉ፤ አዘጋጆቹ ይህን ገጽ ቀድመው ከዘጉት ደግሞ ከዚያ በፊት። ይህን ገጽ ስንት ሰው እንደላከ ግን ገጹ እስኪዘጋ ድረስ ይቀመጣል።

## After sending

gathering-thanks-lead = ምርጫዎችዎ ተቆጥረዋል።
gathering-thanks-times = የሚስማሙዎት ሰዓቶች
gathering-calendar = በቀን መቁጠሪያዬ ላይ ይቀመጥ
gathering-thanks-remind = ማን እንደሆኑ ስለማናውቅ ልናስታውስዎት አንችልም። እባክዎ ሰዓቱን ይጻፉት ወይም በቀን መቁጠሪያዎ ላይ ያስቀምጡት።
gathering-thanks-plans = ዕቅድዎ ቢቀየር ችግር የለም። ለእኛ መንገር አያስፈልግዎትም።
gathering-repeat-title = ይህን ቀድመን ቆጥረነዋል
gathering-repeat-text = እነዚህ ምርጫዎች ከዚህ በፊት ደርሰውናል፤ ስለዚህ ሁለት ጊዜ አልቆጠርናቸውም። ሌላ ሰው እዚህ መመለስ ይችላል።
gathering-again = በዚህ ስልክ መምረጥ የሚፈልግ ሌላ ሰው አለ?
gathering-again-submit = በባዶ ገጽ ይጀምሩ

## When it is over

gathering-ended-title = ይህ ገጽ አብቅቷል
gathering-ended-text = መቼ መምጣት እንደሚችሉ ከእንግዲህ እዚህ መናገር አይችሉም። ሰዎች እዚህ የመረጡት ተሰርዟል። መምጣት ከፈለጉ፣ እባክዎ የጋበዘዎትን ሰው ይጠይቁ።

## On slips of paper, beside a QR code

gathering-slip = ተጋብዘዋል። መቼ መምጣት እንደሚችሉና ምን እንደሚያስፈልግዎት ይንገሩን። ይህን ስካን ያድርጉ፣ ወይም ይህን ይክፈቱ፦ { $address }
gathering-slip-join = ሐሳብዎን በስልክዎ፣ በቋንቋዎ ይጻፉ። ይህን ስካን ያድርጉ፣ ወይም ይህን ይክፈቱ፦ { $address }

## On slips of paper that people write on

gathering-paper-rank = ዝርዝሩን ያንብቡ። ከዚያ እስከ አምስት የሚደርሱ ሐሳቦችን ቁጥር እዚህ ይጻፉ፤ በጣም አስፈላጊውን ያስቀድሙ።
gathering-paper-fold = ስምዎን አይጻፉ። ይህን ወረቀት አጥፈው ያስረክቡ።

## Read aloud before a conversation begins

gathering-consent-title = ከመጀመራችን በፊት
gathering-consent-welcome = እንኳን ደህና መጡ፣ ስለመጡም እናመሰግናለን። እዚህ ያለነው እርስዎን ለማዳመጥ ነው።
gathering-consent-free = የመናገር ግዴታ የለብዎትም። በማንኛውም ጊዜ ተራዎን ማለፍ፣ እረፍት ማድረግ ወይም መሄድ ይችላሉ። ማንም በዚህ አይወቅስዎትም።
gathering-consent-notes = የሚባለውን እንጽፋለን። ስም አንጽፍም። በስም ፈንታ እያንዳንዱ መቀመጫ ፊደል አለው።
gathering-consent-sound = ድምፁን መቅረጽ እንፈልጋለን። ሊያዳምጡት የሚችሉት ይህን ውይይት የሚያዘጋጁና የሚመሩ ሰዎች ብቻ ናቸው፤ በፍጹም ለሕዝብ አይወጣም። እስከ { $day } ድረስ ለዘለቄታው ይሰረዛል። ከእናንተ አንዱ የተናገረውን ከመለሰ፣ ቀረጻውን በሙሉ እንሰርዛለን።
gathering-consent-erase = ዛሬ ሐሳብዎን ከቀየሩ ይንገሩን። ያን ጊዜ ከመቀመጫዎ የተባለውን እንሰርዛለን።
gathering-consent-share = እባክዎ ማን ምን እንዳለ ለሌሎች አይናገሩ። ሁሉም ሰው ይህን እንደሚጠብቅ ቃል መግባት አንችልም፤ ስለዚህ ለመናገር የማይከብድዎትን ብቻ ይናገሩ።
gathering-consent-danger = አንድ ሰው አደጋ ላይ እንዳለ ከሰማን፣ ሊረዳ ለሚችል ሰው መንገር ሊኖርብን ይችላል።
gathering-consent-back = በመጨረሻ የጻፍነውን ድምፃችንን ከፍ አድርገን እናነባለን፤ እርስዎም ሊያርሙት ይችላሉ።
gathering-consent-ask-notes = ማስታወሻ ብንይዝ ይስማማሉ? ከተስማሙ እባክዎ እጅዎን ያንሡ።
gathering-consent-ask-quotes = ስምዎን ሳንጠቅስ ቃላትዎን ለሌሎች መናገር እንችላለን? አይሆንም ብለውም መሳተፍ ይችላሉ። ከፈቀዱልን እባክዎ እጅዎን ያንሡ።
gathering-consent-ask-sound = ድምፁን መቅረጽ እንችላለን? ማንም ሰው አይሆንም ማለት ይችላል፤ ያን ጊዜ አንቀርጽም። ከፈቀዱልን እባክዎ እጅዎን ያንሡ።
