### Every word a family can meet, but for what is said about privacy (privacy.ftl).

## Everywhere

language-switch-label = ቋንቋ
language-change = ቋንቋ ቀይሩ
text-not-translated = እዚ ጽሑፍ ገና ኣይተተርጎመን። ቋንቋ ናይዚ ጽሑፍ፦ { $language }።
skip-to-content = ናብቲ ቀንዲ ክፋል ኪዱ
sample-banner = እዚ ኣብነት እዩ። ኣብኡ ዘለዉ ሰባትን መልስታትን ናይ ሓቂ ኣይኮኑን።

## The front door

home-title = Harken
home-lead = ማሕበረሰብ ቤት ትምህርትኹም ድምጽኹም ዝሰምዓሉ ቦታ።
home-survey-title = መጠይቕ መልሱ
home-survey-text = ኮድ ዘለዎ ወረቐት እንተሃልዩኩም፣ ነቲ ኮድ ኣብዚ ጽሓፍዎ። ሰብ ሊንክ ልኢኹልኩም እንተኾይኑ፣ ነቲ ሊንክ ክፈትዎ።
home-code-label = ኮድ
home-code-hint = ፊደላትን ቁጽርታትን፣ ንኣብነት 7K4M-2RXE-H6PT-3WNA-C8FY
home-code-submit = ናብቲ መጠይቕ ኪዱ
home-session-title = ኣብ ዘተ ተሳተፉ
home-session-text = እቲ ነቲ ዘተ ዝመርሕ ሰብ ኮድ ክህበኩም እዩ።
home-session-submit = ተሳተፉ
home-staff-link = መእተዊ ሰራሕተኛታት
home-code-unknown = ነዚ ኮድ ኣይንፈልጦን ኢና። ብኽብረትኩም ደጊምኩም ርኣይዎ፣ ወይ ነቲ ዝሃበኩም ሰብ ሕተትዎ።
session-unknown = ሕጂ በዚ ኮድ ዝተኸፍተ ዘተ የለን። ብኽብረትኩም ነቲ ዘተ ዝመርሕ ሰብ ሕተትዎ።

## The survey

survey-progress = ሕቶ { $number } ካብ { $total }
survey-optional = ግድን ኣይኮነን
survey-submit = መልስታተይ ይለኣኽ
survey-questions-count = { $count ->
    [one] { $count } ሕቶ
   *[other] { $count } ሕቶታት
}
survey-anonymous = ኣብዚ ስምኩም ዝሓትት ሰብ የለን።
survey-choose-one = ሓደ ምረጹ።
survey-choose-many = ንዓኹም ዝሰማማዕ ኩሉ ምረጹ።
survey-other = ካልእ
survey-other-label = ብናይ ባዕልኹም ቃላት
survey-other-hint = «ካልእ» እንተመሪጽኩም፣ ብኽብረትኩም እንታይ ምዃኑ ጽሓፉ።
survey-whole-number-hint = ምሉእ ቁጽሪ፣ ንኣብነት { $example }
survey-decimal-hint = ቁጽሪ፣ ንኣብነት { $example }
survey-range-hint = ካብ { $start } ክሳብ { $end } ዘሎ ቁጽሪ
survey-date-hint = መዓልቲ፣ ወርሕን ዓመትን
survey-no-answer = መልሲ የለን
survey-clear-choice = ከይምልስ እመርጽ
survey-acknowledge = ነዚ ኣንቢበዮ ኣለኹ
survey-only-if = ን«{ $question }» «{ $answer }» ኢልኩም እንተመሊስኩም ጥራይ
survey-only-if-other = ምስቲ ኣቐዲምኩም ዝሃብኩምዎ መልስታት ዝሰማማዕ እንተኾይኑ ጥራይ
survey-write-language = ብዝደለኹምዎ ቋንቋ ጽሓፉ።
survey-draft-saved = ኣብዚ መሳርሒ ተዓቂቡ ኣሎ። ገና ኣይተላእከን።
survey-offline = ሕጂ ኢንተርነት የለን። መልስታትኩም ኣብዚ መሳርሒ ተዓቂቡ ኣሎ፤ ገና ኣይተላእከን።
survey-send-again = ደጊምኩም ንምልኣኽ ፈትኑ

## When something needs another look

error-summary-title = ብኽብረትኩም ነዚ ደጊምኩም ርኣይዎ
error-summary-count = { $count ->
    [one] { $count } መልሲ ደጊሙ ክርአ ኣለዎ። ካብቲ ዝጸሓፍኩምዎ ዝጠፍአ የለን።
   *[other] { $count } መልስታት ደጊሙ ክርአ ኣለዎ። ካብቲ ዝጸሓፍኩምዎ ዝጠፍአ የለን።
}
error-required = ኣብዚ መልሲ የድልየና።
error-required-choice = ብኽብረትኩም ኣብዚ መልሲ ምረጹ።
error-required-acknowledge = ብኽብረትኩም ነዚ ምስ ኣንበብኩምዎ ኣብቲ ሳንዱቕ ምልክት ግበሩ።
error-whole-number = ብኽብረትኩም ኣብዚ ምሉእ ቁጽሪ ጽሓፉ፣ ንኣብነት { $example }።
error-number = ብኽብረትኩም ኣብዚ ቁጽሪ ጽሓፉ፣ ንኣብነት { $example }።
error-range = ብኽብረትኩም ካብ { $start } ክሳብ { $end } ዘሎ ቁጽሪ ምረጹ።
error-date = ብኽብረትኩም ኣብዚ ቅኑዕ ዕለት ጽሓፉ፦ መዓልቲ፣ ወርሕን ዓመትን።
error-constraint = ብኽብረትኩም ነዚ መልሲ ደጊምኩም ርኣይዎ። ምስቲ ሕቶ ኣይሰማማዕን እዩ።
error-choice = ብኽብረትኩም ካብቶም ኣብዚ ዘለዉ መልስታት ሓደ ምረጹ።
error-one-choice = ብኽብረትኩም ኣብዚ ሓደ መልሲ ጥራይ ምረጹ።
error-other-empty = «ካልእ» መሪጽኩም ኣለኹም። ብኽብረትኩም እንታይ ምዃኑ ብናይ ባዕልኹም ቃላት ጽሓፉ።
error-too-long = { $count ->
    [one] እዚ መልሲ ብ{ $count } ፊደል ነዊሑ ኣሎ። ብኽብረትኩም ኣሕጽርዎ።
   *[other] እዚ መልሲ ብ{ $count } ፊደላት ነዊሑ ኣሎ። ብኽብረትኩም ኣሕጽርዎ።
}
error-character = ኣብዚ መልሲ ክንዕቅቦ ዘይንኽእል ዘይርአ ምልክት ኣሎ። ብኽብረትኩም ነቲ መልሲ ደጊምኩም ጽሓፍዎ።

## After sending

thanks-title = ነመስግነኩም
thanks-lead = መልስታትኩም በጺሑ ኣሎ።
thanks-next-title = ቀጺሉ እንታይ ይኸውን
thanks-next-read = ኣብዚ ዝሰርሑ ሰባት፣ ስድራቤታት ዝብልዎ የንብቡ፤ ብተደጋጋሚ ዝለዓል ነገር ድማ የናድዩ።
thanks-next-hear = እዚ ምስ ወድኡ፣ እንታይ ከም ዝሰምዑን እንታይ ከም ዝገብሩን ንኹሉ ሰብ ይነግሩ።
thanks-next-close = ሕጂ ነዚ ገጽ ክትዓጽውዎ ትኽእሉ ኢኹም።
thanks-another = በዚ ተሌፎን ክምልስ ዝደሊ ካልእ ሰብ ኣሎ ድዩ?
thanks-another-submit = ሓድሽ ባዶ መጠይቕ ጀምሩ
thanks-repeat-title = እዚ መልሲ ድሮ በጺሑና እዩ
thanks-repeat-text = እዚ መልስታት ቅድሚ ሕጂ በጺሑና እዩ፤ ስለዚ ክልተ ግዜ ኣይቆጸርናዮን። ካልእ ሰብ ኣብዚ ክምልስ ይኽእል እዩ።

## A survey that cannot be answered now

closed-title = እዚ መጠይቕ ተዛዚሙ እዩ
closed-text = ስለ ዝመጻእኩም ነመስግነኩም። እዚ መጠይቕ ድሕሪ ሕጂ መልሲ ኣይቅበልን እዩ። ዝጸሓፍኩምዎ ኣይተላእከን።
draft-title = እዚ መጠይቕ ገና ኣይጀመረን
draft-text = ብኽብረትኩም ጸኒሕኩም ተመለሱ፣ ወይ ነቲ እዚ ሊንክ ዝሃበኩም ሰብ ሕተትዎ።
code-used-title = እዚ ኮድ ቅድሚ ሕጂ ኣብ ጥቕሚ ውዒሉ እዩ
code-used-text = ነፍሲ ወከፍ ኮድ ሓደ ግዜ ጥራይ ይሰርሕ። ንስኹም እንተዘይተጠቒምኩምሉ፣ ብኽብረትኩም ነቲ ዝሃበኩም ሰብ ሓድሽ ኮድ ሕተትዎ።

## Pages that say what went wrong

not-found-title = እዚ ገጽ ኣብዚ የለን
not-found-text = ብኽብረትኩም ነቲ ኣድራሻ ደጊምኩም ርኣይዎ፣ ወይ ካብቲ መጀመርታ ገጽ ደጊምኩም ጀምሩ።
home-link = ናብቲ መጀመርታ ገጽ ኪዱ
bad-request-title = ነዚ ከነንብቦ ኣይከኣልናን
bad-request-text = ናብዚ ክለኣኽ ከሎ ጸገም ኣጋጢሙ። ብኽብረትኩም ተመሊስኩም ደጊምኩም ልኣኽዎ።
bad-request-nonce = እዚ ገጽ ክለኣኽ ከሎ ምሉእ ኣይነበረን። ብኽብረትኩም ነቲ መጠይቕ ደጊምኩም ክፈትዎ፤ ሽዑ መልስታትኩም ክበጽሕ ይኽእል እዩ።
bad-request-encoding = ገለ ክፋል ናይዚ ከም ጽሑፍ ክንበብ ኣይተኻእለን። ብኽብረትኩም ተመሊስኩም ዝጸሓፍኩምዎ ርኣዩ፤ ደጊምኩም ድማ ልኣኽዎ።
bad-request-field = ኣብዚ መጠይቕ «{ $field }» ዝበሃል ሕቶ የለን። ብኽብረትኩም ነቲ መጠይቕ ካብ መጀመርታኡ ደጊምኩም ክፈትዎ።
too-large-title = እዚ ብሓደ ግዜ ንምልኣኽ ኣዝዩ ብዙሕ እዩ
too-large-text = ብኽብረትኩም ተመሊስኩም ነቲ ዝነውሐ መልስኹም ኣሕጽርዎ፤ ደጊምኩም ድማ ልኣኹ።
unavailable-title = ሕጂ መልስታትኩም ክንዕቅብ ኣይንኽእልን ኢና
unavailable-text = ዝጠፍአ ነገር የለን፤ ብኽብረትኩም ሓደ ደቒቕ ተጸቢኹም ደጊምኩም ልኣኹ።
too-many-title = ፈተነታት ኣመና በዚሑ
too-many-text = ብኽብረትኩም ሓደ ደቒቕ ተጸቢኹም ደጊምኩም ፈትኑ።
server-error-title = ብወገንና ጸገም ኣጋጢሙ
server-error-text = ጌጋ ናትኩም ኣይኮነን። ብኽብረትኩም ድሕሪ ቁሩብ ደቓይቕ ደጊምኩም ፈትኑ።

## What we heard

heard-title = ዝሰማዕናዮ
heard-not-yet = ኣብዚ ዝንበብ ነገር ገና የለን። እቶም መልስታት ብሓባር ምስ ተነበቡ፣ ስድራቤታት ዝበልዎን ቀጺሉ ዝኸውንን ኣብዚ ክትረኽቡ ኢኹም።

## Codes on paper

code-slip = ነዚ ስካን ግበሩዎ፣ ወይ { $address } ክፈቱ እሞ ነቲ ኮድ ጽሓፉ። ሓደ ግዜ ጥራይ ይሰርሕ።
code-needed = እዚ መጠይቕ ኮድ የድልዮ። ብኽብረትኩም ኣብ ወረቐትኩም ዘሎ ኮድ ጽሓፉ።
token-mistyped = ሓደ ፊደል ወይ ቁጽሪ ልክዕ ኣይኮነን። ብኽብረትኩም ንኹሎም ሓደ ብሓደ ዳግማይ ኣነጻጽሩዎም።

## Receipts

receipt-keep = ቅብሊት ዓቅቡ
receipt-what = በዚ ቅብሊት ጸኒሕኩም ቃላትኩም እንታይ ከም ዝኾኑ ክትርእዩ፣ ብኻልእ ኣገባብ ከም እትርእይዎ ክትዛረቡ ወይ መልስታትኩም ክትመልሱ ትኽእሉ። ኣብዚ ጥራይ እዩ ዝርአ፦ ጽሓፉዎ ወይ ስእሊ ኣልዕሉዎ። ንገዛእ ርእስኹም ጥራይ ሓዙዎ። ዝሓዞ ሰብ ኩሉ መልስታትኩም ክርኢ ይኽእል።
receipt-later = ጸኒሕኩም ቅብሊትኩም ኣብዚ ጽሓፉ፦
receipt-title = ብቅብሊት ርኣዩ
receipt-lead = መልስታትኩም እንታይ ከም ዝኾኑ ርኣዩ፣ ብኻልእ ኣገባብ ከም እትርእይዎ ተዛረቡ፣ ወይ መልስዎም ውሰዱ።
receipt-label = ቅብሊትኩም
receipt-submit = ዝተዓቀበ ኣርኢ
receipt-nothing-title = ነዚ ቅብሊት ዝርአ ነገር የለን
receipt-nothing-text = ምናልባት መልስታትኩም ምስ መልስታት ካልኦት ገና ይጽበዩ ይህልዉ። ምናልባት ተመሊሶም ተወሲዶም፣ ወይ እቲ ቅብሊት ተዓጽዩ፣ ወይ ኣይንፈልጦን ኢና። ሓደ ሰብ ዝያዳ ከይፈልጥ ኣብዚ ኩሉ ግዜ ሓደ ዓይነት ኢና እንዛረብ። ብኽብረትኩም እቲ መጠይቕ ምስ ተወድአ ዳግማይ ፈትኑ።
receipt-found-title = ካብ መልስታትኩም እንዕቅቦ
receipt-words-title = ናትኩም ቃላት፣ ከምኡውን እንታይ ከም ዝኾኑ
receipt-uncoded = ክሳብ ሕጂ ኣብዞም ቃላት ምልክት ዝገበረ ሰብ የለን።
receipt-coded = ነዚ ዘንበቡ ሰባት ኣብዞም ቃላት ምልክት ገይሮም፤ ነፍሲ ወከፍ ሓጺር ስም ኣለዎ፦
receipt-themes = ዝቑጸሩ ኣብዚ እዮም፦
receipt-quoted = ካልኦት ሰባት ነዞም ቃላት ከንብቡ ይኽእሉ፦
receipt-held = በዚ ቋንቋ ዝጸሓፉ ሒደት ሰባት ስለ ዝኾኑ፣ ነዞም ቃላት ተርጓሚ ጥራይ እዩ ዘንብቦም።
receipt-contest = ኣነ ብኻልእ ኣገባብ ይርእዮ
receipt-contest-text = ካብ ሕጂ ንደሓር ካብዞም ቃላት ዝተወስደ ጥቕሲ ዝርኢ ሰብ የለን። ኣብ ውሽጢ ሓደ መዓልቲ ኣቢሉ፣ ዘንበብዎ ሰባት ብኻልእ ኣገባብ ከም እትርእይዎ ይፈልጡ፤ መን ምዃንኩም ግን ኣይፈልጡን፤ ዳግማይ ከኣ ይርእይዎ።
receipt-contest-label = እንታይ ማለትኩም ነይሩ? ብኽብረትኩም ስም ኣይትጽሓፉ።
receipt-contested = ብኻልእ ኣገባብ ከም እትርእይዎ ተዛሪብኩም። ሰብ ዳግማይ ክሳብ ዝርእዮም ካብዞም ቃላት ጥቕሲ ዝርኢ የለን።
receipt-settled = ብኻልእ ኣገባብ ከም እትርእይዎ ተዛሪብኩም። ሰብ ነዞም ቃላት ዳግማይ ርእይዎም ኣሎ።
receipt-withdraw = መልስታተይ መሊሰ ክወስድ
receipt-withdraw-text = መልስታትኩምን ቃላትኩምን ይድምሰሱ። ጥቕስታት ብኡንብኡ ይጠፍኡ፤ እቲ ዝተረፈ ኣብ ውሽጢ ሓደ መዓልቲ ኣቢሉ። ቅድሚ ሕጂ ዝተሓትሙ ቁጽርታት ከምዘለውዎ ይጸንሑ። እዚ ንድሕሪት ክምለስ ኣይክእልን።
receipt-withdrawn = መልስታትኩም ይድምሰሱ ኣለዉ። ካብ ቃላትኩም ዝተወስዱ ጥቕስታት ጠፊኦም፤ እቲ ዝተረፈ ኣብ ውሽጢ ሓደ መዓልቲ ኣቢሉ ይስዕብ። ነቲ ቅብሊት ክትድርብይዎ ትኽእሉ።
receipt-close = ነዚ ቅብሊት ዕጸዉ
receipt-close-text = መልስታትኩም ይጸንሑ፤ ግን በዚ ቅብሊት ዋላ ሓደ ሰብ፣ ንስኹም ከይተረፍኩም፣ ድሕሪ ሕጂ ክረኽቦም ኣይክእልን። እዚ ንድሕሪት ክምለስ ኣይክእልን።
receipt-closed = እዚ ቅብሊት ተዓጽዩ። መልስታትኩም ይጸንሑ። ነቲ ቅብሊት ክትድርብይዎ ትኽእሉ።
