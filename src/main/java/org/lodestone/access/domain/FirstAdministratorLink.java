package org.lodestone.access.domain;

import java.util.Optional;
import java.util.UUID;
import org.lodestone.access.DemoPeople;
import org.lodestone.access.LinkPurpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** While nobody administers the portal, its start prints a link that makes the first system administrator, once. */
@Component
public class FirstAdministratorLink {

    private static final Logger LOG = LoggerFactory.getLogger("org.lodestone.first-administrator");
    private static final UUID PORTAL = new UUID(0, 0);

    private final PortalRoleBook roles;
    private final SecretLinks links;
    private final ObjectProvider<DemoPeople> demo;
    private final String publicUrl;

    FirstAdministratorLink(
            PortalRoleBook roles,
            SecretLinks links,
            ObjectProvider<DemoPeople> demo,
            @Value("${lodestone.public-url}") String publicUrl) {
        this.roles = roles;
        this.links = links;
        this.demo = demo;
        this.publicUrl = publicUrl;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    @Transactional
    public void print() {
        if (demo.getIfAvailable() == null) {
            make().ifPresent(link -> LOG.warn(
                    "Nobody administers this portal yet. This link makes the first system administrator, once, within 24 hours: {}",
                    link));
        }
    }

    /** The link; empty while there is an administrator or a link that works. */
    public Optional<String> make() {
        if (roles.hasAdministrator() || links.outstanding(LinkPurpose.FIRST_ADMINISTRATOR)) {
            return Optional.empty();
        }
        return Optional.of(publicUrl + "/first-administrator/" + links.mint(LinkPurpose.FIRST_ADMINISTRATOR, PORTAL));
    }
}
