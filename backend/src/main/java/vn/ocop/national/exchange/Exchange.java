package vn.ocop.national.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Nơi trao đổi gói dữ liệu. A package is written aside, and seen by the other side only once it is published. */
public interface Exchange {

    /** Begins a package; what an interrupted attempt left of it is gone. */
    void begin(PackageId id) throws IOException;

    /** A file of a package that is not published; what was written has reached the disk when the stream is closed. */
    OutputStream write(PackageId id, String file) throws IOException;

    /** Shows the package to the other side; nothing happens when it is shown already. */
    void publish(PackageId id) throws IOException;

    /** A file of a package, published or not. */
    InputStream read(PackageId id, String file) throws IOException;

    /** Removes the package, whatever there is of it. */
    void discard(PackageId id) throws IOException;
}
