### What is said about privacy and consent. A locale whose text no speaker has reviewed shows the English beneath it.
locale-status = drafted

privacy-draft = 草稿：還沒有懂這種語言的人核對過這份譯文。下方附有英文原文。
privacy-original = 英文原文
privacy-summary = 匿名：我們保留什麼，不保留什麼
privacy-kept-title = 我們保留什麼
privacy-kept-answers = 您的回答，以及您選擇的語言。
privacy-kept-version = 您回答的是哪個版本的問卷。
privacy-kept-day = 您的回答與其他人的回答一起轉交的日期，不是您送出的那一刻。
privacy-kept-quote = 別人可不可以引用您的話（如果有問到您）。
privacy-kept-number = 一個代表您的回答的隨機號碼。它不透露關於您的任何事。
privacy-kept-receipt = 您可以保留的收據的指紋。只有持有收據的人才能用它找到您的回答。
privacy-kept-code = 您是否用了代碼。不包括是哪一個。
privacy-not-kept-title = 我們不保留什麼
privacy-not-kept-name = 您的姓名、電話號碼或電子郵件地址。我們不會問這些。
privacy-not-kept-device = 您用的是哪部手機或電腦、它上網時的位址，或您送出回答的時間。
privacy-not-kept-cookie = 任何下次能認出您的東西。本頁面不使用 Cookie。
privacy-when-title = 什麼時候會有人看到回答
privacy-when-close = 問卷調查結束時，所有回答會打亂次序，一起轉交。在那之前，這裡沒有人能看到這些回答的內容，也沒有人能數出有多少份。
privacy-when-dates = 回答會在以下日期打亂次序，一起轉交：{ $dates }。在這些日期之間，這裡沒有人能看到這些回答的內容，也沒有人能數出有多少份。
privacy-limits-title = 我們無法保證什麼
privacy-limits-network = 管理您上網連線的人或公司，能看到您來過這個頁面，但看不到您寫了什麼。
privacy-limits-words = 很了解您的人，可能會從少見的用詞，或只有您才會說的事情認出您。
privacy-limits-together = 在這裡工作的人，能注意到有許多回答是一起送到的。
privacy-limits-database = 如果這裡使用名為 PostgreSQL 的資料庫，這個資料庫本身的紀錄會把已刪除的文字保留一段時間。
privacy-codes = 為這份問卷製作的紙本代碼數量：{ $count }。每個只能用一次。製作的人可以查出某個代碼已被使用，但查不出隨它一起來的是哪些回答。
privacy-groups = 負責這份問卷的人會分組查看回答，例如依語言或學校分組。人數少的組別絕不會顯示。

## On the page that says everything

privacy-page-title = 您的回答會怎麼處理
privacy-page-link = 關於這件事的全部說明，都在一頁裡
privacy-when-pools = 用紙上的代碼送出的回答，會在問卷開放期間分批轉交。每次總有一些先不轉交，這樣誰也看不出已經轉交的是哪些人的回答。
privacy-few = 如果回答的人不到五個，他們的回答會一直鎖著，沒有人會看。
privacy-who-title = 誰能看到什麼
privacy-who-waiting = 回答在轉交之前是鎖住的。鑰匙與回答分開保管，回答轉交之後，鑰匙就會銷毀。
privacy-who-readers = 轉交之後，負責這項工作的人會閱讀您寫的內容，一次只讀一段。他們讀的時候，旁邊看不到您的其他回答。
privacy-who-translator = 如果用某種語言寫的人不到五個，就只有翻譯人員會讀他們的話。其他人讀到的都是譯文，譯文不會寫明是哪種語言。
privacy-who-tables = 表格只顯示十人以上（含十人）的組別，其中有多少人說過某件事，也只用大致的比例表示。能從其他數字推算出來的組別，也不會顯示。
privacy-who-quotes = 只有在您說了可以，而且有人檢查過這些話不會讓人認出任何人之後，才會向別人引用您的話。
privacy-long-title = 我們保留多久
privacy-long-months = 問卷調查結束 { $count } 個月後，回答會被刪除。
privacy-long-open = 什麼時候刪除回答，還沒有人選定。
privacy-long-withdraw = 憑收據，您可以收回您的回答。回答會在大約一天之內刪除。別人原本能看到的您的話，會立即消失。
privacy-long-published = 以前已經公布的數字保持不變。
privacy-long-backup = 為應急保留的副本是鎖住的。幾個星期後，這些副本的鑰匙會銷毀，到那時就沒有人能看到裡面的內容了。
privacy-limits-machine = 管理存放回答和鑰匙的那部電腦的人，即使在回答轉交之前，也能看到這些回答的內容。
privacy-limits-false = 能送出許多虛假回答的人，可以縮小範圍，推測哪些回答是真的。
quote-consent-label = 我們可以引用您的話嗎？
quote-consent-hint = 只引用不會讓人認出任何人的話，而且會先由人檢查過。選哪一個都可以。
quote-consent-yes = 可以，我的話可以引用，但不寫我的名字
quote-consent-no = 不可以，請只統計我的回答
