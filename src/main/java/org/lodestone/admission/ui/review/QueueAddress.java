package org.lodestone.admission.ui.review;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.QueueFilter;
import org.lodestone.admission.QueueSort;
import org.lodestone.admission.QueueTab;

/** What a queue shows, as it stands in the page's address, so that it can be sent to a colleague. */
record QueueAddress(QueueTab tab, String text, @Nullable CaseState state, QueueSort sort) {

    static QueueAddress read(QueryParameters parameters, QueueTab otherwise) {
        return new QueueAddress(
                find(QueueTab.class, parameters.getSingleParameter("tab").orElse(""), otherwise),
                parameters.getSingleParameter("q").orElse(""),
                find(CaseState.class, parameters.getSingleParameter("state").orElse(""), null),
                find(QueueSort.class, parameters.getSingleParameter("sort").orElse(""), QueueSort.URGENCY));
    }

    static QueueAddress of(QueueTab tab) {
        return new QueueAddress(tab, "", null, QueueSort.URGENCY);
    }

    QueryParameters parameters() {
        Map<String, String> named = new LinkedHashMap<>();
        named.put("tab", name(tab));
        if (!text.isBlank()) {
            named.put("q", text);
        }
        if (state != null) {
            named.put("state", name(state));
        }
        if (sort != QueueSort.URGENCY) {
            named.put("sort", name(sort));
        }
        return QueryParameters.simple(named);
    }

    QueueFilter page(int offset, int limit) {
        return new QueueFilter(tab, text, state, sort, offset, limit);
    }

    /** Another tab keeps what is looked for; a state makes sense only where it was chosen. */
    QueueAddress on(QueueTab other) {
        return new QueueAddress(other, text, null, sort);
    }

    boolean filtered() {
        return !text.isBlank() || state != null;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E find(Class<E> type, String name, @Nullable E otherwise) {
        for (E constant : type.getEnumConstants()) {
            if (name(constant).equals(name)) {
                return constant;
            }
        }
        return otherwise;
    }
}
