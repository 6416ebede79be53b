### What people in a room read on their own phones and on the screen while a conversation runs. A draft: no speaker of this language has reviewed it.

## The page on the phone

circle-lead = { $name } က ကျင်းပတဲ့ ဆွေးနွေးပွဲ ဖြစ်ပါတယ်။ ဒီမှာ ဘယ်သူကမှ သင့်နာမည်ကို မမေးပါ။
circle-wait-title = ကျေးဇူးပြုပြီး ခဏစောင့်ပါ
circle-wait-text = အခု ဘာမှ မမေးသေးပါ။ ဆွေးနွေးပွဲ ဦးဆောင်သူက တစ်ခုခု မေးရင် ဒီမှာ မြင်ရပါမယ်။
circle-look-again = နောက်တစ်ခေါက် ကြည့်ရန်
circle-write-title = သင်ထင်တာကို ရေးပါ
circle-answer-hint = သင်ကြိုက်တဲ့ ဘာသာစကားနဲ့ ရေးနိုင်ပါတယ်။ နာမည်တွေ မထည့်ပါနဲ့။
circle-idea-label = အကြံ { $number }
circle-idea-hint = အကွက်တစ်ခုမှာ အကြံတစ်ခု ရေးပါ။ အကွက်တွေကို အလွတ် ထားလို့ ရပါတယ်။
circle-words-title = ဒီစကားလုံးတွေက သင့်အတွက် ဘာကို ဆိုလိုပါသလဲ။
circle-words-hint = သင်ကြိုက်သလောက် စကားလုံးတွေအကြောင်း ရေးပါ။ သင်ရေးတာ ဘာမှ မမှားပါ။
circle-word-equity = သာတူညီမျှမှု
circle-word-equality = တန်းတူညီမျှမှု
circle-word-inclusion = အားလုံး ပါဝင်နိုင်မှု
circle-word-justice = တရားမျှတမှု
circle-send = ပို့ရန်
circle-rank-title = အရေးအကြီးဆုံးကို ရွေးပါ
circle-rank-text = စာရင်းကို ဖတ်ပါ။ ပြီးရင် ငါးခုအထိ ရွေးပါ၊ အရေးအကြီးဆုံးကို အရင် ရွေးပါ။ သင်ရွေးတာကို ဘယ်သူမှ မမြင်ရပါ။
circle-rank-list = စာရင်း
circle-rank-1 = အရေးအကြီးဆုံး
circle-rank-2 = ဒုတိယ
circle-rank-3 = တတိယ
circle-rank-4 = စတုတ္ထ
circle-rank-5 = ပဉ္စမ
circle-rank-none = ဘာမှ မရွေးထားပါ

## When something needs another look. Nothing that was written is lost.

circle-problem-empty = ကျေးဇူးပြုပြီး မပို့ခင် တစ်ခုခု ရေးပါ။
circle-problem-long = ဒါက ပို့ဖို့ ရှည်လွန်းပါတယ်။ အများဆုံး စာလုံး { $count } လုံး ရေးလို့ ရပါတယ်။
circle-problem-none = ကျေးဇူးပြုပြီး စာရင်းထဲက အနည်းဆုံး တစ်ခု ရွေးပါ။
circle-problem-twice = ဒါကို အရင် ရွေးပြီးပါပြီ။ ကျေးဇူးပြုပြီး တခြားတစ်ခု ရွေးပါ၊ ဒါမှမဟုတ် ဒါကို အလွတ် ထားပါ။
circle-problem-unknown = ဒါက စာရင်းထဲမှာ မရှိတော့ပါ။ ကျေးဇူးပြုပြီး နောက်တစ်ခေါက် ရွေးပါ။
circle-problem-page = ပို့လိုက်တဲ့အချိန်မှာ ဒီစာမျက်နှာ မပြည့်စုံပါ။ ကျေးဇူးပြုပြီး နောက်တစ်ခေါက် ပို့ပါ။
circle-problem-field = ဒီစာမျက်နှာမှာ “{ $field }” ဆိုတာ မရှိပါ။ ကျေးဇူးပြုပြီး အစကနေ ပြန်ဖွင့်ပါ။
circle-busy = အခု ဒါကို သိမ်းလို့ မရခဲ့ပါ။ ကျေးဇူးပြုပြီး ခဏနေမှ ထပ်ပို့ပါ။ သင်ရေးထားတာ ဘာမှ မပျောက်ပါ။

## Thank you, too late, over

circle-thanks-title = ကျေးဇူးတင်ပါတယ်
circle-thanks-lead = သင်ပို့တာ ရောက်ပါပြီ။
circle-thanks-repeat = ဒါက အရင်က ရောက်ပြီးသားမို့ နှစ်ခါ မရေတွက်ပါ။
circle-next-silent = တခြားသူတွေ ရေးနေ၊ ရွေးနေတုန်းပါ။ ဆွေးနွေးပွဲ ဦးဆောင်သူက ဒီအဆင့်ကို မပိတ်မချင်း ဘယ်သူဘာပို့တယ်၊ ဘယ်နှစ်ယောက် ပို့တယ်ဆိုတာ ဘယ်သူမှ မမြင်ရပါ။
circle-next-together = ပြီးရင် အနည်းဆုံး ငါးယောက် ရေးထားရင် အားလုံးရဲ့ စကားတွေကို ရောပြီး အခန်းထဲက စခရင်ပေါ်မှာ အတူတူ ပြပါမယ်။
circle-next-result = ပြီးရင် အနည်းဆုံး ငါးယောက် ရွေးထားရင် ရလဒ်ကို အခန်းထဲက စခရင်ပေါ်မှာ ပြပါမယ်။
circle-next-look = နောက်အဆင့်အတွက် ဒီစာမျက်နှာကို ပြန်လာပါ။
circle-another = ဒီဖုန်းကို သုံးချင်တဲ့သူ နောက်ထပ် ရှိပါသလား။
circle-another-submit = စာမျက်နှာ အလွတ်နဲ့ စရန်
circle-late-title = ဒီအဆင့် ပြီးသွားပါပြီ
circle-late-text = ဒါ မရောက်ခင် ဆွေးနွေးပွဲ ဦးဆောင်သူက ဒီအဆင့်ကို ပိတ်လိုက်လို့ မပို့ဖြစ်ပါ။ သင်ရေးထားတာ ဒီမှာပါ။ အခန်းထဲမှာ ပြောပြနိုင်ပါတယ်။
circle-late-next = အခု မေးနေတာကို သွားရန်
circle-over-title = ဒီဆွေးနွေးပွဲ ပြီးသွားပါပြီ
circle-over-text = လာပေးလို့ ကျေးဇူးတင်ပါတယ်။ ဒီမှာ ဘာမှ ပို့လို့ မရတော့ပါ။

## What happens to the words

circle-privacy-summary = သင်ပို့တာတွေ ဘာဖြစ်သလဲ
circle-kept-title = ကျွန်ုပ်တို့ သိမ်းထားတာ
circle-kept-words = သင်ရေးတာနဲ့ ဒီစာမျက်နှာရဲ့ ဘာသာစကား။
circle-kept-words-later = ဒီဆွေးနွေးပွဲကို ကျင်းပတဲ့သူတွေက စကားတွေကို သိမ်းထားပြီး လေ့လာနိုင်ပါတယ်။ သင့်နာမည် အဲဒီမှာ မပါပါ။
circle-kept-ranks = အကြံတစ်ခုစီက အားလုံးဆီက စုစုပေါင်း အမှတ် ဘယ်လောက် ရသလဲဆိုတာပဲ။ သင်တစ်ယောက်တည်း ရွေးတာကို ဖျက်ပါတယ်။
circle-not-kept-title = ကျွန်ုပ်တို့ မသိမ်းတာ
circle-not-kept-who = သင့်နာမည်၊ သင့်ဖုန်း၊ အင်တာနက်ပေါ်က ဖုန်းရဲ့ လိပ်စာ၊ ဒါမှမဟုတ် အချိန်။
circle-not-kept-same = ဘယ်စကားတွေ ဖုန်းတစ်လုံးတည်းက လာတယ်ဆိုတာ။
circle-limits-title = ကျွန်ုပ်တို့ ကတိ မပေးနိုင်တာ
circle-limits-known = သင့်ကို သိတဲ့သူဟာ သင့်စကားတွေကနေ၊ ဒါမှမဟုတ် ဒီမှာ သင်တစ်ယောက်တည်း ရေးတဲ့ ဘာသာစကားကနေ သင်မှန်း သိနိုင်ပါတယ်။
circle-limits-machine = စကားတွေ သိမ်းထားတဲ့ ကွန်ပျူတာကို ကိုင်တွယ်တဲ့သူဟာ စခရင်ပေါ် မပေါ်ခင် ဖတ်နိုင်ပါတယ်။
circle-limits-many = အကြိမ်များစွာ ပို့တဲ့သူဟာ ငါးယောက် ရေးသလို ဖြစ်အောင် လုပ်နိုင်ပါတယ်။

## The screen in the room

circle-screen-join = သင့်ဖုန်းနဲ့ ပါဝင်ပါ
circle-screen-open = { $address } ကို ဖွင့်ပြီး ဒီကုဒ်ကို ရိုက်ပါ -
circle-screen-qr = ဖုန်းကင်မရာအတွက် ဒီစာမျက်နှာကို သွားတဲ့ လမ်း
circle-screen-writing = အားလုံး တိတ်တဆိတ် ရေးကြပါတယ်။ အားလုံး ပြီးရင် စကားတွေကို ဒီမှာ အတူတူ ပြပါမယ်။
circle-screen-choosing = သင့်ဖုန်းပေါ်မှာ ဒါမှမဟုတ် စာရွက်ပေါ်မှာ ငါးခုအထိ ရွေးပါ။ အားလုံး ပြီးရင် ရလဒ်ကို ဒီမှာ ပြပါမယ်။
circle-screen-few = ပါဝင်သူ ငါးယောက် မပြည့်လို့ ဘာမှ မပြပါ။ ပို့ထားတာတွေကို ဆက်ဖုံးထားပါတယ်။
circle-screen-erased = ဒီအကြိမ်ကို မပြဘဲ ပြီးသွားပါပြီ။ ပို့ထားတာတွေကို ဖျက်ပြီးပါပြီ၊ ဘယ်သူမှ မဖတ်ခဲ့ပါ။
circle-screen-list = ရေးထားတာများ
circle-screen-result = အရေးအကြီးဆုံးများ
circle-screen-points = အမှတ်
circle-screen-people = ရွေးတဲ့သူ အရေအတွက်
circle-screen-agreed = ကျွန်ုပ်တို့ သဘောတူတဲ့ အဓိပ္ပာယ်
circle-screen-nobody = ဒီစကားလုံးအကြောင်း ဘယ်သူမှ မရေးပါ။
