package org.lodestone.letters;

import java.util.Set;
import org.lodestone.kernel.EmailAddress;

/**
 * Who is told of an act by a letter.
 *
 * @param readers each gets one
 * @param others take part as well, and get none
 */
record Told(Set<EmailAddress> readers, Set<EmailAddress> others) {}
