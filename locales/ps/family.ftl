### Every word a family can meet, but for what is said about privacy (privacy.ftl).

## Everywhere

language-switch-label = ژبه
language-change = ژبه بدله کړئ
text-not-translated = دا متن لا نه دی ژباړل شوی. د دې متن ژبه: { $language }.
skip-to-content = اصلي برخې ته لاړ شئ
sample-banner = دا یوه بېلګه ده. په دې کې خلک او ځوابونه رښتیني نه دي.

## The front door

home-title = Harken
home-lead = داسې ځای چې د ښوونځي ټولنه مو ستاسو غږ اوري.
home-survey-title = سروې ته ځواب ورکړئ
home-survey-text = که داسې کاغذ لرئ چې کوډ پرې لیکل شوی وي، کوډ دلته ولیکئ. که چا لینک درلېږلی وي، لینک پرانیزئ.
home-code-label = کوډ
home-code-hint = توري او شمېرې، د بېلګې په توګه 7K4M-2RXE-H6PT-3WNA-C8FY
home-code-submit = سروې ته لاړ شئ
home-session-title = په خبرو اترو کې ګډون وکړئ
home-session-text = هغه کس چې خبرې اترې پرمخ وړي، کوډ به درکړي.
home-session-submit = ګډون وکړئ
home-staff-link = د کارکوونکو ننوتل
home-code-unknown = موږ دا کوډ نه پېژنو. مهرباني وکړئ یو ځل بیا یې وګورئ، یا له هغه چا وپوښتئ چې درکړی یې دی.
session-unknown = اوس مهال په دې کوډ کومې خبرې اترې نه دي پرانیستې. مهرباني وکړئ له هغه چا وپوښتئ چې خبرې اترې پرمخ وړي.

## The survey

survey-progress = پوښتنه { $number } له { $total } څخه
survey-optional = اختیاري
survey-submit = زما ځوابونه ولېږئ
survey-questions-count = { $count ->
    [one] { $count } پوښتنه
   *[other] { $count } پوښتنې
}
survey-anonymous = دلته هېڅوک ستاسو نوم نه پوښتي.
survey-choose-one = یو وټاکئ.
survey-choose-many = هر هغه وټاکئ چې درته سم وي.
survey-other = بل څه
survey-other-label = په خپلو کلمو کې
survey-other-hint = که مو «بل څه» ټاکلي وي، مهرباني وکړئ ولیکئ چې څه دي.
survey-whole-number-hint = یو بشپړ عدد، د بېلګې په توګه { $example }
survey-decimal-hint = یو عدد، د بېلګې په توګه { $example }
survey-range-hint = له { $start } تر { $end } پورې یو عدد
survey-date-hint = ورځ، میاشت او کال
survey-no-answer = ځواب نشته
survey-clear-choice = غوره ګڼم چې ونه وایم
survey-acknowledge = دا مې لوستي دي
survey-only-if = یوازې که مو «{ $question }» ته «{ $answer }» ځواب ورکړی وي
survey-only-if-other = یوازې که دا ستاسو له مخکینیو ځوابونو سره سمون ولري
survey-write-language = په هره ژبه چې غواړئ، ولیکئ.
survey-draft-saved = په دې دستګاه کې خوندي شول. لا نه دي لېږل شوي.
survey-offline = اوس انټرنېټ نشته. ستاسو ځوابونه په دې دستګاه کې خوندي دي او لا نه دي لېږل شوي.
survey-send-again = د لېږلو لپاره بیا هڅه وکړئ

## When something needs another look

error-summary-title = مهرباني وکړئ دې ته یو ځل بیا وګورئ
error-summary-count = { $count ->
    [one] { $count } ځواب ته باید بیا وکتل شي. ستاسو له لیکنو هېڅ نه دي ورک شوي.
   *[other] { $count } ځوابونو ته باید بیا وکتل شي. ستاسو له لیکنو هېڅ نه دي ورک شوي.
}
error-required = دلته یوه ځواب ته اړتیا لرو.
error-required-choice = مهرباني وکړئ دلته یو ځواب وټاکئ.
error-required-acknowledge = مهرباني وکړئ کله چې دا ولولئ، په بکس کې نښه وکړئ.
error-whole-number = مهرباني وکړئ دلته یو بشپړ عدد ولیکئ، د بېلګې په توګه { $example }.
error-number = مهرباني وکړئ دلته یو عدد ولیکئ، د بېلګې په توګه { $example }.
error-range = مهرباني وکړئ له { $start } تر { $end } پورې یو عدد وټاکئ.
error-date = مهرباني وکړئ دلته سمه نېټه ولیکئ، له ورځې، میاشتې او کال سره.
error-constraint = مهرباني وکړئ دې ځواب ته یو ځل بیا وګورئ. له پوښتنې سره سمون نه لري.
error-choice = مهرباني وکړئ له هغو ځوابونو یو وټاکئ چې دلته ښودل شوي دي.
error-one-choice = مهرباني وکړئ دلته یوازې یو ځواب وټاکئ.
error-other-empty = تاسو «بل څه» ټاکلي دي. مهرباني وکړئ په خپلو کلمو کې ولیکئ چې څه دي.
error-too-long = { $count ->
    [one] دا ځواب { $count } توری له حده اوږد دی. مهرباني وکړئ لنډ یې کړئ.
   *[other] دا ځواب { $count } توري له حده اوږد دی. مهرباني وکړئ لنډ یې کړئ.
}
error-character = په دې ځواب کې یوه پټه نښه ده چې موږ یې نه شو خوندي کولی. مهرباني وکړئ ځواب بیا ولیکئ.

## After sending

thanks-title = مننه
thanks-lead = ستاسو ځوابونه راورسېدل.
thanks-next-title = وروسته به څه کېږي
thanks-next-read = هغه خلک چې پر دې کار کوي، د کورنیو خبرې لولي او هغه څه لټوي چې بیا بیا یادېږي.
thanks-next-hear = کله چې دا کار پای ته ورسېږي، ټولو ته وایي چې څه یې اورېدلي او څه به کوي.
thanks-next-close = اوس دا پاڼه تړلی شئ.
thanks-another = ایا بل څوک غواړي چې په دې ټیلیفون ځواب ورکړي؟
thanks-another-submit = نوې تشه سروې پیل کړئ
thanks-repeat-title = دا ځواب موږ ته مخکې رارسېدلی دی
thanks-repeat-text = دا ځوابونه مخکې رارسېدلي وو، نو دوه ځله مو ونه شمېرل. بل څوک دلته ځواب ورکولی شي.

## A survey that cannot be answered now

closed-title = دا سروې پای ته رسېدلې ده
closed-text = له راتلو مو مننه. دا سروې نور ځوابونه نه مني. هغه څه چې ولیکل مو، ونه لېږل شول.
draft-title = دا سروې لا نه ده پیل شوې
draft-text = مهرباني وکړئ وروسته بیا راشئ، یا له هغه چا وپوښتئ چې دا لینک یې درکړی دی.
code-used-title = دا کوډ مخکې کارول شوی دی
code-used-text = هر کوډ یو ځل کار کوي. که تاسو پخپله نه وي کارولی، مهرباني وکړئ له هغه چا نوی کوډ وغواړئ چې درکړی یې دی.

## Pages that say what went wrong

not-found-title = دا پاڼه دلته نشته
not-found-text = مهرباني وکړئ پته یو ځل بیا وګورئ، یا له لومړۍ پاڼې بیا پیل وکړئ.
home-link = لومړۍ پاڼې ته لاړ شئ
bad-request-title = موږ دا ونه شو لوستلی
bad-request-text = دلته د رارسېدو پر مهال ستونزه پېښه شوه. مهرباني وکړئ بېرته لاړ شئ او بیا یې ولېږئ.
bad-request-nonce = دا پاڼه د لېږلو پر مهال بشپړه نه وه. مهرباني وکړئ سروې بیا پرانیزئ؛ بیا به ستاسو ځوابونه راورسېدلی شي.
bad-request-encoding = د دې یوه برخه د متن په توګه ونه لوستل شوه. مهرباني وکړئ بېرته لاړ شئ، خپله لیکنه وګورئ او بیا یې ولېږئ.
bad-request-field = دا سروې د «{ $field }» په نوم پوښتنه نه لري. مهرباني وکړئ سروې له پیله بیا پرانیزئ.
too-large-title = دا په یوه ځل د لېږلو لپاره ډېر دي
too-large-text = مهرباني وکړئ بېرته لاړ شئ، خپل تر ټولو اوږد ځواب لنډ کړئ او بیا یې ولېږئ.
unavailable-title = موږ اوس ستاسو ځوابونه نه شو خوندي کولی
unavailable-text = هېڅ نه دي ورک شوي: مهرباني وکړئ یوه دقیقه انتظار وکړئ او بیا یې ولېږئ.
too-many-title = هڅې ډېرې شوې
too-many-text = مهرباني وکړئ یوه دقیقه انتظار وکړئ، بیا هڅه وکړئ.
server-error-title = زموږ له خوا ستونزه پېښه شوه
server-error-text = دا ستاسو تېروتنه نه ده. مهرباني وکړئ څو دقیقې وروسته بیا هڅه وکړئ.

## What we heard

heard-title = هغه څه چې موږ واورېدل
heard-not-yet = دلته لا د لوستلو لپاره څه نشته. کله چې ځوابونه یوځای ولوستل شي، دلته به ومومئ چې کورنیو څه ویلي او وروسته به څه کېږي.
