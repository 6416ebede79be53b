### Signing up for a conversation, slips on paper, and the words read aloud before it begins. A draft: no speaker of this language has reviewed it.

## The page on which a family says when it could come

gathering-lead = { $initiative } запрошує вас на розмову. Скажіть нам, коли ви могли б прийти і що допомогло б вам прийти.
gathering-slots = Коли ви могли б прийти?
gathering-slots-hint = Виберіть будь-який час, який вам підходить. Можна кілька.
gathering-hours = { $start } – { $end }
gathering-languages = Мови:
gathering-interpretation = Є переклад на мови:
gathering-has-childcare = За дітьми доглянуть.
gathering-has-food = Буде що поїсти.
gathering-has-transport = Ми допоможемо вам дістатися.
gathering-has-step-free = Можна зайти без сходинок.

## What a family needs

gathering-interpreter = Чи потрібен вам перекладач?
gathering-interpreter-hint = Виберіть мову, якою ви розмовляєте найкраще.
gathering-interpreter-none = Ні, не потрібен
gathering-children = За скількома дітьми треба доглянути?
gathering-children-hint = Ціле число, наприклад { $example }. Якщо таких дітей немає, залиште поле порожнім.
gathering-children-wrong = Будь ласка, напишіть тут ціле число від 0 до { $most }.
gathering-food = Хочете поїсти разом із нами?
gathering-food-eat = Так, ми б поїли
gathering-food-vegetarian = Їжа без м’яса
gathering-food-halal = Халяльна їжа
gathering-food-nuts = Їжа без горіхів та арахісу
gathering-way = Що ще вам допомогло б?
gathering-way-hint = Виберіть усе, що підходить, або нічого.
gathering-way-transport = Допомога, щоб дістатися
gathering-way-step-free = Вхід без сходинок
gathering-way-hear = Місце, де мені добре чути
gathering-way-sign = Перекладач жестової мови
gathering-way-read = Той, хто допоможе мені читати й писати
gathering-way-quiet = Тихе місце, де можна перепочити
gathering-way-baby = Місце для немовляти
gathering-send = Надіслати

## When something needs another look

gathering-slots-missing = Будь ласка, виберіть хоча б один час.
gathering-slots-gone = Часу, який ви вибрали, більше немає в списку. Будь ласка, виберіть ще раз.
gathering-incomplete = Ця сторінка була неповною, коли її надіслали. Будь ласка, надішліть її ще раз.

## What is kept

gathering-kept-numbers = Те, що ви вибрали, ми додаємо до чисел: скільки людей могли б прийти на кожен час і скільком потрібен кожен вид допомоги. Усе, що ви вибрали, разом ми не зберігаємо.
gathering-kept-apart = Ці числа зберігають окремо від усього, що люди кажуть у розмові чи в опитуванні.
gathering-seen-title = Хто бачить ці числа
gathering-seen = Ці числа бачать люди, які готують розмову. Якщо якийсь час вибрала лише одна людина, вони можуть побачити, що їй потрібно. Той, хто подивиться якраз перед тим, як ви надішлете, і одразу після того, може побачити, що ви вибрали.
gathering-erased-title = Коли їх стирають
gathering-erased = Числа для кожного часу стирають назавжди наступного дня після нього або раніше, якщо люди, які готують розмову, закриють цю сторінку. Скільки людей надіслали цю сторінку, зберігається, доки сторінка не закриється.

## After sending

gathering-thanks-lead = Те, що ви вибрали, пораховано.
gathering-thanks-times = Час, який вам підходить
gathering-calendar = Додати в мій календар
gathering-thanks-remind = Ми не знаємо, хто ви, тому не можемо вам нагадати. Будь ласка, запишіть день і час або додайте їх у свій календар.
gathering-thanks-plans = Якщо ваші плани зміняться, нічого страшного. Повідомляти нас не треба.
gathering-repeat-title = Це ми вже порахували
gathering-repeat-text = Це надійшло раніше, тому ми не порахували двічі. Тут може відповісти хтось інший.
gathering-again = Хтось іще хоче вибрати з цього телефона?
gathering-again-submit = Почати з порожньої сторінки

## When it is over

gathering-ended-title = Цю сторінку закрито
gathering-ended-text = Тут уже не можна сказати, коли ви могли б прийти. Те, що люди тут вибрали, стерто. Якщо ви хочете прийти, будь ласка, запитайте того, хто вас запросив.

## On slips of paper, beside a QR code

gathering-slip = Запрошуємо вас. Скажіть нам, коли ви могли б прийти і що вам потрібно. Відскануйте це або відкрийте { $address }
gathering-slip-join = Напишіть, що ви думаєте, на своєму телефоні та своєю мовою. Відскануйте це або відкрийте { $address }

## On slips of paper that people write on

gathering-paper-rank = Прочитайте список. Потім напишіть тут номери не більше ніж п’яти ідей, починаючи з найважливішої.
gathering-paper-fold = Не пишіть свого імені. Складіть цей аркуш і віддайте його.

## Read aloud before a conversation begins

gathering-consent-title = Перш ніж почати
gathering-consent-welcome = Вітаємо, і дякуємо, що прийшли. Ми тут, щоб вас слухати.
gathering-consent-free = Ви не мусите говорити. Можна пропустити свою чергу, перепочити або піти будь-коли. Ніхто вам цим не дорікне.
gathering-consent-notes = Ми записуємо те, що тут кажуть. Імен ми не записуємо. Замість імені кожне місце має літеру.
gathering-consent-sound = Ми хотіли б записати звук. Слухати запис можуть лише люди, які готують і ведуть цю розмову, і його ніколи не публікують. Його зітруть назавжди не пізніше цього дня: { $day }. Якщо хтось із вас забере свої слова назад, ми зітремо весь запис.
gathering-consent-erase = Якщо сьогодні ви передумаєте, скажіть нам. Тоді ми зітремо те, що було сказано з вашого місця.
gathering-consent-share = Будь ласка, не розповідайте іншим, хто що сказав. Ми не можемо обіцяти, що так зроблять усі, тому говоріть лише про те, про що вам спокійно говорити.
gathering-consent-danger = Якщо ми почуємо, що хтось у небезпеці, нам, можливо, доведеться сказати про це людині, яка може допомогти.
gathering-consent-back = Наприкінці ми прочитаємо вголос те, що записали, і ви зможете це виправити.
gathering-consent-ask-notes = Ви згодні, щоб ми робили записи? Якщо так, будь ласка, підніміть руку.
gathering-consent-ask-quotes = Чи можна нам повторити ваші слова іншим, без вашого імені? Ви можете сказати «ні» і все одно брати участь. Якщо можна, будь ласка, підніміть руку.
gathering-consent-ask-sound = Чи можна нам записати звук? Будь-хто може сказати «ні», і тоді ми не записуємо. Якщо можна, будь ласка, підніміть руку.
