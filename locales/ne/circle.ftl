### What people in a room read on their own phones and on the screen while a conversation runs. A draft: no speaker of this language has reviewed it.

## The page on the phone

circle-lead = यो कुराकानी { $name }को तर्फबाट हो। यहाँ कसैले तपाईंको नाम सोध्दैन।
circle-soon-title = यो कुराकानी अझै सुरु भएको छैन
circle-soon-text = तपाईं ठीक ठाउँमा हुनुहुन्छ। सुरु भएपछि यहाँ फेरि हेर्नुहोस्। त्यसपछि के सोधिएको छ, देख्नुहुनेछ।
circle-wait-title = कृपया एकछिन पर्खिनुहोस्
circle-wait-text = अहिले केही सोधिएको छैन। कुराकानी चलाउने व्यक्तिले केही सोध्दा, तपाईंले यहाँ देख्न सक्नुहुन्छ।
circle-look-again = फेरि हेर्नुहोस्
circle-write-title = तपाईंलाई के लाग्छ, लेख्नुहोस्
circle-answer-hint = तपाईंलाई मन लागेको भाषामा लेख्नुहोस्। कसैको नाम नलेख्नुहोस्।
circle-idea-label = विचार { $number }
circle-idea-hint = हरेक कोठामा एउटा विचार। कोठा खाली छोड्न पनि सक्नुहुन्छ।
circle-words-title = तपाईंका लागि यी शब्दको अर्थ के हो?
circle-words-hint = यीमध्ये जतिको बारेमा मन लाग्छ, लेख्नुहोस्। तपाईंले जे लेखे पनि गलत हुँदैन।
circle-word-equity = समता
circle-word-equality = समानता
circle-word-inclusion = समावेशिता
circle-word-justice = न्याय
circle-send = पठाउनुहोस्
circle-rank-title = सबैभन्दा महत्त्वपूर्ण कुरा छान्नुहोस्
circle-rank-text = सूची पढ्नुहोस्। अनि बढीमा पाँच वटा छान्नुहोस्, सबैभन्दा महत्त्वपूर्ण पहिले। तपाईंले के छान्नुभयो, कसैले देख्दैन।
circle-rank-list = सूची
circle-rank-1 = सबैभन्दा महत्त्वपूर्ण
circle-rank-2 = दोस्रो
circle-rank-3 = तेस्रो
circle-rank-4 = चौथो
circle-rank-5 = पाँचौँ
circle-rank-none = केही छानिएको छैन

## When something needs another look. Nothing that was written is lost.

circle-problem-empty = कृपया पठाउनुअघि केही लेख्नुहोस्।
circle-problem-long = यो पठाउनका लागि धेरै लामो भयो। यसमा बढीमा { $count } अक्षर हुन सक्छन्।
circle-problem-none = कृपया सूचीबाट कम्तीमा एउटा छान्नुहोस्।
circle-problem-twice = यो तपाईंले पहिले नै छान्नुभएको छ। कृपया अर्को छान्नुहोस्, वा यो खाली छोड्नुहोस्।
circle-problem-unknown = यो अब सूचीमा छैन। कृपया फेरि छान्नुहोस्।
circle-problem-page = पठाउँदा यो पृष्ठ अधुरो थियो। कृपया फेरि एक पटक पठाउनुहोस्।
circle-problem-field = यो पृष्ठमा “{ $field }” नामको केही छैन। कृपया यसलाई सुरुदेखि फेरि खोल्नुहोस्।
circle-busy = हामीले अहिले यो राख्न सकेनौँ। कृपया एकछिनपछि फेरि पठाउनुहोस्। तपाईंले लेखेको केही पनि हराएको छैन।

## Thank you, too late, over

circle-thanks-title = धन्यवाद
circle-thanks-lead = तपाईंले पठाएको कुरा आइपुग्यो।
circle-thanks-repeat = यो पहिले नै आइसकेको थियो, त्यसैले हामीले दुई पटक गनेनौँ।
circle-next-silent = अरू अझै लेख्दै वा छान्दै हुनुहुन्छ। कुराकानी चलाउने व्यक्तिले यो चरण बन्द नगरेसम्म, कसले के पठायो वा कति जनाले पठाए, कसैले देख्न सक्दैन।
circle-next-together = त्यसपछि, कम्तीमा पाँच जनाले लेखेका छन् भने, सबैका कुरा मिसिएर एकसाथ कोठाको पर्दामा देखिन्छन्।
circle-next-result = त्यसपछि, कम्तीमा पाँच जनाले छानेका छन् भने, नतिजा कोठाको पर्दामा देखिन्छ।
circle-next-look = अर्को चरणका लागि यही पृष्ठमा फर्किनुहोस्।
circle-another = अरू कोही यो फोन चलाउन चाहनुहुन्छ?
circle-another-submit = खाली पृष्ठबाट सुरु गर्नुहोस्
circle-late-title = यो चरण सकियो
circle-late-text = यो आइपुग्नुअघि नै कुराकानी चलाउने व्यक्तिले यो चरण बन्द गर्नुभयो, त्यसैले यो पठाइएन। तपाईंले लेखेको कुरा यहाँ छ। तपाईं यो कोठामा भन्न सक्नुहुन्छ।
circle-late-next = अहिले सोधिएको कुरामा जानुहोस्
circle-over-title = यो कुराकानी सकियो
circle-over-text = आउनुभएकोमा धन्यवाद। अब यहाँ केही पठाउन मिल्दैन।

## What happens to the words

circle-privacy-summary = तपाईंले पठाएको कुरा के हुन्छ
circle-kept-title = हामी के राख्छौँ
circle-kept-words = तपाईंले लेखेको कुरा, र यो पृष्ठको भाषा।
circle-kept-words-later = यो कुराकानी गराउने मानिसहरूले ती कुरा राख्न र तिनबाट सिक्न सक्छन्। तपाईंको नाम त्यससँग हुँदैन।
circle-kept-ranks = हरेक विचारले सबैबाट जम्मा कति अङ्क पायो भन्ने मात्र। तपाईं एक्लैले छानेको कुरा मेटाइन्छ।
circle-not-kept-title = हामी के राख्दैनौँ
circle-not-kept-who = तपाईंको नाम, तपाईंको फोन, इन्टरनेटमा त्यसको ठेगाना, वा समय।
circle-not-kept-same = कुन-कुन कुरा एउटै फोनबाट आए भन्ने।
circle-limits-title = हामी के वाचा गर्न सक्दैनौँ
circle-limits-known = तपाईंलाई चिन्ने मानिसले तपाईंका कुराबाट, वा यहाँ तपाईंले मात्र लेख्ने भाषाबाट तपाईंलाई चिन्न सक्छ।
circle-limits-machine = ती कुरा राख्ने कम्प्युटर चलाउने व्यक्तिले ती कुरा पर्दामा आउनुअघि नै पढ्न सक्छ।
circle-limits-many = कसैले धेरै पटक पठायो भने, पाँच जनाले लेखेजस्तो देखिन सक्छ।

## The screen in the room

circle-screen-join = आफ्नो फोनबाट सहभागी हुनुहोस्
circle-screen-open = { $address } खोल्नुहोस् र यो कोड लेख्नुहोस्:
circle-screen-qr = यो पृष्ठमा आउने बाटो, फोनको क्यामेराका लागि
circle-screen-writing = सबै जना चुपचाप लेख्दै हुनुहुन्छ। सबैले लेखिसकेपछि कुराहरू एकसाथ यहाँ देखिन्छन्।
circle-screen-choosing = आफ्नो फोनमा वा कागजमा बढीमा पाँच वटा छान्नुहोस्। सबैले छानिसकेपछि नतिजा यहाँ देखिन्छ।
circle-screen-few = पाँच जनाभन्दा कम सहभागी भए, त्यसैले केही देखाइँदैन। पठाइएका कुरा लुकेकै रहन्छन्।
circle-screen-erased = यो चरण नदेखाई सकियो। पठाइएका कुरा मेटाइए, र कसैले ती पढेन।
circle-screen-list = लेखिएका कुरा
circle-screen-result = सबैभन्दा महत्त्वपूर्ण कुरा
circle-screen-points = अङ्क
circle-screen-people = कति जनाले यो छाने
circle-screen-agreed = यसको अर्थ, जसमा हामी सहमत भयौँ
circle-screen-nobody = यो शब्दबारे कसैले लेखेन।
