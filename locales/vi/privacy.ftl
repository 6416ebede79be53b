### What is said about privacy and consent. A locale whose text no speaker has reviewed shows the English beneath it.
locale-status = drafted

privacy-draft = Bản nháp: chưa có ai nói ngôn ngữ này kiểm tra bản dịch này. Bên dưới là bản tiếng Anh.
privacy-original = Bản tiếng Anh
privacy-summary = Ẩn danh: những gì chúng tôi giữ và không giữ
privacy-kept-title = Những gì chúng tôi giữ
privacy-kept-answers = Câu trả lời của quý vị và ngôn ngữ quý vị đã chọn.
privacy-kept-version = Quý vị đã trả lời phiên bản nào của khảo sát.
privacy-kept-day = Ngày câu trả lời của quý vị được chuyển đi cùng với câu trả lời của những người khác. Không phải lúc quý vị gửi.
privacy-kept-quote = Người khác có được phép nhắc lại lời của quý vị hay không, nếu quý vị được hỏi điều đó.
privacy-kept-number = Một con số ngẫu nhiên thay cho câu trả lời của quý vị. Nó không nói gì về quý vị.
privacy-kept-receipt = Dấu vết của biên nhận mà quý vị có thể giữ. Chỉ ai có biên nhận mới dùng nó tìm ra câu trả lời của quý vị.
privacy-kept-code = Quý vị có dùng mã hay không. Không phải mã nào.
privacy-not-kept-title = Những gì chúng tôi không giữ
privacy-not-kept-name = Tên, số điện thoại hay địa chỉ email của quý vị. Chúng tôi không hỏi những điều này.
privacy-not-kept-device = Quý vị đã dùng điện thoại hay máy tính nào, địa chỉ của máy đó trên internet, hay giờ quý vị gửi câu trả lời.
privacy-not-kept-cookie = Bất cứ điều gì giúp nhận ra quý vị vào lần sau. Trang này không dùng cookie.
privacy-when-title = Khi nào có người xem câu trả lời
privacy-when-close = Khi khảo sát kết thúc, tất cả câu trả lời được xáo trộn và chuyển đi cùng nhau. Trước lúc đó, không ai ở đây đọc được hay đếm được các câu trả lời.
privacy-when-dates = Câu trả lời được xáo trộn và chuyển đi cùng nhau vào những ngày này: { $dates }. Giữa những ngày đó, không ai ở đây đọc được hay đếm được các câu trả lời.
privacy-limits-title = Những điều chúng tôi không thể hứa
privacy-limits-network = Người hay công ty quản lý đường internet của quý vị có thể thấy quý vị đã vào trang này, nhưng không thấy quý vị đã viết gì.
privacy-limits-words = Người biết rõ quý vị có thể nhận ra quý vị qua những từ ít gặp, hoặc qua câu chuyện mà chỉ quý vị mới kể.
privacy-limits-together = Những người làm việc ở đây có thể nhận thấy nhiều câu trả lời đã đến cùng nhau.
privacy-limits-database = Nếu nơi này dùng cơ sở dữ liệu tên là PostgreSQL, thì nhật ký riêng của cơ sở dữ liệu đó giữ lại chữ đã xóa trong một thời gian.
privacy-codes = Số mã trên giấy đã làm cho khảo sát này: { $count }. Mỗi mã chỉ dùng được một lần. Người làm mã có thể biết một mã đã được dùng, nhưng không biết câu trả lời nào đến cùng mã đó.
privacy-groups = Những người thực hiện khảo sát này xem câu trả lời theo nhóm, ví dụ theo ngôn ngữ hoặc trường học. Nhóm nhỏ không bao giờ được hiển thị.

## On the page that says everything

privacy-page-title = Câu trả lời của quý vị được xử lý như thế nào
privacy-page-link = Mọi điều về việc này, trên một trang
privacy-when-pools = Câu trả lời gửi bằng mã trên giấy được chuyển đi theo từng đợt trong lúc khảo sát còn mở. Lần nào cũng có một số câu trả lời ở lại, để không ai biết được câu trả lời của ai đã được chuyển đi.
privacy-few = Nếu có ít hơn năm người trả lời, câu trả lời của họ vẫn được khóa và không ai đọc.
privacy-who-title = Ai xem được những gì
privacy-who-waiting = Cho đến khi được chuyển đi, các câu trả lời đều được khóa. Chìa khóa được giữ riêng ở chỗ khác, và bị hủy khi các câu trả lời đã được chuyển đi.
privacy-who-readers = Sau đó, những người làm việc này đọc những gì quý vị đã viết, mỗi lần một đoạn. Họ không thấy các câu trả lời khác của quý vị bên cạnh đoạn đó.
privacy-who-translator = Nếu có ít hơn năm người viết bằng một ngôn ngữ, chỉ người dịch đọc lời của họ. Mọi người khác đọc một bản dịch không nêu tên ngôn ngữ đó.
privacy-who-tables = Các bảng số liệu chỉ hiển thị những nhóm từ mười người trở lên, và chỉ cho biết ước chừng bao nhiêu phần trong nhóm đã nói một điều nào đó. Nhóm nào có thể tính ra được từ các con số khác cũng không được hiển thị.
privacy-who-quotes = Lời của quý vị chỉ được nhắc lại với người khác nếu quý vị đã đồng ý, và chỉ sau khi có người kiểm tra rằng những lời đó không làm lộ bất cứ ai.
privacy-long-title = Chúng tôi giữ trong bao lâu
privacy-long-months = Các câu trả lời được xóa { $count } tháng sau khi khảo sát kết thúc.
privacy-long-open = Chưa có ai chọn khi nào các câu trả lời sẽ được xóa.
privacy-long-withdraw = Với biên nhận, quý vị có thể rút lại câu trả lời của mình. Câu trả lời được xóa trong khoảng một ngày. Những lời của quý vị mà người khác đọc được sẽ biến mất ngay.
privacy-long-published = Những con số đã công bố trước đây vẫn giữ nguyên.
privacy-long-backup = Các bản sao giữ lại phòng khi có sự cố đều được khóa. Sau vài tuần, chìa khóa của các bản sao đó bị hủy, và khi ấy không ai đọc được chúng.
privacy-limits-machine = Ai quản lý máy tính lưu các câu trả lời và chìa khóa của chúng thì có thể đọc các câu trả lời, ngay cả trước khi các câu trả lời được chuyển đi.
privacy-limits-false = Ai gửi được nhiều câu trả lời giả thì có thể loại trừ dần để biết rõ hơn câu trả lời nào là thật.
quote-consent-label = Chúng tôi có thể nhắc lại lời của quý vị không?
quote-consent-hint = Chỉ những lời không làm lộ bất cứ ai, sau khi đã có người kiểm tra. Quý vị trả lời thế nào cũng được.
quote-consent-yes = Có, lời của tôi có thể được nhắc lại mà không nêu tên tôi
quote-consent-no = Không, xin chỉ tính câu trả lời của tôi
