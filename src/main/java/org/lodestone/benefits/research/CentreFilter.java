package org.lodestone.benefits.research;

/**
 * Which centres are looked for; an empty text leaves a filter out.
 *
 * @param words in every name, alias and acronym: all of the words, in any order
 * @param country two letters
 * @param type a {@link CentreType}
 * @param status a {@link CentreStatus}; empty for all that are not known to have ceased
 */
public record CentreFilter(String words, String country, String type, String status) {

    public static final CentreFilter ALL = new CentreFilter("", "", "", "");

    public boolean narrow() {
        return !equals(ALL);
    }
}
