### Every word a family can meet, but for what is said about privacy (privacy.ftl).

language-switch-label = 语言
language-change = 更换语言
text-not-translated = 这段内容还没有翻译。语言：{ $language }。
skip-to-content = 跳到主要内容
sample-banner = 这是一个示例。里面的人物和回答都是虚构的。

home-title = Harken
home-lead = 在这里，学校社区倾听您的声音。
home-survey-title = 填写问卷
home-survey-text = 如果您有一张写着代码的纸，请在这里输入代码。如果有人发给您链接，请打开链接。
home-code-label = 代码
home-code-hint = 字母和数字，例如 7K4M-2RXE-H6PT-3WNA-C8FY
home-code-submit = 进入问卷
home-session-title = 参加交流会
home-session-text = 主持人会给您一个代码。
home-session-submit = 参加
home-staff-link = 工作人员登录
home-code-unknown = 我们找不到这个代码。请再核对一下，或者问问给您代码的人。
session-unknown = 现在没有使用这个代码的交流会。请问一下主持人。

survey-progress = 第 { $number } 题，共 { $total } 题
survey-optional = 选填
survey-submit = 提交我的回答
survey-questions-count = { $count } 个问题
survey-anonymous = 这里没有人会问您的姓名。
survey-choose-one = 请选一项。
survey-choose-many = 请选出所有符合的选项。
survey-other = 其他
survey-other-label = 用您自己的话写
survey-other-hint = 如果您选了“其他”，请写明是什么。
survey-whole-number-hint = 整数，例如 { $example }
survey-decimal-hint = 数字，例如 { $example }
survey-range-hint = 从 { $start } 到 { $end } 的数字
survey-date-hint = 年、月、日
survey-no-answer = 没有回答
survey-clear-choice = 我不想回答
survey-acknowledge = 我已经看过了
survey-only-if = 如果您在“{ $question }”这一题回答了“{ $answer }”，才需要回答
survey-only-if-other = 如果符合您前面的回答，才需要回答
survey-write-language = 用哪种语言写都可以。
survey-draft-saved = 已保存在这台设备上，还没有提交。
survey-offline = 现在没有网络。您的回答已保存在这台设备上，还没有提交。
survey-send-again = 再提交一次试试

error-summary-title = 请再看一下
error-summary-count = 有 { $count } 个回答需要再看一下。您写的内容都还在。
error-required = 这里需要一个回答。
error-required-choice = 请在这里选择一个回答。
error-required-acknowledge = 看过之后，请在方框里打勾。
error-whole-number = 请在这里填写一个整数，例如 { $example }。
error-number = 请在这里填写一个数字，例如 { $example }。
error-range = 请选择从 { $start } 到 { $end } 的数字。
error-date = 请在这里填写一个真实的日期，包括年、月、日。
error-constraint = 请再看一下这个回答，它和问题对不上。
error-choice = 请从这里列出的回答中选择一个。
error-one-choice = 这里请只选一个回答。
error-other-empty = 您选了“其他”。请用您自己的话写明是什么。
error-too-long = 这个回答多了 { $count } 个字符，请写短一些。
error-character = 这个回答里有一个看不见的字符，我们无法保存。请重新写一遍。

thanks-title = 谢谢您
thanks-lead = 我们已经收到您的回答。
thanks-next-title = 接下来会怎样
thanks-next-read = 负责这项工作的人会阅读各个家庭说的话，找出一再出现的内容。
thanks-next-hear = 读完之后，他们会告诉大家听到了什么，以及将要做什么。
thanks-next-close = 现在您可以关闭这个页面了。
thanks-another = 还有别人想用这部手机填写吗？
thanks-another-submit = 开始一份新的空白问卷
thanks-repeat-title = 我们已经有这份回答了
thanks-repeat-text = 这些回答之前已经收到，所以我们没有重复计算。其他人可以在这里填写。

closed-title = 这份问卷已经结束
closed-text = 谢谢您来到这里。这份问卷不再接受回答。您写的内容没有提交。
draft-title = 这份问卷还没有开始
draft-text = 请过些时候再来，或者问问给您这个链接的人。
code-used-title = 这个代码已经用过了
code-used-text = 每个代码只能用一次。如果不是您自己用的，请向给您代码的人要一个新的。

not-found-title = 这里没有这个页面
not-found-text = 请再核对一下网址，或者从首页重新开始。
home-link = 回到首页
bad-request-title = 我们读不到这些内容
bad-request-text = 传送过程中出了问题。请返回，再提交一次。
bad-request-nonce = 这个页面提交时不完整。请重新打开问卷，这样您的回答才能送到。
bad-request-encoding = 有一部分内容无法读成文字。请返回，看看您写的内容，再提交一次。
bad-request-field = 这份问卷里没有名为“{ $field }”的问题。请从头重新打开问卷。
too-large-title = 内容太多，无法一次提交
too-large-text = 请返回，把最长的回答写短一些，再提交一次。
unavailable-title = 我们现在无法保存您的回答
unavailable-text = 内容没有丢失：请等一分钟，再提交一次。
too-many-title = 尝试的次数太多了
too-many-text = 请等一分钟，再试一次。
server-error-title = 我们这边出了问题
server-error-text = 这不是您的错。请过几分钟再试一次。

heard-title = 我们听到了什么
heard-not-yet = 这里暂时没有可以看的内容。等大家一起读完这些回答，您就可以在这里看到各个家庭说了什么，以及接下来会怎样。

## Codes on paper

code-slip = 扫描这里，或打开 { $address } 并输入代码。只能用一次。
code-needed = 这份问卷需要代码。请输入您纸上的代码。
token-mistyped = 有一个字母或数字不对。请再逐个核对一遍。

## Receipts

receipt-keep = 保留收据
receipt-what = 凭这张收据，您以后可以查看您的话后来怎么样了，可以说明您有不同的看法，也可以收回您的回答。收据只在这里显示：请抄下来或拍张照片。请自己保管好。谁有它，谁就能看到您的回答。
receipt-later = 以后请在这里输入您的收据：
receipt-title = 查询收据
receipt-lead = 看看您的回答后来怎么样了，说明您有不同的看法，或者收回回答。
receipt-label = 您的收据
receipt-submit = 显示所保留的内容
receipt-nothing-title = 这张收据没有可以显示的内容
receipt-nothing-text = 也许您的回答还在和其他人的回答一起等待。也许回答已被收回，或收据已关闭，或我们不认识这张收据。我们在这里总是说同样的话，让任何人都无法知道更多。请在问卷结束后再试。
receipt-found-title = 我们从您的回答中保留的内容
receipt-words-title = 您自己的话，以及后来怎么样了
receipt-uncoded = 还没有人在这些话里做过标记。
receipt-coded = 读过的人标出了这些话，每处都有一个简短的名称：
receipt-themes = 这些话被计入：
receipt-quoted = 其他人可以读到这些话：
receipt-held = 这些话只有翻译人员会读，因为用这种语言写的人很少。
receipt-contest = 我有不同的看法
receipt-contest-text = 从现在起，没有人会看到引自这些话的内容。大约一天之内，读过的人会知道您有不同的看法，但不会知道您是谁，他们会再看一遍。
receipt-contest-label = 您当时的意思是什么？请不要写任何人的名字。
receipt-contested = 您说过您有不同的看法。在有人重新看过之前，没有人会看到引自这些话的内容。
receipt-settled = 您说过您有不同的看法。已经有人重新看过这些话。
receipt-withdraw = 收回我的回答
receipt-withdraw-text = 您的回答和您的话会被删除。引文立即消失，其余的大约一天之内删除。以前已经公布的数字保持不变。此操作无法撤销。
receipt-withdrawn = 您的回答正在删除。引自您的话的内容已经消失；其余的大约一天之内删除。您可以扔掉收据了。
receipt-close = 关闭这张收据
receipt-close-text = 您的回答会保留，但任何人都不能再用这张收据找到它们，您也不能。此操作无法撤销。
receipt-closed = 这张收据已关闭。您的回答会保留。您可以扔掉收据了。
