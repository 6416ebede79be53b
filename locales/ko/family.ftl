### Every word a family can meet, but for what is said about privacy (privacy.ftl).

## Everywhere

language-switch-label = 언어
language-change = 언어 바꾸기
text-not-translated = 아직 번역되지 않았습니다. 이 글의 언어: { $language }
skip-to-content = 본문으로 가기
sample-banner = 이것은 예시입니다. 여기 나오는 사람과 답변은 지어낸 것입니다.

## The front door

home-title = Harken
home-lead = 학교 공동체가 가족의 목소리에 귀 기울이는 곳입니다.
home-survey-title = 설문에 답하기
home-survey-text = 코드가 적힌 종이가 있으면 여기에 코드를 입력해 주세요. 링크를 받으셨다면 그 링크를 열어 주세요.
home-code-label = 코드
home-code-hint = 알파벳과 숫자, 예: 7K4M-2RXE-H6PT-3WNA-C8FY
home-code-submit = 설문으로 가기
home-session-title = 대화에 참여하기
home-session-text = 대화를 진행하는 분이 코드를 알려 드립니다.
home-session-submit = 참여하기
home-staff-link = 담당자 로그인
home-code-unknown = 이 코드를 찾지 못했습니다. 코드를 한 번 더 확인하시거나, 코드를 주신 분께 물어봐 주세요.
session-unknown = 지금 이 코드로 열려 있는 대화가 없습니다. 대화를 진행하는 분께 물어봐 주세요.

## The survey

survey-progress = 전체 { $total }개 중 { $number }번째 질문
survey-optional = 선택 사항
survey-submit = 답변 보내기
survey-questions-count = 질문 { $count }개
survey-anonymous = 여기서는 아무도 이름을 묻지 않습니다.
survey-choose-one = 하나를 골라 주세요.
survey-choose-many = 맞는 것을 모두 골라 주세요.
survey-other = 기타
survey-other-label = 직접 적어 주세요
survey-other-hint = “기타”를 고르셨다면 어떤 것인지 적어 주세요.
survey-whole-number-hint = 소수점 없는 숫자, 예: { $example }
survey-decimal-hint = 숫자, 예: { $example }
survey-range-hint = { $start }부터 { $end }까지의 숫자
survey-date-hint = 연도, 월, 일
survey-no-answer = 답변 없음
survey-clear-choice = 말하고 싶지 않습니다
survey-acknowledge = 이 내용을 읽었습니다
survey-only-if = “{ $question }” 질문의 답이 “{ $answer }”일 때만
survey-only-if-other = 앞에서 하신 답변에 해당하는 경우에만
survey-write-language = 어떤 언어로든 편하게 적어 주세요.
survey-draft-saved = 이 기기에 저장되었습니다. 아직 보내지 않았습니다.
survey-offline = 지금 인터넷에 연결되어 있지 않습니다. 답변은 이 기기에 저장되어 있고, 아직 보내지 않았습니다.
survey-send-again = 다시 보내 보기

## When something needs another look

error-summary-title = 한 번 더 확인해 주세요
error-summary-count = 한 번 더 확인할 답변이 { $count }개 있습니다. 적으신 내용은 하나도 사라지지 않았습니다.
error-required = 여기에 답변이 필요합니다.
error-required-choice = 여기에서 답을 골라 주세요.
error-required-acknowledge = 이 내용을 읽으셨으면 네모 칸에 체크 표시를 해 주세요.
error-whole-number = 여기에 소수점 없는 숫자를 적어 주세요. 예: { $example }
error-number = 여기에 숫자를 적어 주세요. 예: { $example }
error-range = { $start }부터 { $end }까지의 숫자 중에서 골라 주세요.
error-date = 여기에 실제로 있는 날짜를 연도, 월, 일까지 적어 주세요.
error-constraint = 이 답변을 한 번 더 확인해 주세요. 질문과 맞지 않습니다.
error-choice = 여기에 있는 답 중에서 하나를 골라 주세요.
error-one-choice = 여기에서는 답을 하나만 골라 주세요.
error-other-empty = “기타”를 고르셨습니다. 어떤 것인지 직접 적어 주세요.
error-too-long = 글자 수가 { $count }자 넘었습니다. 답변을 조금 줄여 주세요.
error-character = 이 답변에 저장할 수 없는 숨은 문자가 들어 있습니다. 다시 적어 주세요.

## After sending

thanks-title = 감사합니다
thanks-lead = 답변이 잘 도착했습니다.
thanks-next-title = 앞으로 이렇게 진행됩니다
thanks-next-read = 이 일을 맡은 사람들이 가족들의 이야기를 읽고, 거듭해서 나오는 이야기가 무엇인지 찾습니다.
thanks-next-hear = 그 일이 끝나면 어떤 이야기를 들었는지, 앞으로 무엇을 할지 모두에게 알립니다.
thanks-next-close = 이제 이 페이지를 닫으셔도 됩니다.
thanks-another = 이 휴대폰으로 답하고 싶은 분이 또 계신가요?
thanks-another-submit = 새 설문을 처음부터 시작하기
thanks-repeat-title = 이미 받은 답변입니다
thanks-repeat-text = 이 답변은 전에 도착해서 두 번 세지 않았습니다. 다른 분은 여기에서 답하실 수 있습니다.

## A survey that cannot be answered now

closed-title = 이 설문은 끝났습니다
closed-text = 찾아 주셔서 감사합니다. 이 설문은 더 이상 답변을 받지 않습니다. 적으신 내용은 전송되지 않았습니다.
draft-title = 이 설문은 아직 시작되지 않았습니다
draft-text = 나중에 다시 오시거나, 이 링크를 주신 분께 물어봐 주세요.
code-used-title = 이미 사용된 코드입니다
code-used-text = 코드는 한 번만 쓸 수 있습니다. 직접 사용하신 것이 아니라면, 코드를 주신 분께 새 코드를 부탁해 주세요.

## Pages that say what went wrong

not-found-title = 이 페이지가 없습니다
not-found-text = 주소를 한 번 더 확인하시거나, 첫 페이지에서 다시 시작해 주세요.
home-link = 첫 페이지로 가기
bad-request-title = 내용을 읽지 못했습니다
bad-request-text = 보내는 도중에 문제가 생겼습니다. 뒤로 가서 다시 보내 주세요.
bad-request-nonce = 페이지가 다 갖춰지지 않은 상태에서 전송되었습니다. 설문을 다시 열어 주시면 답변이 도착할 수 있습니다.
bad-request-encoding = 일부를 글자로 읽을 수 없었습니다. 뒤로 가서 적으신 내용을 확인하고 다시 보내 주세요.
bad-request-field = 이 설문에는 “{ $field }”라는 이름의 질문이 없습니다. 설문을 처음부터 다시 열어 주세요.
too-large-title = 한 번에 보내기에는 내용이 너무 많습니다
too-large-text = 뒤로 가서 가장 긴 답변을 줄인 다음 다시 보내 주세요.
unavailable-title = 지금은 답변을 저장할 수 없습니다
unavailable-text = 사라진 내용은 없습니다. 잠시 기다렸다가 다시 보내 주세요.
too-many-title = 너무 여러 번 시도하셨습니다
too-many-text = 잠시 기다렸다가 다시 해 주세요.
server-error-title = 저희 쪽에서 문제가 생겼습니다
server-error-text = 잘못하신 것은 없습니다. 몇 분 뒤에 다시 해 주세요.

## What we heard

heard-title = 저희가 들은 이야기
heard-not-yet = 아직 여기에는 읽을 내용이 없습니다. 모인 답변을 함께 읽고 나면, 가족들이 어떤 이야기를 했고 앞으로 무엇을 할지 여기에서 보실 수 있습니다.

## Codes on paper

code-slip = 이것을 스캔하거나 { $address }을(를) 열고 코드를 입력해 주세요. 한 번만 쓸 수 있습니다.
code-needed = 이 설문에는 코드가 필요합니다. 종이에 적힌 코드를 입력해 주세요.
token-mistyped = 글자나 숫자 하나가 맞지 않습니다. 하나씩 모두 다시 비교해 주세요.

## Receipts

receipt-keep = 영수증 보관하기
receipt-what = 이 영수증이 있으면 나중에 하신 말씀이 어떻게 되었는지 보거나, 생각이 다르다고 말하거나, 답변을 거두어들이실 수 있습니다. 여기에만 표시됩니다. 적어 두거나 사진을 찍어 주세요. 혼자만 간직해 주세요. 이것을 가진 사람은 누구나 답변을 볼 수 있습니다.
receipt-later = 나중에 여기에 영수증을 입력해 주세요:
receipt-title = 영수증으로 찾아보기
receipt-lead = 답변이 어떻게 되었는지 보고, 생각이 다르다고 말하거나, 답변을 거두어들이실 수 있습니다.
receipt-label = 영수증
receipt-submit = 보관된 내용 보기
receipt-nothing-title = 이 영수증으로 보여 드릴 것이 없습니다
receipt-nothing-text = 답변이 아직 다른 분들의 답변과 함께 기다리고 있을 수 있습니다. 답변을 거두어들였거나, 영수증이 닫혔거나, 저희가 모르는 영수증일 수도 있습니다. 누구도 더 알아낼 수 없도록 여기서는 언제나 같은 말씀을 드립니다. 설문이 끝난 뒤 다시 시도해 주세요.
receipt-found-title = 답변에서 저희가 보관하는 것
receipt-words-title = 직접 쓰신 말씀과 그 뒤의 일
receipt-uncoded = 아직 아무도 이 말씀에 표시를 하지 않았습니다.
receipt-coded = 읽은 사람들이 이 말씀에 짧은 이름을 붙여 표시했습니다:
receipt-themes = 다음에 포함됩니다:
receipt-quoted = 다른 사람들이 이 말씀을 읽을 수 있습니다:
receipt-held = 이 언어로 쓴 사람이 적어서 번역하는 사람만 이 말씀을 읽습니다.
receipt-contest = 저는 다르게 생각합니다
receipt-contest-text = 이제부터 아무도 이 말씀의 인용을 볼 수 없습니다. 하루쯤 안에, 읽은 사람들은 다르게 생각하신다는 것을 알게 되지만 누구이신지는 모르며, 다시 살펴봅니다.
receipt-contest-label = 어떤 뜻이었나요? 이름은 쓰지 말아 주세요.
receipt-contested = 다르게 생각한다고 말씀하셨습니다. 누군가 다시 살펴볼 때까지 아무도 이 말씀의 인용을 볼 수 없습니다.
receipt-settled = 다르게 생각한다고 말씀하셨습니다. 누군가 이 말씀을 다시 살펴보았습니다.
receipt-withdraw = 내 답변 거두어들이기
receipt-withdraw-text = 답변과 말씀이 지워집니다. 인용은 바로 사라지고, 나머지는 하루쯤 안에 지워집니다. 전에 발표된 숫자는 그대로 남습니다. 되돌릴 수 없습니다.
receipt-withdrawn = 답변을 지우고 있습니다. 말씀의 인용은 이미 사라졌고, 나머지는 하루쯤 안에 지워집니다. 영수증은 버리셔도 됩니다.
receipt-close = 이 영수증 닫기
receipt-close-text = 답변은 남지만, 이 영수증으로는 이제 아무도, 본인도 찾을 수 없습니다. 되돌릴 수 없습니다.
receipt-closed = 이 영수증은 닫혔습니다. 답변은 남아 있습니다. 영수증은 버리셔도 됩니다.
