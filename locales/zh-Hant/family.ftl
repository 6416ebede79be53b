### Every word a family can meet, but for what is said about privacy (privacy.ftl).

language-switch-label = 語言
language-change = 更換語言
text-not-translated = 這段內容還沒有翻譯。語言：{ $language }。
skip-to-content = 跳到主要內容
sample-banner = 這是範例，裡面的人物和回答都是虛構的。

home-title = Harken
home-lead = 在這裡，學校社群聆聽您的聲音。
home-survey-title = 填寫問卷
home-survey-text = 如果您手上有一張寫著代碼的紙，請在這裡輸入代碼。如果有人傳了連結給您，請打開連結。
home-code-label = 代碼
home-code-hint = 英文字母和數字，例如 7K4M-2RXE-H6PT-3WNA-C8FY
home-code-submit = 前往問卷
home-session-title = 參加座談
home-session-text = 主持人會給您一個代碼。
home-session-submit = 參加
home-staff-link = 工作人員登入
home-code-unknown = 我們找不到這個代碼。請再核對一次，或詢問給您代碼的人。
session-unknown = 目前沒有使用這個代碼的座談。請詢問主持人。

survey-progress = 第 { $number } 題，共 { $total } 題
survey-optional = 可以不填
survey-submit = 送出我的回答
survey-questions-count = { $count } 個問題
survey-anonymous = 這裡不會有人問您的姓名。
survey-choose-one = 請選一項。
survey-choose-many = 請選出所有符合的項目。
survey-other = 其他
survey-other-label = 用您自己的話寫
survey-other-hint = 如果您選了「其他」，請寫下是什麼。
survey-whole-number-hint = 整數，例如 { $example }
survey-decimal-hint = 數字，例如 { $example }
survey-range-hint = 從 { $start } 到 { $end } 的數字
survey-date-hint = 年、月、日
survey-no-answer = 沒有回答
survey-clear-choice = 我不想回答
survey-acknowledge = 我已經看過了
survey-only-if = 如果您在「{ $question }」這一題回答了「{ $answer }」，才需要作答
survey-only-if-other = 如果符合您前面的回答，才需要作答
survey-write-language = 用哪一種語言寫都可以。
survey-draft-saved = 已儲存在這部裝置上，還沒有送出。
survey-offline = 現在無法上網。您的回答已儲存在這部裝置上，還沒有送出。
survey-send-again = 再試一次送出

error-summary-title = 請再看一次
error-summary-count = 有 { $count } 個回答需要再看一次。您寫的內容都還在。
error-required = 這裡需要一個回答。
error-required-choice = 請在這裡選一個回答。
error-required-acknowledge = 看過之後，請在方格裡打勾。
error-whole-number = 請在這裡填寫一個整數，例如 { $example }。
error-number = 請在這裡填寫一個數字，例如 { $example }。
error-range = 請選一個從 { $start } 到 { $end } 的數字。
error-date = 請在這裡填寫真實的日期，包括年、月、日。
error-constraint = 請再看一次這個回答，它和題目不太相符。
error-choice = 請從這裡列出的回答中選一個。
error-one-choice = 這裡請只選一個回答。
error-other-empty = 您選了「其他」。請用您自己的話寫下是什麼。
error-too-long = 這個回答多了 { $count } 個字元，請寫短一點。
error-character = 這個回答裡有一個看不見的字元，我們無法保存。請重新寫一次。

thanks-title = 謝謝您
thanks-lead = 我們已經收到您的回答。
thanks-next-title = 接下來會怎麼進行
thanks-next-read = 負責這項工作的人會閱讀各個家庭說的話，找出一再出現的內容。
thanks-next-hear = 讀完之後，他們會告訴大家聽到了什麼，以及將會做什麼。
thanks-next-close = 您現在可以關閉這個頁面了。
thanks-another = 還有其他人想用這部手機填寫嗎？
thanks-another-submit = 開始一份新的空白問卷
thanks-repeat-title = 我們已經收過這份回答
thanks-repeat-text = 這些回答之前已經收到，所以我們沒有重複計算。其他人可以在這裡填寫。

closed-title = 這份問卷已經結束
closed-text = 謝謝您前來。這份問卷不再接受回答。您寫的內容沒有送出。
draft-title = 這份問卷還沒有開始
draft-text = 請稍後再來，或詢問給您這個連結的人。
code-used-title = 這個代碼已經用過了
code-used-text = 每個代碼只能用一次。如果不是您自己用的，請向給您代碼的人要一個新的。

not-found-title = 這裡沒有這個頁面
not-found-text = 請再核對一次網址，或從首頁重新開始。
home-link = 回到首頁
bad-request-title = 我們讀不到這些內容
bad-request-text = 傳送途中出了問題。請返回上一頁，再送出一次。
bad-request-nonce = 這個頁面送出時不完整。請重新打開問卷，這樣您的回答才能送達。
bad-request-encoding = 有一部分內容無法讀成文字。請返回上一頁，看看您寫的內容，再送出一次。
bad-request-field = 這份問卷沒有名為「{ $field }」的問題。請從頭重新打開問卷。
too-large-title = 內容太多，無法一次送出
too-large-text = 請返回上一頁，把最長的回答寫短一點，再送出一次。
unavailable-title = 我們現在無法儲存您的回答
unavailable-text = 內容沒有遺失：請等一分鐘，再送出一次。
too-many-title = 嘗試的次數太多了
too-many-text = 請等一分鐘，再試一次。
server-error-title = 我們這邊出了問題
server-error-text = 這不是您的錯。請過幾分鐘再試一次。

heard-title = 我們聽到了什麼
heard-not-yet = 這裡還沒有可以看的內容。等大家一起讀完這些回答，您就可以在這裡看到各個家庭說了什麼，以及接下來會怎麼進行。

## Codes on paper

code-slip = 掃描這裡，或打開 { $address } 並輸入代碼。只能用一次。
code-needed = 這份問卷需要代碼。請輸入您紙上的代碼。
token-mistyped = 有一個字母或數字不對。請再逐個核對一遍。

## Receipts

receipt-keep = 保留收據
receipt-what = 憑這張收據，您以後可以查看您的話後來怎麼樣了，可以說明您有不同的看法，也可以收回您的回答。收據只在這裡顯示：請抄下來或拍張照片。請自己保管好。誰有它，誰就能看到您的回答。
receipt-later = 以後請在這裡輸入您的收據：
receipt-title = 查詢收據
receipt-lead = 看看您的回答後來怎麼樣了，說明您有不同的看法，或者收回回答。
receipt-label = 您的收據
receipt-submit = 顯示所保留的內容
receipt-nothing-title = 這張收據沒有可以顯示的內容
receipt-nothing-text = 也許您的回答還在和其他人的回答一起等待。也許回答已被收回，或收據已關閉，或我們不認得這張收據。我們在這裡總是說同樣的話，讓任何人都無法知道更多。請在問卷結束後再試。
receipt-found-title = 我們從您的回答中保留的內容
receipt-words-title = 您自己的話，以及後來怎麼樣了
receipt-uncoded = 還沒有人在這些話裡做過標記。
receipt-coded = 讀過的人標出了這些話，每處都有一個簡短的名稱：
receipt-themes = 這些話被計入：
receipt-quoted = 其他人可以讀到這些話：
receipt-held = 這些話只有翻譯人員會讀，因為用這種語言寫的人很少。
receipt-contest = 我有不同的看法
receipt-contest-text = 從現在起，沒有人會看到引自這些話的內容。大約一天之內，讀過的人會知道您有不同的看法，但不會知道您是誰，他們會再看一遍。
receipt-contest-label = 您當時的意思是什麼？請不要寫任何人的名字。
receipt-contested = 您說過您有不同的看法。在有人重新看過之前，沒有人會看到引自這些話的內容。
receipt-settled = 您說過您有不同的看法。已經有人重新看過這些話。
receipt-withdraw = 收回我的回答
receipt-withdraw-text = 您的回答和您的話會被刪除。引文立即消失，其餘的大約一天之內刪除。以前已經公布的數字保持不變。此操作無法復原。
receipt-withdrawn = 您的回答正在刪除。引自您的話的內容已經消失；其餘的大約一天之內刪除。您可以丟掉收據了。
receipt-close = 關閉這張收據
receipt-close-text = 您的回答會保留，但任何人都不能再用這張收據找到它們，您也不能。此操作無法復原。
receipt-closed = 這張收據已關閉。您的回答會保留。您可以丟掉收據了。
