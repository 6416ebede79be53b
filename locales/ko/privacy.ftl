### What is said about privacy and consent. A locale whose text no speaker has reviewed shows the English beneath it.
locale-status = drafted

privacy-draft = 초안: 이 번역은 아직 이 언어를 쓰는 사람이 확인하지 않았습니다. 아래에 영어 원문이 있습니다.
privacy-original = 영어 원문
privacy-summary = 익명: 보관하는 것과 보관하지 않는 것
privacy-kept-title = 보관하는 것
privacy-kept-answers = 보내신 답변과 고르신 언어.
privacy-kept-version = 답하신 설문이 어느 버전인지.
privacy-kept-day = 답변이 다른 사람들의 답변과 함께 전달된 날짜. 답변을 보내신 시각이 아닙니다.
privacy-kept-quote = 하신 말씀을 사람들이 인용해도 되는지 여부. 이 질문을 받으신 경우에만 해당합니다.
privacy-kept-number = 답변을 대신하는 무작위 번호. 본인에 대해서는 아무것도 알려 주지 않습니다.
privacy-kept-receipt = 보관하실 수 있는 영수증의 지문. 영수증을 가진 사람만 이것으로 답변을 찾을 수 있습니다.
privacy-kept-code = 코드를 쓰셨는지 여부. 어느 코드인지는 아닙니다.
privacy-not-kept-title = 보관하지 않는 것
privacy-not-kept-name = 이름, 전화번호 또는 이메일 주소. 저희는 이런 것을 묻지 않습니다.
privacy-not-kept-device = 어떤 휴대폰이나 컴퓨터를 쓰셨는지, 그 기기의 인터넷 주소, 또는 답변을 보내신 시각.
privacy-not-kept-cookie = 다음에 오셨을 때 누구신지 알아볼 수 있게 하는 것. 이 페이지는 쿠키를 쓰지 않습니다.
privacy-when-title = 사람들이 답변을 보는 시점
privacy-when-close = 설문이 끝나면 모든 답변을 뒤섞어 한꺼번에 전달합니다. 그때까지는 여기 있는 누구도 답변을 읽거나 셀 수 없습니다.
privacy-when-dates = 다음 날짜에 답변을 뒤섞어 한꺼번에 전달합니다: { $dates }. 그 사이에는 여기 있는 누구도 답변을 읽거나 셀 수 없습니다.
privacy-limits-title = 약속드릴 수 없는 것
privacy-limits-network = 인터넷 연결을 운영하는 쪽에서는 이 페이지를 방문하신 것을 알 수 있지만, 무엇을 적으셨는지는 알 수 없습니다.
privacy-limits-words = 답하신 분을 잘 아는 사람이라면 흔하지 않은 말이나 본인만 할 법한 이야기를 보고 누구신지 알아볼 수 있습니다.
privacy-limits-together = 여기에서 일하는 사람들은 많은 답변이 한꺼번에 도착한 것을 알아차릴 수 있습니다.
privacy-limits-database = 이곳에서 PostgreSQL이라는 데이터베이스를 쓴다면, 그 데이터베이스 자체의 기록에 지운 글이 한동안 남아 있습니다.
privacy-codes = 이 설문을 위해 만든 종이 코드의 수: { $count }. 하나마다 한 번만 쓸 수 있습니다. 코드를 만든 사람은 코드가 쓰였다는 것은 알 수 있지만, 어떤 답변이 함께 왔는지는 알 수 없습니다.
privacy-groups = 이 설문을 운영하는 사람들은 언어나 학교 같은 그룹별로 답변을 봅니다. 작은 그룹은 절대 보여 주지 않습니다.

## On the page that says everything

privacy-page-title = 답변은 이렇게 다룹니다
privacy-page-link = 이에 관한 모든 내용을 한 페이지에서 보기
privacy-when-pools = 종이에 적힌 코드로 보내신 답변은 설문이 열려 있는 동안 여러 개씩 묶어 전달합니다. 누구의 답변이 전달되었는지 아무도 알 수 없도록, 일부는 늘 남겨 둡니다.
privacy-few = 답한 사람이 다섯 명보다 적으면 그 답변은 계속 잠겨 있고, 아무도 읽지 않습니다.
privacy-who-title = 누가 무엇을 보는지
privacy-who-waiting = 답변은 전달될 때까지 잠겨 있습니다. 열쇠는 답변과 따로 보관하고, 답변이 전달되고 나면 없앱니다.
privacy-who-readers = 그다음에는 이 일을 맡은 사람들이 적으신 글을 한 번에 하나씩 읽습니다. 보내신 다른 답변은 그 옆에 보이지 않습니다.
privacy-who-translator = 어떤 언어로 글을 쓴 사람이 다섯 명보다 적으면, 번역하는 사람만 그 글을 읽습니다. 다른 사람들은 모두 어느 언어인지 밝히지 않은 번역문을 읽습니다.
privacy-who-tables = 표에는 열 명 이상인 그룹만 나오고, 그중 얼마나 많은 사람이 어떤 말을 했는지는 대략의 비율로만 나옵니다. 다른 숫자로 미루어 알아낼 수 있는 그룹도 보여 주지 않습니다.
privacy-who-quotes = 하신 말씀은 인용해도 된다고 답하신 경우에만, 그리고 누구인지 드러나지 않는다는 것을 사람이 확인한 뒤에만 다른 사람들에게 인용합니다.
privacy-long-title = 보관하는 기간
privacy-long-months = 설문이 끝나고 { $count }개월이 지나면 답변을 지웁니다.
privacy-long-open = 답변을 언제 지울지는 아직 아무도 정하지 않았습니다.
privacy-long-withdraw = 영수증이 있으면 답변을 거두어들이실 수 있습니다. 그러면 답변은 하루쯤 안에 지워집니다. 다른 사람들이 읽을 수 있던 말씀은 바로 사라집니다.
privacy-long-published = 전에 발표된 숫자는 그대로 남습니다.
privacy-long-backup = 비상시를 위해 보관하는 사본은 잠겨 있습니다. 몇 주가 지나면 그 열쇠를 없애고, 그 뒤에는 아무도 사본을 읽을 수 없습니다.
privacy-limits-machine = 답변과 그 열쇠를 보관하는 컴퓨터를 운영하는 쪽에서는 답변이 전달되기 전이라도 답변을 읽을 수 있습니다.
privacy-limits-false = 가짜 답변을 많이 보낼 수 있는 사람은 어느 답변이 진짜인지 범위를 좁혀 갈 수 있습니다.
quote-consent-label = 하신 말씀을 인용해도 될까요?
quote-consent-hint = 인용하더라도 사람이 확인한 뒤에, 누구인지 드러나지 않는 말만 인용합니다. 어느 쪽을 고르셔도 괜찮습니다.
quote-consent-yes = 네, 제 이름 없이 제 말을 인용해도 됩니다
quote-consent-no = 아니요, 제 답변은 세기만 해 주세요
