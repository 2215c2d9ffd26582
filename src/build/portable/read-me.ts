/** What lies beside the file for whoever unpacks it: Vietnamese, then English, as Notepad likes it. */
export function readMe(version: string, day: string): string {
  const [year, month, date] = day.split('-');
  const text = `CẦU NỐI: cả khóa học trong một tệp
Phiên bản ${version}, dựng ngày ${date}/${month}/${year}
(English below)

MỞ
Giải nén, rồi bấm đúp vào cau-noi.html. Không cần mạng, không cài gì. Dùng Chrome, Edge, Cốc Cốc hay Firefox bản
của vài năm gần đây. Chép tệp vào USB, gửi qua chat hay để trong thư mục nào cũng được, kể cả nơi chỉ cho đọc.
Đừng mở thẳng từ trong tệp zip.

TIẾN ĐỘ NẰM Ở ĐÂU
Những gì bạn làm nằm trong trình duyệt của máy đang dùng, không nằm trong tệp cau-noi.html và không nằm trên USB.
- Firefox giữ riêng cho từng tệp. Dời tệp sang thư mục khác, đổi tên, hay mở từ USB ở ổ khác thì Firefox coi là
  một tệp mới, chưa có gì. Chép bản mới đè lên đúng chỗ cũ, đúng tên cũ thì tiến độ còn nguyên.
- Chrome, Edge, Cốc Cốc giữ chung cho mọi tệp mở từ máy này: dời đi đâu vẫn còn. Nhưng tệp HTML khác trên máy cũng
  đọc được chỗ đó. Máy dùng chung thì đặt mật khẩu cho hồ sơ.
- Xóa dữ liệu trình duyệt, dùng cửa sổ ẩn danh, đổi máy, đổi trình duyệt: không còn gì.

MANG TIẾN ĐỘ ĐI
Trong khóa học, mở "Tiến độ", kéo xuống "Sao lưu", tải bản sao lưu về và cất cùng USB. Ở chỗ mới, nạp tệp ấy vào.
Nạp nhiều lần, theo thứ tự nào cũng được, không mất gì. Trong Chrome và Edge còn có thể chọn một tệp để khóa học
tự ghi bản sao lưu vào sau mỗi việc bạn làm.

HỒ SƠ CÓ MẬT KHẨU
Mở từ tệp, mỗi trang hỏi lại mật khẩu, trừ khi khóa học còn mở ở một thẻ khác của trình duyệt.

KIỂM TRA TỆP
SHA256SUMS.txt ghi mã của từng tệp. Windows: certutil -hashfile cau-noi.html SHA256
macOS, Linux: shasum -a 256 -c SHA256SUMS.txt

Chưa luật sư nào rà soát nội dung pháp luật. Mã nguồn: MIT. Nội dung: CC BY 4.0.


CẦU NỐI: the whole course in one file
Version ${version}, built on ${year}-${month}-${date}

OPENING
Unpack, then double-click cau-noi.html. No network, nothing to install. Use a Chrome, Edge, Cốc Cốc or Firefox of
the last few years. Copy the file to a USB stick, send it by chat, keep it in any folder, a read-only one too.
Don't open it from inside the zip.

WHERE PROGRESS IS KEPT
What you do is kept in the browser of the computer you use, not in cau-noi.html and not on the stick.
- Firefox keeps a store for each file. Move the file to another folder, rename it, or open it from a stick under
  another drive letter, and Firefox takes it for a new file with nothing in it. Copy a new version over the old
  one, same place and same name, and your progress stays.
- Chrome, Edge and Cốc Cốc keep one store for all files opened on this computer: moving changes nothing. But any
  other HTML file on the computer can read it. On a shared computer give your profile a passphrase.
- Clear the browser's data, use a private window, another computer or another browser: nothing is there.

CARRYING IT
In the course open "Progress", go down to "Backup", download a backup and keep it with the stick. Take it in at
the other place. Taken in twice, or in any order, it loses nothing. In Chrome and Edge you can also choose a file
that the course keeps up to date after each thing you do.

PROFILES WITH A PASSPHRASE
Opened from a file, every page asks for the passphrase again, unless the course is open in another tab too.

CHECKING THE FILES
SHA256SUMS.txt holds the sum of each file. Windows: certutil -hashfile cau-noi.html SHA256
macOS, Linux: shasum -a 256 -c SHA256SUMS.txt

No lawyer has reviewed the legal content yet. Code: MIT. Content: CC BY 4.0.
`;
  return `\ufeff${text.normalize('NFC').replaceAll('\n', '\r\n')}`;
}
