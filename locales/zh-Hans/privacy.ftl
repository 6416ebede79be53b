### What is said about privacy and consent. A locale whose text no speaker has reviewed shows the English beneath it.
locale-status = drafted

privacy-draft = 草稿：还没有会这种语言的人核对过这份译文。下面附有英文原文。
privacy-original = 英文原文
privacy-summary = 匿名：我们保留什么，不保留什么
privacy-kept-title = 我们保留什么
privacy-kept-answers = 您的回答，以及您选择的语言。
privacy-kept-version = 您回答的是哪个版本的问卷。
privacy-kept-day = 您的回答和其他人的回答一起转交的日期，不是您提交的时刻。
privacy-kept-quote = 别人可不可以引用您的话（如果问到您）。
privacy-kept-number = 一个代表您的回答的随机号码。它不透露关于您的任何事。
privacy-kept-receipt = 您可以保留的收据的指纹。只有持有收据的人才能用它找到您的回答。
privacy-kept-code = 您是否用了代码。不包括是哪一个。
privacy-not-kept-title = 我们不保留什么
privacy-not-kept-name = 您的姓名、电话号码或电子邮箱地址。我们不问这些。
privacy-not-kept-device = 您用的是哪部手机或哪台电脑、它在互联网上的地址，或您提交回答的时间。
privacy-not-kept-cookie = 任何下次能认出您的东西。本页面不使用 Cookie。
privacy-when-title = 什么时候会有人看到回答
privacy-when-close = 问卷调查结束时，所有回答会打乱顺序，一起转交。在那之前，这里没有人能看到这些回答的内容，也没有人能数出有多少份。
privacy-when-dates = 回答会在以下日期打乱顺序，一起转交：{ $dates }。在这些日期之间，这里没有人能看到这些回答的内容，也没有人能数出有多少份。
privacy-limits-title = 我们无法保证什么
privacy-limits-network = 管理您上网线路的人或公司，能看到您来过这个页面，但看不到您写了什么。
privacy-limits-words = 很了解您的人，可能会从少见的用词，或者只有您才会讲的事情认出您。
privacy-limits-together = 在这里工作的人，能注意到有许多回答是一起到达的。
privacy-limits-database = 如果这里使用名为 PostgreSQL 的数据库，这个数据库自己的日志会把已删除的文字保留一段时间。
privacy-codes = 为这份问卷制作的纸质代码数量：{ $count }。每个只能用一次。制作的人可以查出某个代码已被使用，但查不出随它一起来的是哪些回答。
privacy-groups = 开展这项问卷调查的人会分组查看回答，例如按语言或学校分组。人数少的组绝不会显示。

## On the page that says everything

privacy-page-title = 您的回答会怎样处理
privacy-page-link = 关于这件事的全部说明，都在一页里
privacy-when-pools = 用纸上的代码提交的回答，会在问卷开放期间分批转交。每次总有一些先不转交，这样谁也看不出已经转交的是哪些人的回答。
privacy-few = 如果回答的人不到五个，他们的回答会一直锁着，没有人会看。
privacy-who-title = 谁能看到什么
privacy-who-waiting = 回答在转交之前是锁住的。钥匙和回答分开保管，回答转交之后，钥匙就会销毁。
privacy-who-readers = 转交之后，负责这项工作的人会阅读您写的内容，一次只读一段。他们读的时候，旁边看不到您的其他回答。
privacy-who-translator = 如果用某种语言写的人不到五个，就只有翻译人员会读他们的话。其他人读到的都是译文，译文不会写明是哪种语言。
privacy-who-tables = 表格只显示十人及以上的组，其中有多少人说过某件事，也只用大致的比例表示。能从其他数字推算出来的组，也不会显示。
privacy-who-quotes = 只有在您说了可以，并且有人检查过这些话不会让人认出任何人之后，才会向别人引用您的话。
privacy-long-title = 我们保留多久
privacy-long-months = 问卷调查结束 { $count } 个月后，回答会被删除。
privacy-long-open = 什么时候删除回答，还没有人选定。
privacy-long-withdraw = 凭收据，您可以收回您的回答。回答会在大约一天之内删除。别人原本能看到的您的话，会立即消失。
privacy-long-published = 以前已经公布的数字保持不变。
privacy-long-backup = 为应急保留的副本是锁住的。几个星期后，这些副本的钥匙会销毁，到那时就没有人能看到里面的内容了。
privacy-limits-machine = 管理存放回答和钥匙的那台电脑的人，即使在回答转交之前，也能看到这些回答的内容。
privacy-limits-false = 能提交许多虚假回答的人，可以缩小范围，推测哪些回答是真的。
quote-consent-label = 我们可以引用您的话吗？
quote-consent-hint = 只引用不会让人认出任何人的话，并且先由人检查过。选哪个都可以。
quote-consent-yes = 可以，我的话可以引用，但不写我的名字
quote-consent-no = 不可以，请只统计我的回答
