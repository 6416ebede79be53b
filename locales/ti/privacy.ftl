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
quote-consent-label = ቃላትኩም ክንደግሞ ንኽእል ዶ?
quote-consent-hint = ንማንም ሰብ ዘየመልክቱ ቃላት ጥራይ፣ ንሱ እውን ሰብ ምስ መርመሮም። ክልቲኡ መልሲ ጸገም የብሉን።
quote-consent-yes = እወ፣ ቃላተይ ብዘይ ስመይ ክድገም ይኽእል እዩ
quote-consent-no = ኣይፋል፣ ብኽብረትኩም ነቲ መልሰይ ጥራይ ቁጸርዎ
