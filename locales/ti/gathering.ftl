### Signing up for a conversation, slips on paper, and the words read aloud before it begins. A draft: no speaker of this language has reviewed it.

## The page on which a family says when it could come

gathering-lead = { $initiative } ናብ ዘተ ይዕድሙኹም ኣለዉ። መዓስ ክትመጹ ከም እትኽእሉ፣ ንምምጻእ ድማ እንታይ ከም ዝሕግዘኩም ንገሩና።
gathering-slots = መዓስ ክትመጹ ትኽእሉ?
gathering-slots-hint = ዝጥዕመኩም ግዜ ኩሉ ምረጹ።
gathering-hours = { $start } – { $end }
gathering-languages = ቋንቋታት፦
gathering-interpretation = ኣስተርጓሚ ዘለዎም ቋንቋታት፦
gathering-has-childcare = ንቘልዑ ዝሕሉ ሰብ ኣሎ።
gathering-has-food = ዝብላዕ ነገር ኣሎ።
gathering-has-transport = ናብቲ ቦታ ክትመጹ ንሕግዘኩም።
gathering-has-step-free = መደያይቦ ከይደየብኩም ክትኣትዉ ትኽእሉ።

## What a family needs

gathering-interpreter = ኣስተርጓሚ የድልየኩም ድዩ?
gathering-interpreter-hint = ብዝበለጸ እትዛረብዎ ቋንቋ ምረጹ።
gathering-interpreter-none = ኣይፋል፣ ኣየድልየንን
gathering-children = ክንደይ ቈልዑ ዝሕልዎም ሰብ የድልዮም?
gathering-children-hint = ምሉእ ቁጽሪ፣ ንኣብነት { $example }። ቈልዓ እንተዘየለ ባዶ ግደፍዎ።
gathering-children-wrong = ብኽብረትኩም ኣብዚ ካብ 0 ክሳብ { $most } ዘሎ ምሉእ ቁጽሪ ጽሓፉ።
gathering-food = ምሳና ክትበልዑ ትደልዩ ዶ?
gathering-food-eat = እወ፣ ክንበልዕ ኢና
gathering-food-vegetarian = ስጋ ዘይብሉ ምግቢ
gathering-food-halal = ሓላል ምግቢ
gathering-food-nuts = ፉልን ከምኡ ዝኣመሰለን ዘይብሉ ምግቢ
gathering-way = ካልእ እንታይ ምሓገዘኩም?
gathering-way-hint = ንዓኹም ዝሰማማዕ ኩሉ ምረጹ፣ ወይ ዋላ ሓደ ኣይትምረጹ።
gathering-way-transport = ናብቲ ቦታ ንምምጻእ ሓገዝ
gathering-way-step-free = መደያይቦ ዘይብሉ መእተዊ
gathering-way-hear = ጽቡቕ ገይረ ዝሰምዓሉ መቐመጢ
gathering-way-sign = ኣስተርጓሚ ቋንቋ ምልክት
gathering-way-read = ንምንባብን ንምጽሓፍን ዝሕግዘኒ ሰብ
gathering-way-quiet = ንምዕራፍ ዝኸውን ህዱእ ቦታ
gathering-way-baby = ንህጻን ዝኸውን ቦታ
gathering-send = ልኣኹ

## When something needs another look

gathering-slots-missing = ብኽብረትኩም እንተወሓደ ሓደ ግዜ ምረጹ።
gathering-slots-gone = ካብቲ ዝመረጽኩምዎ ግዜ ሓደ ሕጂ የለን። ብኽብረትኩም ደጊምኩም ምረጹ።
gathering-incomplete = እዚ ገጽ ክለኣኽ ከሎ ምሉእ ኣይነበረን። ብኽብረትኩም ደጊምኩም ልኣኽዎ።

## What is kept

gathering-kept-numbers = ምርጫታትኩም ናብ ቁጽርታት ንውስኾ፦ ኣብ ነፍሲ ወከፍ ግዜ ክንደይ ሰብ ክመጽእ ከም ዝኽእልን፣ ነፍሲ ወከፍ ዓይነት ሓገዝ ንክንደይ ሰብ ከም ዘድሊን። ምርጫታትኩም ብሓባር ኣይንዕቅቦን ኢና።
gathering-kept-apart = እዞም ቁጽርታት ካብቲ ሰባት ኣብ ዘተ ወይ ኣብ መጠይቕ ዝብልዎ ኩሉ ተፈልዮም ይዕቀቡ።
gathering-seen-title = ነቶም ቁጽርታት መን ይርእዮም
gathering-seen = ነቲ ዘተ ዝውጥኑ ሰባት ነዞም ቁጽርታት ይርእይዎም። ንሓደ ግዜ ዝመረጸ ሓደ ሰብ ጥራይ እንተኾይኑ፣ እቲ ሰብ እንታይ ከም ዘድልዮ ክርእዩ ይኽእሉ። ቅድሚ ምልኣኽኩም ቁሩብ ኣቐዲሙን ምስ ለኣኽኩም ብኡንብኡን ዝረኣየ ሰብ፣ ዝመረጽኩምዎ ክርኢ ይኽእል።
gathering-erased-title = መዓስ ይድምሰሱ
gathering-erased = ናይ ነፍሲ ወከፍ ግዜ ቁጽርታት፣ እቲ ግዜ ምስ ሓለፈ ኣብ ጽባሒቱ ንሓዋሩ ይድምሰሱ፤ ወይ እቶም ዝውጥኑ ሰባት ነዚ ገጽ ኣቐዲሞም እንተዓጽዮምዎ፣ ቅድሚኡ። ክንደይ ሰብ ነዚ ገጽ ከም ዝለኣኸ ግና እቲ ገጽ ክሳብ ዝዕጾ ይዕቀብ።

## After sending

gathering-thanks-lead = ምርጫታትኩም ተቖጺሩ ኣሎ።
gathering-thanks-times = ዝጥዕመኩም ግዜታት
gathering-calendar = ኣብ ዓውደ ኣዋርሐይ ይእቶ
gathering-thanks-remind = መን ምዃንኩም ስለ ዘይንፈልጥ፣ ከነዘኻኽረኩም ኣይንኽእልን ኢና። ብኽብረትኩም ነቲ ግዜ ጽሓፍዎ ወይ ኣብ ዓውደ ኣዋርሕኩም ኣእትውዎ።
gathering-thanks-plans = መደብኩም እንተተለወጠ፣ ጸገም የለን። ክትነግሩና ኣየድልየኩምን እዩ።
gathering-repeat-title = ነዚ ድሮ ቆጺርናዮ ኢና
gathering-repeat-text = እዚ ምርጫታት ቅድሚ ሕጂ በጺሑና እዩ፤ ስለዚ ክልተ ግዜ ኣይቆጸርናዮን። ካልእ ሰብ ኣብዚ ክምልስ ይኽእል እዩ።
gathering-again = በዚ ተሌፎን ክመርጽ ዝደሊ ካልእ ሰብ ኣሎ ድዩ?
gathering-again-submit = ብባዶ ገጽ ጀምሩ

## When it is over

gathering-ended-title = እዚ ገጽ ተዛዚሙ እዩ
gathering-ended-text = ድሕሪ ሕጂ መዓስ ክትመጹ ከም እትኽእሉ ኣብዚ ክትነግሩ ኣይትኽእሉን ኢኹም። ሰባት ኣብዚ ዝመረጽዎ ተደምሲሱ እዩ። ክትመጹ እንተደሊኹም፣ ብኽብረትኩም ነቲ ዝዓደመኩም ሰብ ሕተትዎ።

## On slips of paper, beside a QR code

gathering-slip = ተዓዲምኩም ኣለኹም። መዓስ ክትመጹ ከም እትኽእሉን እንታይ ከም ዘድልየኩምን ንገሩና። ነዚ ስካን ግበርዎ፣ ወይ ነዚ ክፈቱ፦ { $address }
gathering-slip-join = ሓሳብኩም ኣብ ተሌፎንኩም፣ ብቋንቋኹም ጽሓፉ። ነዚ ስካን ግበርዎ፣ ወይ ነዚ ክፈቱ፦ { $address }

## On slips of paper that people write on

gathering-paper-rank = ነቲ ዝርዝር ኣንብቡ። ድሕሪኡ ቁጽርታት ናይ ክሳብ ሓሙሽተ ሓሳባት ኣብዚ ጽሓፉ፤ እቲ ኣዝዩ ኣገዳሲ ይቐድም።
gathering-paper-fold = ስምኩም ኣይትጽሓፉ። ነዚ ወረቐት ዓጺፍኩም ኣረክቡ።

## Read aloud before a conversation begins

gathering-consent-title = ቅድሚ ምጅማርና
gathering-consent-welcome = እንቋዕ ብደሓን መጻእኩም፣ ስለ ዝመጻእኩም ድማ ነመስግነኩም። ኣብዚ ዘለና ንዓኹም ክንሰምዕ ኢና።
gathering-consent-free = ክትዛረቡ ግድን ኣይኮነን። ኣብ ዝኾነ ግዜ ተራኹም ክትሓልፉ፣ ክተዕርፉ ወይ ክትከዱ ትኽእሉ። በዚ ዝወቕሰኩም ሰብ የለን።
gathering-consent-notes = ዝበሃል ንጽሕፍ። ስም ኣይንጽሕፍን ኢና። ኣብ ክንዲ ስም፣ ነፍሲ ወከፍ መቐመጢ ሓደ ፊደል ኣለዎ።
gathering-consent-sound = ድምጺ ክንቐርጽ ንደሊ። ክሰምዕዎ ዝኽእሉ እቶም ነዚ ዘተ ዝውጥኑን ዝመርሑን ሰባት ጥራይ እዮም፤ ፈጺሙ ድማ ኣይሕተምን እዩ። ክሳብ { $day } ንሓዋሩ ይድምሰስ። ሓደ ካባኹም ነቲ ዝበሎ እንተስሒብዎ፣ ንብምሉኡ እቲ ቅዳሕ ንድምስሶ።
gathering-consent-erase = ሎሚ ሓሳብኩም እንተቐይርኩም፣ ንገሩና። ሽዑ ካብ መቐመጢኹም ዝተባህለ ንድምስሶ።
gathering-consent-share = ብኽብረትኩም መን እንታይ ከም ዝበለ ንኻልኦት ኣይትንገሩ። ኩሉ ሰብ ነዚ ከም ዝሕሉ ቃል ክንኣቱ ኣይንኽእልን ኢና፤ ስለዚ ክትዛረብዎ ዘይከብደኩም ጥራይ ተዛረቡ።
gathering-consent-danger = ሓደ ሰብ ኣብ ሓደጋ ከም ዘሎ እንተሰሚዕና፣ ንክሕግዝ ዝኽእል ሰብ ክንነግር ግድን ክኸውን ይኽእል።
gathering-consent-back = ኣብ መወዳእታ እቲ ዝጸሓፍናዮ ዓው ኢልና ነንብቦ፤ ንስኹም ድማ ክትእርምዎ ትኽእሉ።
gathering-consent-ask-notes = መዘኻኸሪ ክንጽሕፍ ትሰማምዑ ዶ? እንተተሰማሚዕኩም ብኽብረትኩም ኢድኩም ኣልዕሉ።
gathering-consent-ask-quotes = ስምኩም ከይጠቐስና ቃላትኩም ንኻልኦት ክንነግር ንኽእል ዶ? ኣይፋል ኢልኩም እውን ክትሳተፉ ትኽእሉ። እንተፈቒድኩምልና ብኽብረትኩም ኢድኩም ኣልዕሉ።
gathering-consent-ask-sound = ድምጺ ክንቐርጽ ንኽእል ዶ? ዝኾነ ሰብ ኣይፋል ክብል ይኽእል፤ ሽዑ ኣይንቐርጽን ኢና። እንተፈቒድኩምልና ብኽብረትኩም ኢድኩም ኣልዕሉ።
