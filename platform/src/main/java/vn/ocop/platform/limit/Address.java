package vn.ocop.platform.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Whom an allowance belongs to: an IPv4 address, or the network that an IPv6 caller is given. */
final class Address {
    private static final int NETWORK = 8;

    private Address() {}

    /**
     * @param literal an address in numbers; anything else stands for itself, never looked up
     */
    static String of(String literal) {
        if (literal.indexOf(':') < 0) {
            return literal;
        }
        try {
            var address = InetAddress.ofLiteral(literal);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK)
                    : address.getHostAddress();
        } catch (IllegalArgumentException _) {
            return literal;
        }
    }
}
