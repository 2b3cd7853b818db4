package org.lodestone.access.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from: an IPv4 address, or an IPv6 network of 64 bits, which is what one household gets. */
final class ClientPlace {

    private ClientPlace() {}

    static String of(String remoteAddress) {
        if (!remoteAddress.contains(":")) {
            return remoteAddress;
        }
        try {
            return InetAddress.getByName(remoteAddress) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8)) + "::/64"
                    : remoteAddress;
        } catch (UnknownHostException noLiteral) {
            return remoteAddress;
        }
    }
}
