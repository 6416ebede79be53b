### Signing up for a conversation, slips on paper, and the words read aloud before it begins. A draft: no speaker of this language has reviewed it.

## The page on which a family says when it could come

gathering-lead = { $initiative } 邀请您参加交流会。请告诉我们您什么时候能来，以及怎样能方便您来。
gathering-slots = 您什么时候能来？
gathering-slots-hint = 请选出所有适合您的时间。
gathering-hours = { $start } – { $end }
gathering-languages = 语言：
gathering-interpretation = 提供口译的语言：
gathering-has-childcare = 有人照看孩子。
gathering-has-food = 有吃的。
gathering-has-transport = 我们可以帮您到会场。
gathering-has-step-free = 进门不用上台阶。

## What a family needs

gathering-interpreter = 您需要口译员吗？
gathering-interpreter-hint = 请选您说得最好的语言。
gathering-interpreter-none = 不需要
gathering-children = 有几个孩子需要照看？
gathering-children-hint = 整数，例如 { $example }。如果没有，请不要填。
gathering-children-wrong = 请在这里填写从 0 到 { $most } 的整数。
gathering-food = 您想和我们一起吃饭吗？
gathering-food-eat = 想，我们会一起吃
gathering-food-vegetarian = 不含肉的饭菜
gathering-food-halal = 清真饭菜
gathering-food-nuts = 不含坚果和花生的饭菜
gathering-way = 还有什么能帮到您？
gathering-way-hint = 请选出所有符合的选项，也可以都不选。
gathering-way-transport = 帮我到会场
gathering-way-step-free = 没有台阶的入口
gathering-way-hear = 能听清楚的座位
gathering-way-sign = 手语翻译
gathering-way-read = 有人帮我读和写
gathering-way-quiet = 可以休息一下的安静地方
gathering-way-baby = 可以安顿宝宝的地方
gathering-send = 提交

## When something needs another look

gathering-slots-missing = 请至少选一个时间。
gathering-slots-gone = 您选的时间中，有一个已经取消了。请再选一次。
gathering-incomplete = 这个页面提交时不完整。请再提交一次。

## What is kept

gathering-kept-numbers = 我们把您选的内容加进统计数字：每个时间有多少人能来，每种帮助有多少人需要。我们不会把您选的各项放在一起保留。
gathering-kept-apart = 这些数字和大家在交流会或问卷里说的一切分开保管。
gathering-seen-title = 谁能看到这些数字
gathering-seen = 筹备交流会的人能看到这些数字。如果某个时间只有一个人选，他们就能看到这个人需要什么。如果有人在您提交前后都看过数字，就能看出您选了什么。
gathering-erased-title = 什么时候删除
gathering-erased = 每个时间的数字，在那个时间过后的第二天永久删除。如果筹备的人提前结束这个页面，就会更早删除。有多少人提交过这个页面，会保留到页面结束。

## After sending

gathering-thanks-lead = 您选的内容已经计入。
gathering-thanks-times = 适合您的时间
gathering-calendar = 加到我的日历
gathering-thanks-remind = 我们不知道您是谁，所以没法提醒您。请记下时间，或者加到您的日历里。
gathering-thanks-plans = 如果您的安排有变化，没关系，不用告诉我们。
gathering-repeat-title = 这些已经计入了
gathering-repeat-text = 这些选择之前已经收到，所以我们没有重复计算。其他人可以在这里填写。
gathering-again = 还有别人想用这部手机选择吗？
gathering-again-submit = 从空白页面开始

## When it is over

gathering-ended-title = 这个页面已经结束
gathering-ended-text = 现在不能再在这里填写您什么时候能来了。大家在这里选的内容已经删除。如果您想来，请问问邀请您的人。

## On slips of paper, beside a QR code

gathering-slip = 邀请您参加。请告诉我们您什么时候能来、需要什么。扫描这里，或打开 { $address }
gathering-slip-join = 请用手机，用您自己的语言写下您的想法。扫描这里，或打开 { $address }

## On slips of paper that people write on

gathering-paper-rank = 请看列表，然后在这里写下最多五个想法的编号，最重要的先写。
gathering-paper-fold = 请不要写名字。把这张纸折好交上来。

## Read aloud before a conversation begins

gathering-consent-title = 开始之前
gathering-consent-welcome = 欢迎大家，谢谢大家能来。我们来这里，是为了倾听大家的声音。
gathering-consent-free = 您不一定要发言。您可以随时跳过、休息或离开，没有人会因此怪您。
gathering-consent-notes = 我们会记下大家说的话，但不记名字。每个座位有一个字母，用来代替名字。
gathering-consent-sound = 我们想录音。只有筹备和主持这次谈话的人能听，录音绝不会公开。最迟在{ $day }永久删除。如果有一位收回自己说的话，我们就删除整段录音。
gathering-consent-erase = 如果您今天改变主意，请告诉我们。我们就会删除从您的座位说出的话。
gathering-consent-share = 请不要告诉别人谁说了什么。我们无法保证每个人都会做到，所以请只说您放心说的话。
gathering-consent-danger = 如果我们听到有人有危险，可能必须告诉能帮忙的人。
gathering-consent-back = 最后，我们会把写下的内容念出来，您可以纠正。
gathering-consent-ask-notes = 我们做记录，您同意吗？同意的话，请举手。
gathering-consent-ask-quotes = 我们可以在不说出您名字的情况下，向别人引用您的话吗？您可以说不，照样能参加。可以的话，请举手。
gathering-consent-ask-sound = 我们可以录音吗？任何人都可以说不，那样我们就不录音。可以的话，请举手。
