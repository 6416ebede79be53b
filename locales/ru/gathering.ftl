### Signing up for a conversation, slips on paper, and the words read aloud before it begins. A draft: no speaker of this language has reviewed it.

## The page on which a family says when it could come

gathering-lead = { $initiative } приглашает вас на беседу. Скажите нам, когда вы могли бы прийти и что помогло бы вам прийти.
gathering-slots = Когда вы могли бы прийти?
gathering-slots-hint = Выберите любое время, которое вам подходит. Можно несколько.
gathering-hours = { $start } – { $end }
gathering-languages = Языки:
gathering-interpretation = Есть перевод на языки:
gathering-has-childcare = За детьми присмотрят.
gathering-has-food = Будет что поесть.
gathering-has-transport = Мы поможем вам добраться.
gathering-has-step-free = Можно войти без ступенек.

## What a family needs

gathering-interpreter = Нужен ли вам переводчик?
gathering-interpreter-hint = Выберите язык, на котором вы лучше всего говорите.
gathering-interpreter-none = Нет, не нужен
gathering-children = За сколькими детьми нужно присмотреть?
gathering-children-hint = Целое число, например { $example }. Если таких детей нет, оставьте поле пустым.
gathering-children-wrong = Пожалуйста, напишите здесь целое число от 0 до { $most }.
gathering-food = Хотите поесть вместе с нами?
gathering-food-eat = Да, мы бы поели
gathering-food-vegetarian = Еда без мяса
gathering-food-halal = Халяльная еда
gathering-food-nuts = Еда без орехов и арахиса
gathering-way = Что ещё вам помогло бы?
gathering-way-hint = Выберите всё, что подходит, или ничего.
gathering-way-transport = Помощь, чтобы добраться
gathering-way-step-free = Вход без ступенек
gathering-way-hear = Место, где мне хорошо слышно
gathering-way-sign = Переводчик жестового языка
gathering-way-read = Тот, кто поможет мне читать и писать
gathering-way-quiet = Тихое место, где можно отдохнуть
gathering-way-baby = Место для малыша
gathering-send = Отправить

## When something needs another look

gathering-slots-missing = Пожалуйста, выберите хотя бы одно время.
gathering-slots-gone = Времени, которое вы выбрали, больше нет в списке. Пожалуйста, выберите ещё раз.
gathering-incomplete = Эта страница была неполной, когда её отправили. Пожалуйста, отправьте её ещё раз.

## What is kept

gathering-kept-numbers = То, что вы выбрали, мы прибавляем к числам: сколько человек могли бы прийти в каждое время и скольким нужен каждый вид помощи. Всё, что вы выбрали, вместе мы не храним.
gathering-kept-apart = Эти числа хранятся отдельно от всего, что люди говорят в беседе или в опросе.
gathering-seen-title = Кто видит эти числа
gathering-seen = Эти числа видят люди, которые готовят беседу. Если какое-то время выбрал только один человек, они могут увидеть, что ему нужно. Тот, кто посмотрит прямо перед вашей отправкой и сразу после неё, может увидеть, что вы выбрали.
gathering-erased-title = Когда их стирают
gathering-erased = Числа для каждого времени стирают навсегда на следующий день после него или раньше, если люди, которые готовят беседу, закроют эту страницу. Сколько людей отправили эту страницу, хранится, пока страница не закроется.

## After sending

gathering-thanks-lead = То, что вы выбрали, посчитано.
gathering-thanks-times = Время, которое вам подходит
gathering-calendar = Добавить в мой календарь
gathering-thanks-remind = Мы не знаем, кто вы, поэтому не можем вам напомнить. Пожалуйста, запишите день и время или добавьте их в свой календарь.
gathering-thanks-plans = Если ваши планы изменятся, ничего страшного. Сообщать нам не нужно.
gathering-repeat-title = Это мы уже посчитали
gathering-repeat-text = Это пришло раньше, поэтому мы не посчитали дважды. Здесь может ответить кто-то другой.
gathering-again = Кто-то ещё хочет выбрать с этого телефона?
gathering-again-submit = Начать с пустой страницы

## When it is over

gathering-ended-title = Эта страница закрыта
gathering-ended-text = Здесь уже нельзя сказать, когда вы могли бы прийти. То, что люди здесь выбрали, стёрто. Если вы хотите прийти, пожалуйста, спросите того, кто вас пригласил.

## On slips of paper, beside a QR code

gathering-slip = Приглашаем вас. Скажите нам, когда вы могли бы прийти и что вам нужно. Отсканируйте это или откройте { $address }
gathering-slip-join = Напишите, что вы думаете, на своём телефоне и на своём языке. Отсканируйте это или откройте { $address }

## On slips of paper that people write on

gathering-paper-rank = Прочитайте список. Потом напишите здесь номера не больше пяти идей, начиная с самой важной.
gathering-paper-fold = Не пишите своё имя. Сложите этот листок и отдайте его.

## Read aloud before a conversation begins

gathering-consent-title = Прежде чем начать
gathering-consent-welcome = Здравствуйте, и спасибо, что пришли. Мы здесь, чтобы вас слушать.
gathering-consent-free = Вы не обязаны говорить. Можно пропустить свою очередь, отдохнуть или уйти в любое время. Никто вас за это не упрекнёт.
gathering-consent-notes = Мы записываем то, что здесь говорят. Имён мы не записываем. Вместо имени у каждого места есть буква.
gathering-consent-sound = Мы хотели бы записать звук. Слушать запись могут только люди, которые готовят и ведут эту беседу, и её никогда не публикуют. Её сотрут навсегда не позже этого дня: { $day }. Если кто-то из вас заберёт свои слова назад, мы сотрём всю запись.
gathering-consent-erase = Если сегодня вы передумаете, скажите нам. Тогда мы сотрём то, что было сказано с вашего места.
gathering-consent-share = Пожалуйста, не рассказывайте другим, кто что сказал. Мы не можем обещать, что так поступят все, поэтому говорите только о том, о чём вам спокойно говорить.
gathering-consent-danger = Если мы услышим, что кто-то в опасности, нам, возможно, придётся сказать об этом человеку, который может помочь.
gathering-consent-back = В конце мы прочитаем вслух то, что записали, и вы сможете это поправить.
gathering-consent-ask-notes = Вы согласны, чтобы мы делали записи? Если да, пожалуйста, поднимите руку.
gathering-consent-ask-quotes = Можно нам повторить ваши слова другим, без вашего имени? Вы можете сказать «нет» и всё равно участвовать. Если можно, пожалуйста, поднимите руку.
gathering-consent-ask-sound = Можно нам записать звук? Любой может сказать «нет», и тогда мы не записываем. Если можно, пожалуйста, поднимите руку.
