@NullMarked
package vn.ocop.dossier;

import org.jspecify.annotations.NullMarked;
