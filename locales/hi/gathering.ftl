### Signing up for a conversation, slips on paper, and the words read aloud before it begins. A draft: no speaker of this language has reviewed it.

## The page on which a family says when it could come

gathering-lead = { $initiative } की ओर से आपको बातचीत में आने का न्योता है। हमें बताएँ कि आप कब आ सकते हैं और आने में आपको किस चीज़ से मदद मिलेगी।
gathering-slots = आप कब आ सकते हैं?
gathering-slots-hint = जो-जो समय आपके लिए ठीक हों, सब चुनें।
gathering-hours = { $start } से { $end } तक
gathering-languages = भाषाएँ:
gathering-interpretation = इन भाषाओं के दुभाषिए होंगे:
gathering-has-childcare = बच्चों की देखभाल के लिए कोई होगा।
gathering-has-food = खाने के लिए कुछ होगा।
gathering-has-transport = हम वहाँ पहुँचने में आपकी मदद करते हैं।
gathering-has-step-free = आप सीढ़ियाँ चढ़े बिना अंदर आ सकते हैं।

## What a family needs

gathering-interpreter = क्या आपको दुभाषिए की ज़रूरत है?
gathering-interpreter-hint = वह भाषा चुनें जो आप सबसे अच्छी बोलते हैं।
gathering-interpreter-none = नहीं, मुझे ज़रूरत नहीं है
gathering-children = कितने बच्चों की देखभाल करनी होगी?
gathering-children-hint = एक पूरी संख्या, जैसे { $example }। कोई बच्चा न हो तो इसे खाली छोड़ दें।
gathering-children-wrong = कृपया यहाँ 0 से { $most } तक की कोई पूरी संख्या लिखें।
gathering-food = क्या आप हमारे साथ खाना खाना चाहते हैं?
gathering-food-eat = हाँ, हम खाएँगे
gathering-food-vegetarian = बिना मांस का खाना
gathering-food-halal = हलाल खाना
gathering-food-nuts = बिना मूँगफली और मेवों का खाना
gathering-way = और किस चीज़ से आपको मदद मिलेगी?
gathering-way-hint = जो-जो सही लगे, सब चुनें, या कुछ भी न चुनें।
gathering-way-transport = वहाँ पहुँचने में मदद
gathering-way-step-free = अंदर आने का बिना सीढ़ियों वाला रास्ता
gathering-way-hear = ऐसी जगह बैठना जहाँ से मुझे ठीक से सुनाई दे
gathering-way-sign = सांकेतिक भाषा के दुभाषिए
gathering-way-read = पढ़ने-लिखने में मेरी मदद करने वाला कोई
gathering-way-quiet = थोड़ा आराम करने के लिए शांत जगह
gathering-way-baby = छोटे बच्चे के लिए जगह
gathering-send = भेजें

## When something needs another look

gathering-slots-missing = कृपया कम से कम एक समय चुनें।
gathering-slots-gone = आपका चुना हुआ एक समय अब नहीं मिल सकता। कृपया एक बार फिर चुनें।
gathering-incomplete = भेजते समय यह पेज अधूरा था। कृपया इसे एक बार फिर भेजें।

## What is kept

gathering-kept-numbers = आपने जो चुना, उसे हम गिनती में जोड़ देते हैं: हर समय पर कितने लोग आ सकते हैं, और कितने लोगों को किस तरह की मदद चाहिए। आपने जो-जो चुना, उसे हम एक साथ नहीं रखते।
gathering-kept-apart = ये संख्याएँ उन सब बातों से अलग रखी जाती हैं, जो लोग बातचीत में या सर्वे में कहते हैं।
gathering-seen-title = ये संख्याएँ कौन देखता है
gathering-seen = बातचीत की तैयारी करने वाले लोग ये संख्याएँ देखते हैं। जब कोई समय केवल एक व्यक्ति ने चुना हो, तो वे देख सकते हैं कि उस व्यक्ति को क्या चाहिए। जो कोई आपके भेजने से ठीक पहले और ठीक बाद में देखे, वह जान सकता है कि आपने क्या चुना।
gathering-erased-title = ये कब मिटाई जाती हैं
gathering-erased = हर समय की संख्याएँ उस समय के अगले दिन हमेशा के लिए मिटा दी जाती हैं, या उससे पहले, अगर तैयारी करने वाले लोग यह पेज बंद कर दें। कितने लोगों ने यह पेज भेजा, यह संख्या पेज बंद होने तक रखी जाती है।

## After sending

gathering-thanks-lead = आपने जो चुना, वह गिन लिया गया है।
gathering-thanks-times = जो समय आपके लिए ठीक हैं
gathering-calendar = मेरे कैलेंडर में जोड़ें
gathering-thanks-remind = हम नहीं जानते कि आप कौन हैं, इसलिए हम आपको याद नहीं दिला सकते। कृपया समय लिख लें या अपने कैलेंडर में जोड़ लें।
gathering-thanks-plans = अगर आपकी योजना बदल जाए, तो कोई बात नहीं। हमें बताने की ज़रूरत नहीं है।
gathering-repeat-title = हम इसे पहले ही गिन चुके हैं
gathering-repeat-text = यह पहले ही आ चुका था, इसलिए हमने इसे दो बार नहीं गिना। यहाँ कोई और जवाब दे सकता है।
gathering-again = क्या कोई और भी इस फ़ोन से चुनना चाहता है?
gathering-again-submit = खाली पेज से शुरू करें

## When it is over

gathering-ended-title = यह पेज बंद हो चुका है
gathering-ended-text = अब आप यहाँ नहीं बता सकते कि आप कब आ सकते हैं। लोगों ने यहाँ जो चुना था, वह मिटा दिया गया है। अगर आप आना चाहें, तो जिन्होंने आपको बुलाया है, कृपया उनसे पूछें।

## On slips of paper, beside a QR code

gathering-slip = आपको न्योता है। हमें बताएँ कि आप कब आ सकते हैं और आपको क्या चाहिए। इसे स्कैन करें, या यह पता खोलें: { $address }
gathering-slip-join = अपने विचार अपने फ़ोन पर, अपनी भाषा में लिखें। इसे स्कैन करें, या यह पता खोलें: { $address }

## On slips of paper that people write on

gathering-paper-rank = सूची पढ़ें। फिर ज़्यादा से ज़्यादा पाँच विचारों के नंबर यहाँ लिखें, सबसे ज़रूरी सबसे पहले।
gathering-paper-fold = अपना नाम न लिखें। इस कागज़ को मोड़कर जमा कर दें।

## Read aloud before a conversation begins

gathering-consent-title = शुरू करने से पहले
gathering-consent-welcome = आपका स्वागत है, और आने के लिए धन्यवाद। हम यहाँ आपकी बात सुनने के लिए हैं।
gathering-consent-free = बोलना ज़रूरी नहीं है। आप जब चाहें अपनी बारी छोड़ सकते हैं, थोड़ा रुक सकते हैं या जा सकते हैं। कोई इसका बुरा नहीं मानेगा।
gathering-consent-notes = जो कहा जाता है, उसे हम लिख लेते हैं। हम कोई नाम नहीं लिखते। नाम की जगह हर सीट का एक अक्षर है।
gathering-consent-sound = हम आवाज़ रिकॉर्ड करना चाहते हैं। इसे सिर्फ़ वे लोग सुन सकते हैं जो इस बातचीत की तैयारी करते और इसे चलाते हैं, और यह कभी प्रकाशित नहीं होती। { $day } तक इसे हमेशा के लिए मिटा दिया जाता है। अगर आपमें से कोई अपनी बात वापस ले, तो हम पूरी रिकॉर्डिंग मिटा देते हैं।
gathering-consent-erase = अगर आज आपका मन बदल जाए, तो हमें बताएँ। तब आपकी सीट से जो कहा गया, उसे हम मिटा देंगे।
gathering-consent-share = कृपया दूसरों को न बताएँ कि किसने क्या कहा। हम यह वादा नहीं कर सकते कि सब लोग इसे मानेंगे, इसलिए केवल वही कहें जो कहना आपको ठीक लगे।
gathering-consent-danger = अगर हमें पता चले कि कोई खतरे में है, तो हो सकता है कि हमें किसी ऐसे व्यक्ति को बताना पड़े जो मदद कर सके।
gathering-consent-back = अंत में हम अपना लिखा हुआ ज़ोर से पढ़ते हैं, और आप उसे ठीक करवा सकते हैं।
gathering-consent-ask-notes = क्या आपको ठीक लगेगा कि हम बातें लिखते जाएँ? अगर हाँ, तो कृपया हाथ उठाएँ।
gathering-consent-ask-quotes = क्या हम आपके शब्द, आपके नाम के बिना, दूसरों को बता सकते हैं? आप “नहीं” कहकर भी शामिल रह सकते हैं। अगर हम बता सकते हैं, तो कृपया हाथ उठाएँ।
gathering-consent-ask-sound = क्या हम आवाज़ रिकॉर्ड कर सकते हैं? कोई भी “नहीं” कह सकता है, और तब हम रिकॉर्ड नहीं करेंगे। अगर हम कर सकते हैं, तो कृपया हाथ उठाएँ।
