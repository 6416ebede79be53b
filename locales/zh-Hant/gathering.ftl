### Signing up for a conversation, slips on paper, and the words read aloud before it begins. A draft: no speaker of this language has reviewed it.

## The page on which a family says when it could come

gathering-lead = { $initiative } 邀請您參加座談。請告訴我們您什麼時候可以來，以及怎樣能方便您來。
gathering-slots = 您什麼時候可以來？
gathering-slots-hint = 請選出所有適合您的時間。
gathering-hours = { $start } – { $end }
gathering-languages = 語言：
gathering-interpretation = 提供口譯的語言：
gathering-has-childcare = 有人照顧孩子。
gathering-has-food = 有吃的。
gathering-has-transport = 我們可以幫您到會場。
gathering-has-step-free = 進門不用走階梯。

## What a family needs

gathering-interpreter = 您需要口譯員嗎？
gathering-interpreter-hint = 請選您說得最好的語言。
gathering-interpreter-none = 不需要
gathering-children = 有幾個孩子需要照顧？
gathering-children-hint = 整數，例如 { $example }。如果沒有，請不要填。
gathering-children-wrong = 請在這裡填寫從 0 到 { $most } 的整數。
gathering-food = 您想和我們一起用餐嗎？
gathering-food-eat = 想，我們會一起吃
gathering-food-vegetarian = 不含肉的餐點
gathering-food-halal = 清真餐點
gathering-food-nuts = 不含堅果和花生的餐點
gathering-way = 還有什麼能幫到您？
gathering-way-hint = 請選出所有符合的項目，也可以都不選。
gathering-way-transport = 幫我到會場
gathering-way-step-free = 沒有階梯的入口
gathering-way-hear = 能聽清楚的座位
gathering-way-sign = 手語翻譯
gathering-way-read = 有人幫我讀和寫
gathering-way-quiet = 可以休息一下的安靜地方
gathering-way-baby = 可以安頓寶寶的地方
gathering-send = 送出

## When something needs another look

gathering-slots-missing = 請至少選一個時間。
gathering-slots-gone = 您選的時間中，有一個已經取消了。請再選一次。
gathering-incomplete = 這個頁面送出時不完整。請再送出一次。

## What is kept

gathering-kept-numbers = 我們把您選的內容加進統計數字：每個時間有多少人可以來，每種協助有多少人需要。我們不會把您選的各項放在一起保留。
gathering-kept-apart = 這些數字與大家在座談或問卷裡說的一切分開保管。
gathering-seen-title = 誰能看到這些數字
gathering-seen = 籌備座談的人能看到這些數字。如果某個時間只有一個人選，他們就能看到這個人需要什麼。如果有人在您送出的前後都看過數字，就能看出您選了什麼。
gathering-erased-title = 什麼時候刪除
gathering-erased = 每個時間的數字，在那個時間過後的隔天永久刪除。如果籌備的人提前結束這個頁面，就會更早刪除。有多少人送出過這個頁面，會保留到頁面結束。

## After sending

gathering-thanks-lead = 您選的內容已經計入。
gathering-thanks-times = 適合您的時間
gathering-calendar = 加到我的行事曆
gathering-thanks-remind = 我們不知道您是誰，所以沒辦法提醒您。請記下時間，或加到您的行事曆裡。
gathering-thanks-plans = 如果您的安排有變動，沒關係，不用告訴我們。
gathering-repeat-title = 這些已經計入了
gathering-repeat-text = 這些選擇之前已經收到，所以我們沒有重複計算。其他人可以在這裡填寫。
gathering-again = 還有其他人想用這部手機選擇嗎？
gathering-again-submit = 從空白頁面開始

## When it is over

gathering-ended-title = 這個頁面已經結束
gathering-ended-text = 現在不能再在這裡填寫您什麼時候可以來了。大家在這裡選的內容已經刪除。如果您想來，請詢問邀請您的人。

## On slips of paper, beside a QR code

gathering-slip = 邀請您參加。請告訴我們您什麼時候可以來、需要什麼。掃描這裡，或打開 { $address }
gathering-slip-join = 請用手機，用您自己的語言寫下您的想法。掃描這裡，或打開 { $address }

## On slips of paper that people write on

gathering-paper-rank = 請看清單，然後在這裡寫下最多五個想法的編號，最重要的先寫。
gathering-paper-fold = 請不要寫名字。把這張紙摺好交上來。

## Read aloud before a conversation begins

gathering-consent-title = 開始之前
gathering-consent-welcome = 歡迎大家，謝謝大家前來。我們來這裡，是為了聆聽大家的聲音。
gathering-consent-free = 您不一定要發言。您可以隨時跳過、休息或離開，沒有人會因此怪您。
gathering-consent-notes = 我們會記下大家說的話，但不記名字。每個座位有一個英文字母，用來代替名字。
gathering-consent-sound = 我們想錄音。只有籌備和主持這次談話的人可以聽，錄音絕不會公開。最遲在{ $day }永久刪除。如果有一位收回自己說的話，我們就刪除整段錄音。
gathering-consent-erase = 如果您今天改變主意，請告訴我們。我們就會刪除從您的座位說出的話。
gathering-consent-share = 請不要告訴別人誰說了什麼。我們無法保證每個人都會做到，所以請只說您放心說的話。
gathering-consent-danger = 如果我們聽到有人有危險，可能必須告訴能幫忙的人。
gathering-consent-back = 最後，我們會把寫下的內容唸出來，您可以更正。
gathering-consent-ask-notes = 我們做紀錄，您同意嗎？同意的話，請舉手。
gathering-consent-ask-quotes = 我們可以在不說出您名字的情況下，向別人引用您的話嗎？您可以說不，一樣能參加。可以的話，請舉手。
gathering-consent-ask-sound = 我們可以錄音嗎？任何人都可以說不，那樣我們就不錄音。可以的話，請舉手。
