### What people in a room read on their own phones and on the screen while a conversation runs. A draft: no speaker of this language has reviewed it.

## The page on the phone

circle-lead = 由 { $name } 舉辦的座談。這裡不會有人問您的姓名。
circle-soon-title = 這次談話還沒有開始
circle-soon-text = 您來對地方了。談話開始時，請再看這裡，就能看到要回答的問題。
circle-wait-title = 請稍候
circle-wait-text = 現在沒有問題要回答。主持人提問時，您會在這裡看到。
circle-look-again = 再看一次
circle-write-title = 寫下您的想法
circle-answer-hint = 用哪一種語言寫都可以。請不要寫名字。
circle-idea-label = 想法 { $number }
circle-idea-hint = 每一格寫一個想法。可以空著不寫。
circle-words-title = 對您來說，這些詞是什麼意思？
circle-words-hint = 想寫幾個就寫幾個。怎麼寫都不算錯。
circle-word-equity = 公平
circle-word-equality = 平等
circle-word-inclusion = 包容
circle-word-justice = 正義
circle-send = 送出
circle-rank-title = 選出最重要的
circle-rank-text = 請看清單，然後最多選五項，最重要的先選。不會有人看到您選了什麼。
circle-rank-list = 清單
circle-rank-1 = 最重要
circle-rank-2 = 第二
circle-rank-3 = 第三
circle-rank-4 = 第四
circle-rank-5 = 第五
circle-rank-none = 沒有選

## When something needs another look. Nothing that was written is lost.

circle-problem-empty = 請先寫點什麼，再送出。
circle-problem-long = 內容太長，無法送出。最多可以寫 { $count } 個字。
circle-problem-none = 請從清單中至少選一項。
circle-problem-twice = 這一項您已經選過了。請選別的，或這裡不選。
circle-problem-unknown = 這一項已經不在清單裡了。請重新選。
circle-problem-page = 這個頁面送出時不完整。請再送出一次。
circle-problem-field = 這個頁面沒有名為「{ $field }」的內容。請從頭重新打開。
circle-busy = 我們現在無法儲存。請過一會兒再送出一次。您寫的內容都還在。

## Thank you, too late, over

circle-thanks-title = 謝謝您
circle-thanks-lead = 我們已經收到您送出的內容。
circle-thanks-repeat = 這份內容之前已經收到，所以我們沒有重複計算。
circle-next-silent = 其他人還在寫或選。在主持人結束這一步之前，沒有人能看到送出的內容，也看不到有多少人送出。
circle-next-together = 之後，如果至少有五個人寫了，大家寫的話會打亂次序，一起顯示在會場的螢幕上。
circle-next-result = 之後，如果至少有五個人選了，結果會顯示在會場的螢幕上。
circle-next-look = 下一步請回到這個頁面。
circle-another = 還有其他人想用這部手機嗎？
circle-another-submit = 從空白頁面開始
circle-late-title = 這一步已經結束
circle-late-text = 您的內容送到之前，主持人已經結束了這一步，所以沒有送出。您寫的內容在這裡。您可以在會場說出來。
circle-late-next = 前往現在的問題
circle-over-title = 這次座談已經結束
circle-over-text = 謝謝您前來。這裡不能再送出了。

## What happens to the words

circle-privacy-summary = 您送出的內容會怎麼處理
circle-kept-title = 我們保留什麼
circle-kept-words = 您寫的內容，以及這個頁面的語言。
circle-kept-words-later = 舉辦這次座談的人可以保留這些話，從中了解情況。您的名字不會和這些話放在一起。
circle-kept-ranks = 只保留每個想法從大家那裡一共得到多少分。您個人選了什麼，會被刪除。
circle-not-kept-title = 我們不保留什麼
circle-not-kept-who = 您的姓名、您的手機、它上網時的位址，或時間。
circle-not-kept-same = 哪些話來自同一部手機。
circle-limits-title = 我們無法保證什麼
circle-limits-known = 認識您的人，可能會從您的用詞，或從這裡只有您用的語言認出您。
circle-limits-machine = 管理存放這些話的那部電腦的人，在它們顯示出來之前就能看到。
circle-limits-many = 有人如果送出很多次，可能會讓人以為有五個人寫了。

## The screen in the room

circle-screen-join = 用手機參加
circle-screen-open = 打開 { $address } 並輸入這個代碼：
circle-screen-qr = 供手機相機掃描，可打開這個頁面
circle-screen-writing = 大家正在安靜地寫。都寫完之後，內容會一起顯示在這裡。
circle-screen-choosing = 請在手機或紙上最多選五項。大家都選完之後，結果會顯示在這裡。
circle-screen-few = 參加的人不到五個，所以什麼都不顯示。送出的內容仍然不公開。
circle-screen-erased = 這一輪沒有顯示就結束了。送出的內容已經刪除，沒有人看過。
circle-screen-list = 大家寫的內容
circle-screen-result = 最重要的
circle-screen-points = 分數
circle-screen-people = 選它的人數
circle-screen-agreed = 我們商定的意思
circle-screen-nobody = 沒有人寫這個詞。
