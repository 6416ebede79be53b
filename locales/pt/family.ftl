### Every word a family can meet, but for what is said about privacy (privacy.ftl).

language-switch-label = Idioma
language-change = Mudar de idioma
text-not-translated = Este texto ainda não foi traduzido. Idioma: { $language }.
skip-to-content = Ir para a parte principal
sample-banner = Isto é um exemplo. As pessoas e as respostas são inventadas.

home-title = Harken
home-lead = Um lugar onde a sua comunidade escolar escuta você.
home-survey-title = Responder a uma pesquisa
home-survey-text = Se você tem um papel com um código, digite o código aqui. Se alguém enviou um link para você, abra o link.
home-code-label = Código
home-code-hint = Letras e números, por exemplo 7K4M-2RXE-H6PT-3WNA-C8FY
home-code-submit = Ir para a pesquisa
home-session-title = Participar de uma conversa
home-session-text = A pessoa que conduz a conversa vai passar um código para você.
home-session-submit = Participar
home-staff-link = Acesso da equipe
home-code-unknown = Não encontramos este código. Por favor, confira mais uma vez ou pergunte à pessoa que passou o código para você.
session-unknown = Não há nenhuma conversa aberta com este código agora. Por favor, pergunte à pessoa que está conduzindo a conversa.

survey-progress = Pergunta { $number } de { $total }
survey-optional = opcional
survey-submit = Enviar minhas respostas
survey-questions-count = { $count ->
    [one] { $count } pergunta
    [many] { $count } de perguntas
   *[other] { $count } perguntas
}
survey-anonymous = Aqui ninguém pergunta o seu nome.
survey-choose-one = Escolha uma resposta.
survey-choose-many = Escolha todas as respostas que servem para você.
survey-other = Outro
survey-other-label = Com as suas palavras
survey-other-hint = Se você escolheu “Outro”, por favor, diga o quê.
survey-whole-number-hint = Um número inteiro, por exemplo { $example }
survey-decimal-hint = Um número, por exemplo { $example }
survey-range-hint = Um número de { $start } a { $end }
survey-date-hint = Dia, mês e ano
survey-no-answer = Sem resposta
survey-clear-choice = Prefiro não responder
survey-acknowledge = Li este texto
survey-only-if = Só se você respondeu “{ $answer }” em “{ $question }”
survey-only-if-other = Só se isto combina com as suas respostas anteriores
survey-write-language = Escreva no idioma que você quiser.
survey-draft-saved = Salvo neste aparelho. Ainda não enviado.
survey-offline = Não há internet agora. As suas respostas estão salvas neste aparelho e ainda não foram enviadas.
survey-send-again = Tentar enviar de novo

error-summary-title = Por favor, olhe mais uma vez
error-summary-count = { $count ->
    [one] { $count } resposta precisa de mais uma olhada. Nada do que você escreveu se perdeu.
    [many] { $count } de respostas precisam de mais uma olhada. Nada do que você escreveu se perdeu.
   *[other] { $count } respostas precisam de mais uma olhada. Nada do que você escreveu se perdeu.
}
error-required = Precisamos de uma resposta aqui.
error-required-choice = Por favor, escolha uma resposta aqui.
error-required-acknowledge = Por favor, marque a caixinha depois de ler este texto.
error-whole-number = Por favor, escreva aqui um número inteiro, por exemplo { $example }.
error-number = Por favor, escreva aqui um número, por exemplo { $example }.
error-range = Por favor, escolha um número de { $start } a { $end }.
error-date = Por favor, escreva aqui uma data que existe, com dia, mês e ano.
error-constraint = Por favor, olhe esta resposta mais uma vez. Ela não combina com a pergunta.
error-choice = Por favor, escolha uma das respostas mostradas aqui.
error-one-choice = Por favor, escolha só uma resposta aqui.
error-other-empty = Você escolheu “Outro”. Por favor, diga o quê, com as suas palavras.
error-too-long = { $count ->
    [one] Esta resposta tem { $count } caractere a mais. Por favor, deixe-a mais curta.
    [many] Esta resposta tem { $count } de caracteres a mais. Por favor, deixe-a mais curta.
   *[other] Esta resposta tem { $count } caracteres a mais. Por favor, deixe-a mais curta.
}
error-character = Esta resposta tem um caractere invisível que não conseguimos guardar. Por favor, escreva de novo.

thanks-title = Muito obrigado
thanks-lead = As suas respostas chegaram.
thanks-next-title = O que acontece agora
thanks-next-read = As pessoas que trabalham nisso leem o que as famílias dizem e procuram o que aparece várias vezes.
thanks-next-hear = Depois disso, contam a todos o que ouviram e o que vão fazer.
thanks-next-close = Você já pode fechar esta página.
thanks-another = Mais alguém quer responder neste celular?
thanks-another-submit = Começar uma pesquisa nova, em branco
thanks-repeat-title = Já temos esta resposta
thanks-repeat-text = Estas respostas já tinham chegado, por isso não foram contadas duas vezes. Outra pessoa pode responder aqui.

closed-title = Esta pesquisa terminou
closed-text = Agradecemos a sua visita. Esta pesquisa não recebe mais respostas. O que você escreveu não foi enviado.
draft-title = Esta pesquisa ainda não começou
draft-text = Por favor, volte mais tarde ou pergunte à pessoa que passou este link para você.
code-used-title = Este código já foi usado
code-used-text = Cada código funciona uma só vez. Se não foi você quem usou, por favor, peça um novo à pessoa que passou o código para você.

not-found-title = Esta página não está aqui
not-found-text = Por favor, confira o endereço mais uma vez ou comece de novo pela primeira página.
home-link = Ir para a primeira página
bad-request-title = Não conseguimos ler isto
bad-request-text = Algo deu errado no caminho até aqui. Por favor, volte e envie de novo.
bad-request-nonce = Esta página estava incompleta quando foi enviada. Por favor, abra a pesquisa de novo; assim as suas respostas podem chegar.
bad-request-encoding = Uma parte não pôde ser lida como texto. Por favor, volte, veja o que você escreveu e envie de novo.
bad-request-field = Esta pesquisa não tem nenhuma pergunta chamada “{ $field }”. Por favor, abra a pesquisa de novo desde o começo.
too-large-title = Isto é demais para enviar de uma vez
too-large-text = Por favor, volte, encurte a sua resposta mais longa e envie de novo.
unavailable-title = Não conseguimos salvar as suas respostas agora
unavailable-text = Nada se perdeu: por favor, espere um minuto e envie de novo.
too-many-title = Muitas tentativas
too-many-text = Por favor, espere um minuto e tente de novo.
server-error-title = Algo deu errado do nosso lado
server-error-text = A culpa não é sua. Por favor, tente de novo em alguns minutos.

heard-title = O que ouvimos
heard-not-yet = Ainda não há nada para ler aqui. Quando as respostas tiverem sido lidas em conjunto, você vai encontrar aqui o que as famílias disseram e o que vai acontecer depois.

## Codes on paper

code-slip = Escaneie isto, ou abra { $address } e digite o código. Ele funciona uma só vez.
code-needed = Esta pesquisa precisa de um código. Por favor, digite o código do seu papel.
token-mistyped = Alguma letra ou algum número não está certo. Por favor, compare todos mais uma vez, um por um.

## Receipts

receipt-keep = Guardar um recibo
receipt-what = Com este recibo você pode ver mais tarde o que foi feito das suas palavras, dizer que vê de outro jeito ou retirar as suas respostas. Ele aparece só aqui: anote ou tire uma foto. Não passe para ninguém. Quem tiver o recibo pode ver as suas respostas.
receipt-later = Mais tarde, digite aqui o seu recibo:
receipt-title = Consultar um recibo
receipt-lead = Veja o que foi feito das suas respostas, diga que vê de outro jeito ou retire as respostas.
receipt-label = Seu recibo
receipt-submit = Mostrar o que está guardado
receipt-nothing-title = Não há nada para mostrar com este recibo
receipt-nothing-text = Talvez as suas respostas ainda estejam esperando junto com as de outras pessoas. Talvez tenham sido retiradas, ou o recibo foi fechado, ou não o conhecemos. Aqui dizemos sempre a mesma coisa, para que ninguém descubra mais. Por favor, tente de novo quando a pesquisa tiver terminado.
receipt-found-title = O que guardamos das suas respostas
receipt-words-title = As suas próprias palavras e o que foi feito delas
receipt-uncoded = Ninguém marcou nada nestas palavras ainda.
receipt-coded = Quem leu isto marcou estas palavras, cada uma com um nome curto:
receipt-themes = Elas contam para:
receipt-quoted = Outras pessoas podem ler estas palavras:
receipt-held = Só quem traduz lê estas palavras, porque poucas pessoas escreveram nesta língua.
receipt-contest = Eu vejo de outro jeito
receipt-contest-text = A partir de agora, ninguém verá citações destas palavras. Em cerca de um dia, quem as leu fica sabendo que você vê de outro jeito, mas não quem você é, e olha para elas de novo.
receipt-contest-label = O que você quis dizer? Por favor, não escreva nomes.
receipt-contested = Você disse que vê isto de outro jeito. Ninguém vê citações destas palavras até que alguém olhe para elas de novo.
receipt-settled = Você disse que vê isto de outro jeito. Alguém olhou de novo para estas palavras.
receipt-withdraw = Retirar as minhas respostas
receipt-withdraw-text = As suas respostas e palavras são apagadas. As citações somem na hora; o resto, em cerca de um dia. Os números que já foram publicados ficam como estão. Isto não pode ser desfeito.
receipt-withdrawn = As suas respostas estão sendo apagadas. As citações das suas palavras já sumiram; o resto some em cerca de um dia. Você pode jogar o recibo fora.
receipt-close = Fechar este recibo
receipt-close-text = As suas respostas ficam, mas ninguém mais poderá encontrá-las com este recibo, nem mesmo você. Isto não pode ser desfeito.
receipt-closed = Este recibo está fechado. As suas respostas ficam. Você pode jogar o recibo fora.
