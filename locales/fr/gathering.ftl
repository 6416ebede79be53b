### Signing up for a conversation, slips on paper, and the words read aloud before it begins. A draft: no speaker of this language has reviewed it.

## The page on which a family says when it could come

gathering-lead = { $initiative } vous invite à une discussion. Dites-nous quand vous pourriez venir, et ce qui vous aiderait à venir.
gathering-slots = Quand pourriez-vous venir ?
gathering-slots-hint = Choisissez tous les moments qui vous conviennent.
gathering-hours = { $start } – { $end }
gathering-languages = Langues :
gathering-interpretation = Interprètes pour :
gathering-has-childcare = Quelqu’un s’occupe des enfants.
gathering-has-food = Il y a quelque chose à manger.
gathering-has-transport = Nous vous aidons à venir sur place.
gathering-has-step-free = On peut entrer sans monter de marches.

## What a family needs

gathering-interpreter = Avez-vous besoin d’un interprète ?
gathering-interpreter-hint = Choisissez la langue que vous parlez le mieux.
gathering-interpreter-none = Non, je n’en ai pas besoin
gathering-children = De combien d’enfants faudrait-il s’occuper ?
gathering-children-hint = Un nombre entier, par exemple { $example }. S’il n’y en a pas, laissez vide.
gathering-children-wrong = Merci d’écrire ici un nombre entier de 0 à { $most }.
gathering-food = Voulez-vous manger avec nous ?
gathering-food-eat = Oui, nous mangerions
gathering-food-vegetarian = Repas sans viande
gathering-food-halal = Repas halal
gathering-food-nuts = Repas sans noix, noisettes ni arachides
gathering-way = Qu’est-ce qui vous aiderait aussi ?
gathering-way-hint = Choisissez tout ce qui convient, ou rien.
gathering-way-transport = De l’aide pour venir sur place
gathering-way-step-free = Une entrée sans marches
gathering-way-hear = Une place où je peux bien entendre
gathering-way-sign = Un interprète en langue des signes
gathering-way-read = Quelqu’un pour m’aider à lire et à écrire
gathering-way-quiet = Un endroit calme pour faire une pause
gathering-way-baby = De la place pour un bébé
gathering-send = Envoyer

## When something needs another look

gathering-slots-missing = Merci de choisir au moins un moment.
gathering-slots-gone = Un moment que vous avez choisi n’est plus proposé. Merci de choisir encore une fois.
gathering-incomplete = Cette page n’était pas complète au moment de l’envoi. Merci de l’envoyer encore une fois.

## What is kept

gathering-kept-numbers = Nous ajoutons vos choix à des chiffres : combien de personnes pourraient venir à chaque moment, et combien ont besoin de chaque sorte d’aide. Nous ne gardons pas vos choix ensemble.
gathering-kept-apart = Ces chiffres sont gardés à part de tout ce que les gens disent, dans une discussion ou dans un questionnaire.
gathering-seen-title = Qui voit les chiffres
gathering-seen = Les personnes qui préparent la discussion voient ces chiffres. Quand une seule personne a choisi un moment, elles peuvent voir de quoi cette personne a besoin. Quelqu’un qui regarde juste avant et juste après votre envoi peut voir ce que vous avez choisi.
gathering-erased-title = Quand ils sont effacés
gathering-erased = Les chiffres de chaque moment sont effacés pour toujours le lendemain de ce moment, ou plus tôt si les personnes qui préparent la discussion ferment cette page. Le nombre de personnes qui ont envoyé cette page est gardé jusqu’à ce que la page se termine.

## After sending

gathering-thanks-lead = Vos choix ont été comptés.
gathering-thanks-times = Les moments qui vous conviennent
gathering-calendar = Mettre dans mon calendrier
gathering-thanks-remind = Nous ne savons pas qui vous êtes, nous ne pouvons donc pas vous envoyer de rappel. Merci de noter le jour et l’heure ou de les mettre dans votre calendrier.
gathering-thanks-plans = Si vos projets changent, ce n’est pas grave. Vous n’avez pas besoin de nous le dire.
gathering-repeat-title = Nous avons déjà compté ces choix
gathering-repeat-text = Ces choix étaient déjà arrivés. Nous ne les avons donc pas comptés deux fois. Une autre personne peut répondre ici.
gathering-again = Est-ce que quelqu’un d’autre veut choisir sur ce téléphone ?
gathering-again-submit = Commencer avec une page vide

## When it is over

gathering-ended-title = Cette page est fermée
gathering-ended-text = Vous ne pouvez plus dire ici quand vous pourriez venir. Ce que les gens ont choisi ici est effacé. Si vous souhaitez venir, merci de demander à la personne qui vous a transmis l’invitation.

## On slips of paper, beside a QR code

gathering-slip = Nous vous invitons. Dites-nous quand vous pourriez venir et ce qu’il vous faut. Scannez ceci, ou ouvrez { $address }
gathering-slip-join = Écrivez ce que vous pensez sur votre téléphone, dans votre langue. Scannez ceci, ou ouvrez { $address }

## On slips of paper that people write on

gathering-paper-rank = Lisez la liste. Écrivez ensuite ici les numéros de cinq idées au plus, la plus importante d’abord.
gathering-paper-fold = N’écrivez pas votre nom. Pliez ce papier et remettez-le.

## Read aloud before a conversation begins

gathering-consent-title = Avant de commencer
gathering-consent-welcome = Bienvenue, et merci de votre présence. Nous sommes ici pour vous écouter.
gathering-consent-free = Rien ne vous oblige à parler. Vous pouvez passer votre tour, faire une pause ou partir à tout moment. Personne ne vous en voudra.
gathering-consent-notes = Nous notons ce qui est dit. Nous ne notons aucun nom. À la place, chaque siège a une lettre.
gathering-consent-sound = Nous aimerions enregistrer le son. Seules les personnes qui préparent et animent cette discussion peuvent l’écouter, et il n’est jamais publié. Il est effacé pour toujours au plus tard le { $day }. Si l’un ou l’une de vous retire ses paroles, nous effaçons tout l’enregistrement.
gathering-consent-erase = Si vous changez d’avis aujourd’hui, dites-le-nous. Nous effaçons alors ce qui a été dit depuis votre siège.
gathering-consent-share = Merci de ne pas raconter à d’autres qui a dit quoi. Nous ne pouvons pas promettre que tout le monde le respectera. Ne dites donc que ce que vous êtes à l’aise de dire.
gathering-consent-danger = Si nous entendons que quelqu’un est en danger, nous devrons peut-être le dire à une personne qui peut aider.
gathering-consent-back = À la fin, nous lisons à voix haute ce que nous avons noté, et vous pouvez le corriger.
gathering-consent-ask-notes = Êtes-vous d’accord pour que nous prenions des notes ? Si oui, merci de lever la main.
gathering-consent-ask-quotes = Pouvons-nous répéter vos paroles à d’autres, sans votre nom ? Vous pouvez dire non et participer quand même. Si nous le pouvons, merci de lever la main.
gathering-consent-ask-sound = Pouvons-nous enregistrer le son ? Chacun peut dire non, et dans ce cas nous n’enregistrons pas. Si nous le pouvons, merci de lever la main.
