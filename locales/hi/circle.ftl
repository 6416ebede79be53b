### What people in a room read on their own phones and on the screen while a conversation runs. A draft: no speaker of this language has reviewed it.

## The page on the phone

circle-lead = यह बातचीत { $name } की ओर से है। यहाँ कोई आपका नाम नहीं पूछता।
circle-soon-title = यह बातचीत अभी शुरू नहीं हुई है
circle-soon-text = आप सही जगह पर हैं। जब यह शुरू हो, तो यहाँ फिर से देखें। तब आपको दिखेगा कि क्या पूछा जा रहा है।
circle-wait-title = कृपया थोड़ा रुकें
circle-wait-text = अभी कुछ नहीं पूछा जा रहा है। जब बातचीत चलाने वाले व्यक्ति कुछ पूछेंगे, तो वह आपको यहाँ दिखेगा।
circle-look-again = फिर से देखें
circle-write-title = आप जो सोचते हैं, लिखें
circle-answer-hint = आप जिस भाषा में चाहें, लिखें। किसी का नाम न लिखें।
circle-idea-label = विचार { $number }
circle-idea-hint = हर खाने में एक विचार। आप खाने खाली भी छोड़ सकते हैं।
circle-words-title = आपके लिए इन शब्दों का क्या मतलब है?
circle-words-hint = इनमें से जितनों के बारे में चाहें, लिखें। आप जो भी लिखें, वह गलत नहीं है।
circle-word-equity = समता
circle-word-equality = बराबरी
circle-word-inclusion = सबको साथ लेना
circle-word-justice = न्याय
circle-send = भेजें
circle-rank-title = जो सबसे ज़रूरी है, वह चुनें
circle-rank-text = सूची पढ़ें। फिर ज़्यादा से ज़्यादा पाँच चुनें, सबसे ज़रूरी सबसे पहले। आपने क्या चुना, यह कोई नहीं देखता।
circle-rank-list = सूची
circle-rank-1 = सबसे ज़रूरी
circle-rank-2 = दूसरा
circle-rank-3 = तीसरा
circle-rank-4 = चौथा
circle-rank-5 = पाँचवाँ
circle-rank-none = कुछ नहीं चुना गया

## When something needs another look. Nothing that was written is lost.

circle-problem-empty = कृपया भेजने से पहले कुछ लिखें।
circle-problem-long = यह भेजने के लिए बहुत लंबा है। इसमें ज़्यादा से ज़्यादा { $count } अक्षर हो सकते हैं।
circle-problem-none = कृपया सूची में से कम से कम एक चुनें।
circle-problem-twice = यह आप पहले चुन चुके हैं। कृपया कोई और चुनें, या इसे खाली छोड़ दें।
circle-problem-unknown = यह अब सूची में नहीं है। कृपया फिर से चुनें।
circle-problem-page = भेजते समय यह पेज अधूरा था। कृपया इसे एक बार फिर भेजें।
circle-problem-field = इस पेज पर “{ $field }” नाम की कोई चीज़ नहीं है। कृपया इसे शुरू से फिर खोलें।
circle-busy = हम अभी इसे सहेज नहीं सके। कृपया थोड़ी देर में फिर से भेजें। आपका लिखा हुआ कुछ भी खोया नहीं है।

## Thank you, too late, over

circle-thanks-title = धन्यवाद
circle-thanks-lead = आपने जो भेजा, वह पहुँच गया है।
circle-thanks-repeat = यह पहले ही आ चुका था, इसलिए हमने इसे दो बार नहीं गिना।
circle-next-silent = दूसरे लोग अभी लिख रहे हैं या चुन रहे हैं। जब तक बातचीत चलाने वाले व्यक्ति इस चरण को बंद नहीं करते, कोई नहीं देख सकता कि किसी ने क्या भेजा, और न ही यह कि कितनों ने भेजा।
circle-next-together = फिर, अगर कम से कम पाँच लोगों ने लिखा हो, तो सबके शब्द मिले-जुले रूप में, एक साथ कमरे की स्क्रीन पर आते हैं।
circle-next-result = फिर, अगर कम से कम पाँच लोगों ने चुना हो, तो नतीजा कमरे की स्क्रीन पर आता है।
circle-next-look = अगले चरण के लिए इसी पेज पर वापस आएँ।
circle-another = क्या कोई और भी यह फ़ोन इस्तेमाल करना चाहता है?
circle-another-submit = खाली पेज से शुरू करें
circle-late-title = यह चरण खत्म हो चुका है
circle-late-text = इसके पहुँचने से पहले ही बातचीत चलाने वाले व्यक्ति ने चरण बंद कर दिया, इसलिए यह भेजा नहीं गया। आपका लिखा हुआ यह है। आप इसे कमरे में कह सकते हैं।
circle-late-next = अभी जो पूछा जा रहा है, उस पर जाएँ
circle-over-title = यह बातचीत खत्म हो चुकी है
circle-over-text = आने के लिए धन्यवाद। अब यहाँ कुछ नहीं भेजा जा सकता।

## What happens to the words

circle-privacy-summary = आप जो भेजते हैं, उसका क्या होता है
circle-kept-title = हम क्या रखते हैं
circle-kept-words = आप जो लिखते हैं, और इस पेज की भाषा।
circle-kept-words-later = इस बातचीत का आयोजन करने वाले लोग इन शब्दों को रख सकते हैं और उनसे सीख सकते हैं। आपका नाम उनके साथ नहीं होता।
circle-kept-ranks = केवल यह कि हर विचार को सबसे मिलाकर कितने अंक मिले। आपने अकेले जो चुना, वह मिटा दिया जाता है।
circle-not-kept-title = हम क्या नहीं रखते
circle-not-kept-who = आपका नाम, आपका फ़ोन, इंटरनेट पर उसका पता, या समय।
circle-not-kept-same = यह कि कौन-से शब्द एक ही फ़ोन से आए।
circle-limits-title = हम क्या वादा नहीं कर सकते
circle-limits-known = जो आपको जानता है, वह आपको आपके शब्दों से पहचान सकता है, या ऐसी भाषा से जिसमें यहाँ केवल आप लिखते हैं।
circle-limits-machine = शब्द जिस कंप्यूटर में रखे जाते हैं, उसे चलाने वाला व्यक्ति उन्हें स्क्रीन पर आने से पहले पढ़ सकता है।
circle-limits-many = जो कोई कई बार भेजे, वह ऐसा दिखा सकता है जैसे पाँच लोगों ने लिखा हो।

## The screen in the room

circle-screen-join = अपने फ़ोन से शामिल हों
circle-screen-open = { $address } खोलें और यह कोड लिखें:
circle-screen-qr = इस पेज का रास्ता, फ़ोन के कैमरे के लिए
circle-screen-writing = सब चुपचाप लिख रहे हैं। जब सब लिख लेंगे, तब शब्द एक साथ यहाँ आएँगे।
circle-screen-choosing = अपने फ़ोन पर या कागज़ पर ज़्यादा से ज़्यादा पाँच चुनें। जब सब चुन लेंगे, तब नतीजा यहाँ आएगा।
circle-screen-few = पाँच से कम लोगों ने भाग लिया, इसलिए कुछ नहीं दिखाया जा रहा है। जो भेजा गया, वह छिपा रहता है।
circle-screen-erased = यह दौर दिखाए बिना खत्म हो गया। जो भेजा गया था, वह मिटा दिया गया, और उसे किसी ने नहीं पढ़ा।
circle-screen-list = जो लिखा गया
circle-screen-result = सबसे ज़रूरी क्या है
circle-screen-points = अंक
circle-screen-people = कितने लोगों ने इसे चुना
circle-screen-agreed = इसका मतलब, जिस पर हम सहमत हुए
circle-screen-nobody = इस शब्द के बारे में किसी ने नहीं लिखा।
