### Signing up for a conversation, slips on paper, and the words read aloud before it begins. A draft: no speaker of this language has reviewed it.

## The page on which a family says when it could come

gathering-lead = { $initiative }에서 대화 자리에 초대합니다. 언제 오실 수 있는지, 오시는 데 무엇이 도움이 될지 알려 주세요.
gathering-slots = 언제 오실 수 있나요?
gathering-slots-hint = 괜찮은 시간을 모두 골라 주세요.
gathering-hours = { $start } – { $end }
gathering-languages = 언어:
gathering-interpretation = 통역이 있는 언어:
gathering-has-childcare = 아이들을 돌봐 드립니다.
gathering-has-food = 먹을 것이 있습니다.
gathering-has-transport = 오시는 길을 도와드립니다.
gathering-has-step-free = 계단 없이 들어오실 수 있습니다.

## What a family needs

gathering-interpreter = 통역이 필요하신가요?
gathering-interpreter-hint = 가장 편하게 말하시는 언어를 골라 주세요.
gathering-interpreter-none = 아니요, 필요 없습니다
gathering-children = 돌봐 드릴 아이가 몇 명인가요?
gathering-children-hint = 소수점 없는 숫자, 예: { $example }. 없으면 비워 두세요.
gathering-children-wrong = 여기에 0부터 { $most }까지의 소수점 없는 숫자를 적어 주세요.
gathering-food = 함께 식사하시겠어요?
gathering-food-eat = 네, 먹겠습니다
gathering-food-vegetarian = 고기 없는 음식
gathering-food-halal = 할랄 음식
gathering-food-nuts = 견과류와 땅콩이 없는 음식
gathering-way = 그 밖에 무엇이 도움이 될까요?
gathering-way-hint = 맞는 것을 모두 골라 주세요. 없으면 고르지 않으셔도 됩니다.
gathering-way-transport = 오가는 길에 도움
gathering-way-step-free = 계단 없는 출입구
gathering-way-hear = 잘 들리는 자리
gathering-way-sign = 수어 통역
gathering-way-read = 읽고 쓰는 것을 도와줄 사람
gathering-way-quiet = 잠시 쉴 수 있는 조용한 곳
gathering-way-baby = 아기를 위한 자리
gathering-send = 보내기

## When something needs another look

gathering-slots-missing = 시간을 하나 이상 골라 주세요.
gathering-slots-gone = 고르신 시간 중 하나가 없어졌습니다. 다시 골라 주세요.
gathering-incomplete = 페이지가 다 갖춰지지 않은 상태에서 전송되었습니다. 한 번 더 보내 주세요.

## What is kept

gathering-kept-numbers = 고르신 내용은 숫자에 더해집니다. 시간마다 몇 명이 올 수 있는지, 도움마다 몇 명에게 필요한지를 셉니다. 한 분이 고르신 내용을 한데 묶어 보관하지 않습니다.
gathering-kept-apart = 이 숫자는 대화나 설문에서 사람들이 하는 모든 말과 따로 보관합니다.
gathering-seen-title = 누가 이 숫자를 보는지
gathering-seen = 대화를 준비하는 사람들이 이 숫자를 봅니다. 어떤 시간을 고른 사람이 한 명뿐이면, 그 사람에게 무엇이 필요한지 알 수 있습니다. 보내시기 바로 전과 바로 뒤에 숫자를 본 사람은 무엇을 고르셨는지 알 수 있습니다.
gathering-erased-title = 언제 지우는지
gathering-erased = 각 시간의 숫자는 그 시간이 있는 날의 다음 날에 완전히 지워집니다. 준비하는 사람들이 그 전에 이 페이지를 끝내면 더 일찍 지워집니다. 몇 명이 이 페이지를 보냈는지는 페이지가 끝날 때까지 남아 있습니다.

## After sending

gathering-thanks-lead = 고르신 내용을 더했습니다.
gathering-thanks-times = 오실 수 있는 시간
gathering-calendar = 내 달력에 넣기
gathering-thanks-remind = 누구신지 저희가 모르기 때문에 다시 알려 드릴 수 없습니다. 날짜와 시간을 적어 두시거나 달력에 넣어 주세요.
gathering-thanks-plans = 사정이 바뀌어도 괜찮습니다. 저희에게 알리지 않으셔도 됩니다.
gathering-repeat-title = 이미 더한 내용입니다
gathering-repeat-text = 고르신 내용은 전에 도착해서 두 번 세지 않았습니다. 다른 분은 여기에서 답하실 수 있습니다.
gathering-again = 이 휴대폰으로 고르고 싶은 분이 또 계신가요?
gathering-again-submit = 빈 페이지로 시작하기

## When it is over

gathering-ended-title = 이 페이지는 끝났습니다
gathering-ended-text = 언제 오실 수 있는지 이제 여기에서는 알려 주실 수 없습니다. 여기에서 사람들이 고른 내용은 지워졌습니다. 오고 싶으시면 초대해 주신 분께 물어봐 주세요.

## On slips of paper, beside a QR code

gathering-slip = 초대합니다. 언제 오실 수 있는지, 무엇이 필요하신지 알려 주세요. 이것을 스캔하거나 다음 주소를 열어 주세요: { $address }
gathering-slip-join = 생각을 휴대폰에, 쓰시는 언어로 적어 주세요. 이것을 스캔하거나 다음 주소를 열어 주세요: { $address }

## On slips of paper that people write on

gathering-paper-rank = 목록을 읽어 주세요. 그다음 가장 중요한 것부터 다섯 개까지 번호를 여기에 적어 주세요.
gathering-paper-fold = 이름은 적지 마세요. 이 종이를 접어서 내 주세요.

## Read aloud before a conversation begins

gathering-consent-title = 시작하기 전에
gathering-consent-welcome = 어서 오세요. 와 주셔서 감사합니다. 저희는 여러분의 이야기를 들으려고 이 자리에 있습니다.
gathering-consent-free = 말씀하지 않으셔도 됩니다. 언제든지 차례를 넘기거나 쉬거나 자리를 뜨셔도 됩니다. 그렇게 하셔도 아무도 나쁘게 생각하지 않습니다.
gathering-consent-notes = 나온 이야기를 저희가 적습니다. 이름은 적지 않습니다. 그 대신 자리마다 글자가 하나씩 있습니다.
gathering-consent-sound = 저희는 소리를 녹음하고 싶습니다. 이 대화를 준비하고 진행하는 사람들만 들을 수 있으며, 절대로 공개하지 않습니다. 늦어도 { $day }까지 완전히 지웁니다. 여러분 가운데 한 분이라도 하신 말씀을 거두시면 녹음 전체를 지웁니다.
gathering-consent-erase = 오늘 생각이 바뀌시면 말씀해 주세요. 그 자리에서 나온 말을 지우겠습니다.
gathering-consent-share = 누가 무슨 말을 했는지 다른 사람에게 말하지 말아 주세요. 모두가 이것을 지킨다고 저희가 약속드릴 수는 없으니, 말해도 마음 편한 것만 말씀해 주세요.
gathering-consent-danger = 누군가 위험하다는 이야기를 들으면, 도울 수 있는 사람에게 저희가 알려야 할 수도 있습니다.
gathering-consent-back = 마지막에 저희가 적은 것을 소리 내어 읽어 드립니다. 틀린 것은 고쳐 주실 수 있습니다.
gathering-consent-ask-notes = 저희가 적어도 괜찮으신가요? 괜찮으시면 손을 들어 주세요.
gathering-consent-ask-quotes = 하신 말씀을 이름 없이 다른 사람들에게 인용해도 될까요? 안 된다고 하셔도 그대로 참여하실 수 있습니다. 괜찮으시면 손을 들어 주세요.
gathering-consent-ask-sound = 소리를 녹음해도 될까요? 누구든지 안 된다고 하실 수 있고, 그러면 녹음하지 않습니다. 괜찮으시면 손을 들어 주세요.
