package org.lodestone.organisation.domain;

import java.util.List;
import java.util.function.Supplier;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AffiliationEvent;
import org.lodestone.organisation.AffiliationSummary;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * A person's affiliations, read once per request: a right that is taken away is gone at the next one. Outside a request
 * (scheduled work, tests) they are read every time.
 */
@Component
public class RightsOfThisRequest {

    private static final String KEY = RightsOfThisRequest.class.getName() + ":";

    @SuppressWarnings("unchecked")
    public List<AffiliationSummary> of(PersonId person, Supplier<List<AffiliationSummary>> read) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return read.get();
        }
        Object known = request.getAttribute(KEY + person, RequestAttributes.SCOPE_REQUEST);
        if (known == null) {
            known = read.get();
            request.setAttribute(KEY + person, known, RequestAttributes.SCOPE_REQUEST);
        }
        return (List<AffiliationSummary>) known;
    }

    @EventListener
    void on(AffiliationEvent event) {
        forget(event.person());
    }

    /** After whatever changes the person's affiliations. */
    private void forget(PersonId person) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(KEY + person, RequestAttributes.SCOPE_REQUEST);
        }
    }
}
