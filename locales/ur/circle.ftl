### What people in a room read on their own phones and on the screen while a conversation runs. A draft: no speaker of this language has reviewed it.

## The page on the phone

circle-lead = یہ گفتگو { $name } کی طرف سے ہے۔ یہاں کوئی آپ کا نام نہیں پوچھتا۔
circle-soon-title = یہ گفتگو ابھی شروع نہیں ہوئی
circle-soon-text = آپ صحیح جگہ پر ہیں۔ جب یہ شروع ہو تو یہاں دوبارہ دیکھیں۔ تب آپ دیکھ سکیں گے کہ کیا پوچھا جا رہا ہے۔
circle-wait-title = براہِ کرم ذرا انتظار کریں
circle-wait-text = اس وقت کچھ نہیں پوچھا جا رہا۔ جب گفتگو کرانے والا شخص کچھ پوچھے گا، تو آپ اسے یہاں دیکھ سکیں گے۔
circle-look-again = دوبارہ دیکھیں
circle-write-title = اپنی رائے لکھیں
circle-answer-hint = جس زبان میں چاہیں لکھیں۔ کسی کا نام نہ لکھیں۔
circle-idea-label = خیال { $number }
circle-idea-hint = ہر خانے میں ایک خیال۔ آپ خانے خالی بھی چھوڑ سکتے ہیں۔
circle-words-title = آپ کے نزدیک ان الفاظ کا کیا مطلب ہے؟
circle-words-hint = ان میں سے جتنوں کے بارے میں چاہیں لکھیں۔ آپ جو بھی لکھیں، غلط نہیں ہے۔
circle-word-equity = منصفانہ برتاؤ
circle-word-equality = برابری
circle-word-inclusion = شمولیت
circle-word-justice = انصاف
circle-send = بھیجیں
circle-rank-title = جو سب سے اہم ہے وہ چنیں
circle-rank-text = فہرست پڑھیں۔ پھر پانچ تک چنیں، سب سے اہم سب سے پہلے۔ آپ نے کیا چنا، یہ کوئی نہیں دیکھتا۔
circle-rank-list = فہرست
circle-rank-1 = سب سے اہم
circle-rank-2 = دوسرا
circle-rank-3 = تیسرا
circle-rank-4 = چوتھا
circle-rank-5 = پانچواں
circle-rank-none = کچھ نہیں چنا گیا

## When something needs another look. Nothing that was written is lost.

circle-problem-empty = براہِ کرم بھیجنے سے پہلے کچھ لکھیں۔
circle-problem-long = یہ بھیجنے کے لیے بہت لمبا ہے۔ اس میں زیادہ سے زیادہ { $count } حروف ہو سکتے ہیں۔
circle-problem-none = براہِ کرم فہرست میں سے کم از کم ایک چنیں۔
circle-problem-twice = یہ آپ پہلے چن چکے ہیں۔ براہِ کرم کوئی اور چنیں، یا اسے خالی چھوڑ دیں۔
circle-problem-unknown = یہ اب فہرست میں نہیں ہے۔ براہِ کرم دوبارہ چنیں۔
circle-problem-page = بھیجتے وقت یہ صفحہ ادھورا تھا۔ براہِ کرم اسے ایک بار پھر بھیجیں۔
circle-problem-field = اس صفحے میں “{ $field }” نام کی کوئی چیز نہیں ہے۔ براہِ کرم اسے شروع سے دوبارہ کھولیں۔
circle-busy = ہم اس وقت اسے محفوظ نہیں کر سکے۔ براہِ کرم تھوڑی دیر بعد دوبارہ بھیجیں۔ آپ کا لکھا ہوا کچھ بھی ضائع نہیں ہوا۔

## Thank you, too late, over

circle-thanks-title = آپ کا شکریہ
circle-thanks-lead = آپ نے جو بھیجا وہ پہنچ گیا ہے۔
circle-thanks-repeat = یہ پہلے ہی پہنچ چکا تھا، اس لیے ہم نے اسے دو بار نہیں گنا۔
circle-next-silent = دوسرے لوگ ابھی لکھ رہے ہیں یا چن رہے ہیں۔ جب تک گفتگو کرانے والا شخص یہ مرحلہ بند نہ کرے، کوئی نہیں دیکھ سکتا کہ کسی نے کیا بھیجا، نہ یہ کہ کتنوں نے بھیجا۔
circle-next-together = پھر، اگر کم از کم پانچ لوگوں نے لکھا ہو، تو سب کے الفاظ ملے جلے، ایک ساتھ کمرے کی اسکرین پر آتے ہیں۔
circle-next-result = پھر، اگر کم از کم پانچ لوگوں نے چنا ہو، تو نتیجہ کمرے کی اسکرین پر آتا ہے۔
circle-next-look = اگلے مرحلے کے لیے اسی صفحے پر واپس آئیں۔
circle-another = کیا کوئی اور بھی یہ فون استعمال کرنا چاہتا ہے؟
circle-another-submit = خالی صفحے سے شروع کریں
circle-late-title = یہ مرحلہ ختم ہو چکا ہے
circle-late-text = گفتگو کرانے والے شخص نے یہ پہنچنے سے پہلے ہی مرحلہ بند کر دیا، اس لیے یہ نہیں بھیجا گیا۔ آپ کا لکھا ہوا یہ ہے۔ آپ اسے کمرے میں کہہ سکتے ہیں۔
circle-late-next = جو اب پوچھا جا رہا ہے اس پر جائیں
circle-over-title = یہ گفتگو ختم ہو چکی ہے
circle-over-text = آنے کا شکریہ۔ اب یہاں کچھ نہیں بھیجا جا سکتا۔

## What happens to the words

circle-privacy-summary = آپ جو بھیجتے ہیں اس کا کیا ہوتا ہے
circle-kept-title = ہم کیا رکھتے ہیں
circle-kept-words = آپ جو لکھتے ہیں، اور اس صفحے کی زبان۔
circle-kept-words-later = اس گفتگو کا انتظام کرنے والے لوگ ان الفاظ کو رکھ سکتے ہیں اور ان سے سیکھ سکتے ہیں۔ آپ کا نام ان کے ساتھ نہیں ہوتا۔
circle-kept-ranks = صرف یہ کہ ہر خیال کو سب سے مل کر کتنے پوائنٹ ملے۔ آپ نے اکیلے جو چنا وہ مٹا دیا جاتا ہے۔
circle-not-kept-title = ہم کیا نہیں رکھتے
circle-not-kept-who = آپ کا نام، آپ کا فون، انٹرنیٹ پر اس کا پتہ، یا وقت۔
circle-not-kept-same = یہ کہ کون سے الفاظ ایک ہی فون سے آئے۔
circle-limits-title = ہم کس بات کا وعدہ نہیں کر سکتے
circle-limits-known = جو آپ کو جانتا ہے وہ آپ کو آپ کے الفاظ سے پہچان سکتا ہے، یا ایسی زبان سے جس میں یہاں صرف آپ لکھتے ہیں۔
circle-limits-machine = جو شخص وہ کمپیوٹر چلاتا ہے جس میں الفاظ رکھے جاتے ہیں، وہ انہیں اسکرین پر آنے سے پہلے پڑھ سکتا ہے۔
circle-limits-many = جو کئی بار بھیجے وہ ایسا دکھا سکتا ہے جیسے پانچ لوگوں نے لکھا ہو۔

## The screen in the room

circle-screen-join = اپنے فون سے شامل ہوں
circle-screen-open = { $address } کھولیں اور یہ کوڈ لکھیں:
circle-screen-qr = اس صفحے کا راستہ، فون کے کیمرے کے لیے
circle-screen-writing = سب خاموشی سے لکھ رہے ہیں۔ جب سب لکھ لیں گے تو الفاظ ایک ساتھ یہاں آئیں گے۔
circle-screen-choosing = اپنے فون پر یا کاغذ پر پانچ تک چنیں۔ جب سب چن لیں گے تو نتیجہ یہاں آئے گا۔
circle-screen-few = پانچ سے کم لوگوں نے حصہ لیا، اس لیے کچھ نہیں دکھایا جا رہا۔ جو بھیجا گیا وہ چھپا رہتا ہے۔
circle-screen-erased = یہ دور دکھائے بغیر ختم ہو گیا۔ جو بھیجا گیا تھا وہ مٹا دیا گیا، اور کسی نے اسے نہیں پڑھا۔
circle-screen-list = جو لکھا گیا
circle-screen-result = سب سے اہم کیا ہے
circle-screen-points = پوائنٹ
circle-screen-people = کتنے لوگوں نے اسے چنا
circle-screen-agreed = اس کا مطلب جس پر ہم متفق ہوئے
circle-screen-nobody = اس لفظ کے بارے میں کسی نے نہیں لکھا۔
