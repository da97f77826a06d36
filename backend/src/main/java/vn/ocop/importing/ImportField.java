package vn.ocop.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.ocop.database.FoldedName;

/** Thông tin mà một cột của tệp có thể chứa, each with the headers it is known by, without diacritics. */
enum ImportField {
    PRODUCT_NAME("ten san pham", "san pham", "product name"),
    PRODUCER_NAME("chu the", "ten chu the", "chu the sxkd", "co so san xuat", "don vi", "owner"),
    ORGANISATION_TYPE("loai hinh", "loai hinh chu the"),
    TAX_CODE("mst", "ma so thue", "tax code"),
    REPRESENTATIVE("dai dien", "nguoi dai dien"),
    PHONE("dien thoai", "so dien thoai", "sdt"),
    ADDRESS("dia chi"),
    COMMUNE_CODE("ma xa", "ma xa phuong", "new commune code"),
    COMMUNE("xa", "xa phuong", "ten xa", "xa phuong thi tran", "commune"),
    DISTRICT("huyen", "huyen cu", "district old"),
    PROVINCE("tinh", "tinh cu", "province old"),
    GROUP("nhom", "nhom san pham", "nganh hang", "category"),
    SPECIFICATION("quy cach"),
    STARS("hang sao", "sao", "xep hang", "so sao", "stars"),
    SCORE("diem", "diem tb", "diem trung binh"),
    YEAR("nam", "nam cong nhan", "year"),
    DECISION_NO("so qd", "so quyet dinh", "quyet dinh", "decision no"),
    DECISION_DATE("ngay qd", "ngay quyet dinh", "ngay cong nhan", "decision date"),
    ISSUER("co quan ban hanh", "co quan cong nhan"),
    STATUS("trang thai", "tinh trang", "status"),
    SOURCE("nguon", "nguon du lieu", "source"),
    EVIDENCE_LEVEL("muc tin cay", "do tin cay", "trust");

    private final List<String> headers;

    ImportField(String... headers) {
        this.headers = List.of(headers);
    }

    /** The field that a column of this header most likely has. */
    static Optional<ImportField> guess(String header) {
        String folded = FoldedName.fold(header);
        return Arrays.stream(values())
                .filter(field -> field.headers.contains(folded))
                .findFirst();
    }
}
