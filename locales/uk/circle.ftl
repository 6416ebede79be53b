### What people in a room read on their own phones and on the screen while a conversation runs. A draft: no speaker of this language has reviewed it.

## The page on the phone

circle-lead = Розмову проводить { $name }. Тут ніхто не питає вашого імені.
circle-wait-title = Будь ласка, зачекайте трохи
circle-wait-text = Зараз запитання немає. Коли той, хто веде розмову, про щось запитає, ви побачите це тут.
circle-look-again = Подивитися ще раз
circle-write-title = Напишіть, що ви думаєте
circle-answer-hint = Пишіть тією мовою, якою хочете. Не пишіть імен.
circle-idea-label = Ідея { $number }
circle-idea-hint = По одній ідеї в кожному полі. Поля можна залишати порожніми.
circle-words-title = Що ці слова означають для вас?
circle-words-hint = Напишіть про одне, про кілька або про всі. Хоч би що ви написали, це не помилка.
circle-word-equity = Рівноправність
circle-word-equality = Рівність
circle-word-inclusion = Інклюзія
circle-word-justice = Справедливість
circle-send = Надіслати
circle-rank-title = Виберіть найважливіше
circle-rank-text = Прочитайте список. Потім виберіть не більше ніж п’ять пунктів, починаючи з найважливішого. Ніхто не бачить, що ви вибрали.
circle-rank-list = Список
circle-rank-1 = Найважливіше
circle-rank-2 = Друге
circle-rank-3 = Третє
circle-rank-4 = Четверте
circle-rank-5 = П’яте
circle-rank-none = Нічого не вибрано

## When something needs another look. Nothing that was written is lost.

circle-problem-empty = Будь ласка, напишіть щось, перш ніж надіслати.
circle-problem-long = { $count ->
    [one] Це задовге, щоб надіслати. Можна написати не більше ніж { $count } літеру.
    [few] Це задовге, щоб надіслати. Можна написати не більше ніж { $count } літери.
    [many] Це задовге, щоб надіслати. Можна написати не більше ніж { $count } літер.
   *[other] Це задовге, щоб надіслати. Можна написати не більше ніж { $count } літери.
}
circle-problem-none = Будь ласка, виберіть зі списку хоча б один пункт.
circle-problem-twice = Це ви вже вибрали. Будь ласка, виберіть інше або залиште поле порожнім.
circle-problem-unknown = Цього більше немає в списку. Будь ласка, виберіть ще раз.
circle-problem-page = Ця сторінка була неповною, коли її надіслали. Будь ласка, надішліть її ще раз.
circle-problem-field = На цій сторінці немає нічого з назвою «{ $field }». Будь ласка, відкрийте її ще раз із самого початку.
circle-busy = Зараз ми не змогли це зберегти. Будь ласка, надішліть ще раз трохи згодом. Усе, що ви написали, на місці.

## Thank you, too late, over

circle-thanks-title = Дякуємо
circle-thanks-lead = Те, що ви надіслали, дійшло до нас.
circle-thanks-repeat = Це надійшло раніше, тому ми не порахували двічі.
circle-next-silent = Інші ще пишуть або вибирають. Доки той, хто веде розмову, не закриє цей крок, ніхто не побачить ні того, що надіслали, ні скільки людей надіслали.
circle-next-together = Потім слова всіх разом, упереміш, з’являться на екрані в кімнаті, якщо написали принаймні п’ять людей.
circle-next-result = Потім результат з’явиться на екрані в кімнаті, якщо вибрали принаймні п’ять людей.
circle-next-look = Для наступного кроку поверніться на цю сторінку.
circle-another = Хтось іще хоче скористатися цим телефоном?
circle-another-submit = Почати з порожньої сторінки
circle-late-title = Цей крок закінчився
circle-late-text = Той, хто веде розмову, закрив цей крок раніше, ніж до нас дійшло ваше повідомлення, тому його не надіслано. Ось що ви написали. Ви можете сказати це в кімнаті.
circle-late-next = Перейти до того, про що питають зараз
circle-over-title = Ця розмова закінчилася
circle-over-text = Дякуємо, що прийшли. Тут більше нічого не можна надіслати.

## What happens to the words

circle-privacy-summary = Що відбувається з тим, що ви надсилаєте
circle-kept-title = Що ми зберігаємо
circle-kept-words = Те, що ви пишете, і мову цієї сторінки.
circle-kept-words-later = Люди, які проводять цю розмову, можуть зберегти ці слова і зробити з них висновки. Вашого імені поруч із ними немає.
circle-kept-ranks = Тільки те, скільки балів кожна ідея отримала від усіх разом. Що вибрали особисто ви, стирається.
circle-not-kept-title = Чого ми не зберігаємо
circle-not-kept-who = Ваше ім’я, ваш телефон, його адресу в інтернеті або час.
circle-not-kept-same = Які слова надійшли з того самого телефона.
circle-limits-title = Чого ми не можемо обіцяти
circle-limits-known = Той, хто вас знає, міг би впізнати вас за словами або за мовою, якою тут пишете тільки ви.
circle-limits-machine = Той, хто керує комп’ютером, де зберігаються ці слова, міг би прочитати їх до того, як вони з’являться на екрані.
circle-limits-many = Той, хто надсилає багато разів, міг би вдати, що написали п’ять людей.

## The screen in the room

circle-screen-join = Долучайтеся з телефона
circle-screen-open = Відкрийте { $address } і введіть цей код:
circle-screen-qr = Шлях на цю сторінку для камери телефона
circle-screen-writing = Усі мовчки пишуть. Слова з’являться тут разом, коли всі закінчать.
circle-screen-choosing = Виберіть не більше ніж п’ять пунктів на телефоні або на папері. Результат з’явиться тут, коли всі закінчать.
circle-screen-few = Участь узяли менше ніж п’ять людей, тому нічого не показано. Те, що надіслали, залишається прихованим.
circle-screen-erased = Цей крок закінчився, і результат не показали. Те, що надіслали, стерто, і ніхто цього не читав.
circle-screen-list = Що написали
circle-screen-result = Що найважливіше
circle-screen-points = Бали
circle-screen-people = Скільки людей вибрали
circle-screen-agreed = Що це означає, як ми домовилися
circle-screen-nobody = Про це слово ніхто не написав.
