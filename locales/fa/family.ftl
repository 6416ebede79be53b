### Every word a family can meet, but for what is said about privacy (privacy.ftl).

## Everywhere

language-switch-label = زبان
language-change = تغییر زبان
text-not-translated = این متن هنوز ترجمه نشده است. زبان این متن: { $language }.
skip-to-content = رفتن به بخش اصلی
sample-banner = این یک نمونه است. آدم‌ها و پاسخ‌های آن واقعی نیستند.

## The front door

home-title = Harken
home-lead = جایی که جامعهٔ مدرسه صدای شما را می‌شنود.
home-survey-title = پاسخ به نظرسنجی
home-survey-text = اگر کاغذی دارید که روی آن کدی نوشته شده است، کد را اینجا بنویسید. اگر کسی برایتان لینکی فرستاده است، لینک را باز کنید.
home-code-label = کد
home-code-hint = حروف و عددها، مثلاً 7K4M-2RXE-H6PT-3WNA-C8FY
home-code-submit = رفتن به نظرسنجی
home-session-title = شرکت در گفت‌وگو
home-session-text = کسی که گفت‌وگو را اداره می‌کند به شما کد می‌دهد.
home-session-submit = شرکت می‌کنم
home-staff-link = ورود کارکنان
home-code-unknown = ما این کد را نمی‌شناسیم. لطفاً یک بار دیگر به آن نگاه کنید، یا از کسی که آن را به شما داده است بپرسید.
session-unknown = در حال حاضر هیچ گفت‌وگویی با این کد باز نیست. لطفاً از کسی که گفت‌وگو را اداره می‌کند بپرسید.

## The survey

survey-progress = سؤال { $number } از { $total }
survey-optional = اختیاری
survey-submit = فرستادن پاسخ‌هایم
survey-questions-count = { $count ->
    [one] { $count } سؤال
   *[other] { $count } سؤال
}
survey-anonymous = اینجا هیچ‌کس نام شما را نمی‌پرسد.
survey-choose-one = یکی را انتخاب کنید.
survey-choose-many = هر چند مورد که درست است انتخاب کنید.
survey-other = چیز دیگر
survey-other-label = به زبان خودتان
survey-other-hint = اگر «چیز دیگر» را انتخاب کردید، لطفاً بنویسید چه چیزی.
survey-whole-number-hint = یک عدد بدون اعشار، مثلاً { $example }
survey-decimal-hint = یک عدد، مثلاً { $example }
survey-range-hint = عددی از { $start } تا { $end }
survey-date-hint = روز، ماه و سال
survey-no-answer = بدون پاسخ
survey-clear-choice = ترجیح می‌دهم نگویم
survey-acknowledge = این را خوانده‌ام
survey-only-if = فقط اگر در پاسخ به «{ $question }» گفته‌اید «{ $answer }»
survey-only-if-other = فقط اگر با پاسخ‌های قبلی شما همخوانی دارد
survey-write-language = به هر زبانی که دوست دارید بنویسید.
survey-draft-saved = روی این دستگاه ذخیره شد. هنوز فرستاده نشده است.
survey-offline = الان اینترنت وصل نیست. پاسخ‌های شما روی این دستگاه ذخیره شده و هنوز فرستاده نشده است.
survey-send-again = دوباره برای فرستادن تلاش کنید

## When something needs another look

error-summary-title = لطفاً یک بار دیگر به این نگاه کنید
error-summary-count = { $count ->
    [one] { $count } پاسخ باید دوباره دیده شود. هیچ‌چیز از نوشته‌های شما از بین نرفته است.
   *[other] { $count } پاسخ باید دوباره دیده شوند. هیچ‌چیز از نوشته‌های شما از بین نرفته است.
}
error-required = اینجا به یک پاسخ نیاز داریم.
error-required-choice = لطفاً اینجا یک پاسخ انتخاب کنید.
error-required-acknowledge = لطفاً بعد از خواندن این متن، مربع را علامت بزنید.
error-whole-number = لطفاً اینجا یک عدد بدون اعشار بنویسید، مثلاً { $example }.
error-number = لطفاً اینجا یک عدد بنویسید، مثلاً { $example }.
error-range = لطفاً عددی از { $start } تا { $end } انتخاب کنید.
error-date = لطفاً اینجا یک تاریخ درست با روز، ماه و سال بنویسید.
error-constraint = لطفاً یک بار دیگر به این پاسخ نگاه کنید. با سؤال همخوانی ندارد.
error-choice = لطفاً یکی از پاسخ‌هایی را که اینجا هست انتخاب کنید.
error-one-choice = لطفاً اینجا فقط یک پاسخ انتخاب کنید.
error-other-empty = «چیز دیگر» را انتخاب کرده‌اید. لطفاً به زبان خودتان بنویسید چه چیزی.
error-too-long = { $count ->
    [one] این پاسخ { $count } حرف بیشتر از اندازه است. لطفاً آن را کوتاه‌تر کنید.
   *[other] این پاسخ { $count } حرف بیشتر از اندازه است. لطفاً آن را کوتاه‌تر کنید.
}
error-character = در این پاسخ یک نشانهٔ پنهان هست که نمی‌توانیم آن را ذخیره کنیم. لطفاً پاسخ را دوباره بنویسید.

## After sending

thanks-title = از شما سپاسگزاریم
thanks-lead = پاسخ‌های شما رسید.
thanks-next-title = بعد از این چه می‌شود
thanks-next-read = کسانی که روی این کار می‌کنند، حرف‌های خانواده‌ها را می‌خوانند و دنبال چیزهایی می‌گردند که بارها گفته شده است.
thanks-next-hear = وقتی این کار تمام شد، به همه می‌گویند که چه شنیده‌اند و چه خواهند کرد.
thanks-next-close = حالا می‌توانید این صفحه را ببندید.
thanks-another = آیا کس دیگری هم می‌خواهد با این تلفن پاسخ بدهد؟
thanks-another-submit = شروع یک نظرسنجی تازه و خالی
thanks-repeat-title = این پاسخ قبلاً به ما رسیده است
thanks-repeat-text = این پاسخ‌ها قبلاً رسیده بود، برای همین آن‌ها را دو بار نشمردیم. کس دیگری می‌تواند اینجا پاسخ بدهد.

## A survey that cannot be answered now

closed-title = این نظرسنجی تمام شده است
closed-text = ممنون که آمدید. این نظرسنجی دیگر پاسخ نمی‌پذیرد. آنچه نوشتید فرستاده نشد.
draft-title = این نظرسنجی هنوز شروع نشده است
draft-text = لطفاً بعداً دوباره بیایید، یا از کسی که این لینک را به شما داده است بپرسید.
code-used-title = از این کد قبلاً استفاده شده است
code-used-text = هر کد فقط یک بار کار می‌کند. اگر خود شما از آن استفاده نکرده‌اید، لطفاً از کسی که آن را به شما داده است یک کد تازه بخواهید.

## Pages that say what went wrong

not-found-title = این صفحه اینجا نیست
not-found-text = لطفاً یک بار دیگر به نشانی نگاه کنید، یا دوباره از صفحهٔ اول شروع کنید.
home-link = رفتن به صفحهٔ اول
bad-request-title = نتوانستیم این را بخوانیم
bad-request-text = در راه رسیدن به اینجا مشکلی پیش آمد. لطفاً برگردید و دوباره بفرستید.
bad-request-nonce = این صفحه هنگام فرستادن کامل نبود. لطفاً نظرسنجی را دوباره باز کنید؛ آن وقت پاسخ‌های شما می‌تواند برسد.
bad-request-encoding = بخشی از این را نشد به صورت متن خواند. لطفاً برگردید، به نوشتهٔ خود نگاه کنید و دوباره بفرستید.
bad-request-field = این نظرسنجی سؤالی به نام «{ $field }» ندارد. لطفاً نظرسنجی را دوباره از اول باز کنید.
too-large-title = این برای یک بار فرستادن زیاد است
too-large-text = لطفاً برگردید، بلندترین پاسخ خود را کوتاه‌تر کنید و دوباره بفرستید.
unavailable-title = الان نمی‌توانیم پاسخ‌های شما را ذخیره کنیم
unavailable-text = چیزی از بین نرفته است: لطفاً یک دقیقه صبر کنید و دوباره بفرستید.
too-many-title = تعداد تلاش‌ها زیاد شد
too-many-text = لطفاً یک دقیقه صبر کنید و بعد دوباره تلاش کنید.
server-error-title = از طرف ما مشکلی پیش آمد
server-error-text = تقصیر شما نیست. لطفاً چند دقیقهٔ دیگر دوباره تلاش کنید.

## What we heard

heard-title = آنچه شنیدیم
heard-not-yet = هنوز چیزی برای خواندن اینجا نیست. وقتی پاسخ‌ها در کنار هم خوانده شوند، اینجا می‌بینید که خانواده‌ها چه گفته‌اند و بعد از آن چه می‌شود.
