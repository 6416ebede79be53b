### Signing up for a conversation, slips on paper, and the words read aloud before it begins. A draft: no speaker of this language has reviewed it.

## The page on which a family says when it could come

gathering-lead = { $initiative } convida você para uma conversa. Diga quando você poderia vir e o que ajudaria você a vir.
gathering-slots = Quando você poderia vir?
gathering-slots-hint = Escolha todos os horários que servem para você.
gathering-hours = { $start } – { $end }
gathering-languages = Idiomas:
gathering-interpretation = Intérpretes de:
gathering-has-childcare = Alguém cuida das crianças.
gathering-has-food = Tem alguma coisa para comer.
gathering-has-transport = Ajudamos você a chegar lá.
gathering-has-step-free = Dá para entrar sem subir degraus.

## What a family needs

gathering-interpreter = Você precisa de intérprete?
gathering-interpreter-hint = Escolha o idioma que você fala melhor.
gathering-interpreter-none = Não, não preciso
gathering-children = De quantas crianças alguém precisaria cuidar?
gathering-children-hint = Um número inteiro, por exemplo { $example }. Se não for nenhuma, deixe em branco.
gathering-children-wrong = Por favor, escreva aqui um número inteiro de 0 a { $most }.
gathering-food = Você quer comer com a gente?
gathering-food-eat = Sim, nós comeríamos
gathering-food-vegetarian = Comida sem carne
gathering-food-halal = Comida halal
gathering-food-nuts = Comida sem nozes, castanhas nem amendoim
gathering-way = O que mais ajudaria você?
gathering-way-hint = Escolha tudo o que serve para você, ou nada.
gathering-way-transport = Ajuda para chegar lá
gathering-way-step-free = Uma entrada sem degraus
gathering-way-hear = Um lugar onde eu possa ouvir bem
gathering-way-sign = Intérprete de língua de sinais
gathering-way-read = Alguém que me ajude a ler e escrever
gathering-way-quiet = Um lugar tranquilo para fazer uma pausa
gathering-way-baby = Espaço para um bebê
gathering-send = Enviar

## When something needs another look

gathering-slots-missing = Por favor, escolha pelo menos um horário.
gathering-slots-gone = Um dos horários que você escolheu não está mais disponível. Por favor, escolha mais uma vez.
gathering-incomplete = Esta página estava incompleta quando foi enviada. Por favor, envie mais uma vez.

## What is kept

gathering-kept-numbers = Somamos as suas escolhas a números: quantas pessoas poderiam vir em cada horário e quantas precisam de cada tipo de ajuda. Não guardamos as suas escolhas juntas.
gathering-kept-apart = Esses números ficam separados de tudo o que as pessoas dizem, em uma conversa ou em uma pesquisa.
gathering-seen-title = Quem vê os números
gathering-seen = As pessoas que preparam a conversa veem esses números. Quando só uma pessoa escolheu um horário, elas podem ver do que essa pessoa precisa. Alguém que olhe logo antes e logo depois do seu envio pode ver o que você escolheu.
gathering-erased-title = Quando eles são apagados
gathering-erased = Os números de cada horário são apagados para sempre no dia seguinte a esse horário, ou antes, se as pessoas que preparam a conversa encerrarem esta página. Quantas pessoas enviaram esta página fica guardado até a página ser encerrada.

## After sending

gathering-thanks-lead = As suas escolhas foram contadas.
gathering-thanks-times = Horários que servem para você
gathering-calendar = Colocar no meu calendário
gathering-thanks-remind = Não sabemos quem você é, por isso não podemos mandar um lembrete. Por favor, anote o dia e a hora ou coloque no seu calendário.
gathering-thanks-plans = Se os seus planos mudarem, tudo bem. Você não precisa nos avisar.
gathering-repeat-title = Isto já foi contado
gathering-repeat-text = Estas escolhas já tinham chegado, por isso não foram contadas duas vezes. Outra pessoa pode responder aqui.
gathering-again = Mais alguém quer escolher neste celular?
gathering-again-submit = Começar com uma página em branco

## When it is over

gathering-ended-title = Esta página foi encerrada
gathering-ended-text = Não dá mais para dizer aqui quando você poderia vir. O que as pessoas escolheram aqui foi apagado. Se você quiser vir, por favor, fale com a pessoa que convidou você.

## On slips of paper, beside a QR code

gathering-slip = Convidamos você. Diga quando poderia vir e do que precisa. Escaneie isto, ou abra { $address }
gathering-slip-join = Escreva o que você pensa no seu celular, no seu idioma. Escaneie isto, ou abra { $address }

## On slips of paper that people write on

gathering-paper-rank = Leia a lista. Depois escreva aqui os números de até cinco ideias, a mais importante primeiro.
gathering-paper-fold = Não escreva o seu nome. Dobre este papel e entregue.

## Read aloud before a conversation begins

gathering-consent-title = Antes de começar
gathering-consent-welcome = É muito bom ter vocês aqui. Agradecemos a presença de vocês. Estamos aqui para escutar vocês.
gathering-consent-free = Ninguém precisa falar. Vocês podem passar a vez, fazer uma pausa ou ir embora a qualquer momento. Ninguém vai levar a mal.
gathering-consent-notes = Anotamos o que é dito. Não anotamos nomes. No lugar do nome, cada assento tem uma letra.
gathering-consent-sound = Gostaríamos de gravar o som. Só as pessoas que preparam e conduzem esta conversa podem ouvir, e nada disso é publicado. A gravação é apagada para sempre, no máximo até { $day }. Se alguém de vocês retirar o que disse, apagamos a gravação inteira.
gathering-consent-erase = Quem mudar de ideia hoje pode nos avisar. Então apagamos o que foi dito do seu assento.
gathering-consent-share = Por favor, não contem a outras pessoas quem disse o quê. Não podemos prometer que todos vão cumprir isso. Por isso, digam só o que se sentirem bem em dizer.
gathering-consent-danger = Se ouvirmos que alguém está em perigo, talvez tenhamos que contar a uma pessoa que possa ajudar.
gathering-consent-back = No fim, lemos em voz alta o que anotamos, e vocês podem corrigir.
gathering-consent-ask-notes = Tudo bem para vocês se fizermos anotações? Se estiver tudo bem, por favor, levantem a mão.
gathering-consent-ask-quotes = Podemos repetir as suas palavras para outras pessoas, sem o seu nome? Vocês podem dizer não e participar mesmo assim. Se podemos, por favor, levantem a mão.
gathering-consent-ask-sound = Podemos gravar o som? Qualquer pessoa pode dizer não, e então não gravamos. Se podemos, por favor, levantem a mão.
