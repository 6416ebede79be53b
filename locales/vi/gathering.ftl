### Signing up for a conversation, slips on paper, and the words read aloud before it begins. A draft: no speaker of this language has reviewed it.

## The page on which a family says when it could come

gathering-lead = { $initiative } mời quý vị đến một buổi trò chuyện. Xin cho chúng tôi biết khi nào quý vị có thể đến, và điều gì sẽ giúp quý vị đến được.
gathering-slots = Khi nào quý vị có thể đến?
gathering-slots-hint = Xin chọn tất cả những giờ phù hợp với quý vị.
gathering-hours = { $start } – { $end }
gathering-languages = Ngôn ngữ:
gathering-interpretation = Có thông dịch viên cho:
gathering-has-childcare = Có người trông trẻ.
gathering-has-food = Có đồ ăn.
gathering-has-transport = Chúng tôi giúp quý vị đi đến nơi.
gathering-has-step-free = Quý vị có thể vào mà không phải bước bậc thềm.

## What a family needs

gathering-interpreter = Quý vị có cần thông dịch viên không?
gathering-interpreter-hint = Xin chọn ngôn ngữ quý vị nói giỏi nhất.
gathering-interpreter-none = Không, tôi không cần
gathering-children = Cần người trông bao nhiêu trẻ em?
gathering-children-hint = Một số nguyên, ví dụ { $example }. Nếu không có trẻ nào, xin để trống.
gathering-children-wrong = Xin viết một số nguyên từ 0 đến { $most } ở đây.
gathering-food = Quý vị có muốn ăn cùng chúng tôi không?
gathering-food-eat = Có, chúng tôi sẽ ăn
gathering-food-vegetarian = Món ăn không có thịt
gathering-food-halal = Món ăn halal
gathering-food-nuts = Món ăn không có đậu phộng và các loại hạt
gathering-way = Còn điều gì khác giúp được quý vị?
gathering-way-hint = Xin chọn tất cả những điều phù hợp, hoặc không chọn gì.
gathering-way-transport = Giúp đi đến nơi
gathering-way-step-free = Lối vào không có bậc thềm
gathering-way-hear = Chỗ ngồi để tôi nghe được rõ
gathering-way-sign = Thông dịch viên ngôn ngữ ký hiệu
gathering-way-read = Người giúp tôi đọc và viết
gathering-way-quiet = Một chỗ yên tĩnh để nghỉ một lát
gathering-way-baby = Chỗ cho em bé
gathering-send = Gửi

## When something needs another look

gathering-slots-missing = Xin chọn ít nhất một giờ.
gathering-slots-gone = Một giờ mà quý vị đã chọn nay không còn nữa. Xin chọn lại một lần nữa.
gathering-incomplete = Trang này bị thiếu khi gửi đi. Xin gửi lại một lần nữa.

## What is kept

gathering-kept-numbers = Chúng tôi cộng những gì quý vị chọn vào các con số: có bao nhiêu người có thể đến vào mỗi giờ, và bao nhiêu người cần từng loại trợ giúp. Chúng tôi không giữ những điều quý vị chọn chung với nhau.
gathering-kept-apart = Các con số này được giữ riêng, tách khỏi mọi điều mọi người nói trong buổi trò chuyện hay trong khảo sát.
gathering-seen-title = Ai xem các con số này
gathering-seen = Những người chuẩn bị buổi trò chuyện xem các con số này. Khi chỉ có một người chọn một giờ nào đó, họ có thể thấy người ấy cần gì. Ai xem ngay trước và ngay sau khi quý vị gửi thì có thể thấy quý vị đã chọn gì.
gathering-erased-title = Khi nào các con số bị xóa
gathering-erased = Các con số của mỗi giờ được xóa vĩnh viễn vào ngày hôm sau, khi giờ đó đã qua, hoặc sớm hơn nếu những người chuẩn bị đóng trang này. Số người đã gửi trang này được giữ đến khi trang đóng.

## After sending

gathering-thanks-lead = Những gì quý vị chọn đã được tính.
gathering-thanks-times = Những giờ phù hợp với quý vị
gathering-calendar = Thêm vào lịch của tôi
gathering-thanks-remind = Chúng tôi không biết quý vị là ai, nên không thể nhắc quý vị. Xin ghi lại ngày giờ hoặc thêm vào lịch của quý vị.
gathering-thanks-plans = Nếu quý vị có việc thay đổi thì cũng không sao. Quý vị không cần báo cho chúng tôi.
gathering-repeat-title = Chúng tôi đã tính phần này rồi
gathering-repeat-text = Những lựa chọn này đã đến từ trước, nên chúng tôi không tính hai lần. Người khác có thể trả lời ở đây.
gathering-again = Có ai khác muốn chọn trên điện thoại này không?
gathering-again-submit = Bắt đầu với một trang trống

## When it is over

gathering-ended-title = Trang này đã đóng
gathering-ended-text = Quý vị không còn có thể cho biết ở đây khi nào mình đến được. Những gì mọi người đã chọn ở đây đã bị xóa. Nếu quý vị muốn đến, xin hỏi người đã mời quý vị.

## On slips of paper, beside a QR code

gathering-slip = Kính mời quý vị. Xin cho biết khi nào quý vị có thể đến và quý vị cần gì. Quét mã này, hoặc mở { $address }
gathering-slip-join = Quý vị có thể viết suy nghĩ của mình trên điện thoại, bằng ngôn ngữ của quý vị. Quét mã này, hoặc mở { $address }

## On slips of paper that people write on

gathering-paper-rank = Xin đọc danh sách. Sau đó viết vào đây số của nhiều nhất năm ý, ý quan trọng nhất viết trước.
gathering-paper-fold = Xin đừng viết tên. Gấp tờ giấy này lại và nộp.

## Read aloud before a conversation begins

gathering-consent-title = Trước khi bắt đầu
gathering-consent-welcome = Xin chào mừng và cảm ơn quý vị đã đến. Chúng tôi ở đây để lắng nghe quý vị.
gathering-consent-free = Quý vị không bắt buộc phải nói. Quý vị có thể bỏ lượt, nghỉ một lát hoặc ra về bất cứ lúc nào. Không ai trách quý vị vì điều đó.
gathering-consent-notes = Chúng tôi ghi lại những gì được nói. Chúng tôi không ghi tên ai. Thay vào đó, mỗi chỗ ngồi có một chữ cái.
gathering-consent-sound = Chúng tôi muốn ghi âm. Chỉ những người chuẩn bị và hướng dẫn buổi trò chuyện này mới được nghe, và bản ghi âm không bao giờ được công bố. Bản ghi âm được xóa vĩnh viễn, chậm nhất là { $day }. Nếu có ai trong quý vị rút lại lời đã nói, chúng tôi xóa toàn bộ bản ghi âm.
gathering-consent-erase = Nếu hôm nay quý vị đổi ý, xin cho chúng tôi biết. Khi đó chúng tôi xóa những gì đã được nói từ chỗ ngồi của quý vị.
gathering-consent-share = Xin đừng kể cho người khác biết ai đã nói gì. Chúng tôi không thể hứa rằng mọi người đều giữ điều này, nên xin chỉ nói những gì quý vị thấy thoải mái.
gathering-consent-danger = Nếu chúng tôi nghe rằng có ai đang gặp nguy hiểm, chúng tôi có thể phải báo cho một người giúp được.
gathering-consent-back = Cuối buổi, chúng tôi đọc to những gì đã ghi, và quý vị có thể sửa lại.
gathering-consent-ask-notes = Quý vị có đồng ý cho chúng tôi ghi chép không? Nếu đồng ý, xin giơ tay.
gathering-consent-ask-quotes = Chúng tôi có thể nhắc lại lời của quý vị với người khác, mà không nêu tên quý vị không? Quý vị có thể nói không mà vẫn tham gia. Nếu đồng ý, xin giơ tay.
gathering-consent-ask-sound = Chúng tôi có thể ghi âm không? Ai cũng có thể nói không, và khi đó chúng tôi không ghi âm. Nếu đồng ý, xin giơ tay.
