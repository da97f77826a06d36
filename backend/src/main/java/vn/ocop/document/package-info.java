/**
 * Văn bản: turns XHTML templates into official paper as Decree 30/2020/NĐ-CP lays it out, as PDF with embedded fonts.
 *
 * <p>Owns fonts, page layout and style sheet. What a paper says belongs to the module that prints it.
 */
@ApplicationModule(displayName = "Văn bản")
@NullMarked
package vn.ocop.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
