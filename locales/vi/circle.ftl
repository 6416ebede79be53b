### What people in a room read on their own phones and on the screen while a conversation runs. A draft: no speaker of this language has reviewed it.

## The page on the phone

circle-lead = Buổi trò chuyện do { $name } tổ chức. Ở đây không ai hỏi tên quý vị.
circle-soon-title = Buổi trò chuyện này chưa bắt đầu
circle-soon-text = Quý vị đã đến đúng chỗ. Xin xem lại trang này khi buổi trò chuyện bắt đầu. Khi đó quý vị sẽ thấy câu hỏi.
circle-wait-title = Xin đợi một lát
circle-wait-text = Hiện chưa có câu hỏi nào. Khi người hướng dẫn hỏi điều gì, quý vị sẽ thấy ở đây.
circle-look-again = Xem lại
circle-write-title = Xin viết điều quý vị nghĩ
circle-answer-hint = Quý vị muốn viết bằng ngôn ngữ nào cũng được. Xin đừng viết tên ai.
circle-idea-label = Ý { $number }
circle-idea-hint = Mỗi ô một ý. Quý vị có thể để trống một số ô.
circle-words-title = Với quý vị, những từ này có nghĩa là gì?
circle-words-hint = Quý vị muốn viết về bao nhiêu từ cũng được. Không có gì quý vị viết là sai.
circle-word-equity = Công bằng
circle-word-equality = Bình đẳng
circle-word-inclusion = Hòa nhập
circle-word-justice = Công lý
circle-send = Gửi
circle-rank-title = Xin chọn điều quan trọng nhất
circle-rank-text = Xin đọc danh sách. Sau đó chọn nhiều nhất năm ý, ý quan trọng nhất chọn trước. Không ai thấy quý vị đã chọn gì.
circle-rank-list = Danh sách
circle-rank-1 = Quan trọng nhất
circle-rank-2 = Thứ hai
circle-rank-3 = Thứ ba
circle-rank-4 = Thứ tư
circle-rank-5 = Thứ năm
circle-rank-none = Chưa chọn

## When something needs another look. Nothing that was written is lost.

circle-problem-empty = Xin viết điều gì đó trước khi gửi.
circle-problem-long = Nội dung này quá dài để gửi. Nhiều nhất là { $count } ký tự.
circle-problem-none = Xin chọn ít nhất một ý trong danh sách.
circle-problem-twice = Quý vị đã chọn ý này rồi. Xin chọn ý khác, hoặc để trống.
circle-problem-unknown = Ý này không còn trong danh sách. Xin chọn lại.
circle-problem-page = Trang này bị thiếu khi gửi đi. Xin gửi lại một lần nữa.
circle-problem-field = Trang này không có phần nào tên là “{ $field }”. Xin mở lại trang từ đầu.
circle-busy = Hiện chúng tôi không lưu được phần này. Xin gửi lại sau một lát. Những gì quý vị đã viết vẫn còn nguyên.

## Thank you, too late, over

circle-thanks-title = Xin cảm ơn quý vị
circle-thanks-lead = Chúng tôi đã nhận được những gì quý vị gửi.
circle-thanks-repeat = Phần này đã đến từ trước, nên chúng tôi không tính hai lần.
circle-next-silent = Những người khác vẫn đang viết hoặc chọn. Cho đến khi người hướng dẫn đóng bước này, không ai thấy được những gì đã gửi, hay có bao nhiêu người đã gửi.
circle-next-together = Sau đó, lời của mọi người hiện ra cùng nhau trên màn hình trong phòng, đã được xáo trộn, nếu có ít nhất năm người viết.
circle-next-result = Sau đó, kết quả hiện ra trên màn hình trong phòng, nếu có ít nhất năm người chọn.
circle-next-look = Xin trở lại trang này cho bước tiếp theo.
circle-another = Có ai khác muốn dùng điện thoại này không?
circle-another-submit = Bắt đầu với một trang trống
circle-late-title = Bước này đã kết thúc
circle-late-text = Người hướng dẫn đã đóng bước này trước khi phần của quý vị đến, nên phần đó chưa được gửi. Đây là những gì quý vị đã viết. Quý vị có thể nói điều đó trong phòng.
circle-late-next = Đến câu đang được hỏi
circle-over-title = Buổi trò chuyện này đã kết thúc
circle-over-text = Cảm ơn quý vị đã đến. Ở đây không gửi thêm được gì nữa.

## What happens to the words

circle-privacy-summary = Những gì quý vị gửi được xử lý như thế nào
circle-kept-title = Những gì chúng tôi giữ
circle-kept-words = Những gì quý vị viết, và ngôn ngữ của trang này.
circle-kept-words-later = Những người tổ chức buổi trò chuyện này có thể giữ những lời đó và học hỏi từ đó. Tên của quý vị không đi kèm.
circle-kept-ranks = Chỉ số điểm mà mọi người cùng nhau cho mỗi ý. Những gì riêng quý vị đã chọn sẽ bị xóa.
circle-not-kept-title = Những gì chúng tôi không giữ
circle-not-kept-who = Tên của quý vị, điện thoại của quý vị, địa chỉ của máy đó trên internet, hay giờ gửi.
circle-not-kept-same = Những lời nào đến từ cùng một điện thoại.
circle-limits-title = Những điều chúng tôi không thể hứa
circle-limits-known = Người quen biết quý vị có thể nhận ra quý vị qua lời viết, hoặc qua ngôn ngữ mà ở đây chỉ có quý vị dùng để viết.
circle-limits-machine = Ai quản lý máy tính lưu những lời này thì có thể đọc trước khi chúng hiện ra.
circle-limits-many = Ai gửi nhiều lần thì có thể làm như thể có năm người đã viết.

## The screen in the room

circle-screen-join = Tham gia bằng điện thoại của quý vị
circle-screen-open = Mở { $address } rồi gõ mã này:
circle-screen-qr = Đường đến trang này, dành cho máy ảnh của điện thoại
circle-screen-writing = Mọi người đang viết trong im lặng. Khi tất cả đã viết xong, các lời sẽ hiện ra cùng nhau ở đây.
circle-screen-choosing = Xin chọn nhiều nhất năm ý trên điện thoại hoặc trên giấy. Kết quả sẽ hiện ra ở đây khi tất cả đã chọn xong.
circle-screen-few = Có ít hơn năm người tham gia, nên không có gì được hiển thị. Những gì đã gửi vẫn được giấu kín.
circle-screen-erased = Lượt này đã kết thúc mà không được hiển thị. Những gì đã gửi đã bị xóa, và không ai đọc.
circle-screen-list = Những gì đã được viết
circle-screen-result = Điều quan trọng nhất
circle-screen-points = Điểm
circle-screen-people = Số người đã chọn
circle-screen-agreed = Nghĩa mà chúng ta đã cùng thống nhất
circle-screen-nobody = Không có ai viết về từ này.
