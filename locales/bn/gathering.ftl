### Signing up for a conversation, slips on paper, and the words read aloud before it begins. A draft: no speaker of this language has reviewed it.

## The page on which a family says when it could come

gathering-lead = { $initiative } আপনাকে একটি আলোচনায় আমন্ত্রণ জানাচ্ছে। আপনি কখন আসতে পারবেন এবং আসতে কী আপনাকে সাহায্য করবে, তা আমাদের জানান।
gathering-slots = আপনি কখন আসতে পারবেন?
gathering-slots-hint = যে যে সময়ে আপনার সুবিধা হয়, সবগুলো বেছে নিন।
gathering-hours = { $start } থেকে { $end }
gathering-languages = ভাষা:
gathering-interpretation = এই ভাষাগুলোর দোভাষী থাকবেন:
gathering-has-childcare = শিশুদের দেখাশোনার জন্য একজন থাকবেন।
gathering-has-food = খাবারের ব্যবস্থা থাকবে।
gathering-has-transport = সেখানে পৌঁছাতে আমরা আপনাকে সাহায্য করি।
gathering-has-step-free = সিঁড়ি ছাড়াই ভেতরে ঢোকা যায়।

## What a family needs

gathering-interpreter = আপনার কি দোভাষী দরকার?
gathering-interpreter-hint = যে ভাষায় আপনি সবচেয়ে ভালো কথা বলেন, সেটি বেছে নিন।
gathering-interpreter-none = না, আমার দরকার নেই
gathering-children = কতজন শিশুর দেখাশোনা করতে হবে?
gathering-children-hint = একটি পূর্ণ সংখ্যা, যেমন { $example }। কোনো শিশু না থাকলে ফাঁকা রাখুন।
gathering-children-wrong = অনুগ্রহ করে এখানে 0 থেকে { $most } পর্যন্ত একটি পূর্ণ সংখ্যা লিখুন।
gathering-food = আপনি কি আমাদের সঙ্গে খেতে চান?
gathering-food-eat = হ্যাঁ, আমরা খাব
gathering-food-vegetarian = মাংস ছাড়া খাবার
gathering-food-halal = হালাল খাবার
gathering-food-nuts = বাদাম ছাড়া খাবার
gathering-way = আর কী আপনাকে সাহায্য করবে?
gathering-way-hint = যেগুলো মেলে, সবগুলো বেছে নিন, অথবা কোনোটিই নয়।
gathering-way-transport = সেখানে পৌঁছাতে সাহায্য
gathering-way-step-free = সিঁড়ি ছাড়া ঢোকার পথ
gathering-way-hear = এমন আসন, যেখান থেকে আমি ভালো শুনতে পাই
gathering-way-sign = ইশারা ভাষার দোভাষী
gathering-way-read = পড়তে ও লিখতে আমাকে সাহায্য করার মতো কেউ
gathering-way-quiet = বিশ্রাম নেওয়ার জন্য শান্ত জায়গা
gathering-way-baby = ছোট শিশুর জন্য জায়গা
gathering-send = পাঠান

## When something needs another look

gathering-slots-missing = অনুগ্রহ করে অন্তত একটি সময় বেছে নিন।
gathering-slots-gone = আপনার বেছে নেওয়া একটি সময় এখন আর নেই। অনুগ্রহ করে আরেকবার বেছে নিন।
gathering-incomplete = পাঠানোর সময় এই পাতাটি অসম্পূর্ণ ছিল। অনুগ্রহ করে এটি আরেকবার পাঠান।

## What is kept

gathering-kept-numbers = আপনি যা বেছে নেন, তা আমরা সংখ্যায় যোগ করি: কোন সময়ে কতজন আসতে পারবেন, আর কতজনের কোন ধরনের সাহায্য দরকার। আপনি যা যা বেছে নিয়েছেন, তা আমরা একসঙ্গে রাখি না।
gathering-kept-apart = মানুষ আলোচনায় বা জরিপে যা যা বলেন, এই সংখ্যাগুলো তা থেকে আলাদা রাখা হয়।
gathering-seen-title = সংখ্যাগুলো কে দেখেন
gathering-seen = যাঁরা আলোচনার আয়োজন করেন, তাঁরা এই সংখ্যাগুলো দেখেন। কোনো সময় শুধু একজন বেছে নিলে, সেই মানুষের কী দরকার তা তাঁরা দেখতে পারেন। আপনি পাঠানোর ঠিক আগে ও ঠিক পরে কেউ দেখলে, আপনি কী বেছে নিয়েছেন তা তিনি বুঝতে পারেন।
gathering-erased-title = কখন মুছে ফেলা হয়
gathering-erased = প্রতিটি সময়ের সংখ্যাগুলো সেই সময়ের পরের দিন চিরতরে মুছে ফেলা হয়, অথবা আয়োজকেরা এই পাতা আগে বন্ধ করলে তখনই। কতজন এই পাতা পাঠিয়েছেন, সেই সংখ্যা পাতাটি শেষ না হওয়া পর্যন্ত রাখা হয়।

## After sending

gathering-thanks-lead = আপনি যা বেছে নিয়েছেন, তা গোনা হয়েছে।
gathering-thanks-times = যে সময়গুলোতে আপনার সুবিধা হয়
gathering-calendar = আমার ক্যালেন্ডারে রাখুন
gathering-thanks-remind = আপনি কে, আমরা জানি না, তাই আপনাকে মনে করিয়ে দিতে পারি না। অনুগ্রহ করে সময়টি লিখে রাখুন বা আপনার ক্যালেন্ডারে রাখুন।
gathering-thanks-plans = আপনার পরিকল্পনা বদলে গেলে কোনো অসুবিধা নেই। আমাদের জানাতে হবে না।
gathering-repeat-title = আমরা এটি আগেই গুনেছি
gathering-repeat-text = এগুলো আগেই এসেছিল, তাই আমরা দুবার গুনিনি। অন্য কেউ এখানে উত্তর দিতে পারেন।
gathering-again = আর কেউ কি এই ফোনে বেছে নিতে চান?
gathering-again-submit = ফাঁকা পাতা দিয়ে শুরু করুন

## When it is over

gathering-ended-title = এই পাতা শেষ হয়ে গেছে
gathering-ended-text = আপনি কখন আসতে পারবেন, তা এখন আর এখানে জানানো যায় না। মানুষ এখানে যা বেছে নিয়েছিলেন, তা মুছে ফেলা হয়েছে। আপনি আসতে চাইলে, অনুগ্রহ করে যিনি আপনাকে আমন্ত্রণ জানিয়েছেন তাঁকে জিজ্ঞাসা করুন।

## On slips of paper, beside a QR code

gathering-slip = আপনাকে আমন্ত্রণ। আপনি কখন আসতে পারবেন এবং আপনার কী দরকার, তা আমাদের জানান। এটি স্ক্যান করুন, অথবা এই ঠিকানা খুলুন: { $address }
gathering-slip-join = আপনার ভাবনা আপনার ফোনে, আপনার ভাষায় লিখুন। এটি স্ক্যান করুন, অথবা এই ঠিকানা খুলুন: { $address }

## On slips of paper that people write on

gathering-paper-rank = তালিকাটি পড়ুন। তারপর সর্বোচ্চ পাঁচটি ভাবনার নম্বর এখানে লিখুন, সবচেয়ে জরুরিটি প্রথমে।
gathering-paper-fold = আপনার নাম লিখবেন না। এই কাগজটি ভাঁজ করে জমা দিন।

## Read aloud before a conversation begins

gathering-consent-title = শুরু করার আগে
gathering-consent-welcome = স্বাগতম, আর আসার জন্য ধন্যবাদ। আমরা এখানে আপনার কথা শুনতে এসেছি।
gathering-consent-free = কথা বলতেই হবে এমন নয়। আপনি যেকোনো সময় নিজের পালা ছেড়ে দিতে, একটু বিশ্রাম নিতে বা চলে যেতে পারেন। এতে কেউ কিছু মনে করবে না।
gathering-consent-notes = যা বলা হয়, তা আমরা লিখে রাখি। কোনো নাম লিখি না। নামের বদলে প্রতিটি আসনের একটি অক্ষর আছে।
gathering-consent-sound = আমরা শব্দ রেকর্ড করতে চাই। যাঁরা এই আলোচনার আয়োজন ও পরিচালনা করেন, শুধু তাঁরাই তা শুনতে পারেন, আর তা কখনও প্রকাশ করা হয় না। { $day }-এর মধ্যে তা চিরতরে মুছে ফেলা হয়। আপনাদের কেউ নিজের কথা ফিরিয়ে নিলে আমরা পুরো রেকর্ডিং মুছে ফেলি।
gathering-consent-erase = আজ আপনার মত বদলে গেলে আমাদের বলুন। তখন আপনার আসন থেকে যা বলা হয়েছে, তা আমরা মুছে ফেলব।
gathering-consent-share = কে কী বলেছেন, অনুগ্রহ করে তা অন্যদের বলবেন না। সবাই এটি মেনে চলবেন, এমন কথা আমরা দিতে পারি না, তাই যা বলতে আপনার অস্বস্তি নেই, শুধু তা-ই বলুন।
gathering-consent-danger = কেউ বিপদে আছেন শুনলে, সাহায্য করতে পারেন এমন কাউকে আমাদের জানাতে হতে পারে।
gathering-consent-back = শেষে আমরা যা লিখেছি তা জোরে পড়ে শোনাই, আর আপনি তা ঠিক করে দিতে পারেন।
gathering-consent-ask-notes = আমরা কি কথাগুলো লিখে রাখতে পারি? আপনি রাজি থাকলে অনুগ্রহ করে হাত তুলুন।
gathering-consent-ask-quotes = আপনার নাম ছাড়া আপনার কথা কি আমরা অন্যদের বলতে পারি? আপনি “না” বললেও অংশ নিতে পারেন। আপনি রাজি থাকলে অনুগ্রহ করে হাত তুলুন।
gathering-consent-ask-sound = আমরা কি শব্দ রেকর্ড করতে পারি? যে কেউ “না” বলতে পারেন, তখন আমরা রেকর্ড করব না। আপনি রাজি থাকলে অনুগ্রহ করে হাত তুলুন।
