package org.lodestone.benefits.minerals.ui;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.TimeZone;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lodestone.minerals.Body;
import org.lodestone.minerals.Coverage;
import org.lodestone.minerals.ListBook;
import org.lodestone.minerals.ListDate;
import org.lodestone.minerals.MineralList;
import org.lodestone.minerals.Standing;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Words;

/** What the lists say of a mineral, in sentences. A "since" is told only where the version before is known too. */
final class ListSentences {

    private ListSentences() {}

    /** "On the lists of Canada, Australia, Japan, Korea and India; on the institute’s since 7 August 2025." */
    static String overall(Map<Body, Standing> standings) {
        List<String> bodies = Stream.of(Body.values())
                .filter(body -> body != Body.CMI && standings.get(body).critical())
                .map(body -> Words.t("minerallists.of", body))
                .toList();
        String countries = ListFormatter.getInstance(Words.locale()).format(bodies);
        return Words.t(
                "minerallists.overall",
                "count",
                bodies.size(),
                "bodies",
                countries,
                "institute",
                institute(standings.get(Body.CMI)));
    }

    private static String institute(Standing standing) {
        boolean dated = standing.before().isPresent();
        String key = standing.critical() ? dated ? "onSince" : "on" : dated ? "offSince" : "off";
        String day = standing.since().map(list -> date(list.from())).orElse("");
        return Words.t("minerallists.institute." + key, "date", day);
    }

    /** "On the list since 7 August 2025, with Steel, when the 23 became 24." */
    static String history(Standing standing, String mineral, ListBook book) {
        if (standing.list().isEmpty()) {
            return Words.t("minerallists.noList");
        }
        MineralList since = standing.since().orElseThrow();
        String day = date(since.from());
        if (standing.before().isEmpty()) {
            return first(standing, day);
        }
        MineralList before = standing.before().orElseThrow();
        String whose = standing.body() == Body.CMI ? "institute" : "body";
        if (!standing.critical()) {
            return Words.t("minerallists.left." + whose, "date", day, "before", before.size(), "after", since.size());
        }
        return Words.t(
                "minerallists.joined." + whose,
                "date",
                day,
                "before",
                before.size(),
                "after",
                since.size(),
                "others",
                others(book, before, since, mineral));
    }

    private static String first(Standing standing, String day) {
        Coverage coverage = standing.coverage();
        return switch (coverage.how()) {
            case NAMED, ALL_MEMBERS -> Words.t("minerallists.first.on", "date", day);
            case THROUGH_GROUP ->
                Words.t(
                        "minerallists.first.group",
                        "date",
                        day,
                        "group",
                        Words.t("minerals.name." + coverage.through()));
            case SOME_MEMBERS ->
                Words.t("minerallists.first.some", "date", day, "some", coverage.members(), "all", coverage.of());
            case NONE -> Words.t("minerallists.first.off", "date", day);
        };
    }

    /** What else came in with the mineral; none when it came alone or with more than three. */
    private static String others(ListBook book, MineralList before, MineralList since, String mineral) {
        Set<String> added = new TreeSet<>(book.elements(since));
        added.removeAll(book.elements(before));
        added.removeAll(book.groups().elements(mineral));
        if (added.isEmpty() || added.size() > 3) {
            return "none";
        }
        return ListFormatter.getInstance(Words.locale())
                .format(added.stream().map(id -> Words.t("minerals.name." + id)).toList());
    }

    /** A list's date, as exact as it is known. */
    static String date(ListDate date) {
        return switch (date.precision()) {
            case DAY -> Formats.date(date.start());
            case MONTH -> month(date);
            case YEAR -> Integer.toString(date.start().getYear());
        };
    }

    private static String month(ListDate date) {
        DateFormat format = DateFormat.getInstanceForSkeleton("yMMMM", Words.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.start().atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
