package vn.ocop.product;

/** Giấy tờ của sản phẩm, as ticked in part I of Mẫu 02. */
public enum ProductPaper {
    /** Công bố chất lượng. */
    QUALITY_DECLARATION,
    /** Giấy chứng nhận về an toàn thực phẩm, điều kiện sản xuất. */
    FOOD_SAFETY,
    /** Nhãn hiệu. */
    TRADEMARK,
    /** Quyền sử dụng chỉ dẫn địa lý. */
    GEOGRAPHICAL_INDICATION,
    /** Quyền sử dụng nhãn hiệu tập thể. */
    COLLECTIVE_MARK,
    /** Quyền sử dụng nhãn hiệu chứng nhận. */
    CERTIFICATION_MARK,
    /** Sáng chế, giải pháp hữu ích. */
    PATENT,
    /** Kiểu dáng công nghiệp. */
    DESIGN,
    /** Quyền tác giả. */
    COPYRIGHT,
    /** Giấy tờ khác. */
    OTHER
}
