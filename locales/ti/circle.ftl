### What people in a room read on their own phones and on the screen while a conversation runs. A draft: no speaker of this language has reviewed it.

## The page on the phone

circle-lead = { $name } ዘዳልውዎ ዘተ። ኣብዚ ስምኩም ዝሓትት ሰብ የለን።
circle-soon-title = እዚ ዘተ ገና ኣይጀመረን
circle-soon-text = ኣብ ቅኑዕ ቦታ ኣለኹም። ምስ ጀመረ ኣብዚ ደጊምኩም ርኣዩ። ሽዑ ዝሕተት ዘሎ ክትርእዩ ኢኹም።
circle-wait-title = ብኽብረትኩም ቁሩብ ተጸበዩ
circle-wait-text = ሕጂ ዝሕተት ነገር የለን። እቲ ነቲ ዘተ ዝመርሕ ሰብ ክሓትት ከሎ፣ ኣብዚ ክትርእይዎ ኢኹም።
circle-look-again = ደጊምኩም ርኣዩ
circle-write-title = እትሓስብዎ ጽሓፉ
circle-answer-hint = ብዝደለኹምዎ ቋንቋ ጽሓፉ። ስም ሰብ ኣይትጽሓፉ።
circle-idea-label = ሓሳብ { $number }
circle-idea-hint = ኣብ ነፍሲ ወከፍ ሳንዱቕ ሓደ ሓሳብ ጽሓፉ። ባዶ ሳንዱቕ ክትገድፉ ትኽእሉ።
circle-words-title = እዞም ቃላት ንዓኹም እንታይ ትርጉም ኣለዎም?
circle-words-hint = ብዛዕባ ዝደለኹምዎም ቃላት ጽሓፉ። ካብቲ እትጽሕፍዎ ጌጋ ዝበሃል የለን።
circle-word-equity = ፍትሓውነት
circle-word-equality = ማዕርነት
circle-word-inclusion = ኩሉ ሰብ ምሕቋፍ
circle-word-justice = ፍትሒ
circle-send = ልኣኹ
circle-rank-title = ኣዝዩ ኣገዳሲ ዝኾነ ምረጹ
circle-rank-text = ነቲ ዝርዝር ኣንብቡ። ድሕሪኡ ክሳብ ሓሙሽተ ምረጹ፤ እቲ ኣዝዩ ኣገዳሲ ይቐድም። ዝመረጽኩምዎ ዝርኢ ሰብ የለን።
circle-rank-list = እቲ ዝርዝር
circle-rank-1 = ኣዝዩ ኣገዳሲ
circle-rank-2 = ካልኣይ
circle-rank-3 = ሳልሳይ
circle-rank-4 = ራብዓይ
circle-rank-5 = ሓሙሻይ
circle-rank-none = ዝተመርጸ የለን

## When something needs another look. Nothing that was written is lost.

circle-problem-empty = ብኽብረትኩም ቅድሚ ምልኣኽኩም ገለ ነገር ጽሓፉ።
circle-problem-long = እዚ ንምልኣኽ ኣዝዩ ነዊሕ እዩ። እንተበዝሐ { $count } ፊደላት ክህልዎ ይኽእል።
circle-problem-none = ብኽብረትኩም ካብቲ ዝርዝር እንተወሓደ ሓደ ምረጹ።
circle-problem-twice = ነዚ ኣቐዲምኩም መሪጽኩምዎ ኢኹም። ብኽብረትኩም ካልእ ምረጹ፣ ወይ ነዚ ባዶ ግደፍዎ።
circle-problem-unknown = እዚ ድሕሪ ሕጂ ኣብቲ ዝርዝር የለን። ብኽብረትኩም ደጊምኩም ምረጹ።
circle-problem-page = እዚ ገጽ ክለኣኽ ከሎ ምሉእ ኣይነበረን። ብኽብረትኩም ደጊምኩም ልኣኽዎ።
circle-problem-field = ኣብዚ ገጽ «{ $field }» ዝበሃል ነገር የለን። ብኽብረትኩም ካብ መጀመርታኡ ደጊምኩም ክፈትዎ።
circle-busy = ሕጂ ነዚ ክንዕቅቦ ኣይከኣልናን። ብኽብረትኩም ድሕሪ ቁሩብ ግዜ ደጊምኩም ልኣኽዎ። ካብቲ ዝጸሓፍኩምዎ ዝጠፍአ የለን።

## Thank you, too late, over

circle-thanks-title = ነመስግነኩም
circle-thanks-lead = ዝለኣኽኩምዎ በጺሑ ኣሎ።
circle-thanks-repeat = እዚ ቅድሚ ሕጂ በጺሑና እዩ፤ ስለዚ ክልተ ግዜ ኣይቆጸርናዮን።
circle-next-silent = ካልኦት ገና ይጽሕፉ ወይ ይመርጹ ኣለዉ። እቲ ነቲ ዘተ ዝመርሕ ሰብ ነዚ ደረጃ ክሳብ ዝዓጽዎ፣ ሰባት ዝለኣኽዎ ኾነ ክንደይ ሰብ ከም ዝለኣኸ ክርኢ ዝኽእል የለን።
circle-next-together = ድሕሪኡ፣ እንተወሓደ ሓሙሽተ ሰባት እንተጽሒፎም፣ ናይ ኩሎም ቃላት ተሓዋዊሱ ብሓባር ኣብቲ ክፍሊ ዘሎ ስክሪን ይርአ።
circle-next-result = ድሕሪኡ፣ እንተወሓደ ሓሙሽተ ሰባት እንተመሪጾም፣ እቲ ውጽኢት ኣብቲ ክፍሊ ዘሎ ስክሪን ይርአ።
circle-next-look = ንዝቕጽል ደረጃ ናብዚ ገጽ ተመለሱ።
circle-another = ነዚ ተሌፎን ክጥቀም ዝደሊ ካልእ ሰብ ኣሎ ድዩ?
circle-another-submit = ብባዶ ገጽ ጀምሩ
circle-late-title = እዚ ደረጃ ተዛዚሙ እዩ
circle-late-text = እዚ ቅድሚ ምብጻሑ፣ እቲ ነቲ ዘተ ዝመርሕ ሰብ ዓጽዩዎ፤ ስለዚ ኣይተላእከን። እቲ ዝጸሓፍኩምዎ እንሆ። ኣብቲ ክፍሊ ክትዛረብዎ ትኽእሉ።
circle-late-next = ናብቲ ሕጂ ዝሕተት ዘሎ ኪዱ
circle-over-title = እዚ ዘተ ተዛዚሙ እዩ
circle-over-text = ስለ ዝመጻእኩም ነመስግነኩም። ድሕሪ ሕጂ ኣብዚ ዋላ ሓደ ክለኣኽ ኣይክእልን እዩ።

## What happens to the words

circle-privacy-summary = እትልእክዎ እንታይ ይኸውን
circle-kept-title = እንዕቅቦ
circle-kept-words = እትጽሕፍዎን ቋንቋ ናይዚ ገጽን።
circle-kept-words-later = እቶም ነዚ ዘተ ዘዳልዉ ሰባት ነቲ ቃላት ክዕቅብዎን ካብኡ ክመሃሩን ይኽእሉ። ስምኩም ምስኡ የለን።
circle-kept-ranks = ነፍሲ ወከፍ ሓሳብ ካብ ኩሉ ሰብ ብሓባር ክንደይ ነጥቢ ከም ዝረኸበ ጥራይ። ንስኹም በይንኹም ዝመረጽኩምዎ ይድምሰስ።
circle-not-kept-title = ዘይንዕቅቦ
circle-not-kept-who = ስምኩም፣ ተሌፎንኩም፣ ኣብ ኢንተርነት ዘለዎ ኣድራሻ፣ ወይ ሰዓት።
circle-not-kept-same = ኣየኖት ቃላት ካብ ሓደ ተሌፎን ከም ዝመጹ።
circle-limits-title = ቃል ክንኣትወሉ ዘይንኽእል
circle-limits-known = ዝፈልጠኩም ሰብ ብቃላትኩም፣ ወይ ኣብዚ ንስኹም ጥራይ ብእትጽሕፍዎ ቋንቋ ከለልየኩም ይኽእል።
circle-limits-machine = ነቲ ቃላት ዝዕቅብ ኮምፒተር ዘካይድ ሰብ፣ እቲ ቃላት ቅድሚ ምርኣዩ ከንብቦ ይኽእል።
circle-limits-many = ብዙሕ ግዜ ዝልእኽ ሰብ፣ ሓሙሽተ ሰባት ከም ዝጸሓፉ ከምስል ይኽእል።

## The screen in the room

circle-screen-join = ብተሌፎንኩም ተሳተፉ
circle-screen-open = { $address } ክፈቱ እሞ ነዚ ኮድ ጽሓፉ፦
circle-screen-qr = ናብዚ ገጽ ዝወስድ መንገዲ፣ ንካሜራ ተሌፎን
circle-screen-writing = ኩሉ ሰብ ብስቕታ ይጽሕፍ። ኩሎም ምስ ወድኡ፣ እቲ ቃላት ብሓባር ኣብዚ ይርአ።
circle-screen-choosing = ኣብ ተሌፎንኩም ወይ ኣብ ወረቐት ክሳብ ሓሙሽተ ምረጹ። ኩሎም ምስ ወድኡ፣ እቲ ውጽኢት ኣብዚ ይርአ።
circle-screen-few = ዝተሳተፉ ካብ ሓሙሽተ ሰባት ይውሕዱ፤ ስለዚ ዝርአ ነገር የለን። ዝተላእከ ከም ዝተሓብአ ይጸንሕ።
circle-screen-erased = እዚ ዙር ከይተራእየ ተዛዚሙ። ዝተላእከ ተደምሲሱ፤ ዘንበቦ ሰብ የለን።
circle-screen-list = ዝተጻሕፈ
circle-screen-result = ኣዝዩ ኣገዳሲ
circle-screen-points = ነጥብታት
circle-screen-people = ዝመረጽዎ ሰባት
circle-screen-agreed = ዝተሰማማዕናሉ ትርጉም
circle-screen-nobody = ብዛዕባ እዚ ቃል ዝጸሓፈ ሰብ የለን።
