package org.lodestone.benefits.funding.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lodestone.benefits.funding.CallFilter;
import org.lodestone.benefits.funding.CallStatus;
import org.lodestone.benefits.funding.FundingAddresses;

/** What the address of the list of calls says: open ones, unless it says otherwise. */
record FundingState(String organisation, String status, String programme, String words, int within, String deadline) {

    static final String ALL = "all";
    private static final String OPEN = "open";
    private static final Set<String> SPANS = Set.of("7", "30", "90");

    static FundingState of(String organisation, Location location) {
        QueryParameters query = location.getQueryParameters();
        return new FundingState(
                organisation,
                query.getSingleParameter("status").filter(FundingState::known).orElse(OPEN),
                query.getSingleParameter("programme").orElse(""),
                query.getSingleParameter("q").orElse(""),
                query.getSingleParameter("within")
                        .filter(SPANS::contains)
                        .map(Integer::parseInt)
                        .orElse(0),
                query.getSingleParameter("deadline").filter(FundingState::day).orElse(""));
    }

    CallFilter filter() {
        CallStatus wanted = Stream.of(CallStatus.values())
                .filter(one -> code(one).equals(status))
                .findFirst()
                .orElse(null);
        return new CallFilter(wanted, programme, words, within, deadline.isEmpty() ? null : LocalDate.parse(deadline));
    }

    FundingState status(Optional<CallStatus> wanted) {
        return new FundingState(
                organisation, wanted.map(FundingState::code).orElse(ALL), programme, words, within, deadline);
    }

    FundingState programme(String name) {
        return new FundingState(organisation, status, name, words, within, deadline);
    }

    FundingState looking(String newWords) {
        return new FundingState(organisation, status, programme, newWords, within, deadline);
    }

    FundingState within(int days) {
        return new FundingState(organisation, status, programme, words, days, "");
    }

    FundingState deadline(String day) {
        return new FundingState(organisation, ALL, programme, words, 0, day);
    }

    /** Only the status stays. */
    FundingState wide() {
        return new FundingState(organisation, status, "", "", 0, "");
    }

    String path() {
        String text = query().getQueryString();
        return FundingAddresses.of(organisation) + (text.isEmpty() ? "" : "?" + text);
    }

    void open(UI ui) {
        ui.navigate(FundingAddresses.of(organisation), query());
    }

    private QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "status", status.equals(OPEN) ? "" : status);
        put(query, "programme", programme);
        put(query, "q", words);
        put(query, "within", within == 0 ? "" : Integer.toString(within));
        put(query, "deadline", deadline);
        return QueryParameters.simple(query);
    }

    static String code(CallStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static boolean known(String code) {
        return code.equals(ALL)
                || Stream.of(CallStatus.values())
                        .anyMatch(status -> code(status).equals(code));
    }

    private static boolean day(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private static void put(Map<String, String> query, String name, String value) {
        if (!value.isEmpty()) {
            query.put(name, value);
        }
    }
}
