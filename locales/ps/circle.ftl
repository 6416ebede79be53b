### What people in a room read on their own phones and on the screen while a conversation runs. A draft: no speaker of this language has reviewed it.

## The page on the phone

circle-lead = هغه خبرې اترې چې { $name } یې جوړوي. دلته هېڅوک ستاسو نوم نه پوښتي.
circle-soon-title = دا خبرې اترې لا نه دي پیل شوې
circle-soon-text = تاسو سم ځای ته راغلي یئ. چې پیل شي، دلته بیا وګورئ. بیا به ووینئ چې څه پوښتل کېږي.
circle-wait-title = مهرباني وکړئ لږ انتظار وکړئ
circle-wait-text = اوس مهال څه نه پوښتل کېږي. کله چې هغه کس چې خبرې اترې پرمخ وړي څه وپوښتي، دلته یې لیدلی شئ.
circle-look-again = بیا وګورئ
circle-write-title = خپل نظر ولیکئ
circle-answer-hint = په هره ژبه چې غواړئ، ولیکئ. د چا نوم مه لیکئ.
circle-idea-label = نظر { $number }
circle-idea-hint = په هر بکس کې یو نظر. بکسونه تش پرېښودلی شئ.
circle-words-title = دا کلمې تاسو ته څه مانا لري؟
circle-words-hint = د هر څو کلمو په اړه چې غواړئ، ولیکئ. هېڅ لیکنه مو غلطه نه ده.
circle-word-equity = انصاف
circle-word-equality = برابري
circle-word-inclusion = د ټولو ګډون
circle-word-justice = عدالت
circle-send = ولېږئ
circle-rank-title = تر ټولو مهم وټاکئ
circle-rank-text = لېست ولولئ. بیا تر پنځو پورې وټاکئ، تر ټولو مهم لومړی. هېڅوک نه ویني چې تاسو څه ټاکلي دي.
circle-rank-list = لېست
circle-rank-1 = تر ټولو مهم
circle-rank-2 = دویم
circle-rank-3 = درېیم
circle-rank-4 = څلورم
circle-rank-5 = پنځم
circle-rank-none = هېڅ نه دي ټاکل شوي

## When something needs another look. Nothing that was written is lost.

circle-problem-empty = مهرباني وکړئ تر لېږلو مخکې څه ولیکئ.
circle-problem-long = دا د لېږلو لپاره ډېر اوږد دی. تر { $count } تورو زیات نه شي لرلی.
circle-problem-none = مهرباني وکړئ له لېسته لږ تر لږه یو وټاکئ.
circle-problem-twice = دا مو مخکې ټاکلی دی. مهرباني وکړئ بل یو وټاکئ، یا دا تش پرېږدئ.
circle-problem-unknown = دا نور په لېست کې نشته. مهرباني وکړئ بیا وټاکئ.
circle-problem-page = دا پاڼه د لېږلو پر مهال بشپړه نه وه. مهرباني وکړئ یو ځل بیا یې ولېږئ.
circle-problem-field = دا پاڼه د «{ $field }» په نوم څه نه لري. مهرباني وکړئ له پیله یې بیا پرانیزئ.
circle-busy = موږ اوس دا ونه شو ساتلی. مهرباني وکړئ لږ وروسته یې بیا ولېږئ. ستاسو له لیکنو هېڅ نه دي ورک شوي.

## Thank you, too late, over

circle-thanks-title = مننه
circle-thanks-lead = څه چې تاسو لېږلي، راورسېدل.
circle-thanks-repeat = دا مخکې رارسېدلي وو، نو دوه ځله مو ونه شمېرل.
circle-next-silent = نور لا لیکي یا ټاکنه کوي. تر هغو چې هغه کس چې خبرې اترې پرمخ وړي دا پړاو ونه تړي، هېڅوک نه شي لیدلی چې نورو څه لېږلي، او نه دا چې څو کسانو لېږلي دي.
circle-next-together = بیا، که لږ تر لږه پنځو کسانو لیکلي وي، د ټولو خبرې یوځای او ګډې وډې د کوټې پر پرده ښکاري.
circle-next-result = بیا، که لږ تر لږه پنځو کسانو ټاکنه کړې وي، پایله د کوټې پر پرده ښکاري.
circle-next-look = د بل پړاو لپاره بېرته دې پاڼې ته راشئ.
circle-another = ایا بل څوک غواړي چې دا ټیلیفون وکاروي؟
circle-another-submit = له تشې پاڼې پیل وکړئ
circle-late-title = دا پړاو پای ته رسېدلی دی
circle-late-text = مخکې له دې چې دا راورسېږي، هغه کس چې خبرې اترې پرمخ وړي دا پړاو وتاړه، نو ونه لېږل شول. ستاسو لیکنه دا ده. په کوټه کې یې ویلی شئ.
circle-late-next = هغه څه ته لاړ شئ چې اوس پوښتل کېږي
circle-over-title = دا خبرې اترې پای ته رسېدلې دي
circle-over-text = له راتلو مو مننه. نور دلته څه نه شي لېږل کېدلی.

## What happens to the words

circle-privacy-summary = له هغه څه سره څه کېږي چې تاسو یې لېږئ
circle-kept-title = څه ساتو
circle-kept-words = هغه څه چې لیکئ یې، او د دې پاڼې ژبه.
circle-kept-words-later = هغه خلک چې دا خبرې اترې جوړوي، ښايي خبرې وساتي او ترې زده کړي. ستاسو نوم ورسره نه وي.
circle-kept-ranks = یوازې دا چې هر نظر له ټولو خلکو په ګډه څو نمرې واخیستې. هغه څه چې یوازې تاسو ټاکلي، پاکېږي.
circle-not-kept-title = څه نه ساتو
circle-not-kept-who = ستاسو نوم، ستاسو ټیلیفون، په انټرنېټ کې د هغه پته، یا وخت.
circle-not-kept-same = دا چې کومې خبرې له یوه ټیلیفون راغلې دي.
circle-limits-title = د څه ژمنه نه شو کولی
circle-limits-known = هغه څوک چې تاسو پېژني، کېدای شي تاسو ستاسو له خبرو وپېژني، یا له داسې ژبې چې دلته یوازې تاسو پرې لیکئ.
circle-limits-machine = څوک چې هغه کمپیوټر چلوي چې خبرې پکې ساتل کېږي، کولی شي تر ښودلو مخکې یې ولولي.
circle-limits-many = څوک چې څو څو ځله یې ولېږي، داسې ښودلی شي لکه پنځو کسانو چې لیکلي وي.

## The screen in the room

circle-screen-join = په خپل ټیلیفون ګډون وکړئ
circle-screen-open = { $address } پرانیزئ او دا کوډ ولیکئ:
circle-screen-qr = دې پاڼې ته لار، د ټیلیفون د کامرې لپاره
circle-screen-writing = ټول په چوپتیا لیکي. کله چې ټول خلاص شي، خبرې به یوځای دلته ښکاره شي.
circle-screen-choosing = په خپل ټیلیفون یا پر کاغذ تر پنځو پورې وټاکئ. کله چې ټول خلاص شي، پایله به دلته ښکاره شي.
circle-screen-few = تر پنځو لږو کسانو ګډون وکړ، نو هېڅ نه ښودل کېږي. څه چې لېږل شوي، پټ پاتې کېږي.
circle-screen-erased = دا پړاو له ښودلو پرته پای ته ورسېد. څه چې لېږل شوي وو، پاک شول، او هېڅ چا ونه لوستل.
circle-screen-list = څه چې ولیکل شول
circle-screen-result = تر ټولو مهم
circle-screen-points = نمرې
circle-screen-people = هغه کسان چې دا یې ټاکلي
circle-screen-agreed = هغه مانا چې ټول پرې سلا شوو
circle-screen-nobody = هېڅ چا د دې کلمې په اړه ونه لیکل.
