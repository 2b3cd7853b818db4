package org.lodestone.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestone.matrix.Caller.MEMBERS;
import static org.lodestone.matrix.Outcome.DENIED;
import static org.lodestone.matrix.Outcome.EXPLAINS;
import static org.lodestone.matrix.RoomAccess.call;
import static org.lodestone.matrix.RoomAccess.route;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Lines of a benefit come in twos: for an organisation that is a member, and for one that is not. */
final class BenefitLines {

    private static final String OUTSIDE = "without a membership";

    private BenefitLines() {}

    /** @param <S> the benefit's service */
    @FunctionalInterface
    interface Use<S> {
        void of(S service, String organisation) throws Exception;
    }

    /** @param <S> the benefit's service */
    @FunctionalInterface
    interface Teaser<S> {
        Collection<?> of(S service, String organisation);
    }

    /** The page for a member, and without a membership the page that explains the benefit. */
    static List<Line> page(String view, Function<World, String> member, String page, String... different) {
        String also = different.length == 0 ? "" : different[0] + ", ";
        Line open = route(view, world -> "o/" + member.apply(world) + page).allow(MEMBERS);
        Line closed = route(view, world -> "o/" + outsider(world) + page)
                .when(also + OUTSIDE)
                .but(EXPLAINS, MEMBERS);
        return List.of(different.length == 0 ? open : open.when(different[0]), closed);
    }

    /** Data, which nobody gets without a membership. */
    static <S> List<Line> service(Class<S> service, String method, Function<World, String> member, Use<S> use) {
        return List.of(
                call(service, method, (bean, world) -> use.of(bean, member.apply(world)))
                        .allow(MEMBERS),
                call(service, method, (bean, world) -> use.of(bean, outsider(world)))
                        .when(OUTSIDE)
                        .but(DENIED, MEMBERS));
    }

    /** What the first page shows of a benefit: something to a member, nothing without a membership. */
    static <S> List<Line> teaser(Class<S> service, String method, Function<World, String> member, Teaser<S> teaser) {
        return List.of(
                call(service, method, (bean, world) -> assertThat(teaser.of(bean, member.apply(world)))
                                .isNotEmpty())
                        .allow(MEMBERS),
                call(service, method, (bean, world) -> assertThat(teaser.of(bean, outsider(world)))
                                .isEmpty())
                        .when(OUTSIDE + ", and so empty")
                        .allow(MEMBERS));
    }

    private static String outsider(World world) {
        return world.organisation().reference();
    }
}
