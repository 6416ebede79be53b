### What people in a room read on their own phones and on the screen while a conversation runs. A draft: no speaker of this language has reviewed it.

## The page on the phone

circle-lead = 由 { $name } 举办的交流会。这里没有人会问您的姓名。
circle-soon-title = 这次谈话还没有开始
circle-soon-text = 您来对地方了。谈话开始时，请再看这里，就能看到要回答的问题。
circle-wait-title = 请稍等
circle-wait-text = 现在没有问题要回答。主持人提问时，您会在这里看到。
circle-look-again = 再看一下
circle-write-title = 写下您的想法
circle-answer-hint = 用哪种语言写都可以。请不要写名字。
circle-idea-label = 想法 { $number }
circle-idea-hint = 每个框里写一个想法。可以空着不写。
circle-words-title = 对您来说，这些词是什么意思？
circle-words-hint = 想写几个就写几个。怎么写都不算错。
circle-word-equity = 公平
circle-word-equality = 平等
circle-word-inclusion = 包容
circle-word-justice = 正义
circle-send = 提交
circle-rank-title = 选出最重要的
circle-rank-text = 请看列表，然后最多选五项，最重要的先选。没有人会看到您选了什么。
circle-rank-list = 列表
circle-rank-1 = 最重要
circle-rank-2 = 第二
circle-rank-3 = 第三
circle-rank-4 = 第四
circle-rank-5 = 第五
circle-rank-none = 没有选

## When something needs another look. Nothing that was written is lost.

circle-problem-empty = 请先写点什么，再提交。
circle-problem-long = 内容太长，无法提交。最多可以写 { $count } 个字。
circle-problem-none = 请从列表中至少选一项。
circle-problem-twice = 这一项您已经选过了。请选别的，或者这里不选。
circle-problem-unknown = 这一项已经不在列表里了。请重新选。
circle-problem-page = 这个页面提交时不完整。请再提交一次。
circle-problem-field = 这个页面里没有名为“{ $field }”的内容。请从头重新打开。
circle-busy = 我们现在无法保存。请过一会儿再提交一次。您写的内容都还在。

## Thank you, too late, over

circle-thanks-title = 谢谢您
circle-thanks-lead = 我们已经收到您提交的内容。
circle-thanks-repeat = 这份内容之前已经收到，所以我们没有重复计算。
circle-next-silent = 其他人还在写或者选。在主持人结束这一步之前，没有人能看到提交的内容，也看不到有多少人提交了。
circle-next-together = 之后，如果至少有五个人写了，大家写的话会打乱顺序，一起显示在会场的屏幕上。
circle-next-result = 之后，如果至少有五个人选了，结果会显示在会场的屏幕上。
circle-next-look = 下一步请回到这个页面。
circle-another = 还有别人想用这部手机吗？
circle-another-submit = 从空白页面开始
circle-late-title = 这一步已经结束
circle-late-text = 您的内容到达之前，主持人已经结束了这一步，所以没有提交。您写的内容在这里。您可以在会场说出来。
circle-late-next = 去看现在的问题
circle-over-title = 这次交流会已经结束
circle-over-text = 谢谢您能来。这里不能再提交了。

## What happens to the words

circle-privacy-summary = 您提交的内容会怎样处理
circle-kept-title = 我们保留什么
circle-kept-words = 您写的内容，以及这个页面的语言。
circle-kept-words-later = 举办这次交流会的人可以保留这些话，从中了解情况。您的名字不会和这些话放在一起。
circle-kept-ranks = 只保留每个想法从大家那里一共得到多少分。您个人选了什么，会被删除。
circle-not-kept-title = 我们不保留什么
circle-not-kept-who = 您的姓名、您的手机、它在互联网上的地址，或时间。
circle-not-kept-same = 哪些话来自同一部手机。
circle-limits-title = 我们无法保证什么
circle-limits-known = 认识您的人，可能会从您的用词，或者从这里只有您用的语言认出您。
circle-limits-machine = 管理存放这些话的那台电脑的人，在它们显示出来之前就能看到。
circle-limits-many = 有人如果提交很多次，可能会让人以为有五个人写了。

## The screen in the room

circle-screen-join = 用手机参加
circle-screen-open = 打开 { $address } 并输入这个代码：
circle-screen-qr = 供手机相机扫描，可打开这个页面
circle-screen-writing = 大家正在安静地写。都写完之后，内容会一起显示在这里。
circle-screen-choosing = 请在手机或纸上最多选五项。大家都选完之后，结果会显示在这里。
circle-screen-few = 参加的人不到五个，所以什么都不显示。提交的内容仍然不公开。
circle-screen-erased = 这一轮没有显示就结束了。提交的内容已经删除，没有人看过。
circle-screen-list = 大家写的内容
circle-screen-result = 最重要的
circle-screen-points = 分数
circle-screen-people = 选它的人数
circle-screen-agreed = 我们商定的意思
circle-screen-nobody = 没有人写这个词。
