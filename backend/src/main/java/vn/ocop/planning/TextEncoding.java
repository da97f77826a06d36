package vn.ocop.planning;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Stream;

/** Bảng mã chữ trong tệp DBF; which of the older ones it is, a file seldom says. */
enum TextEncoding {
    UTF_8,
    WINDOWS_1258,
    /** TCVN 5712 VN3, the “ABC” fonts: one byte a letter. */
    TCVN3;

    private static final Charset CP_1258 = Charset.forName("windows-1258");

    private static final int FIRST_HIGH = 0xa0;

    /** Letters of the bytes A0 to FF; a blank stands where TCVN3 has no letter. */
    private static final String TCVN3_LETTERS = " ĂÂÊÔƠƯĐăâêôơưđ "
            + "     àảãáạ ằẳẵắ "
            + "      ặầẩẫấậè ẻẽ"
            + "éẹềểễếệìỉ   ĩíịò"
            + " ỏõóọồổỗốộờởỡớợù"
            + " ủũúụừửữứựỳỷỹýỵ ";

    private static final String VIETNAMESE =
            "ăâđêôơưĂÂĐÊÔƠƯàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
                    + "ÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬÈẺẼÉẸỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴ–—“”‘’…°²³";

    /** The text in one Unicode form; what cannot be read becomes the replacement character. */
    String decode(byte[] bytes) {
        String text =
                switch (this) {
                    case UTF_8 -> new String(bytes, StandardCharsets.UTF_8);
                    case WINDOWS_1258 -> new String(bytes, CP_1258);
                    case TCVN3 -> tcvn3(bytes);
                };
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The first encoding in which the bytes make Vietnamese text; empty when none does. */
    static Optional<TextEncoding> guess(byte[] bytes) {
        return Stream.of(values()).filter(one -> one.fits(bytes)).findFirst();
    }

    private boolean fits(byte[] bytes) {
        return (this != UTF_8 || isUtf8(bytes))
                && decode(bytes).chars().allMatch(sign -> sign < 0x80 || VIETNAMESE.indexOf(sign) >= 0);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String tcvn3(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (byte one : bytes) {
            int value = Byte.toUnsignedInt(one);
            if (value < 0x80) {
                text.append((char) value);
            } else {
                char letter = value < FIRST_HIGH ? ' ' : TCVN3_LETTERS.charAt(value - FIRST_HIGH);
                text.append(letter == ' ' ? '\ufffd' : letter);
            }
        }
        return text.toString();
    }
}
