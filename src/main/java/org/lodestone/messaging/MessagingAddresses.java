package org.lodestone.messaging;

/** The addresses of this room's pages, without a leading slash. */
public final class MessagingAddresses {

    public static final String INBOX = "messages";
    public static final String OUTBOX = "outbox";

    private MessagingAddresses() {}
}
