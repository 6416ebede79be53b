### Every word a family can meet, but for what is said about privacy (privacy.ftl).

language-switch-label = Ngôn ngữ
language-change = Đổi ngôn ngữ
text-not-translated = Phần này chưa được dịch. Ngôn ngữ: { $language }.
skip-to-content = Đến phần chính
sample-banner = Đây là bản mẫu. Những người và câu trả lời trong đây không có thật.

home-title = Harken
home-lead = Nơi cộng đồng trường học lắng nghe quý vị.
home-survey-title = Trả lời khảo sát
home-survey-text = Nếu quý vị có tờ giấy ghi mã, xin nhập mã vào đây. Nếu có người gửi cho quý vị đường liên kết, xin mở đường liên kết đó.
home-code-label = Mã
home-code-hint = Gồm chữ và số, ví dụ 7K4M-2RXE-H6PT-3WNA-C8FY
home-code-submit = Vào khảo sát
home-session-title = Tham gia buổi trò chuyện
home-session-text = Người hướng dẫn buổi trò chuyện sẽ cho quý vị mã.
home-session-submit = Tham gia
home-staff-link = Nhân viên đăng nhập
home-code-unknown = Chúng tôi không tìm thấy mã này. Xin quý vị xem lại mã, hoặc hỏi người đã đưa mã cho quý vị.
session-unknown = Hiện không có buổi trò chuyện nào đang mở với mã này. Xin quý vị hỏi người hướng dẫn buổi trò chuyện.

survey-progress = Câu { $number } trong { $total } câu
survey-optional = không bắt buộc
survey-submit = Gửi câu trả lời của tôi
survey-questions-count = { $count } câu hỏi
survey-anonymous = Ở đây không ai hỏi tên quý vị.
survey-choose-one = Xin chọn một câu trả lời.
survey-choose-many = Xin chọn tất cả những câu phù hợp.
survey-other = Khác
survey-other-label = Bằng lời của quý vị
survey-other-hint = Nếu quý vị chọn “Khác”, xin ghi rõ.
survey-whole-number-hint = Một số nguyên, ví dụ { $example }
survey-decimal-hint = Một con số, ví dụ { $example }
survey-range-hint = Một số từ { $start } đến { $end }
survey-date-hint = Ngày, tháng và năm
survey-no-answer = Không có câu trả lời
survey-clear-choice = Tôi không muốn trả lời câu này
survey-acknowledge = Tôi đã đọc phần này
survey-only-if = Chỉ trả lời nếu ở câu “{ $question }” quý vị đã trả lời “{ $answer }”
survey-only-if-other = Chỉ trả lời nếu câu này phù hợp với những câu trả lời trước của quý vị
survey-write-language = Quý vị muốn viết bằng ngôn ngữ nào cũng được.
survey-draft-saved = Đã lưu trên máy này. Chưa gửi đi.
survey-offline = Hiện không có mạng internet. Câu trả lời của quý vị đã được lưu trên máy này và chưa gửi đi.
survey-send-again = Thử gửi lại

error-summary-title = Xin quý vị xem lại một lần nữa
error-summary-count = Có { $count } câu trả lời cần xem lại. Những gì quý vị đã viết vẫn còn nguyên.
error-required = Chúng tôi cần một câu trả lời ở đây.
error-required-choice = Xin chọn một câu trả lời ở đây.
error-required-acknowledge = Xin đánh dấu vào ô này sau khi quý vị đọc xong.
error-whole-number = Xin viết một số nguyên ở đây, ví dụ { $example }.
error-number = Xin viết một con số ở đây, ví dụ { $example }.
error-range = Xin chọn một số từ { $start } đến { $end }.
error-date = Xin ghi một ngày có thật ở đây, gồm ngày, tháng và năm.
error-constraint = Xin xem lại câu trả lời này. Câu trả lời chưa phù hợp với câu hỏi.
error-choice = Xin chọn một trong những câu trả lời có sẵn ở đây.
error-one-choice = Ở đây xin chỉ chọn một câu trả lời.
error-other-empty = Quý vị đã chọn “Khác”. Xin ghi rõ bằng lời của quý vị.
error-too-long = Câu trả lời này dư { $count } ký tự. Xin viết ngắn hơn.
error-character = Câu trả lời này có một ký tự ẩn mà chúng tôi không lưu được. Xin viết lại.

thanks-title = Xin cảm ơn quý vị
thanks-lead = Chúng tôi đã nhận được câu trả lời của quý vị.
thanks-next-title = Những bước tiếp theo
thanks-next-read = Những người làm việc này sẽ đọc lời của các gia đình và tìm những điều được nhắc đến nhiều lần.
thanks-next-hear = Sau đó, họ sẽ cho mọi người biết họ đã nghe được gì và sẽ làm gì.
thanks-next-close = Bây giờ quý vị có thể đóng trang này.
thanks-another = Có ai khác muốn trả lời trên điện thoại này không?
thanks-another-submit = Bắt đầu một khảo sát mới, còn trống
thanks-repeat-title = Chúng tôi đã có câu trả lời này
thanks-repeat-text = Những câu trả lời này đã đến từ trước, nên chúng tôi không tính hai lần. Người khác có thể trả lời ở đây.

closed-title = Khảo sát này đã kết thúc
closed-text = Cảm ơn quý vị đã ghé vào. Khảo sát này không còn nhận câu trả lời. Những gì quý vị viết chưa được gửi đi.
draft-title = Khảo sát này chưa bắt đầu
draft-text = Xin quý vị trở lại sau, hoặc hỏi người đã đưa cho quý vị đường liên kết này.
code-used-title = Mã này đã được dùng rồi
code-used-text = Mỗi mã chỉ dùng được một lần. Nếu không phải chính quý vị đã dùng mã này, xin hỏi người đã đưa mã để nhận mã mới.

not-found-title = Trang này không có ở đây
not-found-text = Xin xem lại địa chỉ trang, hoặc bắt đầu lại từ trang đầu.
home-link = Về trang đầu
bad-request-title = Chúng tôi không đọc được nội dung này
bad-request-text = Đã có trục trặc trên đường gửi đến đây. Xin quay lại và gửi lần nữa.
bad-request-nonce = Trang này bị thiếu khi gửi đi. Xin mở lại khảo sát, khi đó câu trả lời của quý vị mới đến được.
bad-request-encoding = Có một phần không đọc được thành chữ. Xin quay lại, xem những gì quý vị đã viết, rồi gửi lần nữa.
bad-request-field = Khảo sát này không có câu hỏi nào tên là “{ $field }”. Xin mở lại khảo sát từ đầu.
too-large-title = Nội dung này quá nhiều để gửi một lần
too-large-text = Xin quay lại, rút ngắn câu trả lời dài nhất, rồi gửi lần nữa.
unavailable-title = Hiện chúng tôi không lưu được câu trả lời của quý vị
unavailable-text = Không mất gì cả: xin đợi một phút rồi gửi lại.
too-many-title = Đã thử quá nhiều lần
too-many-text = Xin đợi một phút rồi thử lại.
server-error-title = Đã có trục trặc từ phía chúng tôi
server-error-text = Đây không phải lỗi của quý vị. Xin thử lại sau vài phút.

heard-title = Những điều chúng tôi đã nghe
heard-not-yet = Ở đây chưa có gì để đọc. Khi mọi người đã cùng nhau đọc xong các câu trả lời, quý vị sẽ thấy ở đây các gia đình đã nói gì và những bước tiếp theo.

## Codes on paper

code-slip = Quét mã này, hoặc mở { $address } rồi gõ mã. Mã dùng được một lần.
code-needed = Khảo sát này cần một mã. Xin gõ mã trên tờ giấy của quý vị.
token-mistyped = Có một chữ hoặc số chưa đúng. Xin so lại tất cả một lần nữa, từng chữ một.

## Receipts

receipt-keep = Giữ biên nhận
receipt-what = Với biên nhận này, sau này quý vị có thể xem lời của mình đã được dùng ra sao, nói rằng quý vị nghĩ khác, hoặc rút lại câu trả lời. Biên nhận chỉ hiện ở đây: xin ghi lại hoặc chụp ảnh. Xin giữ riêng cho mình. Ai có biên nhận đều xem được câu trả lời của quý vị.
receipt-later = Sau này, gõ biên nhận của quý vị ở đây:
receipt-title = Tra biên nhận
receipt-lead = Xem câu trả lời của quý vị đã được dùng ra sao, nói rằng quý vị nghĩ khác, hoặc rút lại.
receipt-label = Biên nhận của quý vị
receipt-submit = Cho xem những gì được lưu
receipt-nothing-title = Không có gì để cho xem với biên nhận này
receipt-nothing-text = Có thể câu trả lời của quý vị còn đang chờ cùng với của những người khác. Có thể chúng đã được rút lại, hoặc biên nhận đã đóng, hoặc chúng tôi không biết biên nhận này. Ở đây chúng tôi luôn nói cùng một điều, để không ai dò biết thêm. Xin thử lại khi khảo sát đã kết thúc.
receipt-found-title = Những gì chúng tôi lưu từ câu trả lời của quý vị
receipt-words-title = Lời của chính quý vị, và những lời ấy đã được dùng ra sao
receipt-uncoded = Chưa ai đánh dấu gì trong những lời này.
receipt-coded = Những người đọc đã đánh dấu các lời này, mỗi chỗ có một tên ngắn:
receipt-themes = Những lời này được tính vào:
receipt-quoted = Người khác có thể đọc những lời này:
receipt-held = Chỉ người dịch đọc những lời này, vì ít người viết bằng ngôn ngữ này.
receipt-contest = Tôi nghĩ khác
receipt-contest-text = Từ giờ sẽ không ai thấy trích dẫn từ những lời này. Trong khoảng một ngày, những người đã đọc sẽ biết rằng quý vị nghĩ khác, nhưng không biết quý vị là ai, và sẽ xem lại.
receipt-contest-label = Ý của quý vị là gì? Xin đừng viết tên ai.
receipt-contested = Quý vị đã nói rằng mình nghĩ khác. Không ai thấy trích dẫn từ những lời này cho đến khi có người xem lại.
receipt-settled = Quý vị đã nói rằng mình nghĩ khác. Đã có người xem lại những lời này.
receipt-withdraw = Rút lại câu trả lời của tôi
receipt-withdraw-text = Câu trả lời và lời của quý vị sẽ bị xóa. Các trích dẫn biến mất ngay, phần còn lại trong khoảng một ngày. Những con số đã công bố trước đây vẫn giữ nguyên. Việc này không thể hoàn lại.
receipt-withdrawn = Câu trả lời của quý vị đang được xóa. Các trích dẫn từ lời của quý vị đã không còn; phần còn lại sẽ bị xóa trong khoảng một ngày. Quý vị có thể bỏ biên nhận đi.
receipt-close = Đóng biên nhận này
receipt-close-text = Câu trả lời của quý vị vẫn còn, nhưng không ai tìm lại được bằng biên nhận này nữa, kể cả quý vị. Việc này không thể hoàn lại.
receipt-closed = Biên nhận này đã đóng. Câu trả lời của quý vị vẫn còn. Quý vị có thể bỏ biên nhận đi.
