### Signing up for a conversation, slips on paper, and the words read aloud before it begins. A draft: no speaker of this language has reviewed it.

## The page on which a family says when it could come

gathering-lead = تدعوكم { $initiative } إلى حوار. أخبرونا متى يمكنكم المجيء، وما الذي يساعدكم على المجيء.
gathering-slots = متى يمكنكم المجيء؟
gathering-slots-hint = اختاروا كل الأوقات التي تناسبكم.
gathering-hours = من { $start } إلى { $end }
gathering-languages = اللغات:
gathering-interpretation = يوجد مترجمون شفويون إلى:
gathering-has-childcare = هناك من يعتني بالأطفال.
gathering-has-food = يوجد طعام.
gathering-has-transport = نساعدكم على الوصول إلى المكان.
gathering-has-step-free = يمكنكم الدخول من دون درج.

## What a family needs

gathering-interpreter = هل تحتاجون إلى مترجم شفوي؟
gathering-interpreter-hint = اختاروا اللغة التي تتكلمونها أفضل من غيرها.
gathering-interpreter-none = لا، لا أحتاج إلى مترجم
gathering-children = كم طفلًا يحتاج إلى من يعتني به؟
gathering-children-hint = عدد صحيح، مثل { $example }. اتركوا الخانة فارغة إذا لم يكن هناك أطفال.
gathering-children-wrong = يرجى كتابة عدد صحيح من 0 إلى { $most } هنا.
gathering-food = هل تريدون أن تأكلوا معنا؟
gathering-food-eat = نعم، نود أن نأكل
gathering-food-vegetarian = طعام بلا لحم
gathering-food-halal = طعام حلال
gathering-food-nuts = طعام بلا مكسرات
gathering-way = ما الذي يساعدكم أيضًا؟
gathering-way-hint = اختاروا كل ما يناسبكم، أو لا تختاروا شيئًا.
gathering-way-transport = مساعدة في الوصول إلى المكان
gathering-way-step-free = مدخل من دون درج
gathering-way-hear = مقعد أسمع منه جيدًا
gathering-way-sign = مترجم لغة إشارة
gathering-way-read = شخص يساعدني على القراءة والكتابة
gathering-way-quiet = مكان هادئ للاستراحة
gathering-way-baby = مكان لطفل رضيع
gathering-send = إرسال

## When something needs another look

gathering-slots-missing = يرجى اختيار وقت واحد على الأقل.
gathering-slots-gone = أحد الأوقات التي اخترتموها لم يعد متاحًا. يرجى الاختيار مرة أخرى.
gathering-incomplete = كانت هذه الصفحة غير مكتملة عند إرسالها. يرجى إرسالها مرة أخرى.

## What is kept

gathering-kept-numbers = نضيف اختياراتكم إلى أعداد: كم شخصًا يمكنه المجيء في كل وقت، وكم شخصًا يحتاج إلى كل نوع من المساعدة. ولا نحفظ اختياراتكم مجتمعة.
gathering-kept-apart = تُحفظ هذه الأعداد بعيدًا عن كل ما يقوله الناس، في حوار أو في استبيان.
gathering-seen-title = من يرى هذه الأعداد
gathering-seen = يرى هذه الأعداد الأشخاص الذين يخططون للحوار. وإذا اختار شخص واحد فقط وقتًا ما، فيمكنهم أن يروا ما يحتاج إليه ذلك الشخص. ومن ينظر إلى الأعداد قبل إرسالكم مباشرة وبعده مباشرة يمكنه أن يرى ما اخترتموه.
gathering-erased-title = متى تُمحى
gathering-erased = تُمحى أعداد كل وقت نهائيًا في اليوم التالي له، أو قبل ذلك إذا أنهى المخططون هذه الصفحة. أما عدد من أرسلوا هذه الصفحة فيُحفظ حتى تنتهي الصفحة.

## After sending

gathering-thanks-lead = تم احتساب اختياراتكم.
gathering-thanks-times = الأوقات التي تناسبكم
gathering-calendar = إضافة إلى تقويمي
gathering-thanks-remind = نحن لا نعرف من أنتم، لذلك لا نستطيع تذكيركم. يرجى كتابة الموعد أو إضافته إلى تقويمكم.
gathering-thanks-plans = إذا تغيرت خططكم فلا بأس. لا حاجة إلى إخبارنا.
gathering-repeat-title = لقد احتسبنا هذا من قبل
gathering-repeat-text = وصلتنا هذه الاختيارات من قبل، لذلك لم نحسبها مرتين. يمكن لشخص آخر أن يجيب هنا.
gathering-again = هل يريد شخص آخر أن يختار على هذا الهاتف؟
gathering-again-submit = البدء بصفحة فارغة

## When it is over

gathering-ended-title = انتهت هذه الصفحة
gathering-ended-text = لم يعد بإمكانكم أن تقولوا هنا متى يمكنكم المجيء. وقد مُحي ما اختاره الناس هنا. إذا كنتم ترغبون في المجيء، فاسألوا من فضلكم الشخص الذي دعاكم.

## On slips of paper, beside a QR code

gathering-slip = أنتم مدعوون. أخبرونا متى يمكنكم المجيء وما الذي تحتاجون إليه. امسحوا هذا، أو افتحوا { $address }
gathering-slip-join = اكتبوا أفكاركم على هاتفكم، بلغتكم. امسحوا هذا، أو افتحوا { $address }

## On slips of paper that people write on

gathering-paper-rank = اقرؤوا القائمة. ثم اكتبوا هنا أرقام ما يصل إلى خمس أفكار، والأهم أولًا.
gathering-paper-fold = لا تكتبوا أسماءكم. اطووا هذه الورقة وسلّموها.

## Read aloud before a conversation begins

gathering-consent-title = قبل أن نبدأ
gathering-consent-welcome = أهلًا بكم، وشكرًا لمجيئكم. نحن هنا لنستمع إليكم.
gathering-consent-free = لستم مضطرين إلى الكلام. يمكنكم أن تتركوا دوركم أو تستريحوا أو تغادروا في أي وقت. ولن يلومكم أحد على ذلك.
gathering-consent-notes = نكتب ما يُقال، ولا نكتب أي أسماء. لكل مقعد حرف بدلًا من الاسم.
gathering-consent-sound = نود أن نسجّل الصوت. لا يستطيع الاستماع إليه إلا من يخططون لهذا الحوار ومن يديرونه، ولا يُنشر أبدًا. ويُمحى نهائيًا في موعد أقصاه { $day }. وإذا سحب أحدكم ما قاله، فإننا نمحو التسجيل كله.
gathering-consent-erase = إذا غيّرتم رأيكم اليوم، فأخبرونا. عندها نمحو ما قيل من مقعدكم.
gathering-consent-share = من فضلكم لا تخبروا الآخرين من قال ماذا. لا نستطيع أن نعدكم بأن يلتزم الجميع بذلك، فقولوا فقط ما ترتاحون لقوله.
gathering-consent-danger = إذا سمعنا أن شخصًا ما في خطر، فقد نضطر إلى إخبار شخص يستطيع المساعدة.
gathering-consent-back = في النهاية نقرأ بصوت عالٍ ما كتبناه، ويمكنكم تصحيحه.
gathering-consent-ask-notes = هل توافقون على أن نكتب ملاحظات؟ من فضلكم ارفعوا أيديكم إذا كنتم موافقين.
gathering-consent-ask-quotes = هل تسمحون لنا بأن ننقل كلماتكم إلى آخرين، من دون أسمائكم؟ يمكنكم أن تقولوا لا وتشاركوا مع ذلك. من فضلكم ارفعوا أيديكم إذا سمحتم.
gathering-consent-ask-sound = هل تسمحون لنا بتسجيل الصوت؟ يمكن لأي شخص أن يقول لا، وعندها لا نسجّل. من فضلكم ارفعوا أيديكم إذا سمحتم.
