package vn.ocop.web.limit;

/** Mạng của người gọi: the whole address for IPv4, the first 64 bits for IPv6, of which one subscriber has 2⁶⁴ others. */
final class NetworkPrefix {

    private static final int GROUPS = 4;

    private NetworkPrefix() {}

    static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        StringBuilder prefix = new StringBuilder();
        String[] groups = expanded(address).split(":");
        for (int i = 0; i < GROUPS; i++) {
            prefix.append(groups[i].isEmpty() ? "0" : groups[i]).append(':');
        }
        return prefix.toString();
    }

    /** The zero groups that “::” stands for are written out. */
    private static String expanded(String address) {
        String plain = address.indexOf('%') < 0 ? address : address.substring(0, address.indexOf('%'));
        int gap = plain.indexOf("::");
        if (gap < 0) {
            return plain;
        }
        String head = plain.substring(0, gap);
        return head + ":0".repeat(8).substring(head.isEmpty() ? 1 : 0);
    }
}
