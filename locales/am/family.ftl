### Every word a family can meet, but for what is said about privacy (privacy.ftl).

## Everywhere

language-switch-label = ቋንቋ
language-change = ቋንቋ ይቀይሩ
text-not-translated = ይህ ጽሑፍ ገና አልተተረጎመም። የጽሑፉ ቋንቋ፦ { $language }።
skip-to-content = ወደ ዋናው ክፍል ይሂዱ
sample-banner = ይህ ናሙና ነው። በውስጡ ያሉት ሰዎችና መልሶች እውነተኛ አይደሉም።

## The front door

home-title = Harken
home-lead = የትምህርት ቤትዎ ማኅበረሰብ ድምፅዎን የሚሰማበት ቦታ።
home-survey-title = መጠይቅ ይመልሱ
home-survey-text = ኮድ ያለበት ወረቀት ካለዎት ኮዱን እዚህ ይጻፉ። ሰው ሊንክ ልኮልዎት ከሆነ ሊንኩን ይክፈቱ።
home-code-label = ኮድ
home-code-hint = ፊደላትና ቁጥሮች፣ ለምሳሌ 7K4M-2RXE-H6PT-3WNA-C8FY
home-code-submit = ወደ መጠይቁ ይሂዱ
home-session-title = በውይይት ይሳተፉ
home-session-text = ውይይቱን የሚመራው ሰው ኮድ ይሰጥዎታል።
home-session-submit = ይሳተፉ
home-staff-link = የሠራተኞች መግቢያ
home-code-unknown = ይህን ኮድ አናውቀውም። እባክዎ እንደገና ይመልከቱት፣ ወይም የሰጠዎትን ሰው ይጠይቁ።
session-unknown = አሁን በዚህ ኮድ የተከፈተ ውይይት የለም። እባክዎ ውይይቱን የሚመራውን ሰው ይጠይቁ።

## The survey

survey-progress = ጥያቄ { $number } ከ{ $total }
survey-optional = ግዴታ አይደለም
survey-submit = መልሶቼ ይላኩ
survey-questions-count = { $count ->
    [one] { $count } ጥያቄ
   *[other] { $count } ጥያቄዎች
}
survey-anonymous = እዚህ ማንም ስምዎን አይጠይቅም።
survey-choose-one = አንድ ይምረጡ።
survey-choose-many = የሚስማማዎትን ሁሉ ይምረጡ።
survey-other = ሌላ
survey-other-label = በራስዎ አባባል
survey-other-hint = «ሌላ» የሚለውን ከመረጡ፣ እባክዎ ምን እንደሆነ ይጻፉ።
survey-whole-number-hint = ሙሉ ቁጥር፣ ለምሳሌ { $example }
survey-decimal-hint = ቁጥር፣ ለምሳሌ { $example }
survey-range-hint = ከ{ $start } እስከ { $end } ያለ ቁጥር
survey-date-hint = ቀን፣ ወር እና ዓመት
survey-no-answer = መልስ የለም
survey-clear-choice = ባልናገር እመርጣለሁ
survey-acknowledge = ይህን አንብቤያለሁ
survey-only-if = «{ $question }» ለሚለው «{ $answer }» ብለው ከመለሱ ብቻ
survey-only-if-other = ከዚህ በፊት ከሰጧቸው መልሶች ጋር የሚሄድ ከሆነ ብቻ
survey-write-language = በፈለጉት ቋንቋ ይጻፉ።
survey-draft-saved = በዚህ መሣሪያ ላይ ተቀምጧል። ገና አልተላከም።
survey-offline = አሁን ኢንተርኔት የለም። መልሶችዎ በዚህ መሣሪያ ላይ ተቀምጠዋል፤ ገና አልተላኩም።
survey-send-again = እንደገና ለመላክ ይሞክሩ

## When something needs another look

error-summary-title = እባክዎ ይህን እንደገና ይመልከቱ
error-summary-count = { $count ->
    [one] { $count } መልስ እንደገና መታየት አለበት። ከጻፉት ምንም አልጠፋም።
   *[other] { $count } መልሶች እንደገና መታየት አለባቸው። ከጻፉት ምንም አልጠፋም።
}
error-required = እዚህ መልስ ያስፈልገናል።
error-required-choice = እባክዎ እዚህ መልስ ይምረጡ።
error-required-acknowledge = እባክዎ ይህን ካነበቡ በኋላ በሳጥኑ ላይ ምልክት ያድርጉ።
error-whole-number = እባክዎ እዚህ ሙሉ ቁጥር ይጻፉ፣ ለምሳሌ { $example }።
error-number = እባክዎ እዚህ ቁጥር ይጻፉ፣ ለምሳሌ { $example }።
error-range = እባክዎ ከ{ $start } እስከ { $end } ያለ ቁጥር ይምረጡ።
error-date = እባክዎ እዚህ ትክክለኛ ቀን ከነወሩና ከነዓመቱ ይጻፉ።
error-constraint = እባክዎ ይህን መልስ እንደገና ይመልከቱት። ከጥያቄው ጋር አይሄድም።
error-choice = እባክዎ እዚህ ካሉት መልሶች አንዱን ይምረጡ።
error-one-choice = እባክዎ እዚህ አንድ መልስ ብቻ ይምረጡ።
error-other-empty = «ሌላ» የሚለውን መርጠዋል። እባክዎ ምን እንደሆነ በራስዎ አባባል ይጻፉ።
error-too-long = { $count ->
    [one] ይህ መልስ በ{ $count } ፊደል ረዝሟል። እባክዎ ያሳጥሩት።
   *[other] ይህ መልስ በ{ $count } ፊደላት ረዝሟል። እባክዎ ያሳጥሩት።
}
error-character = በዚህ መልስ ውስጥ ማስቀመጥ የማንችለው የማይታይ ምልክት አለ። እባክዎ መልሱን እንደገና ይጻፉት።

## After sending

thanks-title = እናመሰግናለን
thanks-lead = መልሶችዎ ደርሰዋል።
thanks-next-title = ቀጥሎ ምን ይሆናል
thanks-next-read = በዚህ ላይ የሚሠሩ ሰዎች ቤተሰቦች የሚሉትን ያነባሉ፤ በተደጋጋሚ የሚነሳውንም ይፈልጋሉ።
thanks-next-hear = ይህን ሲጨርሱ የሰሙትን እና የሚያደርጉትን ለሁሉም ይናገራሉ።
thanks-next-close = አሁን ይህን ገጽ መዝጋት ይችላሉ።
thanks-another = በዚህ ስልክ መመለስ የሚፈልግ ሌላ ሰው አለ?
thanks-another-submit = አዲስ ባዶ መጠይቅ ይጀምሩ
thanks-repeat-title = ይህ መልስ ቀድሞ ደርሶናል
thanks-repeat-text = እነዚህ መልሶች ከዚህ በፊት ደርሰውናል፤ ስለዚህ ሁለት ጊዜ አልቆጠርናቸውም። ሌላ ሰው እዚህ መመለስ ይችላል።

## A survey that cannot be answered now

closed-title = ይህ መጠይቅ አብቅቷል
closed-text = ስለመጡ እናመሰግናለን። ይህ መጠይቅ ከእንግዲህ መልስ አይቀበልም። የጻፉት አልተላከም።
draft-title = ይህ መጠይቅ ገና አልተጀመረም
draft-text = እባክዎ በኋላ ተመልሰው ይምጡ፣ ወይም ይህን ሊንክ የሰጠዎትን ሰው ይጠይቁ።
code-used-title = ይህ ኮድ ከዚህ በፊት ጥቅም ላይ ውሏል
code-used-text = እያንዳንዱ ኮድ የሚሠራው አንድ ጊዜ ነው። እርስዎ ካልተጠቀሙበት፣ እባክዎ ኮዱን የሰጠዎትን ሰው አዲስ ኮድ ይጠይቁ።

## Pages that say what went wrong

not-found-title = ይህ ገጽ እዚህ የለም
not-found-text = እባክዎ አድራሻውን እንደገና ይመልከቱ፣ ወይም ከመጀመሪያው ገጽ እንደገና ይጀምሩ።
home-link = ወደ መጀመሪያው ገጽ ይሂዱ
bad-request-title = ይህን ማንበብ አልቻልንም
bad-request-text = ወደዚህ ሲላክ የተበላሸ ነገር አለ። እባክዎ ተመልሰው እንደገና ይላኩት።
bad-request-nonce = ይህ ገጽ ሲላክ ያልተሟላ ነበር። እባክዎ መጠይቁን እንደገና ይክፈቱ፤ ያን ጊዜ መልሶችዎ ሊደርሱ ይችላሉ።
bad-request-encoding = ከዚህ ውስጥ የተወሰነውን እንደ ጽሑፍ ማንበብ አልተቻለም። እባክዎ ተመልሰው የጻፉትን ይመልከቱ፤ ከዚያም እንደገና ይላኩት።
bad-request-field = በዚህ መጠይቅ ውስጥ «{ $field }» የሚባል ጥያቄ የለም። እባክዎ መጠይቁን ከመጀመሪያው እንደገና ይክፈቱ።
too-large-title = ይህ በአንድ ጊዜ ለመላክ በጣም ብዙ ነው
too-large-text = እባክዎ ተመልሰው በጣም ረጅሙን መልስዎን ያሳጥሩ፤ ከዚያም እንደገና ይላኩ።
unavailable-title = አሁን መልሶችዎን ማስቀመጥ አንችልም
unavailable-text = ምንም አልጠፋም፤ እባክዎ አንድ ደቂቃ ጠብቀው እንደገና ይላኩ።
too-many-title = ሙከራዎቹ በጣም በዝተዋል
too-many-text = እባክዎ አንድ ደቂቃ ጠብቀው እንደገና ይሞክሩ።
server-error-title = በእኛ በኩል ችግር ተፈጥሯል
server-error-text = ጥፋቱ የእርስዎ አይደለም። እባክዎ ከጥቂት ደቂቃዎች በኋላ እንደገና ይሞክሩ።

## What we heard

heard-title = የሰማነው
heard-not-yet = እዚህ የሚነበብ ነገር ገና የለም። መልሶቹ አብረው ከተነበቡ በኋላ፣ ቤተሰቦች ያሉትን እና ቀጥሎ የሚሆነውን እዚህ ያገኛሉ።

## Codes on paper

code-slip = ይህን ስካን ያድርጉ፣ ወይም { $address } ከፍተው ኮዱን ይጻፉ። አንድ ጊዜ ብቻ ይሠራል።
code-needed = ይህ መጠይቅ ኮድ ይፈልጋል። እባክዎ በወረቀትዎ ላይ ያለውን ኮድ ይጻፉ።
token-mistyped = አንድ ፊደል ወይም ቁጥር ትክክል አይደለም። እባክዎ ሁሉንም አንድ በአንድ እንደገና ያነጻጽሩ።

## Receipts

receipt-keep = ደረሰኝ ያስቀምጡ
receipt-what = በዚህ ደረሰኝ በኋላ ቃላትዎ ምን እንደሆኑ ማየት፣ በሌላ መንገድ እንደሚያዩት መናገር ወይም መልሶችዎን መልሰው መውሰድ ይችላሉ። የሚታየው እዚህ ብቻ ነው፦ ይጻፉት ወይም ፎቶ ያንሱት። ለራስዎ ብቻ ያስቀምጡት። የያዘው ሰው ሁሉ መልሶችዎን ማየት ይችላል።
receipt-later = በኋላ ደረሰኝዎን እዚህ ይጻፉ፦
receipt-title = በደረሰኝ ይፈልጉ
receipt-lead = መልሶችዎ ምን እንደሆኑ ይመልከቱ፣ በሌላ መንገድ እንደሚያዩት ይናገሩ፣ ወይም መልሰው ይውሰዷቸው።
receipt-label = ደረሰኝዎ
receipt-submit = የተቀመጠውን አሳይ
receipt-nothing-title = ለዚህ ደረሰኝ የሚታይ ነገር የለም
receipt-nothing-text = ምናልባት መልሶችዎ ከሌሎች ሰዎች መልሶች ጋር ገና እየጠበቁ ይሆናል። ምናልባት መልሰው ተወስደዋል፣ ወይም ደረሰኙ ተዘግቷል፣ ወይም አናውቀውም። ማንም ተጨማሪ እንዳያውቅ እዚህ ሁልጊዜ አንድ ዓይነት ነገር እንናገራለን። እባክዎ መጠይቁ ሲያበቃ እንደገና ይሞክሩ።
receipt-found-title = ከመልሶችዎ የምናስቀምጠው
receipt-words-title = የራስዎ ቃላት፣ እና ምን እንደሆኑ
receipt-uncoded = እስካሁን በእነዚህ ቃላት ላይ ማንም ምልክት አላደረገም።
receipt-coded = ይህን ያነበቡ ሰዎች በእነዚህ ቃላት ላይ ምልክት አድርገዋል፤ እያንዳንዱ አጭር ስም አለው፦
receipt-themes = የሚቆጠሩት በዚህ ውስጥ ነው፦
receipt-quoted = ሌሎች ሰዎች እነዚህን ቃላት ማንበብ ይችላሉ፦
receipt-held = በዚህ ቋንቋ የጻፉት ጥቂት ሰዎች ስለሆኑ፣ እነዚህን ቃላት የሚያነብ ተርጓሚ ብቻ ነው።
receipt-contest = እኔ በሌላ መንገድ አየዋለሁ
receipt-contest-text = ከአሁን ጀምሮ ከእነዚህ ቃላት የተወሰደ ጥቅስ ማንም አያይም። በአንድ ቀን ገደማ ውስጥ ያነበቡት ሰዎች በሌላ መንገድ እንደሚያዩት ያውቃሉ፤ ማን እንደሆኑ ግን አያውቁም፤ እንደገናም ይመለከቱታል።
receipt-contest-label = ምን ማለትዎ ነበር? እባክዎ ስም አይጻፉ።
receipt-contested = በሌላ መንገድ እንደሚያዩት ተናግረዋል። ሰው እንደገና እስኪመለከታቸው ድረስ ከእነዚህ ቃላት ጥቅስ ማንም አያይም።
receipt-settled = በሌላ መንገድ እንደሚያዩት ተናግረዋል። ሰው እነዚህን ቃላት እንደገና ተመልክቷል።
receipt-withdraw = መልሶቼን መልሼ እወስዳለሁ
receipt-withdraw-text = መልሶችዎና ቃላትዎ ይሰረዛሉ። ጥቅሶች ወዲያውኑ ይጠፋሉ፤ የቀረው በአንድ ቀን ገደማ ውስጥ። ቀድሞ የታተሙ ቁጥሮች እንዳሉ ይቆያሉ። ይህ ወደኋላ ሊመለስ አይችልም።
receipt-withdrawn = መልሶችዎ እየተሰረዙ ነው። ከቃላትዎ የተወሰዱ ጥቅሶች ጠፍተዋል፤ የቀረው በአንድ ቀን ገደማ ውስጥ ይከተላል። ደረሰኙን መጣል ይችላሉ።
receipt-close = ይህን ደረሰኝ ዝጋ
receipt-close-text = መልሶችዎ ይቆያሉ፤ ነገር ግን በዚህ ደረሰኝ ማንም፣ እርስዎም ጭምር፣ ከእንግዲህ ሊያገኛቸው አይችልም። ይህ ወደኋላ ሊመለስ አይችልም።
receipt-closed = ይህ ደረሰኝ ተዘግቷል። መልሶችዎ ይቆያሉ። ደረሰኙን መጣል ይችላሉ።
