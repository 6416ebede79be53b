### Signing up for a conversation, slips on paper, and the words read aloud before it begins. A draft: no speaker of this language has reviewed it.

## The page on which a family says when it could come

gathering-lead = { $initiative } کی طرف سے آپ کو گفتگو میں آنے کی دعوت ہے۔ ہمیں بتائیں کہ آپ کب آ سکتے ہیں، اور آنے میں آپ کو کس چیز سے مدد ملے گی۔
gathering-slots = آپ کب آ سکتے ہیں؟
gathering-slots-hint = جو جو وقت آپ کے لیے ٹھیک ہوں، سب چنیں۔
gathering-hours = { $start } سے { $end } تک
gathering-languages = زبانیں:
gathering-interpretation = ان زبانوں کے ترجمان موجود ہوں گے:
gathering-has-childcare = بچوں کی دیکھ بھال کے لیے کوئی موجود ہوگا۔
gathering-has-food = کھانے کے لیے کچھ ہوگا۔
gathering-has-transport = ہم وہاں پہنچنے میں آپ کی مدد کرتے ہیں۔
gathering-has-step-free = آپ سیڑھیوں کے بغیر اندر آ سکتے ہیں۔

## What a family needs

gathering-interpreter = کیا آپ کو ترجمان کی ضرورت ہے؟
gathering-interpreter-hint = وہ زبان چنیں جو آپ سب سے اچھی بولتے ہیں۔
gathering-interpreter-none = نہیں، مجھے ضرورت نہیں
gathering-children = کتنے بچوں کی دیکھ بھال کرنی ہوگی؟
gathering-children-hint = ایک پورا عدد، مثلاً { $example }۔ اگر کوئی بچہ نہ ہو تو خالی چھوڑ دیں۔
gathering-children-wrong = براہِ کرم یہاں 0 سے { $most } تک کوئی پورا عدد لکھیں۔
gathering-food = کیا آپ ہمارے ساتھ کھانا کھانا چاہتے ہیں؟
gathering-food-eat = جی ہاں، ہم کھائیں گے
gathering-food-vegetarian = گوشت کے بغیر کھانا
gathering-food-halal = حلال کھانا
gathering-food-nuts = مونگ پھلی اور گری دار میووں کے بغیر کھانا
gathering-way = اور کس چیز سے آپ کو مدد ملے گی؟
gathering-way-hint = جو جو درست ہوں، سب چنیں، یا کچھ بھی نہ چنیں۔
gathering-way-transport = وہاں پہنچنے میں مدد
gathering-way-step-free = سیڑھیوں کے بغیر اندر آنے کا راستہ
gathering-way-hear = ایسی جگہ بیٹھنا جہاں سے مجھے اچھی طرح سنائی دے
gathering-way-sign = اشاروں کی زبان کا ترجمان
gathering-way-read = کوئی جو پڑھنے لکھنے میں میری مدد کرے
gathering-way-quiet = آرام کرنے کے لیے پُرسکون جگہ
gathering-way-baby = چھوٹے بچے کے لیے جگہ
gathering-send = بھیجیں

## When something needs another look

gathering-slots-missing = براہِ کرم کم از کم ایک وقت چنیں۔
gathering-slots-gone = آپ کا چنا ہوا ایک وقت اب دستیاب نہیں ہے۔ براہِ کرم ایک بار پھر چنیں۔
gathering-incomplete = بھیجتے وقت یہ صفحہ ادھورا تھا۔ براہِ کرم اسے ایک بار پھر بھیجیں۔

## What is kept

gathering-kept-numbers = ہم آپ کی پسند کو گنتی میں جوڑ دیتے ہیں: ہر وقت پر کتنے لوگ آ سکتے ہیں، اور کتنوں کو ہر قسم کی مدد چاہیے۔ آپ نے جو جو چنا، اسے ہم ایک ساتھ نہیں رکھتے۔
gathering-kept-apart = یہ گنتی ان سب باتوں سے الگ رکھی جاتی ہے جو لوگ گفتگو میں یا سروے میں کہتے ہیں۔
gathering-seen-title = یہ گنتی کون دیکھتا ہے
gathering-seen = گفتگو کی تیاری کرنے والے لوگ یہ گنتی دیکھتے ہیں۔ جب کسی وقت کو صرف ایک شخص نے چنا ہو، تو وہ دیکھ سکتے ہیں کہ اس شخص کو کیا چاہیے۔ جو کوئی آپ کے بھیجنے سے ذرا پہلے اور ذرا بعد میں دیکھے، وہ جان سکتا ہے کہ آپ نے کیا چنا۔
gathering-erased-title = یہ کب مٹائی جاتی ہے
gathering-erased = ہر وقت کی گنتی اس وقت کے اگلے دن ہمیشہ کے لیے مٹا دی جاتی ہے، یا اس سے پہلے، اگر تیاری کرنے والے یہ صفحہ ختم کر دیں۔ کتنے لوگوں نے یہ صفحہ بھیجا، یہ صفحہ ختم ہونے تک رکھا جاتا ہے۔

## After sending

gathering-thanks-lead = آپ نے جو چنا وہ گن لیا گیا ہے۔
gathering-thanks-times = وہ وقت جو آپ کے لیے ٹھیک ہیں
gathering-calendar = میرے کیلنڈر میں ڈالیں
gathering-thanks-remind = ہم نہیں جانتے کہ آپ کون ہیں، اس لیے ہم آپ کو یاد نہیں دلا سکتے۔ براہِ کرم وقت لکھ لیں یا اپنے کیلنڈر میں ڈال لیں۔
gathering-thanks-plans = اگر آپ کا ارادہ بدل جائے تو کوئی بات نہیں۔ ہمیں بتانے کی ضرورت نہیں۔
gathering-repeat-title = ہم یہ پہلے ہی گن چکے ہیں
gathering-repeat-text = یہ پہلے ہی پہنچ چکا تھا، اس لیے ہم نے اسے دو بار نہیں گنا۔ کوئی اور یہاں جواب دے سکتا ہے۔
gathering-again = کیا کوئی اور بھی اس فون پر چننا چاہتا ہے؟
gathering-again-submit = خالی صفحے سے شروع کریں

## When it is over

gathering-ended-title = یہ صفحہ ختم ہو چکا ہے
gathering-ended-text = اب آپ یہاں نہیں بتا سکتے کہ آپ کب آ سکتے ہیں۔ لوگوں نے یہاں جو چنا تھا وہ مٹا دیا گیا ہے۔ اگر آپ آنا چاہیں، تو براہِ کرم جس نے آپ کو دعوت دی ہے اُن سے پوچھیں۔

## On slips of paper, beside a QR code

gathering-slip = آپ کو دعوت ہے۔ ہمیں بتائیں کہ آپ کب آ سکتے ہیں اور آپ کو کیا چاہیے۔ اسے اسکین کریں، یا یہ پتہ کھولیں: { $address }
gathering-slip-join = اپنے خیالات اپنے فون پر، اپنی زبان میں لکھیں۔ اسے اسکین کریں، یا یہ پتہ کھولیں: { $address }

## On slips of paper that people write on

gathering-paper-rank = فہرست پڑھیں۔ پھر پانچ تک خیالات کے نمبر یہاں لکھیں، سب سے اہم سب سے پہلے۔
gathering-paper-fold = اپنا نام نہ لکھیں۔ یہ کاغذ تہہ کر کے جمع کرا دیں۔

## Read aloud before a conversation begins

gathering-consent-title = شروع کرنے سے پہلے
gathering-consent-welcome = خوش آمدید، اور آنے کا شکریہ۔ ہم یہاں آپ کی بات سننے کے لیے ہیں۔
gathering-consent-free = بولنا ضروری نہیں ہے۔ آپ جب چاہیں اپنی باری چھوڑ سکتے ہیں، وقفہ لے سکتے ہیں یا جا سکتے ہیں۔ اس پر کوئی آپ سے ناراض نہیں ہوگا۔
gathering-consent-notes = جو کہا جاتا ہے وہ ہم لکھ لیتے ہیں۔ ہم کوئی نام نہیں لکھتے۔ نام کی جگہ ہر نشست کا ایک حرف ہے۔
gathering-consent-sound = ہم آواز ریکارڈ کرنا چاہتے ہیں۔ اسے صرف وہ لوگ سن سکتے ہیں جو اس گفتگو کی تیاری کرتے اور اسے چلاتے ہیں، اور یہ کبھی شائع نہیں کی جاتی۔ { $day } تک اسے ہمیشہ کے لیے مٹا دیا جاتا ہے۔ اگر آپ میں سے کوئی اپنی بات واپس لے لے تو ہم پوری ریکارڈنگ مٹا دیتے ہیں۔
gathering-consent-erase = اگر آج آپ کا ارادہ بدل جائے تو ہمیں بتا دیں۔ پھر آپ کی نشست سے جو کہا گیا ہم اسے مٹا دیتے ہیں۔
gathering-consent-share = براہِ کرم دوسروں کو نہ بتائیں کہ کس نے کیا کہا۔ ہم یہ وعدہ نہیں کر سکتے کہ سب اس پر عمل کریں گے، اس لیے صرف وہی کہیں جو کہنا آپ کو ٹھیک لگے۔
gathering-consent-danger = اگر ہم سنیں کہ کوئی خطرے میں ہے، تو ہو سکتا ہے ہمیں کسی ایسے شخص کو بتانا پڑے جو مدد کر سکے۔
gathering-consent-back = آخر میں ہم اپنا لکھا ہوا اونچی آواز میں پڑھتے ہیں، اور آپ اسے درست کروا سکتے ہیں۔
gathering-consent-ask-notes = کیا آپ کو ٹھیک لگتا ہے کہ ہم لکھتے جائیں؟ اگر ہاں، تو براہِ کرم ہاتھ اٹھائیں۔
gathering-consent-ask-quotes = کیا ہم آپ کے الفاظ، آپ کے نام کے بغیر، دوسروں کو بتا سکتے ہیں؟ آپ “نہیں” کہہ کر بھی شامل رہ سکتے ہیں۔ اگر اجازت ہو، تو براہِ کرم ہاتھ اٹھائیں۔
gathering-consent-ask-sound = کیا ہم آواز ریکارڈ کر سکتے ہیں؟ کوئی بھی “نہیں” کہہ سکتا ہے، اور پھر ہم ریکارڈ نہیں کریں گے۔ اگر اجازت ہو، تو براہِ کرم ہاتھ اٹھائیں۔
