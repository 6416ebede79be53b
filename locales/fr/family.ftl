### Every word a family can meet, but for what is said about privacy (privacy.ftl).

language-switch-label = Langue
language-change = Changer de langue
text-not-translated = Ce texte n’est pas encore traduit. Langue : { $language }.
skip-to-content = Aller au contenu principal
sample-banner = Ceci est un exemple. Les personnes et les réponses sont inventées.

home-title = Harken
home-lead = Un lieu où votre communauté scolaire vous écoute.
home-survey-title = Répondre à un questionnaire
home-survey-text = Si vous avez un papier avec un code, tapez le code ici. Si quelqu’un vous a envoyé un lien, ouvrez ce lien.
home-code-label = Code
home-code-hint = Des lettres et des chiffres, par exemple 7K4M-2RXE-H6PT-3WNA-C8FY
home-code-submit = Aller au questionnaire
home-session-title = Participer à une discussion
home-session-text = La personne qui anime la discussion vous donnera un code.
home-session-submit = Participer
home-staff-link = Connexion du personnel
home-code-unknown = Nous ne connaissons pas ce code. Merci de le regarder encore une fois, ou de demander à la personne qui vous l’a donné.
session-unknown = Aucune discussion n’est ouverte avec ce code en ce moment. Merci de demander à la personne qui anime la discussion.

survey-progress = Question { $number } sur { $total }
survey-optional = facultatif
survey-submit = Envoyer mes réponses
survey-questions-count = { $count ->
    [one] { $count } question
    [many] { $count } de questions
   *[other] { $count } questions
}
survey-anonymous = Ici, personne ne vous demande votre nom.
survey-choose-one = Choisissez une réponse.
survey-choose-many = Choisissez toutes les réponses qui conviennent.
survey-other = Autre
survey-other-label = Avec vos propres mots
survey-other-hint = Si vous avez choisi « Autre », merci de préciser.
survey-whole-number-hint = Un nombre entier, par exemple { $example }
survey-decimal-hint = Un nombre, par exemple { $example }
survey-range-hint = Un nombre de { $start } à { $end }
survey-date-hint = Jour, mois et année
survey-no-answer = Pas de réponse
survey-clear-choice = Je préfère ne pas répondre
survey-acknowledge = J’ai lu ce texte
survey-only-if = Seulement si vous avez répondu « { $answer } » à « { $question } »
survey-only-if-other = Seulement si cela correspond à vos réponses précédentes
survey-write-language = Écrivez dans la langue que vous voulez.
survey-draft-saved = Enregistré sur cet appareil. Pas encore envoyé.
survey-offline = Il n’y a pas de connexion Internet en ce moment. Vos réponses sont enregistrées sur cet appareil et ne sont pas encore envoyées.
survey-send-again = Essayer d’envoyer à nouveau

error-summary-title = Merci de regarder encore une fois
error-summary-count = { $count ->
    [one] { $count } réponse est à revoir. Rien de ce que vous avez écrit n’est perdu.
    [many] { $count } de réponses sont à revoir. Rien de ce que vous avez écrit n’est perdu.
   *[other] { $count } réponses sont à revoir. Rien de ce que vous avez écrit n’est perdu.
}
error-required = Il nous faut une réponse ici.
error-required-choice = Merci de choisir une réponse ici.
error-required-acknowledge = Merci de cocher la case après avoir lu ce texte.
error-whole-number = Merci d’écrire ici un nombre entier, par exemple { $example }.
error-number = Merci d’écrire ici un nombre, par exemple { $example }.
error-range = Merci de choisir un nombre de { $start } à { $end }.
error-date = Merci d’écrire ici une date qui existe, avec le jour, le mois et l’année.
error-constraint = Merci de regarder cette réponse encore une fois. Elle ne correspond pas à la question.
error-choice = Merci de choisir une des réponses proposées ici.
error-one-choice = Merci de choisir une seule réponse ici.
error-other-empty = Vous avez choisi « Autre ». Merci de préciser avec vos propres mots.
error-too-long = { $count ->
    [one] Cette réponse a { $count } caractère de trop. Merci de la raccourcir.
    [many] Cette réponse a { $count } de caractères de trop. Merci de la raccourcir.
   *[other] Cette réponse a { $count } caractères de trop. Merci de la raccourcir.
}
error-character = Cette réponse contient un caractère invisible que nous ne pouvons pas garder. Merci de l’écrire à nouveau.

thanks-title = Merci
thanks-lead = Vos réponses sont bien arrivées.
thanks-next-title = Ce qui se passe ensuite
thanks-next-read = Les personnes qui s’en occupent lisent ce que disent les familles et cherchent ce qui revient souvent.
thanks-next-hear = Quand c’est fait, elles disent à tout le monde ce qu’elles ont entendu et ce qu’elles vont faire.
thanks-next-close = Vous pouvez maintenant fermer cette page.
thanks-another = Est-ce que quelqu’un d’autre veut répondre sur ce téléphone ?
thanks-another-submit = Commencer un nouveau questionnaire vide
thanks-repeat-title = Nous avons déjà cette réponse
thanks-repeat-text = Ces réponses étaient déjà arrivées. Nous ne les avons donc pas comptées deux fois. Une autre personne peut répondre ici.

closed-title = Ce questionnaire est fermé
closed-text = Merci de votre visite. Ce questionnaire ne reçoit plus de réponses. Ce que vous avez écrit n’a pas été envoyé.
draft-title = Ce questionnaire n’a pas encore commencé
draft-text = Merci de revenir plus tard, ou de demander à la personne qui vous a donné ce lien.
code-used-title = Ce code a déjà servi
code-used-text = Chaque code sert une seule fois. Si ce n’est pas vous qui l’avez utilisé, merci d’en demander un nouveau à la personne qui vous l’a donné.

not-found-title = Cette page n’est pas ici
not-found-text = Merci de regarder l’adresse encore une fois, ou de recommencer depuis la première page.
home-link = Aller à la première page
bad-request-title = Nous n’avons pas pu lire cet envoi
bad-request-text = Quelque chose s’est mal passé en chemin. Merci de revenir en arrière et d’envoyer à nouveau.
bad-request-nonce = Cette page n’était pas complète au moment de l’envoi. Merci d’ouvrir à nouveau le questionnaire : vos réponses pourront alors arriver.
bad-request-encoding = Une partie n’a pas pu être lue comme du texte. Merci de revenir en arrière, de regarder ce que vous avez écrit et d’envoyer à nouveau.
bad-request-field = Ce questionnaire n’a pas de question appelée « { $field } ». Merci d’ouvrir à nouveau le questionnaire depuis le début.
too-large-title = C’est trop pour un seul envoi
too-large-text = Merci de revenir en arrière, de raccourcir votre réponse la plus longue et d’envoyer à nouveau.
unavailable-title = Nous ne pouvons pas enregistrer vos réponses en ce moment
unavailable-text = Rien n’est perdu : merci d’attendre une minute, puis de les envoyer à nouveau.
too-many-title = Trop d’essais
too-many-text = Merci d’attendre une minute, puis de réessayer.
server-error-title = Quelque chose s’est mal passé de notre côté
server-error-text = Ce n’est pas votre faute. Merci de réessayer dans quelques minutes.

heard-title = Ce que nous avons entendu
heard-not-yet = Il n’y a encore rien à lire ici. Quand les réponses auront été lues ensemble, vous trouverez ici ce que les familles ont dit et ce qui va se passer ensuite.

## Codes on paper

code-slip = Scannez ceci, ou ouvrez { $address } et tapez le code. Il sert une seule fois.
code-needed = Ce questionnaire demande un code. Merci de taper le code de votre papier.
token-mistyped = Une lettre ou un chiffre n’est pas bon. Merci de tous les comparer encore une fois, un par un.

## Receipts

receipt-keep = Garder un reçu
receipt-what = Avec ce reçu, vous pourrez voir plus tard ce que vos paroles sont devenues, dire que vous voyez les choses autrement ou reprendre vos réponses. Il n’est montré qu’ici : notez-le ou prenez-le en photo. Gardez-le pour vous. Qui l’a peut voir vos réponses.
receipt-later = Plus tard, tapez votre reçu ici :
receipt-title = Consulter un reçu
receipt-lead = Voyez ce que vos réponses sont devenues, dites que vous voyez les choses autrement ou reprenez-les.
receipt-label = Votre reçu
receipt-submit = Montrer ce qui est gardé
receipt-nothing-title = Il n’y a rien à montrer pour ce reçu
receipt-nothing-text = Vos réponses attendent peut-être encore avec celles d’autres personnes. Peut-être ont-elles été reprises, ou le reçu a été fermé, ou nous ne le connaissons pas. Nous disons ici toujours la même chose, pour que personne ne puisse en savoir plus. Merci de réessayer quand le questionnaire sera terminé.
receipt-found-title = Ce que nous gardons de vos réponses
receipt-words-title = Vos propres mots, et ce qu’ils sont devenus
receipt-uncoded = Personne n’a encore rien marqué dans ces mots.
receipt-coded = Les personnes qui ont lu ceci ont marqué ces mots, chacun avec un nom court :
receipt-themes = Ils comptent pour :
receipt-quoted = D’autres personnes peuvent lire ces mots :
receipt-held = Seule une personne qui traduit lit ces mots, parce que peu de gens ont écrit dans cette langue.
receipt-contest = Je vois les choses autrement
receipt-contest-text = À partir de maintenant, personne ne verra de citation de ces mots. D’ici un jour environ, ceux qui les ont lus apprendront que vous voyez les choses autrement, mais pas qui vous êtes, et les regarderont de nouveau.
receipt-contest-label = Que vouliez-vous dire ? Merci de n’écrire aucun nom.
receipt-contested = Vous avez dit que vous voyez les choses autrement. Personne ne voit de citation de ces mots tant que quelqu’un ne les a pas regardés de nouveau.
receipt-settled = Vous avez dit que vous voyez les choses autrement. Quelqu’un a regardé ces mots de nouveau.
receipt-withdraw = Reprendre mes réponses
receipt-withdraw-text = Vos réponses et vos mots sont effacés. Les citations disparaissent tout de suite, le reste d’ici un jour environ. Les chiffres déjà publiés restent comme ils sont. On ne peut pas revenir en arrière.
receipt-withdrawn = Vos réponses sont en train d’être effacées. Les citations de vos mots ont déjà disparu ; le reste suit d’ici un jour environ. Vous pouvez jeter le reçu.
receipt-close = Fermer ce reçu
receipt-close-text = Vos réponses restent, mais personne ne pourra plus les retrouver avec ce reçu, pas même vous. On ne peut pas revenir en arrière.
receipt-closed = Ce reçu est fermé. Vos réponses restent. Vous pouvez jeter le reçu.
