### Signing up for a conversation, slips on paper, and the words read aloud before it begins. A draft: no speaker of this language has reviewed it.

## The page on which a family says when it could come

gathering-lead = { $initiative } شما را به یک گفت‌وگو دعوت می‌کند. به ما بگویید چه وقت می‌توانید بیایید و چه چیزی به آمدنتان کمک می‌کند.
gathering-slots = چه وقت می‌توانید بیایید؟
gathering-slots-hint = همهٔ وقت‌هایی را که برایتان مناسب است انتخاب کنید.
gathering-hours = { $start } تا { $end }
gathering-languages = زبان‌ها:
gathering-interpretation = مترجم شفاهی برای:
gathering-has-childcare = کسی هست که از بچه‌ها نگهداری کند.
gathering-has-food = چیزی برای خوردن هست.
gathering-has-transport = به شما کمک می‌کنیم که به آنجا برسید.
gathering-has-step-free = می‌توانید بدون پله وارد شوید.

## What a family needs

gathering-interpreter = آیا به مترجم شفاهی نیاز دارید؟
gathering-interpreter-hint = زبانی را انتخاب کنید که بهتر از همه به آن حرف می‌زنید.
gathering-interpreter-none = نه، نیاز ندارم
gathering-children = چند بچه هست که باید کسی از آن‌ها نگهداری کند؟
gathering-children-hint = یک عدد بدون اعشار، مثلاً { $example }. اگر بچه‌ای نیست، خالی بگذارید.
gathering-children-wrong = لطفاً اینجا یک عدد بدون اعشار از 0 تا { $most } بنویسید.
gathering-food = آیا می‌خواهید با ما غذا بخورید؟
gathering-food-eat = بله، غذا می‌خوریم
gathering-food-vegetarian = غذای بدون گوشت
gathering-food-halal = غذای حلال
gathering-food-nuts = غذای بدون مغزیجات، مثل بادام و گردو
gathering-way = چه چیز دیگری به شما کمک می‌کند؟
gathering-way-hint = هر چند مورد که مناسب است انتخاب کنید، یا هیچ‌کدام را.
gathering-way-transport = کمک برای رسیدن به آنجا
gathering-way-step-free = راه ورود بدون پله
gathering-way-hear = جایی که از آن خوب بشنوم
gathering-way-sign = مترجم زبان اشاره
gathering-way-read = کسی که در خواندن و نوشتن به من کمک کند
gathering-way-quiet = جایی آرام برای استراحت
gathering-way-baby = جا برای نوزاد
gathering-send = فرستادن

## When something needs another look

gathering-slots-missing = لطفاً دست‌کم یک وقت را انتخاب کنید.
gathering-slots-gone = یکی از وقت‌هایی که انتخاب کردید دیگر در فهرست نیست. لطفاً دوباره انتخاب کنید.
gathering-incomplete = این صفحه هنگام فرستادن کامل نبود. لطفاً دوباره آن را بفرستید.

## What is kept

gathering-kept-numbers = ما انتخاب‌های شما را به عددها اضافه می‌کنیم: چند نفر می‌توانند در هر وقت بیایند، و چند نفر به هر نوع کمک نیاز دارند. انتخاب‌های شما را کنار هم نگه نمی‌داریم.
gathering-kept-apart = این عددها جدا از هر چیزی که مردم در گفت‌وگو یا نظرسنجی می‌گویند نگه داشته می‌شود.
gathering-seen-title = چه کسی عددها را می‌بیند
gathering-seen = کسانی که گفت‌وگو را برنامه‌ریزی می‌کنند این عددها را می‌بینند. اگر فقط یک نفر وقتی را انتخاب کرده باشد، می‌توانند ببینند که آن شخص به چه چیزی نیاز دارد. کسی که درست پیش از فرستادن شما و درست پس از آن نگاه کند، می‌تواند ببیند شما چه انتخاب کرده‌اید.
gathering-erased-title = چه وقت پاک می‌شود
gathering-erased = عددهای هر وقت در روز بعد از آن برای همیشه پاک می‌شود، یا زودتر، اگر برنامه‌ریزان این صفحه را ببندند. اینکه چند نفر این صفحه را فرستاده‌اند تا بسته شدن صفحه نگه داشته می‌شود.

## After sending

gathering-thanks-lead = انتخاب‌های شما شمرده شد.
gathering-thanks-times = وقت‌هایی که برای شما مناسب است
gathering-calendar = گذاشتن در تقویم من
gathering-thanks-remind = ما نمی‌دانیم شما کیستید، برای همین نمی‌توانیم به شما یادآوری کنیم. لطفاً وقت را بنویسید یا در تقویم خود بگذارید.
gathering-thanks-plans = اگر برنامهٔ شما عوض شد، اشکالی ندارد. لازم نیست به ما بگویید.
gathering-repeat-title = این را قبلاً شمرده‌ایم
gathering-repeat-text = این انتخاب‌ها قبلاً رسیده بود، برای همین آن‌ها را دو بار نشمردیم. کس دیگری می‌تواند اینجا پاسخ بدهد.
gathering-again = آیا کس دیگری هم می‌خواهد با این تلفن انتخاب کند؟
gathering-again-submit = شروع با یک صفحهٔ خالی

## When it is over

gathering-ended-title = این صفحه تمام شده است
gathering-ended-text = دیگر نمی‌توانید اینجا بگویید چه وقت می‌توانید بیایید. آنچه مردم اینجا انتخاب کرده بودند پاک شده است. اگر دوست دارید بیایید، لطفاً از کسی که شما را دعوت کرده است بپرسید.

## On slips of paper, beside a QR code

gathering-slip = شما دعوت هستید. به ما بگویید چه وقت می‌توانید بیایید و به چه چیزی نیاز دارید. این را اسکن کنید، یا این نشانی را باز کنید: { $address }
gathering-slip-join = نظرتان را با تلفن خود و به زبان خود بنویسید. این را اسکن کنید، یا این نشانی را باز کنید: { $address }

## On slips of paper that people write on

gathering-paper-rank = فهرست را بخوانید. بعد شمارهٔ حداکثر پنج ایده را اینجا بنویسید، مهم‌ترین اول.
gathering-paper-fold = نامتان را ننویسید. این کاغذ را تا کنید و تحویل بدهید.

## Read aloud before a conversation begins

gathering-consent-title = پیش از آنکه شروع کنیم
gathering-consent-welcome = خوش آمدید، و ممنون که آمدید. ما اینجا هستیم تا به حرف شما گوش بدهیم.
gathering-consent-free = مجبور نیستید حرف بزنید. هر وقت بخواهید می‌توانید نوبتتان را رد کنید، استراحت کنید یا بروید. هیچ‌کس به شما خرده نمی‌گیرد.
gathering-consent-notes = ما آنچه را گفته می‌شود می‌نویسیم. هیچ نامی نمی‌نویسیم. به جای نام، هر صندلی یک حرف دارد.
gathering-consent-sound = می‌خواهیم صدا را ضبط کنیم. فقط کسانی که این گفت‌وگو را برنامه‌ریزی و اداره می‌کنند می‌توانند به آن گوش بدهند، و هرگز منتشر نمی‌شود. حداکثر تا { $day } برای همیشه پاک می‌شود. اگر یکی از شما حرفش را پس بگیرد، همهٔ ضبط را پاک می‌کنیم.
gathering-consent-erase = اگر امروز نظرتان عوض شد، به ما بگویید. آن وقت آنچه را از صندلی شما گفته شده پاک می‌کنیم.
gathering-consent-share = لطفاً به دیگران نگویید چه کسی چه گفت. نمی‌توانیم قول بدهیم که همه این را رعایت کنند، پس فقط چیزی را بگویید که با گفتنش راحت هستید.
gathering-consent-danger = اگر بشنویم کسی در خطر است، شاید مجبور باشیم به کسی که می‌تواند کمک کند بگوییم.
gathering-consent-back = در پایان، آنچه را نوشته‌ایم بلند می‌خوانیم و شما می‌توانید آن را درست کنید.
gathering-consent-ask-notes = آیا موافقید که یادداشت برداریم؟ اگر موافقید، لطفاً دستتان را بالا ببرید.
gathering-consent-ask-quotes = آیا اجازه داریم حرف‌های شما را، بدون نامتان، برای دیگران بازگو کنیم؟ می‌توانید نه بگویید و باز هم شرکت کنید. اگر اجازه داریم، لطفاً دستتان را بالا ببرید.
gathering-consent-ask-sound = آیا اجازه داریم صدا را ضبط کنیم؟ هر کسی می‌تواند نه بگوید، و آن وقت ضبط نمی‌کنیم. اگر اجازه داریم، لطفاً دستتان را بالا ببرید.
