### What people in a room read on their own phones and on the screen while a conversation runs. A draft: no speaker of this language has reviewed it.

## The page on the phone

circle-lead = Une discussion organisée par { $name }. Ici, personne ne vous demande votre nom.
circle-soon-title = Cette discussion n’a pas encore commencé
circle-soon-text = Vous êtes au bon endroit. Regardez de nouveau ici quand elle commencera. Vous verrez alors ce qui est demandé.
circle-wait-title = Merci d’attendre un moment
circle-wait-text = Aucune question n’est posée en ce moment. Quand la personne qui anime la discussion posera une question, vous la verrez ici.
circle-look-again = Regarder encore une fois
circle-write-title = Écrivez ce que vous pensez
circle-answer-hint = Écrivez dans la langue que vous voulez. Ne mettez pas de noms.
circle-idea-label = Idée { $number }
circle-idea-hint = Une idée par case. Vous pouvez laisser des cases vides.
circle-words-title = Que veulent dire ces mots pour vous ?
circle-words-hint = Écrivez sur autant de mots que vous voulez. Rien de ce que vous écrivez n’est faux.
circle-word-equity = Équité
circle-word-equality = Égalité
circle-word-inclusion = Inclusion
circle-word-justice = Justice
circle-send = Envoyer
circle-rank-title = Choisissez ce qui compte le plus
circle-rank-text = Lisez la liste. Choisissez ensuite jusqu’à cinq idées, la plus importante d’abord. Personne ne voit ce que vous avez choisi.
circle-rank-list = La liste
circle-rank-1 = La plus importante
circle-rank-2 = Deuxième
circle-rank-3 = Troisième
circle-rank-4 = Quatrième
circle-rank-5 = Cinquième
circle-rank-none = Aucun choix

## When something needs another look. Nothing that was written is lost.

circle-problem-empty = Merci d’écrire quelque chose avant d’envoyer.
circle-problem-long = Ce texte est trop long pour être envoyé. Il peut avoir { $count } lettres au maximum.
circle-problem-none = Merci de choisir au moins une idée de la liste.
circle-problem-twice = Vous avez déjà choisi cette idée. Merci d’en choisir une autre, ou de laisser vide.
circle-problem-unknown = Cette idée n’est plus sur la liste. Merci de choisir à nouveau.
circle-problem-page = Cette page n’était pas complète au moment de l’envoi. Merci de l’envoyer encore une fois.
circle-problem-field = Cette page n’a rien qui s’appelle « { $field } ». Merci de l’ouvrir à nouveau depuis le début.
circle-busy = Nous n’avons pas pu garder votre envoi pour le moment. Merci d’envoyer à nouveau dans un instant. Rien de ce que vous avez écrit n’est perdu.

## Thank you, too late, over

circle-thanks-title = Merci
circle-thanks-lead = Votre envoi est bien arrivé.
circle-thanks-repeat = Cet envoi était déjà arrivé. Nous ne l’avons donc pas compté deux fois.
circle-next-silent = D’autres personnes écrivent ou choisissent encore. Tant que la personne qui anime la discussion n’a pas fermé cette étape, personne ne peut voir ce qui a été envoyé, ni combien de personnes ont envoyé quelque chose.
circle-next-together = Ensuite, les mots de tout le monde apparaissent ensemble et mélangés sur l’écran de la salle, si au moins cinq personnes ont écrit.
circle-next-result = Ensuite, le résultat apparaît sur l’écran de la salle, si au moins cinq personnes ont choisi.
circle-next-look = Revenez à cette page pour l’étape suivante.
circle-another = Est-ce que quelqu’un d’autre veut utiliser ce téléphone ?
circle-another-submit = Commencer avec une page vide
circle-late-title = Cette étape est terminée
circle-late-text = La personne qui anime la discussion l’a fermée avant que votre envoi n’arrive. Rien n’a donc été envoyé. Voici ce que vous avez écrit. Vous pouvez le dire dans la salle.
circle-late-next = Aller à la question posée maintenant
circle-over-title = Cette discussion est terminée
circle-over-text = Merci de votre présence. On ne peut plus rien envoyer ici.

## What happens to the words

circle-privacy-summary = Ce que devient ce que vous envoyez
circle-kept-title = Ce que nous gardons
circle-kept-words = Ce que vous écrivez, et la langue de cette page.
circle-kept-words-later = Les personnes qui organisent cette discussion peuvent garder les mots et en apprendre quelque chose. Votre nom n’est pas avec eux.
circle-kept-ranks = Seulement le nombre de points que chaque idée a reçus de tout le monde ensemble. Ce que vous avez choisi est effacé.
circle-not-kept-title = Ce que nous ne gardons pas
circle-not-kept-who = Votre nom, votre téléphone, son adresse sur Internet, ou l’heure.
circle-not-kept-same = Quels mots sont venus du même téléphone.
circle-limits-title = Ce que nous ne pouvons pas promettre
circle-limits-known = Quelqu’un qui vous connaît pourrait vous reconnaître à vos mots, ou à une langue que personne d’autre n’écrit ici.
circle-limits-machine = La personne ou l’entreprise qui gère l’ordinateur où sont gardés les mots pourrait les lire avant qu’ils n’apparaissent.
circle-limits-many = Quelqu’un qui envoie plusieurs fois pourrait faire croire que cinq personnes ont écrit.

## The screen in the room

circle-screen-join = Participez avec votre téléphone
circle-screen-open = Ouvrez { $address } et tapez ce code :
circle-screen-qr = Le chemin vers cette page, pour l’appareil photo d’un téléphone
circle-screen-writing = Tout le monde écrit en silence. Les mots apparaissent ici ensemble quand tout le monde a fini.
circle-screen-choosing = Choisissez jusqu’à cinq idées sur votre téléphone ou sur papier. Le résultat apparaît ici quand tout le monde a fini.
circle-screen-few = Moins de cinq personnes ont participé, rien n’est donc montré. Ce qui a été envoyé reste caché.
circle-screen-erased = Cette étape s’est terminée sans que rien soit montré. Ce qui a été envoyé a été effacé, et personne ne l’a lu.
circle-screen-list = Ce qui a été écrit
circle-screen-result = Ce qui compte le plus
circle-screen-points = Points
circle-screen-people = Personnes qui ont choisi cette idée
circle-screen-agreed = Le sens que nous avons choisi ensemble
circle-screen-nobody = Personne n’a écrit sur ce mot.
