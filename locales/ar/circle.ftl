### What people in a room read on their own phones and on the screen while a conversation runs. A draft: no speaker of this language has reviewed it.

## The page on the phone

circle-lead = حوار تنظمه { $name }. لا أحد هنا يسألكم عن اسمكم.
circle-soon-title = لم يبدأ هذا الحوار بعد
circle-soon-text = أنتم في المكان الصحيح. انظروا هنا مرة أخرى عندما يبدأ. عندها ترون ما يُسأل.
circle-wait-title = يرجى الانتظار لحظة
circle-wait-text = لا يوجد سؤال الآن. عندما يسأل الشخص الذي يدير الحوار عن شيء، ترونه هنا.
circle-look-again = انظروا مرة أخرى
circle-write-title = اكتبوا رأيكم
circle-answer-hint = اكتبوا بأي لغة تحبون. لا تكتبوا أسماء.
circle-idea-label = الفكرة { $number }
circle-idea-hint = فكرة واحدة في كل خانة. يمكنكم ترك خانات فارغة.
circle-words-title = ماذا تعني لكم هذه الكلمات؟
circle-words-hint = اكتبوا عما تريدون منها، قلّ أو كثر. لا شيء مما تكتبونه خطأ.
circle-word-equity = الإنصاف
circle-word-equality = المساواة
circle-word-inclusion = شمول الجميع
circle-word-justice = العدالة
circle-send = إرسال
circle-rank-title = اختاروا ما هو أهم
circle-rank-text = اقرؤوا القائمة. ثم اختاروا حتى خمسة منها، والأهم أولًا. لا أحد يرى ما اخترتموه.
circle-rank-list = القائمة
circle-rank-1 = الأهم
circle-rank-2 = الثاني
circle-rank-3 = الثالث
circle-rank-4 = الرابع
circle-rank-5 = الخامس
circle-rank-none = لم يتم اختيار شيء

## When something needs another look. Nothing that was written is lost.

circle-problem-empty = يرجى كتابة شيء قبل الإرسال.
circle-problem-long = هذا أطول مما يمكن إرساله. أقصى عدد للأحرف هو { $count }.
circle-problem-none = يرجى اختيار واحد على الأقل من القائمة.
circle-problem-twice = لقد اخترتم هذا من قبل. يرجى اختيار غيره، أو ترك هذه الخانة فارغة.
circle-problem-unknown = هذا لم يعد في القائمة. يرجى الاختيار مرة أخرى.
circle-problem-page = كانت هذه الصفحة غير مكتملة عند إرسالها. يرجى إرسالها مرة أخرى.
circle-problem-field = لا يوجد في هذه الصفحة شيء اسمه «{ $field }». يرجى فتحها من البداية مرة أخرى.
circle-busy = لم نستطع حفظ هذا الآن. يرجى إرساله مرة أخرى بعد لحظة. لم يضِع شيء مما كتبتموه.

## Thank you, too late, over

circle-thanks-title = شكرًا لكم
circle-thanks-lead = وصل ما أرسلتموه.
circle-thanks-repeat = وصلنا هذا من قبل، لذلك لم نحسبه مرتين.
circle-next-silent = ما زال آخرون يكتبون أو يختارون. وإلى أن يُغلق الشخص الذي يدير الحوار هذه الخطوة، لا يستطيع أحد أن يرى ما أرسله أي شخص، ولا كم شخصًا أرسل.
circle-next-together = بعد ذلك تظهر كلمات الجميع معًا على الشاشة في الغرفة، مخلوطة بلا ترتيب، إذا كتب خمسة أشخاص على الأقل.
circle-next-result = بعد ذلك تظهر النتيجة على الشاشة في الغرفة، إذا اختار خمسة أشخاص على الأقل.
circle-next-look = عودوا إلى هذه الصفحة للخطوة التالية.
circle-another = هل يريد شخص آخر استعمال هذا الهاتف؟
circle-another-submit = البدء بصفحة فارغة
circle-late-title = انتهت هذه الخطوة
circle-late-text = أغلقها الشخص الذي يدير الحوار قبل أن يصل هذا، لذلك لم يُرسل. هذا ما كتبتموه. يمكنكم أن تقولوه في الغرفة.
circle-late-next = الذهاب إلى السؤال الحالي
circle-over-title = انتهى هذا الحوار
circle-over-text = شكرًا لمجيئكم. لم يعد بالإمكان إرسال شيء هنا.

## What happens to the words

circle-privacy-summary = ماذا يحدث لما ترسلونه
circle-kept-title = ما نحتفظ به
circle-kept-words = ما تكتبونه، ولغة هذه الصفحة.
circle-kept-words-later = قد يحتفظ منظمو هذا الحوار بالكلمات ويتعلمون منها. واسمكم ليس معها.
circle-kept-ranks = فقط عدد النقاط التي نالتها كل فكرة من الجميع معًا. أما ما اخترتموه أنتم وحدكم فيُمحى.
circle-not-kept-title = ما لا نحتفظ به
circle-not-kept-who = اسمكم، وهاتفكم، وعنوانه على الإنترنت، والوقت.
circle-not-kept-same = أي الكلمات جاءت من الهاتف نفسه.
circle-limits-title = ما لا نستطيع أن نعد به
circle-limits-known = من يعرفكم قد يميّزكم من كلماتكم، أو من لغة لا يكتب بها هنا غيركم.
circle-limits-machine = من يشغّل الحاسوب الذي يحفظ الكلمات قد يستطيع قراءتها قبل أن تظهر.
circle-limits-many = من يرسل مرات كثيرة قد يجعل الأمر يبدو كأن خمسة أشخاص كتبوا.

## The screen in the room

circle-screen-join = شاركوا بهاتفكم
circle-screen-open = افتحوا { $address } واكتبوا هذا الرمز:
circle-screen-qr = الطريق إلى هذه الصفحة، لكاميرا الهاتف
circle-screen-writing = الجميع يكتبون بصمت. تظهر الكلمات هنا معًا عندما ينتهي الجميع.
circle-screen-choosing = اختاروا حتى خمسة على هاتفكم أو على الورق. تظهر النتيجة هنا عندما ينتهي الجميع.
circle-screen-few = شارك أقل من خمسة أشخاص، لذلك لا يُعرض شيء. ما أُرسل يبقى مخفيًا.
circle-screen-erased = انتهت هذه الجولة من دون أن تُعرض. ما أُرسل قد مُحي، ولم يقرأه أحد.
circle-screen-list = ما كُتب
circle-screen-result = ما هو الأهم
circle-screen-points = النقاط
circle-screen-people = عدد من اختاروه
circle-screen-agreed = المعنى الذي اتفقنا عليه
circle-screen-nobody = لم يكتب أحد عن هذه الكلمة.
