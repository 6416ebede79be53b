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
