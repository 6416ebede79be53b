### What people in a room read on their own phones and on the screen while a conversation runs. A draft: no speaker of this language has reviewed it.

## The page on the phone

circle-lead = { $name }에서 여는 대화입니다. 여기서는 아무도 이름을 묻지 않습니다.
circle-soon-title = 이 대화는 아직 시작하지 않았습니다
circle-soon-text = 맞게 찾아오셨습니다. 시작하면 여기를 다시 봐 주세요. 그때 질문을 보실 수 있습니다.
circle-wait-title = 잠시 기다려 주세요
circle-wait-text = 지금은 질문이 없습니다. 진행하는 분이 질문하면 여기에서 보실 수 있습니다.
circle-look-again = 다시 보기
circle-write-title = 생각을 적어 주세요
circle-answer-hint = 어떤 언어로든 편하게 적어 주세요. 이름은 쓰지 말아 주세요.
circle-idea-label = 의견 { $number }
circle-idea-hint = 한 칸에 의견 하나씩 적어 주세요. 칸을 비워 두셔도 됩니다.
circle-words-title = 이 말들은 어떤 뜻이라고 생각하시나요?
circle-words-hint = 쓰고 싶은 만큼만 골라 적어 주세요. 무엇을 적으셔도 틀리지 않습니다.
circle-word-equity = 형평성
circle-word-equality = 평등
circle-word-inclusion = 포용
circle-word-justice = 정의
circle-send = 보내기
circle-rank-title = 가장 중요한 것을 골라 주세요
circle-rank-text = 목록을 읽어 주세요. 그다음 가장 중요한 것부터 다섯 개까지 골라 주세요. 무엇을 고르셨는지 아무도 볼 수 없습니다.
circle-rank-list = 목록
circle-rank-1 = 가장 중요한 것
circle-rank-2 = 두 번째
circle-rank-3 = 세 번째
circle-rank-4 = 네 번째
circle-rank-5 = 다섯 번째
circle-rank-none = 고르지 않음

## When something needs another look. Nothing that was written is lost.

circle-problem-empty = 보내기 전에 무엇이든 적어 주세요.
circle-problem-long = 너무 길어서 보낼 수 없습니다. { $count }자까지 적으실 수 있습니다.
circle-problem-none = 목록에서 하나 이상 골라 주세요.
circle-problem-twice = 이미 고르신 것입니다. 다른 것을 고르시거나 비워 두세요.
circle-problem-unknown = 이것은 이제 목록에 없습니다. 다시 골라 주세요.
circle-problem-page = 페이지가 다 갖춰지지 않은 상태에서 전송되었습니다. 한 번 더 보내 주세요.
circle-problem-field = 이 페이지에는 “{ $field }”라는 이름의 칸이 없습니다. 처음부터 다시 열어 주세요.
circle-busy = 지금은 저장할 수 없습니다. 잠시 뒤에 다시 보내 주세요. 적으신 내용은 하나도 사라지지 않았습니다.

## Thank you, too late, over

circle-thanks-title = 감사합니다
circle-thanks-lead = 보내신 내용이 잘 도착했습니다.
circle-thanks-repeat = 전에 도착한 내용이라 두 번 세지 않았습니다.
circle-next-silent = 다른 분들이 아직 적거나 고르고 있습니다. 진행하는 분이 이 단계를 닫을 때까지는 무엇을 보냈는지도, 몇 명이 보냈는지도 아무도 볼 수 없습니다.
circle-next-together = 다섯 명 이상이 적으면, 그다음에 모두의 글이 뒤섞여 방 안의 화면에 함께 나옵니다.
circle-next-result = 다섯 명 이상이 고르면, 그다음에 결과가 방 안의 화면에 나옵니다.
circle-next-look = 다음 단계는 이 페이지로 돌아와서 봐 주세요.
circle-another = 이 휴대폰을 쓰고 싶은 분이 또 계신가요?
circle-another-submit = 빈 페이지로 시작하기
circle-late-title = 이 단계는 끝났습니다
circle-late-text = 내용이 도착하기 전에 진행하는 분이 이 단계를 닫아서 보내지지 않았습니다. 적으신 내용은 여기에 있습니다. 방에서 말로 하셔도 됩니다.
circle-late-next = 지금 나온 질문으로 가기
circle-over-title = 이 대화는 끝났습니다
circle-over-text = 와 주셔서 감사합니다. 여기에서는 이제 아무것도 보낼 수 없습니다.

## What happens to the words

circle-privacy-summary = 보내신 내용은 이렇게 다룹니다
circle-kept-title = 보관하는 것
circle-kept-words = 적으신 글과 이 페이지의 언어.
circle-kept-words-later = 이 대화를 여는 사람들이 글을 보관하고 거기에서 배울 수 있습니다. 이름은 함께 남지 않습니다.
circle-kept-ranks = 모두가 의견마다 준 점수를 합한 것만. 한 분 한 분이 고르신 내용은 지워집니다.
circle-not-kept-title = 보관하지 않는 것
circle-not-kept-who = 이름, 휴대폰, 그 휴대폰의 인터넷 주소, 보내신 시각.
circle-not-kept-same = 어느 글이 같은 휴대폰에서 왔는지.
circle-limits-title = 약속드릴 수 없는 것
circle-limits-known = 아는 사람이라면 글을 보고, 또는 여기에서 혼자만 쓰시는 언어를 보고 누구신지 알아볼 수 있습니다.
circle-limits-machine = 글을 보관하는 컴퓨터를 운영하는 쪽에서는 글이 화면에 나오기 전에 읽을 수 있습니다.
circle-limits-many = 누군가 여러 번 보내면 다섯 명이 쓴 것처럼 보이게 할 수 있습니다.

## The screen in the room

circle-screen-join = 휴대폰으로 참여해 주세요
circle-screen-open = { $address } 주소를 열고 이 코드를 입력해 주세요:
circle-screen-qr = 휴대폰 카메라로 이 페이지에 들어오는 QR 코드
circle-screen-writing = 모두 조용히 적고 있습니다. 다 적으면 글이 여기에 함께 나옵니다.
circle-screen-choosing = 휴대폰이나 종이에 다섯 개까지 골라 주세요. 모두 고르면 결과가 여기에 나옵니다.
circle-screen-few = 참여한 사람이 다섯 명보다 적어서 아무것도 보여 드리지 않습니다. 보내신 내용은 계속 가려져 있습니다.
circle-screen-erased = 이번 차례는 보여 드리지 않고 끝났습니다. 보내신 내용은 지워졌고, 아무도 읽지 않았습니다.
circle-screen-list = 적어 주신 것
circle-screen-result = 가장 중요한 것
circle-screen-points = 점수
circle-screen-people = 고른 사람 수
circle-screen-agreed = 우리가 함께 정한 뜻
circle-screen-nobody = 이 말에 대해 적은 사람이 없습니다.
