package vn.ocop.planning;

/** Định dạng tệp được nhận. */
enum LayerFormat {
    /** GeoJSON (RFC 7946). */
    GEOJSON,
    /** Shapefile trong tệp ZIP. */
    SHAPEFILE
}
