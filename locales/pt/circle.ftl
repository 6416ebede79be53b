### What people in a room read on their own phones and on the screen while a conversation runs. A draft: no speaker of this language has reviewed it.

## The page on the phone

circle-lead = Uma conversa organizada por { $name }. Aqui ninguém pergunta o seu nome.
circle-soon-title = Esta conversa ainda não começou
circle-soon-text = Você está no lugar certo. Olhe aqui de novo quando ela começar. Então você vai ver o que se pergunta.
circle-wait-title = Por favor, espere um momento
circle-wait-text = Não há nenhuma pergunta agora. Quando a pessoa que conduz a conversa perguntar alguma coisa, você vai ver aqui.
circle-look-again = Olhar de novo
circle-write-title = Escreva o que você pensa
circle-answer-hint = Escreva no idioma que você quiser. Não coloque nomes.
circle-idea-label = Ideia { $number }
circle-idea-hint = Uma ideia em cada caixa. Você pode deixar caixas em branco.
circle-words-title = O que estas palavras significam para você?
circle-words-hint = Escreva sobre quantas quiser. Nada do que você escreve está errado.
circle-word-equity = Equidade
circle-word-equality = Igualdade
circle-word-inclusion = Inclusão
circle-word-justice = Justiça
circle-send = Enviar
circle-rank-title = Escolha o que mais importa
circle-rank-text = Leia a lista. Depois escolha até cinco ideias, a mais importante primeiro. Ninguém vê o que você escolheu.
circle-rank-list = A lista
circle-rank-1 = A mais importante
circle-rank-2 = Segunda
circle-rank-3 = Terceira
circle-rank-4 = Quarta
circle-rank-5 = Quinta
circle-rank-none = Nada escolhido

## When something needs another look. Nothing that was written is lost.

circle-problem-empty = Por favor, escreva alguma coisa antes de enviar.
circle-problem-long = Isto é longo demais para enviar. Pode ter no máximo { $count } letras.
circle-problem-none = Por favor, escolha pelo menos uma ideia da lista.
circle-problem-twice = Você já escolheu esta antes. Por favor, escolha outra ou deixe em branco.
circle-problem-unknown = Esta não está mais na lista. Por favor, escolha de novo.
circle-problem-page = Esta página estava incompleta quando foi enviada. Por favor, envie mais uma vez.
circle-problem-field = Esta página não tem nada chamado “{ $field }”. Por favor, abra a página de novo desde o começo.
circle-busy = Não conseguimos guardar isto agora. Por favor, envie de novo daqui a pouco. Nada do que você escreveu se perdeu.

## Thank you, too late, over

circle-thanks-title = Muito obrigado
circle-thanks-lead = O que você enviou chegou.
circle-thanks-repeat = Isto já tinha chegado, por isso não foi contado duas vezes.
circle-next-silent = Outras pessoas ainda estão escrevendo ou escolhendo. Até que a pessoa que conduz a conversa encerre esta etapa, ninguém pode ver o que foi enviado, nem quantas pessoas enviaram.
circle-next-together = Depois, as palavras de todos aparecem juntas na tela da sala, misturadas, se pelo menos cinco pessoas escreveram.
circle-next-result = Depois, o resultado aparece na tela da sala, se pelo menos cinco pessoas escolheram.
circle-next-look = Volte a esta página para a próxima etapa.
circle-another = Mais alguém quer usar este celular?
circle-another-submit = Começar com uma página em branco
circle-late-title = Esta etapa terminou
circle-late-text = A pessoa que conduz a conversa encerrou a etapa antes que isto chegasse, por isso não foi enviado. Aqui está o que você escreveu. Você pode dizer isso na sala.
circle-late-next = Ir para o que está sendo perguntado agora
circle-over-title = Esta conversa terminou
circle-over-text = Agradecemos a sua presença. Aqui não dá para enviar mais nada.

## What happens to the words

circle-privacy-summary = O que acontece com o que você envia
circle-kept-title = O que guardamos
circle-kept-words = O que você escreve e o idioma desta página.
circle-kept-words-later = As pessoas que organizam esta conversa podem guardar as palavras e aprender com elas. O seu nome não fica junto delas.
circle-kept-ranks = Só quantos pontos cada ideia recebeu de todos juntos. As escolhas que você fez são apagadas.
circle-not-kept-title = O que não guardamos
circle-not-kept-who = O seu nome, o seu celular, o endereço dele na internet ou a hora.
circle-not-kept-same = Quais palavras vieram do mesmo celular.
circle-limits-title = O que não podemos prometer
circle-limits-known = Alguém que conhece você poderia reconhecer você pelas suas palavras, ou por um idioma em que só você escreve aqui.
circle-limits-machine = Quem administra o computador onde ficam guardadas as palavras poderia ler essas palavras antes que elas apareçam.
circle-limits-many = Alguém que envia muitas vezes poderia fazer parecer que cinco pessoas escreveram.

## The screen in the room

circle-screen-join = Participe com o seu celular
circle-screen-open = Abra { $address } e digite este código:
circle-screen-qr = O caminho para esta página, para a câmera de um celular
circle-screen-writing = Todos escrevem em silêncio. As palavras aparecem aqui juntas quando todos tiverem terminado.
circle-screen-choosing = Escolha até cinco ideias no seu celular ou no papel. O resultado aparece aqui quando todos tiverem terminado.
circle-screen-few = Menos de cinco pessoas participaram, por isso nada é mostrado. O que foi enviado continua escondido.
circle-screen-erased = Esta rodada terminou sem ser mostrada. O que foi enviado foi apagado, e ninguém leu.
circle-screen-list = O que foi escrito
circle-screen-result = O que mais importa
circle-screen-points = Pontos
circle-screen-people = Pessoas que escolheram esta ideia
circle-screen-agreed = O que combinamos que esta palavra significa
circle-screen-nobody = Ninguém escreveu sobre esta palavra.
