### Signing in and the frame of staff pages.

staff-menu = Menu
staff-listen = Listen
staff-surveys = Surveys
staff-sessions = Sessions
staff-understand = Understand
staff-words = Words
staff-codebook = Codebook
staff-themes = Themes
staff-barriers = Barriers
staff-share = Share
staff-summary = Theme summary
staff-quotes = Quotes
staff-breadcrumb = You are here
staff-sign-out = Sign out
staff-save = Save
staff-cancel = Not now
staff-remove = Remove
staff-optional = optional
overtaken = Somebody else changed this while you had it open. Nothing was lost: your words are in the form, theirs are shown beside it. Save again to put yours in place of theirs.
overtaken-now = It reads now:
overtaken-gone = Somebody has taken this text away.
signed-out-title = You have been signed out
signed-out-text = This happens after a while, for safety. What you just sent has not been saved. Sign in on a new page, come back to this one, and send it again.
sign-in-elsewhere = Sign in on a new page
typed-again = Send it again
typed-title = What you wrote
typed-text = It has not been saved. You can copy it from here.
role-organizer = Organizer
role-facilitator = Facilitator
role-coder = Coder
role-translator = Translator
role-viewer = Viewer

sign-in-title = Sign in
sign-in-email = E-mail address
sign-in-password = Password
sign-in-submit = Sign in
sign-in-wrong = This address and password do not go together. Please look at both once more.

setup-title = Make the first account
setup-lead = You will be the organizer of the first initiative. Others can be added later.
setup-name = Your name
setup-initiative = Name of the initiative
setup-initiative-hint = For example: Getting to school in Alder Creek
setup-password-hint = At least { $count } characters. A few words in a row are easy to remember and hard to guess.
setup-submit = Make my account
setup-email-wrong = Please write an e-mail address, for example maryan@school.example.
setup-name-missing = Please write your name.
setup-initiative-missing = Please give the initiative a name.
setup-password-short = This password is too short. It needs at least { $count } characters.
setup-password-long = This password is too long. It can have at most { $count } characters.

forbidden-title = This is not part of your role
forbidden-text = Someone who organizes this initiative can do this, or give you another role.
cross-site-title = This form came from somewhere else
cross-site-text = For your safety, forms are only taken from Harken’s own pages. Please open the page here and try again.

home-initiatives = Your initiatives
home-initiatives-empty = You do not belong to an initiative yet. Ask an organizer to add you.

staff-initiative = Initiative
staff-people = People
staff-log = Log

sign-in-code = Code
sign-in-code-hint = Six digits from your authenticator app. Or one of your recovery codes.
sign-in-code-wrong = This code does not fit, or was used before. Please wait for the next one and type that.
sign-in-late = That took a while, so please begin again.

account-title = Your account
account-saved = Saved.
account-about-you = About you
account-name-hint = Your colleagues see it. Families do not.
account-name-long = This name is too long. It can have at most { $count } characters.
account-password-old = Your password now
account-password-new = The new password
account-password-ends = Everywhere else you are signed out.
account-password-change = Change the password
account-password-wrong = This is not your password. Please type it once more.
account-two-step = Sign in with two steps
account-two-step-is-on = Two steps are on
account-two-step-is-off = Two steps are off
account-two-step-why = After the password, Harken asks for a code from your phone. Somebody who learns your password still cannot get in.
account-two-step-settle = Look at the two steps
account-two-step-scan = Show this to your authenticator app
account-two-step-scan-text = Any app will do that makes codes from a picture like this one.
account-two-step-qr = A picture that your authenticator app reads. The letters below it say the same.
account-two-step-letters = Or type these letters into the app:
account-two-step-code-hint = The six digits that the app shows now.
account-two-step-turn-on = Turn two steps on
account-two-step-turn-off = Turn two steps off
account-two-step-off-text = Then your password alone is enough again. Your recovery codes stop working.
account-two-step-again = That picture is no longer good. Please use this one.
account-recovery = Recovery codes
account-recovery-keep = Write these down, or print this page, and keep them where you would keep a key. Each works once in place of a code, when your phone is gone. You will not see them again.
account-recovery-left =
    { $count ->
        [0] You have no recovery code left. Please make new ones.
        [one] You have { $count } recovery code left. New ones take the place of the old.
       *[other] You have { $count } recovery codes left. New ones take the place of the old.
    }
account-recovery-renew = Make new recovery codes
account-sign-ins = Where you are signed in
account-sign-ins-text = We keep the days, and nothing about the device or the place.
account-sign-in-begun = Since
account-sign-in-used = Last used
account-sign-in-state = Sign out
account-sign-in-here = This one
account-sign-out-everywhere = Sign out everywhere
account-own-address = Your own sign-in address
account-own-address-text = Keep it as a bookmark. If somebody tries too many passwords at your account, the page everybody knows makes you wait; this address does not. Please do not pass it on.

people-lead = Who works on this initiative, and what they may do.
people-name = Name
people-role = Role
people-role-of = Role of { $name }
people-remove = Remove
people-you = You
people-last-organizer = Somebody has to organize this initiative. Make another person an organizer first.
people-invite = Invite a colleague
people-invite-hint = You get a link to hand over. It works once, for { $days } days.
people-invite-submit = Make a link
people-link-once = Hand this link over now: you will not see it again. It works once, for { $days } days.
people-invitations = Open invitations
people-invited-by = Invited by
people-ends = Works until
people-revoke = Take back

joining-title = Join { $initiative }
joining-lead = { $name } invites you to work here. Your role: { $role }.
joining-as = You are signed in as { $name } ({ $email }).
joining-join = Join
joining-known = You have an account here already? Sign in first, then open this link once more.
joining-email-taken = There is an account for this address already. Sign in first, then open this link once more.
joining-member-already = You belong to this initiative already. An organizer can change your role; the link is still good for somebody else.
