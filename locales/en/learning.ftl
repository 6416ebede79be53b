### What is learned from codes: groups of answers without a code, and how suggestions do.

learning-clusters-title = Groups without a code
learning-clusters-lead = Answers nobody has coded yet, put together because they speak alike. Each group is known by the words that set it apart. Read before you make a code of one.
learning-clusters-empty = No groups yet
learning-clusters-empty-text = A language needs at least 20 answers without a code before groups can be found.
learning-clusters-name = Name of the code
learning-clusters-make = Make a code
learning-recall-title = How suggestions do
learning-recall-text = Answers that people have coded are held back, and it is counted how often their code would have been among the first three suggested. A language in which that is too seldom gets no suggestions.
learning-confirmed = Coded answers
learning-recall = Found among the first three
learning-recall-none = not measured
learning-standing = Suggestions
learning-standing-ready = shown
learning-standing-unsure = not good enough yet
learning-standing-learning = being learned
learning-standing-few = too few coded answers
learning-order = Order
learning-order-chance = By chance
learning-order-teaching = What teaches most first
learning-search = Words to find
learning-coder = Coded by
learning-coder-any = Anybody
