### What is said about privacy and consent. A locale whose text no speaker has reviewed shows the English beneath it.
locale-status = drafted

privacy-draft = Rascunho: ninguém que fala este idioma conferiu esta tradução ainda. Abaixo dela está o texto em inglês.
privacy-original = O texto em inglês
privacy-summary = Anônimo: o que guardamos e o que não guardamos
privacy-kept-title = O que guardamos
privacy-kept-answers = As suas respostas e o idioma que você escolheu.
privacy-kept-version = Qual versão da pesquisa você respondeu.
privacy-kept-day = O dia em que as suas respostas foram repassadas junto com as de outras pessoas. Não o momento em que você as enviou.
privacy-kept-quote = Se as suas palavras podem ser repetidas ou não, caso isso seja perguntado a você.
privacy-kept-number = Um número ao acaso que representa as suas respostas. Ele não diz nada sobre você.
privacy-kept-receipt = Uma impressão digital do recibo que você pode guardar. Ela só encontra as suas respostas para quem tem o recibo.
privacy-kept-code = Se você usou um código. Não qual.
privacy-not-kept-title = O que não guardamos
privacy-not-kept-name = O seu nome, número de telefone ou endereço de e-mail. Não pedimos esses dados.
privacy-not-kept-device = Qual celular ou computador você usou, o endereço dele na internet ou a hora em que você enviou as respostas.
privacy-not-kept-cookie = Qualquer coisa que permitiria reconhecer você da próxima vez. Esta página não usa cookies.
privacy-when-title = Quando as pessoas veem as respostas
privacy-when-close = Quando a pesquisa termina, todas as respostas são embaralhadas e repassadas juntas. Até lá, ninguém aqui consegue ler as respostas nem saber quantas são.
privacy-when-dates = As respostas são embaralhadas e repassadas juntas nestes dias: { $dates }. Entre esses dias, ninguém aqui consegue ler as respostas nem saber quantas são.
privacy-limits-title = O que não podemos prometer
privacy-limits-network = Quem administra a sua conexão de internet pode ver que você visitou esta página, mas não o que você escreveu.
privacy-limits-words = Alguém que conhece você bem poderia reconhecer você por palavras raras ou por uma história que só você contaria.
privacy-limits-together = As pessoas que trabalham aqui podem perceber que muitas respostas chegaram juntas.
privacy-limits-database = Se este lugar usa um banco de dados chamado PostgreSQL, o registro do próprio banco de dados guarda o texto apagado por algum tempo.
privacy-codes = Códigos em papel feitos para esta pesquisa: { $count }. Cada um funciona uma só vez. Quem os fez pode descobrir que um código foi usado, mas não quais respostas vieram com ele.
privacy-groups = As pessoas que fazem esta pesquisa olham as respostas por grupo, por exemplo por idioma ou por escola. Um grupo pequeno nunca é mostrado.

## On the page that says everything

privacy-page-title = O que acontece com as suas respostas
privacy-page-link = Tudo sobre isto, em uma só página
privacy-when-pools = As respostas dadas com um código em papel são repassadas em grupos enquanto a pesquisa está aberta. Algumas sempre ficam esperando, para que ninguém consiga saber de quem são as que já saíram.
privacy-few = Se menos de cinco pessoas responderem, as respostas delas continuam trancadas e ninguém as lê.
privacy-who-title = Quem vê o quê
privacy-who-waiting = Até serem repassadas, as respostas ficam trancadas. A chave fica guardada em separado e é destruída depois que as respostas são repassadas.
privacy-who-readers = Depois, as pessoas que trabalham nisso leem o que você escreveu, um texto de cada vez. Elas não veem as suas outras respostas ao lado.
privacy-who-translator = Se menos de cinco pessoas escreverem em um idioma, só quem traduz lê as palavras delas. Todas as outras pessoas leem uma tradução que não diz qual é o idioma.
privacy-who-tables = As tabelas só mostram grupos de dez pessoas ou mais, e só dizem mais ou menos que parte dessas pessoas disse uma coisa. Um grupo que daria para descobrir a partir de outros números também fica de fora.
privacy-who-quotes = As suas palavras só são repetidas para outras pessoas se você disse sim, e só depois que alguém conferiu que elas não apontam para ninguém.
privacy-long-title = Por quanto tempo guardamos as respostas
privacy-long-months = { $count ->
    [one] As respostas são apagadas { $count } mês depois do fim da pesquisa.
    [many] As respostas são apagadas { $count } de meses depois do fim da pesquisa.
   *[other] As respostas são apagadas { $count } meses depois do fim da pesquisa.
}
privacy-long-open = Ninguém escolheu ainda quando as respostas serão apagadas.
privacy-long-withdraw = Com o seu recibo, você pode retirar as suas respostas. Elas são apagadas em cerca de um dia. As suas palavras que outras pessoas podiam ler somem na hora.
privacy-long-published = Os números que já foram publicados ficam como estão.
privacy-long-backup = As cópias guardadas para emergências ficam trancadas. Depois de algumas semanas, as chaves delas são destruídas, e aí ninguém mais consegue ler essas cópias.
privacy-limits-machine = Quem administra o computador onde ficam guardadas as respostas e as chaves delas poderia ler as respostas, mesmo antes de serem repassadas.
privacy-limits-false = Alguém que consiga enviar muitas respostas falsas pode descobrir com mais facilidade quais são as verdadeiras.
quote-consent-label = Podemos repetir as suas palavras?
quote-consent-hint = Só palavras que não apontam para ninguém, depois de conferidas por uma pessoa. Qualquer resposta está bem.
quote-consent-yes = Sim, as minhas palavras podem ser repetidas sem o meu nome
quote-consent-no = Não, por favor, usem a minha resposta só na contagem
