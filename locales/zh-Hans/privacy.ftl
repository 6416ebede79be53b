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
privacy-groups = 开展这项问卷调查的人会分组查看回答，例如按语言或学校分组。人数少的组绝不会显示。
quote-consent-label = 我们可以引用您的话吗？
quote-consent-hint = 只引用不会让人认出任何人的话，并且先由人检查过。选哪个都可以。
quote-consent-yes = 可以，我的话可以引用，但不写我的名字
quote-consent-no = 不可以，请只统计我的回答
