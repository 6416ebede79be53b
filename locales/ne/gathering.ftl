### Signing up for a conversation, slips on paper, and the words read aloud before it begins. A draft: no speaker of this language has reviewed it.

## The page on which a family says when it could come

gathering-lead = { $initiative }को तर्फबाट तपाईंलाई कुराकानीमा निम्तो छ। तपाईं कहिले आउन सक्नुहुन्छ र आउनका लागि केले मद्दत गर्छ, हामीलाई भन्नुहोस्।
gathering-slots = तपाईं कहिले आउन सक्नुहुन्छ?
gathering-slots-hint = तपाईंलाई मिल्ने सबै समय छान्नुहोस्।
gathering-hours = { $start } देखि { $end } सम्म
gathering-languages = भाषाहरू:
gathering-interpretation = यी भाषाका दोभाषे हुनुहुन्छ:
gathering-has-childcare = बालबालिकाको हेरचाह गर्ने मानिस हुनुहुन्छ।
gathering-has-food = खानेकुरा हुन्छ।
gathering-has-transport = त्यहाँ आइपुग्न हामी मद्दत गर्छौँ।
gathering-has-step-free = सिँढी नचढी भित्र आउन सकिन्छ।

## What a family needs

gathering-interpreter = तपाईंलाई दोभाषे चाहिन्छ?
gathering-interpreter-hint = तपाईं सबैभन्दा राम्रो बोल्ने भाषा छान्नुहोस्।
gathering-interpreter-none = मलाई चाहिँदैन
gathering-children = कति जना बालबालिकाको हेरचाह गर्नुपर्छ?
gathering-children-hint = एउटा पूर्ण सङ्ख्या, जस्तै { $example }। कोही छैनन् भने खाली छोड्नुहोस्।
gathering-children-wrong = कृपया यहाँ 0 देखि { $most } सम्मको एउटा पूर्ण सङ्ख्या लेख्नुहोस्।
gathering-food = तपाईं हामीसँगै खान चाहनुहुन्छ?
gathering-food-eat = हुन्छ, हामी खान्छौँ
gathering-food-vegetarian = मासु नभएको खाना
gathering-food-halal = हलाल खाना
gathering-food-nuts = बदाम र नट नभएको खाना
gathering-way = अरू केले तपाईंलाई मद्दत गर्छ?
gathering-way-hint = मिल्ने जति सबै छान्नुहोस्, वा कुनै पनि नछान्नुहोस्।
gathering-way-transport = त्यहाँ आइपुग्न मद्दत
gathering-way-step-free = सिँढी नभएको भित्र आउने बाटो
gathering-way-hear = राम्ररी सुनिने ठाउँमा सिट
gathering-way-sign = साङ्केतिक भाषाका दोभाषे
gathering-way-read = पढ्न र लेख्न मलाई मद्दत गर्ने मानिस
gathering-way-quiet = आराम गर्न शान्त ठाउँ
gathering-way-baby = सानो बच्चाका लागि ठाउँ
gathering-send = पठाउनुहोस्

## When something needs another look

gathering-slots-missing = कृपया कम्तीमा एउटा समय छान्नुहोस्।
gathering-slots-gone = तपाईंले छानेको एउटा समय अब उपलब्ध छैन। कृपया फेरि एक पटक छान्नुहोस्।
gathering-incomplete = पठाउँदा यो पृष्ठ अधुरो थियो। कृपया फेरि एक पटक पठाउनुहोस्।

## What is kept

gathering-kept-numbers = तपाईंले छानेका कुरा हामी गन्तीमा जोड्छौँ: कुन समयमा कति जना आउन सक्छन्, र कति जनालाई कस्तो मद्दत चाहिन्छ। तपाईंले छानेका कुरा हामी एकै ठाउँमा राख्दैनौँ।
gathering-kept-apart = मानिसहरूले कुराकानीमा वा सर्वेक्षणमा भनेका सबै कुराबाट यी सङ्ख्या अलग राखिन्छन्।
gathering-seen-title = यी सङ्ख्या कसले देख्छ
gathering-seen = कुराकानीको तयारी गर्ने मानिसहरूले यी सङ्ख्या देख्छन्। कुनै समय एक जनाले मात्र छानेको छ भने, त्यो व्यक्तिलाई के चाहिन्छ भनेर उनीहरूले देख्न सक्छन्। तपाईंले पठाउनुभन्दा ठीक अघि र ठीक पछि हेर्ने मानिसले तपाईंले के छान्नुभयो भनेर देख्न सक्छ।
gathering-erased-title = यी कहिले मेटाइन्छन्
gathering-erased = हरेक समयका सङ्ख्या त्यस समयको भोलिपल्ट सधैँका लागि मेटाइन्छन्, वा तयारी गर्ने मानिसहरूले यो पृष्ठ पहिले नै बन्द गरे भने त्यसअघि नै। कति जनाले यो पृष्ठ पठाए भन्ने सङ्ख्या पृष्ठ बन्द नभएसम्म राखिन्छ।

## After sending

gathering-thanks-lead = तपाईंले छानेका कुरा गनिए।
gathering-thanks-times = तपाईंलाई मिल्ने समय
gathering-calendar = मेरो पात्रोमा राख्नुहोस्
gathering-thanks-remind = तपाईं को हुनुहुन्छ, हामीलाई थाहा छैन, त्यसैले हामी सम्झाउन सक्दैनौँ। कृपया समय टिप्नुहोस् वा आफ्नो पात्रोमा राख्नुहोस्।
gathering-thanks-plans = तपाईंको योजना फेरियो भने पनि केही हुँदैन। हामीलाई भन्नु पर्दैन।
gathering-repeat-title = यो हामीले पहिले नै गनिसकेका छौँ
gathering-repeat-text = यी कुरा पहिले नै आइसकेका थिए, त्यसैले हामीले दुई पटक गनेनौँ। अरू कसैले यहाँ जवाफ दिन सक्नुहुन्छ।
gathering-again = अरू कोही यो फोनबाट छान्न चाहनुहुन्छ?
gathering-again-submit = खाली पृष्ठबाट सुरु गर्नुहोस्

## When it is over

gathering-ended-title = यो पृष्ठ सकिएको छ
gathering-ended-text = कहिले आउन सक्नुहुन्छ भनेर अब यहाँ भन्न मिल्दैन। मानिसहरूले यहाँ छानेका कुरा मेटाइएका छन्। तपाईं आउन चाहनुहुन्छ भने, कृपया तपाईंलाई निम्तो दिने व्यक्तिलाई सोध्नुहोस्।

## On slips of paper, beside a QR code

gathering-slip = तपाईंलाई निम्तो छ। कहिले आउन सक्नुहुन्छ र के चाहिन्छ, हामीलाई भन्नुहोस्। यसलाई स्क्यान गर्नुहोस्, वा यो ठेगाना खोल्नुहोस्: { $address }
gathering-slip-join = आफ्ना विचार आफ्नो फोनमा, आफ्नै भाषामा लेख्नुहोस्। यसलाई स्क्यान गर्नुहोस्, वा यो ठेगाना खोल्नुहोस्: { $address }

## On slips of paper that people write on

gathering-paper-rank = सूची पढ्नुहोस्। अनि बढीमा पाँच विचारका नम्बर यहाँ लेख्नुहोस्, सबैभन्दा महत्त्वपूर्ण पहिले।
gathering-paper-fold = आफ्नो नाम नलेख्नुहोस्। यो कागज पट्याएर बुझाउनुहोस्।

## Read aloud before a conversation begins

gathering-consent-title = सुरु गर्नुअघि
gathering-consent-welcome = स्वागत छ, र आउनुभएकोमा धन्यवाद। हामी यहाँ तपाईंको कुरा सुन्न आएका हौँ।
gathering-consent-free = बोल्नैपर्छ भन्ने छैन। तपाईं जुनसुकै बेला आफ्नो पालो छोड्न, आराम गर्न वा जान सक्नुहुन्छ। यसमा कसैले नराम्रो मान्ने छैन।
gathering-consent-notes = भनिएका कुरा हामी लेख्छौँ। हामी कुनै नाम लेख्दैनौँ। नामको सट्टा हरेक सिटको एउटा अक्षर छ।
gathering-consent-sound = हामी आवाज रेकर्ड गर्न चाहन्छौँ। यो कुराकानीको तयारी गर्ने र चलाउने मानिसहरूले मात्र त्यो सुन्न सक्छन्, र त्यो कहिल्यै प्रकाशित हुँदैन। { $day } सम्ममा त्यो सधैँका लागि मेटाइन्छ। तपाईंहरूमध्ये कसैले आफ्नो कुरा फिर्ता लिनुभयो भने, हामी पूरै रेकर्डिङ मेटाउँछौँ।
gathering-consent-erase = आज तपाईंको मन बदलियो भने, हामीलाई भन्नुहोस्। त्यसपछि तपाईंको सिटबाट भनिएका कुरा हामी मेटाउँछौँ।
gathering-consent-share = कसले के भन्यो भनेर कृपया अरूलाई नभन्नुहोस्। सबैले यो कुरा मान्छन् भनेर हामी वाचा गर्न सक्दैनौँ, त्यसैले तपाईंलाई भन्न अप्ठ्यारो नलाग्ने कुरा मात्र भन्नुहोस्।
gathering-consent-danger = कोही खतरामा छ भन्ने सुन्यौँ भने, हामीले मद्दत गर्न सक्ने व्यक्तिलाई भन्नुपर्ने हुन सक्छ।
gathering-consent-back = अन्त्यमा हामी आफूले लेखेका कुरा ठूलो स्वरले पढ्छौँ, र तपाईं त्यसलाई सच्याउन सक्नुहुन्छ।
gathering-consent-ask-notes = हामीले कुरा टिप्दा तपाईंलाई हुन्छ? हुन्छ भने कृपया हात उठाउनुहोस्।
gathering-consent-ask-quotes = तपाईंको नाम नभनी तपाईंका कुरा हामी अरूलाई भन्न सक्छौँ? तपाईं “हुँदैन” भनेर पनि सहभागी हुन सक्नुहुन्छ। हुन्छ भने कृपया हात उठाउनुहोस्।
gathering-consent-ask-sound = हामी आवाज रेकर्ड गर्न सक्छौँ? जोसुकैले “हुँदैन” भन्न सक्नुहुन्छ, त्यसो भए हामी रेकर्ड गर्दैनौँ। हुन्छ भने कृपया हात उठाउनुहोस्।
