### Facilitation guides. In lists, each line is an item; in steps, minutes stand before the bar.

guide-list-title = Facilitation guides
guide-list-lead = Six pages to read before you sit down with people, and to hold in your hand while you do. Print them.
guide-purpose = What it is for
guide-before = Before
guide-steps = Step by step
guide-step-minutes = { $minutes } min
guide-total = About { $minutes } minutes in all
guide-say = Words you can use
guide-avoid = What to avoid
guide-after = After

## Opening and agreements

guide-opening-title = Opening and agreements
guide-opening-purpose = The first fifteen minutes decide who speaks in the next ninety. People need to know why they are here, what happens with what they say, and that they can stop at any time, before anybody asks them anything.
guide-opening-before =
    Set the chairs in a circle, without a table at its head. Leave room for a wheelchair, a pram and an interpreter.
    Put a letter on each seat, A, B, C. No name tags, no list to sign.
    Ask interpreters to come twenty minutes early. Go through the prompts and the hard words with them.
    Decide who facilitates and who writes. One person cannot do both well.
    Print the words that are read aloud before you begin, in every language of the room.
guide-opening-steps =
    5 | Arriving. Greet each person at the door. Say where the food, the toilet and the children’s room are.
    3 | Say who you are, who asked for this conversation and what will be done with it. Say one thing that is already decided, so that nobody hopes in vain.
    4 | Read the words about notes, seats and consent in every language. Stop after each paragraph for the interpreters.
    2 | Ask the two questions one after the other and count hands. Write down the two numbers, nothing else.
    4 | Agreements. Offer three, ask what is missing, write the answers where all can see them.
    2 | A light first round that everybody can answer in one sentence, so that each voice has been in the room once.
guide-opening-say =
    Everything you say here is right, because it happened to you.
    You can say “pass”. You do not have to tell us why.
    What do you need from the others so that you can speak freely?
    We will be done at half past seven, and I will keep to that.
guide-opening-avoid =
    Asking people to introduce themselves with school, job or how long they have been in the country.
    Rushing the consent because people nod. Nodding is politeness, not agreement.
    Promising that something will change. Promise only what you yourself will do, and by when.
    Letting officials sit in to listen. If they must come, say so in the invitation.
guide-opening-after =
    Leave the agreements on the wall until the end, and point to them when you need them.
    If fewer than everybody agreed to notes, do not write at all, or write only what those who agreed say.
    Write down who was missing from the room: that is a finding too.

## One-to-one interview

guide-interview-title = One-to-one interview
guide-interview-purpose = A conversation with one person who would not speak in a group, or whose story needs time: a parent who works nights, a student, somebody who was hurt. You learn how things happened one after another, which no survey tells.
guide-interview-before =
    Let the person choose place, hour, language, and whether somebody comes along.
    Choose an interpreter from outside the person’s own circle, and ask the person whether this one is all right.
    Read your prompts aloud once. Strike out every one that can be answered with yes or no.
    Know where to send somebody who needs help: write two numbers down and bring them.
guide-interview-steps =
    5 | Thank them, say how long it takes, and read the words about notes and consent. Ask both questions.
    5 | Begin easily: “Tell me about an ordinary morning before school.”
    25 | One prompt, then silence. Follow the story in the order in which it happened. Ask for the one time they remember best.
    10 | Go deeper once or twice: what happened then, who else was there, what would have helped.
    5 | Turn to what is wanted: “If you could change one thing by next month, what would it be?”
    5 | Read back what you wrote. Let the person correct it, in their own words.
    3 | Ask what you did not ask. Say what happens next and when.
guide-interview-say =
    What happened next?
    Can you tell me about one time when it was like that?
    You said “they never listen”. What does that look like?
    We can stop here, or leave this out altogether. It is for you to choose.
guide-interview-avoid =
    “Why did you …?” It sounds like blame. “What made you decide …?” does not.
    Finishing sentences. Count to seven in a silence before you say anything.
    Comforting with your own story. Your turn is another day.
    Speaking to the interpreter. Look at the person, and say “you”.
guide-interview-after =
    Within the hour, go through your notes and mark which lines are their exact words.
    Take out whatever would tell who spoke: names, streets, the one family with five children.
    With one speaker there are no numbers, and a quote only with their yes.
    Look after yourself. If it was heavy, tell a colleague that it was, not what was said.

## Circle

guide-circle-title = Circle
guide-circle-purpose = Everybody speaks in turn and nobody answers. A circle is slow on purpose. It is for hearing a whole group, above all where some usually speak for others, and for talking about what hurt.
guide-circle-before =
    Six to twelve people, chairs of one height, nothing in the middle but perhaps something that belongs to all.
    Choose an object to hand around. Whoever holds it speaks; everybody else listens.
    Have one prompt for each round, three at most, and put the gentlest first.
    Tell the interpreters that they whisper while the object is held, and speak in the pause after it.
guide-circle-steps =
    5 | Explain the object: it goes in one direction, holding it in silence is speaking too, and passing it on is fine.
    10 | First round, a light one: something that made this week easier.
    25 | Second round, the prompt itself. Speak first and short, so that others know how short and how honest it can be.
    20 | Third round: what you heard from others that stays with you.
    10 | Open talk without the object, for whoever wants to add something.
    5 | Closing round: one word each.
guide-circle-say =
    We are not looking for one answer. We are looking for all of them.
    I will not reply to what you say, and neither will anybody else. We listen.
    Take the time you need. If it gets long, I will raise my hand a little.
guide-circle-avoid =
    Thanking or praising some and not others. A nod for each is enough.
    Skipping somebody because they are quiet. The object comes to everybody.
    Debate. If someone answers another person, bring the object back.
    More people than minutes: reckon two minutes for each person and round.
guide-circle-after =
    Ask whether anybody wants to say something that should not be written down any more, and take it out.
    Write down what came up in the third round first: it is what the group itself finds important.
    Put the object away together. It sounds small, and people remember it.

## Nominal group technique

guide-ngt-title = Nominal group technique
guide-ngt-purpose = A way for a group to find out what matters most to all of it, without the loudest deciding. Ideas are written in silence, listed without debate, made clear, and then ranked by each person alone.
guide-ngt-before =
    Five to nine people at a table; with more, make several tables. Mixed languages need an interpreter or a scribe at each.
    One question, open, and about what could be done: “What would make it easier to come to school on time?”
    Paper and pens, or phones with the session’s code. Nobody needs both.
    A wall or a projector for the list, and five slips for each person.
guide-ngt-steps =
    5 | Read the question in every language. Let people ask what it means, not what you want to hear.
    8 | Silent ideas. Everybody writes or draws, one idea a slip. Whoever does not write tells a scribe, quietly.
    15 | Round-robin list. One idea a person, round after round, written down as it was said, until there are no more. No debate.
    15 | Clarify and merge. Ask of each what it means. Merge two only if both who brought them agree.
    7 | Rank in private. Each chooses five and gives five points to the best, one to the last.
    5 | Count where all can see it, and read the result aloud.
    5 | Ask: what surprises you, and what is missing?
guide-ngt-say =
    For eight minutes nobody speaks, and I do not either.
    Is this the same as number four, or another thing? You decide.
    All ideas stay on the list, also those that get no points.
guide-ngt-avoid =
    Rewording ideas so that they sound better. Write what was said.
    Showing points while people still rank: everybody follows the first.
    Merging so far that nobody knows their own idea again.
    Taking the ranking for a decision. It is what this group, today, finds important.
guide-ngt-after =
    Keep the whole list, with its points, in every language it was said in.
    With fewer than ten people, do not publish the points. Say in words what stood on top.
    Look at the ideas of one person that nobody else ranked. They may be about the fewest, and the worst off.

## Shared-vocabulary exercise

guide-words-title = Shared-vocabulary exercise
guide-words-purpose = Equity, equality, inclusion and justice mean different things to different people, and some languages have one word for two of them, or none. When a group agrees what a word shall mean among them, later talks are shorter and kinder.
guide-words-before =
    Choose two to four words, those that will come up again. Do not choose ten.
    Ask interpreters beforehand how they would say each word, and whether they are content with it. Bring their doubts into the room.
    A wall with a column for each word, and slips. Or phones with the session’s code.
    Find a short story from this school in which the words differ: two children, one ladder, three sizes of box.
guide-words-steps =
    5 | Tell the story. Ask nothing yet.
    8 | Silent writing: “When I hear this word, I think of …” In any language, one slip a word, no names.
    5 | Put all slips up together, shuffled. People walk along and read.
    15 | In pairs: which slips belong together, and which contradict each other? What does my language say?
    20 | Agree on one sentence for each word, in one language after the other. Begin with the language that has the hardest time with it.
    7 | Try the sentence out: does it fit the story? Would a child understand it?
guide-words-say =
    We are not looking for the dictionary. We want to know what we mean here.
    How would you say this to your mother?
    If there is no word for it in your language, tell us what you would say instead.
guide-words-avoid =
    Beginning with a definition on a slide. Everybody will agree with it, and nobody will mean it.
    Treating English as the original and other languages as its translations.
    Votes. If two meanings stay, write both down, and who uses which when.
    Correcting somebody’s word. Ask what they mean by it.
guide-words-after =
    Write the agreed sentences into the initiative’s vocabulary, so that they stand wherever the words are used.
    Have a second speaker of each language read the sentence before it is printed.
    Come back to the words after a year: meanings move.

## Difficult moments

guide-difficult-title = Difficult moments
guide-difficult-purpose = Anger, tears, silence, somebody who speaks for everybody, a story that puts a child at risk. They come in every good conversation. This page says what to do in the first minute.
guide-difficult-before =
    Agree on a sign with your co-facilitator for “I need you to take over”.
    Know your duty: which things you must report, to whom, and how you tell people so before they speak.
    Have a second room, water, and the two numbers of people who can help.
    Decide who walks out with somebody who leaves. Nobody leaves alone.
guide-difficult-steps =
    1 | Stop. Breathe out, put the pen down, sit back. The room takes its calm from you.
    1 | Name it without judging: “This is hard to hear, and it matters.”
    2 | Ask the person first: “Do you want to go on, take a break, or leave it here?” Do what they say.
    3 | Turn to the room: “What do we need now?” A silence, a break, a change of prompt are all good answers.
    2 | Come back to the agreements on the wall. Go on only when two or three people nod.
guide-difficult-say =
    To somebody who speaks for all: “Thank you. I would like to hear from seats we have not heard yet.”
    To anger at you: “You have reason to be angry. I want to write this down as you said it. Is this right?”
    To something that wounds a group: “I stop here. We speak of what happened to us, not of what others are.”
    To somebody who cries: nothing. Put the water within reach and wait.
    To a story of danger: “I may have to tell someone who can help. Let us talk, the two of us, right after this.”
guide-difficult-avoid =
    Explaining why the school did what it did. You are here to listen.
    Asking a person to speak for their whole people.
    Making somebody who was hurt comfort the one who hurt.
    Going on as if nothing had happened because the clock says so.
guide-difficult-after =
    Talk to whoever was hurt before they go home, and once more within two days, if they want that.
    Offer to erase what was said from that seat. Do it while they watch.
    If a child is at risk, report it today, and write down that you did and nothing more than is needed.
    Sit down with your team for ten minutes: what happened, what we did, what we need.
