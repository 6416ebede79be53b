### Every word a family can meet, but for what is said about privacy (privacy.ftl).

## Everywhere

language-switch-label = ভাষা
language-change = ভাষা বদলান
text-not-translated = এটি এখনও অনুবাদ করা হয়নি। এই লেখার ভাষা: { $language }।
skip-to-content = মূল অংশে যান
sample-banner = এটি একটি নমুনা। এখানকার মানুষ ও উত্তরগুলো কাল্পনিক।

## The front door

home-title = Harken
home-lead = এমন একটি জায়গা, যেখানে আপনার স্কুলের সবাই আপনার কথা শোনেন।
home-survey-title = জরিপের উত্তর দিন
home-survey-text = আপনার কাছে কোড লেখা কাগজ থাকলে, কোডটি এখানে লিখুন। কেউ আপনাকে লিংক পাঠিয়ে থাকলে, লিংকটি খুলুন।
home-code-label = কোড
home-code-hint = অক্ষর ও সংখ্যা, যেমন 7K4M-2RXE-H6PT-3WNA-C8FY
home-code-submit = জরিপে যান
home-session-title = আলোচনায় যোগ দিন
home-session-text = যিনি আলোচনা পরিচালনা করছেন, তিনি আপনাকে একটি কোড দেবেন।
home-session-submit = যোগ দিন
home-staff-link = কর্মীদের সাইন-ইন
home-code-unknown = আমরা এই কোডটি খুঁজে পাইনি। অনুগ্রহ করে কোডটি আরেকবার দেখুন, অথবা যিনি আপনাকে এটি দিয়েছেন তাঁকে জিজ্ঞাসা করুন।
session-unknown = এখন এই কোডে কোনো আলোচনা চলছে না। অনুগ্রহ করে যিনি আলোচনা পরিচালনা করছেন তাঁকে জিজ্ঞাসা করুন।

## The survey

survey-progress = মোট { $total }টির মধ্যে প্রশ্ন { $number }
survey-optional = না দিলেও চলবে
survey-submit = আমার উত্তরগুলো পাঠান
survey-questions-count = { $count ->
    [one] { $count }টি প্রশ্ন
   *[other] { $count }টি প্রশ্ন
}
survey-anonymous = এখানে কেউ আপনার নাম জিজ্ঞাসা করে না।
survey-choose-one = যেকোনো একটি বেছে নিন।
survey-choose-many = যেগুলো মেলে, সবগুলো বেছে নিন।
survey-other = অন্য কিছু
survey-other-label = আপনার নিজের কথায়
survey-other-hint = “অন্য কিছু” বেছে নিলে, অনুগ্রহ করে লিখুন সেটি কী।
survey-whole-number-hint = একটি পূর্ণ সংখ্যা, যেমন { $example }
survey-decimal-hint = একটি সংখ্যা, যেমন { $example }
survey-range-hint = { $start } থেকে { $end } পর্যন্ত একটি সংখ্যা
survey-date-hint = দিন, মাস ও বছর
survey-no-answer = কোনো উত্তর নেই
survey-clear-choice = আমি এটি বলতে চাই না
survey-acknowledge = আমি এটি পড়েছি
survey-only-if = শুধু যদি “{ $question }” প্রশ্নে আপনার উত্তর “{ $answer }” হয়
survey-only-if-other = শুধু যদি এটি আপনার আগের উত্তরগুলোর সঙ্গে মেলে
survey-write-language = আপনি যে ভাষায় চান, সেই ভাষায় লিখুন।
survey-draft-saved = এই ফোন বা কম্পিউটারে রাখা আছে। এখনও পাঠানো হয়নি।
survey-offline = এখন ইন্টারনেট নেই। আপনার উত্তরগুলো এই ফোন বা কম্পিউটারে রাখা আছে, এখনও পাঠানো হয়নি।
survey-send-again = আবার পাঠানোর চেষ্টা করুন

## When something needs another look

error-summary-title = অনুগ্রহ করে এটি আরেকবার দেখুন
error-summary-count = { $count ->
    [one] { $count }টি উত্তর আরেকবার দেখা দরকার। আপনার লেখা কিছুই হারায়নি।
   *[other] { $count }টি উত্তর আরেকবার দেখা দরকার। আপনার লেখা কিছুই হারায়নি।
}
error-required = এখানে আমাদের একটি উত্তর দরকার।
error-required-choice = অনুগ্রহ করে এখানে একটি উত্তর বেছে নিন।
error-required-acknowledge = এটি পড়া হয়ে গেলে অনুগ্রহ করে ঘরটিতে টিক দিন।
error-whole-number = অনুগ্রহ করে এখানে একটি পূর্ণ সংখ্যা লিখুন, যেমন { $example }।
error-number = অনুগ্রহ করে এখানে একটি সংখ্যা লিখুন, যেমন { $example }।
error-range = অনুগ্রহ করে { $start } থেকে { $end } পর্যন্ত একটি সংখ্যা বেছে নিন।
error-date = অনুগ্রহ করে এখানে দিন, মাস ও বছরসহ একটি সঠিক তারিখ লিখুন।
error-constraint = অনুগ্রহ করে এই উত্তরটি আরেকবার দেখুন। এটি প্রশ্নের সঙ্গে মিলছে না।
error-choice = অনুগ্রহ করে এখানে দেওয়া উত্তরগুলো থেকে একটি বেছে নিন।
error-one-choice = অনুগ্রহ করে এখানে শুধু একটি উত্তর বেছে নিন।
error-other-empty = আপনি “অন্য কিছু” বেছে নিয়েছেন। সেটি কী, অনুগ্রহ করে নিজের কথায় লিখুন।
error-too-long = { $count ->
    [one] এই উত্তরটি বেশি লম্বা: { $count }টি অক্ষর বেশি হয়েছে। অনুগ্রহ করে ছোট করুন।
   *[other] এই উত্তরটি বেশি লম্বা: { $count }টি অক্ষর বেশি হয়েছে। অনুগ্রহ করে ছোট করুন।
}
error-character = এই উত্তরে এমন একটি লুকানো অক্ষর আছে, যা আমরা রাখতে পারি না। অনুগ্রহ করে উত্তরটি আবার লিখুন।

## After sending

thanks-title = ধন্যবাদ
thanks-lead = আপনার উত্তরগুলো পৌঁছে গেছে।
thanks-next-title = এরপর কী হবে
thanks-next-read = যাঁরা এই কাজ করেন, তাঁরা পরিবারগুলোর কথা পড়েন এবং কোন কথাগুলো বারবার উঠে আসে তা খুঁজে দেখেন।
thanks-next-hear = এই কাজ শেষ হলে তাঁরা সবাইকে জানান, তাঁরা কী শুনেছেন এবং কী করবেন।
thanks-next-close = এখন আপনি এই পাতাটি বন্ধ করতে পারেন।
thanks-another = আর কেউ কি এই ফোনে উত্তর দিতে চান?
thanks-another-submit = নতুন, ফাঁকা জরিপ শুরু করুন
thanks-repeat-title = এই উত্তর আমরা আগেই পেয়েছি
thanks-repeat-text = এই উত্তরগুলো আগেই এসেছিল, তাই আমরা দুবার গুনিনি। অন্য কেউ এখানে উত্তর দিতে পারেন।

## A survey that cannot be answered now

closed-title = এই জরিপ শেষ হয়ে গেছে
closed-text = এখানে আসার জন্য ধন্যবাদ। এই জরিপে এখন আর উত্তর নেওয়া হয় না। আপনি যা লিখেছেন, তা পাঠানো হয়নি।
draft-title = এই জরিপ এখনও শুরু হয়নি
draft-text = অনুগ্রহ করে পরে আবার আসুন, অথবা যিনি আপনাকে এই লিংক দিয়েছেন তাঁকে জিজ্ঞাসা করুন।
code-used-title = এই কোড আগে ব্যবহার করা হয়েছে
code-used-text = প্রতিটি কোড একবারই কাজ করে। আপনি নিজে এটি ব্যবহার না করে থাকলে, যিনি আপনাকে এটি দিয়েছেন তাঁর কাছে নতুন একটি কোড চেয়ে নিন।

## Pages that say what went wrong

not-found-title = এই পাতাটি এখানে নেই
not-found-text = অনুগ্রহ করে ঠিকানাটি আরেকবার দেখুন, অথবা প্রথম পাতা থেকে আবার শুরু করুন।
home-link = প্রথম পাতায় যান
bad-request-title = আমরা এটি পড়তে পারিনি
bad-request-text = এখানে আসার পথে কিছু একটা সমস্যা হয়েছে। অনুগ্রহ করে ফিরে গিয়ে আবার পাঠান।
bad-request-nonce = পাঠানোর সময় এই পাতাটি অসম্পূর্ণ ছিল। অনুগ্রহ করে জরিপটি আবার খুলুন, তাহলে আপনার উত্তরগুলো পৌঁছাতে পারবে।
bad-request-encoding = এর কিছু অংশ লেখা হিসেবে পড়া যায়নি। অনুগ্রহ করে ফিরে যান, আপনি যা লিখেছেন তা দেখুন এবং আবার পাঠান।
bad-request-field = এই জরিপে “{ $field }” নামে কোনো প্রশ্ন নেই। অনুগ্রহ করে জরিপটি শুরু থেকে আবার খুলুন।
too-large-title = একবারে পাঠানোর জন্য এটি খুব বেশি বড়
too-large-text = অনুগ্রহ করে ফিরে যান, আপনার সবচেয়ে লম্বা উত্তরটি ছোট করুন এবং আবার পাঠান।
unavailable-title = আমরা এখন আপনার উত্তরগুলো রাখতে পারছি না
unavailable-text = কিছুই হারায়নি: অনুগ্রহ করে এক মিনিট অপেক্ষা করে উত্তরগুলো আবার পাঠান।
too-many-title = অনেকবার চেষ্টা করা হয়েছে
too-many-text = অনুগ্রহ করে এক মিনিট অপেক্ষা করুন, তারপর আবার চেষ্টা করুন।
server-error-title = আমাদের দিক থেকে একটি সমস্যা হয়েছে
server-error-text = এতে আপনার কোনো ভুল নেই। অনুগ্রহ করে কয়েক মিনিট পরে আবার চেষ্টা করুন।

## What we heard

heard-title = আমরা যা শুনেছি
heard-not-yet = এখানে এখনও পড়ার মতো কিছু নেই। উত্তরগুলো একসঙ্গে পড়া হয়ে গেলে, পরিবারগুলো কী বলেছে এবং এরপর কী হবে, তা আপনি এখানে পাবেন।
