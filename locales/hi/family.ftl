### Every word a family can meet, but for what is said about privacy (privacy.ftl).

## Everywhere

language-switch-label = भाषा
language-change = भाषा बदलें
text-not-translated = इसका अनुवाद अभी नहीं हुआ है। इस लेख की भाषा: { $language }।
skip-to-content = मुख्य हिस्से पर जाएँ
sample-banner = यह एक नमूना है। इसमें दिए गए लोग और जवाब काल्पनिक हैं।

## The front door

home-title = Harken
home-lead = एक ऐसी जगह, जहाँ आपके स्कूल का समुदाय आपकी बात सुनता है।
home-survey-title = सर्वे का जवाब दें
home-survey-text = अगर आपके पास कोड वाला कागज़ है, तो कोड यहाँ लिखें। अगर किसी ने आपको लिंक भेजा है, तो वह लिंक खोलें।
home-code-label = कोड
home-code-hint = अक्षर और अंक, जैसे 7K4M-2RXE-H6PT-3WNA-C8FY
home-code-submit = सर्वे पर जाएँ
home-session-title = बातचीत में शामिल हों
home-session-text = बातचीत चलाने वाले व्यक्ति आपको एक कोड देंगे।
home-session-submit = शामिल हों
home-staff-link = कर्मचारियों के लिए साइन-इन
home-code-unknown = हमें यह कोड नहीं मिला। कृपया इसे एक बार फिर देख लें, या जिन्होंने आपको यह दिया है, उनसे पूछें।
session-unknown = इस समय इस कोड से कोई बातचीत नहीं चल रही है। कृपया बातचीत चलाने वाले व्यक्ति से पूछें।

## The survey

survey-progress = { $total } में से सवाल { $number }
survey-optional = ज़रूरी नहीं
survey-submit = मेरे जवाब भेजें
survey-questions-count = { $count ->
    [one] { $count } सवाल
   *[other] { $count } सवाल
}
survey-anonymous = यहाँ कोई आपका नाम नहीं पूछता।
survey-choose-one = कोई एक चुनें।
survey-choose-many = जो-जो सही लगे, सब चुनें।
survey-other = कुछ और
survey-other-label = अपने शब्दों में
survey-other-hint = अगर आपने “कुछ और” चुना है, तो कृपया बताएँ कि क्या।
survey-whole-number-hint = एक पूरी संख्या, जैसे { $example }
survey-decimal-hint = एक संख्या, जैसे { $example }
survey-range-hint = { $start } से { $end } तक की कोई संख्या
survey-date-hint = दिन, महीना और साल
survey-no-answer = कोई जवाब नहीं
survey-clear-choice = मुझे यह नहीं बताना है
survey-acknowledge = मैंने इसे पढ़ लिया है
survey-only-if = केवल तब, जब “{ $question }” पर आपका जवाब “{ $answer }” हो
survey-only-if-other = केवल तब, जब यह आपके पहले के जवाबों से मेल खाता हो
survey-write-language = आप जिस भाषा में चाहें, लिखें।
survey-draft-saved = इस फ़ोन या कंप्यूटर में सहेजा गया है। अभी भेजा नहीं गया है।
survey-offline = अभी इंटरनेट नहीं है। आपके जवाब इस फ़ोन या कंप्यूटर में सहेजे हुए हैं और अभी भेजे नहीं गए हैं।
survey-send-again = फिर से भेजकर देखें

## When something needs another look

error-summary-title = कृपया इसे एक बार फिर देख लें
error-summary-count = { $count ->
    [one] { $count } जवाब को फिर से देखना है। आपका लिखा हुआ कुछ भी खोया नहीं है।
   *[other] { $count } जवाबों को फिर से देखना है। आपका लिखा हुआ कुछ भी खोया नहीं है।
}
error-required = हमें यहाँ एक जवाब चाहिए।
error-required-choice = कृपया यहाँ कोई जवाब चुनें।
error-required-acknowledge = कृपया इसे पढ़ लेने के बाद खाने में सही का निशान लगाएँ।
error-whole-number = कृपया यहाँ एक पूरी संख्या लिखें, जैसे { $example }।
error-number = कृपया यहाँ एक संख्या लिखें, जैसे { $example }।
error-range = कृपया { $start } से { $end } तक की कोई संख्या चुनें।
error-date = कृपया यहाँ एक सही तारीख लिखें, जिसमें दिन, महीना और साल हो।
error-constraint = कृपया इस जवाब को एक बार फिर देख लें। यह सवाल से मेल नहीं खाता।
error-choice = कृपया यहाँ दिए गए जवाबों में से एक चुनें।
error-one-choice = कृपया यहाँ केवल एक जवाब चुनें।
error-other-empty = आपने “कुछ और” चुना है। कृपया अपने शब्दों में बताएँ कि क्या।
error-too-long = { $count ->
    [one] यह जवाब { $count } अक्षर ज़्यादा लंबा है। कृपया इसे छोटा करें।
   *[other] यह जवाब { $count } अक्षर ज़्यादा लंबा है। कृपया इसे छोटा करें।
}
error-character = इस जवाब में एक छिपा हुआ अक्षर है, जिसे हम सहेज नहीं सकते। कृपया इसे फिर से लिखें।

## After sending

thanks-title = धन्यवाद
thanks-lead = आपके जवाब पहुँच गए हैं।
thanks-next-title = आगे क्या होगा
thanks-next-read = इस पर काम करने वाले लोग पढ़ते हैं कि परिवार क्या कहते हैं, और देखते हैं कि कौन-सी बातें बार-बार आती हैं।
thanks-next-hear = यह हो जाने पर वे सबको बताते हैं कि उन्होंने क्या सुना और वे आगे क्या करेंगे।
thanks-next-close = अब आप यह पेज बंद कर सकते हैं।
thanks-another = क्या कोई और भी इस फ़ोन से जवाब देना चाहता है?
thanks-another-submit = नया, खाली सर्वे शुरू करें
thanks-repeat-title = यह जवाब हमारे पास पहले से है
thanks-repeat-text = ये जवाब पहले ही आ चुके थे, इसलिए हमने इन्हें दो बार नहीं गिना। यहाँ कोई और जवाब दे सकता है।

## A survey that cannot be answered now

closed-title = यह सर्वे खत्म हो चुका है
closed-text = यहाँ आने के लिए धन्यवाद। इस सर्वे में अब जवाब नहीं लिए जाते। आपने जो लिखा, वह भेजा नहीं गया।
draft-title = यह सर्वे अभी शुरू नहीं हुआ है
draft-text = कृपया बाद में फिर आएँ, या जिन्होंने आपको यह लिंक दिया है, उनसे पूछें।
code-used-title = यह कोड पहले इस्तेमाल हो चुका है
code-used-text = हर कोड एक ही बार काम करता है। अगर आपने इसे खुद इस्तेमाल नहीं किया, तो जिन्होंने आपको यह दिया है, कृपया उनसे नया कोड माँगें।

## Pages that say what went wrong

not-found-title = यह पेज यहाँ नहीं है
not-found-text = कृपया पता एक बार फिर देख लें, या पहले पेज से फिर शुरू करें।
home-link = पहले पेज पर जाएँ
bad-request-title = हम इसे पढ़ नहीं सके
bad-request-text = यहाँ पहुँचते हुए कुछ गड़बड़ हो गई। कृपया वापस जाएँ और इसे फिर से भेजें।
bad-request-nonce = भेजते समय यह पेज अधूरा था। कृपया सर्वे फिर से खोलें, ताकि आपके जवाब पहुँच सकें।
bad-request-encoding = इसका एक हिस्सा टेक्स्ट के रूप में पढ़ा नहीं जा सका। कृपया वापस जाएँ, अपना लिखा हुआ देख लें और फिर से भेजें।
bad-request-field = इस सर्वे में “{ $field }” नाम का कोई सवाल नहीं है। कृपया सर्वे को शुरू से फिर खोलें।
too-large-title = यह एक बार में भेजने के लिए बहुत ज़्यादा है
too-large-text = कृपया वापस जाएँ, अपना सबसे लंबा जवाब छोटा करें और फिर से भेजें।
unavailable-title = हम अभी आपके जवाब सहेज नहीं सकते
unavailable-text = कुछ भी खोया नहीं है: कृपया एक मिनट रुकें और जवाब फिर से भेजें।
too-many-title = बहुत बार कोशिश हो चुकी है
too-many-text = कृपया एक मिनट रुकें, फिर दोबारा कोशिश करें।
server-error-title = हमारी तरफ़ से कुछ गड़बड़ हो गई
server-error-text = इसमें आपकी कोई गलती नहीं है। कृपया कुछ मिनट बाद फिर कोशिश करें।

## What we heard

heard-title = हमने क्या सुना
heard-not-yet = अभी यहाँ पढ़ने के लिए कुछ नहीं है। जब सारे जवाब एक साथ पढ़ लिए जाएँगे, तब आपको यहाँ मिलेगा कि परिवारों ने क्या कहा और आगे क्या होगा।
