package vn.ocop.web.site;

/** Tells the brand of the workspace in whose name a page is served; the module that keeps it implements this. */
public interface SiteBrands {

    SiteBrand current();
}
