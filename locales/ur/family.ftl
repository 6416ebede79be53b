### Every word a family can meet, but for what is said about privacy (privacy.ftl).

## Everywhere

language-switch-label = زبان
language-change = زبان بدلیں
text-not-translated = اس کا ابھی ترجمہ نہیں ہوا۔ اس تحریر کی زبان: { $language }۔
skip-to-content = اصل حصے پر جائیں
sample-banner = یہ ایک نمونہ ہے۔ اس میں لوگ اور جوابات فرضی ہیں۔

## The front door

home-title = Harken
home-lead = ایسی جگہ جہاں آپ کے اسکول کی برادری آپ کی بات سنتی ہے۔
home-survey-title = سروے کا جواب دیں
home-survey-text = اگر آپ کے پاس ایسا کاغذ ہے جس پر کوڈ لکھا ہے، تو کوڈ یہاں لکھیں۔ اگر کسی نے آپ کو لنک بھیجا ہے، تو لنک کھولیں۔
home-code-label = کوڈ
home-code-hint = حروف اور ہندسے، مثلاً 7K4M-2RXE-H6PT-3WNA-C8FY
home-code-submit = سروے پر جائیں
home-session-title = گفتگو میں شامل ہوں
home-session-text = گفتگو کرانے والا شخص آپ کو کوڈ دے گا۔
home-session-submit = شامل ہوں
home-staff-link = عملے کا لاگ اِن
home-code-unknown = ہم اس کوڈ کو نہیں پہچانتے۔ براہِ کرم اسے ایک بار پھر دیکھ لیں، یا جس نے آپ کو دیا ہے اُن سے پوچھیں۔
session-unknown = اس وقت اس کوڈ سے کوئی گفتگو نہیں ہو رہی۔ براہِ کرم گفتگو کرانے والے شخص سے پوچھیں۔

## The survey

survey-progress = { $total } میں سے سوال { $number }
survey-optional = اختیاری
survey-submit = میرے جوابات بھیجیں
survey-questions-count = { $count ->
    [one] { $count } سوال
   *[other] { $count } سوالات
}
survey-anonymous = یہاں کوئی آپ کا نام نہیں پوچھتا۔
survey-choose-one = ایک چنیں۔
survey-choose-many = جو جو درست ہوں، سب چنیں۔
survey-other = کچھ اور
survey-other-label = اپنے الفاظ میں
survey-other-hint = اگر آپ نے “کچھ اور” چنا ہے، تو براہِ کرم بتائیں کہ کیا۔
survey-whole-number-hint = ایک پورا عدد، مثلاً { $example }
survey-decimal-hint = ایک عدد، مثلاً { $example }
survey-range-hint = { $start } سے { $end } تک کوئی عدد
survey-date-hint = دن، مہینہ اور سال
survey-no-answer = کوئی جواب نہیں
survey-clear-choice = میں نہ بتاؤں تو بہتر ہے
survey-acknowledge = میں نے یہ پڑھ لیا ہے
survey-only-if = صرف اگر آپ نے “{ $question }” کا جواب “{ $answer }” دیا ہو
survey-only-if-other = صرف اگر یہ آپ کے پچھلے جوابات سے میل کھاتا ہو
survey-write-language = جس زبان میں چاہیں لکھیں۔
survey-draft-saved = اس فون یا کمپیوٹر میں محفوظ ہو گیا۔ ابھی بھیجا نہیں گیا۔
survey-offline = اس وقت انٹرنیٹ نہیں ہے۔ آپ کے جوابات اس فون یا کمپیوٹر میں محفوظ ہیں اور ابھی بھیجے نہیں گئے۔
survey-send-again = دوبارہ بھیجنے کی کوشش کریں

## When something needs another look

error-summary-title = براہِ کرم اسے ایک بار پھر دیکھ لیں
error-summary-count = { $count ->
    [one] { $count } جواب کو دوبارہ دیکھنے کی ضرورت ہے۔ آپ کا لکھا ہوا کچھ بھی ضائع نہیں ہوا۔
   *[other] { $count } جوابات کو دوبارہ دیکھنے کی ضرورت ہے۔ آپ کا لکھا ہوا کچھ بھی ضائع نہیں ہوا۔
}
error-required = ہمیں یہاں ایک جواب چاہیے۔
error-required-choice = براہِ کرم یہاں ایک جواب چنیں۔
error-required-acknowledge = جب آپ یہ پڑھ لیں تو براہِ کرم خانے میں نشان لگا دیں۔
error-whole-number = براہِ کرم یہاں ایک پورا عدد لکھیں، مثلاً { $example }۔
error-number = براہِ کرم یہاں ایک عدد لکھیں، مثلاً { $example }۔
error-range = براہِ کرم { $start } سے { $end } تک کوئی عدد چنیں۔
error-date = براہِ کرم یہاں صحیح تاریخ لکھیں، جس میں دن، مہینہ اور سال ہو۔
error-constraint = براہِ کرم اس جواب کو ایک بار پھر دیکھ لیں۔ یہ سوال سے میل نہیں کھاتا۔
error-choice = براہِ کرم یہاں دیے گئے جوابات میں سے ایک چنیں۔
error-one-choice = براہِ کرم یہاں صرف ایک جواب چنیں۔
error-other-empty = آپ نے “کچھ اور” چنا ہے۔ براہِ کرم اپنے الفاظ میں بتائیں کہ کیا۔
error-too-long = { $count ->
    [one] یہ جواب { $count } حرف زیادہ لمبا ہے۔ براہِ کرم اسے چھوٹا کر دیں۔
   *[other] یہ جواب { $count } حروف زیادہ لمبا ہے۔ براہِ کرم اسے چھوٹا کر دیں۔
}
error-character = اس جواب میں ایک چھپی ہوئی علامت ہے جسے ہم محفوظ نہیں کر سکتے۔ براہِ کرم اسے دوبارہ لکھیں۔

## After sending

thanks-title = آپ کا شکریہ
thanks-lead = آپ کے جوابات پہنچ گئے ہیں۔
thanks-next-title = اب آگے کیا ہوگا
thanks-next-read = اس پر کام کرنے والے لوگ خاندانوں کی باتیں پڑھتے ہیں اور وہ باتیں تلاش کرتے ہیں جو بار بار سامنے آتی ہیں۔
thanks-next-hear = جب یہ ہو جاتا ہے تو وہ سب کو بتاتے ہیں کہ انہوں نے کیا سنا اور وہ کیا کریں گے۔
thanks-next-close = اب آپ یہ صفحہ بند کر سکتے ہیں۔
thanks-another = کیا کوئی اور بھی اس فون پر جواب دینا چاہتا ہے؟
thanks-another-submit = نیا، خالی سروے شروع کریں
thanks-repeat-title = یہ جواب ہمارے پاس پہلے سے ہے
thanks-repeat-text = یہ جوابات پہلے ہی پہنچ چکے تھے، اس لیے ہم نے انہیں دو بار نہیں گنا۔ کوئی اور یہاں جواب دے سکتا ہے۔

## A survey that cannot be answered now

closed-title = یہ سروے ختم ہو چکا ہے
closed-text = آنے کا شکریہ۔ اس سروے میں اب جوابات نہیں لیے جا رہے۔ آپ نے جو لکھا وہ بھیجا نہیں گیا۔
draft-title = یہ سروے ابھی شروع نہیں ہوا
draft-text = براہِ کرم بعد میں دوبارہ آئیں، یا جس نے آپ کو یہ لنک دیا ہے اُن سے پوچھیں۔
code-used-title = یہ کوڈ پہلے استعمال ہو چکا ہے
code-used-text = ہر کوڈ ایک بار کام کرتا ہے۔ اگر آپ نے خود اسے استعمال نہیں کیا، تو براہِ کرم جس نے آپ کو دیا ہے اُن سے نیا کوڈ مانگ لیں۔

## Pages that say what went wrong

not-found-title = یہ صفحہ یہاں نہیں ہے
not-found-text = براہِ کرم پتے کو ایک بار پھر دیکھ لیں، یا پہلے صفحے سے دوبارہ شروع کریں۔
home-link = پہلے صفحے پر جائیں
bad-request-title = ہم اسے پڑھ نہیں سکے
bad-request-text = یہاں تک پہنچنے میں کچھ خرابی ہو گئی۔ براہِ کرم واپس جائیں اور دوبارہ بھیجیں۔
bad-request-nonce = بھیجتے وقت یہ صفحہ ادھورا تھا۔ براہِ کرم سروے دوبارہ کھولیں؛ پھر آپ کے جوابات پہنچ سکیں گے۔
bad-request-encoding = اس کا ایک حصہ تحریر کے طور پر نہیں پڑھا جا سکا۔ براہِ کرم واپس جائیں، اپنا لکھا ہوا دیکھیں اور دوبارہ بھیجیں۔
bad-request-field = اس سروے میں “{ $field }” نام کا کوئی سوال نہیں ہے۔ براہِ کرم سروے کو شروع سے دوبارہ کھولیں۔
too-large-title = یہ ایک ساتھ بھیجنے کے لیے بہت زیادہ ہے
too-large-text = براہِ کرم واپس جائیں، اپنا سب سے لمبا جواب چھوٹا کریں اور دوبارہ بھیجیں۔
unavailable-title = ہم اس وقت آپ کے جوابات محفوظ نہیں کر سکتے
unavailable-text = کچھ ضائع نہیں ہوا: براہِ کرم ایک منٹ انتظار کریں اور انہیں دوبارہ بھیجیں۔
too-many-title = بہت زیادہ کوششیں ہو گئیں
too-many-text = براہِ کرم ایک منٹ انتظار کریں، پھر دوبارہ کوشش کریں۔
server-error-title = ہماری طرف کچھ خرابی ہو گئی
server-error-text = اس میں آپ کا کوئی قصور نہیں۔ براہِ کرم چند منٹ بعد دوبارہ کوشش کریں۔

## What we heard

heard-title = ہم نے کیا سنا
heard-not-yet = یہاں ابھی پڑھنے کے لیے کچھ نہیں ہے۔ جب جوابات ایک ساتھ پڑھ لیے جائیں گے، تو آپ کو یہاں ملے گا کہ خاندانوں نے کیا کہا اور آگے کیا ہوگا۔
