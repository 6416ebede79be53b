### Every word a family can meet, but for what is said about privacy (privacy.ftl).

## Everywhere

language-switch-label = اللغة
language-change = تغيير اللغة
text-not-translated = لم يُترجم هذا النص بعد. لغة النص: { $language }.
skip-to-content = الانتقال إلى الجزء الرئيسي
sample-banner = هذا مثال. الأشخاص والإجابات فيه من الخيال.

## The front door

home-title = Harken
home-lead = هنا يصل صوتكم إلى مجتمع مدرستكم.
home-survey-title = الإجابة عن استبيان
home-survey-text = إذا كانت لديكم ورقة عليها رمز، فاكتبوا الرمز هنا. وإذا أرسل إليكم أحد رابطًا، فافتحوا الرابط.
home-code-label = الرمز
home-code-hint = أحرف وأرقام، مثل 7K4M-2RXE-H6PT-3WNA-C8FY
home-code-submit = الذهاب إلى الاستبيان
home-session-title = المشاركة في حوار
home-session-text = سيعطيكم الشخص الذي يدير الحوار رمزًا.
home-session-submit = مشاركة
home-staff-link = دخول الموظفين
home-code-unknown = لا نعرف هذا الرمز. يرجى التأكد منه مرة أخرى، أو سؤال الشخص الذي أعطاكم إياه.
session-unknown = لا يوجد الآن حوار مفتوح بهذا الرمز. يرجى سؤال الشخص الذي يدير الحوار.

## The survey

survey-progress = السؤال { $number } من { $total }
survey-optional = اختياري
survey-submit = إرسال إجاباتي
survey-questions-count = { $count ->
    [zero] لا توجد أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
}
survey-anonymous = لا أحد هنا يسألكم عن اسمكم.
survey-choose-one = اختاروا إجابة واحدة.
survey-choose-many = اختاروا كل ما يناسب.
survey-other = غير ذلك
survey-other-label = بكلماتكم أنتم
survey-other-hint = إذا اخترتم «غير ذلك»، فاكتبوا من فضلكم ما هو.
survey-whole-number-hint = عدد صحيح، مثل { $example }
survey-decimal-hint = عدد، مثل { $example }
survey-range-hint = عدد من { $start } إلى { $end }
survey-date-hint = اليوم والشهر والسنة
survey-no-answer = لا توجد إجابة
survey-clear-choice = أفضّل عدم الإجابة
survey-acknowledge = لقد قرأت هذا
survey-only-if = فقط إذا أجبتم «{ $answer }» عن «{ $question }»
survey-only-if-other = فقط إذا كان هذا يناسب إجاباتكم السابقة
survey-write-language = اكتبوا بأي لغة تحبون.
survey-draft-saved = تم الحفظ على هذا الجهاز. لم يتم الإرسال بعد.
survey-offline = لا يوجد إنترنت الآن. إجاباتكم محفوظة على هذا الجهاز ولم تُرسل بعد.
survey-send-again = محاولة الإرسال مرة أخرى

## When something needs another look

error-summary-title = يرجى مراجعة ما يلي مرة أخرى
error-summary-count = { $count ->
    [zero] لا توجد إجابات تحتاج إلى مراجعة. لم يضِع شيء مما كتبتموه.
    [one] إجابة واحدة تحتاج إلى مراجعة. لم يضِع شيء مما كتبتموه.
    [two] إجابتان تحتاجان إلى مراجعة. لم يضِع شيء مما كتبتموه.
    [few] { $count } إجابات تحتاج إلى مراجعة. لم يضِع شيء مما كتبتموه.
    [many] { $count } إجابة تحتاج إلى مراجعة. لم يضِع شيء مما كتبتموه.
   *[other] { $count } إجابة تحتاج إلى مراجعة. لم يضِع شيء مما كتبتموه.
}
error-required = نحتاج إلى إجابة هنا.
error-required-choice = يرجى اختيار إجابة هنا.
error-required-acknowledge = يرجى وضع علامة في المربع بعد قراءة هذا.
error-whole-number = يرجى كتابة عدد صحيح هنا، مثل { $example }.
error-number = يرجى كتابة عدد هنا، مثل { $example }.
error-range = يرجى اختيار عدد من { $start } إلى { $end }.
error-date = يرجى كتابة تاريخ صحيح هنا: اليوم والشهر والسنة.
error-constraint = يرجى مراجعة هذه الإجابة مرة أخرى. فهي لا تناسب السؤال.
error-choice = يرجى اختيار إجابة من الإجابات المعروضة هنا.
error-one-choice = يرجى اختيار إجابة واحدة فقط هنا.
error-other-empty = اخترتم «غير ذلك». يرجى كتابة ما هو، بكلماتكم أنتم.
error-too-long = { $count ->
    [zero] هذه الإجابة أطول من اللازم بمقدار { $count } حرف. يرجى تقصيرها.
    [one] هذه الإجابة أطول من اللازم بحرف واحد. يرجى تقصيرها.
    [two] هذه الإجابة أطول من اللازم بحرفين. يرجى تقصيرها.
    [few] هذه الإجابة أطول من اللازم بمقدار { $count } أحرف. يرجى تقصيرها.
    [many] هذه الإجابة أطول من اللازم بمقدار { $count } حرفًا. يرجى تقصيرها.
   *[other] هذه الإجابة أطول من اللازم بمقدار { $count } حرف. يرجى تقصيرها.
}
error-character = في هذه الإجابة رمز خفي لا نستطيع حفظه. يرجى كتابة الإجابة من جديد.

## After sending

thanks-title = شكرًا لكم
thanks-lead = وصلت إجاباتكم.
thanks-next-title = ماذا سيحدث بعد ذلك
thanks-next-read = يقرأ القائمون على هذا العمل ما تقوله العائلات، ويبحثون عما يتكرر كثيرًا.
thanks-next-hear = وعندما ينتهون من ذلك، يخبرون الجميع بما سمعوه وبما سيفعلونه.
thanks-next-close = يمكنكم إغلاق هذه الصفحة الآن.
thanks-another = هل يريد شخص آخر الإجابة على هذا الهاتف؟
thanks-another-submit = بدء استبيان جديد فارغ
thanks-repeat-title = هذه الإجابة موجودة لدينا
thanks-repeat-text = وصلتنا هذه الإجابات من قبل، لذلك لم نحسبها مرتين. يمكن لشخص آخر أن يجيب هنا.

## A survey that cannot be answered now

closed-title = انتهى هذا الاستبيان
closed-text = شكرًا لمجيئكم. لم يعد هذا الاستبيان يستقبل الإجابات. ما كتبتموه لم يُرسل.
draft-title = لم يبدأ هذا الاستبيان بعد
draft-text = يرجى العودة لاحقًا، أو سؤال الشخص الذي أعطاكم هذا الرابط.
code-used-title = هذا الرمز استُعمل من قبل
code-used-text = كل رمز يعمل مرة واحدة. إذا لم تستعملوه أنتم، فاطلبوا من فضلكم رمزًا جديدًا من الشخص الذي أعطاكم إياه.

## Pages that say what went wrong

not-found-title = هذه الصفحة غير موجودة هنا
not-found-text = يرجى التأكد من العنوان مرة أخرى، أو البدء من جديد من الصفحة الأولى.
home-link = الذهاب إلى الصفحة الأولى
bad-request-title = لم نتمكن من قراءة هذا
bad-request-text = حدث خطأ في الطريق إلى هنا. يرجى الرجوع والإرسال مرة أخرى.
bad-request-nonce = كانت هذه الصفحة غير مكتملة عند إرسالها. يرجى فتح الاستبيان مرة أخرى، وعندها يمكن أن تصل إجاباتكم.
bad-request-encoding = لم نتمكن من قراءة جزء من هذا على أنه نص. يرجى الرجوع ومراجعة ما كتبتموه ثم إرساله مرة أخرى.
bad-request-field = لا يوجد في هذا الاستبيان سؤال اسمه «{ $field }». يرجى فتح الاستبيان من البداية مرة أخرى.
too-large-title = هذا أكثر مما يمكن إرساله دفعة واحدة
too-large-text = يرجى الرجوع وتقصير أطول إجابة لديكم ثم الإرسال مرة أخرى.
unavailable-title = لا نستطيع حفظ إجاباتكم الآن
unavailable-text = لم يضِع شيء: يرجى الانتظار دقيقة ثم إرسالها مرة أخرى.
too-many-title = محاولات كثيرة
too-many-text = يرجى الانتظار دقيقة ثم المحاولة مرة أخرى.
server-error-title = حدث خطأ من جهتنا
server-error-text = الخطأ ليس منكم. يرجى المحاولة مرة أخرى بعد بضع دقائق.

## What we heard

heard-title = ما سمعناه
heard-not-yet = لا يوجد هنا ما يُقرأ بعد. بعد أن تُقرأ الإجابات معًا، ستجدون هنا ما قالته العائلات وما سيحدث بعد ذلك.
