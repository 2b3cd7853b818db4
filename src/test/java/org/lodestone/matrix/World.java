package org.lodestone.matrix;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.lodestone.access.AccountFixture;
import org.lodestone.access.CoarseRoles;
import org.lodestone.access.PortalRole;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.StaffRole;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The people and records that the matrix is asked with, made when they are first needed and then kept. */
public final class World {

    private final ApplicationContext context;
    private final TransactionTemplate apart;
    private final TransactionTemplate without;
    private final Map<String, Object> made = new ConcurrentHashMap<>();
    private final Map<Caller, PersonId> people = new EnumMap<>(Caller.class);

    World(ApplicationContext context) {
        this.context = context;
        this.apart = template(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.without = template(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    private TransactionTemplate template(int propagation) {
        TransactionTemplate template = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        template.setPropagationBehavior(propagation);
        return template;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The person of a column. */
    public PersonId person(Caller caller) {
        PersonId known = people.get(caller);
        if (known == null) {
            known = switch (caller) {
                case OWNER -> organisation().owner();
                case FOREIGN_OWNER -> foreignOrganisation().owner();
                default -> make(() -> bean(AccountFixture.class).aPerson("The " + caller));
            };
            people.put(caller, known);
            PersonId person = known;
            make(() -> {
                equip(caller, person);
                return person;
            });
        }
        return known;
    }

    private void equip(Caller caller, PersonId person) {
        AccountFixture accounts = bean(AccountFixture.class);
        OrganisationFixture organisations = bean(OrganisationFixture.class);
        AllianceFixture alliances = bean(AllianceFixture.class);
        switch (caller) {
            case ANONYMOUS, NEWCOMER, OWNER, FOREIGN_OWNER -> {}
            case REPRESENTATIVE -> organisations.affiliate(person, organisation(), AccessRight.REPRESENTATIVE);
            case VIEWER -> organisations.affiliate(person, organisation(), AccessRight.VIEWER);
            case FOREIGN_REVIEWER -> alliances.grant(person, AllianceFixture.CMI, StaffRole.REVIEWER);
            case AUDITOR -> accounts.grant(person, PortalRole.AUDITOR);
            case SYSTEM_ADMIN -> accounts.grant(person, PortalRole.SYSTEM_ADMIN);
            default -> alliances.grant(person, AllianceFixture.ERMA, StaffRole.valueOf(caller.name()));
        }
    }

    /** The organisation that lines ask about; {@code OWNER}, {@code REPRESENTATIVE} and {@code VIEWER} belong to it. */
    public AnOrganisation organisation() {
        return once("own organisation", () -> bean(OrganisationFixture.class).anOrganisation("Own organisation"));
    }

    /** Another organisation; {@code FOREIGN_OWNER} owns it. */
    public AnOrganisation foreignOrganisation() {
        return once(
                "foreign organisation", () -> bean(OrganisationFixture.class).anOrganisation("Foreign organisation"));
    }

    /** The alliance that lines ask about, as it stands in addresses. */
    public String alliance() {
        return "erma";
    }

    public AllianceId allianceId() {
        return AllianceFixture.ERMA;
    }

    /** Made at the first call and kept for all cells, outside of the cell's transaction and person. */
    @SuppressWarnings("unchecked")
    public <T> T once(String name, Supplier<T> making) {
        if (!made.containsKey(name)) {
            made.put(name, make(making));
        }
        return (T) made.get(name);
    }

    /** As {@link #once}, for a story of several acts: each commits for itself. */
    @SuppressWarnings("unchecked")
    public <T> T story(String name, Supplier<T> making) {
        if (!made.containsKey(name)) {
            made.put(name, prepare(without, making));
        }
        return (T) made.get(name);
    }

    /** Made anew, outside of the cell's transaction and request and with nobody signed in. */
    public <T> T make(Supplier<T> making) {
        return prepare(apart, making);
    }

    /** What goes wrong here is never taken for the cell's outcome. */
    private static <T> T prepare(TransactionTemplate transaction, Supplier<T> making) {
        SecurityContext before = SecurityContextHolder.getContext();
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        SecurityContextHolder.clearContext();
        RequestContextHolder.resetRequestAttributes();
        try {
            return transaction.execute(status -> making.get());
        } catch (RuntimeException failure) {
            throw new IllegalStateException("The world could not be prepared: " + failure, failure);
        } finally {
            SecurityContextHolder.setContext(before);
            RequestContextHolder.setRequestAttributes(request);
        }
    }

    /** The coarse roles of a person now, as a request reads them. */
    Set<String> roles(PersonId person) {
        Set<String> roles = new HashSet<>(bean(JdbcClient.class)
                .sql("select role from portal_role where account_id = ?")
                .param(person.value())
                .query(String.class)
                .list());
        context.getBeansOfType(CoarseRoles.class).values().forEach(room -> roles.addAll(room.of(person)));
        return roles;
    }
}
