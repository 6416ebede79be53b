### What people in a room read on their own phones and on the screen while a conversation runs. A draft: no speaker of this language has reviewed it.

## The page on the phone

circle-lead = گفت‌وگویی که { $name } برگزار می‌کند. اینجا هیچ‌کس نام شما را نمی‌پرسد.
circle-soon-title = این گفت‌وگو هنوز شروع نشده است
circle-soon-text = جای درستی آمده‌اید. وقتی شروع شد، دوباره اینجا را نگاه کنید. آن وقت می‌بینید چه پرسیده می‌شود.
circle-wait-title = لطفاً کمی صبر کنید
circle-wait-text = الان چیزی پرسیده نمی‌شود. وقتی کسی که گفت‌وگو را اداره می‌کند چیزی بپرسد، آن را اینجا می‌بینید.
circle-look-again = دوباره نگاه کنید
circle-write-title = نظرتان را بنویسید
circle-answer-hint = به هر زبانی که دوست دارید بنویسید. نام کسی را ننویسید.
circle-idea-label = ایده { $number }
circle-idea-hint = در هر خانه یک ایده. می‌توانید خانه‌ها را خالی بگذارید.
circle-words-title = این کلمه‌ها برای شما چه معنایی دارند؟
circle-words-hint = دربارهٔ هر چند تا که دوست دارید بنویسید. هیچ نوشته‌ای اشتباه نیست.
circle-word-equity = انصاف
circle-word-equality = برابری
circle-word-inclusion = همه‌شمولی
circle-word-justice = عدالت
circle-send = فرستادن
circle-rank-title = آنچه را از همه مهم‌تر است انتخاب کنید
circle-rank-text = فهرست را بخوانید. بعد تا پنج مورد انتخاب کنید، مهم‌ترین اول. هیچ‌کس نمی‌بیند شما چه انتخاب کرده‌اید.
circle-rank-list = فهرست
circle-rank-1 = مهم‌ترین
circle-rank-2 = دوم
circle-rank-3 = سوم
circle-rank-4 = چهارم
circle-rank-5 = پنجم
circle-rank-none = چیزی انتخاب نشده

## When something needs another look. Nothing that was written is lost.

circle-problem-empty = لطفاً پیش از فرستادن چیزی بنویسید.
circle-problem-long = این برای فرستادن زیادی بلند است. حداکثر می‌تواند { $count } حرف داشته باشد.
circle-problem-none = لطفاً دست‌کم یکی را از فهرست انتخاب کنید.
circle-problem-twice = این را قبلاً انتخاب کرده‌اید. لطفاً یکی دیگر انتخاب کنید، یا این را خالی بگذارید.
circle-problem-unknown = این دیگر در فهرست نیست. لطفاً دوباره انتخاب کنید.
circle-problem-page = این صفحه هنگام فرستادن کامل نبود. لطفاً دوباره آن را بفرستید.
circle-problem-field = این صفحه چیزی به نام «{ $field }» ندارد. لطفاً آن را دوباره از اول باز کنید.
circle-busy = الان نتوانستیم این را نگه داریم. لطفاً کمی بعد دوباره بفرستید. هیچ‌چیز از نوشته‌های شما از بین نرفته است.

## Thank you, too late, over

circle-thanks-title = از شما سپاسگزاریم
circle-thanks-lead = آنچه فرستادید رسید.
circle-thanks-repeat = این قبلاً رسیده بود، برای همین آن را دو بار نشمردیم.
circle-next-silent = دیگران هنوز دارند می‌نویسند یا انتخاب می‌کنند. تا وقتی کسی که گفت‌وگو را اداره می‌کند این مرحله را نبندد، هیچ‌کس نمی‌تواند ببیند دیگران چه فرستاده‌اند یا چند نفر فرستاده‌اند.
circle-next-together = بعد، اگر دست‌کم پنج نفر نوشته باشند، حرف‌های همه با هم و درهم روی صفحهٔ نمایش اتاق دیده می‌شود.
circle-next-result = بعد، اگر دست‌کم پنج نفر انتخاب کرده باشند، نتیجه روی صفحهٔ نمایش اتاق دیده می‌شود.
circle-next-look = برای مرحلهٔ بعد به همین صفحه برگردید.
circle-another = آیا کس دیگری هم می‌خواهد از این تلفن استفاده کند؟
circle-another-submit = شروع با یک صفحهٔ خالی
circle-late-title = این مرحله تمام شده است
circle-late-text = پیش از آنکه این برسد، کسی که گفت‌وگو را اداره می‌کند این مرحله را بست، برای همین فرستاده نشد. این نوشتهٔ شماست. می‌توانید آن را در اتاق بگویید.
circle-late-next = رفتن به آنچه الان پرسیده می‌شود
circle-over-title = این گفت‌وگو تمام شده است
circle-over-text = ممنون که آمدید. دیگر نمی‌شود اینجا چیزی فرستاد.

## What happens to the words

circle-privacy-summary = با آنچه می‌فرستید چه می‌شود
circle-kept-title = آنچه نگه می‌داریم
circle-kept-words = آنچه می‌نویسید، و زبان این صفحه.
circle-kept-words-later = کسانی که این گفت‌وگو را برگزار می‌کنند ممکن است حرف‌ها را نگه دارند و از آن‌ها یاد بگیرند. نام شما همراه آن‌ها نیست.
circle-kept-ranks = فقط اینکه هر ایده روی هم از همه چند امتیاز گرفته است. آنچه شما به تنهایی انتخاب کرده‌اید پاک می‌شود.
circle-not-kept-title = آنچه نگه نمی‌داریم
circle-not-kept-who = نام شما، تلفن شما، نشانی آن در اینترنت، یا ساعت.
circle-not-kept-same = اینکه کدام حرف‌ها از یک تلفن آمده است.
circle-limits-title = آنچه نمی‌توانیم قول بدهیم
circle-limits-known = کسی که شما را می‌شناسد ممکن است شما را از حرف‌هایتان بشناسد، یا از زبانی که اینجا فقط شما به آن می‌نویسید.
circle-limits-machine = کسی که کامپیوتر نگه‌دارندهٔ حرف‌ها را می‌گرداند، می‌تواند آن‌ها را پیش از نمایش بخواند.
circle-limits-many = کسی که بارها بفرستد، می‌تواند کاری کند که انگار پنج نفر نوشته‌اند.

## The screen in the room

circle-screen-join = با تلفن خود شرکت کنید
circle-screen-open = { $address } را باز کنید و این کد را بنویسید:
circle-screen-qr = راه رسیدن به این صفحه، برای دوربین تلفن
circle-screen-writing = همه در سکوت می‌نویسند. وقتی همه تمام کردند، حرف‌ها با هم اینجا دیده می‌شود.
circle-screen-choosing = با تلفن خود یا روی کاغذ، تا پنج مورد انتخاب کنید. وقتی همه تمام کردند، نتیجه اینجا دیده می‌شود.
circle-screen-few = کمتر از پنج نفر شرکت کردند، برای همین چیزی نشان داده نمی‌شود. آنچه فرستاده شد پنهان می‌ماند.
circle-screen-erased = این دور بدون نشان دادن تمام شد. آنچه فرستاده شده بود پاک شد و هیچ‌کس آن را نخواند.
circle-screen-list = آنچه نوشته شد
circle-screen-result = آنچه از همه مهم‌تر است
circle-screen-points = امتیاز
circle-screen-people = کسانی که آن را انتخاب کردند
circle-screen-agreed = معنایی که بر سر آن توافق کردیم
circle-screen-nobody = هیچ‌کس دربارهٔ این کلمه ننوشت.
