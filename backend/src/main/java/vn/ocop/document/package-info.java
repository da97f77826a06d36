/**
 * Văn bản: turns templates into official paper as Decree 30/2020/NĐ-CP lays it out: XHTML into PDF with embedded fonts,
 * WordprocessingML into DOCX that officials go on editing.
 *
 * <p>Owns fonts, page layout and style sheet. What a paper says belongs to the module that prints it.
 */
@ApplicationModule(displayName = "Văn bản")
@NullMarked
package vn.ocop.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
