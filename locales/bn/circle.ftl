### What people in a room read on their own phones and on the screen while a conversation runs. A draft: no speaker of this language has reviewed it.

## The page on the phone

circle-lead = এই আলোচনার আয়োজন করছে { $name }। এখানে কেউ আপনার নাম জিজ্ঞাসা করে না।
circle-soon-title = এই আলোচনা এখনও শুরু হয়নি
circle-soon-text = আপনি ঠিক জায়গায় এসেছেন। আলোচনা শুরু হলে এখানে আবার দেখুন। তখন কী জিজ্ঞাসা করা হচ্ছে, তা দেখতে পাবেন।
circle-wait-title = অনুগ্রহ করে একটু অপেক্ষা করুন
circle-wait-text = এখন কিছু জিজ্ঞাসা করা হচ্ছে না। যিনি আলোচনা পরিচালনা করছেন তিনি কিছু জিজ্ঞাসা করলে, আপনি তা এখানে দেখতে পাবেন।
circle-look-again = আবার দেখুন
circle-write-title = আপনি যা ভাবেন, তা লিখুন
circle-answer-hint = আপনি যে ভাষায় চান, সেই ভাষায় লিখুন। কারও নাম লিখবেন না।
circle-idea-label = ভাবনা { $number }
circle-idea-hint = প্রতিটি ঘরে একটি ভাবনা। আপনি ঘর ফাঁকা রাখতে পারেন।
circle-words-title = আপনার কাছে এই শব্দগুলোর মানে কী?
circle-words-hint = যতগুলো নিয়ে চান, লিখুন। আপনি যা-ই লিখুন, তা ভুল নয়।
circle-word-equity = ন্যায্যতা
circle-word-equality = সমতা
circle-word-inclusion = সবাইকে সঙ্গে নেওয়া
circle-word-justice = ন্যায়বিচার
circle-send = পাঠান
circle-rank-title = যা সবচেয়ে জরুরি, তা বেছে নিন
circle-rank-text = তালিকাটি পড়ুন। তারপর সর্বোচ্চ পাঁচটি বেছে নিন, সবচেয়ে জরুরিটি প্রথমে। আপনি কী বেছে নিয়েছেন, তা কেউ দেখে না।
circle-rank-list = তালিকা
circle-rank-1 = সবচেয়ে জরুরি
circle-rank-2 = দ্বিতীয়
circle-rank-3 = তৃতীয়
circle-rank-4 = চতুর্থ
circle-rank-5 = পঞ্চম
circle-rank-none = কিছু বেছে নেওয়া হয়নি

## When something needs another look. Nothing that was written is lost.

circle-problem-empty = পাঠানোর আগে অনুগ্রহ করে কিছু লিখুন।
circle-problem-long = পাঠানোর জন্য এটি বেশি লম্বা। এতে সর্বোচ্চ { $count }টি অক্ষর থাকতে পারে।
circle-problem-none = অনুগ্রহ করে তালিকা থেকে অন্তত একটি বেছে নিন।
circle-problem-twice = এটি আপনি আগেই বেছে নিয়েছেন। অনুগ্রহ করে অন্য একটি বেছে নিন, অথবা এটি ফাঁকা রাখুন।
circle-problem-unknown = এটি এখন আর তালিকায় নেই। অনুগ্রহ করে আবার বেছে নিন।
circle-problem-page = পাঠানোর সময় এই পাতাটি অসম্পূর্ণ ছিল। অনুগ্রহ করে এটি আরেকবার পাঠান।
circle-problem-field = এই পাতায় “{ $field }” নামে কিছু নেই। অনুগ্রহ করে পাতাটি শুরু থেকে আবার খুলুন।
circle-busy = আমরা এখন এটি রাখতে পারিনি। অনুগ্রহ করে একটু পরে আবার পাঠান। আপনার লেখা কিছুই হারায়নি।

## Thank you, too late, over

circle-thanks-title = ধন্যবাদ
circle-thanks-lead = আপনি যা পাঠিয়েছেন, তা পৌঁছে গেছে।
circle-thanks-repeat = এটি আগেই এসেছিল, তাই আমরা দুবার গুনিনি।
circle-next-silent = অন্যরা এখনও লিখছেন বা বেছে নিচ্ছেন। যিনি আলোচনা পরিচালনা করছেন, তিনি এই ধাপ বন্ধ না করা পর্যন্ত কেউ দেখতে পারে না কে কী পাঠিয়েছেন, কতজন পাঠিয়েছেন তা-ও নয়।
circle-next-together = তারপর, অন্তত পাঁচজন লিখে থাকলে, সবার কথা মিলেমিশে একসঙ্গে ঘরের পর্দায় আসে।
circle-next-result = তারপর, অন্তত পাঁচজন বেছে নিয়ে থাকলে, ফলাফল ঘরের পর্দায় আসে।
circle-next-look = পরের ধাপের জন্য এই পাতায় ফিরে আসুন।
circle-another = আর কেউ কি এই ফোন ব্যবহার করতে চান?
circle-another-submit = ফাঁকা পাতা দিয়ে শুরু করুন
circle-late-title = এই ধাপ শেষ হয়ে গেছে
circle-late-text = এটি পৌঁছানোর আগেই যিনি আলোচনা পরিচালনা করছেন তিনি ধাপটি বন্ধ করেছেন, তাই এটি পাঠানো হয়নি। আপনি যা লিখেছেন, তা এখানে আছে। আপনি ঘরে সবার সামনে তা বলতে পারেন।
circle-late-next = এখন যা জিজ্ঞাসা করা হচ্ছে, সেখানে যান
circle-over-title = এই আলোচনা শেষ হয়ে গেছে
circle-over-text = আসার জন্য ধন্যবাদ। এখন আর এখানে কিছু পাঠানো যায় না।

## What happens to the words

circle-privacy-summary = আপনি যা পাঠান, তার কী হয়
circle-kept-title = আমরা যা রাখি
circle-kept-words = আপনি যা লেখেন, আর এই পাতার ভাষা।
circle-kept-words-later = যাঁরা এই আলোচনার আয়োজন করেন, তাঁরা কথাগুলো রাখতে এবং তা থেকে শিখতে পারেন। সঙ্গে আপনার নাম থাকে না।
circle-kept-ranks = শুধু এটুকু: সবার কাছ থেকে মিলিয়ে প্রতিটি ভাবনা কত পয়েন্ট পেয়েছে। আপনি একা যা বেছে নিয়েছেন, তা মুছে ফেলা হয়।
circle-not-kept-title = আমরা যা রাখি না
circle-not-kept-who = আপনার নাম, আপনার ফোন, ইন্টারনেটে তার ঠিকানা, বা সময়।
circle-not-kept-same = কোন কথাগুলো একই ফোন থেকে এসেছে।
circle-limits-title = আমরা যে কথা দিতে পারি না
circle-limits-known = যিনি আপনাকে চেনেন, তিনি আপনার কথা থেকে আপনাকে চিনে ফেলতে পারেন, অথবা এমন ভাষা থেকে, যে ভাষায় এখানে শুধু আপনিই লেখেন।
circle-limits-machine = কথাগুলো যে কম্পিউটারে থাকে, সেটি যিনি চালান, তিনি পর্দায় আসার আগেই কথাগুলো পড়তে পারেন।
circle-limits-many = কেউ অনেকবার পাঠালে মনে হতে পারে যেন পাঁচজন লিখেছেন।

## The screen in the room

circle-screen-join = আপনার ফোন দিয়ে যোগ দিন
circle-screen-open = { $address } খুলুন এবং এই কোডটি লিখুন:
circle-screen-qr = এই পাতায় আসার পথ, ফোনের ক্যামেরার জন্য
circle-screen-writing = সবাই চুপচাপ লিখছেন। সবার লেখা শেষ হলে কথাগুলো একসঙ্গে এখানে আসবে।
circle-screen-choosing = আপনার ফোনে বা কাগজে সর্বোচ্চ পাঁচটি বেছে নিন। সবার শেষ হলে ফলাফল এখানে আসবে।
circle-screen-few = পাঁচজনের কম মানুষ অংশ নিয়েছেন, তাই কিছু দেখানো হচ্ছে না। যা পাঠানো হয়েছে, তা লুকানো থাকে।
circle-screen-erased = এই পর্ব না দেখিয়েই শেষ হয়েছে। যা পাঠানো হয়েছিল, তা মুছে ফেলা হয়েছে, আর কেউ তা পড়েনি।
circle-screen-list = যা লেখা হয়েছে
circle-screen-result = যা সবচেয়ে জরুরি
circle-screen-points = পয়েন্ট
circle-screen-people = কতজন এটি বেছে নিয়েছেন
circle-screen-agreed = যে অর্থে আমরা একমত হয়েছি
circle-screen-nobody = এই শব্দ নিয়ে কেউ লেখেননি।
