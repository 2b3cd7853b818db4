package org.lodestone.admission.domain;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How alike two names of bodies are, from 0 to 1: words are compared in any order and spelling (Jaro-Winkler), legal forms
 * don't count, words that half of all companies have count little.
 */
public final class NameSimilarity {

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private static final Set<String> LEGAL_FORMS = Set.of(
            ("co company companies corp corporation inc incorporated ltd limited llc llp plc jsc ojsc cjsc pjsc oao ooo zao"
                            + " pao ao ak aj mchj aoo gmbh ag kg sa sas sarl srl spa nv bv ltda scs fze fzco est pte pty cv"
                            + " joint stock public private open closed the of and for de la el les del y et und")
                    .split(" "));

    private static final Set<String> GENERIC = Set.of(("group holding holdings international trading trade industries"
                    + " industrial industry general services service enterprise enterprises national state development"
                    + " investment investments commercial metals metal mining plant factory works bank shipping"
                    + " engineering manufacturing technology technological technologies")
            .split(" "));

    private static final double ALIKE = 0.88;
    private static final double LITTLE = 0.35;

    private NameSimilarity() {}

    /** @param words the words that both names have */
    public record Likeness(double score, List<String> words) {}

    public static Likeness between(String one, String other) {
        List<String> mine = words(one);
        List<String> theirs = new ArrayList<>(words(other));
        if (mine.isEmpty() || theirs.isEmpty()) {
            return new Likeness(0, List.of());
        }
        double all = weight(mine) + weight(theirs);
        double shared = 0;
        List<String> common = new ArrayList<>();
        for (String word : mine) {
            Optional<String> twin = theirs.stream()
                    .filter(candidate -> jaroWinkler(word, candidate) >= ALIKE)
                    .max(Comparator.comparingDouble(candidate -> jaroWinkler(word, candidate)));
            if (twin.isPresent()) {
                shared += jaroWinkler(word, twin.get()) * (weight(word) + weight(twin.get()));
                theirs.remove(twin.get());
                common.add(word);
            }
        }
        double joined = jaroWinkler(String.join("", words(one)), String.join("", words(other)));
        double score = Math.max(shared / all, joined >= 0.93 ? joined : 0);
        return new Likeness(Math.min(1, score), List.copyOf(common));
    }

    /** Latin letters without accents, without legal forms; letters that stand alone are put together. */
    static List<String> words(String name) {
        String plain = LATIN.transliterate(name)
                .replaceAll("['’ʻʹʺ.]", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        List<String> words =
                Arrays.stream(plain.split(" ")).filter(word -> !word.isEmpty()).toList();
        List<String> telling =
                words.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    private static double weight(List<String> words) {
        return words.stream().mapToDouble(NameSimilarity::weight).sum();
    }

    private static double weight(String word) {
        return GENERIC.contains(word) || word.length() < 3 ? LITTLE : 1;
    }

    static double jaroWinkler(String one, String other) {
        double jaro = jaro(one, other);
        int prefix = 0;
        while (prefix < Math.min(4, Math.min(one.length(), other.length()))
                && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * 0.1 * (1 - jaro);
    }

    private static double jaro(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        int reach = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        boolean[] taken = new boolean[other.length()];
        StringBuilder matched = new StringBuilder();
        for (int i = 0; i < one.length(); i++) {
            for (int j = Math.max(0, i - reach); j < Math.min(other.length(), i + reach + 1); j++) {
                if (!taken[j] && one.charAt(i) == other.charAt(j)) {
                    taken[j] = true;
                    matched.append(one.charAt(i));
                    break;
                }
            }
        }
        return matched.isEmpty() ? 0 : jaro(one, other, matched, taken);
    }

    private static double jaro(String one, String other, StringBuilder matched, boolean[] taken) {
        int next = 0;
        int moved = 0;
        for (int j = 0; j < other.length(); j++) {
            if (taken[j] && other.charAt(j) != matched.charAt(next++)) {
                moved++;
            }
        }
        double count = matched.length();
        return (count / one.length() + count / other.length() + (count - moved / 2.0) / count) / 3;
    }
}
