### Every word a family can meet, but for what is said about privacy (privacy.ftl).

## Everywhere

language-switch-label = भाषा
language-change = भाषा बदल्नुहोस्
text-not-translated = यसको अनुवाद अझै भएको छैन। यो लेखको भाषा: { $language }।
skip-to-content = मुख्य भागमा जानुहोस्
sample-banner = यो एउटा नमुना हो। यसमा भएका मानिस र जवाफहरू काल्पनिक हुन्।

## The front door

home-title = Harken
home-lead = तपाईंको विद्यालय समुदायले तपाईंको कुरा सुन्ने ठाउँ।
home-survey-title = सर्वेक्षणको जवाफ दिनुहोस्
home-survey-text = तपाईंसँग कोड लेखिएको कागज छ भने, कोड यहाँ लेख्नुहोस्। कसैले तपाईंलाई लिङ्क पठाएको छ भने, त्यो लिङ्क खोल्नुहोस्।
home-code-label = कोड
home-code-hint = अक्षर र अङ्क, जस्तै 7K4M-2RXE-H6PT-3WNA-C8FY
home-code-submit = सर्वेक्षणमा जानुहोस्
home-session-title = कुराकानीमा सहभागी हुनुहोस्
home-session-text = कुराकानी चलाउने व्यक्तिले तपाईंलाई कोड दिनुहुनेछ।
home-session-submit = सहभागी हुनुहोस्
home-staff-link = कर्मचारीका लागि साइन-इन
home-code-unknown = हामीले यो कोड भेटेनौँ। कृपया यसलाई फेरि एक पटक हेर्नुहोस्, वा तपाईंलाई यो दिने व्यक्तिलाई सोध्नुहोस्।
session-unknown = अहिले यो कोडमा कुनै कुराकानी चलिरहेको छैन। कृपया कुराकानी चलाउने व्यक्तिलाई सोध्नुहोस्।

## The survey

survey-progress = { $total } मध्ये प्रश्न { $number }
survey-optional = नदिए पनि हुन्छ
survey-submit = मेरा जवाफ पठाउनुहोस्
survey-questions-count = { $count ->
    [one] { $count } प्रश्न
   *[other] { $count } प्रश्न
}
survey-anonymous = यहाँ कसैले तपाईंको नाम सोध्दैन।
survey-choose-one = एउटा छान्नुहोस्।
survey-choose-many = मिल्ने जति सबै छान्नुहोस्।
survey-other = अन्य
survey-other-label = तपाईंका आफ्नै शब्दमा
survey-other-hint = “अन्य” छान्नुभएको भए, कृपया के हो, लेख्नुहोस्।
survey-whole-number-hint = एउटा पूर्ण सङ्ख्या, जस्तै { $example }
survey-decimal-hint = एउटा सङ्ख्या, जस्तै { $example }
survey-range-hint = { $start } देखि { $end } सम्मको एउटा सङ्ख्या
survey-date-hint = दिन, महिना र वर्ष
survey-no-answer = जवाफ छैन
survey-clear-choice = म यो भन्न चाहन्नँ
survey-acknowledge = मैले यो पढेँ
survey-only-if = “{ $question }” मा तपाईंको जवाफ “{ $answer }” भए मात्र
survey-only-if-other = यो तपाईंका अघिल्ला जवाफसँग मिल्छ भने मात्र
survey-write-language = तपाईंलाई मन लागेको भाषामा लेख्नुहोस्।
survey-draft-saved = यो फोन वा कम्प्युटरमा सुरक्षित छ। अझै पठाइएको छैन।
survey-offline = अहिले इन्टरनेट छैन। तपाईंका जवाफ यो फोन वा कम्प्युटरमा सुरक्षित छन् र अझै पठाइएका छैनन्।
survey-send-again = फेरि पठाएर हेर्नुहोस्

## When something needs another look

error-summary-title = कृपया यो फेरि एक पटक हेर्नुहोस्
error-summary-count = { $count ->
    [one] { $count } जवाफ फेरि हेर्नुपर्ने छ। तपाईंले लेखेको केही पनि हराएको छैन।
   *[other] { $count } जवाफ फेरि हेर्नुपर्ने छ। तपाईंले लेखेको केही पनि हराएको छैन।
}
error-required = हामीलाई यहाँ एउटा जवाफ चाहिन्छ।
error-required-choice = कृपया यहाँ एउटा जवाफ छान्नुहोस्।
error-required-acknowledge = यो पढिसकेपछि कृपया कोठामा ठीक चिन्ह लगाउनुहोस्।
error-whole-number = कृपया यहाँ एउटा पूर्ण सङ्ख्या लेख्नुहोस्, जस्तै { $example }।
error-number = कृपया यहाँ एउटा सङ्ख्या लेख्नुहोस्, जस्तै { $example }।
error-range = कृपया { $start } देखि { $end } सम्मको एउटा सङ्ख्या छान्नुहोस्।
error-date = कृपया यहाँ दिन, महिना र वर्षसहित एउटा सही मिति लेख्नुहोस्।
error-constraint = कृपया यो जवाफ फेरि एक पटक हेर्नुहोस्। यो प्रश्नसँग मिल्दैन।
error-choice = कृपया यहाँ दिइएका जवाफमध्ये एउटा छान्नुहोस्।
error-one-choice = कृपया यहाँ एउटा मात्र जवाफ छान्नुहोस्।
error-other-empty = तपाईंले “अन्य” छान्नुभयो। कृपया के हो, आफ्नै शब्दमा लेख्नुहोस्।
error-too-long = { $count ->
    [one] यो जवाफ { $count } अक्षरले लामो भयो। कृपया यसलाई छोटो बनाउनुहोस्।
   *[other] यो जवाफ { $count } अक्षरले लामो भयो। कृपया यसलाई छोटो बनाउनुहोस्।
}
error-character = यो जवाफमा एउटा लुकेको अक्षर छ, जुन हामी राख्न सक्दैनौँ। कृपया यो जवाफ फेरि लेख्नुहोस्।

## After sending

thanks-title = धन्यवाद
thanks-lead = तपाईंका जवाफ आइपुगे।
thanks-next-title = अब के हुन्छ
thanks-next-read = यो काम गर्ने मानिसहरूले परिवारहरूले भनेका कुरा पढ्छन् र कुन कुरा बारम्बार आउँछ भनेर हेर्छन्।
thanks-next-hear = त्यो काम सकिएपछि, उनीहरूले के सुने र के गर्नेछन् भनेर सबैलाई बताउँछन्।
thanks-next-close = अब तपाईं यो पृष्ठ बन्द गर्न सक्नुहुन्छ।
thanks-another = अरू कोही यो फोनबाट जवाफ दिन चाहनुहुन्छ?
thanks-another-submit = नयाँ, खाली सर्वेक्षण सुरु गर्नुहोस्
thanks-repeat-title = यो जवाफ हामीसँग पहिले नै छ
thanks-repeat-text = यी जवाफ पहिले नै आइसकेका थिए, त्यसैले हामीले दुई पटक गनेनौँ। अरू कसैले यहाँ जवाफ दिन सक्नुहुन्छ।

## A survey that cannot be answered now

closed-title = यो सर्वेक्षण सकिएको छ
closed-text = यहाँ आउनुभएकोमा धन्यवाद। यो सर्वेक्षणमा अब जवाफ लिइँदैन। तपाईंले लेखेको कुरा पठाइएको छैन।
draft-title = यो सर्वेक्षण अझै सुरु भएको छैन
draft-text = कृपया पछि फेरि आउनुहोस्, वा तपाईंलाई यो लिङ्क दिने व्यक्तिलाई सोध्नुहोस्।
code-used-title = यो कोड पहिले नै प्रयोग भइसकेको छ
code-used-text = हरेक कोड एक पटक मात्र चल्छ। तपाईं आफैँले यो प्रयोग गर्नुभएको होइन भने, कृपया तपाईंलाई यो दिने व्यक्तिसँग नयाँ कोड माग्नुहोस्।

## Pages that say what went wrong

not-found-title = यो पृष्ठ यहाँ छैन
not-found-text = कृपया ठेगाना फेरि एक पटक हेर्नुहोस्, वा पहिलो पृष्ठबाट फेरि सुरु गर्नुहोस्।
home-link = पहिलो पृष्ठमा जानुहोस्
bad-request-title = हामीले यो पढ्न सकेनौँ
bad-request-text = यहाँ आउने बाटोमा केही गडबड भयो। कृपया पछाडि फर्केर फेरि पठाउनुहोस्।
bad-request-nonce = पठाउँदा यो पृष्ठ अधुरो थियो। कृपया सर्वेक्षण फेरि खोल्नुहोस्, अनि तपाईंका जवाफ आइपुग्न सक्छन्।
bad-request-encoding = यसको केही भाग अक्षरका रूपमा पढ्न सकिएन। कृपया पछाडि फर्केर आफूले लेखेको हेर्नुहोस्, अनि फेरि पठाउनुहोस्।
bad-request-field = यो सर्वेक्षणमा “{ $field }” नामको कुनै प्रश्न छैन। कृपया सर्वेक्षण सुरुदेखि फेरि खोल्नुहोस्।
too-large-title = एकै पटक पठाउनका लागि यो धेरै भयो
too-large-text = कृपया पछाडि फर्केर आफ्नो सबैभन्दा लामो जवाफ छोटो बनाउनुहोस्, अनि फेरि पठाउनुहोस्।
unavailable-title = हामी अहिले तपाईंका जवाफ राख्न सक्दैनौँ
unavailable-text = केही पनि हराएको छैन: कृपया एक मिनेट पर्खिनुहोस् र जवाफ फेरि पठाउनुहोस्।
too-many-title = धेरै पटक प्रयास भयो
too-many-text = कृपया एक मिनेट पर्खिनुहोस्, अनि फेरि प्रयास गर्नुहोस्।
server-error-title = हाम्रोतर्फ केही गडबड भयो
server-error-text = यसमा तपाईंको कुनै गल्ती छैन। कृपया केही मिनेटपछि फेरि प्रयास गर्नुहोस्।

## What we heard

heard-title = हामीले के सुन्यौँ
heard-not-yet = यहाँ पढ्ने कुरा अहिलेसम्म केही छैन। सबै जवाफ एकसाथ पढिसकेपछि, परिवारहरूले के भने र अब के हुन्छ भन्ने कुरा तपाईंले यहाँ पाउनुहुनेछ।
