### Signing up for a conversation, slips on paper, and the words read aloud before it begins. A draft: no speaker of this language has reviewed it.

## The page on which a family says when it could come

gathering-lead = { $initiative } تاسو خبرو اترو ته رابولي. موږ ته ووایئ چې کله راتلی شئ، او څه شی ستاسو له راتلو سره مرسته کوي.
gathering-slots = کله راتلی شئ؟
gathering-slots-hint = ټول هغه وختونه وټاکئ چې درته سم وي.
gathering-hours = له { $start } تر { $end }
gathering-languages = ژبې:
gathering-interpretation = د دې ژبو شفاهي ژباړونکي شته:
gathering-has-childcare = د ماشومانو پاملرنې ته څوک شته.
gathering-has-food = د خوړلو لپاره څه شته.
gathering-has-transport = موږ درسره مرسته کوو چې هلته ورسېږئ.
gathering-has-step-free = له زینو پرته ننوتلی شئ.

## What a family needs

gathering-interpreter = ایا شفاهي ژباړونکي ته اړتیا لرئ؟
gathering-interpreter-hint = هغه ژبه وټاکئ چې تر ټولو ښه یې ویلی شئ.
gathering-interpreter-none = نه، اړتیا نه لرم
gathering-children = د څو ماشومانو پاملرنه باید وشي؟
gathering-children-hint = یو بشپړ عدد، د بېلګې په توګه { $example }. که ماشوم نه وي، تش یې پرېږدئ.
gathering-children-wrong = مهرباني وکړئ دلته له 0 تر { $most } پورې یو بشپړ عدد ولیکئ.
gathering-food = ایا غواړئ له موږ سره ډوډۍ وخورئ؟
gathering-food-eat = هو، موږ به وخورو
gathering-food-vegetarian = له غوښې پرته خواړه
gathering-food-halal = حلال خواړه
gathering-food-nuts = له مغزیاتو (لکه بادام او غوز) پرته خواړه
gathering-way = نور څه شی درسره مرسته کولی شي؟
gathering-way-hint = هر هغه وټاکئ چې درته سم وي، یا هېڅ یو.
gathering-way-transport = هلته په رسېدو کې مرسته
gathering-way-step-free = له زینو پرته د ننوتلو لار
gathering-way-hear = داسې ځای چې ښه ترې واورم
gathering-way-sign = د اشارو د ژبې ژباړونکی
gathering-way-read = څوک چې په لوستلو او لیکلو کې راسره مرسته وکړي
gathering-way-quiet = د دمې لپاره ارام ځای
gathering-way-baby = د تي خوري ماشوم لپاره ځای
gathering-send = ولېږئ

## When something needs another look

gathering-slots-missing = مهرباني وکړئ لږ تر لږه یو وخت وټاکئ.
gathering-slots-gone = یو وخت چې تاسو ټاکلی و، نور نشته. مهرباني وکړئ یو ځل بیا وټاکئ.
gathering-incomplete = دا پاڼه د لېږلو پر مهال بشپړه نه وه. مهرباني وکړئ یو ځل بیا یې ولېږئ.

## What is kept

gathering-kept-numbers = موږ ستاسو ټاکنې په شمېرو ور زیاتوو: په هر وخت کې څومره کسان راتلی شي، او څومره کسان هر ډول مرستې ته اړتیا لري. ستاسو ټاکنې یوځای نه ساتو.
gathering-kept-apart = دا شمېرې له هر هغه څه جلا ساتل کېږي چې خلک یې په خبرو اترو یا سروې کې وایي.
gathering-seen-title = شمېرې څوک ویني
gathering-seen = هغه خلک چې خبرې اترې پلانوي، دا شمېرې ویني. که یوازې یوه کس یو وخت ټاکلی وي، هغوی لیدلی شي چې هغه کس څه ته اړتیا لري. که څوک ستاسو تر لېږلو لږ مخکې او لږ وروسته وګوري، لیدلی شي چې تاسو څه ټاکلي دي.
gathering-erased-title = کله پاکېږي
gathering-erased = د هر وخت شمېرې تر هغه وخت وروسته، په سبا ورځ د تل لپاره پاکېږي، یا تر دې مخکې، که پلان جوړوونکي دا پاڼه پای ته ورسوي. دا چې څو کسانو دا پاڼه لېږلې، د پاڼې تر پای پورې ساتل کېږي.

## After sending

gathering-thanks-lead = ستاسو ټاکنې وشمېرل شوې.
gathering-thanks-times = هغه وختونه چې درته سم دي
gathering-calendar = زما په جنتري کې یې کېږدئ
gathering-thanks-remind = موږ نه پوهېږو چې تاسو څوک یئ، نو دریادولی یې نه شو. مهرباني وکړئ وخت ولیکئ یا یې په خپله جنتري کې کېږدئ.
gathering-thanks-plans = که مو پلان بدل شي، پروا نه لري. اړتیا نشته چې موږ ته ووایئ.
gathering-repeat-title = دا مو مخکې شمېرلي دي
gathering-repeat-text = دا ټاکنې مخکې رارسېدلې وې، نو دوه ځله مو ونه شمېرلې. بل څوک دلته ځواب ورکولی شي.
gathering-again = ایا بل څوک غواړي چې په دې ټیلیفون ټاکنه وکړي؟
gathering-again-submit = له تشې پاڼې پیل وکړئ

## When it is over

gathering-ended-title = دا پاڼه پای ته رسېدلې ده
gathering-ended-text = نور دلته نه شئ ویلی چې کله راتلی شئ. څه چې خلکو دلته ټاکلي وو، پاک شوي دي. که غواړئ راشئ، مهرباني وکړئ له هغه چا وپوښتئ چې رابللي یې یئ.

## On slips of paper, beside a QR code

gathering-slip = تاسو رابلل شوي یئ. موږ ته ووایئ چې کله راتلی شئ او څه ته اړتیا لرئ. دا سکن کړئ، یا { $address } پرانیزئ
gathering-slip-join = خپل نظر په خپل ټیلیفون او په خپله ژبه ولیکئ. دا سکن کړئ، یا { $address } پرانیزئ

## On slips of paper that people write on

gathering-paper-rank = لېست ولولئ. بیا دلته تر پنځو پورې د نظرونو شمېرې ولیکئ، تر ټولو مهم لومړی.
gathering-paper-fold = خپل نوم مه لیکئ. دا کاغذ قات کړئ او ویې سپارئ.

## Read aloud before a conversation begins

gathering-consent-title = مخکې له دې چې پیل وکړو
gathering-consent-welcome = ښه راغلاست، او له راتلو مو مننه. موږ دلته یو چې ستاسو خبرې واورو.
gathering-consent-free = تاسو اړ نه یئ چې خبرې وکړئ. هر وخت له خپل وار تېرېدلی شئ، دمه کولی شئ یا تللی شئ. هېڅوک به مو په دې ملامت نه کړي.
gathering-consent-notes = موږ هغه څه لیکو چې ویل کېږي. هېڅ نوم نه لیکو. د نوم پر ځای هره څوکۍ یو توری لري.
gathering-consent-sound = موږ غواړو غږ ثبت کړو. یوازې هغه کسان یې اورېدلی شي چې د دې خبرو اترو پلان جوړوي او پرمخ یې وړي، او هېڅکله نه خپرېږي. تر { $day } پورې د تل لپاره پاکېږي. که له تاسو څخه یو څوک خپلې خبرې بېرته واخلي، ټول ثبت شوی غږ پاکوو.
gathering-consent-erase = که مو نن فکر بدل شو، موږ ته ووایئ. بیا به هغه څه پاک کړو چې ستاسو له څوکۍ ویل شوي وي.
gathering-consent-share = مهرباني وکړئ نورو ته مه وایئ چې چا څه وویل. موږ دا ژمنه نه شو کولی چې ټول به دا خبره ومني، نو یوازې هغه څه ووایئ چې په ویلو یې ارام یئ.
gathering-consent-danger = که واورو چې څوک په خطر کې دی، ښايي اړ شو چې داسې چا ته یې ووایو چې مرسته کولی شي.
gathering-consent-back = په پای کې هغه څه په لوړ غږ لولو چې لیکلي مو دي، او تاسو یې سمولی شئ.
gathering-consent-ask-notes = ایا تاسو سره سمه ده چې یادښتونه واخلو؟ که سمه وي، مهرباني وکړئ لاس پورته کړئ.
gathering-consent-ask-quotes = ایا ستاسو خبرې ستاسو له نوم پرته نورو ته ویلی شو؟ تاسو نه ویلی شئ او بیا هم ګډون کولی شئ. که اجازه راکوئ، مهرباني وکړئ لاس پورته کړئ.
gathering-consent-ask-sound = ایا غږ ثبتولی شو؟ هر څوک نه ویلی شي، او بیا یې نه ثبتوو. که اجازه راکوئ، مهرباني وکړئ لاس پورته کړئ.
