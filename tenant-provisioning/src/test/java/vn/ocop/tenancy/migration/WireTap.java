package vn.ocop.tenancy.migration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import vn.ocop.tenancy.DatabaseLogin;

/** Đường dây bị nghe: passes one connection on to the database and keeps what the client said. */
final class WireTap implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final DatabaseLogin behind;

    WireTap(DatabaseLogin behind) throws IOException {
        this.behind = behind;
        Thread.ofVirtual().start(this::serve);
    }

    DatabaseLogin login() {
        URI database = address();
        return new DatabaseLogin(
                "jdbc:postgresql://127.0.0.1:" + door.getLocalPort() + database.getPath()
                        + "?sslmode=disable&gssEncMode=disable",
                behind.user(),
                behind.password());
    }

    String heard() {
        synchronized (heard) {
            return heard.toString(StandardCharsets.ISO_8859_1);
        }
    }

    private URI address() {
        return URI.create(behind.url().substring("jdbc:".length()));
    }

    private void serve() {
        URI database = address();
        try (Socket client = door.accept();
                Socket server = new Socket(database.getHost(), database.getPort())) {
            Thread back = Thread.ofVirtual().start(() -> pass(server, client, false));
            pass(client, server, true);
            back.join();
        } catch (IOException e) {
            // One of them went away, or the test is over.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pass(Socket from, Socket to, boolean keep) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[8192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (keep) {
                    synchronized (heard) {
                        heard.write(buffer, 0, read);
                    }
                }
                out.write(buffer, 0, read);
                out.flush();
            }
            to.shutdownOutput();
        } catch (IOException e) {
            // The other side hung up.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
