### What is said about privacy and consent. A locale whose text no speaker has reviewed shows the English beneath it.
locale-status = drafted

privacy-draft = ንድፊ፦ ነዚ ቋንቋ ዝዛረብ ሰብ ነዚ ትርጉም ገና ኣይመርመሮን። ኣብ ታሕቲ ነቲ ናይ እንግሊዝኛ ጽሑፍ ክትረኽብዎ ኢኹም።
privacy-original = እቲ ናይ እንግሊዝኛ ጽሑፍ
privacy-summary = ብዘይ ስም፦ እንታይ ንዕቅብ፣ እንታይ ድማ ኣይንዕቅብን
privacy-kept-title = እንዕቅቦ
privacy-kept-answers = መልስታትኩምን ዝመረጽኩምዎ ቋንቋን።
privacy-kept-version = ንኣየናይ ሕታም ናይቲ መጠይቕ ከም ዝመለስኩም።
privacy-kept-day = መልስታትኩም ምስ መልስታት ካልኦት ሰባት ብሓባር ዝተመሓላለፈሉ መዓልቲ። ንስኹም ዝለኣኽኩምሉ ግዜ ኣይኮነን።
privacy-kept-quote = ተሓቲትኩም እንተኾይንኩም፣ ሰባት ንቓላትኩም ክደግምዎ ይኽእሉ ወይ ኣይክእሉን።
privacy-not-kept-title = ዘይንዕቅቦ
privacy-not-kept-name = ስምኩም፣ ቁጽሪ ተሌፎንኩም ወይ ኣድራሻ ኢመይልኩም። ነዚ ኣይንሓትትን ኢና።
privacy-not-kept-device = ኣየናይ ተሌፎን ወይ ኮምፒተር ከም ዝተጠቐምኩም፣ ናይ ኢንተርነት ኣድራሻኡ፣ ወይ መልስታትኩም ዝለኣኽኩምሉ ግዜ።
privacy-not-kept-cookie = ኣብ ዝመጽእ ግዜ ንዓኹም ከለሊ ዝኽእል ዝኾነ ነገር ኣይንዕቅብን። እዚ ገጽ ኩኪ (cookies) ኣይጥቀምን እዩ።
privacy-when-title = ሰባት ነቲ መልስታት መዓስ ይርእይዎ
privacy-when-close = እቲ መጠይቕ ምስ ተዛዘመ፣ ኩሉ መልስታት ተሓዋዊሱ ብሓባር ይመሓላለፍ። ክሳብ ሽዑ፣ ኣብዚ ዘሎ ዝኾነ ሰብ ከንብቦ ወይ ክቖጽሮ ኣይክእልን እዩ።
privacy-when-dates = መልስታት ተሓዋዊሱ ብሓባር ዝመሓላለፈሉ መዓልታት እዚ እዩ፦ { $dates }። ኣብ መንጎ እዚ መዓልታት፣ ኣብዚ ዘሎ ዝኾነ ሰብ ከንብቦ ወይ ክቖጽሮ ኣይክእልን እዩ።
privacy-limits-title = ቃል ክንኣትወሉ ዘይንኽእል
privacy-limits-network = ነቲ ናይ ኢንተርነት መስመርኩም ዘካይድ ኣካል፣ ነዚ ገጽ ከም ዝበጻሕኩምዎ ክርኢ ይኽእል እዩ፤ ነቲ ዝጸሓፍኩምዎ ግን ክርኢ ኣይክእልን።
privacy-limits-words = ጽቡቕ ገይሩ ዝፈልጠኩም ሰብ፣ ሳሕቲ ብዝስምዑ ቃላት ወይ ንስኹም ጥራይ ብእትነግርዎ ታሪኽ ከለልየኩም ይኽእል እዩ።
privacy-limits-together = ኣብዚ ዝሰርሑ ሰባት፣ ብዙሕ መልስታት ብሓባር ከም ዝመጸ ከስተውዕሉ ይኽእሉ እዮም።
privacy-limits-database = እዚ ቦታ PostgreSQL ዝበሃል ዳታቤዝ (database) ዝጥቀም እንተኾይኑ፣ ናይቲ ዳታቤዝ ናይ ገዛእ ርእሱ መዝገብ (log) ንዝተደምሰሰ ጽሑፍ ንገለ ግዜ የጽንሖ።
privacy-groups = ነዚ መጠይቕ ዘካይዱ ሰባት ነቲ መልስታት ብጉጅለ ይርእይዎ፣ ንኣብነት ብቋንቋ ወይ ብቤት ትምህርቲ። ንእሽቶ ጉጅለ ፈጺሙ ኣይርአን እዩ።

## On the page that says everything

privacy-page-title = መልስታትኩም እንታይ ይኸውን
privacy-page-link = ኩሉ ብዛዕባ እዚ፣ ኣብ ሓደ ገጽ
privacy-when-pools = ኣብ ወረቐት ብዘሎ ኮድ ዝተላእከ መልስታት፣ እቲ መጠይቕ ክፉት ከሎ በብጉጅለ ይመሓላለፍ። ገለ መልስታት ኩሉ ግዜ ይተርፍ፤ እዚ ድማ ናይ መን መልስታት ከም ዝተመሓላለፈ ዝኾነ ሰብ ምእንቲ ከይፈልጥ እዩ።
privacy-few = ዝመለሱ ሰባት ትሕቲ ሓሙሽተ እንተኾይኖም፣ መልስታቶም ከም ዝተቖለፈ ይተርፍ፤ ዝኾነ ሰብ ድማ ኣየንብቦን እዩ።
privacy-who-title = መን እንታይ ይርኢ
privacy-who-waiting = መልስታት ክሳብ ዝመሓላለፍ ተቖሊፉ ይጸንሕ። እቲ መፍትሕ ካብቲ መልስታት ተፈልዩ ይዕቀብ፤ መልስታት ምስ ተመሓላለፈ ድማ እቲ መፍትሕ ይድምሰስ።
privacy-who-readers = ድሕሪኡ፣ ኣብዚ ዝሰርሑ ሰባት ነቲ ዝጸሓፍኩምዎ የንብቡ፤ ኣብ ሓደ ግዜ ሓደ ጽሑፍ ጥራይ። ኣብ ጎድኑ ነቲ ካልእ መልስታትኩም ኣይርእይዎን እዮም።
privacy-who-translator = ብሓደ ቋንቋ ዝጸሓፉ ሰባት ትሕቲ ሓሙሽተ እንተኾይኖም፣ ንቓላቶም ተርጓሚ ጥራይ እዩ ዘንብቦ። ካልኦት ኩሎም ነቲ ቋንቋ ዘይጠቅስ ትርጉም የንብቡ።
privacy-who-tables = ኣብ ሰንጠረዥ ዝርአ፣ ዓሰርተ ወይ ልዕሊኡ ሰባት ዘለውዎ ጉጅለ ጥራይ እዩ፤ ካብኣቶም ክንደይ ክፋል ሓደ ነገር ከም ዝበለ ድማ ብግምት ጥራይ ይርአ። ካብ ካልእ ቁጽርታት ተጸብጺቡ ክፍለጥ ዝኽእል ጉጅለ እውን ኣይርአን እዩ።
privacy-who-quotes = ቃላትኩም ንኻልኦት ዝድገም «እወ» እንተበልኩም ጥራይ እዩ፤ ንሱ እውን ንማንም ሰብ ከም ዘየመልክት ሰብ ምስ መርመሮ ጥራይ።
privacy-long-title = መልስታት ንኽንደይ ግዜ ንዕቅብ
privacy-long-months = { $count ->
    [one] እቲ መጠይቕ ምስ ተዛዘመ ድሕሪ { $count } ወርሒ መልስታት ይድምሰስ።
   *[other] እቲ መጠይቕ ምስ ተዛዘመ ድሕሪ { $count } ኣዋርሕ መልስታት ይድምሰስ።
}
privacy-long-open = መልስታት መዓስ ከም ዝድምሰስ ዝመረጸ ሰብ ገና የለን።
privacy-long-withdraw = በቲ ቅብሊትኩም መልስታትኩም መሊስኩም ክትወስድዎ ትኽእሉ ኢኹም። ኣብ ውሽጢ ሓደ መዓልቲ ኣቢሉ ይድምሰስ። ካልኦት ከንብብዎ ዝኽእሉ ዝነበሩ ቃላትኩም ብኡንብኡ ይጠፍእ።
privacy-long-published = ቅድሚኡ ዝተሓትመ ቁጽርታት ከም ዘለዎ ይጸንሕ።
privacy-long-backup = ንህጹጽ ኩነታት ዝዕቀብ ቅዳሓት ተቖሊፉ እዩ። ድሕሪ ገለ ሰሙናት መፋትሑ ይድምሰስ፤ ሽዑ ዝኾነ ሰብ ከንብቦ ኣይክእልን እዩ።
privacy-limits-machine = ነቲ መልስታት ዝዕቀበሉ ኮምፒተር ዘካይድ ኣካል፣ እቲ መልስታት ምስ ተመሓላለፈ ንኹሉ ከንብቦ ይኽእል እዩ።
privacy-limits-false = ብዙሕ ናይ ሓሶት መልስታት ክልእኽ ዝኽእል ሰብ፣ ኣየናይ መልሲ ናይ ሓቂ ምዃኑ ምፍላጥ ይቐልሎ።
quote-consent-label = ቃላትኩም ክንደግሞ ንኽእል ዶ?
quote-consent-hint = ንማንም ሰብ ዘየመልክቱ ቃላት ጥራይ፣ ንሱ እውን ሰብ ምስ መርመሮም። ክልቲኡ መልሲ ጸገም የብሉን።
quote-consent-yes = እወ፣ ቃላተይ ብዘይ ስመይ ክድገም ይኽእል እዩ
quote-consent-no = ኣይፋል፣ ብኽብረትኩም ነቲ መልሰይ ጥራይ ቁጸርዎ
