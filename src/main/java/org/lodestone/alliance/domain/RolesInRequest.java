package org.lodestone.alliance.domain;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.StaffRole;
import org.lodestone.alliance.StaffRoleEvent;
import org.lodestone.kernel.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Keeps a person's roles for the length of one request, so that they are read once, and the next request reads anew. */
@Component
public class RolesInRequest {

    private static final String KEPT = RolesInRequest.class.getName() + ".";

    public Map<AllianceId, Set<StaffRole>> of(PersonId person, Supplier<Map<AllianceId, Set<StaffRole>>> reading) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return reading.get();
        }
        Map<AllianceId, Set<StaffRole>> known = kept(request, person);
        if (known != null) {
            return known;
        }
        Map<AllianceId, Set<StaffRole>> read = reading.get();
        request.setAttribute(KEPT + person, read, RequestAttributes.SCOPE_REQUEST);
        return read;
    }

    @EventListener
    void forget(StaffRoleEvent event) {
        forget(event.person());
    }

    private static void forget(PersonId person) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(KEPT + person, RequestAttributes.SCOPE_REQUEST);
        }
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<AllianceId, Set<StaffRole>> kept(RequestAttributes request, PersonId person) {
        return (Map<AllianceId, Set<StaffRole>>) request.getAttribute(KEPT + person, RequestAttributes.SCOPE_REQUEST);
    }
}
